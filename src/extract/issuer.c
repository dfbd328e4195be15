/* Who issues a document: a press release, a statement or an advisory speaks for the body
 * that heads it. News have no issuer. */
#include "extract/relate.h"
#include "extract/thing.h"
#include "lexicon/lists.h"

enum { LINES = 10, LINE_BYTES = 160, WORDS = 24 };

/* --- lines above the text, which are never read for claims ------------------------- */

/* The words of a line; returns how many. */
static uint32_t words_of(atg_str line, atg_str words[WORDS])
{
    uint32_t n = 0;
    for (size_t i = 0; i < line.n && n < WORDS;) {
        size_t k = i;
        while (k < line.n &&
               (g_ascii_isalnum(line.p[k]) || line.p[k] == '.' || line.p[k] == '-' ||
                line.p[k] == '&' || (unsigned char)line.p[k] >= 0x80))
            k++;
        if (k > i)
            words[n++] = atg_str_sub(line, i, k - i);
        if (k < line.n && line.p[k] == '\'') { /* "Attorney's": as tokens have it */
            size_t e = k + 1;
            while (e < line.n && g_ascii_isalnum(line.p[e]))
                e++;
            if (n < WORDS)
                words[n++] = atg_str_sub(line, k, e - k);
            k = e;
        }
        i = k + (k == i);
    }
    return n;
}

/* "PRESS RELEASE", "For immediate release", "STATEMENT OF THE MINISTRY": among the words
 * of a short line, or the first of a longer one. */
static bool release_line(const atg_analysis *a, const atg_str *words, uint32_t n)
{
    enum { SHORT = 6, FIRST = 3 };
    for (uint32_t i = 0; i < n && (n <= SHORT || i < FIRST); i++)
        if (atg_lexicon_lists(a->lex, words[i]) & ATG_W_RELEASE)
            return true;
    return false;
}

/* The body that a line names first, within its first words, and whether it names nothing
 * else; ATG_NONE: none. */
static uint32_t body_of_line(const atg_analysis *a, const atg_str *words, uint32_t n,
                             bool *alone)
{
    enum { FIRST = 3 };
    for (uint32_t i = 0; i < n && i < FIRST; i++) {
        atg_name_hit hits[4];
        size_t n_hits = 0;
        size_t used = atg_name_match(a, words, n, i, false, hits, 4, &n_hits);
        if (!used)
            continue;
        *alone = i <= 1 && i + used == n;
        for (size_t k = 0; k < n_hits; k++) {
            atg_ntype t = atg_lexicon_entity(a->lex, hits[k].entity)->type;
            if (t == ATG_AGENCY || t == ATG_BLOC)
                return atg_thing_of_entity(a, hits[k].entity);
        }
    }
    return ATG_NONE;
}

/* Reads the lines above the text. */
static void read_lines(const atg_analysis *a, bool *release, uint32_t *body)
{
    const atg_document *doc = a->doc;
    for (size_t i = 0; i < doc->n_blocks && i < LINES; i++) {
        const atg_block *b = &doc->blocks[i];
        atg_str line = atg_str_sub(doc->text, b->start, b->end - b->start);
        if (b->kind == ATG_BLOCK_PROSE || line.n > LINE_BYTES)
            break;
        atg_str words[WORDS];
        uint32_t n = words_of(line, words);
        *release |= release_line(a, words, n);
        bool alone = false;
        if (*body == ATG_NONE && (i == 0 || b->kind == ATG_BLOCK_FURNITURE))
            *body = body_of_line(a, words, n, &alone);
        *release |= i == 0 && alone; /* a page of news begins with its headline */
    }
}

/* --- headlines ---------------------------------------------------------------------- */

/* The body that stands alone on one of the first lines that are read. */
static uint32_t body_alone(const atg_analysis *a)
{
    for (uint32_t i = 0; i < a->n_sents && i < 8; i++) {
        const atg_sent *s = &a->sents[i];
        if (!s->headline || s->count > 14)
            continue;
        uint32_t m = ATG_NONE;
        for (uint32_t t = s->first; t < s->first + s->count && t < s->first + 5; t++)
            if (m == ATG_NONE)
                m = a->toks[t].mention;
        if (m == ATG_NONE)
            continue;
        const atg_mention *x = atg_mention_at(a, m);
        atg_ntype type =
            x->thing == ATG_NONE ? ATG_PRODUCT : atg_thing_at(a, x->thing)->type;
        if ((type == ATG_AGENCY || type == ATG_BLOC) && x->count + 4 >= s->count)
            return x->thing;
    }
    return ATG_NONE;
}

void atg_issuer_find(atg_relator *r)
{
    bool release = false;
    uint32_t above = ATG_NONE;
    read_lines(r->a, &release, &above);
    if (!release)
        return;
    uint32_t body = above != ATG_NONE ? above : body_alone(r->a);
    for (guint m = 0; body == ATG_NONE && m < r->a->mentions->len && m < 12; m++)
        if (atg_mention_at(r->a, m)->kind == ATG_M_OFFICIALS)
            body = atg_mention_at(r->a, m)->thing; /* "The Australian Government has" */
    if (body != ATG_NONE)
        atg_set_add(&r->issuer, body);
}
