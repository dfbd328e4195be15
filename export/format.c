#include "export/format.h"

#include <string.h>

#include "export/writers.h"

static const atg_part csv_parts[] = {
    {"-nodes", atg_write_csv_nodes},
    {"-edges", atg_write_csv_edges},
};

static const atg_format formats[] = {
    {
        .name = "graphml",
        .extensions = ".graphml,.xml",
        .media_type = "application/graphml+xml",
        .summary = "the whole graph with evidence; can be read back",
        .opens_in = "Gephi, NetworkX, igraph, Cytoscape, Neo4j",
        .places = true,
        .write = atg_write_graphml,
    },
    {
        .name = "gexf",
        .extensions = ".gexf",
        .media_type = "application/gexf+xml",
        .summary = "for Gephi: edge kinds, look, places, time",
        .opens_in = "Gephi, NetworkX",
        .places = true,
        .write = atg_write_gexf,
    },
    {
        .name = "stix",
        .extensions = ".stix.json,.stix",
        .media_type = "application/stix+json;version=2.1",
        .summary = "a STIX 2.1 bundle: objects, relationships, reports",
        .opens_in = "OpenCTI, MISP, STIX tools",
        .write = atg_write_stix,
    },
    {
        .name = "json",
        .extensions = ".json",
        .media_type = "application/json",
        .summary = "the whole graph as nodes and edges, with evidence",
        .opens_in = "D3, NetworkX, jq, your program",
        .places = true,
        .write = atg_write_json,
    },
    {
        .name = "csv",
        .extensions = ".csv",
        .media_type = "text/csv",
        .summary = "two tables, NAME-nodes.csv and NAME-edges.csv",
        .opens_in = "spreadsheets, Gephi, Cytoscape, Neo4j, R",
        .places = true,
        .write = atg_write_csv,
        .parts = csv_parts,
        .n_parts = G_N_ELEMENTS(csv_parts),
    },
    {
        .name = "markdown",
        .extensions = ".md,.markdown",
        .media_type = "text/markdown",
        .summary = "tables of nodes by rank and of claims, for a report",
        .opens_in = "GitHub, Pandoc, editors",
        .write = atg_write_markdown,
    },
    {
        .name = "tables",
        .extensions = ".tables.html",
        .media_type = "text/html",
        .summary = "the same tables as a page",
        .opens_in = "browsers, word processors",
        .write = atg_write_tables,
    },
    {
        .name = "mermaid",
        .extensions = ".mmd,.mermaid",
        .media_type = "text/vnd.mermaid",
        .summary = "a flowchart for Markdown pages",
        .opens_in = "GitHub, GitLab, Obsidian",
        .write = atg_write_mermaid,
    },
    {
        .name = "dot",
        .extensions = ".dot,.gv",
        .media_type = "text/vnd.graphviz",
        .summary = "the drawing as text, to be changed by hand",
        .opens_in = "Graphviz",
        .write = atg_write_dot,
    },
    {
        .name = "svg",
        .extensions = ".svg",
        .media_type = "image/svg+xml",
        .summary = "a figure with legend and tooltips",
        .opens_in = "browsers, Inkscape",
        .picture = true,
        .write = atg_write_svg,
    },
    {
        .name = "png",
        .extensions = ".png",
        .media_type = "image/png",
        .summary = "a figure as pixels, for slides",
        .opens_in = "anything",
        .binary = true,
        .picture = true,
        .write = atg_write_png,
    },
    {
        .name = "pdf",
        .extensions = ".pdf",
        .media_type = "application/pdf",
        .summary = "a figure for print",
        .opens_in = "PDF readers, LaTeX",
        .binary = true,
        .picture = true,
        .write = atg_write_pdf,
    },
    {
        .name = "html",
        .extensions = ".html,.htm",
        .media_type = "text/html",
        .summary = "a report to click through: network, tables, evidence; offline",
        .opens_in = "browsers",
        .places = true,
        .write = atg_write_html,
    },
};

const atg_format *atg_formats(size_t *n)
{
    *n = G_N_ELEMENTS(formats);
    return formats;
}

const atg_format *atg_format_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_ascii_strcasecmp(formats[i].name, name) == 0)
            return &formats[i];
    return NULL;
}

/* How long the extension of f is that path ends in; 0: in none. */
static size_t extension_of(const atg_format *f, atg_str path)
{
    size_t longest = 0;
    atg_str rest = atg_str_of(f->extensions), ext;
    while (atg_str_split(&rest, ',', &ext))
        if (path.n > ext.n &&
            atg_str_eq_nocase(atg_str_sub(path, path.n - ext.n, path.n), ext))
            longest = MAX(longest, ext.n);
    return longest;
}

/* The longest one wins: "a.stix.json" is STIX, not any JSON. */
const atg_format *atg_format_of_file(const char *path)
{
    const char *slash = strrchr(path, '/');
    const atg_format *best = NULL;
    size_t longest = 0;
    atg_str name = atg_str_of(slash ? slash + 1 : path);
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        size_t n = extension_of(&formats[i], name);
        if (n > longest) {
            best = &formats[i];
            longest = n;
        }
    }
    return best;
}

char *atg_format_part_path(const atg_format *f, size_t part, const char *path)
{
    atg_str own = atg_str_of(f->extensions), stem = atg_str_of(path), ext = {0};
    const char *slash = strrchr(path, '/');
    atg_str name = atg_str_of(slash ? slash + 1 : path);
    size_t n = extension_of(f, name);
    atg_str_split(&own, ',', &ext);
    if (n) {
        ext = atg_str_sub(stem, stem.n - n, stem.n);
        stem = atg_str_sub(stem, 0, stem.n - n);
    }
    return g_strdup_printf("%.*s%s%.*s", ATG_STR_ARG(stem), f->parts[part].suffix,
                           ATG_STR_ARG(ext));
}
