#include "extract/layer.h"

#include <glib.h>

static const struct {
    const char *name;
    unsigned mask;
} layers_known[] = {{"lists", ATG_LAYER_LISTS},
                    {"patterns", ATG_LAYER_PATTERNS},
                    {"tagger", ATG_LAYER_TAGGER},
                    {"parser", ATG_LAYER_PARSER},
                    {"coreference", ATG_LAYER_COREFERENCE},
                    {"coreference:saying", ATG_LAYER_SAYING},
                    {"coreference:groups", ATG_LAYER_GROUPS},
                    {"coreference:rows", ATG_LAYER_ROWS},
                    {"coreference:pronouns", ATG_LAYER_PRONOUNS},
                    {"speaker", ATG_LAYER_SPEAKER},
                    {"ties", ATG_LAYER_TIES}};

static unsigned find(atg_str name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(layers_known); i++)
        if (atg_str_is(name, layers_known[i].name))
            return layers_known[i].mask;
    return 0;
}

static atg_code unknown(atg_str name, atg_error *err)
{
    GString *all = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(layers_known); i++)
        g_string_append_printf(all, "%s%s", i ? ", " : "", layers_known[i].name);
    atg_fail(err, ATG_E_USAGE, "no layer '%.*s'; there are %s",
             ATG_STR_ARG(atg_str_cap(name, 40)), all->str);
    g_string_free(all, TRUE);
    return ATG_E_USAGE;
}

atg_code atg_layers_parse(atg_str list, unsigned *layers, atg_error *err)
{
    unsigned mask = *layers;
    atg_str name;
    while (atg_str_split(&list, ',', &name)) {
        unsigned layer = find(name);
        if (!layer)
            return unknown(name, err);
        mask |= layer;
    }
    *layers = mask;
    return ATG_OK;
}
