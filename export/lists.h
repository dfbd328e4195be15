/* The lists inside a graph's data: documents, figures and evidence as JSON text.
 *
 * GraphML and its like have no lists, so each is one string: a JSON array, an object a
 * line. Members stand in a fixed order; those that are empty are left out.
 *
 *     documents  id, title, date, url, source, copy_of
 *     figures    text, value, unit, source
 *     evidence   document, start, end, date, status, basis, pattern, sentence
 */
#ifndef ATG_EXPORT_LISTS_H
#define ATG_EXPORT_LISTS_H

#include <glib.h>

#include "graph/graph.h"

/* Each appends one object. ATG_E_ENCODING where a text is not what the text gate lets
 * through, ATG_E_FORMAT where a number is not finite. O(text). */
atg_code atg_list_put_document(const atg_document_info *d, GString *out,
                               atg_error *err);
atg_code atg_list_put_figure(const atg_graph_figure *f, GString *out, atg_error *err);
atg_code atg_list_put_evidence(const atg_graph *g, const atg_evidence *e, GString *out,
                               atg_error *err);

/* Each appends one line for people; line breaks in a text become blanks. The same
 * errors.
 *
 *     more than 70 organisations (a.txt)
 *     2021-07-19, a.txt (hedged): The sentence.
 */
atg_code atg_list_say_figure(const atg_graph_figure *f, GString *out, atg_error *err);
atg_code atg_list_say_evidence(const atg_graph *g, const atg_evidence *e, GString *out,
                               atg_error *err);

/* Texts in an arena; those that come again and again (dates, patterns) once, as far as
 * a small table remembers. All zero but for the arena. O(text). */
typedef struct atg_list_texts {
    atg_arena *arena;
    atg_str known[256];
} atg_list_texts;

atg_str atg_list_keep(atg_list_texts *texts, atg_str s);

/* What the lists of one graph are read into. Evidence names documents, so the documents
 * come first; index maps their ids, terminated, to row + 1. */
typedef struct atg_list_reader {
    atg_graph *g;
    atg_list_texts *texts;
    GHashTable *index;
} atg_list_reader;

/* Each reads a whole array. err gets a message without position. */
atg_code atg_list_get_documents(atg_list_reader *r, atg_str json, atg_error *err);
atg_code atg_list_get_figures(atg_list_reader *r, atg_str json, atg_node *node,
                              atg_error *err);
atg_code atg_list_get_evidence(atg_list_reader *r, atg_str json, atg_edge *edge,
                               atg_error *err);
/* The same for the form that atg_list_put_evidence writes, without backslashes, and
 * four times as fast; false, and nothing is done, where it is another form or wrong in
 * any way. */
bool atg_list_get_plain_evidence(atg_list_reader *r, atg_str json, atg_edge *edge);

/* Is text valid UTF-8 of XML 1.0 characters, as the gate promised? Names what it is in
 * the message. O(text). */
atg_code atg_list_check_text(atg_str text, const char *what, atg_error *err);

#endif
