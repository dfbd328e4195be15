# Ties: who works for whom; beyond relations.lex.

verb "steer"
frame "steer" pos=verb event=affiliate object=member subject=body
verb "supervise"
frame "supervise" pos=verb event=affiliate object=member subject=body
verb "command"
frame "command" pos=verb event=affiliate object=member subject=body
verb "finance" alias="bankroll|subsidise|subsidize|underwrite"
frame "finance" pos=verb event=affiliate object=member subject=body
verb "pay" past=paid participle=paid
frame "pay" pos=verb event=affiliate object=member subject=body passive=yes
verb "recruit"
frame "recruit" pos=verb event=affiliate object=member subject=body
verb "enlist"
frame "enlist" pos=verb event=affiliate object=member subject=body
frame "commission" pos=verb event=affiliate object=member subject=body
verb "set up" past="set up" participle="set up" gerund="setting up" class=block
frame "set up" pos=verb event=affiliate object=member subject=body passive=yes
verb "embed" double=yes
frame "embed" pos=verb event=affiliate object=member in=body within=body passive=yes
verb "attach"
verb "house"
frame "house" pos=verb event=affiliate object=member in=body within=body at=body passive=yes
frame "attach" pos=verb event=affiliate object=member to=body passive=yes
verb "subordinate"
frame "subordinate" pos=verb event=affiliate object=member to=body passive=yes
verb "moonlight"
frame "moonlight" pos=verb event=affiliate subject=member for=body as=body
verb "freelance"
frame "freelance" pos=verb event=affiliate subject=member for=body
verb "take orders from" past="took orders from" participle="taken orders from" \
  gerund="taking orders from"
frame "take orders from" pos=verb event=affiliate subject=member object=body
verb "take instructions from" past="took instructions from" \
  participle="taken instructions from" gerund="taking instructions from"
frame "take instructions from" pos=verb event=affiliate subject=member object=body
verb "take direction from" past="took direction from" participle="taken direction from" \
  gerund="taking direction from"
frame "take direction from" pos=verb event=affiliate subject=member object=body
verb "take its orders from" past="took its orders from" participle="taken its orders from" \
  gerund="taking its orders from"
frame "take its orders from" pos=verb event=affiliate subject=member object=body
verb "take their orders from" past="took their orders from" participle="taken their orders from" \
  gerund="taking their orders from"
frame "take their orders from" pos=verb event=affiliate subject=member object=body
verb "take its instructions from" past="took its instructions from" \
  participle="taken its instructions from" gerund="taking its instructions from"
frame "take its instructions from" pos=verb event=affiliate subject=member object=body
verb "take their instructions from" past="took their instructions from" \
  participle="taken their instructions from" gerund="taking their instructions from"
frame "take their instructions from" pos=verb event=affiliate subject=member object=body
verb "get its orders from" past="got its orders from" participle="got its orders from"
frame "get its orders from" pos=verb event=affiliate subject=member object=body
verb "get their orders from" past="got their orders from" participle="got their orders from"
frame "get their orders from" pos=verb event=affiliate subject=member object=body
verb "owe allegiance to" alias="pledge allegiance to|swear allegiance to|profess loyalty to"
frame "owe allegiance to" pos=verb event=affiliate subject=member object=body
verb "receive orders from" alias="receive its orders from|receive their orders from|receive instructions from|receive tasking from|\
receive funding from|receive direction from|receive support from|receive backing from|\
receive state support from|enjoy the backing of|enjoy the support of|enjoy the protection of|\
enjoy the patronage of|follow orders from"
frame "receive orders from" pos=verb event=affiliate subject=member object=body
verb "get orders from" past="got orders from" participle="got orders from"
frame "get orders from" pos=verb event=affiliate subject=member object=body
verb "report back"
frame "report back" pos=verb event=affiliate subject=member to=body
verb "form part of"
frame "form part of" pos=verb event=affiliate subject=member object=body
verb "sit within" past="sat within" participle="sat within" gerund="sitting within"
frame "sit within" pos=verb event=affiliate subject=member object=body
verb "do the bidding of" third="does the bidding of" past="did the bidding of" \
  participle="done the bidding of" gerund="doing the bidding of"
frame "do the bidding of" pos=verb event=affiliate subject=member object=body
verb "do work for" third="does work for" past="did work for" participle="done work for" \
  gerund="doing work for"
frame "do work for" pos=verb event=affiliate subject=member object=body
verb "have ties" third="has ties" past="had ties" participle="had ties" gerund="having ties" \
  alias="maintain ties|maintain links|maintain close ties|maintain connections|enjoy ties|share ties|\
maintain close links"
frame "have ties" pos=verb event=affiliate subject=member to=body with=body
verb "answer directly"
frame "answer directly" pos=verb event=affiliate subject=member to=body
frame "serve" pos=verb event=affiliate subject=member with=body under=body for=body

cue "at the direction of" alias="under the direction of|at the instruction of|on the orders of|\
on orders from|on the instructions of|on instructions from|under the orders of|\
under orders from|under instructions from|at the bidding of|at the command of|\
with the backing of|with backing from|with the support of|with support from|\
with the blessing of|with the sponsorship of|under the supervision of|\
for the benefit of|on the instruction of|with the approval of" class=prep
frame "work" pos=verb event=affiliate subject=member at-the-direction-of=body \
  under-the-direction-of=body on-the-orders-of=body on-orders-from=body with-the-backing-of=body \
  with-the-support-of=body under=body within=body
frame "work" pos=verb event=affiliate subject=member in-league-with=body in-cahoots-with=body \
  under-the-supervision-of=body at-the-instruction-of=body on-instructions-from=body
frame "act" pos=verb event=affiliate subject=member at-the-direction-of=body \
  under-the-direction-of=body on-the-orders-of=body on-orders-from=body at-the-behest-of=body \
  on-instructions-from=body on-the-instructions-of=body under-orders-from=body \
  with-the-backing-of=body
frame "operate" pos=verb event=affiliate subject=member at-the-direction-of=body \
  under-the-direction-of=body on-the-orders-of=body on-orders-from=body at-the-behest-of=body \
  with-the-backing-of=body with-the-support-of=body under=body within=body
frame "act" pos=verb event=affiliate subject=member under-the-supervision-of=body \
  with-the-support-of=body with-support-from=body at-the-bidding-of=body \
  at-the-instruction-of=body

# "a group in the pay of the ministry", "he was on the payroll of the service"
cue "in the pay of" class="predicate|prep"
frame "in the pay of" pos=predicate event=affiliate subject=member object=body
cue "on the payroll of" class="predicate|prep"
frame "on the payroll of" pos=predicate event=affiliate subject=member object=body
cue "in the employ of" class="predicate|prep"
frame "in the employ of" pos=predicate event=affiliate subject=member object=body
cue "in the service of" class="predicate|prep"
frame "in the service of" pos=predicate event=affiliate subject=member object=body
cue "in the ranks of" class="predicate|prep"
frame "in the ranks of" pos=predicate event=affiliate subject=member object=body
cue "under the control of" class="predicate|prep"
frame "under the control of" pos=predicate event=affiliate subject=member object=body
cue "under the command of" class="predicate|prep"
frame "under the command of" pos=predicate event=affiliate subject=member object=body
cue "under the auspices of" class="predicate|prep"
frame "under the auspices of" pos=predicate event=affiliate subject=member object=body
cue "under the umbrella of" class="predicate|prep"
frame "under the umbrella of" pos=predicate event=affiliate subject=member object=body
cue "in league with" class="predicate|prep"
frame "in league with" pos=predicate event=affiliate subject=member object=body
cue "in cahoots with" class="predicate|prep"
frame "in cahoots with" pos=predicate event=affiliate subject=member object=body

adjective "subordinate"
frame "subordinate" pos=predicate event=affiliate subject=member to=body
adjective "loyal"
frame "loyal" pos=predicate event=affiliate subject=member to=body
adjective "beholden"
frame "beholden" pos=predicate event=affiliate subject=member to=body
adjective "answerable"
frame "answerable" pos=predicate event=affiliate subject=member to=body

noun "wing" class=affiliation
frame "wing" pos=predicate event=affiliate subject=member of=body
noun "branch" class=affiliation
frame "branch" pos=predicate event=affiliate subject=member of=body
noun "division" class=affiliation
frame "division" pos=predicate event=affiliate subject=member of=body within=body
noun "affiliate" class=affiliation
frame "affiliate" pos=predicate event=affiliate subject=member of=body
noun "asset" class=affiliation
frame "asset" pos=predicate event=affiliate subject=member of=body for=body
noun "cut-out" alias="cutout" class=affiliation
frame "cut-out" pos=predicate event=affiliate subject=member for=body of=body
noun "cover name" class=affiliation
frame "cover name" pos=predicate event=affiliate subject=member for=body of=body
noun "shell company" class="affiliation|company"
frame "shell company" pos=predicate event=affiliate subject=member for=body of=body
noun "front organisation" alias="front organization|front group|cover organisation|\
cover organization|front firm" class="affiliation|company"
frame "front organisation" pos=predicate event=affiliate subject=member for=body of=body
noun "cover company" class="affiliation|company"
frame "cover company" pos=predicate event=affiliate subject=member for=body of=body
noun "shopfront" alias="facade|façade|smokescreen|smoke screen|fig leaf|mouthpiece|stooge|lackey|\
henchman|puppet" class=affiliation
frame "shopfront" pos=predicate event=affiliate subject=member for=body of=body
noun "spin-off" alias="spinoff|splinter group|sub-group|subset|subdivision|faction" \
  class="affiliation|group"
frame "spin-off" pos=predicate event=affiliate subject=member of=body
noun "mercenary" plural=mercenaries class="affiliation|hackers"
frame "mercenary" pos=predicate event=affiliate subject=member for=body of=body
noun "recruit" class="affiliation|person"
frame "recruit" pos=predicate event=affiliate subject=member of=body
frame "operative" pos=predicate event=affiliate subject=member of=body for=body with=body
frame "agent" pos=predicate event=affiliate subject=member of=body for=body
frame "hacker" pos=predicate event=affiliate subject=member for=body with=body
frame "spy" pos=predicate event=affiliate subject=member for=body
frame "persona" pos=predicate event=affiliate subject=member of=body for=body
frame "contractor" pos=predicate event=affiliate subject=member with=body to=body
frame "employee" pos=predicate event=affiliate subject=member at=body
noun "creation" class=work
frame "creation" pos=predicate event=affiliate subject=member of=body
noun "cog" class=affiliation
frame "cog" pos=predicate event=affiliate subject=member in=body
noun "affiliation" class=affiliation
frame "affiliation" pos=noun event=affiliate subject=member possessor=member to=body with=body
noun "allegiance" class=affiliation
frame "allegiance" pos=noun event=affiliate subject=member possessor=member to=body
frame "tie" pos=noun event=affiliate possessor=member to=body with=body
frame "link" pos=noun event=affiliate possessor=member to=body with=body
frame "connection" pos=noun event=affiliate possessor=member to=body with=body
noun "alter ego" alias="alter-ego|mask|disguise" class=affiliation
frame "alter ego" pos=predicate event=affiliate subject=member of=body for=body

# Where an analyst puts a group: "places APT44 inside GRU Unit 74455".
verb "place" class="light|lay"
frame "place" pos=verb event=affiliate object=member inside=body within=body
verb "situate"
frame "situate" pos=verb event=affiliate object=member inside=body within=body
verb "locate"
frame "locate" pos=verb event=affiliate object=member inside=body within=body

# "an officer of the GRU", "a GRU colonel": not of a company or of the police.
frame "officer" pos=predicate event=affiliate subject=member of=service in=service from=service \
  with=service within=service at=service
noun "colonel" alias="lieutenant colonel|major|captain|senior lieutenant|lieutenant|sergeant|\
intelligence officer|military officer|case officer|intelligence agent|veteran|commander|\
recruiter|handler" class="person|affiliation"
frame "colonel" pos=predicate event=affiliate subject=member of=service in=service from=service \
  with=service within=service at=service
frame "hacker" pos=predicate event=affiliate subject=member of=service from=service
frame "spy" pos=predicate event=affiliate subject=member of=service from=service
frame "agent" pos=predicate event=affiliate subject=member in=service from=service with=service

# Who heads or makes up a threat group (role group: no office of a state or firm).
verb "head"
frame "head" pos=verb event=affiliate subject=member object=group
verb "lead" past=led participle=led
frame "lead" pos=verb event=affiliate subject=member object=group
frame "run" pos=verb event=affiliate subject=member object=group
frame "command" pos=verb event=affiliate subject=member object=group
# not by its base, which is the past of "find"
verb "founded" past=founded participle=founded third=founds gerund=founding
frame "founded" pos=verb event=affiliate subject=member object=group
verb "co-found" past="co-founded" participle="co-founded"
frame "co-found" pos=verb event=affiliate subject=member object=group
verb "administer"
frame "administer" pos=verb event=affiliate subject=member object=group
verb "join" class=join
frame "join" pos=verb event=affiliate subject=member object=group
noun "leader" alias="boss|kingpin|founder|co-founder|administrator|\
core member|senior member|key member|leading member|figurehead|\
coder|negotiator|manager|public face|creator|money launderer|money mule" \
  class="person|affiliation"
frame "leader" pos=predicate event=affiliate subject=member of=group behind=group for=group
frame "chief" pos=predicate event=affiliate subject=member of=group
frame "head" pos=predicate event=affiliate subject=member of=group
frame "hacker" pos=predicate event=affiliate subject=member of=group
noun "element" alias="component|detachment" class=affiliation
frame "element" pos=predicate event=affiliate subject=member of=body within=body
frame "outfit" pos=predicate event=affiliate subject=member of=body within=body
frame "cell" pos=predicate event=affiliate subject=member of=body within=body
frame "ringleader" pos=predicate event=affiliate subject=member of=group
frame "mastermind" pos=predicate event=affiliate subject=member of=group
frame "spokesman" pos=predicate event=affiliate subject=member of=group for=group
cue "under contract to" alias="under contract with|on contract for|on contract to" class=prep
frame "work" pos=verb event=affiliate subject=member under-contract-to=body \
  under-contract-with=body on-contract-for=body on-contract-to=body
frame "group" pos=predicate event=affiliate subject=member of=service within=service inside=service
frame "team" pos=predicate event=affiliate subject=member of=service within=service inside=service
frame "crew" pos=predicate event=affiliate subject=member of=service within=service inside=service

# "a senior figure within the group", "an engineer at the institute", "assigned to Unit X"
noun "figure" alias="key figure|senior figure|leading figure|central figure|linchpin|lynchpin|\
top lieutenant|right-hand man" class="person|affiliation"
frame "figure" pos=predicate event=affiliate subject=member of=group in=group within=group \
  behind=group
frame "member" pos=predicate event=affiliate subject=member in=group within=body
frame "programmer" pos=predicate event=affiliate subject=member at=body for=body in=body with=body
frame "engineer" pos=predicate event=affiliate subject=member at=body for=body with=body
frame "employee" pos=predicate event=affiliate subject=member with=body
frame "assign" pos=verb event=affiliate object=member to=service passive=yes
frame "second" pos=verb event=affiliate object=member to=service passive=yes
cue "under contract to" alias="under contract with|under contract for|on contract for|\
on a contract for|under a contract with" class=prep
frame "work" pos=verb event=affiliate subject=member under-contract-to=body \
  under-contract-with=body on-contract-for=body under-contract-for=body
frame "do" pos=verb event=affiliate subject=member under-contract-to=body \
  under-contract-with=body on-contract-for=body under-contract-for=body
frame "official" pos=predicate event=affiliate subject=member of=service in=service with=service

# "the pair, X and Y"; "defected to the service"; what a service founds is its own
noun "pair" alias="duo|trio|quartet|foursome" class=person
verb "defect"
frame "defect" pos=verb event=affiliate subject=member to=service
frame "founded" pos=verb event=affiliate object=member subject=service passive=yes
frame "establish" pos=verb event=affiliate object=member subject=service passive=yes
frame "create" pos=verb event=affiliate object=member subject=service passive=yes

noun "cyber operator" alias="hacking operator|signals officer|signals-intelligence officer" \
  class="person|affiliation"
frame "cyber operator" pos=predicate event=affiliate subject=member of=service for=service \
  with=service at=service in=service
