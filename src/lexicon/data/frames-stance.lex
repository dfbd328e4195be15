# Stances: condemning, denying, backing, taking back; beyond relations.lex.

# --- condemning ---------------------------------------------------------------------------
verb "castigate"
frame "castigate" pos=verb event=condemn subject=speaker object=deed for=incident
verb "censure"
frame "censure" pos=verb event=condemn subject=speaker object=deed for=incident
verb "chastise"
frame "chastise" pos=verb event=condemn subject=speaker object=deed for=incident
verb "excoriate"
frame "excoriate" pos=verb event=condemn subject=speaker object=deed for=incident
verb "upbraid"
frame "upbraid" pos=verb event=condemn subject=speaker object=deed for=incident
verb "admonish"
frame "admonish" pos=verb event=condemn subject=speaker object=deed for=incident
verb "deprecate"
frame "deprecate" pos=verb event=condemn subject=speaker object=deed for=incident
verb "reprimand"
frame "reprimand" pos=verb event=condemn subject=speaker object=deed for=incident
verb "berate"
frame "berate" pos=verb event=condemn subject=speaker object=deed for=incident
verb "blast"
frame "blast" pos=verb event=condemn subject=speaker object=deed for=incident
verb "slam" double=yes
frame "slam" pos=verb event=condemn subject=speaker object=deed for=incident
verb "assail"
frame "assail" pos=verb event=condemn subject=speaker object=deed for=incident
verb "lash out"
frame "lash out" pos=verb event=condemn subject=speaker at=deed against=deed over=deed
verb "hit out" past="hit out" participle="hit out" gerund="hitting out"
frame "hit out" pos=verb event=condemn subject=speaker at=deed against=deed over=deed
verb "rail"
frame "rail" pos=verb event=condemn subject=speaker at=deed against=deed
verb "inveigh"
frame "inveigh" pos=verb event=condemn subject=speaker against=deed
verb "fulminate"
frame "fulminate" pos=verb event=condemn subject=speaker against=deed at=deed
verb "protest" class=deny
frame "protest" pos=verb event=condemn subject=speaker object=deed against=deed at=deed over=deed
frame "condemn" pos=verb event=condemn subject=speaker object=deed over=incident
frame "denounce" pos=verb event=condemn subject=speaker object=deed for=incident over=incident
frame "rebuke" pos=verb event=condemn subject=speaker object=deed for=incident over=incident
frame "lambast" pos=verb event=condemn subject=speaker object=deed for=incident over=incident
verb "express" class=light
frame "express" pos=verb event=condemn subject=speaker at=deed over=deed about=deed \
  needs="outrage|indignation|anger|dismay|condemnation|abhorrence|revulsion|disgust|horror"
verb "voice" class=light
frame "voice" pos=verb event=condemn subject=speaker at=deed over=deed about=deed of=deed \
  needs="outrage|indignation|anger|dismay|condemnation|abhorrence|disgust|horror"
verb "label" class="describe|alias"
frame "label" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
verb "term"
frame "term" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "deem" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
verb "characterise" alias=characterize class=describe
frame "characterise" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "consider" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
verb "portray"
frame "portray" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "view" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "regard" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "call" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "describe" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "brand" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "slam" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "decry" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "denounce" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
frame "condemn" pos=verb event=condemn subject=speaker object=deed \
  needs="unacceptable|reckless|irresponsible|outrageous|despicable|destabilising|destabilizing|appalling|shameful|intolerable|cowardly|inexcusable|unconscionable|deplorable|abhorrent|egregious|unjustifiable|reprehensible|disgraceful|a violation|an affront|an act of aggression|outrage|brazen|callous|barbaric|heinous|vile|sickening|disgusting|evil|heartless|affront|assault on|act of war|act of terror|act of terrorism|act of sabotage|act of vandalism|act of recklessness|act of cowardice|hostile act|unfriendly act|act of hostility|criminal act|attack on democracy|attack on our democracy|attack on the state|declaration of war|stomach-churning|cold-blooded|immoral|wicked|repugnant|contemptible|monstrous|scandalous|indefensible|cynical|cruel|inhuman|inhumane|merciless"
verb "draw" past=drew participle=drawn
frame "draw" pos=verb event=condemn subject=deed from=speaker in=speaker \
  needs="condemnation|outrage|rebuke|rebukes|condemnations|criticism from"
verb "provoke" alias="spark|elicit|attract"
frame "provoke" pos=verb event=condemn subject=deed from=speaker among=speaker in=speaker \
  needs="condemnation|outrage|rebuke|rebukes|condemnations"
verb "meet" past=met participle=met
frame "meet" pos=verb event=condemn object=deed by=speaker from=speaker passive=yes \
  needs="condemnation|outrage"
adjective "unconscionable" class=condemning
adjective "deplorable" class=condemning
adjective "abhorrent" class=condemning
adjective "inexcusable" class=condemning
adjective "unjustifiable" class=condemning
adjective "reprehensible" class=condemning
adjective "disgraceful" class=condemning
adjective "heinous" class=condemning
adjective "contemptible" class=condemning
adjective "repugnant" class=condemning
adjective "egregious" class=condemning
adjective "indefensible" class=condemning
adjective "unjustified" class=condemning
adjective "brazen" class=condemning
adjective "callous" class=condemning
adjective "barbaric" class=condemning
adjective "vile" class=condemning
adjective "shameful" class=condemning
adjective "cowardly" class=condemning
adjective "appalling" class=condemning
adjective "sickening" class=condemning
adjective "stomach-churning" class=condemning
adjective "monstrous" class=condemning
adjective "cruel" class=condemning
adjective "inhuman" class=condemning
adjective "inhumane" class=condemning
adjective "immoral" class=condemning
noun "outrage" class="allegation|condemning"
noun "disgrace" class=condemning
noun "affront" class=condemning
noun "abomination" class=condemning
noun "act of aggression" plural="acts of aggression" class=condemning
noun "act of war" plural="acts of war" class=condemning
noun "act of sabotage" plural="acts of sabotage" class=condemning
noun "act of vandalism" plural="acts of vandalism" class=condemning
noun "hostile act" class=condemning
noun "barbarism" plural=no class=condemning
noun "denunciation" class=allegation
frame "denunciation" pos=noun event=condemn of=deed by=speaker possessor=speaker
noun "censure" class=allegation
frame "censure" pos=noun event=condemn of=deed by=speaker possessor=speaker
noun "rebuke" class=allegation
frame "rebuke" pos=noun event=condemn of=deed by=speaker possessor=speaker
frame "outrage" pos=noun event=condemn over=deed at=deed possessor=speaker
noun "indignation" class=allegation
frame "indignation" pos=noun event=condemn over=deed at=deed possessor=speaker

# --- denying ------------------------------------------------------------------------------
# What is brushed aside must be an accusation: a ministry also brushes off fears, and drops
# cases.
verb "repudiate" class=deny
frame "repudiate" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "disclaim" class=deny
frame "disclaim" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "rubbish"
frame "rubbish" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "ridicule"
frame "ridicule" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "deride"
frame "deride" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "mock"
frame "mock" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "debunk"
frame "debunk" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "disown"
frame "disown" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
frame "decry" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "denounce" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "slam" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "blast" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "criticise" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "lambast" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
verb "counter"
frame "counter" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "wave away" class=deny alias="wave off|wave aside|laugh off|laugh away|scoff at|sneer at|jeer at|push back against|push back on|bristle at|balk at|pour scorn on|pour cold water on|heap scorn on|rail at|fire back at|pooh-pooh"
frame "wave away" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "shrug off" class=deny past="shrugged off" participle="shrugged off" gerund="shrugging off"
frame "shrug off" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "bat away" class=deny past="batted away" participle="batted away" gerund="batting away"
frame "bat away" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "bat aside" class=deny past="batted aside" participle="batted aside" gerund="batting aside"
frame "bat aside" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "bat down" class=deny past="batted down" participle="batted down" gerund="batting down"
frame "bat down" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "swat away" class=deny past="swatted away" participle="swatted away" gerund="swatting away"
frame "swat away" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "cast aside" class=deny past="cast aside" participle="cast aside" gerund="casting aside"
frame "cast aside" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "hit back at" class=deny past="hit back at" participle="hit back at" gerund="hitting back at"
frame "hit back at" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "take issue with" class=deny past="took issue with" participle="taken issue with" gerund="taking issue with"
frame "take issue with" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
verb "take exception to" class=deny past="took exception to" participle="taken exception to" gerund="taking exception to"
frame "take exception to" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|involvement|insinuation|insinuations|notion|idea|blame|complicity|culpability|speculation|conclusion|conclusions|indictment|responsibility|any role|any part|any link|any links"
frame "call" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "describe" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "brand" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "label" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "term" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "characterise" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "portray" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "declare" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "deem" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
frame "condemn" pos=verb event=deny subject=speaker object=deed \
  needs="groundless|baseless|unfounded|absurd|nonsense|ridiculous|fabricated|fabrication|fabrications|slander|slanderous|smear|lie|lies|false|fiction|fantasy|laughable|ludicrous|preposterous|untrue|hoax|disinformation|politically motivated|without foundation|far-fetched|fake|unsubstantiated|unproven|unacceptable accusations|without merit|baloney|rubbish|hysteria|delusional|paranoid|fantasies|figment|fairy tale|fairytale|fairy tales|invention|inventions|invented|concocted|concoction|trumped-up|spurious|bogus|fanciful|fictitious|outlandish|frivolous|made up|made-up|myth|farce|charade|drivel|garbage|bunk|hogwash|nonsensical|paranoia|delirium|witch hunt|witch-hunt|smears|libel|libellous|defamatory|propaganda|unwarranted|unverified|speculation|conjecture|speculative|hearsay|erroneous|incorrect|inaccurate|illogical|risible|unserious|without basis|no basis|without evidence"
# "the accusations are baseless", "it is nonsense"
adjective "baseless" alias="groundless|unfounded|absurd|ridiculous|fabricated|slanderous|\
laughable|ludicrous|preposterous|bogus|fanciful|concocted|invented|spurious|\
trumped-up|nonsensical|not true|made up|made-up|untrue|politically motivated|far-fetched|unsubstantiated|\
unproven|false|delusional|unwarranted|without foundation|without merit|without basis|\
outlandish|fictitious|frivolous|risible|illogical|libellous|defamatory|unserious|erroneous|speculative|unverified" \
  class=dismissive
noun "nonsense" plural=no alias="slander|disinformation|fabrication|rubbish|baloney|\
hysteria|paranoia|fiction|fantasy|drivel|hogwash|bunk|delirium|conjecture|hearsay|spy mania" class=dismissive
noun "fairy tale" alias="fairytale|figment|witch hunt|witch-hunt|charade|farce|invention|concoction|insinuation|\
falsehood|canard" class=dismissive
noun "smear" class=dismissive
noun "outright lie" class=dismissive
# who says of itself that it did not
verb "have nothing to do with" third="has nothing to do with" past="had nothing to do with" \
  participle="had nothing to do with" gerund="having nothing to do with"
frame "have nothing to do with" pos=verb event=deny subject=speaker object=deed
verb "have no involvement in" third="has no involvement in" past="had no involvement in" \
  participle="had no involvement in" gerund="having no involvement in"
frame "have no involvement in" pos=verb event=deny subject=speaker object=deed
verb "have no part in" third="has no part in" past="had no part in" \
  participle="had no part in" gerund="having no part in"
frame "have no part in" pos=verb event=deny subject=speaker object=deed
verb "have no role in" third="has no role in" past="had no role in" \
  participle="had no role in" gerund="having no role in"
frame "have no role in" pos=verb event=deny subject=speaker object=deed
verb "have no hand in" third="has no hand in" past="had no hand in" \
  participle="had no hand in" gerund="having no hand in"
frame "have no hand in" pos=verb event=deny subject=speaker object=deed
verb "have no connection to" third="has no connection to" past="had no connection to" \
  participle="had no connection to" gerund="having no connection to"
frame "have no connection to" pos=verb event=deny subject=speaker object=deed
verb "play no part in" alias="play no role in|play no part whatsoever in"
frame "play no part in" pos=verb event=deny subject=speaker object=deed
verb "take no part in" past="took no part in" participle="taken no part in" gerund="taking no part in"
frame "take no part in" pos=verb event=deny subject=speaker object=deed
verb "bear no responsibility for" past="bore no responsibility for" \
  participle="borne no responsibility for" gerund="bearing no responsibility for"
frame "bear no responsibility for" pos=verb event=deny subject=speaker object=deed
frame "protest" pos=verb event=deny subject=speaker needs="innocence"
frame "maintain" pos=verb event=deny subject=speaker needs="innocence"
frame "proclaim" pos=verb event=deny subject=speaker needs="innocence"
frame "profess" pos=verb event=deny subject=speaker needs="innocence"
verb "profess" class=say
frame "denial" pos=noun event=deny possessor=speaker by=speaker from=speaker of=deed
noun "rebuttal" class=allegation
frame "rebuttal" pos=noun event=deny possessor=speaker by=speaker from=speaker of=deed

# --- backing ------------------------------------------------------------------------------
verb "corroborate"
frame "corroborate" pos=verb event=support subject=speaker object=finding
verb "substantiate"
frame "substantiate" pos=verb event=support subject=speaker object=finding
verb "validate"
frame "validate" pos=verb event=support subject=speaker object=finding
verb "uphold" past=upheld participle=upheld
frame "uphold" pos=verb event=support subject=speaker object=finding
frame "confirm" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination"
frame "reaffirm" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination"
frame "affirm" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination"
verb "welcome"
frame "welcome" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "applaud"
frame "applaud" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "hail"
frame "hail" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "commend"
frame "commend" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "buttress"
frame "buttress" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "reinforce"
frame "reinforce" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "concur" double=yes class=say
frame "concur" pos=verb event=support subject=speaker with=finding in=finding
frame "agree" pos=verb event=support subject=speaker with=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "subscribe"
frame "subscribe" pos=verb event=support subject=speaker to=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "stand by" past="stood by" participle="stood by" gerund="standing by"
frame "stand by" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "rally behind" alias="rally round|rally around|line up behind|row in behind"
frame "rally behind" pos=verb event=support subject=speaker object=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "lend support" past="lent support" participle="lent support"
frame "lend support" pos=verb event=support subject=speaker to=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "lend weight" past="lent weight" participle="lent weight"
frame "lend weight" pos=verb event=support subject=speaker to=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "express support" alias="voice support|express full support|declare support|voice its support|\
express its support|express their support|voice their support|express backing"
frame "express support" pos=verb event=support subject=speaker for=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
verb "express confidence" alias="express full confidence|have confidence"
frame "express confidence" pos=verb event=support subject=speaker in=finding needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims"
frame "align" pos=verb event=support subject=speaker with=finding \
  needs="assessment|assessments|view|views|analysis|verdict|attribution|attributions|finding|findings|conclusion|conclusions|judgment|judgement|determination|allegation|allegations|accusation|accusations|claim|claims|statement|declaration"
frame "associate" pos=verb event=support subject=speaker with=finding \
  needs="statement|declaration|attribution|assessment"
verb "arrive"
frame "arrive" pos=verb event=support subject=speaker at=finding \
  needs="same conclusion|same finding|same assessment|similar conclusion|same verdict|same view|\
same result|same judgment|same judgement"
verb "come to" past="came to" participle="come to" gerund="coming to"
verb "take" past=took participle=taken
frame "take" pos=verb event=support subject=speaker object=finding \
  needs="same view|same position|same line|same stance|similar view"
frame "hold" pos=verb event=support subject=speaker object=finding \
  needs="view|opinion|similar view|assessment|conclusion"
frame "come to" pos=verb event=support subject=speaker object=finding \
  needs="same conclusion|same finding|same assessment|similar conclusion|same verdict|same view|\
same result|same judgment|same judgement"

# --- doing as others did ------------------------------------------------------------------
verb "follow suit"
frame "follow suit" pos=verb event=echo subject=speaker
verb "do too" third="does too" past="did too" participle="done too"
frame "do too" pos=verb event=echo subject=speaker alone=yes
verb "think so too" past="thought so too"
frame "think so too" pos=verb event=echo subject=speaker alone=yes
verb "think likewise" past="thought likewise"
frame "think likewise" pos=verb event=echo subject=speaker alone=yes
verb "think the same" past="thought the same"
frame "think the same" pos=verb event=echo subject=speaker alone=yes
verb "see it the same way" past="saw it the same way"
frame "see it the same way" pos=verb event=echo subject=speaker alone=yes
verb "join in"
frame "join in" pos=verb event=echo subject=speaker alone=yes
verb "chime in"
frame "chime in" pos=verb event=echo subject=speaker alone=yes
verb "fall into line" past="fell into line"
frame "fall into line" pos=verb event=echo subject=speaker alone=yes
verb "add its voice" alias="add their voice|add its weight|add their voices"
frame "add its voice" pos=verb event=echo subject=speaker
verb "throw its weight behind" past="threw its weight behind" participle="thrown its weight behind" \
  alias="put its weight behind"
frame "throw its weight behind" pos=verb event=support subject=speaker object=finding
verb "bear out" past="bore out" participle="borne out"
frame "bear out" pos=verb event=support subject=speaker object=finding
verb "come to the same conclusion" third="comes to the same conclusion" past="came to the same conclusion" \
  participle="come to the same conclusion" alias="come to much the same conclusion"
frame "come to the same conclusion" pos=verb event=echo subject=speaker
verb "do likewise" third="does likewise" past="did likewise" participle="done likewise" \
  gerund="doing likewise"
frame "do likewise" pos=verb event=echo subject=speaker alone=yes
frame "do the same" pos=verb event=echo subject=speaker alone=yes
verb "do so too" third="does so too" past="did so too" participle="done so too" \
  gerund="doing so too" alias="do so as well"
frame "do so too" pos=verb event=echo subject=speaker alone=yes
frame "agree" pos=verb event=support subject=speaker alone=yes
frame "concur" pos=verb event=support subject=speaker alone=yes
verb "say as much" past="said as much" participle="said as much" gerund="saying as much"
frame "say as much" pos=verb event=support subject=speaker alone=yes
verb "say the same" past="said the same" participle="said the same" gerund="saying the same" \
  alias="say so too"
frame "say the same" pos=verb event=support subject=speaker alone=yes

# --- taking back --------------------------------------------------------------------------
verb "walk back"
frame "walk back" pos=verb event=retract subject=speaker object=finding
verb "take back" past="took back" participle="taken back" gerund="taking back"
frame "take back" pos=verb event=retract subject=speaker object=finding \
  needs="claim|claims|accusation|accusations|allegation|allegations|statement|words"
verb "recant"
frame "recant" pos=verb event=retract subject=speaker object=finding
verb "backtrack"
frame "backtrack" pos=verb event=retract subject=speaker on=finding from=finding \
  needs="claim|claims|accusation|accusations|allegation|allegations|statement|assessment"
verb "row back"
frame "row back" pos=verb event=retract subject=speaker on=finding from=finding

# --- not said in public: no accusation -----------------------------------------------------
cue "condition of anonymity" class=secret
cue "condition that they not be named" class=secret
cue "condition that he not be named" class=secret
cue "condition that she not be named" class=secret
cue "not authorised to speak" alias="not authorized to speak" class=secret
cue "people familiar with" class=secret
cue "declined to be named" class=secret
cue "asked not to be named" class=secret
cue "spoke anonymously" class=secret
cue "classified report" class=secret
cue "classified assessment" class=secret
cue "secret report" class=secret
cue "secret assessment" class=secret
cue "leaked report" class=secret
cue "leaked document" class=secret
cue "leaked documents" class=secret
cue "leaked memo" class=secret
cue "confidential report" class=secret
cue "internal report" class=secret
cue "unpublished report" class=secret
cue "secretly concluded" class=secret
cue "privately concluded" class=secret

# --- being sure of something: "is convinced that", "was blunt:" -----------------------------
adjective "convinced" class=sure
adjective "certain" class=sure
adjective "confident" class=sure
adjective "sure" class=sure
adjective "adamant" class=sure
adjective "satisfied" class=sure
adjective "persuaded" class=sure
adjective "emphatic" class=sure
adjective "unequivocal" class=sure
adjective "unambiguous" class=sure
adjective "explicit" class=sure
adjective "clear" class=sure
adjective "categorical" class=sure
adjective "insistent" class=sure
adjective "blunt" class=sure
adjective "blunter" class=sure
adjective "specific" class=sure
adjective "forthright" class=sure
adjective "outspoken" class=sure
adjective "plain-spoken" class=sure
adjective "frank" class=sure
noun "verdict" class=finding
noun "belief" class=finding
noun "theory" plural=theories class=finding
noun "diagnosis" plural=diagnoses class=finding
noun "answer" class=finding
noun "telling" class=finding
noun "reckoning" class=finding
noun "message" class=finding
noun "stance" class=finding
noun "point" class=finding
noun "argument" class=finding
# Whoever does this does not say what stands below: "faced claims that".
verb "face" class=undergo
verb "hear" past=heard participle=heard class=undergo
verb "ignore" class=undergo
verb "overlook" class=undergo
verb "receive" class=undergo
verb "await" class=undergo
verb "lack" class=undergo
verb "survive" class=undergo
verb "weather" class=undergo
verb "confront" class=undergo
verb "counter" class=undergo
verb "discount" class=undergo
# --- saying, in several words --------------------------------------------------------------
verb "make it clear" past="made it clear" participle="made it clear" gerund="making it clear" \
  class=say
verb "make clear" past="made clear" participle="made clear" gerund="making clear" class=say
verb "make plain" past="made plain" participle="made plain" gerund="making plain" class=say
verb "make it plain" past="made it plain" participle="made it plain" class=say
verb "make no secret" past="made no secret" participle="made no secret" class=say
verb "leave no doubt" past="left no doubt" participle="left no doubt" gerund="leaving no doubt" \
  class=say
verb "leave little doubt" past="left little doubt" participle="left little doubt" \
  gerund="leaving little doubt" class=say
verb "leave little room for doubt" past="left little room for doubt" \
  participle="left little room for doubt" class=say
verb "leave no room for doubt" past="left no room for doubt" \
  participle="left no room for doubt" class=say
verb "go on record" third="goes on record" past="went on record" participle="gone on record" \
  class=say
verb "go so far as" third="goes so far as" past="went so far as" participle="gone so far as" \
  gerund="going so far as" class=aspect
verb "go as far as" third="goes as far as" past="went as far as" participle="gone as far as" \
  gerund="going as far as" class=aspect
noun "qualm" class=qualm
noun "scruple" class=qualm
noun "hesitation" class=qualm
noun "hesitancy" plural=no class=qualm
noun "compunction" class=qualm
noun "time" class=qualm
noun "difficulty" plural=difficulties class=qualm
noun "trouble" class=qualm
noun "opportunity" plural=opportunities class=qualm
# --- whose paper it is: "the notice, which the FBI signed" ---------------------------------
verb "publish" class="publish|aftermath"
verb "sign" class=publish
verb "co-sign" class=publish
verb "issue" class=publish
verb "release" class=publish
verb "write" past=wrote participle=written class=publish
verb "co-author" class=publish
verb "draw up" past="drew up" participle="drawn up" class=publish
verb "put out" past="put out" participle="put out" gerund="putting out" class=publish
verb "circulate" class=publish
verb "present" class=publish

# --- rejecting without a verb of denying, of those who are accused --------------------------
cue "no evidence" alias="no proof|no basis|no truth|no foundation|no grounds|no substance|no merit|\
no facts|not a shred|not a scrap|not one shred|no shred|shred of evidence|shred of truth|\
shred of proof|scrap of evidence|iota of evidence|iota of truth|grain of truth|without evidence|\
without proof|without any evidence|without any proof|without a shred|without presenting evidence|\
without producing|without providing|without offering|lacks evidence|lacked evidence|lack evidence|\
lacks any basis|lacked any basis|lack of evidence|lacks proof|lacked proof|devoid of|\
not based on fact|not based on facts|out of thin air|out of whole cloth|made up|made the whole thing up|\
cooked up|dreamt up|dreamed up|figment of|nothing of the sort|nothing of the kind|\
anything of the sort|anything of the kind|anything like it|any such thing|no such thing|\
nothing to do with|no part in this|no part in it|no hand in|no role in|no knowledge of|\
knew nothing|knows nothing|know nothing|not involved|not been involved|no involvement|\
smear and slander|slander and smear|smearing|slandering|spreading disinformation|\
spreading false|spreading lies|fabricating|scapegoat|scapegoating|framed by|frame us|\
jumping to conclusions|unprofessional and irresponsible|stop blaming|stop making|\
shift the blame|deflect attention|divert attention|bad detective|spy novel|\
does not conduct|does not engage|do not conduct|do not engage|has never engaged|\
have never engaged|has never conducted|never carried out|does not interfere|did not interfere|\
did not meddle|does not meddle|do not interfere|does not hack|do not hack|never hacked|\
never attacked|has not carried out" class=rejecting
verb "rebuff" class=deny
frame "rebuff" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|claim|claims|charge|charges|suggestion|suggestions|assertion|assertions|attribution|finding|findings|insinuation|insinuations|notion|idea|blame"
verb "repel" double=yes
frame "repel" pos=verb event=victim subject=target object=incident
frame "repel" pos=verb event=deny subject=speaker object=deed \
  needs="accusation|accusations|allegation|allegations|charge|charges|suggestion|suggestions"
verb "wash its hands of" past="washed its hands of" participle="washed its hands of" \
  gerund="washing its hands of" class=deny
frame "wash its hands of" pos=verb event=deny subject=speaker object=deed
verb "distance itself from" past="distanced itself from" participle="distanced itself from" \
  gerund="distancing itself from" class=deny
frame "distance itself from" pos=verb event=deny subject=speaker object=deed
verb "disclaim responsibility for" class=deny
frame "disclaim responsibility for" pos=verb event=deny subject=speaker object=deed
noun "protestation" class=allegation
frame "protestation" pos=noun event=deny possessor=speaker from=speaker \
  needs="innocence"
verb "lay out" past="laid out" participle="laid out" class=say
verb "document" class=say
verb "chronicle" class=say
verb "recount" class=say
frame "see" pos=verb event=accuse subject=speaker object=culprit in=deed needs="at work" status=hedged

# --- people and papers of a country that do not speak for it: Slovak researchers ------------
cue "researchers" class=private-voice alias="researcher|analyst|analysts|newspaper|newspapers|\
media|journalist|journalists|reporters|scientists|academics|consultants|outlets|press"
