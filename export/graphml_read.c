/* libxml2's SAX events fill nodes and edges while the file is parsed. Evidence names
 * documents: where a program in between has moved these behind the edges, it is kept as
 * text and parsed when the file has ended. */
#include "export/graphml_read.h"

#include <glib.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "export/graphml_encoding.h"
#include "export/fields.h"
#include "export/lists.h"
#include "base/number.h"

enum { MAX_DEPTH = 6, MAX_SHOWN = 120 };
static const size_t max_bytes = (size_t)1 << 30;

typedef enum place { GRAPHML, KEY, GRAPH, NODE, EDGE, DATA } place;
typedef enum scope { OF_GRAPH, OF_NODE, OF_EDGE, OF_NOTHING } scope;
typedef enum graph_datum {
    NO_DATUM,
    SCHEMA,
    MEASURED,
    SETS,
    DOCUMENTS,
    EDGES,
    N_DATA
} graph_datum;

/* What a <key> says its data are; a key of no field of ours is kept and ignored. */
typedef struct key {
    scope scope;
    const atg_field *field;
    unsigned bit;
    graph_datum datum;
} key;

typedef struct position {
    size_t line, column;
} position;

/* The evidence of an edge, to be parsed at the end. */
typedef struct pending {
    size_t row;
    atg_str text;
    position at;
} pending;

typedef struct reader {
    atg_graph g;
    atg_arena temp;
    const char *name;
    atg_str bytes;
    size_t read;
    xmlParserCtxtPtr xml;
    atg_error *err;
    bool failed, graph_seen, schema_seen;
    place places[MAX_DEPTH];
    size_t depth;      /* of places in use */
    size_t skip;       /* elements open below one that is ignored */
    GHashTable *keys;  /* id -> key, both in temp */
    GHashTable *nodes; /* id -> index + 1 */
    GHashTable *edges; /* set of ids */
    GArray *node_rows, *edge_rows;
    GArray *evidence;      /* of pending */
    GHashTable *documents; /* id -> index + 1; NULL: not read yet */
    uint64_t seen;         /* fields of the open node or edge */
    uint64_t graph_data;   /* data of the graph */
    const key *open;
    GString *text;
    GString *id;
} reader;

/* ---- errors -----------------------------------------------------------------------
 */

static position here(const reader *r)
{
    int line = xmlSAX2GetLineNumber(r->xml), column = xmlSAX2GetColumnNumber(r->xml);
    return (position){line > 0 ? (size_t)line : 1, column > 0 ? (size_t)column : 1};
}

static void fail_at(reader *r, position at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void fail_at(reader *r, position at, const char *format, ...)
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

#define FAIL(r, ...) fail_at(r, here(r), __VA_ARGS__)
/* For "%.*s": a name out of the file, cut at a character edge. */
#define SHOWN(id) (int)atg_str_cap(atg_str_of(id), MAX_SHOWN).n, (id)

static void on_xml_error(void *context, xmlErrorPtr e)
{
    reader *r = context;
    if (!e || e->level < XML_ERR_ERROR || r->failed)
        return;
    position at = {e->line > 0 ? (size_t)e->line : 1,
                   e->int2 > 0 ? (size_t)e->int2 : 1};
    char *why = g_strchomp(g_strdup(e->message ? e->message : "not well-formed XML"));
    char *line = strchr(why, '\n');
    if (line)
        *line = '\0';
    fail_at(r, at, "%s", why);
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

/* ---- attributes -------------------------------------------------------------------
 */

/* libxml2 hands attributes over as five pointers each; those with a namespace are not
 * ours. */
typedef struct attributes {
    const xmlChar **five;
    int n;
} attributes;

static bool get(const attributes *a, const char *name, atg_str *value)
{
    for (int i = 0; i < a->n; i++) {
        const xmlChar *const *five = (const xmlChar *const *)a->five + 5 * i;
        if (five[1] || strcmp((const char *)five[0], name) != 0)
            continue;
        *value = (atg_str){(const char *)five[3], (size_t)(five[4] - five[3])};
        return true;
    }
    *value = ATG_STR_NONE;
    return false;
}

/* A terminated copy that lives until the next call; NULL after a failure. */
static const char *required(reader *r, const attributes *a, const char *element,
                            const char *name)
{
    atg_str value;
    if (!get(a, name, &value) || value.n == 0) {
        FAIL(r, "<%s> has no '%s'", element, name);
        return NULL;
    }
    g_string_truncate(r->id, 0);
    g_string_append_len(r->id, value.p, (gssize)value.n);
    return r->id->str;
}

/* One that lives as long as the reader. */
static const char *required_id(reader *r, const attributes *a, const char *element)
{
    const char *id = required(r, a, element, "id");
    return id ? atg_arena_dup(&r->temp, atg_str_of(id)) : NULL;
}

/* Ids come from outside: with a known hash a file of a few megabytes could put all of
 * its ids into one bucket. */
static guint hash_id(gconstpointer id)
{
    static gsize seed;
    if (g_once_init_enter(&seed))
        g_once_init_leave(&seed, (gsize)g_get_monotonic_time() * 2654435761u | 1);
    uint64_t h = seed;
    for (const unsigned char *p = id; *p; p++)
        h = (h ^ *p) * 1099511628211u;
    return (guint)(h ^ h >> 32);
}

/* ---- keys -------------------------------------------------------------------------
 */

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

static graph_datum find_datum(atg_str name)
{
    static const char *const names[] = {"schema", "measured", "metrics", "documents",
                                        "edges"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (atg_str_is(name, names[i]))
            return (graph_datum)(i + 1);
    return NO_DATUM;
}

static void open_key(reader *r, const attributes *a)
{
    size_t n;
    atg_str scope_name, name;
    const char *id = required_id(r, a, "key");
    if (!id)
        return;
    key *k = atg_arena_alloc(&r->temp, sizeof *k);
    k->scope = OF_NOTHING;
    get(a, "for", &scope_name);
    if (!get(a, "attr.name", &name))
        name = atg_str_of(id);
    if (atg_str_is(scope_name, "node")) {
        const atg_field *f = atg_node_fields(&n);
        k->scope = OF_NODE;
        k->field = find_field(f, n, name, &k->bit);
    } else if (atg_str_is(scope_name, "edge")) {
        const atg_field *f = atg_edge_fields(&n);
        k->scope = OF_EDGE;
        k->field = find_field(f, n, name, &k->bit);
    } else if (atg_str_is(scope_name, "graph")) {
        const atg_field *f = atg_graph_fields(&n);
        k->scope = OF_GRAPH;
        k->datum = find_datum(name);
        k->field = find_field(f, n, name, &k->bit);
        k->bit = k->field ? N_DATA + k->bit : (unsigned)k->datum;
    }
    if (g_hash_table_contains(r->keys, id))
        FAIL(r, "the key '%.*s' is declared twice", SHOWN(id));
    g_hash_table_insert(r->keys, (gpointer)id, k);
}

/* ---- values -----------------------------------------------------------------------
 */

static void bad_value(reader *r, const char *name, const char *wanted, atg_str text)
{
    atg_str shown = atg_str_cap(text, MAX_SHOWN);
    FAIL(r, "'%s' is '%.*s', which is no %s", name, ATG_STR_ARG(shown), wanted);
}

static int find_enum(const atg_field *f, atg_str text)
{
    switch (f->type) {
    case ATG_FIELD_NTYPE:
        return atg_ntype_find(text);
    case ATG_FIELD_RELATION:
        return atg_relation_find(text);
    case ATG_FIELD_STATUS:
        return atg_status_find(text);
    case ATG_FIELD_KIND:
        return atg_kind_find(text);
    default:
        return atg_basis_find(text);
    }
}

static void store_enum(reader *r, const atg_field *f, atg_str text, void *at)
{
    int v = find_enum(f, atg_str_trim(text));
    if (v < 0) {
        bad_value(r, f->name, "word of the vocabulary", text);
        return;
    }
    unsigned u = (unsigned)v;
    memcpy(at, &u, sizeof u);
}

static void store_count(reader *r, const atg_field *f, atg_str text, void *at)
{
    uint64_t v = 0;
    if (!atg_count_parse(text, UINT32_MAX, &v))
        bad_value(r, f->name, "count", text);
    uint32_t u = (uint32_t)v;
    memcpy(at, &u, sizeof u);
}

static void store_real(reader *r, const atg_field *f, atg_str text, void *at)
{
    double v = 0;
    if (!atg_number_parse(text, &v))
        bad_value(r, f->name, "finite number", text);
    memcpy(at, &v, sizeof v);
}

static void wrap(reader *r, position at)
{
    char *why = g_strdup(r->err->message);
    fail_at(r, at, "%s", why);
    g_free(why);
}

static void store_figures(reader *r, atg_str text, atg_node *n)
{
    if (atg_list_get_figures(&r->g, text, n, r->err) != ATG_OK)
        wrap(r, here(r));
}

static void store_evidence(reader *r, atg_str text, atg_edge *e, position at)
{
    if (atg_list_get_evidence(&r->g, text, r->documents, e, r->err) != ATG_OK)
        wrap(r, at);
}

static void keep_evidence(reader *r, atg_str text)
{
    pending p = {r->edge_rows->len - 1, atg_arena_str(&r->temp, text), here(r)};
    g_array_append_val(r->evidence, p);
}

static void index_documents(reader *r)
{
    r->documents = g_hash_table_new(hash_id, g_str_equal);
    for (size_t i = 0; i < r->g.n_documents && !r->failed; i++) {
        atg_str id = r->g.documents[i].id;
        if (!id.p || g_hash_table_contains(r->documents, id.p))
            FAIL(r, "documents: an id is missing or used twice");
        else
            g_hash_table_insert(r->documents, (gpointer)id.p, GUINT_TO_POINTER(i + 1));
    }
}

static void store_documents(reader *r, atg_str text)
{
    if (atg_list_get_documents(&r->g, text, r->err) != ATG_OK)
        wrap(r, here(r));
    else
        index_documents(r);
}

/* Empty data say no more than missing ones: some programs write every column. */
static void store(reader *r, const atg_field *f, atg_str text, void *row)
{
    void *at = (char *)row + f->offset;
    bool empty = atg_str_trim(text).n == 0;
    bool words = f->type == ATG_FIELD_TEXT || f->type == ATG_FIELD_LIST;
    if (words && text.n > 0) {
        atg_str copy = atg_arena_str(&r->g.arena, text);
        memcpy(at, &copy, sizeof copy);
    }
    if (words || (empty && !(f->flags & ATG_FIELD_ALWAYS)))
        return;
    switch (f->type) {
    case ATG_FIELD_COUNT:
        store_count(r, f, text, at);
        break;
    case ATG_FIELD_REAL:
        store_real(r, f, text, at);
        break;
    case ATG_FIELD_FIGURES:
        store_figures(r, text, row);
        break;
    case ATG_FIELD_EVIDENCE:
        if (r->documents)
            store_evidence(r, text, row, here(r));
        else
            keep_evidence(r, text);
        break;
    default:
        store_enum(r, f, text, at);
    }
}

/* Which metrics follows from "metrics", where that is there. */
static void store_measured(reader *r, atg_str word)
{
    /* NetworkX writes Python's "True" */
    bool yes = atg_str_is_nocase(word, "true") || atg_str_is(word, "1");
    if (!yes && !atg_str_is_nocase(word, "false") && !atg_str_is(word, "0"))
        bad_value(r, "measured", "boolean", word);
    if (yes && !r->g.measured)
        r->g.measured = ATG_MEASURED_BASIC | ATG_MEASURED_STANDARD;
}

static void store_datum(reader *r, graph_datum datum, atg_str text)
{
    atg_str word = atg_str_trim(text);
    switch (datum) {
    case SCHEMA:
        if (!atg_str_is(word, ATG_GRAPH_SCHEMA))
            bad_value(r, "schema", "schema of this program (" ATG_GRAPH_SCHEMA ")",
                      word);
        r->schema_seen = true;
        break;
    case MEASURED:
        store_measured(r, word);
        break;
    case SETS:
        if (!atg_metric_sets_parse(word, &r->g.measured))
            bad_value(r, "metrics", "list of " ATG_METRIC_SETS, word);
        break;
    case DOCUMENTS:
        store_documents(r, text);
        break;
    case EDGES:
        if (!atg_str_is(word, "typed"))
            FAIL(r, "the edges are %.*s; only a graph with typed edges is read back",
                 ATG_STR_ARG(atg_str_cap(word, MAX_SHOWN)));
        break;
    default:
        break;
    }
}

/* ---- elements ---------------------------------------------------------------------
 */

static place top(const reader *r)
{
    return r->places[r->depth - 1];
}

static void push(reader *r, place p)
{
    r->places[r->depth++] = p;
}

static void open_graph(reader *r)
{
    if (r->graph_seen)
        FAIL(r, "there is more than one <graph>");
    r->graph_seen = true;
    push(r, GRAPH);
}

static void open_node(reader *r, const attributes *a)
{
    const char *id = required_id(r, a, "node");
    if (!id)
        return;
    if (g_hash_table_contains(r->nodes, id))
        FAIL(r, "the node id '%.*s' is used twice", SHOWN(id));
    atg_node n = {0};
    g_array_append_val(r->node_rows, n);
    g_hash_table_insert(r->nodes, (gpointer)id, GUINT_TO_POINTER(r->node_rows->len));
    r->seen = 0;
    push(r, NODE);
}

/* Index + 1; 0 after a failure. */
static uint32_t endpoint(reader *r, const attributes *a, const char *which)
{
    const char *id = required(r, a, "edge", which);
    if (!id)
        return 0;
    uint32_t at = GPOINTER_TO_UINT(g_hash_table_lookup(r->nodes, id));
    if (!at)
        FAIL(r, "the %s '%.*s' of an edge is no node before it", which, SHOWN(id));
    return at;
}

static void check_edge_attributes(reader *r, const attributes *a)
{
    atg_str id, directed;
    if (get(a, "directed", &directed) && !atg_str_is_nocase(directed, "true"))
        FAIL(r, "an edge is not directed");
    if (!get(a, "id", &id))
        return;
    const char *copy = atg_arena_dup(&r->temp, id);
    if (!g_hash_table_add(r->edges, (gpointer)copy))
        FAIL(r, "the edge id '%.*s' is used twice", SHOWN(copy));
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
    push(r, EDGE);
}

static scope scope_here(const reader *r)
{
    switch (top(r)) {
    case GRAPH:
        return OF_GRAPH;
    case NODE:
        return OF_NODE;
    case EDGE:
        return OF_EDGE;
    default:
        return OF_NOTHING;
    }
}

static void open_data(reader *r, const attributes *a)
{
    const char *id = required(r, a, "data", "key");
    if (!id)
        return;
    const key *k = g_hash_table_lookup(r->keys, id);
    if (!k) {
        FAIL(r, "the key '%.*s' is not declared", SHOWN(id));
        return;
    }
    uint64_t *seen = k->scope == OF_GRAPH ? &r->graph_data : &r->seen;
    uint64_t bit = (uint64_t)1 << k->bit;
    r->open = k->scope == scope_here(r) && (k->field || k->datum) ? k : NULL;
    if (r->open && *seen & bit)
        FAIL(r, "the data '%.*s' stand there twice", SHOWN(id));
    if (r->open)
        *seen |= bit;
    g_string_truncate(r->text, 0);
    push(r, DATA);
}

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

static bool element(reader *r, const char *name, const attributes *a)
{
    place p = top(r);
    bool row = p == GRAPH || p == NODE || p == EDGE;
    if (p == GRAPHML && is(name, "key")) {
        push(r, KEY);
        open_key(r, a);
    } else if (p == GRAPHML && is(name, "graph")) {
        open_graph(r);
    } else if (p == GRAPH && is(name, "node")) {
        open_node(r, a);
    } else if (p == GRAPH && is(name, "edge")) {
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
    return is(name, "desc") || (is(name, "data") && top(r) == GRAPHML) ||
           (is(name, "default") && top(r) == KEY);
}

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix,
                     const xmlChar *uri, int n_namespaces, const xmlChar **namespaces,
                     int n_attributes, int n_defaulted, const xmlChar **five)
{
    (void)prefix, (void)n_namespaces, (void)namespaces, (void)n_defaulted;
    reader *r = context;
    const char *name = (const char *)local;
    attributes a = {five, n_attributes};
    bool ours = uri && is((const char *)uri, ATG_GRAPHML_NS);
    if (r->failed)
        return;
    if (r->skip > 0) {
        r->skip++;
    } else if (r->depth == 0) {
        if (!ours || !is(name, "graphml"))
            FAIL(r, "the root is <%.*s>, not <graphml> of %s", SHOWN(name),
                 ATG_GRAPHML_NS);
        push(r, GRAPHML);
    } else if (!ours || ignorable(r, name)) {
        r->skip = 1;
    } else if (!element(r, name, &a)) {
        FAIL(r, "<%.*s> is not known in this place", SHOWN(name));
    }
}

static void on_text(void *context, const xmlChar *text, int n)
{
    reader *r = context;
    if (!r->failed && r->skip == 0 && r->depth > 0 && top(r) == DATA && r->open)
        g_string_append_len(r->text, (const char *)text, n);
}

static void close_data(reader *r)
{
    atg_str text = {r->text->str, r->text->len};
    if (!r->open)
        return;
    if (r->open->scope == OF_GRAPH && r->open->field)
        store(r, r->open->field, text, &r->g);
    else if (r->open->scope == OF_GRAPH)
        store_datum(r, r->open->datum, text);
    else if (r->open->scope == OF_NODE)
        store(r, r->open->field, text,
              &g_array_index(r->node_rows, atg_node, r->node_rows->len - 1));
    else
        store(r, r->open->field, text,
              &g_array_index(r->edge_rows, atg_edge, r->edge_rows->len - 1));
    r->open = NULL;
}

static void check_complete(reader *r, const atg_field *f, size_t n, const char *what)
{
    for (size_t i = 0; i < n; i++)
        if (f[i].flags & ATG_FIELD_ALWAYS && !(f[i].flags & ATG_FIELD_DERIVED) &&
            !(r->seen & (uint64_t)1 << i)) {
            FAIL(r, "the %s has no '%s'%s", what, f[i].name,
                 r->schema_seen ? "" : "; only GraphML that attrigraph wrote is read");
            return;
        }
}

static void close_edge(reader *r)
{
    size_t n;
    const atg_field *f = atg_edge_fields(&n);
    check_complete(r, f, n, "edge");
    if (!(g_array_index(r->edge_rows, atg_edge, r->edge_rows->len - 1).weight > 0))
        FAIL(r, "the edge's weight is not above 0");
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix,
                   const xmlChar *uri)
{
    (void)local, (void)prefix, (void)uri;
    reader *r = context;
    size_t n;
    if (r->failed || r->depth == 0)
        return;
    if (r->skip > 0) {
        r->skip--;
        return;
    }
    place p = top(r);
    r->depth--;
    if (p == DATA) {
        close_data(r);
    } else if (p == NODE) {
        const atg_field *f = atg_node_fields(&n);
        check_complete(r, f, n, "node");
    } else if (p == EDGE) {
        close_edge(r);
    }
}

/* ---- the whole --------------------------------------------------------------------
 */

static int next_bytes(void *context, char *buffer, int n)
{
    reader *r = context;
    size_t left = r->bytes.n - r->read;
    size_t part = left < (size_t)n ? left : (size_t)n;
    if (part)
        memcpy(buffer, r->bytes.p + r->read, part);
    r->read += part;
    return (int)part;
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
 * parts nor lift libxml2's limits. The bytes come through a callback, so that they are
 * not copied as a whole. */
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
    if (!atg_graphml_knows_encoding(r->bytes)) {
        atg_fail_at(r->err, r->name, 1, 1,
                    "the file's encoding is not read; convert it "
                    "to UTF-8");
        r->failed = true;
        return;
    }
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
    if (!r->failed && !r->graph_seen)
        FAIL(r, "there is no <graph>");
    if (!r->failed && !r->schema_seen)
        FAIL(r,
             "the graph has no 'schema'; only GraphML that attrigraph wrote is read");
    xmlFreeDoc(r->xml->myDoc);
    xmlFreeParserCtxt(r->xml);
    r->xml = NULL;
}

static void resolve_evidence(reader *r)
{
    if (!r->documents)
        index_documents(r);
    for (size_t i = 0; i < r->evidence->len && !r->failed; i++) {
        const pending *p = &g_array_index(r->evidence, pending, i);
        store_evidence(r, p->text, &g_array_index(r->edge_rows, atg_edge, p->row),
                       p->at);
    }
}

static void *to_arena(atg_arena *arena, const GArray *rows, size_t size)
{
    void *p = atg_arena_array(arena, rows->len, size);
    if (rows->len)
        memcpy(p, rows->data, rows->len * size);
    return p;
}

static void hand_over(reader *r, atg_graph *g)
{
    r->g.nodes = to_arena(&r->g.arena, r->node_rows, sizeof(atg_node));
    r->g.n_nodes = r->node_rows->len;
    r->g.edges = to_arena(&r->g.arena, r->edge_rows, sizeof(atg_edge));
    r->g.n_edges = r->edge_rows->len;
    *g = r->g;
    r->g = (atg_graph){0};
}

static void reader_init(reader *r)
{
    atg_arena_init(&r->g.arena);
    atg_arena_init(&r->temp);
    r->keys = g_hash_table_new(hash_id, g_str_equal);
    r->nodes = g_hash_table_new(hash_id, g_str_equal);
    r->edges = g_hash_table_new(hash_id, g_str_equal);
    r->node_rows = g_array_new(FALSE, FALSE, sizeof(atg_node));
    r->edge_rows = g_array_new(FALSE, FALSE, sizeof(atg_edge));
    r->evidence = g_array_new(FALSE, FALSE, sizeof(pending));
    r->text = g_string_new(NULL);
    r->id = g_string_new(NULL);
}

static void reader_release(reader *r)
{
    g_hash_table_destroy(r->keys);
    g_hash_table_destroy(r->nodes);
    g_hash_table_destroy(r->edges);
    if (r->documents)
        g_hash_table_destroy(r->documents);
    g_array_free(r->node_rows, TRUE);
    g_array_free(r->edge_rows, TRUE);
    g_array_free(r->evidence, TRUE);
    g_string_free(r->text, TRUE);
    g_string_free(r->id, TRUE);
    atg_arena_release(&r->temp);
    atg_arena_release(&r->g.arena);
}

atg_code atg_graphml_read(atg_graph *g, atg_str bytes, const char *name, atg_error *err)
{
    if (bytes.n > max_bytes)
        return atg_fail(err, ATG_E_LIMIT, "'%s' has %zu bytes; at most %zu are read",
                        name, bytes.n, max_bytes);
    reader r = {.name = name, .bytes = bytes, .err = err};
    reader_init(&r);
    parse(&r);
    if (!r.failed)
        resolve_evidence(&r);
    if (!r.failed)
        hand_over(&r, g);
    reader_release(&r);
    return r.failed ? err->code : ATG_OK;
}
