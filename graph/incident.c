/* Which incidents of different documents are one.
 *
 * A document's own key says nothing outside it. What speaks for one incident, strongest
 * first (a stage each; a later stage sees what the earlier ones joined):
 *   NAME    a proper name of one is the name, the label or an alias of the other
 *   LABEL   the same label and compatible kinds
 *   TARGET  the same main target and compatible kinds; or the main target of one is a
 *           product that the other targets too
 *   CORE    what is left of a label, a name or a target's label without articles, kinds
 *           and words such as "server" is the same, or is left of the other's alias;
 *           kinds compatible. This joins "the hack of Microsoft Exchange" with an
 *           attack whose target is the servers' owners.
 * A whole country or bloc is a weak target: states are hit all the time. There the year
 * and a culprit must be known and the same as well.
 *
 * What forbids it, always: two known years that differ; two incidents of one document
 * (the text told them apart); a year after the date of a document that tells of the
 * other; proper names of which none is the same, unless in stage NAME.
 *
 * All incidents that share a feature are settled together, so that the order in which
 * documents came cannot matter: first those of known years, a year at a time; then
 * those without a year join the one known year, or each other if none is known. With
 * several known years only a shared proper name lets them in (the year of most
 * documents); else they stay apart, as "the Yahoo breach" does beside those of 2013 and
 * 2014.
 */
#include <string.h>

#include "graph/build.h"

/* --- words of labels -------------------------------------------------------------- */

typedef enum kind_class { INTRUSION, OUTBREAK, FLOOD, OUTAGE, DEFACEMENT } kind_class;

/* Kinds that are not listed are attacks like any other. */
static const struct {
    const char *kind;
    kind_class class;
} classes[] = {
    {"outbreak", OUTBREAK},       {"ransomware", OUTBREAK},  {"worm", OUTBREAK},
    {"wiper", OUTBREAK},          {"ddos", FLOOD},           {"denial", FLOOD},
    {"denial-of-service", FLOOD}, {"flood", FLOOD},          {"blackout", OUTAGE},
    {"outage", OUTAGE},           {"disruption", OUTAGE},    {"shutdown", OUTAGE},
    {"defacement", DEFACEMENT},   {"vandalism", DEFACEMENT},
};

/* Words that do not tell one incident from another, each between blanks. */
static const char empty_words[] =
    /* grammar */
    " a against an and at by for from in into its of on s targeting that the their "
    "this to "
    "with "
    /* kinds */
    "activity activities assault assaults attack attacks blackout breach breached "
    "breaches "
    "breaking break breakin campaign campaigns compromise compromised compromises "
    "cyber "
    "cyberattack cyberattacks cyberespionage cybersecurity data ddos defacement denial "
    "disruption espionage event exploitation hack hacked hackers hacking hacks heist "
    "incident incidents infiltration intrusion intrusions leak leaks malicious "
    "operation "
    "operations outage outbreak penetration raid ransomware sabotage service spying "
    "theft "
    "thefts wiper worm "
    /* what was hit, said at large */
    "computer computers network networks server servers software system systems "
    /* company forms */
    "co company corp corporation inc limited llc ltd plc ";

static bool is_empty_word(const char *word)
{
    char spaced[32];
    int n = g_snprintf(spaced, sizeof spaced, " %s ", word);
    return n < (int)sizeof spaced && strstr(empty_words, spaced) != NULL;
}

static bool is_year(const char *word)
{
    guint64 year = 0;
    return strlen(word) == 4 &&
           g_ascii_string_to_unsigned(word, 10, 1970, 2100, &year, NULL);
}

static kind_class class_of(atg_str kind)
{
    for (size_t i = 0; i < G_N_ELEMENTS(classes); i++)
        if (atg_str_is_nocase(kind, classes[i].kind))
            return classes[i].class;
    return INTRUSION;
}

/* Letters of other scripts are words; a curly apostrophe parts them like a straight
 * one. */
static bool is_word_byte(const char *p)
{
    if (p[0] == '\xE2' && p[1] == '\x80' && (p[2] == '\x98' || p[2] == '\x99'))
        return false;
    return (unsigned char)*p >= 0x80 || g_ascii_isalnum(*p);
}

/* Case folded, words parted by one blank, signs left out; with core, without empty
 * words and years too. The caller frees it. */
static char *fold(atg_str s, bool core)
{
    char *text = g_utf8_casefold(s.p, (gssize)s.n);
    GString *out = g_string_new(NULL);
    char *save = text;
    while (*save) {
        size_t n = 0;
        while (is_word_byte(save + n))
            n++;
        if (n == 0) {
            save = g_utf8_next_char(save);
            continue;
        }
        char *word = g_strndup(save, n);
        if (!core || (!is_empty_word(word) && !is_year(word)))
            g_string_append_printf(out, "%s%s", out->len ? " " : "", word);
        g_free(word);
        save += n;
    }
    g_free(text);
    return g_string_free(out, FALSE);
}

/* --- features --------------------------------------------------------------------- */

typedef enum stage { NAME, LABEL, TARGET, CORE } stage;

typedef struct feature {
    stage stage;
    char *text;
    kind_class class;
    uint32_t incident;
    bool primary; /* false: an alias, which only joins something that is more */
} feature;

/* Incidents joined so far; those that are not roots lead to one through parent. */
typedef struct incident {
    uint32_t unit;
    uint32_t parent;
    uint32_t next; /* members of a root, a chain; ATG_NONE ends it */
    uint32_t last;
    uint32_t n_documents;
    uint64_t mentions;
    uint32_t year;   /* 0: not known */
    uint32_t latest; /* year of the oldest document: none tells of what is to come */
    kind_class class;
    GHashTable *names; /* folded proper names; NULL: none */
} incident;

typedef struct grouping {
    atg_graph_builder *b;
    incident *incidents;
    uint32_t n;
    GArray *features;
    GHashTable *present; /* root and document, for each incident in it */
    /* incident -> GPtrArray of atg_str *, keys of those that claims name */
    GHashTable *culprits;
    GHashTable *products; /* that it targets */
} grouping;

/* Takes text over; empty text is no feature. */
static void add_feature(grouping *g, stage st, uint32_t i, char *text, bool primary)
{
    feature f = {st, text, st == NAME ? INTRUSION : g->incidents[i].class, i, primary};
    if (*text)
        g_array_append_val(g->features, f);
    else
        g_free(text);
}

static bool is_weak_target(const atg_claim_entity *e)
{
    return !e->name.n && (atg_str_starts(e->target_key, "country:") ||
                          atg_str_starts(e->target_key, "bloc:"));
}

/* One feature for each culprit: same country, same year, same culprit. */
static void add_weak_features(grouping *g, uint32_t i, const atg_claim_entity *e)
{
    GPtrArray *culprits = g_hash_table_lookup(g->culprits, GUINT_TO_POINTER(i));
    if (!e->year || !culprits)
        return;
    for (guint k = 0; k < culprits->len; k++) {
        const atg_str *culprit = culprits->pdata[k];
        char *text = g_strdup_printf("%.*s %u %.*s", ATG_STR_ARG(e->target_key),
                                     e->year, ATG_STR_ARG(*culprit));
        add_feature(g, TARGET, i, text, true);
    }
}

static void add_alias_features(grouping *g, uint32_t i, const atg_claim_entity *e,
                               bool weak)
{
    atg_str rest = e->aliases, alias;
    while (rest.n && atg_str_split(&rest, '|', &alias)) {
        add_feature(g, NAME, i, fold(alias, true), false);
        if (!weak)
            add_feature(g, CORE, i, fold(alias, true), false);
    }
}

/* What was hit, where the main target is somebody who runs it. */
static void add_product_features(grouping *g, uint32_t i)
{
    GPtrArray *products = g_hash_table_lookup(g->products, GUINT_TO_POINTER(i));
    for (guint k = 0; products && k < products->len; k++) {
        const atg_str *product = products->pdata[k];
        add_feature(g, TARGET, i, g_strndup(product->p, product->n), false);
    }
}

static void add_features(grouping *g, uint32_t i, const atg_claim_entity *e)
{
    bool weak = is_weak_target(e);
    add_product_features(g, i);
    add_alias_features(g, i, e, weak);
    add_feature(g, NAME, i, fold(e->label, true), false);
    if (e->name.n)
        add_feature(g, NAME, i, fold(e->name, true), true);
    if (weak) {
        add_weak_features(g, i, e);
        return;
    }
    if (!e->name.n && !e->target_key.n) /* the label may be as bare as "massive hack" */
        return;
    add_feature(g, LABEL, i, fold(e->label, false), true);
    if (e->target_key.n)
        add_feature(g, TARGET, i, g_strndup(e->target_key.p, e->target_key.n), true);
    add_feature(g, CORE, i, fold(e->label, true), true);
    add_feature(g, CORE, i, fold(e->target, true), true);
}

/* --- joining ---------------------------------------------------------------------- */

static uint32_t root_of(const grouping *g, uint32_t i)
{
    while (g->incidents[i].parent != i) {
        g->incidents[i].parent = g->incidents[g->incidents[i].parent].parent;
        i = g->incidents[i].parent;
    }
    return i;
}

/* g_int64_hash folds the halves onto each other, where root and document often cancel.
 */
static guint presence_hash(gconstpointer key)
{
    guint64 h = *(const guint64 *)key * 0x9E3779B97F4A7C15u;
    return (guint)(h >> 32);
}

static guint64 *presence(uint32_t root, uint32_t document)
{
    guint64 *key = g_new(guint64, 1);
    *key = ((guint64)root << 32) | document;
    return key;
}

static bool is_present(const grouping *g, uint32_t root, uint32_t document)
{
    guint64 key = ((guint64)root << 32) | document;
    return g_hash_table_contains(g->present, &key);
}

static uint32_t document_of(const grouping *g, uint32_t i)
{
    return g->b->units[g->incidents[i].unit].document;
}

static bool share_a_name(const incident *a, const incident *b)
{
    GHashTableIter it;
    gpointer name;
    g_hash_table_iter_init(&it, a->names);
    while (g_hash_table_iter_next(&it, &name, NULL))
        if (g_hash_table_contains(b->names, name))
            return true;
    return false;
}

/* small has no more documents than large. */
static bool may_join(const grouping *g, stage st, uint32_t large, uint32_t small)
{
    const incident *a = &g->incidents[large], *b = &g->incidents[small];
    if (a->year && b->year && a->year != b->year)
        return false;
    if (a->year > b->latest || b->year > a->latest)
        return false;
    if (st != NAME && a->names && b->names && !share_a_name(a, b))
        return false;
    for (uint32_t i = small; i != ATG_NONE; i = g->incidents[i].next)
        if (is_present(g, large, document_of(g, i)))
            return false;
    return true;
}

static void take_names(incident *to, incident *from)
{
    GHashTableIter it;
    gpointer name;
    if (!to->names) {
        to->names = from->names;
        from->names = NULL;
        return;
    }
    if (!from->names)
        return;
    g_hash_table_iter_init(&it, from->names);
    while (g_hash_table_iter_next(&it, &name, NULL)) {
        g_hash_table_iter_steal(&it);
        g_hash_table_add(to->names, name);
    }
}

/* The root that both are now, or ATG_NONE if they must stay two. */
static uint32_t join(grouping *g, stage st, uint32_t x, uint32_t y)
{
    if (g->incidents[x].n_documents < g->incidents[y].n_documents) {
        uint32_t t = x;
        x = y;
        y = t;
    }
    if (!may_join(g, st, x, y))
        return ATG_NONE;
    incident *a = &g->incidents[x], *b = &g->incidents[y];
    for (uint32_t i = y; i != ATG_NONE; i = g->incidents[i].next)
        g_hash_table_add(g->present, presence(x, document_of(g, i)));
    g->incidents[a->last].next = y;
    a->last = b->last;
    b->parent = x;
    a->n_documents += b->n_documents;
    a->mentions += b->mentions;
    a->year = a->year ? a->year : b->year;
    a->latest = MIN(a->latest, b->latest);
    take_names(a, b);
    return x;
}

/* --- settling all incidents that share a feature ---------------------------------- */

enum { MAX_TRIES = 16 }; /* groups of one feature that a newcomer is compared with */

typedef struct party { /* a root that takes part */
    uint32_t root;
    uint32_t year;
    uint32_t n_documents;
    uint64_t mentions;
} party;

/* Known years first, a year at a time; then by how much is said of it. Roots are
 * numbered in the order of units, which is one of content. */
static int compare_parties(gconstpointer pa, gconstpointer pb)
{
    const party *a = pa, *b = pb;
    int c = ATG_CMP(!a->year, !b->year);
    if (!c)
        c = ATG_CMP(a->year, b->year);
    if (!c)
        c = ATG_CMP(b->n_documents, a->n_documents);
    if (!c)
        c = ATG_CMP(b->mentions, a->mentions);
    return c ? c : ATG_CMP(a->root, b->root);
}

static int compare_roots(gconstpointer pa, gconstpointer pb)
{
    const party *a = pa, *b = pb;
    return ATG_CMP(a->root, b->root);
}

/* The roots of n features, each once, in the order they are to be settled. */
static GArray *parties_of(const grouping *g, const feature *f, size_t n)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(party));
    for (size_t i = 0; i < n; i++) {
        uint32_t root = root_of(g, f[i].incident);
        const incident *in = &g->incidents[root];
        party p = {root, in->year, in->n_documents, in->mentions};
        g_array_append_val(all, p);
    }
    g_array_sort(all, compare_roots);
    guint kept = 0;
    party *p = (party *)(void *)all->data;
    for (guint i = 0; i < all->len; i++)
        if (!kept || p[kept - 1].root != p[i].root)
            p[kept++] = p[i];
    g_array_set_size(all, kept);
    g_array_sort(all, compare_parties);
    return all;
}

/* Joins p to the first of the groups that takes it; else it is a group of its own. */
static void place(grouping *g, stage st, GArray *groups, uint32_t root)
{
    for (guint i = 0; i < groups->len && i < MAX_TRIES; i++) {
        uint32_t *at = &g_array_index(groups, uint32_t, i);
        uint32_t joined = join(g, st, *at, root);
        if (joined != ATG_NONE) {
            *at = joined;
            return;
        }
    }
    g_array_append_val(groups, root);
}

/* The groups of the year that most documents speak of; years come in order. */
static void keep_main_year(const grouping *g, GArray *groups)
{
    uint64_t best = 0;
    guint best_first = 0, best_end = 0;
    for (guint i = 0, end; i < groups->len; i = end) {
        uint64_t documents = 0;
        uint32_t year = g->incidents[g_array_index(groups, uint32_t, i)].year;
        for (end = i; end < groups->len; end++) {
            const incident *in = &g->incidents[g_array_index(groups, uint32_t, end)];
            if (in->year != year)
                break;
            documents += in->n_documents;
        }
        if (documents > best) {
            best = documents;
            best_first = i;
            best_end = end;
        }
    }
    g_array_set_size(groups, best_end);
    if (best_first)
        g_array_remove_range(groups, 0, best_first);
}

static void settle(grouping *g, stage st, const feature *f, size_t n)
{
    GArray *parties = parties_of(g, f, n);
    GArray *groups = g_array_new(FALSE, FALSE, sizeof(uint32_t)); /* of one year */
    GArray *known = g_array_new(FALSE, FALSE, sizeof(uint32_t));  /* of all years */
    guint i = 0, years = 0;
    for (; i < parties->len && g_array_index(parties, party, i).year; i++) {
        const party *p = &g_array_index(parties, party, i);
        if (!i || p->year != p[-1].year) {
            g_array_append_vals(known, groups->data, groups->len);
            g_array_set_size(groups, 0);
            years++;
        }
        place(g, st, groups, p->root);
    }
    g_array_append_vals(known, groups->data, groups->len);
    if (years > 1 && st == NAME)
        keep_main_year(g, known);
    else if (years > 1)
        g_array_set_size(known, 0);
    for (; i < parties->len; i++)
        place(g, st, known, g_array_index(parties, party, i).root);
    g_array_free(known, TRUE);
    g_array_free(groups, TRUE);
    g_array_free(parties, TRUE);
}

static int compare_features(gconstpointer pa, gconstpointer pb)
{
    const feature *a = pa, *b = pb;
    int c = ATG_CMP(a->stage, b->stage);
    if (!c)
        c = strcmp(a->text, b->text);
    if (!c)
        c = ATG_CMP(a->class, b->class);
    return c ? c : ATG_CMP(a->incident, b->incident);
}

static bool same_feature(const feature *a, const feature *b)
{
    return a->stage == b->stage && a->class == b->class &&
           strcmp(a->text, b->text) == 0;
}

static void settle_all(grouping *g)
{
    const feature *f = (const feature *)(void *)g->features->data;
    size_t n = g->features->len;
    g_array_sort(g->features, compare_features);
    for (size_t i = 0, end; i < n; i = end) {
        bool primary = f[i].primary;
        for (end = i + 1; end < n && same_feature(&f[i], &f[end]); end++)
            primary = primary || f[end].primary;
        if (primary && end - i > 1)
            settle(g, f[i].stage, f + i, end - i);
    }
}

/* --- the whole -------------------------------------------------------------------- */

static void add_name(incident *in, atg_str name)
{
    char *folded = fold(name, true);
    if (!*folded) {
        g_free(folded);
        return;
    }
    if (!in->names)
        in->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_hash_table_add(in->names, folded);
}

/* UINT32_MAX where the date is missing or contradicted by what the document says
 * itself. */
static uint32_t latest_year(const atg_graph_builder *b, const atg_unit *u, uint32_t own)
{
    atg_str date = atg_str_sub(b->g->documents[u->document].date, 0, 4);
    char text[5] = {0};
    if (date.n == 4)
        memcpy(text, date.p, 4);
    uint32_t year = is_year(text) ? (uint32_t)g_ascii_strtoull(text, NULL, 10) : 0;
    return year && year >= own ? year : UINT32_MAX;
}

static void init_incident(grouping *g, uint32_t i, uint32_t unit)
{
    const atg_graph_builder *b = g->b;
    const atg_unit *u = &b->units[unit];
    incident *in = &g->incidents[i];
    *in = (incident){.unit = unit,
                     .parent = i,
                     .next = ATG_NONE,
                     .last = i,
                     .n_documents = 1,
                     .mentions = u->mentions};
    atg_str kind = ATG_STR("");
    for (uint32_t k = 0; k < u->count; k++) {
        const atg_claim_entity *e = &b->set->entities[b->rows[u->first + k]];
        if (e->year && (!in->year || e->year < in->year))
            in->year = e->year;
        if (e->incident_kind.n && (!kind.n || atg_str_cmp(e->incident_kind, kind) < 0))
            kind = e->incident_kind;
        add_name(in, e->name);
    }
    in->class = class_of(kind);
    in->latest = latest_year(b, u, in->year);
    g_hash_table_add(g->present, presence(i, u->document));
}

static void free_texts(gpointer p)
{
    g_ptr_array_free(p, TRUE);
}

/* What the claims that are not denied say of incidents by one relation: incident ->
 * keys of the objects of a type (ATG_NTYPE_COUNT: any). */
static GHashTable *objects_of(const grouping *g, uint32_t first_unit,
                              atg_relation relation, atg_ntype type)
{
    const atg_graph_builder *b = g->b;
    GHashTable *objects = g_hash_table_new_full(NULL, NULL, NULL, free_texts);
    for (size_t i = 0; i < b->n_claims; i++) {
        const atg_claim *c = &b->set->claims[b->claims[i]];
        const atg_claim_entity *o = &b->set->entities[c->object];
        if (c->relation != relation || c->status == ATG_DENIED ||
            b->set->entities[c->subject].type != ATG_INCIDENT ||
            (type != ATG_NTYPE_COUNT && o->type != type))
            continue;
        gpointer key = GUINT_TO_POINTER(b->unit_of[c->subject] - first_unit);
        GPtrArray *keys = g_hash_table_lookup(objects, key);
        if (!keys) {
            keys = g_ptr_array_new();
            g_hash_table_insert(objects, key, keys);
        }
        g_ptr_array_add(keys, (gpointer)&o->key);
    }
    return objects;
}

static void find_incidents(grouping *g)
{
    atg_graph_builder *b = g->b;
    uint32_t first = 0;
    while (first < b->n_units && b->units[first].type != ATG_INCIDENT)
        first++;
    for (g->n = 0; first + g->n < b->n_units; g->n++)
        if (b->units[first + g->n].type != ATG_INCIDENT)
            break;
    g->incidents = g_new0(incident, (gsize)g->n + 1);
    for (uint32_t i = 0; i < g->n; i++)
        init_incident(g, i, first + i);
    g->culprits = objects_of(g, first, ATG_ATTRIBUTED_TO, ATG_NTYPE_COUNT);
    g->products = objects_of(g, first, ATG_TARGETS, ATG_PRODUCT);
    for (uint32_t i = 0; i < g->n; i++) {
        const atg_unit *u = &b->units[first + i];
        for (uint32_t k = 0; k < u->count; k++)
            add_features(g, i, &b->set->entities[b->rows[u->first + k]]);
    }
}

void atg_group_incidents(atg_graph_builder *b)
{
    grouping g = {.b = b};
    g.features = g_array_new(FALSE, FALSE, sizeof(feature));
    g.present = g_hash_table_new_full(presence_hash, g_int64_equal, g_free, NULL);
    find_incidents(&g);
    settle_all(&g);
    for (uint32_t i = 0; i < g.n; i++) {
        uint32_t root = g.incidents[root_of(&g, i)].unit;
        b->units[g.incidents[i].unit].group = b->units[root].group;
    }
    for (uint32_t i = 0; i < g.n; i++)
        if (g.incidents[i].names)
            g_hash_table_destroy(g.incidents[i].names);
    for (guint i = 0; i < g.features->len; i++)
        g_free(g_array_index(g.features, feature, i).text);
    g_array_free(g.features, TRUE);
    g_hash_table_destroy(g.culprits);
    g_hash_table_destroy(g.products);
    g_hash_table_destroy(g.present);
    g_free(g.incidents);
}
