#include "support.h"

START_TEST(blocks)
{
    check_outline("# UK blames *China*\n\nFirst line\ngoes on here.\n\n"
                  "## Who said so\n\nThe NCSC did.\n\n"
                  "```c\nint x; /* China hacked. */\n```\n\n"
                  "    indented code is left out.\n\n"
                  "They used:\n\n- one thing\n- another\n  thing\n\n"
                  "> It was \"reckless\".\n\n---\n\nEnd of it.\n",
                  "a.md", NULL,
                  "T UK blames China\nP First line goes on here.\nH Who said so\n"
                  "P The NCSC did.\nP They used:\nI4 one thing\nI4 another thing\n"
                  "P It was \"reckless\".\nP End of it.\n");
}
END_TEST

START_TEST(inline_marks)
{
    check_outline(
        "The **NCSC** [blamed _China_](https://example.org/a_(b)) for `NotPetya`, "
        "![a chart](x.png)snake_case \\*stays\\* <b>and</b> [this] too [x][y].\n\n"
        "[y]: https://example.org\n",
        "a.md", NULL,
        "P The NCSC blamed China for NotPetya, snake_case *stays* and [this] too "
        "x.\n");
}
END_TEST

START_TEST(underlined_headings_and_front_matter)
{
    atg_document doc;
    parse(&doc,
          str("---\ntitle: \"Hack of the year\"\ndate: 2021-07-19\ntags: [a]\n"
              "author:\n  source: none\nsource: 'The Paper'\n---\n\n"
              "Background\n----------\n\nIt was hacked.\n"),
          "a.md", NULL);
    char *got = outline(&doc);
    ck_assert_str_eq(got, "T Hack of the year\nF 2021-07-19\nH Background\n"
                          "P It was hacked.\n");
    ck_assert(atg_str_is(doc.info.title, "Hack of the year"));
    ck_assert(atg_str_is(doc.info.source, "The Paper"));
    ck_assert(atg_str_is(doc.info.date, "2021-07-19"));
    g_free(got);
    atg_document_release(&doc);
}
END_TEST

TEST_MAIN("markdown", blocks, inline_marks, underlined_headings_and_front_matter)
