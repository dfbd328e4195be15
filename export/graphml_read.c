/* libxml2's SAX events fill nodes and edges while the file is parsed, and the file is
 * read while it is parsed. Evidence names documents: where a program in between has
 * moved these behind the edges, it is kept as text and parsed when the file has ended.
 */
#include <glib.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "export/graphml_encoding.h"
#include "export/graphml_work.h"

typedef atg_graphml_reader reader;
typedef atg_graphml_key key;
typedef atg_graphml_position position;

static const size_t max_bytes = (size_t)1 << 30;

/* ---- errors ---------------------------------------------------------------------- */

position atg_graphml_here(const reader *r)
{
    int line = xmlSAX2GetLineNumber(r->xml), column = xmlSAX2GetColumnNumber(r->xml);
    return (position){line > 0 ? (size_t)line : 1, column > 0 ? (size_t)column : 1};
}

void atg_graphml_fail(reader *r, position at, const char *format, ...)
{
    if (r->failed)
        return;
    va_list ap;
    va_start(ap, format);
    char *why = g_strdup_vprintf(format, ap);
    va_end(ap);
    atg_fail_at(r->err, r->name, at.line, at.column, "%s", why);
    g_free(why);
    r->failed = true;
    if (r->xml)
        xmlStopParser(r->xml);
}

static void on_xml_error(void *context, xmlErrorPtr e)
{
    reader *r = context;
    if (!e || e->level < XML_ERR_ERROR || r->failed)
        return;
    position at = {e->line > 0 ? (size_t)e->line : 1,
                   e->int2 > 0 ? (size_t)e->int2 : 1};
    char *why = atg_graphml_why(e);
    atg_graphml_fail(r, at, "%s", why);
    g_free(why);
}

/* Called for the declaration itself, before anything in it is looked at. */
static void on_dtd(void *context, const xmlChar *name, const xmlChar *external,
                   const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    reader *r = context;
    FAIL(r, "a document type declaration is refused; remove the <!DOCTYPE ...>");
}

/* ---- attributes ------------------------------------------------------------------ */

/* libxml2 hands attributes over as five pointers each; those with a namespace are not
 * ours. */
typedef struct attributes {
    const xmlChar **five;
    int n;
} attributes;

static bool is(const char *a, const char *b)
{
    return a[0] == b[0] && strcmp(a, b) == 0;
}

static bool get(const attributes *a, const char *name, atg_str *value)
{
    for (int i = 0; i < a->n; i++) {
        const xmlChar *const *five = (const xmlChar *const *)a->five + 5 * i;
        if (five[1] || !is((const char *)five[0], name))
            continue;
        *value = (atg_str){(const char *)five[3], (size_t)(five[4] - five[3])};
        return true;
    }
    *value = ATG_STR_NONE;
    return false;
}

static bool required(reader *r, const attributes *a, const char *element,
                     const char *name, atg_str *value)
{
    if (get(a, name, value) && value->n)
        return true;
    FAIL(r, "<%s> has no '%s'", element, name);
    return false;
}

/* ---- keys ------------------------------------------------------------------------ */

static const atg_field *find_field(const atg_field *f, size_t n, atg_str name,
                                   unsigned *bit)
{
    for (size_t i = 0; i < n; i++)
        if (atg_str_is(name, f[i].name)) {
            *bit = (unsigned)i;
            return f[i].flags & ATG_FIELD_DERIVED ? NULL : &f[i];
        }
    return NULL;
}

static atg_graphml_datum find_datum(atg_str name)
{
    static const char *const names[] = {"schema", "measured", "metrics", "documents",
                                        "edges"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (atg_str_is(name, names[i]))
            return (atg_graphml_datum)(i + 1);
    return ATG_DATUM_NONE;
}

static void describe_key(key *k, atg_str scope, atg_str name)
{
    size_t n;
    k->place = ATG_IN_GRAPHML;
    if (atg_str_is(scope, "node")) {
        const atg_field *f = atg_node_fields(&n);
        k->place = ATG_IN_NODE;
        k->field = find_field(f, n, name, &k->bit);
    } else if (atg_str_is(scope, "edge")) {
        const atg_field *f = atg_edge_fields(&n);
        k->place = ATG_IN_EDGE;
        k->field = find_field(f, n, name, &k->bit);
    } else if (atg_str_is(scope, "graph")) {
        const atg_field *f = atg_graph_fields(&n);
        k->place = ATG_IN_GRAPH;
        k->datum = find_datum(name);
        k->field = find_field(f, n, name, &k->bit);
        k->bit = k->field ? ATG_DATUM_COUNT + k->bit : (unsigned)k->datum;
    }
}

static void open_key(reader *r, const attributes *a)
{
    atg_str id, scope, name;
    if (!required(r, a, "key", "id", &id))
        return;
    key *k = atg_arena_alloc(&r->temp, sizeof *k);
    k->id = atg_arena_str(&r->temp, id);
    get(a, "for", &scope);
    if (!get(a, "attr.name", &name))
        name = k->id;
    describe_key(k, scope, name);
    if (g_hash_table_contains(r->keys, k->id.p))
        FAIL(r, "the key '%.*s' is declared twice", SHOWN(id));
    g_hash_table_insert(r->keys, (gpointer)k->id.p, k);
}

/* ---- elements -------------------------------------------------------------------- */

static atg_graphml_place top(const reader *r)
{
    return r->places[r->depth - 1];
}

static void push(reader *r, atg_graphml_place p)
{
    r->places[r->depth++] = p;
}

static void open_graph(reader *r)
{
    if (r->graph_seen)
        FAIL(r, "there is more than one <graph>");
    r->graph_seen = true;
    push(r, ATG_IN_GRAPH);
}

static void open_node(reader *r, const attributes *a)
{
    atg_str id;
    if (!required(r, a, "node", "id", &id))
        return;
    if (!atg_graphml_ids_add(&r->nodes, id))
        FAIL(r, "the node id '%.*s' is used twice", SHOWN(id));
    atg_node n = {0};
    g_array_append_val(r->node_rows, n);
    r->seen = 0;
    push(r, ATG_IN_NODE);
}

/* Index + 1; 0 after a failure. */
static uint32_t endpoint(reader *r, const attributes *a, const char *which)
{
    atg_str id;
    if (!required(r, a, "edge", which, &id))
        return 0;
    uint32_t at = atg_graphml_ids_find(&r->nodes, id);
    if (!at)
        FAIL(r, "the %s '%.*s' of an edge is no node before it", which, SHOWN(id));
    return at;
}

static void check_edge_attributes(reader *r, const attributes *a)
{
    atg_str id, directed;
    if (get(a, "directed", &directed) && !atg_str_is_nocase(directed, "true"))
        FAIL(r, "an edge is not directed");
    get(a, "id", &id);
    if (!atg_graphml_ids_add(&r->edges, id))
        FAIL(r, "the edge id '%.*s' is used twice", SHOWN(id));
}

static void open_edge(reader *r, const attributes *a)
{
    uint32_t from = endpoint(r, a, "source");
    uint32_t to = from ? endpoint(r, a, "target") : 0;
    if (!to)
        return;
    check_edge_attributes(r, a);
    atg_edge e = {.subject = from - 1, .object = to - 1};
    g_array_append_val(r->edge_rows, e);
    r->seen = 0;
    push(r, ATG_IN_EDGE);
}

/* Rows have their data in one order mostly: the key that came next last time is tried
 * before the table. NULL: not declared. */
static key *find_key(reader *r, atg_str id)
{
    key *k = r->last ? r->last->next : NULL;
    if (!k || !atg_str_eq(k->id, id)) {
        g_string_truncate(r->id, 0);
        g_string_append_len(r->id, id.p, (gssize)id.n);
        k = g_hash_table_lookup(r->keys, r->id->str);
        if (k && r->last)
            r->last->next = k;
    }
    if (k)
        r->last = k;
    return k;
}

static void open_data(reader *r, const attributes *a)
{
    atg_str id;
    if (!required(r, a, "data", "key", &id))
        return;
    key *k = find_key(r, id);
    if (!k) {
        FAIL(r, "the key '%.*s' is not declared", SHOWN(id));
        return;
    }
    uint64_t *seen = k->place == ATG_IN_GRAPH ? &r->graph_data : &r->seen;
    uint64_t bit = (uint64_t)1 << k->bit;
    r->open = k->place == top(r) && (k->field || k->datum) ? k : NULL;
    if (r->open && *seen & bit)
        FAIL(r, "the data '%.*s' stand there twice", SHOWN(id));
    if (r->open)
        *seen |= bit;
    g_string_truncate(r->text, 0);
    push(r, ATG_IN_DATA);
}

static bool element(reader *r, const char *name, const attributes *a)
{
    atg_graphml_place p = top(r);
    bool row = p == ATG_IN_GRAPH || p == ATG_IN_NODE || p == ATG_IN_EDGE;
    if (p == ATG_IN_GRAPHML && is(name, "key")) {
        push(r, ATG_IN_KEY);
        open_key(r, a);
    } else if (p == ATG_IN_GRAPHML && is(name, "graph")) {
        open_graph(r);
    } else if (p == ATG_IN_GRAPH && is(name, "node")) {
        open_node(r, a);
    } else if (p == ATG_IN_GRAPH && is(name, "edge")) {
        open_edge(r, a);
    } else if (row && is(name, "data")) {
        open_data(r, a);
    } else {
        return false;
    }
    return true;
}

/* May be passed over: what carries nothing of ours. */
static bool ignorable(const reader *r, const char *name)
{
    return is(name, "desc") || (is(name, "data") && top(r) == ATG_IN_GRAPHML) ||
           (is(name, "default") && top(r) == ATG_IN_KEY);
}

/* libxml2 keeps each name once, so mostly the pointer tells. */
static bool is_ours(reader *r, const xmlChar *uri)
{
    if (uri != r->ours && is((const char *)uri, ATG_GRAPHML_NS))
        r->ours = uri;
    return uri == r->ours;
}

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix,
                     const xmlChar *uri, int n_namespaces, const xmlChar **namespaces,
                     int n_attributes, int n_defaulted, const xmlChar **five)
{
    (void)prefix, (void)n_namespaces, (void)namespaces, (void)n_defaulted;
    reader *r = context;
    const char *name = (const char *)local;
    attributes a = {five, n_attributes};
    bool ours = uri && is_ours(r, uri);
    if (r->failed)
        return;
    if (r->skip > 0) {
        r->skip++;
    } else if (r->depth == 0) {
        if (!ours || !is(name, "graphml"))
            FAIL(r, "the root is <%.*s>, not <graphml> of %s", SHOWN(atg_str_of(name)),
                 ATG_GRAPHML_NS);
        push(r, ATG_IN_GRAPHML);
    } else if (!ours || ignorable(r, name)) {
        r->skip = 1;
    } else if (!element(r, name, &a)) {
        FAIL(r, "<%.*s> is not known in this place", SHOWN(atg_str_of(name)));
    }
}

static void on_text(void *context, const xmlChar *text, int n)
{
    reader *r = context;
    if (!r->failed && r->skip == 0 && r->depth > 0 && top(r) == ATG_IN_DATA && r->open)
        g_string_append_len(r->text, (const char *)text, n);
}

static void close_data(reader *r)
{
    if (r->open)
        atg_graphml_store(r, (atg_str){r->text->str, r->text->len});
    r->open = NULL;
}

static uint64_t needs(const atg_field *f, size_t n)
{
    uint64_t set = 0;
    for (size_t i = 0; i < n; i++)
        if (f[i].flags & ATG_FIELD_ALWAYS && !(f[i].flags & ATG_FIELD_DERIVED))
            set |= (uint64_t)1 << i;
    return set;
}

static void check_complete(reader *r, const atg_field *f, uint64_t missing,
                           const char *what)
{
    size_t i = 0;
    if (!missing)
        return;
    while (!(missing >> i & 1))
        i++;
    FAIL(r, "the %s has no '%s'%s", what, f[i].name,
         r->schema_seen ? "" : "; only GraphML that attrigraph wrote is read");
}

static void close_node(reader *r)
{
    size_t n;
    check_complete(r, atg_node_fields(&n), r->node_needs & ~r->seen, "node");
}

static void close_edge(reader *r)
{
    size_t n;
    check_complete(r, atg_edge_fields(&n), r->edge_needs & ~r->seen, "edge");
    if (!(g_array_index(r->edge_rows, atg_edge, r->edge_rows->len - 1).weight > 0))
        FAIL(r, "the edge's weight is not above 0");
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix,
                   const xmlChar *uri)
{
    (void)local, (void)prefix, (void)uri;
    reader *r = context;
    if (r->failed || r->depth == 0)
        return;
    if (r->skip > 0) {
        r->skip--;
        return;
    }
    atg_graphml_place p = top(r);
    r->depth--;
    if (p == ATG_IN_DATA) {
        close_data(r);
    } else if (p == ATG_IN_NODE) {
        close_node(r);
    } else if (p == ATG_IN_EDGE) {
        close_edge(r);
    }
}

/* ---- the whole ------------------------------------------------------------------- */

static bool read_more(reader *r)
{
    size_t got = 0;
    char *to = r->chunk + r->chunk_to;
    atg_code rc = r->source->read(r->source->context, to,
                                  ATG_GRAPHML_CHUNK - r->chunk_to, &got, r->err);
    r->read += got;
    r->chunk_to += got;
    if (rc == ATG_OK && r->read > max_bytes)
        rc = atg_fail(r->err, ATG_E_LIMIT, "'%s' has more than %zu bytes", r->name,
                      max_bytes);
    r->failed = r->failed || rc != ATG_OK;
    return !r->failed && got > 0;
}

/* Fills the chunk as far as there are bytes: libxml2 takes few for the last. Called
 * from within libxml2, where the parser must not be stopped: it is told that the bytes
 * have ended, and what it says of that is not looked at. */
static void fill(reader *r)
{
    size_t left = r->chunk_to - r->chunk_from;
    if (r->chunk_from > 0)
        memmove(r->chunk, r->chunk + r->chunk_from, left);
    r->chunk_from = 0;
    r->chunk_to = left;
    while (!r->failed && r->chunk_to < ATG_GRAPHML_CHUNK && read_more(r))
        continue;
}

static void refuse_encoding(reader *r)
{
    atg_fail_at(r->err, r->name, 1, 1,
                "the file's encoding is not read; convert it to UTF-8");
    r->failed = true;
}

static void refuse_tag(reader *r)
{
    position at = r->xml ? atg_graphml_here(r) : (position){1, 1};
    atg_fail_at(r->err, r->name, at.line, at.column,
                "a tag from here on has more than %d bytes; only GraphML that "
                "attrigraph wrote is read",
                ATG_GRAPHML_TAG);
    r->failed = true;
}

static int next_bytes(void *context, char *buffer, int n)
{
    reader *r = context;
    if (r->chunk_to - r->chunk_from < (size_t)n)
        fill(r);
    size_t left = r->failed ? 0 : r->chunk_to - r->chunk_from;
    size_t part = left < (size_t)n ? left : (size_t)n;
    const atg_str bytes = {r->chunk + r->chunk_from, part};
    if (r->ascii && !atg_graphml_is_ascii(bytes)) {
        refuse_encoding(r);
        return -1;
    }
    if (part && !atg_graphml_tags_short(&r->tags, bytes)) {
        refuse_tag(r);
        return -1;
    }
    r->nul = r->nul || (part && memchr(bytes.p, 0, part));
    if (part)
        memcpy(buffer, bytes.p, part);
    r->chunk_from += part;
    return r->failed ? -1 : (int)part;
}

/* Reads as much as tells the encoding. */
static bool check_encoding(reader *r)
{
    fill(r);
    if (r->failed)
        return false;
    atg_str head = {r->chunk, MIN(r->chunk_to, (size_t)ATG_GRAPHML_HEAD)};
    atg_graphml_encoding encoding = atg_graphml_encoding_of(head);
    r->ascii = encoding == ATG_GRAPHML_ASCII;
    if (encoding == ATG_GRAPHML_REFUSED)
        refuse_encoding(r);
    return !r->failed;
}

/* Errors of a conversion come without a parser and would be printed on standard error.
 */
static void parse_document(reader *r)
{
    xmlStructuredErrorFunc saved = xmlStructuredError;
    void *saved_context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(r, on_xml_error);
    xmlCtxtUseOptions(r->xml, XML_PARSE_NONET);
    xmlParseDocument(r->xml);
    xmlSetStructuredErrorFunc(saved_context, saved);
}

/* No option that loads, replaces or allows more: the defaults neither read external
 * parts nor lift libxml2's limits. */
static void parse(reader *r)
{
    xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
                         .internalSubset = on_dtd,
                         .startElementNs = on_start,
                         .endElementNs = on_end,
                         .characters = on_text,
                         .ignorableWhitespace = on_text,
                         .cdataBlock = on_text,
                         .serror = on_xml_error};
    if (!check_encoding(r))
        return;
    r->xml =
        xmlCreateIOParserCtxt(&sax, r, next_bytes, NULL, r, XML_CHAR_ENCODING_NONE);
    if (!r->xml) {
        atg_fail(r->err, ATG_E_NO_MEMORY, "out of memory while reading '%s'", r->name);
        r->failed = true;
        return;
    }
    parse_document(r);
    if (!r->failed && !r->xml->wellFormed)
        FAIL(r, "not well-formed XML");
    if (!r->failed && r->nul) /* libxml2 takes one behind the root for the end */
        FAIL(r, "there is a NUL byte behind the end; the file is damaged");
    if (!r->failed && !r->graph_seen)
        FAIL(r, "there is no <graph>");
    if (!r->failed && !r->schema_seen)
        FAIL(r,
             "the graph has no 'schema'; only GraphML that attrigraph wrote is read");
    xmlFreeDoc(r->xml->myDoc);
    xmlFreeParserCtxt(r->xml);
    r->xml = NULL;
}

/* The rows' own memory, cut to what is used: it is not copied. */
static void *to_arena(atg_arena *arena, GArray **rows, size_t size, size_t *n)
{
    *n = (*rows)->len;
    void *p = g_array_free(*rows, FALSE);
    *rows = NULL;
    p = g_realloc(p, *n * size);
    atg_arena_adopt(arena, p, *n * size);
    return p;
}

static void hand_over(reader *r, atg_graph *g)
{
    atg_graph *own = &r->g;
    own->nodes = to_arena(&own->arena, &r->node_rows, sizeof(atg_node), &own->n_nodes);
    own->edges = to_arena(&own->arena, &r->edge_rows, sizeof(atg_edge), &own->n_edges);
    *g = *own;
    *own = (atg_graph){0};
}

static void reader_init(reader *r)
{
    size_t n;
    const atg_field *f = atg_node_fields(&n);
    r->node_needs = needs(f, n);
    f = atg_edge_fields(&n);
    r->edge_needs = needs(f, n);
    atg_arena_init(&r->g.arena);
    atg_arena_init(&r->temp);
    r->texts.arena = &r->g.arena;
    r->lists = (atg_list_reader){&r->g, &r->texts, NULL};
    r->keys = g_hash_table_new(atg_graphml_hash, g_str_equal);
    atg_graphml_ids_init(&r->nodes, 'n');
    atg_graphml_ids_init(&r->edges, 'e');
    r->node_rows = g_array_new(FALSE, FALSE, sizeof(atg_node));
    r->edge_rows = g_array_new(FALSE, FALSE, sizeof(atg_edge));
    r->evidence = g_array_new(FALSE, FALSE, sizeof(atg_graphml_pending));
    r->text = g_string_new(NULL);
    r->id = g_string_new(NULL);
    r->chunk = g_malloc(ATG_GRAPHML_CHUNK);
}

static void reader_release(reader *r)
{
    g_hash_table_destroy(r->keys);
    atg_graphml_ids_release(&r->nodes);
    atg_graphml_ids_release(&r->edges);
    if (r->lists.index)
        g_hash_table_destroy(r->lists.index);
    if (r->node_rows)
        g_array_free(r->node_rows, TRUE);
    if (r->edge_rows)
        g_array_free(r->edge_rows, TRUE);
    g_array_free(r->evidence, TRUE);
    g_string_free(r->text, TRUE);
    g_string_free(r->id, TRUE);
    g_free(r->chunk);
    atg_arena_release(&r->temp);
    atg_arena_release(&r->g.arena);
}

atg_code atg_graphml_read_from(atg_graph *g, const atg_graphml_source *source,
                               const char *name, atg_error *err)
{
    reader r = {.name = name, .source = source, .err = err};
    reader_init(&r);
    parse(&r);
    if (!r.failed)
        atg_graphml_resolve(&r);
    if (!r.failed)
        hand_over(&r, g);
    reader_release(&r);
    return r.failed ? err->code : ATG_OK;
}

static atg_code from_memory(void *context, char *buffer, size_t n, size_t *got,
                            atg_error *err)
{
    (void)err;
    atg_str *left = context;
    *got = MIN(n, left->n);
    if (*got)
        memcpy(buffer, left->p, *got);
    *left = (atg_str){*got ? left->p + *got : left->p, left->n - *got};
    return ATG_OK;
}

atg_code atg_graphml_read(atg_graph *g, atg_str bytes, const char *name, atg_error *err)
{
    const atg_graphml_source memory = {from_memory, &bytes};
    return atg_graphml_read_from(g, &memory, name, err);
}
