#include "text/field.h"

#include <string.h>

enum { VALUE_MAX = 300 }; /* bytes of a publisher's name or an address */

static const struct {
    const char *name;
    atg_field field;
} names[] = {
    {"title", ATG_FIELD_TITLE},   {"headline", ATG_FIELD_TITLE},
    {"date", ATG_FIELD_DATE},     {"published", ATG_FIELD_DATE},
    {"source", ATG_FIELD_SOURCE}, {"publisher", ATG_FIELD_SOURCE},
    {"url", ATG_FIELD_URL},       {"link", ATG_FIELD_URL},
};

static bool is_edge(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '\'';
}

atg_field atg_field_of(const atg_gate *gate, atg_line line, atg_line *value)
{
    line = atg_line_trim(gate, line);
    const char *p = gate->text;
    atg_str s = {p + line.start, line.end - line.start};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        size_t n = strlen(names[i].name);
        if (s.n <= n || s.p[n] != ':' ||
            !atg_str_is_nocase(atg_str_cap(s, n), names[i].name))
            continue;
        atg_line v = {line.start + (uint32_t)n + 1, line.end, line.next};
        while (v.start < v.end && is_edge(p[v.start]))
            v.start++;
        while (v.end > v.start && is_edge(p[v.end - 1]))
            v.end--;
        *value = v;
        return v.end > v.start ? names[i].field : ATG_FIELD_NONE;
    }
    return ATG_FIELD_NONE;
}

void atg_field_take(atg_builder *b, atg_field field, atg_line value)
{
    atg_str s = {b->gate->text + value.start, value.end - value.start};
    if (field == ATG_FIELD_SOURCE && b->source.n == 0)
        b->source = atg_str_cap(s, VALUE_MAX);
    if (field == ATG_FIELD_URL && b->url.n == 0)
        b->url = atg_str_cap(s, VALUE_MAX);
    if (field != ATG_FIELD_TITLE && field != ATG_FIELD_DATE)
        return;
    atg_builder_put(b, value.start, value.end);
    atg_builder_end(b, field == ATG_FIELD_TITLE ? ATG_HINT_TITLE : ATG_HINT_FURNITURE);
}
