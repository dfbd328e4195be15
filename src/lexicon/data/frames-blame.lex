# Blame: who accuses whom, in words beyond those of relations.lex. The syntax is explained
# there. Words that mean something else in ordinary news carry needs=.

# --- saying, thinking ---------------------------------------------------------------------
verb "contend" class=say
verb "aver" class=say
verb "affirm" class=say
verb "reaffirm" class=say
verb "reiterate" class=say
verb "repeat" class=say
verb "attest" class=say
verb "proclaim" class=say
verb "pronounce" class=say
verb "remark" class=say
verb "observe" class=say
verb "recount" class=say
verb "clarify" class=say
verb "specify" class=say
verb "underline" class=say
verb "underscore" class=say
verb "highlight" class=say
verb "caution" class=say
verb "divulge" class=say
verb "deduce" class=say
verb "infer" class="think|hedge"
verb "come to the conclusion" past="came to the conclusion" \
  participle="come to the conclusion" gerund="coming to the conclusion" class=say
verb "reach the conclusion" alias="draw the conclusion|arrive at the conclusion|\
arrive at the view" class=say
verb "come to the view" past="came to the view" participle="come to the view" class=say
verb "take the view" past="took the view" participle="taken the view" \
  gerund="taking the view" class="think|hedge"
verb "let slip" past="let slip" participle="let slip" gerund="letting slip" class=say
verb "make clear" past="made clear" participle="made clear" gerund="making clear" class=say
verb "make plain" past="made plain" participle="made plain" gerund="making plain" class=say
verb "make public" past="made public" participle="made public" gerund="making public" class=say
verb "go public" past="went public" participle="gone public" gerund="going public"
verb "speculate" class="think|hedge"
verb "surmise" class="think|hedge"
verb "theorise" alias="theorize|hypothesise|hypothesize" class="think|hedge"
verb "posit" class="think|hedge"
verb "conjecture" class="think|hedge"
verb "intimate" class="think|hedge"
verb "signal" class="think|hedge"
verb "opine" class="think|hedge"
verb "fear" class="think|hedge"

# what is only weighed, asked or kept open has not been stated
verb "rule out" class=block
verb "cast doubt" past="cast doubt" participle="cast doubt" class=block
verb "investigate" class=block
verb "examine" class=block
verb "look into" class=block
verb "debate" class=block
verb "threaten to" class=block
verb "mull" class=block
verb "contemplate" class=block
verb "weigh" class=block
verb "prepare" class=block
verb "struggle" class=block
verb "pretend" class=block

# --- naming a culprit ---------------------------------------------------------------------
verb "point the finger" \
  alias="point a finger|point fingers|point the finger of blame|point a finger of blame|\
point the finger of suspicion|point an accusing finger|wag the finger|jab a finger"
frame "point the finger" pos=verb event=accuse subject=speaker at=culprit \
  toward=culprit towards=culprit in-the-direction-of=culprit for=deed over=deed
frame "point" pos=verb event=accuse subject=speaker toward=culprit towards=culprit \
  in-the-direction-of=culprit for=deed over=deed
cue "in the direction of" class=prep
cue "at the door of" alias="at the doorstep of|at the feet of|on the doorstep of" class=prep
frame "lay" pos=verb event=attribute subject=speaker object=incident \
  at-the-door-of=culprit at-the-doorstep-of=culprit at-the-feet-of=culprit
frame "lay" pos=verb event=accuse subject=speaker at-the-door-of=culprit \
  at-the-feet-of=culprit at-the-doorstep-of=culprit for=deed needs="blame|responsibility|guilt"
frame "lay" pos=verb event=accuse subject=speaker with=culprit for=deed \
  needs="blame|responsibility|guilt"
frame "lay" pos=verb event=accuse subject=speaker at.possessor=culprit for=deed \
  needs="blame|responsibility|guilt"
frame "lay" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="responsibility|guilt"
frame "put" pos=verb event=accuse subject=speaker on=culprit for=deed \
  needs="responsibility|guilt|onus"
frame "put" pos=verb event=attribute subject=speaker object=incident at.possessor=culprit \
  at-the-door-of=culprit at-the-feet-of=culprit needs="door|feet|doorstep"
frame "place" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="responsibility|guilt"
frame "place" pos=verb event=accuse subject=speaker at-the-feet-of=culprit \
  at-the-door-of=culprit for=deed needs="blame|responsibility"
frame "pin" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="blame|responsibility|guilt"
verb "heap" class=lay
frame "heap" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="blame|opprobrium"
verb "apportion"
frame "apportion" pos=verb event=accuse subject=speaker to=culprit for=deed \
  needs="blame|responsibility"
frame "assign" pos=verb event=accuse subject=speaker to=culprit for=deed \
  needs="blame|responsibility|culpability|guilt"
frame "attribute" pos=verb event=accuse subject=speaker to=culprit for=deed \
  needs="blame|responsibility|authorship|culpability"
frame "ascribe" pos=verb event=accuse subject=speaker to=culprit for=deed \
  needs="blame|responsibility|authorship"
verb "fix" class=lay
frame "fix" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="blame|responsibility"
verb "cast" past=cast participle=cast class=lay
frame "cast" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs=blame
frame "cast" pos=verb event=accuse subject=speaker on=culprit upon=culprit for=deed \
  needs="suspicion" status=hedged
verb "saddle"
frame "saddle" pos=verb event=accuse subject=speaker object=culprit with=measure \
  needs="blame|responsibility"
verb "single out" past="singled out" participle="singled out" gerund="singling out"
frame "single out" pos=verb event=accuse subject=speaker object=culprit for=deed as=deed in=deed behind=deed
verb "implicate"
frame "implicate" pos=verb event=accuse subject=speaker object=culprit in=deed
verb "incriminate"
frame "incriminate" pos=verb event=accuse subject=speaker object=culprit in=deed
verb "unmask"
frame "unmask" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed
frame "unmask" pos=verb event=link subject=speaker object=incident as=culprit
verb "shame"
frame "shame" pos=verb event=accuse subject=speaker object=culprit for=deed
frame "hold" pos=verb event=accuse subject=speaker object=culprit for=deed \
  needs="answerable|culpable|to account|liable for the attack|guilty"
frame "declare" pos=verb event=accuse subject=speaker object=culprit for=deed \
  needs="responsible|the culprit|the perpetrator|guilty"
frame "consider" pos=verb event=accuse subject=speaker object=culprit for=deed \
  needs="responsible|the culprit|the perpetrator|guilty" status=hedged
verb "regard"
frame "regard" pos=verb event=accuse subject=speaker object=culprit as=deed for=deed \
  needs="responsible|culprit|culprits|perpetrator|perpetrators|behind" status=hedged
verb "see" past=saw participle=seen
frame "see" pos=verb event=accuse subject=speaker object=culprit as=deed for=deed \
  needs="responsible|culprit|culprits|perpetrator|perpetrators" status=hedged
verb "view"
frame "view" pos=verb event=accuse subject=speaker object=culprit as=deed for=deed \
  needs="responsible|culprit|culprits|perpetrator|perpetrators" status=hedged
frame "call" pos=verb event=accuse subject=speaker object=culprit \
  needs="the culprit|the perpetrator|the mastermind|responsible for|the author of|behind the"
frame "deem" pos=verb event=accuse subject=speaker object=culprit for=deed \
  needs="the culprit|guilty|culpable"
frame "identify" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed \
  needs="author|authors|mastermind|masterminds|orchestrator|orchestrators|source|attacker|\
attackers|instigator|architect|ringleader|offender|hackers"
frame "name" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed \
  needs="perpetrators|author|authors|mastermind|masterminds|orchestrator|attacker|attackers|\
instigator|ringleader|offender|hackers"
frame "name" pos=verb event=accuse subject=speaker object=culprit as=deed behind=deed for=deed in=deed \
  needs="suspect|suspects" status=hedged
frame "identify" pos=verb event=accuse subject=speaker object=culprit as=deed behind=deed for=deed in=deed \
  needs="suspect|suspects" status=hedged
verb "pinpoint"
frame "pinpoint" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed \
  needs="culprit|culprits|perpetrator|perpetrators|responsible|behind|source|author"

# --- attributing a deed -------------------------------------------------------------------
verb "impute"
frame "impute" pos=verb event=attribute subject=speaker object=incident to=culprit
verb "credit"
frame "credit" pos=verb event=attribute subject=speaker object=incident to=culprit
verb "chalk" alias="chalk up"
frame "chalk" pos=verb event=attribute subject=speaker object=incident to=culprit up-to=culprit
verb "hang" past=hung participle=hung class=pin
frame "hang" pos=verb event=attribute subject=speaker object=incident on=culprit
verb "peg" double=yes class=pin
frame "peg" pos=verb event=attribute subject=speaker object=incident on=culprit to=culprit
verb "trace back" class=possible
frame "trace back" pos=verb event=link subject=speaker object=incident to=culprit
verb "track back"
frame "track back" pos=verb event=link subject=speaker object=incident to=culprit
verb "tie back" gerund="tying back" class=possible
frame "tie back" pos=verb event=link subject=speaker object=incident to=culprit
verb "link back" class=possible
frame "link back" pos=verb event=link subject=speaker object=incident to=culprit
verb "lead back" past="led back" participle="led back"
frame "lead back" pos=verb event=link subject=incident to=culprit
verb "tie in" gerund="tying in"
frame "tie in" pos=verb event=link subject=speaker object=incident with=culprit
verb "bear the hallmarks of" past="bore the hallmarks of" participle="borne the hallmarks of" \
  gerund="bearing the hallmarks of"
frame "bear the hallmarks of" pos=verb event=link subject=incident object=culprit status=hedged
verb "bear all the hallmarks of" past="bore all the hallmarks of" \
  gerund="bearing all the hallmarks of" participle="borne all the hallmarks of"
frame "bear all the hallmarks of" pos=verb event=link subject=incident object=culprit status=hedged
verb "bear the fingerprints of" past="bore the fingerprints of" \
  gerund="bearing the fingerprints of" participle="borne the fingerprints of"
frame "bear the fingerprints of" pos=verb event=link subject=incident object=culprit status=hedged
verb "bear the signature of" past="bore the signature of" \
  gerund="bearing the signature of" participle="borne the signature of"
frame "bear the signature of" pos=verb event=link subject=incident object=culprit status=hedged
verb "have the hallmarks of" third="has the hallmarks of" past="had the hallmarks of" \
  participle="had the hallmarks of" gerund="having the hallmarks of"
frame "have the hallmarks of" pos=verb event=link subject=incident object=culprit status=hedged
verb "have all the hallmarks of" third="has all the hallmarks of" \
  past="had all the hallmarks of" participle="had all the hallmarks of" \
  gerund="having all the hallmarks of"
frame "have all the hallmarks of" pos=verb event=link subject=incident object=culprit status=hedged
verb "carry the hallmarks of" alias="carry all the hallmarks of|carry the fingerprints of|\
carry the signature of|display the hallmarks of|show the hallmarks of|match the profile of"
frame "carry the hallmarks of" pos=verb event=link subject=incident object=culprit status=hedged

# "responsibility for the attack lies with X"
verb "lie" past=lay participle=lain
frame "lie" pos=verb event=perform for=incident with=culprit plain=yes anywhere=yes \
  needs="responsibility|blame|culpability|fault|guilt"
verb "rest"
frame "rest" pos=verb event=perform for=incident with=culprit plain=yes anywhere=yes \
  needs="responsibility|blame|culpability|guilt"

verb "fall" past=fell participle=fallen
frame "fall" pos=verb event=accuse for=deed on=culprit upon=culprit anywhere=yes \
  needs="blame|responsibility"
frame "fall" pos=verb event=accuse for=deed on=culprit upon=culprit anywhere=yes \
  needs=suspicion status=hedged

# "the evidence points to X", "the trail leads to X"
frame "point" pos=verb event=accuse subject=speaker to=culprit as=deed anywhere=yes \
  status=hedged needs="evidence|signs|clues|trail|traces|indicators|indications|everything|\
forensics|fingerprints|artefacts|artifacts"
frame "point" pos=verb event=accuse subject=speaker to=culprit anywhere=yes status=hedged \
  needs="also|too|likewise"
frame "point" pos=verb event=accuse subject=speaker to=culprit as=deed \
  needs="as the author|as the authors|as the culprit|as the culprits|as the perpetrator|\
as the perpetrators|as the source|as the mastermind|as the architect|as the party|\
as the group|as the ones|as the one|as the force|as the instigator|as being behind|\
as having|as responsible|as the prime suspect|as the likely|as the most likely|\
as the probable|as the attacker|as the attackers|as the originator|as the hand"
frame "lead" pos=verb event=accuse to=culprit anywhere=yes status=hedged \
  needs="trail|evidence|clues|traces|tracks|forensics|breadcrumbs"
frame "lead back" pos=verb event=accuse to=culprit anywhere=yes status=hedged \
  needs="trail|evidence|clues|traces|tracks|forensics|breadcrumbs"
verb "end"
frame "end" pos=verb event=accuse at=culprit with=culprit in=culprit anywhere=yes \
  status=hedged needs="trail|tracks|traces"
frame "name" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed \
  needs="as the group|as the actor|as the party|as the one|as the ones|as the crew|\
as the team|as the force|as having|as the intruder|as the intruders"
frame "identify" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed \
  needs="as the group|as the actor|as the party|as the one|as the ones|as the crew|\
as the team|as the force|as having|as the intruder|as the intruders"
frame "finger" pos=verb event=accuse subject=speaker object=culprit as=deed in=deed behind=deed for=deed

adjective "attributable"
frame "attributable" pos=predicate event=attribute subject=incident to=culprit
adjective "traceable"
frame "traceable" pos=predicate event=link subject=incident to=culprit

noun "fingerprint" class=evidence
frame "fingerprint" pos=noun event=link possessor=culprit of=culprit over=incident \
  in=incident on=incident behind=incident across=incident status=hedged
frame "link" pos=noun event=link between=incident between=culprit status=hedged
frame "tie" pos=noun event=link between=incident between=culprit status=hedged
frame "connection" pos=noun event=link between=incident between=culprit status=hedged
noun "hallmark" class=evidence

# --- nouns of blaming ---------------------------------------------------------------------
noun "finger-pointing" alias="finger pointing" plural=no class=allegation
frame "finger-pointing" pos=noun event=accuse at=culprit by=speaker possessor=speaker
noun "incrimination" class=allegation
frame "incrimination" pos=noun event=accuse of=culprit
noun "insinuation" class=allegation
noun "assertion" class=allegation
noun "contention" class=allegation
noun "insistence" plural=no class=allegation
noun "determination" class=finding
noun "consensus" plural=no class=finding
noun "inference" class=finding

# --- hedges -------------------------------------------------------------------------------
cue "ostensibly" alias="conceivably|plausibly|reputedly|putatively|arguably" class=hedge
cue "quite possibly" alias="very possibly|very probably|quite probably|most probably|\
more than likely|quite likely|extremely likely|overwhelmingly likely|near-certainly" class=hedge
cue "purported" alias="putative|presumed|probable|rumoured|rumored" class=hedge

# --- sources of what is said, and other prepositions of several words ----------------------
cue "in the words of" alias="in the opinion of|in the view of|in the eyes of|\
in the estimation of|in the judgment of|in the judgement of|in the assessment of" \
  class="prep|source"
cue "on the part of" alias="with regard to|with respect to|in regard to|in the course of|\
in the case of|in the face of|in light of|in the light of|in view of|in addition to|\
apart from|aside from|in favour of|in favor of|next to|prior to|subsequent to|in line with|\
in concert with|in conjunction with|in coordination with|in tandem with|in partnership with|\
in collaboration with|in cooperation with|in co-operation with|on top of|by virtue of|\
for the sake of|in support of|in defence of|in defense of|in exchange for|in return for|\
in reaction to|as a result of|under the guise of|under cover of|on the basis of|\
on the grounds of|by means of|by dint of|with the help of|with help from|\
with the assistance of|with assistance from|thanks to|owing to|on account of|\
in the midst of|in the run-up to|in the aftermath of|at the request of|in pursuit of|\
as regards|on the eve of|on the heels of|at odds with|by contrast with|in contrast to" class=prep
cue "as opposed to" alias="in lieu of|in place of" class=prep

cue "per" class="prep|source"
cue "by the account of" alias="by the reckoning of|to hear|in the telling of|in the reading of|\
on the evidence of|on the word of|to judge by|judging by|if one believes" class="prep|source"

# --- more verbs of saying ---------------------------------------------------------------------
verb "answer" class=say
verb "reply" class=say
verb "respond" class=say
verb "retort" class=say
verb "complain" class=say
verb "shout" class=say
verb "mention" class=say
verb "notice" class=say
verb "learn" past="learned" participle="learned" class=say
verb "understand" past=understood participle=understood class=say
verb "recall" class=say
verb "let it be known" past="let it be known" participle="let it be known" class=say
verb "turn out" class=raise
verb "set about" past="set about" participle="set about" gerund="setting about" class=aspect
verb "set out" past="set out" participle="set out" gerund="setting out" class="say|block"
verb "succeed" class=aspect
verb "keep" past=kept participle=kept class=aspect

# --- going to court ---------------------------------------------------------------------------
verb "sue" third=sues past=sued participle=sued gerund=suing
frame "sue" pos=verb event=accuse subject=speaker object=culprit for=deed over=deed \
  needs="hacking|breaking into|broken into|spying|intrusion|intrusions|stealing|theft of|targeting|infecting"
verb "take to court" past="took to court" participle="taken to court" gerund="taking to court"
frame "take to court" pos=verb event=accuse subject=speaker object=culprit for=deed over=deed
frame "take" pos=verb event=accuse subject=speaker object=culprit for=deed over=deed \
  needs="to court for hacking|to court for breaking|to court for having|to court for spying|to court over"
frame "allegation" pos=noun event=accuse against=culprit of=deed over=deed about=deed \
  by=speaker from=speaker possessor=speaker
frame "accusation" pos=noun event=accuse against=culprit of=deed over=deed about=deed \
  by=speaker from=speaker possessor=speaker
