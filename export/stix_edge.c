#include <string.h>

#include "export/stix_write.h"

/* ---- ends and names -------------------------------------------------------------- */

/* What is hit or lies at the origin is a place; who acts or speaks is a state. */
atg_stix_role atg_stix_role_of_object(atg_relation r)
{
    return r == ATG_TARGETS || r == ATG_ORIGINATES_FROM ? ATG_STIX_WHERE : ATG_STIX_WHO;
}

typedef struct ends {
    atg_stix_id subject, object;
    const char *relationship;
} ends;

/* The standard says "targets" where a group or a campaign exploits a vulnerability;
 * otherwise its names are ours, and where it has none a name of one's own is allowed.
 */
static const char *relationship_of(const atg_graph *g, const atg_edge *e)
{
    const char *from = atg_stix_type(&g->nodes[e->subject], ATG_STIX_WHO);
    bool standard = strcmp(from, "campaign") == 0 || strcmp(from, "intrusion-set") == 0;
    if (e->relation == ATG_EXPLOITS && standard &&
        g->nodes[e->object].type == ATG_VULNERABILITY)
        return "targets";
    return atg_relation_name(e->relation);
}

static ends ends_of(const atg_graph *g, const atg_edge *e)
{
    return (ends){
        atg_stix_node_id(&g->nodes[e->subject], ATG_STIX_WHO),
        atg_stix_node_id(&g->nodes[e->object], atg_stix_role_of_object(e->relation)),
        relationship_of(g, e)};
}

/* Our relation goes into the id: an edge that exploits and one that targets are two. */
static atg_stix_id id_of(const char *type, const atg_edge *e, const ends *x)
{
    const atg_str parts[] = {atg_str_of(x->subject.text),
                             atg_str_of(atg_relation_name(e->relation)),
                             atg_str_of(x->object.text)};
    return atg_stix_id_of_parts(type, parts, 3);
}

static bool denies(const atg_edge *e, const atg_evidence *said)
{
    return e->status != ATG_DENIED && said->status == ATG_DENIED;
}

/* ---- what was said --------------------------------------------------------------- */

typedef bool wanted_fn(const atg_edge *e, const atg_evidence *said);
typedef void put_fn(atg_stix *s, const atg_evidence *said);

static bool supports(const atg_edge *e, const atg_evidence *said)
{
    return !denies(e, said);
}

static void put_said(atg_stix *s, const atg_evidence *said)
{
    const atg_document_info *d = &s->g->documents[said->document];
    const atg_stix_reference r = {.source = d->source.n ? d->source : d->id,
                                  .id = d->id,
                                  .url = d->url,
                                  .description = said->sentence};
    atg_stix_reference_put(s, &r);
}

static void put_span(atg_stix *s, const atg_evidence *said)
{
    atg_stix_open(s, NULL, '{');
    atg_stix_text(s, "document", s->g->documents[said->document].id);
    atg_stix_count(s, "start", said->start);
    atg_stix_count(s, "end", said->end);
    atg_stix_text(s, "date", said->date);
    atg_stix_word(s, "status", atg_status_name(said->status));
    atg_stix_word(s, "basis", atg_basis_name(said->basis));
    atg_stix_text(s, "pattern", said->pattern);
    atg_stix_close(s, '}');
}

/* A list of the sentences that are wanted; left out if there are none. */
static void put_evidence(atg_stix *s, const atg_edge *e, const char *name,
                         wanted_fn *wanted, put_fn *put)
{
    size_t n = 0;
    for (size_t i = 0; i < e->n_evidence && n < s->max_evidence; i++) {
        if (!wanted(e, &e->evidence[i]))
            continue;
        if (n++ == 0)
            atg_stix_open(s, name, '[');
        put(s, &e->evidence[i]);
    }
    if (n)
        atg_stix_close(s, ']');
}

static const atg_evidence *first_of(const atg_edge *e, wanted_fn *wanted)
{
    for (size_t i = 0; i < e->n_evidence; i++)
        if (wanted(e, &e->evidence[i]))
            return &e->evidence[i];
    return NULL;
}

static void put_extension(atg_stix *s, const atg_edge *e, wanted_fn *wanted)
{
    atg_stix_open_extension(s);
    atg_stix_word(s, "relation", atg_relation_name(e->relation));
    atg_stix_word(s, "status", atg_status_name(e->status));
    atg_stix_word(s, "kind", atg_kind_name(e->kind));
    atg_stix_word(s, "basis", atg_basis_name(e->basis));
    atg_stix_count(s, "mentions", e->mentions);
    atg_stix_count(s, "sources", e->sources);
    atg_stix_text(s, "first_said", e->first_seen);
    atg_stix_text(s, "last_said", e->last_seen);
    put_evidence(s, e, "evidence", wanted, put_span);
    atg_stix_close(s, '}');
    atg_stix_close(s, '}');
}

static void put_labels(atg_stix *s, const atg_edge *e)
{
    const char *const words[] = {atg_status_name(e->status), atg_kind_name(e->kind),
                                 atg_basis_name(e->basis)};
    atg_stix_words(s, "labels", words, G_N_ELEMENTS(words));
}

/* ---- objects --------------------------------------------------------------------- */

/* "Med" on the scale of the standard's appendix A: what is said with a hedge. */
enum { HEDGED_CONFIDENCE = 50 };

static void put_relationship(atg_stix *s, const atg_edge *e, const ends *x)
{
    const atg_evidence *first = first_of(e, supports);
    atg_stix_id id = id_of("relationship", e, x);
    atg_stix_begin(s, "relationship", &id, &e->last_seen);
    atg_stix_word(s, "relationship_type", x->relationship);
    if (first)
        atg_stix_text(s, "description", first->sentence);
    atg_stix_word(s, "source_ref", x->subject.text);
    atg_stix_word(s, "target_ref", x->object.text);
    if (e->status == ATG_HEDGED)
        atg_stix_count(s, "confidence", HEDGED_CONFIDENCE);
    put_labels(s, e);
    put_evidence(s, e, "external_references", supports, put_said);
    put_extension(s, e, supports);
    atg_stix_end(s);
}

/* The members that a note and an opinion share. */
static void put_sentences(atg_stix *s, const atg_edge *e, const char *name,
                          wanted_fn *wanted)
{
    GString *text = g_string_new(NULL);
    size_t n = 0;
    for (size_t i = 0; i < e->n_evidence && n < s->max_evidence; i++) {
        atg_str said = e->evidence[i].sentence;
        if (!wanted(e, &e->evidence[i]))
            continue;
        g_string_append(text, n++ ? "\n" : "");
        g_string_append_len(text, said.p, (gssize)said.n);
    }
    if (text->len == 0)
        g_string_append(text, "denied");
    atg_stix_text(s, name, (atg_str){text->str, text->len});
    g_string_free(text, TRUE);
}

/* What is only ever denied must not look like a relationship to a program that does not
 * read labels. */
static void put_note(atg_stix *s, const atg_edge *e, const ends *x)
{
    const char *const labels[] = {"denied", atg_relation_name(e->relation)};
    const char *const refs[] = {x->subject.text, x->object.text};
    const atg_node *from = &s->g->nodes[e->subject], *to = &s->g->nodes[e->object];
    atg_stix_id id = id_of("note", e, x);
    atg_stix_begin(s, "note", &id, &e->last_seen);
    char *abstract =
        g_strdup_printf("Denied: %.*s %s %.*s", ATG_STR_ARG(from->label),
                        atg_relation_name(e->relation), ATG_STR_ARG(to->label));
    atg_stix_word(s, "abstract", abstract);
    g_free(abstract);
    put_sentences(s, e, "content", supports);
    atg_stix_words(s, "object_refs", refs, 2);
    atg_stix_words(s, "labels", labels, 2);
    put_evidence(s, e, "external_references", supports, put_said);
    put_extension(s, e, supports);
    atg_stix_end(s);
}

/* A relationship that some sentences state and others deny keeps both. */
static void put_opinion(atg_stix *s, const atg_edge *e, const ends *x)
{
    atg_stix_id id = id_of("opinion", e, x), about = id_of("relationship", e, x);
    const char *const refs[] = {about.text};
    static const char *const labels[] = {"denied"};
    atg_stix_begin(s, "opinion", &id, &e->last_seen);
    put_sentences(s, e, "explanation", denies);
    atg_stix_word(s, "opinion", "disagree");
    atg_stix_words(s, "object_refs", refs, 1);
    atg_stix_words(s, "labels", labels, 1);
    put_evidence(s, e, "external_references", denies, put_said);
    put_extension(s, e, denies);
    atg_stix_end(s);
}

static atg_code check(atg_stix *s, const atg_edge *e)
{
    if (e->subject >= s->g->n_nodes || e->object >= s->g->n_nodes)
        return atg_fail(s->err, ATG_E_FORMAT, "an end is no node of the graph");
    for (size_t i = 0; i < e->n_evidence; i++)
        if (e->evidence[i].document >= s->g->n_documents)
            return atg_fail(s->err, ATG_E_FORMAT,
                            "evidence: it names document %u of "
                            "%zu",
                            e->evidence[i].document, s->g->n_documents);
    return ATG_OK;
}

static void name_failure(atg_stix *s, size_t i)
{
    char *why = g_strdup(s->err->message);
    atg_fail(s->err, s->code, "cannot write edge e%zu: %s", i, why);
    g_free(why);
}

void atg_stix_put_edge(atg_stix *s, size_t i)
{
    const atg_edge *e = &s->g->edges[i];
    s->code = check(s, e);
    if (s->code == ATG_OK) {
        ends x = ends_of(s->g, e);
        if (e->status == ATG_DENIED)
            put_note(s, e, &x);
        else
            put_relationship(s, e, &x);
        if (first_of(e, denies))
            put_opinion(s, e, &x);
    }
    if (s->code != ATG_OK && s->code != ATG_E_IO)
        name_failure(s, i);
}

void atg_stix_put_edge_refs(atg_stix *s, size_t i, uint32_t d)
{
    const atg_edge *e = &s->g->edges[i];
    const char *type = e->status == ATG_DENIED ? "note" : "relationship";
    ends x = ends_of(s->g, e);
    atg_stix_id id = id_of(type, e, &x);
    bool denied = false;
    for (size_t k = 0; k < e->n_evidence; k++)
        denied = denied || (e->evidence[k].document == d && denies(e, &e->evidence[k]));
    atg_stix_word(s, NULL, id.text);
    if (!denied)
        return;
    id = id_of("opinion", e, &x);
    atg_stix_word(s, NULL, id.text);
}
