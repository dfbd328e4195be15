#include <string.h>

#include "lexicon/store.h"

/* Entities out of name records: merge by type, label and country; collect names; build
 * the index; resolve what refers to other entities by name. */

typedef struct maker {
    atg_lex_made *m;
    const GArray *records;
    GArray *next_same;  /* uint32_t per entity: next of the same type and label */
    GArray *first_name; /* uint32_t per entity */
    GArray *last_name;
    GArray *with_shorts;  /* guint: records that have short forms */
    GHashTable *by_label; /* label_key -> entity + 1 */
    atg_error *err;
} maker;

typedef struct label_key {
    atg_str label;
    uint32_t type;
} label_key;

static guint key_hash(gconstpointer p)
{
    const label_key *k = p;
    return (guint)(atg_str_hash(k->label) * 31 + k->type);
}

static gboolean key_equal(gconstpointer p, gconstpointer q)
{
    const label_key *a = p, *b = q;
    return a->type == b->type && atg_str_eq(a->label, b->label);
}

static label_key *new_key(maker *mk, atg_str label, uint32_t type)
{
    label_key *k = atg_arena_alloc(&mk->m->arena, sizeof *k);
    *k = (label_key){label, type};
    return k;
}

static const atg_record *record_at(const maker *mk, guint i)
{
    return &g_array_index(mk->records, atg_record, i);
}

static uint32_t *u32_at(GArray *a, uint32_t i)
{
    return &g_array_index(a, uint32_t, i);
}

/* Own code of a country, else country=. */
static atg_str country_of(const atg_record *r)
{
    return atg_record_get(r, atg_str_is(r->kind, "country") ? "code" : "country");
}

static uint32_t add_entity(maker *mk, const atg_record *r, atg_ntype type)
{
    uint32_t id = mk->m->entities->len, none = ATG_NONE;
    atg_str label = r->head.n ? r->head : atg_record_get(r, "label");
    atg_entity e = {.type = type,
                    .label = label,
                    .country = country_of(r),
                    .parent = ATG_NONE,
                    .sponsor = ATG_NONE,
                    .record = r};
    g_array_append_val(mk->m->entities, e);
    g_array_append_val(mk->next_same, none);
    g_array_append_val(mk->first_name, none);
    g_array_append_val(mk->last_name, none);
    label_key probe = {label, (uint32_t)type};
    gpointer head = g_hash_table_lookup(mk->by_label, &probe);
    if (!head) {
        g_hash_table_insert(mk->by_label, new_key(mk, label, (uint32_t)type),
                            GUINT_TO_POINTER(id + 1));
        return id;
    }
    uint32_t at = GPOINTER_TO_UINT(head) - 1;
    while (*u32_at(mk->next_same, at) != ATG_NONE)
        at = *u32_at(mk->next_same, at);
    *u32_at(mk->next_same, at) = id;
    return id;
}

/* The entity a record speaks of: same type, label and country; a record or an entity
 * without a country takes the other's. */
static uint32_t find_entity(maker *mk, const atg_record *r, atg_ntype type)
{
    atg_str country = country_of(r);
    int slot = type == ATG_COUNTRY ? atg_country_slot(country) : -1;
    if (slot >= 0 && mk->m->country[slot] != ATG_NONE)
        return mk->m->country[slot];
    label_key probe = {r->head, (uint32_t)type};
    gpointer head = g_hash_table_lookup(mk->by_label, &probe);
    uint32_t open = ATG_NONE;
    for (uint32_t at = GPOINTER_TO_UINT(head) - 1; at != ATG_NONE;
         at = *u32_at(mk->next_same, at)) {
        atg_str other = atg_made_entity(mk->m, at)->country;
        if (atg_str_eq(other, country) || country.n == 0)
            return at;
        if (other.n == 0 && open == ATG_NONE)
            open = at;
    }
    if (open != ATG_NONE)
        atg_made_entity(mk->m, open)->country = country;
    return open;
}

static bool has_id(atg_str ids, atg_str id)
{
    atg_str part;
    while (ids.n && atg_str_split(&ids, '|', &part))
        if (atg_str_eq(part, id))
            return true;
    return false;
}

static atg_code join_ids(maker *mk, atg_entity *e, const atg_record *r)
{
    atg_str more = atg_record_get(r, "id"), id;
    while (atg_str_split(&more, '|', &id)) {
        if (id.n == 0 || has_id(e->external_ids, id))
            continue;
        if (e->external_ids.n + id.n > ATG_IDS_BYTES_CAP)
            return ATG_FAIL_ATTRIBUTE(r, "id", mk->err, "'%.*s' has too many ids",
                                      ATG_STR_ARG(e->label));
        e->external_ids =
            e->external_ids.n
                ? atg_arena_format(&mk->m->arena, "%.*s|%.*s",
                                   ATG_STR_ARG(e->external_ids), ATG_STR_ARG(id))
                : id;
    }
    return ATG_OK;
}

/* Later records win, but only where they say something. */
static atg_code update_entity(maker *mk, uint32_t id, const atg_record *r)
{
    atg_entity *e = atg_made_entity(mk->m, id);
    atg_str label = atg_record_get(r, "label"), kind = atg_record_get(r, "kind");
    if (label.n) {
        label_key probe = {label, (uint32_t)e->type};
        e->label = label;
        if (!g_hash_table_contains(mk->by_label, &probe))
            g_hash_table_insert(mk->by_label, new_key(mk, label, (uint32_t)e->type),
                                GUINT_TO_POINTER(id + 1));
    }
    if (kind.n)
        e->kind = kind;
    int slot = e->type == ATG_COUNTRY ? atg_country_slot(e->country) : -1;
    if (slot >= 0)
        mk->m->country[slot] = id;
    return join_ids(mk, e, r);
}

static atg_code take_record(maker *mk, guint i, atg_ntype type)
{
    const atg_record *r = record_at(mk, i);
    uint32_t id = find_entity(mk, r, type);
    /* A new code without a head takes its label for one: not all states are in ISO. */
    if (id == ATG_NONE && r->head.n == 0 && !atg_record_get(r, "label").n)
        return ATG_FAIL_ATTRIBUTE(r, "code", mk->err,
                                  "no country has the code '%.*s'; name it with label=",
                                  ATG_STR_ARG(country_of(r)));
    if (id == ATG_NONE)
        id = add_entity(mk, r, type);
    *u32_at(mk->m->record_entity, i) = id;
    return update_entity(mk, id, r);
}

/* Records without a head come late, for the country they speak of may stand below them;
 * countries without a code last, for their name may be such a record's label. */
static int turn_of(const atg_record *r, int type)
{
    if (type != ATG_COUNTRY)
        return 0;
    return r->head.n == 0 ? 1 : atg_record_find(r, "code") ? 0 : 2;
}

static atg_code take_records(maker *mk)
{
    GArray *late = g_array_new(FALSE, FALSE, sizeof(guint));
    atg_code rc = ATG_OK;
    for (guint i = 0; rc == ATG_OK && i < mk->records->len; i++) {
        const atg_record *r = record_at(mk, i);
        int type = atg_ntype_find(r->kind);
        if (type >= 0 && turn_of(r, type) > 0)
            g_array_append_val(late, i);
        else if (type >= 0)
            rc = take_record(mk, i, (atg_ntype)type);
    }
    for (int turn = 1; turn <= 2; turn++)
        for (guint k = 0; rc == ATG_OK && k < late->len; k++) {
            guint i = g_array_index(late, guint, k);
            if (turn_of(record_at(mk, i), ATG_COUNTRY) == turn)
                rc = take_record(mk, i, ATG_COUNTRY);
        }
    g_array_free(late, TRUE);
    return rc;
}

/* ---- names ---- */

/* Where the names that are being added stand. */
typedef struct name_source {
    const atg_record *record;
    uint32_t entity;
    const char *key; /* attribute, for messages; NULL: head */
    atg_name_kind kind;
    bool exact;
} name_source;

static name_source source_of(const atg_record *r, uint32_t entity)
{
    return (name_source){.record = r,
                         .entity = entity,
                         .kind = ATG_NAME_FULL,
                         .exact = atg_record_find(r, "case") != NULL};
}

static atg_code fail_name(maker *mk, const name_source *from, atg_str text,
                          const char *what)
{
    return ATG_FAIL_ATTRIBUTE(from->record, from->key, mk->err, "name '%.*s' %s",
                              ATG_STR_ARG(atg_str_cap(text, 80)), what);
}

/* Has the entity this very name already? Else *n is how many names share the node. */
static bool has_name(const maker *mk, uint32_t node, uint32_t entity, atg_str text,
                     size_t *n)
{
    const atg_index *x = &mk->m->name_index;
    *n = 0;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX;
         l = atg_index_link_at(x, l)->next, ++*n) {
        const atg_lex_name *name = atg_made_name(mk->m, atg_index_link_at(x, l)->value);
        if (name->entity == entity && atg_str_eq(name->text, text))
            return true;
    }
    return false;
}

static void append_name(maker *mk, uint32_t node, const atg_lex_name *name)
{
    uint32_t id = mk->m->names->len, *tail = u32_at(mk->last_name, name->entity);
    g_array_append_vals(mk->m->names, name, 1);
    atg_index_append(&mk->m->name_index, node, id);
    if (*tail == ATG_NONE)
        *u32_at(mk->first_name, name->entity) = id;
    else
        atg_made_name(mk->m, *tail)->next = id;
    *tail = id;
}

static atg_code add_name(maker *mk, const name_source *from, atg_str text)
{
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    text = atg_str_trim(text);
    if (text.n > ATG_NAME_BYTES_CAP || !atg_fold_name(&atoms, text, false))
        return fail_name(mk, from, text, "is too long");
    if (atoms.n == 0)
        return fail_name(mk, from, text, "is empty");
    size_t shared;
    uint32_t node = atg_index_grow(&mk->m->name_index, &atoms);
    if (has_name(mk, node, from->entity, text, &shared))
        return ATG_OK;
    if (shared >= ATG_SHARED_NAME_CAP)
        return fail_name(mk, from, text, "stands for too many things");
    bool label = atg_str_eq(text, atg_made_entity(mk->m, from->entity)->label);
    atg_name_kind kind = label ? ATG_NAME_FULL : atg_name_kind_of(text, from->kind);
    atg_lex_name name = {.text = text,
                         .entity = from->entity,
                         .next = ATG_NONE,
                         .kind = (uint8_t)kind,
                         .rule = (uint8_t)atg_name_rule_of(text, kind, from->exact)};
    append_name(mk, node, &name);
    return ATG_OK;
}

static const struct {
    atg_str key;
    atg_name_kind kind;
} name_attributes[] = {
    {{"alias", 5}, ATG_NAME_FULL},      {{"acronym", 7}, ATG_NAME_ACRONYM},
    {{"short", 5}, ATG_NAME_SHORT},     {{"demonym", 7}, ATG_NAME_DEMONYM},
    {{"capital", 7}, ATG_NAME_CAPITAL}, {{"seat", 4}, ATG_NAME_SEAT},
    {{"government", 10}, ATG_NAME_SEAT}};

static atg_code add_values(maker *mk, name_source *from, const atg_attribute *a,
                           size_t k)
{
    atg_code rc = ATG_OK;
    from->key = name_attributes[k].key.p;
    from->kind = name_attributes[k].kind;
    atg_str rest = a->value, part;
    while (rc == ATG_OK && atg_str_split(&rest, '|', &part))
        rc = add_name(mk, from, part);
    return rc;
}

static size_t name_attribute(atg_str key)
{
    size_t k = 0;
    while (k < G_N_ELEMENTS(name_attributes) &&
           !atg_str_eq(key, name_attributes[k].key))
        k++;
    return k;
}

static atg_code add_record_names(maker *mk, guint i, bool shorts)
{
    const atg_record *r = record_at(mk, i);
    uint32_t entity = *u32_at(mk->m->record_entity, i);
    if (entity == ATG_NONE)
        return ATG_OK;
    name_source from = source_of(r, entity);
    atg_code rc = ATG_OK;
    if (r->head.n && !shorts)
        rc = add_name(mk, &from, r->head);
    for (uint32_t at = 0; rc == ATG_OK && at < r->n_attributes; at++) {
        size_t k = name_attribute(r->attributes[at].key);
        if (k == G_N_ELEMENTS(name_attributes))
            continue;
        bool is_short = name_attributes[k].kind == ATG_NAME_SHORT;
        if (is_short == shorts)
            rc = add_values(mk, &from, &r->attributes[at], k);
        else if (is_short)
            g_array_append_val(mk->with_shorts, i);
    }
    return rc;
}

/* The label may be a later record's: it is the first name all the same. */
static atg_code add_labels(maker *mk)
{
    atg_code rc = ATG_OK;
    for (uint32_t id = 0; rc == ATG_OK && id < mk->m->entities->len; id++) {
        const atg_entity *e = atg_made_entity(mk->m, id);
        name_source from = source_of(e->record, id);
        rc = add_name(mk, &from, e->label);
    }
    return rc;
}

/* Labels, then all others, then short forms: so each chain of the index is in the order
 * in which hits are wanted. */
static atg_code add_names(maker *mk)
{
    atg_code rc = add_labels(mk);
    for (guint i = 0; rc == ATG_OK && i < mk->records->len; i++)
        rc = add_record_names(mk, i, false);
    for (guint k = 0; rc == ATG_OK && k < mk->with_shorts->len; k++)
        rc = add_record_names(mk, g_array_index(mk->with_shorts, guint, k), true);
    return rc;
}

static void compile_names(maker *mk)
{
    atg_lex_made *m = mk->m;
    uint32_t n = m->entities->len, at = 0;
    m->name_texts = atg_arena_array(&m->arena, m->names->len + 1, sizeof(atg_str));
    m->name_kinds = atg_arena_array(&m->arena, m->names->len + 1, 1);
    m->name_first = atg_arena_array(&m->arena, (size_t)n + 1, sizeof(uint32_t));
    for (uint32_t id = 0; id < n; id++) {
        m->name_first[id] = at;
        for (uint32_t k = *u32_at(mk->first_name, id); k != ATG_NONE;
             k = atg_made_name(m, k)->next) {
            m->name_texts[at] = atg_made_name(m, k)->text;
            m->name_kinds[at++] = atg_made_name(m, k)->kind;
        }
    }
    m->name_first[n] = at;
}

/* ---- references ---- */

/* How well a name serves as the target of a reference; 0: not at all. */
static int reference_score(const maker *mk, const atg_lex_name *n, atg_str text,
                           atg_str country)
{
    const atg_entity *e = atg_made_entity(mk->m, n->entity);
    if (n->kind == ATG_NAME_DEMONYM || n->kind == ATG_NAME_CAPITAL)
        return 0;
    bool same = country.n && atg_str_eq(e->country, country);
    bool state = e->type == ATG_AGENCY || e->type == ATG_COUNTRY || e->type == ATG_BLOC;
    return 1 + same * 16 + state * 8 + atg_str_eq(n->text, e->label) * 4 +
           (n->kind != ATG_NAME_SHORT) * 2 + atg_str_eq(n->text, text);
}

static uint32_t find_named(const maker *mk, atg_str text, uint32_t self)
{
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (text.n > ATG_NAME_BYTES_CAP || !atg_fold_name(&atoms, text, false))
        return ATG_NONE;
    const atg_index *x = &mk->m->name_index;
    uint32_t node = atg_index_find(x, &atoms), best = ATG_NONE;
    if (node == UINT32_MAX)
        return ATG_NONE;
    int best_score = 0;
    atg_str country = atg_made_entity(mk->m, self)->country;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX;
         l = atg_index_link_at(x, l)->next) {
        const atg_lex_name *n = atg_made_name(mk->m, atg_index_link_at(x, l)->value);
        int score = reference_score(mk, n, text, country);
        if (n->entity != self && score > best_score) {
            best = n->entity;
            best_score = score;
        }
    }
    return best;
}

static atg_code resolve(maker *mk, const atg_record *r, const char *key, uint32_t self,
                        uint32_t *out)
{
    atg_str value = atg_str_trim(atg_record_get(r, key));
    if (value.n == 0)
        return ATG_OK;
    int slot = atg_country_slot(value);
    uint32_t id = slot >= 0 ? mk->m->country[slot] : ATG_NONE;
    if (id == ATG_NONE)
        id = find_named(mk, value, self);
    if (id == ATG_NONE)
        return ATG_FAIL_ATTRIBUTE(r, key, mk->err,
                                  "'%.*s' is no name of another entity; add a record "
                                  "for it",
                                  ATG_STR_ARG(atg_str_cap(value, 80)));
    *out = id;
    return ATG_OK;
}

/* A file of the user's with a dangling reference is refused. Such a slip in the
 * built-in lists must not keep the program from starting: it is noted, and a test looks
 * there. */
static atg_code dangling(maker *mk, guint i)
{
    bool builtin = i >= mk->m->builtin_from && i < mk->m->builtin_to;
    if (!builtin)
        return mk->err->code;
    g_string_append_printf(mk->m->problems, "%s\n", mk->err->message);
    *mk->err = (atg_error)ATG_ERROR_INIT;
    return ATG_OK;
}

static atg_code resolve_record(maker *mk, guint i)
{
    const atg_record *r = record_at(mk, i);
    uint32_t self = *u32_at(mk->m->record_entity, i);
    if (self == ATG_NONE)
        return ATG_OK;
    atg_entity *e = atg_made_entity(mk->m, self);
    int slot = atg_country_slot(e->country);
    if (slot >= 0 && mk->m->country[slot] == ATG_NONE)
        return ATG_FAIL_ATTRIBUTE(r, "country", mk->err,
                                  "no country has the code '%.*s'",
                                  ATG_STR_ARG(e->country));
    atg_code rc = resolve(mk, r, "part-of", self, &e->parent);
    if (rc == ATG_OK)
        rc = resolve(mk, r, "sponsor", self, &e->sponsor);
    if (rc == ATG_OK && e->country.n == 0 && e->sponsor != ATG_NONE)
        e->country = atg_made_entity(mk->m, e->sponsor)->country;
    return rc;
}

/* A ring of part-of= would hold everyone who walks up the parents. Each entity gets the
 * number of the walk that met it first: meeting one's own number closes a ring. */
static atg_code check_rings(maker *mk)
{
    uint32_t n = mk->m->entities->len;
    uint32_t *walk = g_new0(uint32_t, (gsize)n + 1);
    atg_code rc = ATG_OK;
    for (uint32_t id = 0; id < n && rc == ATG_OK; id++) {
        uint32_t at = id;
        while (at != ATG_NONE && !walk[at]) {
            walk[at] = id + 1;
            at = atg_made_entity(mk->m, at)->parent;
        }
        const atg_entity *e = atg_made_entity(mk->m, id);
        if (at != ATG_NONE && walk[at] == id + 1)
            rc = ATG_FAIL_ATTRIBUTE(e->record, "part-of", mk->err,
                                    "'%.*s' is part of itself in the end",
                                    ATG_STR_ARG(e->label));
    }
    g_free(walk);
    return rc;
}

static atg_code make(maker *mk)
{
    atg_code rc = take_records(mk);
    if (rc == ATG_OK)
        rc = add_names(mk);
    if (rc != ATG_OK)
        return rc;
    compile_names(mk);
    for (guint i = 0; rc == ATG_OK && i < mk->records->len; i++) {
        rc = resolve_record(mk, i);
        if (rc != ATG_OK)
            rc = dangling(mk, i);
    }
    return rc == ATG_OK ? check_rings(mk) : rc;
}

atg_code atg_make_entities(atg_lex_made *m, const GArray *records, atg_error *err)
{
    atg_error unused = ATG_ERROR_INIT;
    maker mk = {.m = m, .records = records, .err = err ? err : &unused};
    m->record_entity = g_array_sized_new(FALSE, FALSE, sizeof(uint32_t), records->len);
    g_array_set_size(m->record_entity, records->len);
    for (guint i = 0; i < records->len; i++)
        *u32_at(m->record_entity, i) = ATG_NONE;
    mk.next_same = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    mk.first_name = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    mk.last_name = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    mk.with_shorts = g_array_new(FALSE, FALSE, sizeof(guint));
    mk.by_label = g_hash_table_new(key_hash, key_equal);
    for (size_t i = 0; i < ATG_COUNTRY_CODES; i++)
        m->country[i] = ATG_NONE;
    atg_code rc = make(&mk);
    g_hash_table_destroy(mk.by_label);
    g_array_free(mk.with_shorts, TRUE);
    g_array_free(mk.last_name, TRUE);
    g_array_free(mk.first_name, TRUE);
    g_array_free(mk.next_same, TRUE);
    return rc;
}
