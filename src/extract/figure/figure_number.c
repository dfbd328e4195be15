#include "extract/figure/figure_number.h"

#include <string.h>

#include "base/words.h"
#include "extract/syntax/syntax.h"

enum { DIGITS_CAP = 24 };

/* words: a literal */
#define among(a, i, end, words) ((i) < (end) && ATG_IN((a)->toks[i].text, words))

typedef struct named_value {
    const char *name;
    double value;
} named_value;

/* Counts one could write as digits. "One" is left out: it is hardly ever a figure. */
static const named_value small[] = {
    {"two", 2},       {"three", 3},     {"four", 4},     {"five", 5},
    {"six", 6},       {"seven", 7},     {"eight", 8},    {"nine", 9},
    {"ten", 10},      {"eleven", 11},   {"twelve", 12},  {"thirteen", 13},
    {"fourteen", 14}, {"fifteen", 15},  {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},  {"thirty", 30},
    {"forty", 40},    {"fifty", 50},    {"sixty", 60},   {"seventy", 70},
    {"eighty", 80},   {"ninety", 90}};

static const named_value scales[] = {
    {"hundred", 1e2},   {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9},
    {"trillion", 1e12}, {"dozen", 12},     {"m", 1e6},       {"mn", 1e6},
    {"bn", 1e9},        {"k", 1e3},        {"tn", 1e12}};

/* "hundreds of", "tens of thousands of": at least so many. */
static const named_value plurals[] = {
    {"tens", 10},       {"dozens", 12},    {"scores", 20},    {"hundreds", 1e2},
    {"thousands", 1e3}, {"millions", 1e6}, {"billions", 1e9}, {"trillions", 1e12}};

static const named_value *find_value(const named_value *table, size_t n, atg_str w)
{
    for (size_t i = 0; i < n; i++)
        if (atg_str_is_nocase(w, table[i].name))
            return &table[i];
    return NULL;
}

#define FIND(table, w) find_value(table, G_N_ELEMENTS(table), w)

static const struct {
    const char *mark, *name;
} currencies[] = {{"$", "dollar"},   {"US$", "dollar"}, {"A$", "dollar"},
                  {"C$", "dollar"},  {"HK$", "dollar"}, {"S$", "dollar"},
                  {"£", "pound"},    {"€", "euro"},     {"¥", "yen"},
                  {"USD", "dollar"}, {"EUR", "euro"},   {"GBP", "pound"},
                  {"₩", "won"},      {"₹", "rupee"}};

static atg_str currency_of(atg_str w)
{
    for (size_t i = 0; i < G_N_ELEMENTS(currencies); i++)
        if (atg_str_is(w, currencies[i].mark))
            return atg_str_of(currencies[i].name);
    return ATG_STR("");
}

/* A mark that the tokenizer left on the number: "£81m". Returns its bytes. */
static size_t leading_mark(atg_str w, atg_str *currency)
{
    size_t best = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(currencies); i++) {
        atg_str mark = atg_str_of(currencies[i].mark);
        if (mark.n > best && mark.n < w.n && memcmp(w.p, mark.p, mark.n) == 0) {
            best = mark.n;
            *currency = atg_str_of(currencies[i].name);
        }
    }
    return best;
}

static atg_str volume_of(atg_str suffix)
{
    static const struct {
        const char *mark, *name;
    } units[] = {{"KB", "kilobyte"},
                 {"MB", "megabyte"},
                 {"GB", "gigabyte"},
                 {"TB", "terabyte"},
                 {"PB", "petabyte"}};
    for (size_t i = 0; i < G_N_ELEMENTS(units); i++)
        if (atg_str_is_nocase(suffix, units[i].mark))
            return atg_str_of(units[i].name);
    return ATG_STR("");
}

/* The number in front of w, bytes used in *n; the comma is a thousands mark, whatever
 * the locale. -1: none. */
static double leading_number(atg_str w, size_t *n)
{
    char text[DIGITS_CAP + 1];
    size_t used = 0, i = 0;
    bool point = false;
    for (; i < w.n && used < DIGITS_CAP; i++) {
        bool more = i + 1 < w.n && g_ascii_isdigit(w.p[i + 1]);
        if (g_ascii_isdigit(w.p[i]) || (w.p[i] == '.' && more && !point && used)) {
            point = point || w.p[i] == '.';
            text[used++] = w.p[i];
        } else if (!(w.p[i] == ',' && more && used && !point)) {
            break;
        }
    }
    text[used] = '\0';
    *n = i;
    return used ? g_ascii_strtod(text, NULL) : -1;
}

/* A number in digits at token i: "9.7", "30,000", "145.5m", "100GB",
 * "18,000-20,000". */
static bool read_digits(atg_str w, atg_quantity *q)
{
    size_t mark = leading_mark(w, &q->currency), n = 0;
    w = atg_str_sub(w, mark, w.n);
    double value = leading_number(w, &n);
    if (value < 0)
        return false;
    atg_str rest = atg_str_sub(w, n, w.n);
    bool dash = atg_str_starts(rest, "-") || atg_str_starts(rest, "–");
    size_t other = 0, skip = atg_str_starts(rest, "-") ? 1 : 3;
    bool range = dash && leading_number(atg_str_sub(rest, skip, rest.n), &other) >= 0 &&
                 skip + other == rest.n;
    const named_value *scale = FIND(scales, rest);
    q->volume = volume_of(rest);
    q->bare = !rest.n && !mark && !memchr(w.p, ',', w.n) && !memchr(w.p, '.', w.n);
    q->value = scale ? value * scale->value : value;
    return !rest.n || range || scale || q->volume.n;
}

static bool read_word(atg_str w, atg_quantity *q)
{
    const named_value *v = FIND(small, w);
    if (v) {
        q->value = v->value;
        return true;
    }
    const char *dash = w.n ? memchr(w.p, '-', w.n) : NULL;
    if (!dash) /* "twenty-two" */
        return false;
    size_t at = (size_t)(dash - w.p);
    const named_value *tens = FIND(small, atg_str_sub(w, 0, at));
    const named_value *ones = FIND(small, atg_str_sub(w, at + 1, w.n));
    bool one = atg_str_is_nocase(atg_str_sub(w, at + 1, w.n), "one");
    if (!tens || tens->value < 20 || (!one && (!ones || ones->value > 9)))
        return false;
    q->value = tens->value + (one ? 1 : ones->value);
    return true;
}

/* "million", "hundred thousand" behind a number. */
static uint32_t over_scales(const atg_analysis *a, uint32_t i, uint32_t end,
                            atg_quantity *q)
{
    const named_value *v;
    while (i < end && (v = FIND(scales, a->toks[i].text)) && q->value < 1e15) {
        q->value *= v->value;
        q->bare = false;
        i++;
    }
    return i;
}

/* "tens of thousands", "hundreds": the end, or i. */
static uint32_t over_plurals(const atg_analysis *a, uint32_t i, uint32_t end,
                             atg_quantity *q)
{
    const named_value *v = i < end ? FIND(plurals, a->toks[i].text) : NULL;
    if (!v)
        return i;
    q->value = v->value;
    i++;
    while (i + 1 < end && among(a, i, end, "of") &&
           (v = FIND(plurals, a->toks[i + 1].text)) && q->value < 1e15) {
        q->value *= v->value;
        i += 2;
    }
    return i;
}

/* "a million", "half a million", "a quarter of a million", "several hundred". */
static uint32_t over_article(const atg_analysis *a, uint32_t i, uint32_t end,
                             atg_quantity *q)
{
    uint32_t j = i;
    q->value = 1;
    bool one = among(a, j, end, "a one");
    if (among(a, j + one, end, "half quarter third")) { /* "a quarter of a million" */
        bool of = among(a, j + one + 1, end, "of");
        q->value = among(a, j + one, end, "half")      ? 0.5
                   : among(a, j + one, end, "quarter") ? 0.25
                                                       : 1.0 / 3;
        j += one + 1u + of;
    }
    if (among(a, j, end, "a an one"))
        j++;
    else if (among(a, j, end, "several few many")) {
        q->value = 2;
        j++;
    }
    if (among(a, j, end, "few")) {
        q->value = 2;
        j++;
    }
    if (j == i)
        return i;
    uint32_t stop = over_scales(a, j, end, q);
    return stop > j ? stop : i;
}

/* Most tokens begin no number: a digit, a currency mark or one of the words of the
 * tables above and of over_article would be in it. */
static bool may_be_number(atg_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (g_ascii_isdigit(w.p[i]) || w.p[i] == '$' || w.p[i] == '-' ||
            (unsigned char)w.p[i] >= 0x80)
            return true;
    return ATG_IN(w,
                  "two three four five six seven eight nine ten eleven twelve "
                  "thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
                  "twenty thirty forty fifty sixty seventy eighty ninety "
                  "tens dozens scores hundreds thousands millions billions trillions "
                  "a an one half quarter third several few many USD EUR GBP");
}

/* One number at i: its end, or i. */
static uint32_t number(const atg_analysis *a, uint32_t i, uint32_t end, atg_quantity *q)
{
    uint32_t j = i;
    if (i >= end || !may_be_number(a->toks[i].text))
        return i;
    if (j < end && (q->currency = currency_of(a->toks[j].text)).n)
        j++;
    if (j >= end)
        return i;
    if (read_digits(a->toks[j].text, q) || read_word(a->toks[j].text, q))
        return over_scales(a, j + 1, end, q);
    uint32_t stop = over_plurals(a, j, end, q);
    if (stop > j)
        return stop;
    stop = over_article(a, j, end, q);
    return stop > j ? stop : i;
}

/* "at least", "more than", "some", "an estimated": the end, or i. */
static uint32_t over_quantifier(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t j = i;
    for (uint32_t before = end; before != j && j < i + 5;) {
        before = j;
        if (among(a, j, end, "more less fewer greater upwards higher") &&
            among(a, j + 1, end, "than of"))
            j += 2;
        else if (among(a, j, end, "at") && among(a, j + 1, end, "least most"))
            j += 2;
        else if (among(a, j, end, "up close") && among(a, j + 1, end, "to"))
            j += 2;
        else if (among(a, j, end, "as") && among(a, j + 1, end, "many much"))
            j += among(a, j + 2, end, "as") ? 3 : 2;
        else if (among(a, j, end, "an a") && among(a, j + 1, end, "estimated reported"))
            j += 2;
        else if (among(a, j, end,
                       "some about around over nearly almost roughly "
                       "approximately between just well only under "
                       "estimated"))
            j++;
    }
    return j;
}

/* The second number of "18,000 and 20,000", "10 to 15", "18,000 - 20,000". */
static uint32_t over_range(const atg_analysis *a, uint32_t i, uint32_t end,
                           const char *joiners, atg_quantity *q)
{
    atg_quantity other = *q;
    if (i >= end || !atg_str_in(a->toks[i].text, joiners, ' '))
        return i;
    uint32_t stop = number(a, i + 1, end, &other);
    if (stop == i + 1 || other.value <= 0)
        return i;
    /* "10 to 15 million": both are millions */
    double scale = 1;
    for (uint32_t k = i + 2; k < stop; k++) {
        const named_value *v = FIND(scales, a->toks[k].text);
        scale *= v ? v->value : 1;
    }
    if (q->value < scale)
        q->value *= scale;
    q->bare = q->bare && other.bare;
    return stop;
}

/* The words that over_quantifier begins with. */
static bool may_be_quantifier(atg_str w)
{
    return ATG_IN(w,
                  "more less fewer greater upwards higher at up close as an a some "
                  "about around over nearly almost roughly approximately between just "
                  "well only under estimated");
}

bool atg_quantity_read(const atg_analysis *a, uint32_t i, uint32_t end,
                       atg_quantity *out)
{
    atg_quantity q = {.first = i};
    if (i >= end ||
        (!may_be_quantifier(a->toks[i].text) && !may_be_number(a->toks[i].text)))
        return false; /* nearly always */
    /* a preposition: "information [about] at least 500 people" */
    if (among(a, i, end, "about around over") &&
        among(a, i + 1, end, "at more less fewer up as nearly almost some"))
        return false;
    q.number = over_quantifier(a, i, end);
    q.end = number(a, q.number, end, &q);
    if (q.end == q.number)
        return false;
    bool between = q.number > i && among(a, q.number - 1, end, "between");
    q.end = over_range(a, q.end, end, between ? "and" : "to or - –", &q);
    if (among(a, q.end, end, "or") && among(a, q.end + 1, end, "more so"))
        q.end += 2;
    q.of = among(a, q.end, end, "of");
    *out = q;
    return q.value > 0 && q.value < 1e18;
}

atg_str atg_singular(atg_arena *arena, atg_str noun)
{
    static const struct {
        const char *plural, *singular;
    } irregular[] = {{"people", "person"},
                     {"men", "man"},
                     {"women", "woman"},
                     {"children", "child"},
                     {"businesses", "business"},
                     {"addresses", "address"},
                     {"buses", "bus"},
                     {"lives", "life"},
                     {"data", "data"},
                     {"series", "series"},
                     {"databases", "database"},
                     {"houses", "house"},
                     {"premises", "premises"},
                     {"staff", "staff"},
                     {"won", "won"}};
    char *w = atg_arena_dup(arena, noun);
    for (size_t i = 0; i < noun.n; i++)
        w[i] = g_ascii_tolower(w[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(w, irregular[i].plural) == 0)
            return atg_str_of(irregular[i].singular);
    atg_str s = {w, noun.n};
    if (s.n > 4 && atg_str_ends(s, "ies")) {
        w[s.n - 3] = 'y';
        return atg_str_sub(s, 0, s.n - 2);
    }
    static const char *const es[] = {"sses", "shes", "ches", "xes", "zzes"};
    for (size_t i = 0; i < G_N_ELEMENTS(es); i++)
        if (atg_str_ends(s, es[i]))
            return atg_str_sub(s, 0, s.n - 2);
    bool plural = s.n > 3 && atg_str_ends(s, "s") && !atg_str_ends(s, "ss") &&
                  !atg_str_ends(s, "us");
    return plural ? atg_str_sub(s, 0, s.n - 1) : s;
}
