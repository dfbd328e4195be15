/* How figures look: colours, shapes, line styles, font, sizes.
 *
 * A theme is a plain value: copy it, change it with atg_theme_set, hand a pointer to
 * the writers (atg_export_options.theme). Two are built in, under the names that
 * --palette takes; a file can change any part (docs/themes.md).
 *
 *     atg_theme t = *atg_theme_find("okabe-ito");
 *     atg_theme_set(&t, "type", ATG_STR("country"), ATG_STR("fill"),
 *                   ATG_STR("#0072B2"), &err);
 *
 * What colour says, shape, line or arrow says again, so that a grey print can be read:
 * atg_theme_check refuses a theme in which two types have the same shape, two groups
 * of relations the same arrow, or two statuses the same line.
 */
#ifndef ATG_EXPORT_THEME_H
#define ATG_EXPORT_THEME_H

#include "base/error.h"
#include "claim/ontology.h"

typedef enum atg_edge_group {
    ATG_GROUP_CULPRIT, /* attributed-to, originates-from */
    ATG_GROUP_LEGAL,   /* charged, arrested, sanctioned */
    ATG_GROUP_DENIAL,
    ATG_GROUP_ACCUSATION,  /* accused, condemned */
    ATG_GROUP_SOURCE,      /* attributed-by */
    ATG_GROUP_ATTACK,      /* targets, exploits, uses */
    ATG_GROUP_AFFILIATION, /* affiliated-with, official-of, part-of */
    ATG_GROUP_COUNT
} atg_edge_group;

enum { ATG_THEME_COLOR = 8, ATG_THEME_WORD = 20, ATG_THEME_FONT = 120 };

typedef struct atg_type_look {
    char fill[ATG_THEME_COLOR]; /* "#RRGGBB" */
    char ink[ATG_THEME_COLOR];  /* of text on it */
    char shape[ATG_THEME_WORD];
    bool rounded;
    int peripheries; /* 1 or 2 lines around it */
} atg_type_look;

typedef struct atg_group_look {
    char color[ATG_THEME_COLOR]; /* at least 3:1 on the paper, should it be seen */
    char arrow[ATG_THEME_WORD];
    double width; /* points */
} atg_group_look;

typedef struct atg_status_look {
    char color[ATG_THEME_COLOR];
    char line[ATG_THEME_WORD]; /* solid, dashed, dotted */
} atg_status_look;

typedef struct atg_theme {
    char font[ATG_THEME_FONT]; /* family */
    double text; /* points of the text of charts; 0: by the width of the figure */
    char paper[ATG_THEME_COLOR], ink[ATG_THEME_COLOR];
    char faint[ATG_THEME_COLOR];   /* second lines of labels, axes */
    char rule[ATG_THEME_COLOR];    /* thin lines */
    char outline[ATG_THEME_COLOR]; /* of nodes */
    atg_type_look types[ATG_NTYPE_COUNT];
    atg_group_look groups[ATG_GROUP_COUNT];
    atg_status_look statuses[ATG_STATUS_COUNT];
} atg_theme;

/* A built-in theme; NULL: none of that name. NULL as name: the first one. */
const atg_theme *atg_theme_find(const char *name);
/* "okabe-ito|high-contrast", as --palette takes it. */
#define ATG_PALETTES "okabe-ito|high-contrast"

/* Sets one attribute: kind "theme", "type", "group" or "status"; head says which one.
 * ATG_E_FORMAT: there is no such thing, or the value is not one that it can have; the
 * theme is then unchanged. */
atg_code atg_theme_set(atg_theme *t, const char *kind, atg_str head, atg_str key,
                       atg_str value, atg_error *err);
/* ATG_E_FORMAT: two types, groups or statuses differ by colour alone. */
atg_code atg_theme_check(const atg_theme *t, atg_error *err);

/* The group that a relation is drawn as, its name in the legend and in themes. */
atg_edge_group atg_group_of(atg_relation relation);
const char *atg_group_label(atg_edge_group group); /* "attributed to" */
const char *atg_group_name(atg_edge_group group);  /* "culprit" */

#endif
