/* Out of memory and other ends without a way back.
 *
 * GLib has no other answer to a failed allocation than to end the program: by SIGTRAP,
 * or by SIGABRT. Both are turned into one message, temporary files are removed, and the
 * exit code is 1. Nothing is allocated on that way. */
#ifndef ATG_CLI_FATAL_H
#define ATG_CLI_FATAL_H

/* Once, in main, before anything else. */
void atg_fatal_handle(void);

#endif
