# Law: charges, arrests, convictions, sanctions; beyond relations.lex.

# --- charges ------------------------------------------------------------------------------
verb "press" class="light|block"
verb "lodge" class="light|block"
verb "obtain" class="light|block"
verb "secure" class="light|block"
verb "put out" past="put out" participle="put out" class="light|block"
frame "name" pos=verb event=charge subject=speaker object=culprit in=measure \
  needs="in an indictment|in the indictment|in a complaint|in the complaint|charge sheet"
verb "plead" past="pleaded|pled" participle="pleaded|pled"
frame "plead" pos=verb event=charge subject=culprit needs="guilty"
frame "plead" pos=verb event=charge subject=culprit to=deed needs="pleaded guilty|pled guilty|guilty to"
verb "face" class=block
frame "face" pos=verb event=charge subject=culprit from=speaker over=deed for=deed \
  needs="charges|trial|extradition|indictment|prosecution|count of|counts|years in prison|years in jail|arraignment|\
years behind bars|life in prison|court martial"
verb "stand trial" past="stood trial" participle="stood trial" gerund="standing trial"
frame "stand trial" pos=verb event=charge subject=culprit for=deed over=deed
verb "go on trial" past="went on trial" participle="gone on trial" gerund="going on trial"
frame "go on trial" pos=verb event=charge subject=culprit for=deed over=deed
verb "appear in court" alias="appear in federal court|appear before a judge|\
appear before a court|appear before a magistrate"
frame "appear in court" pos=verb event=charge subject=culprit on=measure over=deed
verb "jail"
frame "jail" pos=verb event=charge subject=speaker object=culprit for=deed over=deed
verb "imprison"
frame "imprison" pos=verb event=charge subject=speaker object=culprit for=deed over=deed
verb "extradite"
frame "extradite" pos=verb event=charge object=culprit to=speaker
frame "want" pos=verb event=charge passive=yes subject=speaker object=culprit for=deed on-account-of=deed \
  over=deed in-connection-with=deed
frame "add" pos=verb event=charge subject=speaker object=culprit for=deed \
  needs="most wanted|most-wanted|wanted list|wanted persons"
frame "place" pos=verb event=charge subject=speaker object=culprit \
  needs="most wanted|most-wanted|wanted list|wanted persons"
frame "place" pos=verb event=charge subject=speaker object=culprit for=deed over=deed \
  needs="formal investigation|judicial investigation|under indictment|judicial supervision"
frame "put" pos=verb event=charge subject=speaker object=culprit on-account-of=deed for=deed \
  needs="most wanted|most-wanted|wanted list|wanted persons|on trial"
verb "try" third=tries past=tried participle=tried class=aspect
frame "try" pos=verb event=charge passive=yes subject=speaker object=culprit for=deed \
  in-absentia-for=deed
noun "international arrest warrant" alias="european arrest warrant|bench warrant" class=charge
frame "international arrest warrant" pos=noun event=charge for=culprit against=culprit \
  by=speaker possessor=speaker
noun "criminal complaint" class="charge|document"
frame "criminal complaint" pos=noun event=charge against=culprit by=speaker
noun "criminal charge" class=charge
frame "criminal charge" pos=noun event=charge against=culprit over=deed for=deed by=speaker \
  possessor=speaker
noun "red notice" class=charge
frame "red notice" pos=noun event=charge for=culprit against=culprit by=speaker possessor=speaker
noun "prosecution" class=charge
frame "prosecution" pos=noun event=charge of=culprit by=speaker for=deed over=deed
noun "conviction" class=charge
frame "conviction" pos=noun event=charge of=culprit by=speaker for=deed over=deed
noun "arraignment" class=charge
frame "arraignment" pos=noun event=charge of=culprit
noun "extradition" class=charge
frame "extradition" pos=noun event=charge of=culprit to=speaker
noun "sentencing" plural=no class=charge
frame "sentencing" pos=noun event=charge of=culprit for=deed
noun "charge sheet" class="charge|document"
frame "charge sheet" pos=noun event=charge against=culprit
cue "on suspicion of" alias="on charges of|on a charge of|on counts of|on allegations of|\
on accusations of|in absentia for" class=prep
frame "charge" pos=verb event=charge subject=speaker object=culprit on-suspicion-of=deed \
  on-charges-of=deed on-a-charge-of=deed
frame "indict" pos=verb event=charge subject=speaker object=culprit on-charges-of=deed \
  on-a-charge-of=deed on-counts-of=deed in-connection-with=deed in=deed
frame "convict" pos=verb event=charge subject=speaker object=culprit on-charges-of=deed \
  for=deed over=deed on-counts-of=deed
frame "prosecute" pos=verb event=charge subject=speaker object=culprit on-charges-of=deed
frame "arraign" pos=verb event=charge subject=speaker object=culprit on-charges-of=deed for=deed
frame "charge" pos=verb event=charge subject=speaker object=culprit in-connection-with=deed \
  in-relation-to=deed

# --- arrests ------------------------------------------------------------------------------
verb "nab" double=yes
frame "nab" pos=verb event=arrest subject=speaker object=culprit
verb "collar"
frame "collar" pos=verb event=arrest subject=speaker object=culprit
verb "round up" past="rounded up" participle="rounded up" gerund="rounding up"
frame "round up" pos=verb event=arrest subject=speaker object=culprit
verb "place under arrest" alias="put under arrest"
frame "place under arrest" pos=verb event=arrest subject=speaker object=culprit
frame "place" pos=verb event=arrest subject=speaker object=culprit \
  needs="under arrest|in custody|in detention|under house arrest"
frame "put" pos=verb event=arrest subject=speaker object=culprit \
  needs="under arrest|in custody|behind bars|in detention"
verb "take" past=took participle=taken class=block
frame "take" pos=verb event=arrest subject=speaker object=culprit \
  needs="into custody|in custody|into detention"
verb "remand"
frame "remand" pos=verb event=arrest subject=speaker object=culprit
verb "pick up" past="picked up" participle="picked up" gerund="picking up"
frame "pick up" pos=verb event=arrest passive=yes subject=speaker object=culprit
noun "detention" class=arrest
frame "detention" pos=noun event=arrest of=culprit by=speaker
noun "apprehension" class=arrest
frame "apprehension" pos=noun event=arrest of=culprit by=speaker

# --- sanctions ----------------------------------------------------------------------------
frame "target" pos=verb event=sanction subject=speaker object=culprit with=measure \
  needs="with sanctions|with new sanctions|with economic sanctions|with financial sanctions|\
with further sanctions|with asset freezes|with an asset freeze"
frame "slap" pos=verb event=sanction subject=speaker object=culprit with=measure \
  needs="sanctions|travel ban|asset freeze|penalties"
verb "punish"
frame "punish" pos=verb event=sanction subject=speaker object=culprit with=measure for=deed \
  needs="with sanctions|with economic sanctions|with new sanctions|by sanctioning|sanctions"
frame "add" pos=verb event=sanction subject=speaker object=culprit of=speaker for=deed \
  needs="Entity List|sanctions list|sanction list|sanctions lists|blacklist|black list|black-list|\
list of sanctioned|list of individuals|list of persons|list of people|SDN list|\
list of Specially Designated|list of designated|list of those|list of entities|\
list of companies|trade blacklist|export blacklist|its sanctions"
frame "put" pos=verb event=sanction subject=speaker object=culprit of=speaker for=deed \
  needs="Entity List|black list|black-list|trade blacklist|under sanctions|under sanction"
frame "place" pos=verb event=sanction subject=speaker object=culprit of=speaker for=deed \
  needs="Entity List|black list|black-list|trade blacklist|under sanctions|under sanction"
frame "place" pos=verb event=sanction subject=speaker object=culprit for=deed needs="on its list"
frame "list" pos=verb event=sanction subject=speaker object=culprit under=measure for=deed \
  anywhere=yes needs="sanctions|sanctions regime|sanctions framework|asset freeze|asset freezes"
verb "list"
verb "include" class=holds
frame "include" pos=verb event=sanction subject=speaker object=culprit in=measure on=measure \
  needs="on its sanctions list|in its sanctions list|on the sanctions list|in the sanctions list|\
in its list of sanctioned|on the blacklist|in its blacklist"
verb "freeze" past=froze participle=frozen
frame "freeze" pos=verb event=sanction subject=speaker object=culprit of=culprit for=deed \
  needs="assets of|assets belonging|accounts of|funds of|bank accounts of|property of"
frame "freeze" pos=verb event=sanction subject=speaker object.possessor=culprit of=culprit for=deed \
  needs="assets|bank accounts|funds|property"
verb "bar" double=yes
frame "bar" pos=verb event=sanction subject=speaker object=culprit from=measure for=deed \
  needs="from entering|from travelling|from traveling|from travel|entry to|entry into"
verb "blocklist"
frame "put" pos=verb event=sanction subject=speaker object=culprit of=speaker for=deed \
  needs="sanctions list|list of sanctioned|list of individuals|list of persons|list of entities"
frame "blocklist" pos=verb event=sanction subject=speaker object=culprit for=deed
frame "blacklist" pos=verb event=sanction subject=speaker object=culprit for=deed over=deed
frame "sanction" pos=verb event=sanction subject=speaker object=culprit in-connection-with=deed \
  in-response-to=deed in-relation-to=deed in-retaliation-for=deed
frame "penalise" pos=verb event=sanction subject=speaker object=culprit for=deed over=deed
frame "designate" pos=verb event=sanction subject=speaker object=culprit in-connection-with=deed \
  in-relation-to=deed over=deed
verb "adopt" class="light|block"
verb "enact" class="light|block"
verb "unveil" class="light|block"
verb "roll out" class="light|block"
verb "introduce" class="light|block"
verb "renew" class=light
verb "prolong" class=light
verb "widen" class=light
verb "expand" class=light
verb "toughen" class="light|block"
verb "approve" class="light|block"
verb "clamp" class=light
verb "pile" class=light
frame "designation" pos=noun event=sanction of=culprit by=speaker possessor=speaker for=deed
noun "restrictive measure" alias="punitive measure|retaliatory sanction|economic sanction|\
financial sanction|blocking sanction|cyber sanction|targeted sanction" class=sanction
frame "restrictive measure" pos=noun event=sanction on=culprit against=culprit upon=culprit \
  over=deed for=deed in-response-to=deed in-retaliation-for=deed by=speaker possessor=speaker
noun "visa ban" alias="entry ban|visa restriction|travel restriction|travel sanction" class=sanction
frame "visa ban" pos=noun event=sanction on=culprit against=culprit for=deed by=speaker
noun "blacklisting" class=sanction
frame "blacklisting" pos=noun event=sanction of=culprit by=speaker
noun "sanctioning" plural=no class=sanction
frame "sanctioning" pos=noun event=sanction of=culprit by=speaker for=deed

# "The indictment names A and B."
frame "name" pos=verb event=charge object=culprit anywhere=yes needs="indictment|indictments"
frame "list" pos=verb event=charge object=culprit anywhere=yes needs="indictment|indictments"

# --- who is under sanctions, charges or arrest: the noun says whose (role act) --------------
noun "sanctions list" plural=no alias="sanction list|blacklist|black list|list of sanctioned persons|\
list of sanctioned individuals|list of sanctioned entities|Entity List|SDN list|sanctions regime|\
sanctions register" class=sanction
noun "most wanted list" plural=no alias="most-wanted list|wanted list|list of most wanted|\
list of most-wanted" class=charge
frame "be" pos=verb event=sanction subject=culprit under=act on=act
frame "be" pos=verb event=charge subject=culprit under=act on=act
frame "be" pos=verb event=arrest subject=culprit under=measure in=measure \
  needs="under arrest|in custody|in detention|behind bars|in jail|in prison|under house arrest"
verb "remain" class=aspect
frame "remain" pos=verb event=sanction subject=culprit under=act on=act
frame "remain" pos=verb event=charge subject=culprit under=act on=act
frame "remain" pos=verb event=arrest subject=culprit under=measure in=measure \
  needs="under arrest|in custody|in detention|behind bars|in jail|in prison|under house arrest"
verb "feature"
frame "feature" pos=verb event=sanction subject=culprit on=act
frame "feature" pos=verb event=charge subject=culprit on=act
verb "appear" class=hedge
frame "appear" pos=verb event=sanction subject=culprit on=act
frame "appear" pos=verb event=charge subject=culprit on=act
adjective "subject"
frame "subject" pos=predicate event=sanction subject=culprit to=act
frame "face" pos=verb event=sanction subject=culprit object=act
frame "hold" pos=verb event=arrest passive=yes subject=speaker object=culprit \
  needs="custody|in prison|in jail|detention|on remand|pending extradition|awaiting extradition"
frame "find" pos=verb event=charge subject=speaker object=culprit of=deed needs="guilty"
frame "face" pos=verb event=charge subject=culprit to=speaker over=deed needs="extradition to"
verb "fight" past=fought participle=fought
frame "fight" pos=verb event=charge subject=culprit to=speaker needs="extradition to"
verb "contest" alias="resist|oppose"
frame "contest" pos=verb event=charge subject=culprit to=speaker needs="extradition to"
verb "await"
frame "await" pos=verb event=charge subject=culprit in=speaker to=speaker \
  needs="trial|extradition to|sentencing"
cue "pursuant to" class=prep

# --- charges, sanctions and lists that name or include somebody -----------------------------
frame "name" pos=verb event=charge passive=yes object=culprit in=act
frame "accuse" pos=verb event=charge passive=yes object=culprit in=act of=deed
frame "include" pos=verb event=sanction subject=act object=culprit
frame "include" pos=verb event=charge subject=act object=culprit
verb "contain"
frame "contain" pos=verb event=sanction subject=act object=culprit
frame "target" pos=verb event=sanction subject=act object=culprit for=deed
frame "hit" pos=verb event=sanction subject=act object=culprit for=deed
verb "cover"
frame "cover" pos=verb event=sanction subject=act object=culprit
verb "affect"
frame "name" pos=verb event=charge subject=act object=culprit
verb "ban" double=yes
frame "ban" pos=verb event=sanction subject=speaker object=culprit from=measure for=deed \
  needs="from entering|from travelling|from traveling|from travel|from doing business"
verb "seize"
frame "seize" pos=verb event=arrest passive=yes subject=speaker object=culprit
frame "hold" pos=verb event=arrest passive=yes subject=speaker object=culprit
verb "notify"
frame "notify" pos=verb event=charge subject=speaker object=culprit needs="of suspicion"
verb "plead not guilty" past="pleaded not guilty|pled not guilty" \
  participle="pleaded not guilty|pled not guilty" gerund="pleading not guilty"
frame "plead not guilty" pos=verb event=charge subject=culprit to=deed
frame "extradition" pos=noun event=charge possessor=culprit to=speaker
verb "veto" third=vetoes past=vetoed participle=vetoed class=block
verb "annul" double=yes class=block
verb "quash" class=block
noun "proposal" alias="plan|threat|prospect|demand|request|push|bid|possibility|risk|discussion|\
debate|appeal|clamour|clamor|petition|preparation|lack|absence" class=proposal
noun "call" class="proposal"
noun "ban"
frame "place" pos=verb event=sanction subject=speaker object=culprit under=act on=act to=act for=deed
frame "put" pos=verb event=sanction subject=speaker object=culprit under=act on=act to=act for=deed
frame "add" pos=verb event=sanction subject=speaker object=culprit to=act for=deed
frame "list" pos=verb event=sanction subject=speaker object=culprit under=act for=deed
frame "include" pos=verb event=sanction subject=speaker object=culprit in=act on=act for=deed
frame "subject" pos=verb event=sanction subject=speaker object=culprit to=act
verb "subject"
frame "name" pos=verb event=charge passive=yes object=culprit as=measure \
  needs="as defendants|as a defendant|as the defendants|as co-defendants"

# --- further wording of courts --------------------------------------------------------------
verb "send" past=sent participle=sent
frame "send" pos=verb event=charge subject=speaker object=culprit for=deed over=deed \
  needs="to prison|to jail|penal colony|to a prison|behind bars|to stand trial"
frame "serve" pos=verb event=charge subject=speaker on=culprit object=culprit for=deed \
  needs="of suspicion|suspicion notice|an indictment|a summons|with an indictment"
noun "prosecutor general" alias="general prosecutor|chief prosecutor|district attorney|\
public prosecutor general|investigating judge|examining magistrate|investigating magistrate" class="person|law"
frame "list" pos=verb event=sanction subject=speaker object=culprit under=measure for=deed \
  needs="Economic Measures|Sanctions Act|Magnitsky|sanctions regulations|autonomous sanctions|\
executive order|cyber sanctions|sanctions law|restrictive measures"
cue "in coordination with" alias="in co-ordination with|jointly with|in concert with|\
in partnership with|in lockstep with|in tandem with|in conjunction with" class=prep
verb "follow suit" third="follows suit" past="followed suit" participle="followed suit" \
  gerund="following suit" class=again
verb "do the same" third="does the same" past="did the same" participle="done the same" \
  gerund="doing the same" class=again
verb "take the same step" past="took the same step" participle="taken the same step" \
  class=again alias="take similar action|take similar steps|take similar measures|\
take the same action"
noun "sanctions package" alias="package of sanctions|round of sanctions|set of sanctions|\
tranche of sanctions|sanctions listing" class=sanction
noun "provider" alias="hosting provider|bulletproof hosting provider|service provider|\
hosting company|internet provider|mixer|cryptocurrency mixer|crypto mixer|exchange|\
cryptocurrency exchange|crypto exchange|marketplace|darknet market|darknet marketplace|\
carding shop|registrar|spyware maker|spyware vendor|\
spyware company|cybersecurity company|security company|technology company" class=company
noun "judiciary" class="agency|law"
noun "tribunal" class="agency|law"
verb "concern"
frame "concern" pos=verb event=sanction subject=act object=culprit
noun "listing" class=sanction
frame "listing" pos=noun event=sanction of=culprit by=speaker possessor=speaker
frame "appear" pos=verb event=charge subject=culprit in=act
frame "feature" pos=verb event=charge subject=culprit in=act
frame "take" pos=verb event=sanction subject=speaker against=culprit for=deed \
  needs="similar action against|the same action against|identical action against"

# --- what a body that imposes sanctions does to somebody (role sanctioner) -------------------
frame "target" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
verb "go after" past="went after" participle="gone after" gerund="going after" third="goes after"
frame "go after" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
verb "move against" alias="crack down on|step in against"
frame "move against" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
frame "take aim" pos=verb event=sanction subject=sanctioner at=culprit for=deed over=deed
frame "take" pos=verb event=sanction subject=sanctioner against=culprit for=deed over=deed \
  needs="action against|steps against|measures against|aim at"
frame "act" pos=verb event=sanction subject=sanctioner against=culprit for=deed over=deed
frame "hit" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
frame "turn" pos=verb event=sanction subject=sanctioner to=culprit for=deed over=deed
frame "punish" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
frame "single out" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed

# --- lists and sanctions that somebody ends up on -------------------------------------------
frame "find" pos=verb event=sanction subject=culprit on=act under=act for=deed
verb "land"
frame "land" pos=verb event=sanction subject=culprit on=act for=deed
verb "end up" past="ended up" participle="ended up" alias="wind up"
frame "end up" pos=verb event=sanction subject=culprit on=act under=act for=deed
verb "figure"
frame "figure" pos=verb event=sanction subject=culprit on=act among=act
verb "sit" past="sat" participle="sat" gerund="sitting"
frame "sit" pos=verb event=sanction subject=culprit on=act
verb "come under" past="came under" participle="come under" alias="fall under"
frame "come under" pos=verb event=sanction subject=culprit object=act
verb "fall" past="fell" participle="fallen"
frame "fall" pos=verb event=sanction subject=act on=culprit
verb "apply" third="applies" past="applied" participle="applied"
frame "apply" pos=verb event=sanction subject=act to=culprit
verb "extend"
frame "extend" pos=verb event=sanction subject=act to=culprit
frame "slap" pos=verb event=sanction subject=speaker object=act on=culprit

# --- sentences handed down --------------------------------------------------------------------
verb "hand down" past="handed down" participle="handed down" class=light
verb "hand"
frame "hand" pos=verb event=charge subject=speaker object=culprit for=deed over=deed \
  needs="sentence|years in prison|years in jail|jail term|prison term|months in prison|life term|\
hospital order|suspended sentence"
frame "give" pos=verb event=charge subject=speaker object=culprit \
  needs="sentence|years in prison|years in jail|jail term|prison term|months in prison|\
hospital order|community order|rehabilitation order"
verb "receive"
frame "receive" pos=verb event=charge subject=culprit from=speaker \
  needs="prison sentence|jail sentence|sentence|years in prison|years in jail|jail term|\
prison term|months in prison|months from|years from"
frame "get" pos=verb event=charge subject=culprit from=speaker \
  needs="prison sentence|jail sentence|years in prison|years in jail|jail term|prison term|\
months in prison|year sentence|months from|years from"
frame "appear" pos=verb event=charge subject=culprit over=deed at=measure before=measure in=measure \
  needs="Magistrates' Court|Magistrates Court|Crown Court|District Court|High Court|in the dock|\
federal court|a court|the court|a judge|a magistrate"
noun "wanted notice" alias="wanted poster|wanted bulletin|notice of suspicion" class=charge
frame "wanted notice" pos=noun event=charge for=culprit of=culprit by=speaker possessor=speaker

# --- handed to another state -------------------------------------------------------------------
verb "hand over" past="handed over" participle="handed over"
frame "hand over" pos=verb event=charge passive=yes object=culprit to=speaker
verb "turn over" past="turned over" participle="turned over"
frame "turn over" pos=verb event=charge passive=yes object=culprit to=speaker
frame "demand" pos=verb event=charge subject=speaker for=culprit over=deed \
  needs="years in prison|years for|prison sentence|jail sentence|prison term|years behind bars"
frame "seek" pos=verb event=charge subject=speaker for=culprit over=deed \
  needs="years in prison|years for|prison sentence|jail sentence|prison term|years behind bars"
frame "put" pos=verb event=sanction subject=speaker object=act on=culprit for=deed over=deed
frame "list" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
frame "name" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
frame "block" pos=verb event=sanction subject=sanctioner object=culprit for=deed over=deed
verb "lead away" past="led away" participle="led away"
frame "lead away" pos=verb event=arrest subject=speaker object=culprit
frame "lead" pos=verb event=arrest subject=speaker object=culprit needs="in handcuffs|away in cuffs"
