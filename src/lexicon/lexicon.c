#include "lexicon/lexicon.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "lexicon/store.h"

static void free_arena(gpointer p)
{
    atg_arena_release(p);
    g_free(p);
}

atg_lexicon *atg_lexicon_new(void)
{
    atg_lexicon *lex = g_new0(atg_lexicon, 1);
    lex->arenas = g_ptr_array_new_with_free_func(free_arena);
    lex->records = g_array_new(FALSE, FALSE, sizeof(atg_record));
    return lex;
}

static void free_array(GArray *a)
{
    if (a)
        g_array_free(a, TRUE);
}

static void release_made(atg_lex_made *m)
{
    free_array(m->entities);
    free_array(m->names);
    free_array(m->words);
    free_array(m->forms);
    free_array(m->record_entity);
    free_array(m->leaders);
    atg_scope_free(m->scope);
    g_free(m->list_words);
    if (m->problems)
        g_string_free(m->problems, TRUE);
    atg_index_release(&m->name_index);
    atg_index_release(&m->word_index);
    atg_arena_release(&m->arena);
    memset(m, 0, sizeof *m);
}

void atg_lexicon_free(atg_lexicon *lex)
{
    if (!lex)
        return;
    release_made(&lex->made);
    g_ptr_array_free(lex->arenas, TRUE);
    g_array_free(lex->records, TRUE);
    g_free(lex);
}

static atg_code add_record(const atg_record *r, void *user, atg_error *err)
{
    atg_lexicon *lex = user;
    atg_code rc = atg_schema_check(r, err);
    if (rc == ATG_OK)
        g_array_append_vals(lex->records, r, 1);
    return rc;
}

typedef atg_code (*parse_fn)(atg_arena *arena, atg_str text, const char *name,
                             atg_record_fn fn, void *user, atg_error *err);

static atg_code add(atg_lexicon *lex, atg_str text, const char *name, parse_fn parse,
                    atg_error *err)
{
    if (lex->frozen)
        return atg_fail(err, ATG_E_USAGE, "cannot add '%s': the lexicon is frozen",
                        name);
    atg_arena *arena = g_new0(atg_arena, 1);
    guint before = lex->records->len;
    atg_code rc = parse(arena, text, name, add_record, lex, err);
    if (rc != ATG_OK) {
        g_array_set_size(lex->records, before);
        free_arena(arena);
        return rc;
    }
    g_ptr_array_add(lex->arenas, arena);
    return ATG_OK;
}

atg_code atg_lexicon_add_text(atg_lexicon *lex, atg_str text, const char *name,
                              atg_error *err)
{
    return add(lex, text, name, atg_records_parse, err);
}

static atg_code read_all(FILE *f, const char *path, GByteArray *out, atg_error *err)
{
    char buf[64 * 1024];
    size_t n;
    while ((n = fread(buf, 1, sizeof buf, f)) > 0) {
        g_byte_array_append(out, (const guint8 *)buf, (guint)n);
        if (out->len > ATG_RECORD_FILE_CAP)
            return atg_fail(err, ATG_E_LIMIT, "'%s' has more than %d bytes", path,
                            ATG_RECORD_FILE_CAP);
    }
    if (ferror(f))
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", path, g_strerror(errno));
    return ATG_OK;
}

atg_code atg_lexicon_add_file(atg_lexicon *lex, const char *path, atg_error *err)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", path, g_strerror(errno));
    GByteArray *bytes = g_byte_array_new();
    atg_code rc = read_all(f, path, bytes, err);
    fclose(f);
    if (rc == ATG_OK)
        rc = atg_lexicon_add_text(lex, (atg_str){(const char *)bytes->data, bytes->len},
                                  path, err);
    g_byte_array_free(bytes, TRUE);
    return rc;
}

atg_code atg_lexicon_add_builtin(atg_lexicon *lex, atg_error *err)
{
    guint records = lex->records->len, arenas = lex->arenas->len;
    atg_code rc = ATG_OK;
    for (size_t i = 0; rc == ATG_OK && i < atg_n_builtin_files; i++) {
        const atg_builtin_file *f = &atg_builtin_files[i];
        atg_str text = {f->begin, (size_t)(f->end - f->begin)};
        rc = add(lex, text, f->name, atg_records_parse_in_place, err);
    }
    if (rc != ATG_OK) {
        g_array_set_size(lex->records, records);
        g_ptr_array_set_size(lex->arenas, (gint)arenas);
        return rc;
    }
    lex->builtin_from = records;
    lex->builtin_to = lex->records->len;
    return ATG_OK;
}

atg_code atg_lexicon_freeze(atg_lexicon *lex, atg_error *err)
{
    if (lex->frozen)
        return ATG_OK;
    atg_lex_made *m = &lex->made;
    guint n = MIN(lex->records->len, 1u << 20);
    m->entities = g_array_sized_new(FALSE, FALSE, sizeof(atg_entity), n);
    m->names = g_array_sized_new(FALSE, FALSE, sizeof(atg_lex_name), n * 3);
    m->words = g_array_sized_new(FALSE, FALSE, sizeof(atg_word), n / 2);
    m->forms = g_array_sized_new(FALSE, FALSE, sizeof(atg_lex_form), n);
    atg_index_init(&m->name_index, n * 3);
    atg_index_init(&m->word_index, n);
    m->problems = g_string_new(NULL);
    m->builtin_from = lex->builtin_from;
    m->builtin_to = lex->builtin_to;
    atg_code rc = atg_make_entities(m, lex->records, err);
    if (rc == ATG_OK)
        rc = atg_make_words(m, lex->records, err);
    if (rc == ATG_OK)
        rc = atg_make_lists(m, lex->records, err);
    if (rc != ATG_OK) {
        release_made(m);
        return rc;
    }
    lex->frozen = true;
    return ATG_OK;
}

const char *atg_lexicon_problems(const atg_lexicon *lex)
{
    return lex->frozen ? lex->made.problems->str : "";
}

size_t atg_lexicon_entities(const atg_lexicon *lex)
{
    return lex->frozen ? lex->made.entities->len : 0;
}

const atg_entity *atg_lexicon_entity(const atg_lexicon *lex, uint32_t id)
{
    return id < atg_lexicon_entities(lex) ? atg_made_entity(&lex->made, id) : NULL;
}

size_t atg_lexicon_names(const atg_lexicon *lex, uint32_t id, const atg_str **names)
{
    *names = NULL;
    if (id >= atg_lexicon_entities(lex))
        return 0;
    const uint32_t *first = lex->made.name_first + id;
    *names = lex->made.name_texts + first[0];
    return first[1] - first[0];
}

atg_name_kind atg_lexicon_name_kind(const atg_lexicon *lex, uint32_t id, size_t i)
{
    const atg_str *names;
    if (i >= atg_lexicon_names(lex, id, &names))
        return ATG_NAME_FULL;
    return (atg_name_kind)lex->made.name_kinds[lex->made.name_first[id] + i];
}

uint32_t atg_lexicon_country(const atg_lexicon *lex, atg_str code)
{
    int slot = atg_country_slot(code);
    return slot >= 0 && lex->frozen ? lex->made.country[slot] : ATG_NONE;
}

size_t atg_lexicon_words(const atg_lexicon *lex)
{
    return lex->frozen ? lex->made.words->len : 0;
}

const atg_word *atg_lexicon_word(const atg_lexicon *lex, uint32_t id)
{
    return id < atg_lexicon_words(lex) ? &g_array_index(lex->made.words, atg_word, id)
                                       : NULL;
}

size_t atg_lexicon_records(const atg_lexicon *lex, const atg_record **records)
{
    *records = (const atg_record *)(const void *)lex->records->data;
    return lex->records->len;
}
