#include "export/palette.h"

#include "export/theme.h"

const char *atg_palette_fill(atg_ntype type)
{
    return (unsigned)type < ATG_NTYPE_COUNT ? atg_theme_find(NULL)->types[type].fill
                                            : "#FFFFFF";
}

const char *atg_palette_text(atg_ntype type)
{
    return (unsigned)type < ATG_NTYPE_COUNT ? atg_theme_find(NULL)->types[type].ink
                                            : "#000000";
}
