#include "cli/fatal.h"

#include <glib.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "export/safefile.h"

static void say(const char *text)
{
    if (write(STDERR_FILENO, text, strlen(text)) < 0)
        return; /* nobody is left to tell */
}

static void end(const char *text)
{
    atg_safefile_remove_temporary();
    say("attrigraph: ");
    say(text);
    say("\n");
    _exit(1);
}

#if defined __SANITIZE_ADDRESS__ /* whose own reports end in abort, too */
#define HANDLE_ABORT 0
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define HANDLE_ABORT 0
#endif
#endif
#ifndef HANDLE_ABORT
#define HANDLE_ABORT 1
#endif

#if HANDLE_ABORT
static void on_abort(int number)
{
    (void)number;
    end("stopped by an internal error; no output was written");
}
#endif

/* GLib's own words ("failed to allocate 1048576 bytes") say which of the two it is. */
static void on_log(const char *domain, GLogLevelFlags level, const char *message,
                   gpointer data)
{
    (void)data;
    if (!(level & G_LOG_FLAG_FATAL)) {
        g_log_default_handler(domain, level, message, NULL);
        return;
    }
    if (strstr(message, "allocate") || strstr(message, "overflow"))
        end("out of memory; give it more, fewer inputs, or fewer --jobs");
    say("attrigraph: ");
    say(message);
    say("\n");
    end("stopped by an internal error; no output was written");
}

void atg_fatal_handle(void)
{
    g_log_set_default_handler(on_log, NULL);
#if HANDLE_ABORT
    struct sigaction ours = {.sa_handler = on_abort};
    sigemptyset(&ours.sa_mask);
    sigaction(SIGTRAP, &ours, NULL);
    sigaction(SIGABRT, &ours, NULL);
#endif
}
