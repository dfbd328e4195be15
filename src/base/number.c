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

const char *atg_number_format(char out[ATG_NUMBER_SIZE], double v)
{
    static const char *const formats[] = {"%.9g", "%.15g", "%.16g", "%.17g"};
    if (v == 0)
        v = 0; /* -0 */
    if (is_whole(v)) {
        g_ascii_formatd(out, ATG_NUMBER_SIZE, "%.0f", v);
        return out;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_ascii_formatd(out, ATG_NUMBER_SIZE, formats[i], v);
        if (g_ascii_strtod(out, NULL) == v)
            break;
    }
    return out;
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
