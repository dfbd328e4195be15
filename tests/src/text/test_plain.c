#include "support.h"

START_TEST(a_line_is_a_paragraph)
{
    check_outline("UK blames China for hack of mail servers\n\n"
                  "LONDON, July 19, 2021 - The UK has blamed China.\n"
                  "A second paragraph follows it directly.\n\n"
                  "Reckless behaviour\n\n"
                  "It was called reckless.\n\nStaff Writer\nLatest News\n",
                  "a.txt", NULL,
                  "T UK blames China for hack of mail servers\n"
                  "P LONDON, July 19, 2021 - The UK has blamed China.\n"
                  "P A second paragraph follows it directly.\n"
                  "H Reckless behaviour\n"
                  "P It was called reckless.\n"
                  "F Staff Writer\nF Latest News\n");
}
END_TEST

START_TEST(wrapped_lines_are_joined)
{
    check_outline(
        "Ministry blames foreign service\n\n"
        "The ministry of the interior said on Monday that a foreign service\n"
        "had broken into the mail of its staff, and that it had been inside\n"
        "for half a year. It did not say which service that was, and it has\n"
        "asked nobody to leave.\n\n"
        "The opposition was not content with this and called for an inquiry\n"
        "into the matter; the minister said that there would be none as long\n"
        "as he was in office.\n",
        "a.txt", NULL,
        "T Ministry blames foreign service\n"
        "P The ministry of the interior said on Monday that a foreign service "
        "had broken into the mail of its staff, and that it had been inside "
        "for half a year. It did not say which service that was, and it has "
        "asked nobody to leave.\n"
        "P The opposition was not content with this and called for an inquiry "
        "into the matter; the minister said that there would be none as long "
        "as he was in office.\n");
}
END_TEST

START_TEST(items_know_what_leads_in)
{
    check_outline(
        "The group used:\n- a web shell\n- a stolen key\n\nThat was all.\n"
        "* Home\n* News\n",
        "a.txt", NULL,
        "P The group used:\nI0 a web shell\nI0 a stolen key\nP That was all.\n"
        "F Home\nF News\n");
}
END_TEST

START_TEST(the_title_stands_alone)
{
    check_outline("DEPARTMENT OF TESTS\nOffice of Public Affairs and Other Things\n\n"
                  "Thursday, May 9, 2019\n\n"
                  "Member of Group Indicted Over Theft\n\nA jury has indicted a man.\n",
                  "a.txt", NULL,
                  "F DEPARTMENT OF TESTS\nH Office of Public Affairs and Other Things\n"
                  "F Thursday, May 9, 2019\nT Member of Group Indicted Over Theft\n"
                  "P A jury has indicted a man.\n");
}
END_TEST

START_TEST(endings_of_lines_do_not_matter)
{
    const char *expected = "T A headline of words\nP One.\nP Two.\n";
    check_outline("A headline of words\n\nOne.\n\nTwo.", "a", NULL, expected);
    check_outline("A headline of words\r\n\r\nOne.\r\n\r\nTwo.\r\n", "a", NULL,
                  expected);
    check_outline("A headline of words\r\rOne.\r\rTwo.\r", "a", NULL, expected);
    check_outline("  A headline of words \n\n\tOne. \u00A0\n\n Two.", "a", NULL,
                  expected);
}
END_TEST

START_TEST(information_is_found)
{
    atg_document doc;
    parse(&doc, str("A headline of words\n\nWASHINGTON, Dec. 29, 2016 - It was hit.\n"),
          "dir/a.txt", NULL);
    ck_assert(atg_str_is(doc.info.id, "dir/a.txt"));
    ck_assert(atg_str_is(doc.info.title, "A headline of words"));
    ck_assert(atg_str_is(doc.info.date, "2016-12-29"));
    ck_assert_uint_eq(doc.info.url.n, 0);
    atg_document_release(&doc);
    parse(&doc, str("It was hit on 3 May 2019 by hackers.\n"), "a.txt", NULL);
    ck_assert_uint_eq(doc.info.title.n, 0);
    ck_assert_uint_eq(doc.info.date.n, 0);
    atg_document_release(&doc);
}
END_TEST

START_TEST(fields_at_the_head_tell_what_the_text_is)
{
    static const char text[] = "\nTitle: \"The hack\"\nDate: 2021-07-19\n"
                               "SOURCE:  Example Wire \nUrl: https://example.org/a\n"
                               "Source: Another\n\nIt was hit.\nSource: the police.\n";
    atg_document doc;
    check_outline(text, "a.txt", NULL,
                  "T The hack\nF 2021-07-19\nP It was hit.\nP Source: the police.\n");
    parse(&doc, str(text), "a.txt", NULL);
    ck_assert(atg_str_is(doc.info.title, "The hack"));
    ck_assert(atg_str_is(doc.info.date, "2021-07-19"));
    ck_assert(atg_str_is(doc.info.source, "Example Wire"));
    ck_assert(atg_str_is(doc.info.url, "https://example.org/a"));
    atg_document_release(&doc);
    /* no value, no field; behind the first line that is none, nothing is one */
    check_outline("Source:\nA headline of words\nTitle: no field any more.\n", "a.txt",
                  NULL,
                  "P Source:\nH A headline of words\nP Title: no field any more.\n");
}
END_TEST

TEST_MAIN("plain", fields_at_the_head_tell_what_the_text_is, a_line_is_a_paragraph,
          wrapped_lines_are_joined, items_know_what_leads_in, the_title_stands_alone,
          endings_of_lines_do_not_matter, information_is_found)
