#include "lexicon/import_work.h"

#include <string.h>

typedef struct scanner {
    const atg_json_text *t;
    const char *p, *end;
} scanner;

atg_code atg_json_fail(const atg_json_text *t, const char *at, const char *what)
{
    size_t line = 1;
    const char *start = t->text.p, *lf;
    while ((lf = memchr(start, '\n', (size_t)(at - start)))) {
        line++;
        start = lf + 1;
    }
    return atg_fail_at(t->err, t->name, line, (size_t)(at - start) + 1, "%s", what);
}

static atg_code fail(const scanner *s, const char *what)
{
    return atg_json_fail(s->t, s->p, s->p < s->end ? what : "the text ends too early");
}

static void blanks(scanner *s)
{
    while (s->p < s->end &&
           (*s->p == ' ' || *s->p == '\t' || *s->p == '\n' || *s->p == '\r'))
        s->p++;
}

static bool next_is(scanner *s, char c)
{
    blanks(s);
    if (s->p == s->end || *s->p != c)
        return false;
    s->p++;
    return true;
}

/* From behind the opening quote to behind the closing one. */
static bool skip_string(scanner *s)
{
    while (s->p < s->end && *s->p != '"') {
        if (*s->p == '\\' && s->p + 1 < s->end)
            s->p++;
        s->p++;
    }
    if (s->p == s->end)
        return false;
    s->p++;
    return true;
}

/* Over a value, by counting brackets. Whether it is well formed shows when it is
 * loaded; what never is may be anything. */
static bool skip_value(scanner *s)
{
    size_t depth = 0;
    const char *from = s->p;
    while (s->p < s->end) {
        char c = *s->p;
        if (depth == 0 && s->p > from && strchr(",]} \t\r\n:", c))
            return true;
        s->p++;
        if (c == '"' && !skip_string(s))
            return false;
        if (c == '{' || c == '[')
            depth++;
        else if ((c == '}' || c == ']') && depth-- == 0)
            return false;
        if (depth == 0 && (c == '"' || c == '}' || c == ']'))
            return true;
    }
    return depth == 0 && s->p > from;
}

static atg_code take_value(scanner *s, atg_json_span *value)
{
    blanks(s);
    value->begin = s->p;
    if (s->p == s->end || strchr(",]}:", *s->p) || !skip_value(s))
        return fail(s, "a value was expected");
    value->end = s->p;
    return ATG_OK;
}

static atg_code member(scanner *s, atg_json_member_fn fn, void *user)
{
    atg_json_span value;
    if (!next_is(s, '"'))
        return fail(s, "a member's name was expected");
    const char *from = s->p;
    if (!skip_string(s))
        return fail(s, "a string does not end");
    atg_str key = {from, (size_t)(s->p - 1 - from)};
    if (!next_is(s, ':'))
        return fail(s, "':' was expected");
    atg_code code = take_value(s, &value);
    return code == ATG_OK ? fn(key, value, user) : code;
}

atg_code atg_json_members(const atg_json_text *t, atg_json_member_fn fn, void *user)
{
    scanner s = {t, t->text.p, t->text.p + t->text.n};
    if (atg_str_starts(t->text, "\xEF\xBB\xBF"))
        s.p += 3;
    if (!next_is(&s, '{'))
        return fail(&s, "a JSON object was expected");
    bool any = !next_is(&s, '}');
    while (any) {
        atg_code code = member(&s, fn, user);
        if (code != ATG_OK)
            return code;
        if (next_is(&s, '}'))
            break;
        if (!next_is(&s, ','))
            return fail(&s, "',' or '}' was expected");
    }
    blanks(&s);
    return s.p == s.end ? ATG_OK : fail(&s, "there is more behind the object");
}

atg_code atg_json_elements(const atg_json_text *t, atg_json_span array,
                           atg_json_element_fn fn, void *user)
{
    scanner s = {t, array.begin, array.end};
    atg_json_span value;
    if (!next_is(&s, '['))
        return fail(&s, "a list was expected");
    if (next_is(&s, ']'))
        return ATG_OK;
    for (;;) {
        atg_code code = take_value(&s, &value);
        if (code == ATG_OK)
            code = fn(value, user);
        if (code != ATG_OK)
            return code;
        if (next_is(&s, ']'))
            return ATG_OK;
        if (!next_is(&s, ','))
            return fail(&s, "',' or ']' was expected");
    }
}

json_t *atg_json_load(const atg_json_text *t, atg_json_span value)
{
    json_error_t why;
    json_t *root = json_loadb(value.begin, (size_t)(value.end - value.begin),
                              JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &why);
    if (root)
        return root;
    const char *at = value.begin + (why.position > 0 ? why.position : 0);
    /* jansson quotes the text near by, whatever is in it */
    char *near = strstr(why.text, " near ");
    if (near)
        *near = '\0';
    atg_json_fail(t, MIN(at, value.end), why.text);
    return NULL;
}

const char *atg_json_member_text(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}
