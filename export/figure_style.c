#include "export/figure.h"

static const atg_node_style node_styles[ATG_NTYPE_COUNT] = {
    [ATG_COUNTRY] = {"ellipse", "filled", 1},
    [ATG_BLOC] = {"ellipse", "filled", 2},
    [ATG_AGENCY] = {"box", "filled", 1},
    [ATG_ORGANIZATION] = {"box", "filled,rounded", 1},
    [ATG_PERSON] = {"tab", "filled", 1},
    [ATG_ACTOR] = {"hexagon", "filled", 1},
    [ATG_INCIDENT] = {"octagon", "filled", 1},
    [ATG_MALWARE] = {"component", "filled", 1},
    [ATG_VULNERABILITY] = {"cds", "filled", 1},
    [ATG_PRODUCT] = {"box3d", "filled", 1},
};

/* Width and arrow differ as well as the colour, so that a grey print can be read. */
static const atg_group_style group_styles[ATG_GROUP_COUNT] = {
    [ATG_GROUP_CULPRIT] = {"attributed to", "#D55E00", "normal", 2.2},
    [ATG_GROUP_LEGAL] = {"charged, arrested or sanctioned by", "#000000", "dot", 1.5},
    [ATG_GROUP_DENIAL] = {"denied by", "#009E73", "tee", 1.8},
    [ATG_GROUP_ACCUSATION] = {"accused or condemned by", "#B0568A", "vee", 1.2},
    [ATG_GROUP_SOURCE] = {"attributed by (source)", "#0072B2", "onormal", 1.0},
    [ATG_GROUP_ATTACK] = {"targets, exploits or uses", "#8A5A00", "diamond", 1.4},
    [ATG_GROUP_AFFILIATION] = {"affiliated, official or part of", "#6E6E6E", "odiamond",
                               1.0},
};

static const atg_edge_group groups[ATG_RELATION_COUNT] = {
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

const atg_node_style *atg_figure_node_style(atg_ntype type)
{
    return &node_styles[(unsigned)type < ATG_NTYPE_COUNT ? type : ATG_COUNTRY];
}

atg_edge_group atg_figure_group(atg_relation relation)
{
    return groups[(unsigned)relation < ATG_RELATION_COUNT ? relation : ATG_PART_OF];
}

const atg_group_style *atg_figure_group_style(atg_edge_group group)
{
    return &group_styles[(unsigned)group < ATG_GROUP_COUNT ? group : 0];
}

const char *atg_figure_line_style(atg_status status)
{
    return status == ATG_HEDGED ? "dashed" : status == ATG_DENIED ? "dotted" : "solid";
}
