/* Offices told in a clause or by a body alone:
 *
 *     Paul Chichester, who directs operations at the NCSC,     who + verb of office
 *     Hamid Lashgarian, who runs the command,                  its last body named so
 *     Marko Leponen of the NBI said                            name + of + body
 *     Alireza Miryousefi, of Iran's mission,                   name, of + country's */
#include "extract/office/office_work.h"

enum { CLAUSE = 16 };

/* The last body of a chain that begins at token k or behind an article; or ATG_NONE. */
static uint32_t body_at(const atg_analysis *a, uint32_t k)
{
    k += atg_of_is(a, k, "both");
    k += atg_of_is(a, k, "the");
    uint32_t m = atg_of_mention(a, k);
    if (m == ATG_NONE || !atg_of_may_have_office(a, m))
        return ATG_NONE;
    m = atg_of_chain_end(a, m);
    return atg_of_may_have_office(a, m) ? m : ATG_NONE;
}

/* Verbs that say an office by themselves: "heads", "runs the service". */
static bool heads(const atg_analysis *a, uint32_t i)
{
    return atg_of_has(a, i, ATG_W_LEADS);
}

/* "speaks for", "works as a spokesman for", "is in charge of" */
static uint32_t speaks_for(const atg_analysis *a, uint32_t i)
{
    if ((atg_of_is(a, i, "speaks") || atg_of_is(a, i, "spoke") ||
         atg_of_is(a, i, "answers")) &&
        atg_of_is(a, i + 1, "for"))
        return i + 2;
    if (atg_of_is(a, i + 1, "in") && atg_of_is(a, i + 2, "charge") &&
        atg_of_is(a, i + 3, "of"))
        return i + 4;
    return 0;
}

/* "the Czech cyber office NÚKIB": the body at the end of the group. */
static uint32_t described_body(const atg_analysis *a, uint32_t k, uint32_t stop)
{
    enum { WORDS = 6 };
    for (uint32_t i = k; i < stop && i < k + WORDS; i++) {
        uint32_t m = atg_of_mention(a, i);
        uint8_t tag = a->toks[i].tag;
        if (m != ATG_NONE && atg_mention_at(a, m)->kind == ATG_M_NAME &&
            (atg_of_type(a, m) == ATG_AGENCY || atg_of_is_company(a, m)))
            return atg_of_thing(a, m);
        if (m == ATG_NONE && tag != ATG_T_DT && tag != ATG_T_NN && tag != ATG_T_JJ)
            break;
    }
    return ATG_NONE;
}

/* The body of an object from token k on: itself, the owner of a part that has no name
 * ("the service's cyber department"), or behind "at" and the like. */
static uint32_t object_body(const atg_analysis *a, uint32_t k, uint32_t stop)
{
    static const char *const preps[] = {"at", "of", "for", "in", "within", NULL};
    /* "the government in Tirana" */
    uint32_t seat = atg_of_is(a, k, "the") && atg_of_is(a, k + 1, "government") &&
                            atg_of_is(a, k + 2, "in")
                        ? atg_of_mention(a, k + 3)
                        : ATG_NONE;
    if (seat != ATG_NONE && atg_of_is_country(a, seat))
        return atg_of_thing(a, seat);
    uint32_t m = body_at(a, k);
    if (m != ATG_NONE && atg_mention_at(a, m)->kind != ATG_M_DEMONYM)
        return atg_of_thing(a, m);
    uint32_t body = atg_of_nominal(a, k);
    if (body == ATG_NONE)
        body = described_body(a, k, stop);
    if (body != ATG_NONE)
        return body;
    return atg_of_body_after(a, k, stop, preps);
}

static uint32_t clause_end(const atg_analysis *a, uint32_t k, uint32_t end)
{
    uint32_t i = k;
    while (i < end && i < k + CLAUSE && !atg_of_is(a, i, ",") &&
           !atg_of_is(a, i, ";") && !atg_of_is(a, i, "."))
        i++;
    return i;
}

static bool is_being(const atg_analysis *a, uint32_t i)
{
    static const char *const words[] = {"is",     "was",    "became", "been",
                                        "serves", "served", NULL};
    return atg_of_in(a, i, words);
}

/* "took over as", "works as", "doubles as": a form of "be" in other words. */
static bool is_being_as(const atg_analysis *a, uint32_t i)
{
    static const char *const particles[] = {"over", "office", "down",
                                            "in",   "off",    NULL};
    bool over = atg_of_in(a, i + 1, particles);
    uint8_t tag = a->toks[i].tag;
    return (tag == ATG_T_VBD || tag == ATG_T_VBZ || tag == ATG_T_VBN) &&
           atg_of_is(a, i + 1 + over, "as");
}

/* "who was and is the SVR's director", "is an under secretary at the department": body
 * of the title in a clause that begins with a form of "be" at token k; or ATG_NONE. */
static uint32_t titled_clause(atg_analysis *a, uint32_t k, uint32_t stop,
                              uint32_t person)
{
    static const char *const preps[] = {"of", "for", "at", "in", NULL};
    if (!is_being(a, k) && !is_being_as(a, k))
        return ATG_NONE;
    for (uint32_t i = k + 1; i < stop; i++) {
        atg_title t;
        if (i > k + 1 && atg_of_is(a, i, "and") && !is_being(a, i + 1))
            return ATG_NONE;
        if (!atg_of_title_at(a, i, &t) || atg_of_no_office(a, &t))
            continue;
        uint32_t body = atg_of_body_before(a, i, k);
        if (body == ATG_NONE)
            body = atg_of_body_after(a, i + t.count, stop, preps);
        bool state =
            atg_of_is_class(&t, "minister") || atg_of_is_class(&t, "head-of-state");
        return body == ATG_NONE && state ? atg_of_own_body(a, &t, person) : body;
    }
    return ATG_NONE;
}

/* "X, a former spy who founded Y": from the article to "who"; k if that is not so. */
static uint32_t over_apposition(const atg_analysis *a, uint32_t k, uint32_t end)
{
    enum { WORDS = 7 };
    if (!atg_of_is(a, k, "a") && !atg_of_is(a, k, "an") && !atg_of_is(a, k, "the"))
        return k;
    for (uint32_t i = k + 1; i < end && i < k + WORDS; i++) {
        uint8_t tag = a->toks[i].tag;
        if (atg_of_is(a, i, "who"))
            return i;
        if (tag != ATG_T_NN && tag != ATG_T_JJ && tag != ATG_T_NNP)
            break;
    }
    return k;
}

/* "X, whose firm Volexity found the flaw" */
static bool whose_firm(atg_analysis *a, const atg_mention *m, uint32_t k)
{
    uint32_t body = atg_of_is(a, k, "whose") && atg_of_has(a, k + 1, ATG_W_ORG_CUE)
                        ? atg_of_mention(a, k + 2)
                        : ATG_NONE;
    if (body == ATG_NONE || !atg_of_is_company(a, body))
        return false;
    atg_of_add(a, m->thing, atg_of_thing(a, body), m->sentence, "office:whose");
    return true;
}

/* "X stepped down as head of Y", "X acts as the ministry's spokesman" */
static bool resigned(atg_analysis *a, const atg_mention *m, uint32_t k, uint32_t end)
{
    if (k != m->first + m->count || !is_being_as(a, k))
        return false;
    uint32_t body = titled_clause(a, k, clause_end(a, k, end), m->thing);
    if (body == ATG_NONE)
        return false;
    atg_of_add(a, m->thing, body, m->sentence, "office:as");
    return true;
}

bool atg_office_in_clause(atg_analysis *a, const atg_mention *m)
{
    const atg_sent *s = &a->sents[m->sentence];
    uint32_t end = s->first + s->count, k = m->first + m->count;
    k += atg_of_is(a, k, ",");
    if (whose_firm(a, m, k))
        return true;
    if (resigned(a, m, k, end))
        return true;
    k = over_apposition(a, k, end);
    if (k + 2 >= end || !atg_of_is(a, k, "who"))
        return false;
    k++;
    while (k + 1 < end && (a->toks[k].tag == ATG_T_RB || atg_of_is(a, k, "has") ||
                           atg_of_is(a, k, "had")))
        k++;
    uint32_t verb = k + (is_being(a, k) && heads(a, k + 1)); /* "was running" */
    uint32_t object = heads(a, verb) ? verb + 1 : speaks_for(a, verb);
    uint32_t stop = clause_end(a, k, end);
    uint32_t body = ATG_NONE;
    if (object && object < end)
        body = object_body(a, object, stop);
    else
        body = titled_clause(a, k, stop, m->thing);
    atg_of_add(a, m->thing, body, m->sentence, "office:who");
    /* "who chairs the board and is an under secretary at the department" */
    for (uint32_t i = k; body != ATG_NONE && i + 2 < stop; i++)
        if (atg_of_is(a, i, "and") && is_being(a, i + 1)) {
            atg_of_add(a, m->thing, titled_clause(a, i + 1, stop, m->thing),
                       m->sentence, "office:who");
            break;
        }
    return body != ATG_NONE;
}

/* Does the sentence give the name something to do: is it its subject? */
static bool subject_like(const atg_analysis *a, const atg_mention *m, uint32_t after)
{
    static const char *const be[] = {"is", "was", "are", "were", NULL};
    bool apposed = after > 1 && atg_of_is(a, after - 2, ",");
    const atg_sent *s = &a->sents[m->sentence];
    for (uint32_t i = after; i < s->first + s->count && i < after + CLAUSE; i++) {
        uint8_t tag = a->toks[i].tag;
        if (tag == ATG_T_VBD || tag == ATG_T_VBZ || tag == ATG_T_MD)
            return apposed || !atg_of_in(a, i, be) || /* "X of the GRU was charged" */
                   a->toks[i + 1].tag != ATG_T_VBN || atg_of_is(a, i + 1, "quoted");
    }
    return false;
}

/* "the CSA, whose Commissioner is David Koh" */
bool atg_office_whose(atg_analysis *a, const atg_mention *m)
{
    uint32_t begin = a->sents[m->sentence].first, k = m->first;
    if (k < begin + 4 || !is_being(a, k - 1))
        return false;
    for (uint32_t i = k - 2; i > begin && i + 6 > k; i--) {
        atg_title t;
        if (!atg_of_is(a, i, "whose"))
            continue;
        if (!atg_of_title_at(a, i + 1, &t) || atg_of_no_office(a, &t))
            return false;
        uint32_t body = atg_of_pronoun_body(a, &t, begin);
        atg_of_add(a, m->thing, body, m->sentence, "office:whose");
        return body != ATG_NONE;
    }
    return false;
}

/* "the PST, led by Beate Gangås," */
bool atg_office_led_by(atg_analysis *a, const atg_mention *m)
{
    static const char *const led[] = {"led", "headed", "chaired", "run", NULL};
    uint32_t begin = a->sents[m->sentence].first, k = m->first;
    if (k < begin + 4 || !atg_of_is(a, k - 1, "by") || !atg_of_in(a, k - 2, led) ||
        !(atg_of_is(a, k - 3, ",") || is_being(a, k - 3)))
        return false;
    k -= 4;
    k -= atg_of_is(a, k, ")") && k > begin;
    uint32_t body = atg_of_mention(a, k);
    if (body == ATG_NONE)
        return false;
    atg_ntype type = atg_of_type(a, body);
    if (type != ATG_AGENCY && type != ATG_ORGANIZATION)
        return false;
    atg_of_add(a, m->thing, atg_of_thing(a, body), m->sentence, "office:led-by");
    return true;
}

/* "Vladimir Putin's spokesman, Dmitry Peskov": of the body of whom he serves. */
bool atg_office_of_boss(atg_analysis *a, const atg_mention *m)
{
    enum { WORDS = 5 };
    uint32_t begin = a->sents[m->sentence].first, k = m->first;
    k -= k > begin && atg_of_is(a, k - 1, ",");
    for (uint32_t i = k; i > begin + 1 && i + WORDS > k; i--) {
        atg_title t;
        if (!atg_of_possessive(a, i - 1))
            continue;
        uint32_t boss = atg_of_mention(a, i - 2);
        if (boss == ATG_NONE || atg_of_type(a, boss) != ATG_PERSON ||
            !atg_of_title_at(a, i, &t) || atg_of_no_office(a, &t))
            return false;
        uint32_t person = atg_of_thing(a, boss);
        for (guint f = a->found->len; f-- > 0;) {
            const atg_found *o = &g_array_index(a->found, atg_found, f);
            if (o->relation != ATG_OFFICIAL_OF || o->subject != person)
                continue;
            uint32_t body = o->object;
            atg_of_add(a, m->thing, body, m->sentence, "office:boss");
            return true;
        }
        return false;
    }
    return false;
}

/* "Dmitri Alperovitch, his deputy,": of the body of whom was spoken of. */
bool atg_office_deputy(atg_analysis *a, const atg_mention *m)
{
    static const char *const his[] = {"his", "her", "their", NULL};
    uint32_t k = m->first + m->count;
    bool after = atg_of_is(a, k, ",") && atg_of_in(a, k + 1, his) &&
                 atg_of_is(a, k + 2, "deputy");
    bool before = m->first > 2 && atg_of_is(a, m->first - 1, ",") &&
                  atg_of_is(a, m->first - 2, "deputy") &&
                  atg_of_in(a, m->first - 3, his);
    if (!after && !before)
        return false;
    for (guint i = a->found->len; i-- > 0 && i + ATG_NEAR_MENTIONS > a->found->len;) {
        const atg_found *f = &g_array_index(a->found, atg_found, i);
        if (f->relation != ATG_OFFICIAL_OF || f->subject == m->thing)
            continue;
        /* the first of two offices is the one that was told of */
        uint32_t person = f->subject, body = f->object;
        for (; i-- > 0;) {
            const atg_found *o = &g_array_index(a->found, atg_found, i);
            if (o->relation != ATG_OFFICIAL_OF || o->subject != person)
                break;
            body = o->object;
        }
        atg_of_add(a, m->thing, body, m->sentence, "office:deputy");
        return true;
    }
    return false;
}

/* "Mandiant's John Hultquist", "Microsoft's Brad Smith": of the company or body. */
bool atg_office_of_owner(atg_analysis *a, const atg_mention *m)
{
    uint32_t begin = a->sents[m->sentence].first, k = m->first;
    if (k < begin + 2 || !atg_of_possessive(a, k - 1))
        return false;
    uint32_t body = atg_of_mention(a, k - 2);
    if (body == ATG_NONE || atg_mention_at(a, body)->kind != ATG_M_NAME ||
        (atg_of_type(a, body) != ATG_ORGANIZATION &&
         atg_of_type(a, body) != ATG_AGENCY))
        return false;
    atg_of_add(a, m->thing, atg_of_thing(a, body), m->sentence, "office:owner");
    return true;
}

bool atg_office_by_body(atg_analysis *a, const atg_mention *m)
{
    uint32_t k = m->first + m->count;
    bool comma = atg_of_is(a, k, ",");
    k += comma;
    if (!atg_of_is(a, k, "of") && !(atg_of_is(a, k, "from") && !comma))
        return false;
    uint32_t body = body_at(a, k + 1);
    if (body == ATG_NONE || !subject_like(a, m, k + 1))
        return false;
    const atg_mention *b = atg_mention_at(a, body);
    atg_ntype type = atg_of_type(a, body);
    bool country = type == ATG_COUNTRY && comma && b->possessive &&
                   (atg_of_is(a, b->first + b->count + 1, "mission") ||
                    atg_of_is(a, b->first + b->count + 1, "embassy"));
    if (type != ATG_AGENCY && type != ATG_ORGANIZATION && !country)
        return false;
    atg_of_add(a, m->thing, b->thing, m->sentence, "office:of-body");
    return true;
}
