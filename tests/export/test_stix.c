/* export/stix*.c: what a bundle holds and never holds. Whether it is STIX, the OASIS
 * validator says (tests/interop). */
#include <check.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "export/stix_id.h"
#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

static const atg_export_options plain = {.max_evidence = 100};

static GString *written(const atg_graph *g)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    atg_code code = atg_write_stix(g, &plain, &sink, &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
    return out;
}

/* The bundle's objects; the root keeps them. */
static json_t *objects_of(const atg_graph *g, json_t **root)
{
    json_error_t why;
    GString *text = written(g);
    *root = json_loadb(text->str, text->len, JSON_REJECT_DUPLICATES, &why);
    ck_assert_msg(*root != NULL, "%s", why.text);
    g_string_free(text, TRUE);
    return json_object_get(*root, "objects");
}

static const char *text_of(const json_t *o, const char *name)
{
    const char *s = json_string_value(json_object_get(o, name));
    return s ? s : "";
}

/* The n-th object of a type with a member of a value; value NULL: any. */
static json_t *find(const json_t *objects, const char *type, const char *member,
                    const char *value, size_t n)
{
    for (size_t i = 0; i < json_array_size(objects); i++) {
        json_t *o = json_array_get(objects, i);
        if (strcmp(text_of(o, "type"), type) == 0 &&
            (!value || strcmp(text_of(o, member), value) == 0) && n-- == 0)
            return o;
    }
    return NULL;
}

/* ---- the whole ------------------------------------------------------------------- */

START_TEST(bytes_are_those_of_the_golden_file)
{
    static const char path[] = ATG_SOURCE_DIR "/tests/golden/stix/small.stix.json";
    atg_graph g;
    char *want = NULL;
    sample_small(&g);
    GString *got = written(&g);
    if (g_getenv("ATG_UPDATE_GOLDEN"))
        ck_assert(g_file_set_contents(path, got->str, (gssize)got->len, NULL));
    ck_assert(g_file_get_contents(path, &want, NULL, NULL));
    ck_assert_str_eq(got->str, want);
    g_free(want);
    g_string_free(got, TRUE);
    sample_release(&g);
}
END_TEST

static void check_refs(const json_t *o, GHashTable *ids)
{
    static const char *const refs[] = {"created_by_ref", "source_ref", "target_ref"};
    for (size_t i = 0; i < G_N_ELEMENTS(refs); i++) {
        const char *id = text_of(o, refs[i]);
        ck_assert_msg(!*id || g_hash_table_contains(ids, id), "%s", id);
    }
    const json_t *list = json_object_get(o, "object_refs");
    for (size_t i = 0; i < json_array_size(list); i++)
        ck_assert(
            g_hash_table_contains(ids, json_string_value(json_array_get(list, i))));
}

typedef void (*sample_fn)(atg_graph *g);

static void empty(atg_graph *g)
{
    *g = (atg_graph){0};
}

static void middling(atg_graph *g)
{
    sample_large(g, 300, 2000);
}

static const sample_fn samples[] = {empty, sample_small, sample_hostile, middling};

START_TEST(every_reference_leads_to_an_object)
{
    atg_graph g;
    json_t *root;
    samples[_i](&g);
    json_t *objects = objects_of(&g, &root);
    GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; i < json_array_size(objects); i++)
        g_hash_table_add(ids, (gpointer)text_of(json_array_get(objects, i), "id"));
    for (size_t i = 0; i < json_array_size(objects); i++)
        check_refs(json_array_get(objects, i), ids);
    ck_assert(json_array_size(objects) >= g.n_nodes + g.n_edges);
    g_hash_table_destroy(ids);
    json_decref(root);
    sample_release(&g);
}
END_TEST

START_TEST(names_made_to_break_formats_come_back)
{
    atg_graph g;
    json_t *root;
    sample_hostile(&g);
    json_t *objects = objects_of(&g, &root);
    for (size_t i = 0; i < g.n_nodes; i++) {
        char *label = g_strndup(g.nodes[i].label.p, g.nodes[i].label.n);
        bool found = false;
        for (size_t k = 0; k < json_array_size(objects) && !found; k++)
            found = strcmp(text_of(json_array_get(objects, k), "name"), label) == 0;
        ck_assert_msg(found, "%s", label);
        g_free(label);
    }
    json_decref(root);
    sample_release(&g);
}
END_TEST

/* ---- ids and instants ------------------------------------------------------------ */

/* The values were computed by another program (Python's uuid.uuid5). */
START_TEST(ids_are_those_of_the_standard_functions)
{
    ck_assert_str_eq(atg_stix_id_of("identity", ATG_STR("country:CN")).text,
                     "identity--491ec30c-1ad2-5086-8a47-92d1f7d780ee");
    ck_assert_str_eq(atg_stix_id_of_software(ATG_STR("Exchange \"Server\"\t1")).text,
                     "software--4c1028b6-56fb-5a93-94df-187db2904b29");
}
END_TEST

START_TEST(the_same_thing_has_one_id_in_all_bundles)
{
    atg_graph a, b;
    json_t *ra, *rb;
    sample_small(&a);
    sample_small(&b);
    b.nodes[1].label = ATG_STR("NCSC");
    b.nodes[1].last_seen = ATG_STR("2022");
    b.n_edges = 2;
    json_t *oa = objects_of(&a, &ra), *ob = objects_of(&b, &rb);
    json_t *before = find(oa, "identity", "name", "National Cyber Security Centre", 0);
    json_t *after = find(ob, "identity", "name", "NCSC", 0);
    ck_assert_str_eq(text_of(before, "id"), text_of(after, "id"));
    ck_assert_str_eq(text_of(before, "created"), text_of(after, "created"));
    ck_assert_str_eq(text_of(after, "modified"), "2022-01-01T00:00:00.000Z");
    ck_assert_str_eq(text_of(find(oa, "relationship", NULL, NULL, 1), "id"),
                     text_of(find(ob, "relationship", NULL, NULL, 1), "id"));
    ck_assert_str_ne(text_of(ra, "id"), text_of(rb, "id"));
    json_decref(ra);
    json_decref(rb);
    sample_release(&a);
    sample_release(&b);
}
END_TEST

START_TEST(dates_become_their_first_instant)
{
    static const char *const rows[][2] = {{"2021", "2021-01-01T00:00:00.000Z"},
                                          {"2021-07", "2021-07-01T00:00:00.000Z"},
                                          {"2020-02-29", "2020-02-29T00:00:00.000Z"},
                                          {"2021-02-29", ATG_STIX_CREATED},
                                          {"1969", ATG_STIX_CREATED},
                                          {"0000", ATG_STIX_CREATED},
                                          {"2021-13", ATG_STIX_CREATED},
                                          {"2021-00", ATG_STIX_CREATED},
                                          {"2021-7-1", ATG_STIX_CREATED},
                                          {"20210719", ATG_STIX_CREATED},
                                          {"last May..", ATG_STIX_CREATED},
                                          {"", ATG_STIX_CREATED}};
    char out[ATG_STIX_INSTANT_SIZE];
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        ck_assert_str_eq(atg_stix_instant(out, atg_str_of(rows[i][0])), rows[i][1]);
}
END_TEST

/* ---- the mapping ----------------------------------------------------------------- */

START_TEST(a_denied_edge_is_no_relationship)
{
    atg_graph g;
    json_t *root;
    sample_small(&g);
    g.edges[1].status = ATG_DENIED;
    json_t *objects = objects_of(&g, &root);
    ck_assert_ptr_null(
        find(objects, "relationship", "relationship_type", "attributed-to", 0));
    json_t *note = find(objects, "note", "abstract",
                        "Denied: Exchange hack attributed-to China", 0);
    ck_assert_ptr_nonnull(note);
    ck_assert_ptr_nonnull(strstr(text_of(note, "content"), "Britain blamed China"));
    ck_assert_uint_eq(json_array_size(json_object_get(note, "object_refs")), 2);
    json_decref(root);
    sample_release(&g);
}
END_TEST

START_TEST(who_denies_what_others_say_has_an_opinion)
{
    atg_graph g;
    json_t *root;
    sample_small(&g);
    atg_evidence said[2] = {g.edges[1].evidence[0], g.edges[1].evidence[1]};
    said[1].status = ATG_DENIED;
    g.edges[1].evidence = said;
    json_t *objects = objects_of(&g, &root);
    json_t *edge =
        find(objects, "relationship", "relationship_type", "attributed-to", 0);
    json_t *opinion = find(objects, "opinion", "opinion", "disagree", 0);
    ck_assert_str_eq(text_of(opinion, "explanation"),
                     "It said \"likely\" & <maybe>\\n.");
    ck_assert_str_eq(
        json_string_value(json_array_get(json_object_get(opinion, "object_refs"), 0)),
        text_of(edge, "id"));
    ck_assert_uint_eq(json_array_size(json_object_get(edge, "external_references")), 1);
    json_decref(root);
    sample_release(&g);
}
END_TEST

START_TEST(a_hedged_edge_has_half_confidence)
{
    atg_graph g;
    json_t *root;
    sample_small(&g);
    json_t *objects = objects_of(&g, &root);
    json_t *hedged =
        find(objects, "relationship", "relationship_type", "originates-from", 0);
    json_t *plain_one =
        find(objects, "relationship", "relationship_type", "targets", 0);
    ck_assert_int_eq(json_integer_value(json_object_get(hedged, "confidence")), 50);
    ck_assert_str_eq(
        json_string_value(json_array_get(json_object_get(hedged, "labels"), 0)),
        "hedged");
    ck_assert_ptr_null(json_object_get(plain_one, "confidence"));
    json_decref(root);
    sample_release(&g);
}
END_TEST

/* node, as which type it is written */
START_TEST(types_of_nodes_become_types_of_objects)
{
    static const struct {
        atg_ntype type;
        const char *label, *kind, *want, *member, *value;
    } rows[] = {
        {ATG_COUNTRY, "France", "", "identity", "identity_class", "organization"},
        {ATG_BLOC, "NATO", "", "identity", "identity_class", "organization"},
        {ATG_PERSON, "A B", "", "identity", "identity_class", "individual"},
        {ATG_ACTOR, "four GRU officers", "", "identity", "identity_class", "group"},
        {ATG_ACTOR, "12 Russian officers", "", "identity", "identity_class", "group"},
        {ATG_ACTOR, "Seven GRU officers", "", "identity", "identity_class", "group"},
        {ATG_ACTOR, "menuPass", "", "intrusion-set", "name", "menuPass"},
        {ATG_ACTOR, "8220 Gang", "", "intrusion-set", "name", "8220 Gang"},
        {ATG_INCIDENT, "X hack", "hack", "incident", "name", "X hack"},
        {ATG_INCIDENT, "Night Dragon", "campaign", "campaign", "name", "Night Dragon"},
        {ATG_MALWARE, "Industroyer", "", "malware", "name", "Industroyer"},
        {ATG_VULNERABILITY, "CVE-2021-26855", "", "vulnerability", "name",
         "CVE-2021-26855"},
        {ATG_PRODUCT, "Orion", "", "software", "name", "Orion"},
    };
    atg_node n = {.type = rows[_i].type,
                  .label = atg_str_of(rows[_i].label),
                  .key = ATG_STR("k"),
                  .incident_kind = atg_str_of(rows[_i].kind)};
    atg_graph g = {.nodes = &n, .n_nodes = 1};
    json_t *root, *objects = objects_of(&g, &root);
    json_t *o = json_array_get(objects, 2);
    ck_assert_str_eq(text_of(o, "type"), rows[_i].want);
    ck_assert_str_eq(text_of(o, rows[_i].member), rows[_i].value);
    json_decref(root);
}
END_TEST

START_TEST(groups_target_the_vulnerabilities_they_exploit)
{
    atg_node nodes[] = {
        {.type = ATG_ACTOR, .label = ATG_STR("APT1"), .key = ATG_STR("actor:apt1")},
        {.type = ATG_VULNERABILITY,
         .label = ATG_STR("ProxyLogon"),
         .key = ATG_STR("v"),
         .aliases = ATG_STR("CVE-2021-26855|Proxy Logon")},
        {.type = ATG_PRODUCT, .label = ATG_STR("Exchange"), .key = ATG_STR("p")}};
    atg_edge edges[] = {
        {.subject = 0, .object = 1, .relation = ATG_EXPLOITS, .weight = 1},
        {.subject = 0, .object = 2, .relation = ATG_EXPLOITS, .weight = 1}};
    atg_graph g = {.nodes = nodes, .n_nodes = 3, .edges = edges, .n_edges = 2};
    json_t *root, *objects = objects_of(&g, &root);
    json_t *a = find(objects, "relationship", NULL, NULL, 0);
    json_t *b = find(objects, "relationship", NULL, NULL, 1);
    json_t *refs = json_object_get(find(objects, "vulnerability", NULL, NULL, 0),
                                   "external_references");
    ck_assert_str_eq(text_of(a, "relationship_type"), "targets");
    ck_assert_str_eq(text_of(b, "relationship_type"), "exploits");
    ck_assert_str_eq(text_of(json_array_get(refs, 0), "external_id"), "CVE-2021-26855");
    json_decref(root);
}
END_TEST

START_TEST(references_are_put_as_the_standard_takes_them)
{
    atg_node n = {.type = ATG_ACTOR,
                  .label = ATG_STR("APT1"),
                  .key = ATG_STR("actor:apt1"),
                  .external_ids =
                      ATG_STR("mitre-attack:G0006|cve:nothing|x:CVE-2021-1234"
                              "|bare|:|a:")};
    static const char *const want[][2] = {
        {"mitre-attack", "G0006"}, {"reference", "nothing"}, {"cve", "CVE-2021-1234"},
        {"reference", "bare"},     {"reference", ":"},       {"reference", "a:"}};
    atg_graph g = {.nodes = &n, .n_nodes = 1};
    json_t *root, *objects = objects_of(&g, &root);
    json_t *refs = json_object_get(json_array_get(objects, 2), "external_references");
    ck_assert_uint_eq(json_array_size(refs), G_N_ELEMENTS(want));
    for (size_t i = 0; i < G_N_ELEMENTS(want); i++) {
        ck_assert_str_eq(text_of(json_array_get(refs, i), "source_name"), want[i][0]);
        ck_assert_str_eq(text_of(json_array_get(refs, i), "external_id"), want[i][1]);
    }
    json_decref(root);
}
END_TEST

/* ---- what is not written --------------------------------------------------------- */

static void assert_not_written(const atg_graph *g, atg_code code, const char *why)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_write_stix(g, &plain, &sink, &err), code);
    ck_assert_msg(strstr(err.message, why) != NULL, "%s", err.message);
    g_string_free(out, TRUE);
}

START_TEST(what_no_parser_takes_is_refused)
{
    atg_graph g;
    sample_small(&g);
    atg_str label = g.nodes[2].label;
    g.nodes[2].label = ATG_STR("a\x01");
    assert_not_written(&g, ATG_E_ENCODING, "cannot write node n2 ('a\x01'): name");
    g.nodes[2].label = label;
    g.edges[0].first_seen = ATG_STR("\xED\xA0\x80");
    assert_not_written(&g, ATG_E_ENCODING, "cannot write edge e0: first_said");
    g.edges[0].first_seen = ATG_STR_NONE;
    g.edges[1].object = 99;
    assert_not_written(&g, ATG_E_FORMAT, "edge e1: an end is no node");
    g.edges[1].object = 0;
    atg_evidence e = {.document = 7};
    g.edges[2].evidence = &e;
    g.edges[2].n_evidence = 1;
    assert_not_written(&g, ATG_E_FORMAT, "edge e2: evidence: it names document 7 of 2");
    sample_release(&g);
}
END_TEST

START_TEST(a_failing_sink_ends_the_writing)
{
    static const size_t caps[] = {0, 100, 3000, 100000, 1000000, 1800000};
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    size_t left = caps[_i];
    atg_sink sink = {sample_full_disk, &left};
    sample_large(&g, 1000, 2000);
    ck_assert_int_eq(atg_write_stix(&g, &plain, &sink, &err), ATG_E_IO);
    ck_assert_str_eq(err.message, "the disk is full");
    sample_release(&g);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("stix");
    TCase *t = tcase_create("stix");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, bytes_are_those_of_the_golden_file);
    tcase_add_loop_test(t, every_reference_leads_to_an_object, 0,
                        (int)G_N_ELEMENTS(samples));
    tcase_add_test(t, names_made_to_break_formats_come_back);
    tcase_add_test(t, ids_are_those_of_the_standard_functions);
    tcase_add_test(t, the_same_thing_has_one_id_in_all_bundles);
    tcase_add_test(t, dates_become_their_first_instant);
    tcase_add_test(t, a_denied_edge_is_no_relationship);
    tcase_add_test(t, who_denies_what_others_say_has_an_opinion);
    tcase_add_test(t, a_hedged_edge_has_half_confidence);
    tcase_add_loop_test(t, types_of_nodes_become_types_of_objects, 0, 13);
    tcase_add_test(t, groups_target_the_vulnerabilities_they_exploit);
    tcase_add_test(t, references_are_put_as_the_standard_takes_them);
    tcase_add_test(t, what_no_parser_takes_is_refused);
    tcase_add_loop_test(t, a_failing_sink_ends_the_writing, 0, 6);
    suite_add_tcase(s, t);
    return run_suite(s);
}
