#include "support.h"

#include "text/date.h"

START_TEST(dates_are_found)
{
    static const char *const rows[][2] = {
        {"June 25, 2015", "2015-06-25"},  {"on Dec. 29, 2016 -", "2016-12-29"},
        {"25 June 2015", "2015-06-25"},   {"the 25th of June, 2015", "2015-06-25"},
        {"Sept. 3rd 2014", "2014-09-03"}, {"2015-06-25T10:00:00Z", "2015-06-25"},
        {"2015/06/25", "2015-06-25"},     {"Monday, 7 March 2022 10:15", "2022-03-07"},
        {"in June 2015 it", "2015-06"},   {"5 of 12 May 2019", "2019-05-12"},
        {"Feb 29, 2020", "2020-02-29"},
    };
    static const char *const none[] = {"may 2015",    "Feb 30, 2015", "19th July",
                                       "2015",        "03/04/2015",   "March on 2015",
                                       "December 29", "20150625",     ""};
    atg_date_hit hit;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        ck_assert_msg(atg_date_find(str(rows[i][0]), &hit), "%s", rows[i][0]);
        ck_assert_str_eq(hit.iso, rows[i][1]);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(none); i++)
        ck_assert_msg(!atg_date_find(str(none[i]), &hit), "%s", none[i]);
}
END_TEST

START_TEST(date_lines_and_datelines)
{
    char iso[16];
    ck_assert(atg_line_is_date(str("Thursday, May 9, 2019"), iso));
    ck_assert_str_eq(iso, "2019-05-09");
    ck_assert(atg_line_is_date(str("March 23, 2018 | New York"), iso));
    ck_assert(atg_line_is_date(str("STOCKHOLM, 13 April 2021"), iso));
    ck_assert(atg_line_is_date(str("Posted on 3 May 2020 at 10:15 am"), iso));
    ck_assert(!atg_line_is_date(str("A report of 23 March 2018 on hackers"), iso));
    ck_assert(!atg_line_is_date(str("It was hit on 3 May 2020."), iso));
    ck_assert(atg_dateline_date(str("WASHINGTON, June 25, 2015 - China is"), iso));
    ck_assert_str_eq(iso, "2015-06-25");
    ck_assert(atg_dateline_date(str("TOKYO, April 22, 2021 (Reuters) - The"), iso));
    ck_assert(!atg_dateline_date(str("On 3 May 2020 - a Sunday - it"), iso));
    ck_assert(!atg_dateline_date(str("It began on 3 May 2020, when"), iso));
}
END_TEST

START_TEST(metadata_is_normalised)
{
    char iso[16];
    atg_date_normalise(str(" 2019-09-17T06:10:00+10:00"), iso);
    ck_assert_str_eq(iso, "2019-09-17");
    atg_date_normalise(str("2019-09"), iso);
    ck_assert_str_eq(iso, "2019-09");
    atg_date_normalise(str("2019"), iso);
    ck_assert_str_eq(iso, "2019");
    atg_date_normalise(str("Tue, 17 Sep 2019 06:10:00 GMT"), iso);
    ck_assert_str_eq(iso, "2019-09-17");
    atg_date_normalise(str("yesterday"), iso);
    ck_assert_str_eq(iso, "");
    static const char *const none[] = {"0000", "0000-05", "0000-00-00", "2021-00"};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        atg_date_normalise(str(none[i]), iso);
        ck_assert_str_eq(iso, "");
    }
}
END_TEST

TEST_MAIN("date", dates_are_found, date_lines_and_datelines, metadata_is_normalised)
