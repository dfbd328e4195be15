#include "lexicon/lists.h"

#include "lexicon/store.h"

/* A row of the table of words, found by open addressing. */
struct atg_list_word {
    uint32_t hash;
    atg_lists bits; /* 0: free */
    char text[ATG_LIST_WORD_CAP + 1];
};

/* No word has these: leaders are looked up by themselves, cues in the scope. */
#define LEADER ATG_LIST(63)
#define SCOPE ATG_LIST(62)
#define SCOPE_DEED (SCOPE | ATG_LIST(61))
#define SCOPE_OBJECT (SCOPE | ATG_LIST(60))
#define SCOPE_HINT (SCOPE | ATG_LIST(61) | ATG_LIST(60))

static const struct {
    const char *name;
    atg_lists bit;
} names[] = {
    {"honorific", ATG_W_HONORIFIC},
    {"agency-head", ATG_W_AGENCY_HEAD},
    {"agency-of", ATG_W_AGENCY_OF},
    {"org-head", ATG_W_ORG_HEAD},
    {"org-cue", ATG_W_ORG_CUE},
    {"agency-cue", ATG_W_AGENCY_CUE},
    {"group-cue", ATG_W_GROUP_CUE},
    {"malware-cue", ATG_W_MALWARE_CUE},
    {"person-cue", ATG_W_PERSON_CUE},
    {"speech", ATG_W_SPEECH},
    {"attack", ATG_W_ATTACK},
    {"official", ATG_W_OFFICIAL},
    {"official-mod", ATG_W_OFFICIAL_MOD},
    {"people", ATG_W_PEOPLE},
    {"number", ATG_W_NUMBER},
    {"not-name", ATG_W_NOT_NAME},
    {"given", ATG_W_GIVEN},
    {"particle", ATG_W_PARTICLE},
    {"called", ATG_W_CALLED},
    {"female", ATG_W_FEMALE},
    {"male", ATG_W_MALE},
    {"people-mod", ATG_W_PEOPLE_MOD},
    {"office", ATG_W_OFFICE},
    {"office-mod", ATG_W_OFFICE_MOD},
    {"deed", ATG_W_DEED},
    {"product-cue", ATG_W_PRODUCT_CUE},
    {"portfolio", ATG_W_PORTFOLIO},
    {"org-weak", ATG_W_ORG_WEAK},
    {"org-center", ATG_W_ORG_CENTER},
    {"local-body", ATG_W_LOCAL_BODY},
    {"field", ATG_W_FIELD},
    {"finds", ATG_W_FINDS},
    {"law", ATG_W_LAW},
    {"family-first", ATG_W_FAMILY_FIRST},
    {"group-family", ATG_W_GROUP_FAMILY},
    {"group-family-weak", ATG_W_GROUP_FAMILY_WEAK},
    {"tool-cue", ATG_W_TOOL_CUE},
    {"no-surname", ATG_W_NO_SURNAME},
    {"fate", ATG_W_FATE},
    {"message", ATG_W_MESSAGE},
    {"travel", ATG_W_TRAVEL},
    {"place-noun", ATG_W_PLACE_NOUN},
    {"org-staff", ATG_W_ORG_STAFF},
    {"org-owned", ATG_W_ORG_OWNED},
    {"org-inside", ATG_W_ORG_INSIDE},
    {"leads", ATG_W_LEADS},
    {"body-part", ATG_W_BODY_PART},
    {"harmed", ATG_W_HARMED},
    {"unharmed", ATG_W_UNHARMED},
    {"volume", ATG_W_VOLUME},
    {"malware-end", ATG_W_MALWARE_END},
    {"puts-tools", ATG_W_PUTS_TOOLS},
    {"business-field", ATG_W_BUSINESS_FIELD},
    {"hits", ATG_W_HITS},
    {"robs", ATG_W_ROBS},
    {"suffers", ATG_W_SUFFERS},
    {"crime-field", ATG_W_CRIME_FIELD},
    {"flaw", ATG_W_FLAW},
    {"firm-end", ATG_W_FIRM_END},
    {"surname-end", ATG_W_SURNAME_END},
    {"leader", LEADER},
    {"scope", SCOPE},
    {"scope-deed", SCOPE_DEED},
    {"scope-object", SCOPE_OBJECT},
    {"scope-hint", SCOPE_HINT},
};

atg_lists atg_list_find(atg_str name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (atg_str_is(name, names[i].name))
            return names[i].bit;
    return 0;
}

bool atg_list_has_countries(atg_str name)
{
    return atg_list_find(name) == LEADER;
}

/* ---- a word in small letters ----------------------------------------------------- */

/* Lower case of a letter of two bytes ("Á", "Š", "Ł"), written over it where it has
 * two bytes as well. */
static void lower_pair(char *p)
{
    gunichar c =
        ((gunichar)((unsigned char)p[0] & 0x1F) << 6) | ((unsigned char)p[1] & 0x3F);
    gunichar low = g_unichar_tolower(c);
    if (low < 0x80 || low > 0x7FF)
        return;
    p[0] = (char)(0xC0 | (low >> 6));
    p[1] = (char)(0x80 | (low & 0x3F));
}

/* False: too long for any list. */
static bool fold(atg_str word, char key[ATG_LIST_WORD_CAP + 1])
{
    if (word.n == 0 || word.n > ATG_LIST_WORD_CAP)
        return false;
    for (size_t i = 0; i < word.n; i++)
        key[i] = g_ascii_tolower(word.p[i]);
    for (size_t i = 0; i + 1 < word.n; i++)
        if (((unsigned char)key[i] & 0xE0) == 0xC0 &&
            ((unsigned char)key[i + 1] & 0xC0) == 0x80)
            lower_pair(key + i++);
    key[word.n] = '\0';
    return true;
}

/* ---- the table ------------------------------------------------------------------- */

/* Its row, or the free one where it would stand. */
static atg_list_word *row_of(const atg_lex_made *m, const char *key, size_t n,
                             uint32_t hash)
{
    uint32_t at = hash & m->list_mask;
    while (m->list_words[at].bits && (m->list_words[at].hash != hash ||
                                      memcmp(m->list_words[at].text, key, n + 1) != 0))
        at = (at + 1) & m->list_mask;
    return &m->list_words[at];
}

static uint32_t folded(uint64_t hash)
{
    return (uint32_t)(hash ^ hash >> 32);
}

static uint32_t hash_of(const char *key, size_t n)
{
    return folded(atg_str_hash((atg_str){key, n}));
}

atg_lists atg_lexicon_lists(const atg_lexicon *lex, atg_str word)
{
    char key[ATG_LIST_WORD_CAP + 1];
    if (!lex->frozen || !fold(word, key))
        return 0;
    return row_of(&lex->made, key, word.n, hash_of(key, word.n))->bits;
}

/* Plain letters in lower case: all that most tokens are, and then one atom too. */
static bool lower_letters(atg_str token, char key[ATG_LIST_WORD_CAP + 1])
{
    if (token.n == 0 || token.n > ATG_LIST_WORD_CAP)
        return false;
    for (size_t i = 0; i < token.n; i++) {
        if (!g_ascii_isalpha(token.p[i]))
            return false;
        key[i] = (char)(token.p[i] | 0x20);
    }
    key[token.n] = '\0';
    return true;
}

atg_glance atg_lexicon_glance(const atg_lexicon *lex, atg_str token)
{
    char key[ATG_LIST_WORD_CAP + 1];
    if (!lex->frozen)
        return (atg_glance){0};
    if (!lower_letters(token, key))
        return (atg_glance){atg_lexicon_lists(lex, token), true, true};
    uint64_t hash = atg_str_hash((atg_str){key, token.n});
    return (atg_glance){row_of(&lex->made, key, token.n, folded(hash))->bits,
                        atg_index_may_begin(&lex->made.word_index, hash),
                        atg_index_may_begin(&lex->made.name_index, hash)};
}

size_t atg_lexicon_leaders(const atg_lexicon *lex, const atg_leader **leaders)
{
    *leaders =
        lex->frozen ? (const atg_leader *)(const void *)lex->made.leaders->data : NULL;
    return lex->frozen ? lex->made.leaders->len : 0;
}

static bool is_list(const atg_record *r)
{
    return atg_str_is(r->kind, "list");
}

/* At least twice as many rows as words. */
static void make_table(atg_lex_made *m, const GArray *records)
{
    size_t words = 1, rows = 16;
    for (guint i = 0; i < records->len; i++) {
        const atg_record *r = &g_array_index(records, atg_record, i);
        atg_str w = is_list(r) ? atg_record_get(r, "words") : ATG_STR_NONE;
        for (size_t k = 0; k < w.n; k++)
            words += w.p[k] == '|';
        words += w.n > 0;
    }
    while (rows < words * 2)
        rows *= 2;
    m->list_words = g_new0(atg_list_word, rows);
    m->list_mask = (uint32_t)rows - 1;
}

static atg_code fail_word(const atg_record *r, atg_str word, const char *what,
                          atg_error *err)
{
    return ATG_FAIL_ATTRIBUTE(r, "words", err, "word '%.*s' %s",
                              ATG_STR_ARG(atg_str_cap(word, 80)), what);
}

static atg_code add_word(atg_lex_made *m, const atg_record *r, atg_str word,
                         atg_error *err)
{
    char key[ATG_LIST_WORD_CAP + 1];
    if (memchr(word.p, ' ', word.n))
        return fail_word(r, word, "is several; a list holds single words", err);
    if (!fold(word, key))
        return fail_word(r, word, "has more than 31 bytes", err);
    uint32_t hash = hash_of(key, word.n);
    atg_list_word *row = row_of(m, key, word.n, hash);
    m->n_list_words += row->bits == 0;
    row->hash = hash;
    row->bits |= atg_list_find(r->head);
    memcpy(row->text, key, word.n + 1);
    return ATG_OK;
}

static atg_code add_leader(atg_lex_made *m, const atg_record *r, atg_str name,
                           atg_error *err)
{
    atg_leader leader = {.country = atg_record_get(r, "country")};
    int slot = atg_country_slot(leader.country);
    if (slot < 0 || m->country[slot] == ATG_NONE)
        return ATG_FAIL_ATTRIBUTE(r, "country", err, "no country has the code '%.*s'",
                                  ATG_STR_ARG(leader.country));
    char *lower = g_utf8_strdown(name.p, (gssize)name.n);
    leader.name = atg_arena_str(&m->arena, atg_str_of(lower));
    g_free(lower);
    g_array_append_val(m->leaders, leader);
    return ATG_OK;
}

static bool has_capital(atg_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (g_ascii_isupper(s.p[i]))
            return true;
    return false;
}

static atg_code add_cue(atg_lex_made *m, const atg_record *r, atg_str text,
                        atg_error *err)
{
    atg_lists list = atg_list_find(r->head);
    const char *fault = atg_cue_fault(text);
    if (fault)
        return fail_word(r, text, fault, err);
    atg_scope_add(m->scope, text,
                  list == SCOPE        ? ATG_CUE_FIELD
                  : list == SCOPE_DEED ? ATG_CUE_DEED
                  : list == SCOPE_HINT ? ATG_CUE_HINT
                                       : ATG_CUE_OBJECT,
                  has_capital(text) ? ATG_CUE_EXACT : ATG_CUE_ANY_CASE);
    return ATG_OK;
}

static atg_code add_list(atg_lex_made *m, const atg_record *r, atg_error *err)
{
    atg_str rest = atg_record_get(r, "words"), word;
    atg_code rc = ATG_OK;
    atg_lists list = atg_list_find(r->head);
    while (rc == ATG_OK && atg_str_split(&rest, '|', &word)) {
        word = atg_str_trim(word);
        if (word.n)
            rc = list == LEADER ? add_leader(m, r, word, err)
                 : list & SCOPE ? add_cue(m, r, word, err)
                                : add_word(m, r, word, err);
    }
    return rc;
}

/* ---- what is named in the field only --------------------------------------------- */

/* Do names of this thing tell of the field? Not those that a list marks as words of
 * prose. */
static bool is_of_field(const atg_entity *e)
{
    bool type = e->type == ATG_ACTOR || e->type == ATG_MALWARE ||
                e->type == ATG_INCIDENT || e->type == ATG_VULNERABILITY;
    return type && !atg_record_find(e->record, "case") &&
           !atg_record_find(e->record, "context");
}

/* A word in capitals of up to four letters is looked for as it is; other names by their
 * capitals, and those without in any case. */
static atg_cue_case case_of(const atg_lex_name *name)
{
    bool acronym = name->rule == ATG_CASE_ACRONYM && name->text.n <= 4;
    return acronym                   ? ATG_CUE_EXACT
           : has_capital(name->text) ? ATG_CUE_CAPITALS
                                     : ATG_CUE_ANY_CASE;
}

/* One word by itself, without a digit, may also be something else. */
static atg_cue_class class_of(atg_str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] == ' ' || g_ascii_isdigit(name.p[i]))
            return ATG_CUE_FIELD;
    return ATG_CUE_HINT;
}

static void add_names(atg_lex_made *m)
{
    for (guint i = 0; i < m->names->len; i++) {
        const atg_lex_name *name = atg_made_name(m, i);
        bool stands = name->kind == ATG_NAME_FULL || name->kind == ATG_NAME_ACRONYM;
        atg_str text = name->text;
        if (atg_str_starts(text, "The "))
            text = atg_str_sub(text, 4, text.n);
        if (stands && is_of_field(atg_made_entity(m, name->entity)))
            atg_scope_add(m->scope, text, class_of(text), case_of(name));
    }
}

const atg_scope *atg_lexicon_scope(const atg_lexicon *lex)
{
    return lex->frozen ? lex->made.scope : NULL;
}

atg_code atg_make_lists(atg_lex_made *m, const GArray *records, atg_error *err)
{
    m->leaders = g_array_new(FALSE, FALSE, sizeof(atg_leader));
    make_table(m, records);
    m->scope = atg_scope_new(m->names->len);
    add_names(m);
    atg_code rc = ATG_OK;
    for (guint i = 0; rc == ATG_OK && i < records->len; i++) {
        const atg_record *r = &g_array_index(records, atg_record, i);
        if (is_list(r))
            rc = add_list(m, r, err);
    }
    return rc;
}
