/* Documents to claims, in parallel, handed on in input order.
 *
 * A queue holds the work that is under way, a few pieces a thread; when it is full the
 * reading waits for its head. So memory follows the number of threads and not that of
 * the documents, and what comes out never depends on which thread was faster.
 */
#ifndef ATG_CLI_PIPELINE_H
#define ATG_CLI_PIPELINE_H

#include "cli/report.h"
#include "claim/claim.h"

/* Documents that were read. */
typedef struct atg_tally {
    size_t documents;
    size_t outside;    /* of them, outside the field: read no further */
    bool last_outside; /* the last one is, as far as it was read */
} atg_tally;

/* One piece of work: an input, or a document or part of an input that holds many. */
typedef struct atg_piece {
    atg_claim_set claims; /* of its documents */
    GString *text;        /* claims as JSON Lines, or the trace; else empty */
    GString *warnings;    /* a line each */
    atg_tally read;       /* by the thread that did it; not of streams */
    size_t repaired;
    atg_error error; /* code ATG_OK: none */
} atg_piece;

typedef enum atg_pipeline_mode {
    ATG_PIPELINE_CLAIMS, /* fill claims */
    ATG_PIPELINE_LINES,  /* fill text with claims, made by the threads */
    ATG_PIPELINE_TRACE   /* fill text with the account of each sentence */
} atg_pipeline_mode;

typedef struct atg_pipeline_result {
    atg_tally read;
    size_t claims;
} atg_pipeline_result;

/* Called in the calling thread for each piece in input order; the piece is released
 * after it. Return false to stop. */
typedef bool (*atg_piece_fn)(atg_piece *piece, void *user);

/* Reads the lists, then all inputs of the options. Failures and repairs are reported.
 * false: nothing could be begun (lists or options), which has been reported. */
bool atg_pipeline_run(const atg_options *o, atg_pipeline_mode mode, atg_piece_fn take,
                      void *user, atg_report *r, atg_pipeline_result *result);

#endif
