/* The articles beside the repository, where they are there: what is prose in them, and
 * the one that is no article. */
#include "support.h"

static char *seed_path(const char *name)
{
    return g_build_filename(ATG_SOURCE_DIR, "../shared/gold/seeds", name, NULL);
}

static bool is_missing(const char *path)
{
    if (g_file_test(path, G_FILE_TEST_EXISTS))
        return false;
    g_printerr("skipped: no %s\n", path);
    return true;
}

static bool look(atg_document *doc, void *user)
{
    size_t *prose = user;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const atg_block *b = &doc->blocks[i];
        atg_str s = {doc->text.p + b->start, b->end - b->start};
        bool kept = b->kind == ATG_BLOCK_PROSE;
        *prose += kept;
        ck_assert(!kept || !atg_str_contains_nocase(s, "more information"));
        ck_assert(!kept || !atg_str_contains_nocase(s, "email address"));
        ck_assert(!kept || !atg_str_contains_nocase(s, "akismet"));
    }
    atg_document_release(doc);
    return true;
}

static const struct {
    const char *name;
    size_t prose; /* paragraphs, counted by hand */
} seeds[] = {{"seed-000.txt", 11},
             {"seed-002.txt", 8},
             {"seed-003.txt", 19},
             {"seed-004.txt", 8}};

START_TEST(prose_is_kept)
{
    char *path = seed_path(seeds[_i].name);
    size_t prose = 0;
    atg_error err = ATG_ERROR_INIT;
    if (!is_missing(path)) {
        ck_assert_int_eq(atg_document_read(path, NULL, look, &prose, &err), ATG_OK);
        ck_assert_uint_eq(prose, seeds[_i].prose);
    }
    g_free(path);
}
END_TEST

START_TEST(a_graph_is_refused)
{
    char *path = seed_path("seed-001.txt");
    size_t prose = 0;
    atg_error err = ATG_ERROR_INIT;
    if (!is_missing(path)) {
        ck_assert_int_eq(atg_document_read(path, NULL, look, &prose, &err),
                         ATG_E_UNSUPPORTED);
        ck_assert_ptr_nonnull(strstr(err.message, "attrigraph convert"));
    }
    g_free(path);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("seeds");
    TCase *tc = tcase_create("seeds");
    tcase_add_loop_test(tc, prose_is_kept, 0, G_N_ELEMENTS(seeds));
    tcase_add_test(tc, a_graph_is_refused);
    suite_add_tcase(suite, tc);
    return run_suite(suite);
}
