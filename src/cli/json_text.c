#include "cli/json_text.h"

#include <stdlib.h>

void atg_json_set(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

json_t *atg_json_text(atg_str s)
{
    return json_stringn(s.p ? s.p : "", s.n);
}

json_t *atg_json_count(size_t n)
{
    return json_integer((json_int_t)n);
}

void atg_json_print(json_t *value, unsigned digits, GString *out)
{
    char *dump = json_dumps(value, JSON_INDENT(1) | JSON_REAL_PRECISION(digits));
    g_string_append_printf(out, "%s\n", dump ? dump : "");
    free(dump);
    json_decref(value);
}
