# Words by which names that stand in no list are found and told apart: what stands beside a
# name or ends it says what it is. A word may be in several lists; capitals make no
# difference. Add to them with a record of your own: list "group-cue" words="cabal".

# Forms of address before a name: Mr, Dr, Sir.
list "honorific" words="\
    mr|mr.|ms|ms.|mrs|mrs.|miss|dr|dr.|sir|lord|lady|dame|baroness|prof|prof.|hon|hon.|\
    rev|rev.|mx|mx.|sheikh|ayatollah"

# Words that tell of a woman.
list "female" words="\
    ms|ms.|mrs|mrs.|miss|lady|dame|baroness|her|she|hers|herself|spokeswoman|\
    chairwoman|congresswoman|businesswoman|policewoman|woman"

# Words that tell of a man.
list "male" words="\
    mr|mr.|sir|lord|his|he|him|himself|spokesman|chairman|congressman|businessman|\
    policeman|man"

# A name that ends or begins with it is a state body.
list "agency-head" words="\
    ministry|agency|bureau|directorate|service|command|police|authority|commission|\
    parliament|department|administration|inspectorate|office|gendarmerie|guards|\
    constabulary|secretariat|prosecutor|prosecutors|prosecutor's|council|court|\
    treasury|guard|corps|army|navy|force|forces|senate|congress|assembly|executive|\
    chancellery|committee|cert|csirt|division|regulator|ombudsman|customs|tribunal|\
    parliament's|directorate-general"

# "Office of ...", "Centre for ...": begins the name of a state body.
list "agency-of" words="\
    ministry|agency|bureau|directorate|department|office|centre|center|council|\
    commission|authority|court|administration|service|secretariat|house|inspectorate|\
    board|committee|institute|institution|command|parliament|embassy|consulate|\
    division|chamber"

# Ends the name of a company, university, paper: Inc, Bank, University.
list "org-head" words="\
    inc|inc.|corp|corp.|corporation|ltd|ltd.|llc|llp|plc|gmbh|ag|sa|s.a.|nv|n.v.|b.v.|\
    co|co.|company|companies|bank|university|institute|institution|college|school|\
    academy|group|groupe|holdings|holding|party|foundation|partners|labs|lab|\
    laboratory|laboratories|association|federation|confederation|club|union|network|\
    networks|media|news|newspaper|times|post|press|tribune|herald|gazette|journal|\
    industries|electric|insurance|airlines|airways|telecom|telecommunications|telekom|\
    pipeline|committee|campaign|organization|organisation|society|technologies|\
    technology|tech|systems|solutions|security|software|consulting|ventures|capital|\
    steel|motors|energy|power|petroleum|oil|gas|studios|pictures|entertainment|\
    hospital|hospitals|clinic|healthcare|health|exchange|international|enterprises|\
    communications|brothers|stores|hotels|casino|casinos|resorts|pharmaceuticals|\
    pharma|logistics|lines|shipping|aerospace|defence|defense|electronics|\
    semiconductor|semiconductors|broadcasting|television|radio|channel|magazine|trust|\
    fund|league|institut|universität|université|universiteit|academia|confindustria|\
    cooperative|church|diocese|museum|library|railways|railway|utilities|utility|water|\
    plant|refinery|conservatives|nationals|democrats|republicans|greens|centre|center|\
    infirmary|clinics|schools|airport|airports|brewery|breweries|foods|dairy|dairies|\
    pharmacy|pharmacies|chemicals|mining|minerals|metals|textiles|beverages|robotics|\
    biosciences|therapeutics|diagnostics|genetics|freight|cargo|cruises|ferries|transit|\
    supermarkets|cinemas|theatres|orchestra|opera|archives|brokers|brokerage|advisors|\
    advisers|architects|engineering|construction|properties|renewables|biotech|wireless|\
    mobile|broadband|satellite|satellites|rail|hydro|carriers|couriers|publishing|\
    publishers|vineyards|wines|cars|tyres|rubber|glass|paper|cement|shipyard|shipyards|\
    shipbuilding|semiconductors|microelectronics|interactive|gaming|telecoms"

# Of these, the ones that end other names too: they need more evidence.
list "org-weak" words="\
    security|health|international|exchange|media|energy|power|oil|gas|systems|network|\
    networks|centre|center|defence|defense|capital|post|times|press|news|channel|\
    committee|campaign|water|plant|steel|electric|electronics|lines|holdings|nationals|\
    republicans|democrats|greens|conservatives|trust|fund|utility|utilities|casino|\
    hotel|hotels|house|research|sa|ag|co|society|journal|mail"

# Governs a place: "the city of Oakland".
list "local-body" words="city|town|county|borough|municipality|township"

# Before "Center" or "Centre": Mercy Medical Center.
list "org-center" words="\
    medical|health|healthcare|cancer|hospital|children's|trauma|heart|data|computer|\
    computing|supercomputing|shopping|convention|conference|arts|rehabilitation"

# What a text calls an organization: company, insurer.
list "org-cue" words="\
    company|firm|operator|distributor|maker|manufacturer|bank|university|newspaper|\
    broadcaster|insurer|contractor|vendor|supplier|provider|startup|start-up|retailer|\
    airline|hospital|charity|think-tank|tank|ngo|publisher|carrier|producer|refiner|\
    conglomerate|giant|group's|developer|subsidiary|multinational|lender|chain|\
    consultancy|website|platform|studio|institute|newswire|utility|brewer|carmaker|\
    chipmaker|steelmaker|drugmaker|employer|organisation|organization|nonprofit|\
    non-profit|laboratory|exchange|federation|foundation|party|association|union|\
    business|corporation|magazine|daily|weekly|outlet|tabloid|firms|companies|\
    broadcasters|insurers|banks|universities|vendors|operators|distributors|front|\
    shipbuilder|shipyard|automaker|planemaker|aluminium-maker|telco|brokerage|\
    clinic|wholesaler|grocer|supermarket|bookmaker|reseller|integrator|haulier|miner|\
    smelter|railway|railroad|co-operative|cooperative|superannuation|custodian|\
    designer|builder|plant|wallet|bourse|pharmacy|hotelier|franchise|casino|nonprofits|charities|airport|hospitals|\
    clinics|airports|ports|airlines|newspapers|retailers|insurers|lenders|utilities|\
    telcos|suppliers|contractors|manufacturers|makers|publishers|providers|carriers|\
    refiners|plants|refineries|railways|shipyards|start-ups|startups|chains|hotels|\
    casinos|supermarkets|laboratories|institutes|foundations|associations|exchanges|\
    schools|colleges|organisations|organizations|businesses|corporations|mill|\
    mills|brewers|carmakers|chipmakers|ngos|port|harbour|smelters|miners|builders|site|\
    marketplace|portal|printer|academy|bakery|brewery|museum|library|club|league|telecom|\
    telecoms|operators|distributor|arsenal|mine|dairy|theatre|zoo|aquarium|bookseller"

# What a text calls a state body: regulator, ministry.
list "agency-cue" words="\
    agency|ministry|regulator|authority|watchdog|department|parliament|service|\
    directorate|bureau|police|council|court|embassy|cert"

# What a text calls a threat group: gang, crew.
list "group-cue" words="\
    group|gang|crew|collective|outfit|cartel|syndicate|hackers|team|actor|actors|cell|\
    hacktivists|persona|cluster|groups|gangs|crews"

# What a text calls a harmful program: trojan, wiper.
list "malware-cue" words="\
    malware|ransomware|trojan|backdoor|worm|virus|wiper|implant|spyware|rootkit|botnet|\
    loader|keylogger|stealer|dropper|bootkit|toolkit|infostealer|downloader|rat|\
    backdoors|trojans|worms|wipers|implants|rootkits|loaders|stealers|droppers|\
    keyloggers|infostealers|downloaders|webshell|encryptor|cryptominer|shellcode|\
    bootloader|exfiltrator|tunneler|tunneller"

# Ends one-word names of malware that have a capital inside: ReverseRAT, TrollStealer.
list "malware-end" words="\
    rat|stealer|loader|wiper|door|dropper|rootkit|downloader|keylogger|trojan|worm|\
    implant|grabber|spy|ransom|cryptor|injector|goop|backdoor"

# What attackers do with tools on machines: deploy, drop, load.
list "puts-tools" words="\
    deploy|deploys|deployed|deploying|drop|drops|dropped|dropping|load|loads|loaded|\
    loading|install|installs|installed|installing|deliver|delivers|delivered|\
    delivering|distribute|distributes|distributed|distributing|download|downloads|\
    downloaded|downloading|plant|plants|planted|planting|implant|implanted|implanting|\
    unleash|unleashes|unleashed|unleashing|execute|executes|executed|executing|spread|\
    spreading|wield|wields|wielded|wielding|inject|injects|injected|injecting|\
    sideload|sideloads|sideloaded|sideloading|fetch|fetches|fetched|fetching"

# What a text calls a person beside the name: spokesman, programmer.
list "person-cue" words="\
    spokesman|spokeswoman|spokesperson|prosecutor|prosecutors|programmer|minister|\
    director|officer|chief|president|chairman|chairwoman|chairperson|chair|head|\
    senator|researcher|analyst|professor|governor|secretary|commissioner|editor|\
    journalist|reporter|hacker|lawyer|attorney|judge|general|colonel|lieutenant|\
    ambassador|deputy|founder|co-founder|ceo|cto|ciso|executive|engineer|student|\
    lawmaker|politician|activist|dissident|businessman|businesswoman|oligarch|manager|\
    adviser|advisor|expert|specialist|diplomat|citizen|national|resident|defendant|\
    suspect|successor|predecessor|leader|commander|admiral|captain|sergeant|major|\
    congressman|congresswoman|representative|premier|chancellor|king|queen|prince|\
    princess|whistleblower|contractor|consultant|official|author|detective|barrister|\
    broker|physician|teacher|entrepreneur|investor|academic|scholar|trader|tycoon|\
    magnate|fugitive|coder|cryptographer|technologist|moderator|mastermind|ringleader|\
    mathematician|translator|fraudster|extortionist|cybercriminal|money-launderer|\
    banker|accountant|owner|vice-president|undersecretary|envoy|man|woman|teenager|boy|\
    girl"

# Verbs of speech beside a name: said, told.
list "speech" words="\
    said|told|added|says|wrote|announced|tweeted|noted|argued|warned|commented|\
    explained|stated|declared|insisted|acknowledged|described|called|claimed|replied|\
    confirmed|denied|urged|asked|testified|conceded|admitted|observed|remarked|\
    recalled|vowed|stressed|cautioned|suggested|quipped|responded|tells|adds|warns|\
    writes|argues|notes|believes|believed|thinks|thought"

# Attacks, as noun and as verb: hack, breached.
list "attack" words="\
    attack|attacks|hack|hacks|breach|breaches|breached|intrusion|intrusions|theft|\
    heist|compromise|compromised|hacking|hacked|break-in|break-ins|cyberattack|\
    cyberattacks|cyber-attack|cyber-attacks|sabotage|targeting|targeted|attacked|\
    infiltrated|infiltration|penetrated|penetration|breaching|attacking|ransacked|\
    broke|broken|raid|raided|hit|stole|stolen|sabotaged"

# Those who speak for a state: government, authorities, officials.
list "official" words="\
    government|governments|authorities|officials|state|regime|administration|\
    prosecutors|investigators|embassy|consulate|leadership|leaders|government's|\
    official|diplomats|govt|gov't|cabinet|policymakers"

# Before those: senior, intelligence (officials).
list "official-mod" words="\
    senior|intelligence|security|federal|cyber|law|enforcement|military|defence|\
    defense|top|foreign|trade|communist|central|justice|cybersecurity|\
    counterintelligence|cyber-security|national|prosecuting|judicial|law-enforcement|\
    diplomatic|counter-intelligence|ruling|coalition|democratic|islamist|theocratic"

# Heads of counted sets: nationals, officers, men.
list "people" words="\
    nationals|officers|men|women|people|hackers|suspects|defendants|individuals|\
    citizens|members|spies|agents|operatives|students|contractors|programmers|\
    employees|persons|teenagers|engineers|residents|affiliates|officials|diplomats|\
    conspirators|co-conspirators|associates|executives|militants|activists|soldiers|\
    businessmen|accomplices|criminals|cybercriminals|ringleaders|developers|insiders|\
    cadets|servicemen|entities|youths|boys|workers|national|officer|man|woman|person|\
    hacker|suspect|defendant|individual|citizen|member|spy|agent|operative|student|\
    contractor|programmer|employee|teenager|engineer|resident|affiliate|associate|\
    executive|activist|soldier|businessman|developer|criminal|teen|boy|girl|girls|youth|\
    detective|detectives|accomplice|brother|brothers|administrator|administrators|\
    ringleader|fraudster|fraudsters|crypto-trader|pensioner"

# Before a counted head: former, alleged, military.
list "people-mod" words="\
    former|alleged|suspected|military|intelligence|senior|army|government|state|known|\
    identified|unidentified|named|unnamed|other|young|security|contract|\
    russian-speaking|ex|front|ethnic|undercover|male|female|uniformed|current|serving|\
    retired|accused|mid-level|junior|high-ranking|dual|technical|computer|cyber|\
    ransomware|state-sponsored|state-backed"

# Numbers that count people.
list "number" words="\
    one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|\
    fifteen|sixteen|seventeen|eighteen|nineteen|twenty"

# Capitals that are no name: what begins sentences, months, days, furniture.
list "not-name" words="\
    middle|far|latin|arab|balkan|baltic|nordic|caribbean|mediterranean|the|a|an|and|or|but|if|in|on|at|by|for|from|of|to|with|as|it|its|he|she|they|we|i|\
    you|his|her|their|our|your|this|that|these|those|there|then|when|while|who|whom|\
    what|where|why|how|which|not|no|nor|so|yet|both|either|neither|after|before|since|\
    until|during|over|under|about|into|onto|off|out|up|down|between|among|within|\
    without|against|through|across|according|also|although|because|despite|however|\
    instead|moreover|meanwhile|nevertheless|nonetheless|otherwise|therefore|thus|still|\
    even|only|just|once|such|some|any|each|every|all|many|most|much|more|few|several|\
    other|others|another|one|two|three|four|five|six|seven|eight|nine|ten|january|\
    february|march|april|may|june|july|august|september|october|november|december|jan|\
    jan.|feb|feb.|mar|mar.|apr|apr.|jun|jun.|jul|jul.|aug|aug.|sep|sep.|sept|sept.|oct|\
    oct.|nov|nov.|dec|dec.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\
    mon|tue|wed|thu|fri|sat|sun|today|yesterday|tomorrow|now|here|last|next|first|\
    second|third|earlier|later|asked|yes|was|were|is|are|be|been|being|has|have|had|do|\
    does|did|will|would|can|could|should|must|might|shall|let|like|unlike|given|based|\
    via|per|photo|image|read|internet|web|edt|est|gmt|pdt|pst|utc|cest|bst|am|pm|a.m.|\
    p.m.|north|south|east|west|northern|southern|eastern|western|christmas|easter|\
    olympics|covid-19|covid|pandemic|god|english|i'm|it's|that's|re|ii|iii|iv|don't|\
    told|said|says|breaking|watch|live|updated|update|exclusive|analysis|opinion|tags|\
    filed|related|share|follow|subscribe|newsletter|mr|mr.|ms|ms.|mrs|mrs.|dr|dr.|sir|\
    hackers|hacker|hacking|attack|attacks|ransomware|malware|officials|prosecutors|\
    researchers|experts|investigators|analysts|authorities|nobody|everyone|someone|\
    anyone|nothing|something|separately|officially|perhaps|maybe|indeed|finally|\
    recently|previously|originally|currently|speaking|responding|citing|using|posted|\
    written|note"

# Parts of family names: van, de, al.
list "particle" words="\
    van|der|den|de|del|della|di|da|dos|du|la|le|von|zu|bin|ibn|al|el|ten|ter|st|st.|y|\
    i"

# What leads to a name: called, dubbed, named.
list "called" words="\
    called|dubbed|named|nicknamed|christened|labelled|labeled|codenamed|code-named|\
    tracked|calls|dubs|names|call"

# An office in a body: minister, director.
list "office" words="\
    minister|secretary|director|president|chairman|chairwoman|chairperson|chair|head|\
    chief|spokesman|spokeswoman|spokesperson|commissioner|governor|ambassador|premier|\
    chancellor|attorney|prosecutor|commander|speaker|senator|congressman|congresswoman|\
    representative|ceo|cto|ciso|cfo|coo|officer|founder|co-founder|manager|\
    undersecretary|mayor|leader|envoy|chief-of-staff|treasurer|adviser|advisor|general|\
    solicitor|vice-president|coordinator|king|queen|emir|sultan|boss|lawmaker|\
    superintendent|inspector|administrator|commissioner-general|judge|counsel|editor|\
    analyst|professor|researcher|strategist|engineer|lawyer|spokespersons|executive|mp|\
    mep"

# Before an office: deputy, acting, chief, general.
list "office-mod" words="\
    deputy|acting|assistant|chief|vice|prime|first|former|then|executive|general|\
    associate|senior|principal|under|permanent|press|national|federal|managing|\
    technical|technology|information|legal|operating|financial|security|lead|special|\
    interim|outgoing|incoming|ex|new|current|global|regional|state|public|district|\
    parliamentary|shadow|high|home|foreign|interior|defence|defense|finance|justice|\
    health|trade|economy|energy|digital|commerce|treasury|labour|labor|education|\
    environment|agriculture|transport|police|military|intelligence|cyber|cybersecurity|\
    central|bank|attorney|presidential|government|ministry|republican|democratic|\
    democrat|conservative|liberal|ruling|opposition|top|threat|research|and|director|\
    administration|affairs|human|european|works|planning|innovation|science|equality|\
    climate"

# What happens to suspects: charged, arrested; makes one man a counted set.
list "deed" words="\
    charged|charges|charging|arrested|arrests|arresting|indicted|indicts|indicting|\
    sanctioned|sanctions|detained|detains|detaining|sentenced|accused|convicted|\
    extradited|blacklisted|designated|arrest|indictment|detention|case|prosecutors|\
    custody|remanded|jailed|imprisoned|prosecuted|pleaded|nabbed"

# What researchers do: linked, discovered.
list "finds" words="\
    linked|tied|attributed|blamed|named|identified|reported|found|discovered|disclosed|\
    warned|assessed|concluded|tracks|tracked|pinned|put|links|attributes|identifies|\
    reports|finds|suspected|suspects|dubbed|analysed|analyzed|assesses|revealed|\
    spotted|detected|published|uncovered|estimates|estimated|sees|saw|thought|gave|\
    acknowledged|admitted|announced|notified|hired|patched"

# Family names that stand before the given name.
list "family-first" words="\
    zhao|qian|zhou|wu|zheng|wang|feng|chen|wei|jiang|shen|zhu|qin|xu|zhang|cao|xie|zou|\
    bai|peng|ren|yuan|liu|xue|luo|hao|meng|huang|xiao|yao|shao|ding|deng|guo|gao|xia|\
    cai|tian|dong|liang|qiu|yin|zeng|guan|xiong|jia|zhong|fei|tao|su|lu|lin|shi|yang|\
    ni|li|yu|tan|jin|kong|jiao|ye|hou|duan|qiao|lei|kang|mao|geng|zuo|qi|xi|hu|han|\
    cheng|pei|gong|ma|he|sun|park|jo|ahn|cui|lian|mei|qiang|yan|fu|zhan|hong|ruan|chai|fang|zhai|min|\
    shu|kuang|kim|choe|choi|jon|jong|ri|rim|hyon|paek|kwon|yoon|yun|hwang|jeong|cheong|\
    bae|nam|noh|ryu|nguyen|ngo|doan|phan|trinh|tran|pham|hoang|vu|dang|bui|\
    sun|song|tang|dai|fan|bao|niu|sheng|zhuang|xing|hui|jing|yue|lai|wen|ouyang|\
    sim|ham|chon|jeon|joo|jung|koo|myung|pyo|roh|sohn|suh|uhm|woo|yeo|yoo|yum|byun|\
    chang|liao|weng|ning|zang|nie|bian|zhuo|zong|shang|sheng|zhen|zhuge|shui|gou|rui|\
    sima|hua|pang|miao|mou|xiang|lyu|sang|gu|rong|zha|le|ly|duong|huynh|pak|ahn|seo|\
    shin|oh|jang|cho|chung|hyun|gwak|kwak"

# Ends the name of a law, which is no body: Act, Treaty.
list "law" words="\
    act|treaty|convention|law|bill|directive|regulation|code|amendment|constitution|\
    strategy|programme|program|initiative|award|prize"

# What a text calls a product: software, server, app.
list "product-cue" words="\
    software|server|servers|app|apps|platform|browser|router|routers|firewall|\
    firewalls|plugin|appliance|appliances|devices|device|vpn|controllers|product|\
    products|tool|update|updates|operating"

# Of a ministry or minister: foreign, interior, finance.
list "portfolio" words="\
    foreign|interior|home|defence|defense|finance|justice|health|trade|economy|energy|\
    digital|education|environment|agriculture|transport|labour|labor|unification|\
    security|intelligence|information|communications|economic|science|culture|oil|\
    commerce|industry"

# Second word of two-word names of groups, by which companies sort them: Volt Typhoon.
list "group-family" words="\
    typhoon|blizzard|sleet|sandstorm|tempest|panda|kitten|chollima|jackal|leopard|\
    saiga|ocelot"

# The same; but other names have them too, so a word of the trade must be near.
list "group-family-weak" words="\
    bear|buffalo|spider|crane|tiger|lynx|hawk|wolf|cyclone|hail|dust|rain|flood|\
    tsunami|sphinx|storm"

# What else malware is called, before its name: tool, script.
list "tool-cue" words="\
    tool|program|code|trojans|shell|webshell|framework|kit|utility|script"

# Ends names of no person: Queen Mary University, Marina Bay Sands.
list "no-surname" words="\
    university|hospital|hospitals|college|school|bank|group|inc|inc.|ltd|ltd.|limited|\
    institute|foundation|airport|airlines|city|county|museum|clinic|company|corp|corp.|\
    corporation|sands|express|valley|hotel|stadium|bridge|street|avenue|road|river|bay|\
    beach|island|islands|springs|heights|square|district|province|airways|software|\
    systems|technologies|security|labs|research|team|project|campaign|association|\
    center|centre|memorial|insurance"

# What surnames end in and hardly any other names: Abazović, Pankratova.
list "surname-end" words="\
    ović|ević|enko|ovich|evich|ovych|evych|ovic|evic|chuk|czyk|oğlu|oglu|zadeh|shvili|\
    adze|opoulos|poulou|idis|akis|escu|eanu|skiy|skyi|skyy|vsky|nsky|tsky|ński|wski|\
    lski|cki|ská|ský|nienė|lienė|vičius|auskas|aitis|ytė|sson|dóttir|ssen|nsen|\
    rsen|insen|inen|onen|ova|eva|ov|ev|yan|ová|nezhad|nejad|pour|ullah|gaard|strøm|\
    ström|quist|qvist|stein|bauer|huber|hoven|ndez|guez|ález|alez|írez|érez|ínez|etti|\
    elli|ucci"

# What courts and police do to people only: wanted, jailed.
list "fate" words="\
    wanted|indicted|arrested|detained|extradited|jailed|convicted|imprisoned|sentenced|\
    born|acquitted|charged|pleaded|pled|questioned|released|apprehended"

# "a statement from Russia": from these countries come words rather than people.
list "message" words="\
    accusation|accusations|statement|statements|condemnation|criticism|pressure|\
    sanctions|denial|denials|response|reaction|warning|warnings|support|orders|order|\
    instructions|demands|allegations|denunciation|denunciations|claims|backing|comment|\
    word|rebuke|attribution|help|assistance|requests|request"

# "fled to Russia": the country is a place.
list "travel" words="\
    travel|travelled|traveled|travelling|traveling|went|go|flown|flew|fly|extradited|\
    extradition|moved|returned|return|fled|deported|visit|trip|came|sent|shipped|way|\
    exported"

# "the capital of Russia": the country is a place.
list "place-noun" words="\
    north|south|east|west|outskirts|city|capital|streets|suburb|centre|center|region|\
    province|port|town|suburbs|middle|university"

# What stands behind the name of an organization: X employees, X servers.
list "org-staff" words="\
    employees|researchers|customers|network|networks|servers|executives|staff|analysts|\
    engineers|computers|systems|accounts|subsidiary|spokesman|spokeswoman|spokesperson|\
    shareholders|users|website|headquarters|shares|offices|database|databases"

# What an organization has: X's products, X's board.
list "org-owned" words="\
    customers|clients|products|software|board|ceo|co-founder|parent|revenue|share|\
    stock|stores|factories|lawyers"

# What is broken into, of an organization: the network of X.
list "org-inside" words="\
    network|networks|computers|systems|servers|accounts|customers|users|data|records|\
    employees|researchers|emails|analysts|subsidiary|experts|executives|analyst|\
    researcher|strategist|engineer|engineers|ceo|cto|ciso|co-founder|shareholders|\
    consultant|clients|website|websites|vaults|vault|files|database|databases|mailboxes|\
    mailbox|patients|subscribers|passengers|wallets|wallet|infrastructure|backups|\
    workstations|laptops|routers|firewalls|intranet|inboxes|archives|staff|code|designs|\
    blueprints|plants|factories|terminals|branches|trains|ships|stores"

# Verbs that say an office by themselves: heads, runs the service.
list "leads" words="\
    heads|headed|leads|led|runs|ran|directs|directed|chairs|chaired|commands|commanded|\
    oversees|oversaw|represents|represented|owns|owned|founded|co-founded|running|\
    leading|heading|directing|chairing|commanding|overseeing|representing"

# What part of a body is called: a unit, a branch of the GRU.
list "body-part" words="\
    unit|arm|branch|division|department|directorate|agency|service|services|agencies|\
    organ|wing|bureau|body|regulator|institute|command|subsidiary|part|centre|center|\
    office|section|parliament|police|ministry|institution|house|chamber|lab|laboratory|\
    team|group"

# What is counted, but not as harm, whatever its number. Singular.
list "unharmed" words="\
    hacker|attacker|officer|agent|spy|operative|suspect|defendant|national|man|woman|\
    diplomat|group|gang|actor|charge|count|indictment|statement|report|allegation|\
    arrest|warrant|sanction|law|rule|measure|percent|point|step|way|part|side|reason|\
    question|version|variant|sample|exploit|tool|flaw|bug|line|mile|kilometer|\
    kilometre|metre|meter|vote|seat|second|minute|hour|expert|analyst|researcher|\
    investigator|judge|lawyer|paragraph|page|third|half|quarter|member|word|character|\
    fold|term|case|thing|other"

# What is counted in figures of harm, if only by tens: customers, servers. Singular.
list "harmed" words="\
    person|user|customer|client|citizen|resident|voter|employee|worker|staff|patient|\
    student|passenger|individual|victim|household|subscriber|taxpayer|soldier|\
    journalist|activist|official|veteran|applicant|driver|shopper|consumer|\
    organization|organisation|company|firm|business|university|school|college|agency|\
    hospital|clinic|bank|government|institution|ministry|department|council|embassy|\
    supplier|utility|entity|country|nation|state|city|town|municipality|provider|\
    operator|retailer|newspaper|factory|plant|substation|port|airport|station|pump|\
    computer|server|device|machine|system|network|website|site|router|pc|laptop|phone|\
    workstation|endpoint|account|email|e-mail|mailbox|inbox|password|credential|record|\
    file|document|number|message|photo|image|card|passport|fingerprint|profile|login|\
    database|address|transaction|home|terminal|modem|camera|installation|dollar|pound|\
    euro|yen|won|rupee|rouble|ruble|bitcoin|coin|contractor|lawmaker|parliamentarian|\
    team|party|newsroom|tenant"

# Measures of data. Singular.
list "volume" words="\
    byte|kilobyte|megabyte|gigabyte|terabyte|petabyte|gigabit|gb|tb|mb"

# What a business is in, before "group", "giant", "chain": a mining group is no gang.
list "business-field" words="\
    engineering|banking|health|healthcare|media|energy|mining|insurance|retail|\
    telecoms|telecom|shipping|steel|chemicals|chemical|industrial|hotel|technology|\
    electronics|defence|defense|aerospace|logistics|food|fashion|publishing|travel|\
    oil|gas|automotive|business|financial|gaming|property|hospital|broadcasting|news|\
    rail|utilities|car"

# What attackers do to those they hit: the object is an organization.
list "hits" words="\
    accessed|attacked|attacking|blackmailed|breach|breached|breaching|bugged|burgled|\
    compromise|compromised|compromising|cripple|crippled|crippling|defaced|defacing|\
    defrauded|disrupted|disrupting|drained|encrypt|encrypted|encrypting|extorted|\
    extorting|hack|hacked|hacking|hijacked|hit|hitting|hobbled|infected|infecting|\
    infiltrate|infiltrated|infiltrating|intrusion|intrusions|looted|paralysed|\
    paralysing|paralyzed|penetrate|penetrated|plundered|raided|ransacked|robbed|\
    sabotage|sabotaged|struck|targeted|targeting|wiped"

# What is taken "from X" by it: X is an organization.
list "robs" words="\
    stole|stolen|steal|stealing|siphoned|siphoning|exfiltrated|drained|looted|\
    pilfered|swiped|snatched|lifted|plundered|theft|heist|leaked|leak|taken|\
    exfiltrating|robbery"

# What those who were hit do with the attack: "X sustained a breach".
list "suffers" words="\
    suffered|sustained|disclosed|reported|confirmed|experienced|lost|admitted|\
    acknowledged"

# What a gang is in: "the X ransomware gang".
list "crime-field" words="\
    ransomware|hacking|hacker|cybercrime|cybercriminal|criminal|extortion|espionage|\
    threat|intrusion|cyber|cyber-espionage|hacktivist|malware|phishing|spying|\
    cyberespionage|crime|data-extortion|ransomware-as-a-service"

# A hole "in X": X is a product.
list "flaw" words="\
    flaw|flaws|vulnerability|vulnerabilities|bug|bugs|hole|holes|zero-day|zero-days|\
    weaknesses|weakness|unpatched"

# Ends the names of firms and of hardly anything else.
list "firm-end" words="\
    systems|technology|technologies|ltd|ltd.|inc|inc.|llc|co.|gmbh|corp.|plc|tech|\
    holdings|industries|ventures|consulting"

# What a body issues, on the lines above the text: "PRESS RELEASE".
list "release" words="\
    release|releases|statement|advisory|declaration|communique|communiqué|bulletin|\
    notice|immediate"
