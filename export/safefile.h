/* Whole files or none: write to a temporary file in the target's folder, check every
 * write, flush and fsync, then rename over the target and fsync the folder.
 *
 *     atg_safefile *f = atg_safefile_open("out.graphml", &sink, &err);
 *     if (!f || atg_write_graphml(g, &opt, &sink, &err) != ATG_OK)
 *         atg_safefile_abort(f);
 *     else
 *         atg_safefile_commit(f, &err);
 *
 * At any moment, whatever kills the program, the target is the old file or the new one.
 * Temporary files are named ".attrigraph-XXXXXX.tmp", removed on error and on SIGINT,
 * SIGTERM, SIGHUP; those a killed run left behind are swept by the next run that writes
 * into the same folder (only if older than an hour and of the same user). A target that
 * is a directory, or a folder that is missing or read-only, is refused before any work
 * is done (atg_safefile_check).
 *
 * Symbolic links are followed and stay links. A file keeps its rights, a new one gets
 * those of the umask. A pipe or a character device (/dev/stdout, /dev/full) is written
 * directly; a pipe whose reader has gone gives ATG_E_IO with an empty message.
 */
#ifndef ATG_EXPORT_SAFEFILE_H
#define ATG_EXPORT_SAFEFILE_H

#include "export/sink.h"

typedef struct atg_safefile atg_safefile;

/* Can target be written? Says why not. Touches nothing. */
atg_code atg_safefile_check(const char *target, atg_error *err);

/* The file that target would change, whatever links lead to it: equal for two names of
 * one file (g_free). */
char *atg_safefile_final(const char *target);
/* Opens; sink is filled and valid until commit or abort. */
atg_safefile *atg_safefile_open(const char *target, atg_sink *sink, atg_error *err);
/* Makes the file visible under its name; frees f in any case. */
atg_code atg_safefile_commit(atg_safefile *f, atg_error *err);
/* The same for several: all of them are whole on the disk before the first one is
 * visible; one that cannot be leaves every target as it was. */
atg_code atg_safefile_commit_all(atg_safefile *const *f, size_t n, atg_error *err);
/* Leaves the target as it was; frees f. NULL is accepted. */
void atg_safefile_abort(atg_safefile *f);
/* Installs handlers that remove temporary files and then die of the signal, and has
 * SIGPIPE and SIGXFSZ ignored, so that a closed pipe and a file over "ulimit -f" are
 * errors like others. Once, in main. */
void atg_safefile_handle_signals(void);
/* Removes the temporary files of this process, for a program that is about to end in
 * another way. May be called in a signal handler. */
void atg_safefile_remove_temporary(void);

#endif
