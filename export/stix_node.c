#include <math.h>
#include <string.h>

#include "export/lists.h"
#include "export/stix_write.h"

/* ---- which object is it? --------------------------------------------------------- */

static bool is_number_word(atg_str w)
{
    return atg_str_in(w,
                      "two three four five six seven eight nine ten eleven twelve "
                      "thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
                      "twenty dozens several",
                      ' ');
}

/* "four GRU officers" is a set of people, "menuPass" a name. Names in small letters are
 * one word; a number begins a set where the last word is a common one. */
static bool is_counted_set(const atg_node *n)
{
    atg_str rest = n->label, first = ATG_STR_NONE, last = ATG_STR_NONE;
    if (n->external_ids.n || !rest.n || !atg_str_split(&rest, ' ', &first) || !first.n)
        return false;
    while (rest.n && atg_str_split(&rest, ' ', &last))
        ;
    if (!last.n)
        return false;
    return g_ascii_islower(first.p[0]) || is_number_word(first) ||
           (g_ascii_isdigit(first.p[0]) && g_ascii_islower(last.p[0]));
}

static bool has_place(const atg_node *n)
{
    return n->type == ATG_COUNTRY && n->country.n == 2 &&
           g_ascii_isupper(n->country.p[0]) && g_ascii_isupper(n->country.p[1]);
}

const char *atg_stix_type(const atg_node *n, atg_stix_role role)
{
    switch (n->type) {
    case ATG_COUNTRY:
        return role == ATG_STIX_WHERE && has_place(n) ? "location" : "identity";
    case ATG_ACTOR:
        return is_counted_set(n) ? "identity" : "intrusion-set";
    case ATG_INCIDENT:
        return atg_str_is(n->incident_kind, "campaign") ? "campaign" : "incident";
    case ATG_MALWARE:
        return "malware";
    case ATG_VULNERABILITY:
        return "vulnerability";
    case ATG_PRODUCT:
        return "software";
    default:
        return "identity";
    }
}

atg_stix_id atg_stix_node_id(const atg_node *n, atg_stix_role role)
{
    if (n->type == ATG_PRODUCT)
        return atg_stix_id_of_software(n->label);
    return atg_stix_id_of(atg_stix_type(n, role), n->key);
}

/* ---- its members ----------------------------------------------------------------- */

static const char *identity_class(const atg_node *n)
{
    switch (n->type) {
    case ATG_PERSON:
        return "individual";
    case ATG_ACTOR:
        return "group";
    default:
        return "organization";
    }
}

static void put_identity(atg_stix *s, const atg_node *n)
{
    static const char *const state[] = {"government"};
    atg_stix_word(s, "identity_class", identity_class(n));
    if (n->type == ATG_COUNTRY || n->type == ATG_AGENCY)
        atg_stix_words(s, "sectors", state, 1);
}

static void put_special(atg_stix *s, const atg_node *n, const char *type)
{
    static const char *const unknown[] = {"unknown"};
    if (strcmp(type, "identity") == 0)
        put_identity(s, n);
    else if (strcmp(type, "location") == 0)
        atg_stix_text(s, "country", n->country);
    else if (strcmp(type, "malware") == 0) {
        atg_stix_words(s, "malware_types", unknown, 1);
        atg_stix_true(s, "is_family");
    }
}

/* The numbers told of it, each with who tells it. */
static void put_description(atg_stix *s, const atg_node *n)
{
    if (n->n_figures == 0)
        return;
    GString *text = g_string_new("Stated: ");
    for (size_t i = 0; i < n->n_figures; i++) {
        const atg_graph_figure *f = &n->figures[i];
        g_string_append_printf(text, "%s", i ? "; " : "");
        g_string_append_len(text, f->text.p, (gssize)f->text.n);
        g_string_append(text, " (");
        g_string_append_len(text, f->source.p, (gssize)f->source.n);
        g_string_append_c(text, ')');
    }
    atg_stix_text(s, "description", (atg_str){text->str, text->len});
    g_string_free(text, TRUE);
}

static atg_str cve_of(const atg_node *n)
{
    atg_str rest = n->aliases, part;
    if (atg_stix_is_cve(n->label))
        return n->label;
    while (rest.n && atg_str_split(&rest, '|', &part))
        if (atg_stix_is_cve(part))
            return part;
    return ATG_STR_NONE;
}

static void put_references(atg_stix *s, const atg_node *n)
{
    atg_str rest = n->external_ids, part;
    atg_str cve = n->type == ATG_VULNERABILITY ? cve_of(n) : ATG_STR_NONE;
    if (!rest.n && !cve.n)
        return;
    atg_stix_open(s, "external_references", '[');
    if (cve.n)
        atg_stix_reference_put(s, &(atg_stix_reference){.id = cve});
    while (rest.n && atg_str_split(&rest, '|', &part)) {
        atg_stix_reference r = {.id = part};
        const char *colon = part.n ? memchr(part.p, ':', part.n) : NULL;
        if (colon && colon + 1 < part.p + part.n) {
            r.source = atg_str_sub(part, 0, (size_t)(colon - part.p));
            r.id = atg_str_sub(part, r.source.n + 1, part.n);
        }
        if (!atg_str_eq(r.id, cve))
            atg_stix_reference_put(s, &r);
    }
    atg_stix_close(s, ']');
}

static void put_figures(atg_stix *s, const atg_node *n)
{
    if (n->n_figures == 0)
        return;
    atg_stix_open(s, "figures", '[');
    for (size_t i = 0; i < n->n_figures && s->code == ATG_OK; i++) {
        if (i)
            g_string_append(s->line, ", ");
        s->code = atg_list_put_figure(&n->figures[i], s->line, s->err);
    }
    atg_stix_close(s, ']');
}

/* The object types that have no aliases of their own carry them here. */
static void put_extension(atg_stix *s, const atg_node *n, bool aliases)
{
    atg_stix_open_extension(s);
    atg_stix_word(s, "node_type", atg_ntype_name(n->type));
    atg_stix_text(s, "key", n->key);
    if (n->type != ATG_COUNTRY)
        atg_stix_text(s, "country", n->country);
    if (aliases)
        atg_stix_list(s, "aliases", n->aliases);
    atg_stix_text(s, "incident_kind", n->incident_kind);
    if (n->year)
        atg_stix_count(s, "year", n->year);
    atg_stix_count(s, "mentions", n->mentions);
    atg_stix_count(s, "sources", n->sources);
    atg_stix_text(s, "first_said", n->first_seen);
    atg_stix_text(s, "last_said", n->last_seen);
    put_figures(s, n);
    atg_stix_close(s, '}');
    atg_stix_close(s, '}');
}

static void put_object(atg_stix *s, const atg_node *n, atg_stix_role role)
{
    const char *type = atg_stix_type(n, role);
    bool names = n->type == ATG_MALWARE || strcmp(type, "intrusion-set") == 0 ||
                 strcmp(type, "campaign") == 0;
    atg_stix_id id = atg_stix_node_id(n, role);
    atg_stix_begin(s, type, &id, n->type == ATG_PRODUCT ? NULL : &n->last_seen);
    /* the standard wants a name, be it an empty one */
    atg_stix_text(s, "name", n->label.n ? n->label : ATG_STR(" "));
    if (n->type != ATG_PRODUCT)
        put_description(s, n);
    if (names)
        atg_stix_list(s, "aliases", n->aliases);
    put_special(s, n, type);
    if (n->type != ATG_PRODUCT)
        put_references(s, n);
    put_extension(s, n, !names);
    atg_stix_end(s);
}

/* Where a state is follows from its name: the one relationship that no text states. */
static void put_located(atg_stix *s, const atg_node *n)
{
    atg_stix_id who = atg_stix_node_id(n, ATG_STIX_WHO);
    atg_stix_id where = atg_stix_node_id(n, ATG_STIX_WHERE);
    const atg_str parts[] = {atg_str_of(who.text), ATG_STR("located-at"),
                             atg_str_of(where.text)};
    atg_stix_id id = atg_stix_id_of_parts("relationship", parts, 3);
    atg_stix_begin(s, "relationship", &id, &n->last_seen);
    atg_stix_word(s, "relationship_type", "located-at");
    atg_stix_word(s, "source_ref", who.text);
    atg_stix_word(s, "target_ref", where.text);
    atg_stix_end(s);
}

static void name_failure(atg_stix *s, size_t i)
{
    atg_str label = atg_str_cap(s->g->nodes[i].label, 80);
    char *why = g_strdup(s->err->message);
    atg_fail(s->err, s->code, "cannot write node n%zu ('%.*s'): %s", i, (int)label.n,
             label.n ? label.p : "", why);
    g_free(why);
}

void atg_stix_put_node(atg_stix *s, size_t i)
{
    const atg_node *n = &s->g->nodes[i];
    put_object(s, n, ATG_STIX_WHO);
    if (has_place(n)) {
        put_object(s, n, ATG_STIX_WHERE);
        put_located(s, n);
    }
    if (s->code != ATG_OK && s->code != ATG_E_IO)
        name_failure(s, i);
}
