#include "base/words.h"

#include <glib.h>

static unsigned load(const _Atomic uint16_t *slot)
{
    return atomic_load_explicit(slot, memory_order_relaxed);
}

/* Threads that meet here write the same: each enters the words in the same order. */
static void add(atg_words *words, uint64_t filter[4], atg_str w)
{
    unsigned bit = atg_words_bit(w), at = bit % ATG_WORDS_SLOTS;
    uint16_t place = (uint16_t)(w.p - words->list + 1);
    filter[bit / 64] |= (uint64_t)1 << bit % 64;
    while (load(&words->slots[at]) && load(&words->slots[at]) != place)
        at = (at + 1) % ATG_WORDS_SLOTS;
    atomic_store_explicit(&words->slots[at], place, memory_order_relaxed);
}

static void prepare(atg_words *words)
{
    atg_str rest = atg_str_of(words->list), w;
    uint64_t filter[4] = {0};
    size_t n = 0;
    while (atg_str_split(&rest, ' ', &w)) {
        if (++n == ATG_WORDS_SLOTS)
            g_error("a list of words has %d or more", ATG_WORDS_SLOTS);
        if (w.n)
            add(words, filter, w);
    }
    for (size_t i = 0; i < 4; i++)
        atomic_store_explicit(&words->filter[i], filter[i], memory_order_relaxed);
    atomic_store_explicit(&words->ready, true, memory_order_release);
}

bool atg_words_search(atg_words *words, atg_str w)
{
    if (!w.n)
        return false;
    if (!atomic_load_explicit(&words->ready, memory_order_acquire))
        prepare(words);
    unsigned place;
    for (unsigned at = atg_words_bit(w) % ATG_WORDS_SLOTS;
         (place = load(&words->slots[at])); at = (at + 1) % ATG_WORDS_SLOTS) {
        const char *word = words->list + place - 1;
        size_t n = strcspn(word, " ");
        if (n == w.n && atg_str_eq_nocase((atg_str){word, n}, w))
            return true;
    }
    return false;
}
