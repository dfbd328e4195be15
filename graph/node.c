/* Groups of units -> nodes, in canonical order. */
#include <stdlib.h>

#include "base/number.h"
#include "graph/build.h"

/* --- votes: what most documents say ----------------------------------------------- */

typedef struct vote {
    atg_str value;
    uint32_t document;
    uint32_t mentions;
} vote;

static int compare_votes(gconstpointer pa, gconstpointer pb)
{
    const vote *a = pa, *b = pb;
    int c = atg_str_cmp(a->value, b->value);
    if (!c)
        c = ATG_CMP(a->document, b->document);
    return c ? c : ATG_CMP(b->mentions, a->mentions);
}

static void add_vote(GArray *votes, atg_str value, const atg_unit *u, uint32_t mentions)
{
    vote v = {value, u->document, mentions};
    if (value.n)
        g_array_append_val(votes, v);
}

/* The value of most documents, then of most mentions, then the first in byte order. */
static atg_str elect(GArray *votes)
{
    atg_str best = ATG_STR(""), value = ATG_STR("");
    uint64_t best_mentions = 0, mentions = 0;
    uint32_t best_documents = 0, documents = 0;
    g_array_sort(votes, compare_votes);
    for (guint i = 0; i < votes->len; i++) {
        const vote *v = &g_array_index(votes, vote, i);
        bool same = i && atg_str_eq(v->value, value);
        if (same && v->document == v[-1].document)
            continue;
        value = v->value;
        documents = same ? documents + 1 : 1;
        mentions = same ? mentions + v->mentions : v->mentions;
        if (documents > best_documents ||
            (documents == best_documents && mentions > best_mentions)) {
            best = value;
            best_documents = documents;
            best_mentions = mentions;
        }
    }
    g_array_set_size(votes, 0);
    return best;
}

/* --- sets of names ---------------------------------------------------------------- */

static int compare_names(gconstpointer a, gconstpointer b)
{
    return atg_str_cmp(*(const atg_str *)a, *(const atg_str *)b);
}

static void add_names(GArray *names, atg_str joined)
{
    atg_str part;
    while (joined.n && atg_str_split(&joined, '|', &part))
        if (part.n)
            g_array_append_val(names, part);
}

/* Sorted, distinct, joined by '|', but for one name. */
static atg_str join_names(atg_graph_builder *b, GArray *names, atg_str but)
{
    GString *s = g_string_new(NULL);
    g_array_sort(names, compare_names);
    for (guint i = 0; i < names->len; i++) {
        const atg_str *n = &g_array_index(names, atg_str, i);
        if (atg_str_eq(*n, but) || (i && atg_str_eq(*n, n[-1])))
            continue;
        if (s->len)
            g_string_append_c(s, '|');
        g_string_append_len(s, n->p, (gssize)n->n);
    }
    atg_str joined = atg_graph_builder_text(b, (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    g_array_set_size(names, 0);
    return joined;
}

/* --- one node --------------------------------------------------------------------- */

typedef struct members { /* of one group, with scratch space */
    const uint32_t *units;
    size_t n;
    GArray *votes, *names, *figures;
} members;

typedef atg_str field_of(const atg_claim_entity *e);

static atg_str field_label(const atg_claim_entity *e)
{
    return e->label;
}
static atg_str field_named(const atg_claim_entity *e)
{
    return e->name.n ? e->label : ATG_STR("");
}
static atg_str field_country(const atg_claim_entity *e)
{
    return e->country;
}
static atg_str field_kind(const atg_claim_entity *e)
{
    return e->incident_kind;
}
static atg_str field_aliases(const atg_claim_entity *e)
{
    return e->aliases;
}
static atg_str field_ids(const atg_claim_entity *e)
{
    return e->external_ids;
}
static atg_str field_name(const atg_claim_entity *e)
{
    return e->name;
}

static atg_str elect_field(const atg_graph_builder *b, const members *m,
                           field_of *field)
{
    for (size_t i = 0; i < m->n; i++) {
        const atg_unit *u = &b->units[m->units[i]];
        for (uint32_t k = 0; k < u->count; k++) {
            const atg_claim_entity *e = &b->set->entities[b->rows[u->first + k]];
            add_vote(m->votes, field(e), u, e->mentions);
        }
    }
    return elect(m->votes);
}

static void collect_field(const atg_graph_builder *b, const members *m, field_of *field)
{
    for (size_t i = 0; i < m->n; i++) {
        const atg_unit *u = &b->units[m->units[i]];
        for (uint32_t k = 0; k < u->count; k++)
            add_names(m->names, field(&b->set->entities[b->rows[u->first + k]]));
    }
}

static int compare_figures(gconstpointer pa, gconstpointer pb)
{
    const atg_graph_figure *a = pa, *b = pb;
    int c = atg_str_cmp(a->unit, b->unit);
    if (!c)
        c = ATG_CMP(a->value, b->value);
    if (!c)
        c = atg_str_cmp(a->text, b->text);
    return c ? c : atg_str_cmp(a->source, b->source);
}

static void add_figures(atg_graph_builder *b, const members *m, const atg_unit *u,
                        const atg_claim_entity *e)
{
    for (size_t i = 0; i < e->n_figures; i++) {
        atg_graph_figure f = {atg_graph_builder_text(b, e->figures[i].text),
                              atg_number_round(e->figures[i].value),
                              atg_graph_builder_text(b, e->figures[i].unit),
                              b->g->documents[u->document].id};
        g_array_append_val(m->figures, f);
    }
}

/* Contradictions stay side by side, each with its source. */
static void collect_figures(atg_graph_builder *b, const members *m, atg_node *node)
{
    for (size_t i = 0; i < m->n; i++) {
        const atg_unit *u = &b->units[m->units[i]];
        for (uint32_t k = 0; k < u->count; k++)
            add_figures(b, m, u, &b->set->entities[b->rows[u->first + k]]);
    }
    if (!m->figures->len)
        return;
    g_array_sort(m->figures, compare_figures);
    atg_graph_figure *f = atg_arena_array(&b->g->arena, m->figures->len, sizeof *f);
    size_t n = 0;
    for (guint i = 0; i < m->figures->len; i++) {
        const atg_graph_figure *next = &g_array_index(m->figures, atg_graph_figure, i);
        if (!n || compare_figures(&f[n - 1], next) != 0)
            f[n++] = *next;
    }
    node->figures = f;
    node->n_figures = n;
    g_array_set_size(m->figures, 0);
}

static uint32_t add_capped(uint32_t a, uint32_t b)
{
    return a > UINT32_MAX - b ? UINT32_MAX : a + b;
}

static uint32_t year_of(const atg_graph_builder *b, const members *m)
{
    uint32_t year = 0;
    for (size_t i = 0; i < m->n; i++) {
        const atg_unit *u = &b->units[m->units[i]];
        for (uint32_t k = 0; k < u->count; k++) {
            uint32_t y = b->set->entities[b->rows[u->first + k]].year;
            if (y && (!year || y < year))
                year = y;
        }
    }
    return year;
}

/* Units come sorted, so the first has the smallest key; an incident's key holds within
 * its document only and two groups may share it, so the document tells them apart. */
static atg_str key_of(atg_graph_builder *b, const members *m)
{
    const atg_unit *u = &b->units[m->units[0]];
    if (u->type != ATG_INCIDENT)
        return atg_graph_builder_text(b, u->key);
    bool shared =
        (u > b->units && atg_str_eq(u[-1].key, u->key) && u[-1].type == u->type) ||
        (u + 1 < b->units + b->n_units && atg_str_eq(u[1].key, u->key) &&
         u[1].type == u->type);
    if (!shared)
        return atg_graph_builder_text(b, u->key);
    GString *s = g_string_new_len(u->key.p, (gssize)u->key.n);
    g_string_append_printf(s, "@%.*s", ATG_STR_ARG(b->g->documents[u->document].id));
    atg_str key = atg_graph_builder_text(b, (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    return key;
}

static void count_node(const atg_graph_builder *b, const members *m, atg_node *node)
{
    GHashTable *documents = g_hash_table_new(NULL, NULL);
    for (size_t i = 0; i < m->n; i++) {
        const atg_unit *u = &b->units[m->units[i]];
        node->mentions = add_capped(node->mentions, u->mentions);
        g_hash_table_add(documents, GUINT_TO_POINTER(u->document));
    }
    node->sources = g_hash_table_size(documents);
    g_hash_table_destroy(documents);
}

static void make_node(atg_graph_builder *b, const members *m, atg_node *node)
{
    atg_str none = ATG_STR("");
    *node = (atg_node){.type = b->units[m->units[0]].type,
                       .key = key_of(b, m),
                       .first_seen = none,
                       .last_seen = none};
    atg_str label = elect_field(b, m, field_named);
    node->label =
        atg_graph_builder_text(b, label.n ? label : elect_field(b, m, field_label));
    node->country = atg_graph_builder_text(b, elect_field(b, m, field_country));
    node->incident_kind = atg_graph_builder_text(b, elect_field(b, m, field_kind));
    collect_field(b, m, field_aliases);
    collect_field(b, m, field_label);
    collect_field(b, m, field_name);
    node->aliases = join_names(b, m->names, node->label);
    collect_field(b, m, field_ids);
    node->external_ids = join_names(b, m->names, none);
    node->year = year_of(b, m);
    collect_figures(b, m, node);
    count_node(b, m, node);
}

/* --- incidents of one label and different years ----------------------------------- */

static int compare_labels(gconstpointer pa, gconstpointer pb)
{
    const atg_node *a = *(atg_node *const *)pa, *b = *(atg_node *const *)pb;
    int c = atg_str_cmp(a->label, b->label);
    return c ? c : ATG_CMP(a->year, b->year);
}

static void append_year(atg_graph_builder *b, atg_node *n, GArray *names)
{
    atg_str old = n->label;
    char year[16];
    g_snprintf(year, sizeof year, "%u", n->year);
    if (!n->year || atg_str_contains_nocase(old, year))
        return;
    GString *s = g_string_new_len(old.p, (gssize)old.n);
    g_string_append_printf(s, " (%s)", year);
    n->label = atg_graph_builder_text(b, (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    add_names(names, n->aliases);
    g_array_append_val(names, old);
    n->aliases = join_names(b, names, n->label);
}

/* "Yahoo breach" of 2013 and of 2014 get the year into their labels. */
static void tell_years_apart(atg_graph_builder *b, atg_node *nodes, size_t n,
                             GArray *names)
{
    atg_node **order = g_new(atg_node *, n + 1);
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        if (nodes[i].type == ATG_INCIDENT)
            order[count++] = &nodes[i];
    if (count > 1)
        qsort(order, count, sizeof *order, compare_labels);
    for (size_t i = 0, end; i < count; i = end) {
        atg_str label = order[i]->label;
        for (end = i + 1; end < count && atg_str_eq(order[end]->label, label);)
            end++;
        if (order[i]->year == order[end - 1]->year)
            continue;
        for (size_t k = i; k < end; k++)
            append_year(b, order[k], names);
    }
    g_free(order);
}

/* --- all nodes -------------------------------------------------------------------- */

static int compare_unit_groups(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_graph_builder *b = data;
    uint32_t x = *(const uint32_t *)pa, y = *(const uint32_t *)pb;
    int c = ATG_CMP(b->units[x].group, b->units[y].group);
    return c ? c : ATG_CMP(x, y);
}

static int compare_nodes(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_node *nodes = data;
    uint32_t x = *(const uint32_t *)pa, y = *(const uint32_t *)pb;
    const atg_node *a = &nodes[x], *b = &nodes[y];
    int c = ATG_CMP(a->type, b->type);
    if (!c)
        c = atg_str_cmp(a->label, b->label);
    if (!c)
        c = atg_str_cmp(a->key, b->key);
    return c ? c : ATG_CMP(x, y);
}

/* Makes the nodes in the order of the groups; group_of[node] is where it came from. */
static size_t make_nodes(atg_graph_builder *b, atg_node *nodes, uint32_t *group_of)
{
    members m = {.votes = g_array_new(FALSE, FALSE, sizeof(vote)),
                 .names = g_array_new(FALSE, FALSE, sizeof(atg_str)),
                 .figures = g_array_new(FALSE, FALSE, sizeof(atg_graph_figure))};
    uint32_t *order = g_new(uint32_t, b->n_units + 1);
    size_t n = 0;
    for (size_t i = 0; i < b->n_units; i++)
        order[i] = (uint32_t)i;
    atg_sort(order, b->n_units, sizeof *order, compare_unit_groups, b);
    for (size_t i = 0, end; i < b->n_units; i = end) {
        uint32_t group = b->units[order[i]].group;
        for (end = i + 1; end < b->n_units && b->units[order[end]].group == group;)
            end++;
        m.units = order + i;
        m.n = end - i;
        make_node(b, &m, &nodes[n]);
        group_of[n++] = group;
    }
    tell_years_apart(b, nodes, n, m.names);
    g_free(order);
    g_array_free(m.votes, TRUE);
    g_array_free(m.names, TRUE);
    g_array_free(m.figures, TRUE);
    return n;
}

void atg_build_nodes(atg_graph_builder *b)
{
    atg_node *made = g_new(atg_node, b->n_groups + 1);
    uint32_t *group_of = g_new(uint32_t, b->n_groups + 1);
    size_t n = make_nodes(b, made, group_of);
    uint32_t *order = g_new(uint32_t, n + 1);
    for (size_t i = 0; i < n; i++)
        order[i] = (uint32_t)i;
    atg_sort(order, n, sizeof *order, compare_nodes, made);
    b->node_of = g_new0(uint32_t, b->n_groups + 1);
    b->g->nodes = atg_arena_array(&b->g->arena, n, sizeof *b->g->nodes);
    b->g->n_nodes = n;
    for (size_t i = 0; i < n; i++) {
        b->g->nodes[i] = made[order[i]];
        b->node_of[group_of[order[i]]] = (uint32_t)i;
    }
    g_free(order);
    g_free(group_of);
    g_free(made);
}
