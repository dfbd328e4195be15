#include "export/palette.h"

#include <stddef.h>

typedef struct palette_row {
    const char *fill;
    const char *text;
} palette_row;

static const palette_row rows[ATG_NTYPE_COUNT] = {
    [ATG_COUNTRY] = {"#0072B2", "#FFFFFF"},
    [ATG_BLOC] = {"#56B4E9", "#000000"},
    [ATG_AGENCY] = {"#332288", "#FFFFFF"},
    [ATG_ORGANIZATION] = {"#009E73", "#000000"},
    [ATG_PERSON] = {"#E69F00", "#000000"},
    [ATG_ACTOR] = {"#D55E00", "#000000"},
    [ATG_INCIDENT] = {"#F0E442", "#000000"},
    [ATG_MALWARE] = {"#CC79A7", "#000000"},
    [ATG_VULNERABILITY] = {"#882255", "#FFFFFF"},
    [ATG_PRODUCT] = {"#BBBBBB", "#000000"},
};

const char *atg_palette_fill(atg_ntype type)
{
    return (unsigned)type < ATG_NTYPE_COUNT ? rows[type].fill : "#FFFFFF";
}

const char *atg_palette_text(atg_ntype type)
{
    return (unsigned)type < ATG_NTYPE_COUNT ? rows[type].text : "#000000";
}
