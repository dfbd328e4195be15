#include "cli/fatal.h"
#include "cli/verb.h"
#include "export/safefile.h"

/* setlocale is never called: numbers, messages and the order of names are the same
 * whatever LANG says, and text is UTF-8 everywhere. */
int main(int argc, char **argv)
{
    atg_fatal_handle();
    atg_safefile_handle_signals();
    return (int)atg_cli_run(argc, argv);
}
