#include "graph/attribution.h"

#include "graph/index.h"
#include "graph/sort.h"

enum { MOST_STEPS = 16 }; /* from a source to what it speaks for */

typedef struct work {
    const atg_graph *g;
    atg_edge_index from; /* edges that start at a node */
    GHashTable *by_code; /* country code -> node + 1 */
    uint32_t *voice_of, *camp_of;
    atg_attribution *out;
} work;

/* --- homes ------------------------------------------------------------------------ */

static bool is_of_state(const atg_node *n)
{
    return n->type == ATG_COUNTRY || n->type == ATG_AGENCY;
}

/* The node that stands for a country code: the country, else its first agency. */
static void index_codes(work *w)
{
    w->by_code = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (int countries = 1; countries >= 0; countries--)
        for (size_t i = 0; i < w->g->n_nodes; i++) {
            const atg_node *n = &w->g->nodes[i];
            bool fits = countries ? n->type == ATG_COUNTRY : is_of_state(n);
            if (!fits || !n->country.n)
                continue;
            char *code = g_strndup(n->country.p, n->country.n);
            if (g_hash_table_contains(w->by_code, code))
                g_free(code);
            else
                g_hash_table_insert(w->by_code, code, GUINT_TO_POINTER(i + 1));
        }
}

static uint32_t node_of_code(const work *w, atg_str code)
{
    char *key = g_strndup(code.p ? code.p : "", code.n);
    uint32_t node = GPOINTER_TO_UINT(g_hash_table_lookup(w->by_code, key));
    g_free(key);
    return node ? node - 1 : ATG_NONE;
}

static int tie_rank(atg_relation r)
{
    switch (r) {
    case ATG_OFFICIAL_OF:
        return 0;
    case ATG_PART_OF:
        return 1;
    case ATG_AFFILIATED_WITH:
        return 2;
    default:
        return -1;
    }
}

/* Of two edges that say where a node belongs: the closer tie, the surer one, that of
 * more documents, then the graph's order. */
static bool is_better(const atg_edge *e, const atg_edge *best)
{
    if (!best || tie_rank(e->relation) != tie_rank(best->relation))
        return !best || tie_rank(e->relation) < tie_rank(best->relation);
    if (e->status != best->status)
        return e->status < best->status;
    return e->sources > best->sources;
}

/* What a node directly belongs to; itself: nothing. */
static uint32_t parent_of(const work *w, uint32_t node, bool camp)
{
    const atg_node *n = &w->g->nodes[node];
    const atg_edge *best = NULL;
    if (n->type == ATG_COUNTRY || n->type == ATG_BLOC || n->type == ATG_INCIDENT)
        return node;
    bool by_list = is_of_state(n) || (camp && n->type == ATG_ACTOR);
    uint32_t state = by_list ? node_of_code(w, n->country) : ATG_NONE;
    if (state != ATG_NONE)
        return state;
    for (size_t k = w->from.first[node]; k < w->from.first[node + 1]; k++) {
        const atg_edge *e = &w->g->edges[w->from.edges[k]];
        if (tie_rank(e->relation) >= 0 && e->status != ATG_DENIED && is_better(e, best))
            best = e;
    }
    return best ? best->object : node;
}

/* Where parents lead in the end. In a circle it is the smallest node, wherever one
 * comes in. */
static uint32_t home_of(const uint32_t *parents, uint32_t node)
{
    uint32_t path[MOST_STEPS];
    for (int n = 0; n < MOST_STEPS; n++) {
        uint32_t next = parents[node];
        path[n] = node;
        for (int k = 0; k <= n; k++) {
            if (path[k] != next)
                continue;
            for (; k <= n; k++)
                next = MIN(next, path[k]);
            return next;
        }
        node = next;
    }
    return node;
}

/* Of every node; the caller frees it. Parents are found once each: what many belong to
 * may have many edges of its own. */
static uint32_t *homes_of(const work *w, bool camp)
{
    size_t n = w->g->n_nodes;
    uint32_t *parents = g_new(uint32_t, n + 1), *homes = g_new(uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++)
        parents[i] = parent_of(w, i, camp);
    for (uint32_t i = 0; i < n; i++)
        homes[i] = home_of(parents, i);
    g_free(parents);
    return homes;
}

/* --- statements ------------------------------------------------------------------- */

/* The status that a sentence of both gives the first; ATG_STATUS_COUNT: there is none.
 * Evidence is sorted by document and start. */
static atg_status shared_status(const atg_edge *to, const atg_edge *by)
{
    atg_status best = ATG_STATUS_COUNT;
    size_t i = 0, k = 0;
    while (i < to->n_evidence && k < by->n_evidence) {
        const atg_evidence *x = &to->evidence[i], *y = &by->evidence[k];
        int c = ATG_CMP(x->document, y->document);
        if (!c)
            c = ATG_CMP(x->start, y->start);
        if (!c)
            best = MIN(best, x->status);
        i += c <= 0;
        k += c >= 0;
    }
    return best;
}

static bool is_accused_by(const work *w, uint32_t culprit, uint32_t source)
{
    for (size_t k = w->from.first[culprit]; k < w->from.first[culprit + 1]; k++) {
        const atg_edge *e = &w->g->edges[w->from.edges[k]];
        if (e->relation == ATG_ACCUSED_BY && e->object == source)
            return true;
    }
    return false;
}

typedef struct incident { /* its edges, and what is made of them */
    GPtrArray *to, *by;   /* const atg_edge * */
    GArray *denied;       /* nodes */
    GArray *statements;
} incident;

static void add_statement(const work *w, incident *x, const atg_edge *by,
                          const atg_edge *to, atg_status status)
{
    atg_statement s = {by->object,
                       to ? to->object : ATG_NONE,
                       w->voice_of[by->object],
                       to ? w->camp_of[to->object] : ATG_NONE,
                       status,
                       by->kind};
    g_array_append_val(x->statements, s);
}

/* Who the source of an edge attributed-by names, by the three rules of the header. */
static void state_source(const work *w, incident *x, const atg_edge *by)
{
    guint before = x->statements->len, n = x->to->len;
    for (guint i = 0; i < n; i++) {
        const atg_edge *to = g_ptr_array_index(x->to, i);
        atg_status status = shared_status(to, by);
        if (status != ATG_STATUS_COUNT)
            add_statement(w, x, by, to, status);
    }
    for (guint i = 0; i < n && x->statements->len == before; i++) {
        const atg_edge *to = g_ptr_array_index(x->to, i);
        if (is_accused_by(w, to->object, by->object))
            add_statement(w, x, by, to, to->status);
    }
    if (x->statements->len != before)
        return;
    const atg_edge *only = n == 1 ? g_ptr_array_index(x->to, 0) : NULL;
    add_statement(w, x, by, only, only ? only->status : by->status);
}

static void gather(const work *w, uint32_t node, incident *x)
{
    g_ptr_array_set_size(x->to, 0);
    g_ptr_array_set_size(x->by, 0);
    g_array_set_size(x->denied, 0);
    g_array_set_size(x->statements, 0);
    for (size_t k = w->from.first[node]; k < w->from.first[node + 1]; k++) {
        const atg_edge *e = &w->g->edges[w->from.edges[k]];
        if (e->basis == ATG_BASIS_REFERENCE)
            continue;
        if (e->relation == ATG_ATTRIBUTED_TO)
            g_ptr_array_add(x->to, (gpointer)e);
        else if (e->relation == ATG_ATTRIBUTED_BY)
            g_ptr_array_add(x->by, (gpointer)e);
        else if (e->relation == ATG_DENIED_BY && e->status != ATG_DENIED)
            g_array_append_val(x->denied, e->object);
    }
    for (guint i = 0; i < x->by->len; i++)
        state_source(w, x, g_ptr_array_index(x->by, i));
}

/* --- agreement -------------------------------------------------------------------- */

/* What a voice says of a camp, all its sources together. */
typedef struct stance {
    uint32_t voice, camp;
    atg_status status;
} stance;

static int compare_stances(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const stance *a = pa, *b = pb;
    int c = ATG_CMP(a->voice, b->voice);
    if (!c)
        c = ATG_CMP(a->camp, b->camp);
    return c ? c : ATG_CMP(a->status, b->status);
}

/* One row for each voice and camp, the surest; by voice. */
static GArray *stances_of(const incident *x)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(stance));
    for (guint i = 0; i < x->statements->len; i++) {
        const atg_statement *s = &g_array_index(x->statements, atg_statement, i);
        stance row = {s->voice, s->camp, s->status};
        if (s->culprit != ATG_NONE)
            g_array_append_val(rows, row);
    }
    atg_sort(rows->data, rows->len, sizeof(stance), compare_stances, NULL);
    guint kept = 0;
    for (guint i = 0; i < rows->len; i++) {
        const stance *s = &g_array_index(rows, stance, i);
        const stance *last = kept ? &g_array_index(rows, stance, kept - 1) : NULL;
        if (!last || last->voice != s->voice || last->camp != s->camp)
            g_array_index(rows, stance, kept++) = *s;
    }
    g_array_set_size(rows, kept);
    return rows;
}

static atg_camp *camp_at(GArray *camps, uint32_t node)
{
    for (guint i = 0; i < camps->len; i++)
        if (g_array_index(camps, atg_camp, i).node == node)
            return &g_array_index(camps, atg_camp, i);
    atg_camp fresh = {.node = node};
    g_array_append_val(camps, fresh);
    return &g_array_index(camps, atg_camp, camps->len - 1);
}

static int compare_camps(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const atg_camp *a = pa, *b = pb;
    int c = ATG_CMP(b->support, a->support);
    return c ? c : ATG_CMP(a->node, b->node);
}

/* Each voice's unit, shared among the camps it names. */
static GArray *camps_of(const GArray *stances, uint32_t *voices)
{
    GArray *camps = g_array_new(FALSE, FALSE, sizeof(atg_camp));
    *voices = 0;
    for (guint i = 0, end; i < stances->len; i = end) {
        const stance *s = &g_array_index(stances, stance, i);
        guint named = 0;
        for (end = i; end < stances->len; end++) {
            const stance *t = &g_array_index(stances, stance, end);
            if (t->voice != s->voice)
                break;
            named += t->status != ATG_DENIED;
        }
        for (guint k = i; k < end; k++) {
            const stance *t = &g_array_index(stances, stance, k);
            if (t->status == ATG_DENIED)
                continue;
            atg_camp *camp = camp_at(camps, t->camp);
            camp->support += (t->status == ATG_ASSERTED ? 1.0 : 0.5) / named;
            camp->voices++;
        }
        ++*voices;
    }
    atg_sort(camps->data, camps->len, sizeof(atg_camp), compare_camps, NULL);
    return camps;
}

/* Voices that say that the leading camp did not do it: its own, and others. */
static double denials(const work *w, const incident *x, const GArray *stances,
                      uint32_t leading)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    double sum = 0;
    for (guint i = 0; i < x->denied->len; i++) {
        uint32_t node = g_array_index(x->denied, uint32_t, i);
        bool own = w->camp_of[node] == leading;
        if (g_hash_table_add(seen, GUINT_TO_POINTER(own ? leading : w->voice_of[node])))
            sum += own ? 0.5 : 1;
    }
    for (guint i = 0; i < stances->len; i++) {
        const stance *s = &g_array_index(stances, stance, i);
        bool own = s->voice == leading;
        if (s->status == ATG_DENIED && s->camp == leading &&
            g_hash_table_add(seen, GUINT_TO_POINTER(s->voice)))
            sum += own ? 0.5 : 1;
    }
    g_hash_table_destroy(seen);
    return sum;
}

static void *keep(work *w, const GArray *rows)
{
    guint size = g_array_get_element_size((GArray *)rows);
    void *p = atg_arena_array(&w->out->arena, rows->len, size);
    if (rows->len)
        memcpy(p, rows->data, (size_t)rows->len * size);
    return p;
}

static void agree(work *w, uint32_t node, const incident *x)
{
    atg_agreement *a = &w->out->agreements[w->out->n_agreements++];
    GArray *stances = stances_of(x);
    *a = (atg_agreement){.incident = node, .sources = x->by->len};
    GArray *camps = camps_of(stances, &a->voices);
    for (guint i = 0; i < camps->len; i++)
        a->against += i ? g_array_index(camps, atg_camp, i).support : 0;
    if (camps->len) {
        const atg_camp *first = &g_array_index(camps, atg_camp, 0);
        a->support = first->support;
        a->against += denials(w, x, stances, first->node);
        a->agreement = a->support / (a->support + a->against);
    }
    a->index = (a->support + 1) / (a->support + a->against + 2);
    a->statements = keep(w, x->statements);
    a->n_statements = x->statements->len;
    a->camps = keep(w, camps);
    a->n_camps = camps->len;
    a->deniers = keep(w, x->denied);
    a->n_deniers = x->denied->len;
    g_array_free(camps, TRUE);
    g_array_free(stances, TRUE);
}

static void find_agreements(work *w)
{
    incident x = {g_ptr_array_new(), g_ptr_array_new(),
                  g_array_new(FALSE, FALSE, sizeof(uint32_t)),
                  g_array_new(FALSE, FALSE, sizeof(atg_statement))};
    size_t n = 0;
    for (size_t i = 0; i < w->g->n_nodes; i++)
        n += w->g->nodes[i].type == ATG_INCIDENT;
    w->out->agreements = atg_arena_array(&w->out->arena, n, sizeof(atg_agreement));
    for (uint32_t i = 0; i < w->g->n_nodes; i++) {
        if (w->g->nodes[i].type != ATG_INCIDENT)
            continue;
        gather(w, i, &x);
        if (x.to->len || x.by->len || x.denied->len)
            agree(w, i, &x);
    }
    g_array_free(x.statements, TRUE);
    g_array_free(x.denied, TRUE);
    g_ptr_array_free(x.by, TRUE);
    g_ptr_array_free(x.to, TRUE);
}

/* --- reciprocal accusations ------------------------------------------------------- */

static int compare_pairs(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const atg_reciprocity *x = pa, *y = pb;
    int c = ATG_CMP(x->a, y->a);
    return c ? c : ATG_CMP(x->b, y->b);
}

static int compare_exchange(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_reciprocity *x = pa, *y = pb;
    int c = ATG_CMP(y->a_of_b + y->b_of_a, x->a_of_b + x->b_of_a);
    return c ? c : compare_pairs(pa, pb, data);
}

static void find_pairs(work *w)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(atg_reciprocity));
    for (size_t i = 0; i < w->g->n_edges; i++) {
        const atg_edge *e = &w->g->edges[i];
        uint32_t accused = w->camp_of[e->subject], accuser = w->voice_of[e->object];
        if (e->relation != ATG_ACCUSED_BY || e->status == ATG_DENIED ||
            accused == accuser)
            continue;
        bool a_accuses = accuser < accused;
        atg_reciprocity r = {MIN(accused, accuser), MAX(accused, accuser), a_accuses,
                             !a_accuses};
        g_array_append_val(rows, r);
    }
    atg_sort(rows->data, rows->len, sizeof(atg_reciprocity), compare_pairs, NULL);
    guint kept = 0;
    for (guint i = 0, end; i < rows->len; i = end) {
        atg_reciprocity sum = g_array_index(rows, atg_reciprocity, i);
        for (end = i + 1; end < rows->len; end++) {
            const atg_reciprocity *r = &g_array_index(rows, atg_reciprocity, end);
            if (compare_pairs(&sum, r, NULL) != 0)
                break;
            sum.a_of_b += r->a_of_b;
            sum.b_of_a += r->b_of_a;
        }
        w->out->n_accusing++;
        if (sum.a_of_b && sum.b_of_a)
            g_array_index(rows, atg_reciprocity, kept++) = sum;
    }
    g_array_set_size(rows, kept);
    atg_sort(rows->data, kept, sizeof(atg_reciprocity), compare_exchange, NULL);
    w->out->pairs = keep(w, rows);
    w->out->n_pairs = kept;
    g_array_free(rows, TRUE);
}

/* --- the whole -------------------------------------------------------------------- */

void atg_attribution_init(atg_attribution *a, const atg_graph *g)
{
    work w = {.g = g, .out = a};
    *a = (atg_attribution){0};
    atg_arena_init(&a->arena);
    atg_edge_index_init(&w.from, g, false);
    index_codes(&w);
    w.voice_of = homes_of(&w, false);
    w.camp_of = homes_of(&w, true);
    find_agreements(&w);
    find_pairs(&w);
    g_free(w.voice_of);
    g_free(w.camp_of);
    g_hash_table_destroy(w.by_code);
    atg_edge_index_release(&w.from);
}

void atg_attribution_release(atg_attribution *a)
{
    atg_arena_release(&a->arena);
    *a = (atg_attribution){0};
}
