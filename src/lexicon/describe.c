#include "lexicon/store.h"

/* What a person sees of the lists: `lexicon show` and the counts of `lexicon check`. */

static void put_attributes(const atg_record *r, GString *out)
{
    for (uint32_t i = 0; i < r->n_attributes; i++)
        g_string_append_printf(out, "  %.*s=\"%.*s\"\n",
                               ATG_STR_ARG(r->attributes[i].key),
                               ATG_STR_ARG(r->attributes[i].value));
}

static void put_place(const atg_record *r, GString *out)
{
    g_string_append_printf(out, "  at %s:%u:%u\n", r->file, r->line, r->column);
}

static void put_relative(const atg_lexicon *lex, const char *what, uint32_t id,
                         GString *out)
{
    const atg_entity *e = atg_lexicon_entity(lex, id);
    if (e)
        g_string_append_printf(out, "  %s: %s \"%.*s\"\n", what,
                               atg_ntype_name(e->type), ATG_STR_ARG(e->label));
}

static void put_names(const atg_lexicon *lex, uint32_t id, GString *out)
{
    const atg_str *names;
    size_t n = atg_lexicon_names(lex, id, &names);
    for (size_t i = 0; i < n; i++)
        g_string_append_printf(out, "  %s: %.*s\n",
                               atg_name_kind_name(atg_lexicon_name_kind(lex, id, i)),
                               ATG_STR_ARG(names[i]));
}

/* Attributes that no other line of an entity's description shows. */
static void put_rest(const atg_record *r, GString *out)
{
    static const char *const rest[] = {"iso3",  "case",  "context",
                                       "since", "until", "note"};
    for (uint32_t i = 0; i < r->n_attributes; i++) {
        const atg_attribute *a = &r->attributes[i];
        bool shown = !atg_str_starts(a->key, "x-");
        for (size_t k = 0; shown && k < G_N_ELEMENTS(rest); k++)
            shown = !atg_str_is(a->key, rest[k]);
        if (!shown)
            g_string_append_printf(out, "  %.*s: %.*s\n", ATG_STR_ARG(a->key),
                                   ATG_STR_ARG(a->value));
    }
}

static void put_records(const atg_lexicon *lex, uint32_t id, GString *out)
{
    for (guint i = 0; i < lex->records->len; i++)
        if (g_array_index(lex->made.record_entity, uint32_t, i) == id) {
            const atg_record *r = &g_array_index(lex->records, atg_record, i);
            put_rest(r, out);
            put_place(r, out);
        }
}

static void put_entity(const atg_lexicon *lex, const atg_lex_name *name, GString *out)
{
    const atg_entity *e = atg_lexicon_entity(lex, name->entity);
    g_string_append_printf(out, "%s \"%.*s\"", atg_ntype_name(e->type),
                           ATG_STR_ARG(e->label));
    if (e->country.n)
        g_string_append_printf(out, " (%.*s)", ATG_STR_ARG(e->country));
    g_string_append_printf(out, ", as its %s name \"%.*s\"%s\n",
                           atg_name_kind_name((atg_name_kind)name->kind),
                           ATG_STR_ARG(name->text),
                           name->rule == ATG_CASE_EXACT     ? ", exact case only"
                           : name->rule == ATG_CASE_ACRONYM ? ", in capitals only"
                                                            : "");
    if (e->kind.n)
        g_string_append_printf(out, "  kind: %.*s\n", ATG_STR_ARG(e->kind));
    put_relative(lex, "part of", e->parent, out);
    put_relative(lex, "sponsor", e->sponsor, out);
    if (e->external_ids.n)
        g_string_append_printf(out, "  ids: %.*s\n", ATG_STR_ARG(e->external_ids));
    put_names(lex, name->entity, out);
    put_records(lex, name->entity, out);
}

static void put_forms(uint8_t forms, GString *out)
{
    static const char *const names[] = {"base",       "third",  "past",
                                        "participle", "gerund", "plural"};
    const char *sep = "";
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (forms >> i & 1) {
            g_string_append_printf(out, "%s%s", sep, names[i]);
            sep = ", ";
        }
}

static void put_word(const atg_lexicon *lex, const atg_lex_form *f, GString *out)
{
    const atg_word *w = atg_lexicon_word(lex, f->word);
    const atg_record *r = &g_array_index(lex->records, atg_record, w->record);
    g_string_append_printf(out, "%s \"%.*s\" (", atg_word_kind_name(w->kind),
                           ATG_STR_ARG(w->lemma));
    put_forms(f->forms, out);
    g_string_append(out, ")\n");
    put_attributes(r, out);
    put_place(r, out);
}

static bool entity_shown(const atg_lexicon *lex, const atg_index *x, uint32_t from,
                         uint32_t to)
{
    uint32_t entity =
        atg_made_name(&lex->made, atg_index_link_at(x, to)->value)->entity;
    for (; from != to; from = atg_index_link_at(x, from)->next)
        if (atg_made_name(&lex->made, atg_index_link_at(x, from)->value)->entity ==
            entity)
            return true;
    return false;
}

static size_t describe_names(const atg_lexicon *lex, const atg_atoms *atoms,
                             GString *out)
{
    const atg_index *x = &lex->made.name_index;
    uint32_t node = atg_index_find(x, atoms);
    if (node == UINT32_MAX)
        return 0;
    size_t count = 0;
    uint32_t first = atg_index_first(x, node);
    for (uint32_t l = first; l != UINT32_MAX; l = atg_index_link_at(x, l)->next) {
        if (entity_shown(lex, x, first, l))
            continue;
        put_entity(lex, atg_made_name(&lex->made, atg_index_link_at(x, l)->value), out);
        count++;
    }
    return count;
}

static size_t describe_words(const atg_lexicon *lex, const atg_atoms *atoms,
                             GString *out)
{
    const atg_index *x = &lex->made.word_index;
    uint32_t node = atg_index_find(x, atoms);
    if (node == UINT32_MAX)
        return 0;
    size_t count = 0;
    for (uint32_t l = atg_index_first(x, node); l != UINT32_MAX;
         l = atg_index_link_at(x, l)->next, count++)
        put_word(lex,
                 &g_array_index(lex->made.forms, atg_lex_form,
                                atg_index_link_at(x, l)->value),
                 out);
    return count;
}

/* The lists of words that hold it, once a record. */
static size_t describe_lists(const atg_lexicon *lex, atg_str name, GString *out)
{
    size_t count = 0;
    for (guint i = 0; i < lex->records->len; i++) {
        const atg_record *r = &g_array_index(lex->records, atg_record, i);
        atg_str rest = atg_record_get(r, "words"), word;
        bool has = false;
        if (!atg_str_is(r->kind, "list"))
            continue;
        while (!has && atg_str_split(&rest, '|', &word))
            has = atg_str_eq_nocase(atg_str_trim(word), name);
        if (!has)
            continue;
        g_string_append_printf(out, "list \"%.*s\"", ATG_STR_ARG(r->head));
        atg_str country = atg_record_get(r, "country");
        if (country.n)
            g_string_append_printf(out, " (%.*s)", ATG_STR_ARG(country));
        g_string_append_c(out, '\n');
        put_place(r, out);
        count++;
    }
    return count;
}

size_t atg_lexicon_describe(const atg_lexicon *lex, atg_str name, GString *out)
{
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (!lex->frozen || !atg_fold_name(&atoms, name, false))
        return 0;
    size_t count = describe_names(lex, &atoms, out);
    count += describe_words(lex, &atoms, out);
    return count + describe_lists(lex, atg_str_trim(name), out);
}

static void put_count(GString *out, const char *what, size_t n)
{
    if (n)
        g_string_append_printf(out, "  %-14s %7zu\n", what, n);
}

static void put_entity_counts(const atg_lex_made *m, GString *out)
{
    size_t types[ATG_NTYPE_COUNT] = {0}, kinds[ATG_NAME_SEAT + 1] = {0};
    for (guint i = 0; i < m->entities->len; i++)
        types[atg_made_entity(m, i)->type]++;
    for (guint i = 0; i < m->names->len; i++)
        kinds[atg_made_name(m, i)->kind]++;
    g_string_append_printf(out, "things %u\n", m->entities->len);
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        put_count(out, atg_ntype_name((atg_ntype)i), types[i]);
    g_string_append_printf(out, "names %u\n", m->names->len);
    for (int i = 0; i <= ATG_NAME_SEAT; i++)
        put_count(out, atg_name_kind_name((atg_name_kind)i), kinds[i]);
}

static void put_word_counts(const atg_lex_made *m, GString *out)
{
    size_t kinds[ATG_WORD_STOP + 1] = {0};
    for (guint i = 0; i < m->words->len; i++)
        kinds[g_array_index(m->words, atg_word, i).kind]++;
    g_string_append_printf(out, "words %u\n", m->words->len);
    for (int i = 0; i <= ATG_WORD_STOP; i++)
        put_count(out, atg_word_kind_name((atg_word_kind)i), kinds[i]);
    g_string_append_printf(out, "forms %u\n", m->forms->len);
}

static void put_list_counts(const atg_lexicon *lex, GString *out)
{
    g_string_append_printf(out, "words of lists %u\n", lex->made.n_list_words);
    put_count(out, "leader", lex->made.leaders->len);
}

void atg_lexicon_stats(const atg_lexicon *lex, GString *out)
{
    g_string_append_printf(out, "records %u\n", lex->records->len);
    if (!lex->frozen)
        return;
    put_entity_counts(&lex->made, out);
    put_word_counts(&lex->made, out);
    put_list_counts(lex, out);
}
