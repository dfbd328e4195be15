# Heads of state and government, and some ministers, whom news names without their country.
# Surnames, or full names where the surname alone is common, of those in office since 2000
# in states that reports on cyber attacks speak of.

list "leader" country=US words="\
    obama|trump|joe biden|biden|george w. bush|george bush|bill clinton|kamala harris|\
    mike pence|dick cheney|antony blinken|mike pompeo|rex tillerson|john kerry|\
    hillary clinton|condoleezza rice|colin powell|marco rubio"
list "leader" country=RU words="\
    putin|medvedev|mishustin|yeltsin|andrei rudenko|andrey rudenko|sergei ryabkov|\
    sergey ryabkov|sergei lavrov|sergey lavrov|sergei shoigu|sergey shoigu|\
    sergei ivanov|maria zakharova|dmitry peskov|dmitri peskov|alexander lukashevich|\
    vassily nebenzia|anatoly antonov"
list "leader" country=UA words="\
    dmytro kuleba|pavlo klimkin|zelensky|zelenskyy|zelenskiy|poroshenko|yanukovych|\
    shmyhal|yatsenyuk|groysman|honcharuk|yushchenko|tymoshenko"
list "leader" country=GB words="\
    theresa may|boris johnson|david cameron|rishi sunak|liz truss|keir starmer|\
    tony blair|gordon brown|starmer|sunak"
list "leader" country=FR words="\
    jean-yves le drian|catherine colonna|macron|hollande|sarkozy|chirac"
list "leader" country=DE words="\
    merkel|scholz|merz|steinmeier|gauck|annalena baerbock|heiko maas|horst seehofer|\
    nancy faeser|guido westerwelle|sigmar gabriel"
list "leader" country=CN words="\
    zhao lijian|wang wenbin|hua chunying|mao ning|lin jian|geng shuang|lu kang|hong lei|\
    guo jiakun|qin gang|ma zhaoxu|jiang yu|liu pengyu|wang yi|yang jiechi|xi jinping|hu jintao|li keqiang|wen jiabao|li qiang"
list "leader" country=KP words="\
    kim jong un|kim jong-un|kim jong il|kim jong-il"
list "leader" country=KR words="\
    moon jae-in|park geun-hye|yoon suk yeol|yoon suk-yeol|lee myung-bak"
list "leader" country=JP words="\
    shinzo abe|yoshihide suga|fumio kishida|kishida|shigeru ishiba"
list "leader" country=IN words="\
    narendra modi|modi|manmohan singh"
list "leader" country=PK words="\
    imran khan|shehbaz sharif|nawaz sharif"
list "leader" country=IR words="\
    nasser kanaani|esmaeil baghaei|saeed khatibzadeh|abbas mousavi|bahram ghasemi|\
    ramin mehmanparast|abbas araghchi|hossein amir-abdollahian|mohammad javad zarif|javad zarif|khamenei|rouhani|raisi|ahmadinejad|khatami|\
    pezeshkian"
list "leader" country=IL words="\
    netanyahu|naftali bennett|yair lapid|ehud olmert|ariel sharon|herzog"
list "leader" country=SA words="\
    mohammed bin salman|salman bin abdulaziz"
list "leader" country=TR words="\
    erdogan|erdoğan"
list "leader" country=SY words="\
    assad|bashar al-assad"
list "leader" country=BY words="\
    lukashenko"
list "leader" country=GE words="\
    saakashvili|zourabichvili|margvelashvili|ivanishvili"
list "leader" country=AM words="\
    pashinyan"
list "leader" country=AZ words="\
    aliyev"
list "leader" country=KZ words="\
    nazarbayev|tokayev"
list "leader" country=CA words="\
    trudeau|stephen harper|mark carney"
list "leader" country=AU words="\
    scott morrison|turnbull|anthony albanese|albanese|tony abbott|julia gillard|\
    kevin rudd"
list "leader" country=NZ words="\
    jacinda ardern|ardern|chris hipkins|christopher luxon"
list "leader" country=EE words="\
    kaja kallas|kallas|ilves|ansip|ratas|karis|kaljulaid"
list "leader" country=LV words="\
    rinkēvičs|levits|vējonis"
list "leader" country=LT words="\
    nausėda|nauseda|grybauskaitė|grybauskaite|šimonytė|simonyte"
list "leader" country=PL words="\
    duda|morawiecki|kaczyński|kaczynski|donald tusk|szydło"
list "leader" country=CZ words="\
    babiš|babis|zeman|petr fiala|petr pavel"
list "leader" country=HU words="\
    orbán|orban"
list "leader" country=SK words="\
    čaputová|caputova|robert fico"
list "leader" country=SE words="\
    magdalena andersson|ulf kristersson|kristersson|löfven|lofven"
list "leader" country=NO words="\
    erna solberg|solberg|jonas gahr støre|støre"
list "leader" country=DK words="\
    mette frederiksen|lars løkke rasmussen"
list "leader" country=FI words="\
    sanna marin|sauli niinistö|niinistö|niinisto|petteri orpo|alexander stubb"
list "leader" country=NL words="\
    mark rutte|rutte|dick schoof"
list "leader" country=BE words="\
    alexander de croo|charles michel"
list "leader" country=ES words="\
    pedro sánchez|pedro sanchez|rajoy"
list "leader" country=IT words="\
    giorgia meloni|meloni|mario draghi|draghi|giuseppe conte|renzi|berlusconi"
list "leader" country=GR words="\
    mitsotakis|tsipras"
list "leader" country=AL words="\
    edi rama"
list "leader" country=ME words="\
    abazović|abazovic|đukanović|djukanovic"
list "leader" country=MK words="\
    zaev|pendarovski"
list "leader" country=RS words="\
    vučić|vucic"
list "leader" country=RO words="\
    iohannis|nicușor dan"
list "leader" country=MD words="\
    maia sandu|sandu"
list "leader" country=CR words="\
    rodrigo chaves|carlos alvarado"
list "leader" country=BR words="\
    bolsonaro|lula da silva|rousseff"
list "leader" country=MX words="\
    lópez obrador|lopez obrador|peña nieto|sheinbaum"
list "leader" country=VE words="\
    maduro|chávez|chavez"
list "leader" country=TW words="\
    tsai ing-wen|lai ching-te|ma ying-jeou"
list "leader" country=SG words="\
    lee hsien loong|lawrence wong"
list "leader" country=PH words="\
    duterte|ferdinand marcos"
list "leader" country=ID words="\
    joko widodo|widodo|prabowo"
list "leader" country=VN words="\
    nguyen phu trong"
list "leader" country=EG words="\
    sisi|el-sisi|mubarak"
list "leader" country=QA words="\
    tamim bin hamad"
list "leader" country=ZA words="\
    ramaphosa|jacob zuma"
