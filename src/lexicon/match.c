#include <string.h>

#include "lexicon/store.h"

/* What a walk from tokens[at] met last: the node behind the longest row of whole tokens
 * that was accepted. */
typedef bool (*accept_fn)(const atg_lexicon *lex, uint32_t node, const atg_str *tokens,
                          size_t count, void *user);

/* Walks as far as the index goes; at each token's end where something is known,
 * accept() says whether it counts, and notes it. Returns the tokens of the last that
 * did. */
static size_t walk(const atg_lexicon *lex, const atg_index *x, const atg_str *tokens,
                   size_t n, accept_fn accept, void *user)
{
    size_t found = 0;
    uint32_t node = ATG_INDEX_ROOT;
    for (size_t i = 0; i < n; i++) {
        atg_atoms atoms;
        atg_atoms_clear(&atoms);
        if (!atg_fold_token(&atoms, tokens[i], false))
            return found;
        if (atoms.n == 0) {
            if (i == 0)
                return 0;
            continue;
        }
        for (uint32_t k = 0; k < atoms.n; k++) {
            node = atg_index_step(x, node, atg_atoms_at(&atoms, k));
            if (node == UINT32_MAX)
                return found;
        }
        if (atg_index_first(x, node) != UINT32_MAX &&
            accept(lex, node, tokens, i + 1, user))
            found = i + 1;
    }
    return found;
}

typedef struct name_search {
    bool headline;
    atg_name_hit *hits;
    size_t cap, n;
} name_search;

static bool has_entity(const atg_name_hit *hits, size_t n, uint32_t entity)
{
    for (size_t i = 0; i < n; i++)
        if (hits[i].entity == entity)
            return true;
    return false;
}

/* Fills the hits with the names of a node that agree in case, if there are any. */
static bool accept_names(const atg_lexicon *lex, uint32_t node, const atg_str *tokens,
                         size_t count, void *user)
{
    name_search *s = user;
    char buf[ATG_CASED_BYTES];
    atg_str text = atg_cased_atoms(tokens, count, buf);
    if (text.n == 0)
        return false;
    const atg_index *x = &lex->made.name_index;
    size_t n = 0;
    bool any = false;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX && (n < s->cap || !any);
         l = atg_index_link_at(x, l)->next) {
        const atg_lex_name *name =
            atg_made_name(&lex->made, atg_index_link_at(x, l)->value);
        if (has_entity(s->hits, n, name->entity) ||
            !atg_name_case_agrees(name, text, s->headline))
            continue;
        any = true;
        if (n < s->cap)
            s->hits[n++] = (atg_name_hit){name->entity, (atg_name_kind)name->kind};
    }
    if (any)
        s->n = n;
    return any;
}

size_t atg_lexicon_match_name(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, bool headline, atg_name_hit *hits, size_t cap,
                              size_t *n_hits)
{
    name_search s = {.headline = headline, .hits = hits, .cap = cap};
    size_t found = 0;
    if (lex->frozen && at < n)
        found = walk(lex, &lex->made.name_index, tokens + at, n - at, accept_names, &s);
    *n_hits = s.n;
    return found;
}

typedef struct word_search {
    atg_word_hit *hits;
    size_t cap, n;
} word_search;

static bool accept_words(const atg_lexicon *lex, uint32_t node, const atg_str *tokens,
                         size_t count, void *user)
{
    word_search *s = user;
    char buf[ATG_CASED_BYTES];
    atg_str text = ATG_STR_NONE;
    const atg_index *x = &lex->made.word_index;
    size_t n = 0;
    bool any = false;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX && (n < s->cap || !any);
         l = atg_index_link_at(x, l)->next) {
        const atg_lex_form *f = &g_array_index(lex->made.forms, atg_lex_form,
                                               atg_index_link_at(x, l)->value);
        if (f->rule == ATG_CASE_EXACT) {
            if (text.n == 0)
                text = atg_cased_atoms(tokens, count, buf);
            if (!atg_str_eq(f->cased, text))
                continue;
        }
        any = true;
        if (n < s->cap)
            s->hits[n++] = (atg_word_hit){f->word, f->forms};
    }
    if (any)
        s->n = n;
    return any;
}

size_t atg_lexicon_match_word(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, atg_word_hit *hits, size_t cap, size_t *n_hits)
{
    word_search s = {.hits = hits, .cap = cap};
    size_t found = 0;
    if (lex->frozen && at < n)
        found = walk(lex, &lex->made.word_index, tokens + at, n - at, accept_words, &s);
    *n_hits = s.n;
    return found;
}
