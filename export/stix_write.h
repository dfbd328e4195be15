/* STIX 2.1, inside: what the parts of the writer share.
 *
 *   stix.c        the bundle; documents -> reports
 *   stix_node.c   nodes -> domain objects; which object an end of an edge is
 *   stix_edge.c   edges -> relationships, notes and opinions
 *   stix_write.c  one object at a time, from its members to the sink
 *   stix_id.c     ids and instants
 *
 * The first failure is kept in the writer and everything after it does nothing.
 */
#ifndef ATG_EXPORT_STIX_WRITE_H
#define ATG_EXPORT_STIX_WRITE_H

#include "export/format.h"
#include "export/stix_id.h"

typedef struct atg_stix {
    const atg_graph *g;
    size_t max_evidence;
    atg_sink *sink;
    GString *line;  /* what is not yet out of the object that is being made */
    char last;      /* sign before it */
    GChecksum *sum; /* over all objects: the bundle's id */
    atg_stix_id extension, self;
    bool written; /* an object is out */
    atg_code code;
    atg_error *err;
} atg_stix;

/* ---- stix_write.c ---- */

/* Opens an object with the members that all have. instant is a date, see
 * atg_stix_instant; of observables, which have no times, NULL. */
void atg_stix_begin(atg_stix *s, const char *type, const atg_stix_id *id,
                    const atg_str *instant);
/* Closes it and hands it to the sink. */
void atg_stix_end(atg_stix *s);
/* Hands on what there is of a long object. */
void atg_stix_flush(atg_stix *s);

/* Members of an object, elements of an array (name NULL). An empty text is left out. */
void atg_stix_text(atg_stix *s, const char *name, atg_str value);
void atg_stix_word(atg_stix *s, const char *name, const char *value);
void atg_stix_count(atg_stix *s, const char *name, uint64_t value);
void atg_stix_true(atg_stix *s, const char *name);
/* An array of one or more words; NULL ones are left out. */
void atg_stix_words(atg_stix *s, const char *name, const char *const *words, size_t n);
/* Texts joined by '|', as an array; left out if there are none. */
void atg_stix_list(atg_stix *s, const char *name, atg_str joined);
/* '{' or '[' behind the name; closed by the sign itself. */
void atg_stix_open(atg_stix *s, const char *name, char bracket);
void atg_stix_close(atg_stix *s, char bracket);
/* Opens our extension of the object; closed by two '}'. */
void atg_stix_open_extension(atg_stix *s);

/* An element of external_references. source and id may be anything: what the standard
 * would not take is put as it takes it. url is left out unless it is a plain http(s)
 * address. */
typedef struct atg_stix_reference {
    atg_str source, id, url, description;
} atg_stix_reference;
void atg_stix_reference_put(atg_stix *s, const atg_stix_reference *r);
bool atg_stix_is_cve(atg_str id);

/* ---- stix_node.c ---- */

/* A country is two objects: who acts (identity), and where (location). */
typedef enum atg_stix_role { ATG_STIX_WHO, ATG_STIX_WHERE } atg_stix_role;

const char *atg_stix_type(const atg_node *n, atg_stix_role role);
atg_stix_id atg_stix_node_id(const atg_node *n, atg_stix_role role);
void atg_stix_put_node(atg_stix *s, size_t i);

/* ---- stix_edge.c ---- */

void atg_stix_put_edge(atg_stix *s, size_t i);
/* The role in which an edge has its object; its subject is always who acts. */
atg_stix_role atg_stix_role_of_object(atg_relation r);
/* Elements of a list: the objects of edge i that document d states, without its
 * ends. */
void atg_stix_put_edge_refs(atg_stix *s, size_t i, uint32_t d);

#endif
