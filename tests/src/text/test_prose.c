#include "support.h"

#include "text/furniture.h"

START_TEST(sentences_end)
{
    static const char *const yes[] = {"It ended.",
                                      "Did it?",
                                      "Stop!",
                                      "The group:",
                                      "He said \u201Cno.\u201D",
                                      "It ended. \u00A0",
                                      "(It did.)",
                                      "So it goes\u2026",
                                      "He said 'no'.'"};
    static const char *const no[] = {"A headline", "Ross Kelly",          ",",
                                     "",           "Fields are marked *", "Photo (AP)"};
    for (size_t i = 0; i < G_N_ELEMENTS(yes); i++)
        ck_assert_msg(atg_line_is_terminated(str(yes[i])), "%s", yes[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(no); i++)
        ck_assert_msg(!atg_line_is_terminated(str(no[i])), "%s", no[i]);
}
END_TEST

START_TEST(phrases_give_furniture_away)
{
    static const char *const yes[] = {
        "Leave a Reply",
        "READ ALSO: Spies warn of hackers.",
        "Photo: A. Smith",
        "This site uses cookies.",
        "Subscribe to our newsletter.",
        "Related",
        "\u2014",
        "* * *",
        "Your email address will not be published.",
        "Recommended",
        "ADVERTISEMENT",
        "For more information, visit our page.",
        "Share this article",
        "Sign up for more.",
        "You can unsubscribe at any time, see our privacy policy and terms."};
    static const char *const no[] = {
        "Recommended by the NCSC, the patch was installed late.",
        "Related attacks hit Norway and Sweden last year.",
        "Sponsored hackers broke into the ministry, the service said.",
        "Posted on the dark web, the data held the names of thousands of people.",
        "About US officials he said nothing.",
        "The hackers forged cookies.",
        "Copyright holders were hit by the group.",
        "Endsley was charged."};
    for (size_t i = 0; i < G_N_ELEMENTS(yes); i++)
        ck_assert_msg(atg_line_is_furniture(str(yes[i])), "%s", yes[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(no); i++)
        ck_assert_msg(!atg_line_is_furniture(str(no[i])), "%s", no[i]);
}
END_TEST

START_TEST(teasers_after_the_text_are_furniture)
{
    check_outline(
        "Country names hackers behind leak\n\nThe country named them.\n\n"
        "China asks for help after a blast\n8 dead in a leak\n\nLeave a comment\n\n"
        "This site uses Akismet to reduce spam. Learn how it works.\n",
        "a.txt", NULL,
        "T Country names hackers behind leak\nP The country named them.\n"
        "F China asks for help after a blast\nF 8 dead in a leak\n"
        "F Leave a comment\n"
        "F This site uses Akismet to reduce spam. Learn how it works.\n");
}
END_TEST

START_TEST(paragraphs_may_lack_their_full_stop)
{
    check_outline(
        "Country names hackers behind leak\n\nThe country named them.\n\n"
        "It said that the group of hackers had broken into the ministry of finance "
        "and the bank in May\n\n"
        "The bank was hit as well. It lost the data of its customers in June\n\n"
        "8 dead in a leak\n\n",
        "a.txt", NULL,
        "T Country names hackers behind leak\nP The country named them.\n"
        "P It said that the group of hackers had broken into the ministry of finance "
        "and the bank in May\n"
        "P The bank was hit as well. It lost the data of its customers in June\n"
        "F 8 dead in a leak\n");
}
END_TEST

START_TEST(repeated_headlines_are_titles)
{
    check_outline("China \u2018accused\u2019 by the UK again\n"
                  "China 'accused' by the UK again\n\nIt was accused.\n",
                  "a.txt", NULL,
                  "T China \u2018accused\u2019 by the UK again\n"
                  "T China 'accused' by the UK again\nP It was accused.\n");
}
END_TEST

START_TEST(nothing_makes_it_fall_over)
{
    check_outline("\n\n \t\n", "a.txt", NULL, "");
    check_outline("one", "a.txt", NULL, "T one\n");
    check_outline(":\n\n-\n\n- \n\n:", "a.txt", NULL, "F :\nF -\nF -\nF :\n");
}
END_TEST

TEST_MAIN("prose", sentences_end, phrases_give_furniture_away,
          teasers_after_the_text_are_furniture, paragraphs_may_lack_their_full_stop,
          repeated_headlines_are_titles, nothing_makes_it_fall_over)
