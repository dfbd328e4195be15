#include <string.h>

#include "text/build.h"
#include "text/date.h"
#include "text/furniture.h"

enum {
    LONG = 30,      /* words: longer than any teaser, prose even without a full stop */
    LONG_LINE = 15, /* longer than the headlines of other stories */
    LONG_MARKED = 20,  /* the same in a page, where captions are longer */
    PARAGRAPH = 12,    /* with a sentence that ends inside */
    HEADING_WORDS = 8, /* of an unmarked heading inside the text */
    TITLE_WORDS = 4,   /* fewer is a rubric, not a headline */
    DATE_WORDS = 14    /* of a line that may hold a page's date */
};

typedef struct judge {
    atg_builder *b;
    size_t n;
    size_t first_prose, last_prose; /* n, 0: none */
    size_t title;                   /* n: none */
    char date[16];
} judge;

static atg_raw_block *block_at(const judge *j, size_t i)
{
    return &g_array_index(j->b->blocks, atg_raw_block, i);
}

static atg_str text_at(const judge *j, size_t i)
{
    return atg_builder_text(j->b, block_at(j, i));
}

static bool is_mostly_links(const atg_raw_block *k)
{
    return (uint64_t)k->linked * 10 > (uint64_t)(k->end - k->start) * 6;
}

static bool is_capital(atg_str s, size_t i)
{
    if (i < s.n && strchr("\"'(", s.p[i]))
        i++;
    return i < s.n && (g_ascii_isupper(s.p[i]) || (unsigned char)s.p[i] >= 0xC3);
}

/* "... was hit. The group": a sentence ends inside. No abbreviation does: the word
 * before the mark has three small letters at its end. */
static bool has_inner_end(atg_str s)
{
    for (size_t i = 3; i + 2 < s.n; i++)
        if (strchr(".!?", s.p[i]) && s.p[i + 1] == ' ' && g_ascii_islower(s.p[i - 1]) &&
            g_ascii_islower(s.p[i - 2]) && g_ascii_islower(s.p[i - 3]) &&
            is_capital(s, i + 2))
            return true;
    return false;
}

/* The first look: each block by itself. What is neither prose nor furniture for certain
 * stays ATG_BLOCK_HEADING until its neighbours are known. */
static void look_alone(judge *j, size_t i)
{
    atg_raw_block *k = block_at(j, i);
    atg_str s = text_at(j, i);
    bool marked = k->hint == ATG_HINT_HEADING || k->hint == ATG_HINT_TITLE ||
                  k->hint == ATG_HINT_PAGE_TITLE;
    k->kind = ATG_BLOCK_HEADING;
    if (k->hint == ATG_HINT_FURNITURE || atg_line_is_furniture(s))
        k->kind = ATG_BLOCK_FURNITURE;
    else if (marked)
        return;
    else if (k->hint == ATG_HINT_ITEM)
        k->kind = is_mostly_links(k) ? ATG_BLOCK_FURNITURE : ATG_BLOCK_ITEM;
    else if (is_mostly_links(k) && atg_line_words(s) < LONG)
        k->kind = ATG_BLOCK_FURNITURE;
    else if (atg_line_is_terminated(s) || atg_line_words(s) >= LONG ||
             (atg_line_words(s) >= PARAGRAPH && has_inner_end(s)))
        k->kind = ATG_BLOCK_PROSE;
}

static void find_bounds(judge *j)
{
    j->first_prose = j->n;
    j->last_prose = 0;
    for (size_t i = 0; i < j->n; i++) {
        if (block_at(j, i)->kind != ATG_BLOCK_PROSE)
            continue;
        if (j->first_prose == j->n)
            j->first_prose = i;
        j->last_prose = i;
    }
}

/* A short line of a page, above the text and no headline, that has a date in it. */
static bool mentions_date(const judge *j, size_t i, char iso[16])
{
    atg_date_hit hit;
    const atg_raw_block *k = block_at(j, i);
    atg_str s = text_at(j, i);
    if (!j->b->markup || k->hint == ATG_HINT_TITLE || k->hint == ATG_HINT_HEADING ||
        s.n > 200 || atg_line_words(s) > DATE_WORDS || !atg_date_find(s, &hit))
        return false;
    memcpy(iso, hit.iso, sizeof hit.iso);
    return true;
}

/* Date lines above the text, else the dateline of its first paragraph. */
static void find_date(judge *j)
{
    char iso[16];
    for (size_t i = 0; i < j->n && i <= j->first_prose; i++) {
        atg_raw_block *k = block_at(j, i);
        bool above = i < j->first_prose;
        if (k->hint == ATG_HINT_PAGE_TITLE)
            continue;
        if (above && atg_line_is_date(text_at(j, i), iso))
            k->kind = ATG_BLOCK_FURNITURE;
        else if (above ? !mentions_date(j, i, iso)
                       : !atg_dateline_date(text_at(j, i), iso))
            continue;
        if (!j->date[0])
            memcpy(j->date, iso, sizeof iso);
    }
}

/* How good a title block i would be; 0: none. Marks beat guesses; of the unmarked lines
 * above the text one that stands alone beats one of a group, then the longer one wins.
 */
static size_t title_score(const judge *j, size_t i)
{
    const atg_raw_block *k = block_at(j, i);
    if (k->kind != ATG_BLOCK_HEADING)
        return 0;
    if (k->hint == ATG_HINT_TITLE)
        return 100000;
    if (k->hint == ATG_HINT_PAGE_TITLE)
        return j->b->markup ? 50000 : 0;
    size_t words = atg_line_words(atg_str_cap(text_at(j, i), 2048));
    if (j->b->markup || i > j->first_prose || words < TITLE_WORDS)
        return 0;
    return words + (k->alone ? 1000 : 0);
}

static void find_title(judge *j)
{
    size_t best = 0;
    j->title = j->n;
    for (size_t i = 0; i < j->n; i++) {
        size_t score = title_score(j, i);
        if (score > best) {
            best = score;
            j->title = i;
        }
    }
    if (j->title == j->n && !j->b->markup && j->n > 0 && j->first_prose > 0 &&
        block_at(j, 0)->kind == ATG_BLOCK_HEADING)
        j->title = 0;
}

/* Letters and digits only, so that quotes of another kind make no difference. */
static bool is_same_line(atg_str a, atg_str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        while (i < a.n && !g_ascii_isalnum(a.p[i]))
            i++;
        while (k < b.n && !g_ascii_isalnum(b.p[k]))
            k++;
        if (i == a.n || k == b.n)
            return i == a.n && k == b.n;
        if (g_ascii_tolower(a.p[i++]) != g_ascii_tolower(b.p[k++]))
            return false;
    }
}

/* An unmarked line in front of the text: a second headline, or a rubric. */
static atg_block_kind above_text(const judge *j, size_t i)
{
    if (j->title < j->n && is_same_line(text_at(j, i), text_at(j, j->title)))
        return ATG_BLOCK_TITLE;
    bool words = atg_line_words(atg_str_cap(text_at(j, i), 2048)) >= TITLE_WORDS;
    return words && !j->b->markup ? ATG_BLOCK_HEADING : ATG_BLOCK_FURNITURE;
}

static bool reads_on(const judge *j, size_t i)
{
    if (i >= j->n)
        return false;
    atg_block_kind kind = block_at(j, i)->kind;
    return kind == ATG_BLOCK_PROSE || kind == ATG_BLOCK_ITEM;
}

/* Is block i, marked or short, a heading of what directly follows? */
static bool heads_text(const judge *j, size_t i)
{
    const atg_raw_block *k = block_at(j, i);
    if (k->hint == ATG_HINT_HEADING || k->hint == ATG_HINT_TITLE) {
        bool other = i + 1 < j->n && block_at(j, i + 1)->hint == ATG_HINT_HEADING &&
                     block_at(j, i + 1)->kind == ATG_BLOCK_HEADING;
        return reads_on(j, i + 1) || (other && reads_on(j, i + 2));
    }
    size_t words = atg_line_words(atg_str_cap(text_at(j, i), 2048));
    return !j->b->markup && words <= HEADING_WORDS && reads_on(j, i + 1);
}

/* A sentence that lost its full stop: too long for the headline of another story. */
static bool is_unended(const judge *j, size_t i)
{
    const atg_raw_block *k = block_at(j, i);
    size_t words = atg_line_words(atg_str_cap(text_at(j, i), 2048));
    return k->hint == ATG_HINT_NONE && i > j->first_prose && !is_mostly_links(k) &&
           words >= (j->b->markup ? LONG_MARKED : LONG_LINE);
}

/* The second look, from the end, so that what follows is settled. */
static void settle(judge *j, size_t i)
{
    atg_raw_block *k = block_at(j, i);
    if (k->kind != ATG_BLOCK_HEADING)
        return;
    if (i == j->title)
        k->kind = ATG_BLOCK_TITLE;
    else if (k->hint == ATG_HINT_PAGE_TITLE)
        k->kind = ATG_BLOCK_FURNITURE;
    else if (i < j->first_prose && k->hint == ATG_HINT_NONE)
        k->kind = above_text(j, i);
    else if (i < j->first_prose && j->b->markup)
        k->kind = ATG_BLOCK_HEADING;
    else if (is_unended(j, i))
        k->kind = ATG_BLOCK_PROSE;
    else
        k->kind = heads_text(j, i) ? ATG_BLOCK_HEADING : ATG_BLOCK_FURNITURE;
}

/* Items: with a line that leads in, or sentences of their own; else a menu. What leads
 * in may stand in the part of the text before, and so for the part behind. */
static void settle_items(judge *j)
{
    uint32_t lead = ATG_NONE;
    bool led = j->b->carried.in_list;
    for (size_t i = 0; i < j->n; i++) {
        atg_raw_block *k = block_at(j, i);
        atg_str s = text_at(j, i);
        if (k->kind != ATG_BLOCK_ITEM) {
            bool leads = k->kind == ATG_BLOCK_PROSE && atg_line_leads_in(s);
            lead = leads ? (uint32_t)i : ATG_NONE;
            led = leads;
            continue;
        }
        k->lead_in = lead;
        bool own = atg_line_is_terminated(s) || atg_line_words(s) >= LONG;
        if (!led && !own)
            k->kind = ATG_BLOCK_FURNITURE;
    }
    j->b->carried.in_list = led;
}

void atg_prose_judge(atg_builder *b, atg_judgement *out)
{
    judge j = {.b = b, .n = b->blocks->len};
    for (size_t i = 0; i < j.n; i++)
        look_alone(&j, i);
    settle_items(&j);
    find_bounds(&j);
    j.title = j.n;
    if (b->continued) {
        j.first_prose = 0;
    } else {
        find_date(&j);
        find_title(&j);
    }
    for (size_t i = j.n; i-- > 0;)
        settle(&j, i);
    out->title = j.title < j.n ? text_at(&j, j.title) : ATG_STR_NONE;
    memcpy(out->date, j.date, sizeof out->date);
}
