#include <string.h>

#include "lexicon/store.h"

/* A search from one token. hits are of one of two kinds, which accept() knows. */
typedef struct search {
    const atg_lexicon *lex;
    const atg_index *index;
    /* At the end of a token where the lists have something: does it count for
     * tokens[0..count)? If so, notes the hits. */
    bool (*accept)(struct search *s, uint32_t node, const atg_str *tokens,
                   size_t count);
    bool headline;
    atg_name_hit *names;
    atg_word_hit *words;
    size_t cap, n;
} search;

/* Steps over the atoms of a token. False where no row goes on. */
static bool step_over(const search *s, atg_str token, bool first, uint32_t *node)
{
    if (atg_index_letters_step(s->index, token, node))
        return *node != UINT32_MAX;
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (!atg_fold_token(&atoms, token, false) || (atoms.n == 0 && first))
        return false;
    for (uint32_t k = 0; k < atoms.n && *node != UINT32_MAX; k++)
        *node = atg_index_step(s->index, *node, atg_atoms_at(&atoms, k));
    return *node != UINT32_MAX;
}

/* Walks as far as the index goes. Returns the tokens of the longest row accepted. */
static size_t walk(search *s, const atg_str *tokens, size_t n)
{
    size_t found = 0;
    uint32_t node = ATG_INDEX_ROOT;
    for (size_t i = 0; i < n; i++) {
        uint32_t before = node;
        if (!step_over(s, tokens[i], i == 0, &node))
            return found;
        if (node != before && atg_index_first(s->index, node) != UINT32_MAX &&
            s->accept(s, node, tokens, i + 1))
            found = i + 1;
    }
    return found;
}

static bool has_entity(const atg_name_hit *hits, size_t n, uint32_t entity)
{
    for (size_t i = 0; i < n; i++)
        if (hits[i].entity == entity)
            return true;
    return false;
}

/* Fills the hits with the names of a node that agree in case, if there are any. */
static bool accept_names(search *s, uint32_t node, const atg_str *tokens, size_t count)
{
    char buf[ATG_CASED_BYTES];
    atg_str text = atg_cased_atoms(tokens, count, buf);
    if (text.n == 0)
        return false;
    const atg_index *x = s->index;
    size_t n = 0;
    bool any = false;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX && (n < s->cap || !any);
         l = atg_index_link_at(x, l)->next) {
        const atg_lex_name *name =
            atg_made_name(&s->lex->made, atg_index_link_at(x, l)->value);
        if (has_entity(s->names, n, name->entity) ||
            !atg_name_case_agrees(name, text, s->headline))
            continue;
        any = true;
        if (n < s->cap)
            s->names[n++] = (atg_name_hit){name->entity, (atg_name_kind)name->kind};
    }
    if (any)
        s->n = n;
    return any;
}

size_t atg_lexicon_match_name(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, bool headline, atg_name_hit *hits, size_t cap,
                              size_t *n_hits)
{
    search s = {.lex = lex,
                .index = &lex->made.name_index,
                .accept = accept_names,
                .headline = headline,
                .names = hits,
                .cap = cap};
    size_t found = lex->frozen && at < n ? walk(&s, tokens + at, n - at) : 0;
    *n_hits = s.n;
    return found;
}

static bool accept_words(search *s, uint32_t node, const atg_str *tokens, size_t count)
{
    char buf[ATG_CASED_BYTES];
    atg_str text = ATG_STR_NONE;
    const atg_index *x = s->index;
    size_t n = 0;
    bool any = false;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX && (n < s->cap || !any);
         l = atg_index_link_at(x, l)->next) {
        const atg_lex_form *f = &g_array_index(s->lex->made.forms, atg_lex_form,
                                               atg_index_link_at(x, l)->value);
        if (f->rule == ATG_CASE_EXACT) {
            if (text.n == 0)
                text = atg_cased_atoms(tokens, count, buf);
            if (!atg_str_eq(f->cased, text))
                continue;
        }
        any = true;
        if (n < s->cap)
            s->words[n++] = (atg_word_hit){f->word, f->forms};
    }
    if (any)
        s->n = n;
    return any;
}

size_t atg_lexicon_match_word(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, atg_word_hit *hits, size_t cap, size_t *n_hits)
{
    search s = {.lex = lex,
                .index = &lex->made.word_index,
                .accept = accept_words,
                .words = hits,
                .cap = cap};
    size_t found = lex->frozen && at < n ? walk(&s, tokens + at, n - at) : 0;
    *n_hits = s.n;
    return found;
}
