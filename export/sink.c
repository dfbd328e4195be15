#include "export/sink.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "export/fd.h"

atg_code atg_sink_write(atg_sink *sink, const char *bytes, size_t n, atg_error *err)
{
    return n ? sink->write(sink->context, bytes, n, err) : ATG_OK;
}

static atg_code write_string(void *context, const char *bytes, size_t n, atg_error *err)
{
    (void)err;
    g_string_append_len(context, bytes, (gssize)n);
    return ATG_OK;
}

void atg_sink_to_string(atg_sink *sink, GString *out)
{
    *sink = (atg_sink){write_string, out};
}

/* A descriptor left non-blocking by whoever shares it is waited for, not failed. */
static bool wait_writable(int fd)
{
    struct pollfd p = {.fd = fd, .events = POLLOUT};
    return poll(&p, 1, -1) >= 0 || errno == EINTR;
}

int atg_fd_write(int fd, const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t done = write(fd, bytes, n);
        if (done >= 0) {
            bytes += done;
            n -= (size_t)done;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (!wait_writable(fd))
                return errno;
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

/* No buffer of its own, so that no error can come to light after the last call. What
 * the program printed through stdio goes first. */
static atg_code write_stdout(void *context, const char *bytes, size_t n, atg_error *err)
{
    (void)context;
    errno = 0;
    int why = fflush(stdout) ? errno : atg_fd_write(STDOUT_FILENO, bytes, n);
    if (why == EPIPE)
        return atg_fail(err, ATG_E_IO, "%s", "");
    if (why)
        return atg_fail(err, ATG_E_IO, "cannot write to standard output: %s",
                        g_strerror(why));
    return ATG_OK;
}

void atg_sink_to_stdout(atg_sink *sink)
{
    *sink = (atg_sink){write_stdout, NULL};
}
