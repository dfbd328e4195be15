/* Text looked at eight bytes at a time: masks that have the highest bit of each byte
 * that is asked for, and no other.
 *
 *     uint64_t e = atg_eight(text.p + i, text.n - i);
 *     uint64_t ends = atg_eight_is(e, '"') | atg_eight_below(e, 0x20);
 *     if (ends)
 *         i += atg_eight_first(ends);
 *
 * The first byte is the lowest one, whatever machine it is.
 */
#ifndef ATG_BASE_EIGHT_H
#define ATG_BASE_EIGHT_H

#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ATG_EACH(byte) (0x0101010101010101u * (uint64_t)(byte))

/* The bytes at p; zeros behind the n that are there. */
static inline uint64_t atg_eight(const char *p, size_t n)
{
    uint64_t e = 0;
    if (n >= sizeof e)
        memcpy(&e, p, sizeof e);
    else
        memcpy(&e, p, n);
    return GUINT64_FROM_LE(e);
}

/* Bytes less than c, which is at most 0x80. */
static inline uint64_t atg_eight_below(uint64_t e, unsigned char c)
{
    uint64_t not_less = (e & ATG_EACH(0x7F)) + ATG_EACH(0x80 - c);
    return ~(not_less | e) & ATG_EACH(0x80);
}

/* Bytes from a to z, both below 0x80. */
static inline uint64_t atg_eight_within(uint64_t e, unsigned char a, unsigned char z)
{
    uint64_t low = e & ATG_EACH(0x7F);
    return (low + ATG_EACH(0x80 - a)) & ~(low + ATG_EACH(0x7F - z)) & ~e &
           ATG_EACH(0x80);
}

/* Bytes equal to c, which is below 0x80. */
static inline uint64_t atg_eight_is(uint64_t e, unsigned char c)
{
    uint64_t differs = e ^ ATG_EACH(c);
    return ~(((differs & ATG_EACH(0x7F)) + ATG_EACH(0x7F)) | differs) & ATG_EACH(0x80);
}

/* Index of the first byte of a mask that is not 0. */
static inline size_t atg_eight_first(uint64_t mask)
{
    return (size_t)__builtin_ctzll(mask) / 8;
}

#endif
