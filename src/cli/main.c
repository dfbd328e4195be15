#include <fcntl.h>
#include <unistd.h>

#include "cli/fatal.h"
#include "cli/verb.h"
#include "export/safefile.h"

/* Where the caller has closed one of the three standard files, the next file opened
 * would take its place, and messages would go into it. Reading only, so that writing to
 * a closed standard output is an error still. */
static void hold_standard_files(void)
{
    int fd;
    do {
        fd = open("/dev/null", O_RDONLY);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        close(fd);
}

/* setlocale is never called: numbers, messages and the order of names are the same
 * whatever LANG says, and text is UTF-8 everywhere. */
int main(int argc, char **argv)
{
    hold_standard_files();
    atg_fatal_handle();
    atg_safefile_handle_signals();
    return (int)atg_cli_run(argc, argv);
}
