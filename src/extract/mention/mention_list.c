/* Names that the lists know, and governments built from a listed country: "US
 * officials", "the Chinese embassy". */
#include "extract/mention/mention_work.h"

#include <string.h>

enum { OFFICIAL_MODS = 4 };

/* context=: the name is this entity's only in a document that has one of these words
 * too. "state:US" marks a country that shares its name with a state of the US. */
static bool look_for_context(const atg_mwork *w, const atg_entity *e)
{
    atg_str rest = atg_record_get(e->record, "context"), part;
    if (!rest.n)
        return true;
    while (atg_str_split(&rest, '|', &part)) {
        if (atg_str_starts(part, "state:"))
            return true;
        if (!part.n || atg_str_contains(w->a->doc->text, part))
            return true;
    }
    return false;
}

/* A described incident of the lists ("Sony Pictures hack", "attack on Sony Pictures"):
 * its target is to be a mention of its own, and incident.c builds the rest. Returns the
 * tokens before the noun; len if it is no such name. */
static uint32_t before_deed(const atg_mwork *w, uint32_t i, uint32_t len,
                            const atg_name_hit *hit)
{
    if (atg_lexicon_entity(w->a->lex, hit->entity)->type != ATG_INCIDENT)
        return len;
    for (uint32_t k = 0; k < len; k++) {
        if (!(w->bits[i + k] & ATG_W_ATTACK))
            continue;
        size_t n = 0;
        atg_name_hit inner[ATG_NAME_HITS];
        if (k == 0)
            return 0;
        bool known = atg_name_match(w->a, w->texts + i, k, 0, w->title_case, inner,
                                    ATG_NAME_HITS, &n) == k &&
                     n;
        bool incident = known && atg_lexicon_entity(w->a->lex, inner[0].entity)->type ==
                                     ATG_INCIDENT;
        return known && !incident ? k : len;
    }
    return len;
}

/* The document is searched once an entity. */
static bool context_agrees(const atg_mwork *w, uint32_t entity)
{
    enum { UNKNOWN, YES, NO };
    if (w->context[entity] == UNKNOWN)
        w->context[entity] = look_for_context(w, atg_mw_entity(w, entity)) ? YES : NO;
    return w->context[entity] == YES;
}

static atg_name_hit *copy_hits(const atg_mwork *w, const atg_name_hit *hits, size_t n)
{
    atg_name_hit *copy = atg_arena_array(w->a->arena, n, sizeof *copy);
    if (n)
        memcpy(copy, hits, n * sizeof *copy);
    return copy;
}

/* Where to note what is found at token i; NULL outside the sentence. */
static atg_names_at *names_at(const atg_mwork *w, uint32_t i)
{
    if (i < w->begin || i >= w->end)
        return NULL;
    atg_names_at *at = &w->at[i];
    if (at->title_case != w->title_case)
        *at = (atg_names_at){.title_case = w->title_case};
    return at;
}

static uint32_t match(const atg_mwork *w, uint32_t i, atg_name_hit *hits,
                      uint8_t *n_hits)
{
    size_t n = 0;
    *n_hits = 0;
    if (!w->a->toks[i].lists.names)
        return 0;
    size_t len = atg_name_match(w->a, w->texts + w->begin, w->end - w->begin,
                                i - w->begin, w->title_case, hits, ATG_NAME_HITS, &n);
    uint32_t window = len && n ? before_deed(w, i, (uint32_t)len, &hits[0]) : 0;
    if (window < len)
        len = window ? atg_name_match(w->a, w->texts + i, window, 0, w->title_case,
                                      hits, ATG_NAME_HITS, &n)
                     : 0;
    n = len ? MIN(n, (size_t)ATG_NAME_HITS) : 0;
    size_t kept = 0;
    for (size_t k = 0; k < n; k++)
        if (context_agrees(w, hits[k].entity))
            hits[kept++] = hits[k];
    *n_hits = (uint8_t)kept;
    return kept ? (uint32_t)len : 0;
}

uint32_t atg_mw_match(const atg_mwork *w, uint32_t i, atg_name_hit *hits,
                      uint8_t *n_hits)
{
    atg_names_at *at = names_at(w, i);
    if (!at)
        return match(w, i, hits, n_hits);
    if (!at->looked) {
        at->looked = true;
        at->len = match(w, i, hits, &at->n_hits);
        if (at->n_hits)
            at->hits = copy_hits(w, hits, at->n_hits);
    } else if (at->n_hits) {
        memcpy(hits, at->hits, at->n_hits * sizeof *hits);
    }
    *n_hits = at->n_hits;
    return at->len;
}

static atg_ntype type_of(const atg_mwork *w, uint32_t entity)
{
    return atg_lexicon_entity(w->a->lex, entity)->type;
}

static uint32_t country_at(const atg_mwork *w, uint32_t i, uint32_t *count,
                           atg_name_kind *kind)
{
    atg_name_hit hits[ATG_NAME_HITS];
    /* a longer name may begin with the country: "US government" is one of the lists */
    for (uint32_t window = MIN(w->end - i, 8u); window > 0;) {
        size_t n = 0;
        uint32_t len = (uint32_t)atg_name_match(w->a, w->texts + i, window, 0,
                                                w->title_case, hits, ATG_NAME_HITS, &n);
        if (!len)
            return ATG_NONE;
        for (size_t k = 0; k < MIN(n, (size_t)ATG_NAME_HITS); k++) {
            if (type_of(w, hits[k].entity) != ATG_COUNTRY ||
                hits[k].kind == ATG_NAME_SEAT)
                continue;
            *count = len;
            *kind = hits[k].kind;
            return hits[k].entity;
        }
        window = len - 1;
    }
    return ATG_NONE;
}

uint32_t atg_mw_country_at(const atg_mwork *w, uint32_t i, uint32_t *count,
                           atg_name_kind *kind)
{
    *count = 0;
    if (i >= w->end || !w->a->toks[i].capital || !w->a->toks[i].lists.names)
        return ATG_NONE;
    atg_names_at *at = names_at(w, i);
    if (!at)
        return country_at(w, i, count, kind);
    if (!at->countries) {
        atg_name_kind found = ATG_NAME_FULL;
        at->countries = true;
        at->country = country_at(w, i, &at->country_len, &found);
        at->country_kind = (uint8_t)found;
    }
    if (at->country != ATG_NONE) {
        *count = at->country_len;
        *kind = (atg_name_kind)at->country_kind;
    }
    return at->country;
}

static uint32_t listed_exact(const atg_mwork *w, atg_str name, int type,
                             atg_str country)
{
    atg_str tokens[ATG_NAME_TOKENS], rest = name, part;
    size_t n = 0, n_hits = 0;
    while (n < ATG_NAME_TOKENS && atg_str_split(&rest, ' ', &part))
        if (part.n)
            tokens[n++] = part;
    atg_name_hit hits[256];
    if (!n || atg_name_match(w->a, tokens, n, 0, false, hits, G_N_ELEMENTS(hits),
                             &n_hits) != n)
        return ATG_NONE;
    n_hits = MIN(n_hits, G_N_ELEMENTS(hits));
    for (size_t k = 0; k < n_hits; k++) {
        const atg_entity *e = atg_lexicon_entity(w->a->lex, hits[k].entity);
        if ((type == ATG_NO_TYPE || (int)e->type == type) &&
            (!country.n || atg_str_eq(e->country, country)))
            return hits[k].entity;
    }
    return ATG_NONE;
}

/* Lists name many bodies with their demonym only ("Belgian foreign ministry"). */
uint32_t atg_mw_listed(const atg_mwork *w, atg_str name, int type, atg_str country)
{
    uint32_t found = listed_exact(w, name, type, country);
    uint32_t c = country.n ? atg_lexicon_country(w->a->lex, country) : ATG_NONE;
    if (found != ATG_NONE || c == ATG_NONE)
        return found;
    const atg_str *names = NULL;
    size_t n = atg_lexicon_names(w->a->lex, c, &names);
    for (size_t k = 0; k < n && k < 24; k++) {
        char *full =
            g_strdup_printf("%.*s %.*s", ATG_STR_ARG(names[k]), ATG_STR_ARG(name));
        found = listed_exact(w, atg_str_of(full), type, country);
        g_free(full);
        if (found != ATG_NONE)
            return found;
    }
    return ATG_NONE;
}

static bool only_shorts(const atg_name_hit *hits, uint8_t n)
{
    for (uint8_t k = 0; k < n; k++)
        if (hits[k].kind != ATG_NAME_SHORT)
            return false;
    return true;
}

/* "Chinese" + what follows: the demonym alone, or one name with a body of the same
 * country ("UK National Cyber Security Centre", "US Treasury"). */
static bool with_country(const atg_mwork *w, uint32_t i, uint32_t len, uint32_t country,
                         atg_span *out)
{
    uint32_t k = i + len;
    if (k >= w->end || atg_mw_possessive(w, k))
        return false;
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0, kept = 0;
    uint32_t more = atg_mw_match(w, k, hits, &n);
    atg_str code = atg_lexicon_entity(w->a->lex, country)->country;
    for (uint8_t h = 0; h < n; h++) {
        const atg_entity *e = atg_lexicon_entity(w->a->lex, hits[h].entity);
        if (e->type == ATG_AGENCY && atg_str_eq(e->country, code))
            hits[kept++] = hits[h];
    }
    if (!kept)
        return false;
    atg_name_hit *copy = copy_hits(w, hits, kept);
    for (uint8_t h = 0; h < kept; h++) /* the country licenses a short form */
        if (copy[h].kind == ATG_NAME_SHORT)
            copy[h].kind = ATG_NAME_FULL;
    out->hits = copy;
    out->n_hits = kept;
    out->count = len + more;
    out->name = k;
    out->name_count = more;
    out->country = code;
    return true;
}

/* "China's Foreign Ministry" may be one name of the lists; the possessor is a mention
 * of its own here. Returns its tokens, or 0. */
static uint32_t possessor(const atg_mwork *w, uint32_t i, uint32_t len)
{
    for (uint32_t k = 1; k + 1 < len; k++) {
        if (!atg_mw_possessive(w, i + k))
            continue;
        uint32_t count = 0;
        atg_name_hit hits[ATG_NAME_HITS];
        size_t n = 0;
        count = (uint32_t)atg_name_match(w->a, w->texts + i, k, 0, w->title_case, hits,
                                         ATG_NAME_HITS, &n);
        return count == k ? k : 0;
    }
    return 0;
}

/* "The Australian" is a newspaper, "The Australian Government" is not. */
static bool cut_in_two(const atg_mwork *w, uint32_t i, uint32_t len)
{
    uint32_t count = 0, k = i + len;
    atg_name_kind kind = ATG_NAME_FULL;
    if (!atg_mw_is(w, i, "the") || k >= w->end ||
        atg_mw_country_at(w, i + 1, &count, &kind) == ATG_NONE || count + 1 != len)
        return false;
    uint8_t tag = w->a->toks[k].tag;
    return tag == ATG_T_NN || tag == ATG_T_NNS || tag == ATG_T_NNP || tag == ATG_T_JJ ||
           tag == ATG_T_NNPS;
}

/* The rest of "Russia's military intelligence service", whose possessor became a
 * mention of its own: fills the hits and returns the tokens from i on, or 0. */
static uint32_t behind_possessor(const atg_mwork *w, uint32_t i, atg_name_hit *hits,
                                 uint8_t *n)
{
    if (i < w->begin + 2 || !atg_mw_possessive(w, i - 1) ||
        w->span_at[i - 2] == ATG_NONE)
        return 0;
    const atg_span *owner = atg_mw_span(w, w->span_at[i - 2]);
    uint32_t len = atg_mw_match(w, owner->first, hits, n);
    uint32_t stop = owner->first + len;
    return len && stop > i && possessor(w, owner->first, len) ? stop - i : 0;
}

bool atg_find_listed(const atg_mwork *w, uint32_t i, atg_span *out)
{
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0;
    uint32_t len = behind_possessor(w, i, hits, &n);
    if (!len)
        len = atg_mw_match(w, i, hits, &n);
    if (!len || cut_in_two(w, i, len))
        return false;
    out->source = ATG_SPAN_LIST;
    uint32_t owner = possessor(w, i, len);
    if (owner) {
        size_t all = 0;
        atg_name_match(w->a, w->texts + i, owner, 0, w->title_case, hits, ATG_NAME_HITS,
                       &all);
        n = (uint8_t)MIN(all, (size_t)ATG_NAME_HITS);
        len = owner;
    }
    for (uint8_t k = 0; k < n; k++)
        if (type_of(w, hits[k].entity) == ATG_COUNTRY &&
            (hits[k].kind == ATG_NAME_DEMONYM || hits[k].kind == ATG_NAME_ACRONYM ||
             hits[k].kind == ATG_NAME_FULL) &&
            with_country(w, i, len, hits[k].entity, out))
            return true;
    out->count = len;
    out->n_hits = n;
    out->hits = copy_hits(w, hits, n);
    out->generic = only_shorts(hits, n);
    return true;
}

static bool official_noun(const atg_mwork *w, uint32_t i)
{
    return i < w->end && atg_mw_has(w, i, ATG_W_OFFICIAL) &&
           (!atg_mw_capital(w, i) || !atg_mw_has(w, i, ATG_W_AGENCY_HEAD) ||
            atg_mw_is(w, i, "administration"));
}

/* "US intelligence officials", "Chinese authorities", "the Beijing government". */
static bool officials_after(const atg_mwork *w, uint32_t i, atg_span *out)
{
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    uint32_t country = atg_mw_country_at(w, i, &len, &kind);
    if (country == ATG_NONE)
        return false;
    uint32_t k = i + len;
    for (uint32_t m = 0; m < OFFICIAL_MODS && k < w->end && !official_noun(w, k) &&
                         atg_mw_has(w, k, ATG_W_OFFICIAL_MOD);
         m++)
        k++;
    bool agencies =
        k > i + len && (atg_mw_is(w, k, "agencies") || atg_mw_is(w, k, "services"));
    if (!official_noun(w, k) && !agencies)
        return false;
    /* "Russian government employees", "Russian state media": another head */
    uint8_t next = k + 1 < w->end ? w->a->toks[k + 1].tag : ATG_T_NONE;
    bool modifier =
        (next == ATG_T_NN || next == ATG_T_NNS) && !atg_mw_has(w, k + 1, ATG_W_SPEECH);
    if (modifier && official_noun(w, k + 1)) {
        k++;
        modifier = false;
    }
    out->source = ATG_SPAN_FORM;
    out->type = ATG_COUNTRY;
    out->kind = modifier ? ATG_M_DEMONYM : ATG_M_OFFICIALS;
    out->country = atg_lexicon_entity(w->a->lex, country)->country;
    out->count = modifier ? len : k + 1 - i;
    return true;
}

/* "Government of Israel", "embassy of China". */
static bool officials_of(const atg_mwork *w, uint32_t i, atg_span *out)
{
    static const char *const heads[] = {"government", "embassy",   "regime",
                                        "state",      "consulate", NULL};
    if (!atg_mw_in(w, i, heads) || !atg_mw_is(w, i + 1, "of"))
        return false;
    uint32_t k = i + 2, len = 0;
    k += atg_mw_is(w, k, "the");
    atg_name_kind kind = ATG_NAME_FULL;
    uint32_t country = atg_mw_country_at(w, k, &len, &kind);
    if (country == ATG_NONE || kind == ATG_NAME_DEMONYM || kind == ATG_NAME_CAPITAL ||
        atg_mw_possessive(w, k + len))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_COUNTRY;
    out->kind = ATG_M_OFFICIALS;
    out->country = atg_lexicon_entity(w->a->lex, country)->country;
    out->count = k + len - i;
    return true;
}

/* "the North", "the South" where the text speaks of the Koreas. */
static bool half_of_korea(const atg_mwork *w, uint32_t i, atg_span *out)
{
    bool north = atg_str_is(w->texts[i], "North");
    if ((!north && !atg_str_is(w->texts[i], "South")) || i == w->begin ||
        !atg_mw_is(w, i - 1, "the") || !w->koreas || atg_mw_capital(w, i + 1))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_COUNTRY;
    out->kind = ATG_M_NAME;
    out->country = north ? ATG_STR("KP") : ATG_STR("KR");
    out->count = 1;
    return true;
}

bool atg_find_officials(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (half_of_korea(w, i, out))
        return true;
    return officials_after(w, i, out) || officials_of(w, i, out);
}
