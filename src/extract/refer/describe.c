#include "extract/refer/describe.h"

#include "extract/syntax/join.h"

enum { ROWS = 256 }; /* the newest are kept, so that a long text costs no squares */

typedef struct row {
    atg_str noun;
    uint32_t thing;
} row;

void atg_descriptions_init(atg_descriptions *d)
{
    d->rows = g_array_new(FALSE, FALSE, sizeof(row));
}

void atg_descriptions_release(atg_descriptions *d)
{
    g_clear_pointer(&d->rows, g_array_unref);
}

static bool may_be_called(const atg_analysis *a, const atg_ng *g)
{
    if (g->thing == ATG_NONE || g->mention == ATG_NONE ||
        atg_mention_at(a, g->mention)->kind != ATG_M_NAME)
        return false;
    atg_ntype t = atg_thing_at(a, g->thing)->type;
    return t != ATG_COUNTRY && t != ATG_BLOC && t != ATG_INCIDENT;
}

static bool describes(const atg_analysis *a, const atg_ng *g)
{
    uint8_t tag = a->toks[g->head].tag;
    return atg_ng_describes(g) && !g->negated && !g->plural && !g->possessive &&
           (tag == ATG_T_NN || tag == ATG_T_NNP);
}

static void keep(atg_descriptions *d, const atg_analysis *a, const atg_ng *name,
                 const atg_ng *noun)
{
    if (!may_be_called(a, name) || !describes(a, noun))
        return;
    if (d->rows->len == ROWS)
        g_array_remove_index(d->rows, 0);
    row r = {a->toks[noun->head].text, name->thing};
    g_array_append_val(d->rows, r);
}

/* "Solntsepek is a persona": the units between the two groups are one copula. */
static const atg_ng *subject_of_copula(const atg_syntax *s, const atg_ng *g)
{
    if (!g->indefinite || g->unit < s->unit_at[g->sentence] + 2)
        return NULL;
    const atg_unit *verb = atg_unit_at(s, g->unit - 1), *who = verb - 1;
    const atg_vg *v = verb->kind == ATG_U_VG ? atg_vg_at(s, verb->index) : NULL;
    return v && v->copula && v->finite && !v->negated && !v->planned &&
                   who->kind == ATG_U_NG
               ? atg_ng_at(s, who->index)
               : NULL;
}

void atg_descriptions_note(atg_descriptions *d, const atg_analysis *a,
                           const atg_syntax *s, uint32_t ng)
{
    const atg_ng *g = atg_ng_at(s, ng);
    if (g->apposed != ATG_NONE) {
        const atg_ng *o = atg_ng_at(s, g->apposed);
        keep(d, a, g, o);
        keep(d, a, o, g);
        return;
    }
    const atg_ng *subject = subject_of_copula(s, g);
    if (subject) {
        keep(d, a, subject, g);
        return;
    }
    /* "the network | NoName057(16)" */
    if (ng > s->ng_at[g->sentence] && atg_ng_at(s, ng - 1)->unit + 1 == g->unit)
        keep(d, a, g, atg_ng_at(s, ng - 1));
}

uint32_t atg_descriptions_find(const atg_descriptions *d, const atg_analysis *a,
                               const atg_ng *g)
{
    if (!describes(a, g) || !g->definite)
        return ATG_NONE;
    for (guint i = d->rows->len; i-- > 0;) {
        const row *r = &g_array_index(d->rows, row, i);
        if (atg_str_eq_nocase(r->noun, a->toks[g->head].text))
            return r->thing;
    }
    return ATG_NONE;
}
