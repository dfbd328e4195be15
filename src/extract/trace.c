/* The readable account of a sentence that --trace prints. */
#include "extract/syntax/syntax.h"

static const char *const unit_names[] = {
    "NG",  "VG",  "PREP",  "COMMA", "CC",   "THAT",  "REL", "SUB",  "COND",
    "ADV", "ADJ", "BREAK", "Q",     "OPEN", "CLOSE", "END", "OTHER"};
static const char *const clause_names[] = {"main",       "complement", "relative",
                                           "participle", "gerund",     "infinitive",
                                           "adverbial",  "condition"};

static void tokens(const atg_analysis *a, uint32_t first, uint32_t count)
{
    for (uint32_t i = first; i < first + count; i++)
        g_string_append_printf(a->trace, "%s%.*s", i > first ? " " : "",
                               ATG_STR_ARG(a->toks[i].text));
}

static void group(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    if (i == ATG_NONE) {
        g_string_append(a->trace, "-");
        return;
    }
    const atg_ng *g = atg_ng_at(s, i);
    tokens(a, g->first, g->count);
    if (g->thing != ATG_NONE)
        g_string_append_printf(a->trace, " <%.*s>",
                               ATG_STR_ARG(atg_thing_at(a, g->thing)->label));
    if (g->backer != ATG_NONE)
        g_string_append_printf(a->trace, " <backed by %.*s>",
                               ATG_STR_ARG(atg_thing_at(a, g->backer)->label));
    for (uint32_t k = g->next; k != ATG_NONE && g->list == i;
         k = atg_ng_at(s, k)->next) {
        g_string_append(a->trace, " + ");
        tokens(a, atg_ng_at(s, k)->first, atg_ng_at(s, k)->count);
    }
}

static void clause(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_clause *c = atg_clause_at(s, i);
    g_string_append_printf(a->trace, "  clause %u %s", i, clause_names[c->kind]);
    if (c->parent != ATG_NONE)
        g_string_append_printf(a->trace, " in %u", c->parent);
    if (c->speaker != ATG_NONE)
        g_string_append_printf(a->trace, " said in %u", c->speaker);
    g_string_append(a->trace, ": [");
    group(a, s, c->subject);
    g_string_append(a->trace, "] ");
    if (c->vg != ATG_NONE) {
        const atg_vg *v = atg_vg_at(s, c->vg);
        tokens(a, v->first, v->count);
        g_string_append_printf(a->trace, "%s%s%s%s", v->passive ? " (passive)" : "",
                               v->negated ? " (not)" : "", v->hedged ? " (hedged)" : "",
                               v->planned ? " (planned)" : "");
    }
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        g_string_append(a->trace, " | ");
        if (arg->prep != ATG_NONE)
            g_string_append_printf(a->trace,
                                   "%.*s: ", ATG_STR_ARG(a->toks[arg->prep].text));
        if (arg->ng != ATG_NONE)
            group(a, s, arg->ng);
        else
            g_string_append_printf(a->trace, "clause %u", arg->clause);
    }
    g_string_append_c(a->trace, '\n');
}

void atg_syntax_trace(const atg_analysis *a, const atg_syntax *s, uint32_t sentence)
{
    const atg_sent *sent = &a->sents[sentence];
    g_string_append_printf(a->trace, "sentence %u:", sentence + 1);
    for (uint32_t i = sent->first; i < sent->first + sent->count; i++)
        g_string_append_printf(a->trace, " %.*s/%s", ATG_STR_ARG(a->toks[i].text),
                               atg_tag_name((atg_tag)a->toks[i].tag));
    g_string_append(a->trace, "\n  units:");
    for (uint32_t u = s->unit_at[sentence]; u < s->unit_at[sentence + 1]; u++) {
        const atg_unit *x = atg_unit_at(s, u);
        g_string_append_printf(a->trace, " %s[", unit_names[x->kind]);
        tokens(a, x->first, x->count);
        g_string_append_c(a->trace, ']');
    }
    g_string_append_c(a->trace, '\n');
    for (uint32_t c = s->clause_at[sentence]; c < s->clause_at[sentence + 1]; c++)
        clause(a, s, c);
}
