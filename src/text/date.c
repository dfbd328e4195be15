#include "text/date.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

static const char *const months[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};

/* A word or number of a date, and where it stands. */
typedef struct piece {
    size_t start, end;
    unsigned number; /* 0: none */
    size_t digits;
    unsigned month; /* 1 to 12; 0: none */
} piece;

static unsigned month_of(atg_str w)
{
    if (w.n < 3 || w.n > 9)
        return 0;
    for (unsigned m = 0; m < 12; m++) {
        size_t full = strlen(months[m]);
        bool shortened = w.n == 3 || (w.n == 4 && m == 8);
        if ((w.n == full || shortened) && g_ascii_strncasecmp(w.p, months[m], w.n) == 0)
            return g_ascii_islower(w.p[0]) ? 0 : m + 1;
    }
    return 0;
}

static unsigned number_of(atg_str digits)
{
    unsigned value = 0;
    for (size_t i = 0; i < digits.n && i < 5; i++)
        value = value * 10 + (unsigned)(digits.p[i] - '0');
    return value;
}

/* The next word or number at or after i; false at the end. */
static bool next_piece(atg_str s, size_t i, piece *out)
{
    while (i < s.n && !g_ascii_isalnum(s.p[i]))
        i++;
    if (i == s.n)
        return false;
    size_t j = i;
    bool digit = g_ascii_isdigit(s.p[i]);
    while (j < s.n && (digit ? g_ascii_isdigit(s.p[j]) : g_ascii_isalpha(s.p[j])))
        j++;
    *out = (piece){.start = i, .end = j};
    if (digit) {
        out->number = number_of(atg_str_sub(s, i, j));
        out->digits = j - i;
    } else {
        out->month = month_of(atg_str_sub(s, i, j));
    }
    return true;
}

static bool is_day(const piece *p)
{
    return p->digits >= 1 && p->digits <= 2 && p->number >= 1 && p->number <= 31;
}

static bool is_year(const piece *p)
{
    return p->digits == 4 && p->number >= 1900 && p->number <= 2099;
}

/* Only blanks, commas and the dot of "Dec." may stand between the pieces of a date. */
static bool is_close(atg_str s, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (!strchr(" ,.\t", s.p[i]))
            return false;
    return to - from <= 3;
}

static bool next_close(atg_str s, const piece *before, piece *out)
{
    size_t from = before->end; /* before may be out */
    return next_piece(s, from, out) && is_close(s, from, out->start);
}

static bool skip_word(atg_str s, piece *p, const char *word)
{
    atg_str w = atg_str_sub(s, p->start, p->end);
    return atg_str_is_nocase(w, word) && next_close(s, p, p);
}

static void set(atg_date_hit *hit, unsigned y, unsigned m, unsigned d)
{
    if (d)
        snprintf(hit->iso, sizeof hit->iso, "%04u-%02u-%02u", y % 10000, m % 100,
                 d % 100);
    else
        snprintf(hit->iso, sizeof hit->iso, "%04u-%02u", y % 10000, m % 100);
}

static bool finish(atg_date_hit *hit, const piece *first, const piece *last,
                   const unsigned ymd[3])
{
    if (ymd[2] &&
        !g_date_valid_dmy((GDateDay)ymd[2], (GDateMonth)ymd[1], (GDateYear)ymd[0]))
        return false;
    set(hit, ymd[0], ymd[1], ymd[2]);
    hit->start = first->start;
    hit->end = last->end;
    return true;
}

/* "June 25, 2015", "June 25th 2015", "June 2015". */
static bool from_month(atg_str s, const piece *first, atg_date_hit *hit)
{
    piece p;
    if (!next_close(s, first, &p))
        return false;
    if (is_year(&p))
        return finish(hit, first, &p, (unsigned[3]){p.number, first->month, 0});
    if (!is_day(&p))
        return false;
    unsigned day = p.number;
    if (!next_close(s, &p, &p))
        return false;
    static const char *const ordinals[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < 4; i++)
        if (skip_word(s, &p, ordinals[i]))
            break;
    return is_year(&p) &&
           finish(hit, first, &p, (unsigned[3]){p.number, first->month, day});
}

/* "25 June 2015", "25th of June, 2015". */
static bool from_day(atg_str s, const piece *first, atg_date_hit *hit)
{
    piece p;
    if (!next_close(s, first, &p))
        return false;
    static const char *const between[] = {"st", "nd", "rd", "th", "of"};
    for (size_t i = 0; i < 5; i++)
        skip_word(s, &p, between[i]);
    unsigned month = p.month;
    if (!month || !next_close(s, &p, &p) || !is_year(&p))
        return false;
    return finish(hit, first, &p, (unsigned[3]){p.number, month, first->number});
}

/* "2015-06-25", "2015/06/25", also in front of a time. */
static bool from_year(atg_str s, const piece *first, atg_date_hit *hit)
{
    piece m, d;
    size_t at = first->end;
    if (at + 6 > s.n || (s.p[at] != '-' && s.p[at] != '/') || s.p[at + 3] != s.p[at])
        return false;
    if (!next_piece(s, at, &m) || m.digits != 2 || m.start != at + 1 || m.number < 1 ||
        m.number > 12)
        return false;
    if (!next_piece(s, m.end, &d) || d.digits != 2 || d.start != at + 4 || !is_day(&d))
        return false;
    return finish(hit, first, &d, (unsigned[3]){first->number, m.number, d.number});
}

bool atg_date_find(atg_str s, atg_date_hit *hit)
{
    piece p = {0};
    while (next_piece(s, p.end, &p)) {
        if ((p.month && from_month(s, &p, hit)) ||
            (is_day(&p) && from_day(s, &p, hit)) ||
            (is_year(&p) && from_year(s, &p, hit)))
            return true;
    }
    return false;
}

static const char *const beside_date[] = {
    "monday", "tuesday",  "wednesday", "thursday", "friday",   "saturday", "sunday",
    "mon",    "tue",      "tues",      "wed",      "thu",      "thur",     "thurs",
    "fri",    "sat",      "sun",       "posted",   "on",       "updated",  "published",
    "last",   "modified", "date",      "release",  "released", "am",       "pm",
    "gmt",    "utc",      "est",       "edt",      "et",       "bst",      "cet",
    "cest",   "ist",      "at",        "first",    "by",       "issued",   "the",
    "h",
};

static bool goes_with_date(atg_str w)
{
    for (size_t i = 0; i < G_N_ELEMENTS(beside_date); i++)
        if (atg_str_is_nocase(w, beside_date[i]))
            return true;
    return false;
}

bool atg_line_is_date(atg_str line, char iso[16])
{
    atg_date_hit hit;
    if (line.n > 100 || !atg_date_find(line, &hit))
        return false;
    piece p = {0};
    size_t other = 0;
    while (next_piece(line, p.end, &p)) {
        bool inside = p.start >= hit.start && p.end <= hit.end;
        if (!inside && !p.digits && !goes_with_date(atg_str_sub(line, p.start, p.end)))
            other++;
    }
    /* up to three words more may name the place: "23 March 2018 | New York" */
    if (other > 3 || (other > 0 && strchr(".!?", line.p[line.n - 1])))
        return false;
    memcpy(iso, hit.iso, sizeof hit.iso);
    return true;
}

static bool begins_dash(atg_str s)
{
    return atg_str_starts(s, "-") || atg_str_starts(s, "\u2013") ||
           atg_str_starts(s, "\u2014") || atg_str_starts(s, ":") ||
           atg_str_starts(s, "(") || atg_str_starts(s, "/") || atg_str_starts(s, "|");
}

bool atg_dateline_date(atg_str line, char iso[16])
{
    atg_date_hit hit;
    if (!atg_date_find(atg_str_cap(line, 120), &hit) || hit.start > 60)
        return false;
    atg_str place = atg_str_sub(line, 0, hit.start);
    atg_str rest = atg_str_trim(atg_str_sub(line, hit.end, line.n));
    if (place.n && (!g_ascii_isupper(place.p[0]) || atg_str_starts(place, "In ") ||
                    atg_str_starts(place, "On ")))
        return false;
    if (!begins_dash(rest))
        return false;
    memcpy(iso, hit.iso, sizeof hit.iso);
    return true;
}

static bool is_iso_prefix(atg_str v)
{
    static const char shape[] = "dddd-dd-dd";
    if (v.n != 4 && v.n != 7 && v.n < 10)
        return false;
    for (size_t i = 0; i < v.n && i < 10; i++)
        if (shape[i] == 'd' ? !g_ascii_isdigit(v.p[i]) : v.p[i] != shape[i])
            return false;
    unsigned month = v.n > 4 ? number_of(atg_str_sub(v, 5, 7)) : 1;
    bool year = number_of(atg_str_sub(v, 0, 4)) > 0; /* "0000" fills an empty field */
    return year && month >= 1 && month <= 12;
}

void atg_date_normalise(atg_str value, char iso[16])
{
    atg_date_hit hit;
    value = atg_str_trim(value);
    iso[0] = '\0';
    if (is_iso_prefix(value) && value.n < 10)
        snprintf(iso, 16, "%.*s", ATG_STR_ARG(value));
    else if (atg_date_find(atg_str_cap(value, 200), &hit))
        memcpy(iso, hit.iso, sizeof hit.iso);
}
