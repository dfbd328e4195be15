/* Heads of state and government, and some ministers, whom news names without their
 * country. Surnames (or full names where the surname alone is common) of those in
 * office since 2000 in states that reports on cyber attacks speak of. */
#include "extract/office_work.h"

typedef struct leaders {
    const char *country;
    const char *names; /* joined by '|', lower case */
} leaders;

static const leaders table[] = {
    {"US",
     "obama|trump|joe biden|biden|george w. bush|george bush|bill clinton|"
     "kamala harris|mike pence|dick cheney|antony blinken|mike pompeo|rex tillerson|"
     "john kerry|hillary clinton|condoleezza rice|colin powell|marco rubio"},
    {"RU", "putin|medvedev|mishustin|yeltsin|"
           "andrei rudenko|andrey rudenko|sergei ryabkov|sergey ryabkov|"
           "sergei lavrov|sergey lavrov|sergei shoigu|sergey shoigu|sergei ivanov"},
    {"UA",
     "dmytro kuleba|pavlo "
     "klimkin|zelensky|zelenskyy|zelenskiy|poroshenko|yanukovych|shmyhal|yatsenyuk|"
     "groysman|honcharuk|yushchenko|tymoshenko"},
    {"GB", "theresa may|boris johnson|david cameron|rishi sunak|liz truss|keir starmer|"
           "tony blair|gordon brown|starmer|sunak"},
    {"FR", "jean-yves le drian|catherine colonna|macron|hollande|sarkozy|chirac"},
    {"DE", "merkel|scholz|merz|steinmeier|gauck|annalena baerbock|heiko maas|"
           "horst seehofer|nancy faeser|guido westerwelle|sigmar gabriel"},
    {"CN", "wang yi|yang jiechi|qin gang|xi jinping|hu jintao|li keqiang|wen jiabao|li "
           "qiang"},
    {"KP", "kim jong un|kim jong-un|kim jong il|kim jong-il"},
    {"KR", "moon jae-in|park geun-hye|yoon suk yeol|yoon suk-yeol|lee myung-bak"},
    {"JP", "shinzo abe|yoshihide suga|fumio kishida|kishida|shigeru ishiba"},
    {"IN", "narendra modi|modi|manmohan singh"},
    {"PK", "imran khan|shehbaz sharif|nawaz sharif"},
    {"IR", "mohammad javad zarif|javad "
           "zarif|khamenei|rouhani|raisi|ahmadinejad|khatami|pezeshkian"},
    {"IL", "netanyahu|naftali bennett|yair lapid|ehud olmert|ariel sharon|herzog"},
    {"SA", "mohammed bin salman|salman bin abdulaziz"},
    {"TR", "erdogan|erdoğan"},
    {"SY", "assad|bashar al-assad"},
    {"BY", "lukashenko"},
    {"GE", "saakashvili|zourabichvili|margvelashvili|ivanishvili"},
    {"AM", "pashinyan"},
    {"AZ", "aliyev"},
    {"KZ", "nazarbayev|tokayev"},
    {"CA", "trudeau|stephen harper|mark carney"},
    {"AU",
     "scott morrison|turnbull|anthony albanese|albanese|tony abbott|julia gillard|"
     "kevin rudd"},
    {"NZ", "jacinda ardern|ardern|chris hipkins|christopher luxon"},
    {"EE", "kaja kallas|kallas|ilves|ansip|ratas|karis|kaljulaid"},
    {"LV", "rinkēvičs|levits|vējonis"},
    {"LT", "nausėda|nauseda|grybauskaitė|grybauskaite|šimonytė|simonyte"},
    {"PL", "duda|morawiecki|kaczyński|kaczynski|donald tusk|szydło"},
    {"CZ", "babiš|babis|zeman|petr fiala|petr pavel"},
    {"HU", "orbán|orban"},
    {"SK", "čaputová|caputova|robert fico"},
    {"SE", "magdalena andersson|ulf kristersson|kristersson|löfven|lofven"},
    {"NO", "erna solberg|solberg|jonas gahr støre|støre"},
    {"DK", "mette frederiksen|lars løkke rasmussen"},
    {"FI", "sanna marin|sauli niinistö|niinistö|niinisto|petteri orpo|alexander stubb"},
    {"NL", "mark rutte|rutte|dick schoof"},
    {"BE", "alexander de croo|charles michel"},
    {"ES", "pedro sánchez|pedro sanchez|rajoy"},
    {"IT", "giorgia meloni|meloni|mario draghi|draghi|giuseppe conte|renzi|berlusconi"},
    {"GR", "mitsotakis|tsipras"},
    {"AL", "edi rama"},
    {"ME", "abazović|abazovic|đukanović|djukanovic"},
    {"MK", "zaev|pendarovski"},
    {"RS", "vučić|vucic"},
    {"RO", "iohannis|nicușor dan"},
    {"MD", "maia sandu|sandu"},
    {"CR", "rodrigo chaves|carlos alvarado"},
    {"BR", "bolsonaro|lula da silva|rousseff"},
    {"MX", "lópez obrador|lopez obrador|peña nieto|sheinbaum"},
    {"VE", "maduro|chávez|chavez"},
    {"TW", "tsai ing-wen|lai ching-te|ma ying-jeou"},
    {"SG", "lee hsien loong|lawrence wong"},
    {"PH", "duterte|ferdinand marcos"},
    {"ID", "joko widodo|widodo|prabowo"},
    {"VN", "nguyen phu trong"},
    {"EG", "sisi|el-sisi|mubarak"},
    {"QA", "tamim bin hamad"},
    {"ZA", "ramaphosa|jacob zuma"}};

static bool is_name(atg_str full, atg_str last, atg_str name, bool surnames)
{
    return atg_str_eq(full, name) || (surnames && atg_str_eq(last, name));
}

atg_str atg_leader_country(atg_arena *arena, atg_str person, bool surnames)
{
    size_t n = 0;
    char *lower = atg_arena_alloc(arena, person.n * 2 + 8);
    for (const char *p = person.p, *end = p + person.n; p < end;
         p = g_utf8_next_char(p))
        n +=
            (size_t)g_unichar_to_utf8(g_unichar_tolower(g_utf8_get_char(p)), lower + n);
    atg_str full = {lower, n};
    size_t at = n;
    while (at > 0 && lower[at - 1] != ' ')
        at--;
    atg_str last = atg_str_sub(full, at, n);
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++) {
        atg_str rest = atg_str_of(table[i].names), name;
        while (atg_str_split(&rest, '|', &name))
            if (is_name(full, last, name, surnames))
                return atg_str_of(table[i].country);
    }
    return ATG_STR("");
}
