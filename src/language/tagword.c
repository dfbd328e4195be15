#include "language/tagword.h"

enum { FOLD_CAP = 64 };

enum shape_bit {
    S_CAPITAL = 1, /* begins with a capital */
    S_ALL_CAPS = 2,
    S_INNER_CAP = 4,
    S_DIGIT = 8,
    S_ALL_DIGITS = 16,
    S_HYPHEN = 32,
    S_DOT = 64,
    S_LETTER = 128,
    S_FOREIGN = 256, /* bytes beyond ASCII */
    S_SINGLE = 512   /* one character */
};

const atg_tagword atg_tagword_edge = {
    .lower = 0x5eed5eed,
    .exact = 0x5eed5eed,
    .suffix = {1, 2, 3, 4},
    .shape = 1u << 15,
};

static bool is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}
static bool is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}
static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* Quotes and dashes of the General Punctuation block (U+2010..U+201F), or 0. */
static char fold_punctuation(const unsigned char *p)
{
    if (p[0] != 0xe2 || p[1] != 0x80)
        return 0;
    if (p[2] >= 0x90 && p[2] <= 0x95)
        return '-';
    if (p[2] >= 0x98 && p[2] <= 0x9b)
        return '\'';
    return p[2] >= 0x9c && p[2] <= 0x9f ? '"' : 0;
}

/* Long tokens keep their end, which says more than the middle. */
static size_t fold(atg_str t, char out[FOLD_CAP])
{
    size_t n = 0;
    size_t i = t.n > FOLD_CAP ? t.n - FOLD_CAP : 0;
    while (i < t.n) {
        const unsigned char *p = (const unsigned char *)t.p + i;
        char c = i + 2 < t.n ? fold_punctuation(p) : 0;
        i += c ? 3 : 1;
        if (!c)
            c = is_digit(*p) ? '0' : (char)*p;
        out[n++] = c;
    }
    if (n == 2 && out[0] == '-' && out[1] == '-')
        n = 1;
    if (n == 2 && out[0] == out[1] && (out[0] == '\'' || out[0] == '`')) {
        out[0] = '"';
        n = 1;
    }
    return n;
}

static void lower(char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (is_upper((unsigned char)p[i]))
            p[i] = (char)(p[i] - 'A' + 'a');
}

static uint64_t hash(const char *p, size_t n)
{
    return atg_str_hash((atg_str){p, n});
}

static uint32_t shape_of(const char *p, size_t n)
{
    uint32_t shape = 0;
    size_t upper = 0, letters = 0, digits = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        upper += is_upper(c);
        letters += is_upper(c) || is_lower(c) || c >= 0x80;
        digits += is_digit(c);
        if (c == '-')
            shape |= S_HYPHEN;
        else if (c == '.')
            shape |= S_DOT;
        else if (c >= 0x80)
            shape |= S_FOREIGN;
        if (i && is_upper(c))
            shape |= S_INNER_CAP;
    }
    shape |= n && is_upper((unsigned char)p[0]) ? S_CAPITAL : 0;
    shape |= upper > 1 && upper == letters ? S_ALL_CAPS : 0;
    shape |= letters ? S_LETTER : 0;
    shape |= digits ? S_DIGIT : 0;
    shape |= digits && !letters ? S_ALL_DIGITS : 0;
    return shape | (n == 1 ? S_SINGLE : 0);
}

static uint8_t forced_tag(atg_str t)
{
    if (atg_str_is(t, "\u201c"))
        return ATG_T_LQUOTE;
    return atg_str_is(t, "\u201d") ? ATG_T_RQUOTE : ATG_T_NONE;
}

static void hash_parts(atg_tagword *w, const char *p, size_t n)
{
    for (size_t k = 0; k < 4; k++)
        w->suffix[k] = n > k ? hash(p + n - k - 1, k + 1) : k;
    for (size_t k = 0; k < 3; k++)
        w->prefix[k] = n > k ? hash(p, k + 1) : k;
    for (size_t i = n; i-- > 1;)
        if (p[i] == '-' && i + 1 < n) {
            w->tail = hash(p + i + 1, n - i - 1);
            break;
        }
}

void atg_tagword_init(atg_tagword *w, atg_str token, bool headline)
{
    char text[FOLD_CAP];
    *w = (atg_tagword){0};
    size_t n = fold(token, text);
    w->shape = shape_of(text, n);
    w->exact = hash(text, n);
    lower(text, n);
    w->lower = hash(text, n);
    if (headline) {
        w->exact = w->lower;
        w->shape &= ~(uint32_t)(S_CAPITAL | S_ALL_CAPS | S_INNER_CAP);
    }
    w->capital = w->shape & S_CAPITAL;
    w->forced = forced_tag(token);
    hash_parts(w, text, n);
}

uint64_t atg_word_hash(atg_str token)
{
    char text[FOLD_CAP];
    size_t n = fold(token, text);
    lower(text, n);
    return hash(text, n);
}

uint64_t atg_tagword_key(const atg_tagword *w)
{
    return atg_feature(1000, w->lower);
}

#define ADD(group, template, value)                                                    \
    (groups & (group) ? (void)(out[n++] = atg_feature((template), (value))) : (void)0)

/* Templates are numbered by hand, so that a new one does not move the others. The
 * word's own features are apart for headlines (salt): capitals say nothing there. */
static inline size_t features(const atg_tag_window *w, unsigned groups, uint64_t *out)
{
    const atg_tagword *a2 = w->word[0], *a1 = w->word[1], *c = w->word[2];
    const atg_tagword *b1 = w->word[3], *b2 = w->word[4];
    uint64_t t1 = w->before[0], t12 = t1 << 8 | w->before[1];
    uint64_t salt = w->headline ? 100 : 0;
    uint64_t shape = c->shape | (uint64_t)w->first << 32;
    size_t n = 0;
    ADD(ATG_TAG_OWN, 1 + salt, c->lower);
    if (c->exact != c->lower) {
        ADD(ATG_TAG_OWN, 2, c->exact);
        ADD(ATG_TAG_JOINT, 3, atg_mix(c->exact, t1));
    }
    if (c->shape == S_SINGLE)
        ADD(ATG_TAG_JOINT, 35, atg_mix(c->lower, w->quotes));
    ADD(ATG_TAG_OWN, 4 + salt, shape);
    for (size_t k = 0; k < 4; k++)
        ADD(ATG_TAG_OWN, 5 + salt + k, c->suffix[k]);
    for (size_t k = 0; k < 3; k++)
        ADD(ATG_TAG_OWN, 9 + salt + k, c->prefix[k]);
    if (c->tail)
        ADD(ATG_TAG_OWN, 12 + salt, c->tail);
    ADD(ATG_TAG_JOINT, 13, t1);
    ADD(ATG_TAG_JOINT, 14, t12);
    ADD(ATG_TAG_JOINT, 15 + salt, atg_mix(c->lower, t1));
    ADD(ATG_TAG_JOINT, 16 + salt, atg_mix(c->suffix[2], t1));
    ADD(ATG_TAG_LAST, 17, a1->lower);
    ADD(ATG_TAG_LAST_BUT_ONE, 18, a2->lower);
    ADD(ATG_TAG_NEXT, 19, b1->lower);
    ADD(ATG_TAG_NEXT_BUT_ONE, 20, b2->lower);
    ADD(ATG_TAG_JOINT, 21, atg_mix(a1->lower, c->lower));
    ADD(ATG_TAG_JOINT, 22, atg_mix(c->lower, b1->lower));
    ADD(ATG_TAG_NEXT, 23, b1->suffix[2]);
    ADD(ATG_TAG_JOINT, 24, atg_mix(t1, b1->lower));
    ADD(ATG_TAG_NEXT, 25, b1->shape);
    ADD(ATG_TAG_JOINT, 26, atg_mix(c->shape, b1->shape) ^ a1->shape);
    ADD(ATG_TAG_OWN, 27, c->tags);
    ADD(ATG_TAG_JOINT, 28, atg_mix(t1, c->tags));
    ADD(ATG_TAG_JOINT, 29, atg_mix(c->tags, b1->tags));
    ADD(ATG_TAG_JOINT, 30, atg_mix(t12, c->tags));
    ADD(ATG_TAG_JOINT, 31, atg_mix(atg_mix(t1, c->tags), b1->tags));
    ADD(ATG_TAG_JOINT, 32, atg_mix(b1->tags, b2->tags));
    ADD(ATG_TAG_OWN, 33, atg_mix(shape, c->suffix[2]));
    ADD(ATG_TAG_JOINT, 34, atg_mix(t12, c->lower));
    return n;
}

size_t atg_tag_features(const atg_tag_window *w, uint64_t out[ATG_TAG_FEATURES])
{
    return features(w, ATG_TAG_ALL, out);
}

size_t atg_tag_features_of(const atg_tag_window *w, atg_tag_group group,
                           uint64_t out[ATG_TAG_FEATURES])
{
    if (group == ATG_TAG_JOINT) /* the one that time is spent on */
        return features(w, ATG_TAG_JOINT, out);
    return features(w, (unsigned)group, out);
}

uint64_t atg_tag_allowed(const atg_tag_window *w)
{
    const atg_tagword *c = w->word[2];
    const uint64_t names = (uint64_t)1 << ATG_T_NNP | (uint64_t)1 << ATG_T_NNPS;
    const uint64_t open = names | (uint64_t)1 << ATG_T_NN | (uint64_t)1 << ATG_T_NNS;
    if (!c->closed)
        return 0;
    if (w->headline)
        return c->tags & open ? c->tags | names : c->tags;
    if (!c->capital || !(c->tags & ~names))
        return c->tags;
    return w->first ? c->tags | names : 0;
}

bool atg_tag_title_case(const atg_str *tokens, size_t n)
{
    size_t capital = 0, small = 0;
    for (size_t i = 0; i < n; i++)
        if (tokens[i].n >= 4) {
            unsigned char c = (unsigned char)tokens[i].p[0];
            capital += is_upper(c);
            small += is_lower(c);
        }
    return capital > small;
}
