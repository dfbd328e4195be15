#include "extract/mention/mention_words.h"

#include <glib.h>

static uint32_t digits(atg_str word)
{
    uint32_t v = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == ',')
            continue;
        if (!g_ascii_isdigit(word.p[i]) || v > 100000000)
            return 0;
        v = v * 10 + (uint32_t)(word.p[i] - '0');
    }
    return v;
}

uint32_t atg_number_value(atg_str word)
{
    static const char *const names[] = {
        "zero",     "one",      "two",      "three",   "four",    "five",
        "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
        "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty"};
    if (word.n == 0)
        return 0;
    if (g_ascii_isdigit(word.p[0]))
        return digits(word);
    for (uint32_t i = 1; i < G_N_ELEMENTS(names); i++)
        if (atg_str_is_nocase(word, names[i]))
            return i;
    return 0;
}
