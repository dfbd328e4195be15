#include <glib.h>

#include "text/document.h"

/* How good a cut behind text[i] is; 0: none. */
static int cut_rank(atg_str s, size_t i)
{
    char c = s.p[i], before = i > 0 ? s.p[i - 1] : '\0';
    if (c == '\n') {
        bool empty = before == '\n' || (before == '\r' && i > 1 && s.p[i - 2] == '\n');
        return empty ? 4 : 3;
    }
    if (c != ' ')
        return 0;
    return before == '.' || before == '!' || before == '?' ? 2 : 1;
}

size_t atg_text_cut(atg_str text, size_t most)
{
    size_t best = 0;
    int best_rank = 0;
    if (text.n <= most)
        return text.n;
    for (size_t i = most; i-- > most / 2 && best_rank < 4;) {
        int rank = cut_rank(text, i);
        if (rank > best_rank) {
            best_rank = rank;
            best = i + 1;
        }
    }
    if (best)
        return best;
    size_t cap = most;
    while (cap > most - 4 && ((unsigned char)text.p[cap] & 0xC0) == 0x80)
        cap--;
    return cap;
}

void atg_sections_init(atg_sections *w, const atg_document *doc)
{
    *w = (atg_sections){.doc = doc};
}

void atg_sections_release(atg_sections *w)
{
    g_free(w->blocks);
    *w = (atg_sections){0};
}

static void add_block(atg_sections *w, atg_block block)
{
    if (w->section.n_blocks == w->room) {
        w->room = w->room ? w->room * 2 : 64;
        w->blocks = g_renew(atg_block, w->blocks, w->room);
    }
    w->blocks[w->section.n_blocks++] = block;
}

/* What leads in a list may stand in the section before. */
static uint32_t lead_in(uint32_t block, size_t first)
{
    return block == ATG_NONE || block < first ? ATG_NONE : block - (uint32_t)first;
}

bool atg_sections_next(atg_sections *w)
{
    const atg_document *doc = w->doc;
    uint32_t section = w->begun ? w->section.section + 1 : 0;
    if (w->begun && w->block >= doc->n_blocks)
        return false;
    w->begun = true;
    w->section = *doc;
    w->section.section = section;
    if (doc->text.n <= ATG_PART_BYTES) {
        w->block = doc->n_blocks;
        return true;
    }
    size_t left = ATG_PART_BYTES, first = w->block;
    w->section.n_blocks = 0;
    while (w->block < doc->n_blocks && left > 0) {
        atg_block b = doc->blocks[w->block];
        uint32_t end = b.end;
        b.start = MAX(b.start, w->at);
        b.lead_in = lead_in(b.lead_in, first);
        size_t n = end - b.start;
        if (n > left && w->section.n_blocks > 0)
            break;
        if (n > left)
            b.end = b.start +
                    (uint32_t)atg_text_cut(atg_str_sub(doc->text, b.start, end), left);
        add_block(w, b);
        left -= b.end - b.start;
        w->at = b.end < end ? b.end : 0;
        w->block += b.end == end;
    }
    w->section.blocks = w->blocks;
    return true;
}
