#include "cli/filters.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "cli/names.h"
#include "cli/nearest.h"

enum { DEPTH = 1 };

static atg_filter_option *last_of(const atg_options *o)
{
    guint n = o->filters->len;
    return n ? &g_array_index(o->filters, atg_filter_option, n - 1) : NULL;
}

/* ---- lists of names -------------------------------------------------------------- */

typedef struct vocabulary {
    int (*find)(atg_str name);
    const char *(*name)(unsigned i);
    unsigned n;
} vocabulary;

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

static const char *metric_name(unsigned i)
{
    size_t n;
    return atg_metrics(&n)[i].name;
}

static vocabulary vocabulary_of(atg_filter_kind kind)
{
    if (kind == ATG_FILTER_TYPE)
        return (vocabulary){atg_ntype_find, type_name, ATG_NTYPE_COUNT};
    if (kind == ATG_FILTER_RELATION)
        return (vocabulary){atg_relation_find, relation_name, ATG_RELATION_COUNT};
    if (kind == ATG_FILTER_STATUS)
        return (vocabulary){atg_status_find, status_name, ATG_STATUS_COUNT};
    size_t n;
    atg_metrics(&n);
    return (vocabulary){NULL, metric_name, (unsigned)n};
}

static atg_code unknown_name(const vocabulary *v, const char *what, atg_str name,
                             atg_error *err)
{
    GPtrArray *names = g_ptr_array_new();
    for (unsigned i = 0; i < v->n; i++)
        g_ptr_array_add(names, (gpointer)v->name(i));
    char *typed = g_strndup(name.p ? name.p : "", name.n);
    const char *near = atg_nearest(typed, (const char *const *)names->pdata, v->n);
    g_ptr_array_add(names, NULL);
    char *list = g_strjoinv(", ", (char **)names->pdata);
    atg_code rc = atg_fail(err, ATG_E_USAGE, "no %s '%s'; %s%s%sthere are %s", what,
                           typed, near ? "did you mean '" : "", near ? near : "",
                           near ? "'? " : "", list);
    g_free(list);
    g_free(typed);
    g_ptr_array_free(names, TRUE);
    return rc;
}

/* "country,agency"; blanks around a name do no harm. */
static atg_code read_set(atg_filter_step *s, const char *what, const char *value,
                         atg_error *err)
{
    const vocabulary v = vocabulary_of(s->kind);
    atg_str rest = atg_str_of(value), name;
    while (atg_str_split(&rest, ',', &name)) {
        int i = v.find(atg_str_trim(name));
        if (i < 0)
            return unknown_name(&v, what, atg_str_trim(name), err);
        s->set |= (uint64_t)1 << i;
    }
    return ATG_OK;
}

/* ---- numbers, dates, names of nodes ---------------------------------------------- */

static atg_code bad_value(const atg_option *row, const char *value, const char *want,
                          atg_error *err)
{
    return atg_fail(err, ATG_E_USAGE, "'--%s %s' is not %s", row->name, value, want);
}

static atg_code read_count(const atg_option *row, const char *value, uint64_t *n,
                           atg_error *err)
{
    char want[96];
    if (atg_count_parse(atg_str_of(value), (uint64_t)row->most, n) &&
        (double)*n >= row->least)
        return ATG_OK;
    g_snprintf(want, sizeof want, "a whole number between %.0f and %.0f", row->least,
               row->most);
    return bad_value(row, value, want, err);
}

static atg_code read_weight(const atg_option *row, const char *value, double *x,
                            atg_error *err)
{
    if (atg_number_parse(atg_str_of(value), x) && *x >= row->least && *x <= row->most)
        return ATG_OK;
    return bad_value(row, value, "a number above or equal to 0", err);
}

static atg_code read_component(const atg_option *row, const char *value, uint64_t *n,
                               atg_error *err)
{
    *n = 1;
    if (strcmp(value, "largest") == 0)
        return ATG_OK;
    if (atg_count_parse(atg_str_of(value), (uint64_t)row->most, n) && *n >= 1)
        return ATG_OK;
    return bad_value(row, value, "'largest' or its number by size, from 1", err);
}

static atg_code check_name(const atg_option *row, const char *value, atg_error *err)
{
    if (!*value)
        return atg_fail(err, ATG_E_USAGE, "the value of '--%s' is empty", row->name);
    if (!g_utf8_validate(value, -1, NULL))
        return atg_fail(err, ATG_E_USAGE, "the value of '--%s' is not UTF-8",
                        row->name);
    return ATG_OK;
}

/* ---- options --------------------------------------------------------------------- */

static atg_code read_value(atg_filter_option *f, const atg_option *row,
                           const char *value, atg_error *err)
{
    atg_filter_step *s = &f->step;
    switch (s->kind) {
    case ATG_FILTER_TYPE:
    case ATG_FILTER_RELATION:
    case ATG_FILTER_STATUS:
        return read_set(s, row->name, value, err);
    case ATG_FILTER_SINCE:
    case ATG_FILTER_UNTIL:
        s->date = atg_str_of(value);
        return atg_date_is(s->date) ? ATG_OK
                                    : bad_value(row, value, ATG_DATE_FORM, err);
    case ATG_FILTER_MIN_WEIGHT:
        return read_weight(row, value, &s->x, err);
    case ATG_FILTER_COMPONENT:
        return read_component(row, value, &s->n, err);
    case ATG_FILTER_EGO:
        s->n = DEPTH;
        f->a = value;
        return check_name(row, value, err);
    case ATG_FILTER_PATH:
        f->a = value;
        return check_name(row, value, err);
    case ATG_FILTER_DROP_REFERENCE:
    case ATG_FILTER_REMEASURE:
        return ATG_OK;
    default:
        return read_count(row, value, &s->n, err);
    }
}

atg_code atg_filter_take(atg_options *o, const atg_option *row, const char *value,
                         atg_error *err)
{
    atg_filter_option *last = last_of(o);
    atg_filter_option f = {.step = {.kind = (atg_filter_kind)row->member}};
    if (f.step.kind == ATG_FILTER_PATH && last && last->a && !last->b &&
        last->step.kind == ATG_FILTER_PATH) {
        last->b = value;
        return check_name(row, value, err);
    }
    atg_code rc = read_value(&f, row, value, err);
    if (rc == ATG_OK)
        g_array_append_val(o->filters, f);
    return rc;
}

static atg_code stands_alone(const char *name, const char *behind, atg_error *err)
{
    return atg_fail(err, ATG_E_USAGE, "'--%s' belongs behind %s", name, behind);
}

atg_code atg_filter_take_by(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    atg_filter_option *last = last_of(o);
    const atg_metric *by = atg_metric_find(atg_str_of(value));
    const vocabulary v = vocabulary_of(ATG_FILTER_TOP);
    bool behind_top = last && last->step.kind == ATG_FILTER_TOP && !last->step.by;
    /* Alone it chooses what the tables of stats show. */
    bool of_tables = !behind_top && o->verb && strcmp(o->verb, "stats") == 0;
    if (!behind_top && !of_tables)
        return stands_alone(row->name, "'--top N'", err);
    if (!by)
        return unknown_name(&v, "metric", atg_str_of(value), err);
    if (of_tables)
        o->by = by;
    else
        last->step.by = by;
    return ATG_OK;
}

atg_code atg_filter_take_depth(atg_options *o, const atg_option *row, const char *value,
                               atg_error *err)
{
    atg_filter_option *last = last_of(o);
    if (!last || last->step.kind != ATG_FILTER_EGO)
        return stands_alone(row->name, "'--ego NODE'", err);
    return read_count(row, value, &last->step.n, err);
}

atg_code atg_filter_take_directed(atg_options *o, const atg_option *row,
                                  const char *value, atg_error *err)
{
    (void)value;
    atg_filter_option *last = last_of(o);
    if (!last ||
        (last->step.kind != ATG_FILTER_EGO && last->step.kind != ATG_FILTER_PATH))
        return stands_alone(row->name, "'--ego NODE' or '--path A B'", err);
    last->step.directed = true;
    return ATG_OK;
}

static const atg_filter_step *step_at(const atg_options *o, guint i)
{
    return &g_array_index(o->filters, atg_filter_option, i).step;
}

/* Does all of since lie behind until? A year has all its months in it. */
static bool is_behind(atg_str since, atg_str until)
{
    size_t n = MIN(since.n, until.n);
    return atg_str_cmp(atg_str_cap(since, n), atg_str_cap(until, n)) > 0;
}

/* Steps follow one another, so that nothing can pass both of such a pair. */
static atg_code check_span(const atg_options *o, atg_error *err)
{
    for (guint i = 0; i < o->filters->len; i++)
        for (guint k = 0; k < o->filters->len; k++) {
            const atg_filter_step *since = step_at(o, i), *until = step_at(o, k);
            if (since->kind == ATG_FILTER_SINCE && until->kind == ATG_FILTER_UNTIL &&
                is_behind(since->date, until->date))
                return atg_fail(err, ATG_E_USAGE,
                                "'--since %.*s' is after '--until %.*s', and nothing "
                                "can be both; exchange them",
                                ATG_STR_ARG(since->date), ATG_STR_ARG(until->date));
        }
    return ATG_OK;
}

atg_code atg_filters_complete(atg_options *o, unsigned verb, atg_error *err)
{
    for (guint i = 0; i < o->filters->len;) {
        atg_filter_option *f = &g_array_index(o->filters, atg_filter_option, i);
        bool top = f->step.kind == ATG_FILTER_TOP && !f->step.by;
        if (top && verb == ATG_VERB_STATS) {
            o->top = (size_t)f->step.n;
            g_array_remove_index(o->filters, i);
            continue;
        }
        if (top)
            f->step.by = atg_metric_find(ATG_STR("pagerank"));
        i++;
    }
    return check_span(o, err);
}

/* ---- application ----------------------------------------------------------------- */

static atg_code find_nodes(const atg_graph *g, atg_filter_option *f, atg_report *r,
                           atg_error *err)
{
    atg_code rc = f->a ? atg_name_find(g, f->a, &f->step.a, r, err) : ATG_OK;
    return rc == ATG_OK && f->b ? atg_name_find(g, f->b, &f->step.b, r, err) : rc;
}

static void tell(const atg_graph *g, atg_report *r)
{
    atg_report_note(r, "%.*s (%.*s)", ATG_STR_ARG(g->shown.text),
                    ATG_STR_ARG(g->shown.filter));
}

atg_code atg_filters_apply(const atg_options *o, atg_graph *g, atg_report *r,
                           atg_error *err)
{
    guint n = o->filters->len;
    atg_filter_step *steps = g_new0(atg_filter_step, n + 1);
    atg_graph left = {0};
    atg_code rc = ATG_OK;
    for (guint i = 0; i < n && rc == ATG_OK; i++) {
        atg_filter_option *f = &g_array_index(o->filters, atg_filter_option, i);
        rc = find_nodes(g, f, r, err);
        steps[i] = f->step;
    }
    if (rc == ATG_OK && n)
        rc = atg_graph_filter(&left, g, steps, n, err);
    if (rc == ATG_OK && n) {
        atg_arena_take(&left.arena, &g->arena);
        *g = left;
        tell(g, r);
    }
    g_free(steps);
    return rc;
}
