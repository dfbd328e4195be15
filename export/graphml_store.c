/* Values of data, put into the graph. */
#include <string.h>

#include "base/number.h"
#include "export/graphml_work.h"

typedef atg_graphml_reader reader;
typedef atg_graphml_key key;
typedef atg_graphml_position position;

static void bad_value(reader *r, const char *name, const char *wanted, atg_str text)
{
    FAIL(r, "'%s' is '%.*s', which is no %s", name, SHOWN(text), wanted);
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

/* Row after row has the same few words: what the last one was is remembered. */
static void store_enum(reader *r, key *k, atg_str text, void *at)
{
    if (!k->word_n || text.n != k->word_n || memcmp(text.p, k->word, text.n) != 0) {
        int v = find_enum(k->field, atg_str_trim(text));
        if (v < 0) {
            bad_value(r, k->field->name, "word of the vocabulary", text);
            return;
        }
        k->value = (unsigned)v;
        k->word_n = 0;
        if (text.n <= sizeof k->word) {
            memcpy(k->word, text.p, text.n);
            k->word_n = text.n;
        }
    }
    memcpy(at, &k->value, sizeof k->value);
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
    atg_graphml_fail(r, at, "%s", why);
    g_free(why);
}

static void store_figures(reader *r, atg_str text, atg_node *n)
{
    if (atg_list_get_figures(&r->lists, text, n, r->err) != ATG_OK)
        wrap(r, atg_graphml_here(r));
}

static void store_evidence(reader *r, atg_str text, atg_edge *e, position at)
{
    if (atg_list_get_evidence(&r->lists, text, e, r->err) != ATG_OK)
        wrap(r, at);
}

static void keep_evidence(reader *r, atg_str text)
{
    atg_graphml_pending p = {r->edge_rows->len - 1, atg_arena_str(&r->temp, text),
                             atg_graphml_here(r)};
    g_array_append_val(r->evidence, p);
}

static void index_documents(reader *r)
{
    GHashTable *index = g_hash_table_new(atg_graphml_hash, g_str_equal);
    r->lists.index = index;
    for (size_t i = 0; i < r->g.n_documents && !r->failed; i++) {
        atg_str id = r->g.documents[i].id;
        if (!id.p || g_hash_table_contains(index, id.p))
            FAIL(r, "documents: an id is missing or used twice");
        else
            g_hash_table_insert(index, (gpointer)id.p, GUINT_TO_POINTER(i + 1));
    }
}

static void store_documents(reader *r, atg_str text)
{
    if (atg_list_get_documents(&r->lists, text, r->err) != ATG_OK)
        wrap(r, atg_graphml_here(r));
    else
        index_documents(r);
}

/* Empty data say no more than missing ones: some programs write every column. */
static void store(reader *r, key *k, atg_str text, void *row)
{
    const atg_field *f = k->field;
    void *at = (char *)row + f->offset;
    bool empty = atg_str_trim(text).n == 0;
    bool words = f->type == ATG_FIELD_TEXT || f->type == ATG_FIELD_LIST;
    if (f->flags & ATG_FIELD_DATE && !empty && !atg_date_is(atg_str_trim(text)))
        bad_value(r, f->name, "date: 2021, 2021-07 or 2021-07-19 would be", text);
    if (words && text.n > 0) {
        atg_str copy = atg_list_keep(&r->texts, text);
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
        if (r->lists.index)
            store_evidence(r, text, row, atg_graphml_here(r));
        else
            keep_evidence(r, text);
        break;
    default:
        store_enum(r, k, text, at);
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

static void store_datum(reader *r, atg_graphml_datum datum, atg_str text)
{
    atg_str word = atg_str_trim(text);
    switch (datum) {
    case ATG_DATUM_SCHEMA:
        if (!atg_str_is(word, ATG_GRAPH_SCHEMA))
            bad_value(r, "schema", "schema of this program (" ATG_GRAPH_SCHEMA ")",
                      word);
        r->schema_seen = true;
        break;
    case ATG_DATUM_MEASURED:
        store_measured(r, word);
        break;
    case ATG_DATUM_SETS:
        if (!atg_metric_sets_parse(word, &r->g.measured))
            bad_value(r, "metrics", "list of " ATG_METRIC_SETS, word);
        break;
    case ATG_DATUM_DOCUMENTS:
        store_documents(r, text);
        break;
    case ATG_DATUM_EDGES:
        if (!atg_str_is(word, "typed"))
            FAIL(r, "the edges are %.*s; only a graph with typed edges is read back",
                 SHOWN(word));
        break;
    default:
        break;
    }
}

void atg_graphml_store(reader *r, atg_str text)
{
    key *k = r->open;
    if (k->place == ATG_IN_GRAPH && !k->field)
        store_datum(r, k->datum, text);
    else if (k->place == ATG_IN_GRAPH)
        store(r, k, text, &r->g);
    else if (k->place == ATG_IN_NODE)
        store(r, k, text,
              &g_array_index(r->node_rows, atg_node, r->node_rows->len - 1));
    else
        store(r, k, text,
              &g_array_index(r->edge_rows, atg_edge, r->edge_rows->len - 1));
}

void atg_graphml_resolve(reader *r)
{
    if (!r->lists.index)
        index_documents(r);
    for (size_t i = 0; i < r->evidence->len && !r->failed; i++) {
        const atg_graphml_pending *p =
            &g_array_index(r->evidence, atg_graphml_pending, i);
        store_evidence(r, p->text, &g_array_index(r->edge_rows, atg_edge, p->row),
                       p->at);
    }
}
