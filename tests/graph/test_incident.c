/* Which incidents of different documents become one node. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "made.h"
#include "tests/run_suite.h"

/* An incident as a document ("id" or "id@date") tells it. Several with one document id
 * are told apart there. */
typedef struct told {
    const char *document, *label, *name, *target, *kind;
    uint32_t year;
    const char *aliases, *culprit;
} told;

enum { MOST = 6 };

/* want: the labels of the incident nodes, each with its number of documents, in order.
 */
static const struct {
    const char *title;
    told told[MOST];
    const char *want;
} cases[] = {
    {"one target, compatible kinds, one year unknown",
     {{"a", "Equifax breach", "", "organization:equifax", "breach", 2017, "", ""},
      {"b", "Equifax hack", "", "organization:equifax", "hack", 0, "", ""},
      {"c", "Equifax breach", "", "organization:equifax", "breach", 0, "", ""}},
     "Equifax breach/3"},
    {"known years that differ stay apart and get their year",
     {{"a", "Yahoo breach", "", "organization:yahoo", "breach", 2013, "", ""},
      {"b", "Yahoo breach", "", "organization:yahoo", "breach", 2014, "", ""}},
     "Yahoo breach (2013)/1 Yahoo breach (2014)/1"},
    {"an unknown year does not chain two known ones",
     {{"a", "Yahoo breach", "", "organization:yahoo", "breach", 2013, "", ""},
      {"b", "Yahoo breach", "", "organization:yahoo", "breach", 0, "", ""},
      {"c", "Yahoo breach", "", "organization:yahoo", "breach", 2014, "", ""},
      {"d", "Yahoo hack", "", "organization:yahoo", "hack", 0, "", ""}},
     "Yahoo breach/2 Yahoo breach (2013)/1 Yahoo breach (2014)/1"},
    {"two of one document stay apart",
     {{"a", "Sony hack", "", "organization:sony", "hack", 0, "", ""},
      {"a", "Sony breach", "", "organization:sony", "breach", 0, "", ""},
      {"b", "Sony hack", "", "organization:sony", "hack", 0, "", ""}},
     "Sony breach/1 Sony hack/2"},
    {"a blackout is not a theft",
     {{"a", "Ukrenergo blackout", "", "organization:ukrenergo", "blackout", 0, "", ""},
      {"b", "Ukrenergo theft", "", "organization:ukrenergo", "theft", 0, "", ""},
      {"c", "Ukrenergo outage", "", "organization:ukrenergo", "outage", 0, "", ""}},
     "Ukrenergo blackout/2 Ukrenergo theft/1"},
    {"proper names agree whatever the case, the kind and the target",
     {{"a", "NotPetya", "NotPetya", "country:UA", "outbreak", 2017, "", ""},
      {"b", "NotPetya attack", "Notpetya attack", "organization:maersk", "attack", 0,
       "", ""},
      {"c", "NOTPETYA", "NOTPETYA", "", "", 0, "", ""}},
     "NOTPETYA/3"},
    {"the name of one is an alias of the other",
     {{"a", "Operation Aurora", "Operation Aurora", "organization:google", "", 2009, "",
       ""},
      {"b", "Google hack", "", "organization:x", "hack", 0, "Aurora|the hack", ""}},
     "Operation Aurora/2"},
    {"different names of one target are two",
     {{"a", "Shamoon", "Shamoon", "organization:aramco", "attack", 0, "", ""},
      {"b", "Dustman", "Dustman", "organization:aramco", "attack", 0, "", ""}},
     "Dustman/1 Shamoon/1"},
    {"a name with two years: the unknown joins the year of most documents",
     {{"a", "Shamoon", "Shamoon", "organization:aramco", "attack", 2012, "", ""},
      {"b", "Shamoon", "Shamoon", "organization:saipem", "attack", 2018, "", ""},
      {"c", "Shamoon", "Shamoon", "organization:aramco", "attack", 2012, "", ""},
      {"d", "Shamoon", "Shamoon", "", "attack", 0, "", ""}},
     "Shamoon (2012)/3 Shamoon (2018)/1"},
    {"a product in one, the servers in another, their owners in a third",
     {{"a", "Microsoft Exchange Server hack", "", "product:exchange", "hack", 2021, "",
       ""},
      {"b", "Microsoft Exchange attack", "", "product:ms exchange", "attack", 0, "",
       ""},
      {"c", "EU servers hack", "", "bloc:EU", "campaign", 0, "", ""},
      {"d", "Bundesbank hack", "", "organization:bundesbank", "hack", 0,
       "attack on Microsoft Exchange servers|the attack", ""}},
     "Bundesbank hack/3 EU servers hack/1"},
    {"a whole state is too wide a target",
     {{"a", "United States hack", "", "country:US", "hack", 0, "", "country:RU"},
      {"b", "United States hack", "", "country:US", "hack", 0, "", "country:RU"}},
     "United States hack/1 United States hack/1"},
    {"unless the year and the culprit are the same",
     {{"a", "Estonia attack", "", "country:EE", "attack", 2007, "", "country:RU"},
      {"b", "attack on Estonia", "", "country:EE", "hack", 2007, "", "country:RU"},
      {"c", "Estonia attack", "", "country:EE", "attack", 2007, "", "country:CN"}},
     "Estonia attack/2 Estonia attack/1"},
    {"signs and possessives do not matter",
     {{"a", "Finland\xE2\x80\x99s parliament hack", "", "agency:fi", "hack", 0, "", ""},
      {"b", "Finland's \"parliament\" breach", "", "agency:eduskunta", "breach", 0, "",
       ""}},
     "Finland's \"parliament\" breach/2"},
    {"no document tells of what is to come",
     {{"a@2013-05", "Yahoo hack", "", "organization:yahoo", "hack", 0, "", ""},
      {"b@2016", "Yahoo hack", "", "organization:yahoo", "hack", 2016, "", ""},
      {"c@2017", "Yahoo hack", "", "organization:yahoo", "hack", 0, "", ""},
      {"d@undated", "Yahoo hack", "", "organization:yahoo", "hack", 0, "", ""}},
     "Yahoo hack/1 Yahoo hack (2016)/3"},
    {"bare labels join nothing",
     {{"a", "massive hack", "", "", "hack", 0, "the attack", ""},
      {"b", "massive hack", "", "", "hack", 0, "the attack", ""}},
     "massive hack/1 massive hack/1"},
    {"aliases alone join nothing",
     {{"a", "Sony hack", "", "organization:sony", "hack", 0, "Big Tech attack", ""},
      {"b", "Uber hack", "", "organization:uber", "hack", 0, "Big Tech attack", ""}},
     "Sony hack/1 Uber hack/1"},
};

static void tell(atg_claim_set *set, const told *t, size_t i)
{
    char key[32];
    const char *at = strchr(t->document, '@');
    uint32_t d = made_document(set, t->document, at ? at + 1 : "2021-07-19");
    g_snprintf(key, sizeof key, "incident:%zu",
               i % 3); /* keys mean nothing elsewhere */
    atg_claim_entity e = made_entity(d, key);
    e.label = atg_str_of(t->label);
    e.name = atg_str_of(t->name);
    e.target_key = atg_str_of(t->target);
    e.target = *t->target ? atg_str_of(strchr(t->target, ':') + 1) : ATG_STR("");
    e.incident_kind = atg_str_of(t->kind);
    e.year = t->year;
    e.aliases = atg_str_of(t->aliases);
    uint32_t s = atg_claim_set_add_entity(set, &e);
    const char *culprit = *t->culprit ? t->culprit : "country:XX";
    atg_claim c = made_claim(set, s, *t->culprit ? ATG_ATTRIBUTED_TO : ATG_DENIED_BY,
                             made_add(set, d, culprit), i);
    atg_claim_set_add(set, &c);
}

static char *incidents_of(const atg_claim_set *set)
{
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    GString *s = g_string_new(NULL);
    ck_assert_int_eq(atg_graph_from_claims(&g, set, NULL, &err), ATG_OK);
    for (size_t i = 0; i < g.n_nodes; i++)
        if (g.nodes[i].type == ATG_INCIDENT)
            g_string_append_printf(s, "%s%.*s/%u", s->len ? " " : "",
                                   ATG_STR_ARG(g.nodes[i].label), g.nodes[i].sources);
    atg_graph_release(&g);
    return g_string_free(s, FALSE);
}

START_TEST(joins)
{
    atg_claim_set set;
    atg_claim_set_init(&set);
    for (size_t i = 0; i < MOST && cases[_i].told[i].document; i++)
        tell(&set, &cases[_i].told[i], i);
    char *got = incidents_of(&set);
    ck_assert_msg(strcmp(got, cases[_i].want) == 0, "%s: %s, not %s", cases[_i].title,
                  got, cases[_i].want);
    for (uint64_t k = 0; k < 10; k++) {
        atg_claim_set other;
        atg_claim_set_init(&other);
        made_shuffle(&other, &set, k);
        char *again = incidents_of(&other);
        ck_assert_msg(strcmp(got, again) == 0, "%s, shuffled: %s, not %s",
                      cases[_i].title, again, got);
        g_free(again);
        atg_claim_set_release(&other);
    }
    g_free(got);
    atg_claim_set_release(&set);
}
END_TEST

START_TEST(a_joined_node_has_what_its_documents_say)
{
    static const told t[] = {
        {"a", "Equifax breach", "", "organization:equifax", "breach", 2017,
         "the breach", ""},
        {"b", "Equifax hack", "", "organization:equifax", "hack", 0, "the hack", ""},
        {"c", "Equifax hack", "", "organization:equifax", "hack", 0, "", ""}};
    atg_claim_set set;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set_init(&set);
    for (size_t i = 0; i < G_N_ELEMENTS(t); i++)
        tell(&set, &t[i], i);
    ck_assert_int_eq(atg_graph_from_claims(&g, &set, NULL, &err), ATG_OK);
    const atg_node *n = made_node(&g, "Equifax hack");
    ck_assert_uint_eq(n->year, 2017);
    ck_assert_uint_eq(n->mentions, 3);
    ck_assert(atg_str_is(n->incident_kind, "hack"));
    ck_assert(atg_str_is(n->aliases, "Equifax breach|the breach|the hack"));
    ck_assert_uint_eq(g.n_edges, 1);
    ck_assert_uint_eq(g.edges[0].sources, 3);
    atg_graph_release(&g);
    atg_claim_set_release(&set);
}
END_TEST

/* "The EU's servers" in one document, the product in the other, which both target. */
START_TEST(a_product_that_both_target_joins)
{
    static const told t[] = {
        {"a", "Zimbra hack", "", "product:zimbra", "hack", 0, "", ""},
        {"b", "EU institutions hack", "", "bloc:EU", "hack", 0, "", ""}};
    atg_claim_set set;
    atg_claim_set_init(&set);
    tell(&set, &t[0], 0);
    tell(&set, &t[1], 1);
    char *got = incidents_of(&set);
    ck_assert_str_eq(got, "EU institutions hack/1 Zimbra hack/1");
    g_free(got);
    uint32_t product = made_add(&set, 1, "product:zimbra");
    atg_claim c = made_claim(&set, 2, ATG_TARGETS, product, 50);
    ck_assert_int_eq(set.entities[c.subject].type, ATG_INCIDENT);
    atg_claim_set_add(&set, &c);
    got = incidents_of(&set);
    ck_assert_str_eq(got, "EU institutions hack/2");
    g_free(got);
    atg_claim_set_release(&set);
}
END_TEST

START_TEST(keys_tell_nodes_apart)
{
    static const told t[] = {
        {"a", "Yahoo breach", "", "organization:yahoo", "breach", 2013, "", ""},
        {"b", "Yahoo breach", "", "organization:yahoo", "breach", 2014, "", ""}};
    atg_claim_set set;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set_init(&set);
    tell(&set, &t[0], 0);
    tell(&set, &t[1], 0); /* the same key in another document */
    ck_assert_int_eq(atg_graph_from_claims(&g, &set, NULL, &err), ATG_OK);
    const atg_node *n = made_node(&g, "Yahoo breach (2013)");
    const atg_node *m = made_node(&g, "Yahoo breach (2014)");
    ck_assert(!atg_str_eq(n->key, m->key));
    ck_assert(atg_str_is(n->aliases, "Yahoo breach"));
    atg_graph_release(&g);
    atg_claim_set_release(&set);
}
END_TEST

/* Many documents about one thing, and one document with many of a kind: near linear. */
START_TEST(crowds)
{
    atg_claim_set set;
    atg_claim_set_init(&set);
    for (size_t i = 0; i < 20000; i++) {
        char id[16], key[16];
        g_snprintf(id, sizeof id, "d%zu", i % 2 ? i : 0);
        g_snprintf(key, sizeof key, "incident:%zu", i);
        atg_document_info info = {.id = atg_str_of(id)};
        uint32_t d = atg_claim_set_add_document(&set, &info);
        atg_claim_entity e = made_entity(d, key);
        e.label = ATG_STR("Sony hack");
        e.target_key = ATG_STR("organization:sony");
        e.target = ATG_STR("Sony");
        e.incident_kind = ATG_STR("hack");
        atg_claim c = made_claim(&set, atg_claim_set_add_entity(&set, &e),
                                 ATG_DENIED_BY, made_add(&set, d, "country:KP"), i);
        atg_claim_set_add(&set, &c);
    }
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_graph_from_claims(&g, &set, NULL, &err), ATG_OK);
    size_t incidents = g.n_nodes - 1;
    ck_assert_uint_eq(incidents, 10000); /* those that the one document tells apart */
    atg_graph_release(&g);
    atg_claim_set_release(&set);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("incident");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, joins, 0, (int)G_N_ELEMENTS(cases));
    tcase_add_test(t, a_joined_node_has_what_its_documents_say);
    tcase_add_test(t, a_product_that_both_target_joins);
    tcase_add_test(t, keys_tell_nodes_apart);
    tcase_add_test(t, crowds);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
