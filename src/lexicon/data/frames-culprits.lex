# Who did it and for whom, in the idioms of newsrooms; beyond relations.lex, where the
# syntax is explained.

# --- whose doing it was ---------------------------------------------------------------------
cue "courtesy of" class=prep
frame "come" pos=verb event=perform subject=incident courtesy-of=culprit
frame "come" pos=verb event=perform subject=incident at.possessor=culprit \
  from.possessor=culprit needs="hands|stable|workshop|pen|keyboard|keyboards"
cue "at the hands of" alias="from the hands of" class=prep
frame "come" pos=verb event=perform subject=incident at-the-hands-of=culprit
verb "suffer"
frame "suffer" pos=verb event=attack subject=target at-the-hands-of=culprit
verb "be down to" third="is down to" past="was down to" participle="been down to"
frame "be down to" pos=verb event=perform subject=incident object=culprit
verb "go back" past="went back" participle="gone back"
frame "go back" pos=verb event=link subject=incident to=culprit
verb "stand" past=stood participle=stood
frame "stand" pos=verb event=perform subject=culprit behind=incident
frame "stand" pos=verb event=perform object=culprit behind=incident
verb "lurk"
frame "lurk" pos=verb event=perform subject=culprit behind=incident
frame "lurk" pos=verb event=perform object=culprit behind=incident
verb "sit" past=sat participle=sat double=yes
frame "sit" pos=verb event=perform subject=culprit behind=incident
frame "lie" pos=verb event=perform subject=culprit behind=incident
frame "take" pos=verb event=claim subject=culprit for=incident needs="credit|responsibility"
verb "own up" class=say
frame "own up" pos=verb event=claim subject=culprit to=incident
verb "confess" class=say
frame "confess" pos=verb event=claim subject=culprit to=incident
verb "boast" class=say
verb "brag" double=yes class=say
frame "brag" pos=verb event=claim subject=culprit of=incident about=incident
frame "plead" pos=verb event=claim subject=culprit to=incident needs=guilty
verb "give" past=gave participle=given
frame "give" pos=verb event=perform subject=culprit for=incident to=incident \
  needs="order|orders|go-ahead|green light|nod|command"
frame "issue" pos=verb event=perform subject=culprit for=incident needs="order|orders"
verb "sign off" past="signed off" participle="signed off" gerund="signing off"
frame "sign off" pos=verb event=perform subject=culprit on=incident
noun "deed" alias="feat|coup|conquest|exploits|misdeed|credits" class=work
frame "deed" pos=predicate event=perform subject=incident of=culprit possessor=culprit
frame "release" pos=verb event=perform subject=culprit object=incident
verb "let loose" past="let loose" participle="let loose" gerund="letting loose"
frame "let loose" pos=verb event=perform subject=culprit object=incident
frame "credit" pos=verb event=attribute subject=speaker object=culprit with=incident
frame "part" pos=noun event=perform possessor=culprit in=incident
frame "persist" pos=verb event=accuse for=deed on=culprit upon=culprit anywhere=yes \
  needs=suspicion status=hedged
frame "take" pos=verb event=attack subject=culprit from=target \
  needs="million|billion|coins|bitcoin|bitcoins|ether|data|files|records|documents|emails"
noun "handwriting" alias="footprint|imprint|calling card|trademark|signature|tradecraft|\
paw print|stamp|trace" class=evidence
frame "handwriting" pos=noun event=link possessor=culprit of=culprit in=incident on=incident \
  over=incident behind=incident status=hedged
frame "handiwork" pos=noun event=perform possessor=culprit of=culprit in=incident \
  behind=incident
verb "bear" past=bore participle=borne
frame "bear" pos=verb event=link subject=incident object.possessor=culprit status=hedged \
  needs="hallmarks|fingerprints|handwriting|signature|stamp|imprint|mark|marks|trademark"
frame "bear" pos=verb event=link subject=incident of=culprit status=hedged \
  needs="hallmarks|hallmark|mark|marks|traits|features|signature|signatures|fingerprints|\
stamp|imprint|handwriting"
verb "carry"
frame "carry" pos=verb event=link subject=incident of=culprit status=hedged \
  needs="hallmarks|hallmark|signature|fingerprints|stamp|imprint|handwriting"
frame "carry" pos=verb event=link subject=incident object.possessor=culprit status=hedged \
  needs="hallmarks|fingerprints|handwriting|signature|stamp|imprint|trademark"
noun "brain" alias="prime mover|moving spirit|evil genius|paymaster|string-puller" \
  class=suspect
frame "brain" pos=predicate event=perform subject=culprit behind=incident of=incident

# What a gang does to its victims when it has struck ("X demanded five million").
verb "ask for" class=aftermath
verb "post" class=aftermath
verb "hand over" class=aftermath
verb "gloat" class="say|aftermath"
verb "crow" class="say|aftermath"
verb "apologise" alias="apologize" class="say|aftermath"
noun "burglar" alias="robber|raider|assailant|snooper|eavesdropper|bank robber|\
cyber burglar|digital burglar|blackmailer" class=hackers
# "settled", "cut", "severed" and "suspended" are forms of these heads
frame "persist" pos=verb event=accuse subject=speaker on=culprit as=deed for=deed \
  needs="culprit|perpetrator|responsible|suspect|author|thief|attacker"
frame "cut off" pos=verb event=accuse subject=speaker with=culprit over=deed for=deed \
  needs="ties|relations|diplomatic"
frame "delete" pos=verb event=accuse subject=speaker with=culprit over=deed for=deed \
  needs="ties|relations|diplomatic"
frame "halt" pos=verb event=accuse subject=speaker with=culprit over=deed for=deed \
  needs="ties|relations|diplomatic"
verb "break off" past="broke off" participle="broken off" gerund="breaking off"
frame "break off" pos=verb event=accuse subject=speaker with=culprit over=deed for=deed \
  needs="ties|relations|diplomatic"
frame "order" pos=verb event=perform object=incident from=culprit passive=yes
noun "making" plural=no class=work
frame "making" pos=predicate event=perform subject=incident possessor=culprit of=culprit
frame "lay" pos=verb event=attribute subject=speaker object=incident to=culprit

# --- whose will is done ---------------------------------------------------------------------
# "at Beijing's behest", "on the orders of": with a noun of this class the doer serves.
noun "behest" alias="bidding|instigation|direction|instruction|order|command|payroll|pay|\
employ|blessing|backing|sponsorship|patronage|auspices|supervision|guidance|protection|\
tutelage|umbrella|tasking" class=behest
noun "interest" class=behest
frame "do" pos=verb event=affiliate subject=member object.possessor=body \
  needs="bidding|dirty work"
frame "do" pos=verb event=affiliate subject=member for=body \
  needs="contract work|contracts|jobs|odd jobs|dirty work|hacking|work for"
frame "serve" pos=verb event=affiliate subject=member object.possessor=body \
  needs="interests|aims|goals|ends|agenda"
frame "serve" pos=verb event=affiliate subject=member object=body
verb "front"
frame "front" pos=verb event=affiliate subject=member for=body
frame "state-sponsored" pos=predicate event=affiliate subject=member by=body
frame "align" pos=verb event=affiliate object=member with.possessor=body needs="interests|goals|\
objectives|priorities|aims|requirements"
verb "coordinate" alias="co-ordinate|liaise|collaborate|cooperate|co-operate"
frame "coordinate" pos=verb event=affiliate subject=member with=service
frame "employ" pos=verb event=affiliate object=member at=body with=body passive=yes
frame "work" pos=verb event=affiliate subject=member at=body
noun "patron" alias="sponsor|backer|puppet master|puppeteer|godfather|spymaster|master" \
  class=affiliation
frame "patron" pos=predicate event=affiliate subject=body of=member behind=member
verb "pull the strings" alias="pull the strings behind"
frame "pull the strings" pos=verb event=affiliate subject=body of=member behind=member
adjective "close"
frame "close" pos=predicate event=affiliate subject=member to=body
adjective "affiliated" alias="allied|aligned|linked|tied|connected"
frame "affiliated" pos=predicate event=affiliate subject=member to=body with=body
noun "creature" alias="instrument|appendage|extension|plaything" class=affiliation
frame "creature" pos=predicate event=affiliate subject=member of=body
cue "hand in glove with" alias="hand in hand with|arm in arm with" class=prep
frame "work" pos=verb event=affiliate subject=member hand-in-glove-with=body \
  in-tandem-with=service alongside=service
frame "advanced persistent threat" pos=predicate event=affiliate subject=member of=service
noun "apt" alias="APT group|APT actor|APT crew" class=group

verb "stand accused" alias="stand charged|stand indicted" past="stood accused" \
  participle="stood accused" gerund="standing accused"
frame "stand accused" pos=verb event=accuse subject=culprit by=speaker of=deed over=deed \
  with=deed

# --- what people do for a gang --------------------------------------------------------------
frame "write" pos=verb event=affiliate subject=member for=group \
  needs="code|malware|encryptor|software|tools|scripts|ransomware|program|programs|locker"
frame "develop" pos=verb event=affiliate subject=member for=group
frame "develop" pos=verb event=affiliate subject=member for=service \
  needs="malware|tools|software|tool|exploits|spyware|programs|implants|platform|systems|capabilities"
verb "build" past=built participle=built
frame "build" pos=verb event=affiliate subject=member for=group
frame "build" pos=verb event=affiliate subject=member for=service \
  needs="malware|tools|software|tool|exploits|spyware|programs|implants|platform|systems|capabilities"
frame "recruit" pos=verb event=affiliate subject=member for=service
verb "code"
frame "code" pos=verb event=affiliate subject=member for=group
verb "launder"
frame "launder" pos=verb event=affiliate subject=member for=group
verb "negotiate"
frame "negotiate" pos=verb event=affiliate subject=member for=group on-behalf-of=group
frame "recruit" pos=verb event=affiliate subject=member for=group
verb "rent"
frame "rent" pos=verb event=affiliate subject=member for=group
verb "administrate"
frame "administrate" pos=verb event=affiliate subject=member object=group for=group
frame "administer" pos=verb event=affiliate subject=member for=group
frame "manage" pos=verb event=affiliate subject=member object=group for=group
verb "spearhead"
frame "spearhead" pos=verb event=affiliate subject=member object=group
frame "mastermind" pos=verb event=affiliate subject=member object=group
frame "operate" pos=verb event=affiliate subject=member object=group
frame "direct" pos=verb event=affiliate subject=member object=group
frame "set up" pos=verb event=affiliate subject=member object=group
frame "start" pos=verb event=affiliate subject=member object=group
verb "belong"
frame "belong" pos=verb event=affiliate subject=member among=group
verb "rise" past=rose participle=risen
frame "rise" pos=verb event=affiliate subject=member in=group within=group

# "The core of X consisted of A and B", "A and B made up the core of X"
verb "consist" class=holds
verb "comprise" class=holds
verb "make up" past="made up" participle="made up" gerund="making up" class=forms
verb "constitute" class=forms
verb "round out" class=forms
frame "work" pos=verb event=affiliate subject=member with=group alongside=group
frame "conspire" pos=verb event=affiliate subject=member with=service
frame "conspire" pos=verb event=affiliate subject=member with=group
frame "help" pos=verb event=affiliate subject=member object=service \
  needs="hack|wipe|attack|steal|spy|break|breach|infiltrate|target|disrupt|sabotage"
noun "superior" alias="subordinate|underling|line manager|supervisor|\
henchwoman" class="person|affiliation"
frame "superior" pos=predicate event=affiliate subject=member at=service in=service \
  of=group in=group at=group
noun "owner" alias="proprietor|co-owner" class="person|affiliation"
frame "owner" pos=predicate event=affiliate subject=member of=body

# --- what somebody has of doing things: a history of hacking banks ---------------------------
cue "history" class=habit alias="record|habit|reputation|penchant|tradition|taste|name|\
preference|pattern|talent|knack|custom|practice|fondness|experience|specialism"

# --- who is beside a gang, and no part of it ------------------------------------------------
noun "critic" alias="foe|enemy|opponent|rival|adversary|nemesis|pursuer|hunter|customer|\
client|observer|chronicler|biographer|historian|lawyer|counsel|solicitor|barrister|\
defender|spotter|tracker|journalist|reporter|correspondent|survivor" class=outsider
