/* Counted sets of people: "four Chinese nationals", "three MSS officers", "a Russian
 * national" who is charged. */
#include "extract/mention/mention_work.h"

enum { MODIFIERS = 6, OF_TOKENS = 7, MANY = 500 };

typedef struct counted {
    uint32_t head;     /* token */
    uint32_t body;     /* entity: "MSS" officers */
    bool demonym_head; /* "nine Iranians" */
    atg_str country;
} counted;

static bool adjective(const atg_mwork *w, uint32_t i)
{
    uint8_t tag = w->a->toks[i].tag;
    return tag == ATG_T_JJ || tag == ATG_T_VBN || tag == ATG_T_NN || tag == ATG_T_NNP ||
           tag == ATG_T_JJS || tag == ATG_T_HYPH;
}

static bool plural(const atg_mwork *w, uint32_t i)
{
    uint8_t tag = w->a->toks[i].tag;
    atg_str t = w->texts[i];
    return tag == ATG_T_NNS || tag == ATG_T_NNPS || atg_str_ends(t, "s") ||
           atg_str_ends(t, "men") || atg_str_is(t, "people");
}

/* "Trickbot members" are of the gang that has the tool's name. */
static uint32_t gang_of(const atg_mwork *w, uint32_t i)
{
    atg_str words[2] = {w->texts[i], ATG_STR("gang")};
    atg_name_hit hits[ATG_NAME_HITS];
    size_t n = 0;
    if (atg_name_match(w->a, words, 2, 0, false, hits, ATG_NAME_HITS, &n) != 2 || !n)
        return ATG_NONE;
    const atg_entity *e = atg_lexicon_entity(w->a->lex, hits[0].entity);
    return e->type == ATG_ACTOR ? hits[0].entity : ATG_NONE;
}

/* "a 19-year-old from London", "two 19-year-olds": the age stands for the person. */
static bool of_an_age(const atg_mwork *w, uint32_t k, bool one)
{
    if (!one)
        return atg_str_ends(w->texts[k], "-year-olds");
    uint8_t next = k + 1 < w->end ? w->a->toks[k + 1].tag : ATG_T_PERIOD;
    return atg_str_ends(w->texts[k], "-year-old") &&
           (next == ATG_T_IN || next == ATG_T_COMMA || next == ATG_T_PERIOD ||
            next == ATG_T_VBD || next == ATG_T_WP);
}

/* Finds the head noun after the number; false if the group ends before one. */
static bool find_head(const atg_mwork *w, uint32_t k, bool one, counted *c)
{
    c->country = ATG_STR("");
    for (uint32_t n = 0; n < MODIFIERS && k < w->end; n++) {
        uint32_t len = 0;
        atg_name_kind kind = ATG_NAME_FULL;
        uint32_t country = atg_mw_country_at(w, k, &len, &kind);
        if (country != ATG_NONE && kind == ATG_NAME_DEMONYM) {
            c->country = atg_lexicon_entity(w->a->lex, country)->country;
            bool people = plural(w, k + len - 1) && !one &&
                          atg_str_ends(w->texts[k + len - 1], "s");
            if (people && !atg_mw_has(w, k + len, ATG_W_PEOPLE)) {
                c->head = k + len - 1;
                c->demonym_head = true;
                return true;
            }
            k += len;
            continue;
        }
        if (of_an_age(w, k, one)) {
            c->head = k;
            return true;
        }
        if (atg_mw_has(w, k, ATG_W_PEOPLE) && plural(w, k) != one &&
            !(k + 1 < w->end && atg_mw_has(w, k + 1, ATG_W_PEOPLE) &&
              plural(w, k + 1) != one)) {
            c->head = k;
            return true;
        }
        atg_name_hit hits[ATG_NAME_HITS];
        uint8_t n_hits = 0;
        len = atg_mw_match(w, k, hits, &n_hits);
        for (uint8_t h = 0; len && h < n_hits && c->body == ATG_NONE; h++) {
            atg_ntype type = atg_lexicon_entity(w->a->lex, hits[h].entity)->type;
            if (type == ATG_AGENCY || type == ATG_ACTOR)
                c->body = hits[h].entity;
            else if (type == ATG_MALWARE && len == 1)
                c->body = gang_of(w, k);
        }
        if (len)
            k += len;
        else if (atg_mw_has(w, k, ATG_W_PEOPLE_MOD) || adjective(w, k) ||
                 (one && (atg_mw_is(w, k, "and") || w->a->toks[k].tag == ATG_T_CD)))
            k++;
        else
            return false;
    }
    return false;
}

static bool deed_in_sentence(const atg_mwork *w)
{
    for (uint32_t i = w->begin; i < w->end; i++)
        if (atg_mw_has(w, i, ATG_W_DEED))
            return true;
    return false;
}

/* "Ermakov, a Russian national," says more of somebody named. */
static bool in_apposition(const atg_mwork *w, uint32_t i)
{
    uint32_t k = i;
    static const char *const places[] = {"in", "at", "near", "from", NULL};
    uint32_t place = i > w->begin + 2 ? w->span_at[i - 2] : ATG_NONE;
    if (atg_mw_is(w, i - 1, ",") && place != ATG_NONE &&
        atg_mw_span(w, place)->first == w->begin + 1 && atg_mw_in(w, w->begin, places))
        return false; /* "In Vienna, a 26-year-old man" */
    static const char *const links[] = {",", "is", "was",  "as",  "being", "–", "-",
                                        "—", "(",  "both", "are", "were",  NULL};
    while (k > w->begin && k + 2 > i && atg_mw_in(w, k - 1, links))
        k--;
    return k < i && k > w->begin &&
           (w->span_at[k - 1] != ATG_NONE || atg_mw_name_word(w, k - 1) ||
            w->a->toks[k - 1].tag == ATG_T_PRP || w->a->toks[k - 1].tag == ATG_T_CD);
}

/* "of the GRU", "of Unit 61398" after the head belongs to the label. */
static atg_str label_with_of(const atg_mwork *w, uint32_t first, uint32_t head)
{
    uint32_t k = head + 1;
    if (k >= w->end || !atg_mw_is(w, k, "of"))
        return atg_surface(w->a, first, head + 1 - first);
    uint32_t i = k + 1;
    if (atg_mw_is(w, i, "the") || atg_mw_is(w, i, "a"))
        i++;
    uint32_t from = i;
    while (i < w->end && i < from + OF_TOKENS &&
           (atg_mw_name_word(w, i) ||
            (i > from && (w->a->toks[i].tag == ATG_T_CD || atg_mw_possessive(w, i)))))
        i++;
    while (i > from && atg_mw_possessive(w, i - 1))
        i--;
    if (i == from && i < w->end && !atg_mw_capital(w, from) &&
        atg_mw_is(w, from - 1, "the") && w->a->toks[from].tag == ATG_T_NN)
        i++;
    return i == from ? atg_surface(w->a, first, head + 1 - first)
                     : atg_surface(w->a, first, i - first);
}

static atg_str singular(const atg_mwork *w, uint32_t head)
{
    atg_str t = w->texts[head];
    char *s = atg_arena_dup(w->a->arena, t);
    for (size_t i = 0; i < t.n; i++)
        s[i] = g_ascii_tolower(s[i]);
    atg_str lower = {s, t.n};
    if (atg_str_is(lower, "people"))
        return ATG_STR("person");
    if (atg_str_ends(lower, "men")) {
        s[t.n - 2] = 'a';
        return lower;
    }
    return atg_str_ends(lower, "s") ? atg_str_sub(lower, 0, t.n - 1) : lower;
}

/* "the other three defendants", "the nine defendants": somebody met before; "five
 * people with knowledge of the matter": nobody who did anything. */
static bool anaphoric(const atg_mwork *w, uint32_t i, uint32_t head)
{
    static const char *const vague[] = {"with", "familiar", "briefed", "close",
                                        "told", "who",      NULL};
    static const char *const again[] = {"other", "these", "those", "remaining",
                                        "same",  "all",   NULL};
    if (atg_mw_is(w, head, "people") && head + 1 < w->end &&
        atg_mw_in(w, head + 1, vague))
        return true;
    if (i > w->begin && atg_mw_in(w, i - 1, again))
        return true;
    static const char *const roles[] = {"defendants", "men",    "suspects",
                                        "women",      "people", "individuals",
                                        "accused",    NULL};
    return i > w->begin && atg_mw_is(w, i - 1, "the") && head == i + 1 &&
           atg_mw_in(w, head, roles);
}

/* Number at i: "four", "12", "4 known"; "a" counts as one. */
static uint32_t number_at(const atg_mwork *w, uint32_t i, bool *article)
{
    *article = atg_mw_is(w, i, "a") || atg_mw_is(w, i, "an");
    if (*article)
        return 1;
    if (!atg_mw_has(w, i, ATG_W_NUMBER) && w->a->toks[i].tag != ATG_T_CD)
        return 0;
    if (i > w->begin &&
        (w->a->toks[i - 1].tag == ATG_T_DOLLAR || w->a->toks[i - 1].tag == ATG_T_CD))
        return 0;
    uint32_t n = atg_number_value(w->texts[i]);
    return n <= MANY ? n : 0;
}

bool atg_find_counted(const atg_mwork *w, uint32_t i, atg_span *out)
{
    bool article = false;
    uint32_t number = number_at(w, i, &article);
    counted c = {.body = ATG_NONE};
    if (!number || !find_head(w, i + 1, number == 1, &c))
        return false;
    if (!article && anaphoric(w, i, c.head))
        return false;
    static const char *const naming[] = {"named", "called", "identified", NULL};
    if (article && c.head + 1 < w->end && atg_mw_in(w, c.head + 1, naming))
        return false; /* the name follows */
    if (article && (!deed_in_sentence(w) || in_apposition(w, i)))
        return false;
    if (article && !c.country.n && w->a->toks[i + 1].tag != ATG_T_CD &&
        !g_ascii_isdigit(w->texts[i + 1].n ? w->texts[i + 1].p[0] : 'x'))
        return false;
    /* "two of them": no; "four men, ..." yes; "5 percent people" never gets here */
    uint32_t first = i + (article ? 1 : 0);
    out->source = ATG_SPAN_FORM;
    out->type = ATG_ACTOR;
    out->kind = ATG_M_COUNTED;
    out->number = number;
    out->body = c.body;
    out->country = c.country;
    out->head = singular(w, c.head);
    out->first = first;
    out->name = first;
    out->count = c.head + 1 - first;
    out->name_count = out->count;
    out->label = label_with_of(w, first, c.head);
    return true;
}
