/* The vocabulary: names both ways, and the table of signatures as a whole. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "claim/ontology.h"
#include "tests/run_suite.h"

/* One letter a type, in the order of atg_ntype: country bloc agency organization person
 * actor incident malware vulnerability product. */
static const char letters[] = "CBAOPXIMVW";

static const struct {
    const char *name, *subjects, *objects;
} table[ATG_RELATION_COUNT] = {
    {"attributed-to", "I", "CAXPO"},   {"attributed-by", "IX", "CABOPX"},
    {"accused-by", "CAXPO", "CABOP"},  {"charged-by", "PX", "AC"},
    {"arrested-by", "PX", "AC"},       {"sanctioned-by", "PXAOC", "CAB"},
    {"condemned-by", "ICAX", "CABOP"}, {"denied-by", "I", "CAPOX"},
    {"targets", "IXCAPO", "CAOPWB"},   {"exploits", "IX", "VW"},
    {"uses", "IXCAPO", "M"},           {"affiliated-with", "XPO", "CAOX"},
    {"official-of", "P", "CABO"},      {"part-of", "AOC", "ACBO"},
    {"originates-from", "I", "C"},
};

START_TEST(signatures)
{
    ck_assert_str_eq(atg_relation_name((atg_relation)_i), table[_i].name);
    for (int s = 0; s < ATG_NTYPE_COUNT; s++)
        for (int o = 0; o < ATG_NTYPE_COUNT; o++) {
            bool want = strchr(table[_i].subjects, letters[s]) &&
                        strchr(table[_i].objects, letters[o]);
            ck_assert_msg(atg_relation_allows((atg_relation)_i, (atg_ntype)s,
                                              (atg_ntype)o) == want,
                          "%s from %s to %s", table[_i].name,
                          atg_ntype_name((atg_ntype)s), atg_ntype_name((atg_ntype)o));
        }
}
END_TEST

START_TEST(names_both_ways)
{
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        ck_assert_int_eq(atg_ntype_find(atg_str_of(atg_ntype_name((atg_ntype)i))), i);
    for (int i = 0; i < ATG_RELATION_COUNT; i++)
        ck_assert_int_eq(
            atg_relation_find(atg_str_of(atg_relation_name((atg_relation)i))), i);
    for (int i = 0; i < ATG_STATUS_COUNT; i++)
        ck_assert_int_eq(atg_status_find(atg_str_of(atg_status_name((atg_status)i))),
                         i);
    for (int i = 0; i < ATG_KIND_COUNT; i++)
        ck_assert_int_eq(atg_kind_find(atg_str_of(atg_kind_name((atg_kind)i))), i);
    for (int i = 0; i < ATG_BASIS_COUNT; i++)
        ck_assert_int_eq(atg_basis_find(atg_str_of(atg_basis_name((atg_basis)i))), i);
}
END_TEST

START_TEST(unknown_names_and_numbers)
{
    ck_assert_int_eq(atg_ntype_find(ATG_STR("Country")), -1);
    ck_assert_int_eq(atg_ntype_find(ATG_STR("")), -1);
    ck_assert_int_eq(atg_relation_find(ATG_STR("attributed")), -1);
    ck_assert_int_eq(atg_status_find(ATG_STR_NONE), -1);
    ck_assert_str_eq(atg_ntype_name(ATG_NTYPE_COUNT), "");
    ck_assert_str_eq(atg_relation_name((atg_relation)-1), "");
    ck_assert_str_eq(atg_kind_name(ATG_KIND_NONE), "");
    ck_assert(!atg_relation_allows(ATG_RELATION_COUNT, ATG_PERSON, ATG_COUNTRY));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ontology");
    TCase *t = tcase_create("all");
    tcase_add_loop_test(t, signatures, 0, ATG_RELATION_COUNT);
    tcase_add_test(t, names_both_ways);
    tcase_add_test(t, unknown_names_and_numbers);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
