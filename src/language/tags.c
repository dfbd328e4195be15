#include "language/tagger.h"

static const char *const names[ATG_T_COUNT] = {
    [ATG_T_NONE] = "_",
    [ATG_T_NN] = "NN", [ATG_T_NNS] = "NNS", [ATG_T_NNP] = "NNP", [ATG_T_NNPS] = "NNPS",
    [ATG_T_VB] = "VB", [ATG_T_VBD] = "VBD", [ATG_T_VBG] = "VBG", [ATG_T_VBN] = "VBN",
    [ATG_T_VBP] = "VBP", [ATG_T_VBZ] = "VBZ", [ATG_T_MD] = "MD",
    [ATG_T_JJ] = "JJ", [ATG_T_JJR] = "JJR", [ATG_T_JJS] = "JJS",
    [ATG_T_RB] = "RB", [ATG_T_RBR] = "RBR", [ATG_T_RBS] = "RBS", [ATG_T_RP] = "RP",
    [ATG_T_DT] = "DT", [ATG_T_PDT] = "PDT", [ATG_T_PRP] = "PRP", [ATG_T_PRPS] = "PRP$",
    [ATG_T_WP] = "WP", [ATG_T_WPS] = "WP$", [ATG_T_WDT] = "WDT", [ATG_T_WRB] = "WRB",
    [ATG_T_IN] = "IN", [ATG_T_TO] = "TO", [ATG_T_CC] = "CC", [ATG_T_CD] = "CD",
    [ATG_T_EX] = "EX", [ATG_T_POS] = "POS", [ATG_T_UH] = "UH", [ATG_T_FW] = "FW",
    [ATG_T_LS] = "LS", [ATG_T_SYM] = "SYM", [ATG_T_ADD] = "ADD", [ATG_T_AFX] = "AFX",
    [ATG_T_GW] = "GW", [ATG_T_HYPH] = "HYPH", [ATG_T_NFP] = "NFP", [ATG_T_XX] = "XX",
    [ATG_T_COMMA] = ",", [ATG_T_PERIOD] = ".", [ATG_T_COLON] = ":",
    [ATG_T_LQUOTE] = "``", [ATG_T_RQUOTE] = "''",
    [ATG_T_LRB] = "-LRB-", [ATG_T_RRB] = "-RRB-", [ATG_T_DOLLAR] = "$",
};

const char *atg_tag_name(atg_tag tag)
{
    return (unsigned)tag < ATG_T_COUNT ? names[tag] : "_";
}

int atg_tag_find(atg_str name)
{
    for (int i = ATG_T_NN; i < ATG_T_COUNT; i++)
        if (atg_str_is(name, names[i]))
            return i;
    return -1;
}
