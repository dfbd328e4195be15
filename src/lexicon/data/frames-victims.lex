# Whom threat groups are after, what they and their attacks do to him, and what befalls
# him then. group=yes: only where a group, hackers, an attack or malware does it.

# --- whom a group is after ------------------------------------------------------------------
verb "focus" double=both alias="concentrate|fixate|zoom in|center|centre|lavish attention"
frame "focus" pos=verb event=attack subject=culprit on=target against=target group=yes
verb "specialise" alias="specialize"
frame "specialise" pos=verb event=attack subject=culprit in=target group=yes
verb "hunt" alias="stalk|hound|harass|pester|menace|plague|bedevil|terrorise|terrorize|torment|\
molest|beset|go for|pick on|court"
frame "hunt" pos=verb event=attack subject=culprit object=target group=yes
verb "have an eye on" past="had an eye on" participle="had an eye on" third="has an eye on" \
  gerund="having an eye on"
frame "have an eye on" pos=verb event=attack subject=culprit object=target group=yes
verb "have designs on" past="had designs on" participle="had designs on" third="has designs on" \
  gerund="having designs on"
frame "have designs on" pos=verb event=attack subject=culprit object=target group=yes
verb "take an interest" past=took participle=taken gerund=taking alias="take a keen interest|\
take a particular interest|take a special interest|take an active interest"
frame "take an interest" pos=verb event=attack subject=culprit in=target group=yes
verb "show an interest" participle=shown alias="show interest|show a keen interest|show a \
  particular interest|show a strong interest|show particular interest"
frame "show an interest" pos=verb event=attack subject=culprit in=target group=yes
verb "keep watch" past=kept participle=kept alias="keep an eye|keep a close eye"
frame "keep watch" pos=verb event=attack subject=culprit on=target over=target group=yes
verb "collect intelligence" alias="gather intelligence|harvest intelligence|gather information|\
collect information"
frame "collect intelligence" pos=verb event=attack subject=culprit on=target about=target \
  from=target group=yes
verb "watch" alias="eavesdrop on|spy upon|snoop on|listen in on"
frame "watch" pos=verb event=attack subject=culprit object=target group=yes
verb "turn its attention" alias="turn their attention|turn its sights|turn their sights|turn \
  its guns|turn their guns|turn its fire|turn their fire|shift its focus|shift their focus|\
shift its attention|shift their attention|direct its efforts|direct their efforts|train its \
  guns|train their guns|focus its efforts|focus their efforts|focus its attention|focus their \
  attention|concentrate its efforts|concentrate their efforts"
frame "turn its attention" pos=verb event=attack subject=culprit to=target on=target \
  against=target at=target toward=target towards=target group=yes
verb "expand" alias="branch out|move on|pivot"
frame "expand" pos=verb event=attack subject=culprit to=target into=target against=target \
  group=yes
noun "prey" plural=no class=victim
noun "quarry" plural=quarries class=victim
noun "hunting ground" class=victim
noun "focus" plural=focuses class=aim alias="main focus|emphasis|eye|appetite|fixation|\
concentration|particular interest|special interest"
frame "focus" pos=noun event=attack subject=culprit possessor=culprit on=target in=target \
  for=target group=yes
noun "espionage campaign" class=incident kind=campaign alias="spear-phishing campaign|\
cyberespionage campaign|cyber-espionage campaign|cyber espionage campaign|hacking campaign"
adjective "active"
frame "active" pos=predicate event=attack subject=culprit against=target group=yes

# --- getting in, and at what lies inside --------------------------------------------------------
verb "help itself to" alias="help herself to"
frame "help itself to" pos=verb event=attack subject=culprit object=target group=yes
verb "get hold of" past=got participle=got gerund=getting alias="get its hands on|get their \
  hands on|get at|get inside of"
frame "get hold of" pos=verb event=attack subject=culprit object=target group=yes
verb "lay hands on" past=laid participle=laid alias="lay its hands on|lay their hands on"
frame "lay hands on" pos=verb event=attack subject=culprit object=target group=yes
verb "delve into" double=yes gerund="dipping into" alias="pry into|nose around in|nose about in|\
root about in|wander through|stroll through|walk through|sift through|leaf through|rummage in|\
rummage around|prowl through|sweep through|crawl through|wade through|tear through|make its way \
  into|make their way into|claw its way into|claw their way into|inch its way into|bypass the \
  defences of|bypass the defenses of|circumvent"
frame "delve into" pos=verb event=attack subject=culprit object=target group=yes
verb "go through" past=went participle=gone gerund=going third=goes
frame "go through" pos=verb event=attack subject=culprit object=target group=yes
verb "obtain" alias="acquire|grab|haul|carry off|carry away|pull|collect|retrieve|abscond|exfil|\
spirit out"
frame "obtain" pos=verb event=attack subject=culprit from=target group=yes
verb "relieve" alias="deprive|divest|denude"
frame "relieve" pos=verb event=attack subject=culprit object=target of=measure group=yes
verb "clean out" alias="bleed dry|scam|cheat|shaft|pick clean"
frame "clean out" pos=verb event=attack subject=culprit object=target group=yes
verb "persist" alias="lie low|nestle|settle|embed itself|embed themselves|entrench itself|\
entrench themselves|ensconce itself|ensconce themselves|position itself|position themselves|\
pre-position itself|pre-position themselves|implant itself|implant themselves"
frame "persist" pos=verb event=attack subject=culprit in=target inside=target within=target \
  on=target group=yes
frame "have access" pos=verb event=attack subject=culprit to=target inside=target group=yes
verb "enjoy access" alias="retain access|maintain access|keep access|regain access|seek access|\
achieve access|win access|acquire access|buy access|purchase access|attempt access|secure \
  access"
frame "enjoy access" pos=verb event=attack subject=culprit to=target inside=target into=target \
  group=yes

# --- luring -----------------------------------------------------------------------------------
frame "send" pos=verb event=attack subject=culprit to=target object=target needs="phishing|\
spear-phishing|spearphishing|malicious|malware|booby-trapped|virus|trojan|trojanised|trojanized|\
fake|bogus|links|lures|boobytrapped"
verb "lure" alias="bait|fool|hook|snare|entice|hoodwink|deceive|con|bamboozle|social-engineer"
frame "lure" pos=verb event=attack subject=culprit object=target group=yes
verb "approach"
frame "approach" pos=verb event=attack subject=culprit object=target group=yes

# --- breaking, and holding to ransom --------------------------------------------------------------
frame "take" pos=verb event=attack subject=culprit object=target needs=offline group=yes
frame "leave" pos=verb event=attack subject=culprit object=target group=yes needs="without|\
offline|unable|paralysed|paralyzed|crippled|reeling|dark|stranded|inaccessible|scrambling|\
struggling|down|frozen|locked"
frame "bring" pos=verb event=attack subject=culprit object=target group=yes needs="standstill|\
halt|knees|down|stop|crashing"
frame "put" pos=verb event=attack subject=culprit object=target group=yes needs="action|offline|\
service|order"
frame "send" pos=verb event=attack subject=culprit object=target group=yes needs="offline|\
tailspin|dark"
verb "throw" past=threw participle=thrown alias="plunge"
frame "throw" pos=verb event=attack subject=culprit object=target group=yes needs="chaos|\
darkness|disarray|turmoil|confusion|crisis|dark|paralysis"
verb "freeze" past=froze participle=frozen alias="stall|gum up|clog|tie up|scupper|topple|\
derail|upend|shake|stagger|stun|convulse|immobilise|immobilize|incapacitate|wallop|whack|\
clobber|savage|maul|ravage|devastate|decimate|gut|floor|fell|down|impair|degrade|hamper|\
hamstring|dog|kneecap|snarl|torpedo|buffet|ensnarl"
frame "freeze" pos=verb event=attack subject=culprit object=target group=yes
verb "cut off" past="cut off" participle="cut off" gerund="cutting off" alias="cut"
frame "cut off" pos=verb event=attack subject=culprit object=target to=target in=target \
  across=target group=yes needs="power|electricity|water|internet|supply|heating|phone|phones|\
communications|services"
frame "cause" pos=verb event=attack subject=culprit at=target across=target to=target in=target \
  group=yes needs="outages|outage|disruption|disruptions|havoc|chaos|blackout|blackouts|damage|\
delays|mayhem"
frame "sneak" pos=verb event=attack subject=culprit at=target across=target in=target group=yes
verb "hold hostage" past="held hostage" participle="held hostage" gerund="holding hostage"
frame "hold hostage" pos=verb event=attack subject=culprit object=target
frame "hold" pos=verb event=attack subject=culprit object=target needs="hostage|ransom" group=yes
verb "squeeze" alias="pressure|coerce|strong-arm"
frame "squeeze" pos=verb event=attack subject=culprit object=target group=yes
frame "demand" pos=verb event=attack subject=culprit from=target of=target group=yes
frame "add" pos=verb event=attack subject=culprit object=target group=yes needs="leak|leaks|\
site|extortion|victims|list"
frame "name" pos=verb event=attack subject=culprit object=target group=yes needs="leak|leaks|\
extortion|victim|victims"
frame "publish" pos=verb event=attack subject=culprit from=target of=target group=yes \
  needs="data|files|records|emails|documents|code|gigabytes|terabytes|passports|contracts"
verb "dump" alias="auction off|flaunt"
frame "dump" pos=verb event=attack subject=culprit from=target of=target group=yes
frame "post" pos=verb event=attack subject=culprit from=target of=target group=yes needs="data|\
files|records|emails|documents|code|gigabytes|terabytes|passports|contracts"
frame "steal" pos=verb event=attack subject=culprit of=target group=yes
frame "leak" pos=verb event=attack subject=culprit of=target group=yes
frame "copy" pos=verb event=attack subject=culprit of=target group=yes
frame "turn" pos=verb event=attack subject=culprit on=target against=target group=yes \
  needs="botnet|botnets|malware|weapon|weapons|tool|tools|worm|ransomware|wiper|cannon|\
firepower"
frame "unleash" pos=verb event=attack subject=culprit against=target on=target at=target \
  inside=target across=target group=yes needs="malware|ransomware|wiper|worm|virus|botnet|\
trojan|backdoor|backdoors|spyware|implant|implants"
verb "seed" alias="salt|pollute|lard|riddle"
frame "seed" pos=verb event=attack subject=culprit object=target group=yes
verb "redirect" alias="reroute"
frame "redirect" pos=verb event=attack subject=culprit from=target of=target group=yes

# --- what befalls victims -------------------------------------------------------------------------
frame "lose" pos=verb event=victim subject=target in=incident during=incident to=incident \
  after=incident when=incident needs="power|electricity|connection|connections|contact|service|\
phones|water|heating|internet|control|touch|visibility|websites|backups"
frame "leave" pos=verb event=victim passive=yes object=target after=incident by=incident \
  needs="without|offline|unable|paralysed|paralyzed|crippled|reeling|dark|stranded|scrambling|\
inaccessible"
frame "cut off" pos=verb event=victim passive=yes object=target after=incident by=incident
verb "stand still" past="stood still" participle="stood still" gerund="standing still" \
  alias="stand idle"
frame "stand still" pos=verb event=victim subject=target after=incident during=incident \
  in=incident
verb "come to a stop" past="came to a standstill" participle="come to a standstill" \
  gerund="coming to a standstill"
frame "come to a stop" pos=verb event=victim subject=target after=incident during=incident
verb "fall silent" past="fell silent" participle="fallen silent" alias="fall over|fall apart"
frame "fall silent" pos=verb event=victim subject=target after=incident during=incident \
  in=incident
verb "go silent" past="went silent" participle="gone silent" gerund="going silent" third="goes \
  silent" alias="go off air|go off the air|go out|go haywire|go without"
frame "go silent" pos=verb event=victim subject=target after=incident during=incident in=incident
verb "stop working" double=yes alias="cease working|cease to function|cease operations|stop \
  production|stop deliveries|stop trading"
frame "stop working" pos=verb event=victim subject=target after=incident during=incident
verb "stop" double=yes alias="pause|curtail|scale back|scale down|delay|ground|evacuate|call \
  off|abandon|cease|buckle|falter|seize up"
frame "stop" pos=verb event=victim subject=target after=incident
verb "turn away"
frame "turn away" pos=verb event=victim subject=target after=incident
verb "revert" alias="switch back|default"
frame "revert" pos=verb event=victim subject=target after=incident needs="paper|pen|manual|hand|\
pencil|typewriters|cash|backup|backups|whiteboards|radio|faxes|fax"
verb "disconnect" alias="unplug|isolate|pull the plug on|take offline|wall off|quarantine"
frame "disconnect" pos=verb event=victim subject=target after=incident
verb "reel" alias="limp"
frame "reel" pos=verb event=victim subject=target from=incident after=incident
verb "struggle" alias="race|labour|labor|toil"
frame "struggle" pos=verb event=victim subject=target after=incident
verb "grapple" alias="wrestle"
frame "grapple" pos=verb event=victim subject=target with=incident
verb "fend off" alias="ward off|shake off|see off|come through|ride out|thwart"
frame "fend off" pos=verb event=victim subject=target object=incident
frame "suffer" pos=verb event=victim subject=target object=incident
frame "recover" pos=verb event=victim subject=target from=incident after=incident
verb "clean up"
frame "clean up" pos=verb event=victim subject=target after=incident
verb "reopen" alias="restart|reboot"
frame "reopen" pos=verb event=victim subject=target after=incident
frame "take" pos=verb event=victim subject=target after=incident needs="offline"
frame "pay" pos=verb event=attack subject=target to=culprit needs="ransom|bitcoin|bitcoins|\
extortion"
frame "have" pos=verb event=attack subject=target by=culprit group=yes needs="stolen|hacked|\
breached|leaked|encrypted|copied|wiped|compromised|accessed|defaced|published|exposed|\
infiltrated|hijacked|drained"
frame "favour" pos=verb event=attack subject=culprit object=target group=yes
frame "single out" pos=verb event=attack subject=culprit object=target group=yes
frame "turn" pos=verb event=attack subject=culprit to=target group=yes
frame "take" pos=verb event=attack subject=culprit out-of=target group=yes
frame "steal" pos=verb event=attack subject=culprit out-of=target group=yes
frame "cancel" pos=verb event=victim passive=yes object=target at=target after=incident
frame "disrupt" pos=verb event=victim passive=yes object=target at=target after=incident
frame "halt" pos=verb event=victim passive=yes object=target at=target after=incident
frame "postpone" pos=verb event=victim passive=yes object=target at=target after=incident
frame "shut down" pos=verb event=victim passive=yes object=target at=target after=incident
frame "stop" pos=verb event=victim passive=yes object=target at=target after=incident
verb "get" past=got participle="got|gotten" gerund=getting
verb "post"
verb "reach"
frame "reach" pos=verb event=attack subject=culprit object=target group=yes \
  needs="network|networks|system|systems|server|servers|computers|accounts|mailboxes"
frame "lift" pos=verb event=attack subject=culprit from=target group=yes
frame "download" pos=verb event=attack subject=culprit from=target group=yes
frame "halt" pos=verb event=attack subject=culprit object=target group=yes
frame "rock" pos=verb event=attack subject=culprit object=target group=yes
frame "freeze" pos=verb event=victim subject=target after=incident during=incident
frame "resort" pos=verb event=victim subject=target after=incident
frame "switch" pos=verb event=victim subject=target after=incident
frame "return" pos=verb event=victim subject=target after=incident needs="paper|pen|manual|hand|\
pencil|typewriters|cash"
frame "scramble" pos=verb event=victim subject=target after=incident
frame "redirect" pos=verb event=victim subject=target after=incident
frame "contend" pos=verb event=victim subject=target with=incident

# --- what hackers do with what is another's while he is no victim: rent, impersonate ---------------
cue "use" class=makes-use alias="uses|used|using|abuse|abuses|abused|abusing|rent|rents|rented|\
renting|lease|leases|leased|leasing|buy|buys|bought|buying|sell|sells|sold|selling|host|hosts|\
hosted|hosting|register|registers|registered|registering|route|routes|routed|routing|\
impersonate|impersonates|impersonated|impersonating|mimic|mimics|mimicked|mimicking|spoof|\
spoofs|spoofed|spoofing|pose|poses|posed|posing|masquerade|masquerades|masqueraded|masquerading|\
operate|operates|operated|operating|run|runs|ran|running|control|controls|controlled|\
controlling|own|owns|owned|owning|build|builds|built|building|create|creates|created|creating|\
set|sets|setting|rely|relies|relied|relying|connect|connects|connected|connecting|contact|\
contacts|contacted|contacting|communicate|communicates|communicated|communicating|sign|signs|\
signed|signing|open|opens|opened|opening|maintain|maintains|maintained|maintaining|have|has|had|\
having|develop|develops|developed|developing|imitate|imitates|imitated|imitating|work|works|\
worked|working|belong|belongs|belonged|live|lives|lived|share|shares|shared|sharing|upload|\
uploads|uploaded|uploading|discuss|discusses|discussed|need|needs|needed|want|wants|wanted|\
learn|learned|learnt|know|knows|knew|offer|offers|offered|offering|advertise|advertises|\
advertised|promise|promises|promised|return|returns|returned|delete|deletes|deleted|restore|\
restores|restored|decrypt|decrypts|decrypted|exploit|exploits|exploited|exploiting|leave|leaves|\
left|move|moves|moved|moving|send|sends|sent|sending|store|stores|stored|storing|hide|hides|hid|\
hidden|hiding|fail|fails|failed|failing|claim|claims|claimed|claiming|include|includes|included|\
including|test|tests|tested|testing"

# --- what of a country is hit, so that the country is: the Ukrainian grid, German companies --------
cue "state" class=of-country alias="government|governments|grid|sector|sectors|infrastructure|\
institutions|ministries|agencies|authorities|embassies|officials|politicians|lawmakers|\
diplomats|parliamentarians|elections|election|army|military|navy|forces|banks|companies|firms|\
organisations|organizations|businesses|hospitals|universities|websites|sites|networks|systems|\
servers|computers|targets|entities|utilities|airports|railways|operators|providers|\
manufacturers|contractors|newspapers|broadcasters|outlets|media|services|departments|bodies|\
municipalities|councils|schools|ports|industry|industries|economy|logistics|facilities|parties|\
exchanges|users|customers|victims|interests|administration|administrations|enterprises|\
corporations|telecoms|carriers|insurers|retailers|suppliers|makers|shipyards|refineries|\
pipelines|substations|factories|farms|laboratories|institutes|researchers|academics|journalists|\
activists|troops|soldiers|officers|citizens|ministers|mps|lawyers|dissidents|engineers|\
employees|executives|accounts|phones"

# --- machines, accounts and data that hackers get at: the servers of X -----------------------------
cue "network" class=inside alias="\
    networks|computer|computers|server|servers|system|systems|database|databases|mailbox|\
    mailboxes|inbox|inboxes|workstation|workstations|pc|pcs|laptop|laptops|mainframe|\
    mainframes|website|websites|homepage|webpage|webpages|portal|intranet|email|emails|\
    e-mail|e-mails|correspondence|files|records|data|documents|blueprints|backups|\
    passwords|credentials|hard|drives|router|routers|switchboard|firewall|firewalls|\
    terminals|modems|wallet|wallets|vault|vaults|domain|infrastructure|archive|archives|\
    payroll|repositories|repository|accounts|secrets|tills|checkouts|pumps|valves|\
    turbines|centrifuges|substations|cameras|phones|phone|handsets|atms|screens|printers|\
    machines|machine|disks|disk|terminal|plans|contracts|designs|mail|mails|code|\
    messages|chats|calls|passports|recordings|gateway|gateways|controllers|controller|\
    switches|device|devices|drawings|reactors|furnaces|meters"

# --- what else hackers carry off -------------------------------------------------------------------
cue "gigabytes" class=loot alias="terabytes|megabytes|gb|tb|details|information|money|funds|\
millions|coins|bitcoins|cryptocurrency"

# --- what somebody has with a medium: X's Twitter account, which is hit and not the medium ---------
cue "account" class=profile alias="accounts|feed|feeds|page|pages|profile|profiles|handle|handles|\
channel|channels|post|posts"

# --- bodies called by their place, in small letters: the Minneapolis school district ---------------
cue "school district" class=placed-org alias="public schools|schools|school board|community college|\
medical centre|medical center|airport|university hospital|water utility|power utility|\
school system|public library|hospital trust|port operator|stock exchange|metro|subway|\
transit agency|public transport company|city hospital|county hospital"
cue "city council" class=placed-body alias="town council|county council|borough council|\
district council|municipal council|city hall|town hall|city government|county government|\
police department|sheriff's office|fire department|health department|water department|\
water board|health board|transit authority|port authority|water authority|housing authority|\
city administration|town administration|regional government|state police|city police|\
regional council|provincial council|county administration|municipality"
