#include "language/train/learner.h"

#include <glib.h>
#include <math.h>
#include <stdlib.h>

enum { KEPT = 4 };

typedef struct cell {
    int64_t total;
    int32_t weight;
    uint32_t stamp;
    uint8_t class;
} cell;

typedef struct row {
    uint64_t feature;
    cell *cells;
    uint16_t n, room;
    uint16_t updates; /* counted up to the least */
    bool keep;
} row;

struct atg_learner {
    row *rows; /* open addressing; a row without cells and keep is free */
    size_t size, used;
    bool at_once;
    uint32_t now;
    uint32_t least; /* twice the least updates: each has a gold and a guessed half */
};

atg_learner *atg_learner_new(uint32_t least_updates)
{
    atg_learner *l = g_new0(atg_learner, 1);
    l->size = (size_t)1 << 20;
    l->rows = g_new0(row, l->size);
    l->now = 1;
    l->least = 2 * least_updates;
    return l;
}

void atg_learner_free(atg_learner *l)
{
    if (!l)
        return;
    for (size_t i = 0; i < l->size; i++)
        g_free(l->rows[i].cells);
    g_free(l->rows);
    g_free(l);
}

void atg_learner_at_once(atg_learner *l, bool at_once)
{
    l->at_once = at_once;
}

static row *find(const atg_learner *l, uint64_t feature)
{
    size_t i = feature & (l->size - 1);
    while (l->rows[i].feature && l->rows[i].feature != feature)
        i = (i + 1) & (l->size - 1);
    return &l->rows[i];
}

static void grow(atg_learner *l)
{
    row *old = l->rows;
    size_t size = l->size;
    l->size = size * 2;
    l->rows = g_new0(row, l->size);
    for (size_t i = 0; i < size; i++)
        if (old[i].feature)
            *find(l, old[i].feature) = old[i];
    g_free(old);
}

static row *make(atg_learner *l, uint64_t feature)
{
    row *r = find(l, feature);
    if (r->feature)
        return r;
    if (++l->used * 2 > l->size) {
        grow(l);
        r = find(l, feature);
    }
    r->feature = feature;
    return r;
}

void atg_learner_score(const atg_learner *l, const uint64_t *features, size_t n,
                       int32_t *scores)
{
    for (size_t i = 0; i < n; i++) {
        const row *r = find(l, features[i]);
        for (uint16_t k = 0; k < r->n; k++)
            scores[r->cells[k].class] += r->cells[k].weight;
    }
}

static cell *cell_of(row *r, uint8_t class)
{
    for (uint16_t k = 0; k < r->n; k++)
        if (r->cells[k].class == class)
            return &r->cells[k];
    if (r->n == r->room) {
        r->room = (uint16_t)(r->room ? r->room * 2 : 2);
        r->cells = g_renew(cell, r->cells, r->room);
    }
    r->cells[r->n] = (cell){.class = class};
    return &r->cells[r->n++];
}

void atg_learner_update(atg_learner *l, const uint64_t *features, size_t n,
                        uint8_t class, int32_t change)
{
    for (size_t i = 0; i < n; i++) {
        row *r = make(l, features[i]);
        if (l->at_once)
            r->updates = (uint16_t)l->least;
        if (r->updates < l->least) {
            r->updates++;
            continue;
        }
        cell *c = cell_of(r, class);
        c->total += (int64_t)(l->now - c->stamp) * c->weight;
        c->stamp = l->now;
        c->weight += change;
    }
}

void atg_learner_step(atg_learner *l)
{
    l->now++;
}

void atg_learner_keep(atg_learner *l, const uint64_t *features, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        row *r = find(l, features[i]);
        if (r->feature)
            r->keep = true;
    }
}

static double average(const atg_learner *l, const cell *c)
{
    return (double)(c->total + (int64_t)(l->now - c->stamp) * c->weight) / l->now;
}

struct atg_model_writer {
    GArray *rows;    /* written_row */
    GByteArray *entries;
    uint32_t class_bits;
};

typedef struct written_row {
    uint64_t feature;
    uint32_t first, n;
} written_row;

atg_model_writer *atg_model_writer_new(uint32_t class_bits)
{
    atg_model_writer *w = g_new0(atg_model_writer, 1);
    w->rows = g_array_new(FALSE, FALSE, sizeof(written_row));
    w->entries = g_byte_array_new();
    w->class_bits = class_bits;
    return w;
}

void atg_model_writer_free(atg_model_writer *w)
{
    if (!w)
        return;
    g_array_free(w->rows, TRUE);
    g_byte_array_free(w->entries, TRUE);
    g_free(w);
}

static void put32(unsigned char *p, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        p[i] = (unsigned char)(v >> (8 * i) & 255);
}

void atg_model_writer_row(atg_model_writer *w, uint64_t feature, const uint8_t *classes,
                          const int32_t *weights, uint32_t n)
{
    if (!n || n > ATG_LINEAR_ROW_MAX)
        return;
    written_row r = {feature, w->entries->len / 2, n};
    g_array_append_val(w->rows, r);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t v = ((uint32_t)weights[i] << w->class_bits | classes[i]) & 0xffff;
        unsigned char two[2] = {(unsigned char)(v & 255), (unsigned char)(v >> 8)};
        g_byte_array_append(w->entries, two, 2);
    }
}

/* Weights are scaled so that the largest fills the bits there are. */
static double scale_of(const atg_learner *l, uint32_t class_bits)
{
    double largest = 1e-9;
    for (size_t i = 0; i < l->size; i++)
        for (uint16_t k = 0; k < l->rows[i].n; k++)
            largest = fmax(largest, fabs(average(l, &l->rows[i].cells[k])));
    return ((1 << (15 - class_bits)) - 1) / largest;
}

static int by_feature(const void *a, const void *b)
{
    uint64_t x = (*(row *const *)a)->feature, y = (*(row *const *)b)->feature;
    return x < y ? -1 : x > y;
}

static void export_row(const atg_learner *l, atg_model_writer *w, const row *r,
                       double scale, double smallest)
{
    uint8_t classes[ATG_LINEAR_ROW_MAX + 1];
    int32_t weights[ATG_LINEAR_ROW_MAX + 1];
    uint32_t n = 0;
    for (uint16_t k = 0; k < r->n && n < ATG_LINEAR_ROW_MAX; k++) {
        double value = average(l, &r->cells[k]);
        if (fabs(value) < (r->keep ? smallest / KEPT : smallest))
            continue;
        int32_t rounded = (int32_t)lrint(value * scale);
        if (!rounded)
            continue;
        classes[n] = r->cells[k].class;
        weights[n++] = rounded;
    }
    atg_model_writer_row(w, r->feature, classes, weights, n);
}

void atg_learner_export(const atg_learner *l, atg_model_writer *w, double smallest)
{
    double scale = scale_of(l, w->class_bits);
    row **order = g_new(row *, l->used + 1);
    size_t n = 0;
    for (size_t i = 0; i < l->size; i++)
        if (l->rows[i].feature)
            order[n++] = &l->rows[i];
    qsort(order, n, sizeof *order, by_feature);
    for (size_t i = 0; i < n; i++)
        export_row(l, w, order[i], scale, smallest);
    g_free(order);
}

/* Lays the rows out at the given number of slots; returns the longest probe. Of two
 * features with one fingerprint in one chain (they do not occur) the first wins. */
static uint32_t lay_out(const atg_model_writer *w, unsigned char *slots,
                        uint32_t n_slots)
{
    uint32_t longest = 1;
    for (guint i = 0; i < w->rows->len; i++) {
        const written_row *r = &g_array_index(w->rows, written_row, i);
        uint32_t at = atg_linear_home(r->feature, n_slots), probe = 1;
        while (atg_le32(slots + (size_t)at * 8 + 4)) {
            at = at + 1 == n_slots ? 0 : at + 1;
            probe++;
        }
        put32(slots + (size_t)at * 8, (uint32_t)(r->feature >> 32));
        put32(slots + (size_t)at * 8 + 4, r->first << 8 | r->n);
        longest = longest > probe ? longest : probe;
    }
    return longest;
}

atg_code atg_model_write(const atg_model_writer *w, const char *path,
                         const atg_linear_shape *shape, atg_error *err)
{
    uint32_t n_slots = 2 * w->rows->len + 16; /* half full: short probes */
    size_t size = ATG_LINEAR_HEADER + (size_t)n_slots * 8;
    unsigned char *head = g_malloc0(size);
    memcpy(head, "ATGLIN1", 8);
    uint32_t probe = lay_out(w, head + ATG_LINEAR_HEADER, n_slots);
    const uint32_t fields[8] = {
        shape->kind, shape->version, shape->classes, shape->class_bits,
        n_slots, w->entries->len / 2, probe, 0};
    for (size_t i = 0; i < 8; i++)
        put32(head + 8 + 4 * i, fields[i]);
    GByteArray *all = g_byte_array_new();
    g_byte_array_append(all, head, (guint)size);
    g_byte_array_append(all, w->entries->data, w->entries->len);
    GError *gerr = NULL;
    atg_code code = ATG_OK;
    if (probe > ATG_LINEAR_PROBE_MAX) {
        code = atg_fail(err, ATG_E_LIMIT, "probe of %u slots in '%s'", probe, path);
    } else if (!g_file_set_contents(path, (char *)all->data, all->len, &gerr)) {
        code = atg_fail(err, ATG_E_IO, "cannot write '%s': %s", path, gerr->message);
        g_error_free(gerr);
    }
    g_byte_array_free(all, TRUE);
    g_free(head);
    return code;
}
