/* A figure's layout without the figure, for formats that keep places. */
#include <stdio.h>

#include "export/draw/draw.h"

static bool put_places(GVC_t *gvc, Agraph_t *g, const atg_draw_model *m,
                       const atg_draw_sizes *sizes, GString *out)
{
    (void)gvc, (void)sizes;
    char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
    for (size_t i = 0; i < m->n_nodes; i++) {
        Agnode_t *n = agnode(g, (char *)m->nodes[i].id, 0);
        const char *pos = n ? agget(n, (char *)"pos") : NULL;
        double at[2];
        if (!pos || sscanf(pos, "%lf,%lf", &at[0], &at[1]) != 2)
            return false;
        g_string_append_printf(out, "%s %s\n",
                               g_ascii_formatd(x, sizeof x, "%.2f", at[0]),
                               g_ascii_formatd(y, sizeof y, "%.2f", at[1]));
    }
    return true;
}

bool atg_draw_positions(const atg_draw_model *m, GString *out, char **why)
{
    return atg_draw_laid_out(m, put_places, out, why);
}
