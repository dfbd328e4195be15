#include "language/parser.h"

static const char *const names[ATG_D_COUNT] = {
    [ATG_D_NONE] = "_",
    [ATG_D_ROOT] = "root", [ATG_D_NSUBJ] = "nsubj", [ATG_D_NSUBJ_PASS] = "nsubj:pass",
    [ATG_D_NSUBJ_OUTER] = "nsubj:outer", [ATG_D_OBJ] = "obj", [ATG_D_IOBJ] = "iobj",
    [ATG_D_CSUBJ] = "csubj", [ATG_D_CSUBJ_PASS] = "csubj:pass",
    [ATG_D_CCOMP] = "ccomp", [ATG_D_XCOMP] = "xcomp", [ATG_D_OBL] = "obl",
    [ATG_D_OBL_AGENT] = "obl:agent", [ATG_D_OBL_UNMARKED] = "obl:unmarked",
    [ATG_D_ADVCL] = "advcl", [ATG_D_ADVCL_RELCL] = "advcl:relcl",
    [ATG_D_ADVMOD] = "advmod", [ATG_D_AUX] = "aux", [ATG_D_AUX_PASS] = "aux:pass",
    [ATG_D_COP] = "cop", [ATG_D_MARK] = "mark", [ATG_D_EXPL] = "expl",
    [ATG_D_DISCOURSE] = "discourse", [ATG_D_VOCATIVE] = "vocative",
    [ATG_D_NMOD] = "nmod", [ATG_D_NMOD_POSS] = "nmod:poss",
    [ATG_D_NMOD_DESC] = "nmod:desc", [ATG_D_NMOD_UNMARKED] = "nmod:unmarked",
    [ATG_D_APPOS] = "appos", [ATG_D_NUMMOD] = "nummod", [ATG_D_ACL] = "acl",
    [ATG_D_ACL_RELCL] = "acl:relcl", [ATG_D_AMOD] = "amod", [ATG_D_DET] = "det",
    [ATG_D_DET_PREDET] = "det:predet", [ATG_D_CASE] = "case",
    [ATG_D_COMPOUND] = "compound", [ATG_D_COMPOUND_PRT] = "compound:prt",
    [ATG_D_FLAT] = "flat", [ATG_D_FIXED] = "fixed", [ATG_D_CONJ] = "conj",
    [ATG_D_CC] = "cc", [ATG_D_CC_PRECONJ] = "cc:preconj",
    [ATG_D_PARATAXIS] = "parataxis", [ATG_D_LIST] = "list", [ATG_D_PUNCT] = "punct",
    [ATG_D_GOESWITH] = "goeswith", [ATG_D_REPARANDUM] = "reparandum",
    [ATG_D_ORPHAN] = "orphan", [ATG_D_DISLOCATED] = "dislocated", [ATG_D_DEP] = "dep",
};

const char *atg_label_name(atg_label label)
{
    return (unsigned)label < ATG_D_COUNT ? names[label] : "_";
}

int atg_label_find(atg_str name)
{
    for (int i = ATG_D_ROOT; i < ATG_D_COUNT; i++)
        if (atg_str_is(name, names[i]))
            return i;
    atg_str whole = name, main_label;
    if (atg_str_split(&whole, ':', &main_label) && main_label.n < name.n)
        return atg_label_find(main_label);
    return -1;
}
