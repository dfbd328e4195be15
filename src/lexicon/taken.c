#include "lexicon/store.h"

/* Words whose frames are never asked for, since an earlier record has their spelling
 * among its own. A token that is several verbs (nouns, adjectives) of the lists goes by
 * the frames of the first, so the later word would be dead without a message. */

typedef struct finder {
    const atg_lexicon *lex;
    GHashTable *framed; /* "v:" or "n:" and the head of each frame, a set of char * */
    GString *out;
} finder;

static char *key_of(bool verb, atg_str head)
{
    return g_strdup_printf("%c:%.*s", verb ? 'v' : 'n', ATG_STR_ARG(head));
}

static bool is_framed(const finder *f, const atg_word *w)
{
    char *key = key_of(w->kind == ATG_WORD_VERB, w->lemma);
    bool framed = g_hash_table_contains(f->framed, key);
    g_free(key);
    return framed;
}

/* The first word of the kind that has the spelling, or NULL. */
static const atg_word *first_of(const atg_lexicon *lex, atg_word_kind kind,
                                atg_str spelling)
{
    const atg_lex_made *m = &lex->made;
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (!atg_fold_name(&atoms, spelling, false))
        return NULL;
    uint32_t node = atg_index_find(&m->word_index, &atoms);
    uint32_t l = node == UINT32_MAX ? node : atg_index_first(&m->word_index, node);
    for (; l != UINT32_MAX; l = atg_index_link_at(&m->word_index, l)->next) {
        const atg_lex_form *f = &g_array_index(
            m->forms, atg_lex_form, atg_index_link_at(&m->word_index, l)->value);
        const atg_word *w = atg_lexicon_word(lex, f->word);
        if (w->kind == kind && f->forms & ATG_FORM_BASE && f->rule == ATG_CASE_ANY)
            return w;
    }
    return NULL;
}

static void check_spelling(const finder *f, const atg_word *w, atg_str spelling)
{
    const atg_record *records;
    atg_lexicon_records(f->lex, &records);
    const atg_word *first = first_of(f->lex, w->kind, spelling);
    if (!first || atg_str_eq(first->lemma, w->lemma))
        return;
    const atg_record *by = &records[first->record], *r = &records[w->record];
    g_string_append_printf(f->out,
                           "%s:%u:%u: %s '%.*s' goes by the frames of '%.*s' "
                           "(%s:%u), not by those of '%.*s'\n",
                           r->file, r->line, r->column, atg_word_kind_name(w->kind),
                           ATG_STR_ARG(spelling), ATG_STR_ARG(first->lemma), by->file,
                           by->line, ATG_STR_ARG(w->lemma));
}

static void check_word(const finder *f, const atg_word *w, const atg_record *r)
{
    bool triggers = w->kind == ATG_WORD_VERB || w->kind == ATG_WORD_NOUN ||
                    w->kind == ATG_WORD_ADJECTIVE;
    if (!triggers || atg_record_get(r, "case").n || !is_framed(f, w))
        return;
    check_spelling(f, w, r->head);
    atg_str rest = atg_record_get(r, "alias"), part;
    while (atg_str_split(&rest, '|', &part))
        check_spelling(f, w, atg_str_trim(part));
}

void atg_lexicon_taken(const atg_lexicon *lex, size_t from, GString *out)
{
    const atg_record *records;
    size_t n = atg_lexicon_records(lex, &records);
    finder f = {lex, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL), out};
    for (size_t i = 0; i < n; i++)
        if (atg_str_is(records[i].kind, "frame"))
            g_hash_table_add(
                f.framed, key_of(atg_str_is(atg_record_get(&records[i], "pos"), "verb"),
                                 records[i].head));
    for (uint32_t i = 0; i < atg_lexicon_words(lex); i++) {
        const atg_word *w = atg_lexicon_word(lex, i);
        if (w->record >= from)
            check_word(&f, w, &records[w->record]);
    }
    g_hash_table_destroy(f.framed);
}
