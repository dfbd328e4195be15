/* Memory for one document's life: many small objects, freed in one go.
 *
 *     atg_arena arena;
 *     atg_arena_init(&arena);
 *     char *copy = atg_arena_dup(&arena, s);
 *     atg_arena_release(&arena);
 *
 * Memory comes back zeroed and aligned for any type. An arena belongs to one thread at
 * a time. With ATG_PLAIN_MALLOC each object is an allocation of its own, so that
 * sanitizers see its borders. Out of memory ends the program through GLib's handler
 * (see base/arena.c), like every other allocation here.
 */
#ifndef ATG_BASE_ARENA_H
#define ATG_BASE_ARENA_H

#include "base/str.h"

typedef struct atg_arena_block atg_arena_block;

typedef struct atg_arena {
    atg_arena_block *blocks; /* newest first */
    size_t used;             /* bytes handed out, for limits and tests */
} atg_arena;

void atg_arena_init(atg_arena *a);
void atg_arena_release(atg_arena *a); /* accepts an arena that is all zero */
/* What from holds belongs to a from now on; from is empty then. O(blocks of from). */
void atg_arena_take(atg_arena *a, atg_arena *from);
/* Memory of g_malloc, size bytes, is the arena's from now on. O(1). */
void atg_arena_adopt(atg_arena *a, void *memory, size_t size);
void *atg_arena_alloc(atg_arena *a, size_t size);
/* count * size, checked for overflow. */
void *atg_arena_array(atg_arena *a, size_t count, size_t size);
/* A terminated copy. */
char *atg_arena_dup(atg_arena *a, atg_str s);
atg_str atg_arena_str(atg_arena *a, atg_str s);
/* The n parts as one, terminated. */
atg_str atg_arena_join(atg_arena *a, const atg_str *parts, size_t n);
/* The same of parts that are written out: ATG_ARENA_JOIN(a, type, colon, name). */
#define ATG_ARENA_JOIN(a, ...)                                                         \
    atg_arena_join((a), (const atg_str[]){__VA_ARGS__},                                \
                   sizeof((const atg_str[]){__VA_ARGS__}) / sizeof(atg_str))
atg_str atg_arena_format(atg_arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
