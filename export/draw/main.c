/* attrigraph-draw: a drawing model on standard input, a picture on standard output.
 *
 * It is a program of its own so that whatever Graphviz does (crash, hang, eat memory)
 * stays here, where the caller has set limits. See model.h for the protocol.
 */
#include <stdio.h>
#include <string.h>

#include "export/draw/draw.h"

/* What Graphviz and its libraries leave behind at exit is theirs. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:libgvc\nleak:libcgraph\nleak:libcdt\nleak:libgvplugin\n"
           "leak:libpango\nleak:libfontconfig\nleak:libcairo\nleak:libltdl\n";
}

static bool read_all(FILE *in, GString *out)
{
    char block[65536];
    size_t n;
    while ((n = fread(block, 1, sizeof block, in)) > 0) {
        if (out->len + n > ATG_DRAW_MAX_INPUT)
            return false;
        g_string_append_len(out, block, (gssize)n);
    }
    return !ferror(in);
}

/* The PDF writer stamps the hour; the same input must give the same bytes. The stamp is
 * in the uncompressed document information, after all streams: the last one counts. */
static void unstamp(GString *pdf)
{
    static const char key[] = "/CreationDate (D:", stamp[] = "20000101000000";
    size_t n = sizeof key - 1;
    for (size_t at = pdf->len; at-- > 0;) {
        if (pdf->len - at < n + sizeof stamp || memcmp(pdf->str + at, key, n) != 0)
            continue;
        for (size_t i = 0; stamp[i] && g_ascii_isdigit(pdf->str[at + n + i]); i++)
            pdf->str[at + n + i] = stamp[i];
        return;
    }
}

static bool draw(const atg_draw_model *m, GString *out, char **why)
{
    if (strcmp(m->mode, "dot") == 0)
        return atg_draw_dot(m, out, why);
    if (strcmp(m->mode, "positions") == 0)
        return atg_draw_positions(m, out, why);
    bool scene = strcmp(m->mode, "scene") == 0;
    if (!(scene ? atg_draw_scene : atg_draw_figure)(m, out, why))
        return false;
    if (strcmp(m->format, "pdf") == 0)
        unstamp(out);
    return true;
}

int main(void)
{
    GString *in = g_string_new(NULL), *out = g_string_new(NULL);
    atg_draw_model m = {0};
    char *why = NULL;
    bool ok = read_all(stdin, in);
    if (!ok)
        why = g_strdup("cannot read the drawing model, or it is over its size cap");
    ok = ok && atg_draw_model_parse(&m, in->str, in->len, &why) && draw(&m, out, &why);
    if (ok) {
        printf("%s %s %zu\n", ATG_DRAW_SCHEMA, m.format, out->len);
        ok = fwrite(out->str, 1, out->len, stdout) == out->len && fflush(stdout) == 0;
    }
    if (!ok)
        fprintf(stderr, "attrigraph-draw: %s\n",
                why ? why : "cannot write the picture");
    g_free(why);
    atg_draw_model_release(&m);
    g_string_free(in, TRUE);
    g_string_free(out, TRUE);
    return ok ? 0 : 1;
}
