#include "extract/figure/figure.h"

#include "base/words.h"
#include "extract/figure/figure_number.h"
#include "extract/thing.h"
#include "lexicon/lists.h"

enum { WALK = 24, NOUN_CAP = 9, BACK = 2 };

/* Where a figure stands and whose it is. */
typedef struct figure {
    atg_quantity q;
    uint32_t head; /* token of what is counted, or ATG_NONE: money */
    uint32_t end;  /* token behind its text */
    atg_str unit;
    uint32_t from, number, last; /* units with its first token, its number, its end */
    uint32_t incident;           /* thing its phrase or clause names, or ATG_NONE */
    bool ungoverned;             /* no verb before it in its clause */
    bool harmed;                 /* told as harm done: stolen, hit, lost */
} figure;

typedef struct finder {
    atg_analysis *a;
    const atg_syntax *s;
    uint32_t *clause_of;  /* per verb group: its clause, or ATG_NONE */
    uint32_t *event_in;   /* per sentence: incident its relations are about */
    uint32_t *targets_in; /* per sentence: first of its targets relations in found, */
    uint32_t *next;       /* and the next one of each; or ATG_NONE */
    uint32_t last;        /* incident spoken of last */
    uint32_t last_sentence;
} finder;

static bool starts_with_any(atg_str w, const char *stems)
{
    return atg_str_starts_in(w, stems, ' ');
}

static bool harms(const finder *f, uint32_t token)
{
    return starts_with_any(
        f->a->toks[token].text,
        "affect hit infect compromis breach steal stole expos leak lost lose losing "
        "cost "
        "impact disrupt disabl encrypt damag wip harvest siphon exfiltrat target "
        "struck "
        "strike striking crippl took taken obtain access download extract publish "
        "spread "
        "hack attack penetrat infiltrat break broke knock paralys paralyz shut drain "
        "loot "
        "swip copied copy pilfer plunder dump victimi suffer lock destroy defac seiz "
        "grab "
        "caus inflict wreak swindl defraud rob scrap prob");
}

static bool suffers(const finder *f, uint32_t token)
{
    return starts_with_any(f->a->toks[token].text,
                           "lost lose suffer fell fall saw see");
}

static bool loss_noun(const finder *f, uint32_t token)
{
    return starts_with_any(f->a->toks[token].text,
                           "loss damage cost theft victim ransom");
}

/* --- what is counted -------------------------------------------------------------- */

/* Units that count no harm, whatever their number. */
static bool no_unit(const finder *f, atg_str unit)
{
    return atg_lexicon_lists(f->a->lex, unit) & ATG_W_UNHARMED;
}

static bool known_unit(const finder *f, atg_str unit)
{
    return atg_lexicon_lists(f->a->lex, unit) & ATG_W_HARMED;
}

static bool volume_unit(const finder *f, atg_str unit)
{
    return atg_lexicon_lists(f->a->lex, unit) & ATG_W_VOLUME;
}

static bool nominal(const atg_tok *t)
{
    return t->mention != ATG_NONE || atg_tag_noun(t->tag) || t->tag == ATG_T_JJ ||
           t->tag == ATG_T_JJR || t->tag == ATG_T_JJS || t->tag == ATG_T_VBN ||
           t->tag == ATG_T_VBG || t->tag == ATG_T_HYPH;
}

/* The head of the noun phrase at i and where it ends; ATG_NONE if there is none. */
static uint32_t find_head(const finder *f, uint32_t i, uint32_t stop, uint32_t *end)
{
    const atg_tok *toks = f->a->toks;
    uint32_t head = ATG_NONE, cap = i + NOUN_CAP < stop ? i + NOUN_CAP : stop;
    for (; i < cap; i++) {
        bool joins = toks[i].tag == ATG_T_CC && head == ATG_NONE && i + 1 < cap &&
                     toks[i + 1].tag == ATG_T_JJ;
        if (!nominal(&toks[i]) && !joins)
            break;
        if (atg_tag_noun(toks[i].tag))
            head = i;
        /* a plural ends it unless another plural follows: "Exchange servers" */
        bool more = i + 1 < cap && (toks[i + 1].tag == ATG_T_NNS);
        if (head == i && toks[i].tag == ATG_T_NNS && !more)
            break;
    }
    if (head != ATG_NONE)
        *end = head + 1;
    return head;
}

static bool plural(const finder *f, uint32_t i)
{
    uint8_t tag = f->a->toks[i].tag;
    return tag == ATG_T_NNS || tag == ATG_T_NNPS ||
           ATG_IN(f->a->toks[i].text, "people staff data");
}

/* Names and numbers of things rather than counts: "Unit 74455", "in 2016". */
static bool is_label(const finder *f, const figure *g, uint32_t first)
{
    const atg_quantity *q = &g->q;
    bool quantified = q->number > q->first;
    if (!q->bare || quantified || q->currency.n)
        return false;
    if (f->a->toks[q->number].text.n == 4 && q->value >= 1980 && q->value <= 2099)
        return true;
    if (q->first == first)
        return false;
    const atg_tok *before = &f->a->toks[q->first - 1];
    return before->tag == ATG_T_NNP || before->tag == ATG_T_NNPS ||
           ATG_IN(before->text, "unit section article chapter title version no. nr. "
                                "number page aged paragraph room flight level");
}

static bool counted_set(const finder *f, uint32_t token)
{
    uint32_t m = f->a->toks[token].mention;
    return m != ATG_NONE && atg_mention_at(f->a, m)->kind == ATG_M_COUNTED;
}

/* "of data" behind a volume. */
static void add_contents(const finder *f, figure *g, uint32_t stop)
{
    uint32_t end = g->end;
    if (g->end + 1 < stop && atg_tok_is(f->a, g->end, "of") &&
        find_head(f, g->end + 1, stop, &end) != ATG_NONE)
        g->end = end;
}

/* Money; what it describes must be harm: "the $81 million heist", no "$5 million
 * reward". */
static bool read_money(const finder *f, figure *g, uint32_t stop)
{
    uint32_t end = g->q.end;
    g->unit = g->q.currency;
    uint32_t head = find_head(f, g->q.end, stop, &end);
    if (head == ATG_NONE)
        return true;
    if (!loss_noun(f, head) && !atg_tok_word(f->a, head, ATG_WORD_NOUN, "incident"))
        return false;
    g->harmed = true;
    return true;
}

static bool read_counted(const finder *f, figure *g, uint32_t stop)
{
    uint32_t i = g->q.end;
    if (g->q.of)
        i++;
    while (g->q.of && i < stop &&
           ATG_IN(f->a->toks[i].text, "the its their our all his"))
        i++;
    uint32_t head = find_head(f, i, stop, &g->end);
    if (head == ATG_NONE || !plural(f, head) || counted_set(f, head) ||
        atg_tok_word(f->a, head, ATG_WORD_NOUN, "time") ||
        atg_tok_word(f->a, head, ATG_WORD_NOUN, "incident"))
        return false;
    for (uint32_t k = i; k < head; k++)
        if (f->a->toks[k].tag == ATG_T_VBN && harms(f, k))
            g->harmed = true;
    g->head = head;
    g->unit = atg_singular(f->a->arena, f->a->toks[head].text);
    g->harmed = g->harmed || atg_str_is(g->unit, "victim");
    if (volume_unit(f, g->unit))
        add_contents(f, g, stop);
    else if (no_unit(f, g->unit))
        return false;
    return volume_unit(f, g->unit) || known_unit(f, g->unit) || g->q.value >= 100;
}

/* Reads a figure at token i of [first, stop): what it counts and how it is written. */
static bool read_figure(const finder *f, uint32_t i, uint32_t first, uint32_t stop,
                        figure *g)
{
    *g = (figure){.head = ATG_NONE, .incident = ATG_NONE};
    if (!atg_quantity_read(f->a, i, stop, &g->q))
        return false;
    g->end = g->q.end;
    if (counted_set(f, g->q.number) || is_label(f, g, first))
        return false;
    if (g->q.currency.n)
        return read_money(f, g, stop);
    if (g->q.volume.n) {
        g->unit = g->q.volume;
        add_contents(f, g, stop);
        return true;
    }
    return read_counted(f, g, stop);
}

/* --- whose it is ------------------------------------------------------------------ */

static const atg_unit *unit(const finder *f, uint32_t i)
{
    return atg_unit_at(f->s, i);
}

static uint32_t incident_of(const finder *f, uint32_t ng)
{
    if (ng == ATG_NONE)
        return ATG_NONE;
    uint32_t thing = atg_ng_at(f->s, ng)->thing;
    return thing != ATG_NONE && atg_thing_at(f->a, thing)->type == ATG_INCIDENT
               ? thing
               : ATG_NONE;
}

static uint32_t unit_with(const finder *f, uint32_t token, uint32_t low, uint32_t high)
{
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (unit(f, mid)->first <= token)
            low = mid;
        else
            high = mid;
    }
    return low;
}

/* The verb group of which what ends with the figure's phrase is the subject. */
static uint32_t verb_behind(const finder *f, const figure *g, uint32_t stop)
{
    uint32_t i = g->last + 1;
    for (uint32_t steps = 0; i < stop && steps < 12; i++, steps++) {
        const atg_unit *u = unit(f, i);
        if (u->kind == ATG_U_VG)
            return atg_vg_at(f->s, u->index)->participle ? ATG_NONE : u->index;
        /* "customers of X, Y and Z lost" */
        bool list = i > g->last + 2 && (u->kind == ATG_U_COMMA || u->kind == ATG_U_CC);
        bool phrase = u->kind == ATG_U_PREP || u->kind == ATG_U_ADV || list ||
                      u->kind == ATG_U_REL ||
                      (u->kind == ATG_U_NG && unit(f, i - 1)->kind != ATG_U_NG &&
                       i > g->last + 1);
        if (!phrase)
            return ATG_NONE;
    }
    return ATG_NONE;
}

static uint32_t own_verb(const finder *f, const figure *g, uint32_t first,
                         uint32_t stop)
{
    if (g->from > first && unit(f, g->from - 1)->kind == ATG_U_PREP)
        return ATG_NONE;
    if (unit(f, g->from)->kind == ATG_U_PREP && g->from == g->number)
        return ATG_NONE;
    return verb_behind(f, g, stop);
}

static bool judge_subject(const finder *f, figure *g, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(f->s, vg);
    if (v->negated || v->planned)
        return false;
    const atg_sent *sent = &f->a->sents[v->sentence];
    uint32_t next = v->first + v->count;
    bool victim = v->copula && next < sent->first + sent->count &&
                  (harms(f, next) || atg_tok_is(f->a, next, "among"));
    g->harmed =
        g->harmed || (v->passive && harms(f, v->main)) || suffers(f, v->main) || victim;
    return true;
}

/* The participle that describes it: "30,000 servers compromised in the attack". */
static void judge_participle(const finder *f, figure *g, uint32_t stop)
{
    if (g->last + 1 >= stop || unit(f, g->last + 1)->kind != ATG_U_VG)
        return;
    const atg_vg *v = atg_vg_at(f->s, unit(f, g->last + 1)->index);
    if (v->participle && harms(f, v->main))
        g->harmed = true;
}

static bool judge_verb(const finder *f, figure *g, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(f->s, vg);
    if (v->negated || v->planned)
        return false;
    g->harmed = g->harmed || harms(f, v->main) ||
                (g->q.currency.n &&
                 starts_with_any(f->a->toks[v->main].text, "mov transfer wir launder"));
    uint32_t c = f->clause_of[vg];
    if (c == ATG_NONE)
        return true;
    const atg_clause *clause = atg_clause_at(f->s, c);
    uint32_t subject = clause->subject != ATG_NONE ? clause->subject : clause->host;
    if (subject == ATG_NONE)
        return true;
    if (loss_noun(f, atg_ng_at(f->s, subject)->head))
        g->harmed = true;
    if (g->incident == ATG_NONE)
        g->incident = incident_of(f, subject);
    return true;
}

/* Verbs that only say what belongs to what: "records belonging to 80 million
 * people". */
static bool joins(const finder *f, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(f->s, vg);
    return !v->finite &&
           starts_with_any(f->a->toks[v->main].text,
                           "belong relat contain includ hold concern cover");
}

/* The figure as object: over its phrase to the noun or verb that governs it. */
static bool judge_object(const finder *f, figure *g, uint32_t first)
{
    bool near = true;
    for (uint32_t i = g->from, steps = 0; i-- > first && steps < WALK; steps++) {
        const atg_unit *u = unit(f, i);
        if (u->kind == ATG_U_VG && !joins(f, u->index))
            return judge_verb(f, g, u->index);
        if (u->kind == ATG_U_NG) {
            uint32_t thing = incident_of(f, u->index);
            if (near && g->incident == ATG_NONE)
                g->incident = thing;
            if (near && loss_noun(f, atg_ng_at(f->s, u->index)->head))
                g->harmed = true;
        }
        if (u->kind == ATG_U_COMMA)
            near = false;
        if (u->kind == ATG_U_END || u->kind == ATG_U_BREAK || u->kind == ATG_U_THAT ||
            u->kind == ATG_U_REL || u->kind == ATG_U_SUB || u->kind == ATG_U_COND)
            break;
    }
    g->ungoverned = true;
    return true;
}

/* The incident named nearest to the figure in its sentence. */
static uint32_t nearest(const finder *f, const figure *g, uint32_t first, uint32_t stop)
{
    for (uint32_t d = 1; d < WALK; d++) {
        uint32_t thing = ATG_NONE;
        if (g->last + d < stop && unit(f, g->last + d)->kind == ATG_U_NG)
            thing = incident_of(f, unit(f, g->last + d)->index);
        if (thing == ATG_NONE && g->from >= first + d &&
            unit(f, g->from - d)->kind == ATG_U_NG)
            thing = incident_of(f, unit(f, g->from - d)->index);
        if (thing != ATG_NONE)
            return thing;
    }
    return ATG_NONE;
}

static uint32_t incident_on(const finder *f, uint32_t sentence, uint32_t target)
{
    uint32_t i = f->targets_in[sentence];
    for (uint32_t steps = 0; i != ATG_NONE && steps < WALK; i = f->next[i], steps++)
        if (ATG_AT(f->a->found, atg_found, i)->object == target)
            return ATG_AT(f->a->found, atg_found, i)->subject;
    return ATG_NONE;
}

/* The incident whose target the phrases behind the figure name: "stole the records
 * of 80 million people from X". */
static uint32_t by_target(const finder *f, const figure *g, uint32_t sentence,
                          uint32_t stop)
{
    if (f->targets_in[sentence] == ATG_NONE)
        return ATG_NONE;
    for (uint32_t i = g->last + 1; i < stop && i < g->last + 8; i++) {
        const atg_unit *u = unit(f, i);
        if (u->kind == ATG_U_VG || u->kind == ATG_U_BREAK)
            break;
        if (u->kind != ATG_U_NG || atg_ng_at(f->s, u->index)->thing == ATG_NONE)
            continue;
        uint32_t thing = incident_on(f, sentence, atg_ng_at(f->s, u->index)->thing);
        if (thing != ATG_NONE)
            return thing;
    }
    return ATG_NONE;
}

static uint32_t owner_of(const finder *f, figure *g, uint32_t sentence)
{
    uint32_t first = f->s->unit_at[sentence], stop = f->s->unit_at[sentence + 1];
    if (first == stop)
        return ATG_NONE;
    g->from = unit_with(f, g->q.first, first, stop);
    g->number = unit_with(f, g->q.number, first, stop);
    g->last = unit_with(f, g->end - 1, first, stop);
    judge_participle(f, g, stop);
    uint32_t vg = own_verb(f, g, first, stop);
    if (vg != ATG_NONE ? !judge_subject(f, g, vg) : !judge_object(f, g, first))
        return ATG_NONE;
    /* "data on 4 million employees had been stolen" */
    if (g->ungoverned && !g->harmed && g->incident == ATG_NONE &&
        (vg = verb_behind(f, g, stop)) != ATG_NONE && !judge_subject(f, g, vg))
        return ATG_NONE;
    if (g->incident != ATG_NONE)
        return g->incident;
    if (!g->harmed)
        return ATG_NONE;
    uint32_t thing = by_target(f, g, sentence, stop);
    if (thing == ATG_NONE)
        thing = nearest(f, g, first, stop);
    if (thing == ATG_NONE)
        thing = f->event_in[sentence];
    if (thing == ATG_NONE && f->last != ATG_NONE && f->last_sentence + BACK >= sentence)
        thing = f->last;
    return thing;
}

/* --- the document ----------------------------------------------------------------- */

static void add_figure(const finder *f, const figure *g, uint32_t thing)
{
    atg_figure row = {.text = atg_surface(f->a, g->q.first, g->end - g->q.first),
                      .value = g->q.value,
                      .unit = g->unit};
    atg_thing *t = atg_thing_at(f->a, thing);
    if (!t->figures)
        t->figures = g_array_new(FALSE, FALSE, sizeof(atg_figure));
    if (t->figures->len >= ATG_FIGURES_CAP)
        return;
    for (guint i = 0; i < t->figures->len; i++)
        if (atg_str_eq_nocase(ATG_AT(t->figures, atg_figure, i)->text, row.text))
            return;
    g_array_append_val(t->figures, row);
}

static void note_incidents(finder *f, uint32_t sentence)
{
    uint32_t thing = f->event_in[sentence];
    for (uint32_t i = f->s->ng_at[sentence]; i < f->s->ng_at[sentence + 1]; i++)
        if (incident_of(f, i) != ATG_NONE)
            thing = incident_of(f, i);
    if (thing != ATG_NONE) {
        f->last = thing;
        f->last_sentence = sentence;
    }
}

static void sentence_figures(finder *f, uint32_t sentence)
{
    const atg_sent *sent = &f->a->sents[sentence];
    uint32_t stop = sent->first + sent->count;
    for (uint32_t i = sent->first; i < stop;) {
        figure g;
        uint32_t thing = ATG_NONE;
        bool found = read_figure(f, i, sent->first, stop, &g);
        if (found)
            thing = owner_of(f, &g, sentence);
        if (thing != ATG_NONE)
            add_figure(f, &g, thing);
        i = g.q.end > i ? g.q.end : i + 1;
    }
    note_incidents(f, sentence);
}

static uint32_t *all_none(atg_analysis *a, size_t n)
{
    uint32_t *v = atg_arena_array(a->arena, n + 1, sizeof *v);
    for (size_t i = 0; i <= n; i++)
        v[i] = ATG_NONE;
    return v;
}

static void map_clauses(finder *f)
{
    f->clause_of = all_none(f->a, f->s->vgs->len);
    for (guint i = 0; i < f->s->clauses->len; i++) {
        uint32_t vg = atg_clause_at(f->s, i)->vg;
        if (vg != ATG_NONE && vg < f->s->vgs->len)
            f->clause_of[vg] = i;
    }
}

/* Incidents that only a verb tells of ("hackers broke into X") have no noun group: the
 * relations know them. From the last to the first, so that the first of a sentence
 * stands. */
static void map_events(finder *f)
{
    f->event_in = all_none(f->a, f->a->n_sents);
    f->targets_in = all_none(f->a, f->a->n_sents);
    f->next = all_none(f->a, f->a->found->len);
    for (guint i = f->a->found->len; i-- > 0;) {
        const atg_found *x = ATG_AT(f->a->found, atg_found, i);
        if (x->sentence >= f->a->n_sents ||
            atg_thing_at(f->a, x->subject)->type != ATG_INCIDENT)
            continue;
        f->event_in[x->sentence] = x->subject;
        if (x->relation != ATG_TARGETS)
            continue;
        f->next[i] = f->targets_in[x->sentence];
        f->targets_in[x->sentence] = i;
    }
}

static bool has_incident(const atg_analysis *a)
{
    for (guint i = 0; i < a->things->len; i++)
        if (atg_thing_at(a, i)->type == ATG_INCIDENT)
            return true;
    return false;
}

void atg_figures_find(atg_analysis *a, const atg_syntax *s)
{
    if (!has_incident(a)) /* all figures are of incidents */
        return;
    finder f = {.a = a, .s = s, .last = ATG_NONE};
    map_clauses(&f);
    map_events(&f);
    for (uint32_t i = 0; i < a->n_sents; i++)
        sentence_figures(&f, i);
}
