# Heads of state and government, ministers and spokespersons, whom news names without
# their country. Surnames, or full names where the surname alone is common, of those in
# office since 2000 in states that reports on cyber attacks speak of.

list "leader" country=US words="\
    obama|trump|joe biden|biden|george w. bush|george bush|bill clinton|kamala harris|\
    mike pence|dick cheney|antony blinken|mike pompeo|rex tillerson|john kerry|\
    hillary clinton|condoleezza rice|colin powell|marco rubio|j. d. vance|jd vance|\
    janet yellen|steven mnuchin|scott bessent|jack lew|wally adeyemo|brian nelson|\
    sigal mandelker|merrick garland|pam bondi|jeff sessions|william barr|\
    loretta lynch|eric holder|lloyd austin|pete hegseth|mark esper|ash carter|\
    leon panetta|chuck hagel|jim mattis|robert gates|jake sullivan|robert o'brien|\
    john bolton|h.r. mcmaster|susan rice|tom donilon|alejandro mayorkas|\
    kirstjen nielsen|john kelly|jeh johnson|janet napolitano|kristi noem|\
    gina raimondo|howard lutnick|wilbur ross|jen psaki|karine jean-pierre|\
    karoline leavitt|sarah sanders|sarah huckabee sanders|sean spicer|josh earnest|\
    jay carney|ned price|matthew miller|vedant patel|tammy bruce|heather nauert|\
    morgan ortagus|mark toner|john kirby|wendy sherman|kurt campbell"
list "leader" country=RU words="\
    putin|medvedev|mishustin|yeltsin|andrei rudenko|andrey rudenko|sergei ryabkov|\
    sergey ryabkov|sergei lavrov|sergey lavrov|sergei shoigu|sergey shoigu|\
    sergei ivanov|maria zakharova|dmitry peskov|dmitri peskov|alexander lukashevich|\
    vassily nebenzia|anatoly antonov|sergei naryshkin|sergey naryshkin|\
    nikolai patrushev|nikolay patrushev|alexander bortnikov|vasily nebenzya|\
    gennady gatilov|andrei kelin|andrey kelin|alexander yakovenko|andrei krutskikh|\
    andrey krutskikh|igor konashenkov|sergei nechayev|sergey nechayev|\
    dmitry polyanskiy|dmitry polyansky|alexander grushko|andrei belousov|\
    andrey belousov|alexander darchiev|grigory karasin|vladimir chizhov|\
    mikhail galuzin|nikolai kornyukhin|leonid slutsky|konstantin kosachev|\
    valentina matviyenko"
list "leader" country=UA words="\
    dmytro kuleba|pavlo klimkin|zelensky|zelenskyy|zelenskiy|poroshenko|yanukovych|\
    shmyhal|yatsenyuk|groysman|honcharuk|yushchenko|tymoshenko|volodymyr zelensky|\
    andrii sybiha|andriy sybiha|oleksii reznikov|rustem umerov|mykhailo fedorov|\
    arsen avakov|denys monastyrsky|ihor klymenko|yulia svyrydenko|oleksandr turchynov|\
    oleksiy danilov|andriy yermak|heorhii tykhyi|oleg nikolenko|oleh nikolenko"
list "leader" country=GB words="\
    theresa may|boris johnson|david cameron|rishi sunak|liz truss|keir starmer|\
    tony blair|gordon brown|starmer|sunak|dominic raab|james cleverly|david lammy|\
    yvette cooper|jeremy hunt|philip hammond|william hague|david miliband|amber rudd|\
    sajid javid|priti patel|suella braverman|ben wallace|gavin williamson|\
    michael fallon|grant shapps|john healey|oliver dowden|pat mcfadden|\
    shabana mahmood|dan jarvis|tom tugendhat|nusrat ghani|anne-marie trevelyan|\
    lord ahmad|tariq ahmad|rory stewart|brandon lewis|stephen doughty|penny mordaunt|\
    des browne|jacqui smith|alan johnson"
list "leader" country=FR words="\
    jean-yves le drian|catherine colonna|macron|hollande|sarkozy|chirac|\
    laurent fabius|jean-marc ayrault|bernard kouchner|stéphane séjourné|\
    stephane sejourne|jean-noël barrot|sébastien lecornu|sebastien lecornu|\
    florence parly|gérald darmanin|gerald darmanin|bruno retailleau|manuel valls|\
    bernard cazeneuve|édouard philippe|edouard philippe|jean castex|élisabeth borne|\
    elisabeth borne|gabriel attal|françois bayrou|françois fillon|christophe lemoine"
list "leader" country=DE words="\
    merkel|scholz|merz|steinmeier|gauck|annalena baerbock|heiko maas|horst seehofer|\
    nancy faeser|guido westerwelle|sigmar gabriel|frank-walter steinmeier|olaf scholz|\
    friedrich merz|angela merkel|johann wadephul|boris pistorius|thomas de maizière|\
    thomas de maiziere|wolfgang schäuble|alexander dobrindt|ursula von der leyen|\
    christine lambrecht|annegret kramp-karrenbauer|robert habeck|lars klingbeil|\
    steffen seibert|steffen hebestreit|martin giese|sebastian fischer|\
    christofer burger|andrea sasse|christian wagner|stefan kornelius|volker wissing|\
    karsten wildberger|hubertus heil"
list "leader" country=CN words="\
    zhao lijian|wang wenbin|hua chunying|mao ning|lin jian|geng shuang|lu kang|\
    hong lei|guo jiakun|qin gang|ma zhaoxu|jiang yu|liu pengyu|wang yi|yang jiechi|\
    xi jinping|hu jintao|li keqiang|wen jiabao|li qiang|dong jun|li shangfu|\
    wei fenghe|he yafei|yang yujun|ren guoqiang|wu qian|tan kefei|wang xiaohong|\
    zhao kezhi|zhang jun|fu cong|geng yansheng|qin huasun|xie feng|cui tiankai|\
    liu xiaoming|zheng zeguang|xiao qian|cong peiwu|wu ken|lu shaye|wang lutong|\
    he yongqian|guo weimin|liu jieyi"
list "leader" country=KP words="\
    kim jong un|kim jong-un|kim jong il|kim jong-il|kim yo jong|choe son hui|\
    ri yong ho|kim song|ri tong il|so se pyong"
list "leader" country=KR words="\
    moon jae-in|park geun-hye|yoon suk yeol|yoon suk-yeol|lee myung-bak|lee jae-myung|\
    lee jae myung|han duck-soo|kang kyung-wha|park jin|cho tae-yul|cho hyun|\
    chung eui-yong|lim soo-suk|song young-moo|lee jong-sup|suh wook"
list "leader" country=JP words="\
    shinzo abe|yoshihide suga|fumio kishida|kishida|shigeru ishiba|sanae takaichi|\
    yoshihiko noda|naoto kan|yukio hatoyama|taro aso|yasuo fukuda|taro kono|\
    toshimitsu motegi|yoko kamikawa|takeshi iwaya|katsunobu kato|hirokazu matsuno|\
    yoshimasa hayashi|minoru kihara|nobuo kishi|yasukazu hamada|osamu fujimura|\
    kenji ukita"
list "leader" country=IN words="\
    narendra modi|modi|manmohan singh|subrahmanyam jaishankar|s. jaishankar|\
    sushma swaraj|salman khurshid|rajnath singh|amit shah|manohar parrikar|ajit doval|\
    randhir jaiswal|arindam bagchi|raveesh kumar|ravi shankar prasad|ashwini vaishnaw|\
    nirmala sitharaman|rajeev chandrasekhar|vishnu prakash"
list "leader" country=PK words="\
    imran khan|shehbaz sharif|nawaz sharif|shah mahmood qureshi|\
    bilawal bhutto zardari|ishaq dar|khawaja asif|asif ali zardari|\
    mumtaz zahra baloch|shafqat ali khan"
list "leader" country=IR words="\
    nasser kanaani|esmaeil baghaei|saeed khatibzadeh|abbas mousavi|bahram ghasemi|\
    ramin mehmanparast|abbas araghchi|hossein amir-abdollahian|mohammad javad zarif|\
    javad zarif|khamenei|rouhani|raisi|ahmadinejad|khatami|pezeshkian|\
    mohammad bagher ghalibaf|ali larijani|ali shamkhani|esmail baghaei|\
    amir saeid iravani|majid takht ravanchi|mahmoud vaezi|\
    mohammad javad azari jahromi|hassan kazemi qomi|saeed jalili|ali akbar salehi|\
    gholamali khoshroo|marzieh afkham|ahmad vahidi|eskandar momeni"
list "leader" country=IL words="\
    netanyahu|naftali bennett|yair lapid|ehud olmert|ariel sharon|herzog|\
    yitzhak herzog|isaac herzog|benny gantz|yoav gallant|israel katz|gideon sa'ar|\
    eli cohen|gabi ashkenazi|avigdor lieberman|moshe ya'alon|moshe yaalon|\
    shimon peres|reuven rivlin|ehud barak|tzipi livni|itamar ben-gvir|gilad erdan|\
    danny danon|yuval steinitz|ayelet shaked"
list "leader" country=SA words="\
    mohammed bin salman|salman bin abdulaziz|khalid bin salman|faisal bin farhan|\
    adel al-jubeir|saud al-faisal|mansour al-turki|abdulaziz bin salman"
list "leader" country=TR words="\
    erdogan|erdoğan|recep tayyip erdogan|recep tayyip erdoğan|mevlut cavusoglu|\
    mevlüt çavuşoğlu|hakan fidan|hulusi akar|yasar guler|süleyman soylu|\
    suleyman soylu|ali yerlikaya|binali yildirim|ahmet davutoglu|abdullah gul|\
    ibrahim kalin|abdulkadir uraloglu"
list "leader" country=SY words="\
    assad|bashar al-assad|bashar assad|ahmed al-sharaa|walid al-moallem"
list "leader" country=BY words="\
    lukashenko|alexander lukashenko|alyaksandr lukashenka|lukashenka|vladimir makei|\
    sergei aleinik|maxim ryzhenkov"
list "leader" country=GE words="\
    saakashvili|zourabichvili|margvelashvili|ivanishvili|salome zourabichvili|\
    irakli garibashvili|irakli kobakhidze|giorgi gakharia|mikheil saakashvili|\
    giorgi kvirikashvili|david zalkaliani|vladimer konstantinidi|ilia darchiashvili|\
    vakhtang gomelauri|nikoloz gagua"
list "leader" country=AM words="\
    pashinyan|nikol pashinyan|armen sarkissian|vahagn khachaturyan|ararat mirzoyan|\
    serzh sargsyan"
list "leader" country=AZ words="\
    aliyev|ilham aliyev|jeyhun bayramov|elmar mammadyarov|hikmet hajiyev"
list "leader" country=KZ words="\
    nazarbayev|tokayev|kassym-jomart tokayev|nursultan nazarbayev|zhaslan madiyev|\
    bagdat mussin|mukhtar tleuberdi|murat nurtleu"
list "leader" country=CA words="\
    trudeau|stephen harper|mark carney|justin trudeau|mélanie joly|melanie joly|\
    marc garneau|françois-philippe champagne|chrystia freeland|stéphane dion|\
    john baird|peter mackay|harjit sajjan|anita anand|bill blair|ralph goodale|\
    marco mendicino|dominic leblanc|gary anandasangaree|david mcguinty|jean chrétien|\
    tony clement|vic toews|ahmed hussen"
list "leader" country=AU words="\
    scott morrison|turnbull|anthony albanese|albanese|tony abbott|julia gillard|\
    kevin rudd|malcolm turnbull|john howard|penny wong|marise payne|julie bishop|\
    bob carr|stephen smith|richard marles|peter dutton|karen andrews|clare o'neil|\
    tony burke|christian porter|linda reynolds|angus taylor|dan tehan|michael keenan|\
    mark dreyfus|jim chalmers|josh frydenberg|andrew hastie|david littleproud|\
    bill shorten|amanda rishworth"
list "leader" country=NZ words="\
    jacinda ardern|ardern|chris hipkins|christopher luxon|john key|bill english|\
    helen clark|winston peters|nanaia mahuta|judith collins|andrew little|\
    grant robertson|gerry brownlee|murray mccully|david clark|ron mark|peeni henare|\
    mark mitchell|paul goldsmith"
list "leader" country=EE words="\
    kaja kallas|kallas|ilves|ansip|ratas|karis|kaljulaid|alar karis|kersti kaljulaid|\
    toomas hendrik ilves|jüri ratas|juri ratas|andrus ansip|taavi rõivas|taavi roivas|\
    kristen michal|urmas paet|urmas reinsalu|sven mikser|eva-maria liimets|\
    margus tsahkna|hanno pevkur|jüri luik|kalle laanet|jaak aaviksoo|lauri läänemets|\
    igor taro|andres sutt|liisa-ly pakosta|liisa pakosta|tiit riisalo|kristjan jaani"
list "leader" country=LV words="\
    rinkēvičs|levits|vējonis|egils levits|edgars rinkēvičs|edgars rinkevics|\
    krišjānis kariņš|krisjanis karins|evika siliņa|evika silina|baiba braže|\
    baiba braze|artis pabriks|andris sprūds|andris spruds|raimonds vējonis|\
    valdis dombrovskis|laimdota straujuma|ināra mūrniece|inara murniece|\
    rihards kozlovskis"
list "leader" country=LT words="\
    nausėda|nauseda|grybauskaitė|grybauskaite|šimonytė|simonyte|dalia grybauskaitė|\
    dalia grybauskaite|gitanas nausėda|gitanas nauseda|ingrida šimonytė|\
    ingrida simonyte|saulius skvernelis|gabrielius landsbergis|linas linkevičius|\
    linas linkevicius|kęstutis budrys|kestutis budrys|raimundas karoblis|\
    arvydas anušauskas|arvydas anusauskas|laurynas kasčiūnas|laurynas kasciunas|\
    dovilė šakalienė|dovile sakaliene|agnė bilotaitė|agne bilotaite|\
    margiris abukevičius|margiris abukevicius|gintautas paluckas|inga ruginienė|\
    valdas adamkus|robertas kaunas"
list "leader" country=PL words="\
    duda|morawiecki|kaczyński|kaczynski|donald tusk|szydło|andrzej duda|\
    mateusz morawiecki|beata szydło|beata szydlo|ewa kopacz|radosław sikorski|\
    radoslaw sikorski|zbigniew rau|jacek czaputowicz|witold waszczykowski|\
    mariusz błaszczak|mariusz blaszczak|władysław kosiniak-kamysz|\
    wladyslaw kosiniak-kamysz|mariusz kamiński|mariusz kaminski|krzysztof gawkowski|\
    janusz cieszyński|janusz cieszynski|marek zagórski|tomasz siemoniak|\
    stanisław żaryn|stanislaw zaryn|piotr müller|piotr muller|karol nawrocki|\
    marcin kierwiński|jacek dobrzyński|jacek dobrzynski|michał dworczyk|\
    michal dworczyk|dariusz standerski|bronisław komorowski"
list "leader" country=CZ words="\
    babiš|babis|zeman|petr fiala|petr pavel|andrej babiš|andrej babis|miloš zeman|\
    milos zeman|bohuslav sobotka|petr nečas|jan lipavský|jan lipavsky|tomáš petříček|\
    tomas petricek|jan hamáček|jan hamacek|jakub kulhánek|lubomír zaorálek|\
    lubomir zaoralek|vít rakušan|vit rakusan|jana černochová|jana cernochova|\
    petr macinka|václav klaus"
list "leader" country=HU words="\
    orbán|orban|viktor orbán|viktor orban|péter szijjártó|peter szijjarto|\
    sándor pintér|péter magyar"
list "leader" country=SK words="\
    čaputová|caputova|robert fico|zuzana čaputová|zuzana caputova|eduard heger|\
    igor matovič|igor matovic|peter pellegrini|ľudovít ódor|andrej kiska|juraj blanár|\
    juraj blanar|matúš šutaj eštok|robert kaliňák"
list "leader" country=SE words="\
    magdalena andersson|ulf kristersson|kristersson|löfven|lofven|fredrik reinfeldt|\
    stefan löfven|stefan lofven|margot wallström|margot wallstrom|ann linde|\
    tobias billström|tobias billstrom|maria malmer stenergard|pål jonson|pal jonson|\
    peter hultqvist|carl-oskar bohlin|carl bildt|mikael damberg|gunnar strömmer|\
    gunnar strommer"
list "leader" country=NO words="\
    erna solberg|solberg|jonas gahr støre|støre|jens stoltenberg|ine eriksen søreide|\
    ine eriksen soreide|ine søreide|børge brende|borge brende|anniken huitfeldt|\
    espen barth eide|frank bakke-jensen|bjørn arild gram|tore sandvik|monica mæland|\
    monica maeland|emilie enger mehl|astri aas-hansen|ine marie eriksen søreide"
list "leader" country=DK words="\
    mette frederiksen|lars løkke rasmussen|helle thorning-schmidt|\
    anders fogh rasmussen|anders samuelsen|jeppe kofod|trine bramsen|\
    claus hjort frederiksen|morten bødskov|morten bodskov|troels lund poulsen|\
    torsten schack pedersen|søren pape poulsen|peter hummelgaard|nick hækkerup|\
    kristian jensen|jakob ellemann-jensen"
list "leader" country=FI words="\
    sanna marin|sauli niinistö|niinistö|niinisto|petteri orpo|alexander stubb|\
    juha sipilä|juha sipila|antti rinne|jyrki katainen|pekka haavisto|elina valtonen|\
    erkki tuomioja|timo soini|jussi halla-aho|antti häkkänen|antti hakkanen|\
    antti kaikkonen|jussi niinistö|krista mikkonen|maria ohisalo|mari rantanen|\
    tarja halonen|anne berner|timo harakka|lulu ranne"
list "leader" country=NL words="\
    mark rutte|rutte|dick schoof|jan peter balkenende|bert koenders|stef blok|\
    halbe zijlstra|wopke hoekstra|hanke bruins slot|caspar veldkamp|david van weel|\
    ank bijleveld|kajsa ollongren|ruben brekelmans|jeanine hennis-plasschaert|\
    ferdinand grapperhaus|dilan yeşilgöz|dilan yesilgöz|dilan yesilgoz|ivo opstelten|\
    ard van der steur|jeroen dijsselbloem|sigrid kaag|tom de bruijn|rob jetten|\
    gijs tuinman"
list "leader" country=BE words="\
    alexander de croo|charles michel|bart de wever|sophie wilmès|sophie wilmes|\
    elio di rupo|didier reynders|philippe goffin|hadja lahbib|maxime prévot|\
    maxime prevot|annelies verlinden|ludivine dedonder|theo francken|bernard quintin|\
    bernard clerfayt|vincent van quickenborne|guy verhofstadt|yves leterme"
list "leader" country=ES words="\
    pedro sánchez|pedro sanchez|rajoy|josé luis rodríguez zapatero|mariano rajoy|\
    felipe vi|josé manuel albares|jose manuel albares|arancha gonzález laya|\
    arancha gonzalez laya|josep borrell|margarita robles|fernando grande-marlaska|\
    félix bolaños|felix bolaños|felix bolanos|alfonso dastis|óscar lópez|\
    soraya sáenz de santamaría|isabel rodríguez|nadia calviño"
list "leader" country=IT words="\
    giorgia meloni|meloni|mario draghi|draghi|giuseppe conte|renzi|berlusconi|\
    matteo renzi|paolo gentiloni|silvio berlusconi|mario monti|enrico letta|\
    luigi di maio|antonio tajani|angelino alfano|federica mogherini|lorenzo guerini|\
    guido crosetto|luciana lamorgese|matteo piantedosi|matteo salvini|marco minniti|\
    alfredo mantovano|sergio mattarella|carlo nordio|adolfo urso"
list "leader" country=GR words="\
    mitsotakis|tsipras|kyriakos mitsotakis|alexis tsipras|antonis samaras|\
    george papandreou|nikos dendias|george gerapetritis|giorgos gerapetritis|\
    dimitris papastergiou|nikos kotzias|katerina sakellaropoulou"
list "leader" country=AL words="\
    edi rama|bujar nishani|ilir meta|bajram begaj|olta xhaçka|olta xhacka|igli hasani|\
    ditmir bushati|sali berisha|bledar çuçi|bledar cuci|besfort lamallari|gent cakaj|\
    elisa spiropali"
list "leader" country=ME words="\
    abazović|abazovic|đukanović|djukanovic|dritan abazović|dritan abazovic|\
    milo đukanović|milo djukanovic|jakov milatović|jakov milatovic|milojko spajić|\
    milojko spajic|zdravko krivokapić|maraš dukaj|maras dukaj|filip adžić|filip adzic|\
    filip ivanović|raško konjević|rasko konjevic|ranko krivokapić|duško marković|\
    dusko markovic|srđan darmanović|ervin ibrahimović"
list "leader" country=MK words="\
    zaev|pendarovski|zoran zaev|nikola gruevski|dimitar kovačevski|dimitar kovacevski|\
    stevo pendarovski|hristijan mickoski|bujar osmani|nikola dimitrov|\
    oliver spasovski|radmila šekerinska|gordana siljanovska-davkova"
list "leader" country=RS words="\
    vučić|vucic|aleksandar vučić|aleksandar vucic|ana brnabić|ana brnabic|ivica dačić|\
    ivica dacic|boris tadić|tomislav nikolić|aleksandar vulin|miloš vučević|\
    marko đurić"
list "leader" country=RO words="\
    iohannis|nicușor dan|klaus iohannis|marcel ciolacu|nicolae ciucă|nicolae ciuca|\
    ilie bolojan|viorica dăncilă|ludovic orban|florin cîțu|florin citu|victor ponta|\
    traian băsescu|traian basescu|bogdan aurescu|luminița odobescu|luminita odobescu|\
    oana țoiu|oana toiu|angel tîlvăr|vasile dîncu|lucian bode|sebastian burduja|\
    bogdan ivan|teodor meleșcanu|călin popescu-tăriceanu"
list "leader" country=MD words="\
    maia sandu|sandu|igor dodon|natalia gavriliță|natalia gavrilita|dorin recean|\
    nicu popescu|mihai popșoi|mihai popsoi|alexandru munteanu|vlad filat"
list "leader" country=CR words="\
    rodrigo chaves|carlos alvarado|laura chinchilla|luis guillermo solís|\
    arnoldo andré|paola vega"
list "leader" country=BR words="\
    bolsonaro|lula da silva|rousseff|jair bolsonaro|luiz inácio lula da silva|\
    luiz inacio lula da silva|dilma rousseff|michel temer|marcelo queiroga|\
    celso amorim|mauro vieira|ernesto araújo|alexandre de moraes|fernando haddad"
list "leader" country=MX words="\
    lópez obrador|lopez obrador|peña nieto|sheinbaum|andrés manuel lópez obrador|\
    andres manuel lopez obrador|enrique peña nieto|felipe calderón|claudia sheinbaum|\
    marcelo ebrard|alicia bárcena|luis cresencio sandoval|omar garcía harfuch"
list "leader" country=VE words="\
    maduro|chávez|chavez|nicolás maduro|nicolas maduro|hugo chávez|hugo chavez|\
    jorge arreaza|delcy rodríguez|delcy rodriguez|tarek william saab|yván gil"
list "leader" country=TW words="\
    tsai ing-wen|lai ching-te|ma ying-jeou|william lai|chen shui-bian|su tseng-chang|\
    chen chien-jen|cho jung-tai|joseph wu|lin chia-lung|audrey tang|wellington koo|\
    chiu kuo-cheng|huang yen-nan"
list "leader" country=SG words="\
    lee hsien loong|lawrence wong|vivian balakrishnan|k. shanmugam|\
    kasiviswanathan shanmugam|s. iswaran|s iswaran|josephine teo|gan kim yong|\
    janil puthucheary|ng eng hen|chan chun sing|tan see leng|teo chee hean|\
    yaacob ibrahim|ong ye kung|halimah yacob|tharman shanmugaratnam"
list "leader" country=PH words="\
    duterte|ferdinand marcos|ferdinand marcos jr.|ferdinand marcos jr|rodrigo duterte|\
    benigno aquino|enrique manalo|teodoro locsin|gilberto teodoro|ivan john uy|\
    henry aguda|eduardo año|harry roque|delfin lorenzana|teresa lazaro"
list "leader" country=ID words="\
    joko widodo|widodo|prabowo|prabowo subianto|susilo bambang yudhoyono|\
    retno marsudi|sugiono|budi arie setiadi|johnny plate|meutya hafid|\
    luhut pandjaitan|mahfud md|marty natalegawa|rudiantara"
list "leader" country=VN words="\
    nguyen phu trong|to lam|pham minh chinh|nguyen xuan phuc|vo van thuong|\
    luong cuong|pham thu hang|le thi thu hang|bui thanh son|doan khac viet"
list "leader" country=EG words="\
    sisi|el-sisi|mubarak|abdel fattah al-sisi|abdel fattah el-sisi|hosni mubarak|\
    mohamed morsi|sameh shoukry|badr abdelatty|mostafa madbouly"
list "leader" country=QA words="\
    tamim bin hamad|tamim bin hamad al thani|mohammed bin abdulrahman al thani|\
    mohammed bin abdulrahman al-thani|majed al-ansari|saif bin ahmed al-thani|\
    lolwah al-khater"
list "leader" country=ZA words="\
    ramaphosa|jacob zuma|cyril ramaphosa|thabo mbeki|naledi pandor|ronald lamola|\
    fikile mbalula|khumbudzo ntshavheni|bheki cele|mondli gungubele|solly malatsi"
list "leader" country=AE words="\
    anwar gargash|mohammed bin zayed|abdullah bin zayed|mohammed bin rashid|\
    yousef al-otaiba|yousef al otaiba|mohamed al-kuwaiti|mohamed hamad al-kuwaiti"
list "leader" country=BH words="\
    khalid bin ahmed al khalifa|hamad bin isa al khalifa|\
    rashid bin abdullah al khalifa"
list "leader" country=KW words="\
    mishal al-ahmad al-jaber al-sabah"
list "leader" country=JO words="\
    ayman safadi|bisher al-khasawneh|king abdullah ii"
list "leader" country=LB words="\
    michel aoun|saad hariri|najib mikati|nawaf salam|joseph aoun|gebran bassil"
list "leader" country=IQ words="\
    mohammed shia al-sudani|mustafa al-kadhimi|adel abdul mahdi|haider al-abadi|\
    nouri al-maliki|barham salih"
list "leader" country=KG words="\
    sadyr japarov|sooronbay jeenbekov|almazbek atambayev|kurmanbek bakiyev"
list "leader" country=UZ words="\
    shavkat mirziyoyev|islam karimov|mirziyoyev"
list "leader" country=TJ words="\
    emomali rahmon"
list "leader" country=TM words="\
    gurbanguly berdymukhamedov|serdar berdymukhamedov"
list "leader" country=MN words="\
    ukhnaa khurelsukh|khaltmaagiin battulga|luvsannamsrain oyun-erdene"
list "leader" country=AT words="\
    karl nehammer|sebastian kurz|alexander schallenberg|christian stocker|\
    werner faymann|alexander van der bellen|herbert kickl|gerhard karner|\
    peter launsky-tieffenthal|beate meinl-reisinger|brigitte bierlein|klaudia tanner"
list "leader" country=CH words="\
    ignazio cassis|viola amherd|didier burkhalter|simonetta sommaruga|guy parmelin|\
    karin keller-sutter|alain berset|ueli maurer|johann schneider-ammann|\
    martin pfister"
list "leader" country=IS words="\
    katrín jakobsdóttir|katrin jakobsdottir|bjarni benediktsson|\
    guðlaugur þór þórðarson|þorgerður katrín gunnarsdóttir|kristrún frostadóttir"
list "leader" country=LU words="\
    xavier bettel|luc frieden|jean asselborn|jean-claude juncker"
list "leader" country=IE words="\
    micheál martin|micheal martin|leo varadkar|simon harris|enda kenny|simon coveney|\
    eamon ryan|stephen donnelly|helen mcentee|ossian smyth|charlie flanagan|\
    paschal donohoe|michael d. higgins|catherine martin|heather humphreys|\
    jim o'callaghan|patrick o'donovan|roderic o'gorman|brian cowen|bertie ahern|\
    catherine connolly"
list "leader" country=PT words="\
    antónio costa|antonio costa|luís montenegro|luis montenegro|\
    marcelo rebelo de sousa|augusto santos silva|paulo rangel|josé sócrates|\
    pedro passos coelho|helena carreiras|nuno melo|aníbal cavaco silva|\
    antónio josé seguro"
list "leader" country=CY words="\
    nikos christodoulides|nicos anastasiades|constantinos kombos|konstantinos kombos|\
    konstantinos letymbiotis"
list "leader" country=MT words="\
    robert abela|joseph muscat|ian borg|evarist bartolo|george vella"
list "leader" country=XK words="\
    albin kurti|vjosa osmani|hashim thaçi|hashim thaci|ramush haradinaj|isa mustafa|\
    donika gërvalla|donika gervalla"
list "leader" country=BA words="\
    milorad dodik|zlatko lagumdžija|denis bećirović|željko komšić|borjana krišto|\
    elmedin konaković|christian schmidt"
list "leader" country=HR words="\
    andrej plenković|andrej plenkovic|zoran milanović|zoran milanovic|\
    gordan grlić radman|kolinda grabar-kitarović|davor božinović|ivan anušić"
list "leader" country=SI words="\
    robert golob|janez janša|janez jansa|borut pahor|miro cerar|marjan šarec|\
    nataša pirc musar|tanja fajon|anže logar|karl erjavec|boštjan poklukar"
list "leader" country=BG words="\
    boyko borisov|boyko borissov|kiril petkov|rumen radev|galab donev|nikolai denkov|\
    rosen zhelyazkov|stefan yanev|rosen plevneliev|bozhidar bozhanov|boyko rashkov|\
    ivan demerdzhiev|mariya gabriel|dimitar glavchev"
list "leader" country=AR words="\
    javier milei|mauricio macri|alberto fernández|cristina fernández de kirchner|\
    cristina fernandez de kirchner|patricia bullrich"
list "leader" country=BO words="\
    evo morales|luis arce|jeanine áñez"
list "leader" country=CL words="\
    gabriel boric|sebastián piñera|sebastian pinera|michelle bachelet|maya fernández|\
    maya fernandez|carolina tohá|antonia urrejola"
list "leader" country=CO words="\
    gustavo petro|iván duque|ivan duque|juan manuel santos|álvaro uribe|alvaro uribe|\
    mauricio lizcano"
list "leader" country=CU words="\
    miguel díaz-canel|miguel diaz-canel|raúl castro|fidel castro|bruno rodríguez|\
    bruno rodriguez"
list "leader" country=DO words="\
    luis abinader"
list "leader" country=EC words="\
    guillermo lasso|daniel noboa|rafael correa|lenin moreno|lenín moreno|\
    maría paula romo|juan zapata"
list "leader" country=GT words="\
    bernardo arévalo|alejandro giammattei|jimmy morales"
list "leader" country=HN words="\
    xiomara castro|juan orlando hernández"
list "leader" country=NI words="\
    daniel ortega"
list "leader" country=PA words="\
    laurentino cortizo|josé raúl mulino|jose raul mulino"
list "leader" country=PE words="\
    pedro castillo|dina boluarte|martín vizcarra|martin vizcarra|ollanta humala"
list "leader" country=PY words="\
    santiago peña|mario abdo benítez|horacio cartes"
list "leader" country=SV words="\
    nayib bukele|bukele"
list "leader" country=TT words="\
    keith rowley|kamla persad-bissessar"
list "leader" country=UY words="\
    luis lacalle pou|yamandú orsi"
list "leader" country=HK words="\
    carrie lam|john lee|leung chun-ying"
list "leader" country=MY words="\
    anwar ibrahim|mahathir mohamad|muhyiddin yassin|ismail sabri yaakob|najib razak|\
    fahmi fadzil|gobind singh deo|saifuddin abdullah|saifuddin nasution ismail|\
    mohamad hasan|anthony loke|annuar musa|zambry abdul kadir"
list "leader" country=TH words="\
    prayut chan-o-cha|prayuth chan-ocha|srettha thavisin|paetongtarn shinawatra|\
    anutin charnvirakul|yingluck shinawatra|thaksin shinawatra|don pramudwinai|\
    maris sangiampongsa|prasert jantararuangtong|chaiwut thanakamanusorn"
list "leader" country=MM words="\
    aung san suu kyi|min aung hlaing|thein sein"
list "leader" country=KH words="\
    hun sen|hun manet"
list "leader" country=LA words="\
    thongloun sisoulith"
list "leader" country=LK words="\
    ranil wickremesinghe|gotabaya rajapaksa|mahinda rajapaksa|maithripala sirisena|\
    anura kumara dissanayake"
list "leader" country=BD words="\
    sheikh hasina|muhammad yunus|zunaid ahmed palak|a.m.a. muhith|\
    abul maal abdul muhith"
list "leader" country=NP words="\
    kp sharma oli|pushpa kamal dahal|sher bahadur deuba"
list "leader" country=AF words="\
    ashraf ghani|hamid karzai"
list "leader" country=FJ words="\
    sitiveni rabuka|frank bainimarama|manoa kamikamica|pio tikoduadua"
list "leader" country=PG words="\
    james marape|peter o'neill|timothy masiu"
list "leader" country=PW words="\
    surangel whipps|surangel whipps jr.|surangel whipps jr|tommy remengesau|\
    kaleb udui"
list "leader" country=VU words="\
    ishmael kalsakau|alatoi ishmael kalsakau|charlot salwai|bob loughman|jotham napat|\
    sato kilman"
list "leader" country=SB words="\
    manasseh sogavare|jeremiah manele"
list "leader" country=WS words="\
    fiamē naomi mataʻafa|fiame naomi mataafa|fiame naomi mata'afa|\
    tuilaepa sailele malielegaoi"
list "leader" country=TO words="\
    siaosi sovaleni|aisake eke|hu'akavameiliku siaosi sovaleni|poasi tei"
list "leader" country=KI words="\
    taneti maamau"
list "leader" country=NR words="\
    david adeang|baron waqa|lionel aingimea"
list "leader" country=MH words="\
    hilda heine|david kabua"
list "leader" country=FM words="\
    wesley simina|david panuelo"
list "leader" country=TV words="\
    feleti teo|kausea natano"
list "leader" country=LY words="\
    muammar gaddafi|abdul hamid dbeibah|fayez al-sarraj"
list "leader" country=TN words="\
    kais saied|beji caid essebsi|hichem mechichi"
list "leader" country=DZ words="\
    abdelmadjid tebboune|abdelaziz bouteflika|ahmed attaf|ramtane lamamra"
list "leader" country=MA words="\
    mohammed vi|king mohammed vi|aziz akhannouch|nasser bourita|\
    saad-eddine el othmani|mustapha baitas"
list "leader" country=ET words="\
    abiy ahmed|hailemariam desalegn|gedion timothewos"
list "leader" country=ER words="\
    isaias afwerki"
list "leader" country=KE words="\
    william ruto|uhuru kenyatta|eliud owalo|raychelle omamo|alfred mutua|\
    kipchumba murkomen"
list "leader" country=UG words="\
    yoweri museveni"
list "leader" country=TZ words="\
    samia suluhu hassan|john magufuli"
list "leader" country=RW words="\
    paul kagame|vincent biruta|olivier nduhungirehe"
list "leader" country=SO words="\
    hassan sheikh mohamud|mohamed abdullahi farmajo"
list "leader" country=SD words="\
    abdel fattah al-burhan|omar al-bashir|abdalla hamdok"
list "leader" country=NG words="\
    bola tinubu|muhammadu buhari|goodluck jonathan|isa ali pantami|bosun tijani|\
    yusuf tuggar|lai mohammed"
list "leader" country=GH words="\
    nana akufo-addo|john mahama|john dramani mahama|ursula owusu-ekuful"
list "leader" country=SN words="\
    bassirou diomaye faye|macky sall|ousmane sonko"
list "leader" country=CI words="\
    alassane ouattara"
list "leader" country=ML words="\
    assimi goïta"
list "leader" country=CM words="\
    paul biya"
list "leader" country=CD words="\
    félix tshisekedi|felix tshisekedi|joseph kabila"
list "leader" country=AO words="\
    joão lourenço|joao lourenco"
list "leader" country=MZ words="\
    filipe nyusi|daniel chapo"
list "leader" country=ZW words="\
    emmerson mnangagwa|robert mugabe"
list "leader" country=ZM words="\
    hakainde hichilema|edgar lungu"
list "leader" country=NA words="\
    hage geingob|netumbo nandi-ndaitwah|emma theofelus"
list "leader" country=BW words="\
    mokgweetsi masisi|duma boko"
list "leader" country=MU words="\
    pravind jugnauth|navin ramgoolam"
