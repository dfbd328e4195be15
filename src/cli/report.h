/* What the program tells its user: messages, progress, the closing line; and what it
 * counts to choose its exit code. */
#ifndef ATG_CLI_REPORT_H
#define ATG_CLI_REPORT_H

#include "cli/verb.h"
#include "graph/graph.h"

typedef struct atg_report {
    const atg_options *options;
    gint64 started, shown; /* monotonic, microseconds */
    bool progress;         /* a line is being rewritten on the terminal */
    bool quiet_end;        /* a reader has gone: say nothing more */
    size_t failed;         /* inputs or outputs that failed */
    size_t limits;         /* of these, for a limit */
    size_t repaired;       /* documents in which characters were replaced */
} atg_report;

void atg_report_init(atg_report *r, const atg_options *o);

/* "attrigraph: MESSAGE"; what could change a terminal is made visible. Counts it as a
 * failure; an error without a message is a pipe that was closed, and stays silent. */
void atg_report_error(atg_report *r, const atg_error *err);
/* "attrigraph: warning: ...", "attrigraph: note: ..."; the latter not if --quiet. */
void atg_report_warn(atg_report *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void atg_report_note(atg_report *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Rewrites the line of progress, at most ten times a second, on terminals only. */
void atg_report_progress(atg_report *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "attrigraph: 5 documents, 31 nodes, 74 edges in 0.04 s"; counts is its middle. */
void atg_report_close(atg_report *r, const char *counts);

/* The same with a graph's nodes and edges, and documents where there are any to
 * tell, and how many of them were outside the field. */
void atg_report_close_graph(atg_report *r, size_t documents, size_t outside,
                            const atg_graph *g);

atg_exit atg_report_exit(const atg_report *r);

/* A usage error, with where to find help. */
atg_exit atg_usage(const atg_options *o, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "9 documents, 4 outside the field". */
void atg_append_documents(GString *out, size_t documents, size_t outside);
/* "1 document", "2 documents". */
void atg_append_count(GString *out, size_t n, const char *singular, const char *plural);

#endif
