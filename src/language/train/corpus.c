#include "language/train/corpus.h"

#include <stdlib.h>

enum { SENTENCE_CAP = 400 };

/* A row of a CoNLL-U table. */
typedef struct conllu_row {
    atg_str form, label;
    uint8_t tag;
    int32_t head; /* -1: root */
    bool glued;   /* no blank follows */
    uint32_t whole; /* word that it is part of, after joining */
} conllu_row;

void atg_corpus_init(atg_corpus *c)
{
    atg_arena_init(&c->arena);
    c->samples = g_array_new(FALSE, TRUE, sizeof(atg_sample));
}

void atg_corpus_release(atg_corpus *c)
{
    g_array_free(c->samples, TRUE);
    atg_arena_release(&c->arena);
}

atg_code atg_corpus_slurp(atg_corpus *c, const char *path, atg_str *text,
                          atg_error *err)
{
    char *bytes;
    gsize n;
    GError *gerr = NULL;
    if (!g_file_get_contents(path, &bytes, &n, &gerr)) {
        atg_fail(err, ATG_E_IO, "cannot read '%s': %s", path, gerr->message);
        g_error_free(gerr);
        return ATG_E_IO;
    }
    *text = atg_arena_str(&c->arena, (atg_str){bytes, n});
    g_free(bytes);
    return ATG_OK;
}

static atg_sample *add_sample(atg_corpus *c, uint32_t n, bool tree)
{
    atg_sample s = {.n = n};
    s.words = atg_arena_array(&c->arena, n, sizeof *s.words);
    s.tags = atg_arena_array(&c->arena, n, 1);
    if (tree) {
        s.heads = atg_arena_array(&c->arena, n, sizeof *s.heads);
        s.labels = atg_arena_array(&c->arena, n, sizeof *s.labels);
    }
    g_array_append_val(c->samples, s);
    return atg_sample_at(c, c->samples->len - 1);
}

static long number(atg_str s)
{
    char text[24] = "";
    if (!s.n || s.n >= sizeof text)
        return -1;
    memcpy(text, s.p, s.n);
    char *end;
    long n = strtol(text, &end, 10);
    return *end ? -1 : n;
}

static bool is_name(uint8_t tag)
{
    return tag == ATG_T_NNP || tag == ATG_T_NNPS;
}

static bool is_participle(uint8_t tag)
{
    return tag == ATG_T_VBN || tag == ATG_T_VBG || tag == ATG_T_VBD;
}

static bool is_particle(uint8_t tag)
{
    return tag == ATG_T_IN || tag == ATG_T_RP || tag == ATG_T_TO || tag == ATG_T_CC ||
           tag == ATG_T_RB || tag == ATG_T_DT || tag == ATG_T_NFP || tag == ATG_T_ADD;
}

/* The tag of a word joined from parts: that of the last part ("cyber-attacks" NNS), but
 * an adjective where it modifies ("a four-day visit", "state-backed"). */
static uint8_t joined_tag(uint8_t first, uint8_t last, atg_str label)
{
    bool modifies = atg_str_is(label, "amod") || atg_str_is(label, "compound") ||
                    atg_str_is(label, "nummod");
    if (is_participle(last))
        return ATG_T_JJ;
    if (is_name(last))
        return first == ATG_T_AFX && atg_str_is(label, "amod") ? ATG_T_JJ : last;
    if (last == ATG_T_CD)
        return is_name(first) ? ATG_T_NNP : ATG_T_CD;
    if (is_particle(last)) {
        if (modifies)
            return ATG_T_JJ;
        return atg_str_is(label, "advmod") ? ATG_T_RB : ATG_T_NN;
    }
    if (last == ATG_T_NN && modifies)
        return ATG_T_JJ;
    return last;
}

/* Rows from..to become one word, at the row whose head lies outside (the last such). */
static uint32_t outer_row(const conllu_row *rows, uint32_t from, uint32_t to)
{
    uint32_t outer = to;
    for (uint32_t i = from; i <= to; i++)
        if (rows[i].head < (int32_t)from || rows[i].head > (int32_t)to)
            outer = i;
    return outer;
}

static atg_str join_forms(atg_arena *arena, const conllu_row *rows, uint32_t from,
                          uint32_t to)
{
    size_t n = 0;
    for (uint32_t i = from; i <= to; i++)
        n += rows[i].form.n;
    char *text = atg_arena_alloc(arena, n + 1);
    n = 0;
    for (uint32_t i = from; i <= to; i++) {
        memcpy(text + n, rows[i].form.p, rows[i].form.n);
        n += rows[i].form.n;
    }
    return (atg_str){text, n};
}

/* Last row of the word that begins at row i. */
static uint32_t word_end(const conllu_row *rows, uint32_t n, uint32_t i)
{
    while (i + 2 < n && rows[i].glued && rows[i + 1].tag == ATG_T_HYPH &&
           rows[i + 1].glued)
        i += 2;
    return i;
}

/* A tree of joined words may have a cycle when the parts hung apart: then no tree. */
static bool has_cycle(const int32_t *heads, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t steps = 0;
        for (int32_t h = (int32_t)i; h >= 0; h = heads[h])
            if (steps++ > n)
                return true;
    }
    return false;
}

/* A head that is no row makes the sentence one without a tree. */
static bool heads_exist(const conllu_row *rows, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (rows[i].head < -1 || rows[i].head >= (int32_t)n)
            return false;
    return true;
}

static void add_rows(atg_corpus *c, conllu_row *rows, uint32_t n)
{
    uint32_t words = 0;
    for (uint32_t i = 0; i < n; words++)
        for (uint32_t end = word_end(rows, n, i); i <= end; i++)
            rows[i].whole = words;
    if (!words || words > SENTENCE_CAP)
        return;
    bool tree = heads_exist(rows, n);
    for (uint32_t i = 0; i < n && !tree; i++)
        rows[i].head = -1;
    atg_sample *s = add_sample(c, words, true);
    for (uint32_t i = 0, w = 0; i < n; w++) {
        uint32_t end = word_end(rows, n, i), outer = outer_row(rows, i, end);
        bool joined = end > i;
        s->words[w] = joined ? join_forms(&c->arena, rows, i, end) : rows[i].form;
        s->tags[w] = joined ? joined_tag(rows[i].tag, rows[end].tag, rows[outer].label)
                            : rows[i].tag;
        s->heads[w] = rows[outer].head < 0 ? -1 : (int32_t)rows[rows[outer].head].whole;
        s->labels[w] = rows[outer].label;
        i = end + 1;
    }
    if (!tree || has_cycle(s->heads, words))
        s->heads = NULL;
}

/* Returns false for lines that are no words of the tree (ranges "1-2", empty nodes). */
static bool read_row(atg_str line, conllu_row *row, uint32_t n)
{
    atg_str f[10];
    size_t k = 0;
    while (k < 10 && atg_str_split(&line, '\t', &f[k]))
        k++;
    if (k < 10 || number(f[0]) != (long)n + 1)
        return false;
    int tag = atg_tag_find(f[4]);
    *row = (conllu_row){.form = f[1], .label = f[7],
                        .tag = tag < 0 ? ATG_T_XX : (uint8_t)tag,
                        .head = (int32_t)number(f[6]) - 1,
                        .glued = atg_str_contains_nocase(f[9], "SpaceAfter=No")};
    return true;
}

atg_code atg_corpus_read_conllu(atg_corpus *c, const char *path, atg_error *err)
{
    atg_str text, line;
    if (atg_corpus_slurp(c, path, &text, err) != ATG_OK)
        return err->code;
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(conllu_row));
    while (atg_str_split(&text, '\n', &line)) {
        conllu_row row;
        if (line.n && line.p[0] == '#')
            continue;
        if (line.n) {
            if (read_row(line, &row, rows->len))
                g_array_append_val(rows, row);
            continue;
        }
        add_rows(c, (conllu_row *)(void *)rows->data, rows->len);
        g_array_set_size(rows, 0);
    }
    add_rows(c, (conllu_row *)(void *)rows->data, rows->len);
    g_array_free(rows, TRUE);
    return ATG_OK;
}

static bool read_tagged_word(atg_str part, atg_str *word, uint8_t *tag)
{
    size_t bar = part.n;
    while (bar && part.p[bar - 1] != '_')
        bar--;
    int found = bar > 1 ? atg_tag_find(atg_str_sub(part, bar, part.n)) : -1;
    if (found < 0)
        return false;
    *word = atg_str_sub(part, 0, bar - 1);
    *tag = (uint8_t)found;
    return true;
}

atg_code atg_corpus_read_tagged(atg_corpus *c, const char *path, atg_error *err)
{
    atg_str text, line, part;
    if (atg_corpus_slurp(c, path, &text, err) != ATG_OK)
        return err->code;
    for (size_t row = 1; atg_str_split(&text, '\n', &line); row++) {
        line = atg_str_trim(line);
        if (!line.n || line.p[0] == '#')
            continue;
        uint32_t n = 1, i = 0;
        for (size_t k = 0; k < line.n; k++)
            n += line.p[k] == ' ';
        atg_sample *s = add_sample(c, n, false);
        for (atg_str rest = line; atg_str_split(&rest, ' ', &part); i++)
            if (!read_tagged_word(part, &s->words[i], &s->tags[i]))
                return atg_fail_at(err, path, row, (size_t)(part.p - line.p) + 1,
                                   "'%.*s' is not word_TAG", ATG_STR_ARG(part));
    }
    return ATG_OK;
}
