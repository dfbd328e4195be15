#include "extract/extract.h"

#include "extract/emit.h"
#include "extract/figure/figure.h"
#include "extract/incident/incident.h"
#include "extract/refer/member.h"
#include "extract/relate/relate.h"

struct atg_extractor {
    const atg_lexicon *lex;
    const atg_tagger *tagger;
    atg_frames *frames;
    unsigned without;
};

atg_extractor *atg_extractor_new(const atg_lexicon *lex, atg_error *err)
{
    atg_frames *frames = atg_frames_new(lex, err);
    if (!frames)
        return NULL;
    atg_extractor *x = g_new0(atg_extractor, 1);
    x->lex = lex;
    x->tagger = atg_tagger_builtin();
    x->frames = frames;
    return x;
}

void atg_extractor_leave_out(atg_extractor *x, unsigned layers)
{
    x->without |= layers;
    if (layers & ATG_LAYER_TAGGER)
        x->tagger = NULL;
    if (layers & ATG_LAYER_PATTERNS)
        atg_frames_clear(x->frames);
}

void atg_extractor_free(atg_extractor *x)
{
    if (!x)
        return;
    atg_frames_free(x->frames);
    g_free(x);
}

void atg_extract(const atg_extractor *x, const atg_document *doc, atg_claim_set *set,
                 GString *trace)
{
    atg_arena arena;
    atg_arena_init(&arena);
    atg_analysis a;
    atg_analysis_init(&a, doc, x->lex, x->tagger, &arena);
    a.trace = trace;
    a.without = x->without;
    atg_mentions_find(&a);
    atg_offices_find(&a);
    atg_syntax s;
    atg_syntax_init(&s, &a);
    atg_groups_find(&a, &s);
    atg_clauses_find(&a, &s, x->frames);
    atg_clauses_name(&a, &s);
    atg_references_find(&a, &s, x->frames);
    atg_names_given(&a, &s);
    atg_members_find(&a, &s);
    atg_incidents_find(&a, &s, x->frames);
    atg_relations_find(&a, &s, x->frames);
    atg_incidents_settle(&a);
    atg_figures_find(&a, &s);
    atg_members_count(&a, &s);
    atg_members_dissolve(&a);
    atg_members_of_bodies(&a, &s);
    atg_close(&a);
    atg_add_reference(&a);
    atg_emit(&a, set);
    atg_syntax_release(&s);
    atg_members_release(&a);
    atg_analysis_release(&a);
    atg_arena_release(&arena);
}
