# Words that carry relations, and frames: what a word and the things around it mean.
# More of both are in frames-*.lex, by topic.
#
# verb, noun, adjective, cue records are words (docs/lexicon.md). A frame ties a word to an
# event and its slots to roles (docs/adding-a-pattern.md):
#
#   frame "WORD" pos=verb|noun|predicate event=EVENT SLOT=ROLE ... [needs=WORD|WORD]
#
# slots   subject object possessor, or a preposition (of for on to on-behalf-of ...), or
#         PREPOSITION.possessor (whose X the preposition governs); passives are turned
#         round by the program, so "by" need not be given for verbs
# roles   speaker culprit incident deed target body member tool flaw place finding; measure
#         takes what it governs and means nothing
# events  accuse attribute perform attack charge arrest sanction condemn deny affiliate
#         link claim exploit use originate support retract victim echo
# needs   one of these words must stand behind the verb; anywhere=yes: in the sentence
# other   status=hedged (the word itself weakens), passive=yes (only in the passive),
#         plain=yes (with nobody named, the incident spoken of last did it)

# --- saying and thinking ----------------------------------------------------------------
verb "say" past=said participle=said class=say
verb "tell" past=told participle=told class=say
verb "state" class=say
verb "announce" class="say|light"
verb "add" class=say
verb "declare" class=say
verb "report" class=say
verb "write" past=wrote participle=written class=say
verb "comment" class=say
verb "explain" class=say
verb "note" class=say
verb "claim" class=say
verb "confirm" class=say
verb "reveal" class=say
verb "disclose" class=say
verb "argue" class=say
verb "insist" class=say
verb "maintain" class=say
verb "assert" class=say
verb "warn" class=say
verb "stress" class=say
verb "emphasise" alias="emphasize" class=say
verb "testify" class=say
verb "tweet" class=say
verb "acknowledge" class=say
verb "admit" class=say
verb "concede" class=say
verb "allow" class=say
verb "point out" past="pointed out" participle="pointed out" class=say
verb "conclude" class=say
verb "find" past=found participle=found class=say
verb "determine" class=say
verb "establish" class=say
verb "discover" class=say
verb "show" participle=shown class=say
verb "learn"
verb "allege" class="say|hedge"
verb "believe" class="think|hedge"
verb "think" past=thought participle=thought class="think|hedge"
verb "suspect" class="think|hedge"
verb "assess" class="think|hedge"
verb "judge" class="think|hedge"
verb "consider" class="think|hedge"
verb "suggest" class="think|hedge"
verb "indicate" class="think|hedge"
verb "imply" class="think|hedge"
verb "estimate" class="think|hedge"
verb "reckon" class="think|hedge"
verb "presume" class="think|hedge"
verb "assume" class="think|hedge"
verb "suppose" class="think|hedge"
verb "hint" class="think|hedge"
verb "wonder" class=block
verb "ask" class=block
verb "question" class=block
verb "doubt" class=block
verb "appear" class="raise|hedge"
verb "seem" class="raise|hedge"
verb "go by" past="went by" participle="gone by" gerund="going by" class=alias
verb "know" past=knew participle=known class=alias
verb "dub" double=yes class=alias
verb "track" class=alias
verb "christen" class=alias
verb "nickname" class=alias
verb "refer to" past="referred to" participle="referred to" gerund="referring to" class=alias
verb "expect" class=block
verb "understand" past=understood participle=understood class=raise

# verbs whose infinitive or gerund did not happen, or not yet
verb "urge" class=block
verb "call on" class=block
verb "warn against" class=block
verb "threaten" class="block|aftermath"
verb "promise" class=block
verb "vow" class=block
verb "pledge" class=block
verb "want" class=block
verb "plan" class=block
verb "intend" class=block
verb "hope" class=block
verb "offer" class=block
verb "demand" class="block|aftermath"
verb "refuse" class=block
frame "refuse" pos=verb event=deny subject=speaker object=deed needs="charges|accusations|allegations|claims"
verb "decline" class=block
verb "fail" class=block
verb "hesitate" class=block
verb "refrain" class=block
verb "stop short" past="stopped short" participle="stopped short" gerund="stopping short" class=block
verb "avoid" class=block
verb "vote" class=block
verb "seek" past=sought participle=sought class=block
verb "consider"
verb "propose" class=block
verb "agree" class=say
verb "regard" class=regard
verb "view" class=regard
verb "see" past=saw participle=seen class=regard
verb "treat" class=regard
verb "decide"
# verbs that leave what they govern standing
verb "continue" class=aspect
verb "begin" past=began participle=begun class=aspect
verb "start" class=aspect
verb "go on" third="goes on" past="went on" participle="gone on" gerund="going on" class="aspect|say"
verb "manage" class=aspect
verb "help" class=aspect
verb "try" class="aspect|attempt"
verb "attempt" class="aspect|attempt"
verb "conspire" class=aspect
verb "proceed" class=aspect
verb "join" class=join
frame "join" pos=verb event=support subject=speaker in=finding
verb "follow" class=join

# --- blame ------------------------------------------------------------------------------
verb "accuse"
frame "accuse" pos=verb event=accuse subject=speaker object=culprit of=deed over=deed
verb "blame" class=pin
frame "blame" pos=verb event=accuse subject=speaker object=culprit for=deed over=deed
frame "blame" pos=verb event=attribute subject=speaker object=incident on=culprit
verb "attribute" class=possible
frame "attribute" pos=verb event=attribute subject=speaker object=incident to=culprit
frame "attribute" pos=verb event=accuse subject=speaker object=culprit as=deed
verb "ascribe" class=possible
frame "ascribe" pos=verb event=attribute subject=speaker object=incident to=culprit
verb "pin" double=yes class="pin|lay"
frame "pin" pos=verb event=attribute subject=speaker object=incident on=culprit upon=culprit
verb "put" past=put participle=put gerund=putting class=lay
frame "put" pos=verb event=attribute subject=speaker object=incident to=culprit needs=down
frame "put" pos=verb event=accuse subject=speaker on=culprit for=deed needs=blame
frame "put" pos=verb event=sanction subject=speaker object=culprit needs="blacklist|sanctions|sanctions list|entity list|on its list|on their list|on the list|on a list"
verb "lay" past=laid participle=laid class="possible|lay"
frame "lay" pos=verb event=accuse subject=speaker on=culprit for=deed needs=blame
frame "lay" pos=verb event=attribute subject=speaker object=incident at.possessor=culprit needs="door|feet"
verb "place" class="light|lay"
frame "place" pos=verb event=accuse subject=speaker on=culprit for=deed needs=blame
frame "place" pos=verb event=sanction subject=speaker object=culprit needs="sanctions|list|blacklist"
verb "point"
frame "point" pos=verb event=accuse subject=speaker at=culprit for=deed over=deed needs="finger|fingers"
frame "point" pos=verb event=accuse subject=speaker to=culprit needs="responsible|responsibility|culprit|perpetrator|involvement|hand|source|blame"
verb "finger"
frame "finger" pos=verb event=accuse subject=speaker object=culprit for=deed
verb "name" class=alias
frame "name" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed needs="culprit|culprits|perpetrator|responsible|behind|source|attacker|attackers|thief|thieves|author|authors|originator"
verb "identify" class="say|alias|describe"
frame "identify" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed needs="culprit|culprits|perpetrator|perpetrators|responsible|behind|source|attacker|attackers|thief|thieves|author|authors|originator"
frame "identify" pos=verb event=attribute subject=speaker object=incident as=culprit
frame "find" pos=verb event=accuse subject=speaker object=culprit for=deed needs=responsible
frame "judge" pos=verb event=accuse subject=speaker object=culprit for=deed needs=responsible
verb "deem"
frame "deem" pos=verb event=accuse subject=speaker object=culprit for=deed needs=responsible
verb "base"
frame "base" pos=verb event=originate object=incident in=place
verb "live"
frame "live" pos=verb event=originate subject=incident in=place
verb "locate"
frame "locate" pos=verb event=originate object=incident in=place
verb "call out" past="called out" participle="called out" gerund="calling out"
frame "call out" pos=verb event=accuse subject=speaker object=culprit for=deed
verb "hold" past=held participle=held
frame "hold" pos=verb event=accuse subject=speaker object=culprit for=deed needs="responsible|accountable"
frame "suspect" pos=verb event=accuse subject=speaker object=culprit of=deed in=deed status=hedged
verb "expose"
frame "expose" pos=verb event=accuse subject=speaker object=culprit
verb "link" class=possible
frame "link" pos=verb event=link subject=speaker object=incident to=culprit with=culprit
verb "tie" gerund=tying class=possible
frame "tie" pos=verb event=link subject=speaker object=incident to=culprit
verb "connect" class=possible
frame "connect" pos=verb event=link subject=speaker object=incident to=culprit with=culprit
verb "trace" class=possible
frame "trace" pos=verb event=link subject=speaker object=incident to=culprit
verb "associate" class=possible
frame "associate" pos=verb event=link subject=speaker object=incident with=culprit
verb "assign"
frame "assign" pos=verb event=attribute subject=speaker object=incident to=culprit

noun "attribution" class=allegation
frame "attribution" pos=noun event=attribute of=incident to=culprit by=speaker possessor=speaker
noun "accusation" class=allegation
frame "accusation" pos=noun event=accuse against=culprit of=deed by=speaker from=speaker possessor=speaker
noun "allegation" class=allegation
frame "allegation" pos=noun event=accuse against=culprit of=deed by=speaker from=speaker possessor=speaker
noun "blame" class=allegation
frame "blame" pos=noun event=accuse on=culprit for=deed
noun "suspicion" class=allegation
noun "claim" class=allegation
noun "charge" class=charge
frame "charge" pos=noun event=charge against=culprit over=deed for=deed by=speaker possessor=speaker
noun "indictment" class="charge|document"
frame "indictment" pos=noun event=charge of=culprit against=culprit over=deed for=deed by=speaker
noun "complaint" class="charge|document"
frame "complaint" pos=noun event=charge against=culprit
noun "arrest warrant" class=charge
frame "arrest warrant" pos=noun event=charge for=culprit against=culprit by=speaker
noun "warrant" class=charge
frame "warrant" pos=noun event=charge for=culprit against=culprit over=deed
noun "sanction" class=sanction
frame "sanction" pos=noun event=sanction on=culprit against=culprit upon=culprit over=deed for=deed in-response-to=deed in-retaliation-for=deed by=speaker
noun "penalty" class=sanction
frame "penalty" pos=noun event=sanction on=culprit against=culprit upon=culprit
noun "asset freeze" class=sanction
frame "asset freeze" pos=noun event=sanction on=culprit against=culprit
noun "travel ban" class=sanction
frame "travel ban" pos=noun event=sanction on=culprit against=culprit
noun "condemnation" class=allegation
frame "condemnation" pos=noun event=condemn of=deed by=speaker possessor=speaker
noun "denial" class=allegation

# --- doing it ---------------------------------------------------------------------------
verb "carry out" past="carried out" participle="carried out"
frame "carry out" pos=verb event=perform subject=culprit object=incident through=culprit
verb "conduct"
frame "conduct" pos=verb event=perform subject=culprit object=incident through=culprit
frame "conduct" pos=verb event=originate object=incident from=place
verb "perpetrate"
frame "perpetrate" pos=verb event=perform subject=culprit object=incident
verb "launch"
frame "launch" pos=verb event=perform subject=culprit object=incident
frame "launch" pos=verb event=originate object=incident from=place
verb "mount"
frame "mount" pos=verb event=perform subject=culprit object=incident
verb "stage"
frame "stage" pos=verb event=perform subject=culprit object=incident
verb "orchestrate"
frame "orchestrate" pos=verb event=perform subject=culprit object=incident
verb "mastermind"
frame "mastermind" pos=verb event=perform subject=culprit object=incident
verb "commit" double=yes
frame "commit" pos=verb event=perform subject=culprit object=incident
verb "execute"
frame "execute" pos=verb event=perform subject=culprit object=incident
verb "wage"
frame "wage" pos=verb event=perform subject=culprit object=incident
verb "undertake" past=undertook participle=undertaken
frame "undertake" pos=verb event=perform subject=culprit object=incident
verb "initiate"
frame "initiate" pos=verb event=perform subject=culprit object=incident
verb "order"
frame "order" pos=verb event=perform subject=culprit object=incident
verb "plan" class=block
verb "engineer"
frame "engineer" pos=verb event=perform subject=culprit object=incident
verb "direct"
frame "direct" pos=verb event=perform subject=culprit object=incident
frame "direct" pos=verb event=affiliate object=member subject=body
verb "author"
frame "author" pos=verb event=perform subject=culprit object=incident
verb "involve"
frame "involve" pos=verb event=perform object=culprit in=incident passive=yes status=hedged
verb "participate"
frame "participate" pos=verb event=perform subject=culprit in=incident
verb "take part" past="took part" participle="taken part" gerund="taking part"
frame "take part" pos=verb event=perform subject=culprit in=incident
verb "do" third=does past=did participle=done
frame "do" pos=verb event=perform subject=culprit object=incident
verb "make" past=made participle=made class=light

adjective "responsible"
frame "responsible" pos=predicate event=perform subject=culprit for=incident
adjective "to blame"
frame "to blame" pos=predicate event=perform subject=culprit for=incident
cue "to blame" class=predicate
cue "behind" class=predicate
frame "behind" pos=predicate event=perform subject=culprit object=incident
adjective "guilty" class=law
frame "guilty" pos=predicate event=perform subject=culprit of=incident
adjective "complicit"
frame "complicit" pos=predicate event=perform subject=culprit in=incident
noun "work" class=work
frame "work" pos=predicate event=perform subject=incident of=culprit
noun "handiwork" class=work
noun "doing" class=work plural=no
frame "doing" pos=predicate event=perform subject=incident of=culprit
frame "handiwork" pos=predicate event=perform subject=incident of=culprit possessor=culprit
noun "suspect" class="person|suspect"
frame "suspect" pos=predicate event=accuse subject=culprit in=deed status=hedged
noun "culprit" class="suspect"
frame "culprit" pos=predicate event=perform subject=culprit in=incident behind=incident of=incident
noun "perpetrator" class="suspect"
frame "perpetrator" pos=predicate event=perform subject=culprit of=incident
noun "mastermind" class="suspect"
frame "mastermind" pos=predicate event=perform subject=culprit of=incident behind=incident
frame "operation" pos=predicate event=perform subject=incident of=culprit by=culprit
noun "author" class="suspect"
frame "author" pos=predicate event=perform subject=culprit of=incident
noun "involvement" class=involvement
frame "involvement" pos=noun event=perform possessor=culprit of=culprit in=incident
noun "responsibility" class=responsibility
noun "role" class=involvement
frame "role" pos=noun event=perform possessor=culprit in=incident
noun "hand" class=involvement
noun "part" class=involvement
noun "participation" class=involvement
noun "complicity" class=involvement
noun "wrongdoing" class=involvement

frame "claim" pos=verb event=claim subject=culprit for=incident needs="responsibility|credit" plain=yes
frame "claim" pos=verb event=claim subject=culprit object=incident
verb "take credit" past="took credit" participle="taken credit" gerund="taking credit"
frame "take credit" pos=verb event=claim subject=culprit for=incident plain=yes
verb "take responsibility" past="took responsibility" participle="taken responsibility" gerund="taking responsibility"
frame "take responsibility" pos=verb event=claim subject=culprit for=incident plain=yes
verb "accept" 
frame "accept" pos=verb event=claim subject=culprit for=incident needs="responsibility"
verb "boast" class=say
frame "boast" pos=verb event=claim subject=culprit of=incident about=incident

# --- attacks ----------------------------------------------------------------------------
verb "hack"
frame "hack" pos=verb event=attack subject=culprit object=target into=target
verb "attack"
frame "attack" pos=verb event=attack subject=culprit object=target
verb "breach"
frame "breach" pos=verb event=attack subject=culprit object=target
verb "compromise"
frame "compromise" pos=verb event=attack subject=culprit object=target
verb "target"
frame "target" pos=verb event=attack subject=culprit object=target
verb "infiltrate"
frame "infiltrate" pos=verb event=attack subject=culprit object=target
verb "penetrate"
frame "penetrate" pos=verb event=attack subject=culprit object=target
verb "intrude"
frame "intrude" pos=verb event=attack subject=culprit into=target
verb "break into" past="broke into" participle="broken into"
frame "break into" pos=verb event=attack subject=culprit object=target
verb "break" past=broke participle=broken
frame "break" pos=verb event=attack subject=culprit into=target
verb "get into" past="got into" participle="gotten into" gerund="getting into"
frame "get into" pos=verb event=attack subject=culprit object=target
verb "hit" past=hit participle=hit gerund=hitting
frame "hit" pos=verb event=attack subject=culprit object=target
verb "strike" past=struck participle=struck
frame "strike" pos=verb event=attack subject=culprit object=target
verb "spy"
frame "spy" pos=verb event=attack subject=culprit on=target
verb "steal" past=stole participle=stolen
frame "steal" pos=verb event=attack subject=culprit from=target
frame "steal" pos=verb event=attack subject=culprit object=target
verb "exfiltrate"
frame "exfiltrate" pos=verb event=attack subject=culprit from=target
verb "deface"
frame "deface" pos=verb event=attack subject=culprit object=target
verb "disrupt"
frame "disrupt" pos=verb event=attack subject=culprit object=target
verb "cripple"
frame "cripple" pos=verb event=attack subject=culprit object=target
verb "paralyse" alias="paralyze"
frame "paralyse" pos=verb event=attack subject=culprit object=target
verb "knock" 
frame "knock" pos=verb event=attack subject=culprit object=target needs="offline|out|off"
verb "take down" past="took down" participle="taken down" gerund="taking down"
frame "take down" pos=verb event=attack subject=culprit object=target
verb "shut down" past="shut down" participle="shut down" gerund="shutting down"
frame "shut down" pos=verb event=attack subject=culprit object=target
verb "infect"
frame "infect" pos=verb event=attack subject=culprit object=target
verb "raid"
frame "raid" pos=verb event=attack subject=culprit object=target
verb "plunder"
frame "plunder" pos=verb event=attack subject=culprit object=target from=target
verb "loot"
frame "loot" pos=verb event=attack subject=culprit object=target from=target
verb "rob" double=yes
frame "rob" pos=verb event=attack subject=culprit object=target
verb "wipe"
frame "wipe" pos=verb event=attack subject=culprit at=target of=target
verb "sabotage"
frame "sabotage" pos=verb event=attack subject=culprit object=target
verb "bombard"
frame "bombard" pos=verb event=attack subject=culprit object=target
verb "probe"
frame "probe" pos=verb event=attack subject=culprit object=target
verb "scan" double=yes
frame "scan" pos=verb event=attack subject=culprit object=target
verb "blackmail"
frame "blackmail" pos=verb event=attack subject=culprit object=target
verb "extort"
frame "extort" pos=verb event=attack subject=culprit object=target from=target
verb "defraud"
frame "defraud" pos=verb event=attack subject=culprit object=target
verb "victimise" alias="victimize"
frame "victimise" pos=verb event=attack subject=culprit object=target
verb "affect"
frame "affect" pos=verb event=attack subject=incident object=target plain=yes
verb "impact"
frame "impact" pos=verb event=attack subject=incident object=target plain=yes
verb "access"
frame "access" pos=verb event=attack subject=culprit object=target
verb "gain access" past="gained access"
frame "gain access" pos=verb event=attack subject=culprit to=target
verb "have access" third="has access" past="had access" participle="had access" gerund="having access"
frame "have access" pos=verb event=attack subject=culprit to=target \
  needs="network|networks|server|servers|mailbox|mailboxes|account|accounts|system|systems|hackers|intruders|attackers"
verb "encrypt"
frame "encrypt" pos=verb event=attack subject=culprit object=target at=target of=target

# --- law --------------------------------------------------------------------------------
frame "charge" pos=verb event=charge subject=speaker object=culprit with=deed over=deed for=deed in=deed
verb "charge"
verb "indict"
frame "indict" pos=verb event=charge subject=speaker object=culprit for=deed over=deed on=deed
verb "prosecute"
frame "prosecute" pos=verb event=charge subject=speaker object=culprit for=deed over=deed
verb "arraign"
frame "arraign" pos=verb event=charge subject=speaker object=culprit
verb "convict"
frame "convict" pos=verb event=charge subject=speaker object=culprit of=deed
verb "sentence"
frame "sentence" pos=verb event=charge subject=speaker object=culprit for=deed
verb "arrest"
frame "arrest" pos=verb event=arrest subject=speaker object=culprit
verb "detain"
frame "detain" pos=verb event=arrest subject=speaker object=culprit
verb "apprehend"
frame "apprehend" pos=verb event=arrest subject=speaker object=culprit
verb "take into custody" past="took into custody" participle="taken into custody"
frame "take into custody" pos=verb event=arrest subject=speaker object=culprit
noun "arrest" class=arrest
frame "arrest" pos=noun event=arrest of=culprit by=speaker
verb "sanction"
frame "sanction" pos=verb event=sanction subject=speaker object=culprit over=deed for=deed
verb "designate"
frame "designate" pos=verb event=sanction subject=speaker object=culprit for=deed
verb "blacklist"
frame "blacklist" pos=verb event=sanction subject=speaker object=culprit
noun "designation" class=sanction
frame "designation" pos=noun event=sanction of=culprit
verb "penalise" alias="penalize"
frame "penalise" pos=verb event=sanction subject=speaker object=culprit

# light verbs: the noun is what happens ("imposed sanctions on", "unsealed charges against")
verb "impose" class=light
frame "impose" pos=verb event=sanction subject=speaker on=culprit over=deed for=deed in-response-to=deed in-retaliation-for=deed needs="sanctions|sanction|penalties|freeze|ban" anywhere=yes
verb "unseal" class=light
verb "file" class=light
verb "bring" past=brought participle=brought class=light
frame "bring" pos=verb event=attack subject=culprit object=target needs="knees|halt|standstill"
verb "level" class=light
verb "issue" class=light
verb "slap" class=light
verb "return" class=light
verb "hand down" past="handed down" participle="handed down" class=light
verb "hit" past=hit participle=hit gerund=hitting
frame "hit" pos=verb event=sanction subject=speaker object=culprit with=measure needs="sanctions|penalties"
verb "levy" class=light
verb "lift" class=block
verb "clear" class=block
verb "exonerate" class=block
verb "absolve" class=block
verb "acquit" double=yes class=block
verb "rule out" past="ruled out" participle="ruled out" gerund="ruling out" class=block
verb "apply" class=light
verb "authorise" alias="authorize" class=light
verb "tighten" class=light
verb "extend" class=light

# --- condemning and denying ---------------------------------------------------------------
verb "condemn"
frame "condemn" pos=verb event=condemn subject=speaker object=deed for=incident
verb "denounce"
frame "denounce" pos=verb event=condemn subject=speaker object=deed
verb "decry"
frame "decry" pos=verb event=condemn subject=speaker object=deed
verb "deplore"
frame "deplore" pos=verb event=condemn subject=speaker object=deed
verb "criticise" alias="criticize"
frame "criticise" pos=verb event=condemn subject=speaker object=deed for=incident
verb "rebuke"
frame "rebuke" pos=verb event=condemn subject=speaker object=deed
verb "lambast" alias="lambaste"
frame "lambast" pos=verb event=condemn subject=speaker object=deed
verb "call" class=alias
frame "call" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|malicious|despicable|destabilising|destabilizing|calculated|dangerous|appalling|brazen|shameful|intolerable|cowardly|callous|heinous|barbaric|vile|affront|hostile act|assault on|act of|criminal|beyond the pale|an outrage|provocative act"
verb "describe" class=describe
frame "describe" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|malicious|despicable|destabilising|destabilizing|calculated|dangerous|appalling|brazen|shameful|intolerable|cowardly|callous|heinous|barbaric|vile|affront|hostile act|assault on|act of"
frame "describe" pos=verb event=deny subject=speaker object=deed needs="unfounded|baseless|groundless|false|fabricated|nonsense|absurd|slander|disinformation|ridiculous|unsubstantiated"
frame "call" pos=verb event=deny subject=speaker object=deed needs="unfounded|baseless|groundless|false|fabricated|nonsense|absurd|slander|disinformation|ridiculous|unsubstantiated"
verb "brand"
frame "brand" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|malicious|despicable|brazen"
adjective "unacceptable" class=condemning
adjective "reckless" class=condemning
adjective "irresponsible" class=condemning
adjective "outrageous" class=condemning
adjective "despicable" class=condemning
adjective "intolerable" class=condemning

verb "deny" class=deny
frame "deny" pos=verb event=deny subject=speaker object=deed
verb "reject" class=deny
frame "reject" pos=verb event=deny subject=speaker object=deed
verb "dismiss" class=deny
frame "dismiss" pos=verb event=deny subject=speaker object=deed
verb "refute" class=deny
frame "refute" pos=verb event=deny subject=speaker object=deed
verb "rebut" double=yes class=deny
frame "rebut" pos=verb event=deny subject=speaker object=deed
verb "brush aside" past="brushed aside" participle="brushed aside" gerund="brushing aside" class=deny
frame "brush aside" pos=verb event=deny subject=speaker object=deed
verb "brush off" past="brushed off" participle="brushed off" gerund="brushing off" class=deny
frame "brush off" pos=verb event=deny subject=speaker object=deed
verb "disavow" class=deny
frame "disavow" pos=verb event=deny subject=speaker object=deed
verb "contest" class=deny
frame "contest" pos=verb event=deny subject=speaker object=deed
verb "dispute" class=deny
frame "dispute" pos=verb event=deny subject=speaker object=deed

# --- belonging ----------------------------------------------------------------------------
verb "work" 
frame "work" pos=verb event=affiliate subject=member for=body at-the-behest-of=body on-behalf-of=body
verb "employ"
frame "employ" pos=verb event=affiliate object=member subject=body
verb "hire"
frame "hire" pos=verb event=affiliate object=member subject=body
verb "back" class=join
frame "back" pos=verb event=affiliate object=member subject=body
frame "back" pos=verb event=support subject=speaker object=finding
verb "sponsor"
frame "sponsor" pos=verb event=affiliate object=member subject=body
verb "fund"
frame "fund" pos=verb event=affiliate object=member subject=body
verb "control"
frame "control" pos=verb event=affiliate object=member subject=body
verb "run" past=ran participle=run gerund=running
frame "run" pos=verb event=affiliate object=member subject=body
verb "operate"
frame "operate" pos=verb event=affiliate object=member subject=body
frame "operate" pos=verb event=affiliate subject=member for=body on-behalf-of=body
verb "task"
frame "task" pos=verb event=affiliate object=member subject=body
verb "oversee" past=oversaw participle=overseen
frame "oversee" pos=verb event=affiliate object=member subject=body
verb "belong"
frame "belong" pos=verb event=affiliate subject=member to=body
verb "serve"
frame "serve" pos=verb event=affiliate subject=member in=body
verb "act"
frame "act" pos=verb event=affiliate subject=member for=body on-behalf-of=body
verb "answer"
frame "answer" pos=verb event=affiliate subject=member to=body
verb "report to"
frame "report to" pos=verb event=affiliate subject=member object=body
verb "affiliate"
frame "affiliate" pos=verb event=link object=incident with=culprit to=culprit
verb "align"
frame "align" pos=verb event=link object=incident with=culprit to=culprit
verb "contract"
frame "contract" pos=verb event=affiliate object=member subject=body
verb "use"
frame "use" pos=verb event=use subject=culprit object=tool
noun "front" class=affiliation
frame "front" pos=predicate event=affiliate subject=member for=body of=body
noun "front company" class="affiliation|company"
frame "front company" pos=predicate event=affiliate subject=member for=body of=body
noun "arm" class=affiliation
frame "arm" pos=predicate event=affiliate subject=member of=body
noun "unit" class="affiliation|agency"
frame "unit" pos=predicate event=affiliate subject=member of=body within=body in=body
noun "member" class="affiliation|person"
frame "member" pos=predicate event=affiliate subject=member of=body
noun "part" class=involvement
frame "part" pos=predicate event=affiliate subject=member of=body
noun "offshoot" class="affiliation|group"
frame "offshoot" pos=predicate event=affiliate subject=member of=body
noun "subgroup" class="affiliation|group"
frame "subgroup" pos=predicate event=affiliate subject=member of=body
noun "tie" class=affiliation
frame "tie" pos=noun event=affiliate subject=member to=body with=body
noun "link" class=affiliation
frame "link" pos=noun event=affiliate subject=member to=body with=body
noun "connection" class=affiliation
frame "connection" pos=noun event=affiliate subject=member to=body with=body
noun "contractor" class="affiliation|person"
frame "contractor" pos=predicate event=affiliate subject=member for=body of=body
noun "employee" class="affiliation|person"
frame "employee" pos=predicate event=affiliate subject=member of=body
noun "proxy" class=affiliation
frame "proxy" pos=predicate event=affiliate subject=member for=body of=body
noun "cover" class=affiliation
frame "cover" pos=predicate event=affiliate subject=member for=body

# --- tools, flaws, places -------------------------------------------------------------------
verb "deploy"
frame "deploy" pos=verb event=use subject=culprit object=tool
verb "install"
frame "install" pos=verb event=use subject=culprit object=tool
verb "plant"
frame "plant" pos=verb event=use subject=culprit object=tool
verb "unleash"
frame "unleash" pos=verb event=use subject=culprit object=tool
frame "unleash" pos=verb event=perform subject=culprit object=incident
verb "release"
frame "release" pos=verb event=use subject=culprit object=tool
verb "deliver"
frame "deliver" pos=verb event=use subject=culprit object=tool
verb "develop"
frame "develop" pos=verb event=use subject=culprit object=tool
verb "create"
frame "create" pos=verb event=use subject=culprit object=tool
verb "spread" past=spread participle=spread
frame "spread" pos=verb event=use subject=culprit object=tool
verb "exploit"
frame "exploit" pos=verb event=exploit subject=culprit object=flaw
verb "abuse"
frame "abuse" pos=verb event=exploit subject=culprit object=flaw
verb "take advantage of" past="took advantage of" participle="taken advantage of" gerund="taking advantage of"
frame "take advantage of" pos=verb event=exploit subject=culprit object=flaw
noun "flaw" class=flaw
noun "vulnerability" class=flaw
noun "bug" class=flaw
noun "weakness" class=flaw
noun "hole" class=flaw
noun "exploitation" class="incident" kind=exploitation
frame "exploitation" pos=noun event=exploit of=flaw by=culprit possessor=culprit
verb "originate"
frame "originate" pos=verb event=originate subject=incident in=place from=place
verb "emanate"
frame "emanate" pos=verb event=originate subject=incident from=place
verb "come" past=came participle=come gerund=coming
frame "come" pos=verb event=originate subject=incident from=place
frame "come" pos=verb event=support subject=finding from=speaker
verb "quote"
verb "cite"
verb "stem" double=yes
frame "stem" pos=verb event=originate subject=incident from=place

verb "withdraw" past=withdrew participle=withdrawn class=block
frame "withdraw" pos=verb event=retract subject=speaker object=finding needs="claim|finding|accusation|accusations|statement|allegation|assessment"
verb "retract" class=block
frame "retract" pos=verb event=retract subject=speaker object=finding
verb "support"
frame "support" pos=verb event=support subject=speaker object=finding
verb "endorse"
frame "endorse" pos=verb event=support subject=speaker object=finding
verb "echo"
frame "echo" pos=verb event=support subject=speaker object=finding
verb "second"
frame "second" pos=verb event=support subject=speaker object=finding
noun "assessment" class="finding|document"
noun "finding" class="finding"
noun "estimation" class="finding"
noun "view" class="finding"
noun "opinion" class="finding"
noun "conclusion" class="finding"
noun "discovery" class="finding"
frame "make" pos=verb event=support subject=speaker object=finding
verb "share"
frame "share" pos=verb event=support subject=speaker object=finding
verb "reach"
frame "reach" pos=verb event=support subject=speaker object=finding
noun "judgment" alias="judgement" class="finding"
noun "statement" class="document"
noun "report" class="document"
noun "advisory" class="document"
noun "dossier" class="document"
noun "document" class="document"
noun "cable" class="document"
noun "press release" class="document"
noun "filing" class="document"
noun "evidence" class="evidence"
noun "proof" class="evidence"
noun "indication" class="evidence"
noun "sign" class="evidence"
noun "investigation" class="document"
noun "inquiry" class="document"
noun "analysis" plural=analyses class="document"

# --- incident nouns -------------------------------------------------------------------------
noun "hack" class=incident kind=hack
noun "hacking" class=incident kind=hack
noun "cyber attack" alias="cyber-attack|cyberattack" class=incident kind=attack
noun "hack attack" class=incident kind=attack
noun "attack" class=incident kind=attack
noun "breach" class=incident kind=breach
noun "data breach" class=incident kind=breach
noun "intrusion" class=incident kind=intrusion
noun "break-in" class=incident kind=intrusion
noun "compromise" class=incident kind=compromise
noun "penetration" class=incident kind=intrusion
noun "campaign" class=incident kind=campaign
noun "operation" class=incident kind=operation
noun "cyber operation" class=incident kind=operation
noun "theft" class=incident kind=theft
noun "data theft" class=incident kind=theft
noun "heist" class=incident kind=theft
noun "raid" class=incident kind=intrusion
noun "leak" class=incident kind=leak
noun "sabotage" class=incident kind=sabotage
noun "cyber sabotage" alias="cyber-sabotage" class=incident kind=sabotage
noun "espionage" class=incident kind=espionage
noun "cyber espionage" alias="cyber-espionage|cyberespionage" class=incident kind=espionage
noun "outbreak" class=incident kind=outbreak
noun "ransomware attack" class=incident kind=ransomware
noun "ransomware outbreak" class=incident kind=ransomware
noun "denial of service attack" class=incident kind=ddos
noun "ddos attack" class=incident kind=ddos
noun "flood" class=incident kind=ddos
noun "blackout" class=incident kind=blackout
noun "outage" class=incident kind=blackout
noun "incident" class=incident kind=incident
noun "activity" class=incident kind=activity
noun "cyber activity" class=incident kind=activity
noun "spying" class=incident kind=espionage
noun "meddling" class=incident kind=interference
noun "interference" class=incident kind=interference
noun "infiltration" class=incident kind=intrusion
noun "targeting" class=incident kind=targeting
noun "infection" class=incident kind=outbreak
noun "wave" class=series
noun "series" plural=series class=series
noun "string" class=series
noun "spate" class=series

# --- nouns of people, groups and bodies -------------------------------------------------------
noun "hacker" class=hackers
noun "attacker" class=hackers
noun "actor" class=hackers
noun "threat actor" class="hackers|group"
noun "spy" class=hackers
noun "operative" class=hackers
noun "intruder" class=hackers
noun "cyber spy" class=hackers
noun "cyber actor" class=hackers
noun "cybercriminal" alias="cyber criminal" class=hackers
noun "criminal" class=hackers
noun "thief" plural=thieves class=hackers
noun "cyber operator" class=hackers
noun "agent" class="hackers|person"
noun "group" class=group
noun "gang" class=group
noun "crew" class=group
noun "band" class=group
noun "collective" class=group
noun "hacking group" class=group
noun "hacker group" class=group
noun "outfit" class=group
noun "cell" class=group
noun "persona" class=group
noun "intrusion set" class=group
noun "cluster" class=group
noun "team" class=group
noun "syndicate" class=group
noun "agency" class=agency
noun "ministry" class=agency
noun "department" class=agency
noun "bureau" class=agency
noun "service" class=agency
noun "intelligence service" class=agency
noun "directorate" class=agency
noun "centre" alias="center" class=agency
noun "police" plural=police class="agency|law"
noun "regulator" class=agency
noun "parliament" class=agency
noun "watchdog" class=agency
noun "court" alias="high court|district court|federal court|appeals court" class="agency|law"
noun "authority" class=agency
noun "office" class=agency
noun "committee" alias="panel|expert panel|working group" class=agency
noun "commission" class=agency
noun "company" class=company
noun "firm" class=company
noun "security firm" class=company
noun "vendor" class=company
noun "bank" class=company
noun "university" class=company
noun "institute" class=company
noun "operator" class=company
noun "party" class=company
noun "newspaper" class=company
noun "corporation" class=company
noun "organisation" alias="organization" class=company
noun "agency" class=agency
noun "fund" class=company
noun "studio" class=company
noun "hospital" class=company
noun "country" class=country
noun "state" class=country
noun "government" class=country
noun "administration" class=country
noun "regime" class=country
noun "nation" class=country
noun "authorities" plural=authorities class=country
noun "embassy" class=embassy
noun "capital" class=country
noun "bloc" class=bloc
noun "alliance" class=bloc
noun "ally" class=allies
noun "partner" class=allies
noun "official" class=person
noun "officer" class=person
noun "brother" class=person
noun "sister" class=person
noun "cousin" class=person
noun "twin" class=person
noun "father" class=person
noun "mother" class=person
noun "son" class=person
noun "daughter" class=person
noun "husband" class=person
noun "wife" class=person plural=wives
noun "nephew" class=person
noun "uncle" class=person
noun "spokesman" plural=spokesmen class="person|spokesperson"
noun "spokeswoman" plural=spokeswomen class="person|spokesperson"
noun "spokesperson" plural=spokespeople class="person|spokesperson"
noun "representative" class="person|spokesperson"
noun "minister" class=person
noun "secretary" class=person
noun "president" class=person
noun "director" class=person
noun "chief" class=person
noun "head" class=person
noun "commissioner" class=person
noun "governor" class=person
noun "ambassador" class=person
noun "prosecutor" alias="federal prosecutor|public prosecutor|state prosecutor|attorney" class="person|court|law|outsider"
noun "jury" plural=juries alias="grand jury|federal grand jury" class="agency|court|law"
noun "investigator" class="person|outsider"
noun "researcher" class="person|outsider"
noun "analyst" class="person|outsider"
noun "expert" class="person|outsider"
noun "source" class=person
noun "man" plural=men class=person
noun "woman" plural=women class=person
noun "national" class=person
noun "citizen" class=person
noun "defendant" class=person
noun "accused" plural=accused class=person
noun "judge" alias="federal judge|investigating judge" class="person|court|law"
noun "magistrate" class="person|court|law"
noun "detective" class="person|law"
noun "border guard" alias="customs officer|police officer|gendarme" class="person|law"
noun "programmer" class=person
noun "student" class="person|outsider"
noun "soldier" class=person
noun "individual" class=person
noun "people" plural=people class=person
noun "person" plural=persons class=person
noun "name"
noun "decision" class=decision
noun "move" class=decision
noun "step" class=decision
noun "attempt" class=decision
noun "bid" class=decision
noun "effort" class=decision
noun "victim" class=victim
frame "victim" pos=predicate event=victim subject=target of=incident of=culprit \
  possessor=culprit
noun "target" class=victim
frame "target" pos=predicate event=victim subject=target of=incident of=culprit \
  possessor=culprit

# --- cues ---------------------------------------------------------------------------------------
cue "allegedly" class=hedge
cue "reportedly" class=hedge
cue "apparently" class=hedge
cue "likely" class=hedge
cue "highly likely" class=hedge
cue "very likely" class=hedge
cue "most likely" class=hedge
cue "probably" class=hedge
cue "possibly" class=hedge
cue "perhaps" class=hedge
cue "presumably" class=hedge
cue "purportedly" class=hedge
cue "supposedly" class=hedge
cue "suspected" class=hedge
cue "alleged" class=hedge
cue "almost certain" class=hedge
cue "almost certainly" class=hedge
cue "potentially" class=hedge
cue "seemingly" class=hedge
cue "believed" class=hedge
cue "according to" class="prep|source"
cue "in turn" class=adverb
cue "in fact" class=adverb
cue "in part" class=adverb
cue "so far" class=adverb
cue "in addition" class=adverb
cue "for example" class=adverb
cue "for instance" class=adverb
cue "of course" class=adverb
cue "as well" class=adverb
cue "in short" class=adverb
cue "by contrast" class=adverb
cue "at once" class=adverb
cue "at the time" class=adverb
cue "in effect" class=adverb
cue "at least in part" class=adverb
cue "once more" class=adverb
cue "in the past" class=adverb
cue "for years" class=adverb
cue "in all" class=adverb
cue "at first" class=adverb
cue "at last" class=adverb
cue "in particular" class=adverb
cue "in general" class=adverb
cue "in secret" class=adverb
cue "in public" class=adverb
cue "behind the scenes" class=adverb
cue "on behalf of" class=prep
cue "at the behest of" class=prep
cue "because of" class=prep
cue "such as" class=prep
cue "following" class=prep
cue "including" class=prep
cue "involving" class=prep
cue "along with" class=prep
cue "together with" class=prep
cue "as well as" class=prep
cue "in response to" class=prep
cue "in connection with" class=prep
cue "instead of" class=prep
cue "rather than" class=prep
cue "ahead of" class=prep
cue "as part of" class=prep
cue "in front of" class=prep
cue "out of" class=prep
cue "by way of" class=prep
cue "in the wake of" class=prep
cue "in retaliation for" class=prep
cue "in relation to" class=prep
cue "in the name of" class=prep
cue "state-sponsored" alias="state sponsored|state-backed|state backed|government-backed|government backed|government-sponsored|government sponsored|state-linked|state linked|government-linked|government linked|state-run|government-run|state-affiliated|government-affiliated|state-directed|nation-state|state-supported|state-aligned|government-aligned|military-linked|state-controlled" class=backed
cue "china-backed" class=backed

# --- time ---------------------------------------------------------------------------------------
noun "year" class=time
noun "month" class=time
noun "week" class=time
noun "day" class=time
noun "time" class=time
noun "weekend" class=time
noun "decade" class=time
noun "century" class=time
noun "quarter" class=time
noun "night" class=time
noun "morning" class=time
noun "evening" class=time
noun "afternoon" class=time
noun "summer" class=time
noun "winter" class=time
noun "autumn" class=time
noun "spring" class=time
noun "fall" class=time
noun "january" class=time
noun "february" class=time
noun "march" class=time
noun "april" class=time
noun "may" class=time
noun "june" class=time
noun "july" class=time
noun "august" class=time
noun "september" class=time
noun "october" class=time
noun "november" class=time
noun "december" class=time
noun "monday" class=time
noun "tuesday" class=time
noun "wednesday" class=time
noun "thursday" class=time
noun "friday" class=time
noun "saturday" class=time
noun "sunday" class=time
noun "hour" class=time
noun "minute" class=time

# ---- what states do, and firms do not: who heads it "in Tallinn" serves that state
noun "policy" plural="policies" class=state-task
noun "foreign affairs" alias="digital affairs|cyber affairs|state affairs|legal affairs|home affairs|public administration|civil protection|civil defence|crisis management|national security|cyber defence|cyber diplomacy|internal affairs|economic affairs|digital transformation|e-government|digital government|state security" class=state-task

# ---- who speaks for a body; by itself the head of a page, no body
noun "press office" alias="media office|press service|press department|media department|communications office|communications department|communications team|public affairs office|office of public affairs|office of communications|press centre|press center|media centre|media center|news office|newsroom|press and information office|media relations office|press team" class=press-office

# ---- to get or pass on for money: a tool that is dealt in belongs to another story
verb "buy" past="bought" participle="bought" class=deal
verb "sell" past="sold" participle="sold" class=deal
verb "purchase" class=deal
verb "procure" class=deal
verb "acquire" class=deal
verb "license" class=deal
verb "market" class=deal
verb "export" class=deal

# ---- "observed X, known as Y, breaking into Z": what was seen is what X did
cue "observed" alias="saw|seen|spotted|caught|watched|detected|noticed" class=sees-doing

# ---- what a body is for; "the tax agency" is no agency of another trade named before
cue "tax" alias="revenue|health|space|mapping|weather|railway|customs|statistics|election|electoral|postal|energy|prison|immigration|pension|education|transport|aviation|nuclear|prosecution|fisheries|environment|farm|housing|welfare|road|port|maritime|water|drug|food|news" class=body-field
