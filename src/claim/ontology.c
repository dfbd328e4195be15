#include "claim/ontology.h"

static const char *const ntype_names[ATG_NTYPE_COUNT] = {
    "country", "bloc",     "agency",  "organization",  "person",
    "actor",   "incident", "malware", "vulnerability", "product"};

static const char *const relation_names[ATG_RELATION_COUNT] = {
    "attributed-to", "attributed-by",   "accused-by",  "charged-by", "arrested-by",
    "sanctioned-by", "condemned-by",    "denied-by",   "targets",    "exploits",
    "uses",          "affiliated-with", "official-of", "part-of",    "originates-from"};

static const char *const status_names[ATG_STATUS_COUNT] = {"asserted", "hedged",
                                                           "denied"};
static const char *const kind_names[ATG_KIND_COUNT] = {
    "", "technical", "political", "legal", "self", "media"};
static const char *const basis_names[ATG_BASIS_COUNT] = {"text", "closure",
                                                         "reference"};

#define CO (1u << ATG_COUNTRY)
#define BL (1u << ATG_BLOC)
#define AG (1u << ATG_AGENCY)
#define OR (1u << ATG_ORGANIZATION)
#define PE (1u << ATG_PERSON)
#define AC (1u << ATG_ACTOR)
#define IN (1u << ATG_INCIDENT)
#define MA (1u << ATG_MALWARE)
#define VU (1u << ATG_VULNERABILITY)
#define PR (1u << ATG_PRODUCT)

static const struct {
    unsigned subject, object;
} signatures[ATG_RELATION_COUNT] = {
    [ATG_ATTRIBUTED_TO] = {IN, CO | AG | AC | PE | OR},
    [ATG_ATTRIBUTED_BY] = {IN | AC, CO | AG | BL | OR | PE | AC},
    [ATG_ACCUSED_BY] = {CO | AG | AC | PE | OR, CO | AG | BL | OR | PE},
    [ATG_CHARGED_BY] = {PE | AC, AG | CO},
    [ATG_ARRESTED_BY] = {PE | AC, AG | CO},
    [ATG_SANCTIONED_BY] = {PE | AC | AG | OR | CO, CO | AG | BL},
    [ATG_CONDEMNED_BY] = {IN | CO | AG | AC, CO | AG | BL | OR | PE},
    [ATG_DENIED_BY] = {IN, CO | AG | PE | OR | AC},
    [ATG_TARGETS] = {IN | AC | CO | AG | PE | OR, CO | AG | OR | PE | PR | BL},
    [ATG_EXPLOITS] = {IN | AC, VU | PR},
    [ATG_USES] = {IN | AC | CO | AG | PE | OR, MA},
    [ATG_AFFILIATED_WITH] = {AC | PE | OR, CO | AG | OR | AC},
    [ATG_OFFICIAL_OF] = {PE, CO | AG | BL | OR},
    [ATG_PART_OF] = {AG | OR | CO, AG | CO | BL | OR},
    [ATG_ORIGINATES_FROM] = {IN, CO},
};

static int find(const char *const *names, int count, atg_str name)
{
    for (int i = 0; i < count; i++)
        if (atg_str_is(name, names[i]))
            return i;
    return -1;
}

#define NAME(fn, type, names, count)                                                   \
    const char *fn(type v)                                                             \
    {                                                                                  \
        return (unsigned)v < (unsigned)(count) ? names[v] : "";                        \
    }

NAME(atg_ntype_name, atg_ntype, ntype_names, ATG_NTYPE_COUNT)
NAME(atg_relation_name, atg_relation, relation_names, ATG_RELATION_COUNT)
NAME(atg_status_name, atg_status, status_names, ATG_STATUS_COUNT)
NAME(atg_kind_name, atg_kind, kind_names, ATG_KIND_COUNT)
NAME(atg_basis_name, atg_basis, basis_names, ATG_BASIS_COUNT)

int atg_ntype_find(atg_str name)
{
    return find(ntype_names, ATG_NTYPE_COUNT, name);
}
int atg_relation_find(atg_str n)
{
    return find(relation_names, ATG_RELATION_COUNT, n);
}
int atg_status_find(atg_str name)
{
    return find(status_names, ATG_STATUS_COUNT, name);
}
int atg_kind_find(atg_str name)
{
    return find(kind_names, ATG_KIND_COUNT, name);
}
int atg_basis_find(atg_str name)
{
    return find(basis_names, ATG_BASIS_COUNT, name);
}

bool atg_relation_allows(atg_relation r, atg_ntype subject, atg_ntype object)
{
    if ((unsigned)r >= ATG_RELATION_COUNT)
        return false;
    return (signatures[r].subject & (1u << subject)) &&
           (signatures[r].object & (1u << object));
}
