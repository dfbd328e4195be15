/* Which state "its", "the country" or an office without a country means: the one that
 * speaks, not the one that is spoken of. Told by the words around each name:
 *
 *     Estonia said | blamed ...            speaks
 *     Russia was behind ..., blamed Russia, Russian hackers, Iran denied    accused
 *
 * Who denies is of the accused state, all others of one that speaks. */
#include "extract/office/office_work.h"
#include "extract/refer/stance.h"

enum { CANDIDATES = 8, WINDOW = 24, STANCE = 3 };

typedef struct candidate {
    atg_str country;
    int score;
} candidate;

static bool in_words(const atg_analysis *a, uint32_t m)
{
    return (atg_of_is_country(a, m) || atg_of_is_agency(a, m)) &&
           atg_thing_at(a, atg_of_thing(a, m))->country.n &&
           !a->toks[atg_mention_at(a, m)->first].quoted;
}

/* "Israel's NSO Group": a country that owns a company is only its address. */
static bool owns_company(const atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    return o->possessive && m + 1 < a->mentions->len && atg_of_is_company(a, m + 1) &&
           atg_mention_at(a, m + 1)->first == o->first + o->count + 1;
}

static candidate *candidate_for(candidate *c, size_t *n, atg_str country)
{
    for (size_t i = 0; i < *n; i++)
        if (atg_str_eq(c[i].country, country))
            return &c[i];
    if (*n == CANDIDATES)
        return NULL;
    c[*n] = (candidate){country, 0};
    return &c[(*n)++];
}

/* Who holds an office there was spoken of just now. */
static int officials(const atg_analysis *a, atg_str country, uint32_t sentence)
{
    int n = 0;
    for (guint f = a->found->len; f-- > 0 && f + 4 > a->found->len;) {
        const atg_found *o = &g_array_index(a->found, atg_found, f);
        const atg_thing *body = atg_thing_at(a, o->object);
        n += o->relation == ATG_OFFICIAL_OF && o->sentence + 2 >= sentence &&
             body->type == ATG_COUNTRY && atg_str_eq(body->country, country);
    }
    return n;
}

bool atg_of_accused(const atg_analysis *a, uint32_t m)
{
    return atg_stance(a, atg_mention_at(a, m)) < 0;
}

atg_str atg_of_state_meant(const atg_analysis *a, uint32_t i, bool *any)
{
    candidate c[CANDIDATES];
    size_t n = 0;
    atg_str best = ATG_STR("");
    uint32_t here = atg_of_mention_before(a, i);
    *any = false;
    if (here == ATG_NONE)
        return best;
    uint32_t sentence = atg_mention_at(a, here)->sentence;
    while (sentence + 1 < a->n_sents && a->sents[sentence + 1].first <= i)
        sentence++;
    int sign = atg_rejects(a, sentence) ? -1 : 1;
    for (uint32_t k = 0, m = here; k < WINDOW && m != ATG_NONE;
         k++, m = m ? m - 1 : ATG_NONE) {
        if (atg_mention_at(a, m)->sentence + 2 < sentence)
            break;
        if (!in_words(a, m) || owns_company(a, m))
            continue;
        atg_str country = atg_thing_at(a, atg_of_thing(a, m))->country;
        candidate *x = candidate_for(c, &n, country);
        if (x)
            x->score += 2 + sign * STANCE * atg_stance(a, atg_mention_at(a, m));
    }
    *any = n > 0;
    int top = 0;
    for (size_t k = 0; k < n; k++) {
        int score = c[k].score + officials(a, c[k].country, sentence);
        if (score > top) {
            top = score;
            best = c[k].country;
        }
    }
    return best;
}
