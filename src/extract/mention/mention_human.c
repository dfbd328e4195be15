/* What tells that capitals without a type are somebody: a clause that begins with
 * "who", a court's doing, an office, a people's name before them, and in the end that
 * the text goes on with their last word alone. */
#include "extract/mention/mention_work.h"

enum { LOOK = 12, SEGMENT = 12 };

/* "Mao Ning, who speaks for"; "the Cyber Av3ngers, who" is a group. */
static bool who_after(const atg_mwork *w, uint32_t i, uint32_t k)
{
    if (i > w->begin && atg_mw_is(w, i - 1, "the"))
        return false;
    k += atg_mw_is(w, k, ",");
    return atg_mw_is(w, k, "who") || atg_mw_is(w, k, "whom");
}

/* "X, one of them", "X, both of", "X (31)", "X, aged 31" */
static bool told_of(const atg_mwork *w, uint32_t k)
{
    if (atg_mw_is(w, k, ",") && atg_mw_is(w, k + 1, "one") && atg_mw_is(w, k + 2, "of"))
        return atg_mw_is(w, k + 3, "them") || atg_mw_has(w, k + 4, ATG_W_PEOPLE);
    if (atg_mw_is(w, k, ",") && atg_mw_is(w, k + 1, "aged"))
        return true;
    /* "X and two other suspects" */
    if (atg_mw_is(w, k, "and") && atg_mw_has(w, k + 1, ATG_W_NUMBER) &&
        (atg_mw_is(w, k + 2, "other") || atg_mw_is(w, k + 2, "others") ||
         atg_mw_is(w, k + 2, "fellow")))
        return atg_mw_is(w, k + 2, "others") || atg_mw_has(w, k + 3, ATG_W_PEOPLE);
    uint32_t age = k + 1 < w->end ? atg_number_value(w->texts[k + 1]) : 0;
    if (atg_mw_is(w, k, "into") && atg_mw_is(w, k + 1, "custody"))
        return true; /* "took X into custody" */
    return atg_mw_is(w, k, "(") && atg_mw_is(w, k + 2, ")") && age > 13 && age < 95 &&
           w->texts[k + 1].n == 2;
}

/* What courts and police do to people only: "X, Y and Z are wanted". */
static bool fate_after(const atg_mwork *w, uint32_t k)
{
    static const char *const be[] = {"is",   "was",  "are",  "were",  "has",
                                     "have", "been", "had",  "be",    "being",
                                     "also", "then", "both", "later", NULL};
    uint32_t i = k;
    while (i < w->end && i < k + 4 && atg_mw_in(w, i, be))
        i++;
    return i < w->end && (i > k || w->a->toks[i].tag == ATG_T_VBD) &&
           atg_mw_has(w, i, ATG_W_FATE) &&
           (i > k || atg_mw_is(w, i, "pleaded") || atg_mw_is(w, i, "pled"));
}

static bool body_at(const atg_mwork *w, uint32_t i)
{
    i += atg_mw_is(w, i, "the");
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0;
    for (uint32_t k = i; k < w->end && k < i + 4; k++) {
        if (atg_mw_has(w, k, ATG_W_AGENCY_CUE))
            return true;
        uint32_t len = atg_mw_match(w, k, hits, &n);
        if (!len || !n)
            continue;
        atg_ntype type = atg_lexicon_entity(w->a->lex, hits[0].entity)->type;
        if (type == ATG_AGENCY || type == ATG_ORGANIZATION)
            return true;
    }
    return false;
}

/* "Geng Shuang of the foreign ministry replied": begins the sentence, says something.
 */
static bool of_body(const atg_mwork *w, uint32_t i, uint32_t k)
{
    if (i != w->begin && !(i == w->begin + 1 && atg_mw_quote(w, w->begin)))
        return false;
    k += atg_mw_is(w, k, ",");
    if (!atg_mw_is(w, k, "of") && !atg_mw_is(w, k, "from"))
        return false;
    if (!body_at(w, k + 1))
        return false;
    for (uint32_t n = k + 2; n < w->end && n < k + LOOK; n++)
        if (atg_mw_has(w, n, ATG_W_SPEECH) && w->a->toks[n].tag != ATG_T_NN)
            return true;
    return false;
}

/* "X, Albania's deputy interior minister," "X, Czech defence minister" */
static bool office_behind(const atg_mwork *w, uint32_t k)
{
    enum { NAME = 5, WORDS = 6 };
    if (!atg_mw_is(w, k, ",") || !atg_mw_capital(w, k + 1))
        return false;
    uint32_t i = k + 1, len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    bool demonym =
        atg_mw_country_at(w, i, &len, &kind) != ATG_NONE && kind == ATG_NAME_DEMONYM;
    while (!demonym && i < w->end && i < k + NAME && !atg_mw_possessive(w, i) &&
           !atg_mw_is(w, i, ","))
        i++;
    if (!demonym && !(i < w->end && atg_mw_possessive(w, i)))
        return false;
    for (uint32_t n = i + (demonym ? len : 1); n < w->end && n < i + WORDS; n++) {
        uint8_t tag = w->a->toks[n].tag;
        if (atg_mw_has(w, n, ATG_W_OFFICE | ATG_W_PERSON_CUE) && tag != ATG_T_NNS &&
            tag != ATG_T_NNPS)
            return !atg_mw_name_word(w, n + 1); /* "Iran's Minister X" is another */
        if (tag != ATG_T_NN && tag != ATG_T_JJ && tag != ATG_T_NNP && tag != ATG_T_RB)
            break;
    }
    return false;
}

/* "men", "Nigerians" */
static bool people_word(const atg_mwork *w, uint32_t i)
{
    if (!atg_mw_capital(w, i))
        return i > w->begin && (atg_mw_has(w, i, ATG_W_PEOPLE) ||
                                (w->a->toks[i].tag == ATG_T_NNS && /* "leaders" */
                                 atg_tok_word(w->a, i, ATG_WORD_NOUN, "person")));
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    return atg_str_ends(w->texts[i], "s") &&
           atg_mw_country_at(w, i, &len, &kind) != ATG_NONE && len == 1 &&
           kind == ATG_NAME_DEMONYM;
}

/* "another Israeli, X", "two men who once worked there, X and Y": people are spoken of
 * in the segment before the comma. */
static bool people_before(const atg_mwork *w, uint32_t i)
{
    if (i < w->begin + 2 || !(atg_mw_is(w, i - 1, ",") || atg_mw_is(w, i - 1, ":")))
        return false;
    uint32_t stop = i - 1, len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    static const char *const singles[] = {"another", "a", "an", "fellow", "one", NULL};
    if (stop > w->begin + 1 && atg_mw_in(w, stop - 2, singles) &&
        atg_mw_country_at(w, stop - 1, &len, &kind) != ATG_NONE &&
        kind == ATG_NAME_DEMONYM)
        return true;
    for (uint32_t k = stop; k > w->begin && k + SEGMENT > stop; k--) {
        if (atg_mw_is(w, k - 1, ",") || atg_mw_is(w, k - 1, ";") ||
            atg_mw_has(w, k - 1, ATG_W_SPEECH))
            return false;
        if (people_word(w, k - 1)) {
            for (uint32_t n = k - 1; n > w->begin && n + 4 > k; n--)
                if (atg_mw_has(w, n - 1, ATG_W_NUMBER) ||
                    atg_mw_is(w, n - 1, "another"))
                    return true;
        }
    }
    return false;
}

/* "Milojko Spajić", "Rumen Radev": the last word ends as surnames do. The end is sought
 * from the longest on, by characters. */
static bool surname_ending(const atg_mwork *w, uint32_t i)
{
    enum { STEM = 3, END_MAX = 8 };
    atg_str t = w->texts[i];
    for (size_t at = STEM; at + 1 < t.n; at++)
        if (((unsigned char)t.p[at] & 0xC0) != 0x80 && t.n - at <= END_MAX &&
            atg_lexicon_lists(w->a->lex, atg_str_sub(t, at, t.n)) & ATG_W_SURNAME_END)
            return true;
    return false;
}

/* "Ha Tae-keung", "Tsai Ing-wen": a short family name and two syllables. */
static bool two_syllables(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first + s->count - 1;
    atg_str t = w->texts[i];
    size_t at = 0;
    while (at < t.n && t.p[at] != '-')
        at++;
    if (s->count != 2 || w->texts[s->first].n > 6 || at < 2 || at > 6 || t.n - at < 3 ||
        t.n - at > 7 || w->a->toks[i].tag != ATG_T_NNP)
        return false;
    for (size_t k = 1; k < t.n; k++)
        if (k != at && !g_ascii_islower(t.p[k]))
            return false;
    return true;
}

static bool named_like_people(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = s->first + s->count;
    if (s->count > 3 || (i > w->begin && atg_mw_is(w, i - 1, "the")) ||
        atg_mw_has(w, k, ATG_W_ORG_CUE | ATG_W_GROUP_CUE | ATG_W_ORG_STAFF))
        return false;
    return surname_ending(w, k - 1) || two_syllables(w, s);
}

/* "Defendants X and Y", "the Chinese nationals X and Y": no "hackers", who may be a
 * gang's. */
static bool behind_people(const atg_mwork *w, uint32_t i)
{
    return i > w->begin && w->a->toks[i - 1].tag == ATG_T_NNS &&
           atg_mw_has(w, i - 1, ATG_W_PEOPLE) && !atg_mw_is(w, i - 1, "entities") &&
           !atg_mw_has(w, i - 1, ATG_W_GROUP_CUE | ATG_W_ORG_CUE);
}

bool atg_run_is_person(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = s->first + s->count;
    return named_like_people(w, s) || office_behind(w, k) || behind_people(w, i) ||
           who_after(w, i, k) || told_of(w, k) || fate_after(w, k) ||
           of_body(w, i, k) || people_before(w, i);
}

/* ---- the text goes on with the last word alone */

static bool spoken(const atg_mwork *w, const atg_span *s)
{
    uint32_t k = s->first + s->count;
    return (atg_mw_has(w, k, ATG_W_SPEECH) && w->a->toks[k].tag != ATG_T_NN) ||
           (s->first > 0 && atg_mw_has(w, s->first - 1, ATG_W_SPEECH));
}

/* "Arion Kurtaj", then "Kurtaj" by itself and never "Arion": firms are shortened to
 * their first word, people to their last. */
void atg_persons_by_last_word(atg_mwork *w, atg_span_test shaped)
{
    GHashTable *single = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        if (s->source != ATG_SPAN_RUN || s->count != 1)
            continue;
        char *key = atg_arena_dup(w->a->arena, w->texts[s->first]);
        guint seen = GPOINTER_TO_UINT(g_hash_table_lookup(single, key));
        g_hash_table_replace(single, key,
                             GUINT_TO_POINTER(seen | 1 | spoken(w, s) * 2));
    }
    for (guint i = 0; i < w->spans->len; i++) {
        atg_span *s = atg_mw_span(w, i);
        if (s->source != ATG_SPAN_RUN || s->type != ATG_NO_TYPE || !shaped(w, s) ||
            (s->first > 0 && atg_mw_is(w, s->first - 1, "the")))
            continue;
        const char *a = atg_arena_dup(w->a->arena, w->texts[s->first]);
        const char *z = atg_arena_dup(w->a->arena, w->texts[s->first + s->count - 1]);
        guint last = GPOINTER_TO_UINT(g_hash_table_lookup(single, z));
        if ((last & 2) && !g_hash_table_contains(single, a))
            s->type = ATG_PERSON;
    }
    g_hash_table_unref(single);
}
