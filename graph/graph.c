#include "graph/graph.h"

#include "graph/build.h"

void atg_graph_release(atg_graph *g)
{
    atg_arena_release(&g->arena);
    *g = (atg_graph){0};
}

/* --- what the stages share -------------------------------------------------------- */

static guint text_hash(gconstpointer p)
{
    uint64_t h = atg_str_hash(*(const atg_str *)p);
    return (guint)(h ^ (h >> 32));
}

static gboolean text_equal(gconstpointer a, gconstpointer b)
{
    return atg_str_eq(*(const atg_str *)a, *(const atg_str *)b);
}

atg_str atg_graph_builder_text(atg_graph_builder *b, atg_str s)
{
    if (!s.n)
        return ATG_STR("");
    atg_str *known = g_hash_table_lookup(b->strings, &s);
    if (!known) {
        known = g_new(atg_str, 1);
        *known = atg_arena_str(&b->g->arena, s);
        g_hash_table_add(b->strings, known);
    }
    return *known;
}

atg_str atg_graph_builder_date(const atg_graph_builder *b, const atg_claim *c)
{
    return c->date.n ? c->date : b->g->documents[b->doc_of[c->document]].date;
}

/* Byte order is time order for ISO 8601 dates, a less exact date first. */
void atg_widen(atg_str *first, atg_str *last, atg_str date)
{
    if (!date.n)
        return;
    if (!first->n || atg_str_cmp(date, *first) < 0)
        *first = date;
    if (!last->n || atg_str_cmp(date, *last) > 0)
        *last = date;
}

/* --- which claims count ----------------------------------------------------------- */

static bool claim_is_sound(const atg_claim_set *set, const atg_claim *c)
{
    return c->document < set->n_documents && c->subject < set->n_entities &&
           c->object < set->n_entities &&
           set->entities[c->subject].document < set->n_documents &&
           set->entities[c->object].document < set->n_documents;
}

/* "X is part of X" says nothing, whoever says it. */
static bool is_loop(const atg_claim_set *set, const atg_claim *c)
{
    const atg_claim_entity *s = &set->entities[c->subject];
    const atg_claim_entity *o = &set->entities[c->object];
    return s->type == o->type && atg_str_eq(s->key, o->key);
}

static atg_code choose_claims(atg_graph_builder *b, atg_error *err)
{
    const atg_claim_set *set = b->set;
    b->claims = g_new(uint32_t, set->n_claims + 1);
    for (size_t i = 0; i < set->n_claims; i++) {
        const atg_claim *c = &set->claims[i];
        if (!claim_is_sound(set, c))
            return atg_fail(err, ATG_E_USAGE,
                            "claim %zu names a document or an entity that is not there",
                            i);
        if (!is_loop(set, c))
            b->claims[b->n_claims++] = (uint32_t)i;
    }
    return ATG_OK;
}

/* --- documents -------------------------------------------------------------------- */

static int compare_documents(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_claim_set *set = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    int c = atg_str_cmp(set->documents[a].id, set->documents[b].id);
    return c ? c : ATG_CMP(a, b);
}

/* Where two rows of one document disagree, the first in byte order holds: any rule will
 * do that does not ask which came first. */
static void take_field(atg_graph_builder *b, atg_str *field, atg_str s)
{
    if (s.n && (!field->n || atg_str_cmp(s, *field) < 0))
        *field = atg_graph_builder_text(b, s);
}

static void take_document(atg_graph_builder *b, atg_document_info *d,
                          const atg_document_info *row)
{
    take_field(b, &d->id, row->id);
    take_field(b, &d->title, row->title);
    take_field(b, &d->date, row->date);
    take_field(b, &d->url, row->url);
    take_field(b, &d->source, row->source);
}

/* Only documents that state a claim: claims read back from JSON Lines know no others.
 */
static void build_documents(atg_graph_builder *b)
{
    const atg_claim_set *set = b->set;
    const atg_str none = ATG_STR("");
    b->doc_of = g_new(uint32_t, set->n_documents + 1);
    uint32_t *order = g_new(uint32_t, set->n_documents + 1);
    bool *used = g_new0(bool, set->n_documents + 1);
    size_t n = 0;
    for (size_t i = 0; i < b->n_claims; i++)
        used[set->claims[b->claims[i]].document] = true;
    for (size_t i = 0; i < set->n_documents; i++)
        if (used[i])
            order[n++] = (uint32_t)i;
    atg_sort(order, n, sizeof *order, compare_documents, (void *)set);
    atg_document_info *docs = atg_arena_array(&b->g->arena, n, sizeof *docs);
    size_t n_docs = 0;
    for (size_t i = 0; i < n; i++) {
        const atg_document_info *row = &set->documents[order[i]];
        if (!n_docs || !atg_str_eq(docs[n_docs - 1].id, row->id))
            docs[n_docs++] = (atg_document_info){none, none, none, none, none, none};
        take_document(b, &docs[n_docs - 1], row);
        b->doc_of[order[i]] = (uint32_t)(n_docs - 1);
    }
    b->docs = docs;
    b->g->documents = docs;
    b->g->n_documents = n_docs;
    g_free(used);
    g_free(order);
}

static void name_originals(atg_graph_builder *b)
{
    atg_find_copies(b);
    for (size_t i = 0; i < b->g->n_documents; i++)
        if (b->original_of[i] != i)
            b->docs[i].copy_of = b->docs[b->original_of[i]].id;
}

/* --- the whole -------------------------------------------------------------------- */

atg_code atg_graph_from_claims(atg_graph *g, const atg_claim_set *claims,
                               const atg_graph_options *opt, atg_error *err)
{
    static const atg_graph_options defaults = {0};
    atg_graph made = {0};
    atg_graph_builder b = {.set = claims, .opt = opt ? opt : &defaults, .g = &made};
    atg_arena_init(&made.arena);
    b.strings = g_hash_table_new_full(text_hash, text_equal, g_free, NULL);
    atg_code code = choose_claims(&b, err);
    if (code != ATG_OK)
        goto out;
    build_documents(&b);
    atg_build_units(&b);
    atg_group_incidents(&b);
    atg_build_nodes(&b);
    name_originals(&b);
    atg_build_edges(&b);
    *g = made;
out:
    if (code != ATG_OK)
        atg_graph_release(&made);
    g_hash_table_destroy(b.strings);
    g_free(b.claims);
    g_free(b.doc_of);
    g_free(b.original_of);
    g_free(b.rows);
    g_free(b.unit_of);
    g_free(b.units);
    g_free(b.node_of);
    return code;
}

/* --- names ------------------------------------------------------------------------ */

typedef bool same_text(atg_str a, atg_str b);

static bool has_alias(const atg_node *n, atg_str name, same_text *same)
{
    atg_str rest = n->aliases, part;
    while (rest.n && atg_str_split(&rest, '|', &part))
        if (same(part, name))
            return true;
    return false;
}

static bool is_called(const atg_node *n, int what, atg_str name, same_text *same)
{
    if (what == 0)
        return same(n->label, name);
    return what == 1 ? same(n->key, name) : has_alias(n, name, same);
}

size_t atg_graph_find(const atg_graph *g, atg_str name)
{
    static same_text *const how[] = {atg_str_eq, atg_str_eq_nocase};
    for (size_t h = 0; h < G_N_ELEMENTS(how); h++)
        for (int what = 0; what < 3; what++)
            for (size_t i = 0; i < g->n_nodes; i++)
                if (is_called(&g->nodes[i], what, name, how[h]))
                    return i;
    return g->n_nodes;
}
