/* The models that are part of the program.
 *
 * .incbin in a C file needs no assembler language in the build and no generated source
 * of several megabytes; gcc and clang both take it on ELF systems.
 */
#include "language/parser_private.h"
#include "language/tagger_private.h"

#include <glib.h>

#define EMBED(symbol, path)                                                     \
    __asm__(".section .rodata\n"                                                \
            ".balign 64\n"                                                      \
            ".globl " symbol "\n" symbol ":\n"                                  \
            ".incbin \"" path "\"\n"                                            \
            ".globl " symbol "_end\n" symbol "_end:\n"                          \
            ".byte 0\n"                                                         \
            ".previous\n")

EMBED("atg_model_tagger", ATG_MODEL_DIR "/tagger.bin");
EMBED("atg_model_parser", ATG_MODEL_DIR "/parser.bin");

extern const char atg_model_tagger[], atg_model_tagger_end[];
extern const char atg_model_parser[], atg_model_parser_end[];

const atg_tagger *atg_tagger_builtin(void)
{
    static atg_tagger tagger;
    static gsize ready;
    if (g_once_init_enter(&ready)) {
        atg_error err = ATG_ERROR_INIT;
        size_t n = (size_t)(atg_model_tagger_end - atg_model_tagger);
        atg_str model = {atg_model_tagger, n};
        if (atg_tagger_open(&tagger, model, true, &err) != ATG_OK)
            g_error("the built-in tagger model is damaged: %s", err.message);
        g_once_init_leave(&ready, 1);
    }
    return &tagger;
}

const atg_parser *atg_parser_builtin(void)
{
    static atg_parser parser;
    static gsize ready;
    if (g_once_init_enter(&ready)) {
        atg_error err = ATG_ERROR_INIT;
        size_t n = (size_t)(atg_model_parser_end - atg_model_parser);
        atg_str model = {atg_model_parser, n};
        if (atg_parser_open(&parser, model, true, &err) != ATG_OK)
            g_error("the built-in parser model is damaged: %s", err.message);
        g_once_init_leave(&ready, 1);
    }
    return &parser;
}
