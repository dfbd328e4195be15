#include "cli/pipeline.h"

#include <libxml/parser.h>
#include <string.h>
#include <sys/stat.h>

#include "claim/claim_json.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "extract/extract.h"
#include "lexicon/lists.h"
#include "text/read.h"
#include "text/sniff.h"

enum { PIECES_A_THREAD = 4 };

typedef struct pipeline {
    const atg_options *options;
    atg_read_options reading;
    const atg_extractor *extractor;
    atg_pipeline_mode mode;
    atg_report *report;
    atg_pipeline_result *result;
    atg_piece_fn take;
    void *user;
    GThreadPool *pool; /* NULL: one thread does it all */
    GQueue under_way;  /* task, in input order */
    guint room;
    GMutex lock;
    GCond done;
    bool stopped;
    size_t inputs, inputs_done;
} pipeline;

/* A long document whose sections are tasks of their own. */
typedef struct shared {
    atg_document doc;
    gint users;
} shared;

typedef struct task {
    pipeline *owner;
    const char *path; /* read this; NULL: the document is here */
    atg_document
        doc;       /* its own, or a section of that below, whose blocks are its own */
    shared *whole; /* NULL: doc is its own */
    atg_block *blocks;
    atg_piece piece;
    bool done; /* under the owner's lock */
} task;

/* ---- one document, in any thread ------------------------------------------------- */

/* A file's name is bytes; the id of a document is text that every format can hold. */
static void make_id_text(atg_document *doc)
{
    GString *id = g_string_new(NULL);
    atg_plain_append(id, doc->info.id, ATG_PLAIN_LINE);
    if (!atg_str_eq((atg_str){id->str, id->len}, doc->info.id))
        doc->info.id = atg_arena_str(&doc->arena, (atg_str){id->str, id->len});
    g_string_free(id, TRUE);
}

static void extract_sections(task *t, const atg_document *doc)
{
    const pipeline *p = t->owner;
    atg_sections walk;
    atg_sections_init(&walk, doc);
    while (atg_sections_next(&walk))
        atg_extract(p->extractor, &walk.section, &t->piece.claims,
                    p->mode == ATG_PIPELINE_TRACE ? t->piece.text : NULL);
    atg_sections_release(&walk);
}

static void share_release(shared *whole)
{
    if (!g_atomic_int_dec_and_test(&whole->users))
        return;
    atg_document_release(&whole->doc);
    g_free(whole);
}

static void extract(task *t, atg_document *doc)
{
    const pipeline *p = t->owner;
    atg_piece *piece = &t->piece;
    if (!t->whole)
        make_id_text(doc);
    if (doc->repaired && doc->section == 0) {
        piece->repaired++;
        g_string_append_printf(piece->warnings,
                               "%s'%.*s': %zu characters replaced, the first at byte "
                               "%llu; is it in another encoding? try --encoding",
                               piece->warnings->len ? "\n" : "",
                               ATG_STR_ARG(doc->info.id), doc->repaired,
                               (unsigned long long)doc->first_repair);
    }
    if (p->mode == ATG_PIPELINE_TRACE && doc->part == 0 && doc->section == 0)
        g_string_append_printf(piece->text, "document %.*s%s\n",
                               ATG_STR_ARG(doc->info.id),
                               doc->outside ? ": outside the field, no cue in it; "
                                              "--all-documents reads it"
                                            : "");
    if (t->whole)
        atg_extract(p->extractor, doc, &piece->claims,
                    p->mode == ATG_PIPELINE_TRACE ? piece->text : NULL);
    else if (!doc->outside)
        extract_sections(t, doc);
    if (t->whole)
        share_release(t->whole);
    else
        atg_document_release(doc);
}

/* A document is outside if all its parts are. */
static void count(atg_tally *n, const atg_document *doc)
{
    if (doc->part == 0) {
        n->documents++;
        n->outside += doc->outside;
        n->last_outside = doc->outside;
    } else if (!doc->outside && n->last_outside) {
        n->outside--;
        n->last_outside = false;
    }
}

static bool on_document_inside(atg_document *doc, void *user)
{
    task *t = user;
    count(&t->piece.read, doc);
    extract(t, doc);
    return true;
}

static void work(gpointer data, gpointer user)
{
    task *t = data;
    pipeline *p = user;
    if (t->path)
        atg_document_read(t->path, &p->reading, on_document_inside, t, &t->piece.error);
    else
        extract(t, &t->doc);
    if (p->mode == ATG_PIPELINE_LINES)
        atg_claims_to_json(&t->piece.claims, t->piece.text);
    g_mutex_lock(&p->lock);
    t->done = true;
    g_cond_signal(&p->done);
    g_mutex_unlock(&p->lock);
}

/* ---- in order, in the calling thread --------------------------------------------- */

static task *task_new(pipeline *p)
{
    task *t = g_new0(task, 1);
    t->owner = p;
    atg_claim_set_init(&t->piece.claims);
    t->piece.text = g_string_new(NULL);
    t->piece.warnings = g_string_new(NULL);
    return t;
}

static void task_free(task *t)
{
    atg_claim_set_release(&t->piece.claims);
    g_string_free(t->piece.text, TRUE);
    g_string_free(t->piece.warnings, TRUE);
    g_free(t->blocks);
    g_free(t);
}

static void report_piece(pipeline *p, const atg_piece *piece)
{
    char **lines = g_strsplit(piece->warnings->str, "\n", -1);
    for (char **l = lines; *l; l++)
        if (**l)
            atg_report_warn(p->report, "%s", *l);
    g_strfreev(lines);
    p->report->repaired += piece->repaired;
    if (piece->error.code != ATG_OK)
        atg_report_error(p->report, &piece->error);
}

/* Waits for the oldest piece and hands it on. */
static void finish_head(pipeline *p)
{
    task *t = g_queue_pop_head(&p->under_way);
    g_mutex_lock(&p->lock);
    while (!t->done)
        g_cond_wait(&p->done, &p->lock);
    g_mutex_unlock(&p->lock);
    if (!p->stopped) {
        report_piece(p, &t->piece);
        p->result->read.documents += t->piece.read.documents;
        p->result->read.outside += t->piece.read.outside;
        p->result->claims += t->piece.claims.n_claims;
        p->inputs_done += t->path != NULL;
        p->stopped = !p->take(&t->piece, p->user);
        atg_report_progress(p->report, "%zu documents, %zu of %zu inputs",
                            p->result->read.documents, p->inputs_done, p->inputs);
    }
    task_free(t);
}

static void begin(pipeline *p, task *t)
{
    g_queue_push_tail(&p->under_way, t);
    if (p->pool)
        g_thread_pool_push(p->pool, t, NULL);
    else
        work(t, p);
    while (p->under_way.length >= p->room)
        finish_head(p);
}

/* Takes a long document over. */
static void begin_sections(pipeline *p, atg_document *doc)
{
    atg_sections walk;
    shared *whole = g_new0(shared, 1);
    make_id_text(doc);
    whole->doc = *doc;
    whole->users = 1;
    atg_sections_init(&walk, &whole->doc);
    while (!p->stopped && atg_sections_next(&walk)) {
        task *t = task_new(p);
        t->doc = walk.section;
        t->blocks = g_memdup2(walk.blocks, walk.section.n_blocks * sizeof *t->blocks);
        t->doc.blocks = t->blocks;
        t->whole = whole;
        g_atomic_int_inc(&whole->users);
        begin(p, t);
    }
    atg_sections_release(&walk);
    share_release(whole);
}

static bool on_document_here(atg_document *doc, void *user)
{
    pipeline *p = user;
    count(&p->result->read, doc);
    if (doc->outside && !doc->repaired && p->mode != ATG_PIPELINE_TRACE) {
        atg_document_release(doc); /* nothing to tell, nothing to wait for */
        return !p->stopped;
    }
    if (doc->text.n > ATG_PART_BYTES) {
        begin_sections(p, doc);
    } else {
        task *t = task_new(p);
        t->doc = *doc;
        begin(p, t);
    }
    return !p->stopped;
}

/* Can it be a document of many parts? What is packed is longer than it looks. */
static bool is_long(const char *path)
{
    struct stat st;
    bool packed = atg_is_packed_name(path);
    return stat(path, &st) == 0 &&
           (size_t)st.st_size > ATG_PART_BYTES / (packed ? 16 : 1);
}

/* An input that holds many documents is read here, one by one, and so are the parts of a
 * long one: otherwise the claims of all of them would have to be kept. Of standard input
 * only reading tells. */
static bool is_stream(const pipeline *p, const char *path)
{
    const char *format = p->reading.format;
    bool lines =
        format ? strcmp(format, "jsonl") == 0 : atg_is_jsonl(path, ATG_STR_NONE);
    return lines || strcmp(path, "-") == 0 || is_long(path);
}

static void run_input(pipeline *p, const char *path)
{
    task *t;
    if (is_stream(p, path)) {
        atg_error err = ATG_ERROR_INIT;
        atg_code rc = atg_document_read(path, &p->reading, on_document_here, p, &err);
        p->inputs_done++;
        if (rc == ATG_OK || p->stopped)
            return;
        /* Behind the documents before it, like all messages. */
        t = task_new(p);
        t->piece.error = err;
        t->done = true;
        g_queue_push_tail(&p->under_way, t);
    } else {
        t = task_new(p);
        t->path = path;
        begin(p, t);
    }
}

/* All threads at once, so that a system that allows none is known now; one thread does
 * it all then. */
static GThreadPool *pool_new(pipeline *p, unsigned jobs)
{
    GThreadPool *pool = g_thread_pool_new(work, p, (gint)jobs, TRUE, NULL);
    if (pool && g_thread_pool_get_num_threads(pool) > 0)
        return pool;
    if (pool)
        g_thread_pool_free(pool, TRUE, FALSE);
    return NULL;
}

static void run_inputs(pipeline *p, char **inputs)
{
    unsigned jobs = p->options->jobs ? p->options->jobs : g_get_num_processors();
    p->inputs = g_strv_length(inputs);
    p->room = jobs > 1 ? jobs * PIECES_A_THREAD : 1;
    g_mutex_init(&p->lock);
    g_cond_init(&p->done);
    g_queue_init(&p->under_way);
    xmlInitParser(); /* not safe to leave to the threads */
    if (jobs > 1)
        p->pool = pool_new(p, jobs);
    for (char **path = inputs; *path && !p->stopped; path++)
        run_input(p, *path);
    while (p->under_way.length)
        finish_head(p);
    if (p->pool)
        g_thread_pool_free(p->pool, FALSE, TRUE);
    g_cond_clear(&p->done);
    g_mutex_clear(&p->lock);
}

/* ---- the lists ------------------------------------------------------------------- */

static bool is_wanted(atg_str title, atg_str text, const void *scope)
{
    return atg_scope_holds(scope, title, text);
}

static atg_lexicon *load_lexicon(const atg_options *o, atg_error *err)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_builtin(lex, err);
    for (guint i = 0; i < o->lexicons->len && rc == ATG_OK; i++)
        rc = atg_lexicon_add_file(lex, g_ptr_array_index(o->lexicons, i), err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lex, err);
    if (rc == ATG_OK)
        return lex;
    atg_lexicon_free(lex);
    return NULL;
}

bool atg_pipeline_run(const atg_options *o, atg_pipeline_mode mode, atg_piece_fn take,
                      void *user, atg_report *r, atg_pipeline_result *result)
{
    atg_error err = ATG_ERROR_INIT;
    *result = (atg_pipeline_result){0};
    atg_lexicon *lex = load_lexicon(o, &err);
    atg_extractor *x = lex ? atg_extractor_new(lex, &err) : NULL;
    if (x) {
        atg_extractor_leave_out(x, o->without);
        pipeline p = {.options = o,
                      .reading = {.encoding = o->encoding,
                                  .format = o->input_format,
                                  .max_bytes = o->max_bytes,
                                  .wanted = o->all_documents ? NULL : is_wanted,
                                  .wanted_user = atg_lexicon_scope(lex)},
                      .extractor = x,
                      .mode = mode,
                      .report = r,
                      .result = result,
                      .take = take,
                      .user = user};
        char **inputs = atg_inputs_of(o, 0, atg_article_extensions, r);
        run_inputs(&p, inputs);
        g_strfreev(inputs);
    } else {
        atg_report_error(r, &err);
    }
    atg_extractor_free(x);
    atg_lexicon_free(lex);
    return x != NULL;
}
