#include "extract/mention_words.h"

#include <glib.h>

typedef struct word_list {
    uint32_t bit;
    const char *words; /* separated by blanks */
} word_list;

static const word_list lists[] = {
    {ATG_W_HONORIFIC,
     "mr mr. ms ms. mrs mrs. miss dr dr. sir lord lady dame baroness prof "
     "prof. hon hon. rev rev. mx mx. sheikh ayatollah"},
    {ATG_W_FEMALE,
     "ms ms. mrs mrs. miss lady dame baroness her she hers herself "
     "spokeswoman chairwoman congresswoman businesswoman policewoman woman"},
    {ATG_W_MALE, "mr mr. sir lord his he him himself spokesman chairman congressman "
                 "businessman policeman man"},
    {ATG_W_AGENCY_HEAD,
     "ministry agency bureau directorate service command police authority commission "
     "parliament department administration inspectorate office gendarmerie guards "
     "constabulary secretariat prosecutor prosecutors prosecutor's council court "
     "treasury guard corps army navy force forces senate congress assembly executive "
     "chancellery committee cert csirt division regulator ombudsman customs tribunal "
     "parliament's directorate-general"},
    {ATG_W_AGENCY_OF,
     "ministry agency bureau directorate department office centre center council "
     "commission authority court administration service secretariat house inspectorate "
     "board committee institute institution command parliament embassy consulate "
     "division "
     "chamber"},
    {ATG_W_ORG_HEAD,
     "inc inc. corp corp. corporation ltd ltd. llc llp plc gmbh ag sa s.a. nv n.v. "
     "b.v. "
     "co co. company companies bank university institute institution college school "
     "academy group groupe holdings holding party foundation partners labs lab "
     "laboratory "
     "laboratories "
     "association federation confederation club union network networks media news "
     "newspaper times post press tribune herald gazette journal industries electric "
     "insurance airlines airways telecom telecommunications telekom pipeline committee "
     "campaign organization organisation society technologies technology tech systems "
     "solutions security software consulting ventures capital steel motors energy "
     "power "
     "petroleum oil gas studios pictures entertainment hospital hospitals clinic "
     "healthcare health exchange international enterprises communications brothers "
     "stores hotels casino casinos resorts pharmaceuticals pharma logistics lines "
     "shipping aerospace defence defense electronics semiconductor semiconductors "
     "broadcasting television radio channel magazine trust fund league institut "
     "universität université universiteit academia confindustria cooperative "
     "church diocese museum library railways railway utilities utility water "
     "plant refinery conservatives nationals democrats republicans greens centre "
     "center"},
    {ATG_W_ORG_WEAK,
     "security health international exchange media energy power oil gas systems "
     "network "
     "networks centre center defence defense capital post times press news channel "
     "committee campaign water plant steel electric electronics lines exchange "
     "holdings "
     "nationals republicans democrats greens conservatives trust fund utility "
     "utilities "
     "casino hotel hotels house research sa ag co society journal mail"},
    {ATG_W_ORG_CUE,
     "company firm operator distributor maker manufacturer bank university newspaper "
     "broadcaster insurer contractor vendor supplier provider startup start-up "
     "retailer "
     "airline hospital charity think-tank tank ngo publisher carrier producer refiner "
     "conglomerate giant group's developer subsidiary multinational lender chain "
     "consultancy website platform studio institute newswire utility brewer carmaker "
     "chipmaker steelmaker drugmaker employer organisation organization nonprofit "
     "non-profit laboratory exchange federation foundation party association union "
     "business corporation magazine daily weekly outlet tabloid newswire firms "
     "companies broadcasters insurers banks "
     "universities vendors operators distributors front"},
    {ATG_W_AGENCY_CUE,
     "agency ministry regulator authority watchdog department parliament service "
     "directorate bureau police council court embassy cert"},
    {ATG_W_GROUP_CUE, "group gang crew collective outfit cartel syndicate hackers team "
                      "actor actors cell "
                      "hacktivists persona cluster groups gangs crews"},
    {ATG_W_MALWARE_CUE, "malware ransomware trojan backdoor worm virus wiper implant "
                        "spyware rootkit botnet "
                        "loader keylogger stealer dropper bootkit toolkit infostealer"},
    {ATG_W_PERSON_CUE,
     "spokesman spokeswoman spokesperson prosecutor prosecutors programmer minister "
     "director officer chief president chairman chairwoman chairperson chair head "
     "senator researcher analyst professor governor secretary commissioner editor "
     "journalist reporter hacker lawyer attorney judge general colonel lieutenant "
     "ambassador deputy founder co-founder ceo cto ciso executive engineer student "
     "lawmaker politician activist dissident businessman businesswoman oligarch "
     "manager "
     "adviser advisor expert specialist diplomat citizen national resident defendant "
     "suspect successor predecessor leader commander admiral captain sergeant major "
     "congressman congresswoman representative premier chancellor king queen prince "
     "princess whistleblower contractor consultant official author "
     "detective barrister broker "
     "physician teacher entrepreneur investor academic scholar trader tycoon magnate "
     "fugitive coder cryptographer technologist moderator mastermind ringleader "
     "mathematician translator fraudster extortionist cybercriminal money-launderer "
     "diplomat banker accountant owner "
     "vice-president undersecretary envoy man woman teenager boy girl"},
    {ATG_W_SPEECH,
     "said told added says wrote announced tweeted noted argued warned commented "
     "explained stated declared insisted acknowledged described called claimed says "
     "replied confirmed denied urged asked testified wrote conceded admitted observed "
     "remarked recalled vowed stressed cautioned suggested quipped responded tells "
     "adds "
     "warns writes argues notes believes believed thinks thought"},
    {ATG_W_ATTACK,
     "attack attacks hack hacks breach breaches breached intrusion intrusions theft "
     "heist compromise compromised hacking hacked break-in break-ins cyberattack "
     "cyberattacks cyber-attack cyber-attacks sabotage targeting targeted attacked "
     "infiltrated infiltration penetrated penetration breaching attacking ransacked "
     "broke broken raid raided hit stole stolen sabotaged"},
    {ATG_W_OFFICIAL,
     "government governments authorities officials state regime administration "
     "prosecutors investigators embassy consulate leadership leaders government's "
     "official diplomats govt gov't cabinet policymakers"},
    {ATG_W_OFFICIAL_MOD,
     "senior intelligence security federal cyber law enforcement military defence "
     "defense top foreign trade communist central justice cybersecurity "
     "counterintelligence "
     "cyber-security national prosecuting judicial law-enforcement diplomatic "
     "counter-intelligence ruling coalition democratic islamist theocratic"},
    {ATG_W_PEOPLE,
     "nationals officers men women people hackers suspects defendants individuals "
     "citizens members spies agents operatives students contractors programmers "
     "employees persons teenagers engineers residents affiliates officials diplomats "
     "conspirators co-conspirators associates executives militants activists soldiers "
     "businessmen accomplices criminals cybercriminals ringleaders developers insiders "
     "cadets servicemen entities youths boys workers "
     "national officer man woman person hacker suspect defendant individual citizen "
     "member spy agent operative student contractor programmer employee teenager "
     "engineer resident affiliate associate executive activist soldier businessman "
     "developer criminal teen"},
    {ATG_W_PEOPLE_MOD,
     "former alleged suspected military intelligence senior army government state "
     "known identified unidentified named unnamed other young security contract "
     "russian-speaking ex front ethnic undercover male female uniformed current "
     "serving "
     "retired accused mid-level junior high-ranking dual technical computer cyber "
     "ransomware state-sponsored state-backed"},
    {ATG_W_NUMBER,
     "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
     "fifteen sixteen seventeen eighteen nineteen twenty"},
    {ATG_W_NOT_NAME,
     "the a an and or but if in on at by for from of to with as it its he she they we "
     "i "
     "you his her their our your this that these those there then when while who whom "
     "what where why how which not no nor so yet both either neither after before "
     "since "
     "until during over under about into onto off out up down between among within "
     "without against through across according also although because despite however "
     "instead moreover meanwhile nevertheless nonetheless otherwise therefore thus "
     "still even only just once such some any each every all many most much more few "
     "several other others another one two three four five six seven eight nine ten "
     "january february march april may june july august september october november "
     "december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. "
     "sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday "
     "saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow now here "
     "last next first second third earlier later asked "
     "yes was were is are be been being has have had do does did will would can could "
     "should must might shall let like unlike given based via per photo image read "
     "internet web edt est gmt pdt pst utc cest bst am pm a.m. p.m. "
     "north south east west northern southern eastern western "
     "christmas easter olympics covid-19 covid pandemic god english i'm it's that's "
     "re ii iii iv don't told said says breaking watch live updated update exclusive "
     "analysis opinion tags filed under related share follow subscribe newsletter "
     "mr mr. ms ms. mrs mrs. dr dr. sir hackers hacker hacking attack attacks "
     "ransomware malware officials prosecutors "
     "researchers experts investigators analysts authorities "
     "nobody everyone someone anyone nothing something separately officially "
     "perhaps maybe indeed finally recently previously originally currently "
     "speaking responding citing using posted written note not"},
    {ATG_W_PARTICLE,
     "van der den de del della di da dos du la le von zu bin ibn al el ten "
     "ter st st. y i"},
    {ATG_W_CALLED,
     "called dubbed named nicknamed christened labelled labeled codenamed "
     "code-named tracked calls dubs names call"},
    {ATG_W_OFFICE,
     "minister secretary director president chairman chairwoman chairperson chair head "
     "chief spokesman spokeswoman spokesperson commissioner governor ambassador "
     "premier "
     "chancellor attorney prosecutor commander speaker senator congressman "
     "congresswoman representative ceo cto ciso cfo coo officer founder co-founder "
     "manager "
     "undersecretary mayor leader envoy chief-of-staff treasurer adviser advisor "
     "general solicitor vice-president coordinator king queen emir sultan "
     "boss lawmaker superintendent inspector administrator commissioner-general judge "
     "counsel editor analyst professor researcher strategist engineer lawyer "
     "spokespersons executive mp mep"},
    {ATG_W_OFFICE_MOD,
     "deputy acting assistant chief vice prime first former then executive general "
     "associate senior principal under permanent press national federal managing "
     "technical technology information legal operating financial security lead special "
     "interim outgoing incoming ex new current global regional state public district "
     "parliamentary shadow high home foreign interior defence defense finance justice "
     "health trade economy energy digital commerce treasury labour labor education "
     "environment agriculture transport police military intelligence cyber "
     "cybersecurity "
     "central federal bank attorney presidential government ministry republican "
     "democratic democrat conservative labour liberal ruling opposition top threat "
     "research and director administration affairs public human european works "
     "planning innovation science equality climate"},
    {ATG_W_DEED,
     "charged charges charging arrested arrests arresting indicted indicts "
     "indicting sanctioned sanctions detained detains detaining sentenced "
     "accused convicted extradited blacklisted designated arrest indictment "
     "detention case prosecutors"},
    {ATG_W_FINDS,
     "linked tied attributed blamed named identified reported found discovered "
     "disclosed "
     "warned assessed concluded tracks tracked pinned put links attributes identifies "
     "reports finds suspected suspects dubbed analysed analyzed assesses revealed "
     "spotted detected published uncovered estimates estimated sees saw thought gave "
     "acknowledged admitted announced notified hired patched"},
    {ATG_W_FAMILY_FIRST,
     "zhao qian zhou wu zheng wang feng chen wei jiang shen zhu qin xu zhang cao xie "
     "zou "
     "bai peng ren yuan liu xue luo hao meng huang xiao yao shao ding deng guo gao xia "
     "cai tian dong liang qiu yin zeng guan xiong jia zhong fei tao su lu lin shi yang "
     "ni li "
     "yu tan jin kong jiao ye hou duan qiao lei kang "
     "mao geng zuo qi xi hu han meng cheng shao pei gong ma he cui lian mei qiang "
     "yan fu zhan hong ruan chai fang shi zhai min shu kuang "
     "kim choe choi jon jong ri rim hyon paek kwon yoon yun hwang jeong cheong "
     "bae nam noh ryu nguyen ngo doan phan trinh tran pham hoang vu dang bui"},
    {ATG_W_LAW, "act treaty convention law bill directive regulation code amendment "
                "constitution strategy programme program initiative award prize"},
    {ATG_W_PRODUCT_CUE,
     "software server servers app apps platform browser router routers "
     "firewall firewalls plugin appliance appliances devices device vpn "
     "controllers product products tool update updates operating"},
    {ATG_W_PORTFOLIO,
     "foreign interior home defence defense finance justice health trade economy "
     "energy "
     "digital education environment agriculture transport labour labor unification "
     "security intelligence information communications economic science culture "
     "oil commerce industry"},
    {ATG_W_GIVEN,
     "aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aidan alan albert "
     "alec "
     "alejandro aleksandr aleksander aleksei aleksey alena alex alexander alexandra "
     "alexandre alexei alexey alexis alexsey alfred ali alice alicia alisa alison "
     "allan allen "
     "alvaro álvaro amanda amber amir amy ana anastasia anatoly anatoliy anders andre "
     "andrea andreas andrei andrej andres andrew andrey andrii andriy angela angus "
     "anita ann anna "
     "anne annegret annette anthony antoine anton antonio antony ariel arne arthur "
     "artem "
     "artur ashley atiur avi "
     "bahram barack barbara barry behzad ben benjamin benny bernard bernd bernie bill "
     "björn bob bogdan boris brad bradley brandon brenda brendan brent brett brian "
     "bridget bruce bruno bryan "
     "cameron carl carla carlos carmen carol caroline catherine cecilia charles "
     "charlie "
     "charlotte chelsea chris christian christina christine christoph christophe "
     "christopher cindy claire clare claudia claus clive colin conor costin craig "
     "cristina "
     "cynthia cyril "
     "dag damian damien dan daniel daniela daniele danny dario darren dave david dean "
     "debbie "
     "deborah denis dennis denys derek diana diane didier diego dieter dimitri "
     "dimitris "
     "dmitri dmitrii dmitriy dmitry dmytro dominic dominik dominique don donald donna "
     "doris doug douglas drew duncan dustin "
     "ed eddie edgar eduard edward edwin ehsan eileen elaine eleanor elena eli elias "
     "elizabeth "
     "ellen elon emil emily emma emmanuel enrique eric erica erik erin ernst esther "
     "ethan eugene eva evan evelyn evgeni evgenii evgeniy evgeny "
     "fabian fatima federico felix ferdinand fernando filip fiona florian frances "
     "francesco francis francisco francois françois frank franz fred frederick "
     "fredrik friedrich "
     "gabriel gareth gary gavin gennady gennadiy geoff geoffrey george georges georgi "
     "gerald gerard gerhard gholamreza gideon giorgi giovanni giulio giuseppe glenn "
     "gloria gordon grace graham greg gregory guido guillaume gunnar gustav guy "
     "hamid hannah hans harold harriet harry hasan hassan heather heidi heiko heinrich "
     "helen helena helene henrik henry herbert hermann hilary hillary holly hossein "
     "howard hubert hugh hugo hussein "
     "iain ian ibrahim igor ilya imran ingrid irene irina isaac isabel isabella ivan "
     "ivo "
     "jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana "
     "jane "
     "janet janez janis jared jasmine jason javier jay jean jeff jeffrey jen jennifer "
     "jens jeremy "
     "jerome jerry jesse jessica jessie jesus jill jim jimmy jo joachim joan joanna "
     "joe "
     "joel joey johan johann johannes john johnny jon jonas jonathan joon jordan jorge "
     "jörg jose "
     "josé josef josep joseph josep josh joshua josip jost joyce juan judith judy "
     "julia julian julie julien jürgen justin "
     "kaja kamala karel karen kari karim karin karl karoline karsten kate katherine "
     "katie "
     "kathleen kathryn katja kay keith kelly ken kenneth kent kersti kevin kim "
     "kimberly "
     "kirill kirstjen klaus konstantin kristian kristina kristof krzysztof kurt kyle "
     "kyriakos "
     "larry lars laura lauren laurent lawrence lea lee lena leo leon leonid leonard "
     "leslie lewis liam "
     "lidia lily linda lindsay lisa liz lloyd lloyd lorenzo lori louis louise luc luca "
     "lucas "
     "lucy luis luka lukas luke lynn "
     "madeleine mahdi malcolm marcello claudio manfred manuel mara marc marcel marcin "
     "marco marcus "
     "marek "
     "margaret margrethe maria marie marina mario marios marion marise mark marko "
     "markus martha "
     "martin mary maryna mat mateusz mats matt matteo matthew matthias matti maurice "
     "mauro max "
     "maxim maksim maksym megan mehdi mehmet melanie melissa merav michael michał "
     "michel "
     "michelle miguel mihai mika mikael mike mikhail mikhailo miklos milan milos "
     "mircea miriam "
     "mitch mitsuhiro mohamed mohammad mohammed moritz mohsen molly monica monika "
     "mojtaba morgan mostafa "
     "muhammad mustafa mykhailo mykola "
     "nadine nancy naomi natalia natalie nathan neal ned neil nicholas nick nicola "
     "nicolas "
     "nicole nigel nikita niklas nikol nikola nikolai nikolay nina noah nora norbert "
     "norman "
     "oksana olaf ole oleg oleh oleksandr oleksiy oleksii olena olga oliver olivia "
     "olivier "
     "omar orla oscar oskar otto owen"},
    {ATG_W_GIVEN,
     "pablo pam pamela paolo pascal pat patricia patrick paul paula paulo pavel pavlo "
     "pawel paweł "
     "pedro peggy penny per pete peter petr petra petro phil philip philippe phillip "
     "pierre piotr polina preet "
     "rachel radek rafael rafał rainer ralf ralph ramon randy raphael ray raymond "
     "reece "
     "rebecca reinhard reza ricardo rich richard rick rishi rita rob robert roberta "
     "roberto robin rod roderich rodrigo roger roland rolf roman ron ronald rory rose "
     "rosemary ross "
     "roy rudolf rupert ruslan russell ruth ryan "
     "saeed sajid sally salman sam samantha samuel sandra sanna sara sarah sean "
     "sebastian "
     "seema serge sergei sergej sergey serhiy seth shannon sharon shane shaun shawn "
     "sheila "
     "shelley sherri shirley sigmar silvia simon simona simone sofia sonia sonja "
     "sophie "
     "stacey stan stanislav stefan stefano stella stephan stephane stéphane stephanie "
     "stephen sten steve steven stuart sue sune susan susanne suzanne svetlana sven "
     "sylvia sylvie "
     "tamara tanya tara tariq tatiana taro ted terence teresa terrence terry tetiana "
     "thea theo theodor "
     "theresa therese thierry thomas tim timothy timur tina tobias toby todd tom tomas "
     "tomasz tommy tony toomas travis trevor tristan troy tyler "
     "ulf ulrich ulrike urmas ursula uwe "
     "vadim vadym valdis valentin valentina valery vanessa vera vernon veronica "
     "veronika victor victoria viktor viktoriia viktorija vincent vitaly vitali "
     "vitaliy vlad vladimir "
     "volodymyr volker vyacheslav "
     "walter warren wayne wendy werner will willem william wolfgang "
     "xavier yair yana yann yannick yaroslav yevgeniy yevgeny yevhen yoav yoel yuri "
     "yurii yuriy yusuf yves yvette yvonne zach zachary zeljko zoe zoltan "
     "agnieszka alar alain angelos antónio ants aurelia bogdan borja carles dalia "
     "edgars "
     "gabrielius gintautas gitanas ingrida josep jüri kęstutis krišjānis mantas "
     "margiris mateusz micheál pekka petteri pål raimundas rasa sauli simonas tarja "
     "tytti andrius arvydas audrius mārtiņš jutta hanno kalle marko taavi triin hanno "
     "amrit narendra rajesh rajnath rahul ravi sanjay sunil suresh vijay anil arun "
     "ashwini "
     "hiroshi shinzo takeshi yoshihide fumio katsunobu akira kenji masato toshimitsu "
     "yoshimasa yoko mohsin imran shah khalid faisal yousef ehud naftali yigal yuval "
     "tzipi "
     "scott joko ferdinand teodoro jacinda andrea winston judith"},
};

/* A word may stand in several lists: its bits are joined. */
static void add_words(GHashTable *t, const char *words, uint32_t bit)
{
    atg_str rest = atg_str_of(words), word;
    while (atg_str_split(&rest, ' ', &word)) {
        char *key = g_strndup(word.p, word.n);
        uint32_t bits = GPOINTER_TO_UINT(g_hash_table_lookup(t, key));
        g_hash_table_replace(t, key, GUINT_TO_POINTER(bits | bit));
    }
}

static gpointer build(gpointer unused)
{
    (void)unused;
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
        add_words(t, lists[i].words, lists[i].bit);
    for (size_t i = 0; atg_given_names[i]; i++)
        add_words(t, atg_given_names[i], ATG_W_GIVEN);
    return t;
}

/* Lower case of a letter of two bytes ("Á", "Š", "Ł"), written over it where it has two
 * bytes as well. */
static void lower_pair(char *p)
{
    gunichar c = ((gunichar)((unsigned char)p[0] & 0x1F) << 6) |
                 ((unsigned char)p[1] & 0x3F);
    gunichar low = g_unichar_tolower(c);
    if (low < 0x80 || low > 0x7FF)
        return;
    p[0] = (char)(0xC0 | (low >> 6));
    p[1] = (char)(0x80 | (low & 0x3F));
}

uint32_t atg_word_bits(atg_str word)
{
    static GOnce once = G_ONCE_INIT;
    GHashTable *t = g_once(&once, build, NULL);
    char key[32];
    if (word.n == 0 || word.n >= sizeof key)
        return 0;
    for (size_t i = 0; i < word.n; i++)
        key[i] = g_ascii_tolower(word.p[i]);
    for (size_t i = 0; i + 1 < word.n; i++)
        if (((unsigned char)key[i] & 0xE0) == 0xC0 &&
            ((unsigned char)key[i + 1] & 0xC0) == 0x80)
            lower_pair(key + i++);
    key[word.n] = '\0';
    return GPOINTER_TO_UINT(g_hash_table_lookup(t, key));
}

static uint32_t digits(atg_str word)
{
    uint32_t v = 0;
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == ',')
            continue;
        if (!g_ascii_isdigit(word.p[i]) || v > 100000000)
            return 0;
        v = v * 10 + (uint32_t)(word.p[i] - '0');
    }
    return v;
}

uint32_t atg_number_value(atg_str word)
{
    static const char *const names[] = {
        "zero",     "one",      "two",      "three",   "four",    "five",
        "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
        "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty"};
    if (word.n == 0)
        return 0;
    if (g_ascii_isdigit(word.p[0]))
        return digits(word);
    for (uint32_t i = 1; i < G_N_ELEMENTS(names); i++)
        if (atg_str_is_nocase(word, names[i]))
            return i;
    return 0;
}
