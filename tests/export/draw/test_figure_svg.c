#include <check.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

#include "export/figure.h"
#include "export/writers.h"
#include "hostile_labels.h"
#include "network.h"
#include "tests/run_suite.h"

static xmlDoc *svg_of(const atg_graph *g, const atg_export_options *opt)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_msg(atg_write_svg(g, opt, &sink, &err) == ATG_OK, "%s", err.message);
    xmlDoc *doc = xmlReadMemory(out->str, (int)out->len, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(doc);
    g_string_free(out, TRUE);
    return doc;
}

static char *attr(const xmlNode *n, const char *name)
{
    xmlChar *v = xmlGetProp(n, (const xmlChar *)name);
    char *copy = g_strdup((const char *)v);
    xmlFree(v);
    return copy;
}

static void collect_ids(const xmlNode *n, GHashTable *seen)
{
    for (; n; n = n->next) {
        char *id = n->type == XML_ELEMENT_NODE ? attr(n, "id") : NULL;
        if (id) {
            ck_assert_msg(!g_hash_table_contains(seen, id), "id '%s' twice", id);
            ck_assert_msg(g_str_has_prefix(id, "atg"), "id '%s'", id);
            g_hash_table_add(seen, id);
        }
        collect_ids(n->children, seen);
    }
}

START_TEST(root_is_labelled)
{
    atg_graph *g = network_new(26);
    xmlDoc *doc =
        svg_of(g, &(atg_export_options){.title = "A & B <C>", .width_mm = 183});
    xmlNode *root = xmlDocGetRootElement(doc);
    char *role = attr(root, "role"), *by = attr(root, "aria-labelledby");
    char *width = attr(root, "width");
    ck_assert_str_eq(role, "img");
    ck_assert_str_eq(width, "183.00mm");
    char **ids = g_strsplit(by, " ", -1);
    char *title = attr(root->children, "id"), *desc = attr(root->children->next, "id");
    ck_assert_str_eq(title, ids[0]);
    ck_assert_str_eq(desc, ids[1]);
    xmlChar *text = xmlNodeGetContent(root->children);
    ck_assert_str_eq((const char *)text, "A & B <C>");
    ck_assert_ptr_null(doc->intSubset);
    xmlFree(text);
    g_strfreev(ids);
    g_free(role);
    g_free(by);
    g_free(width);
    g_free(title);
    g_free(desc);
    xmlFreeDoc(doc);
    network_free(g);
}
END_TEST

START_TEST(ids_are_unique_and_prefixed)
{
    atg_graph *g = network_new(60);
    xmlDoc *doc = svg_of(g, &(atg_export_options){0});
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    collect_ids(xmlDocGetRootElement(doc), seen);
    ck_assert_uint_gt(g_hash_table_size(seen), 100);
    g_hash_table_destroy(seen);
    xmlFreeDoc(doc);
    network_free(g);
}
END_TEST

/* The text of all <text> in the group, and of its <title>; blanks taken out. */
static char *squeezed(const xmlNode *group, const char *element)
{
    GString *out = g_string_new(NULL);
    for (const xmlNode *n = group->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, element) != 0)
            continue;
        xmlChar *text = xmlNodeGetContent(n);
        for (const char *p = (const char *)text; *p; p = g_utf8_next_char(p)) {
            gunichar c = g_utf8_get_char(p);
            if (c != ' ' && c != 0xa0 && c != '\n')
                g_string_append_unichar(out, c);
        }
        xmlFree(text);
    }
    return g_string_free(out, FALSE);
}

static const xmlNode *find_id(const xmlNode *n, const char *id)
{
    for (; n; n = n->next) {
        char *own = n->type == XML_ELEMENT_NODE ? attr(n, "id") : NULL;
        bool found = own && strcmp(own, id) == 0;
        g_free(own);
        if (found)
            return n;
        const xmlNode *inner = find_id(n->children, id);
        if (inner)
            return inner;
    }
    return NULL;
}

static char *without_blanks(const char *text)
{
    char **parts = g_strsplit(text, " ", -1);
    char *joined = g_strjoinv("", parts);
    g_strfreev(parts);
    return joined;
}

START_TEST(hostile_labels_are_shown_as_they_are)
{
    atg_graph *g = network_of_labels(hostile_labels, N_HOSTILE);
    xmlDoc *doc = svg_of(g, &(atg_export_options){.title = "\"]; <b> &amp; \\N"});
    char prefix[16];
    atg_figure_prefix(g, NULL, prefix);
    for (size_t i = 0; i < N_HOSTILE; i++) {
        char *id = g_strdup_printf("%s-n%zu", prefix, i);
        const xmlNode *group = find_id(xmlDocGetRootElement(doc), id);
        ck_assert_ptr_nonnull(group);
        char *text = squeezed(group, "text"), *tip = squeezed(group, "title");
        char *want = without_blanks(hostile_labels[i]);
        ck_assert_str_eq(text, want);
        ck_assert_msg(g_str_has_prefix(tip, want), "%s", tip);
        g_free(want);
        g_free(text);
        g_free(tip);
        g_free(id);
    }
    xmlFreeDoc(doc);
    network_free(g);
}
END_TEST

START_TEST(control_bytes_give_a_well_formed_picture)
{
    const char *const labels[] = {"a\x01\x1b[31mred", "bad \xff\xfe utf8",
                                  "nel\xc2\x85x", "fffe \xef\xbf\xbe", ""};
    atg_graph *g = network_of_labels(labels, 5);
    xmlFreeDoc(svg_of(g, &(atg_export_options){.title = "\x02\xff"}));
    network_free(g);
}
END_TEST

START_TEST(evidence_is_in_the_tooltip)
{
    atg_graph *g = network_new(12);
    xmlDoc *doc = svg_of(g, &(atg_export_options){0});
    char prefix[16];
    atg_figure_prefix(g, NULL, prefix);
    char *id = g_strdup_printf("%s-e0", prefix);
    const xmlNode *group = find_id(xmlDocGetRootElement(doc), id);
    ck_assert_ptr_nonnull(group);
    char *tip = squeezed(group, "title");
    ck_assert_msg(strstr(tip, "&gives<no>more.") != NULL, "%s", tip);
    ck_assert_msg(strstr(tip, "article-0.txt") != NULL, "%s", tip);
    g_free(tip);
    g_free(id);
    xmlFreeDoc(doc);
    network_free(g);
}
END_TEST

START_TEST(an_empty_graph_gives_a_picture)
{
    atg_graph *g = network_of_labels(hostile_labels, 0);
    xmlFreeDoc(svg_of(g, &(atg_export_options){0}));
    network_free(g);
    g = network_of_labels(hostile_labels, 1); /* one node and no edge */
    xmlFreeDoc(svg_of(g, &(atg_export_options){0}));
    network_free(g);
}
END_TEST

START_TEST(broken_svg_is_refused)
{
    static const char *const texts[] = {"", "<svg", "<html/>", "<svg>&bomb;</svg>"};
    const atg_svg_texts t = {"atg", "T", "D", 0, NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        GString *in = g_string_new(texts[i]), *out = g_string_new(NULL);
        atg_error err = ATG_ERROR_INIT;
        ck_assert_int_eq(atg_svg_finish(in, &t, out, &err), ATG_E_CHILD);
        g_string_free(in, TRUE);
        g_string_free(out, TRUE);
    }
}
END_TEST

START_TEST(ids_that_collide_are_told_apart)
{
    GString *in = g_string_new("<svg xmlns=\"http://www.w3.org/2000/svg\">"
                               "<g id=\"a\"/><g id=\"a\"/><g id=\"atg-a\"/></svg>");
    GString *out = g_string_new(NULL);
    const atg_svg_texts t = {"atg", "T", "D", 0, NULL};
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_svg_finish(in, &t, out, &err), ATG_OK);
    xmlDoc *doc = xmlReadMemory(out->str, (int)out->len, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(doc);
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    collect_ids(xmlDocGetRootElement(doc), seen);
    g_hash_table_destroy(seen);
    xmlFreeDoc(doc);
    g_string_free(in, TRUE);
    g_string_free(out, TRUE);
}
END_TEST

int main(void)
{
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    Suite *s = suite_create("figure_svg");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, root_is_labelled);
    tcase_add_test(t, ids_are_unique_and_prefixed);
    tcase_add_test(t, hostile_labels_are_shown_as_they_are);
    tcase_add_test(t, control_bytes_give_a_well_formed_picture);
    tcase_add_test(t, evidence_is_in_the_tooltip);
    tcase_add_test(t, an_empty_graph_gives_a_picture);
    tcase_add_test(t, broken_svg_is_refused);
    tcase_add_test(t, ids_that_collide_are_told_apart);
    suite_add_tcase(s, t);
    return run_suite(s);
}
