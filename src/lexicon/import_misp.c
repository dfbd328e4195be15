/* MISP galaxy clusters (github.com/MISP/misp-galaxy): a file is one cluster of a type,
 * each of its values one thing. */
#include <string.h>

#include "lexicon/import_work.h"

static const struct {
    const char *type;
    atg_ntype kind;
} types[] = {
    {"threat-actor", ATG_ACTOR},
    {"microsoft-activity-group", ATG_ACTOR},
    {"mitre-intrusion-set", ATG_ACTOR},
    {"mitre-enterprise-attack-intrusion-set", ATG_ACTOR},
    {"mitre-mobile-attack-intrusion-set", ATG_ACTOR},
    {"mitre-ics-groups", ATG_ACTOR},
    {"360net-threat-actor", ATG_ACTOR},
    {"sigma-threat-actor", ATG_ACTOR},
    {"malpedia", ATG_MALWARE},
    {"malware", ATG_MALWARE},
    {"mitre-malware", ATG_MALWARE},
    {"mitre-enterprise-attack-malware", ATG_MALWARE},
    {"mitre-mobile-attack-malware", ATG_MALWARE},
    {"mitre-ics-software", ATG_MALWARE},
    {"mitre-tool", ATG_MALWARE},
    {"mitre-enterprise-attack-tool", ATG_MALWARE},
    {"mitre-mobile-attack-tool", ATG_MALWARE},
    {"tool", ATG_MALWARE},
    {"rat", ATG_MALWARE},
    {"ransomware", ATG_MALWARE},
    {"backdoor", ATG_MALWARE},
    {"banker", ATG_MALWARE},
    {"botnet", ATG_MALWARE},
    {"stealer", ATG_MALWARE},
    {"cryptominers", ATG_MALWARE},
    {"exploit-kit", ATG_MALWARE},
    {"android", ATG_MALWARE},
    {"intelligence-agency", ATG_AGENCY},
    {"intelligence-agencies", ATG_AGENCY},
};

int atg_misp_kind(const char *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
        if (strcmp(types[i].type, type) == 0)
            return (int)types[i].kind;
    return -1;
}

atg_import_entry *atg_misp_entry(const json_t *element, atg_ntype type)
{
    const char *value = atg_json_member_text(element, "value");
    const json_t *meta = json_object_get(element, "meta");
    if (!value)
        return NULL;
    atg_import_entry *e = atg_import_entry_new(type);
    atg_import_entry_name(e, value);
    atg_import_entry_names(e, json_object_get(meta, "synonyms"));
    atg_import_entry_id(e, "misp-galaxy", atg_json_member_text(element, "uuid"));
    const char *external = atg_json_member_text(meta, "external_id");
    if (external && atg_import_is_attack_id(external))
        atg_import_entry_id(e, "mitre-attack", external);
    e->country = g_strdup(atg_json_member_text(meta, "country"));
    if (type == ATG_ACTOR)
        e->sponsor =
            g_strdup(atg_json_member_text(meta, "cfr-suspected-state-sponsor"));
    if (type == ATG_AGENCY)
        e->kind = "intelligence";
    return e;
}
