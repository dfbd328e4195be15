#include "language/linear.h"

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
    if (!slots || slots > ATG_LINEAR_SLOTS_MAX ||
        entries > ATG_LINEAR_ENTRIES_MAX || !probe || probe > ATG_LINEAR_PROBE_MAX)
        return atg_fail(err, ATG_E_FORMAT,
                        "the model's sizes are out of range (%u slots, %u entries, "
                        "probe %u)", slots, entries, probe);
    size_t size = ATG_LINEAR_HEADER + (size_t)slots * 8 + (size_t)entries * 2;
    if (bytes.n != size)
        return atg_fail(err, ATG_E_FORMAT,
                        "the model has %zu bytes, its header says %zu", bytes.n, size);
    p += ATG_LINEAR_HEADER;
    atg_linear opened = {p,       p + (size_t)slots * 8, slots,
                         entries, probe,                 shape->class_bits};
    if (!trusted && check_rows(&opened, shape->classes, err) != ATG_OK)
        return err ? err->code : ATG_E_FORMAT;
    *m = opened;
    return ATG_OK;
}
