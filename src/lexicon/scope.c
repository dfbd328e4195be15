#include "lexicon/scope.h"

#include <glib.h>

#include "base/eight.h"

/* A search has three steps, each for the few that passed the one before: a bit for the
 * folded first letters of a word; the table of cues by the first letters of their first
 * word; the cue itself. Whole first words are hashed with up to eight letters, stems
 * ("cyber*") with their first five, or fewer and whatever comes behind. */
enum { KEY = 8, STEM_KEY = 5, GAP = 32, BITS_A_CUE = 8, LEAST_BITS = 1 << 17 };

typedef struct cue {
    atg_str text;  /* without the last '*' */
    uint32_t next; /* cue of the same slot, or UINT32_MAX */
    uint8_t what, how;
    bool stem;
    bool article;   /* "the" has to stand before it */
    uint16_t head;  /* letters of its first word, if it has another one */
    uint8_t second; /* the first letter of that; 0: it has none */
} cue;

typedef struct slot {
    uint64_t key; /* 0: free */
    uint32_t first;
} slot;

struct atg_scope {
    uint64_t *bits;
    uint64_t bit_mask;
    slot *slots;
    size_t slot_mask, n_slots;
    GArray *cues; /* cue */
};

/* Letters and digits in small letters, 0 for all that parts words. */
static const unsigned char folded[256] = {
#define DIGITS(c) ['0' + c] = '0' + c
#define LETTER(c) ['a' + c] = 'a' + c, ['A' + c] = 'a' + c
    DIGITS(0),  DIGITS(1),  DIGITS(2),  DIGITS(3),  DIGITS(4),  DIGITS(5),
    DIGITS(6),  DIGITS(7),  DIGITS(8),  DIGITS(9),  LETTER(0),  LETTER(1),
    LETTER(2),  LETTER(3),  LETTER(4),  LETTER(5),  LETTER(6),  LETTER(7),
    LETTER(8),  LETTER(9),  LETTER(10), LETTER(11), LETTER(12), LETTER(13),
    LETTER(14), LETTER(15), LETTER(16), LETTER(17), LETTER(18), LETTER(19),
    LETTER(20), LETTER(21), LETTER(22), LETTER(23), LETTER(24), LETTER(25),
#undef DIGITS
#undef LETTER
};

static unsigned char fold(char c)
{
    return folded[(unsigned char)c];
}

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* ---- keys ------------------------------------------------------------------------ */

/* Up to eight letters, the first one lowest. */
static uint64_t word_key(const char *p, size_t n)
{
    uint64_t key = 0;
    for (size_t i = 0; i < MIN(n, (size_t)KEY); i++)
        key |= (uint64_t)fold(p[i]) << 8 * i;
    return key;
}

/* A bit that no sixth letter has: this is no word's key. */
#define STEM_MARK ((uint64_t)1 << 8 * STEM_KEY)

static uint64_t stem_key(const char *p, size_t n)
{
    return STEM_MARK | word_key(p, MIN(n, (size_t)STEM_KEY));
}

static uint64_t hash(uint64_t key)
{
    key *= 0x9E3779B97F4A7C15u;
    return key ^ key >> 29;
}

static void set_bit(atg_scope *s, uint64_t key)
{
    uint64_t bit = hash(key) & s->bit_mask;
    s->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static bool has_bit(const atg_scope *s, uint64_t hashed)
{
    uint64_t bit = hashed & s->bit_mask;
    return s->bits[bit >> 6] >> (bit & 63) & 1;
}

static slot *slot_of(slot *slots, size_t mask, uint64_t key)
{
    size_t at = (size_t)(hash(key) >> 20) & mask;
    while (slots[at].key && slots[at].key != key)
        at = (at + 1) & mask;
    return &slots[at];
}

/* ---- cues ------------------------------------------------------------------------ */

atg_scope *atg_scope_new(size_t expected)
{
    atg_scope *s = g_new0(atg_scope, 1);
    size_t bits = LEAST_BITS, slots = 64;
    while (bits < expected * BITS_A_CUE)
        bits *= 2;
    while (slots < expected * 2)
        slots *= 2;
    s->bits = g_new0(uint64_t, bits / 64);
    s->bit_mask = bits - 1;
    s->slots = g_new0(slot, slots);
    s->slot_mask = slots - 1;
    s->cues = g_array_new(FALSE, FALSE, sizeof(cue));
    return s;
}

void atg_scope_free(atg_scope *s)
{
    if (!s)
        return;
    g_free(s->bits);
    g_free(s->slots);
    g_array_free(s->cues, TRUE);
    g_free(s);
}

static void grow(atg_scope *s)
{
    size_t mask = s->slot_mask * 2 + 1;
    slot *slots = g_new0(slot, mask + 1);
    for (size_t i = 0; i <= s->slot_mask; i++)
        if (s->slots[i].key)
            *slot_of(slots, mask, s->slots[i].key) = s->slots[i];
    g_free(s->slots);
    s->slots = slots;
    s->slot_mask = mask;
}

static void enter(atg_scope *s, uint64_t key, const cue *c)
{
    if (s->n_slots * 2 > s->slot_mask)
        grow(s);
    slot *at = slot_of(s->slots, s->slot_mask, key);
    cue copy = *c;
    copy.next = at->key ? at->first : UINT32_MAX;
    s->n_slots += !at->key;
    *at = (slot){key, s->cues->len};
    g_array_append_val(s->cues, copy);
    set_bit(s, key);
}

/* Without what is no letter or digit at its ends, and without the last '*'; without the
 * article of "The Dukes", so that not every "the" has to be looked at. It must be there
 * where little is left: "The Com". */
static atg_str bare(atg_str s, bool *stem, bool *article)
{
    *stem = s.n && s.p[s.n - 1] == '*';
    *article = false;
    if (s.n > 4 && atg_str_is_nocase(atg_str_cap(s, 4), "the ")) {
        s = atg_str_sub(s, 4, s.n);
        *article = s.n < ATG_SCOPE_NAME;
    }
    while (s.n && !fold(s.p[0]))
        s = atg_str_sub(s, 1, s.n);
    while (s.n && !fold(s.p[s.n - 1]))
        s.n--;
    return s;
}

const char *atg_cue_fault(atg_str text)
{
    bool stem, article;
    atg_str s = bare(text, &stem, &article);
    if (s.n == 0)
        return "has no letter of ASCII";
    if (memchr(s.p, '*', s.n))
        return "has a '*' that is not its end";
    size_t letters = 0;
    for (size_t i = 0; i < s.n; i++)
        letters += fold(s.p[i]) != 0;
    return letters < ATG_SCOPE_STEM ? "has fewer than three letters" : NULL;
}

/* Does a number begin or end at i, right behind a letter or before one? */
static bool is_edge(atg_str s, size_t i)
{
    return i > 0 && fold(s.p[i - 1]) && fold(s.p[i]) &&
           is_digit(fold(s.p[i - 1])) != is_digit(fold(s.p[i]));
}

/* May the words of a cue that part at i also touch: at a hyphen, a full stop, or
 * between a letter and a digit? */
static bool may_touch(atg_str s, size_t gap, size_t next)
{
    for (size_t i = gap; i < next; i++)
        if (s.p[i] == ' ')
            return false;
    return true;
}

/* A stem of fewer letters than are looked at goes on with anything. */
static void enter_stem(atg_scope *s, const char *word, size_t n, const cue *c)
{
    static const char any[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    char longer[STEM_KEY];
    enter(s, stem_key(word, n), c);
    if (n >= STEM_KEY)
        return;
    memcpy(longer, word, n);
    for (const char *p = any; *p; p++) {
        longer[n] = *p;
        enter_stem(s, longer, n + 1, c);
    }
}

/* All words that a text with the cue can begin with: "zero" and "zeroday", "apt" and
 * "apt28". */
static void enter_words(atg_scope *s, const cue *c)
{
    char word[KEY];
    size_t n = 0, i = 0, next;
    atg_str t = c->text;
    for (; i < t.n && n < KEY; i = next) {
        for (next = i; next < t.n && !fold(t.p[next]);)
            next++;
        if (next > i || is_edge(t, i))
            enter(s, word_key(word, n), c);
        if (!may_touch(t, i, next))
            return;
        word[n++] = t.p[next++];
    }
    if (c->stem)
        enter_stem(s, word, n, c);
    else
        enter(s, word_key(word, n), c);
}

/* Many texts have "it", few a word with s behind it, as "it security" has. */
static void note_second(cue *c)
{
    size_t i = 0, next;
    while (i < c->text.n && fold(c->text.p[i]) && !is_edge(c->text, i))
        i++;
    for (next = i; next < c->text.n && !fold(c->text.p[next]);)
        next++;
    if (i > UINT16_MAX || next == c->text.n)
        return;
    c->head = (uint16_t)i;
    c->second = fold(c->text.p[next]);
}

void atg_scope_add(atg_scope *s, atg_str text, atg_cue_class what, atg_cue_case how)
{
    cue c = {.what = (uint8_t)what, .how = (uint8_t)how};
    if (atg_cue_fault(text))
        return;
    c.text = bare(text, &c.stem, &c.article);
    note_second(&c);
    enter_words(s, &c);
}

/* ---- search ---------------------------------------------------------------------- */

static bool letter_agrees(char want, char is, bool begins, uint8_t how)
{
    if (how == ATG_CUE_EXACT)
        return want == is;
    bool capital = how == ATG_CUE_CAPITALS && begins && want >= 'A' && want <= 'Z';
    return capital ? want == is : fold(want) == fold(is);
}

/* Position behind what parts two words of the text at i; i itself where nothing does. */
static size_t pass_gap(atg_str text, size_t i)
{
    size_t to = i;
    while (to < text.n && to - i < GAP && !fold(text.p[to]))
        to++;
    return to;
}

/* Does "the" and what parts words stand before text[at]? */
static bool follows_article(atg_str text, size_t at)
{
    size_t i = at;
    while (i > 0 && at - i < GAP && !fold(text.p[i - 1]))
        i--;
    return i < at && i >= 3 && (i == 3 || !fold(text.p[i - 4])) &&
           atg_str_is_nocase(atg_str_sub(text, i - 3, i), "the");
}

/* Does the cue stand at text[at...]? Its end into *end. */
static bool stands_at(const cue *c, atg_str text, size_t at, size_t *end)
{
    atg_str t = c->text;
    size_t i = 0, k = at;
    while (i < t.n) {
        size_t next = i;
        while (next < t.n && !fold(t.p[next]))
            next++;
        if (next > i || is_edge(t, i)) {
            size_t behind = pass_gap(text, k);
            if (behind == k && !may_touch(t, i, next))
                return false;
            k = behind;
        }
        bool begins = next == 0 || next > i;
        if (k >= text.n || !letter_agrees(t.p[next], text.p[k], begins, c->how))
            return false;
        i = next + 1;
        k++;
    }
    *end = k;
    return c->stem || k == text.n || !fold(text.p[k]);
}

/* What was seen so far. */
typedef struct finding {
    unsigned what;
    size_t deed, object; /* ends of the halves of a pair; 0: not seen, or used up */
    size_t hint;         /* end of the last one */
} finding;

static void take_hint(finding *f, size_t at, size_t end)
{
    if (f->what & ATG_CUE_HINT && at >= f->hint)
        f->what |= ATG_CUE_FIELD;
    f->what |= ATG_CUE_HINT;
    f->hint = end;
}

static void take(finding *f, unsigned what, size_t at, size_t end)
{
    f->what |= what & ~(unsigned)ATG_CUE_HINT;
    if (what & ATG_CUE_HINT)
        take_hint(f, at, end);
    if (what & ATG_CUE_DEED)
        f->deed = end;
    if (what & ATG_CUE_OBJECT)
        f->object = end;
    size_t first = MIN(f->deed, f->object);
    if (first && at <= first + ATG_SCOPE_NEAR) {
        take_hint(f, at, end);
        f->deed = f->object = 0;
    }
}

/* Does its second word, if it has one, begin as the text goes on? Nearly all do not. */
static bool may_stand(const cue *c, atg_str text, size_t at)
{
    size_t behind = at + c->head;
    if (!c->second || behind > text.n)
        return !c->second;
    behind = pass_gap(text, behind);
    return behind < text.n && fold(text.p[behind]) == c->second;
}

static void look_up(const atg_scope *s, uint64_t key, atg_str text, size_t at,
                    finding *f)
{
    const slot *found = slot_of(s->slots, s->slot_mask, key);
    size_t end;
    for (uint32_t i = found->key ? found->first : UINT32_MAX; i != UINT32_MAX;) {
        const cue *c = &g_array_index(s->cues, cue, i);
        if (may_stand(c, text, at) && stands_at(c, text, at, &end) &&
            (!c->article || follows_article(text, at)))
            take(f, c->what, at, end);
        i = c->next;
    }
}

static uint64_t load(atg_str text, size_t i)
{
    return atg_eight(text.p + i, text.n - i);
}

static uint64_t word_bits(uint64_t e)
{
    return atg_eight_within(e | ATG_EACH(0x20), 'a', 'z') |
           atg_eight_within(e, '0', '9');
}

/* Sixty-four bytes from there on: a bit for each that belongs to a word. */
static uint64_t word_mask(atg_str text, size_t from)
{
    uint64_t mask = 0;
    for (unsigned k = 0; k < 64 && from + k < text.n; k += 8) {
        /* the highest bits of eight bytes, gathered in one */
        uint64_t bits = word_bits(load(text, from + k)) >> 7;
        mask |= (bits * 0x0102040810204080u >> 56) << k;
    }
    return mask;
}

/* The key of the word at i, which the mask says has n letters at least. */
static uint64_t key_at(atg_str text, size_t i, size_t n, bool more)
{
    uint64_t e = load(text, i);
    if (n < KEY && more) {
        uint64_t others = ~word_bits(e) & ATG_EACH(0x80);
        n = others ? atg_eight_first(others) : KEY;
    }
    uint64_t folded_e = e | ATG_EACH(0x20);
    return n < KEY ? folded_e & (((uint64_t)1 << 8 * n) - 1) : folded_e;
}

static void look_at_word(const atg_scope *s, atg_str text, size_t at, uint64_t key,
                         finding *f)
{
    uint64_t stem = (key & (STEM_MARK - 1)) | STEM_MARK;
    if (has_bit(s, hash(key)))
        look_up(s, key, text, at, f);
    if (has_bit(s, hash(stem)))
        look_up(s, stem, text, at, f);
}

unsigned atg_scope_look(const atg_scope *s, atg_str text)
{
    finding f = {0};
    uint64_t before = 0; /* does a word go on into these bytes? */
    for (size_t from = 0; from < text.n && !(f.what & ATG_CUE_FIELD); from += 64) {
        uint64_t mask = word_mask(text, from), starts = mask & ~(mask << 1 | before);
        before = mask >> 63;
        for (; starts && !(f.what & ATG_CUE_FIELD); starts &= starts - 1) {
            unsigned at = (unsigned)__builtin_ctzll(starts);
            uint64_t rest = ~(mask >> at);
            unsigned n = rest ? (unsigned)__builtin_ctzll(rest) : 64;
            uint64_t key = key_at(text, from + at, n, at + n == 64);
            look_at_word(s, text, from + at, key, &f);
        }
    }
    return f.what;
}

bool atg_scope_holds(const atg_scope *s, atg_str title, atg_str text)
{
    if (text.n <= ATG_SCOPE_TINY)
        return true;
    unsigned what = atg_scope_look(s, text), enough = ATG_CUE_FIELD;
    if (text.n <= ATG_SCOPE_SHORT)
        enough |= ATG_CUE_HINT | ATG_CUE_DEED;
    else if (what & ATG_CUE_HINT) /* the title may have the other one */
        enough |= atg_scope_look(s, title) & ATG_CUE_HINT;
    return (what & enough) || (atg_scope_look(s, title) & ATG_CUE_FIELD);
}
