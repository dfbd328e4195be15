/* The last hand on the child's SVG: what Graphviz does not write.
 *
 * A title and a description for readers who cannot see the picture, sentences as
 * tooltips (Graphviz has the node's internal name there), ids that do not collide when
 * two figures stand in one page, a width on paper. */
#include "export/svg.h"

#include <libxml/parser.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define X(s) ((const xmlChar *)(s))

static bool is_element(const xmlNode *n, const char *name)
{
    return n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0;
}

/* Next node in document order inside root; does not enter skipped subtrees. */
static xmlNode *next_node(xmlNode *n, const xmlNode *root)
{
    if (n->type == XML_ELEMENT_NODE && n->children)
        return n->children;
    while (n != root && !n->next)
        n = n->parent;
    return n == root ? NULL : n->next;
}

static xmlNode *child_element(xmlNode *n, const char *name)
{
    for (xmlNode *c = n->children; c; c = c->next)
        if (is_element(c, name))
            return c;
    return NULL;
}

static xmlNode *text_element(xmlDoc *doc, xmlNs *ns, const char *name, const char *text)
{
    xmlNode *n = xmlNewDocNode(doc, ns, X(name), NULL);
    xmlNodeAddContent(n, X(text));
    return n;
}

static void set_attr(xmlNode *n, const char *name, const char *value)
{
    xmlSetProp(n, X(name), X(value));
}

/* Every id starts with the prefix and occurs once. */
static void fix_id(xmlNode *n, const char *prefix, GHashTable *seen)
{
    xmlChar *id = xmlGetProp(n, X("id"));
    if (!id)
        return;
    bool ours = g_str_has_prefix((const char *)id, prefix);
    char *want = g_strdup_printf("%s%s%s", ours ? "" : prefix, ours ? "" : "-", id);
    for (unsigned k = 2; g_hash_table_contains(seen, want); k++) {
        g_free(want);
        want = g_strdup_printf("%s-%s-%u", prefix, id, k);
    }
    set_attr(n, "id", want);
    g_hash_table_add(seen, want);
    xmlFree(id);
}

static void fix_title(xmlNode *group, const atg_svg_texts *t)
{
    xmlNode *title = child_element(group, "title");
    xmlChar *id = xmlGetProp(group, X("id"));
    const char *tip = id && t->tips ? g_hash_table_lookup(t->tips, id) : NULL;
    if (title && tip) {
        xmlNodeSetContent(title, NULL);
        xmlNodeAddContent(title, X(tip));
    } else if (title) {
        xmlUnlinkNode(title);
        xmlFreeNode(title);
    }
    xmlFree(id);
}

static void fix_font(xmlNode *text)
{
    xmlChar *family = xmlGetProp(text, X("font-family"));
    if (family && g_str_has_prefix((const char *)family, "Helvetica"))
        set_attr(text, "font-family", "Helvetica, Arial, 'DejaVu Sans', sans-serif");
    xmlFree(family);
}

static void fix_tree(xmlNode *root, const atg_svg_texts *t)
{
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (xmlNode *n = root, *next; n; n = next) {
        if (is_element(n, "g"))
            fix_title(n, t);
        if (n->type == XML_ELEMENT_NODE)
            fix_id(n, t->prefix, seen);
        if (is_element(n, "text"))
            fix_font(n);
        next = next_node(n, root);
        if (n->type == XML_COMMENT_NODE) { /* Graphviz's version and internal names */
            xmlUnlinkNode(n);
            xmlFreeNode(n);
        }
    }
    g_hash_table_destroy(seen);
}

static bool read_view(const xmlNode *root, double v[4])
{
    xmlChar *box = xmlGetProp(root, X("viewBox"));
    const char *p = (const char *)box;
    int n = 0;
    for (char *end; p && n < 4; n++, p = end) {
        v[n] = g_ascii_strtod(p, &end);
        if (end == p)
            break;
    }
    xmlFree(box);
    return n == 4 && v[2] > 0 && v[3] > 0;
}

static void set_millimetres(xmlNode *root, const char *name, double mm)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(number, sizeof number, "%.2f", mm);
    char *value = g_strdup_printf("%smm", number);
    set_attr(root, name, value);
    g_free(value);
}

/* Dublin Core, which Inkscape shows and search engines read. */
static void add_metadata(xmlNode *before, const atg_svg_texts *t)
{
    xmlNode *meta = xmlNewDocNode(before->doc, before->ns, X("metadata"), NULL);
    xmlAddNextSibling(before, meta);
    xmlNode *rdf = xmlNewDocNode(before->doc, NULL, X("RDF"), NULL);
    xmlAddChild(meta, rdf);
    xmlNs *r =
        xmlNewNs(rdf, X("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), X("rdf"));
    xmlNs *dc = xmlNewNs(rdf, X("http://purl.org/dc/elements/1.1/"), X("dc"));
    xmlSetNs(rdf, r);
    xmlNode *about = xmlNewChild(rdf, r, X("Description"), NULL);
    xmlNewNsProp(about, r, X("about"), X(""));
    xmlNewTextChild(about, dc, X("title"), X(t->title));
    xmlNewTextChild(about, dc, X("description"), X(t->description));
    xmlNewTextChild(about, dc, X("creator"), X("attrigraph " ATG_VERSION));
    xmlNewTextChild(about, dc, X("format"), X("image/svg+xml"));
}

void atg_svg_label(xmlDoc *doc, const atg_svg_texts *t)
{
    xmlNode *root = xmlDocGetRootElement(doc);
    char *title_id = g_strdup_printf("%s-title", t->prefix);
    char *desc_id = g_strdup_printf("%s-desc", t->prefix);
    char *both = g_strdup_printf("%s %s", title_id, desc_id);
    xmlNode *title = text_element(doc, root->ns, "title", t->title);
    xmlNode *desc = text_element(doc, root->ns, "desc", t->description);
    double v[4];
    set_attr(title, "id", title_id);
    set_attr(desc, "id", desc_id);
    set_attr(root, "role", "img");
    set_attr(root, "aria-labelledby", both);
    xmlNodeSetLang(root, X("en"));
    if (t->width_mm > 0 && read_view(root, v)) {
        set_millimetres(root, "width", t->width_mm);
        set_millimetres(root, "height", t->width_mm * v[3] / v[2]);
    }
    if (root->children)
        xmlAddPrevSibling(root->children, title);
    else
        xmlAddChild(root, title);
    xmlAddNextSibling(title, desc);
    add_metadata(desc, t);
    g_free(title_id);
    g_free(desc_id);
    g_free(both);
}

atg_code atg_svg_dump(xmlDoc *doc, GString *out, atg_error *err)
{
    xmlChar *bytes = NULL;
    int n = 0;
    xmlDocDumpFormatMemoryEnc(doc, &bytes, &n, "UTF-8", 0);
    if (bytes && n > 0)
        g_string_append_len(out, (const char *)bytes, n);
    xmlFree(bytes);
    xmlFreeDoc(doc);
    return n > 0 ? ATG_OK : atg_fail(err, ATG_E_NO_MEMORY, "no memory for the SVG");
}

static xmlDoc *parse(const GString *in)
{
    int flags = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    if (in->len > G_MAXINT)
        return NULL;
    xmlDoc *doc = xmlReadMemory(in->str, (int)in->len, NULL, NULL, flags);
    xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    if (root && is_element(root, "svg"))
        return doc;
    xmlFreeDoc(doc);
    return NULL;
}

/* No DOCTYPE (nobody should fetch one), and no comments before the root. */
static void strip_prologue(xmlDoc *doc, xmlNode *root)
{
    for (xmlNode *n = doc->children, *next; n; n = next) {
        next = n->next;
        if (n == root)
            continue;
        xmlUnlinkNode(n);
        if (n->type == XML_DTD_NODE)
            xmlFreeDtd((xmlDtd *)(void *)n);
        else
            xmlFreeNode(n);
    }
    doc->intSubset = NULL;
    doc->standalone = -1;
}

atg_code atg_svg_finish(const GString *in, const atg_svg_texts *t, GString *out,
                        atg_error *err)
{
    xmlDoc *doc = parse(in);
    if (!doc)
        return atg_fail(err, ATG_E_CHILD,
                        "the drawing program answered SVG that is not well-formed");
    xmlNode *root = xmlDocGetRootElement(doc);
    strip_prologue(doc, root);
    fix_tree(root, t);
    atg_svg_label(doc, t);
    return atg_svg_dump(doc, out, err);
}

bool atg_svg_measure(const GString *svg, double width_mm, double *points,
                     double *height)
{
    xmlDoc *doc = parse(svg);
    double least = INFINITY, v[4] = {0, 0, 0, 0};
    xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    for (xmlNode *n = root; n; n = next_node(n, root)) {
        xmlChar *size = is_element(n, "text") ? xmlGetProp(n, X("font-size")) : NULL;
        if (size)
            least = fmin(least, g_ascii_strtod((const char *)size, NULL));
        xmlFree(size);
    }
    bool known = root && read_view(root, v) && isfinite(least);
    xmlFreeDoc(doc);
    if (!known)
        return false;
    *points = least * (width_mm / 25.4 * 72) / v[2];
    *height = width_mm * v[3] / v[2];
    return true;
}
