/* export/graphml_read.c: hostile and broken files are refused with a position, files
 * that other programs rewrote are read, and no bytes make it crash. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "export/graphml_read.h"
#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

/* One line each, so that a case can say where its error is. */
#define HEAD                                                                           \
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"                      \
    "<key id=\"s\" for=\"graph\" attr.name=\"schema\"/>"                               \
    "<key id=\"ms\" for=\"graph\" attr.name=\"measured\"/>"                            \
    "<key id=\"d\" for=\"graph\" attr.name=\"documents\"/>"                            \
    "<key id=\"t\" for=\"node\" attr.name=\"type\"/>"                                  \
    "<key id=\"l\" for=\"node\" attr.name=\"label\"/>"                                 \
    "<key id=\"m\" for=\"node\" attr.name=\"mentions\"/>"                              \
    "<key id=\"c\" for=\"node\" attr.name=\"sources\"/>"                               \
    "<key id=\"x\" for=\"node\" attr.name=\"x\"/>"                                     \
    "<key id=\"f\" for=\"node\" attr.name=\"figures\"/>"                               \
    "<key id=\"fs\" for=\"node\" attr.name=\"first_seen\"/>"                           \
    "<key id=\"own\" for=\"node\" attr.name=\"my notes\"/>"                            \
    "<key id=\"r\" for=\"edge\" attr.name=\"relation\"/>"                              \
    "<key id=\"st\" for=\"edge\" attr.name=\"status\"/>"                               \
    "<key id=\"b\" for=\"edge\" attr.name=\"basis\"/>"                                 \
    "<key id=\"w\" for=\"edge\" attr.name=\"weight\"/>"                                \
    "<key id=\"es\" for=\"edge\" attr.name=\"sources\"/>"                              \
    "<key id=\"em\" for=\"edge\" attr.name=\"mentions\"/>"                             \
    "<key id=\"e\" for=\"edge\" attr.name=\"evidence\"/>\n"                            \
    "<graph edgedefault=\"directed\">\n"
#define SCHEMA "<data key=\"s\">attrigraph-graph/1</data>\n"
#define TAIL "</graph></graphml>\n"
#define NODE_DATA(id, data)                                                            \
    "<node id=\"" id "\"><data key=\"t\">actor</data><data key=\"l\">A</data>"         \
    "<data key=\"m\">1</data><data key=\"c\">1</data>" data "</node>\n"
#define NODE(id) NODE_DATA(id, "")
#define EDGE_ALL(attributes, weight, data)                                             \
    "<edge " attributes "><data key=\"r\">uses</data><data key=\"st\">hedged</data>"   \
    "<data key=\"b\">text</data><data key=\"w\">" weight                               \
    "</data><data key=\"es\">1</data><data key=\"em\">1</data>" data "</edge>\n"
#define EDGE(data) EDGE_ALL("id=\"e0\" source=\"a\" target=\"a\"", "1", data)
#define DOCUMENTS "<data key=\"d\">[{\"id\": \"x\"}]</data>\n"
#define EVIDENCE(json)                                                                 \
    HEAD SCHEMA DOCUMENTS NODE("a") EDGE("<data key=\"e\">" json "</data>")

typedef struct refusal {
    const char *text;
    size_t line; /* 0: not looked at */
    const char *why;
} refusal;

static const refusal refusals[] = {
    {"", 1, "does not begin with a tag"},
    {"plain text", 1, "does not begin with a tag"},
    {"<graphml/>", 1, "the root is <graphml>, not"},
    {"<gexf xmlns=\"http://graphml.graphdrawing.org/xmlns\"/>", 1,
     "the root is <gexf>"},
    {"<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"/>", 1, "no <graph>"},
    {HEAD TAIL, 5, "only GraphML that attrigraph wrote"},
    {HEAD "<data key=\"s\">attrigraph-graph/9</data>\n" TAIL, 4, "attrigraph-graph/9"},
    {HEAD SCHEMA SCHEMA TAIL, 5, "twice"},
    {HEAD SCHEMA "<data key=\"ms\">perhaps</data>" TAIL, 5, "no boolean"},
    {HEAD SCHEMA "</graph><graph/></graphml>", 5, "more than one <graph>"},
    /* document type declarations, external and internal, bombs */
    {"<!DOCTYPE graphml>\n" HEAD SCHEMA TAIL, 1,
     "document type declaration is refused"},
    {"<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\">\n" HEAD SCHEMA TAIL, 1,
     "refused"},
    {"<!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
     "<!ENTITY c \"&b;&b;&b;&b;\">]>\n" HEAD SCHEMA NODE_DATA(
         "n", "<data key=\"own\">&c;</data>") TAIL,
     1, "refused"},
    {"<!DOCTYPE g [<!ENTITY % p SYSTEM \"http://localhost/x\"> %p;]>" HEAD TAIL, 1,
     "refused"},
    {HEAD SCHEMA NODE_DATA("n", "<data key=\"own\">&undeclared;</data>") TAIL, 5,
     "undeclared"},
    /* encodings */
    {"<?xml version=\"1.0\" encoding=\"ascii\"?>\n" HEAD SCHEMA NODE_DATA(
         "n", "<data key=\"own\">caf\xC3\xA9</data>") TAIL,
     0, "t.graphml:"},
    {"<?xml version=\"1.0\" encoding=\"x-none\"?>\n" HEAD SCHEMA TAIL, 1, "ncoding"},
    {"<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n" HEAD SCHEMA TAIL, 1, "UTF-8"},
    {"<?xml version='1.0' encoding = 'ISO-2022-JP' ?>\n" HEAD SCHEMA TAIL, 1, "UTF-8"},
    {"<?xml version=\"1.0\" encoding=\"", 1, "ncoding"},
    {"<?xml version=\"1.0\" encoding='", 1, "ncoding"},
    {"<?xml version=\"1.0\" encoding=", 1, "put quotes around it"},
    {HEAD SCHEMA NODE_DATA("n", "<data key=\"own\">\xFF</data>") TAIL, 5, "UTF-8"},
    {HEAD SCHEMA NODE_DATA("n", "<data key=\"own\">&#1;</data>") TAIL, 5,
     "that XML cannot hold"},
    {HEAD SCHEMA NODE_DATA("n", "<data key=\"own\">\x01</data>") TAIL, 5, ""},
    /* structure */
    {HEAD SCHEMA "<node/>" TAIL, 5, "<node> has no 'id'"},
    {HEAD SCHEMA "<node id=\"\"/>" TAIL, 5, "<node> has no 'id'"},
    {HEAD SCHEMA NODE("a") NODE("a") TAIL, 6, "'a' is used twice"},
    {HEAD SCHEMA "<node id=\"a\"><graph/></node>" TAIL, 5, "<graph> is not known"},
    {HEAD SCHEMA "<hyperedge/>" TAIL, 5, "<hyperedge> is not known"},
    {HEAD SCHEMA "<node id=\"a\"><port name=\"p\"/></node>" TAIL, 5,
     "<port> is not known"},
    {HEAD SCHEMA "<node id=\"a\"><data/></node>" TAIL, 5, "<data> has no 'key'"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"no\"/></node>" TAIL, 5,
     "'no' is not declared"},
    {HEAD SCHEMA "<node id=\"a\"/>" TAIL, 5, "the node has no 'type'"},
    {HEAD SCHEMA NODE("a") "<edge id=\"e\" source=\"a\" target=\"a\"/>" TAIL, 6,
     "the edge has no 'relation'"},
    {HEAD SCHEMA NODE("a") EDGE_ALL("source=\"a\" target=\"b\"", "1", "") TAIL, 6,
     "the target 'b' of an edge is no node"},
    {HEAD SCHEMA NODE("a") EDGE_ALL("target=\"a\"", "1", "") TAIL, 6,
     "<edge> has no 'source'"},
    {HEAD SCHEMA NODE("a") EDGE("") EDGE("") TAIL, 7, "the edge id 'e0' is used twice"},
    {HEAD SCHEMA NODE("a")
         EDGE_ALL("source=\"a\" target=\"a\" directed=\"false\"", "1", "") TAIL,
     6, "not directed"},
    {"<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><key/></graphml>", 1,
     "<key> has no 'id'"},
    {"<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><key id=\"k\"/>"
     "<key id=\"k\"/></graphml>",
     1, "'k' is declared twice"},
    {HEAD SCHEMA "<node id=\"a\">", 5, "cut off"},
    {HEAD SCHEMA "</node>" TAIL, 5, "the end tag does not fit <graph>"},
    {HEAD SCHEMA "<node id=\"a\" id=\"b\"/>" TAIL, 5, "'id' stands there twice"},
    {HEAD SCHEMA "<node id=\"a\" x/>" TAIL, 5, "'x' has no value"},
    {HEAD SCHEMA "<node id=a/>" TAIL, 5, "put quotes around it"},
    {HEAD SCHEMA "<node id=\"a<b\"/>" TAIL, 5, "write &lt;"},
    {HEAD SCHEMA "<x:node id=\"a\"/>" TAIL, 5, "the prefix 'x' is undeclared"},
    {HEAD SCHEMA "a & b" TAIL, 5, "write &lt; or &amp;"},
    {HEAD SCHEMA "a &amp b" TAIL, 5, "write &amp;"},
    {HEAD SCHEMA "<![CDATA[x", 5, "has not ended: the file is cut off"},
    {HEAD SCHEMA "<!-- x", 5, "cut off"},
    {HEAD SCHEMA TAIL "<more/>", 0, "something follows it"},
    /* dates */
    {HEAD SCHEMA "<node id=\"a\"><data key=\"fs\">2021-13</data></node>" TAIL, 5,
     "'first_seen' is '2021-13', which is no date"},
    {HEAD SCHEMA "<data key=\"d\">[{\"id\": \"x\", \"date\": \"May\"}]</data>" TAIL, 5,
     "'date' is 'May', not a date such as 2021"},
    /* values */
    {HEAD SCHEMA "<node id=\"a\"><data key=\"t\">hacker</data></node>" TAIL, 5,
     "'type' is 'hacker', which is no word of the vocabulary"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"t\"></data></node>" TAIL, 5,
     "'type' is '', which is no word of the vocabulary"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"t\"> </data></node>" TAIL, 5,
     "no word of the vocabulary"},
    {HEAD SCHEMA NODE(
         "a") "<edge source=\"a\" target=\"a\"><data key=\"r\"/></edge>" TAIL,
     6, "'relation' is '', which is no word"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"m\">-1</data></node>" TAIL, 5, "no count"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"m\">1.5</data></node>" TAIL, 5,
     "no count"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"m\">4294967296</data></node>" TAIL, 5,
     "no count"},
    {HEAD SCHEMA "<node id=\"a\"><data key=\"m\"></data></node>" TAIL, 5, "no count"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"x\">nan</data>") TAIL, 5,
     "no finite number"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"x\">1e999</data>") TAIL, 5,
     "no finite number"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"x\">0x10</data>") TAIL, 5,
     "no finite number"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"x\">1,5</data>") TAIL, 5,
     "no finite number"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"x\">1</data><data key=\"x\">1</data>")
         TAIL,
     5, "'x' stand there twice"},
    {HEAD SCHEMA NODE("a") EDGE_ALL("source=\"a\" target=\"a\"", "0", "") TAIL, 6,
     "weight is not above 0"},
    {HEAD SCHEMA NODE("a") EDGE_ALL("source=\"a\" target=\"a\"", "-3", "") TAIL, 6,
     "weight is not above 0"},
    /* lists */
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">{}</data>") TAIL, 5,
     "array was expected"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[1]</data>") TAIL, 5, "not an object"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"text\": 1}]</data>") TAIL, 5,
     "'text' is not a string"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"text\": \"x\"}]</data>") TAIL, 5,
     "'value' is not a number"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"value\": 1e999}]</data>") TAIL, 5,
     "figures: "},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"text\": \"\\u0001\"}]</data>")
         TAIL,
     5, "no character of XML"},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"text\": \"\\u0000\"}]</data>")
         TAIL,
     5, "figures: "},
    {HEAD SCHEMA NODE_DATA("a", "<data key=\"f\">[{\"a\":1,\"a\":1}]</data>") TAIL, 5,
     "uplicate"},
    {HEAD SCHEMA "<data key=\"d\">[</data>" TAIL, 5, "documents: "},
    {HEAD SCHEMA "<data key=\"d\">[{}]</data>" TAIL, 5, "an id is missing"},
    {HEAD SCHEMA "<data key=\"d\">[{\"id\":\"a\"},{\"id\":\"a\"}]</data>" TAIL, 5,
     "used twice"},
    {EVIDENCE("[{\"document\":\"y\",\"status\":\"asserted\",\"basis\":\"text\","
              "\"start\":1,\"end\":2}]") TAIL,
     7, "unknown document 'y'"},
    {EVIDENCE("[{\"status\":\"asserted\",\"basis\":\"text\",\"start\":1,\"end\":2}]")
         TAIL,
     7, "unknown document ''"},
    {EVIDENCE("[{\"document\":\"x\",\"status\":\"sure\",\"basis\":\"text\",\"start\":1,"
              "\"end\":2}]") TAIL,
     7, "unknown status"},
    {EVIDENCE(
         "[{\"document\":\"x\",\"status\":\"asserted\",\"basis\":\"text\",\"start\":3,"
         "\"end\":2}]") TAIL,
     7, "'end' is before 'start'"},
    {EVIDENCE("[{\"document\":\"x\",\"start\":-3,\"end\":2}]") TAIL, 7,
     "'start' is not"},
};

START_TEST(broken_files_are_refused_where_they_break)
{
    const refusal *c = &refusals[_i];
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_graphml_read(&g, atg_str_of(c->text), "t.graphml", &err),
                     ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, c->why) != NULL, "%s", err.message);
    ck_assert_msg(g_str_has_prefix(err.message, "t.graphml:"), "%s", err.message);
    ck_assert_msg(!c->line || err.line == c->line, "%s", err.message);
    ck_assert_uint_gt(err.column, 0);
    ck_assert_ptr_null(g.nodes);
    ck_assert_ptr_null(g.arena.blocks);
}
END_TEST

static atg_code read_string(atg_graph *g, const char *text, atg_error *err)
{
    *g = (atg_graph){0};
    return atg_graphml_read(g, atg_str_of(text), "t.graphml", err);
}

/* Other programs move data about, add columns of their own and drop empty ones. */
START_TEST(rewritten_files_are_read)
{
    static const char text[] =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n" HEAD "<desc>a note</desc>"
        "<node id=\"a\"><desc>other label</desc><data key=\"own\">mine <y:b "
        "xmlns:y=\"urn:y\">x</y:b></data><data key=\"c\"> 1\n</data><data "
        "key=\"m\">2</data>"
        "<data key=\"l\">caf\xE9 &amp; <![CDATA[<bar>]]></data><data key=\"t\"> actor "
        "</data>"
        "<data key=\"x\"/></node>\n" EDGE(
            "<data "
            "key=\"e\">[{\"basis\":\"text\",\"document\":\"x\",\"start\":1,\"end\":2,"
            "\"status\":\"denied\",\"comment\":\"unknown members are passed "
            "over\"}]</data>") DOCUMENTS SCHEMA "<data key=\"ms\">True</data>" TAIL;
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    ck_assert_msg(read_string(&g, text, &err) == ATG_OK, "%s", err.message);
    ck_assert_uint_eq(g.n_nodes, 1);
    ck_assert(atg_str_is(g.nodes[0].label, "caf\xC3\xA9 & <bar>"));
    ck_assert_uint_eq(g.nodes[0].mentions, 2);
    ck_assert_uint_eq(g.n_edges, 1);
    ck_assert_int_eq(g.edges[0].relation, ATG_USES);
    ck_assert_int_eq(g.edges[0].evidence[0].status, ATG_DENIED);
    ck_assert(g.measured);
    sample_release(&g);
}
END_TEST

START_TEST(aggregated_edges_are_not_read_back)
{
    const atg_export_options opt = {.aggregate = true};
    atg_graph g, back;
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    GString *text = g_string_new(NULL);
    sample_small(&g);
    atg_sink_to_string(&sink, text);
    ck_assert_int_eq(atg_write_graphml(&g, &opt, &sink, &err), ATG_OK);
    ck_assert_int_eq(read_string(&back, text->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "the edges are aggregated") != NULL, "%s",
                  err.message);
    g_string_free(text, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(nesting_is_capped)
{
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    GString *text = g_string_new(HEAD SCHEMA "<node id=\"a\"><desc>");
    for (int i = 0; i < 100000; i++)
        g_string_append(text, "<i>");
    ck_assert_int_eq(read_string(&g, text->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "depth") != NULL, "%s", err.message);
    g_string_free(text, TRUE);
}
END_TEST

/* libxml2 would compare each attribute with each: a million would take hours. */
START_TEST(many_attributes_are_refused)
{
    static const char *const before[] = {"",
                                         "<!-- don't <![CDATA[ -->",
                                         "<!---<a -->",
                                         "<?pi ' <!-- ?>",
                                         "<desc><![CDATA[<!-- ' ]] > <]]></desc>",
                                         "<desc a='>\"' b=\">'\">'</desc>"};
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    GString *text = g_string_new(HEAD SCHEMA);
    g_string_append(text, before[_i]);
    g_string_append(text, "<node");
    for (int i = 0; i < 100000; i++)
        g_string_append_printf(text, " a%d='>'", i);
    g_string_append(text, "/>" TAIL);
    ck_assert_int_eq(read_string(&g, text->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "a tag from here on") != NULL, "%s", err.message);
    g_string_free(text, TRUE);
}
END_TEST

START_TEST(long_comments_are_passed_over)
{
    static const char *const open[] = {"<!--", "<?pi ", "<desc><![CDATA["};
    static const char *const close[] = {"-->", "?>", "]]></desc>"};
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    GString *text = g_string_new(HEAD SCHEMA);
    g_string_append(text, open[_i]);
    for (int i = 0; i < 100000; i++)
        g_string_append(text, " <a '\" >");
    g_string_append(text, close[_i]);
    g_string_append(text, NODE("a") TAIL);
    ck_assert_msg(read_string(&g, text->str, &err) == ATG_OK, "%s", err.message);
    ck_assert_uint_eq(g.n_nodes, 1);
    sample_release(&g);
    g_string_free(text, TRUE);
}
END_TEST

/* libxml2 takes a NUL behind the root for the end of the file. */
START_TEST(nothing_is_lost_behind_a_nul)
{
    static const char text[] = HEAD SCHEMA TAIL "\0" HEAD SCHEMA NODE("a") TAIL;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    atg_str bytes = {text, sizeof text - 1};
    ck_assert_int_eq(atg_graphml_read(&g, bytes, "t.graphml", &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "NUL") != NULL, "%s", err.message);
}
END_TEST

START_TEST(large_texts_survive)
{
    atg_graph g = {0}, back;
    const atg_export_options opt = {0};
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    GString *label = g_string_new(NULL), *out = g_string_new(NULL);
    while (label->len < 12 * 1024 * 1024)
        g_string_append(label, "\xE4\xB8\xAD\xE5\x9B\xBD & ]]> ");
    atg_node n = {.label = {label->str, label->len}, .mentions = 1, .sources = 1};
    g.nodes = &n;
    g.n_nodes = 1;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_write_graphml(&g, &opt, &sink, &err), ATG_OK);
    ck_assert_msg(read_string(&back, out->str, &err) == ATG_OK, "%s", err.message);
    ck_assert(atg_str_eq(back.nodes[0].label, n.label));
    sample_release(&back);
    g_string_free(label, TRUE);
    g_string_free(out, TRUE);
}
END_TEST

/* ---- broken at random ------------------------------------------------------------ */

static GString *sample_text(void (*make)(atg_graph *))
{
    atg_graph g;
    const atg_export_options opt = {0};
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    GString *out = g_string_new(NULL);
    make(&g);
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_write_graphml(&g, &opt, &sink, &err), ATG_OK);
    sample_release(&g);
    return out;
}

/* Reads what may be anything; whatever is read can be written and read again. */
static void try_bytes(const char *bytes, size_t n)
{
    atg_graph g = {0}, again = {0};
    const atg_export_options opt = {0};
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    char *exact = g_malloc(n); /* no terminator: sanitizers see a read past the end */
    memcpy(exact, bytes, n);
    if (atg_graphml_read(&g, (atg_str){exact, n}, "t.graphml", &err) != ATG_OK) {
        ck_assert_str_ne(err.message, "");
        ck_assert_ptr_null(g.arena.blocks);
        g_free(exact);
        return;
    }
    g_free(exact);
    GString *out = g_string_new(NULL);
    atg_sink_to_string(&sink, out);
    ck_assert_msg(atg_write_graphml(&g, &opt, &sink, &err) == ATG_OK, "%s",
                  err.message);
    atg_str text = {out->str, out->len};
    ck_assert_msg(atg_graphml_read(&again, text, "2", &err) == ATG_OK, "%s",
                  err.message);
    g_string_free(out, TRUE);
    sample_release(&again);
    sample_release(&g);
}

START_TEST(every_truncation_is_refused)
{
    GString *text = sample_text(sample_small);
    size_t whole = text->len - strlen("</graphml>\n");
    for (size_t n = 1; n < whole; n += n < 4000 ? 13 : 37) {
        atg_graph g = {0};
        atg_error err = ATG_ERROR_INIT;
        char *exact = g_malloc(n);
        memcpy(exact, text->str, n);
        ck_assert_int_eq(atg_graphml_read(&g, (atg_str){exact, n}, "t", &err),
                         ATG_E_FORMAT);
        g_free(exact);
    }
    g_string_free(text, TRUE);
}
END_TEST

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static void mutate(GString *text, uint32_t *state)
{
    static const char *const pieces[] = {"<",
                                         ">",
                                         "&",
                                         "\"",
                                         "]]>",
                                         "<![CDATA[",
                                         "</data>",
                                         "<data key=\"n_x\">",
                                         "\xFF",
                                         "-",
                                         "{",
                                         "\\u0000",
                                         "<!DOCTYPE a>",
                                         "99999999999",
                                         "&#1;",
                                         "</graph>"};
    gssize at = (gssize)(next_random(state) % text->len);
    switch (next_random(state) % 4) {
    case 0:
        text->str[at] = (char)next_random(state);
        break;
    case 1:
        g_string_insert(text, at, pieces[next_random(state) % G_N_ELEMENTS(pieces)]);
        break;
    case 2:
        g_string_erase(text, at,
                       (gssize)(next_random(state) % 40) %
                           (gssize)(text->len - (size_t)at));
        break;
    default:
        text->str[at] ^= (char)(1 << next_random(state) % 8);
    }
}

START_TEST(no_mutation_crashes)
{
    GString *text = sample_text(_i ? sample_hostile : sample_small);
    uint32_t state = 20210719;
    for (int round = 0; round < 1500; round++) {
        GString *copy = g_string_new_len(text->str, (gssize)text->len);
        for (uint32_t i = next_random(&state) % 4; i < 4; i++)
            mutate(copy, &state);
        try_bytes(copy->str, copy->len);
        g_string_free(copy, TRUE);
    }
    g_string_free(text, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("graphml_read");
    TCase *t = tcase_create("graphml_read");
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, broken_files_are_refused_where_they_break, 0,
                        (int)G_N_ELEMENTS(refusals));
    tcase_add_test(t, rewritten_files_are_read);
    tcase_add_test(t, nesting_is_capped);
    tcase_add_loop_test(t, many_attributes_are_refused, 0, 6);
    tcase_add_loop_test(t, long_comments_are_passed_over, 0, 3);
    tcase_add_test(t, nothing_is_lost_behind_a_nul);
    tcase_add_test(t, large_texts_survive);
    tcase_add_test(t, aggregated_edges_are_not_read_back);
    tcase_add_test(t, every_truncation_is_refused);
    tcase_add_loop_test(t, no_mutation_crashes, 0, 2);
    suite_add_tcase(s, t);
    return run_suite(s);
}
