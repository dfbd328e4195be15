#include "language/linear.h"

#include <glib.h>

static const char magic[8] = "ATGLIN1";

static atg_code check_rows(const atg_linear *m, uint32_t classes, atg_error *err)
{
    bool room = false;
    for (size_t i = 0; i < m->n_slots; i++) {
        uint32_t place = atg_le32(m->slots + i * 8 + 4), n = place & 255;
        if (n && (place >> 8) + n > m->n_entries)
            return atg_fail(err, ATG_E_FORMAT, "slot %zu points outside the model", i);
        room |= !n;
    }
    if (!room)
        return atg_fail(err, ATG_E_FORMAT, "the model's table has no free slot");
    atg_row all = {m->entries, m->n_entries};
    for (uint32_t i = 0; i < m->n_entries; i++)
        if (atg_row_class(m, all, i) >= classes)
            return atg_fail(err, ATG_E_FORMAT, "entry %u has no such class", i);
    return ATG_OK;
}

static atg_row row_at(const atg_linear *m, size_t slot)
{
    uint32_t place = atg_le32(m->slots + slot * 8 + 4);
    return (atg_row){m->entries + (size_t)(place >> 8) * 2, place & 255};
}

/* Rows of a quarter of all classes and more: adding them entry by entry takes longer
 * than adding all classes eight at a time. */
static void make_dense(atg_linear *m, const atg_linear_shape *shape)
{
    uint32_t width = atg_linear_width(shape), n = 0;
    m->dense_min = width / 4;
    while (2u << m->dense_shift <= m->dense_min)
        m->dense_shift++;
    for (size_t i = 0; i < m->n_slots; i++)
        n += (m->slots[i * 8 + 4] >= m->dense_min); /* the length's byte */
    n = MIN(n, (uint32_t)ATG_LINEAR_DENSE_MAX);
    m->dense_of = g_new0(uint16_t, (m->n_entries >> m->dense_shift) + 1);
    m->dense = g_new0(int16_t, (size_t)n * width);
    for (size_t i = 0, next = 0; i < m->n_slots && next < n; i++) {
        atg_row row = row_at(m, i);
        size_t at = (size_t)(row.p - m->entries) / 2 >> m->dense_shift;
        if (row.n < m->dense_min || m->dense_of[at])
            continue;
        atg_row_add(row, m->class_bits, m->dense + next * width);
        m->dense_of[at] = (uint16_t)++next;
    }
}

static atg_code check_header(const unsigned char *p, const atg_linear_shape *shape,
                             atg_error *err)
{
    if (memcmp(p, magic, sizeof magic) != 0)
        return atg_fail(err, ATG_E_FORMAT, "not a model file (no ATGLIN1 at its head)");
    const uint32_t want[4] = {shape->kind, shape->version, shape->classes,
                              shape->class_bits};
    static const char *const name[4] = {"kind", "feature version", "number of classes",
                                        "class width"};
    for (size_t i = 0; i < 4; i++) {
        uint32_t have = atg_le32(p + 8 + 4 * i);
        if (have != want[i])
            return atg_fail(err, ATG_E_FORMAT,
                            "the model's %s is %u, this program needs %u", name[i],
                            have, want[i]);
    }
    return ATG_OK;
}

atg_code atg_linear_open(atg_linear *m, atg_str bytes, const atg_linear_shape *shape,
                         bool trusted, atg_error *err)
{
    const unsigned char *p = (const unsigned char *)bytes.p;
    if (bytes.n < ATG_LINEAR_HEADER)
        return atg_fail(err, ATG_E_FORMAT,
                        "the model has %zu bytes, fewer than its header", bytes.n);
    if (check_header(p, shape, err) != ATG_OK)
        return err ? err->code : ATG_E_FORMAT;
    uint32_t slots = atg_le32(p + 24), entries = atg_le32(p + 28);
    uint32_t probe = atg_le32(p + 32);
    if (!slots || slots > ATG_LINEAR_SLOTS_MAX || entries > ATG_LINEAR_ENTRIES_MAX ||
        !probe || probe > ATG_LINEAR_PROBE_MAX)
        return atg_fail(err, ATG_E_FORMAT,
                        "the model's sizes are out of range (%u slots, %u entries, "
                        "probe %u)",
                        slots, entries, probe);
    size_t size = ATG_LINEAR_HEADER + (size_t)slots * 8 + (size_t)entries * 2;
    if (bytes.n != size)
        return atg_fail(err, ATG_E_FORMAT,
                        "the model has %zu bytes, its header says %zu", bytes.n, size);
    p += ATG_LINEAR_HEADER;
    atg_linear opened = {.slots = p,
                         .entries = p + (size_t)slots * 8,
                         .n_slots = slots,
                         .n_entries = entries,
                         .max_probe = probe,
                         .class_bits = shape->class_bits};
    if (!trusted && check_rows(&opened, shape->classes, err) != ATG_OK)
        return err ? err->code : ATG_E_FORMAT;
    make_dense(&opened, shape);
    *m = opened;
    return ATG_OK;
}

atg_code atg_linear_load(atg_linear *m, atg_str bytes, const atg_linear_shape *shape,
                         const char *name, atg_error *err)
{
    atg_error inner = ATG_ERROR_INIT;
    atg_code code = atg_linear_open(m, bytes, shape, false, &inner);
    if (code == ATG_OK)
        return code;
    return atg_fail(err, code, "cannot use %s model '%s': %s",
                    shape->kind == ATG_LINEAR_TAGGER ? "tagger" : "parser", name,
                    inner.message);
}

void atg_linear_release(atg_linear *m)
{
    g_free(m->dense_of);
    g_free(m->dense);
    *m = (atg_linear){0};
}
