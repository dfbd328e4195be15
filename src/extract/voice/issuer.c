/* Who issues a document: a press release, a statement or an advisory speaks for the body
 * that heads it. News have no issuer. Who says "we" is the issuer, or the firm whose blog
 * the document stands in. */
#include "base/words.h"
#include "extract/relate/relate.h"
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

/* --- blogs --------------------------------------------------------------------------- */

/* The firm of the trade that is named within the first words of a line; or ATG_NONE. */
static uint32_t firm_of_line(atg_analysis *a, atg_str line)
{
    enum { FIRST = 2, HITS = 4 };
    atg_str words[WORDS];
    uint32_t n = words_of(line, words);
    bool author = n && ATG_IN(words[0], "By by Posted Written Author Authors");
    for (uint32_t i = 0; i < n && (i < FIRST || author); i++) {
        atg_name_hit hits[HITS];
        size_t n_hits = 0;
        if (!atg_name_match(a, words, n, i, false, hits, HITS, &n_hits))
            continue;
        for (size_t k = 0; k < MIN(n_hits, (size_t)HITS); k++) {
            const atg_entity *e = atg_lexicon_entity(a->lex, hits[k].entity);
            if (e->type == ATG_ORGANIZATION && ATG_IN(e->kind, "vendor tech research"))
                return atg_thing_entity(a, hits[k].entity);
        }
    }
    return ATG_NONE;
}

/* Is the document told in the first person: "we" or "our", outside quotations, in two
 * sentences or more? */
static bool told_by_us(const atg_analysis *a)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n_sents && n < 2; i++) {
        const atg_sent *s = &a->sents[i];
        bool us = false;
        for (uint32_t t = s->first; !s->headline && !us && t < s->first + s->count; t++)
            us = !a->toks[t].quoted && atg_prep_is(a, t, "we|our");
        n += us;
    }
    return n >= 2;
}

/* "We at ESET", "At Volexity, we": the firm that speaks of itself so. */
static uint32_t firm_of_us(const atg_analysis *a)
{
    for (guint i = 0; i < a->mentions->len; i++) {
        const atg_mention *m = atg_mention_at(a, i);
        uint32_t k = m->first, behind = m->first + m->count;
        if (m->thing == ATG_NONE || k == 0 || a->toks[k].quoted ||
            atg_thing_at(a, m->thing)->type != ATG_ORGANIZATION)
            continue;
        bool at = atg_prep_is(a, k - 1, "at");
        if ((at && k > 1 && atg_prep_is(a, k - 2, "we|us|here")) ||
            (at && atg_tok_is(a, behind, ",") && behind + 1 < a->n_toks &&
             atg_prep_is(a, behind + 1, "we")))
            return m->thing;
    }
    return ATG_NONE;
}

/* Whose blog it is, by the site, the lines above the text or the text itself. */
static uint32_t blogger(atg_analysis *a)
{
    enum { SHORT = 80 };
    const atg_document *doc = a->doc;
    uint32_t firm = doc->info.source.n ? firm_of_line(a, doc->info.source) : ATG_NONE;
    if (firm == ATG_NONE && doc->site.n)
        firm = firm_of_line(a, doc->site);
    for (size_t i = 0; firm == ATG_NONE && i < doc->n_blocks && i < LINES; i++) {
        const atg_block *b = &doc->blocks[i];
        atg_str line = atg_str_sub(doc->text, b->start, b->end - b->start);
        if (b->kind == ATG_BLOCK_PROSE)
            break;
        if (line.n <= SHORT && !atg_str_eq(line, doc->info.title))
            firm = firm_of_line(a, line);
    }
    return firm != ATG_NONE ? firm : firm_of_us(a);
}

void atg_us_find(atg_relator *r)
{
    r->us = r->issuer;
    uint32_t firm = r->us.n || !told_by_us(r->a) ? ATG_NONE : blogger(r->a);
    if (firm != ATG_NONE)
        atg_set_add(&r->us, firm);
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
