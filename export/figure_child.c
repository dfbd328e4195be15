/* Runs the drawing program under limits and moves bytes both ways at once.
 *
 * Standard input and output of the child are sockets: a write to a child that is gone
 * then gives EPIPE through MSG_NOSIGNAL, and no signal setting of this process is
 * touched. One poll loop serves input, output and error text, so that full buffers on
 * both sides cannot lock each other. */
#include "export/figure.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "export/draw/model.h"

#define PROGRAM "attrigraph-draw"
#define ERROR_TEXT 400u /* bytes kept of what it complains, the last ones */
#define NOT_RUN 127  /* status of a program that never ran; 126: and could not say so */
#define CPU_GRACE 2u /* seconds; the wall clock should strike first */

/* ------------------------------------------------------------------ which program */

static char *beside_self(const char *relative)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0)
        return NULL;
    path[n] = '\0';
    char *dir = g_path_get_dirname(path);
    char *found = g_build_filename(dir, relative, NULL);
    g_free(dir);
    if (access(found, X_OK) == 0)
        return found;
    g_free(found);
    return NULL;
}

static char *find_program(void)
{
    const char *given = g_getenv("ATTRIGRAPH_DRAW");
    if (given && *given)
        return g_strdup(given);
    char *path = beside_self(PROGRAM);
    if (!path)
        path = beside_self("../libexec/attrigraph/" PROGRAM);
    return path ? path : g_find_program_in_path(PROGRAM);
}

/* The child's output must not depend on the user's language or clock. */
static char **environment(void)
{
    static const char *const unset[] = {"LANG",       "LANGUAGE",   "LC_ALL",
                                        "LC_CTYPE",   "LC_NUMERIC", "GV_FILE_PATH",
                                        "SERVER_NAME"};
    char **env = g_get_environ();
    for (size_t i = 0; i < G_N_ELEMENTS(unset); i++)
        env = g_environ_unsetenv(env, unset[i]);
    env = g_environ_setenv(env, "TZ", "UTC", TRUE);
    return g_environ_setenv(env, "SOURCE_DATE_EPOCH", "946684800", TRUE);
}

/* ------------------------------------------------------------------- start and end */

typedef struct child {
    pid_t pid;
    int in, out, err;
    gint64 deadline; /* monotonic, microseconds */
    const char *bytes;
    size_t left;
    GString *answer, *complaint;
    size_t max_output;
} child;

static void close_fd(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static void set_limit(int what, rlim_t value)
{
    struct rlimit r = {value, value};
    setrlimit(what, &r);
}

/* Between fork and exec: only calls that are safe after a threaded process forked. */
static void become(const char *path, char *const argv[], char **env,
                   const atg_child_limits *l)
{
    setpgid(0, 0); /* so that a kill reaches what the program may have started */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    set_limit(RLIMIT_CPU, (rlim_t)l->seconds + CPU_GRACE);
    set_limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ /* which reserves terabytes */
    set_limit(RLIMIT_AS, (rlim_t)l->megabytes << 20);
#endif
    for (int fd = 3; fd < 1024; fd++)
        close(fd);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    execve(path, argv, env);
    static const char why[] = "it cannot be run; is ATTRIGRAPH_DRAW right?\n";
    _exit(write(2, why, sizeof why - 1) < 0 ? NOT_RUN - 1 : NOT_RUN);
}

static bool pair(int fds[2])
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0)
        return true;
    fds[0] = fds[1] = -1;
    return false;
}

/* dup2 clears CLOEXEC on the copy; a descriptor already in place keeps it, so the ends
 * are first moved out of the way of 0, 1 and 2. */
static bool move_up(int *fd)
{
    int high = fcntl(*fd, F_DUPFD_CLOEXEC, 3);
    if (high < 0)
        return false;
    close(*fd);
    *fd = high;
    return true;
}

static bool start(child *c, const char *path, const atg_child_limits *l)
{
    int in[2], out[2], err[2];
    bool ok = pair(in), ok2 = pair(out), ok3 = pair(err);
    char **env = environment();
    char *argv[] = {(char *)PROGRAM, NULL};
    c->pid = -1;
    ok = ok && ok2 && ok3 && move_up(&in[1]) && move_up(&out[1]) && move_up(&err[1]);
    if (ok)
        c->pid = fork();
    if (c->pid == 0) {
        if (dup2(in[1], 0) < 0 || dup2(out[1], 1) < 0 || dup2(err[1], 2) < 0)
            _exit(NOT_RUN);
        become(path, argv, env, l);
    }
    close_fd(&in[1]);
    close_fd(&out[1]);
    close_fd(&err[1]);
    c->in = in[0];
    c->out = out[0];
    c->err = err[0];
    g_strfreev(env);
    return c->pid > 0;
}

static void end_group(child *c)
{
    kill(-c->pid, SIGKILL);
    kill(c->pid, SIGKILL); /* it may not have reached setpgid yet */
}

/* Waits until the deadline, then kills. Returns the wait status; *late is set. */
static int reap(child *c, bool *late)
{
    int status = 0;
    struct timespec nap = {0, 2000000};
    for (;;) {
        pid_t got = waitpid(c->pid, &status, *late ? 0 : WNOHANG);
        if (got == c->pid)
            break;
        if (got < 0 && errno != EINTR)
            return 0; /* SIGCHLD is ignored here: the answer itself must tell */
        if (got == 0 && g_get_monotonic_time() >= c->deadline) {
            *late = true;
            end_group(c);
        } else if (got == 0) {
            nanosleep(&nap, NULL);
        }
    }
    kill(-c->pid, SIGKILL); /* what the program may have left behind */
    return status;
}

/* -------------------------------------------------------------------------- moving */

static void feed(child *c)
{
    ssize_t n = send(c->in, c->bytes, c->left, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n > 0) {
        c->bytes += n;
        c->left -= (size_t)n;
    } else if (n < 0 && errno != EAGAIN && errno != EINTR) {
        c->left = 0; /* it reads no more; its answer will say why */
    }
    if (c->left == 0)
        close_fd(&c->in);
}

static void take(int *fd, GString *into)
{
    char block[65536];
    ssize_t n = recv(*fd, block, sizeof block, MSG_DONTWAIT);
    if (n > 0)
        g_string_append_len(into, block, (gssize)n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        close_fd(fd);
}

typedef enum move_result { MOVED, TOO_LATE, TOO_MUCH } move_result;

static move_result move(child *c)
{
    while (c->out >= 0 || c->err >= 0) {
        struct pollfd p[3] = {{.fd = c->in, .events = POLLOUT},
                              {.fd = c->out, .events = POLLIN},
                              {.fd = c->err, .events = POLLIN}};
        gint64 left = (c->deadline - g_get_monotonic_time()) / 1000;
        if (left <= 0)
            return TOO_LATE;
        int n = poll(p, 3, (int)MIN(left, 1000));
        if (n <= 0)
            continue; /* time or a signal: look at the clock again */
        if (p[0].revents)
            feed(c);
        if (p[1].revents)
            take(&c->out, c->answer);
        if (p[2].revents)
            take(&c->err, c->complaint);
        if (c->complaint->len > ERROR_TEXT)
            g_string_erase(c->complaint, 0, (gssize)(c->complaint->len - ERROR_TEXT));
        if (c->answer->len > c->max_output)
            return TOO_MUCH;
    }
    return MOVED;
}

/* ------------------------------------------------------------------------- verdict */

/* The last line the child complained with; Graphviz may have written before it. */
static const char *last_line(GString *s)
{
    for (gsize i = 0; i < s->len; i++)
        if ((unsigned char)s->str[i] < 0x20 && s->str[i] != '\n')
            s->str[i] = ' ';
    while (s->len && s->str[s->len - 1] == '\n')
        g_string_truncate(s, s->len - 1);
    const char *line = strrchr(s->str, '\n');
    return line ? line + 1 : s->str;
}

static atg_code judge_status(child *c, int status, const atg_child_limits *l,
                             atg_error *err)
{
    if (WIFSIGNALED(status)) {
        int sig = WTERMSIG(status);
        if (sig == SIGXCPU)
            return atg_fail(err, ATG_E_LIMIT,
                            "drawing took more than %u s of processor time",
                            l->seconds + CPU_GRACE);
        return atg_fail(err, ATG_E_CHILD,
                        "the drawing program was ended by signal %d (%s), perhaps for "
                        "want of memory (limit %u MB)",
                        sig, strsignal(sig), l->megabytes);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        bool started = !WIFEXITED(status) || (WEXITSTATUS(status) != NOT_RUN &&
                                              WEXITSTATUS(status) != NOT_RUN - 1);
        atg_code code = started ? ATG_E_CHILD : ATG_E_UNSUPPORTED;
        const char *line = last_line(c->complaint);
        char *valid = g_utf8_make_valid(line, -1);
        atg_fail(err, code, "the drawing program failed with status %d%s%s",
                 WIFEXITED(status) ? WEXITSTATUS(status) : -1, *valid ? ": " : "",
                 valid);
        g_free(valid);
        return code;
    }
    return ATG_OK;
}

/* "attrigraph-draw/1 svg 1234\n" and 1234 bytes, no more, no less. */
static atg_code unwrap(GString *answer, const char *format, atg_error *err)
{
    char *head = g_strdup_printf(ATG_DRAW_SCHEMA " %s ", format);
    size_t n = strlen(head);
    const char *end = memchr(answer->str, '\n', MIN(answer->len, 80));
    atg_code code = ATG_OK;
    char *stop = NULL;
    guint64 size = 0;
    if (end && answer->len > n && memcmp(answer->str, head, n) == 0)
        size = g_ascii_strtoull(answer->str + n, &stop, 10);
    size_t body = end ? answer->len - (size_t)(end + 1 - answer->str) : 0;
    if (!end || stop != end || size != body || body == 0)
        code = atg_fail(err, ATG_E_CHILD,
                        "the drawing program answered %zu bytes that are no %s picture",
                        (size_t)answer->len, format);
    else
        g_string_erase(answer, 0, (gssize)(end + 1 - answer->str));
    g_free(head);
    return code;
}

static atg_code run(child *c, const char *path, const atg_child_limits *l,
                    atg_error *err)
{
    if (!start(c, path, l)) {
        int why = errno;
        close_fd(&c->in);
        close_fd(&c->out);
        close_fd(&c->err);
        return atg_fail(err, ATG_E_UNSUPPORTED, "cannot start '%s': %s", path,
                        strerror(why));
    }
    c->deadline = g_get_monotonic_time() + (gint64)l->seconds * G_USEC_PER_SEC;
    move_result moved = move(c);
    bool late = moved != MOVED;
    if (late)
        end_group(c);
    close_fd(&c->in);
    close_fd(&c->out);
    close_fd(&c->err);
    int status = reap(c, &late);
    if (moved == TOO_MUCH)
        return atg_fail(err, ATG_E_LIMIT, "the picture is larger than %zu bytes",
                        l->max_output);
    if (late)
        return atg_fail(err, ATG_E_LIMIT, "drawing took more than %u s", l->seconds);
    return judge_status(c, status, l, err);
}

atg_code atg_draw_run(const char *model, const char *format,
                      const atg_child_limits *limits, GString *out, atg_error *err)
{
    char *path = find_program();
    if (!path)
        return atg_fail(err, ATG_E_UNSUPPORTED,
                        "cannot find '" PROGRAM "' beside this program or in PATH; "
                        "set ATTRIGRAPH_DRAW to its place");
    child c = {.in = -1,
               .out = -1,
               .err = -1,
               .bytes = model,
               .left = strlen(model),
               .answer = g_string_new(NULL),
               .complaint = g_string_new(NULL),
               .max_output = limits->max_output};
    atg_code code = run(&c, path, limits, err);
    if (code == ATG_OK)
        code = unwrap(c.answer, format, err);
    if (code == ATG_OK)
        g_string_append_len(out, c.answer->str, (gssize)c.answer->len);
    g_string_free(c.answer, TRUE);
    g_string_free(c.complaint, TRUE);
    g_free(path);
    return code;
}
