/* export/report_html.c and export/report_html_data.c. What a browser makes of the page
 * is asked in tests/interop/chromium_check.py. */
#include <check.h>
#include <jansson.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

static const atg_export_options plain;

static GString *written(const atg_graph *g, const atg_export_options *opt)
{
    GString *out = g_string_new(NULL);
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    atg_sink_to_string(&sink, out);
    ck_assert_msg(atg_write_html(g, opt, &sink, &err) == ATG_OK, "%s", err.message);
    return out;
}

/* What stands between the first open and the next close after it. */
static char *between(const GString *page, const char *open, const char *close)
{
    const char *from = strstr(page->str, open);
    ck_assert_msg(from != NULL, "no %s", open);
    from += strlen(open);
    const char *to = strstr(from, close);
    ck_assert_ptr_nonnull(to);
    return g_strndup(from, (gsize)(to - from));
}

#define DATA "<script type=\"application/json\" id=\"data\">"

static json_t *data_of(const GString *page)
{
    json_error_t why;
    char *text = between(page, DATA, "</script>");
    json_t *data = json_loads(text, JSON_REJECT_DUPLICATES, &why);
    ck_assert_msg(data != NULL, "line %d: %s", why.line, why.text);
    g_free(text);
    return data;
}

static size_t column_of(const json_t *data, const char *fields, const char *name)
{
    size_t i;
    json_t *row;
    json_array_foreach(
        json_object_get(data, fields), i,
        row) if (strcmp(json_string_value(json_array_get(row, 0)), name) == 0) return i;
    ck_abort_msg("no field %s", name);
    return 0;
}

static void blank_out(GString *page, const char *open, const char *close)
{
    char *text = between(page, open, close);
    char *whole = g_strconcat(open, text, close, NULL);
    char *empty = g_strconcat(open, "...", close, NULL);
    g_string_replace(page, whole, empty, 1);
    g_free(empty);
    g_free(whole);
    g_free(text);
}

/* Without style and scripts, which are files of the tree already. */
START_TEST(a_small_graph_looks_as_it_did)
{
    atg_graph g;
    gchar *golden = NULL;
    sample_small(&g);
    atg_export_options opt = {.title = "A <small> graph & its report"};
    GString *page = written(&g, &opt);
    blank_out(page, "<style>", "</style>");
    blank_out(page, "<script>", "</script>");
    blank_out(page, "script-src 'sha256-", "'");
    blank_out(page, "style-src 'sha256-", "'");
    g_string_replace(page, "attrigraph " ATG_VERSION, "attrigraph VERSION", 0);
    const char *path = ATG_SOURCE_DIR "/tests/golden/html/small.html";
    if (g_getenv("ATG_WRITE_GOLDEN"))
        g_file_set_contents(path, page->str, (gssize)page->len, NULL);
    ck_assert(g_file_get_contents(path, &golden, NULL, NULL));
    ck_assert_str_eq(page->str, golden);
    g_free(golden);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(the_same_graph_gives_the_same_bytes)
{
    atg_graph g;
    sample_hostile(&g);
    GString *a = written(&g, &plain), *b = written(&g, &plain);
    ck_assert(g_string_equal(a, b));
    g_string_free(a, TRUE);
    g_string_free(b, TRUE);
    sample_release(&g);
}
END_TEST

static void check_source(const GString *page, const char *directive, const char *tag)
{
    guint8 digest[32];
    gsize n = sizeof digest;
    char *open = g_strdup_printf("<%s>", tag), *close = g_strdup_printf("</%s>", tag);
    char *source = g_strdup_printf("%s 'sha256-", directive);
    char *block = between(page, open, close), *named = between(page, source, "'");
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, (const guchar *)block, -1);
    g_checksum_get_digest(sum, digest, &n);
    char *is = g_base64_encode(digest, n);
    ck_assert_str_eq(named, is);
    g_free(is);
    g_checksum_free(sum);
    g_free(named);
    g_free(block);
    g_free(source);
    g_free(close);
    g_free(open);
}

START_TEST(the_policy_names_the_blocks_by_their_sums_and_nothing_else)
{
    atg_graph g;
    sample_hostile(&g);
    GString *page = written(&g, &plain);
    check_source(page, "script-src", "script");
    check_source(page, "style-src", "style");
    char *policy = between(page, "Content-Security-Policy\" content=\"", "\"");
    ck_assert(g_str_has_prefix(policy, "default-src 'none'; "));
    ck_assert_ptr_null(strstr(policy, "unsafe"));
    ck_assert_ptr_null(strstr(policy, "http"));
    ck_assert_ptr_null(strstr(policy, "*"));
    g_free(policy);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

static unsigned count_elements(const xmlNode *n, const char *name)
{
    unsigned count = 0;
    for (; n; n = n->next) {
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0)
            count++;
        count += count_elements(n->children, name);
    }
    return count;
}

START_TEST(the_page_is_well_formed_and_text_stays_text)
{
    atg_graph g;
    sample_hostile(&g);
    atg_export_options opt = {.title = "</title><script>alert(1)</script>"};
    GString *page = written(&g, &opt);
    xmlDoc *doc = xmlReadMemory(page->str, (int)page->len, "page", NULL,
                                XML_PARSE_NONET | XML_PARSE_NOWARNING);
    ck_assert_ptr_nonnull(doc);
    const xmlNode *root = xmlDocGetRootElement(doc);
    ck_assert_uint_eq(count_elements(root, "script"), 2);
    ck_assert_uint_eq(count_elements(root, "style"), 1);
    ck_assert_uint_eq(count_elements(root, "title"), 1);
    ck_assert_uint_eq(count_elements(root, "b"), 0);
    xmlFreeDoc(doc);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(the_data_cannot_end_its_block)
{
    atg_graph g;
    sample_hostile(&g);
    g.nodes[0].label = ATG_STR("</script><script>alert(1)</script><!-- \xE2\x80\xA8"
                               "\xE2\x80\xA9\xE2\x80\xA7 ]]>&amp;");
    GString *page = written(&g, &plain);
    char *text = between(page, DATA, "</script>");
    ck_assert_ptr_null(strpbrk(text, "<>&"));
    ck_assert_ptr_null(strstr(text, "\xE2\x80\xA8"));
    ck_assert_ptr_null(strstr(text, "\xE2\x80\xA9"));
    ck_assert_ptr_nonnull(strstr(text, "\xE2\x80\xA7"));
    g_free(text);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

static void same_text(const json_t *row, size_t at, atg_str text)
{
    const json_t *v = json_array_get(row, at);
    ck_assert(json_is_string(v));
    ck_assert(atg_str_eq((atg_str){json_string_value(v), json_string_length(v)}, text));
}

START_TEST(labels_and_sentences_come_back_exactly)
{
    atg_graph g;
    sample_hostile(&g);
    GString *page = written(&g, &plain);
    json_t *data = data_of(page);
    const json_t *nodes = json_object_get(data, "nodes");
    const json_t *edges = json_object_get(data, "edges");
    const json_t *sentences = json_object_get(data, "sentences");
    size_t label = column_of(data, "node_fields", "label");
    size_t aliases = column_of(data, "node_fields", "aliases");
    ck_assert_uint_eq(json_array_size(nodes), g.n_nodes);
    ck_assert_uint_eq(json_array_size(edges), g.n_edges);
    for (size_t i = 0; i < g.n_nodes; i++) {
        same_text(json_array_get(nodes, i), label, g.nodes[i].label);
        same_text(json_array_get(nodes, i), aliases, g.nodes[i].aliases);
    }
    for (size_t i = 0; i < g.n_edges; i++) {
        const json_t *row = json_array_get(edges, i);
        const json_t *first = json_array_get(json_array_get(row, 3), 0);
        json_int_t place = json_integer_value(json_array_get(first, 0));
        const json_t *said = json_array_get(sentences, (size_t)place);
        same_text(said, 3, g.edges[i].evidence[0].sentence);
        same_text(first, 4, g.edges[i].evidence[0].pattern);
        ck_assert_int_eq(json_integer_value(json_array_get(row, 0)),
                         g.edges[i].subject);
    }
    json_decref(data);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(a_sentence_behind_several_edges_stands_there_once)
{
    atg_graph g;
    sample_small(&g);
    GString *page = written(&g, &plain);
    json_t *data = data_of(page);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "sentences")), 2);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "edges")), 5);
    json_decref(data);
    g_string_free(page, TRUE);
    sample_release(&g);
}
END_TEST

static void keep_line(const char *line, void *user)
{
    g_string_append((GString *)user, line);
}

START_TEST(of_too_many_nodes_the_strongest_are_kept_and_it_is_said)
{
    atg_graph g;
    GString *notes = g_string_new(NULL);
    sample_large(&g, 20100, 40000);
    atg_export_options opt = {.note = keep_line, .user = notes};
    GString *page = written(&g, &opt);
    json_t *data = data_of(page);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "nodes")), 20000);
    ck_assert_ptr_nonnull(strstr(notes->str, "20000 of 20100 nodes"));
    ck_assert_int_eq(json_integer_value(json_object_get(data, "nodes_in_graph")),
                     20100);
    json_decref(data);
    g_string_free(page, TRUE);
    g_string_free(notes, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(a_cap_of_the_users_holds_for_nodes_and_their_edges)
{
    atg_graph g;
    GString *notes = g_string_new(NULL);
    sample_small(&g);
    atg_export_options opt = {.note = keep_line, .user = notes, .max_nodes = 2};
    GString *page = written(&g, &opt);
    json_t *data = data_of(page);
    /* the incident and China, by PageRank, and what joins the two */
    ck_assert_uint_eq(json_array_size(json_object_get(data, "nodes")), 2);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "edges")), 2);
    ck_assert_str_eq(notes->str,
                     "the report holds the strongest 2 of 4 nodes, 2 of 5 edges");
    json_decref(data);
    g_string_free(page, TRUE);
    g_string_free(notes, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(an_empty_graph_is_a_page_as_well)
{
    const atg_graph g = {0};
    GString *page = written(&g, &plain);
    json_t *data = data_of(page);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "nodes")), 0);
    json_decref(data);
    g_string_free(page, TRUE);
}
END_TEST

static void refused(const atg_graph *g, const atg_export_options *opt, atg_code code,
                    const char *says)
{
    GString *out = g_string_new(NULL);
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_write_html(g, opt, &sink, &err), code);
    ck_assert_int_eq(err.code, code);
    ck_assert_msg(strstr(err.message, says) != NULL, "%s", err.message);
    g_string_free(out, TRUE);
}

START_TEST(what_no_file_can_hold_is_refused)
{
    atg_graph g;
    sample_small(&g);
    atg_export_options opt = {.title = "\xFF"};
    refused(&g, &opt, ATG_E_ENCODING, "title");
    g.nodes[1].label = ATG_STR("a\x01"
                               "b");
    refused(&g, &plain, ATG_E_ENCODING, "n1");
    g.nodes[1].label = ATG_STR("b");
    g.nodes[2].metrics.pagerank = NAN;
    refused(&g, &plain, ATG_E_FORMAT, "n2");
    g.nodes[2].metrics.pagerank = 0;
    g.edges[3].object = 9;
    refused(&g, &plain, ATG_E_FORMAT, "e3");
    g.edges[3].object = 1;
    g.n_documents = 1;
    refused(&g, &plain, ATG_E_FORMAT, "document 1 of 1");
    sample_release(&g);
}
END_TEST

/* Wherever it ends, the writer tells. */
START_TEST(a_sink_that_fails_is_heard)
{
    atg_graph g;
    sample_small(&g);
    GString *whole = written(&g, &plain);
    for (size_t room = 0; room < whole->len; room += whole->len / 50) {
        size_t left = room;
        atg_sink sink = {sample_full_disk, &left};
        atg_error err = ATG_ERROR_INIT;
        ck_assert_int_eq(atg_write_html(&g, &plain, &sink, &err), ATG_E_IO);
        ck_assert_str_eq(err.message, "the disk is full");
    }
    g_string_free(whole, TRUE);
    sample_release(&g);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("report_html");
    TCase *t = tcase_create("report_html");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, a_small_graph_looks_as_it_did);
    tcase_add_test(t, the_same_graph_gives_the_same_bytes);
    tcase_add_test(t, the_policy_names_the_blocks_by_their_sums_and_nothing_else);
    tcase_add_test(t, the_page_is_well_formed_and_text_stays_text);
    tcase_add_test(t, the_data_cannot_end_its_block);
    tcase_add_test(t, labels_and_sentences_come_back_exactly);
    tcase_add_test(t, a_sentence_behind_several_edges_stands_there_once);
    tcase_add_test(t, of_too_many_nodes_the_strongest_are_kept_and_it_is_said);
    tcase_add_test(t, a_cap_of_the_users_holds_for_nodes_and_their_edges);
    tcase_add_test(t, an_empty_graph_is_a_page_as_well);
    tcase_add_test(t, what_no_file_can_hold_is_refused);
    tcase_add_test(t, a_sink_that_fails_is_heard);
    suite_add_tcase(s, t);
    return run_suite(s);
}
