/* States and services behind hackers whom nothing names, by the words beside them. What
 * their own group says ("Chinese state-backed hackers") refer.c has found before. */
#include "extract/ties/ties.h"

static bool unnamed_hackers(const atg_relator *r, const atg_ng *g)
{
    return g->thing == ATG_NONE && g->mention == ATG_NONE && g->backer == ATG_NONE &&
           (atg_word_has(r->a, g->noun, "hackers") ||
            atg_word_has(r->a, g->noun, "group"));
}

/* The state or body that an affiliation filled, as a backer. */
static void set_backer(const atg_relator *r, atg_ng *g, const atg_filled *f,
                       atg_role role)
{
    if (!f->role[role].n)
        return;
    atg_ntype t = atg_thing_at(r->a, f->role[role].v[0])->type;
    if (t == ATG_COUNTRY || t == ATG_AGENCY)
        g->backer = f->role[role].v[0];
}

/* "hackers close to the Iranian government", "a crew loyal to Moscow" */
static void by_adjective(atg_relator *r)
{
    for (guint u = 0; u + 3 < r->s->units->len; u++) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x[0].kind != ATG_U_NG || x[1].kind != ATG_U_ADJ ||
            x[2].kind != ATG_U_PREP || !unnamed_hackers(r, atg_ng_at(r->s, x[0].index)))
            continue;
        const atg_word_hit *w =
            atg_tok_word(r->a, x[1].first, ATG_WORD_ADJECTIVE, NULL);
        size_t n = 0;
        const atg_frame *const *list =
            w ? atg_frames_of(r->frames, ATG_F_PREDICATE,
                              atg_lexicon_word(r->a->lex, w->word)->lemma, &n)
              : NULL;
        for (size_t k = 0; k < n; k++) {
            atg_filled f;
            if (list[k]->event != ATG_EV_AFFILIATE)
                continue;
            atg_fill_predicate(r, list[k], u + 1, ATG_NONE, &f);
            set_backer(r, atg_ng_at(r->s, x[0].index), &f, ATG_R_BODY);
        }
    }
}

/* Hackers that a clause ties to a state: "hackers linked to the Russian state". */
static void by_clauses(atg_relator *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_rel_clause(r, i);
        const atg_vg *v = atg_rel_vg(r, c);
        uint32_t host = c->host != ATG_NONE ? c->host : c->subject;
        if (!v || host == ATG_NONE || v->negated)
            continue;
        atg_ng *g = atg_ng_at(r->s, host);
        const atg_word *w = atg_vg_word(r->a, v);
        if (!w || g->thing != ATG_NONE || g->backer != ATG_NONE ||
            (!atg_word_has(r->a, g->noun, "hackers") &&
             !atg_word_has(r->a, g->noun, "group")))
            continue;
        size_t n;
        const atg_frame *const *list =
            atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n);
        for (size_t k = 0; k < n; k++) {
            atg_filled f;
            if (list[k]->event != ATG_EV_AFFILIATE && list[k]->event != ATG_EV_LINK)
                continue;
            atg_fill_clause(r, list[k], c, v, &f);
            atg_role role = list[k]->event == ATG_EV_LINK ? ATG_R_CULPRIT : ATG_R_BODY;
            set_backer(r, g, &f, role);
            if (f.role[role].n)
                break;
        }
    }
}

/* "Hackers close to X had been the ones who broke in": the ones are X's, too. */
static void pass_on(atg_relator *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_rel_clause(r, i);
        const atg_vg *v = atg_rel_vg(r, c);
        if (!v || !v->copula || !v->finite || v->negated || c->subject == ATG_NONE)
            continue;
        for (guint k = 0; k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            if (arg->ng == ATG_NONE || arg->prep != ATG_NONE)
                continue;
            atg_ng *one = atg_ng_at(r->s, arg->ng);
            const atg_ng *who = atg_ng_at(r->s, c->subject);
            if (one->backer == ATG_NONE && one->thing == ATG_NONE &&
                atg_prep_is(r->a, one->head, "ones|one|those|people"))
                one->backer = who->backer;
        }
    }
}

void atg_backers_find(atg_relator *r)
{
    by_adjective(r);
    by_clauses(r);
    pass_on(r);
}
