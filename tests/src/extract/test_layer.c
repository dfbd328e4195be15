/* Each layer that can be left out brings something; leaving out none changes
 * nothing. */
#include <check.h>
#include <glib.h>
#include <string.h>

#include "claim/claim_json.h"
#include "extract/extract.h"
#include "text/read.h"
#include "tests/run_suite.h"

static const char text[] =
    "Norway said on Monday that Russia was behind the hack of its parliament.\n\n"
    "According to Mandiant, APT29 hacked Microsoft last year. The group also attacked "
    "the Bundestag.\n\n"
    "HAFNIUM came in while CVE-2021-26855 was open, researchers said.\n\n"
    "APT10 remains accused of the breach of Visma.\n\n"
    "Sweden arrested Ivan Orlov and Pavel Belov on Friday. The two men hacked "
    "Volvo.\n\n"
    "APT31 attacked Siemens. Later Bosch was hit. Microsoft says it is sponsored by "
    "China.\n\n"
    "Investigators charge that analysts who saw the log suspect Iran of the breach of "
    "Equifax.\n";

static const char *const layers[] = {"lists",
                                     "patterns",
                                     "tagger",
                                     "parser",
                                     "speaker",
                                     "ties",
                                     "coreference",
                                     "coreference:saying",
                                     "coreference:groups",
                                     "coreference:rows",
                                     "coreference:pronouns"};

static atg_lexicon *lex;

static void setup(void)
{
    atg_error err = ATG_ERROR_INIT;
    lex = atg_lexicon_new();
    ck_assert_msg(atg_lexicon_add_builtin(lex, &err) == ATG_OK, "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lex, &err) == ATG_OK, "%s", err.message);
}

static void teardown(void)
{
    atg_lexicon_free(lex);
}

/* The claims of the text as JSON, without the layers of a mask. */
static GString *claims(unsigned without, bool set_mask)
{
    atg_error err = ATG_ERROR_INIT;
    atg_document doc;
    atg_read_options opt = {.format = "text"};
    atg_extractor *x = atg_extractor_new(lex, &err);
    ck_assert_msg(x != NULL, "%s", err.message);
    if (set_mask)
        atg_extractor_leave_out(x, without);
    ck_assert_msg(atg_document_parse(&doc, atg_str_of(text), "layers", &opt, &err) ==
                      ATG_OK,
                  "%s", err.message);
    atg_claim_set set;
    atg_claim_set_init(&set);
    atg_extract(x, &doc, &set, NULL);
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < set.n_claims; i++)
        atg_claim_to_json(&set, i, out);
    atg_claim_set_release(&set);
    atg_document_release(&doc);
    atg_extractor_free(x);
    return out;
}

START_TEST(none_left_out_changes_nothing)
{
    GString *all = claims(0, false), *same = claims(0, true);
    ck_assert_uint_gt(all->len, 0);
    ck_assert_str_eq(all->str, same->str);
    g_string_free(all, TRUE);
    g_string_free(same, TRUE);
}
END_TEST

START_TEST(each_brings_something)
{
    atg_error err = ATG_ERROR_INIT;
    unsigned mask = 0;
    ck_assert_int_eq(atg_layers_parse(atg_str_of(layers[_i]), &mask, &err), ATG_OK);
    GString *all = claims(0, false), *less = claims(mask, true);
    ck_assert_msg(strcmp(all->str, less->str) != 0, "without %s: the same", layers[_i]);
    g_string_free(all, TRUE);
    g_string_free(less, TRUE);
}
END_TEST

START_TEST(reads_a_list)
{
    atg_error err = ATG_ERROR_INIT;
    unsigned mask = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(layers); i++)
        ck_assert_int_eq(atg_layers_parse(atg_str_of(layers[i]), &mask, &err), ATG_OK);
    ck_assert_uint_eq(mask, ATG_LAYERS_ALL);
    mask = ATG_LAYER_TIES;
    ck_assert_int_eq(atg_layers_parse(ATG_STR("lists,parser"), &mask, &err), ATG_OK);
    ck_assert_uint_eq(mask, ATG_LAYER_TIES | ATG_LAYER_LISTS | ATG_LAYER_PARSER);
}
END_TEST

START_TEST(refuses_what_is_no_layer)
{
    static const char *const bad[] = {"", "list", "lists,", "lists,,ties",
                                      "lists;ties"};
    atg_error err = ATG_ERROR_INIT;
    unsigned mask = ATG_LAYER_TIES;
    ck_assert_int_eq(atg_layers_parse(atg_str_of(bad[_i]), &mask, &err), ATG_E_USAGE);
    ck_assert_uint_eq(mask, ATG_LAYER_TIES);
    for (size_t i = 0; i < G_N_ELEMENTS(layers); i++)
        ck_assert_ptr_nonnull(strstr(err.message, layers[i]));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("layer");
    TCase *t = tcase_create("layer");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 60);
    tcase_add_test(t, none_left_out_changes_nothing);
    tcase_add_loop_test(t, each_brings_something, 0, G_N_ELEMENTS(layers));
    tcase_add_test(t, reads_a_list);
    tcase_add_loop_test(t, refuses_what_is_no_layer, 0, 5);
    suite_add_tcase(s, t);
    return run_suite(s);
}
