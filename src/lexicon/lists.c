#include "lexicon/lists.h"

#include "lexicon/store.h"

/* A row of the table of words, found by open addressing. */
struct atg_list_word {
    uint32_t hash;
    atg_lists bits; /* 0: free */
    char text[ATG_LIST_WORD_CAP + 1];
};

/* What a record of a list is for: words of a list (a bit), leaders, cues of the scope. */
typedef enum list_use { WORDS, LEADERS, CUES } list_use;

static const struct {
    const char *name;
    atg_lists bit; /* of WORDS */
    list_use use;
    atg_cue_class cue; /* of CUES */
} names[] = {
    {"honorific", ATG_W_HONORIFIC, WORDS, 0},
    {"agency-head", ATG_W_AGENCY_HEAD, WORDS, 0},
    {"agency-of", ATG_W_AGENCY_OF, WORDS, 0},
    {"org-head", ATG_W_ORG_HEAD, WORDS, 0},
    {"org-cue", ATG_W_ORG_CUE, WORDS, 0},
    {"agency-cue", ATG_W_AGENCY_CUE, WORDS, 0},
    {"group-cue", ATG_W_GROUP_CUE, WORDS, 0},
    {"malware-cue", ATG_W_MALWARE_CUE, WORDS, 0},
    {"person-cue", ATG_W_PERSON_CUE, WORDS, 0},
    {"speech", ATG_W_SPEECH, WORDS, 0},
    {"attack", ATG_W_ATTACK, WORDS, 0},
    {"official", ATG_W_OFFICIAL, WORDS, 0},
    {"official-mod", ATG_W_OFFICIAL_MOD, WORDS, 0},
    {"people", ATG_W_PEOPLE, WORDS, 0},
    {"number", ATG_W_NUMBER, WORDS, 0},
    {"not-name", ATG_W_NOT_NAME, WORDS, 0},
    {"given", ATG_W_GIVEN, WORDS, 0},
    {"particle", ATG_W_PARTICLE, WORDS, 0},
    {"called", ATG_W_CALLED, WORDS, 0},
    {"female", ATG_W_FEMALE, WORDS, 0},
    {"male", ATG_W_MALE, WORDS, 0},
    {"people-mod", ATG_W_PEOPLE_MOD, WORDS, 0},
    {"office", ATG_W_OFFICE, WORDS, 0},
    {"office-mod", ATG_W_OFFICE_MOD, WORDS, 0},
    {"deed", ATG_W_DEED, WORDS, 0},
    {"product-cue", ATG_W_PRODUCT_CUE, WORDS, 0},
    {"portfolio", ATG_W_PORTFOLIO, WORDS, 0},
    {"org-weak", ATG_W_ORG_WEAK, WORDS, 0},
    {"org-center", ATG_W_ORG_CENTER, WORDS, 0},
    {"local-body", ATG_W_LOCAL_BODY, WORDS, 0},
    {"field", ATG_W_FIELD, WORDS, 0},
    {"release", ATG_W_RELEASE, WORDS, 0},
    {"finds", ATG_W_FINDS, WORDS, 0},
    {"law", ATG_W_LAW, WORDS, 0},
    {"family-first", ATG_W_FAMILY_FIRST, WORDS, 0},
    {"group-family", ATG_W_GROUP_FAMILY, WORDS, 0},
    {"group-family-weak", ATG_W_GROUP_FAMILY_WEAK, WORDS, 0},
    {"tool-cue", ATG_W_TOOL_CUE, WORDS, 0},
    {"no-surname", ATG_W_NO_SURNAME, WORDS, 0},
    {"fate", ATG_W_FATE, WORDS, 0},
    {"message", ATG_W_MESSAGE, WORDS, 0},
    {"travel", ATG_W_TRAVEL, WORDS, 0},
    {"place-noun", ATG_W_PLACE_NOUN, WORDS, 0},
    {"org-staff", ATG_W_ORG_STAFF, WORDS, 0},
    {"org-owned", ATG_W_ORG_OWNED, WORDS, 0},
    {"org-inside", ATG_W_ORG_INSIDE, WORDS, 0},
    {"leads", ATG_W_LEADS, WORDS, 0},
    {"body-part", ATG_W_BODY_PART, WORDS, 0},
    {"harmed", ATG_W_HARMED, WORDS, 0},
    {"unharmed", ATG_W_UNHARMED, WORDS, 0},
    {"volume", ATG_W_VOLUME, WORDS, 0},
    {"malware-end", ATG_W_MALWARE_END, WORDS, 0},
    {"puts-tools", ATG_W_PUTS_TOOLS, WORDS, 0},
    {"business-field", ATG_W_BUSINESS_FIELD, WORDS, 0},
    {"hits", ATG_W_HITS, WORDS, 0},
    {"robs", ATG_W_ROBS, WORDS, 0},
    {"suffers", ATG_W_SUFFERS, WORDS, 0},
    {"crime-field", ATG_W_CRIME_FIELD, WORDS, 0},
    {"flaw", ATG_W_FLAW, WORDS, 0},
    {"firm-end", ATG_W_FIRM_END, WORDS, 0},
    {"surname-end", ATG_W_SURNAME_END, WORDS, 0},
    {"leader", 0, LEADERS, 0},
    {"scope", 0, CUES, ATG_CUE_FIELD},
    {"scope-deed", 0, CUES, ATG_CUE_DEED},
    {"scope-object", 0, CUES, ATG_CUE_OBJECT},
    {"scope-hint", 0, CUES, ATG_CUE_HINT},
};

/* The row of a list's name, or G_N_ELEMENTS(names). */
static size_t row_of_list(atg_str name)
{
    size_t i = 0;
    while (i < G_N_ELEMENTS(names) && !atg_str_is(name, names[i].name))
        i++;
    return i;
}

bool atg_list_known(atg_str name)
{
    return row_of_list(name) < G_N_ELEMENTS(names);
}

bool atg_list_has_countries(atg_str name)
{
    size_t i = row_of_list(name);
    return i < G_N_ELEMENTS(names) && names[i].use == LEADERS;
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
    row->bits |= names[row_of_list(r->head)].bit;
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
    const char *fault = atg_cue_fault(text);
    if (fault)
        return fail_word(r, text, fault, err);
    atg_scope_add(m->scope, text, names[row_of_list(r->head)].cue,
                  has_capital(text) ? ATG_CUE_EXACT : ATG_CUE_ANY_CASE);
    return ATG_OK;
}

static atg_code add_list(atg_lex_made *m, const atg_record *r, atg_error *err)
{
    atg_str rest = atg_record_get(r, "words"), word;
    atg_code rc = ATG_OK;
    list_use use = names[row_of_list(r->head)].use;
    while (rc == ATG_OK && atg_str_split(&rest, '|', &word)) {
        word = atg_str_trim(word);
        if (word.n)
            rc = use == LEADERS ? add_leader(m, r, word, err)
                 : use == CUES  ? add_cue(m, r, word, err)
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
        atg_str bare = name->text;
        if (atg_str_starts(bare, "The "))
            bare = atg_str_sub(bare, 4, bare.n);
        if (stands && is_of_field(atg_made_entity(m, name->entity)))
            atg_scope_add(m->scope, name->text, class_of(bare), case_of(name));
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
