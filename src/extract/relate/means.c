/* Tools and flaws: whose they are, where the frame of a verb alone does not tell. */
#include "extract/slots/fill_work.h"

enum { ABOVE = 3 }; /* clauses */

static bool named(const atg_relator *r, uint32_t thing, atg_ntype type)
{
    return thing != ATG_NONE && atg_thing_at(r->a, thing)->type == type;
}

/* Whose means they are: the group or body that acts, else the incident spoken of. */
static uint32_t user_of_means(const atg_relator *r, const atg_clause *c)
{
    if (c->subject == ATG_NONE)
        return ATG_NONE;
    const atg_ng *g = atg_ng_at(r->s, c->subject);
    if (g->thing != ATG_NONE) {
        atg_ntype t = atg_thing_at(r->a, g->thing)->type;
        return t == ATG_ACTOR || t == ATG_INCIDENT ? g->thing : ATG_NONE;
    }
    bool unnamed = atg_word_has(r->a, g->noun, "hackers") ||
                   atg_word_has(r->a, g->noun, "incident");
    return unnamed ? r->last_incident : ATG_NONE;
}

/* "was locked with X", "were broken into with the help of a hole in Y": the incident
 * that the verb tells of. */
static uint32_t struck_with(const atg_relator *r, const atg_clause *c)
{
    const atg_sent *s = &r->a->sents[c->sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        uint32_t m = r->a->toks[t].mention; /* a group's: it is nearer to it */
        if (m != ATG_NONE && named(r, atg_mention_at(r->a, m)->thing, ATG_ACTOR))
            return ATG_NONE;
    }
    bool told = r->last_incident != ATG_NONE && r->last_touched == c->sentence &&
                atg_rel_verb_tells(r, atg_rel_vg(r, c), 1u << ATG_EV_ATTACK);
    return told ? r->last_incident : ATG_NONE;
}

/* "came in through CVE-2022-42475", "by way of a flaw in X", "with the Y malware" */
void atg_means(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    if (ctx->blocked || ctx->denied || c->vg == ATG_NONE)
        return;
    uint32_t user =
        atg_vg_at(r->s, c->vg)->passive ? struck_with(r, c) : user_of_means(r, c);
    for (guint i = 0; user != ATG_NONE && i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep == ATG_NONE ||
            !atg_prep_is(r->a, arg->prep,
                         "through|via|using|with|by way of|by means of|"
                         "with the help of|with the aid of|by use of|thanks to"))
            continue;
        const atg_ng *g = atg_ng_at(r->s, arg->ng);
        bool cve = g->thing != ATG_NONE &&
                   atg_thing_at(r->a, g->thing)->type == ATG_VULNERABILITY;
        atg_set flaws = {.n = 0}, tools = {.n = 0};
        if (cve || atg_word_has(r->a, g->noun, "flaw"))
            atg_denote(r, arg->ng, ATG_R_FLAW, &flaws);
        else
            atg_denote(r, arg->ng, ATG_R_TOOL, &tools);
        for (uint32_t k = 0; k < flaws.n; k++)
            atg_found_add(r->a, user, ATG_EXPLOITS, flaws.v[k], ctx->status,
                          ATG_KIND_NONE, ctx->sentence, "means/flaw");
        for (uint32_t k = 0; k < tools.n; k++)
            atg_found_add(r->a, user, ATG_USES, tools.v[k], ctx->status, ATG_KIND_NONE,
                          ctx->sentence, "means/tool");
    }
}

/* --- the user of a verb's tool ---------------------------------------------------- */

/* "The attackers", "they": those of the incident spoken of. */
static bool unnamed_users(const atg_relator *r, uint32_t ng, uint32_t sentence)
{
    if (ng == ATG_NONE || !atg_rel_fresh(r, sentence))
        return false;
    const atg_ng *g = atg_fl_ng(r, ng);
    return g->thing == ATG_NONE && !g->negated &&
           (atg_fl_has_class(r, g, "hackers") || atg_prep_is(r->a, g->head, "they"));
}

static bool take_from(const atg_relator *r, uint32_t ng, uint32_t sentence,
                      atg_set *who)
{
    atg_denote(r, ng, ATG_R_CULPRIT, who);
    if (!who->n && unnamed_users(r, ng, sentence))
        atg_set_add(who, r->last_incident);
    return who->n > 0;
}

/* "was exploited in the attack on X": the attack, but no place or victim. */
static void take_scene(const atg_relator *r, const atg_clause *c, atg_set *who)
{
    atg_set in = {.n = 0};
    uint32_t ng = atg_clause_phrase(r->a, c, "in|during|as part of");
    if (ng != ATG_NONE)
        atg_denote(r, ng, ATG_R_CULPRIT, &in);
    for (uint32_t i = 0; i < in.n; i++)
        if (named(r, in.v[i], ATG_INCIDENT))
            atg_set_add(who, in.v[i]);
}

/* "attacked X using Y": who attacked, not X. */
static bool of_the_attack(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                          atg_filled *f)
{
    if (c->kind != ATG_C_PARTICIPLE || c->parent == ATG_NONE || v->passive ||
        r->a->toks[v->main].tag != ATG_T_VBG)
        return false;
    const atg_clause *above = atg_rel_clause(r, c->parent);
    const atg_vg *w = atg_rel_vg(r, above);
    unsigned deeds = 1u << ATG_EV_ATTACK | 1u << ATG_EV_PERFORM | 1u << ATG_EV_USE |
                     1u << ATG_EV_EXPLOIT;
    if (!w || w->passive || above->subject == ATG_NONE || above->subject == c->host ||
        !atg_rel_verb_tells(r, w, deeds))
        return false;
    atg_set who = {.n = 0};
    if (!take_from(r, above->subject, c->sentence, &who))
        return false;
    f->role[ATG_R_CULPRIT] = who;
    return true;
}

void atg_take_user(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                   atg_filled *f)
{
    atg_set *who = &f->role[ATG_R_CULPRIT];
    if (of_the_attack(r, c, v, f) || who->n)
        return;
    for (int step = 0; step < ABOVE; step++) {
        const atg_vg *w = atg_rel_vg(r, c);
        uint32_t by = w && w->passive ? atg_clause_phrase(r->a, c, "by") : c->subject;
        if (by != ATG_NONE && take_from(r, by, c->sentence, who))
            return;
        if (step == 0 && w && w->passive)
            take_scene(r, c, who);
        bool under = c->kind == ATG_C_INFINITIVE || c->kind == ATG_C_GERUND;
        if (who->n || !under || c->parent == ATG_NONE)
            return;
        c = atg_rel_clause(r, c->parent);
    }
}

/* --- tools by their owner --------------------------------------------------------- */

/* The group whose something is: "Turla's", "Equation Group (malware)". */
static uint32_t group_of(const atg_relator *r, const atg_ng *g)
{
    if (named(r, g->owner, ATG_ACTOR))
        return g->owner;
    if (g->mention != ATG_NONE)
        return ATG_NONE;
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = r->a->toks[t].mention;
        if (m != ATG_NONE && named(r, atg_mention_at(r->a, m)->thing, ATG_ACTOR))
            return atg_mention_at(r->a, m)->thing;
    }
    return ATG_NONE;
}

void atg_own_tools(atg_relator *r, uint32_t ng, const atg_context *ctx)
{
    const atg_ng *g = atg_fl_ng(r, ng);
    bool kind = g->mention == ATG_NONE && atg_fl_has_class(r, g, "malware");
    if (ctx->blocked || ctx->denied || g->negated ||
        (!kind && !named(r, g->thing, ATG_MALWARE)))
        return;
    uint32_t group = group_of(r, g);
    if (group == ATG_NONE)
        return;
    atg_set tools = {.n = 0};
    atg_fl_add(r, g->thing, ATG_R_TOOL, &tools);
    atg_fl_add_modifier(r, g, ATG_R_TOOL, &tools);
    for (uint32_t n = g->named_by; n != ATG_NONE; n = atg_fl_ng(r, n)->next)
        atg_fl_add(r, atg_fl_ng(r, n)->thing, ATG_R_TOOL, &tools);
    uint32_t such =
        kind ? atg_ng_phrase(r->a, r->s, ng, "such as|including|like") : ATG_NONE;
    if (such != ATG_NONE)
        atg_denote(r, such, ATG_R_TOOL, &tools);
    for (uint32_t i = 0; i < tools.n; i++)
        atg_found_add(r->a, group, ATG_USES, tools.v[i], ctx->status, ATG_KIND_NONE,
                      ctx->sentence, "group/tool");
}

/* --- tools by a list --------------------------------------------------------------- */

static bool tools_of_somebody(const atg_relator *r, uint32_t ng)
{
    const atg_ng *g = atg_fl_ng(r, ng);
    return g->mention == ATG_NONE && !g->negated &&
           (atg_fl_has_class(r, g, "toolset") ||
            (g->plural && atg_fl_has_class(r, g, "malware")));
}

/* Whose tools: "X's arsenal", "the arsenal of X", "the tools used by X", "in X's kit". */
static uint32_t whose_tools(const atg_relator *r, uint32_t ng)
{
    uint32_t group = group_of(r, atg_fl_ng(r, ng));
    uint32_t of =
        group == ATG_NONE ? atg_ng_phrase(r->a, r->s, ng, "of|in|from") : ATG_NONE;
    if (of != ATG_NONE && named(r, atg_fl_ng(r, of)->thing, ATG_ACTOR))
        return atg_fl_ng(r, of)->thing;
    return of != ATG_NONE && tools_of_somebody(r, of) ? group_of(r, atg_fl_ng(r, of))
                                                      : group;
}

/* "X's arsenal includes Y and Z", "Among the tools of X are Y and Z" */
void atg_tools_listed(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || v->passive || ctx->blocked || ctx->denied ||
        !(v->copula || atg_prep_is(r->a, v->main,
                                   "include|includes|included|contain|contains|"
                                   "contained|feature|features|featured|comprise|"
                                   "comprises|comprised|boasts|boasted|consists|"
                                   "range|ranges|ranged")))
        return;
    uint32_t of_whom =
        c->subject != ATG_NONE ? c->subject : atg_clause_phrase(r->a, c, "among");
    if (of_whom == ATG_NONE || !tools_of_somebody(r, of_whom))
        return;
    uint32_t group = whose_tools(r, of_whom);
    atg_set tools = {.n = 0};
    for (guint i = 0; group != ATG_NONE && i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && atg_fl_ng(r, arg->ng)->first > v->main &&
            (arg->prep == ATG_NONE || atg_prep_is(r->a, arg->prep, "of|from|to")))
            atg_denote(r, arg->ng, ATG_R_TOOL, &tools);
    }
    for (uint32_t i = 0; i < tools.n; i++)
        atg_found_add(r->a, group, ATG_USES, tools.v[i], ctx->status, ATG_KIND_NONE,
                      ctx->sentence, "tools/listed");
}
