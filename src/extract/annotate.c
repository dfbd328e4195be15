#include "extract/analysis.h"

#include <string.h>

#include "extract/guess.h"
#include "extract/relate/recall.h"
#include "extract/syntax/syntax.h"
#include "text/segment.h"

enum { WORD_HITS = 8, SINGLE_QUOTE_SPAN = 120, NEAR_FOUND = 64 };

static bool is_upper(gunichar c)
{
    return g_unichar_isupper(c) || g_unichar_istitle(c);
}

/* Capitals, read character by character so that "Álvaro" counts. Tokens are valid
 * UTF-8. */
static void look_at_letters(atg_tok *t)
{
    const char *p = t->text.p, *end = p + t->text.n;
    unsigned upper = 0, lower = 0;
    bool first = true;
    for (; p < end; p = g_utf8_next_char(p)) {
        if ((unsigned char)*p < 0x80) {
            bool up = g_ascii_isupper(*p), low = g_ascii_islower(*p);
            t->capital |= first && up;
            first &= !up && !low;
            upper += up;
            lower += low;
            continue;
        }
        gunichar c = g_utf8_get_char(p);
        if (!g_unichar_isalpha(c))
            continue;
        if (first)
            t->capital = is_upper(c);
        first = false;
        upper += is_upper(c);
        lower += g_unichar_islower(c) ? 1 : 0;
    }
    t->all_caps = upper >= 2 && lower == 0;
}

/* Is nearly each longer word of the sentence a capitalised one, without the full stop
 * of a sentence? Then capitals say nothing about names. */
static bool title_cased(const atg_analysis *a, const atg_sent *s)
{
    unsigned words = 0, capitals = 0;
    const atg_tok *last = &a->toks[s->first + s->count - 1];
    if (s->block_kind == ATG_BLOCK_PROSE && atg_str_is(last->text, "."))
        return false;
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        const atg_tok *t = &a->toks[i];
        if (t->text.n < 4 || !g_ascii_isalpha(t->text.p[0]))
            continue;
        words++;
        capitals += t->capital;
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

static void add_words(atg_analysis *a, const atg_str *texts, const atg_sent *s)
{
    atg_word_hit hits[WORD_HITS];
    for (uint32_t k = 0; k < s->count; k++) {
        size_t n = 0;
        if (!a->toks[s->first + k].lists.words)
            continue;
        size_t len = atg_lexicon_match_word(a->lex, texts + s->first, s->count, k, hits,
                                            WORD_HITS, &n);
        if (!len || !n)
            continue;
        n = MIN(n, WORD_HITS);
        atg_word_hit *copy = atg_arena_array(a->arena, n, sizeof *copy);
        memcpy(copy, hits, n * sizeof *copy);
        atg_tok *t = &a->toks[s->first + k];
        t->words = copy;
        t->n_words = (uint8_t)n;
        t->word_len = (uint8_t)MIN(len, UINT8_MAX);
    }
}

static const atg_word *listed(const atg_analysis *a, uint32_t i, atg_word_kind kind,
                              unsigned *forms)
{
    const atg_tok *t = &a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++) {
        const atg_word *w = atg_lexicon_word(a->lex, t->words[k].word);
        if (w->kind != kind)
            continue;
        *forms = t->words[k].forms;
        return w;
    }
    return NULL;
}

/* "..., Mandiant assessed in March": a name behind a comma, and what it says. */
static bool floating_source(const atg_analysis *a, const atg_sent *s, uint32_t i)
{
    uint8_t next = a->toks[i + 1].tag;
    if (a->toks[i - 1].tag != ATG_T_NNP ||
        (!atg_tok_word(a, i, ATG_WORD_VERB, "say") &&
         !atg_tok_word(a, i, ATG_WORD_VERB, "think")) ||
        (next != ATG_T_PERIOD && !atg_prep_is(a, i + 1, "in|on|last|this|earlier")))
        return false;
    uint32_t k = i;
    while (k > s->first && a->toks[k - 1].tag == ATG_T_NNP)
        k--;
    return k > s->first && a->toks[k - 1].tag == ATG_T_COMMA;
}

/* Where the tagger's training text had too few of our words, and the neighbours leave
 * only one reading: "Blame for the hack was placed on ..." is no command, and "analysts
 * who saw the note suspect a group" has a verb. */
static void correct_tags(atg_analysis *a, const atg_sent *s)
{
    unsigned forms = 0;
    uint32_t i = s->first, end = s->first + s->count;
    if (!s->headline && s->count > 4 && a->toks[i].tag == ATG_T_VB &&
        a->toks[i + 1].tag == ATG_T_IN && listed(a, i, ATG_WORD_NOUN, &forms))
        a->toks[i].tag = ATG_T_NN;
    for (i = s->first + 2; i + 1 < end; i++)
        if (a->toks[i].tag == ATG_T_VBN && floating_source(a, s, i))
            a->toks[i].tag = ATG_T_VBD;
    for (i = s->first + 1; i + 1 < end; i++) {
        uint8_t before = a->toks[i - 1].tag, after = a->toks[i + 1].tag;
        if (a->toks[i].tag == ATG_T_VBN && before == ATG_T_PRP && /* "it believed" */
            atg_prep_is(a, i - 1, "it|he|she|they|we") &&
            (i < s->first + 2 ||
             !atg_prep_is(a, i - 2, "has|have|had|is|was|were|are|been|be|get|got")))
            a->toks[i].tag = ATG_T_VBD;
        if (a->toks[i].tag == ATG_T_NNS && !a->toks[i].capital && /* "it hands its" */
            before == ATG_T_PRP && atg_prep_is(a, i - 1, "it|he|she"))
            a->toks[i].tag = ATG_T_VBZ;
        if (a->toks[i].tag != ATG_T_NN || a->toks[i].capital ||
            (before != ATG_T_NN && before != ATG_T_NNS && before != ATG_T_NNP) ||
            (after != ATG_T_DT && after != ATG_T_PRPS))
            continue;
        if (listed(a, i, ATG_WORD_VERB, &forms) && (forms & ATG_FORM_BASE))
            a->toks[i].tag = ATG_T_VBP;
    }
}

static bool finite(uint8_t tag)
{
    return tag == ATG_T_VBD || tag == ATG_T_VBP || tag == ATG_T_VBZ || tag == ATG_T_MD;
}

/* Can the word be the verb of a stretch that begins at from? Not right behind its
 * beginning, a determiner, a preposition or "to"; not "issued by". */
static bool may_be_verb(const atg_analysis *a, uint32_t i, uint32_t from, uint32_t end)
{
    uint8_t t = a->toks[i].tag, before = i > from ? a->toks[i - 1].tag : ATG_T_NONE;
    bool noun = t == ATG_T_NN || t == ATG_T_NNS || t == ATG_T_JJ;
    if ((!noun && t != ATG_T_VB && t != ATG_T_VBN) || a->toks[i].capital || i <= from ||
        i + 1 >= end || before == ATG_T_DT || before == ATG_T_PRPS ||
        before == ATG_T_IN || before == ATG_T_TO || before == ATG_T_JJ ||
        before == ATG_T_POS || before == ATG_T_CD)
        return false;
    return t != ATG_T_VBN || !atg_prep_is(a, i + 1, "by");
}

/* Which words of a stretch may be its verb: what the tagger took for another form of a
 * verb, else nouns. False: none, or it needs none. */
static bool verbs_among(const atg_analysis *a, uint32_t from, uint32_t end, bool *may)
{
    bool forms = false, nouns = false, subject = false;
    for (uint32_t i = from; i < end; i++) {
        uint8_t t = a->toks[i].tag;
        if (finite(t))
            return false;
        may[i - from] = subject && may_be_verb(a, i, from, end);
        forms |= may[i - from] && atg_tag_verb(t);
        nouns |= may[i - from];
        subject |= t == ATG_T_NNP || t == ATG_T_NNPS || t == ATG_T_NN ||
                   t == ATG_T_NNS || t == ATG_T_PRP;
    }
    for (uint32_t i = from; forms && i < end; i++)
        may[i - from] &= atg_tag_verb(a->toks[i].tag);
    return nouns && a->toks[from].tag != ATG_T_VB;
}

/* A stretch of prose without a finite verb: the word that costs least becomes one.
 * "Japan and South Korea jointly put the blame on". */
static void find_verb(atg_analysis *a, const atg_str *texts, uint32_t from,
                      uint32_t end)
{
    enum { SHORT = 5 };
    bool may[ATG_SENTENCE_CAP];
    uint8_t tags[ATG_SENTENCE_CAP], verb;
    uint32_t n = end - from;
    if (n < SHORT || !verbs_among(a, from, end, may))
        return;
    for (uint32_t i = 0; i < n; i++)
        tags[i] = a->toks[from + i].tag;
    size_t k = atg_tagger_find_verb(a->tagger, texts + from, n, may, tags, &verb);
    if (k < n)
        a->toks[from + k].tag = verb;
}

/* Sentences that end in a full stop have a verb; so has mostly what stands before a
 * semicolon. */
static void find_verbs(atg_analysis *a, const atg_str *texts, const atg_sent *s)
{
    uint32_t from = s->first, end = s->first + s->count, last = end - 1;
    while (last > from && (a->toks[last].tag == ATG_T_RQUOTE || !a->toks[last].text.n))
        last--;
    if (s->headline || !a->tagger || s->count > ATG_SENTENCE_CAP ||
        !atg_str_is(a->toks[last].text, "."))
        return;
    for (uint32_t i = from; i < end; i++)
        if (i == last || atg_str_is(a->toks[i].text, ";")) {
            find_verb(a, texts, from, i + 1);
            from = i + 1;
        }
}

static void tag(atg_analysis *a, const atg_str *texts)
{
    for (uint32_t i = 0; i < a->n_sents; i++) {
        atg_sent *s = &a->sents[i];
        bool title = title_cased(a, s);
        uint8_t tags[ATG_SENTENCE_CAP];
        uint32_t n = MIN(s->count, (uint32_t)ATG_SENTENCE_CAP);
        add_words(a, texts, s);
        if (a->tagger)
            atg_tagger_tag(a->tagger, texts + s->first, n, title, tags);
        else
            atg_guess_tags(a, s, title, tags);
        for (uint32_t k = 0; k < n; k++)
            a->toks[s->first + k].tag = tags[k];
        s->headline = title || s->block_kind == ATG_BLOCK_TITLE ||
                      s->block_kind == ATG_BLOCK_HEADING;
        correct_tags(a, s);
        find_verbs(a, texts, s);
    }
}

static bool is_single_mark(atg_str t)
{
    return atg_str_is(t, "'") || atg_str_is(t, "‘") || atg_str_is(t, "’") ||
           atg_str_is(t, "`");
}

static bool blank_before(const atg_analysis *a, uint32_t i)
{
    if (i == 0)
        return true;
    char before = a->toks[i].start ? a->doc->text.p[a->toks[i].start - 1] : ' ';
    return before == ' ' || before == '\n' || before == '(' || before == '\t';
}

static bool blank_after(const atg_analysis *a, uint32_t i)
{
    uint32_t end = a->toks[i].end;
    char after = end < a->doc->text.n ? a->doc->text.p[end] : ' ';
    return !(g_ascii_isalnum(after) || (unsigned char)after >= 0x80);
}

/* A single mark opens a quotation only if another one closes it near by in the same
 * block: apostrophes are the same characters. Returns its index or 0. */
static uint32_t single_quote_end(const atg_analysis *a, uint32_t i, uint32_t stop)
{
    if (!is_single_mark(a->toks[i].text) || !blank_before(a, i) || blank_after(a, i))
        return 0;
    stop = MIN(stop, i + SINGLE_QUOTE_SPAN);
    for (uint32_t k = i + 2; k < stop; k++)
        if (is_single_mark(a->toks[k].text) && blank_after(a, k) &&
            a->toks[k].tag != ATG_T_POS)
            return k;
    for (uint32_t k = i + 2; k < stop; k++)
        if (is_single_mark(a->toks[k].text) && blank_after(a, k))
            return k;
    return 0;
}

/* Marks the tokens of one block, [first, stop). A quotation that stays open ends with
 * its block; the next paragraph of a long one opens it again. */
static void mark_quotes(atg_analysis *a, uint32_t first, uint32_t stop)
{
    bool open = false;
    uint32_t single_end = 0;
    for (uint32_t i = first; i < stop; i++) {
        atg_str t = a->toks[i].text;
        if (atg_str_is(t, "“") || atg_str_is(t, "``") || atg_str_is(t, "„"))
            open = true;
        else if (atg_str_is(t, "”") || atg_str_is(t, "''"))
            open = false;
        else if (atg_str_is(t, "\""))
            open = !open;
        else if (!single_end)
            single_end = single_quote_end(a, i, stop);
        else if (i >= single_end)
            single_end = 0;
        a->toks[i].quoted = open || single_end;
    }
}

static void quotes(atg_analysis *a)
{
    for (uint32_t i = 0; i < a->n_sents;) {
        uint32_t block = a->sents[i].block, first = a->sents[i].first, stop = first;
        for (; i < a->n_sents && a->sents[i].block == block; i++)
            stop = a->sents[i].first + a->sents[i].count;
        mark_quotes(a, first, stop);
    }
}

static void take_segments(atg_analysis *a, const atg_segments *seg)
{
    a->n_toks = (uint32_t)seg->n_tokens;
    a->n_sents = (uint32_t)seg->n_sentences;
    a->toks = atg_arena_array(a->arena, a->n_toks + 1, sizeof *a->toks);
    a->sents = atg_arena_array(a->arena, a->n_sents + 1, sizeof *a->sents);
    for (uint32_t i = 0; i < a->n_toks; i++) {
        atg_tok *t = &a->toks[i];
        t->start = seg->tokens[i].start;
        t->end = seg->tokens[i].end;
        t->text = atg_str_sub(a->doc->text, t->start, t->end);
        t->mention = ATG_NONE;
        look_at_letters(t);
        t->lists = atg_lexicon_glance(a->lex, t->text);
    }
    a->toks[a->n_toks].mention = ATG_NONE; /* looked at from the last one */
    uint32_t kept = 0;
    for (uint32_t i = 0; i < a->n_sents; i++) {
        const atg_sentence *s = &seg->sentences[i];
        if (!s->count)
            continue;
        a->sents[kept++] = (atg_sent){.first = s->first,
                                      .count = s->count,
                                      .start = s->start,
                                      .end = s->end,
                                      .block = s->block,
                                      .block_kind = a->doc->blocks[s->block].kind};
    }
    a->n_sents = kept;
}

static void free_aliases(atg_analysis *a)
{
    for (guint i = 0; i < a->things->len; i++) {
        atg_thing *t = atg_thing_at(a, i);
        if (t->aliases)
            g_ptr_array_free(t->aliases, TRUE);
        if (t->figures)
            g_array_free(t->figures, TRUE);
    }
}

void atg_analysis_init(atg_analysis *a, const atg_document *doc, const atg_lexicon *lex,
                       const atg_tagger *tagger, atg_arena *arena)
{
    *a = (atg_analysis){.doc = doc, .lex = lex, .tagger = tagger, .arena = arena};
    a->mentions = g_array_new(FALSE, TRUE, sizeof(atg_mention));
    a->things = g_array_new(FALSE, TRUE, sizeof(atg_thing));
    a->found = g_array_new(FALSE, TRUE, sizeof(atg_found));
    a->by_key = g_hash_table_new(g_str_hash, g_str_equal);
    atg_recall_init(a);
    atg_segments seg = {0};
    atg_segment(doc, arena, &seg);
    take_segments(a, &seg);
    atg_str *texts = atg_arena_array(arena, a->n_toks + 1, sizeof *texts);
    for (uint32_t i = 0; i < a->n_toks; i++)
        texts[i] = a->toks[i].text;
    tag(a, texts);
    quotes(a);
}

void atg_analysis_release(atg_analysis *a)
{
    if (a->things)
        free_aliases(a);
    atg_recall_release(a);
    g_clear_pointer(&a->mentions, g_array_unref);
    g_clear_pointer(&a->things, g_array_unref);
    g_clear_pointer(&a->found, g_array_unref);
    g_clear_pointer(&a->by_key, g_hash_table_unref);
    *a = (atg_analysis){0};
}

const atg_word_hit *atg_tok_word_in(const atg_analysis *a, uint32_t i,
                                    atg_word_kind kind, atg_str word_class)
{
    const atg_tok *t = &a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++) {
        const atg_word *w = atg_lexicon_word(a->lex, t->words[k].word);
        if (w->kind == kind && (!word_class.p || atg_word_in_class(w, word_class)))
            return &t->words[k];
    }
    return NULL;
}

/* The same sentence often says one thing by two patterns. */
static bool already_found(const atg_analysis *a, const atg_found *f)
{
    guint n = a->found->len, stop = n > NEAR_FOUND ? n - NEAR_FOUND : 0;
    for (guint i = n; i > stop; i--) {
        const atg_found *o = &g_array_index(a->found, atg_found, i - 1);
        if (o->subject == f->subject && o->object == f->object &&
            o->relation == f->relation && o->status == f->status &&
            o->kind == f->kind && o->sentence == f->sentence)
            return true;
    }
    return false;
}

bool atg_found_add(atg_analysis *a, uint32_t subject, atg_relation relation,
                   uint32_t object, atg_status status, atg_kind kind, uint32_t sentence,
                   const char *pattern)
{
    if (subject == ATG_NONE || object == ATG_NONE || subject == object)
        return false;
    if (!atg_relation_allows(relation, atg_thing_at(a, subject)->type,
                             atg_thing_at(a, object)->type))
        return false;
    atg_found f = {.subject = subject,
                   .object = object,
                   .relation = relation,
                   .status = status,
                   .kind = kind,
                   .basis = ATG_BASIS_TEXT,
                   .sentence = sentence,
                   .pattern = pattern};
    if (already_found(a, &f))
        return false;
    g_array_append_val(a->found, f);
    return true;
}
