#include "text/jsonl.h"

#include <errno.h>
#include <jansson.h>
#include <string.h>

#include "text/date.h"
#include "text/gate.h"
#include "text/json_long.h"
#include "text/read_work.h"

enum { CHUNK = 65536, RECORD_MAX = 64 << 20 };

typedef struct reader {
    atg_source *source;
    const char *path;
    atg_read_options opt;
    GString *line;
    FILE *aside;     /* the line's bytes, where it is long; NULL: it is not */
    uint64_t length; /* of the line */
    atg_json_line json;
    size_t number; /* of the line, from 1 */
    bool too_long; /* the line has met the cap; the rest of it is skipped */
    bool filled;   /* the line is more than blanks */
    bool lost;     /* the line could not be put aside, which was told */
    bool stopped;
    size_t failed;
    atg_error first;
    atg_document_fn on_document;
    void *user;
} reader;

/* Keeps the first failure and counts them all. */
static void note_failure(reader *r, const atg_error *err)
{
    if (r->failed++ == 0)
        r->first = *err;
}

/* A copy without what may not stand in XML: JSON's escapes can say any of it. */
static atg_str clean(atg_arena *arena, atg_str s)
{
    atg_gate gate;
    if (s.n == 0 || atg_gate_open(&gate, s, "UTF-8", "field", NULL) != ATG_OK)
        return ATG_STR_NONE;
    atg_str copy = atg_arena_str(arena, (atg_str){gate.text, gate.n});
    atg_gate_release(&gate);
    return copy;
}

static void take_fields(atg_document *doc, const atg_json_line *j, const reader *r)
{
    atg_arena *a = &doc->arena;
    char iso[16];
    if (j->fields[ATG_JSON_ID].n)
        doc->info.id = clean(a, j->fields[ATG_JSON_ID]);
    else if (j->has_number)
        doc->info.id = atg_arena_format(a, "%lld", j->number);
    else
        doc->info.id = atg_arena_format(a, "%s:%zu", r->path, r->number);
    if (doc->outside)
        return; /* nobody asks for the rest */
    if (j->fields[ATG_JSON_TITLE].n)
        doc->info.title = clean(a, j->fields[ATG_JSON_TITLE]);
    atg_date_normalise(j->fields[ATG_JSON_DATE], iso);
    if (iso[0])
        doc->info.date = atg_arena_str(a, atg_str_of(iso));
    doc->info.url = clean(a, j->fields[ATG_JSON_URL]);
    doc->info.source = clean(a, j->fields[ATG_JSON_SOURCE]);
}

static atg_code check_record(const reader *r, const json_t *record,
                             const json_error_t *why, atg_error *err)
{
    if (!record)
        return atg_fail_at(err, r->path, r->number, (size_t)why->column,
                           "not a JSON record: %s", why->text);
    if (json_is_object(json_object_get(record, "subject")))
        return atg_fail_at(err, r->path, r->number, 1,
                           "a claim, not an article; try 'attrigraph merge'");
    if (!json_is_object(record) || !json_is_string(json_object_get(record, "text")))
        return atg_fail_at(err, r->path, r->number, 1,
                           "a record must be an object with a string \"text\"");
    return ATG_OK;
}

/* The same as json_line.c reads, out of any record. It has to be kept (*record) as long
 * as the fields. */
static atg_code read_any(reader *r, atg_str line, json_t **record, atg_error *err)
{
    json_error_t why;
    *record = json_loadb(line.p, line.n, JSON_ALLOW_NUL, &why);
    atg_code rc = check_record(r, *record, &why, err);
    if (rc != ATG_OK)
        return rc;
    for (int i = 0; i < ATG_JSON_FIELDS; i++) {
        const json_t *v =
            json_object_get(*record, atg_json_field_name((atg_json_field)i));
        r->json.fields[i] = (atg_str){json_string_value(v), json_string_length(v)};
    }
    const json_t *id = json_object_get(*record, "id");
    r->json.has_number = json_is_integer(id);
    r->json.number = json_integer_value(id);
    r->json.coded = true;
    return ATG_OK;
}

/* The document of the fields read. A text without codes is what the gate let through:
 * where it says nothing, it need not pass once more. */
static atg_code make_document(const reader *r, atg_document *doc, atg_error *err)
{
    const atg_json_line *j = &r->json;
    atg_read_options opt = r->opt;
    atg_str text = j->fields[ATG_JSON_TEXT];
    if (!j->coded && opt.wanted && !atg_has_soft_hyphen(text)) {
        if (!opt.wanted(j->fields[ATG_JSON_TITLE], text, opt.wanted_user)) {
            *doc = (atg_document){.outside = true};
            return ATG_OK;
        }
        opt.wanted = NULL;
    }
    char *name = g_strdup_printf("%s:%zu", r->path, r->number);
    opt.encoding = "UTF-8";
    opt.format = "text";
    opt.title = j->fields[ATG_JSON_TITLE];
    atg_code rc = atg_document_parse(doc, text, name, &opt, err);
    g_free(name);
    return rc;
}

static atg_code read_record(reader *r, atg_str line, size_t repaired, atg_document *doc,
                            atg_error *err)
{
    json_t *record = NULL;
    atg_code rc = ATG_OK;
    if (!atg_json_line_read(&r->json, line))
        rc = read_any(r, line, &record, err);
    if (rc == ATG_OK)
        rc = make_document(r, doc, err);
    if (rc == ATG_OK) {
        doc->repaired += repaired;
        take_fields(doc, &r->json, r);
    }
    json_decref(record);
    return rc;
}

static atg_code open_line(const reader *r, atg_gate *gate, atg_error *err)
{
    atg_str bytes = {r->line->str, r->line->len};
    const char *encoding = r->opt.encoding ? r->opt.encoding : "UTF-8";
    if (r->too_long)
        return atg_fail_at(err, r->path, r->number, 1,
                           "the record is longer than the limit of %llu bytes",
                           (unsigned long long)r->opt.max_bytes);
    atg_code rc = atg_gate_open(gate, bytes, encoding, r->path, err);
    if (rc == ATG_OK && r->opt.strict && gate->repaired) {
        rc =
            atg_fail(err, ATG_E_ENCODING,
                     "%s:%zu:%llu: the record is not valid %s; try --encoding", r->path,
                     r->number, (unsigned long long)gate->first_repair + 1, encoding);
        atg_gate_release(gate);
    }
    return rc;
}

/* ---- long records ---------------------------------------------------------------- */

typedef struct long_record {
    reader *r;
    atg_json_long *j;
} long_record;

static bool take_part(atg_document *doc, void *user)
{
    const long_record *l = user;
    if (doc->part == 0 && l->j->repaired) {
        doc->repaired += l->j->repaired;
        doc->first_repair = l->j->first_repair;
    }
    take_fields(doc, &l->j->line, l->r);
    l->r->stopped = !l->r->on_document(doc, l->r->user);
    return !l->r->stopped;
}

static atg_code read_in_parts(reader *r, atg_json_long *j, atg_error *err)
{
    char *name = g_strdup_printf("%s:%zu", r->path, r->number);
    atg_read_options opt = r->opt;
    opt.encoding = "UTF-8";
    opt.title = j->line.fields[ATG_JSON_TITLE];
    long_record l = {r, j};
    const atg_sink_of_documents to = {take_part, &l};
    atg_source *source = atg_source_of_file(fileno(j->text), name);
    GString *head = g_string_new(NULL);
    atg_code rc = atg_source_more(source, ATG_PART_BYTES + 1, head, err);
    const atg_long_text text = {source, head, name, ATG_FORMAT_TEXT, opt.encoding};
    if (rc == ATG_OK && head->len > 0) {
        rc = atg_read_parts(&text, &opt, &to, err);
    } else if (rc == ATG_OK) {
        atg_document doc;
        rc = atg_document_parse(&doc, ATG_STR(""), name, &opt, err);
        if (rc == ATG_OK)
            take_part(&doc, &l);
    }
    g_string_free(head, TRUE);
    atg_source_close(source);
    g_free(name);
    return rc;
}

static void end_long(reader *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_json_long j = {0};
    const atg_json_place where = {r->path, r->number};
    atg_code rc = atg_json_long_read(&j, r->aside, r->opt.encoding, &where, &err);
    if (rc == ATG_OK && r->opt.strict && j.repaired)
        rc = atg_fail_at(&err, r->path, r->number, (size_t)j.first_repair + 1,
                         "the record is not valid %s; try --encoding",
                         r->opt.encoding ? r->opt.encoding : "UTF-8");
    if (rc == ATG_OK)
        rc = read_in_parts(r, &j, &err);
    if (rc != ATG_OK)
        note_failure(r, &err);
    atg_json_long_release(&j);
}

static void drop_aside(reader *r)
{
    if (r->aside)
        fclose(r->aside);
    r->aside = NULL;
}

/* What there is of the line goes aside. Where that fails the line counts as too long. */
static void put_aside(reader *r, atg_str part)
{
    atg_error err = ATG_ERROR_INIT;
    if (!r->aside) {
        r->aside = atg_spool_new(&err);
        GString *line = r->line;
        r->line = g_string_new(NULL); /* its memory is not kept */
        if (r->aside)
            put_aside(r, (atg_str){line->str, line->len});
        g_string_free(line, TRUE);
        if (r->lost)
            return;
    }
    if (r->aside && fwrite(part.p, 1, part.n, r->aside) == part.n)
        return;
    if (err.code == ATG_OK)
        atg_fail(&err, ATG_E_IO, "cannot put a long record aside: %s",
                 g_strerror(errno));
    note_failure(r, &err);
    r->lost = true;
}

/* ---- lines ----------------------------------------------------------------------- */

static void end_line(reader *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_document doc;
    atg_gate gate = {0};
    atg_str bare = atg_str_trim((atg_str){r->line->str, r->line->len});
    r->number++;
    if (r->aside && !r->too_long && !r->lost) {
        if (r->filled)
            end_long(r);
    } else if (bare.n > 0 || r->too_long) {
        atg_code rc = open_line(r, &gate, &err);
        if (rc == ATG_OK)
            rc =
                read_record(r, (atg_str){gate.text, gate.n}, gate.repaired, &doc, &err);
        if (rc != ATG_OK)
            note_failure(r, &err);
        else
            r->stopped = !r->on_document(&doc, r->user);
        atg_gate_release(&gate);
    }
    g_string_truncate(r->line, 0);
    drop_aside(r);
    r->length = 0;
    r->too_long = r->lost = r->filled = false;
}

static void add_bytes(reader *r, atg_str part)
{
    r->length += part.n;
    if (r->length > r->opt.max_bytes)
        r->too_long = true;
    r->filled = r->filled || atg_str_trim(part).n > 0;
    if (r->too_long || r->lost)
        return;
    if (r->length > ATG_JSON_LONG)
        put_aside(r, part);
    else
        g_string_append_len(r->line, part.p, (gssize)part.n);
}

static void take_chunk(reader *r, atg_str chunk)
{
    while (chunk.n > 0 && !r->stopped) {
        const char *stop = memchr(chunk.p, '\n', chunk.n);
        size_t n = stop ? (size_t)(stop - chunk.p) : chunk.n;
        add_bytes(r, atg_str_sub(chunk, 0, n));
        if (stop)
            end_line(r);
        chunk = atg_str_sub(chunk, n + (stop ? 1 : 0), chunk.n);
    }
}

static atg_code verdict(const reader *r, atg_error *err)
{
    if (r->failed == 0)
        return ATG_OK;
    if (err)
        *err = r->first;
    if (err && r->failed > 1) {
        char *more = g_strdup_printf(" (and %zu lines more)", r->failed - 1);
        g_strlcat(err->message, more, sizeof err->message);
        g_free(more);
    }
    return r->first.code;
}

atg_code atg_jsonl_read(atg_source *source, const char *path,
                        const atg_read_options *opt, atg_document_fn on_document,
                        void *user, atg_error *err)
{
    reader r = {
        .source = source, .path = path, .on_document = on_document, .user = user};
    if (opt)
        r.opt = *opt;
    if (!r.opt.max_bytes)
        r.opt.max_bytes = RECORD_MAX;
    r.line = g_string_new(NULL);
    char *buffer = g_malloc(CHUNK);
    size_t got = 1;
    atg_code rc = ATG_OK;
    while (rc == ATG_OK && got > 0 && !r.stopped) {
        rc = atg_source_read(source, buffer, CHUNK, &got, err);
        if (rc == ATG_OK)
            take_chunk(&r, (atg_str){buffer, got});
    }
    if (rc == ATG_OK && !r.stopped && r.length > 0)
        end_line(&r);
    drop_aside(&r);
    g_free(buffer);
    g_string_free(r.line, TRUE);
    atg_json_line_release(&r.json);
    return rc == ATG_OK ? verdict(&r, err) : rc;
}
