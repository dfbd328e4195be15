/* Closure, and from relations to claims. */
#include "extract/emit.h"

#include <stddef.h>
#include <string.h>

#include "extract/date/date.h"
#include "extract/relate/recall.h"
#include "extract/thing.h"

#define FOUND(a, i) ATG_AT((a)->found, atg_found, i)

static void copy_to(atg_analysis *a, const atg_found *f, uint32_t subject,
                    uint32_t object, atg_relation relation)
{
    atg_found copy = *f;
    if (atg_found_add(a, subject, relation, object, copy.status, copy.kind,
                      copy.sentence, copy.pattern))
        FOUND(a, a->found->len - 1)->basis = ATG_BASIS_CLOSURE;
}

static bool speaks(atg_relation r)
{
    return r == ATG_ATTRIBUTED_BY || r == ATG_ACCUSED_BY || r == ATG_CONDEMNED_BY ||
           r == ATG_DENIED_BY;
}

/* What an official says, the office says. */
static void close_offices(atg_analysis *a)
{
    guint n = a->found->len;
    for (guint i = 0; i < n; i++) {
        atg_found f = *FOUND(a, i);
        if (!speaks(f.relation) || atg_thing_at(a, f.object)->type != ATG_PERSON)
            continue;
        uint32_t bodies[ATG_RECALL_OFFICES];
        uint32_t offices = atg_recall_offices(a, f.object, bodies);
        for (uint32_t k = 0; k < offices; k++)
            copy_to(a, &f, f.subject, bodies[k], f.relation);
    }
}

void atg_close(atg_analysis *a)
{
    close_offices(a);
}

/* Which parts of a country or body are known from the lists only. */
void atg_add_reference(atg_analysis *a)
{
    guint things = a->things->len;
    for (guint i = 0; i < things; i++) {
        const atg_thing *t = atg_thing_at(a, i);
        if (t->type != ATG_AGENCY || t->entity == ATG_NONE || !t->mentions)
            continue;
        const atg_entity *e = atg_lexicon_entity(a->lex, t->entity);
        uint32_t parent =
            e->parent != ATG_NONE ? e->parent : atg_lexicon_country(a->lex, e->country);
        uint32_t whole = atg_thing_of_entity(a, parent);
        if (whole == ATG_NONE || !atg_thing_at(a, whole)->mentions ||
            t->first_mention == ATG_NONE)
            continue;
        uint32_t sentence = atg_mention_at(a, t->first_mention)->sentence;
        if (atg_found_add(a, i, ATG_PART_OF, whole, ATG_ASSERTED, ATG_KIND_NONE,
                          sentence, "reference/part-of"))
            FOUND(a, a->found->len - 1)->basis = ATG_BASIS_REFERENCE;
    }
}

/* An edge of one sentence, or of any (sentence ATG_NONE), with the strongest status of
 * the rows so far. */
typedef struct edge {
    uint32_t subject, object, relation, sentence;
    atg_status status;
} edge;

static guint edge_hash(gconstpointer p)
{
    return (guint)atg_str_hash((atg_str){p, offsetof(edge, status)});
}

static gboolean edge_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, offsetof(edge, status)) == 0;
}

/* Notes a row; was it there before, as surely? */
static bool note_edge(atg_analysis *a, GHashTable *edges, const atg_found *f,
                      uint32_t sentence)
{
    edge key = {f->subject, f->object, f->relation, sentence, f->status};
    edge *known = g_hash_table_lookup(edges, &key);
    bool stated = known && known->status <= f->status;
    if (!known) {
        known = atg_arena_alloc(a->arena, sizeof *known);
        *known = key;
        g_hash_table_add(edges, known);
    }
    known->status = MIN(known->status, f->status);
    return stated;
}

/* Does the same edge stand in the rows before, in the same sentence, or, for what only
 * the lists know, anywhere? Then this one adds nothing. */
static bool stated(atg_analysis *a, GHashTable *edges, const atg_found *f)
{
    bool here = note_edge(a, edges, f, f->sentence);
    bool anywhere = note_edge(a, edges, f, ATG_NONE);
    return here || (anywhere && f->basis == ATG_BASIS_REFERENCE);
}

static int by_bytes(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static atg_str join_aliases(const atg_analysis *a, const atg_thing *t)
{
    GPtrArray *sorted = g_ptr_array_new();
    for (guint i = 0; i < t->aliases->len; i++)
        g_ptr_array_add(sorted, t->aliases->pdata[i]);
    g_ptr_array_sort(sorted, by_bytes);
    GString *s = g_string_new(NULL);
    for (guint i = 0; i < sorted->len; i++) {
        if (atg_str_is(t->label, sorted->pdata[i]) || strchr(sorted->pdata[i], '|'))
            continue;
        if (s->len)
            g_string_append_c(s, '|');
        g_string_append(s, sorted->pdata[i]);
    }
    atg_str out = atg_arena_str(a->arena, (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    g_ptr_array_free(sorted, TRUE);
    return out;
}

static atg_claim_entity entity_of(const atg_analysis *a, const atg_thing *t,
                                  uint32_t document)
{
    atg_claim_entity e = {.document = document,
                          .type = t->type,
                          .key = t->key,
                          .label = t->label,
                          .aliases = join_aliases(a, t),
                          .country = t->country,
                          .mentions = t->mentions,
                          .name = t->name,
                          .incident_kind = t->incident_kind,
                          .year = t->year};
    if (t->entity != ATG_NONE)
        e.external_ids = atg_lexicon_entity(a->lex, t->entity)->external_ids;
    if (t->type == ATG_INCIDENT && t->target != ATG_NONE) {
        e.target_key = atg_thing_at(a, t->target)->key;
        e.target = atg_thing_at(a, t->target)->label;
    }
    if (t->figures) {
        e.figures = (const atg_figure *)(void *)t->figures->data;
        e.n_figures = t->figures->len;
    }
    return e;
}

/* The sentence with runs of blanks folded. */
static atg_str folded(const atg_analysis *a, const atg_sent *sent)
{
    atg_str text = a->doc->text;
    GString *s = g_string_sized_new(sent->end - sent->start + 1);
    for (uint32_t i = sent->start; i < sent->end; i++) {
        char c = text.p[i];
        bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            g_string_append_c(s, c);
        else if (s->len && s->str[s->len - 1] != ' ')
            g_string_append_c(s, ' ');
    }
    atg_str out = atg_arena_str(a->arena, (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    return out;
}

static bool usable(const atg_thing *t)
{
    return t->key.n && t->label.n;
}

/* Who did which incident, and whether it hit more than one. */
typedef struct deeds {
    GHashTable *done; /* edge: incident, culprit */
    uint32_t *hit;    /* of each thing: what it hit first, or ATG_NONE */
    bool *others;     /* and something else */
} deeds;

static edge deed_of(const atg_found *f)
{
    return (edge){.subject = f->subject, .object = f->object};
}

static deeds find_deeds(atg_analysis *a)
{
    deeds d = {g_hash_table_new(edge_hash, edge_equal),
               atg_arena_array(a->arena, a->things->len + 1, sizeof *d.hit),
               atg_arena_array(a->arena, a->things->len + 1, sizeof *d.others)};
    for (guint i = 0; i < a->things->len; i++) {
        d.hit[i] = ATG_NONE;
        d.others[i] = false;
    }
    for (guint i = 0; i < a->found->len; i++) {
        const atg_found *f = FOUND(a, i);
        if (f->relation == ATG_TARGETS && d.hit[f->subject] == ATG_NONE)
            d.hit[f->subject] = f->object;
        else if (f->relation == ATG_TARGETS)
            d.others[f->subject] |= d.hit[f->subject] != f->object;
        edge key = deed_of(f);
        if (f->relation != ATG_ATTRIBUTED_TO || f->status == ATG_DENIED ||
            g_hash_table_contains(d.done, &key))
            continue;
        edge *deed = atg_arena_alloc(a->arena, sizeof *deed);
        *deed = key;
        g_hash_table_add(d.done, deed);
    }
    return d;
}

/* "China ... is among its biggest victims" behind an attack that China is blamed for:
 * nobody is hit by what he did, where another was. */
static bool hits_itself(const atg_analysis *a, const deeds *d, const atg_found *f)
{
    edge key = deed_of(f);
    return f->relation == ATG_TARGETS &&
           atg_thing_at(a, f->subject)->type == ATG_INCIDENT && d->others[f->subject] &&
           g_hash_table_contains(d->done, &key);
}

void atg_emit(atg_analysis *a, atg_claim_set *set)
{
    uint32_t document = atg_claim_set_add_document(set, &a->doc->info);
    uint32_t *entity = atg_arena_array(a->arena, a->things->len + 1, sizeof *entity);
    atg_str *sentences = atg_arena_array(a->arena, a->n_sents + 1, sizeof *sentences);
    GHashTable *edges = g_hash_table_new(edge_hash, edge_equal);
    deeds done = find_deeds(a);
    for (guint i = 0; i < a->things->len; i++)
        entity[i] = ATG_NONE;
    for (guint i = 0; i < a->found->len; i++) {
        const atg_found *f = FOUND(a, i);
        const atg_thing *s = atg_thing_at(a, f->subject);
        const atg_thing *o = atg_thing_at(a, f->object);
        if (stated(a, edges, f) || !usable(s) || !usable(o) || hits_itself(a, &done, f))
            continue;
        uint32_t ends[2] = {f->subject, f->object};
        for (int k = 0; k < 2; k++)
            if (entity[ends[k]] == ATG_NONE) {
                atg_claim_entity e = entity_of(a, atg_thing_at(a, ends[k]), document);
                entity[ends[k]] = atg_claim_set_add_entity(set, &e);
            }
        const atg_sent *sent = &a->sents[f->sentence];
        if (!sentences[f->sentence].n)
            sentences[f->sentence] = folded(a, sent);
        atg_claim c = {
            .document = document,
            .subject = entity[f->subject],
            .object = entity[f->object],
            .relation = f->relation,
            .status = f->status,
            .kind = f->kind,
            .basis = f->basis,
            .date = atg_date_said(a, f->sentence, f->trigger ? f->trigger : ATG_NONE),
            .sentence = sentences[f->sentence],
            .pattern = atg_str_of(f->pattern)};
        atg_document_origin(a->doc, sent->start, sent->end, &c.start, &c.end);
        atg_claim_set_add(set, &c);
    }
    g_hash_table_unref(done.done);
    g_hash_table_unref(edges);
}
