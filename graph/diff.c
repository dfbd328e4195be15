#include "graph/diff.h"

#include <glib.h>
#include <string.h>

#include "base/number.h"
#include "graph/sort.h"

/* ---- which node is which --------------------------------------------------------- */

/* Names of nodes lead to rows that were not given away yet, the first first. */
typedef struct waiting {
    uint32_t row;
    struct waiting *next;
} waiting;

typedef atg_str name_of(const atg_node *n);

static atg_str label_of(const atg_node *n)
{
    return n->label;
}

static atg_str key_of(const atg_node *n)
{
    return n->key;
}

static char *full_name(const atg_node *n, name_of *name)
{
    atg_str s = name(n);
    return g_strdup_printf("%d:%.*s", (int)n->type, ATG_STR_ARG(s));
}

/* Joins nodes that have no partner yet; incidents, or all others. */
static void join(const atg_diff *d, bool incidents, name_of *name, uint32_t *to,
                 uint32_t *from)
{
    atg_arena temp;
    atg_arena_init(&temp);
    GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = d->after->n_nodes; i-- > 0;) {
        const atg_node *n = &d->after->nodes[i];
        if (from[i] != ATG_DIFF_NONE || (n->type == ATG_INCIDENT) != incidents)
            continue;
        char *full = full_name(n, name);
        waiting *w = atg_arena_alloc(&temp, sizeof *w);
        *w = (waiting){(uint32_t)i, g_hash_table_lookup(names, full)};
        g_hash_table_replace(names, full, w);
    }
    for (size_t i = 0; i < d->before->n_nodes; i++) {
        const atg_node *n = &d->before->nodes[i];
        if (to[i] != ATG_DIFF_NONE || (n->type == ATG_INCIDENT) != incidents)
            continue;
        char *full = full_name(n, name);
        waiting *w = g_hash_table_lookup(names, full);
        if (w) {
            to[i] = w->row;
            from[w->row] = (uint32_t)i;
            g_hash_table_replace(names, g_strdup(full), w->next);
        }
        g_free(full);
    }
    g_hash_table_destroy(names);
    atg_arena_release(&temp);
}

static uint32_t *nobody(size_t n)
{
    uint32_t *rows = g_new(uint32_t, n + 1);
    for (size_t i = 0; i < n; i++)
        rows[i] = ATG_DIFF_NONE;
    return rows;
}

/* ---- what changed ---------------------------------------------------------------- */

typedef enum value_type { TEXT, COUNT, REAL, STATUS, KIND, BASIS } value_type;

typedef struct value {
    const char *name;
    value_type type;
    size_t offset;
} value;

#define NODE(member) offsetof(atg_node, member)
#define EDGE(member) offsetof(atg_edge, member)

static const value node_values[] = {
    {"label", TEXT, NODE(label)},
    {"aliases", TEXT, NODE(aliases)},
    {"country", TEXT, NODE(country)},
    {"external_ids", TEXT, NODE(external_ids)},
    {"year", COUNT, NODE(year)},
    {"incident_kind", TEXT, NODE(incident_kind)},
    {"sources", COUNT, NODE(sources)},
    {"mentions", COUNT, NODE(mentions)},
    {"first_seen", TEXT, NODE(first_seen)},
    {"last_seen", TEXT, NODE(last_seen)},
};

/* Not the evidence: how many sentences are kept follows --evidence; mentions tell how
 * many there are. */
static const value edge_values[] = {
    {"status", STATUS, EDGE(status)},     {"kind", KIND, EDGE(kind)},
    {"basis", BASIS, EDGE(basis)},        {"weight", REAL, EDGE(weight)},
    {"sources", COUNT, EDGE(sources)},    {"corroboration", COUNT, EDGE(corroboration)},
    {"mentions", COUNT, EDGE(mentions)},  {"first_seen", TEXT, EDGE(first_seen)},
    {"last_seen", TEXT, EDGE(last_seen)},
};

static const char *enum_name(value_type type, unsigned v)
{
    if (type == STATUS)
        return atg_status_name((atg_status)v);
    return type == KIND ? atg_kind_name((atg_kind)v) : atg_basis_name((atg_basis)v);
}

/* Texts as they are, others in out. */
static atg_str text_of(const value *v, const void *row, char out[ATG_NUMBER_SIZE])
{
    const char *at = (const char *)row + v->offset;
    atg_str text;
    double real;
    unsigned count;
    if (v->type == TEXT) {
        memcpy(&text, at, sizeof text);
        return text;
    }
    if (v->type == REAL) {
        memcpy(&real, at, sizeof real);
        return atg_str_of(atg_number_format(out, real));
    }
    memcpy(&count, at, sizeof count);
    return atg_str_of(v->type == COUNT ? atg_count_format(out, count)
                                       : enum_name(v->type, count));
}

/* A node or an edge, in both graphs, and what of it is compared. */
typedef struct compared {
    const void *before, *after;
    const value *values;
    size_t n;
} compared;

static size_t compare(atg_diff *d, const compared *x, atg_diff_change *changes)
{
    size_t found = 0;
    char numbers[2][ATG_NUMBER_SIZE];
    for (size_t i = 0; i < x->n; i++) {
        const value *v = &x->values[i];
        atg_str a = text_of(v, x->before, numbers[0]);
        atg_str b = text_of(v, x->after, numbers[1]);
        if (atg_str_eq(a, b))
            continue;
        changes[found++] = (atg_diff_change){v->name, atg_arena_str(&d->arena, a),
                                             atg_arena_str(&d->arena, b),
                                             v->type == COUNT || v->type == REAL};
    }
    return found;
}

/* Appends a pair that differs in these values. */
static void add_changed(atg_diff *d, GArray *items, atg_diff_item item,
                        const compared *x)
{
    atg_diff_change changes[G_N_ELEMENTS(node_values)];
    item.n_changes = compare(d, x, changes);
    if (!item.n_changes)
        return;
    size_t size = item.n_changes * sizeof *changes;
    item.changes = memcpy(atg_arena_alloc(&d->arena, size), changes, size);
    g_array_append_val(items, item);
}

G_STATIC_ASSERT(G_N_ELEMENTS(edge_values) <= G_N_ELEMENTS(node_values));

static const atg_diff_item *keep_items(atg_diff *d, GArray *items, size_t *n)
{
    *n = items->len;
    atg_diff_item *copy = atg_arena_array(&d->arena, items->len, sizeof *copy);
    if (items->len)
        memcpy(copy, items->data, items->len * sizeof *copy);
    g_array_free(items, TRUE);
    return copy;
}

static void compare_nodes(atg_diff *d, const uint32_t *to, const uint32_t *from)
{
    GArray *items = g_array_new(FALSE, FALSE, sizeof(atg_diff_item));
    for (uint32_t i = 0; i < d->before->n_nodes; i++) {
        const atg_diff_item gone = {i, ATG_DIFF_NONE, NULL, 0};
        if (to[i] == ATG_DIFF_NONE)
            g_array_append_val(items, gone);
    }
    for (uint32_t i = 0; i < d->after->n_nodes; i++) {
        const atg_diff_item item = {from[i], i, NULL, 0};
        if (from[i] == ATG_DIFF_NONE) {
            g_array_append_val(items, item);
            continue;
        }
        const compared x = {&d->before->nodes[from[i]], &d->after->nodes[i],
                            node_values, G_N_ELEMENTS(node_values)};
        add_changed(d, items, item, &x);
    }
    d->nodes = keep_items(d, items, &d->n_nodes);
}

/* ---- edges ----------------------------------------------------------------------- */

/* An edge with its ends as nodes of the new graph; beyond these come the nodes that
 * only the old one has. */
typedef struct tie {
    uint64_t subject, object;
    atg_relation relation;
    uint32_t row;
} tie;

static int compare_ends(const tie *a, const tie *b)
{
    if (a->subject != b->subject)
        return ATG_CMP(a->subject, b->subject);
    return a->object != b->object ? ATG_CMP(a->object, b->object)
                                  : ATG_CMP(a->relation, b->relation);
}

static int compare_ties(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const tie *a = pa, *b = pb;
    int c = compare_ends(a, b);
    return c ? c : ATG_CMP(a->row, b->row);
}

static uint64_t place(const uint32_t *to, uint32_t node, size_t beyond)
{
    return to[node] == ATG_DIFF_NONE ? beyond + node : to[node];
}

/* to NULL: the new graph's own. */
static tie *sorted_ties(const atg_graph *g, const uint32_t *to, size_t beyond)
{
    tie *ties = g_new(tie, g->n_edges + 1);
    for (uint32_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        ties[i] = (tie){to ? place(to, e->subject, beyond) : e->subject,
                        to ? place(to, e->object, beyond) : e->object, e->relation, i};
    }
    atg_sort(ties, g->n_edges, sizeof *ties, compare_ties, NULL);
    return ties;
}

static int compare_items(gconstpointer pa, gconstpointer pb)
{
    const atg_diff_item *a = pa, *b = pb;
    bool old_a = a->after == ATG_DIFF_NONE, old_b = b->after == ATG_DIFF_NONE;
    if (old_a != old_b)
        return old_a ? -1 : 1;
    return old_a ? ATG_CMP(a->before, b->before) : ATG_CMP(a->after, b->after);
}

static void compare_edges(atg_diff *d, const uint32_t *to)
{
    const atg_graph *before = d->before, *after = d->after;
    tie *a = sorted_ties(before, to, after->n_nodes);
    tie *b = sorted_ties(after, NULL, 0);
    GArray *items = g_array_new(FALSE, FALSE, sizeof(atg_diff_item));
    for (size_t i = 0, k = 0; i < before->n_edges || k < after->n_edges;) {
        int c = i == before->n_edges  ? 1
                : k == after->n_edges ? -1
                                      : compare_ends(&a[i], &b[k]);
        const atg_diff_item item = {c <= 0 ? a[i].row : ATG_DIFF_NONE,
                                    c >= 0 ? b[k].row : ATG_DIFF_NONE, NULL, 0};
        i += c <= 0;
        k += c >= 0;
        if (c) {
            g_array_append_val(items, item);
            continue;
        }
        const compared x = {&before->edges[item.before], &after->edges[item.after],
                            edge_values, G_N_ELEMENTS(edge_values)};
        add_changed(d, items, item, &x);
    }
    if (items->len)
        g_array_sort(items, compare_items);
    d->edges = keep_items(d, items, &d->n_edges);
    g_free(a);
    g_free(b);
}

/* ---- ranks ----------------------------------------------------------------------- */

static uint32_t *ranks_of(const atg_metric *m, const atg_graph *g)
{
    uint32_t *order = g_new(uint32_t, g->n_nodes + 1);
    uint32_t *rank = g_new(uint32_t, g->n_nodes + 1);
    atg_metric_rank(m, g, order);
    for (uint32_t i = 0; i < g->n_nodes; i++) {
        const atg_node *n = &g->nodes[order[i]];
        bool tied = i && !atg_metric_compare(m, &g->nodes[order[i - 1]], n);
        rank[order[i]] = tied ? rank[order[i - 1]] : i + 1;
    }
    g_free(order);
    return rank;
}

static int compare_rows(gconstpointer pa, gconstpointer pb)
{
    const atg_diff_rank *a = pa, *b = pb;
    int c = ATG_CMP(a->new_rank, b->new_rank);
    return c ? c : ATG_CMP(a->after, b->after);
}

static void compare_ranks(atg_diff *d, atg_diff_ranking *r, const uint32_t *from)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(atg_diff_rank));
    uint32_t *old_rank = ranks_of(r->metric, d->before);
    uint32_t *new_rank = ranks_of(r->metric, d->after);
    for (uint32_t i = 0; i < d->after->n_nodes; i++) {
        if (from[i] == ATG_DIFF_NONE || old_rank[from[i]] == new_rank[i])
            continue;
        const atg_diff_rank row = {from[i], i, old_rank[from[i]], new_rank[i]};
        g_array_append_val(rows, row);
    }
    if (rows->len)
        g_array_sort(rows, compare_rows);
    size_t size = rows->len * sizeof *r->rows;
    r->n_rows = rows->len;
    r->rows = atg_arena_alloc(&d->arena, size);
    if (size)
        memcpy((void *)r->rows, rows->data, size);
    g_array_free(rows, TRUE);
    g_free(old_rank);
    g_free(new_rank);
}

static void compare_rankings(atg_diff *d, const uint32_t *from)
{
    static const char *const names[] = {"pagerank", "betweenness", "degree"};
    unsigned both = d->before->measured & d->after->measured;
    atg_diff_ranking *rankings =
        atg_arena_array(&d->arena, G_N_ELEMENTS(names), sizeof *rankings);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        const atg_metric *m = atg_metric_find(atg_str_of(names[i]));
        if ((both & m->set) != m->set)
            continue;
        rankings[d->n_rankings].metric = m;
        compare_ranks(d, &rankings[d->n_rankings++], from);
    }
    d->rankings = rankings;
}

void atg_diff_make(atg_diff *d, const atg_graph *before, const atg_graph *after)
{
    *d = (atg_diff){.before = before, .after = after};
    atg_arena_init(&d->arena);
    uint32_t *to = nobody(before->n_nodes), *from = nobody(after->n_nodes);
    join(d, false, key_of, to, from);
    join(d, true, label_of, to, from);
    join(d, true, key_of, to, from);
    compare_nodes(d, to, from);
    compare_edges(d, to);
    compare_rankings(d, from);
    d->same = d->n_nodes == 0 && d->n_edges == 0;
    for (size_t i = 0; i < d->n_rankings; i++)
        d->same = d->same && d->rankings[i].n_rows == 0;
    g_free(to);
    g_free(from);
}

void atg_diff_release(atg_diff *d)
{
    atg_arena_release(&d->arena);
    *d = (atg_diff){0};
}
