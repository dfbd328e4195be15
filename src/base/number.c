#include "base/number.h"

#include <glib.h>
#include <math.h>
#include <string.h>

static bool is_whole(double v)
{
    return fabs(v) < 9007199254740992.0 && trunc(v) == v;
}

double atg_number_round(double v)
{
    char buf[G_ASCII_DTOSTR_BUF_SIZE];
    if (!isfinite(v) || v == 0)
        return 0;
    if (is_whole(v))
        return v;
    return g_ascii_strtod(g_ascii_formatd(buf, sizeof buf, "%.9g", v), NULL);
}

const char *atg_count_format(char out[ATG_NUMBER_SIZE], uint64_t v)
{
    char digits[ATG_NUMBER_SIZE];
    size_t n = 0;
    do
        digits[n++] = (char)('0' + v % 10);
    while (v /= 10);
    for (size_t i = 0; i < n; i++)
        out[i] = digits[n - 1 - i];
    out[n] = '\0';
    return out;
}

/* Powers of ten that are doubles without error, and how far down numbers are set
 * here. */
enum { LEAST = -8, MOST = 22 };
static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* x with 10^x <= v < 10^(x+1); LEAST - 1 below the table. */
static int exponent_of(double v)
{
    int x = LEAST - 1;
    if (v >= 1)
        for (x = 0; x < MOST && v >= powers[x + 1];)
            x++;
    else
        for (int k = 1; k <= -LEAST && x < LEAST; k++)
            if (v * powers[k] >= 1)
                x = -k;
    return x;
}

/* n digits, without the zeros at their end, the way "%g" sets them. */
static void set_digits(char *out, uint64_t digits, int x)
{
    char text[ATG_NUMBER_SIZE];
    while (digits % 10 == 0)
        digits /= 10;
    int n = (int)strlen(atg_count_format(text, digits));
    int before = x < -4 ? 1 : x + 1; /* how many stand before the point */
    if (x < 0 && x >= -4) {
        *out++ = '0';
        *out++ = '.';
        for (int i = -1; i > x; i--)
            *out++ = '0';
        before = 0;
    }
    for (int i = 0; i < n; i++) {
        if (i == before && i > 0)
            *out++ = '.';
        *out++ = text[i];
    }
    *out = '\0';
    if (x < -4)
        g_snprintf(out, 8, "e-%02d", -x);
}

/* The same as "%.*g" where that reads back as v, without printing and reading: digits
 * below 2^53 over a power of ten that is exact is the double nearest to the
 * quotient. */
static bool format_short(char *out, double v, int precision)
{
    double size = fabs(v);
    int x = exponent_of(size), k = precision - 1 - x;
    if (x < LEAST || x >= precision || k > MOST)
        return false;
    double digits = rint(size * powers[k]);
    if (digits < powers[precision - 1] || digits >= powers[precision] ||
        digits / powers[k] != size)
        return false;
    if (v < 0)
        *out++ = '-';
    set_digits(out, (uint64_t)digits, x);
    return true;
}

static const char *format_long(char out[ATG_NUMBER_SIZE], double v)
{
    static const char *const formats[] = {"%.9g", "%.15g", "%.16g", "%.17g"};
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_ascii_formatd(out, ATG_NUMBER_SIZE, formats[i], v);
        if (g_ascii_strtod(out, NULL) == v)
            break;
    }
    return out;
}

const char *atg_number_format(char out[ATG_NUMBER_SIZE], double v)
{
    if (v == 0)
        v = 0; /* -0 */
    if (is_whole(v)) {
        if (v < 0)
            *out = '-';
        atg_count_format(out + (v < 0), (uint64_t)fabs(v));
        return out;
    }
    if (format_short(out, v, 9) || format_short(out, v, 15))
        return out;
    return format_long(out, v);
}

bool atg_number_parse(atg_str text, double *v)
{
    /* strtod would also take hexadecimal, "inf" and "nan" */
    static const char allowed[] = "0123456789+-.eE";
    char copy[64];
    char *end = NULL;
    text = atg_str_trim(text);
    if (text.n == 0 || text.n >= sizeof copy)
        return false;
    memcpy(copy, text.p, text.n);
    copy[text.n] = '\0';
    if (strspn(copy, allowed) != text.n)
        return false;
    double got = g_ascii_strtod(copy, &end);
    if (end != copy + text.n || !isfinite(got))
        return false;
    *v = got == 0 ? 0 : got;
    return true;
}

bool atg_count_parse(atg_str text, uint64_t max, uint64_t *v)
{
    uint64_t got = 0;
    text = atg_str_trim(text);
    if (text.n == 0)
        return false;
    for (size_t i = 0; i < text.n; i++) {
        unsigned digit = (unsigned)(unsigned char)text.p[i] - '0';
        if (digit > 9 || got > (max - digit) / 10)
            return false;
        got = got * 10 + digit;
    }
    *v = got;
    return true;
}

static bool read_part(atg_str s, size_t at, size_t n, unsigned *v)
{
    *v = 0;
    if (at + n > s.n)
        return false;
    for (size_t i = at; i < at + n; i++) {
        if (!g_ascii_isdigit(s.p[i]))
            return false;
        *v = *v * 10 + (unsigned)(s.p[i] - '0');
    }
    return true;
}

bool atg_date_is(atg_str s)
{
    unsigned year, month = 1, day = 1;
    if ((s.n != 4 && s.n != 7 && s.n != 10) || !read_part(s, 0, 4, &year))
        return false;
    if (s.n >= 7 && (s.p[4] != '-' || !read_part(s, 5, 2, &month)))
        return false;
    if (s.n == 10 && (s.p[7] != '-' || !read_part(s, 8, 2, &day)))
        return false;
    return year > 0 && month >= 1 && month <= 12 && day >= 1 &&
           g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}
