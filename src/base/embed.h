/* Files put into the object file by the assembler, byte for byte.
 *
 *     ATG_EMBED(report, 0, "/path/of/style.css")
 *     static const char *const begin = ATG_EMBED_BEGIN(report, 0);
 *
 * group and n make the symbols, so that several lists of files fit one program. A zero
 * byte follows each file, which is not counted. The path is made by CMake, which also
 * has to name the file in OBJECT_DEPENDS.
 */
#ifndef ATG_BASE_EMBED_H
#define ATG_BASE_EMBED_H

#define ATG_EMBED(group, n, path)                                                      \
    __asm__(".pushsection .rodata\n"                                                   \
            ".balign 16\n"                                                             \
            "atg_" #group "_begin_" #n ":\n"                                           \
            ".incbin \"" path "\"\n"                                                   \
            "atg_" #group "_end_" #n ":\n"                                             \
            ".byte 0\n"                                                                \
            ".popsection\n");                                                          \
    extern const char atg_##group##_begin_##n[], atg_##group##_end_##n[];

#define ATG_EMBED_BEGIN(group, n) atg_##group##_begin_##n
#define ATG_EMBED_END(group, n) atg_##group##_end_##n

#endif
