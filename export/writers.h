/* The writers behind the rows of the registry (export/format.h).
 *
 * Each writes one whole graph to the sink and returns ATG_OK, or the code and message
 * of what went wrong; what was written up to then is no file (the caller throws it
 * away, see export/safefile.h). opt is never NULL and may be all zero. The graph is not
 * changed. The same graph and options give the same bytes.
 */
#ifndef ATG_EXPORT_WRITERS_H
#define ATG_EXPORT_WRITERS_H

#include "export/format.h"

/* GraphML of graphdrawing.org, in the profile of docs/formats.md. ATG_E_ENCODING where
 * a text is not valid UTF-8 of XML 1.0 characters, ATG_E_FORMAT where a number is not
 * finite or a weight not above 0. Memory does not grow with the graph. O(bytes
 * written). */
atg_code atg_write_graphml(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err);

/* GEXF 1.3 of gexf.net. Errors, memory and cost as above. */
atg_code atg_write_gexf(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err);

/* A STIX 2.1 bundle (OASIS Standard, 10 June 2021), in the mapping of docs/formats.md:
 * nodes are domain objects, edges relationships, documents reports. What is only ever
 * denied is a note, never a relationship. Errors as of GraphML. Beside the graph it
 * takes 4 bytes for each edge of each document and 8 for each node. O(bytes written).
 */
atg_code atg_write_stix(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err);

/* JSON in node-link form, by docs/graph.schema.json. Errors, memory and cost as of
 * GraphML. */
atg_code atg_write_json(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err);

/* CSV by RFC 4180: the tables of nodes and of edges, or both with an empty line
 * between. Errors, memory and cost as of GraphML. */
atg_code atg_write_csv_nodes(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err);
atg_code atg_write_csv_edges(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err);
atg_code atg_write_csv(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err);

/* A Mermaid flowchart. Names are cut at 120 characters; a note tells where Mermaid
 * would refuse to draw. O(bytes written). */
atg_code atg_write_mermaid(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err);

/* Tables of nodes by rank and of claims, in Markdown or as a page of HTML. Always typed
 * edges. O(n log n). */
atg_code atg_write_markdown(const atg_graph *g, const atg_export_options *opt,
                            atg_sink *sink, atg_error *err);
atg_code atg_write_tables(const atg_graph *g, const atg_export_options *opt,
                          atg_sink *sink, atg_error *err);

/* The Graphviz language (atg_write_dot gives the plain one where opt says so), and
 * figures drawn by it. */
atg_code atg_write_dot_plain(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err);
atg_code atg_write_dot(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err);
atg_code atg_write_svg(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err);
atg_code atg_write_png(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err);
atg_code atg_write_pdf(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err);

/* The report: one HTML file with the network, its tables and all evidence, that needs
 * no network and runs under a policy of its own (docs/report.md). The strongest nodes
 * where there are more than opt->max_nodes (0: 20,000); opt->note then says so. Errors
 * as GraphML. Memory: a row, and a pointer a sentence. O(bytes written). */
atg_code atg_write_html(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err);

#endif
