#include "base/words.h"

/* Threads that meet here write the same bits. */
static void make_filter(atg_words *words)
{
    atg_str rest = atg_str_of(words->list), word;
    while (atg_str_split(&rest, ' ', &word)) {
        unsigned bit = word.n ? atg_words_bit(word) : 0;
        atomic_fetch_or_explicit(&words->filter[bit / 64], (uint64_t)1 << bit % 64,
                                 memory_order_relaxed);
    }
    atomic_store_explicit(&words->ready, true, memory_order_release);
}

bool atg_words_search(atg_words *words, atg_str w)
{
    if (!atomic_load_explicit(&words->ready, memory_order_acquire))
        make_filter(words);
    return atg_str_in(w, words->list, ' ');
}
