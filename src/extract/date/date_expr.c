#include "extract/date/date_expr.h"

#include "base/words.h"
#include "extract/syntax/syntax.h"

enum { YEAR_MIN = 1980, YEAR_MAX = 2099, COUNT_MAX = 500 };

typedef enum unit { U_NONE, U_DAY, U_WEEK, U_MONTH, U_YEAR, U_DECADE } unit;

/* The sentence at hand. */
typedef struct span {
    atg_date_reader *r;
    const atg_analysis *a;
    uint32_t first, end;
} span;

/* words: a literal */
#define among(s, i, words)                                                             \
    ((i) >= (s)->first && (i) < (s)->end && ATG_IN((s)->a->toks[i].text, words))

/* --- calendar --------------------------------------------------------------------- */

static bool valid(int y, int m, int d)
{
    return y > 0 && m > 0 && d > 0 &&
           g_date_valid_dmy((GDateDay)d, (GDateMonth)m, (GDateYear)y);
}

static atg_ymd days_before(atg_ymd from, int days)
{
    if (!from.day)
        return from;
    GDate g;
    g_date_clear(&g, 1);
    g_date_set_dmy(&g, (GDateDay)from.day, (GDateMonth)from.month,
                   (GDateYear)from.year);
    if (days >= 0)
        g_date_subtract_days(&g, (guint)days);
    else
        g_date_add_days(&g, (guint)-days);
    return (atg_ymd){(int)g_date_get_year(&g), (int)g_date_get_month(&g),
                     (int)g_date_get_day(&g)};
}

/* Monday is 1. */
static int weekday_of(atg_ymd d)
{
    GDate g;
    g_date_clear(&g, 1);
    g_date_set_dmy(&g, (GDateDay)d.day, (GDateMonth)d.month, (GDateYear)d.year);
    return (int)g_date_get_weekday(&g);
}

/* n units after (n < 0: before) a date, no more exact than the unit. */
static atg_ymd shifted(atg_ymd from, unit u, int n)
{
    if (u == U_DAY)
        return days_before(from, -n);
    if (u == U_WEEK) {
        atg_ymd d = days_before(from, -7 * n);
        return (atg_ymd){d.year, d.month, 0};
    }
    if (u == U_MONTH) {
        if (!from.month)
            return from;
        int months = from.year * 12 + from.month - 1 + n;
        return (atg_ymd){months / 12, months % 12 + 1, 0};
    }
    return (atg_ymd){from.year + (u == U_DECADE ? 10 * n : n), 0, 0};
}

static atg_ymd cut(atg_ymd d, unit u)
{
    if (u >= U_YEAR)
        return (atg_ymd){d.year, 0, 0};
    if (u == U_MONTH || u == U_WEEK)
        return (atg_ymd){d.year, d.month, 0};
    return d;
}

bool atg_ymd_future(const atg_date_reader *r, atg_ymd d)
{
    atg_ymd doc = r->doc;
    if (!doc.year || d.year != doc.year)
        return doc.year && d.year > doc.year;
    if (!doc.month || !d.month || d.month != doc.month)
        return doc.month && d.month > doc.month;
    return doc.day && d.day > doc.day;
}

/* --- words ------------------------------------------------------------------------ */

static int in_table(atg_str w, const char *const *names, int n, size_t shortest)
{
    atg_str bare = atg_str_ends(w, ".") ? atg_str_sub(w, 0, w.n - 1) : w;
    for (int i = 0; i < n; i++) {
        if ((names[i][0] ^ (bare.n ? bare.p[0] : '\0')) & ~0x20)
            continue;
        atg_str full = atg_str_of(names[i]);
        if (atg_str_eq_nocase(bare, full))
            return i + 1;
        bool cut_short = bare.n == shortest || bare.n == shortest + 1;
        if (cut_short && bare.n < full.n &&
            atg_str_eq_nocase(bare, atg_str_sub(full, 0, bare.n)))
            return i + 1;
    }
    return 0;
}

static int month_at(const span *s, uint32_t i)
{
    static const char *const months[] = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    if (i < s->first || i >= s->end || !s->a->toks[i].capital ||
        s->a->toks[i].tag == ATG_T_MD)
        return 0;
    return in_table(s->a->toks[i].text, months, 12, 3);
}

static int weekday_at(const span *s, uint32_t i)
{
    static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};
    if (i < s->first || i >= s->end || !s->a->toks[i].capital)
        return 0;
    atg_str w = s->a->toks[i].text;
    bool whole = w.n >= 6 || atg_str_ends(w, ".");
    return whole ? in_table(w, days, 7, 3) : 0;
}

/* First month of a season, 0: none. */
static int season_at(const span *s, uint32_t i)
{
    return among(s, i, "spring")        ? 3
           : among(s, i, "summer")      ? 6
           : among(s, i, "autumn fall") ? 9
           : among(s, i, "winter")      ? 12
                                        : 0;
}

static int digits(atg_str w, size_t from, size_t n)
{
    int value = 0;
    if (from + n > w.n)
        return -1;
    for (size_t i = from; i < from + n; i++) {
        if (!g_ascii_isdigit(w.p[i]))
            return -1;
        value = value * 10 + (w.p[i] - '0');
    }
    return value;
}

static bool is_year(int y)
{
    return y >= YEAR_MIN && y <= YEAR_MAX;
}

/* "2016", "mid-2016", "2015-16"; 0: no year. */
static int year_at(const span *s, uint32_t i, bool *range)
{
    if (i < s->first || i >= s->end)
        return 0;
    atg_str w = s->a->toks[i].text;
    static const char *const parts[] = {"mid-", "early-", "late-"};
    for (size_t k = 0; k < G_N_ELEMENTS(parts); k++) {
        size_t n = atg_str_of(parts[k]).n;
        if (w.n > n && atg_str_eq_nocase(atg_str_sub(w, 0, n), atg_str_of(parts[k])))
            w = atg_str_sub(w, n, w.n);
    }
    int year = digits(w, 0, 4);
    if (!is_year(year))
        return 0;
    if (w.n == 4)
        return year;
    size_t mark = w.p[4] == '-' || w.p[4] == '/' ? 1 : 0;
    if (atg_str_starts(atg_str_sub(w, 4, w.n), "–"))
        mark = 3;
    bool two = mark && (w.n == 6 + mark || w.n == 8 + mark) &&
               digits(w, 4 + mark, w.n - 4 - mark) >= 0;
    if (range && two)
        *range = true;
    return two ? year : 0;
}

/* "23", "23rd" as a day of a month; 0: none. */
static int day_at(const span *s, uint32_t i)
{
    if (i < s->first || i >= s->end)
        return 0;
    atg_str w = s->a->toks[i].text;
    size_t n = 0;
    while (n < w.n && n < 3 && g_ascii_isdigit(w.p[n]))
        n++;
    int day = n == 1 || n == 2 ? digits(w, 0, n) : 0;
    atg_str tail = atg_str_sub(w, n, w.n);
    bool plain = !tail.n || atg_str_is(tail, "st") || atg_str_is(tail, "nd") ||
                 atg_str_is(tail, "rd") || atg_str_is(tail, "th");
    return plain && day >= 1 && day <= 31 ? day : 0;
}

static unit unit_at(const span *s, uint32_t i)
{
    return among(s, i, "day days night")   ? U_DAY
           : among(s, i, "week weeks")     ? U_WEEK
           : among(s, i, "month months")   ? U_MONTH
           : among(s, i, "year years")     ? U_YEAR
           : among(s, i, "decade decades") ? U_DECADE
                                           : U_NONE;
}

static int count_at(const span *s, uint32_t i)
{
    static const char *const words[] = {"one",  "two", "three",  "four",
                                        "five", "six", "seven",  "eight",
                                        "nine", "ten", "eleven", "twelve"};
    if (i < s->first || i >= s->end)
        return 0;
    if (among(s, i, "a an"))
        return 1;
    atg_str w = s->a->toks[i].text;
    int value = w.n <= 3 ? digits(w, 0, w.n) : -1;
    if (value < 0 && !among(s, i,
                            "one two three four five six seven eight nine ten "
                            "eleven twelve"))
        return 0;
    for (int k = 0; k < 12 && value < 0; k++)
        if (atg_str_is_nocase(w, words[k]))
            value = k + 1;
    return value > 0 && value <= COUNT_MAX ? value : 0;
}

/* --- expressions: each gives the end of the expression at i, or i ----------------- */

static uint32_t over_comma(const span *s, uint32_t i)
{
    return among(s, i, ",") ? i + 1 : i;
}

/* The latest such day or month not after the document's date. */
static atg_ymd latest(const span *s, int month, int day)
{
    atg_ymd doc = s->r->doc.year ? s->r->doc : s->r->anchor;
    atg_ymd d = {doc.year, month, day};
    if (!doc.year)
        return (atg_ymd){0, 0, 0};
    if (s->r->doc.year && atg_ymd_future(s->r, d))
        d.year--;
    return d;
}

static uint32_t iso(const span *s, uint32_t i, atg_date_expr *x)
{
    atg_str w = s->a->toks[i].text;
    if (w.n < 10 || w.p[4] != '-' || w.p[7] != '-' || (w.n > 10 && w.p[10] != 'T'))
        return i;
    int y = digits(w, 0, 4), m = digits(w, 5, 2), d = digits(w, 8, 2);
    if (!is_year(y) || !valid(y, m, d))
        return i;
    x->date = (atg_ymd){y, m, d};
    return i + 1;
}

/* Sets the date of a month with or without day and year. */
static bool dated(const span *s, atg_date_expr *x, int year, int month, int day)
{
    x->date = year ? (atg_ymd){year, month, day} : latest(s, month, day);
    return x->date.year && (!day || valid(x->date.year, month, day));
}

/* ", 2018", "of 2018", "of that year" behind a month; 0: not told. */
static int year_behind(const span *s, uint32_t i, uint32_t *stop)
{
    bool of = among(s, i, "of");
    uint32_t j = of || among(s, i, ",") ? i + 1 : i;
    int year = year_at(s, j, NULL);
    bool that = of && among(s, j, "that the") && among(s, j + 1, "year same");
    bool this = of && among(s, j, "this last") && among(s, j + 1, "year");
    *stop = i;
    if (year && s->a->toks[j].text.n == 4) {
        *stop = j + 1;
        return year;
    }
    if (this && s->r->doc.year) {
        *stop = j + 2;
        return s->r->doc.year - (among(s, j, "last") ? 1 : 0);
    }
    if (that) {
        *stop = among(s, j + 1, "same") ? j + 3 : j + 2;
        s->r->anchored = true;
        return s->r->anchor.year;
    }
    return 0;
}

/* "23 March 2018", "23rd of March". */
static uint32_t day_month(const span *s, uint32_t i, atg_date_expr *x)
{
    int day = day_at(s, i);
    uint32_t j = among(s, i + 1, "of") ? i + 2 : i + 1;
    int month = day ? month_at(s, j) : 0;
    uint32_t stop = i;
    if (!month)
        return i;
    int year = year_behind(s, j + 1, &stop);
    return dated(s, x, year, month, day) ? stop : i;
}

/* A month by itself is told from "may", "march" and names by what stands before it. */
static bool month_cue(const span *s, uint32_t i)
{
    return among(s, i - 1,
                 "in since last this of during early late mid from until by "
                 "next before after between through and to the") &&
           i > s->first &&
           !(among(s, i - 1, "and to the by of") && among(s, i, "may march"));
}

static bool day_count(const span *s, uint32_t i)
{
    return i < s->end && s->a->toks[i].tag == ATG_T_NNS;
}

/* "March 23, 2018", "March 2018", "on July 19", "in October", "in February of that
 * year". */
static uint32_t month_first(const span *s, uint32_t i, atg_date_expr *x)
{
    int month = month_at(s, i);
    if (!month)
        return i;
    int day = day_at(s, i + 1);
    if (day && day_count(s, i + 2)) /* "in June 20 companies": whose number is it? */
        day = 0;
    uint32_t stop = day ? i + 2 : i + 1, behind;
    int year = year_behind(s, stop, &behind);
    if (!day && !year && !month_cue(s, i))
        return i;
    return dated(s, x, year, month, day) ? behind : i;
}

/* "last July", "this July". */
static uint32_t last_month(const span *s, uint32_t i, atg_date_expr *x)
{
    int month = among(s, i, "last this") ? month_at(s, i + 1) : 0;
    atg_ymd doc = s->r->doc;
    if (!month || !doc.year)
        return i;
    x->date = (atg_ymd){doc.year, month, 0};
    if (among(s, i, "last") && (!doc.month || month >= doc.month))
        x->date.year--;
    return i + 2;
}

static uint32_t weekday(const span *s, uint32_t i, atg_date_expr *x)
{
    bool last = among(s, i, "last");
    uint32_t j = last || among(s, i, "this") ? i + 1 : i;
    int day = weekday_at(s, j);
    if (!day)
        return i;
    uint32_t next = over_comma(s, j + 1), stop;
    if ((stop = day_month(s, next, x)) > next ||
        (stop = month_first(s, next, x)) > next)
        return stop;
    atg_ymd doc = s->r->doc;
    if (!doc.year)
        return i;
    x->news = true;
    x->date = doc;
    if (doc.day) {
        int back = (weekday_of(doc) - day + 7) % 7;
        x->date = days_before(doc, last && !back ? 7 : back);
    }
    return j + 1;
}

/* "spring 2007", "spring of 2007", "last summer", "this spring". */
static uint32_t season(const span *s, uint32_t i, atg_date_expr *x)
{
    bool last = among(s, i, "last"), this = among(s, i, "this");
    uint32_t j = last || this ? i + 1 : i, stop;
    int month = season_at(s, j);
    if (!month || (among(s, j, "spring fall") && atg_tag_verb(s->a->toks[j].tag)))
        return i;
    int year = year_behind(s, j + 1, &stop);
    if (year) {
        x->date = (atg_ymd){year, 0, 0};
        x->of = among(s, j + 1, "of");
        return stop;
    }
    atg_ymd doc = s->r->doc;
    if (j == i || !doc.year)
        return i;
    x->date = (atg_ymd){doc.year, 0, 0};
    if (last && (!doc.month || doc.month < month))
        x->date.year--;
    return j + 1;
}

/* "today", "yesterday", "last night", "this morning". */
static uint32_t near_day(const span *s, uint32_t i, atg_date_expr *x)
{
    bool today = among(s, i, "today tonight");
    bool part =
        among(s, i, "this") && among(s, i + 1, "morning afternoon evening week");
    bool night = among(s, i, "last") && among(s, i + 1, "night");
    if (!s->r->doc.year || (!today && !part && !night && !among(s, i, "yesterday")))
        return i;
    x->date = days_before(s->r->doc, today || part ? 0 : 1);
    x->news = true;
    return part || night ? i + 2 : i + 1;
}

/* "last month", "this year", "earlier this year". */
static uint32_t near_unit(const span *s, uint32_t i, atg_date_expr *x)
{
    unit u = among(s, i, "last this") ? unit_at(s, i + 1) : U_NONE;
    if (u < U_WEEK || !s->r->doc.year || among(s, i - 1, "later"))
        return i;
    bool last = among(s, i, "last");
    x->date = last ? shifted(s->r->doc, u, -1) : cut(s->r->doc, u);
    return i + 2;
}

/* "that year", "the same day", "the following month". */
static uint32_t anchored_unit(const span *s, uint32_t i, atg_date_expr *x)
{
    bool that = among(s, i, "that");
    uint32_t j = that ? i + 1 : i + 2;
    unit u = unit_at(s, j);
    bool same = that || (among(s, i, "the") && among(s, i + 1, "same"));
    bool next = among(s, i, "the") && among(s, i + 1, "following next");
    bool before = among(s, i, "the") && among(s, i + 1, "previous preceding");
    if (u == U_NONE || (!same && !next && !before))
        return i;
    s->r->anchored = true;
    if (!s->r->anchor.year)
        return i;
    x->date = same ? cut(s->r->anchor, u) : shifted(s->r->anchor, u, next ? 1 : -1);
    return j + 1;
}

/* "two weeks ago"; "a year later", "three months earlier". */
static uint32_t counted(const span *s, uint32_t i, atg_date_expr *x)
{
    int n = count_at(s, i);
    unit u = n ? unit_at(s, i + 1) : U_NONE;
    if (u == U_NONE || !among(s, i + 2, "ago later earlier"))
        return i;
    bool ago = among(s, i + 2, "ago");
    if (!ago)
        s->r->anchored = true;
    atg_ymd from = ago ? s->r->doc : s->r->anchor;
    if (!from.year || from.year <= n * (u == U_DECADE ? 10 : 1))
        return i;
    x->date = shifted(from, u, among(s, i + 2, "later") ? n : -n);
    return i + 3;
}

static bool nominal(const span *s, uint32_t i)
{
    if (i >= s->end)
        return false;
    const atg_tok *t = &s->a->toks[i];
    return atg_tag_noun(t->tag) || t->tag == ATG_T_JJ || t->mention != ATG_NONE ||
           (t->tag != ATG_T_IN && atg_tok_word(s->a, i, ATG_WORD_NOUN, "incident"));
}

/* What can follow a year that describes a noun: no plural it might count. */
static bool described(const span *s, uint32_t i)
{
    if (i >= s->end)
        return false;
    return s->a->toks[i].tag == ATG_T_POS ||
           (nominal(s, i) && (s->a->toks[i].tag != ATG_T_NNS ||
                              atg_tok_word(s->a, i, ATG_WORD_NOUN, "incident")));
}

static uint32_t bare_year(const span *s, uint32_t i, atg_date_expr *x)
{
    bool range = false;
    int year = year_at(s, i, &range);
    if (!year)
        return i;
    bool plural = i + 1 < s->end && s->a->toks[i + 1].tag == ATG_T_NNS;
    uint8_t before = i > s->first ? s->a->toks[i - 1].tag : ATG_T_NONE;
    bool told = among(s, i - 1, "in since during throughout late early mid (") ||
                s->a->toks[i].text.n > 4;
    bool edge = among(s, i - 1, "of by until till from before after between through") ||
                (among(s, i - 1, "and to or –") && year_at(s, i - 2, NULL));
    bool opens = i == s->first || before == ATG_T_DT || before == ATG_T_PRPS ||
                 before == ATG_T_POS || before == ATG_T_JJ || before == ATG_T_JJS ||
                 before == ATG_T_COMMA || before == ATG_T_IN;
    if (!(told && i > s->first) && !(edge && !plural && i > s->first) &&
        !(opens && described(s, i + 1) && !among(s, i - 1, "than")))
        return i;
    x->date = (atg_ymd){year, 0, 0};
    if (range)
        x->link = ATG_DL_RANGE;
    return i + 1;
}

/* --- what stands around it -------------------------------------------------------- */

static void find_link(const span *s, atg_date_expr *x)
{
    uint32_t j = x->first;
    while (j > s->first &&
           (among(s, j - 1,
                  "the late early earlier later mid end beginning start "
                  "middle "
                  "half first second third fourth quarter morning "
                  "afternoon evening night a") ||
            (among(s, j - 1, "of") &&
             among(s, j - 2,
                   "end beginning start middle half quarter days weeks "
                   "morning "
                   "afternoon evening night"))))
        j--;
    x->outer = j;
    if (among(s, j - 1, "in on during at around"))
        x->outer = j - 1;
    else if (j > s->first && among(s, j - 1, "of from"))
        x->link = ATG_DL_OF;
    else if (j > s->first && among(s, j - 1,
                                   "since until till before by after between "
                                   "to "
                                   "through throughout prior than over for"))
        x->link = ATG_DL_RANGE;
    if (j > s->first && x->link != ATG_DL_AT)
        x->outer = j - 1;
    if (among(s, x->first - 1, "and to –") && year_at(s, x->first - 2, NULL) &&
        x->first > s->first)
        x->link = ATG_DL_RANGE;
}

static void find_noun(const span *s, atg_date_expr *x)
{
    if (x->end >= s->end)
        return;
    uint32_t j = x->end;
    bool owner = s->a->toks[j].tag == ATG_T_POS;
    uint8_t before = x->first > s->first ? s->a->toks[x->first - 1].tag : ATG_T_NONE;
    bool opened = before == ATG_T_DT || before == ATG_T_PRPS || before == ATG_T_POS ||
                  before == ATG_T_JJ || before == ATG_T_JJS;
    bool starts = x->first == s->first && !x->date.month && !s->a->toks[j].capital;
    if (owner)
        j++;
    else if (x->of || !(opened || (starts && described(s, j))))
        return;
    uint32_t stop = j;
    while (stop < s->end && stop < j + 8 &&
           (nominal(s, stop) || s->a->toks[stop].tag == ATG_T_VBG ||
            s->a->toks[stop].tag == ATG_T_VBN))
        stop++;
    while (stop > j && atg_tag_verb(s->a->toks[stop - 1].tag))
        stop--;
    if (stop == j)
        return;
    x->modifier = true;
    x->noun = stop - 1;
}

static atg_ymd document_date(const atg_analysis *a)
{
    atg_str w = a->doc->info.date;
    atg_ymd d = {digits(w, 0, 4), 0, 0};
    if (d.year <= 0)
        return (atg_ymd){0, 0, 0};
    int month = w.n >= 7 ? digits(w, 5, 2) : 0;
    if (month >= 1 && month <= 12)
        d.month = month;
    int day = d.month && w.n >= 10 ? digits(w, 8, 2) : 0;
    if (day > 0 && valid(d.year, d.month, day))
        d.day = day;
    return d;
}

void atg_date_reader_init(atg_date_reader *r, const atg_analysis *a)
{
    *r = (atg_date_reader){.a = a, .doc = document_date(a)};
}

/* The first letters of a month or a day of the week? */
static bool calendar_word(atg_str w)
{
    return w.n >= 3 && ATG_IN(atg_str_sub(w, 0, 3),
                              "jan feb mar apr may jun jul aug sep oct nov dec "
                              "mon tue wed thu fri sat sun");
}

/* Most tokens begin no expression: a look at the word, and for the most frequent words
 * at the next one, spares trying them all. */
static bool may_begin(const span *s, uint32_t i)
{
    const atg_tok *t = &s->a->toks[i];
    if (!t->text.n)
        return false;
    if (g_ascii_isdigit(t->text.p[0]) || g_ascii_isdigit(t->text.p[t->text.n - 1]) ||
        (t->capital && calendar_word(t->text)))
        return true;
    if (among(s, i, "the"))
        return among(s, i + 1, "same following next previous preceding");
    if (among(s, i,
              "a an that one two three four five six seven eight nine ten eleven "
              "twelve"))
        return unit_at(s, i + 1) != U_NONE;
    return among(s, i,
                 "this last today tonight yesterday spring summer autumn fall winter");
}

bool atg_date_expr_read(atg_date_reader *r, uint32_t i, uint32_t first, uint32_t end,
                        atg_date_expr *out)
{
    typedef uint32_t read_fn(const span *, uint32_t, atg_date_expr *);
    static read_fn *const readers[] = {iso,           day_month, weekday,  month_first,
                                       last_month,    season,    near_day, near_unit,
                                       anchored_unit, counted,   bare_year};
    span s = {r, r->a, first, end};
    if (!may_begin(&s, i))
        return false;
    for (size_t k = 0; k < G_N_ELEMENTS(readers); k++) {
        atg_date_expr x = {.first = i, .end = i};
        x.end = readers[k](&s, i, &x);
        if (x.end == i)
            continue;
        find_link(&s, &x);
        find_noun(&s, &x);
        if (x.modifier) /* the preposition governs the noun */
            x.link = ATG_DL_AT;
        r->anchor = x.date;
        *out = x;
        return true;
    }
    return false;
}
