#include "export/graphml_fields.h"

#include <glib.h>

#define NODE(member) offsetof(atg_node, member)
#define METRIC(member) offsetof(atg_node, metrics.member)
#define EDGE(member) offsetof(atg_edge, member)

static const atg_field node_fields[] = {
    {"n_type", "type", ATG_FIELD_NTYPE, ATG_FIELD_ALWAYS, NODE(type)},
    {"n_label", "label", ATG_FIELD_TEXT, ATG_FIELD_ALWAYS, NODE(label)},
    /* Cytoscape's column for the label */
    {"n_name", "name", ATG_FIELD_TEXT, ATG_FIELD_DERIVED, NODE(label)},
    {"n_key", "key", ATG_FIELD_TEXT, 0, NODE(key)},
    {"n_aliases", "aliases", ATG_FIELD_TEXT, 0, NODE(aliases)},
    {"n_code", "code", ATG_FIELD_TEXT, ATG_FIELD_COUNTRY, NODE(country)},
    {"n_country", "country", ATG_FIELD_TEXT, ATG_FIELD_NO_COUNTRY, NODE(country)},
    {"n_external_ids", "external_ids", ATG_FIELD_TEXT, 0, NODE(external_ids)},
    {"n_mentions", "mentions", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, NODE(mentions)},
    {"n_sources", "sources", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, NODE(sources)},
    {"n_first_seen", "first_seen", ATG_FIELD_TEXT, 0, NODE(first_seen)},
    {"n_last_seen", "last_seen", ATG_FIELD_TEXT, 0, NODE(last_seen)},
    {"n_year", "year", ATG_FIELD_COUNT, 0, NODE(year)},
    {"n_incident_kind", "incident_kind", ATG_FIELD_TEXT, 0, NODE(incident_kind)},
    {"n_figures", "figures", ATG_FIELD_FIGURES, 0, 0},
    {"n_color", "color", ATG_FIELD_COLOR, ATG_FIELD_DERIVED, 0},
    {"n_size", "size", ATG_FIELD_SIZE, ATG_FIELD_DERIVED, 0},
    {"n_x", "x", ATG_FIELD_REAL, ATG_FIELD_POSITION, NODE(x)},
    {"n_y", "y", ATG_FIELD_REAL, ATG_FIELD_POSITION, NODE(y)},
    {"n_degree", "degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(degree)},
    {"n_in_degree", "in_degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(in_degree)},
    {"n_out_degree", "out_degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC,
     METRIC(out_degree)},
    {"n_strength", "strength", ATG_FIELD_REAL, ATG_FIELD_METRIC, METRIC(strength)},
    {"n_betweenness", "betweenness", ATG_FIELD_REAL, ATG_FIELD_METRIC,
     METRIC(betweenness)},
    {"n_harmonic", "harmonic", ATG_FIELD_REAL, ATG_FIELD_METRIC, METRIC(harmonic)},
    {"n_pagerank", "pagerank", ATG_FIELD_REAL, ATG_FIELD_METRIC, METRIC(pagerank)},
    {"n_eigenvector", "eigenvector", ATG_FIELD_REAL, ATG_FIELD_METRIC,
     METRIC(eigenvector)},
    {"n_core", "core", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(core)},
    {"n_community", "community", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(community)},
    {"n_component", "component", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(component)},
};

static const atg_field edge_fields[] = {
    /* Neo4j's importer looks for a key whose id is "label"; Gephi for the name */
    {"label", "label", ATG_FIELD_RELATION, ATG_FIELD_DERIVED, EDGE(relation)},
    {"e_relation", "relation", ATG_FIELD_RELATION, ATG_FIELD_ALWAYS, EDGE(relation)},
    /* what Cytoscape tells parallel edges apart by */
    {"e_interaction", "interaction", ATG_FIELD_RELATION, ATG_FIELD_DERIVED,
     EDGE(relation)},
    {"e_status", "status", ATG_FIELD_STATUS, ATG_FIELD_ALWAYS, EDGE(status)},
    {"e_kind", "kind", ATG_FIELD_KIND, 0, EDGE(kind)},
    {"e_basis", "basis", ATG_FIELD_BASIS, ATG_FIELD_ALWAYS, EDGE(basis)},
    {"e_weight", "weight", ATG_FIELD_REAL, ATG_FIELD_ALWAYS, EDGE(weight)},
    {"e_sources", "sources", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, EDGE(sources)},
    {"e_mentions", "mentions", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, EDGE(mentions)},
    {"e_first_seen", "first_seen", ATG_FIELD_TEXT, 0, EDGE(first_seen)},
    {"e_last_seen", "last_seen", ATG_FIELD_TEXT, 0, EDGE(last_seen)},
    {"e_evidence", "evidence", ATG_FIELD_EVIDENCE, 0, 0},
};

const atg_field *atg_graphml_node_fields(size_t *n)
{
    *n = G_N_ELEMENTS(node_fields);
    return node_fields;
}

const atg_field *atg_graphml_edge_fields(size_t *n)
{
    *n = G_N_ELEMENTS(edge_fields);
    return edge_fields;
}

const char *atg_field_xml_type(const atg_field *f)
{
    switch (f->type) {
    case ATG_FIELD_COUNT:
        return "long";
    case ATG_FIELD_REAL:
    case ATG_FIELD_SIZE:
        return "double";
    default:
        return "string";
    }
}
