# Deeds: performing, attacking, suffering, and the nouns of them; beyond relations.lex.

# --- carrying out -------------------------------------------------------------------------
verb "pull off" past="pulled off" participle="pulled off" gerund="pulling off"
frame "pull off" pos=verb event=perform subject=culprit object=incident
verb "spearhead"
frame "spearhead" pos=verb event=perform subject=culprit object=incident
verb "coordinate" alias="co-ordinate"
frame "coordinate" pos=verb event=perform subject=culprit object=incident
verb "organise" alias="organize"
frame "organise" pos=verb event=perform subject=culprit object=incident
verb "instigate"
frame "instigate" pos=verb event=perform subject=culprit object=incident
verb "commission"
frame "commission" pos=verb event=perform subject=culprit object=incident
frame "authorise" pos=verb event=perform subject=culprit object=incident
verb "greenlight" alias="green-light|sign off on"
frame "greenlight" pos=verb event=perform subject=culprit object=incident
verb "prosecute a campaign"
frame "prosecute a campaign" pos=verb event=perform subject=culprit of=incident
verb "pursue"
frame "pursue" pos=verb event=perform subject=culprit object=incident
verb "inflict"
frame "inflict" pos=verb event=perform subject=culprit object=incident
frame "run" pos=verb event=perform subject=culprit object=incident
verb "step up" alias="ramp up|scale up|keep up|renew|resume|intensify|escalate"
frame "step up" pos=verb event=perform subject=culprit object=incident
verb "engage"
frame "engage" pos=verb event=perform subject=culprit in=incident
verb "partake" past=partook participle=partaken
frame "partake" pos=verb event=perform subject=culprit in=incident
verb "collude"
frame "collude" pos=verb event=perform subject=culprit in=incident
verb "stand behind" past="stood behind" participle="stood behind" gerund="standing behind"
frame "stand behind" pos=verb event=perform subject=culprit object=incident
verb "lie behind" past="lay behind" participle="lain behind" gerund="lying behind"
frame "lie behind" pos=verb event=perform subject=culprit object=incident
verb "sit behind" past="sat behind" participle="sat behind" gerund="sitting behind"
frame "sit behind" pos=verb event=perform subject=culprit object=incident
verb "have anything to do with" third="has anything to do with" past="had anything to do with" \
  participle="had anything to do with" gerund="having anything to do with"
frame "have anything to do with" pos=verb event=perform subject=culprit object=incident
verb "have something to do with" third="has something to do with" past="had something to do with" \
  participle="had something to do with" gerund="having something to do with"
frame "have something to do with" pos=verb event=perform subject=culprit object=incident status=hedged
verb "have a hand in" third="has a hand in" past="had a hand in" participle="had a hand in" \
  gerund="having a hand in"
frame "have a hand in" pos=verb event=perform subject=culprit object=incident
verb "play a part in" alias="play a role in|play a key role in|play a leading role in|\
play a central role in|play a major role in|play a key part in"
frame "play a part in" pos=verb event=perform subject=culprit object=incident

verb "bear responsibility" past="bore responsibility" participle="borne responsibility" \
  gerund="bearing responsibility" alias="bear full responsibility|bear sole responsibility|bear ultimate responsibility"
frame "bear responsibility" pos=verb event=perform subject=culprit for=incident

noun "brain" class=suspect
frame "brain" pos=predicate event=perform subject=culprit behind=incident of=incident
noun "architect" class=suspect
frame "architect" pos=predicate event=perform subject=culprit of=incident behind=incident
noun "orchestrator" class=suspect
frame "orchestrator" pos=predicate event=perform subject=culprit of=incident behind=incident
noun "instigator" class=suspect
frame "instigator" pos=predicate event=perform subject=culprit of=incident behind=incident
noun "organiser" alias=organizer class=suspect
frame "organiser" pos=predicate event=perform subject=culprit of=incident behind=incident
noun "ringleader" class=suspect
frame "ringleader" pos=predicate event=perform subject=culprit of=incident behind=incident
noun "offender" class=suspect
frame "offender" pos=predicate event=perform subject=culprit behind=incident in=incident
noun "driving force" class=suspect
frame "driving force" pos=predicate event=perform subject=culprit behind=incident
noun "guiding hand" class=suspect
frame "guiding hand" pos=predicate event=perform subject=culprit behind=incident
noun "doing" plural=no class=work
frame "doing" pos=predicate event=perform subject=incident of=culprit possessor=culprit
noun "brainchild" plural=no class=work
frame "brainchild" pos=predicate event=perform subject=incident of=culprit
frame "work" pos=predicate event=perform subject=incident possessor=culprit
adjective "culpable"
frame "culpable" pos=predicate event=perform subject=culprit for=incident
adjective "accountable"
frame "accountable" pos=predicate event=perform subject=culprit for=incident
adjective "answerable"
frame "answerable" pos=predicate event=perform subject=culprit for=incident
adjective "instrumental"
frame "instrumental" pos=predicate event=perform subject=culprit in=incident
cue "at the root of" alias="at the helm of|at the bottom of" class="predicate|prep"
frame "at the root of" pos=predicate event=perform subject=culprit object=incident

frame "hand" pos=noun event=perform possessor=culprit of=culprit in=incident behind=incident
frame "participation" pos=noun event=perform possessor=culprit of=culprit in=incident
frame "complicity" pos=noun event=perform possessor=culprit of=culprit in=incident
frame "responsibility" pos=noun event=perform possessor=culprit of=culprit for=incident
noun "culpability" plural=no class=involvement
frame "culpability" pos=noun event=perform possessor=culprit of=culprit for=incident in=incident
noun "guilt" plural=no class=involvement
frame "guilt" pos=noun event=perform possessor=culprit of=culprit in=incident for=incident
noun "authorship" plural=no class=involvement
frame "authorship" pos=noun event=perform possessor=culprit of=incident

# --- claiming -----------------------------------------------------------------------------
frame "admit" pos=verb event=claim subject=culprit for=incident needs=responsibility
frame "admit" pos=verb event=claim subject=culprit to=incident
frame "acknowledge" pos=verb event=claim subject=culprit for=incident needs=responsibility
verb "assume responsibility"
frame "assume responsibility" pos=verb event=claim subject=culprit for=incident
verb "take the credit" past="took the credit" participle="taken the credit" \
  gerund="taking the credit"
frame "take the credit" pos=verb event=claim subject=culprit for=incident
verb "take full responsibility" past="took full responsibility" \
  participle="taken full responsibility" gerund="taking full responsibility"
frame "take full responsibility" pos=verb event=claim subject=culprit for=incident
verb "own up to"
frame "own up to" pos=verb event=claim subject=culprit object=incident
verb "confess"
frame "confess" pos=verb event=claim subject=culprit to=incident
verb "brag" double=yes class=say
frame "brag" pos=verb event=claim subject=culprit of=incident about=incident
verb "gloat"
frame "gloat" pos=verb event=claim subject=culprit over=incident about=incident
frame "boast" pos=verb event=claim subject=culprit on=measure
noun "claim of responsibility" plural="claims of responsibility" class=allegation
frame "claim of responsibility" pos=noun event=claim by=culprit from=culprit \
  possessor=culprit for=incident

# --- getting in ---------------------------------------------------------------------------
verb "worm into" alias="burrow into|sneak into|creep into|bore into|tunnel into|\
worm their way into|worm its way into|burrow their way into|bludgeon into|muscle into|\
hack their way into|hack its way into|work their way into|elbow into|intrude into|\
intrude upon|trespass into|trespass on|lurk inside|lurk in|prowl|force entry into"
frame "worm into" pos=verb event=attack subject=culprit object=target
verb "slip into" double=yes gerund="slipping into"
frame "slip into" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|system|systems|account|accounts|email|emails|database|databases"
verb "worm"
frame "worm" pos=verb event=attack subject=culprit into=target inside=target
verb "burrow"
frame "burrow" pos=verb event=attack subject=culprit into=target inside=target
verb "get inside" past="got inside" participle="gotten inside" gerund="getting inside"
frame "get inside" pos=verb event=attack subject=culprit object=target
verb "break in" past="broke in" participle="broken in" gerund="breaking in"
frame "break in" pos=verb event=attack subject=culprit to=target at=target
verb "gain entry" alias="obtain access|obtain entry|gain unauthorised access|\
gain unauthorized access|obtain unauthorised access|obtain unauthorized access|\
gain illegal access|gain illicit access|gain remote access|gain initial access|\
gain full access|secure unauthorised access|secure unauthorized access|force entry"
frame "gain entry" pos=verb event=attack subject=culprit to=target into=target
verb "get access" past="got access" participle="gotten access" gerund="getting access"
frame "get access" pos=verb event=attack subject=culprit to=target
verb "gain a foothold" alias="obtain a foothold|establish a foothold|secure a foothold|\
gain an initial foothold|maintain a foothold"
frame "gain a foothold" pos=verb event=attack subject=culprit in=target inside=target \
  within=target on=target into=target
verb "backdoor"
frame "backdoor" pos=verb event=attack subject=culprit object=target
verb "trojanise" alias=trojanize
frame "trojanise" pos=verb event=attack subject=culprit object=target
verb "hijack"
frame "hijack" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="account|accounts|server|servers|website|websites|site|network|networks|computer|computers|router|routers|domain|domains|DNS|internet|online|hackers|Twitter|Facebook|update|updates|software|traffic|systems|system"
verb "commandeer"
frame "commandeer" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="account|accounts|server|servers|website|websites|network|networks|computer|computers|router|routers|hackers|systems"
verb "seize control of" alias="wrest control of|gain control of"
frame "seize control of" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="account|accounts|server|servers|website|websites|network|networks|computer|computers|router|routers|hackers|systems|malware|remotely"
verb "invade"
frame "invade" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|inbox|inboxes|mailbox|mailboxes|email accounts|databases"
verb "tap into" double=yes gerund="tapping into"
frame "tap into" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|email|emails|e-mails|phones|accounts|cables"
verb "phish" alias="spear-phish|spearphish|spear phish"
frame "phish" pos=verb event=attack subject=culprit object=target
verb "dupe"
frame "dupe" pos=verb event=attack subject=culprit object=target
verb "crack"
frame "crack" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|password|passwords|account|accounts|systems|database"
verb "pwn"
frame "pwn" pos=verb event=attack subject=culprit object=target
verb "tamper"
frame "tamper" pos=verb event=attack subject=culprit with=target
verb "subvert"
frame "subvert" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|software|update|updates|systems"

frame "plant" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
frame "install" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
frame "implant" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
frame "inject" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
verb "insert"
frame "insert" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
verb "slip" double=yes
frame "slip" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
verb "hide" past=hid participle=hidden
frame "hide" pos=verb event=attack subject=culprit in=target into=target on=target onto=target inside=target \
  needs="backdoor|backdoors|malware|malicious code|trojan|implant|implants|spyware|virus|worm|bugs|ransomware|wiper"
verb "read" past=read participle=read
frame "read" pos=verb event=attack subject=culprit object=target \
  needs="email|emails|e-mails|mailboxes|inboxes|correspondence|private messages"
verb "enter"
frame "enter" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|computer systems|mailbox|mailboxes|inbox|inboxes|database|databases|data warehouse|telegram accounts|mail accounts|e-mail accounts|email accounts|phones|telephones|intranet"
verb "empty" third=empties past=emptied participle=emptied
frame "empty" pos=verb event=attack subject=culprit object=target \
  needs="$|£|€|million|funds|wallets|coins"
verb "copy" third=copies past=copied participle=copied
frame "copy" pos=verb event=attack subject=culprit from=target \
  needs="data|gigabytes|terabytes|files|documents|emails|records|database|databases"
verb "black out"
frame "black out" pos=verb event=attack subject=culprit object=target
verb "switch off" alias="turn off"
frame "switch off" pos=verb event=attack subject=culprit object=target in=target at=target \
  needs="power|lights|electricity|grid"
verb "wreck" alias="ruin|destroy|damage"
frame "wreck" pos=verb event=attack subject=culprit object=target at=target \
  needs="centrifuges|computers|servers|data|modems|terminals|hard drives|drives|computer systems|network|networks|files"
verb "overwrite" past=overwrote participle=overwritten
frame "overwrite" pos=verb event=attack subject=culprit object=target at=target of=target
verb "interfere"
frame "interfere" pos=verb event=attack subject=culprit with=target \
  needs="network|networks|server|servers|computer|computers|systems|controls|GPS"
verb "reconnoitre" alias=reconnoiter
frame "reconnoitre" pos=verb event=attack subject=culprit object=target

# --- spying -------------------------------------------------------------------------------
verb "snoop"
frame "snoop" pos=verb event=attack subject=culprit on=target
verb "eavesdrop" double=yes
frame "eavesdrop" pos=verb event=attack subject=culprit on=target
verb "listen in"
frame "listen in" pos=verb event=attack subject=culprit on=target to=target
verb "surveil" double=both
frame "surveil" pos=verb event=attack subject=culprit object=target
verb "wiretap" double=yes
frame "wiretap" pos=verb event=attack subject=culprit object=target
verb "cyber-spy" alias="cyberspy"
frame "cyber-spy" pos=verb event=attack subject=culprit on=target
verb "keep tabs" past="kept tabs" participle="kept tabs"
frame "keep tabs" pos=verb event=attack subject=culprit on=target
verb "pry"
frame "pry" pos=verb event=attack subject=culprit into=target
verb "rifle through" alias="root through|rummage through|trawl through|root around in|\
rummage around in|poke around in|roam through|roam around in"
frame "rifle through" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|computer|computers|email|emails|e-mails|files|accounts|systems|inbox|inboxes|mailboxes|data"

# --- stealing -----------------------------------------------------------------------------
verb "siphon" alias="syphon|siphon off|syphon off|siphon out|pilfer|purloin|filch|swipe|\
vacuum up|hoover up|spirit away|suck out|smuggle out|bleed out|funnel out|leech"
frame "siphon" pos=verb event=attack subject=culprit from=target out-of=target
verb "make off" past="made off" participle="made off" gerund="making off"
frame "make off" pos=verb event=attack subject=culprit from=target
verb "snatch"
frame "snatch" pos=verb event=attack subject=culprit from=target
verb "drain"
frame "drain" pos=verb event=attack subject=culprit object=target from=target \
  needs="$|£|€|million|funds|accounts|wallets|coins|cryptocurrency|bitcoin|crypto|billion|data|gigabytes|terabytes"
verb "burgle" alias="burglarize|burglarise"
frame "burgle" pos=verb event=attack subject=culprit object=target
verb "ransack" alias="rifle|pillage|fleece"
frame "ransack" pos=verb event=attack subject=culprit object=target

# --- breaking -----------------------------------------------------------------------------
verb "bring down" past="brought down" participle="brought down" gerund="bringing down"
frame "bring down" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="network|networks|server|servers|website|websites|site|sites|computer|computers|system|systems|grid|cyberattack|cyber attack|malware|hackers|DDoS|portal|online"
verb "knock out" past="knocked out" participle="knocked out" gerund="knocking out"
frame "knock out" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="network|networks|server|servers|website|websites|site|sites|computer|computers|system|systems|grid|power|cyberattack|cyber attack|malware|hackers|DDoS|communications|internet|online"
verb "render"
frame "render" pos=verb event=attack subject=culprit object=target \
  needs="inoperable|unusable|useless|inaccessible|unavailable|inoperative"
verb "hobble" alias="maim"
frame "hobble" pos=verb event=attack subject=culprit object=target
verb "wreak havoc" past="wreaked havoc" participle="wreaked havoc"
frame "wreak havoc" pos=verb event=attack subject=culprit on=target at=target across=target \
  in=target plain=yes
verb "swamp" alias="inundate|deluge|overload|overwhelm|flood|pummel|hammer|pound|batter|\
besiege|barrage|saturate|choke"
frame "swamp" pos=verb event=attack subject=culprit object=target anywhere=yes \
  needs="traffic|requests|packets|server|servers|website|websites|site|sites|network|networks|queries|DDoS|denial-of-service|denial of service|hackers|botnet|junk data|cyberattacks|cyber attacks"
verb "jam" double=yes
frame "jam" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|website|websites|systems|satellite|satellites|GPS"
verb "lock up"
frame "lock up" pos=verb event=attack subject=culprit object=target at=target \
  needs="network|networks|server|servers|computer|computers|system|systems|files|data"
verb "scramble"
frame "scramble" pos=verb event=attack subject=culprit at=target of=target \
  needs="files|data|computers|servers|network|networks|systems"
verb "hold to ransom" past="held to ransom" participle="held to ransom"
frame "hold to ransom" pos=verb event=attack subject=culprit object=target
verb "shake down" past="shook down" participle="shaken down" gerund="shaking down"
frame "shake down" pos=verb event=attack subject=culprit object=target
verb "demand a ransom" alias="demand ransom|demand a ransom payment|extract a ransom"
frame "demand a ransom" pos=verb event=attack subject=culprit from=target of=target
verb "vandalise" alias=vandalize
frame "vandalise" pos=verb event=attack subject=culprit object=target \
  needs="website|websites|site|sites|homepage|page|pages|account|accounts"
verb "wipe out" past="wiped out" participle="wiped out" gerund="wiping out"
frame "wipe out" pos=verb event=attack subject=culprit at=target \
  needs="files|data|computers|servers|drives|networks|systems"
verb "erase"
frame "erase" pos=verb event=attack subject=culprit at=target from=target \
  needs="files|data|computers|servers|drives|networks|systems"
verb "corrupt"
frame "corrupt" pos=verb event=attack subject=culprit at=target \
  needs="files|data|computers|servers|drives|networks|systems|firmware"
verb "prey"
frame "prey" pos=verb event=attack subject=culprit on=target upon=target
verb "zero in" alias="home in|train its sights|train their sights"
frame "zero in" pos=verb event=attack subject=culprit on=target anywhere=yes \
  needs="hackers|hacking|malware|phishing|ransomware|spyware|cyber|espionage|intrusion|intrusions"
verb "set sights" alias="set its sights|set their sights" past="set its sights|set their sights|set sights" \
  participle="set its sights|set their sights|set sights"
frame "set sights" pos=verb event=attack subject=culprit on=target anywhere=yes \
  needs="hackers|hacking|malware|phishing|ransomware|spyware|cyber|espionage|intrusion|intrusions"
verb "take aim" past="took aim" participle="taken aim" gerund="taking aim"
frame "take aim" pos=verb event=attack subject=culprit at=target anywhere=yes \
  needs="hackers|hacking|malware|phishing|ransomware|spyware|cyber|espionage|intrusion|intrusions"
verb "aim"
frame "aim" pos=verb event=attack subject=culprit object=incident at=target
verb "fire"
frame "fire" pos=verb event=attack subject=culprit at=target
verb "hurl"
frame "hurl" pos=verb event=attack subject=culprit at=target against=target
verb "train" class=light
frame "train" pos=verb event=attack subject=culprit on=target

# --- what a deed does, told with the deed as subject ----------------------------------------
verb "rock" alias="jolt|rattle|roil|engulf|ensnare|hurt"
frame "rock" pos=verb event=attack subject=incident object=target
frame "spread" pos=verb event=attack subject=incident to=target across=target

# --- suffering ----------------------------------------------------------------------------
verb "fall victim" past="fell victim" participle="fallen victim"
frame "fall victim" pos=verb event=victim subject=target to=incident
verb "fall prey" past="fell prey" participle="fallen prey"
frame "fall prey" pos=verb event=victim subject=target to=incident
verb "come under attack" past="came under attack" participle="come under attack" \
  gerund="coming under attack"
frame "come under attack" pos=verb event=attack subject=target from=culprit by=culprit
verb "come under cyber attack" past="came under cyber attack" \
  participle="come under cyber attack" gerund="coming under cyber attack"
frame "come under cyber attack" pos=verb event=attack subject=target from=culprit by=culprit
verb "come under assault" past="came under assault" participle="come under assault" \
  gerund="coming under assault"
frame "come under assault" pos=verb event=attack subject=target from=culprit by=culprit
verb "suffer" alias="endure|weather|withstand|sustain|undergo|experience"
frame "suffer" pos=verb event=victim subject=target object=incident from=incident
verb "fend off" alias="repulse"
frame "fend off" pos=verb event=victim subject=target object=incident
verb "reel"
frame "reel" pos=verb event=victim subject=target from=incident
verb "recover"
frame "recover" pos=verb event=victim subject=target from=incident
verb "subject"
frame "subject" pos=verb event=victim object=target to=incident
noun "casualty" class=victim
frame "casualty" pos=predicate event=victim subject=target of=incident

# --- nouns of deeds -----------------------------------------------------------------------
noun "hacking spree" alias="cyber spree|cybercrime spree|hacking binge|crime spree" \
  class=incident kind=campaign
noun "cyber intrusion" alias="cyber-intrusion|computer intrusion|network intrusion|\
cyber incursion|digital incursion|digital break-in|cyber break-in|computer break-in|\
network penetration" class=incident kind=intrusion
noun "cyber breach" alias="security breach|network breach|computer breach" class=incident kind=breach
noun "cyber heist" alias="cyber-heist|cyberheist|cyber theft|cyber-theft|cybertheft|digital heist|\
cyber robbery|digital robbery|digital theft|online heist|crypto heist|bank heist" class=incident kind=theft
noun "cyber assault" alias="cyber-assault|digital assault|online assault|cyber strike|\
cyberstrike|cyber-strike|cyber onslaught|digital onslaught|cyber offensive|cyber-offensive|\
hacking offensive|cyber blitz|digital attack|digital strike|hacker attack|hacking attack|\
cyber-onslaught|cyber aggression" class=incident kind=attack
noun "cyber campaign" alias="cyber-campaign" class=incident kind=campaign
noun "cyber incident" alias="cyber-incident|security incident" class=incident kind=incident
noun "cyber raid" alias="cyber-raid|cyberraid|digital raid|cyber foray" class=incident kind=intrusion
noun "exfiltration" class=incident kind=theft
noun "snooping" plural=no class=incident kind=espionage
noun "eavesdropping" plural=no class=incident kind=espionage
noun "cyberspying" alias="cyber-spying|cyber spying" plural=no class=incident kind=espionage
noun "cyber warfare" alias="cyberwarfare|cyber-warfare" plural=no class=incident kind=activity
noun "cyber aggression" plural=no class=incident kind=activity
noun "spear-phishing" alias="spearphishing|spear phishing|phishing" plural=no \
  class=incident kind=campaign
noun "spate" class=series
noun "flurry" class=series
noun "barrage" class=series
noun "slew" class=series
noun "rash" class=series
noun "succession" class=series
noun "volley" class=series
noun "torrent" class=series
noun "spree" class=series

# --- nouns of people and groups ---------------------------------------------------------------
noun "cyberspy" alias="cyber-spy|digital spy|cyber intruder|cyber thief|cyberthief|digital thief|\
cyber warrior|cyberwarrior|cyber-warrior|cyber soldier|cyber mercenary|hacktivist|saboteur|\
extortionist|infiltrator|fraudster|crook|cyber crook|cybercrook|cyber operative|\
cyber attacker|cyberattacker|cyber-attacker|hack-for-hire operator|spook|scammer" class=hackers
noun "thief" plural=thieves alias="cyber thief|digital thief" class=hackers
noun "advanced persistent threat" class=group
noun "hacking ring" alias="cybercrime ring|cyber crime ring|criminal ring|spy ring|\
hacker band|hacking squad|hacker squad|hacking brigade|cyber army|hacker army|\
hacking consortium|activity group|threat group|hacking faction|hacking unit|hacker unit" class=group
noun "lawmaker" alias="legislator|diplomat|envoy|undersecretary|under-secretary|chancellor|\
premier|prime minister|foreign minister|aide|adviser|advisor|executive|chief executive|\
security chief|technologist|strategist" class=person
noun "council" alias="task force|taskforce|chancellery|tribunal|secretariat|inspectorate|\
intelligence community" class=agency
noun "manufacturer" alias="retailer|software giant|technology giant|tech giant|chipmaker|lender|\
start-up|startup|think tank|thinktank|think-tank|conglomerate|airline|broadcaster|insurer|\
carrier|utility|charity|non-profit|nonprofit|foundation|association|federation|\
cybersecurity company|cyber security company|cyber-security company|news agency" class=company
noun "memo" alias="memorandum|white paper|whitepaper|blog|blog post|blogpost|blog entry|post|\
communiqué|communique|declaration|bulletin|alert|affidavit|briefing|testimony|letter|tweet|\
note|notice|paper|study|readout|announcement|remark|comment|transcript|write-up|audit|presentation|newsletter|factsheet|fact sheet|\
threat report|situation report|sitrep|deposition|court papers|review|survey|op-ed|editorial" class=document
noun "research" plural=no class=document
noun "trade body" alias="software maker|software company|security vendor|antivirus maker|\
antivirus company" class=company
noun "engineer" alias="politician|co-conspirator|conspirator|accomplice|activist|technician|\
associate|colleague|business partner|co-defendant|compatriot|classmate|roommate|deputy" class=person
noun "ruling" alias="lawsuit|disclosure|court filing|court document|court paper|verdict|threat assessment" class=document

# --- choosing victims ----------------------------------------------------------------------
verb "go after" past="went after" participle="gone after" gerund="going after"
frame "go after" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|website|websites|computer|computers|system|systems|hackers|malware|cyberattack|cyberattacks"
verb "prey on" past="preyed on" participle="preyed on" gerund="preying on"
frame "prey on" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|website|websites|computer|computers|system|systems|hackers|malware|cyberattack|cyberattacks"
verb "zero in on" past="zeroed in on" participle="zeroed in on" gerund="zeroing in on"
frame "zero in on" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|website|websites|computer|computers|system|systems|hackers|malware|cyberattack|cyberattacks"
verb "set its sights on" alias="set their sights on" past="set its sights on" \
  participle="set its sights on" gerund="setting its sights on"
frame "set its sights on" pos=verb event=attack subject=culprit object=target \
  needs="network|networks|server|servers|website|websites|computer|computers|system|systems|hackers|malware|cyberattack|cyberattacks"
verb "catch up" past="caught up" participle="caught up" gerund="catching up"
frame "catch up" pos=verb event=victim object=target in=incident passive=yes
verb "sweep up" past="swept up" participle="swept up" gerund="sweeping up"
frame "sweep up" pos=verb event=victim object=target in=incident passive=yes

# --- what it did to the victims: the incident spoken of caused it ----------------------------
verb "suffer"
frame "suffer" pos=verb event=victim subject=target from=incident in=incident \
  needs="loss|losses|damage|damages|outage|outages|disruption|disruptions|breach|attack|intrusion|harm|downtime|blackout|blackouts"
verb "lose" past=lost participle=lost
frame "lose" pos=verb event=victim subject=target in=incident to=incident \
  needs="million|billion|data|records|files|access|computers|servers|laptops|email|emails|terabytes|gigabytes|\
network|networks|systems|telephones|coins|crypto|cryptocurrency|bitcoin|bitcoins|ether|tokens"
verb "halt" alias="suspend|interrupt"
frame "halt" pos=verb event=victim subject=target \
  needs="production|operations|trading|deliveries|services|service|plants|plant|factories|shipments|payments|flights"
verb "bear the brunt" past="bore the brunt" participle="borne the brunt" gerund="bearing the brunt"
frame "bear the brunt" pos=verb event=victim subject=target of=incident
verb "go offline" past="went offline" participle="gone offline" gerund="going offline"
frame "go offline" pos=verb event=victim subject=target
verb "pay"  past=paid participle=paid
frame "pay" pos=verb event=victim subject=target \
  needs="ransom|bitcoin|bitcoins|extortionists|blackmailers|extortion"
frame "put" pos=verb event=victim subject=target needs="losses|damage|cost|costs"
verb "estimate"
frame "estimate" pos=verb event=victim subject=target needs="losses|damage|cost|costs"
frame "report" pos=verb event=victim subject=target needs="losses|damage|outages|disruption|disruptions"
verb "recover"
frame "recover" pos=verb event=victim subject=target from=incident needs="months|weeks|systems|attack|breach|hack"
verb "rebuild" past=rebuilt participle=rebuilt
frame "rebuild" pos=verb event=victim subject=target needs="network|networks|systems|servers|computers"
verb "cost" past=cost participle=cost
frame "cost" pos=verb event=attack subject=incident object=target needs="million|billion|dollars|euros|pounds"
verb "force" class=aspect
verb "oblige" class=aspect
verb "compel" class=aspect

# --- what befell somebody, the incident named beside it -----------------------------------
# "after" stands for all prepositions of cause and time: after, following, because of ...
cue "as a result of" alias="owing to|on account of|due to" class=prep
verb "grapple"
frame "grapple" pos=verb event=victim subject=target with=incident
verb "battle"
frame "battle" pos=verb event=victim subject=target object=incident
verb "succumb"
frame "succumb" pos=verb event=victim subject=target to=incident
frame "lose" pos=verb event=victim subject=target in=incident to=incident after=incident
frame "halt" pos=verb event=victim subject=target after=incident
frame "shut down" pos=verb event=victim subject=target after=incident
verb "shut" past=shut participle=shut gerund=shutting
frame "shut" pos=verb event=victim subject=target after=incident
verb "cancel"
frame "cancel" pos=verb event=victim subject=target after=incident
verb "postpone"
frame "postpone" pos=verb event=victim subject=target after=incident
verb "divert"
frame "divert" pos=verb event=victim subject=target after=incident
verb "go down" past="went down" participle="gone down" gerund="going down"
frame "go down" pos=verb event=victim subject=target after=incident in=incident
frame "go offline" pos=verb event=victim subject=target after=incident in=incident
verb "collapse"
frame "collapse" pos=verb event=victim subject=target after=incident under=incident
verb "grind to a halt" past="ground to a halt" participle="ground to a halt"
frame "grind to a halt" pos=verb event=victim subject=target after=incident
frame "force" pos=verb event=victim object=target passive=yes after=incident by=incident
frame "oblige" pos=verb event=victim object=target passive=yes after=incident
frame "compel" pos=verb event=victim object=target passive=yes after=incident
verb "notify"
frame "notify" pos=verb event=victim subject=target after=incident
frame "rebuild" pos=verb event=victim subject=target after=incident
verb "restore"
frame "restore" pos=verb event=victim subject=target after=incident

# --- what victims are called: "the supermarket chain X", later "the chain" -------------------
noun "maker" alias="producer|distributor|provider|supplier|developer|publisher|owner-operator|\
shipbuilder|shipyard|automaker|carmaker|drugmaker|steelmaker|planemaker|toymaker|gamemaker|\
arms maker|car maker|chip maker|software developer|defence contractor|defense contractor|\
military contractor|refiner|miner|brewer|builder|haulier|wholesaler|grocer|reseller|integrator|\
subsidiary|multinational|consultancy|brokerage|telco|startup company" class=company
noun "exchange" alias="crypto exchange|cryptocurrency exchange|bitcoin exchange|bourse|\
crypto platform|crypto bridge|cryptocurrency platform|lending platform|trading platform" class=company
noun "chain" alias="supermarket chain|hotel chain|retail chain|restaurant chain" class=company
noun "club" alias="football club|golf club" class=company
noun "clinic" alias="health provider|healthcare provider|health trust|hospital trust|\
hospital group|hospital operator|hospital chain" class=company
noun "law firm" alias="accounting firm|shipping company|shipping firm|shipping line|energy company|\
energy firm|power company|oil company|gas company|oil firm|telecom company|telecoms company|\
telecommunications company|insurance company|defence company|defense company|defence firm|\
defense firm|technology company|tech company|tech firm|technology firm|pipeline company|\
logistics company|logistics firm|media company|mining company|electricity company" class=company
noun "railway" alias="railroad|railway company|state railway" class=company
noun "airport" alias="airport operator|port operator|grid operator|network operator|mobile operator|\
telecoms operator|telecom operator|phone operator|power grid operator|pipeline operator" class=company
noun "school" alias="college|school district" class=company
noun "outlet" alias="platform|website operator|news outlet|tv station|television station|\
radio station|television channel|tv channel|public broadcaster|state broadcaster" class=company
noun "engineering group" alias="media group|energy group|banking group|insurance group|steel group|\
mining group|retail group|shipping group|industrial group|hotel group|health group|healthcare group|\
chemicals group|telecoms group|technology group|logistics group|food group|defence group" class=company
frame "find" pos=verb event=attack passive=yes object=tool on=target inside=target in=target \
  needs="malware|spyware|backdoor|backdoors|implant|implants|wiper|trojan|virus|worm|rootkit"
frame "discover" pos=verb event=attack passive=yes object=tool on=target inside=target in=target \
  needs="malware|spyware|backdoor|backdoors|implant|implants|wiper|trojan|virus|worm|rootkit"
noun "scene" class=victim
frame "scene" pos=predicate event=victim subject=target of=incident
noun "casino" alias="designer|chip designer|utility company|water utility|power utility|\
petrochemical plant|steel plant" class=company
frame "take" pos=verb event=attack subject=culprit from=target on=target of=target \
  needs="data|records|files|emails|e-mails|documents|code|gigabytes|terabytes|blueprints|secrets|credentials|million|billion"
verb "list"
frame "list" pos=verb event=attack subject=culprit object=target \
  needs="leak|extortion|darknet|shaming|leaks"
frame "post" pos=verb event=attack subject=culprit from=target needs="data|files|records|emails|documents|code|gigabytes|terabytes"
verb "leak" class=aftermath
frame "leak" pos=verb event=attack subject=culprit from=target \
  needs="data|files|records|emails|e-mails|documents|code|gigabytes|terabytes|messages"
frame "lose" pos=verb event=attack subject=target to=culprit needs="million|billion|data|records|files"
verb "close"
frame "close" pos=verb event=victim subject=target after=incident
verb "lock"
frame "lock" pos=verb event=attack subject=culprit object=target \
  needs="servers|systems|computers|files|data|network|networks"
verb "get away" past="got away" participle="got away" gerund="getting away"
frame "get away" pos=verb event=attack subject=culprit from=target needs="million|billion|data|files|records"
verb "tap" past=tapped participle=tapped gerund=tapping
frame "tap" pos=verb event=attack subject=culprit object=target of=target \
  needs="phone|phones|calls|lines|cables|mobile|communications"

noun "burglary" class=incident kind=intrusion
noun "robbery" class=incident kind=theft
noun "defacement" class=incident kind=hack
noun "account takeover" alias="network takeover|cyber hijacking|data grab|data dump" class=incident kind=hack
noun "wiper attack" alias="wiping attack|malware attack|cyber sabotage attack" class=incident kind=attack

# "the attack was led by the GRU", "was the responsibility of", "was X's doing"
frame "lead" pos=verb event=perform subject=culprit object=incident
frame "prepare" pos=verb event=perform subject=culprit object=incident
frame "responsibility" pos=predicate event=perform subject=incident of=culprit
noun "doing" plural=no class=work
frame "doing" pos=predicate event=perform subject=incident of=culprit possessor=culprit
noun "brainchild" class=work
frame "brainchild" pos=predicate event=perform subject=incident of=culprit possessor=culprit

# --- harm told before it is called an attack ---------------------------------------------------
verb "go down" past="went down" participle="gone down" gerund="going down"
frame "go down" pos=verb event=victim subject=target \
  needs="hours|hour|minutes|days|day|morning|night|afternoon|week|website|websites|site|servers|network|systems"
verb "go blank" past="went blank" participle="gone blank" gerund="going blank"
frame "go blank" pos=verb event=victim subject=target
verb "go black" past="went black" participle="gone black" gerund="going black"
frame "go black" pos=verb event=victim subject=target
verb "go dark" past="went dark" participle="gone dark" gerund="going dark"
frame "go dark" pos=verb event=victim subject=target
verb "crash"
frame "crash" pos=verb event=victim subject=target anywhere=yes \
  needs="website|websites|site|sites|server|servers|network|networks|system|systems|computer|computers|portal"
verb "switch"
frame "switch" pos=verb event=victim subject=target \
  needs="manual|paper|pen|pencil|typewriters|handwritten|analogue|analog"
verb "revert"
frame "revert" pos=verb event=victim subject=target \
  needs="manual|paper|pen|pencil|typewriters|handwritten|analogue|analog"
frame "resort" pos=verb event=victim subject=target \
  needs="manual|paper|pen|pencil|typewriters|handwritten|analogue|analog"
verb "fall back" past="fell back" participle="fallen back" gerund="falling back"
frame "fall back" pos=verb event=victim subject=target \
  needs="manual|paper|pen|pencil|typewriters|handwritten|analogue|analog"
verb "disconnect"
frame "disconnect" pos=verb event=victim subject=target \
  needs="network|networks|server|servers|system|systems|computer|computers|internet|machines"
frame "shut down" pos=verb event=victim subject=target \
  needs="network|networks|server|servers|system|systems|computer|computers|pipeline|pipelines|plants|factories|production|operations|website|websites"
frame "close" pos=verb event=victim subject=target \
  needs="network|networks|systems|website|websites|portal"
verb "stop working" past="stopped working" participle="stopped working" gerund="stopping working" \
  alias="stop functioning|stop responding|stop loading"
frame "stop working" pos=verb event=victim subject=target
verb "grind to a halt" past="ground to a halt" participle="ground to a halt" \
  gerund="grinding to a halt" alias="come to a standstill|come to a halt"
frame "grind to a halt" pos=verb event=victim subject=target
verb "fail"
frame "fail" pos=verb event=victim subject=target anywhere=yes \
  needs="modem|modems|server|servers|system|systems|computer|computers|network|networks|website|websites|routers"
