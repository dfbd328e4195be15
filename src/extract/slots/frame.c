#include "extract/slots/frame.h"

#include <glib.h>
#include <string.h>

#include "extract/syntax/syntax.h"

struct atg_frames {
    atg_arena arena;
    GHashTable *by_word; /* "v:lemma" -> GPtrArray of atg_frame */
};

static const char *const event_names[ATG_EV_COUNT] = {
    "accuse",    "attribute", "perform",   "attack", "charge", "arrest",  "sanction",
    "condemn",   "deny",      "affiliate", "link",   "claim",  "exploit", "use",
    "originate", "support",   "retract",   "victim", "echo"};

/* "measure" takes what it governs and gives it no role. */
static const char *const role_names[ATG_ROLE_COUNT] = {
    "speaker", "culprit", "incident",   "deed",   "target",  "body",
    "member",  "tool",    "flaw",       "place",  "finding", "group",
    "service", "act",     "sanctioner", "measure"};

static int find(const char *const *names, int n, atg_str s)
{
    for (int i = 0; i < n; i++)
        if (atg_str_is(s, names[i]))
            return i;
    return -1;
}

static char *word_key(atg_frame_pos pos, atg_str lemma)
{
    static const char letters[] = {'v', 'n', 'p'};
    return g_strdup_printf("%c:%.*s", letters[pos], ATG_STR_ARG(lemma));
}

static atg_code bad(const atg_record *r, const atg_attribute *at, const char *what,
                    atg_error *err)
{
    return atg_fail_at(err, r->file, r->line, at ? at->column : r->column,
                       "frame '%.*s': %s '%.*s'; see docs/adding-a-pattern.md",
                       ATG_STR_ARG(r->head), what,
                       ATG_STR_ARG(at ? at->value : r->head));
}

static atg_code set_needs(atg_arena *arena, atg_frame *f, const atg_record *r,
                          const atg_attribute *at, atg_error *err)
{
    atg_str rest = at->value, part;
    while (atg_str_split(&rest, '|', &part))
        if (++f->n_needs > ATG_FRAME_NEEDS)
            return bad(r, at, "too many words in needs=", err);
    f->needs = atg_arena_dup(arena, at->value);
    f->need_letters = atg_prep_letters(at->value);
    atg_str *need = atg_arena_array(arena, f->n_needs + 1, sizeof *need);
    rest = atg_str_of(f->needs);
    for (uint32_t i = 0; atg_str_split(&rest, '|', &part); i++)
        need[i] = part;
    f->need = need;
    return ATG_OK;
}

static atg_code add_slot(atg_arena *arena, atg_frame *f, const atg_record *r,
                         const atg_attribute *at, atg_error *err)
{
    int role = find(role_names, ATG_ROLE_COUNT, at->value);
    if (role < 0)
        return bad(r, at, "unknown role", err);
    if (f->n_slots == ATG_FRAME_SLOTS)
        return bad(r, at, "too many slots at", err);
    atg_slot *s = &f->slots[f->n_slots++];
    s->role = (atg_role)role;
    s->possessor = atg_str_ends(at->key, ".possessor");
    char *name = atg_arena_dup(
        arena, s->possessor ? atg_str_sub(at->key, 0, at->key.n - 10) : at->key);
    g_strdelimit(name, "-", ' ');
    /* one slot for all that says what something followed from */
    s->name = strcmp(name, "after") == 0 ? ATG_STR(ATG_AFTER) : atg_str_of(name);
    return ATG_OK;
}

static atg_code set_attribute(atg_arena *arena, atg_frame *f, const atg_record *r,
                              const atg_attribute *at, atg_error *err)
{
    if (atg_str_is(at->key, "pos")) {
        static const char *const names[] = {"verb", "noun", "predicate"};
        int pos = find(names, 3, at->value);
        f->pos = (atg_frame_pos)pos;
        return pos < 0 ? bad(r, at, "unknown part of speech", err) : ATG_OK;
    }
    if (atg_str_is(at->key, "event")) {
        int event = find(event_names, ATG_EV_COUNT, at->value);
        f->event = (atg_event)event;
        return event < 0 ? bad(r, at, "unknown event", err) : ATG_OK;
    }
    if (atg_str_is(at->key, "status")) {
        f->hedged = atg_str_is(at->value, "hedged");
        return f->hedged ? ATG_OK : bad(r, at, "unknown status", err);
    }
    if (atg_str_is(at->key, "passive")) {
        f->passive_only = true;
        return ATG_OK;
    }
    if (atg_str_is(at->key, "anywhere")) {
        f->anywhere = true;
        return ATG_OK;
    }
    if (atg_str_is(at->key, "alone")) {
        f->alone = true;
        return ATG_OK;
    }
    if (atg_str_is(at->key, "group")) {
        f->by_group = true;
        return ATG_OK;
    }
    if (atg_str_is(at->key, "needs"))
        return set_needs(arena, f, r, at, err);
    if (atg_str_is(at->key, "plain")) {
        f->plain = true;
        return ATG_OK;
    }
    return add_slot(arena, f, r, at, err);
}

static atg_code add_frame(atg_frames *fs, const atg_record *r, atg_error *err)
{
    if (atg_record_get(r, "pos").n == 0 || atg_record_get(r, "event").n == 0)
        return bad(r, NULL, "pos= and event= are both needed in", err);
    atg_frame *f = atg_arena_alloc(&fs->arena, sizeof *f);
    f->lemma = r->head;
    for (uint32_t i = 0; i < r->n_attributes; i++) {
        atg_code code = set_attribute(&fs->arena, f, r, &r->attributes[i], err);
        if (code != ATG_OK)
            return code;
    }
    char *key = word_key(f->pos, f->lemma);
    GPtrArray *list = g_hash_table_lookup(fs->by_word, key);
    if (!list) {
        list = g_ptr_array_new();
        g_hash_table_insert(fs->by_word, g_strdup(key), list);
    }
    static const char *const pos_names[] = {"verb", "noun", "predicate"};
    f->name = atg_arena_format(&fs->arena, "%.*s/%s/%u", ATG_STR_ARG(f->lemma),
                               pos_names[f->pos], list->len + 1)
                  .p;
    g_ptr_array_add(list, f);
    g_free(key);
    return ATG_OK;
}

static void free_list(gpointer list)
{
    g_ptr_array_free(list, TRUE);
}

atg_frames *atg_frames_new(const atg_lexicon *lex, atg_error *err)
{
    atg_frames *fs = g_new0(atg_frames, 1);
    atg_arena_init(&fs->arena);
    fs->by_word = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_list);
    const atg_record *records;
    size_t n = atg_lexicon_records(lex, &records);
    for (size_t i = 0; i < n; i++) {
        if (!atg_str_is(records[i].kind, "frame"))
            continue;
        if (add_frame(fs, &records[i], err) != ATG_OK) {
            atg_frames_free(fs);
            return NULL;
        }
    }
    return fs;
}

void atg_frames_clear(atg_frames *f)
{
    g_hash_table_remove_all(f->by_word);
}

void atg_frames_free(atg_frames *f)
{
    if (!f)
        return;
    g_hash_table_destroy(f->by_word);
    atg_arena_release(&f->arena);
    g_free(f);
}

const atg_frame *const *atg_frames_of(const atg_frames *f, atg_frame_pos pos,
                                      atg_str lemma, size_t *n)
{
    char key[ATG_LABEL_MAX];
    static const char letters[] = {'v', 'n', 'p'};
    *n = 0;
    if (!lemma.n || lemma.n + 3 > sizeof key)
        return NULL;
    key[0] = letters[pos];
    key[1] = ':';
    memcpy(key + 2, lemma.p, lemma.n);
    key[lemma.n + 2] = '\0';
    GPtrArray *list = g_hash_table_lookup(f->by_word, key);
    if (!list)
        return NULL;
    *n = list->len;
    return (const atg_frame *const *)list->pdata;
}
