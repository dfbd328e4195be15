#include <check.h>
#include <glib/gstdio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/themes.h"
#include "export/theme.h"
#include "tests/run_suite.h"

static atg_code set(atg_theme *t, const char *kind, const char *head, const char *key,
                    const char *value, atg_error *err)
{
    return atg_theme_set(t, kind, atg_str_of(head), atg_str_of(key), atg_str_of(value),
                         err);
}

START_TEST(parts_can_be_set)
{
    atg_error err = ATG_ERROR_INIT;
    atg_theme t = *atg_theme_find(NULL);
    ck_assert_int_eq(set(&t, "type", "country", "fill", "#123abc", &err), ATG_OK);
    ck_assert_str_eq(t.types[ATG_COUNTRY].fill, "#123abc");
    ck_assert_int_eq(set(&t, "type", "country", "lines", "2", &err), ATG_OK);
    ck_assert_int_eq(t.types[ATG_COUNTRY].peripheries, 2);
    ck_assert_int_eq(set(&t, "type", "actor", "rounded", "yes", &err), ATG_OK);
    ck_assert(t.types[ATG_ACTOR].rounded);
    ck_assert_int_eq(set(&t, "group", "legal", "arrow", "box", &err), ATG_OK);
    ck_assert_str_eq(t.groups[ATG_GROUP_LEGAL].arrow, "box");
    ck_assert_int_eq(set(&t, "group", "legal", "width", "2.5", &err), ATG_OK);
    ck_assert_double_eq_tol(t.groups[ATG_GROUP_LEGAL].width, 2.5, 1e-12);
    ck_assert_int_eq(set(&t, "status", "denied", "line", "dashed", &err), ATG_OK);
    ck_assert_int_eq(set(&t, "theme", "any", "font", "DejaVu Sans", &err), ATG_OK);
    ck_assert_int_eq(set(&t, "theme", "any", "text", "8", &err), ATG_OK);
}
END_TEST

/* What goes into SVG and to Graphviz cannot be anything but what it should be. */
START_TEST(what_is_none_of_it_is_refused)
{
    static const char *const bad[][4] = {
        {"node", "country", "fill", "#000000"},
        {"type", "planet", "fill", "#000000"},
        {"type", "country", "color", "#000000"},
        {"type", "country", "fill", "red"},
        {"type", "country", "fill", "#00000"},
        {"type", "country", "fill", "#00000g"},
        {"type", "country", "fill", "#0000000"},
        {"type", "country", "shape", "none\" URL=\"x"},
        {"type", "country", "lines", "3"},
        {"type", "country", "rounded", "true"},
        {"group", "culprits", "color", "#000000"},
        {"group", "culprit", "arrow", "curve"},
        {"group", "culprit", "width", "1e9"},
        {"status", "denied", "line", "wavy"},
        {"theme", "", "font", "x; } svg { fill: red"},
        {"theme", "", "font", ""},
        {"theme", "", "text", "4"},
        {"theme", "", "text", "nan"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        atg_error err = ATG_ERROR_INIT;
        atg_theme t = *atg_theme_find(NULL);
        ck_assert_msg(set(&t, bad[i][0], bad[i][1], bad[i][2], bad[i][3], &err) ==
                          ATG_E_FORMAT,
                      "%s %s %s", bad[i][0], bad[i][1], bad[i][2]);
        ck_assert_int_eq(memcmp(&t, atg_theme_find(NULL), sizeof t), 0);
        ck_assert_uint_gt(strlen(err.message), 10);
    }
}
END_TEST

START_TEST(a_grey_print_tells_all_apart)
{
    atg_error err = ATG_ERROR_INIT;
    char **names = g_strsplit(ATG_PALETTES, "|", -1);
    for (char **name = names; *name; name++) {
        ck_assert_ptr_nonnull(atg_theme_find(*name));
        ck_assert_msg(atg_theme_check(atg_theme_find(*name), &err) == ATG_OK, "%s",
                      err.message);
    }
    g_strfreev(names);
    atg_theme t = *atg_theme_find(NULL);
    set(&t, "type", "agency", "rounded", "yes", &err);
    ck_assert_int_eq(atg_theme_check(&t, &err), ATG_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "'agency' and 'organization'"));
    t = *atg_theme_find(NULL);
    set(&t, "group", "legal", "arrow", "normal", &err);
    ck_assert_int_eq(atg_theme_check(&t, &err), ATG_E_FORMAT);
    t = *atg_theme_find(NULL);
    set(&t, "status", "hedged", "line", "solid", &err);
    ck_assert_int_eq(atg_theme_check(&t, &err), ATG_E_FORMAT);
}
END_TEST

static double channel(const char *hex)
{
    char two[3] = {hex[0], hex[1], '\0'};
    double v = (double)strtoul(two, NULL, 16) / 255;
    return v <= 0.03928 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static double contrast(const char *a, const char *b)
{
    const char *c[2] = {a, b};
    double l[2];
    for (int i = 0; i < 2; i++)
        l[i] = 0.2126 * channel(c[i] + 1) + 0.7152 * channel(c[i] + 3) +
               0.0722 * channel(c[i] + 5) + 0.05;
    return l[0] > l[1] ? l[0] / l[1] : l[1] / l[0];
}

static void check_contrast(const atg_theme *t, double text, double line,
                           const char *name)
{
    ck_assert_msg(contrast(t->ink, t->paper) >= text, "%s: ink", name);
    ck_assert_msg(contrast(t->faint, t->paper) >= text, "%s: faint", name);
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        ck_assert_msg(contrast(t->types[i].fill, t->types[i].ink) >= text, "%s: %s",
                      name, atg_ntype_name((atg_ntype)i));
    for (int i = 0; i < ATG_GROUP_COUNT; i++)
        ck_assert_msg(contrast(t->groups[i].color, t->paper) >= line, "%s: %s", name,
                      atg_group_name((atg_edge_group)i));
    for (int i = 0; i < ATG_STATUS_COUNT; i++)
        ck_assert_msg(contrast(t->statuses[i].color, t->paper) >= line, "%s: %s", name,
                      atg_status_name((atg_status)i));
}

static atg_code load(const char *path, atg_theme *t, atg_error *err)
{
    const atg_options o = {.theme = path};
    return atg_theme_load(&o, t, err);
}

static void load_shipped(const char *name, atg_theme *t)
{
    atg_error err = ATG_ERROR_INIT;
    char *path = g_strdup_printf("%s/samples/themes/%s.theme", ATG_SOURCE_DIR, name);
    ck_assert_msg(load(path, t, &err) == ATG_OK, "%s", err.message);
    g_free(path);
}

/* Text 4.5:1 (WCAG 2.1, 1.4.3), lines 3:1 (1.4.11); high contrast 7:1 (1.4.6). */
START_TEST(all_can_be_read)
{
    atg_theme dark;
    load_shipped("dark", &dark);
    check_contrast(atg_theme_find("okabe-ito"), 4, 2.8, "okabe-ito");
    check_contrast(atg_theme_find("high-contrast"), 7, 7, "high-contrast");
    check_contrast(&dark, 4, 3, "dark");
}
END_TEST

/* The file that people start from says what is built in. */
START_TEST(the_light_theme_is_the_built_in_one)
{
    atg_theme t;
    load_shipped("light", &t);
    const atg_theme *want = atg_theme_find(NULL);
    ck_assert_str_eq(t.paper, want->paper);
    ck_assert_str_eq(t.ink, want->ink);
    ck_assert_str_eq(t.font, want->font);
    for (int i = 0; i < ATG_NTYPE_COUNT; i++) {
        ck_assert_str_eq(t.types[i].fill, want->types[i].fill);
        ck_assert_str_eq(t.types[i].shape, want->types[i].shape);
    }
    char *path = g_strdup_printf("%s/samples/themes/light.theme", ATG_SOURCE_DIR);
    char *text = NULL;
    ck_assert(g_file_get_contents(path, &text, NULL, NULL));
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        ck_assert_ptr_nonnull(strstr(text, want->types[i].fill));
    for (int i = 0; i < ATG_GROUP_COUNT; i++)
        ck_assert_ptr_nonnull(strstr(text, want->groups[i].color));
    g_free(text);
    g_free(path);
}
END_TEST

static void assert_refused(const char *text, atg_code code, const char *message)
{
    atg_theme t;
    atg_error err = ATG_ERROR_INIT;
    char *path = NULL;
    int fd = g_file_open_tmp("theme-XXXXXX", &path, NULL);
    ck_assert_int_ge(fd, 0);
    g_close(fd, NULL);
    ck_assert(g_file_set_contents(path, text, -1, NULL));
    ck_assert_int_eq(load(path, &t, &err), code);
    ck_assert_msg(strstr(err.message, message) != NULL, "%s", err.message);
    g_remove(path);
    g_free(path);
}

START_TEST(errors_name_line_and_column)
{
    assert_refused("# mine\ntype \"country\" fill=\"blue\"\n", ATG_E_FORMAT, ":2:16:");
    assert_refused("type \"country\" fill=\"#000000\" shape=star\n", ATG_E_FORMAT,
                   "ellipse, box");
    assert_refused("type country\n", ATG_E_FORMAT, ":1:");
    assert_refused("group \"culprits\" width=1\n", ATG_E_FORMAT, "no group 'culprits'");
    assert_refused("type \"agency\" rounded=yes\n", ATG_E_FORMAT, "colour alone");
    atg_theme t;
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(load("/no/such/file", &t, &err), ATG_E_IO);
    ck_assert_int_eq(load("/", &t, &err), ATG_E_IO);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("theme");
    TCase *t = tcase_create("all");
    tcase_add_test(t, parts_can_be_set);
    tcase_add_test(t, what_is_none_of_it_is_refused);
    tcase_add_test(t, a_grey_print_tells_all_apart);
    tcase_add_test(t, all_can_be_read);
    tcase_add_test(t, the_light_theme_is_the_built_in_one);
    tcase_add_test(t, errors_name_line_and_column);
    suite_add_tcase(s, t);
    return run_suite(s);
}
