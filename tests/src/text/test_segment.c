#include "support.h"

/* The sentences of s, one a line, tokens parted by one blank. */
static char *segmented(const char *s)
{
    atg_document doc = {0};
    atg_block block = {0, (uint32_t)strlen(s), ATG_BLOCK_PROSE, ATG_NONE};
    atg_segments seg;
    doc.text = str(s);
    doc.blocks = &block;
    doc.n_blocks = 1;
    atg_segment(&doc, &doc.arena, &seg);
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < seg.n_sentences; i++) {
        const atg_sentence *q = &seg.sentences[i];
        for (uint32_t k = 0; k < q->count; k++) {
            atg_token t = seg.tokens[q->first + k];
            g_string_append_printf(out, "%s%.*s", k ? " " : "", (int)(t.end - t.start),
                                   s + t.start);
        }
        g_string_append_c(out, '\n');
    }
    atg_arena_release(&doc.arena);
    return g_string_free(out, FALSE);
}

static void check(const char *s, const char *expected)
{
    char *got = segmented(s);
    ck_assert_str_eq(got, expected);
    g_free(got);
}

START_TEST(tokens)
{
    check("China's hackers didn't stop.", "China 's hackers did n't stop .\n");
    check("The officers\u2019 unit can\u2019t and cannot.",
          "The officers \u2019 unit ca n\u2019t and can not .\n");
    check("It\u2019ll cost $1,000.5 or 9.7% (PII).",
          "It \u2019ll cost $ 1,000.5 or 9.7 % ( PII ) .\n");
    check("a state-backed cyber-attack\u2014they said\u2026",
          "a state-backed cyber-attack \u2014 they said \u2026\n");
    check("held [to] account", "held [ to ] account\n");
    check("U.S.-based AT&T, O'Brien and CVE-2021-26855",
          "U.S.-based AT&T , O'Brien and CVE-2021-26855\n");
    check("see https://example.com/a?b=1, or www.example.org.",
          "see https://example.com/a?b=1 , or www.example.org .\n");
    check("\u2018Fancy Bear\u2019s\u2019 and \u201CAPT40\u201D's",
          "\u2018 Fancy Bear \u2019s \u2019 and \u201C APT40 \u201D 's\n");
    check("at 10:30 a.m. -- or .NET, a@b.org...",
          "at 10:30 a.m. -- or .NET , a@b.org ...\n");
    check("FacebookPlease like", "FacebookPlease like\n");
    check("San Jos\u00E9\u00A0was \u65E5\u672C", "San Jos\u00E9 was \u65E5\u672C\n");
    check("UK/US said \"no\"", "UK / US said \" no \"\n");
}
END_TEST

START_TEST(sentences)
{
    check("Mr. Raab spoke. Gen. Smith did not.",
          "Mr. Raab spoke .\nGen. Smith did not .\n");
    check("U.S. Attorney Byung J. \"BJay\" Pak spoke. So did J. \"We saw him.\"",
          "U.S. Attorney Byung J. \" BJay \" Pak spoke .\nSo did J.\n\" We saw him . "
          "\"\n");
    check("The U.S. Attorney agreed with the U.S. The EU did not.",
          "The U.S. Attorney agreed with the U.S.\nThe EU did not .\n");
    check("Brian A. Benczkowski and Joon H. Kim spoke.",
          "Brian A. Benczkowski and Joon H. Kim spoke .\n");
    check("It hit Anthem Inc. and others. It hit Foo Inc. They paid.",
          "It hit Anthem Inc. and others .\nIt hit Foo Inc.\nThey paid .\n");
    check("No. 31 is out. He said no. They left.",
          "No. 31 is out .\nHe said no .\nThey left .\n");
    check("On Jan. 5 it began. It ended in Dec. The end.",
          "On Jan. 5 it began .\nIt ended in Dec.\nThe end .\n");
    check("\u201CIt must end.\u201D He left. \"Stop.\" Raab agreed.",
          "\u201C It must end . \u201D\nHe left .\n\" Stop . \"\nRaab agreed .\n");
    check("He said \u201Cwinter has come.\u201D Mr. Kim added that.",
          "He said \u201C winter has come . \u201D\nMr. Kim added that .\n");
    check("Yahoo! said so. Yahoo! Mail was hit.",
          "Yahoo ! said so .\nYahoo ! Mail was hit .\n");
    check("\u201CWho did it?\u201D Raab asked. \u201CWho?\u201D he said.",
          "\u201C Who did it ? \u201D Raab asked .\n\u201C Who ? \u201D he said .\n");
    check("Growth was 9.7 percent. Over 3.5 more.",
          "Growth was 9.7 percent .\nOver 3.5 more .\n");
    check("It was hit (in May). Then it ended.",
          "It was hit ( in May ) .\nThen it ended .\n");
    check("Servers fell.The UK spoke.", "Servers fell .\nThe UK spoke .\n");
    check("It was leaked... and sold. Wait ... The end.",
          "It was leaked ... and sold .\nWait ...\nThe end .\n");
    check("Mark Warner (D-Va.) agreed. He is from Richmond, Va. The rest is not.",
          "Mark Warner ( D-Va. ) agreed .\nHe is from Richmond , Va.\n"
          "The rest is not .\n");
    check("1. China did it.", "1 . China did it .\n");
}
END_TEST

START_TEST(caps_hold_and_nothing_is_lost)
{
    GString *s = g_string_new(NULL);
    for (int i = 0; i < 1000; i++)
        g_string_append(s, "\u00E9");
    for (int i = 0; i < 1000; i++)
        g_string_append(s, " w");
    atg_document doc = {0};
    atg_block block = {0, (uint32_t)s->len, ATG_BLOCK_PROSE, ATG_NONE};
    atg_segments seg;
    doc.text = (atg_str){s->str, s->len};
    doc.blocks = &block;
    doc.n_blocks = 1;
    atg_segment(&doc, &doc.arena, &seg);
    size_t bytes = 0, seen = 0;
    for (size_t i = 0; i < seg.n_tokens; i++) {
        ck_assert_uint_le(seg.tokens[i].end - seg.tokens[i].start, ATG_TOKEN_CAP);
        ck_assert(g_utf8_validate(s->str + seg.tokens[i].start,
                                  seg.tokens[i].end - seg.tokens[i].start, NULL));
        bytes += seg.tokens[i].end - seg.tokens[i].start;
    }
    for (size_t i = 0; i < seg.n_sentences; i++) {
        ck_assert_uint_le(seg.sentences[i].count, ATG_SENTENCE_CAP);
        ck_assert_uint_eq(seg.sentences[i].first, seen);
        seen += seg.sentences[i].count;
    }
    ck_assert_uint_eq(seen, seg.n_tokens);
    ck_assert_uint_eq(bytes, 3000);
    atg_arena_release(&doc.arena);
    g_string_free(s, TRUE);
}
END_TEST

START_TEST(furniture_is_not_segmented)
{
    atg_document doc;
    atg_segments seg;
    parse(&doc, str("One thing.\n\nSubscribe to our newsletter.\n\nTwo.\n"), "a", NULL);
    atg_segment(&doc, &doc.arena, &seg);
    ck_assert_uint_eq(seg.n_sentences, 2);
    ck_assert_uint_eq(seg.sentences[1].block, 2);
    atg_document_release(&doc);
}
END_TEST

TEST_MAIN("segment", tokens, sentences, caps_hold_and_nothing_is_lost,
          furniture_is_not_segmented)
