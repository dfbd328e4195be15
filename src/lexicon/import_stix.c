/* Objects of a STIX 2.1 (or 2.0) bundle: ATT&CK's and others'. */
#include <string.h>

#include "lexicon/import_work.h"

static const struct {
    const char *type;
    atg_ntype kind;
} types[] = {
    {"intrusion-set", ATG_ACTOR}, {"threat-actor", ATG_ACTOR},
    {"campaign", ATG_INCIDENT},   {"malware", ATG_MALWARE},
    {"tool", ATG_MALWARE},
};

static int kind_of(const char *type)
{
    for (size_t i = 0; type && i < G_N_ELEMENTS(types); i++)
        if (strcmp(types[i].type, type) == 0)
            return (int)types[i].kind;
    return -1;
}

/* Those with an id; the rest are what was read about it. */
static void take_references(atg_import_entry *e, const json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *r = json_array_get(list, i);
        const char *source = atg_json_member_text(r, "source_name");
        if (source)
            atg_import_entry_id(e, source, atg_json_member_text(r, "external_id"));
    }
}

static unsigned year_of(const char *instant)
{
    unsigned year = 0;
    for (int i = 0; instant && i < 4; i++) {
        if (!g_ascii_isdigit(instant[i]))
            return 0;
        year = year * 10 + (unsigned)(instant[i] - '0');
    }
    return year >= 1970 ? year : 0;
}

atg_import_entry *atg_stix_entry(const json_t *object)
{
    int kind = kind_of(atg_json_member_text(object, "type"));
    const char *name = atg_json_member_text(object, "name");
    if (kind < 0 || !name || json_is_true(json_object_get(object, "revoked")) ||
        json_is_true(json_object_get(object, "x_mitre_deprecated")))
        return NULL;
    atg_import_entry *e = atg_import_entry_new((atg_ntype)kind);
    atg_import_entry_name(e, name);
    atg_import_entry_names(e, json_object_get(object, "aliases"));
    atg_import_entry_names(e, json_object_get(object, "x_mitre_aliases"));
    take_references(e, json_object_get(object, "external_references"));
    atg_import_entry_id(e, "stix", atg_json_member_text(object, "id"));
    if (e->type == ATG_INCIDENT) {
        e->kind = "campaign";
        e->year = year_of(atg_json_member_text(object, "first_seen"));
    }
    return e;
}
