#include "export/sink.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "export/fd.h"

atg_code atg_sink_write(atg_sink *sink, const char *bytes, size_t n, atg_error *err)
{
    return n ? sink->write(sink->context, bytes, n, err) : ATG_OK;
}

atg_code atg_sink_puts(atg_sink *sink, const char *c_string, atg_error *err)
{
    return atg_sink_write(sink, c_string, strlen(c_string), err);
}

atg_code atg_sink_printf(atg_sink *sink, atg_error *err, const char *format, ...)
{
    char small[512];
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(small, sizeof small, format, ap);
    va_end(ap);
    if (n < 0)
        return atg_fail(err, ATG_E_USAGE, "cannot format an output line");
    if ((size_t)n < sizeof small)
        return atg_sink_write(sink, small, (size_t)n, err);
    va_start(ap, format);
    char *large = g_strdup_vprintf(format, ap);
    va_end(ap);
    atg_code code = atg_sink_puts(sink, large, err);
    g_free(large);
    return code;
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
