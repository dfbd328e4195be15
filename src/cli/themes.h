/* --palette and --theme: how figures look. */
#ifndef ATG_CLI_THEMES_H
#define ATG_CLI_THEMES_H

#include "cli/options.h"
#include "export/theme.h"

/* The palette that was asked for, changed by the theme file, if there is one.
 * ATG_E_FORMAT with line and column where that is no theme, or one that a grey print
 * could not show; ATG_E_IO, ATG_E_LIMIT. O(file). */
atg_code atg_theme_load(const atg_options *o, atg_theme *t, atg_error *err);

#endif
