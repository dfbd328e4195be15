/* A sparse linear model in a file: hashed features -> rows of (class, weight).
 *
 * The file is used where it lies. Only its longest rows, which nearly every sum needs,
 * are laid out again at loading, with a place for each class: these are added many
 * classes at a time. All numbers are little endian:
 *
 *     header   40 bytes: "ATGLIN1\0", then kind, version, classes, class bits, slots,
 *              entries, longest probe, 0 as 32-bit numbers
 *     slots    8 bytes each: the feature's fingerprint (its upper 32 bits), then the
 *              row's place: first entry << 8 | length; length 0 is an empty slot
 *     entries  2 bytes each: weight << class bits | class, the weight signed
 *
 * A feature is found by linear probing, at most `longest probe` slots far, so that no
 * file can make a lookup slow. Its first slot is its lower 32 bits scaled to the number
 * of slots, which therefore need not be a power of two.
 */
#ifndef ATG_LANGUAGE_LINEAR_H
#define ATG_LANGUAGE_LINEAR_H

#include <string.h>

#include "base/error.h"
#include "base/str.h"

enum {
    ATG_LINEAR_HEADER = 40,
    ATG_LINEAR_ROW_MAX = 255,
    ATG_LINEAR_PROBE_MAX = 512,
    ATG_LINEAR_DENSE_MAX = UINT16_MAX, /* rows that are laid out again */
    ATG_LINEAR_SLOTS_MAX = 1 << 24,
    ATG_LINEAR_ENTRIES_MAX = 1 << 24
};

typedef enum atg_linear_kind {
    ATG_LINEAR_TAGGER = 1,
    ATG_LINEAR_PARSER = 2
} atg_linear_kind;

/* What a program expects of the file it opens. */
typedef struct atg_linear_shape {
    atg_linear_kind kind;
    uint32_t version; /* of the features: changes with the code that makes them */
    uint32_t classes;
    uint32_t class_bits;
} atg_linear_shape;

typedef struct atg_linear {
    const unsigned char *slots;
    const unsigned char *entries;
    uint32_t n_slots;
    uint32_t n_entries;
    uint32_t max_probe;
    uint32_t class_bits;
    uint32_t dense_min;   /* rows of so many entries are in dense too */
    uint32_t dense_shift; /* 1 << it <= dense_min: entries of a place in dense_of */
    uint16_t *dense_of;   /* 1 + the row of dense whose entries begin there; 0: none */
    int16_t *dense;       /* rows of atg_linear_width() weights */
} atg_linear;

typedef struct atg_row {
    const unsigned char *p;
    uint32_t n;
} atg_row;

/* Checks header and sizes, and each slot and entry unless trusted (the built-in model).
 * The bytes must outlive the model; they need no alignment. O(slots). Release it. */
atg_code atg_linear_open(atg_linear *m, atg_str bytes, const atg_linear_shape *shape,
                         bool trusted, atg_error *err);
/* The same with nothing trusted; name is the file's, for the message. */
atg_code atg_linear_load(atg_linear *m, atg_str bytes, const atg_linear_shape *shape,
                         const char *name, atg_error *err);
void atg_linear_release(atg_linear *m);

/* Scores are summed for so many classes: full vectors of eight. */
static inline uint32_t atg_linear_width(const atg_linear_shape *shape)
{
    return (shape->classes + 7) & ~7u;
}

static inline uint32_t atg_le32(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
           (uint32_t)p[3] << 24;
}

static inline uint32_t atg_le16(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}

/* The slot where the search for a feature begins. */
static inline uint32_t atg_linear_home(uint64_t feature, uint32_t n_slots)
{
    return (uint32_t)((feature & UINT32_MAX) * n_slots >> 32);
}

/* The feature's row, of length 0 if the model does not know it. */
static inline atg_row atg_linear_find(const atg_linear *m, uint64_t feature)
{
    uint32_t print = (uint32_t)(feature >> 32);
    uint32_t at = atg_linear_home(feature, m->n_slots);
    for (uint32_t i = 0; i < m->max_probe; i++) {
        const unsigned char *slot = m->slots + (size_t)at * 8;
        uint32_t place = atg_le32(slot + 4);
        if (!(place & 255))
            break;
        if (atg_le32(slot) == print)
            return (atg_row){m->entries + (size_t)(place >> 8) * 2, place & 255};
        at = at + 1 == m->n_slots ? 0 : at + 1;
    }
    return (atg_row){NULL, 0};
}

static inline uint32_t atg_row_class(const atg_linear *m, atg_row row, uint32_t i)
{
    return atg_le16(row.p + (size_t)i * 2) & ((1u << m->class_bits) - 1);
}

static inline int32_t atg_row_weight(const atg_linear *m, atg_row row, uint32_t i)
{
    int32_t w = (int32_t)(atg_le16(row.p + (size_t)i * 2) >> m->class_bits);
    int32_t sign = 1 << (15 - m->class_bits);
    return (w ^ sign) - sign;
}

/* The row's dense copy, or NULL. Two long rows never begin in the same place. */
static inline const int16_t *atg_row_dense(const atg_linear *m, atg_row row,
                                           uint32_t width)
{
    if (row.n < m->dense_min)
        return NULL;
    size_t entry = (size_t)(row.p - m->entries) / 2;
    uint32_t at = m->dense_of[entry >> m->dense_shift];
    return at ? m->dense + (size_t)(at - 1) * width : NULL;
}

/* class_bits are the model's, given as a constant: shifts by a variable are slow. */
static inline void atg_row_add(atg_row row, uint32_t class_bits, int16_t *scores)
{
    for (uint32_t k = 0; k < row.n; k++) {
        int16_t entry = (int16_t)atg_le16(row.p + (size_t)k * 2);
        int16_t *score = &scores[(uint16_t)entry & ((1u << class_bits) - 1)];
        *score = (int16_t)(*score + (entry >> class_bits));
    }
}

static inline void atg_dense_add(const int16_t *restrict row, uint32_t width,
                                 int16_t *restrict scores)
{
    for (uint32_t k = 0; k < width; k++)
        scores[k] = (int16_t)(scores[k] + row[k]);
}

/* Eight weights side by side, as the smallest processors of a family add them. */
typedef int16_t atg_eight __attribute__((vector_size(16)));

static inline atg_eight atg_eight_at(const int16_t *p)
{
    atg_eight v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* Adds n rows, some classes of all of them at a time: their sums stay in registers. */
static inline void atg_dense_sum(const int16_t *const *rows, size_t n, uint32_t width,
                                 int16_t *scores)
{
    uint32_t k = 0;
    for (; k + 32 <= width; k += 32) {
        atg_eight sum[4];
        memcpy(sum, scores + k, sizeof sum);
        for (size_t i = 0; i < n; i++) {
            sum[0] += atg_eight_at(rows[i] + k);
            sum[1] += atg_eight_at(rows[i] + k + 8);
            sum[2] += atg_eight_at(rows[i] + k + 16);
            sum[3] += atg_eight_at(rows[i] + k + 24);
        }
        memcpy(scores + k, sum, sizeof sum);
    }
    for (; k < width; k += 8) {
        atg_eight sum = atg_eight_at(scores + k);
        for (size_t i = 0; i < n; i++)
            sum += atg_eight_at(rows[i] + k);
        memcpy(scores + k, &sum, sizeof sum);
    }
}

enum { ATG_LINEAR_SUM_MAX = 96 };

/* Can n weights of a model overflow a score? Each has 16 - class_bits bits. */
#define ATG_LINEAR_SUM_FITS(n, class_bits)                                             \
    ((int)(n) <= (int)ATG_LINEAR_SUM_MAX &&                                            \
     (int)(n) * (1 << (15 - (int)(class_bits))) <= INT16_MAX)

/* Adds the rows of n <= ATG_LINEAR_SUM_MAX features to scores[atg_linear_width()].
 * shape is a constant of the caller's. Most of the time goes into waiting for memory,
 * so that all slots are asked for before the first is looked up, and all rows before
 * the first is added. */
static inline void atg_linear_sum(const atg_linear *m, const atg_linear_shape *shape,
                                  const uint64_t *features, size_t n, int16_t *scores)
{
    const uint32_t width = atg_linear_width(shape);
    const int16_t *dense[ATG_LINEAR_SUM_MAX];
    atg_row rows[ATG_LINEAR_SUM_MAX];
    size_t found = 0, n_dense = 0;
    for (size_t i = 0; i < n; i++)
        __builtin_prefetch(m->slots +
                           (size_t)atg_linear_home(features[i], m->n_slots) * 8);
    for (size_t i = 0; i < n; i++) {
        atg_row row = atg_linear_find(m, features[i]);
        if (row.n == 0)
            continue;
        const int16_t *d = atg_row_dense(m, row, width);
        if (d) {
            for (uint32_t k = 0; k < width; k += 32)
                __builtin_prefetch(d + k);
            dense[n_dense++] = d;
        } else {
            __builtin_prefetch(row.p);
            rows[found++] = row;
        }
    }
    for (size_t i = 0; i < found; i++)
        atg_row_add(rows[i], shape->class_bits, scores);
    atg_dense_sum(dense, n_dense, width, scores);
}

/* Feature hashes: 64 bits, the same on every machine. */
static inline uint64_t atg_mix(uint64_t a, uint64_t b)
{
    uint64_t h =
        (a ^ (b + 0x9e3779b97f4a7c15u + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccdu;
    return h ^ h >> 32;
}

static inline uint64_t atg_feature(uint64_t template, uint64_t value)
{
    uint64_t h = atg_mix(template * 0x9e3779b97f4a7c15u, value);
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ h >> 29;
}

#endif
