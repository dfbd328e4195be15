#include "lexicon/import_work.h"

#include <string.h>

#include "base/json.h"
#include "lexicon/lists.h"
#include "lexicon/store.h"

enum { SHORTEST = 4 }; /* letters and digits: "UPS" and "SEA" are found everywhere */

/* ---- the form of a name ---------------------------------------------------------- */

static char *single_blanks(const char *s)
{
    GString *out = g_string_new(NULL);
    for (; *s; s = g_utf8_next_char(s)) {
        gunichar c = g_utf8_get_char(s);
        if (!g_unichar_isspace(c))
            g_string_append_unichar(out, c);
        else if (out->len && out->str[out->len - 1] != ' ')
            g_string_append_c(out, ' ');
    }
    if (out->len && out->str[out->len - 1] == ' ')
        g_string_truncate(out, out->len - 1);
    return g_string_free(out, FALSE);
}

/* Can it stand in a record, and in every format behind it? */
static bool is_sound(const char *s)
{
    atg_str text = atg_str_of(s);
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)s[i] < 0x20 || s[i] == 0x7F || s[i] == '|')
            return false;
    return text.n > 0 && text.n <= ATG_NAME_BYTES_CAP &&
           atg_xml_unknown(text) == text.n;
}

static bool fold(const char *name, atg_atoms *atoms)
{
    atg_atoms_clear(atoms);
    return atg_fold_name(atoms, atg_str_of(name), false) && atoms->n > 0;
}

char *atg_import_clean(const char *name)
{
    atg_atoms atoms;
    char *composed = g_utf8_normalize(name, -1, G_NORMALIZE_NFC);
    char *clean = composed ? single_blanks(composed) : NULL;
    g_free(composed);
    if (clean && is_sound(clean) && fold(clean, &atoms))
        return clean;
    g_free(clean);
    return NULL;
}

char *atg_import_key(const char *name)
{
    atg_atoms atoms;
    GString *key = g_string_new(NULL);
    fold(name, &atoms);
    for (uint32_t i = 0; i < atoms.n; i++) {
        atg_str a = atg_atoms_at(&atoms, i);
        if (i)
            g_string_append_c(key, ' ');
        g_string_append_len(key, a.p, (gssize)a.n);
    }
    return g_string_free(key, FALSE);
}

/* Letters and digits; a sign of a script without capitals says more than a letter. */
static size_t weight_of(const char *name)
{
    size_t n = 0;
    for (; *name; name = g_utf8_next_char(name)) {
        gunichar c = g_utf8_get_char(name);
        if (g_unichar_isalnum(c))
            n += g_unichar_iswide(c) ? 2 : 1;
    }
    return n;
}

/* ---- ordinary words -------------------------------------------------------------- */

void atg_import_words_init(atg_import_words *w, const atg_lexicon *known)
{
    const atg_builtin_file *f = &atg_ordinary_file;
    w->known = known;
    w->ordinary = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    atg_str text = {f->begin, (size_t)(f->end - f->begin)};
    if (atg_lexicon_add_text(w->ordinary, text, f->name, &err) != ATG_OK ||
        atg_lexicon_freeze(w->ordinary, &err) != ATG_OK)
        g_error("%s", err.message);
}

void atg_import_words_release(atg_import_words *w)
{
    atg_lexicon_free(w->ordinary);
}

static bool has_word(const atg_lexicon *lex, const atg_atoms *atoms)
{
    const atg_index *x = &lex->made.word_index;
    uint32_t node = atg_index_find(x, atoms);
    return node != UINT32_MAX && atg_index_first(x, node) != UINT32_MAX;
}

static bool is_word(const atg_import_words *w, const char *name)
{
    atg_atoms atoms;
    return fold(name, &atoms) &&
           (has_word(w->known, &atoms) || has_word(w->ordinary, &atoms) ||
            atg_lexicon_lists(w->known, atg_str_of(name)) != 0);
}

static bool has_letter(const char *name)
{
    while (*name && !g_unichar_isalpha(g_utf8_get_char(name)))
        name = g_utf8_next_char(name);
    return *name != '\0';
}

/* "Bitter", "The Mask", "Group 3", "2021". */
static bool is_ordinary(const atg_import_words *w, const char *name)
{
    const char *blank = strchr(name, ' ');
    if (is_word(w, name) || !has_letter(name))
        return true;
    if (!blank)
        return false;
    if (g_ascii_strncasecmp(name, "the ", 4) == 0)
        return is_word(w, name + 4);
    if (!g_ascii_isdigit(blank[1]) || blank[2])
        return false;
    char *first = g_strndup(name, (gsize)(blank - name));
    bool is = is_word(w, first);
    g_free(first);
    return is;
}

/* ---- whose name is it? ----------------------------------------------------------- */

/* The names of the known lists that are one with this one: the first link of their
 * chain, or UINT32_MAX. */
static uint32_t links_of(const atg_lexicon *known, const char *name)
{
    atg_atoms atoms;
    if (!fold(name, &atoms))
        return UINT32_MAX;
    uint32_t node = atg_index_find(&known->made.name_index, &atoms);
    return node == UINT32_MAX ? UINT32_MAX
                              : atg_index_first(&known->made.name_index, node);
}

static const atg_lex_name *name_of_link(const atg_lexicon *known, uint32_t *link)
{
    const atg_index_link *l = atg_index_link_at(&known->made.name_index, *link);
    *link = l->next;
    return atg_made_name(&known->made, l->value);
}

atg_import_verdict atg_import_judge(const atg_import_words *w, const char *name,
                                    uint32_t self, uint32_t *whose)
{
    bool taken = false;
    uint32_t link = links_of(w->known, name);
    while (link != UINT32_MAX) {
        const atg_lex_name *n = name_of_link(w->known, &link);
        if (n->entity == self)
            return ATG_IMPORT_FIT;
        if (n->kind != ATG_NAME_SHORT && !taken) {
            taken = true;
            *whose = n->entity;
        }
    }
    if (taken)
        return ATG_IMPORT_TAKEN;
    if (weight_of(name) < SHORTEST)
        return ATG_IMPORT_TOO_SHORT;
    return is_ordinary(w, name) ? ATG_IMPORT_ORDINARY : ATG_IMPORT_FIT;
}

static bool has_name(const atg_lexicon *known, uint32_t entity, const char *name)
{
    uint32_t link = links_of(known, name);
    while (link != UINT32_MAX)
        if (name_of_link(known, &link)->entity == entity)
            return true;
    return false;
}

/* A shared name alone says little: vendors take each other's. */
static bool is_same(const atg_lexicon *known, const atg_import_entry *e, uint32_t id)
{
    uint32_t state = e->country ? atg_import_state(known, e->country) : ATG_NONE;
    atg_str country = atg_lexicon_entity(known, id)->country;
    if (state != ATG_NONE && country.n &&
        atg_str_eq(country, atg_lexicon_entity(known, state)->country))
        return true;
    char *first = atg_import_key(g_ptr_array_index(e->names, 0));
    bool same = false;
    for (guint i = 1; i < e->names->len && !same; i++) {
        char *key = atg_import_key(g_ptr_array_index(e->names, i));
        same = strcmp(key, first) != 0 &&
               has_name(known, id, g_ptr_array_index(e->names, i));
        g_free(key);
    }
    g_free(first);
    return same;
}

static bool is_label(const atg_lexicon *known, uint32_t entity, const char *key)
{
    atg_str label = atg_lexicon_entity(known, entity)->label;
    char *copy = g_strndup(label.p, label.n), *its = atg_import_key(copy);
    bool same = strcmp(its, key) == 0;
    g_free(its);
    g_free(copy);
    return same;
}

/* The thing of a type that has the name for its label, else one it may be by
 * is_same. */
static uint32_t find_by_name(const atg_lexicon *known, const atg_import_entry *e,
                             const char *name, bool labels_only)
{
    char *key = atg_import_key(name);
    uint32_t found = ATG_NONE, link = links_of(known, name);
    while (link != UINT32_MAX) {
        uint32_t id = name_of_link(known, &link)->entity;
        if (atg_lexicon_entity(known, id)->type != e->type)
            continue;
        bool label = is_label(known, id, key);
        if (label || (!labels_only && found == ATG_NONE && is_same(known, e, id)))
            found = id;
        if (label)
            break;
    }
    g_free(key);
    return found;
}

/* Which one its other names call by its label; ATG_NONE where that is none or several.
 */
static uint32_t find_by_others(const atg_lexicon *known, const atg_import_entry *e)
{
    uint32_t found = ATG_NONE;
    for (guint i = 1; i < e->names->len; i++) {
        uint32_t id = find_by_name(known, e, g_ptr_array_index(e->names, i), true);
        if (id != ATG_NONE && found != ATG_NONE && id != found)
            return ATG_NONE;
        if (id != ATG_NONE)
            found = id;
    }
    return found;
}

uint32_t atg_import_find(const atg_lexicon *known, const atg_import_entry *e)
{
    uint32_t id = find_by_name(known, e, g_ptr_array_index(e->names, 0), false);
    return id != ATG_NONE ? id : find_by_others(known, e);
}

/* ---- states ---------------------------------------------------------------------- */

static uint32_t country_named(const atg_lexicon *known, const char *name)
{
    uint32_t link = links_of(known, name);
    while (link != UINT32_MAX) {
        const atg_lex_name *n = name_of_link(known, &link);
        if (atg_lexicon_entity(known, n->entity)->type == ATG_COUNTRY &&
            n->kind != ATG_NAME_DEMONYM && n->kind != ATG_NAME_CAPITAL)
            return n->entity;
    }
    return ATG_NONE;
}

/* "Iran (Islamic Republic of)" is "Islamic Republic of Iran". */
static char *turned(const char *name)
{
    const char *open = strstr(name, " ("), *close = open ? strchr(open, ')') : NULL;
    if (!close || close[1])
        return NULL;
    return g_strdup_printf("%.*s %.*s", (int)(close - open - 2), open + 2,
                           (int)(open - name), name);
}

static uint32_t state_of(const atg_lexicon *known, const char *name)
{
    uint32_t id = atg_lexicon_country(known, atg_str_of(name));
    if (id == ATG_NONE)
        id = country_named(known, name);
    char *other = id == ATG_NONE ? turned(name) : NULL;
    if (other)
        id = country_named(known, other);
    g_free(other);
    return id;
}

/* "Russia, Influence operations" says more than the state. */
uint32_t atg_import_state(const atg_lexicon *known, const char *name)
{
    const char *comma = strchr(name, ',');
    uint32_t id = state_of(known, name);
    if (id != ATG_NONE || !comma)
        return id;
    char *first = g_strndup(name, (gsize)(comma - name));
    id = state_of(known, first);
    g_free(first);
    return id;
}
