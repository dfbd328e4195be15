/* Reading while the bytes come: in any pieces, from a source that fails, and what the
 * reader has of its own to be small and fast. */
#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "export/graphml_ids.h"
#include "export/graphml_read.h"
#include "export/lists.h"
#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

typedef struct pieces {
    atg_str left;
    size_t most;  /* bytes in one piece */
    size_t fails; /* after so many bytes */
    size_t given;
} pieces;

static atg_code give(void *context, char *buffer, size_t n, size_t *got, atg_error *err)
{
    pieces *p = context;
    *got = MIN(MIN(n, p->most), p->left.n);
    if (p->given >= p->fails)
        return atg_fail(err, ATG_E_IO, "the disk is gone");
    if (*got)
        memcpy(buffer, p->left.p, *got);
    p->left = atg_str_sub(p->left, *got, p->left.n);
    p->given += *got;
    return ATG_OK;
}

static atg_code read_pieces(atg_graph *g, atg_str text, size_t most, size_t fails,
                            atg_error *err)
{
    pieces p = {text, most, fails, 0};
    const atg_graphml_source source = {give, &p};
    *err = (atg_error)ATG_ERROR_INIT;
    *g = (atg_graph){0};
    return atg_graphml_read_from(g, &source, "t", err);
}

static GString *text_of(void (*make)(atg_graph *))
{
    atg_graph g;
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    const atg_export_options how = {.max_evidence = SIZE_MAX};
    GString *text = g_string_new(NULL);
    make(&g);
    atg_sink_to_string(&sink, text);
    ck_assert_int_eq(atg_write_graphml(&g, &how, &sink, &err), ATG_OK);
    sample_release(&g);
    return text;
}

/* Whole and in pieces: the same graph, or the same message. */
static void assert_same_in_pieces(atg_str text, size_t most)
{
    atg_graph whole = {0}, parts;
    atg_error err = ATG_ERROR_INIT, again;
    const char *where = "";
    atg_code rc = atg_graphml_read(&whole, text, "t", &err);
    atg_code in_parts = read_pieces(&parts, text, most, SIZE_MAX, &again);
    ck_assert_msg(in_parts == rc, "%zu: %s / %s", most, again.message, err.message);
    ck_assert_str_eq(again.message, err.message);
    if (rc == ATG_OK)
        ck_assert_msg(sample_equal(&whole, &parts, &where), "%s", where);
    sample_release(&whole);
    sample_release(&parts);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

START_TEST(pieces_make_no_difference)
{
    static const size_t sizes[] = {1, 3, 100, 5000, 40000};
    for (int hostile = 0; hostile < 2; hostile++) {
        GString *text = text_of(hostile ? sample_hostile : sample_small);
        uint32_t state = 7;
        for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
            assert_same_in_pieces((atg_str){text->str, text->len}, sizes[i]);
        for (int round = 0; round < 200; round++) {
            GString *copy = g_string_new_len(text->str, (gssize)text->len);
            for (int k = 0; k < 2; k++)
                copy->str[next_random(&state) % copy->len] = (char)next_random(&state);
            assert_same_in_pieces((atg_str){copy->str, copy->len},
                                  1 + next_random(&state) % 64);
            g_string_free(copy, TRUE);
        }
        g_string_free(text, TRUE);
    }
}
END_TEST

START_TEST(a_source_may_fail_anywhere)
{
    GString *text = text_of(sample_small);
    for (size_t at = 0; at < text->len; at += 29) {
        atg_graph g;
        atg_error err;
        atg_str all = {text->str, text->len};
        ck_assert_int_eq(read_pieces(&g, all, 29, at, &err), ATG_E_IO);
        ck_assert_str_eq(err.message, "the disk is gone");
        ck_assert_ptr_null(g.arena.blocks);
    }
    g_string_free(text, TRUE);
}
END_TEST

/* A file that says it is ASCII and is not would break libxml2's conversion half-way. */
START_TEST(ascii_is_ascii_to_the_end)
{
    GString *text = text_of(sample_small);
    char *ascii = strstr(text->str, "UTF-8");
    memcpy(ascii, "ASCII", 5);
    atg_str all = {text->str, text->len};
    assert_same_in_pieces(all, 500);
    for (size_t at = 200; at < text->len - 20; at += 997) {
        atg_graph g;
        atg_error err;
        char was = text->str[at];
        text->str[at] = '\xE9';
        atg_code rc = read_pieces(&g, all, 500, SIZE_MAX, &err);
        ck_assert_int_eq(rc, ATG_E_FORMAT);
        ck_assert_msg(strstr(err.message, "convert it to UTF-8") != NULL, "%s",
                      err.message);
        text->str[at] = was;
    }
    g_string_free(text, TRUE);
}
END_TEST

/* ---- ids ------------------------------------------------------------------------- */

START_TEST(ids_are_found_whatever_they_are)
{
    static const char *const forms[] = {"n%u", "n0%u", "e%u", "%u", "n%u ", "node %u"};
    uint32_t state = (uint32_t)_i * 77 + 1;
    atg_graphml_ids ids;
    GHashTable *truth = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    atg_graphml_ids_init(&ids, 'n');
    for (uint32_t rows = 0; rows < 400;) {
        uint32_t form = next_random(&state) % (_i % 2 ? 1 : 6);
        uint32_t number = next_random(&state) % 3 ? rows : next_random(&state) % 420;
        char *id = g_strdup_printf(forms[form], number);
        bool is_new = !g_hash_table_contains(truth, id);
        ck_assert_uint_eq(atg_graphml_ids_find(&ids, atg_str_of(id)),
                          GPOINTER_TO_UINT(g_hash_table_lookup(truth, id)));
        ck_assert(atg_graphml_ids_add(&ids, atg_str_of(id)) == is_new);
        rows += is_new;
        if (is_new)
            g_hash_table_insert(truth, g_strdup(id), GUINT_TO_POINTER(rows));
        g_free(id);
    }
    ck_assert_uint_eq(ids.rows, 400);
    ck_assert_uint_eq(atg_graphml_ids_find(&ids, ATG_STR("n99999999999999")), 0);
    ck_assert_uint_eq(atg_graphml_ids_find(&ids, ATG_STR("n")), 0);
    ck_assert_uint_eq(atg_graphml_ids_find(&ids, ATG_STR("")), 0);
    g_hash_table_destroy(truth);
    atg_graphml_ids_release(&ids);
}
END_TEST

START_TEST(our_own_ids_take_no_room)
{
    atg_graphml_ids ids;
    atg_graphml_ids_init(&ids, 'e');
    for (uint32_t i = 0; i < 100000; i++) {
        char id[16];
        g_snprintf(id, sizeof id, "e%u", i);
        ck_assert(atg_graphml_ids_add(&ids, atg_str_of(id)));
        ck_assert(!atg_graphml_ids_add(&ids, atg_str_of(id)));
    }
    ck_assert_uint_eq(ids.texts.used, 0);
    ck_assert_uint_eq(ids.odd->len, 0);
    atg_graphml_ids_release(&ids);
}
END_TEST

/* ---- evidence -------------------------------------------------------------------- */

#define E(text) "{\"document\": \"d\", \"start\": 1, \"end\": 20, \"status\": " text "}"
#define GOOD "\"hedged\", \"basis\": \"text\""

static const char *const lists[] = {
    "[]",
    "[" E(GOOD) "]",
    "[\n" E(GOOD) ",\n" E(GOOD ", \"date\": \"2020\", \"pattern\": \"p\"") "\n]",
    "[" E(GOOD ", \"sentence\": \"He said: caf\xC3\xA9 & <b>.\"") "]",
    "[" E(GOOD ", \"sentence\": \"\"") "]",
    "[" E(GOOD ", \"sentence\": \"a \\\"b\\\" \\u00e9\"") "]",
    "[" E(GOOD ", \"date\": \"1\", \"date\": \"2\"") "]",
    "[" E(GOOD ", \"other\": \"x\"") "]",
    "[" E(GOOD ", \"sentence\": 5") "]",
    "[" E("\"maybe\", \"basis\": \"text\"") "]",
    "[" E("\"hedged\"") "]",
    "[{\"document\": \"d\", \"start\": 01, \"end\": 20, \"status\": " GOOD "}]",
    "[{\"document\": \"d\", \"start\": -1, \"end\": 20, \"status\": " GOOD "}]",
    "[{\"document\": \"d\", \"start\": 21, \"end\": 20, \"status\": " GOOD "}]",
    "[{\"document\": \"d\", \"start\": 1.5, \"end\": 20, \"status\": " GOOD "}]",
    "[{\"document\": \"d\", \"start\": 99999999999999999999, \"end\": 1}]",
    "[{\"document\": \"d\", \"start\": 0, \"end\": 0, \"status\": " GOOD "}]",
    "[{\"document\": \"x\", \"start\": 1, \"end\": 20, \"status\": " GOOD "}]",
    "[" E(GOOD) ",]",
    "[" E(GOOD) "] x",
    "[" E(GOOD),
    "{}",
};

static void assert_same_evidence(const atg_edge *a, const atg_edge *b)
{
    ck_assert_uint_eq(a->n_evidence, b->n_evidence);
    for (size_t i = 0; i < a->n_evidence; i++) {
        const atg_evidence *x = &a->evidence[i], *y = &b->evidence[i];
        ck_assert(x->document == y->document && x->start == y->start &&
                  x->end == y->end && x->status == y->status && x->basis == y->basis);
        ck_assert(atg_str_eq(x->date, y->date) && atg_str_eq(x->pattern, y->pattern) &&
                  atg_str_eq(x->sentence, y->sentence));
    }
}

/* A tab, which the short way does not know, sends the same list the long way. */
static void assert_ways_agree(atg_list_reader *r, const char *list)
{
    atg_edge fast = {0}, slow = {0};
    atg_error err = ATG_ERROR_INIT;
    char *tabbed = g_strconcat("\t", list, NULL);
    bool plain = atg_list_get_plain_evidence(r, atg_str_of(list), &fast);
    ck_assert(!atg_list_get_plain_evidence(r, atg_str_of(tabbed), &slow));
    ck_assert_ptr_null(slow.evidence);
    atg_code rc = atg_list_get_evidence(r, atg_str_of(tabbed), &slow, &err);
    if (plain) {
        ck_assert_msg(rc == ATG_OK, "%s: %s", list, err.message);
        assert_same_evidence(&fast, &slow);
    } else {
        ck_assert_ptr_null(fast.evidence);
    }
    g_free(tabbed);
}

START_TEST(the_short_way_agrees_with_the_long_one)
{
    atg_graph g = {0};
    atg_list_texts texts = {.arena = &g.arena};
    atg_list_reader r = {&g, &texts, g_hash_table_new(g_str_hash, g_str_equal)};
    uint32_t state = 3;
    g_hash_table_insert(r.index, (gpointer) "d", GUINT_TO_POINTER(1));
    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
        assert_ways_agree(&r, lists[i]);
        for (int round = 0; round < 300; round++) {
            char *copy = g_strdup(lists[i]);
            copy[next_random(&state) % strlen(copy)] =
                "\"{}[],: 019abdst\\\n"[next_random(&state) % 17];
            assert_ways_agree(&r, copy);
            g_free(copy);
        }
    }
    atg_edge e = {0};
    ck_assert(atg_list_get_plain_evidence(&r, atg_str_of(lists[2]), &e));
    ck_assert(atg_list_get_plain_evidence(&r, atg_str_of(lists[3]), &e));
    g_hash_table_destroy(r.index);
    sample_release(&g);
}
END_TEST

START_TEST(texts_that_come_again_are_kept_once)
{
    atg_arena arena;
    atg_arena_init(&arena);
    atg_list_texts texts = {.arena = &arena};
    atg_str a = atg_list_keep(&texts, ATG_STR("2020-01-01"));
    size_t used = arena.used;
    ck_assert_ptr_eq(atg_list_keep(&texts, ATG_STR("2020-01-01")).p, a.p);
    ck_assert_uint_eq(arena.used, used);
    ck_assert(atg_str_is(atg_list_keep(&texts, ATG_STR("")), ""));
    atg_arena_release(&arena);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("graphml_stream");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, pieces_make_no_difference);
    tcase_add_test(t, a_source_may_fail_anywhere);
    tcase_add_test(t, ascii_is_ascii_to_the_end);
    tcase_add_loop_test(t, ids_are_found_whatever_they_are, 0, 20);
    tcase_add_test(t, our_own_ids_take_no_room);
    tcase_add_test(t, the_short_way_agrees_with_the_long_one);
    tcase_add_test(t, texts_that_come_again_are_kept_once);
    suite_add_tcase(s, t);
    return run_suite(s);
}
