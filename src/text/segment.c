#include "text/segment.h"

#include <string.h>

#include "text/token.h"
#include "text/utf8.h"

typedef struct splitter {
    atg_str text;
    const atg_token *t; /* tokens of the block, and where they stop */
    uint32_t first, stop;
} splitter;

static atg_str word(const splitter *s, uint32_t i)
{
    return (atg_str){s->text.p + s->t[i].start, s->t[i].end - s->t[i].start};
}

static bool is_one_of(atg_str w, const char *const *list)
{
    for (; *list; list++)
        if (atg_str_is(w, *list))
            return true;
    return false;
}

static bool is_closer(atg_str w)
{
    static const char *const list[] = {"\"", "'",  "\u201d", "\u2019", ")", "]",
                                       "}",  "''", "\u00bb", "\u203a", NULL};
    return is_one_of(w, list);
}

static bool is_opener(atg_str w)
{
    static const char *const list[] = {"\"", "'",      "\u201c", "\u2018", "(", "[",
                                       "``", "\u00ab", "\u2039", "\u201e", "{", NULL};
    return is_one_of(w, list);
}

static bool is_quote(atg_str w)
{
    return is_closer(w) && !is_one_of(w, (const char *const[]){")", "]", "}", NULL});
}

typedef enum stop_kind { GOES_ON, STOP, CALL, ELLIPSIS, ABBREVIATION } stop_kind;

static stop_kind kind_of(atg_str w)
{
    if (atg_str_is(w, "."))
        return STOP;
    if (w.p[0] == '!' || w.p[0] == '?')
        return CALL;
    if (atg_str_is(w, "\u2026") || (w.p[0] == '.' && w.p[w.n - 1] == '.'))
        return ELLIPSIS;
    return w.n > 1 && w.p[w.n - 1] == '.' ? ABBREVIATION : GOES_ON;
}

/* Token i touches the one before it. */
static bool is_glued(const splitter *s, uint32_t i)
{
    return s->t[i].start == s->t[i - 1].end;
}

/* Skips closing marks that touch what they close. */
static uint32_t skip_closers(const splitter *s, uint32_t i)
{
    while (i < s->stop && is_glued(s, i) && is_closer(word(s, i)))
        i++;
    return i;
}

/* `"Who did it?" Raab asked`: the quote's speaker follows within a few words. */
static bool speaker_follows(const splitter *s, uint32_t i)
{
    for (uint32_t k = i; k < s->stop && k < i + 4; k++) {
        if (kind_of(word(s, k)) == STOP || is_opener(word(s, k)))
            return false;
        if (atg_is_speech_verb(word(s, k)))
            return true;
    }
    return false;
}

/* "1." or "(2)." at the head of a sentence numbers it. */
static bool is_numbering(const splitter *s, uint32_t from, uint32_t i)
{
    return i == from + 1 && g_ascii_isdigit(word(s, from).p[0]) && word(s, from).n < 3;
}

static bool abbreviation_ends(atg_str w, atg_str next, bool quoted)
{
    atg_str bare = atg_str_sub(w, 0, w.n - 1);
    atg_abbreviation a = atg_abbreviation_of(bare);
    return a == ATG_ABBR_MAYBE && (quoted || atg_begins_sentences(next));
}

/* 'Byung J. "BJay" Pak': one word in quotation marks, and the name goes on. */
static bool nickname(const splitter *s, uint32_t next)
{
    return next + 2 < s->stop && is_closer(word(s, next + 1)) &&
           g_ascii_isupper(word(s, next + 2).p[0]);
}

/* Does the sentence that began at token from end with token i, whose closing marks run
 * to token after? */
static bool ends_here(const splitter *s, uint32_t from, uint32_t i, uint32_t after)
{
    atg_str w = word(s, i);
    stop_kind kind = kind_of(w);
    uint32_t next = after;
    while (next < s->stop && is_opener(word(s, next)))
        next++;
    if (next >= s->stop)
        return true;
    atg_str head = word(s, next);
    bool lower = g_ascii_islower(head.p[0]), quoted = next > after;
    if (lower || strchr(",;:", head.p[0]))
        return false;
    switch (kind) {
    case STOP:
        return !is_numbering(s, from, i);
    case CALL:
        if (after > i + 1 && is_quote(word(s, i + 1)) && speaker_follows(s, after))
            return false;
        return !(i > from && atg_str_is(word(s, i - 1), "Yahoo")) ||
               atg_begins_sentences(head);
    case ELLIPSIS:
        return quoted || atg_begins_sentences(head);
    default:
        return abbreviation_ends(w, head, quoted && !nickname(s, next));
    }
}

static void add_sentence(GArray *out, const splitter *s, uint32_t from, uint32_t to,
                         uint32_t block)
{
    atg_sentence sentence = {s->t[from].start, s->t[to - 1].end, from, to - from,
                             block};
    g_array_append_val(out, sentence);
}

static void split_block(const splitter *s, uint32_t block, GArray *out)
{
    uint32_t from = s->first, i = from;
    while (i < s->stop) {
        uint32_t after = i + 1;
        bool ends = false;
        if (kind_of(word(s, i)) != GOES_ON) {
            after = skip_closers(s, i + 1);
            ends = ends_here(s, from, i, after);
        }
        if (after - from > ATG_SENTENCE_CAP)
            after = from + ATG_SENTENCE_CAP;
        if (ends || after - from == ATG_SENTENCE_CAP) {
            add_sentence(out, s, from, after, block);
            from = after;
        }
        i = after;
    }
    if (from < s->stop)
        add_sentence(out, s, from, s->stop, block);
}

/* An arena copy of the array, which is freed. */
static void *keep(atg_arena *arena, GArray *a, size_t size)
{
    void *copy = atg_arena_array(arena, a->len ? a->len : 1, size);
    if (a->len)
        memcpy(copy, a->data, a->len * size);
    g_array_free(a, TRUE);
    return copy;
}

void atg_segment(const atg_document *doc, atg_arena *arena, atg_segments *out)
{
    GArray *tokens = g_array_new(FALSE, FALSE, sizeof(atg_token));
    GArray *sentences = g_array_new(FALSE, FALSE, sizeof(atg_sentence));
    for (size_t b = 0; b < doc->n_blocks; b++) {
        const atg_block *block = &doc->blocks[b];
        if (block->kind == ATG_BLOCK_FURNITURE)
            continue;
        uint32_t first = tokens->len;
        atg_tokens_find(doc->text, block->start, block->end, tokens);
        splitter s = {doc->text, (const atg_token *)(void *)tokens->data, first,
                      tokens->len};
        split_block(&s, (uint32_t)b, sentences);
    }
    out->n_tokens = tokens->len;
    out->n_sentences = sentences->len;
    out->tokens = keep(arena, tokens, sizeof(atg_token));
    out->sentences = keep(arena, sentences, sizeof(atg_sentence));
}
