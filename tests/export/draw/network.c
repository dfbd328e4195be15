#include "network.h"

#include <glib.h>
#include <string.h>

static const struct {
    atg_ntype type;
    const char *label;
} seeds[] = {
    {ATG_INCIDENT, "Microsoft Exchange hack"},
    {ATG_COUNTRY, "China"},
    {ATG_COUNTRY, "United Kingdom"},
    {ATG_COUNTRY, "United States"},
    {ATG_AGENCY, "National Cyber Security Centre"},
    {ATG_BLOC, "European Union"},
    {ATG_PERSON, "Dominic Raab"},
    {ATG_AGENCY, "Ministry of State Security"},
    {ATG_ACTOR, "HAFNIUM"},
    {ATG_VULNERABILITY, "CVE-2021-26855"},
    {ATG_PRODUCT, "Microsoft Exchange Server"},
    {ATG_MALWARE, "China Chopper"},
    {ATG_ORGANIZATION, "Microsoft"},
    {ATG_ACTOR, "four Chinese nationals"},
    {ATG_AGENCY, "Department of Justice"},
    {ATG_INCIDENT, "NotPetya attack"},
    {ATG_COUNTRY, "Russia"},
    {ATG_AGENCY, "Main Directorate of the General Staff (GRU)"},
    {ATG_ACTOR, "Sandworm"},
    {ATG_COUNTRY, "Ukraine"},
    {ATG_ORGANIZATION, "Maersk"},
    {ATG_MALWARE, "Industroyer"},
    {ATG_INCIDENT, "Finnish parliament hack"},
    {ATG_ACTOR, "APT31"},
    {ATG_AGENCY, "Finnish Security and Intelligence Service"},
    {ATG_COUNTRY, "Finland"},
};

static const struct {
    size_t from;
    atg_relation relation;
    size_t to;
    atg_status status;
} links[] = {
    {0, ATG_ATTRIBUTED_TO, 1, ATG_ASSERTED},
    {0, ATG_ATTRIBUTED_BY, 2, ATG_ASSERTED},
    {0, ATG_ATTRIBUTED_BY, 3, ATG_ASSERTED},
    {0, ATG_ATTRIBUTED_BY, 4, ATG_HEDGED},
    {0, ATG_ATTRIBUTED_BY, 5, ATG_ASSERTED},
    {1, ATG_ACCUSED_BY, 2, ATG_ASSERTED},
    {1, ATG_ACCUSED_BY, 3, ATG_ASSERTED},
    {1, ATG_ACCUSED_BY, 5, ATG_ASSERTED},
    {0, ATG_CONDEMNED_BY, 6, ATG_ASSERTED},
    {6, ATG_OFFICIAL_OF, 2, ATG_ASSERTED},
    {0, ATG_DENIED_BY, 1, ATG_ASSERTED},
    {8, ATG_AFFILIATED_WITH, 7, ATG_HEDGED},
    {0, ATG_ATTRIBUTED_TO, 8, ATG_HEDGED},
    {0, ATG_EXPLOITS, 9, ATG_ASSERTED},
    {0, ATG_TARGETS, 10, ATG_ASSERTED},
    {8, ATG_USES, 11, ATG_ASSERTED},
    {8, ATG_ATTRIBUTED_BY, 12, ATG_ASSERTED},
    {13, ATG_CHARGED_BY, 14, ATG_ASSERTED},
    {13, ATG_SANCTIONED_BY, 3, ATG_ASSERTED},
    {13, ATG_CHARGED_BY, 3, ATG_ASSERTED},
    {13, ATG_ACCUSED_BY, 3, ATG_ASSERTED},
    {13, ATG_AFFILIATED_WITH, 7, ATG_ASSERTED},
    {7, ATG_PART_OF, 1, ATG_ASSERTED},
    {15, ATG_ATTRIBUTED_TO, 16, ATG_ASSERTED},
    {15, ATG_ATTRIBUTED_TO, 17, ATG_ASSERTED},
    {15, ATG_ATTRIBUTED_BY, 2, ATG_ASSERTED},
    {16, ATG_ACCUSED_BY, 2, ATG_ASSERTED},
    {15, ATG_TARGETS, 19, ATG_ASSERTED},
    {15, ATG_TARGETS, 20, ATG_ASSERTED},
    {18, ATG_AFFILIATED_WITH, 17, ATG_ASSERTED},
    {18, ATG_USES, 21, ATG_ASSERTED},
    {15, ATG_ATTRIBUTED_TO, 18, ATG_HEDGED},
    {15, ATG_DENIED_BY, 16, ATG_ASSERTED},
    {22, ATG_ATTRIBUTED_TO, 23, ATG_HEDGED},
    {22, ATG_ATTRIBUTED_BY, 24, ATG_HEDGED},
    {22, ATG_TARGETS, 25, ATG_ASSERTED},
    {24, ATG_PART_OF, 25, ATG_ASSERTED},
    {23, ATG_AFFILIATED_WITH, 1, ATG_DENIED},
    {4, ATG_PART_OF, 2, ATG_ASSERTED},
    {17, ATG_PART_OF, 16, ATG_ASSERTED},
};

/* A generator of its own, the same on every machine. */
static uint32_t next_number(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static void add_edge(atg_graph *g, uint32_t from, atg_relation r, uint32_t to,
                     atg_status status)
{
    for (size_t i = 0; i < g->n_edges; i++)
        if (g->edges[i].subject == from && g->edges[i].object == to &&
            g->edges[i].relation == r)
            return;
    atg_evidence *v = atg_arena_alloc(&g->arena, sizeof *v);
    *v = (atg_evidence){.start = 10,
                        .end = 90,
                        .status = status,
                        .sentence = atg_arena_format(
                            &g->arena,
                            "A sentence says \"%.*s %s %.*s\" & gives <no> more.",
                            ATG_STR_ARG(g->nodes[from].label), atg_relation_name(r),
                            ATG_STR_ARG(g->nodes[to].label))};
    g->edges[g->n_edges++] = (atg_edge){.subject = from,
                                        .object = to,
                                        .relation = r,
                                        .status = status,
                                        .sources = 1,
                                        .mentions = 1,
                                        .weight = 1,
                                        .evidence = v,
                                        .n_evidence = 1};
}

static atg_graph *empty(size_t nodes, size_t edges)
{
    atg_graph *g = g_new0(atg_graph, 1);
    atg_arena_init(&g->arena);
    atg_document_info *docs = atg_arena_array(&g->arena, 5, sizeof *docs);
    for (size_t i = 0; i < 5; i++)
        docs[i].id = atg_arena_format(&g->arena, "article-%zu.txt", i);
    g->documents = docs;
    g->n_documents = 5;
    g->nodes = atg_arena_array(&g->arena, nodes + 1, sizeof *g->nodes);
    g->edges = atg_arena_array(&g->arena, edges + 1, sizeof *g->edges);
    return g;
}

static void add_node(atg_graph *g, atg_ntype type, atg_str label)
{
    g->nodes[g->n_nodes++] = (atg_node){.type = type,
                                        .label = atg_arena_str(&g->arena, label),
                                        .aliases = atg_str_of("alias one|alias two"),
                                        .mentions = 2,
                                        .sources = 1};
}

/* Not the real measure, but like it: many edges, much weight. */
static void measure(atg_graph *g)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        g->nodes[g->edges[i].subject].metrics.pagerank += 0.5;
        g->nodes[g->edges[i].object].metrics.pagerank += 1;
    }
    for (size_t i = 0; i < g->n_nodes; i++)
        g->nodes[i].metrics.pagerank /= 1.5 * (double)g->n_edges + 1;
    g->measured = true;
}

static void add_kit(atg_graph *g, uint32_t *state)
{
    static const char *const kinds[] = {"hack", "breach", "leak", "campaign", "theft"};
    static const char *const who[] = {"Northern Rail", "Bundestag", "Port of Antwerp",
                                      "Ministry of Foreign Affairs", "City Hospital"};
    uint32_t at = (uint32_t)g->n_nodes, k = next_number(state);
    add_node(g, ATG_INCIDENT,
             atg_arena_format(&g->arena, "%s %s %u", who[k % 5], kinds[k / 5 % 5], at));
    add_node(g, ATG_ORGANIZATION, atg_arena_format(&g->arena, "%s %u", who[k % 5], at));
    add_node(g, k % 3 ? ATG_AGENCY : ATG_PERSON,
             atg_arena_format(&g->arena,
                              k % 3 ? "Cyber Security Agency %u" : "Minister Number %u",
                              at));
    add_node(g, ATG_ACTOR, atg_arena_format(&g->arena, "APT%u", 100 + at));
    uint32_t culprit = next_number(state) % 3 ? 1 : 16, voice = 2 + k % 2;
    atg_status status = next_number(state) % 4 ? ATG_ASSERTED : ATG_HEDGED;
    add_edge(g, at, ATG_TARGETS, at + 1, ATG_ASSERTED);
    add_edge(g, at, ATG_ATTRIBUTED_TO, at + 3, status);
    add_edge(g, at, ATG_ATTRIBUTED_TO, culprit, status);
    add_edge(g, at, ATG_ATTRIBUTED_BY, at + 2, status);
    add_edge(g, at, ATG_ATTRIBUTED_BY, voice, ATG_ASSERTED);
    add_edge(g, at + 3, ATG_AFFILIATED_WITH, culprit, status);
    add_edge(g, culprit, ATG_ACCUSED_BY, voice, ATG_ASSERTED);
    add_edge(g, culprit, ATG_ACCUSED_BY, at + 2, status);
}

atg_graph *network_new(size_t n)
{
    atg_graph *g = empty(n + sizeof seeds / sizeof *seeds + 4, 4 * n + 64);
    uint32_t state = 7;
    size_t first = MIN(n, sizeof seeds / sizeof *seeds);
    for (size_t i = 0; i < first; i++)
        add_node(g, seeds[i].type, atg_str_of(seeds[i].label));
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (links[i].from < first && links[i].to < first)
            add_edge(g, (uint32_t)links[i].from, links[i].relation,
                     (uint32_t)links[i].to, links[i].status);
    while (g->n_nodes + 3 < n)
        add_kit(g, &state);
    measure(g);
    return g;
}

atg_graph *network_of_labels(const char *const *labels, size_t n)
{
    atg_graph *g = empty(n, n);
    for (size_t i = 0; i < n; i++)
        add_node(g, (atg_ntype)(i % ATG_NTYPE_COUNT), atg_str_of(labels[i]));
    for (size_t i = 0; i + 1 < n; i++)
        add_edge(g, (uint32_t)i, ATG_TARGETS, (uint32_t)(i + 1), ATG_ASSERTED);
    measure(g);
    return g;
}

void network_free(atg_graph *g)
{
    atg_arena_release(&g->arena);
    g_free(g);
}
