/* What a step does, in words. */
#include "base/number.h"
#include "graph/filter_work.h"

typedef const char *name_of(unsigned i);

static const char *type_name(unsigned i)
{
    return atg_ntype_name((atg_ntype)i);
}

static const char *relation_name(unsigned i)
{
    return atg_relation_name((atg_relation)i);
}

static const char *status_name(unsigned i)
{
    return atg_status_name((atg_status)i);
}

static void put_set(GString *out, const char *what, uint64_t set, name_of *name,
                    unsigned n)
{
    const char *between = " ";
    g_string_append(out, what);
    for (unsigned i = 0; i < n; i++)
        if (set >> i & 1) {
            g_string_append_printf(out, "%s%s", between, name(i));
            between = ", ";
        }
    if (*between == ' ')
        g_string_append(out, " none");
}

static void put_node(GString *out, const atg_graph *g, uint32_t node)
{
    atg_str label = atg_str_cap(g->nodes[node].label, 120);
    g_string_append_printf(out, " '%.*s'", ATG_STR_ARG(label));
}

void atg_filter_text(const atg_graph *g, const atg_filter_step *s, GString *out)
{
    char number[ATG_NUMBER_SIZE];
    unsigned long long n = s->n;
    switch (s->kind) {
    case ATG_FILTER_TYPE:
        put_set(out, "type", s->set, type_name, ATG_NTYPE_COUNT);
        break;
    case ATG_FILTER_RELATION:
        put_set(out, "relation", s->set, relation_name, ATG_RELATION_COUNT);
        break;
    case ATG_FILTER_STATUS:
        put_set(out, "status", s->set, status_name, ATG_STATUS_COUNT);
        break;
    case ATG_FILTER_SINCE:
    case ATG_FILTER_UNTIL:
        g_string_append_printf(out, "%s %.*s",
                               s->kind == ATG_FILTER_SINCE ? "since" : "until",
                               ATG_STR_ARG(s->date));
        break;
    case ATG_FILTER_MIN_SOURCES:
        g_string_append_printf(out, "at least %llu %s", n,
                               n == 1 ? "source" : "sources");
        break;
    case ATG_FILTER_MIN_WEIGHT:
        g_string_append_printf(out, "weight at least %s",
                               atg_number_format(number, s->x));
        break;
    case ATG_FILTER_TOP:
        g_string_append_printf(out, "top %llu by %s", n, s->by->name);
        break;
    case ATG_FILTER_EGO:
        g_string_append_printf(out, "within %llu %s of", n, n == 1 ? "step" : "steps");
        put_node(out, g, s->a);
        break;
    case ATG_FILTER_PATH:
        g_string_append(out, "shortest paths from");
        put_node(out, g, s->a);
        g_string_append(out, " to");
        put_node(out, g, s->b);
        break;
    case ATG_FILTER_COMPONENT:
        if (s->n == 1)
            g_string_append(out, "largest component");
        else
            g_string_append_printf(out, "component %llu by size", n);
        break;
    case ATG_FILTER_CORE:
        g_string_append_printf(out, "%llu-core", n);
        break;
    case ATG_FILTER_DROP_REFERENCE:
        g_string_append(out, "without reference edges");
        break;
    default:
        g_string_append(out, "measured anew");
    }
    if (s->directed && (s->kind == ATG_FILTER_EGO || s->kind == ATG_FILTER_PATH))
        g_string_append(out, ", directed");
}
