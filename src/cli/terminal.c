#include "cli/terminal.h"

#include "text/utf8.h"

/* Bidirectional controls, zero-width and other format characters, line separators. */
static bool is_hidden(uint32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

static void put_visible(GString *out, uint32_t c, atg_plain how)
{
    if (how == ATG_PLAIN_JSON && c < 0x10000)
        g_string_append_printf(out, "\\u%04x", c);
    else if (how == ATG_PLAIN_JSON)
        g_string_append_printf(out, "\\u%04x\\u%04x", 0xD7C0 + (c >> 10),
                               0xDC00 + (c & 0x3FF));
    else if (is_control(c))
        g_string_append_printf(out, "\\x%02x", c);
    else
        g_string_append_printf(out, "<U+%04X>", c);
}

void atg_plain_append(GString *out, atg_str text, atg_plain how)
{
    for (size_t i = 0; i < text.n;) {
        uint32_t c;
        size_t n = atg_utf8_next(text.p + i, text.n - i, &c);
        bool break_or_tab = c == '\n' || c == '\t';
        if (c == ATG_UTF8_BAD)
            for (size_t k = 0; k < n; k++)
                g_string_append_printf(out, "\\x%02x", (guchar)text.p[i + k]);
        else if (is_hidden(c) ||
                 (is_control(c) && !(break_or_tab && how != ATG_PLAIN_LINE)))
            put_visible(out, c, how);
        else
            g_string_append_len(out, text.p + i, (gssize)n);
        i += n;
    }
}

size_t atg_columns(atg_str text)
{
    size_t columns = 0;
    for (size_t i = 0; i < text.n;) {
        uint32_t c;
        i += atg_utf8_next(text.p + i, text.n - i, &c);
        if (c == ATG_UTF8_BAD)
            columns++;
        else if (!g_unichar_iszerowidth(c))
            columns += g_unichar_iswide(c) ? 2 : 1;
    }
    return columns;
}
