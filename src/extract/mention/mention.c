#include "extract/mention/mention_work.h"

#include <string.h>

bool atg_mw_in(const atg_mwork *w, uint32_t i, const char *const *words)
{
    if (i >= w->a->n_toks || !w->texts[i].n)
        return false;
    for (char first = w->texts[i].p[0]; *words; words++)
        if (((first ^ **words) & ~32) == 0 && atg_str_is_nocase(w->texts[i], *words))
            return true;
    return false;
}

/* "Moscow-based", "Iran-linked": they describe what follows. */
static bool describes(atg_str t)
{
    static const char *const ends[] = {
        "-based",    "-backed",     "-sponsored", "-linked",     "-led",    "-owned",
        "-speaking", "-aligned",    "-style",     "-affiliated", "-run",    "-born",
        "-funded",   "-controlled", "-nexus",     "-wide",       "-related"};
    if (!t.n || !memchr(t.p, '-', t.n))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
        if (atg_str_ends(t, ends[i]) || atg_str_ends(t, "-Based"))
            return true;
    return false;
}

uint32_t atg_state_in_word(const atg_analysis *a, uint32_t token)
{
    static const char *const ends[] = {
        "-backed",   "-sponsored", "-linked",     "-aligned",    "-funded",
        "-directed", "-run",       "-affiliated", "-controlled", "-nexus"};
    atg_str word = a->toks[token].text;
    if (!memchr(word.p, '-', word.n))
        return ATG_NONE;
    for (size_t e = 0; e < G_N_ELEMENTS(ends); e++) {
        if (!atg_str_ends(word, ends[e]))
            continue;
        atg_str name = atg_str_sub(word, 0, word.n - strlen(ends[e]));
        atg_name_hit hits[4];
        size_t n = 0;
        atg_name_match(a, &name, 1, 0, false, hits, 4, &n);
        for (size_t k = 0; k < n; k++)
            if (atg_lexicon_entity(a->lex, hits[k].entity)->type == ATG_COUNTRY)
                return hits[k].entity;
    }
    return ATG_NONE;
}

bool atg_mw_name_word(const atg_mwork *w, uint32_t i)
{
    if (!atg_mw_capital(w, i) || describes(w->texts[i]))
        return false;
    if (!atg_mw_has(w, i, ATG_W_NOT_NAME))
        return true;
    /* "Jan" and "Sun" are in the calendar, and names */
    return atg_mw_has(w, i, ATG_W_GIVEN | ATG_W_FAMILY_FIRST) &&
           atg_mw_capital(w, i + 1) && !atg_mw_has(w, i + 1, ATG_W_NOT_NAME);
}

bool atg_mw_quote(const atg_mwork *w, uint32_t i)
{
    static const char *const marks[] = {"“", "”",  "\"", "‘", "’",
                                        "'", "``", "''", NULL};
    char first = i < w->a->n_toks && w->texts[i].n ? w->texts[i].p[0] : '\0';
    return (first == '"' || first == '\'' || first == '`' || first == '\xE2') &&
           atg_mw_in(w, i, marks);
}

bool atg_mw_possessive(const atg_mwork *w, uint32_t i)
{
    if (i >= w->a->n_toks)
        return false;
    if (atg_mw_is(w, i, "'s") || atg_mw_is(w, i, "’s"))
        return true;
    return w->a->toks[i].tag == ATG_T_POS && atg_mw_quote(w, i);
}

uint32_t atg_mw_span_at(const atg_mwork *w, uint32_t i)
{
    return i < w->a->n_toks ? w->span_at[i] : ATG_NONE;
}

uint32_t atg_mw_span_before(const atg_mwork *w, uint32_t i, bool *possessive)
{
    *possessive = false;
    while (i > w->begin && atg_mw_quote(w, i - 1) && !atg_mw_possessive(w, i - 1))
        i--;
    if (i > w->begin && atg_mw_possessive(w, i - 1)) {
        *possessive = true;
        i--;
    }
    return i > w->begin ? w->span_at[i - 1] : ATG_NONE;
}

void atg_mw_bounds(const atg_mwork *w, const atg_span *s, uint32_t *begin,
                   uint32_t *end)
{
    const atg_sent *sent = &w->a->sents[s->sentence];
    *begin = sent->first;
    *end = sent->first + sent->count;
}

/* In order of preference; on equal length the earlier one wins. */
typedef bool (*finder)(const atg_mwork *w, uint32_t i, atg_span *out);
static const finder finders[] = {
    atg_find_vulnerability, atg_find_actor,     atg_find_called,
    atg_find_listed,        atg_find_officials, atg_find_unit,
    atg_find_operation,     atg_find_law,       atg_find_defined,
    atg_find_ministry,      atg_find_agency,    atg_find_organization,
    atg_find_person,        atg_find_counted,   atg_find_run};

static atg_span empty_span(const atg_mwork *w, uint32_t i)
{
    return (atg_span){.sentence = w->sentence,
                      .first = i,
                      .name = i,
                      .type = ATG_NO_TYPE,
                      .alias_of = ATG_NONE,
                      .thing = ATG_NONE,
                      .body = ATG_NONE};
}

static uint32_t stop_length(const atg_mwork *w, uint32_t i)
{
    return atg_tok_word(w->a, i, ATG_WORD_STOP, NULL) ? w->a->toks[i].word_len : 0;
}

static void push(atg_mwork *w, atg_span *s)
{
    if (!s->name_count) {
        s->name = s->first;
        s->name_count = s->count;
    }
    s->possessive =
        atg_mw_possessive(w, s->first + s->count) && s->first + s->count < w->end;
    for (uint32_t k = 0; k < s->count; k++)
        w->span_at[s->first + k] = w->spans->len;
    g_array_append_val(w->spans, *s);
}

/* A word in lower case begins no name but one of the lists, unless it is one that the
 * finders know or stands behind a quotation mark. */
static bool plain_word(const atg_mwork *w, uint32_t i)
{
    const atg_lists known = ATG_W_HONORIFIC | ATG_W_PORTFOLIO | ATG_W_OFFICIAL |
                            ATG_W_NUMBER | ATG_W_PERSON_CUE | ATG_W_OFFICE |
                            ATG_W_OFFICE_MOD | ATG_W_CAMEL | ATG_W_AGENCY_HEAD |
                            ATG_W_OFFICIAL_MOD | ATG_W_LOCAL_BODY;
    if (atg_mw_is(w, i, "number"))
        return false;
    const atg_tok *t = &w->a->toks[i];
    if (t->capital || (w->bits[i] & known) || t->tag == ATG_T_CD ||
        !g_ascii_islower(t->text.p[0]) || t->n_words)
        return false;
    if (i > w->begin && atg_mw_quote(w, i - 1))
        return false;
    return t->text.n > 2;
}

static atg_span longest(const atg_mwork *w, uint32_t i)
{
    atg_span best = empty_span(w, i);
    if (plain_word(w, i)) {
        if (!atg_find_listed(w, i, &best))
            best = empty_span(w, i);
        return best;
    }
    for (size_t f = 0; f < G_N_ELEMENTS(finders); f++) {
        atg_span s = empty_span(w, i);
        if (!finders[f](w, i, &s))
            continue;
        if (s.count > best.count) {
            best = s;
        } else if (s.count == best.count && best.source == ATG_SPAN_LIST &&
                   best.generic && s.source == ATG_SPAN_FORM && s.type == ATG_AGENCY) {
            /* a short form that may not hold here: the form is the second choice */
            s.hits = best.hits;
            s.n_hits = best.n_hits;
            best = s;
        }
    }
    return best;
}

static void scan_sentence(atg_mwork *w)
{
    for (uint32_t i = w->begin; i < w->end;) {
        atg_span best = longest(w, i);
        uint32_t stop = stop_length(w, i);
        bool stopped =
            stop > best.count || (stop == best.count && best.source != ATG_SPAN_LIST);
        if (!best.count || stopped) {
            i += MAX(stop, 1);
            continue;
        }
        if (best.first + best.count > w->end)
            best.count = w->end - best.first;
        push(w, &best);
        i = best.first + best.count;
    }
}

static void enter_sentence(atg_mwork *w, uint32_t s)
{
    const atg_sent *sent = &w->a->sents[s];
    w->sentence = s;
    w->begin = sent->first;
    w->end = sent->first + sent->count;
    unsigned words = 0, capitals = 0;
    for (uint32_t i = w->begin; i < w->end; i++) {
        if (w->texts[i].n < 4 || !g_ascii_isalpha(w->texts[i].p[0]))
            continue;
        words++;
        capitals += w->a->toks[i].capital;
    }
    w->title_case = sent->headline && sent->block_kind != ATG_BLOCK_ITEM &&
                    words >= 3 && capitals * 10 >= words * 8;
}

/* The slot of a word, or the free one where it would stand. */
static uint32_t *lower_slot(const atg_mwork *w, atg_str word)
{
    uint64_t h = atg_str_hash(word);
    uint32_t at = (uint32_t)(h ^ h >> 32) & w->lower_mask;
    while (w->lower[at] && !atg_str_eq(w->texts[w->lower[at] - 1], word))
        at = (at + 1) & w->lower_mask;
    return &w->lower[at];
}

static void note_lower_words(atg_mwork *w)
{
    uint32_t size = 64;
    while (size < w->a->n_toks * 2)
        size *= 2;
    w->lower = atg_arena_array(w->a->arena, size, sizeof *w->lower);
    w->lower_mask = size - 1;
    for (uint32_t i = 0; i < w->a->n_toks; i++) {
        atg_str t = w->texts[i];
        if (t.n >= 3 && t.n <= 24 && g_ascii_islower(t.p[0]))
            *lower_slot(w, t) = i + 1;
    }
}

bool atg_mw_in_lower(const atg_mwork *w, uint32_t i)
{
    return *lower_slot(w, atg_name_key(w->a->arena, w->texts[i])) != 0;
}

static bool in_text(const atg_analysis *a, const char *words)
{
    return atg_str_contains(a->doc->text, atg_str_of(words));
}

/* Words of the state against words of the country. */
static bool american_georgia(const atg_analysis *a)
{
    static const char *const signs[] = {
        "Atlanta", "ATLANTA",  "Savannah",  "Augusta",       "Alabama",
        "Florida", "Carolina", "Tennessee", "Fulton County", "Georgia Tech"};
    static const char *const against[] = {
        "Tbilisi",  "Georgian", "Caucasus",           "Saakashvili",
        "Abkhazia", "Ossetia",  "Republic of Georgia"};
    if (!in_text(a, "Georgia"))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(against); i++)
        if (in_text(a, against[i]))
            return false;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++)
        if (in_text(a, signs[i]))
            return true;
    return false;
}

static uint32_t camel(atg_str t)
{
    return t.n >= 4 && g_ascii_islower(t.p[0]) && g_ascii_isupper(t.p[1]) &&
                   g_ascii_islower(t.p[2])
               ? ATG_W_CAMEL
               : 0;
}

static void work_init(atg_mwork *w, atg_analysis *a)
{
    *w = (atg_mwork){.a = a};
    size_t n = a->n_toks + 1;
    w->spans = g_array_new(FALSE, TRUE, sizeof(atg_span));
    w->span_at = atg_arena_array(a->arena, n, sizeof *w->span_at);
    w->bits = atg_arena_array(a->arena, n, sizeof *w->bits);
    w->texts = atg_arena_array(a->arena, n, sizeof *w->texts);
    w->at = atg_arena_array(a->arena, n, sizeof *w->at);
    w->defined = atg_arena_array(a->arena, n, 1);
    w->names = g_hash_table_new(g_str_hash, g_str_equal);
    w->people = g_hash_table_new(g_str_hash, g_str_equal);
    w->apart = g_hash_table_new(g_str_hash, g_str_equal);
    w->fields = g_hash_table_new(g_str_hash, g_str_equal);
    w->n_entities = atg_lexicon_entities(a->lex);
    w->weight = g_new0(uint32_t, w->n_entities + 1);
    w->context = g_new0(uint8_t, w->n_entities + 1);
    w->present = g_new0(uint8_t, w->n_entities + 1);
    for (uint32_t i = 0; i < a->n_toks; i++) {
        w->span_at[i] = ATG_NONE;
        w->texts[i] = a->toks[i].text;
        w->bits[i] = a->toks[i].lists.lists | camel(w->texts[i]);
    }
    note_lower_words(w);
    w->koreas = in_text(a, "North Korea");
    w->georgia_us = american_georgia(a);
}

static void work_release(atg_mwork *w)
{
    g_array_unref(w->spans);
    g_hash_table_unref(w->names);
    g_hash_table_unref(w->people);
    g_hash_table_unref(w->apart);
    g_hash_table_unref(w->fields);
    g_free(w->weight);
    g_free(w->present);
    g_free(w->context);
}

static bool thing_is(const atg_analysis *a, uint32_t thing, atg_ntype type)
{
    return thing != ATG_NONE && atg_thing_at(a, thing)->type == type;
}

/* A demonym describes something else: it is no mention of the country by name. */
static void count_mention(const atg_mwork *w, const atg_span *s, uint32_t mention)
{
    atg_analysis *a = w->a;
    if (s->kind == ATG_M_DEMONYM)
        return;
    uint32_t first = s->titled ? s->name : s->first;
    uint32_t count = s->titled ? s->name_count : s->count;
    /* "Russia's Foreign Ministry": alone, the words may be any state's */
    bool ministry =
        s->generic || (s->count && atg_mw_is(w, first + count - 1, "ministry"));
    if (ministry && s->type == ATG_AGENCY && first >= 2 && first == s->first &&
        atg_mw_possessive(w, first - 1) && w->span_at[first - 2] != ATG_NONE &&
        thing_is(a, atg_mw_span(w, w->span_at[first - 2])->thing, ATG_COUNTRY) &&
        atg_mw_span(w, w->span_at[first - 2])->sentence == s->sentence) {
        count += first - atg_mw_span(w, w->span_at[first - 2])->first;
        first = atg_mw_span(w, w->span_at[first - 2])->first;
    }
    atg_thing_mentioned(a, s->thing, atg_surface(a, first, count));
    atg_thing *t = atg_thing_at(a, s->thing);
    if (t->first_mention == ATG_NONE)
        t->first_mention = mention;
    t->female |= s->female;
    t->male |= s->male;
}

static void commit(atg_mwork *w)
{
    atg_analysis *a = w->a;
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        if (s->thing == ATG_NONE)
            continue;
        atg_mention m = {.sentence = s->sentence,
                         .first = s->first,
                         .count = s->count,
                         .thing = s->thing,
                         .kind = s->kind,
                         .possessive = s->possessive};
        for (uint32_t k = 0; k < s->count; k++)
            a->toks[s->first + k].mention = a->mentions->len;
        g_array_append_val(a->mentions, m);
        count_mention(w, s, a->mentions->len - 1);
    }
}

void atg_mentions_find(atg_analysis *a)
{
    atg_mwork w;
    work_init(&w, a);
    atg_find_definitions(&w);
    for (uint32_t s = 0; s < a->n_sents; s++) {
        enter_sentence(&w, s);
        scan_sentence(&w);
    }
    atg_spans_type(&w);
    atg_spans_aliases(&w);
    atg_spans_resolve(&w);
    atg_spans_roles(&w);
    atg_spans_headlines(&w);
    commit(&w);
    for (uint32_t i = 0; i < a->n_toks; i++) /* a state that only such a word names */
        atg_thing_entity(a, atg_state_in_word(a, i));
    work_release(&w);
}
