#include "export/stix_write.h"

#include <string.h>

#include "base/json.h"
#include "export/lists.h"

/* ---- members --------------------------------------------------------------------- */

static void key(atg_stix *s, const char *name)
{
    char last = s->line->len ? s->line->str[s->line->len - 1] : s->last;
    if (last != '{' && last != '[')
        g_string_append(s->line, ", ");
    if (name)
        g_string_append_printf(s->line, "\"%s\": ", name);
}

void atg_stix_text(atg_stix *s, const char *name, atg_str value)
{
    if (value.n == 0 || s->code != ATG_OK)
        return;
    s->code = atg_list_check_text(value, name ? name : "list", s->err);
    if (s->code != ATG_OK)
        return;
    key(s, name);
    atg_json_put(s->line, value);
}

void atg_stix_word(atg_stix *s, const char *name, const char *value)
{
    atg_stix_text(s, name, atg_str_of(value));
}

void atg_stix_count(atg_stix *s, const char *name, uint64_t value)
{
    key(s, name);
    g_string_append_printf(s->line, "%" G_GUINT64_FORMAT, value);
}

void atg_stix_true(atg_stix *s, const char *name)
{
    key(s, name);
    g_string_append(s->line, "true");
}

void atg_stix_open(atg_stix *s, const char *name, char bracket)
{
    key(s, name);
    g_string_append_c(s->line, bracket);
}

void atg_stix_close(atg_stix *s, char bracket)
{
    g_string_append_c(s->line, bracket);
}

void atg_stix_words(atg_stix *s, const char *name, const char *const *words, size_t n)
{
    atg_stix_open(s, name, '[');
    for (size_t i = 0; i < n; i++)
        atg_stix_word(s, NULL, words[i]);
    atg_stix_close(s, ']');
}

void atg_stix_list(atg_stix *s, const char *name, atg_str joined)
{
    atg_str part;
    bool open = false;
    while (joined.n && atg_str_split(&joined, '|', &part)) {
        if (part.n == 0)
            continue;
        if (!open)
            atg_stix_open(s, name, '[');
        open = true;
        atg_stix_text(s, NULL, part);
    }
    if (open)
        atg_stix_close(s, ']');
}

/* ---- objects --------------------------------------------------------------------- */

void atg_stix_begin(atg_stix *s, const char *type, const atg_stix_id *id,
                    const atg_str *instant)
{
    char modified[ATG_STIX_INSTANT_SIZE];
    g_string_assign(s->line, s->written ? ",\n{" : "\n{");
    atg_stix_word(s, "type", type);
    atg_stix_word(s, "spec_version", "2.1");
    atg_stix_word(s, "id", id->text);
    if (!instant)
        return;
    atg_stix_word(s, "created_by_ref", s->self.text);
    atg_stix_word(s, "created", ATG_STIX_CREATED);
    atg_stix_word(s, "modified", atg_stix_instant(modified, *instant));
}

void atg_stix_flush(atg_stix *s)
{
    if (s->code != ATG_OK || s->line->len == 0)
        return;
    s->code = atg_sink_write(s->sink, s->line->str, s->line->len, s->err);
    g_checksum_update(s->sum, (const guchar *)s->line->str, (gssize)s->line->len);
    s->last = s->line->str[s->line->len - 1];
    g_string_truncate(s->line, 0);
}

void atg_stix_end(atg_stix *s)
{
    g_string_append_c(s->line, '}');
    atg_stix_flush(s);
    s->written = true;
}

void atg_stix_open_extension(atg_stix *s)
{
    atg_stix_open(s, "extensions", '{');
    atg_stix_open(s, s->extension.text, '{');
    atg_stix_word(s, "extension_type", "property-extension");
}

/* ---- references ------------------------------------------------------------------ */

/* CVE-YYYY-NNNN, with more digits behind, but then no zero before them. */
bool atg_stix_is_cve(atg_str id)
{
    if (id.n < 13 || !atg_str_starts(id, "CVE-") || id.p[8] != '-')
        return false;
    for (size_t i = 4; i < id.n; i++)
        if (i != 8 && !g_ascii_isdigit(id.p[i]))
            return false;
    return id.n == 13 || id.p[9] != '0';
}

static bool is_capec(atg_str id)
{
    for (size_t i = 6; i < id.n; i++)
        if (!g_ascii_isdigit(id.p[i]))
            return false;
    return id.n > 6 && atg_str_starts(id, "CAPEC-");
}

static bool is_url(atg_str url)
{
    if (!atg_str_starts(url, "https://") && !atg_str_starts(url, "http://"))
        return false;
    size_t host = url.p[4] == 's' ? 8 : 7;
    for (size_t i = 0; i < url.n; i++)
        if (!g_ascii_isalnum(url.p[i]) &&
            (!url.p[i] || !strchr("-._~:/?#@!$&'()*+,;=%", url.p[i])))
            return false;
    return url.n > host && g_ascii_isalnum(url.p[host]);
}

/* CVE and CAPEC numbers stand under these sources, and nothing else does. */
void atg_stix_reference_put(atg_stix *s, const atg_stix_reference *r)
{
    bool cve = atg_stix_is_cve(r->id), capec = is_capec(r->id);
    atg_str source = r->source.n ? r->source : ATG_STR("reference");
    if (cve || capec)
        source = cve ? ATG_STR("cve") : ATG_STR("capec");
    else if (atg_str_is(source, "cve") || atg_str_is(source, "capec"))
        source = ATG_STR("reference");
    bool url = is_url(r->url);
    if (!r->id.n && !r->description.n && !url)
        return;
    atg_stix_open(s, NULL, '{');
    atg_stix_text(s, "source_name", source);
    atg_stix_text(s, "description", r->description);
    if (url)
        atg_stix_text(s, "url", r->url);
    atg_stix_text(s, "external_id", r->id);
    atg_stix_close(s, '}');
}
