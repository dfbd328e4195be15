#include "base/error.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* Moves a cut back to the last whole UTF-8 character. */
static void cut_at_character(char *s, size_t cap)
{
    size_t n = strlen(s);
    if (n + 1 < cap)
        return;
    while (n > 0 && ((unsigned char)s[n - 1] & 0xC0) == 0x80)
        n--;
    if (n > 0 && ((unsigned char)s[n - 1] & 0x80))
        n--;
    s[n] = '\0';
}

static void store(atg_error *err, const char *prefix, const char *format, va_list ap)
{
    int n = snprintf(err->message, sizeof err->message, "%s", prefix);
    size_t used = n < 0 ? 0 : (size_t)n;
    if (used < sizeof err->message)
        vsnprintf(err->message + used, sizeof err->message - used, format, ap);
    cut_at_character(err->message, sizeof err->message);
}

atg_code atg_fail(atg_error *err, atg_code code, const char *format, ...)
{
    if (!err)
        return code;
    va_list ap;
    va_start(ap, format);
    err->code = code;
    err->line = err->column = err->byte = 0;
    store(err, "", format, ap);
    va_end(ap);
    return code;
}

atg_code atg_fail_at(atg_error *err, const char *file, size_t line, size_t column,
                     const char *format, ...)
{
    if (!err)
        return ATG_E_FORMAT;
    char prefix[512];
    snprintf(prefix, sizeof prefix, "%s:%zu:%zu: ", file, line, column);
    va_list ap;
    va_start(ap, format);
    err->code = ATG_E_FORMAT;
    err->line = line;
    err->column = column;
    err->byte = 0;
    store(err, prefix, format, ap);
    va_end(ap);
    return ATG_E_FORMAT;
}
