#include "text/build.h"

#include <string.h>

#include "text/map.h"
#include "text/utf8.h"

enum {
    SOFT_HYPHEN = 0xAD,
    TITLE_MAX = 1024,
    LARGE = 256 << 10 /* bytes: what is larger is handed on, not copied */
};

void atg_builder_init(atg_builder *b, const atg_gate *gate)
{
    *b = (atg_builder){.gate = gate};
    b->text = g_string_sized_new(gate->n + 1);
    b->map = g_array_new(FALSE, FALSE, sizeof(atg_span_map));
    b->blocks = g_array_new(FALSE, TRUE, sizeof(atg_raw_block));
}

void atg_builder_release(atg_builder *b)
{
    if (b->text)
        g_string_free(b->text, TRUE);
    if (b->map)
        g_array_free(b->map, TRUE);
    if (b->blocks)
        g_array_free(b->blocks, TRUE);
    *b = (atg_builder){0};
}

bool atg_builder_is_empty(const atg_builder *b)
{
    return b->text->len == b->start;
}

static void append(atg_builder *b, const char *bytes, size_t n, uint32_t from,
                   uint32_t to)
{
    if (b->map->len + b->blocks->len >= ATG_PIECES_MAX) {
        b->too_many = true;
        return;
    }
    atg_span_map unit = {(uint32_t)b->text->len, (uint32_t)n, from, to - from};
    atg_map_add(b->map, unit);
    g_string_append_len(b->text, bytes, (gssize)n);
    if (b->in_link)
        b->linked += (uint32_t)n;
}

static void note_blank(atg_builder *b, uint32_t from, uint32_t to)
{
    if (!b->blank)
        b->blank_from = from;
    b->blank = true;
    b->blank_to = to > b->blank_from ? to : b->blank_from;
}

void atg_builder_blank(atg_builder *b, uint32_t at)
{
    note_blank(b, at, at);
}

/* The blanks before a word become one, none at the head of a block. */
static void settle_blank(atg_builder *b)
{
    if (b->blank && !atg_builder_is_empty(b))
        append(b, " ", 1, b->blank_from, b->blank_to);
    b->blank = false;
}

static bool is_ink(unsigned char c)
{
    return c > ' ' && c < 0x80;
}

void atg_builder_put(atg_builder *b, uint32_t from, uint32_t to)
{
    const char *p = b->gate->text;
    uint32_t i = from;
    while (i < to) {
        uint32_t j = i;
        /* a single blank between words stands for itself */
        while (j < to &&
               (is_ink((unsigned char)p[j]) || (p[j] == ' ' && j > i && j + 1 < to &&
                                                is_ink((unsigned char)p[j + 1]))))
            j++;
        if (j > i) {
            settle_blank(b);
            append(b, p + i, j - i, i, j);
            i = j;
            continue;
        }
        uint32_t cp, len = (uint32_t)atg_utf8_next(p + i, to - i, &cp);
        atg_builder_put_unit(b, p + i, len, i, i + len);
        i += len;
    }
}

void atg_builder_put_unit(atg_builder *b, const char *bytes, size_t n, uint32_t from,
                          uint32_t to)
{
    uint32_t cp;
    if (n == 0)
        return;
    size_t len = atg_utf8_next(bytes, n, &cp);
    if (len == n && atg_utf8_is_blank(cp)) {
        note_blank(b, from, to);
    } else if (len != n || cp != SOFT_HYPHEN) {
        settle_blank(b);
        append(b, bytes, n, from, to);
    }
}

atg_raw_block *atg_builder_end(atg_builder *b, atg_hint hint)
{
    b->blank = false;
    uint32_t end = (uint32_t)b->text->len;
    if (end == b->start)
        return NULL;
    atg_raw_block block = {.start = b->start,
                           .end = end,
                           .linked = b->linked,
                           .hint = hint,
                           .lead_in = ATG_NONE};
    g_array_append_val(b->blocks, block);
    g_string_append_c(b->text, '\n');
    b->start = end + 1;
    b->linked = 0;
    return &g_array_index(b->blocks, atg_raw_block, b->blocks->len - 1);
}

atg_str atg_builder_text(const atg_builder *b, const atg_raw_block *block)
{
    return (atg_str){b->text->str + block->start, block->end - block->start};
}

static void keep_map(atg_builder *b, atg_document *doc)
{
    GArray *whole = g_array_new(FALSE, FALSE, sizeof(atg_span_map));
    size_t hint = 0;
    for (guint i = 0; i < b->map->len; i++)
        atg_map_compose(whole, &g_array_index(b->map, atg_span_map, i), b->gate->map,
                        b->gate->n_map, &hint);
    size_t size = whole->len * sizeof(atg_span_map);
    doc->n_map = whole->len;
    if (size > LARGE) {
        doc->map = (const atg_span_map *)(void *)g_array_free(whole, FALSE);
        atg_arena_adopt(&doc->arena, (void *)(uintptr_t)doc->map, size);
        return;
    }
    atg_span_map *map = atg_arena_array(&doc->arena, whole->len, sizeof *map);
    if (size)
        memcpy(map, whole->data, size);
    doc->map = map;
    g_array_free(whole, TRUE);
}

static void keep_text(atg_builder *b, atg_document *doc)
{
    doc->text = (atg_str){b->text->str, b->text->len};
    if (doc->text.n <= LARGE) {
        doc->text = atg_arena_str(&doc->arena, doc->text);
        return;
    }
    char *text = g_string_free(g_steal_pointer(&b->text), FALSE);
    atg_arena_adopt(&doc->arena, text, doc->text.n);
}

static void keep_blocks(const atg_builder *b, atg_document *doc)
{
    atg_block *blocks = atg_arena_array(&doc->arena, b->blocks->len, sizeof *blocks);
    for (guint i = 0; i < b->blocks->len; i++) {
        const atg_raw_block *raw = &g_array_index(b->blocks, atg_raw_block, i);
        blocks[i] = (atg_block){raw->start, raw->end, raw->kind, raw->lead_in};
    }
    doc->blocks = blocks;
    doc->n_blocks = b->blocks->len;
}

bool atg_builder_finish(atg_builder *b, atg_document *doc)
{
    atg_judgement found;
    atg_builder_end(b, ATG_HINT_NONE);
    atg_prose_judge(b, &found);
    if (doc->info.title.n == 0)
        doc->info.title =
            atg_arena_str(&doc->arena, atg_str_cap(found.title, TITLE_MAX));
    if (doc->info.date.n == 0)
        doc->info.date = atg_arena_str(&doc->arena, atg_str_of(found.date));
    if (doc->info.source.n == 0)
        doc->info.source = atg_arena_str(&doc->arena, b->source);
    if (doc->info.url.n == 0)
        doc->info.url = atg_arena_str(&doc->arena, b->url);
    keep_map(b, doc);
    keep_blocks(b, doc);
    keep_text(b, doc);
    bool in_list = b->carried.in_list;
    atg_builder_release(b);
    return in_list;
}
