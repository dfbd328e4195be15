#include "export/theme.h"

#include <glib.h>
#include <stddef.h>

#include "base/number.h"

/* ---- the built-in ones ----------------------------------------------------------- */

#define FONT "Helvetica"

/* Hues are told apart under the common colour-vision deficiencies (the set of Okabe and
 * Ito, with two dark ones of Tol for the types that set has no colour left for). */
static const atg_theme okabe_ito = {
    .font = FONT,
    .paper = "#FFFFFF",
    .ink = "#222222",
    .faint = "#555555",
    .rule = "#BBBBBB",
    .outline = "#333333",
    .types =
        {
            [ATG_COUNTRY] = {"#0072B2", "#FFFFFF", "ellipse", false, 1},
            [ATG_BLOC] = {"#56B4E9", "#000000", "ellipse", false, 2},
            [ATG_AGENCY] = {"#332288", "#FFFFFF", "box", false, 1},
            [ATG_ORGANIZATION] = {"#009E73", "#000000", "box", true, 1},
            [ATG_PERSON] = {"#E69F00", "#000000", "tab", false, 1},
            [ATG_ACTOR] = {"#D55E00", "#000000", "hexagon", false, 1},
            [ATG_INCIDENT] = {"#F0E442", "#000000", "octagon", false, 1},
            [ATG_MALWARE] = {"#CC79A7", "#000000", "component", false, 1},
            [ATG_VULNERABILITY] = {"#882255", "#FFFFFF", "cds", false, 1},
            [ATG_PRODUCT] = {"#BBBBBB", "#000000", "box3d", false, 1},
        },
    .groups =
        {
            [ATG_GROUP_CULPRIT] = {"#D55E00", "normal", 2.2},
            [ATG_GROUP_LEGAL] = {"#000000", "dot", 1.5},
            [ATG_GROUP_DENIAL] = {"#009E73", "tee", 1.8},
            [ATG_GROUP_ACCUSATION] = {"#B0568A", "vee", 1.2},
            [ATG_GROUP_SOURCE] = {"#0072B2", "onormal", 1.0},
            [ATG_GROUP_ATTACK] = {"#8A5A00", "diamond", 1.4},
            [ATG_GROUP_AFFILIATION] = {"#6E6E6E", "odiamond", 1.0},
        },
    .statuses =
        {
            [ATG_ASSERTED] = {"#0072B2", "solid"},
            [ATG_HEDGED] = {"#B87A00", "dashed"},
            [ATG_DENIED] = {"#A03A00", "dotted"},
        },
};

/* Text on its fill and lines on the paper have a contrast of 7:1 or more (WCAG 2.1,
 * success criterion 1.4.6). */
static const atg_theme high_contrast = {
    .font = FONT,
    .paper = "#FFFFFF",
    .ink = "#000000",
    .faint = "#333333",
    .rule = "#777777",
    .outline = "#000000",
    .types =
        {
            [ATG_COUNTRY] = {"#004488", "#FFFFFF", "ellipse", false, 1},
            [ATG_BLOC] = {"#BBDDFF", "#000000", "ellipse", false, 2},
            [ATG_AGENCY] = {"#000000", "#FFFFFF", "box", false, 1},
            [ATG_ORGANIZATION] = {"#FFFFFF", "#000000", "box", true, 1},
            [ATG_PERSON] = {"#DDAA33", "#000000", "tab", false, 1},
            [ATG_ACTOR] = {"#8B1A2B", "#FFFFFF", "hexagon", false, 1},
            [ATG_INCIDENT] = {"#FFEE88", "#000000", "octagon", false, 1},
            [ATG_MALWARE] = {"#5A2A6E", "#FFFFFF", "component", false, 1},
            [ATG_VULNERABILITY] = {"#5C3A00", "#FFFFFF", "cds", false, 1},
            [ATG_PRODUCT] = {"#CCCCCC", "#000000", "box3d", false, 1},
        },
    .groups =
        {
            [ATG_GROUP_CULPRIT] = {"#8B1A2B", "normal", 2.6},
            [ATG_GROUP_LEGAL] = {"#000000", "dot", 1.8},
            [ATG_GROUP_DENIAL] = {"#00553A", "tee", 2.0},
            [ATG_GROUP_ACCUSATION] = {"#5A2A6E", "vee", 1.5},
            [ATG_GROUP_SOURCE] = {"#004488", "onormal", 1.3},
            [ATG_GROUP_ATTACK] = {"#5C3A00", "diamond", 1.6},
            [ATG_GROUP_AFFILIATION] = {"#4A4A4A", "odiamond", 1.2},
        },
    .statuses =
        {
            [ATG_ASSERTED] = {"#004488", "solid"},
            [ATG_HEDGED] = {"#6B4A00", "dashed"},
            [ATG_DENIED] = {"#8B1A2B", "dotted"},
        },
};

static const struct {
    const char *name;
    const atg_theme *theme;
} built_in[] = {{"okabe-ito", &okabe_ito}, {"high-contrast", &high_contrast}};

const atg_theme *atg_theme_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(built_in); i++)
        if (!name || strcmp(name, built_in[i].name) == 0)
            return built_in[i].theme;
    return NULL;
}

/* ---- groups of relations --------------------------------------------------------- */

static const struct {
    const char *name, *label;
} groups[ATG_GROUP_COUNT] = {
    [ATG_GROUP_CULPRIT] = {"culprit", "attributed to"},
    [ATG_GROUP_LEGAL] = {"legal", "charged, arrested or sanctioned by"},
    [ATG_GROUP_DENIAL] = {"denial", "denied by"},
    [ATG_GROUP_ACCUSATION] = {"accusation", "accused or condemned by"},
    [ATG_GROUP_SOURCE] = {"source", "attributed by (source)"},
    [ATG_GROUP_ATTACK] = {"attack", "targets, exploits or uses"},
    [ATG_GROUP_AFFILIATION] = {"affiliation", "affiliated, official or part of"},
};

static const atg_edge_group group_of[ATG_RELATION_COUNT] = {
    [ATG_ATTRIBUTED_TO] = ATG_GROUP_CULPRIT,
    [ATG_ATTRIBUTED_BY] = ATG_GROUP_SOURCE,
    [ATG_ACCUSED_BY] = ATG_GROUP_ACCUSATION,
    [ATG_CHARGED_BY] = ATG_GROUP_LEGAL,
    [ATG_ARRESTED_BY] = ATG_GROUP_LEGAL,
    [ATG_SANCTIONED_BY] = ATG_GROUP_LEGAL,
    [ATG_CONDEMNED_BY] = ATG_GROUP_ACCUSATION,
    [ATG_DENIED_BY] = ATG_GROUP_DENIAL,
    [ATG_TARGETS] = ATG_GROUP_ATTACK,
    [ATG_EXPLOITS] = ATG_GROUP_ATTACK,
    [ATG_USES] = ATG_GROUP_ATTACK,
    [ATG_AFFILIATED_WITH] = ATG_GROUP_AFFILIATION,
    [ATG_OFFICIAL_OF] = ATG_GROUP_AFFILIATION,
    [ATG_PART_OF] = ATG_GROUP_AFFILIATION,
    [ATG_ORIGINATES_FROM] = ATG_GROUP_CULPRIT,
};

atg_edge_group atg_group_of(atg_relation relation)
{
    return group_of[(unsigned)relation < ATG_RELATION_COUNT ? relation : ATG_PART_OF];
}

const char *atg_group_label(atg_edge_group group)
{
    return groups[(unsigned)group < ATG_GROUP_COUNT ? group : 0].label;
}

const char *atg_group_name(atg_edge_group group)
{
    return groups[(unsigned)group < ATG_GROUP_COUNT ? group : 0].name;
}

static int find_group(atg_str name)
{
    for (int i = 0; i < ATG_GROUP_COUNT; i++)
        if (atg_str_is(name, groups[i].name))
            return i;
    return -1;
}

/* ---- what can be set ------------------------------------------------------------- */

typedef enum value_sort {
    IS_COLOR,
    IS_SHAPE,
    IS_ARROW,
    IS_LINE,
    IS_FONT,
    IS_NUMBER,
    IS_SWITCH,
    IS_COUNT
} value_sort;

static const struct attribute {
    const char *kind, *key;
    value_sort sort;
    size_t member; /* offset in the part of that kind */
    double least, most;
} attributes[] = {
    {"theme", "font", IS_FONT, offsetof(atg_theme, font), 0, 0},
    {"theme", "text", IS_NUMBER, offsetof(atg_theme, text), 5, 24},
    {"theme", "paper", IS_COLOR, offsetof(atg_theme, paper), 0, 0},
    {"theme", "ink", IS_COLOR, offsetof(atg_theme, ink), 0, 0},
    {"theme", "faint", IS_COLOR, offsetof(atg_theme, faint), 0, 0},
    {"theme", "rule", IS_COLOR, offsetof(atg_theme, rule), 0, 0},
    {"theme", "outline", IS_COLOR, offsetof(atg_theme, outline), 0, 0},
    {"type", "fill", IS_COLOR, offsetof(atg_type_look, fill), 0, 0},
    {"type", "ink", IS_COLOR, offsetof(atg_type_look, ink), 0, 0},
    {"type", "shape", IS_SHAPE, offsetof(atg_type_look, shape), 0, 0},
    {"type", "rounded", IS_SWITCH, offsetof(atg_type_look, rounded), 0, 0},
    {"type", "lines", IS_COUNT, offsetof(atg_type_look, peripheries), 1, 2},
    {"group", "color", IS_COLOR, offsetof(atg_group_look, color), 0, 0},
    {"group", "arrow", IS_ARROW, offsetof(atg_group_look, arrow), 0, 0},
    {"group", "width", IS_NUMBER, offsetof(atg_group_look, width), 0.3, 6},
    {"status", "color", IS_COLOR, offsetof(atg_status_look, color), 0, 0},
    {"status", "line", IS_LINE, offsetof(atg_status_look, line), 0, 0},
};

static const char *const shapes[] = {"ellipse", "box",       "tab", "hexagon",
                                     "octagon", "component", "cds", "box3d",
                                     "diamond", "house",     NULL};
static const char *const arrows[] = {"normal", "onormal", "dot",     "odot",     "tee",
                                     "vee",    "box",     "diamond", "odiamond", NULL};
static const char *const lines[] = {"solid", "dashed", "dotted", NULL};

/* The part of the theme that kind and head name; NULL: there is none. */
static void *part(atg_theme *t, const char *kind, atg_str head)
{
    int i = -1;
    if (strcmp(kind, "theme") == 0)
        return t;
    if (strcmp(kind, "type") == 0 && (i = atg_ntype_find(head)) >= 0)
        return &t->types[i];
    if (strcmp(kind, "group") == 0 && (i = find_group(head)) >= 0)
        return &t->groups[i];
    if (strcmp(kind, "status") == 0 && (i = atg_status_find(head)) >= 0)
        return &t->statuses[i];
    return NULL;
}

static bool is_color(atg_str v)
{
    bool good = v.n == 7 && v.p[0] == '#';
    for (size_t i = 1; good && i < v.n; i++)
        good = g_ascii_isxdigit(v.p[i]);
    return good;
}

/* It goes into SVG and to Graphviz: letters, digits, blanks, '-' and no more. */
static bool is_font(atg_str v)
{
    bool good = v.n > 0 && v.n < ATG_THEME_FONT && g_ascii_isalpha(v.p[0]);
    for (size_t i = 0; good && i < v.n; i++)
        good = g_ascii_isalnum(v.p[i]) || v.p[i] == ' ' || v.p[i] == '-';
    return good;
}

static const char *one_of(const char *const *list, atg_str v)
{
    while (*list && !atg_str_is(v, *list))
        list++;
    return *list;
}

static void put_text(void *at, atg_str v, size_t size)
{
    g_snprintf(at, size, "%.*s", ATG_STR_ARG(v));
}

static bool put_word(void *at, const char *const *list, atg_str v)
{
    const char *word = one_of(list, v);
    if (word)
        put_text(at, v, ATG_THEME_WORD);
    return word != NULL;
}

static bool put_number(const struct attribute *a, void *at, atg_str v)
{
    double number;
    if (!atg_number_parse(v, &number) || number < a->least || number > a->most)
        return false;
    if (a->sort == IS_COUNT)
        *(int *)at = (int)number;
    else
        *(double *)at = number;
    return true;
}

static bool put(const struct attribute *a, void *at, atg_str v)
{
    switch (a->sort) {
    case IS_COLOR:
        if (is_color(v))
            put_text(at, v, ATG_THEME_COLOR);
        return is_color(v);
    case IS_FONT:
        if (is_font(v))
            put_text(at, v, ATG_THEME_FONT);
        return is_font(v);
    case IS_SHAPE:
        return put_word(at, shapes, v);
    case IS_ARROW:
        return put_word(at, arrows, v);
    case IS_LINE:
        return put_word(at, lines, v);
    case IS_SWITCH:
        if (!atg_str_is(v, "yes") && !atg_str_is(v, "no"))
            return false;
        *(bool *)at = atg_str_is(v, "yes");
        return true;
    case IS_NUMBER:
    case IS_COUNT:
        break;
    }
    return put_number(a, at, v);
}

static char *wanted(const struct attribute *a)
{
    switch (a->sort) {
    case IS_COLOR:
        return g_strdup("a colour such as \"#0072B2\"");
    case IS_FONT:
        return g_strdup("the name of a font family");
    case IS_SWITCH:
        return g_strdup("yes or no");
    case IS_SHAPE:
        return g_strjoinv(", ", (char **)shapes);
    case IS_ARROW:
        return g_strjoinv(", ", (char **)arrows);
    case IS_LINE:
        return g_strjoinv(", ", (char **)lines);
    case IS_NUMBER:
    case IS_COUNT:
        break;
    }
    return g_strdup_printf("a number from %g to %g", a->least, a->most);
}

static atg_code bad_value(const struct attribute *a, atg_str value, atg_error *err)
{
    char *want = wanted(a);
    atg_fail(err, ATG_E_FORMAT, "'%.*s' does not do for '%s'; it wants %s",
             ATG_STR_ARG(atg_str_cap(value, 60)), a->key, want);
    g_free(want);
    return ATG_E_FORMAT;
}

static atg_code no_attribute(const char *kind, atg_str key, atg_error *err)
{
    GString *known = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(attributes); i++)
        if (strcmp(attributes[i].kind, kind) == 0)
            g_string_append_printf(known, "%s%s", known->len ? ", " : "",
                                   attributes[i].key);
    atg_fail(err, ATG_E_FORMAT, "a %s has no '%.*s'; there are %s", kind,
             ATG_STR_ARG(atg_str_cap(key, 60)), known->str);
    g_string_free(known, TRUE);
    return ATG_E_FORMAT;
}

atg_code atg_theme_set(atg_theme *t, const char *kind, atg_str head, atg_str key,
                       atg_str value, atg_error *err)
{
    bool known = false;
    for (size_t i = 0; i < G_N_ELEMENTS(attributes); i++)
        known = known || strcmp(attributes[i].kind, kind) == 0;
    if (!known)
        return atg_fail(err, ATG_E_FORMAT,
                        "no record '%s' in a theme; there are theme, type, group and "
                        "status",
                        kind);
    char *at = part(t, kind, head);
    if (!at)
        return atg_fail(err, ATG_E_FORMAT, "there is no %s '%.*s'", kind,
                        ATG_STR_ARG(atg_str_cap(head, 60)));
    for (size_t i = 0; i < G_N_ELEMENTS(attributes); i++) {
        const struct attribute *a = &attributes[i];
        if (strcmp(a->kind, kind) == 0 && atg_str_is(key, a->key))
            return put(a, at + a->member, value) ? ATG_OK : bad_value(a, value, err);
    }
    return no_attribute(kind, key, err);
}

/* ---- without colour -------------------------------------------------------------- */

static bool same_shape(const atg_type_look *a, const atg_type_look *b)
{
    return strcmp(a->shape, b->shape) == 0 && a->rounded == b->rounded &&
           a->peripheries == b->peripheries;
}

static atg_code alike(const char *what, const char *a, const char *b, atg_error *err)
{
    return atg_fail(err, ATG_E_FORMAT,
                    "the %s '%s' and '%s' differ by colour alone; a grey print would "
                    "not tell them apart",
                    what, a, b);
}

atg_code atg_theme_check(const atg_theme *t, atg_error *err)
{
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        for (int k = 0; k < i; k++)
            if (same_shape(&t->types[i], &t->types[k]))
                return alike("types", atg_ntype_name((atg_ntype)k),
                             atg_ntype_name((atg_ntype)i), err);
    for (int i = 0; i < ATG_GROUP_COUNT; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(t->groups[i].arrow, t->groups[k].arrow) == 0)
                return alike("groups", groups[k].name, groups[i].name, err);
    for (int i = 0; i < ATG_STATUS_COUNT; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(t->statuses[i].line, t->statuses[k].line) == 0)
                return alike("statuses", atg_status_name((atg_status)k),
                             atg_status_name((atg_status)i), err);
    return ATG_OK;
}
