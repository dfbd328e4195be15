#include "extract/date/date.h"

#include <stddef.h>
#include <string.h>

#include "extract/date/date_expr.h"
#include "extract/syntax/syntax.h"

enum {
    LOOK_BACK = 6, /* sentences in which "that year" looks for its year */
    EXPR_CAP = 24, /* expressions of a sentence that are weighed */
    CHAIN = 14     /* tokens from an incident noun to the date behind its phrase */
};

struct atg_scene {
    const atg_analysis *a;
    atg_date_reader r;
    uint32_t first, end; /* of the sentence */
    uint32_t n;
    atg_date_expr x[EXPR_CAP]; /* those that are kept have n */
};

typedef struct atg_scene scene;

static void read_sentence(scene *c, uint32_t first, uint32_t end)
{
    c->first = first;
    c->end = end;
    c->n = 0;
    for (uint32_t i = first; i < end && c->n < EXPR_CAP;) {
        atg_date_expr *x = &c->x[c->n];
        if (atg_date_expr_read(&c->r, i, first, end, x)) {
            i = x->end;
            c->n++;
        } else {
            i++;
        }
    }
}

/* Reads a sentence's expressions; the sentences before it only where one of them is
 * told by what came before. */
static void read_scene(scene *c, const atg_analysis *a, uint32_t sentence)
{
    c->a = a;
    atg_date_reader_init(&c->r, a);
    const atg_sent *s = &a->sents[sentence];
    read_sentence(c, s->first, s->first + s->count);
    if (!c->r.anchored)
        return;
    atg_date_reader_init(&c->r, a);
    uint32_t from = sentence > LOOK_BACK ? sentence - LOOK_BACK : 0;
    for (uint32_t i = from; i <= sentence; i++)
        read_sentence(c, a->sents[i].first, a->sents[i].first + a->sents[i].count);
}

/* --- verbs ------------------------------------------------------------------------ */

static bool starts_with_any(atg_str w, const char *stems)
{
    return atg_str_starts_in(w, stems, ' ');
}

/* Verbs of attacking and of happening: their dates are the incident's. */
static bool tells_attack(const scene *c, uint32_t i)
{
    return starts_with_any(
        c->a->toks[i].text,
        "hack attack breach compromis steal stole infiltrat penetrat infect target hit "
        "crippl disrupt siphon broke break launch carried carry conduct orchestrat "
        "perpetrat began begin begun start occur happen struck strike exploit spread "
        "leak "
        "exfiltrat encrypt unleash deploy mount wip raid intrud meddl interfer spied "
        "spying took taken affect knock paralys paralyz shut");
}

static bool tells_statement(const scene *c, uint32_t i)
{
    return atg_tok_word(c->a, i, ATG_WORD_VERB, "say") ||
           starts_with_any(c->a->toks[i].text,
                           "said say told tell announc releas publish issu post unseal "
                           "report stat declar confirm disclos reveal tweet testif "
                           "wrote "
                           "written spoke made hold held join speak");
}

static bool clitic_verb(uint8_t before)
{
    return before == ATG_T_DT || before == ATG_T_JJ || before == ATG_T_PRPS ||
           before == ATG_T_POS || before == ATG_T_CD;
}

/* A verb, not a participle in front of its noun ("the alleged attack"). */
static bool is_verb(const scene *c, uint32_t i)
{
    const atg_tok *t = &c->a->toks[i];
    if (t->mention != ATG_NONE || !(atg_tag_verb(t->tag) || t->tag == ATG_T_MD))
        return false;
    bool participle = t->tag == ATG_T_VBN || t->tag == ATG_T_VBG;
    if (!participle || i + 1 >= c->end)
        return true;
    uint8_t before = i > c->first ? c->a->toks[i - 1].tag : ATG_T_NONE;
    return !(clitic_verb(before) && (atg_tag_noun(c->a->toks[i + 1].tag) ||
                                     c->a->toks[i + 1].tag == ATG_T_JJ));
}

/* Where an expression covers token i, its end; else i. */
static uint32_t over_expr(const scene *c, uint32_t i)
{
    for (uint32_t k = 0; k < c->n; k++)
        if (i >= c->x[k].outer && i < c->x[k].end)
            return c->x[k].end;
    return i;
}

static bool adverbial(uint8_t tag)
{
    return tag == ATG_T_RB || tag == ATG_T_RBR || tag == ATG_T_RBS;
}

/* The main verb of the group with the verb at i: "has on Tuesday been [charged]". */
static uint32_t main_verb(const scene *c, uint32_t i)
{
    uint32_t main = i;
    for (uint32_t j = i + 1; j < c->end;) {
        uint32_t over = over_expr(c, j);
        if (over > j) {
            j = over;
            continue;
        }
        if (is_verb(c, j))
            main = j;
        else if (!adverbial(c->a->toks[j].tag))
            break;
        j++;
    }
    return main;
}

static uint32_t verb_left(const scene *c, uint32_t from, bool finite)
{
    for (uint32_t i = from; i-- > c->first;) {
        if (!is_verb(c, i))
            continue;
        bool loose = c->a->toks[i].tag == ATG_T_VBG || c->a->toks[i].tag == ATG_T_VB;
        if (!(finite && tells_attack(c, i) && loose))
            return main_verb(c, i);
    }
    return ATG_NONE;
}

static bool finite(const scene *c, uint32_t i)
{
    uint8_t t = c->a->toks[i].tag;
    return is_verb(c, i) &&
           (t == ATG_T_VBD || t == ATG_T_VBZ || t == ATG_T_VBP || t == ATG_T_MD);
}

static uint32_t verb_right(const scene *c, uint32_t from)
{
    uint32_t loose = ATG_NONE;
    for (uint32_t i = from; i < c->end; i++) {
        if (finite(c, i))
            return main_verb(c, i);
        if (loose == ATG_NONE && is_verb(c, i))
            loose = main_verb(c, i);
    }
    return loose;
}

/* Does a clause begin right at the expression? */
static bool opens_clause(const scene *c, const atg_date_expr *x)
{
    if (x->outer == c->first)
        return true;
    uint32_t i = x->outer - 1;
    const atg_tok *t = &c->a->toks[i];
    if (t->tag == ATG_T_CC || t->tag == ATG_T_COLON || t->tag == ATG_T_LQUOTE ||
        atg_str_is_nocase(t->text, "that"))
        return true;
    return t->tag == ATG_T_COMMA && x->end < c->end && finite(c, x->end);
}

static bool document_noun(const scene *c, uint32_t i)
{
    static const char *const classes[] = {"document",   "finding",  "allegation",
                                          "charge",     "decision", "sanction",
                                          "involvement"};
    for (size_t k = 0; k < G_N_ELEMENTS(classes); k++)
        if (atg_tok_word(c->a, i, ATG_WORD_NOUN, classes[k]))
            return true;
    return starts_with_any(c->a->toks[i].text, "statement report indictment advisory "
                                               "interview letter speech announcement "
                                               "briefing conference complaint post");
}

/* ", in a joint statement on Oct. 7, accused ...": the phrase goes with what
 * follows. */
static bool in_brackets(const scene *c, const atg_date_expr *x)
{
    uint32_t i = x->outer;
    if (i == c->first || !document_noun(c, i - 1))
        return false;
    for (i--; i > c->first && c->a->toks[i].tag != ATG_T_IN; i--)
        if (is_verb(c, i) || c->a->toks[i].tag == ATG_T_COMMA)
            return false;
    return i > c->first && c->a->toks[i - 1].tag == ATG_T_COMMA;
}

/* The verb an expression goes with. */
static uint32_t verb_of(const scene *c, const atg_date_expr *x)
{
    uint32_t v = ATG_NONE;
    if (!opens_clause(c, x) && !in_brackets(c, x))
        v = verb_left(c, x->outer, x->news);
    return v != ATG_NONE ? v : verb_right(c, x->end);
}

/* --- whose date it is ------------------------------------------------------------- */

static bool incident_at(const scene *c, uint32_t i)
{
    const atg_tok *t = &c->a->toks[i];
    if (t->mention != ATG_NONE) {
        uint32_t thing = atg_mention_at(c->a, t->mention)->thing;
        return thing != ATG_NONE && atg_thing_at(c->a, thing)->type == ATG_INCIDENT;
    }
    if (!atg_tag_noun(t->tag))
        return false;
    return atg_tok_word(c->a, i, ATG_WORD_NOUN, "incident") ||
           (i > c->first && c->a->toks[i - 1].word_len == 2 &&
            atg_tok_word(c->a, i - 1, ATG_WORD_NOUN, "incident"));
}

/* Has the noun at i an article or owner? */
static bool determined(const scene *c, uint32_t i)
{
    while (i > c->first &&
           (atg_tag_noun(c->a->toks[i].tag) || c->a->toks[i].tag == ATG_T_JJ ||
            c->a->toks[i].tag == ATG_T_CD))
        i--;
    uint8_t t = c->a->toks[i].tag;
    return t == ATG_T_DT || t == ATG_T_PRPS || t == ATG_T_POS;
}

/* Is the incident at i what a verb right before it speaks of? "Disclosed the theft in
 * May", "tied the operation in May to X" date the statement; a year alone rather the
 * incident, unless the verb can only be a statement. */
static bool told_of(const scene *c, uint32_t i, const atg_date_expr *x)
{
    while (i > c->first && !is_verb(c, i) && c->a->toks[i].tag != ATG_T_IN &&
           c->a->toks[i].tag != ATG_T_TO)
        i--;
    return is_verb(c, i) && !tells_attack(c, i) && c->a->toks[i].tag != ATG_T_VBG &&
           (x->date.month || tells_statement(c, i));
}

/* A preposition that does not lead on from an incident to its target. */
static bool leaves_phrase(const scene *c, uint32_t i)
{
    return c->a->toks[i].tag == ATG_T_IN &&
           !atg_prep_is(c->a, i, "of|on|against|at|into|upon|in|by|from");
}

/* Is the expression told of an incident: "the attack in 2016", "the hack of X in
 * 2016"? A day behind a longer phrase, or behind "espionage", is rather the
 * statement's. */
static bool of_incident(const scene *c, const atg_date_expr *x)
{
    if (x->news || opens_clause(c, x))
        return false;
    for (uint32_t i = x->outer, step = 0; i-- > c->first && step < CHAIN; step++) {
        if (is_verb(c, i) || c->a->toks[i].tag == ATG_T_COMMA)
            return false;
        if (incident_at(c, i))
            return (!x->date.day || (i + 1 == x->outer && determined(c, i))) &&
                   !told_of(c, i, x);
        if (c->a->toks[i].tag == ATG_T_TO || leaves_phrase(c, i))
            return false;
    }
    return false;
}

static uint32_t score_modifier(const atg_date_expr *x, const scene *c, uint32_t token)
{
    if (incident_at(c, x->noun))
        return 0;
    if (token >= x->outer && token <= x->noun)
        return 4;
    return document_noun(c, x->noun) ? 2 : 0;
}

static uint32_t score_of(const scene *c, const atg_date_expr *x, uint32_t token)
{
    uint32_t noun = x->outer;
    while (noun > c->first && x->outer - noun < 3 &&
           !atg_tag_noun(c->a->toks[noun].tag))
        noun--;
    if (incident_at(c, noun))
        return 0;
    return noun == token ? 4 : document_noun(c, noun) ? 2 : 0;
}

/* "was arrested in May and charged": does v lead on to the trigger by "and"? */
static bool coordinated(const scene *c, uint32_t v, uint32_t token)
{
    uint32_t i = token;
    while (i > v + 1 && (is_verb(c, i - 1) || adverbial(c->a->toks[i - 1].tag)))
        i--;
    return i > v + 1 && c->a->toks[i - 1].tag == ATG_T_CC;
}

static bool verb_between(const scene *c, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (is_verb(c, i))
            return true;
    return false;
}

/* How well an expression tells when the trigger's deed was; 0: it does not. */
static uint32_t score(const scene *c, const atg_date_expr *x, uint32_t token)
{
    if (x->link == ATG_DL_RANGE || atg_ymd_future(&c->r, x->date))
        return 0;
    if (x->modifier)
        return score_modifier(x, c, token);
    if (x->link == ATG_DL_OF)
        return score_of(c, x, token);
    if (of_incident(c, x))
        return 0;
    uint32_t v = verb_of(c, x);
    bool verbal = is_verb(c, token);
    bool attack = v != ATG_NONE && tells_attack(c, v);
    if (verbal && v == main_verb(c, token))
        return attack ? 0 : 4;
    if (!verbal && atg_tag_noun(c->a->toks[token].tag) && token < x->outer &&
        !verb_between(c, token, x->outer))
        return incident_at(c, token) ? 0 : 4;
    if (v == ATG_NONE)
        return 3;
    if (attack)
        return 0;
    if (tells_statement(c, v) ||
        (opens_clause(c, x) && verb_left(c, x->outer, false) == ATG_NONE))
        return 3;
    if (verbal && v < token && coordinated(c, v, token))
        return 2;
    bool noun = !verbal && atg_tag_noun(c->a->toks[token].tag);
    return noun && v == verb_left(c, token, false) ? 1 : 0;
}

static uint32_t first_finite(const scene *c)
{
    for (uint32_t i = c->first; i < c->end; i++)
        if (finite(c, i))
            return main_verb(c, i);
    return c->first;
}

static uint32_t distance(const atg_date_expr *x, uint32_t token)
{
    return token < x->first ? x->first - token : token - x->first;
}

static const atg_date_expr *best(const scene *c, uint32_t token)
{
    const atg_date_expr *chosen = NULL;
    uint32_t top = 0;
    for (uint32_t k = 0; k < c->n; k++) {
        const atg_date_expr *x = &c->x[k];
        uint32_t points = score(c, x, token);
        if (points > top ||
            (points && points == top && distance(x, token) < distance(chosen, token))) {
            top = points;
            chosen = x;
        }
    }
    return chosen;
}

static atg_str write_date(const atg_analysis *a, atg_ymd d)
{
    if (d.day)
        return atg_arena_format(a->arena, "%04d-%02d-%02d", d.year, d.month, d.day);
    if (d.month)
        return atg_arena_format(a->arena, "%04d-%02d", d.year, d.month);
    return atg_arena_format(a->arena, "%04d", d.year);
}

/* Claims come in no order of sentences, and a sentence has several. */
static const scene *scene_of(atg_analysis *a, uint32_t sentence)
{
    if (!a->scenes)
        a->scenes = atg_arena_array(a->arena, a->n_sents, sizeof(scene *));
    if (!a->scenes[sentence]) {
        scene c;
        read_scene(&c, a, sentence);
        size_t size = offsetof(scene, x) + c.n * sizeof c.x[0];
        a->scenes[sentence] = atg_arena_alloc(a->arena, size);
        memcpy(a->scenes[sentence], &c, size);
    }
    return a->scenes[sentence];
}

atg_str atg_date_said(atg_analysis *a, uint32_t sentence, uint32_t token)
{
    if (sentence >= a->n_sents)
        return a->doc->info.date;
    const scene *c = scene_of(a, sentence);
    if (token < c->first || token >= c->end)
        token = first_finite(c);
    const atg_date_expr *x = c->n ? best(c, token) : NULL;
    return x ? write_date(a, x->date) : a->doc->info.date;
}

static uint32_t sentence_of(const atg_analysis *a, uint32_t token)
{
    uint32_t low = 0, high = a->n_sents;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (a->sents[mid].first <= token)
            low = mid;
        else
            high = mid;
    }
    return low;
}

/* "until 2016" tells no year of the incident; "since 2014", "from 2014 to 2016" do. */
static bool tells_year(const scene *c, const atg_date_expr *x)
{
    if (x->link != ATG_DL_RANGE)
        return true;
    static const char *const from[] = {"since", "from", "between", "throughout"};
    for (size_t i = 0; i < G_N_ELEMENTS(from); i++)
        if (atg_tok_is(c->a, x->outer, from[i]))
            return true;
    return c->a->toks[x->first].text.n > 4; /* "the 2015-16 campaign" */
}

/* Does any expression begin among tokens [from, to)? Few groups have one, so that the
 * sentence need not be read for the others. */
static bool may_tell(const atg_analysis *a, uint32_t sentence, uint32_t from,
                     uint32_t to)
{
    const atg_sent *s = &a->sents[sentence];
    uint32_t end = s->first + s->count;
    atg_date_reader r;
    atg_date_expr x;
    atg_date_reader_init(&r, a);
    for (uint32_t i = from; i < to && i < end; i++)
        if (atg_date_expr_read(&r, i, s->first, end, &x) || r.anchored)
            return true;
    return false;
}

uint32_t atg_date_year_of(const atg_analysis *a, uint32_t first, uint32_t end)
{
    if (first >= end || first >= a->n_toks || !a->n_sents)
        return 0;
    uint32_t sentence = sentence_of(a, first);
    if (!may_tell(a, sentence, first, end))
        return 0;
    scene c;
    read_scene(&c, a, sentence);
    for (uint32_t k = 0; k < c.n; k++) {
        const atg_date_expr *x = &c.x[k];
        if (x->first >= first && x->first < end && tells_year(&c, x) &&
            !atg_ymd_future(&c.r, x->date))
            return (uint32_t)x->date.year;
    }
    return 0;
}
