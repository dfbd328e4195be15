#include "extract/layer.h"

#include <assert.h>

/* In the order of their bits. */
static const char *const names[] = {"lists",       "patterns", "tagger", "parser",
                                    "coreference", "speaker",  "ties"};

enum { LAYERS = sizeof names / sizeof names[0] };

static_assert((1 << LAYERS) - 1 == ATG_LAYERS_ALL, "each layer has a name");

static unsigned find(atg_str name)
{
    for (unsigned i = 0; i < LAYERS; i++)
        if (atg_str_is(name, names[i]))
            return 1u << i;
    return 0;
}

atg_code atg_layers_parse(atg_str list, unsigned *layers, atg_error *err)
{
    unsigned mask = *layers;
    atg_str name;
    while (atg_str_split(&list, ',', &name)) {
        unsigned layer = find(name);
        if (!layer)
            return atg_fail(err, ATG_E_USAGE,
                            "no layer '%.*s'; there are lists, patterns, tagger, "
                            "parser, coreference, speaker, ties",
                            ATG_STR_ARG(atg_str_cap(name, 40)));
        mask |= layer;
    }
    *layers = mask;
    return ATG_OK;
}
