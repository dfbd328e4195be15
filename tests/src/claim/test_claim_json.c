/* Claims as JSON Lines: exact bytes, round trips, and what is refused and where. */
#include <check.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "claim/claim_json.h"
#include "tests/run_suite.h"

/* --- a set to write --------------------------------------------------------------- */

static void fill(atg_claim_set *set)
{
    atg_document_info d = {ATG_STR("a/b.txt"),    ATG_STR("A \"title\"\\"),
                           ATG_STR("2021-07-19"), ATG_STR(""),
                           ATG_STR("Wire"),       ATG_STR("")};
    uint32_t doc = atg_claim_set_add_document(set, &d);
    const atg_figure figures[] = {
        {ATG_STR("more than 70 organisations"), 70, ATG_STR("organisation")},
        {ATG_STR("1.5 million"), 1.5e6, ATG_STR("")},
        {ATG_STR("a third"), 1.0 / 3, ATG_STR("share")}};
    atg_claim_entity hack = {.document = doc,
                             .type = ATG_INCIDENT,
                             .key = ATG_STR("incident:1"),
                             .label = ATG_STR("Microsoft Exchange hack"),
                             .aliases = ATG_STR("the attack|the hack"),
                             .mentions = 4,
                             .target_key = ATG_STR("product:microsoft exchange server"),
                             .target = ATG_STR("Microsoft Exchange Server"),
                             .incident_kind = ATG_STR("hack"),
                             .year = 2021,
                             .figures = figures,
                             .n_figures = 3};
    atg_claim_entity china = {.document = doc,
                              .type = ATG_COUNTRY,
                              .key = ATG_STR("country:CN"),
                              .label = ATG_STR("China"),
                              .aliases = ATG_STR("Beijing|PRC"),
                              .country = ATG_STR("CN"),
                              .external_ids = ATG_STR("iso:CHN"),
                              .mentions = 9};
    uint32_t s = atg_claim_set_add_entity(set, &hack);
    uint32_t o = atg_claim_set_add_entity(set, &china);
    atg_claim c = {.document = doc,
                   .subject = s,
                   .object = o,
                   .relation = ATG_ATTRIBUTED_TO,
                   .status = ATG_HEDGED,
                   .date = ATG_STR("2021-07"),
                   .start = 10,
                   .end = 99,
                   .sentence =
                       ATG_STR("\xE2\x80\x9CTab\there\xE2\x80\x9D\nand </script>."),
                   .pattern = ATG_STR("behind")};
    atg_claim_set_add(set, &c);
    c.relation = ATG_ORIGINATES_FROM;
    c.basis = ATG_BASIS_CLOSURE;
    c.date = c.sentence = c.pattern = ATG_STR("");
    c.start = 18446744073709551U;
    c.end = c.start;
    atg_claim_set_add(set, &c);
}

static char *write_all(const atg_claim_set *set)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < set->n_claims; i++)
        atg_claim_to_json(set, i, out);
    return g_string_free(out, FALSE);
}

#define SUBJECT                                                                        \
    "{\"type\":\"incident\",\"key\":\"incident:1\",\"label\":\"Microsoft Exchange "    \
    "hack\",\"aliases\":[\"the attack\",\"the hack\"],\"mentions\":4,\"target\":{"     \
    "\"key\":\"product:microsoft exchange server\",\"label\":\"Microsoft Exchange "    \
    "Server\"},\"kind\":\"hack\",\"year\":2021,\"figures\":[{\"text\":\"more than 70 " \
    "organisations\",\"value\":70,\"unit\":\"organisation\"},{\"text\":\"1.5 "         \
    "million\","                                                                       \
    "\"value\":1500000},{\"text\":\"a "                                                \
    "third\",\"value\":0.333333333,\"unit\":\"share\"}"                                \
    "]}"
#define OBJECT                                                                         \
    "{\"type\":\"country\",\"key\":\"country:CN\",\"label\":\"China\",\"aliases\":["   \
    "\"Beijing\",\"PRC\"],\"country\":\"CN\",\"external_ids\":[\"iso:CHN\"],"          \
    "\"mentions\":9}"
#define DOCUMENT                                                                       \
    "{\"id\":\"a/b.txt\",\"title\":\"A \\\"title\\\"\\\\\",\"date\":\"2021-07-19\","   \
    "\"source\":\"Wire\"}"

static const char expected[] =
    "{\"schema\":\"attrigraph-claims/1\",\"subject\":" SUBJECT
    ",\"relation\":\"attributed-to\",\"object\":" OBJECT
    ",\"status\":\"hedged\",\"basis\":\"text\",\"date\":\"2021-07\","
    "\"document\":" DOCUMENT
    ",\"span\":[10,99],\"sentence\":\"\xE2\x80\x9CTab\\u0009here\xE2\x80\x9D\\nand "
    "</script>.\",\"pattern\":\"behind\"}\n"
    "{\"schema\":\"attrigraph-claims/1\",\"subject\":" SUBJECT
    ",\"relation\":\"originates-from\",\"object\":" OBJECT
    ",\"status\":\"hedged\",\"basis\":\"closure\",\"document\":" DOCUMENT
    ",\"span\":[18446744073709551,18446744073709551]}\n";

START_TEST(writes_fixed_bytes)
{
    atg_claim_set set;
    atg_claim_set_init(&set);
    fill(&set);
    char *text = write_all(&set);
    ck_assert_str_eq(text, expected);
    g_free(text);
    atg_claim_set_release(&set);
}
END_TEST

START_TEST(reads_what_it_wrote)
{
    atg_claim_set set;
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set_init(&set);
    ck_assert_int_eq(
        atg_claims_from_json(&set, atg_str_of(expected), "claims.jsonl", &err), ATG_OK);
    ck_assert_uint_eq(set.n_documents, 1);
    ck_assert_uint_eq(set.n_entities, 2);
    ck_assert_uint_eq(set.n_claims, 2);
    char *text = write_all(&set);
    ck_assert_str_eq(text, expected);
    g_free(text);
    atg_claim_set_release(&set);
}
END_TEST

/* --- round trips over made-up sets ------------------------------------------------ */

/* A small generator of our own: the same cases on every machine. */
static uint32_t next(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33);
}

static atg_str any_text(uint64_t *state)
{
    static const char *const texts[] = {
        "",
        "x",
        "a \"quoted\" one",
        "back\\slash\\",
        "\xF0\x9F\x90\x8D",
        "tab\there",
        "line\nbreak",
        "=1+1",
        "</a>]]>&amp;",
        "caf\xC3\xA9",
        "{",
        "}",
        "[1,2]",
        "\xE2\x80\xAE!",
        "\x7F",
    };
    return atg_str_of(texts[next(state) % G_N_ELEMENTS(texts)]);
}

static atg_str any_date(uint64_t *s)
{
    static const char *const dates[] = {"", "2021", "1999-12", "2020-02-29"};
    return atg_str_of(dates[next(s) % G_N_ELEMENTS(dates)]);
}

static atg_str named(uint64_t *state)
{
    atg_str s = any_text(state);
    return s.n ? s : ATG_STR("n");
}

static void make_claims(atg_claim_set *set, uint64_t seed)
{
    uint64_t s = seed;
    for (uint32_t d = 0; d < 1 + seed % 3; d++) {
        char id[16];
        g_snprintf(id, sizeof id, "d%u", d);
        atg_document_info info = {atg_str_of(id), any_text(&s), any_date(&s),
                                  any_text(&s),   any_text(&s), ATG_STR("")};
        uint32_t doc = atg_claim_set_add_document(set, &info);
        for (uint32_t k = 0; k < 4; k++) {
            atg_figure f = {named(&s), next(&s) / 8.0, any_text(&s)};
            g_snprintf(id, sizeof id, "k%u", k);
            atg_claim_entity e = {
                .document = doc, .key = atg_str_of(id), .label = named(&s)};
            e.type = k % 2 ? ATG_COUNTRY : ATG_INCIDENT;
            e.aliases = next(&s) % 2 ? ATG_STR("A|B \"|C") : ATG_STR("");
            e.country = any_text(&s);
            e.mentions = next(&s) % 5;
            e.name = any_text(&s);
            e.target = any_text(&s);
            e.year = next(&s) % 2 ? 2007 : 0;
            e.figures = &f;
            e.n_figures = next(&s) % 2;
            atg_claim_set_add_entity(set, &e);
        }
        for (uint32_t k = 0; k < 5; k++) {
            atg_claim c = {.document = doc,
                           .subject = 4 * d + 2 * (next(&s) % 2),
                           .object = 4 * d + 1 + 2 * (next(&s) % 2)};
            c.relation = next(&s) % 2 ? ATG_ATTRIBUTED_BY : ATG_TARGETS;
            c.status = next(&s) % ATG_STATUS_COUNT;
            c.kind = next(&s) % ATG_KIND_COUNT;
            c.basis = next(&s) % ATG_BASIS_COUNT;
            c.date = any_date(&s);
            c.start = next(&s);
            c.end = c.start + next(&s) % 100;
            c.sentence = any_text(&s);
            c.pattern = any_text(&s);
            atg_claim_set_add(set, &c);
        }
    }
}

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The lines in byte order, as one text. */
static char *sorted_lines(const char *text)
{
    char **lines = g_strsplit(text, "\n", -1);
    qsort(lines, g_strv_length(lines), sizeof *lines, compare_lines);
    char *joined = g_strjoinv("\n", lines);
    g_strfreev(lines);
    return joined;
}

static char *read_and_write(const char *text, size_t *entities)
{
    atg_claim_set set;
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set_init(&set);
    atg_code code = atg_claims_from_json(&set, atg_str_of(text), "t", &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
    char *again = write_all(&set);
    *entities = set.n_entities;
    atg_claim_set_release(&set);
    return again;
}

START_TEST(round_trips)
{
    atg_claim_set set;
    atg_claim_set_init(&set);
    make_claims(&set, (uint64_t)_i);
    size_t n, m;
    char *text = write_all(&set);
    char *again = read_and_write(text, &n);
    ck_assert_str_eq(text, again);
    char *sorted = sorted_lines(text);
    char *shuffled = read_and_write(sorted, &m);
    char *resorted = sorted_lines(shuffled);
    ck_assert_str_eq(sorted, resorted);
    ck_assert_uint_eq(n, m);
    g_free(text);
    g_free(again);
    g_free(sorted);
    g_free(shuffled);
    g_free(resorted);
    atg_claim_set_release(&set);
}
END_TEST

START_TEST(accepts_blank_lines_marks_and_unknown_keys)
{
    char *text = g_strdup_printf(
        "\xEF\xBB\xBF\n  \r\n"
        "{\"later\":{\"schema\":[1,{}]},\"schema\":\"attrigraph-claims/1\",\"x\":null,"
        "\"subject\":%s,\"relation\":\"attributed-to\",\"object\":%s,"
        "\"status\":\"asserted\",\"document\":{\"id\":\"d\",\"y\":1},\"span\":[1,2]}"
        "\r\n\n",
        SUBJECT, OBJECT);
    size_t n;
    char *again = read_and_write(text, &n);
    ck_assert_ptr_nonnull(
        strstr(again, "\"basis\":\"text\",\"document\":{\"id\":\"d\"}"));
    ck_assert_uint_eq(n, 2);
    g_free(again);
    g_free(text);
}
END_TEST

/* --- refusals --------------------------------------------------------------------- */

static const struct {
    const char *from, *to; /* replaced in the first expected line */
    const char *at;        /* the error's column is where this stands; NULL: column 1 */
    const char *message;
} bad[] = {
    {"attrigraph-claims/1", "attrigraph-claims/2", "\"attrigraph-claims/2",
     "the schema 'attrigraph-claims/2' is not known here"},
    {"\"schema\"", "\"scheme\"", NULL, "the key 'schema' is missing"},
    {"attributed-to", "blamed-on", "\"blamed-on", "'blamed-on' is no relation"},
    {"attributed-to", "exploits", "\"exploits", "cannot lead from incident to country"},
    {"hedged", "maybe", "\"maybe", "'maybe' is no status"},
    {"\"basis\":\"text\"", "\"basis\":\"hearsay\"", "\"hearsay", "is no basis"},
    {"\"mentions\":9", "\"mentions\":-9", "-9", "a whole number from 0 to 4294967295"},
    {"\"mentions\":9", "\"mentions\":4294967296", "4294967296", "a whole number"},
    {"\"year\":2021", "\"year\":\"2021\"", "\"2021\"", "a whole number"},
    {"[10,99]", "[10]", "[10]", "a list of two byte offsets"},
    {"[10,99]", "[10, 9]", "[10, 9]", "ends before it starts"},
    {"[10,99]", "[10, 2.5]", "2.5", "a whole number"},
    {"\"the hack\"]", "\"a|b\"]", "\"a|b", "cannot hold '|'"},
    {"\"the hack\"]", "7]", "7]", "a text in double quotes"},
    {"[\"the attack\",\"the hack\"]", "{\"a\":[]}", "{\"a\":[]}", "a list of texts"},
    {"\"label\":\"China\"", "\"label\":\"\"", "\"\",", "the text of 'label' is empty"},
    {"\"label\":\"China\"", "\"lable\":\"China\"", "{\"type\":\"country\"",
     "the key 'label' is missing"},
    {"\"label\":\"China\"", "\"label\":\"Chi\\u0007na\"", "\"Chi\\u0007",
     "control character"},
    {"\"label\":\"China\"", "\"label\":\"Chi\\ufffena\"", "\"Chi\\ufffe", "U+FFFE"},
    {"\"value\":70", "\"value\":\"70\"", "{\"text\":\"more", "a figure needs a number"},
    {"\"figures\":[{", "\"figures\":[3,{", "3,{", "a figure is an object"},
    {"\"document\":{", "\"documents\":{", NULL, "the key 'document' is missing"},
    {"\"target\":{", "\"target\":7,\"t\":{", "7,\"t\"", "'target' must be an object"},
    {"\"date\":\"2021-07\",", "\"date\":\"July 2021\",", "\"July",
     "'July 2021' is not a date such as 2021"},
    {"\"date\":\"2021-07\",", "\"date\":\"2021-00\",", "\"2021-00", "not a date"},
    {"\"date\":\"2021-07-19\"", "\"date\":\"2021-07-32\"", "\"2021-07-32",
     "not a date"},
    {"{\"schema\"", "[{}", NULL, "not JSON"},
    {"{\"schema\":\"attrigraph-claims/1\",", "{\"schema\":1,\"schema\":2,", NULL,
     "not JSON"},
};

static char *replace(const char *from, const char *to)
{
    char *first = g_strndup(expected, (gsize)(strchr(expected, '\n') - expected));
    char **parts = g_strsplit(first, from, 2);
    char *line = g_strjoinv(to, parts);
    ck_assert_msg(strcmp(line, first) != 0, "'%s' is not in the line", from);
    g_strfreev(parts);
    g_free(first);
    return line;
}

START_TEST(refuses_with_line_and_column)
{
    atg_claim_set set;
    atg_error err = ATG_ERROR_INIT;
    char *line = replace(bad[_i].from, bad[_i].to);
    char *text = g_strconcat(expected, line, "\n", NULL);
    atg_claim_set_init(&set);
    fill(&set);
    ck_assert_int_eq(atg_claims_from_json(&set, atg_str_of(text), "c.jsonl", &err),
                     ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, bad[_i].message) != NULL, "%s", err.message);
    ck_assert_msg(g_str_has_prefix(err.message, "c.jsonl:3:"), "%s", err.message);
    ck_assert_uint_eq(err.line, 3);
    if (bad[_i].at) {
        const char *hit = strstr(line, bad[_i].at);
        ck_assert_ptr_nonnull(hit);
        ck_assert_msg(err.column == (size_t)(hit - line) + 1, "%s, not %zu",
                      err.message, (size_t)(hit - line) + 1);
    }
    char *after = write_all(&set); /* nothing half read */
    ck_assert_str_eq(after, expected);
    ck_assert_uint_eq(set.n_documents, 1);
    ck_assert_uint_eq(set.n_entities, 2);
    g_free(after);
    atg_claim_set_release(&set);
    g_free(text);
    g_free(line);
}
END_TEST

/* Whatever is cut off or flipped, reading ends in OK or in a message. */
START_TEST(survives_damage)
{
    uint64_t state = (uint64_t)_i + 7;
    for (int k = 0; k < 200; k++) {
        atg_claim_set set;
        atg_error err = ATG_ERROR_INIT;
        atg_claim_set_init(&set);
        size_t n = strlen(expected);
        char *text = g_strdup(expected);
        for (uint32_t flips = next(&state) % 3; flips > 0; flips--)
            text[next(&state) % n] = (char)next(&state);
        n = next(&state) % 2 ? n : next(&state) % n;
        atg_code code = atg_claims_from_json(&set, (atg_str){text, n}, "t", &err);
        ck_assert(code == ATG_OK || (err.line > 0 && err.message[0]));
        g_free(text);
        atg_claim_set_release(&set);
    }
}
END_TEST

START_TEST(limits_a_line)
{
    atg_claim_set set;
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set_init(&set);
    char *text = g_strnfill(17 * 1024 * 1024, '[');
    ck_assert_int_eq(atg_claims_from_json(&set, atg_str_of(text), "t", &err),
                     ATG_E_LIMIT);
    ck_assert_uint_eq(err.line, 1);
    text[1000000] = '\0'; /* and deep nesting is a message, not a stack overflow */
    ck_assert_int_eq(atg_claims_from_json(&set, atg_str_of(text), "t", &err),
                     ATG_E_FORMAT);
    g_free(text);
    atg_claim_set_release(&set);
}
END_TEST

/* --- the documents ---------------------------------------------------------------- */

static char *read_doc(const char *name)
{
    char *path = g_strconcat(ATG_SOURCE_DIR, "/docs/", name, NULL), *text = NULL;
    ck_assert_msg(g_file_get_contents(path, &text, NULL, NULL), "cannot read %s", path);
    g_free(path);
    return text;
}

START_TEST(the_example_of_the_manual_is_a_claim)
{
    char *text = read_doc("claims.md");
    char *from = strstr(text, "```json\n");
    ck_assert_ptr_nonnull(from);
    from += strlen("```json\n");
    *strstr(from, "```") = '\0';
    g_strdelimit(from, "\n", ' ');
    size_t n;
    char *line = read_and_write(from, &n);
    ck_assert_uint_eq(n, 2);
    g_free(line);
    g_free(text);
}
END_TEST

/* The names in the schema are those of the vocabulary, in its order. */
static void check_names(const json_t *list, size_t first, int count,
                        int (*find)(atg_str))
{
    ck_assert_uint_eq(json_array_size(list), first + (size_t)count);
    for (int i = 0; i < count; i++) {
        const char *name = json_string_value(json_array_get(list, first + (size_t)i));
        ck_assert_int_eq(find(atg_str_of(name)), i);
    }
}

START_TEST(the_schema_has_the_vocabulary)
{
    char *text = read_doc("claims.schema.json");
    json_t *schema = json_loads(text, 0, NULL);
    ck_assert_ptr_nonnull(schema);
    const json_t *p = json_object_get(schema, "properties");
    const json_t *entity = json_object_get(json_object_get(schema, "$defs"), "entity");
    const json_t *type = json_object_get(json_object_get(entity, "properties"), "type");
#define ENUM(key) json_object_get(json_object_get(p, key), "enum")
    check_names(ENUM("relation"), 0, ATG_RELATION_COUNT, atg_relation_find);
    check_names(ENUM("status"), 0, ATG_STATUS_COUNT, atg_status_find);
    check_names(ENUM("kind"), 0, ATG_KIND_COUNT, atg_kind_find);
    check_names(ENUM("basis"), 1, ATG_BASIS_COUNT, atg_basis_find);
    check_names(json_object_get(type, "enum"), 0, ATG_NTYPE_COUNT, atg_ntype_find);
#undef ENUM
    json_decref(schema);
    g_free(text);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("claim_json");
    TCase *t = tcase_create("all");
    tcase_add_test(t, writes_fixed_bytes);
    tcase_add_test(t, reads_what_it_wrote);
    tcase_add_loop_test(t, round_trips, 0, 60);
    tcase_add_test(t, accepts_blank_lines_marks_and_unknown_keys);
    tcase_add_loop_test(t, refuses_with_line_and_column, 0, (int)G_N_ELEMENTS(bad));
    tcase_add_loop_test(t, survives_damage, 0, 20);
    tcase_add_test(t, limits_a_line);
    tcase_add_test(t, the_example_of_the_manual_is_a_claim);
    tcase_add_test(t, the_schema_has_the_vocabulary);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
