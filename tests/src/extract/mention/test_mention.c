#include "tests/src/extract/mention/mention_support.h"
#include "tests/run_suite.h"

static const mention_case cases[] = {
    /* governments, places, demonyms */
    {"Officials in Beijing said that Beijing would not reply.",
     {"Beijing|place|country:China", "Beijing|name|country:China"}},
    {"OSLO, May 4 - Norway blamed Russia, and the Kremlin denied it.",
     {"OSLO|place|country:Norway", "Kremlin|officials|country:Russia"}},
    {"US intelligence officials and the Dutch government agreed with French "
     "authorities.",
     {"US intelligence officials|officials|country:United States",
      "Dutch government|officials|country:Netherlands",
      "French authorities|officials|country:France"}},
    {"The Chinese embassy in Warsaw protested.",
     {"Chinese embassy|officials|country:China", "Warsaw|place|country:Poland"}},
    {"Two US companies lost data.", {"US|demonym|country:United States"}},
    {"Victims were found in Britain, Germany and Israel.",
     {"Britain|place|country:United Kingdom", "Israel|place|country:Israel"}},
    {"Clinics in Atlanta, Georgia, were hit.", {"!Georgia|name|country:Georgia"}},
    {"The Washington Post reported that Tbilisi had complained about Georgia's losses.",
     {"!Washington|name|country:United States", "Tbilisi|name|country:Georgia",
      "Georgia|name|country:Georgia"}},
    {"North Korea spoke to South Korea. The North denied everything.",
     {"North|name|country:North Korea"}},
    {"The embassy in Brussels was told that Brussels had blamed Moscow.",
     {"Brussels|place|country:Belgium", "Brussels|officials|bloc:European Union"}},
    /* groups by form */
    {"The firm tracks UNC99817, TA9817, Storm-9817, DEV-9817 and APT-C-917.",
     {"UNC99817|name|actor:UNC99817", "TA9817|name|actor:TA9817",
      "Storm-9817|name|actor:Storm-9817", "DEV-9817|name|actor:DEV-9817",
      "APT-C-917|name|actor:APT-C-917"}},
    {"Experts named Marble Typhoon and a crew known as Grumpy Otters.",
     {"Marble Typhoon|name|actor:Marble Typhoon",
      "Grumpy Otters|name|actor:Grumpy Otters"}},
    {"Analysts say Advanced Persistent Threat 41 (APT41) is to blame.",
     {"Advanced Persistent Threat 41|name|actor:APT41", "APT41|name|actor:APT41"}},
    {"They planted a backdoor called Plumcake and the Quincebeam malware.",
     {"Plumcake|name|malware:Plumcake", "Quincebeam|name|malware:Quincebeam"}},
    {"The flaw, CVE-2019-99991, was used.",
     {"CVE-2019-99991|name|vulnerability:CVE-2019-99991"}},
    {"A campaign dubbed Operation Teapot Lid went on.",
     {"Operation Teapot Lid|name|incident:Operation Teapot Lid"}},
    {"Dragos says Electrum has close ties to Sandworm.",
     {"Electrum|name|actor:Electrum", "Sandworm|name|actor:Sandworm"}},
    /* bodies */
    {"China's foreign ministry and the Maltese interior ministry spoke.",
     {"China|name|country:China",
      "foreign ministry|name|agency:Ministry of Foreign Affairs of China",
      "Maltese interior ministry|name|agency:Ministry of the Interior of Malta"}},
    {"Fiji's National Cyber Security Centre warned of it.",
     {"National Cyber Security Centre|name|agency:National Cyber Security Centre of "
      "Fiji"}},
    {"Lithuania's National Cyber Security Centre warned of it.",
     {"National Cyber Security Centre part-of Lithuania"}},
    {"Britain's National Cyber Security Centre (NCSC) warned; the NCSC was right.",
     {"NCSC|name|agency:National Cyber Security Centre"}},
    {"The US Department of Justice announced it.",
     {"US Department of Justice|name|agency:Department of Justice",
      "!US|name|country:United States"}},
    {"The Portland Harbour Inspection Authority (PHIA) was hit. PHIA said so.",
     {"Portland Harbour Inspection Authority|name|agency:Portland Harbour Inspection "
      "Authority",
      "PHIA|name|agency:Portland Harbour Inspection Authority"}},
    {"The FBI called. Agents of the Bureau came.",
     {"Bureau|name|agency:Federal Bureau of Investigation"}},
    {"A bureau opened in town. The Bureau sells maps.",
     {"!Bureau|name|agency:Federal Bureau of Investigation"}},
    {"The Latvian Lighthouse Service sued.",
     {"Latvian Lighthouse Service|name|agency:Latvian Lighthouse Service"}},
    /* organizations */
    {"Hackers broke into Zephyrion, an insurer, and Quillmark Holdings Ltd.",
     {"Zephyrion|name|organization:Zephyrion"}},
    {"They attacked Mossgrove Bank, Fennel University and Larchmere.",
     {"Mossgrove Bank|name|organization:Mossgrove Bank",
      "Fennel University|name|organization:Fennel University",
      "Larchmere|name|organization:Larchmere"}},
    {"The grid operator Voltanova said that Voltanova's network was safe.",
     {"Voltanova|name|organization:Voltanova"}},
    {"Brindlewick Inc. was robbed. Brindlewick closed.",
     {"Brindlewick|name|organization:Brindlewick"}},
    {"The Kelpwood Seed Company lost its records.",
     {"Kelpwood Seed Company|name|organization:Kelpwood Seed Company"}},
    /* persons */
    {"Prosecutors charged Vadim Oskolkov, 32. Oskolkov is at large.",
     {"Vadim Oskolkov|name|person:Vadim Oskolkov",
      "Oskolkov|name|person:Vadim Oskolkov"}},
    {"Ms Wintergarten resigned after Clara Wintergarten had been named.",
     {"Ms Wintergarten|name|person:Clara Wintergarten"}},
    {"Deputy Attorney General Lisa Monaco spoke. Monaco left at noon.",
     {"Monaco|name|person:Lisa Monaco", "!Monaco|name|country:Monaco"}},
    {"The spokesman of the port, Hamad al-Qudsi, said no more.",
     {"Hamad al-Qudsi|name|person:Hamad al-Qudsi"}},
    {"Qiu Wen, a programmer, was arrested.", {"Qiu Wen|name|person:Qiu Wen"}},
    {"Kaspersky and Dell said that Maersk had paid.",
     {"Kaspersky|name|organization:Kaspersky", "Dell|name|organization:Dell"}},
    {"President Putin spoke. Reporters quoted Putin.", {"Putin|name|person:Putin"}},
    {"Wu Zhiyong and Xu Ke were named.",
     {"Wu Zhiyong|name|person:Wu Zhiyong", "Xu Ke|name|person:Xu Ke"}},
    {"Two men, Jan Novotný and Petr Malý, fled.",
     {"Jan Novotný|name|person:Jan Novotný", "Petr Malý|name|person:Petr Malý"}},
    /* counted sets */
    {"Four Chinese nationals and seven GRU officers were charged.",
     {"Four Chinese nationals|counted|actor:Four Chinese nationals",
      "seven GRU officers|counted|actor:seven GRU officers",
      "seven GRU officers affiliated-with GRU"}},
    {"Prosecutors indicted nine Iranians and a 22-year-old man.",
     {"nine Iranians|counted|actor:nine Iranians",
      "22-year-old man|counted|actor:22-year-old man"}},
    {"Ivan Petrov, a Russian national, was charged.",
     {"!Russian national|counted|actor:Russian national"}},
    {"Five people with knowledge of the matter spoke of it.",
     {"!Five people|counted|actor:Five people"}},
    /* the same name for several things */
    {"They used NotPetya.", {"NotPetya|name|malware:NotPetya"}},
    {"Sony Pictures was robbed. The Sony hack shook it.",
     {"Sony|name|organization:Sony Pictures"}},
    {"OFAC listed him, the Treasury said.",
     {"Treasury|name|agency:Department of the Treasury"}},
    {"They blamed Russia for the NotPetya attack.",
     {"!NotPetya|name|malware:NotPetya"}},
    {"The attack on Microsoft Exchange servers was widely seen.",
     {"Microsoft Exchange servers|name|product:Microsoft Exchange Server"}},
    /* persons without a title */
    {"Zorvan Mekhtel, Taruk Belsani and Orvik Damlo are wanted on 18 counts.",
     {"Zorvan Mekhtel|name|person:Zorvan Mekhtel",
      "Taruk Belsani|name|person:Taruk Belsani",
      "Orvik Damlo|name|person:Orvik Damlo"}},
    {"The note came from Terglav Omsky, who had met the others.",
     {"Terglav Omsky|name|person:Terglav Omsky"}},
    {"Police held another Israeli, Orvik Damlo, at the airport.",
     {"Orvik Damlo|name|person:Orvik Damlo"}},
    {"Two men who once worked there, Taruk Belsani and Orvik Damlo, had left.",
     {"Taruk Belsani|name|person:Taruk Belsani",
      "Orvik Damlo|name|person:Orvik Damlo"}},
    {"Terglav Omsky lived there. Omsky said nothing.",
     {"Terglav Omsky|name|person:Terglav Omsky", "Omsky|name|person:Terglav Omsky"}},
    {"Bronzo Widget made them. Bronzo said nothing.",
     {"!Bronzo Widget|name|person:Bronzo Widget"}},
    {"Şebnem Aydın and Łukasz Wrona were there.",
     {"Şebnem Aydın|name|person:Şebnem Aydın",
      "Łukasz Wrona|name|person:Łukasz Wrona"}},
    {"The power minister, R.K. Varmani, agreed.",
     {"R.K. Varmani|name|person:R.K. Varmani"}},
    {"Will Canberra follow?", {"!Will Canberra|name|person:Will Canberra"}},
    /* names stop at prepositions */
    {"The bureau linked the attack on Sony Pictures to Lazarus Group.",
     {"Lazarus Group|name|actor:Lazarus Group"}},
    {"The waterworks in Zorvik had been hit.", {"!Zorvik|name|organization:Zorvik"}},
    {"They left a web shell dubbed BUSHWALK.", {"BUSHWALK|name|malware:BUSHWALK"}},
    {"The Port of Rijeka was hit.",
     {"Port of Rijeka|name|organization:Port of Rijeka"}},
    {"Queen Mary University and Marina Bay Sands were named.",
     {"!Mary University|name|person:Mary University",
      "!Marina Bay Sands|name|person:Marina Bay Sands"}},
    {"Kansas City and Baton Rouge declared emergencies.",
     {"!Kansas City|name|person:Kansas City", "!Baton Rouge|name|person:Baton Rouge"}},
    /* bodies of states, and others */
    {"Rastad is director of Iran's Ports and Maritime Organization.",
     {"Ports and Maritime Organization|name|agency:Ports and Maritime Organization"}},
    {"One unit of the GRU, number 20728, was new.",
     {"number 20728|name|agency:Unit 20728"}},
    {"The District Court of Western Uusimaa found so.",
     {"District Court of Western Uusimaa|name|agency:District Court of Western "
      "Uusimaa"}},
    {"The Institute for Wire Security, a think tank, was hacked.",
     {"Institute for Wire Security|name|organization:Institute for Wire Security"}},
    {"A reporter from a Munich daily asked.", {"!Munich|name|organization:Munich"}},
    {"It praised the London-based Quorl Partners.",
     {"Quorl Partners|name|organization:Quorl Partners"}},
    {"They laid it at the door of Russia's military intelligence service.",
     {"military intelligence service|name|agency:GRU"}},
    /* nothing there */
    {"Yesterday Everybody Went Home.", {NULL}},
    {"The Countering America's Adversaries Through Sanctions Act was cited.",
     {"!America|name|country:United States"}},
};

START_TEST(finds_mentions)
{
    check_case(&cases[_i]);
}
END_TEST

START_TEST(names_headlines_after_the_text)
{
    static const mention_case c = {"Zephyrion Says Oskolkov Broke In\n\n"
                                   "Hackers broke into Zephyrion, an insurer, last "
                                   "week. Prosecutors charged Vadim "
                                   "Oskolkov, 32, on Monday.\n",
                                   {"Zephyrion|name|organization:Zephyrion",
                                    "Oskolkov|name|person:Vadim Oskolkov"}};
    check_case(&c);
}
END_TEST

START_TEST(marks_quotations)
{
    const char *text = "\"We know it,\" said one. “Others do,” said two, and ‘so it "
                       "goes’, said Mary's friend.\n\n\"It stays open.\n\n\"And goes "
                       "on,\" he said.\n";
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    ck_assert_int_eq(atg_document_parse(&doc, atg_str_of(text), "q", &opt, &err),
                     ATG_OK);
    atg_arena arena;
    atg_arena_init(&arena);
    atg_analysis a;
    atg_analysis_init(&a, &doc, shared_lexicon, atg_tagger_builtin(), &arena);
    static const char *const inside[] = {"know", "Others", "goes", "stays", "on"};
    static const char *const outside[] = {"said", "two", "friend", "he"};
    for (uint32_t i = 0; i < a.n_toks; i++) {
        for (size_t k = 0; k < G_N_ELEMENTS(inside); k++)
            if (atg_str_is(a.toks[i].text, inside[k]))
                ck_assert_msg(a.toks[i].quoted, "'%s' is not quoted", inside[k]);
        for (size_t k = 0; k < G_N_ELEMENTS(outside); k++)
            if (atg_str_is(a.toks[i].text, outside[k]))
                ck_assert_msg(!a.toks[i].quoted, "'%s' is quoted", outside[k]);
    }
    atg_analysis_release(&a);
    atg_arena_release(&arena);
    atg_document_release(&doc);
}
END_TEST

/* Bytes without sense must not crash any finder; all splits of a rich text are tried.
 */
START_TEST(survives_cuts)
{
    const char *text =
        "(APT28) “U.S.'s Ministry of, and the Unit 7 of Unit 74455 of (X"
        "YZ) two \"the\" 's Mr. a 3-year-old known as ' Dr CVE-2021- the "
        "North's Center 18, its chief, O'Neil (";
    size_t n = strlen(text);
    for (size_t i = 0; i < n; i++) {
        if (((unsigned char)text[i] & 0xC0) == 0x80)
            continue;
        g_free(read_text((atg_str){text + i, n - i}));
        g_free(read_text((atg_str){text, i}));
    }
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("mention");
    TCase *t = tcase_create("mention");
    tcase_add_unchecked_fixture(t, load_lexicon, free_lexicon);
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, finds_mentions, 0, G_N_ELEMENTS(cases));
    tcase_add_test(t, names_headlines_after_the_text);
    tcase_add_test(t, marks_quotations);
    tcase_add_test(t, survives_cuts);
    suite_add_tcase(s, t);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
