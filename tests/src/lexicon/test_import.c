/* lexicon/import*.c: lists of others become records, and what does not fit is told. */
#include <check.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/import.h"
#include "tests/run_suite.h"

static const char known_text[] =
    "country \"China\" code=CN alias=\"People's Republic of China\"\n"
    "country \"North Korea\" code=KP alias=\"Democratic People's Republic of Korea\"\n"
    "country \"Russia\" code=RU alias=\"Russian Federation\" demonym=Russian\n"
    "agency \"GRU Unit 26165\" country=RU\n"
    "actor \"APT28\" country=RU sponsor=\"GRU Unit 26165\" alias=\"Fancy "
    "Bear|Sofacy\"\n"
    "actor \"APT1\" country=CN alias=\"Comment Crew|Byzantine Candor\"\n"
    "actor \"Winnti\" alias=\"Barium\" short=Wolf\n"
    "organization \"Axiom\"\n"
    "malware \"X-Agent\"\n"
    "noun \"attack\" class=incident\n";

static atg_lexicon *lexicon_of(const char *first, const char *second)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    const char *const texts[] = {first, second};
    for (int i = 0; i < 2; i++)
        if (texts[i])
            ck_assert_msg(atg_lexicon_add_text(lex, atg_str_of(texts[i]), "t", &err) ==
                              ATG_OK,
                          "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lex, &err) == ATG_OK, "%s", err.message);
    return lex;
}

/* What the files become, each a JSON text with ' for ". */
static GString *imported(const char *const *files, size_t n, atg_import_counts *counts)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *known = lexicon_of(known_text, NULL);
    atg_import *in = atg_import_new(known);
    for (size_t i = 0; i < n; i++) {
        char *json = g_strdelimit(g_strdup(files[i]), "'", '"');
        ck_assert_msg(atg_import_add(in, atg_str_of(json), "t.json", &err) == ATG_OK,
                      "%s", err.message);
        g_free(json);
    }
    GString *out = g_string_new(NULL);
    atg_import_write(in, out, counts);
    atg_import_free(in);
    atg_lexicon_free(known);
    /* whatever was in it, the result is a list */
    atg_lexicon_free(lexicon_of(known_text, out->str));
    return out;
}

static void assert_import(const char *file, const char *want)
{
    atg_import_counts counts;
    GString *out = imported(&file, 1, &counts);
    ck_assert_str_eq(out->str, want);
    g_string_free(out, TRUE);
}

#define ACTORS(values) "{'type': 'threat-actor', 'values': [" values "]}"
#define BUNDLE(objects) "{'type': 'bundle', 'objects': [" objects "]}"

START_TEST(an_actor_of_a_galaxy_is_a_record)
{
    assert_import(
        ACTORS("{'value': 'Copper Heron', 'uuid': 'u-1', 'description': 'Long.',"
               " 'meta': {'synonyms': ['UNC9901', 'COPPERHERON', 'G9901', 'UNC-9901'],"
               " 'country': 'CN', 'refs': ['https://example.org'],"
               " 'cfr-suspected-state-sponsor': \"China\"}, 'related': [{'a': 1}]}"),
        "actor \"Copper Heron\" country=CN sponsor=CN alias=\"UNC9901|COPPERHERON\" "
        "id=\"mitre-attack:G9901|misp-galaxy:u-1\"\n");
    assert_import(ACTORS("{'value': 'Copper Heron', 'meta': {'synonyms': 'One Name'}}"),
                  "actor \"Copper Heron\" alias=\"One Name\"\n");
}
END_TEST

START_TEST(states_are_known_by_any_of_their_names)
{
    static const char *const rows[][2] = {
        {"Russian Federation", " sponsor=RU"},
        {"Korea (Democratic People's Republic of)", " sponsor=KP"},
        {"China, Influence operations", " sponsor=CN"},
        {"Unknown", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *file = g_strdup_printf("{\"type\": \"threat-actor\", \"values\": "
                                     "[{\"value\": \"Heron\", \"meta\": "
                                     "{\"cfr-suspected-state-sponsor\": \"%s\"}}]}",
                                     rows[i][0]);
        char *want = g_strdup_printf("actor \"Heron Group\"%s\n", rows[i][1]);
        char *at = strstr(file, "Heron"), *named = NULL;
        named = g_strdup_printf("%.*sHeron Group%s", (int)(at - file), file, at + 5);
        atg_lexicon *known = lexicon_of(known_text, NULL);
        atg_import *in = atg_import_new(known);
        atg_error err = ATG_ERROR_INIT;
        GString *out = g_string_new(NULL);
        ck_assert_int_eq(atg_import_add(in, atg_str_of(named), "t", &err), ATG_OK);
        atg_import_write(in, out, NULL);
        ck_assert_str_eq(out->str, want);
        g_string_free(out, TRUE);
        atg_import_free(in);
        atg_lexicon_free(known);
        g_free(named);
        g_free(want);
        g_free(file);
    }
}
END_TEST

START_TEST(objects_of_a_bundle_are_records)
{
    assert_import(
        BUNDLE(
            "{'type': 'intrusion-set', 'id': 'intrusion-set--1', 'name': 'G Team',"
            " 'aliases': ['G Team', 'Gray Team'], 'external_references': ["
            "{'source_name': 'mitre-attack', 'external_id': 'G9007', 'url': 'u'},"
            "{'source_name': 'A blog', 'url': 'https://example.org'}]},"
            "{'type': 'campaign', 'id': 'c', 'name': 'Operation Teapot',"
            " 'first_seen': '2019-05-01T00:00:00Z'},"
            "{'type': 'malware', 'name': 'TeaKettle', 'x_mitre_aliases': ['Kettl3']},"
            "{'type': 'tool', 'name': 'PotLid'},"
            "{'type': 'attack-pattern', 'name': 'Not this'},"
            "{'type': 'malware', 'name': 'Old Thing', 'revoked': true},"
            "{'type': 'malware', 'name': 'Older', 'x_mitre_deprecated': true}"),
        "actor \"G Team\" alias=\"Gray Team\" id=\"mitre-attack:G9007|stix:"
        "intrusion-set--1\"\n"
        "incident \"Operation Teapot\" kind=campaign x-year=2019 id=\"stix:c\"\n"
        "malware \"TeaKettle\" alias=\"Kettl3\"\n"
        "malware \"PotLid\"\n");
}
END_TEST

START_TEST(a_known_thing_is_added_to)
{
    /* by its label, whatever the country says; its sponsor stays */
    assert_import(ACTORS("{'value': 'apt-28', 'uuid': 'u', 'meta': {'country': 'CN',"
                         " 'synonyms': ['Fancy Bear', 'New Name'],"
                         " 'cfr-suspected-state-sponsor': 'Russia'}}"),
                  "actor \"APT28\" country=RU alias=\"apt-28|Fancy Bear|New Name\" "
                  "id=\"misp-galaxy:u\"\n");
    /* by an alias and another name; by an alias and the country */
    assert_import(ACTORS("{'value': 'Sofacy', 'meta': {'synonyms': ['Fancy Bear']}}"),
                  "actor \"APT28\" country=RU alias=\"Sofacy|Fancy Bear\"\n");
    assert_import(ACTORS("{'value': 'Comment Crew', 'meta': {'country': 'CN'}}"),
                  "actor \"APT1\" country=CN alias=\"Comment Crew\"\n");
    /* by its label among the other names */
    assert_import(ACTORS("{'value': 'New Lead', 'meta': {'synonyms': ['APT1']}}"),
                  "actor \"APT1\" country=CN alias=\"New Lead\"\n");
}
END_TEST

START_TEST(a_shared_alias_alone_joins_nothing)
{
    assert_import(ACTORS("{'value': 'Sofacy', 'meta': {'synonyms': ['Other Team']}}"),
                  "# left out of Sofacy: Sofacy (is actor APT28)\n");
    assert_import(
        ACTORS("{'value': 'Blue Heron', 'meta': {'synonyms': ['Sofacy', 'APT1',"
               " 'APT28']}}"),
        "actor \"Blue Heron\"\n# left out of Blue Heron: Sofacy (is actor APT28); APT1 "
        "(is actor APT1); APT28 (is actor APT28)\n");
}
END_TEST

START_TEST(names_of_something_else_stay_its_own)
{
    assert_import(
        ACTORS("{'value': 'Heron Group', 'meta': {'synonyms': ['Axiom',"
               " 'X-Agent', 'Wolf Pack', 'China', 'Russian']}}"),
        "actor \"Heron Group\" alias=\"Wolf Pack\"\n"
        "# left out of Heron Group: Axiom (is organization Axiom); X-Agent (is "
        "malware X-Agent); China (is country China); Russian (is country "
        "Russia)\n");
    assert_import(ACTORS("{'value': 'Axiom', 'meta': {'synonyms': ['Heron Group']}}"),
                  "# left out of Axiom: Axiom (is organization Axiom)\n");
}
END_TEST

START_TEST(names_that_prose_has_are_left_out)
{
    assert_import(
        ACTORS("{'value': 'Heron Group', 'meta': {'synonyms': ['UPS', 'Q', 'Bitter',"
               " 'THE MASK', 'attack', 'Group 3', 'Group 74', '2021', 'TG-1']}}"),
        "actor \"Heron Group\" alias=\"Group 74\"\n"
        "# left out of Heron Group: UPS (too short); Q (too short); Bitter (an "
        "ordinary "
        "word); THE MASK (an ordinary word); attack (an ordinary word); Group 3 (an "
        "ordinary word); 2021 (an ordinary word); TG-1 (too short)\n");
}
END_TEST

START_TEST(a_thing_called_by_an_ordinary_word_needs_company)
{
    static const char *const file =
        ACTORS("{'value': 'Tick', 'meta': {'country': 'CN', 'synonyms': "
               "['Bronze Heron']}}");
    atg_import_counts counts;
    GString *out = imported(&file, 1, &counts);
    ck_assert_ptr_nonnull(
        strstr(out->str, "actor \"Tick\" country=CN case=exact context=\"Tick group|"));
    ck_assert_ptr_nonnull(strstr(out->str, "|Bronze Heron\"\nactor \"Tick\" country=CN "
                                           "alias=\"Bronze Heron\"\n"));
    atg_lexicon *lex = lexicon_of(known_text, out->str);
    const atg_str tick[] = {ATG_STR("Tick")}, loud[] = {ATG_STR("TICK")};
    atg_name_hit hits[4];
    size_t n;
    ck_assert_uint_eq(atg_lexicon_match_name(lex, tick, 1, 0, false, hits, 4, &n), 1);
    ck_assert_uint_eq(atg_lexicon_match_name(lex, loud, 1, 0, false, hits, 4, &n), 0);
    atg_lexicon_free(lex);
    g_string_free(out, TRUE);
}
END_TEST

START_TEST(a_thing_without_a_fit_label_takes_the_next_name)
{
    assert_import(ACTORS("{'value': 'GOP', 'meta': {'synonyms': ['Heron of Peace']}}"),
                  "actor \"Heron of Peace\"\n# left out of GOP: GOP (too short)\n");
    assert_import(ACTORS("{'value': 'GOP'}"), "# left out of GOP: GOP (too short)\n");
}
END_TEST

START_TEST(two_that_share_a_name_stay_two)
{
    static const char *const file =
        ACTORS("{'value': 'Heron One', 'meta': {'synonyms': ['Hippo Team']}},"
               "{'value': 'Heron Two', 'meta': {'synonyms': ['hippo-team']}},"
               "{'value': 'HERON ONE', 'meta': {'synonyms': ['Third Name']}}");
    atg_import_counts c;
    GString *out = imported(&file, 1, &c);
    ck_assert_str_eq(out->str, "actor \"Heron One\" alias=\"Hippo Team\"\n"
                               "actor \"Heron Two\" alias=\"hippo-team\"\n"
                               "# shared with Heron One: hippo-team\n"
                               "actor \"Heron One\" alias=\"HERON ONE|Third Name\"\n");
    ck_assert_uint_eq(c.shared, 1);
    ck_assert_uint_eq(c.written, 3);
    g_string_free(out, TRUE);
}
END_TEST

START_TEST(names_are_written_so_that_they_can_be_read)
{
    assert_import(
        "{\"type\": \"malware\", \"values\": [{\"value\": \"Quo\\\"te \\\\N ]]>\", "
        "\"meta\": {\"synonyms\": [\"two\\nlines\\tand\\u00a0blanks\", \"a|bar here\", "
        "\"bell\\u0007ring\", \"cafe\\u0301 Noir\", \"\\ud83d\\udd25\", "
        "\"\\uffff nothing\", \"\", \"  \", 7, null, \"#hash tag\"]}}]}",
        "malware \"Quo\\\"te \\\\N ]]>\" alias=\"two lines and blanks|caf\xC3\xA9 Noir|"
        "#hash tag\"\n"
        "# left out of Quo\"te \\N ]]>: a|bar here (no name a list can hold); "
        "bell?ring "
        "(no name a list can hold); \xF0\x9F\x94\xA5 (too short); \xEF\xBF\xBF nothing "
        "(no name a list can hold);    (no name a list can hold)\n");
}
END_TEST

START_TEST(files_join_and_come_out_in_their_order)
{
    static const char *const files[] = {
        BUNDLE("{'type': 'intrusion-set', 'name': 'Second Heron'}"),
        "\xEF\xBB\xBF {'values': [{'value': 'First Heron'}], 'type': 'threat-actor',"
        " 'authors': [{'x': '}]'}]}"};
    atg_import_counts c;
    GString *a = imported(files, 2, &c), *b = imported(files, 2, NULL);
    ck_assert_str_eq(a->str, "actor \"Second Heron\"\nactor \"First Heron\"\n");
    ck_assert(g_string_equal(a, b));
    ck_assert_uint_eq(c.read, 2);
    g_string_free(a, TRUE);
    g_string_free(b, TRUE);
}
END_TEST

/* ---- hostile --------------------------------------------------------------------- */

static const struct {
    const char *json, *message;
} bad[] = {
    {"", "t.json:1:1: the text ends too early"},
    {"[1]", "t.json:1:1: a JSON object was expected"},
    {"{'type' 'x'}", "t.json:1:9: ':' was expected"},
    {"{'type': 'bundle',\n 'objects': [{'a': 1}}", "t.json:2:23: the text ends"},
    {"{'type': 'bundle', 'objects': [{'a': 1}", "the text ends too early"},
    {"{'type': 'bundle', 'objects': [\n\n {'type': ]}]}", "t.json:3:"},
    {"{'type': 'bundle', 'objects': [{'a': 1, 'a': 2}]}", "duplicate object key"},
    {"{'type': 'bundle', 'objects': [{'a': '\xFF'}]}", "t.json:1:"},
    {"{'type': 'bundle', 'objects': [{'a': '\\u0000'}]}", "t.json:1:"},
    {"{'type': 'bundle', 'objects': [{'a': '\\ud800'}]}", "t.json:1:"},
    {"{'type': 'bundle', 'objects': {'a': 1}}", "a list was expected"},
    {"{'type': 'bundle', 'objects': [1,]}", "a value was expected"},
    {"{'type': 'bundle', 'objects': []} x", "there is more behind"},
    {"{'type': 'bundle'}", "is neither a MISP galaxy cluster"},
    {"{'type': 'sector', 'values': []}", "a cluster of type 'sector'"},
    {"{'type': 7, 'values': []}", "a cluster of type ''"},
    {"{'values': 3, 'type': 'rat'}", "a list was expected"},
    {"{'values': [\"x", "the text ends too early"},
    {"{\"a", "t.json:1:4: the text ends too early"},
};

START_TEST(what_is_no_list_is_refused_with_its_place)
{
    atg_error err = ATG_ERROR_INIT;
    char *json = g_strdelimit(g_strdup(bad[_i].json), "'", '"');
    atg_lexicon *known = lexicon_of(known_text, NULL);
    atg_import *in = atg_import_new(known);
    GString *out = g_string_new(NULL);
    ck_assert_int_ne(atg_import_add(in, atg_str_of(json), "t.json", &err), ATG_OK);
    ck_assert_msg(strstr(err.message, bad[_i].message) != NULL, "%s", err.message);
    atg_import_write(in, out, NULL);
    ck_assert_str_eq(out->str, "");
    g_string_free(out, TRUE);
    atg_import_free(in);
    atg_lexicon_free(known);
    g_free(json);
}
END_TEST

static atg_code add_made(const char *head, const char *body, size_t times,
                         const char *tail)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *known = lexicon_of(known_text, NULL);
    atg_import *in = atg_import_new(known);
    GString *s = g_string_new(head);
    for (size_t i = 0; i < times; i++)
        g_string_append(s, body);
    g_string_append(s, tail);
    atg_code code = atg_import_add(in, (atg_str){s->str, s->len}, "t.json", &err);
    GString *out = g_string_new(NULL);
    atg_import_write(in, out, NULL);
    ck_assert_uint_lt(out->len, 64 * 1024);
    g_string_free(out, TRUE);
    g_string_free(s, TRUE);
    atg_import_free(in);
    atg_lexicon_free(known);
    return code;
}

START_TEST(size_and_depth_are_bounded)
{
    static const char bundle[] = "{\"type\": \"bundle\", \"objects\": [";
    ck_assert_int_eq(add_made("", "[", 1000000, ""), ATG_E_FORMAT);
    ck_assert_int_eq(add_made("{\"x\": ", "[", 1000000, ""), ATG_E_FORMAT);
    ck_assert_int_eq(add_made(bundle, "[", 100000, ""), ATG_E_FORMAT);
    ck_assert_int_eq(add_made("{\"type\": \"bundle\", \"objects\": [{\"a\": \"",
                              "0123456789", ATG_IMPORT_ELEMENT_CAP / 10 + 1, "\"}]}"),
                     ATG_E_LIMIT);
    /* as many names as anybody likes: those beyond the cap are not there */
    ck_assert_int_eq(
        add_made("{\"type\": \"rat\", \"values\": [{\"value\": \"Heron X\", "
                 "\"meta\": {\"synonyms\": [\"Heron Y\"",
                 ", \"Heron Y\"", 100000, "]}}]}"),
        ATG_OK);
}
END_TEST

/* ---- real lists ------------------------------------------------------------------ */

/* The names of a galaxy that lie beside this project as {"id", "gold": {...}} lines,
 * as a cluster again; NULL: they do not lie there. */
static char *reference_cluster(void)
{
    char *lines = NULL;
    static const char path[] = ATG_SOURCE_DIR "/../shared/reference/misp_actors.jsonl";
    if (!g_file_get_contents(path, &lines, NULL, NULL))
        return NULL;
    json_t *values = json_array();
    char **rows = g_strsplit(lines, "\n", -1);
    for (char **row = rows; *row && **row; row++) {
        json_t *r = json_loads(*row, 0, NULL), *gold = json_object_get(r, "gold");
        const char *id = json_string_value(json_object_get(r, "id"));
        json_t *meta = json_pack(
            "{s:O, s:O, s:O}", "synonyms", json_object_get(gold, "synonyms"), "country",
            json_object_get(gold, "country_iso2"), "cfr-suspected-state-sponsor",
            json_object_get(gold, "suspected_state_sponsor"));
        json_array_append_new(
            values, json_pack("{s:O, s:s, s:o}", "value", json_object_get(gold, "name"),
                              "uuid", id + strlen("misp-threat-actor-"), "meta", meta));
        json_decref(r);
    }
    g_strfreev(rows);
    g_free(lines);
    json_t *root = json_pack("{s:s, s:o}", "type", "threat-actor", "values", values);
    char *text = json_dumps(root, 0);
    json_decref(root);
    return text;
}

START_TEST(the_threat_actors_of_misp_are_taken_over)
{
    atg_error err = ATG_ERROR_INIT;
    atg_import_counts c;
    char *cluster = reference_cluster();
    if (!cluster) {
        fprintf(stderr, "skipped: no ../shared/reference/misp_actors.jsonl\n");
        return;
    }
    atg_lexicon *known = atg_lexicon_new(), *all = atg_lexicon_new();
    ck_assert_int_eq(atg_lexicon_add_builtin(known, &err), ATG_OK);
    ck_assert_int_eq(atg_lexicon_freeze(known, &err), ATG_OK);
    atg_import *in = atg_import_new(known);
    ck_assert_msg(atg_import_add(in, atg_str_of(cluster), "t", &err) == ATG_OK, "%s",
                  err.message);
    GString *out = g_string_new(NULL);
    atg_import_write(in, out, &c);
    ck_assert_uint_eq(c.written + c.left_out, c.read);
    ck_assert_uint_gt(c.written * 100, c.read * 90);
    ck_assert_int_eq(atg_lexicon_add_builtin(all, &err), ATG_OK);
    ck_assert_msg(atg_lexicon_add_text(all, atg_str_of(out->str), "t", &err) == ATG_OK,
                  "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(all, &err) == ATG_OK, "%s", err.message);
    /* what was joined makes no new thing, and every id has come along */
    ck_assert_uint_le(atg_lexicon_entities(all),
                      atg_lexicon_entities(known) + c.written - c.joined);
    size_t ids = 0;
    for (uint32_t i = 0; i < atg_lexicon_entities(all); i++) {
        atg_str rest = atg_lexicon_entity(all, i)->external_ids, part;
        while (rest.n && atg_str_split(&rest, '|', &part))
            ids += atg_str_starts(part, "misp-galaxy:");
    }
    ck_assert_uint_eq(ids, c.written);
    g_string_free(out, TRUE);
    atg_import_free(in);
    atg_lexicon_free(all);
    atg_lexicon_free(known);
    free(cluster);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("import");
    TCase *t = tcase_create("import");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, an_actor_of_a_galaxy_is_a_record);
    tcase_add_test(t, states_are_known_by_any_of_their_names);
    tcase_add_test(t, objects_of_a_bundle_are_records);
    tcase_add_test(t, a_known_thing_is_added_to);
    tcase_add_test(t, a_shared_alias_alone_joins_nothing);
    tcase_add_test(t, names_of_something_else_stay_its_own);
    tcase_add_test(t, names_that_prose_has_are_left_out);
    tcase_add_test(t, a_thing_called_by_an_ordinary_word_needs_company);
    tcase_add_test(t, a_thing_without_a_fit_label_takes_the_next_name);
    tcase_add_test(t, two_that_share_a_name_stay_two);
    tcase_add_test(t, names_are_written_so_that_they_can_be_read);
    tcase_add_test(t, files_join_and_come_out_in_their_order);
    tcase_add_loop_test(t, what_is_no_list_is_refused_with_its_place, 0,
                        (int)G_N_ELEMENTS(bad));
    tcase_add_test(t, size_and_depth_are_bounded);
    tcase_add_test(t, the_threat_actors_of_misp_are_taken_over);
    suite_add_tcase(s, t);
    return run_suite(s);
}
