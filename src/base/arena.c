#include "base/arena.h"

#include <glib.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

enum { FIRST = 4 * 1024, BLOCK = 64 * 1024 }; /* most documents are short */

struct atg_arena_block {
    atg_arena_block *next;
    size_t used;
    size_t size;
    void *adopted; /* memory that came from elsewhere; NULL: none */
    max_align_t data[];
};

void atg_arena_init(atg_arena *a)
{
    *a = (atg_arena){0};
}

void atg_arena_release(atg_arena *a)
{
    while (a->blocks) {
        atg_arena_block *next = a->blocks->next;
        g_free(a->blocks->adopted);
        g_free(a->blocks);
        a->blocks = next;
    }
    a->used = 0;
}

/* The newest block of a stays the first: there is room in it. */
void atg_arena_take(atg_arena *a, atg_arena *from)
{
    atg_arena_block **end = &a->blocks;
    while (*end)
        end = &(*end)->next;
    *end = from->blocks;
    a->used += from->used;
    *from = (atg_arena){0};
}

/* Its memory is cleared as it is handed out: most of a block never is. */
static atg_arena_block *add_block(atg_arena *a, size_t size)
{
    atg_arena_block *b = g_malloc(sizeof *b + size);
    *b = (atg_arena_block){.next = a->blocks, .size = size};
    a->blocks = b;
    return b;
}

/* Behind the newest block, which has room. */
void atg_arena_adopt(atg_arena *a, void *memory, size_t size)
{
    atg_arena_block *b = g_malloc0(sizeof *b);
    b->adopted = memory;
    a->used += size;
    if (a->blocks) {
        b->next = a->blocks->next;
        a->blocks->next = b;
    } else {
        a->blocks = b;
    }
}

void *atg_arena_alloc(atg_arena *a, size_t size)
{
    size_t align = sizeof(max_align_t);
    size = (size + align - 1) / align * align;
    a->used += size;
#ifdef ATG_PLAIN_MALLOC
    return memset(add_block(a, size)->data, 0, size);
#else
    atg_arena_block *b = a->blocks;
    if (!b || b->size - b->used < size)
        b = add_block(a, MAX(size, (size_t)(b ? BLOCK : FIRST)));
    void *p = (char *)b->data + b->used;
    b->used += size;
    return memset(p, 0, size);
#endif
}

void *atg_arena_array(atg_arena *a, size_t count, size_t size)
{
    if (size && count > G_MAXSIZE / 2 / size)
        g_error("array of %zu elements of %zu bytes is too large", count, size);
    return atg_arena_alloc(a, count * size);
}

char *atg_arena_dup(atg_arena *a, atg_str s)
{
    char *copy = atg_arena_alloc(a, s.n + 1);
    if (s.n)
        memcpy(copy, s.p, s.n);
    return copy;
}

atg_str atg_arena_str(atg_arena *a, atg_str s)
{
    return (atg_str){atg_arena_dup(a, s), s.n};
}

atg_str atg_arena_join(atg_arena *a, const atg_str *parts, size_t n)
{
    size_t all = 0, used = 0;
    for (size_t i = 0; i < n; i++)
        all += parts[i].n;
    char *copy = atg_arena_alloc(a, all + 1);
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n)
            memcpy(copy + used, parts[i].p, parts[i].n);
        used += parts[i].n;
    }
    return (atg_str){copy, all};
}

atg_str atg_arena_format(atg_arena *a, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    char *tmp = g_strdup_vprintf(format, ap);
    va_end(ap);
    atg_str copy = atg_arena_str(a, atg_str_of(tmp));
    g_free(tmp);
    return copy;
}
