/* Whole writes to a file descriptor; for the sinks only. */
#ifndef ATG_EXPORT_FD_H
#define ATG_EXPORT_FD_H

#include <stddef.h>

/* Writes all n bytes, over interruptions and short writes. 0, or the errno. O(n). */
int atg_fd_write(int fd, const char *bytes, size_t n);

#endif
