#include "export/out.h"

#include "base/json.h"

enum { BLOCK = 32 * 1024 };

void atg_out_init(atg_out *o, atg_sink *sink, atg_error *err)
{
    *o = (atg_out){sink, err, ATG_OK, g_string_sized_new(BLOCK + 1024)};
}

static void flush(atg_out *o)
{
    if (o->code == ATG_OK)
        o->code = atg_sink_write(o->sink, o->text->str, o->text->len, o->err);
    g_string_truncate(o->text, 0);
}

static void flush_block(atg_out *o)
{
    if (o->text->len >= BLOCK)
        flush(o);
}

atg_code atg_out_end(atg_out *o, atg_code code)
{
    if (code == ATG_OK)
        flush(o);
    g_string_free(o->text, TRUE);
    return o->code != ATG_OK ? o->code : code;
}

void atg_out_str(atg_out *o, atg_str text)
{
    if (text.n)
        g_string_append_len(o->text, text.p, (gssize)text.n);
    flush_block(o);
}

void atg_out_put(atg_out *o, const char *text)
{
    atg_out_str(o, atg_str_of(text));
}

void atg_out_format(atg_out *o, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    g_string_append_vprintf(o->text, format, ap);
    va_end(ap);
    flush_block(o);
}

static const char *reference(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return NULL;
    }
}

void atg_out_xml(atg_out *o, atg_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        const char *as = reference(text.p[i]);
        if (!as)
            continue;
        g_string_append_len(o->text, text.p + from, (gssize)(i - from));
        g_string_append(o->text, as);
        from = i + 1;
    }
    if (from < text.n)
        g_string_append_len(o->text, text.p + from, (gssize)(text.n - from));
    flush_block(o);
}

void atg_out_json(atg_out *o, atg_str text)
{
    atg_json_put(o->text, text);
    flush_block(o);
}
