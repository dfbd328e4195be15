#include "lexicon/inflect.h"
#include "lexicon/store.h"

/* Words of the lists with all their forms, and their index. */

typedef struct word_maker {
    atg_lex_made *m;
    const atg_record *record;
    const char *key; /* attribute being read, for messages; NULL: the head */
    uint32_t word;
    bool exact;
    atg_code rc;
    atg_error *err;
} word_maker;

/* Adds the bits to a form of the same word that is there already. Else false, and *n is
 * how many forms of other words there are. */
static bool merge_form(word_maker *w, uint32_t node, atg_str cased, uint8_t bits,
                       size_t *n)
{
    const atg_index *x = &w->m->word_index;
    *n = 0;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX;
         l = atg_index_link_at(x, l)->next, ++*n) {
        atg_lex_form *f =
            &g_array_index(w->m->forms, atg_lex_form, atg_index_link_at(x, l)->value);
        if (f->word == w->word && atg_str_eq(f->cased, cased)) {
            f->forms |= bits;
            return true;
        }
    }
    return false;
}

static atg_code fail_word(const word_maker *w, atg_str text, const char *what)
{
    return ATG_FAIL_ATTRIBUTE(w->record, w->key, w->err, "'%.*s' %s",
                              ATG_STR_ARG(atg_str_cap(text, 80)), what);
}

static void add_form(atg_str text, uint8_t bits, void *user)
{
    word_maker *w = user;
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (w->rc != ATG_OK)
        return;
    if (text.n > ATG_NAME_BYTES_CAP || !atg_fold_name(&atoms, text, false) ||
        atoms.n == 0) {
        w->rc = fail_word(w, text, "is no word: empty or too long");
        return;
    }
    char buf[ATG_CASED_BYTES];
    atg_str cased = w->exact ? atg_cased_atoms(&text, 1, buf) : ATG_STR_NONE;
    uint32_t node = atg_index_grow(&w->m->word_index, &atoms), id = w->m->forms->len;
    size_t shared;
    if (merge_form(w, node, cased, bits, &shared))
        return;
    if (shared >= ATG_SHARED_NAME_CAP) {
        w->rc = fail_word(w, text, "is the form of too many words");
        return;
    }
    atg_lex_form f = {.word = w->word,
                      .cased = w->exact ? atg_arena_str(&w->m->arena, cased) : cased,
                      .forms = bits,
                      .rule = w->exact ? ATG_CASE_EXACT : ATG_CASE_ANY};
    g_array_append_val(w->m->forms, f);
    atg_index_append(&w->m->word_index, node, id);
}

static void add_spelling(word_maker *w, atg_word_kind kind, atg_str text)
{
    text = atg_str_trim(text);
    if (text.n == 0)
        add_form(text, 0, w); /* for its message */
    else if (kind == ATG_WORD_VERB)
        atg_inflect_verb(w->record, text, add_form, w);
    else if (kind == ATG_WORD_NOUN || kind == ATG_WORD_TITLE)
        atg_inflect_noun(w->record, text, add_form, w);
    else
        add_form(text, ATG_FORM_BASE, w);
}

static uint64_t class_bits(atg_str classes)
{
    uint64_t bits = 0;
    atg_str rest = classes, part;
    while (atg_str_split(&rest, '|', &part))
        bits |= atg_class_bit(part);
    return bits;
}

bool atg_word_class_listed(const atg_word *w, atg_str word_class)
{
    atg_str rest = w->word_class, part;
    while (atg_str_split(&rest, '|', &part))
        if (atg_str_eq(part, word_class))
            return true;
    return false;
}

static atg_code add_word(atg_lex_made *m, const GArray *records, guint i,
                         atg_error *err)
{
    const atg_record *r = &g_array_index(records, atg_record, i);
    int kind = atg_schema_word_kind(r->kind);
    if (kind < 0)
        return ATG_OK;
    atg_word word = {.kind = (atg_word_kind)kind,
                     .lemma = r->head,
                     .word_class = atg_record_get(r, "class"),
                     .classes = class_bits(atg_record_get(r, "class")),
                     .record = i};
    word_maker w = {.m = m,
                    .record = r,
                    .word = m->words->len,
                    .exact = atg_record_get(r, "case").n > 0,
                    .err = err};
    g_array_append_val(m->words, word);
    add_spelling(&w, word.kind, r->head);
    w.key = "alias";
    atg_str rest = atg_record_get(r, "alias"), part;
    while (w.rc == ATG_OK && atg_str_split(&rest, '|', &part))
        add_spelling(&w, word.kind, part);
    return w.rc;
}

atg_code atg_make_words(atg_lex_made *m, const GArray *records, atg_error *err)
{
    atg_code rc = ATG_OK;
    for (guint i = 0; rc == ATG_OK && i < records->len; i++)
        rc = add_word(m, records, i, err);
    return rc;
}
