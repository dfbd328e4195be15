# What attacks are called and told by, beyond relations.lex and frames-deeds.lex.
#
# A noun of class incident describes an attack. With class weak it also means other
# things ("a strike", "the disruption"), and counts only where a word of the list field
# stands in its sentence or in the one before.

list "field" words="\
    cyber|hacker|hackers|hacked|hacking|hack|hackers'|malware|ransomware|wiper|spyware|\
    phishing|spear-phishing|ddos|denial-of-service|botnet|backdoor|backdoors|trojan|\
    virus|worm|malicious|online|internet|web|website|websites|site|sites|homepage|\
    portal|portals|server|servers|computer|computers|network|networks|system|systems|\
    database|databases|data|email|emails|e-mail|e-mails|mailbox|mailboxes|inbox|\
    inboxes|router|routers|digital|software|bitcoin|crypto|cryptocurrency|ether|tokens|\
    wallet|wallets|blockchain|encrypted|passwords|password|terabytes|gigabytes|\
    cyberattack|cyberattacks|cyber-attack|cyber-attacks|hacktivist|hacktivists|modems|\
    modem|traffic|cybercrime|cybercriminals|phone|phones|laptop|laptops|smartphone|files|leaked|stolen|account|accounts|satellite|scada|grid|dark|exfiltrated|darknet|\
    vpn|login|credentials|telegram|breach|intrusion"

# --- theft and leaks ----------------------------------------------------------------------
noun "siphoning" alias="syphoning|looting|plundering|plunder|pillaging|pillage|pilfering|\
purloining|emptying|draining|robbing|stealing|fleecing|burgling|exfiltrating|larceny" \
  class=incident kind=theft
noun "cryptocurrency theft" alias="crypto theft|bitcoin theft|token theft|email theft|\
e-mail theft|document theft|records theft|computer theft|wallet theft|crypto robbery|\
cryptocurrency robbery|cryptocurrency heist|bitcoin heist|virtual currency heist|\
virtual currency theft|hold-up|stick-up|smash-and-grab|swindle" class=incident kind=theft
noun "leaking" alias="dumping|data leak|email leak|e-mail leak|document leak|data spill|email dump|\
document dump|file dump|doxing|doxxing|hack-and-leak|hack and leak" class=incident kind=leak
noun "exploit" class="incident|weak" kind=theft
noun "dump" class="incident|weak" kind=leak

# --- getting in and spying ------------------------------------------------------------------
noun "unauthorised access" alias="unauthorized access|illegal access|illicit access|\
unauthorised entry|unauthorized entry|system intrusion|system breach|server breach|\
email breach|e-mail breach|email hack|e-mail hack|server hack|database hack|phone hack|\
account hack|website hack|site hack|system hack|network hack|supply chain hack|\
supply-chain hack|supply chain breach|supply-chain breach|supply chain compromise|\
supply-chain compromise|network compromise|email compromise|e-mail compromise|\
account compromise|forced entry|trespass" class=incident kind=intrusion
noun "ransacking" alias="rifling|infiltrating|penetrating|breaching|compromising|hijacking|\
hijack|backdooring|foray|incursion" class=incident kind=intrusion
noun "wiretapping" alias="cyber-snooping|cyber snooping|phone tapping|phone-tapping|\
digital espionage|digital spying|online espionage|online spying|electronic espionage|\
electronic spying|computer espionage|network espionage|data espionage" plural=no \
  class=incident kind=espionage
noun "surveillance" alias="tapping|reconnaissance|scouting|bugging" plural=no \
  class="incident|weak" kind=espionage
noun "scanning" alias="probing" plural=no class=incident kind=espionage

# --- breaking ---------------------------------------------------------------------------------
noun "sabotaging" alias="crippling|paralysing|\
paralyzing|disabling|wiping|erasing|erasure|scrambling|tampering|\
computer attack|network attack|internet attack|web attack|website attack|server attack|\
email attack|e-mail attack|phishing attack|spear-phishing attack|spearphishing attack|\
hacker assault|hacker onslaught|hacker raid|hacking raid|supply chain attack|\
supply-chain attack|watering hole attack|watering-hole attack|zero-day attack|\
destructive attack|malware offensive|malware assault|virus attack|worm attack|botnet attack|\
sabotage attack|sabotage operation|espionage attack|digital blitz" \
  class=incident kind=attack
noun "offensive" alias="hit|assault|onslaught|bombardment|siege|salvo|strike|blitz" class="incident|weak" \
  kind=attack
noun "vandalism" alias="defacing|vandalising|vandalizing|website defacement|\
site defacement|web defacement" class=incident kind=hack
noun "disruption" alias="knocking out|shutdown|shut-down|meltdown|\
paralysis|stoppage|knockout|jamming|destruction|rampage|wrecking" class="incident|weak" kind=blackout
noun "power cut" alias="power outage|power failure|power blackout|network outage|\
internet outage|system outage|systems outage|it outage|phone outage|service outage|\
service disruption|internet blackout|website outage|email outage|network shutdown|\
internet shutdown|computer outage|communications outage" class=incident kind=blackout
noun "flooding" alias="swamping|inundation|deluge" class="incident|weak" kind=ddos
noun "ddos" alias="ddos campaign|ddos assault|ddos wave|ddos barrage|ddos flood|ddos hit|\
ddos blitz|ddos salvo|ddos onslaught|denial-of-service attack|\
distributed denial-of-service attack|distributed denial of service attack|\
denial-of-service campaign|denial-of-service assault|traffic flood" class=incident kind=ddos
noun "ransomware incident" alias="ransomware hit|ransomware strike|ransomware raid|\
ransomware hack|ransomware assault|ransomware infection|ransomware campaign|\
ransomware scheme|ransomware plot|ransomware spree|ransomware operation|ransomware breach|\
ransomware episode|ransomware outage|ransom attack|ransom hack|extortion attack|\
extortion campaign|extortion scheme|extortion attempt|extortion plot|cyber extortion|\
cyber-extortion|encryption attack|file-locking attack" class=incident kind=ransomware
noun "shakedown" alias="ransoming" class=incident kind=ransomware
noun "extortion" alias="blackmail|blackmailing" plural=no class="incident|weak" kind=ransomware
noun "encryption" plural=no class="incident|weak" kind=ransomware

# --- longer undertakings --------------------------------------------------------------------
noun "hacking effort" alias="hacking scheme|hacking plot|hacking project|hacking operation|\
hacking drive|hacking push|hacking crusade|hacking programme|hacking program|\
cyber effort|cyber plot|cyber scheme|cyber drive|cyber push|cyber project|\
phishing effort|phishing scheme|phishing plot|phishing operation|phishing campaign|\
phishing offensive|phishing wave|phishing drive|phishing expedition|phishing attempt|\
phishing assault|phishing blitz|phishing spree|spear-phishing operation|\
spear-phishing effort|spear-phishing attempt|spying campaign|spying effort|\
spying operation|spying scheme|spy operation|spy campaign|spying programme|\
spying program|espionage effort|espionage drive|surveillance operation|\
surveillance campaign|intrusion campaign|intrusion operation|sabotage campaign|\
hacking wave|hacking tour|hack-and-leak operation|hack-and-leak campaign|\
hack and leak operation|malware campaign|malware operation|digital campaign" \
  class=incident kind=campaign
noun "stealing spree" alias="looting spree|spying spree" class=incident kind=campaign
noun "hack job" alias="affair|saga|debacle|fiasco|caper|stunt|prank|hoax" class="incident|weak" kind=hack
noun "escapade" alias="cyber escapade|hacking escapade" class=incident kind=hack

# --- verbs: stealing and publishing -----------------------------------------------------------
frame "siphon" pos=verb event=attack subject=culprit off=target inside=target at=target
frame "snatch" pos=verb event=attack subject=culprit off=target out-of=target
frame "make off" pos=verb event=attack subject=culprit belonging-to=target of=target
verb "walk off" alias="walk away|scoop up|scoop|harvest|extract|scrape|pinch|nick|sweep|slurp|\
haul off|cart off|cart away|skim|transfer|whisk"
frame "walk off" pos=verb event=attack subject=culprit from=target out-of=target off=target \
  needs="data|files|records|emails|e-mails|documents|credentials|passwords|coins|bitcoin|bitcoins|ether|tokens|cryptocurrency|crypto|gigabytes|terabytes|blueprints"
verb "clean out" alias="milk|bleed|strip"
frame "clean out" pos=verb event=attack subject=culprit object=target of=target \
  needs="million|billion|coins|bitcoin|bitcoins|ether|tokens|cryptocurrency|crypto|wallets|wallet|data|accounts"
verb "relieve"
frame "relieve" pos=verb event=attack subject=culprit object=target needs="million|billion|coins|bitcoin|bitcoins|ether|tokens|cryptocurrency|crypto|data|records|files"
verb "help itself to" alias="help themselves to|help himself to" \
  past="helped itself to|helped themselves to|helped himself to" \
  participle="helped itself to|helped themselves to|helped himself to"
frame "help itself to" pos=verb event=attack subject=culprit object=target of=target from=target \
  needs="data|files|records|emails|e-mails|documents|credentials|passwords|coins|bitcoin|million|billion|tokens|gigabytes|terabytes|database|databases|mail"
verb "dump" alias="spill|splash|auction|put up for sale|offer for sale" class=aftermath
frame "dump" pos=verb event=attack subject=culprit object=target of=target from=target \
  belonging-to=target needs="stolen|hacked|gigabytes|terabytes|emails|e-mails|mailbox|inbox|passwords|customer records|customer data|personal data|source code|database|databases"
frame "leak" pos=verb event=attack subject=culprit object=target of=target belonging-to=target \
  needs="emails|e-mails|mailbox|inbox|passwords|customer records|customer data|personal data|source code|database|databases|gigabytes|terabytes"
frame "copy" pos=verb event=attack subject=culprit object=target of=target out-of=target belonging-to=target \
  needs="database|databases|gigabytes|terabytes|emails|e-mails|server|servers|mailbox|mailboxes|register"

# --- verbs: getting in and staying ------------------------------------------------------------
verb "lurk" alias="dwell|camp|roam|loiter|linger|nest"
frame "lurk" pos=verb event=attack subject=culprit in=target inside=target within=target \
  around=target through=target \
  needs="network|networks|server|servers|system|systems|computer|computers|mailbox|mailboxes|infrastructure|email|e-mail|grid"
verb "spend" past=spent participle=spent
frame "spend" pos=verb event=attack subject=culprit inside=target within=target in=target \
  needs="network|networks|server|servers|systems|computers|mailbox|mailboxes"
verb "sit inside" past="sat inside" participle="sat inside" gerund="sitting inside" alias="hide inside"
frame "sit inside" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|system|systems|computer|computers|mailbox|mailboxes"
verb "peer into" alias="reach into|dip into|barge into|stroll into|walk into|wander into|log into|\
log in to|log on to|crash into|wade into|push into|wriggle into|squeeze into|weave into|poke into|\
work their way through|work its way through|move through|tunnel through|trawl|comb through|\
force their way into|force its way into|find a way into|find their way into|find its way into"
frame "peer into" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|computer systems|control systems|email|e-mail|mailbox|mailboxes|inbox|inboxes|accounts|database|databases|systems"
verb "find" past=found participle=found
frame "find" pos=verb event=attack subject=culprit into=target inside=target \
  needs="way into|way in|way inside"
verb "force" alias="elbow|wheedle|talk|trick"
frame "force" pos=verb event=attack subject=culprit into=target inside=target needs="way into|way inside|way past|network|networks|systems|server|servers"
frame "force" pos=verb event=attack subject=culprit object=target needs="offline"
verb "take over" past="took over" participle="taken over" gerund="taking over"
frame "take over" pos=verb event=attack subject=culprit object=target of=target \
  needs="website|websites|account|accounts|server|servers|network|networks|computer|computers|router|routers|cameras|systems|homepage|feed"
verb "take control" past="took control" participle="taken control" gerund="taking control"
frame "take control" pos=verb event=attack subject=culprit of=target \
  needs="website|websites|account|accounts|server|servers|network|networks|computer|computers|router|routers|cameras|systems|homepage|pumps|breakers|screens"
verb "brute-force" alias="bruteforce|password-spray"
frame "brute-force" pos=verb event=attack subject=culprit object=target
verb "intercept" alias="monitor|bug"
frame "intercept" pos=verb event=attack subject=culprit object=target of=target \
  needs="email|emails|e-mails|mail|communications|phone|phones|messages|calls|correspondence"
verb "booby-trap" alias="boobytrap"
frame "booby-trap" pos=verb event=attack subject=culprit object=target
verb "rig" double=yes alias="poison|doctor|taint|infest|contaminate"
frame "rig" pos=verb event=attack subject=culprit object=target of=target \
  needs="update|updates|software|app|installer|package|packages|website|network|networks|systems|malware|computers"
verb "sneak" past="sneaked|snuck" participle="sneaked|snuck" alias="stash|sow|scatter"
frame "sneak" pos=verb event=attack subject=culprit in=target into=target on=target onto=target \
  inside=target across=target with=measure \
  needs="backdoor|backdoors|back door|malware|malicious code|trojan|implant|implants|spyware|virus|worm|ransomware|wiper|code"
frame "smuggle" pos=verb event=attack subject=culprit in=target into=target on=target onto=target \
  inside=target across=target with=measure \
  needs="backdoor|backdoors|back door|malware|malicious code|trojan|implant|implants|spyware|virus|worm|ransomware|wiper|code"
frame "seed" pos=verb event=attack subject=culprit in=target into=target on=target onto=target \
  inside=target across=target with=measure \
  needs="backdoor|backdoors|back door|malware|malicious code|trojan|implant|implants|spyware|virus|worm|ransomware|wiper|code"
frame "drop" pos=verb event=attack subject=culprit in=target into=target on=target onto=target \
  inside=target across=target with=measure \
  needs="backdoor|backdoors|back door|malware|malicious code|trojan|implant|implants|spyware|virus|worm|ransomware|wiper|code"
frame "load" pos=verb event=attack subject=culprit in=target into=target on=target onto=target \
  inside=target across=target with=measure \
  needs="backdoor|backdoors|back door|malware|malicious code|trojan|implant|implants|spyware|virus|worm|ransomware|wiper|code"
frame "lace" pos=verb event=attack subject=culprit object=target \
  needs="backdoor|malware|malicious|spyware|code"

# --- verbs: breaking ----------------------------------------------------------------------------
frame "siphon" pos=verb event=attack subject=culprit object=target needs="million|billion"
frame "jam" pos=verb event=attack subject=culprit of=target
frame "erase" pos=verb event=attack subject=culprit object=target of=target on=target belonging-to=target \
  needs="files|data|databases|database|computers|servers|server|drives|networks|systems|backups"
frame "wipe" pos=verb event=attack subject=culprit object=target belonging-to=target \
  needs="clean|files|data|databases|database|computers|servers|server|drives|networks|systems|machines|backups"
frame "scramble" pos=verb event=attack subject=culprit object=target on=target belonging-to=target \
  needs="files|data|computers|servers|network|networks|systems|computer"
frame "corrupt" pos=verb event=attack subject=culprit object=target of=target on=target \
  needs="files|data|database|databases|computers|servers|drives|systems|firmware"
frame "wreck" pos=verb event=attack subject=culprit of=target on=target belonging-to=target \
  needs="centrifuges|computers|servers|data|modems|terminals|hard drives|drives|computer systems|network|networks|files|databases"
verb "delete" alias="nuke|torch|trash|brick|reformat|zap|fry|disable"
frame "delete" pos=verb event=attack subject=culprit object=target of=target on=target at=target from=target \
  belonging-to=target needs="files|data|database|databases|computers|servers|drives|systems|firmware|backups|website|websites|network|networks|modems|routers|phones|terminals"
frame "freeze" pos=verb event=attack subject=culprit object=target of=target at=target \
  needs="computers|servers|systems|network|networks|files|terminals"
verb "sever"
frame "sever" pos=verb event=attack subject=culprit object=target to=target in=target of=target \
  needs="power|electricity|internet|network|networks|phone lines|connectivity|cable|cables"
verb "cut off" past="cut off" participle="cut off" gerund="cutting off"
frame "cut off" pos=verb event=attack subject=culprit object=target to=target in=target for=target at=target of=target \
  needs="power|electricity|lights|internet|network|networks"
frame "take" pos=verb event=attack subject=culprit object=target needs="offline|hostage"
verb "take out" past="took out" participle="taken out" gerund="taking out"
frame "take out" pos=verb event=attack subject=culprit object=target of=target \
  needs="website|websites|server|servers|network|networks|systems|grid|offline|portal|communications"
frame "hold" pos=verb event=attack subject=culprit object=target of=target needs="ransom|hostage"
verb "leave" past=left participle=left
frame "leave" pos=verb event=attack subject=incident object=target of=target \
  needs="unreachable|offline|inaccessible|paralysed|paralyzed|crippled|in the dark|without power|without light|without electricity|without internet|unusable|useless|reeling"
frame "bring" pos=verb event=attack subject=culprit object=target of=target needs="offline"
verb "lock out" alias="shut out" past="locked out|shut out"
frame "lock out" pos=verb event=attack subject=culprit object=target of=target
frame "lock" pos=verb event=attack subject=culprit object=target out-of=measure needs="out of"
verb "pelt" alias="blitz"
frame "pelt" pos=verb event=attack subject=culprit object=target needs="traffic|requests|packets|ddos|malware|phishing|emails|e-mails|queries"
frame "swamp" pos=verb event=attack subject=culprit of=target anywhere=yes \
  needs="traffic|requests|packets|servers|website|websites|queries|DDoS|botnet|junk data"
verb "let loose" past="let loose" participle="let loose" gerund="letting loose" alias="sic|loose"
frame "let loose" pos=verb event=attack subject=culprit on=target against=target upon=target
frame "let loose" pos=verb event=use subject=culprit object=tool
frame "unleash" pos=verb event=attack subject=culprit on=target against=target upon=target at=target
frame "deploy" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  within=target in=target across=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|backdoor|backdoors|trojan|malicious|code|network|networks|systems|computers"
verb "detonate"
frame "detonate" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "release" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "direct" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "launch" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "fire" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "turn" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "wield" pos=verb event=attack subject=culprit on=target against=target at=target inside=target \
  needs="malware|ransomware|worm|virus|wiper|botnet|spyware|trojan|malicious code|junk traffic|bots|traffic"
frame "hold to ransom" pos=verb event=attack subject=culprit of=target
verb "extort"
frame "extort" pos=verb event=attack subject=culprit out-of=target
verb "squeeze" alias="swindle"
frame "squeeze" pos=verb event=attack subject=culprit object=target out-of=target from=target \
  needs="million|ransom|bitcoin|bitcoins|crypto|cryptocurrency"

# --- verbs: bringing it about --------------------------------------------------------------------
verb "cause" alias="trigger|bring about|set in motion|touch off"
frame "cause" pos=verb event=perform subject=culprit object=incident
verb "set off" past="set off" participle="set off" gerund="setting off"
frame "set off" pos=verb event=perform subject=culprit object=incident
verb "plot" double=yes alias="concoct|cook up|hatch|contrive|choreograph|stage-manage|script"
frame "plot" pos=verb event=perform subject=culprit object=incident
verb "drive" past=drove participle=driven
frame "drive" pos=verb event=perform subject=culprit object=incident

# --- what victims are called, beyond frames-deeds.lex ---------------------------------------
noun "betting site" alias="gambling site|dating site|trading site|gaming site|shopping site|\
ticket seller|ticketing company|video game maker|games maker|game studio|film studio|movie studio|\
gambling firm|betting firm|bookmaker|cloud company|cloud provider|\
software house|file-transfer company|password manager|payroll company|payments company|\
payment processor|credit bureau|credit rating agency|meat packer|meatpacker|meat processor|\
food company|cleaning company|travel company|hotel company|car company|telephone company|\
phone company|phone carrier|mobile carrier|wireless carrier|internet company|internet firm|\
social network|ride-hailing company|pathology provider|blood bank|navigation firm|\
crypto firm|crypto company|cryptocurrency firm|cryptocurrency company|crypto lender" class=company

# --- more ways to do it and to suffer it -------------------------------------------------------
verb "tunnel" double=both
frame "tunnel" pos=verb event=attack subject=culprit into=target through=target under=target
frame "freeze" pos=verb event=attack subject=culprit object=target of=target at=target needs="machines|PCs|laptops"
adjective "liable"
frame "liable" pos=predicate event=perform subject=culprit for=incident
frame "fall victim" pos=verb event=attack subject=target to=culprit
frame "fall prey" pos=verb event=attack subject=target to=culprit
frame "succumb" pos=verb event=attack subject=target to=culprit
frame "put" pos=verb event=attack subject=culprit from=target of=target \
  needs="leak site|extortion site|shaming site|data-leak site|dark web"

# What hackers and programs do to plants and services; firms do it to their own, too.
frame "shut" pos=verb event=attack subject=culprit object=target of=target at=target anywhere=yes \
  needs="ransomware|malware|hackers|virus|worm|cyberattack|cyber attack|cyber-attack"
frame "close" pos=verb event=attack subject=culprit object=target of=target at=target anywhere=yes \
  needs="ransomware|malware|hackers|virus|worm|cyberattack|cyber attack|cyber-attack"
noun "deed" plural=no class=work
frame "deed" pos=predicate event=perform subject=incident of=culprit possessor=culprit
verb "lay low" past="laid low" participle="laid low" gerund="laying low"
frame "lay low" pos=verb event=attack subject=culprit object=target
frame "lose" pos=verb event=attack subject=target to=culprit \
  needs="documents|gigabytes|terabytes|emails|e-mails|secrets|blueprints|bitcoins|bitcoin|coins|ether|tokens|designs"
verb "coax" alias="tempt|cajole"
frame "coax" pos=verb event=attack subject=culprit object=target of=target at=target \
  needs="opening|clicking|downloading|installing|entering|attachment|attachments|link|links|passwords|credentials"
frame "trick" pos=verb event=attack subject=culprit object=target of=target at=target \
  needs="opening|clicking|downloading|installing|entering|attachment|attachments|link|links|passwords|credentials"
frame "pay" pos=verb event=victim subject=target after=incident
