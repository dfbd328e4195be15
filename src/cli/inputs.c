#include "cli/inputs.h"

#include <string.h>
#include <sys/stat.h>

#include "claim/claim_json.h"
#include "cli/measure.h"
#include "export/format.h"
#include "export/graphml_read.h"
#include "text/read.h"
#include "text/source.h"

#define LARGEST ((uint64_t)1 << 30)

const char *const atg_article_extensions[] = {".txt",    ".text", ".md",    ".markdown",
                                              ".html",   ".htm",  ".xhtml", ".jsonl",
                                              ".ndjson", NULL};
const char *const atg_claim_extensions[] = {".jsonl", ".ndjson", NULL};

static void on_error(const char *path, const atg_error *err, void *user)
{
    (void)path;
    atg_report_error(user, err);
}

static bool ends_in(atg_str name, const char *ending)
{
    size_t n = strlen(ending);
    return name.n > n &&
           atg_str_is_nocase(atg_str_sub(name, name.n - n, name.n), ending);
}

static bool has_extension(const char *path, const char *const *extensions)
{
    static const char *const packed[] = {".gz", ".bz2", ".xz", ".zst", NULL};
    atg_str name = atg_str_of(path);
    for (const char *const *p = packed; *p; p++)
        if (ends_in(name, *p)) {
            name.n -= strlen(*p);
            break;
        }
    for (; *extensions; extensions++)
        if (ends_in(name, *extensions))
            return true;
    return false;
}

static void add_folder(GPtrArray *found, const char *path,
                       const char *const *extensions, atg_report *r)
{
    const char *one[] = {path, NULL};
    char **files = atg_inputs_list(one, on_error, r);
    guint before = found->len;
    for (char **f = files; *f; f++)
        if (has_extension(*f, extensions))
            g_ptr_array_add(found, g_strdup(*f));
    if (found->len == before) {
        char *list = g_strjoinv(" ", (char **)extensions);
        atg_report_warn(r, "nothing to read in folder '%s': no file ends in one of %s",
                        path, list);
        g_free(list);
    }
    g_strfreev(files);
}

char **atg_inputs_of(const atg_options *o, guint first, const char *const *extensions,
                     atg_report *r)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    const char *path;
    for (guint i = first; (path = atg_options_argument(o, i)); i++) {
        struct stat st;
        if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode))
            add_folder(found, path, extensions, r);
        else
            g_ptr_array_add(found, g_strdup(path));
    }
    g_ptr_array_add(found, NULL);
    /* Once more, for one order and no doubles. */
    char **list = atg_inputs_list((const char *const *)found->pdata, on_error, r);
    g_ptr_array_free(found, TRUE);
    return list;
}

atg_code atg_input_read(const char *path, const atg_options *o, GString *bytes,
                        atg_error *err)
{
    atg_source *source = NULL;
    atg_code rc = atg_source_open(&source, path, err);
    if (rc == ATG_OK)
        rc = atg_source_all(source, o->max_bytes ? o->max_bytes : LARGEST, bytes, err);
    atg_source_close(source);
    return rc;
}

const char *atg_input_name(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

/* What a file holds by its first bytes: a file given to the wrong verb is told so, not
 * that its first byte is no JSON or XML. */
static bool is_marked(atg_str head) /* with a byte order mark: the reader tells */
{
    return head.n && (unsigned char)head.p[0] >= 0xEF;
}

static bool is_page(atg_str head)
{
    return atg_str_is_nocase(atg_str_cap(head, 5), "<html") ||
           atg_str_is_nocase(atg_str_cap(head, 9), "<!doctype");
}

atg_code atg_claims_load(const char *path, const atg_options *o, atg_claim_set *set,
                         atg_error *err)
{
    GString *bytes = g_string_new(NULL);
    atg_code rc = atg_input_read(path, o, bytes, err);
    atg_str text = {bytes->str, bytes->len};
    atg_str head = atg_str_trim(atg_str_cap(text, 512));
    if (rc == ATG_OK && head.n && head.p[0] == '<' && !is_page(head))
        rc =
            atg_fail(err, ATG_E_FORMAT,
                     "'%s' holds no claims but XML; 'attrigraph convert' reads GraphML",
                     atg_input_name(path));
    else if (rc == ATG_OK && head.n && head.p[0] != '{' && head.p[0] != '[' &&
             !is_marked(head))
        rc = atg_fail(
            err, ATG_E_FORMAT,
            "'%s' holds no claims; 'attrigraph extract' makes them of articles",
            atg_input_name(path));
    else if (rc == ATG_OK)
        rc = atg_claims_from_json(set, text, atg_input_name(path), err);
    g_string_free(bytes, TRUE);
    return rc;
}

atg_code atg_graph_make(const atg_claim_set *claims, const atg_options *o, atg_graph *g,
                        atg_error *err)
{
    atg_graph_options how = {0};
    if (o->evidence != SIZE_MAX)
        how.max_evidence = o->evidence ? o->evidence : ATG_EVIDENCE_USUAL;
    atg_code rc = atg_graph_from_claims(g, claims, &how, err);
    if (rc != ATG_OK)
        return rc;
    rc = atg_measure_made(o, g, err);
    if (rc != ATG_OK)
        atg_graph_release(g);
    return rc;
}

static atg_code from_claims(const GString *bytes, const char *path,
                            const atg_options *o, atg_graph *g, atg_error *err)
{
    atg_claim_set set;
    atg_options all = *o;
    all.evidence = SIZE_MAX;
    atg_claim_set_init(&set);
    atg_code rc = atg_claims_from_json(&set, (atg_str){bytes->str, bytes->len},
                                       atg_input_name(path), err);
    if (rc == ATG_OK)
        rc = atg_graph_make(&set, &all, g, err);
    atg_claim_set_release(&set);
    return rc;
}

/* A graph's file is read while it is parsed; only its first bytes, which tell what it
 * is, are read before. */
typedef struct stream {
    atg_source *source;
    const char *path;
    uint64_t most, read;
    GString *head;
    size_t given; /* of the head */
} stream;

enum { HEAD = 512 };

static atg_code read_on(stream *s, char *buffer, size_t n, size_t *got, atg_error *err)
{
    atg_code rc = atg_source_read(s->source, buffer, n, got, err);
    if (rc == ATG_OK && (s->read += *got) > s->most)
        rc = atg_fail(err, ATG_E_LIMIT,
                      "'%s' is longer than %llu bytes; split it or raise --max-bytes",
                      s->path, (unsigned long long)s->most);
    return rc;
}

static atg_code read_head(stream *s, atg_error *err)
{
    char buffer[HEAD];
    size_t got = 1;
    atg_code rc = ATG_OK;
    while (rc == ATG_OK && got > 0 && s->head->len < HEAD) {
        rc = read_on(s, buffer, sizeof buffer, &got, err);
        if (rc == ATG_OK)
            g_string_append_len(s->head, buffer, (gssize)got);
    }
    return rc;
}

static atg_code read_stream(void *context, char *buffer, size_t n, size_t *got,
                            atg_error *err)
{
    stream *s = context;
    size_t left = s->head->len - s->given;
    if (left == 0)
        return read_on(s, buffer, n, got, err);
    *got = MIN(n, left);
    memcpy(buffer, s->head->str + s->given, *got);
    s->given += *got;
    return ATG_OK;
}

static atg_code load_claims(stream *s, const atg_options *o, atg_graph *g,
                            atg_error *err)
{
    atg_code rc = atg_source_all(s->source, s->most, s->head, err);
    return rc == ATG_OK ? from_claims(s->head, s->path, o, g, err) : rc;
}

static atg_code load(stream *s, const atg_options *o, atg_graph *g, bool *is_graph,
                     atg_error *err)
{
    atg_code rc = read_head(s, err);
    if (rc != ATG_OK)
        return rc;
    const atg_graphml_source source = {read_stream, s};
    atg_str head = {s->head->str, MIN(s->head->len, (size_t)HEAD)};
    head = atg_str_trim(head);
    if (head.n == 0)
        return atg_fail(err, ATG_E_FORMAT, "'%s' is empty", atg_input_name(s->path));
    if (atg_str_starts(head, "{\"directed\""))
        return atg_fail(
            err, ATG_E_FORMAT,
            "'%s' is a graph as JSON, which is not read back; take its GraphML",
            atg_input_name(s->path));
    if (head.p[0] == '{')
        return load_claims(s, o, g, err);
    if (is_page(head) || !(head.p[0] == '<' || is_marked(head)))
        return atg_fail(err, ATG_E_FORMAT,
                        "'%s' is no graph; 'attrigraph build' makes one of articles",
                        atg_input_name(s->path));
    rc = atg_graphml_read_from(g, &source, atg_input_name(s->path), err);
    *is_graph = rc == ATG_OK;
    return rc;
}

atg_code atg_graph_load(const char *path, const atg_options *o, atg_graph *g,
                        atg_error *err)
{
    stream s = {.path = path, .most = o->max_bytes ? o->max_bytes : LARGEST};
    bool is_graph = false;
    struct stat st;
    if (strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return atg_fail(err, ATG_E_UNSUPPORTED,
                        "'%s' is a folder, no graph; make one of the articles in it: "
                        "attrigraph build %s -o graph.graphml",
                        path, path);
    s.head = g_string_new(NULL);
    atg_code rc = atg_source_open(&s.source, path, err);
    if (rc == ATG_OK)
        rc = load(&s, o, g, &is_graph, err);
    atg_source_close(s.source);
    g_string_free(s.head, TRUE);
    if (is_graph && (rc = atg_measure_read(o, g, err)) != ATG_OK)
        atg_graph_release(g);
    return rc;
}
