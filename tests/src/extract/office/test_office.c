#include "tests/src/extract/mention/mention_support.h"
#include "tests/run_suite.h"

static const mention_case cases[] = {
    /* titles before the name */
    {"Foreign Secretary Jeremy Hunt condemned it.",
     {"Jeremy Hunt official-of United Kingdom"}},
    {"NCSC Director of Operations Paul Chichester agreed with Britain's GCHQ.",
     {"Paul Chichester official-of National Cyber Security Centre"}},
    {"Estonian Prime Minister Jaan Tamm blamed Moscow.",
     {"Jaan Tamm official-of Estonia"}},
    {"Kremlin spokesman Pavel Gromov denied it.", {"Pavel Gromov official-of Russia"}},
    {"LISBON, May 3 - Foreign Minister Rui Barros condemned Russia.",
     {"Rui Barros official-of Portugal"}},
    {"The news was given by Assistant Attorney General Ann B. Lark of the Justice "
     "Department's Criminal Division.",
     {"Ann B. Lark official-of Department of Justice",
      "Ann B. Lark official-of Criminal Division"}},
    {"Secretary of State Hillary Clinton asked China for an answer.",
     {"!Hillary Clinton official-of China"}},
    {"In Beijing, foreign ministry spokesman Gao Feng said Japan was wrong.",
     {"Gao Feng official-of China"}},
    {"The Norwegian Prosecution Authority closed the case, public prosecutor Kari Lund "
     "said.",
     {"Kari Lund official-of Norwegian Prosecution Authority"}},
    {"President Joe Biden warned Russia.", {"Joe Biden official-of United States"}},
    /* behind it */
    {"Tan Wei, a spokesman for Singapore's Ministry of Defence, said so.",
     {"Tan Wei official-of Ministry of Defence of Singapore"}},
    {"The Thai Foreign Ministry objected. Arun Boon, a spokesman for the ministry, "
     "said "
     "why.",
     {"Arun Boon official-of Ministry of Foreign Affairs of Thailand"}},
    {"Google said so. Peter Hill, its chief legal officer, wrote a note.",
     {"Peter Hill official-of Google"}},
    {"Lisa Monaco, Deputy Attorney General at the Department of Justice, spoke.",
     {"Lisa Monaco official-of Department of Justice"}},
    {"Brad Smith, Microsoft's president, thanked Ukraine.",
     {"Brad Smith official-of Microsoft", "!Brad Smith official-of Ukraine"}},
    /* in front of it, between commas */
    {"The GRU and its chief, Igor Korobov, were listed.",
     {"Igor Korobov official-of GRU"}},
    {"Latvia was hit, and its foreign minister, Edgars Ozols, protested.",
     {"Edgars Ozols official-of Latvia"}},
    {"The Commissioner of the AFP, Reece Kershaw, said so in Australia.",
     {"Reece Kershaw official-of Australian Federal Police"}},
    {"The Kremlin's spokesman, Dmitry Peskov, laughed.",
     {"Dmitry Peskov official-of Russia"}},
    {"France's defence minister and her Indian counterpart, Rajnath Singh, met.",
     {"Rajnath Singh official-of India"}},
    {"The Israeli ambassador met Foreign Minister Sergei Lavrov.",
     {"Sergei Lavrov official-of Russia", "!Sergei Lavrov official-of Israel"}},
    {"The UAE's ambassador in Washington, Omar Kattan, denied it.",
     {"Omar Kattan official-of United Arab Emirates",
      "!Omar Kattan official-of United States"}},
    {"Prime Minister Pedro Sanz and Defence Minister Maria Luz of Spain agreed.",
     {"Maria Luz official-of Spain"}},
    /* no office */
    {"Anna Berg, a researcher at Mandiant, saw it.",
     {"Anna Berg official-of Mandiant"}},
    {"Anna Berg, a researcher at the University of Oslo, saw it.",
     {"!Anna Berg official-of University of Oslo"}},
    {"Mr Peters lives in France.", {"!Peters official-of France"}},
    /* what belongs to what */
    {"Britain's NCSC and China's Ministry of State Security met.",
     {"National Cyber Security Centre part-of United Kingdom",
      "Ministry of State Security part-of China"}},
    {"Unit 74455 of the GRU did it.", {"GRU Unit 74455 part-of GRU"}},
    {"The GRU and the FSB, Russia's two leading intelligence services, were named.",
     {"GRU part-of Russia", "Federal Security Service part-of Russia"}},
    {"It was run by Russia's military intelligence agency, the GRU.",
     {"GRU part-of Russia"}},
    {"They served in the FSB unit known as Center 18.",
     {"FSB Center 18 part-of Federal Security Service"}},
    {"The Centre for Cyber Security (CFCS), which belongs to the Danish Defence "
     "Intelligence Service, knew.",
     {"Centre for Cyber Security part-of Danish Defence Intelligence Service"}},
    {"The GRU did it through its 85th Center.", {"GRU Unit 26165 part-of GRU"}},
    {"The attack made Denmark the latest member of NATO to complain.",
     {"Denmark part-of NATO"}},
    /* clauses and bodies that tell an office */
    {"Paul Berg, who directs operations at the NCSC, spoke.",
     {"Paul Berg official-of National Cyber Security Centre"}},
    {"Anna Berg, who speaks for the Chinese foreign ministry, spoke.",
     {"Anna Berg official-of Ministry of Foreign Affairs of China"}},
    {"The SBU knew it first. Anna Berg, who heads the service's cyber department, "
     "spoke.",
     {"Anna Berg official-of Security Service of Ukraine"}},
    {"Anna Berg, who was and is the SVR's director, spoke.",
     {"Anna Berg official-of Foreign Intelligence Service"}},
    {"Marko Berg of the FBI said so.",
     {"Marko Berg official-of Federal Bureau of Investigation"}},
    {"They met Marko Berg in Paris.", {"!Marko Berg official-of France"}},
    {"CISA, whose director is Anna Berg, helped.",
     {"Anna Berg official-of Cybersecurity and Infrastructure Security Agency"}},
    {"Paul Berg, director of CISA, spoke. Anna Lund, his deputy, did not.",
     {"Anna Lund official-of Cybersecurity and Infrastructure Security Agency"}},
    {"Paul Berg, under secretary at the FBI and chair of the NSA, spoke.",
     {"Paul Berg official-of Federal Bureau of Investigation",
      "Paul Berg official-of National Security Agency"}},
    {"NATO and the European Union, the latter through its foreign policy chief, Paul "
     "Berg, deplored it.",
     {"Paul Berg official-of European Union"}},
    {"BERLIN (dpa) - It was late. Moscow, in the person of foreign ministry "
     "spokeswoman "
     "Anna Berg, denied it.",
     {"Anna Berg official-of Russia", "!Anna Berg official-of Germany"}},
    {"Estonia spoke. \"Russia's purpose was to damage us,\" its foreign minister, Paul "
     "Berg, stated.",
     {"Paul Berg official-of Estonia", "!Paul Berg official-of Russia"}},
    {"It is one of New Zealand's tools, the minister responsible for the country's spy "
     "agencies, Anna Berg, said.",
     {"Anna Berg official-of New Zealand"}},
    {"The Norwegian Police Security Service (PST), led by Anna Berg, said so.",
     {"Anna Berg official-of Norwegian Police Security Service"}},
    {"Oslo listened. Poland's deputy prime minister and digital affairs minister, Paul "
     "Berg, spoke.",
     {"Paul Berg official-of Poland"}},
    {"President Vladimir Putin's spokesman, Paul Berg, laughed.",
     {"Paul Berg official-of Russia"}},
    /* owners inside names and around them */
    {"They belong to the Tianjin bureau of the Ministry of State Security.",
     {"Tianjin State Security Bureau part-of Ministry of State Security"}},
    {"It was the Bundestag, the lower house of the German parliament.",
     {"Bundestag part-of Germany"}},
    {"It named the GRU's Unit 26165 and Unit 74455.",
     {"GRU Unit 26165 part-of GRU", "GRU Unit 74455 part-of GRU"}},
    {"They are units of the GRU, Unit 26165 and Unit 74455.",
     {"GRU Unit 26165 part-of GRU", "GRU Unit 74455 part-of GRU"}},
    {"The Office of Foreign Assets Control (OFAC) of the Treasury Department acted.",
     {"Office of Foreign Assets Control part-of Department of the Treasury"}},
    {"The IRGC, the Iranian Revolutionary Guards, did it.",
     {"Islamic Revolutionary Guard Corps part-of Iran"}},
    {"Mandiant, a Google company, found it.", {"Mandiant part-of Google"}},
    {"The FBI, the Office of the Director of National Intelligence and CISA agreed.",
     {"!Federal Bureau of Investigation part-of Office of the Director of National "
      "Intelligence"}},
    {"The US Department of Justice spoke.",
     {"!Department of Justice part-of United States"}},
    {"France's Microsoft customers complained.", {"!Microsoft part-of France"}},
};

START_TEST(finds_offices)
{
    check_case(&cases[_i]);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("office");
    TCase *t = tcase_create("office");
    tcase_add_unchecked_fixture(t, load_lexicon, free_lexicon);
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, finds_offices, 0, G_N_ELEMENTS(cases));
    suite_add_tcase(s, t);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
