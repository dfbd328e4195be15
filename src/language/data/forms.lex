# Which tags words of the field may have, by lower-case form: word TAG TAG ...
# The tagger chooses among these by context. Common words that the treebank knows well
# are not listed.
abuse VB VBP NN
abused VBD VBN JJ
abuses VBZ NNS
abusing VBG NN
access VB VBP NN
accessed VBD VBN JJ
accesses VBZ NNS
accessing VBG NN
accusation NN
accusations NNS
accuse VB VBP
accused VBD VBN JJ
accuses VBZ
accusing VBG NN
add VB VBP
added VBD VBN
adding VBG NN
adds VBZ
affect VB VBP
affected VBD VBN JJ
affecting VBG NN
affects VBZ
afghan JJ NNP
afghanistan NNP
afghans NNPS
african JJ NNP
africans NNPS
albania NNP
albanian JJ NNP
albanians NNPS
algeria NNP
allegation NN
allegations NNS
allege VB VBP
alleged VBD VBN JJ
allegedly RB
alleges VBZ
alleging VBG NN
alongside IN RB
american JJ NNP
americans NNPS
amid IN
ankara NNP
announce VB VBP
announced VBD VBN JJ
announces VBZ
announcing VBG NN
anti-doping JJ
apologise VB VBP
apologised VBD VBN
apologises VBZ
apologising VBG NN
apologize VB VBP
apologized VBD VBN
apologizes VBZ
apologizing VBG NN
appear VB VBP
appeared VBD VBN
appearing VBG NN
appears VBZ
apple NNP
arab JJ NNP
arabs NNPS
argentina NNP
argentine JJ NNP
argentines NNPS
argue VB VBP
argued VBD VBN
argues VBZ
arguing VBG NN
armenia NNP
arrest VB VBP NN
arrested VBD VBN JJ
arresting VBG NN
arrests VBZ NNS
asian JJ NNP
asians NNPS
assert VB VBP
asserted VBD VBN
asserting VBG NN
asserts VBZ
assess VB VBP
assessed VBD VBN JJ
assesses VBZ
assessing VBG NN
athens NNP
attack VB VBP NN
attacked VBD VBN JJ
attacking VBG NN
attacks VBZ NNS
attribute VB VBP NN
attributed VBD VBN
attributes VBZ NNS
attributing VBG NN
attribution NN
attributions NNS
australia NNP
australian JJ NNP
australians NNPS
austria NNP
austrian JJ NNP
austrians NNPS
azerbaijan NNP
backdoor NN
backdoors NNS
baghdad NNP
bahamas NNPS NNP
bahrain NNP
baku NNP
baltic JJ NNP NNPS
ban VB VBP NN
bangkok NNP
bangladesh NNP
banned VBD VBN JJ
banning VBG NN
bans VBZ NNS
behind IN RB
beijing NNP
belarus NNP
belarusian JJ NNP
belarusians NNPS
belgian JJ NNP
belgians NNPS
belgium NNP
believe VB VBP
believed VBD VBN
believes VBZ
believing VBG NN
berlin NNP
blacklist VB VBP
blacklisted VBD VBN JJ
blacklisting VBG NN
blacklists VBZ
blame VB VBP NN
blamed VBD VBN
blames VBZ NNS
blaming VBG NN
blast VB VBP NN
blasted VBD VBN
blasting VBG NN
blasts VBZ NNS
block VB VBP NN
blocked VBD VBN JJ
blocking VBG NN
blocks VBZ NNS
bomb VB VBP NN
bombed VBD VBN JJ
bombing VBG NN
bombs VBZ NNS
bosnia NNP
botnet NN
botnets NNS
brazil NNP
brazilian JJ NNP
brazilians NNPS
breach VB VBP NN
breached VBD VBN JJ
breaches VBZ NNS
breaching VBG NN
britain NNP
british JJ NNP NNPS
brussels NNP
bucharest NNP
budapest NNP
bulgaria NNP
bulgarian JJ NNP
bulgarians NNPS
bypass VB VBP NN
bypassed VBD VBN
bypasses VBZ NNS
bypassing VBG NN
cambodia NNP
cameroon NNP
canada NNP
canadian JJ NNP
canadians NNPS
canberra NNP
carried VBD VBN
carries VBZ
carry VB VBP
carrying VBG NN
cause VB VBP NN
caused VBD VBN
causes VBZ NNS
causing VBG NN
challenge VB VBP NN
challenged VBD VBN JJ
challenges VBZ NNS
challenging VBG NN JJ
charge VB VBP NN
charged VBD VBN JJ
charges VBZ NNS
charging VBG NN
chengdu NNP
chile NNP
chilean JJ NNP
chileans NNPS
china NNP
chinese JJ NNP NNPS
cia NNP
cisa NNP
claim VB VBP NN
claimed VBD VBN JJ
claiming VBG NN
claims VBZ NNS
colombia NNP
colombian JJ NNP
colombians NNPS
commit VB VBP
commits VBZ
committed VBD VBN JJ
committing VBG NN
compromise VB VBP NN
compromised VBD VBN JJ
compromises VBZ NNS
compromising VBG NN
concern VB VBP NN
concerned VBD VBN JJ
concerning VBG NN IN
concerns VBZ NNS
conclude VB VBP
concluded VBD VBN
concludes VBZ
concluding VBG NN
condemn VB VBP
condemned VBD VBN JJ
condemning VBG NN
condemns VBZ
conduct VB VBP NN
conducted VBD VBN
conducting VBG NN
conducts VBZ NNS
confirm VB VBP
confirmed VBD VBN JJ
confirming VBG NN
confirms VBZ
conspire VB VBP
conspired VBD VBN
conspires VBZ
conspiring VBG NN
convict VB VBP NN
convicted VBD VBN JJ
convicting VBG NN
convicts VBZ NNS
coordinate VB VBP NN JJ
coordinated VBD VBN JJ
coordinates VBZ NNS
coordinating VBG NN
copenhagen NNP
cost VB VBP NN VBD VBN
costing VBG NN
costs VBZ NNS
counter VB VBP NN RB JJ
countered VBD VBN
countering VBG NN
counters VBZ NNS
cripple VB VBP
crippled VBD VBN JJ
cripples VBZ
crippling VBG NN JJ
criticise VB VBP
criticised VBD VBN
criticises VBZ
criticising VBG NN
criticize VB VBP
criticized VBD VBN
criticizes VBZ
criticizing VBG NN
croatia NNP
croatian JJ NNP
croatians NNPS
crowdstrike NNP
cryptocurrencies NNS
cryptocurrency NN
cuba NNP
cuban JJ NNP
cubans NNPS
culprit NN
culprits NNS
cyber JJ
cyber-attack NN
cyber-attacks NNS
cyber-espionage NN
cyberattack NN
cyberattacks NNS
cybercrime NN
cybercriminal NN JJ
cybercriminals NNS
cyberespionage NN
cybersecurity NN
cyberspace NN
cyprus NNP
czech JJ NNP
czechs NNPS
damage VB VBP NN
damaged VBD VBN JJ
damages VBZ NNS
damaging VBG NN JJ
damascus NNP
danish JJ NNP NNPS
ddos NN
declare VB VBP
declared VBD VBN JJ
declares VBZ
declaring VBG NN
decrypt VB VBP
decrypted VBD VBN JJ
decrypting VBG NN
decrypts VBZ
deface VB VBP
defaced VBD VBN JJ
defaces VBZ
defacing VBG NN
defraud VB VBP
defrauded VBD VBN
defrauding VBG NN
defrauds VBZ
delhi NNP
demand VB VBP NN
demanded VBD VBN JJ
demanding VBG NN
demands VBZ NNS
denial-of-service JJ NN
denied VBD VBN JJ
denies VBZ
denmark NNP
denounce VB VBP
denounced VBD VBN
denounces VBZ
denouncing VBG NN
deny VB VBP
denying VBG NN
deploy VB VBP
deployed VBD VBN JJ
deploying VBG NN
deploys VBZ
describe VB VBP
described VBD VBN
describes VBZ
describing VBG NN
designate VB VBP JJ
designated VBD VBN JJ
designates VBZ
designating VBG NN
despite IN
destroy VB VBP
destroyed VBD VBN JJ
destroying VBG NN
destroys VBZ
detain VB VBP
detained VBD VBN JJ
detaining VBG NN
detains VBZ
detect VB VBP
detected VBD VBN JJ
detecting VBG NN
detects VBZ
determine VB VBP
determined VBD VBN JJ
determines VBZ
determining VBG NN
direct VB VBP JJ
directed VBD VBN JJ
directing VBG NN
directs VBZ
disclose VB VBP
disclosed VBD VBN JJ
discloses VBZ
disclosing VBG NN
discover VB VBP
discovered VBD VBN JJ
discovering VBG NN
discovers VBZ
dismiss VB VBP
dismissed VBD VBN JJ
dismisses VBZ
dismissing VBG NN
disrupt VB VBP
disrupted VBD VBN JJ
disrupting VBG NN
disrupts VBZ
distributed VBN VBD JJ
document VB VBP NN
documented VBD VBN JJ
documenting VBG NN
documents VBZ NNS
dublin NNP
dupe VB VBP NN
duped VBD VBN JJ
dupes VBZ NNS
duping VBG NN
dutch JJ NNP NNPS
ecuador NNP
egypt NNP
emerge VB VBP
emerged VBD VBN
emerges VBZ
emerging VBG NN JJ
emirates NNPS NNP
employ VB VBP NN
employed VBD VBN JJ
employing VBG NN
employs VBZ NNS
encrypt VB VBP
encrypted VBD VBN JJ
encrypting VBG NN
encrypts VBZ
england NNP
english JJ NNP NNPS
espionage NN
estonia NNP
estonian JJ NNP
estonians NNPS
ethiopia NNP
eu NNP
europe NNP
european JJ NNP
europeans NNPS
europol NNP
exfiltrate VB VBP
exfiltrated VBD VBN JJ
exfiltrates VBZ
exfiltrating VBG NN
expel VB VBP
expelled VBD VBN
expelling VBG NN
expels VBZ
exploit VB VBP NN
exploited VBD VBN JJ
exploiting VBG NN
exploits VBZ NNS
expose VB VBP
exposed VBD VBN JJ
exposes VBZ
exposing VBG NN
extort VB VBP
extorted VBD VBN
extorting VBG NN
extorts VBZ
extradite VB VBP
extradited VBD VBN JJ
extradites VBZ
extraditing VBG NN
facebook NNP
fbi NNP
file VB VBP NN
filed VBD VBN JJ
files VBZ NNS
filing VBG NN
fine VB VBP NN JJ RB
fined VBD VBN JJ
fines VBZ NNS
fining VBG NN
finland NNP
finn JJ NNP
finnish JJ NNP NNPS
finns NNPS
fireeye NNP
firmware NN
fix VB VBP NN
fixed VBD VBN JJ
fixes VBZ NNS
fixing VBG NN
focus VB VBP NN
focused VBD VBN
focuses VBZ NNS
focusing VBG NN
follow VB VBP
followed VBD VBN
following VBG NN IN JJ
follows VBZ
force VB VBP NN
forced VBD VBN JJ
forces VBZ NNS
forcing VBG NN
foreign JJ
formally RB
france NNP
freeze VB VBP NN
freezes VBZ NNS
freezing VBG NN
french JJ NNP NNPS
froze VBD
frozen VBN JJ
fsb NNP
fund VB VBP NN
funded VBD VBN JJ
funding VBG NN
funds VBZ NNS
gchq NNP
georgia NNP
georgian JJ NNP
georgians NNPS
german JJ NNP
germans NNPS
germany NNP
ghana NNP
google NNP
government-backed JJ
government-linked JJ
greece NNP
greek JJ NNP
greeks NNPS
gru NNP
guard VB VBP NN
guarded VBD VBN JJ
guarding VBG NN
guards VBZ NNS
hack VB VBP NN
hacked VBD VBN JJ
hacker NN
hackers NNS
hacking VBG NN
hacks VBZ NNS
hacktivist NN JJ
hacktivists NNS
hague NNP
halt VB VBP NN
halted VBD VBN
halting VBG NN
halts VBZ NNS
hanoi NNP
harvest VB VBP NN
harvested VBD VBN JJ
harvesting VBG NN
harvests VBZ NNS
helsinki NNP
hint VB VBP NN
hinted VBD VBN
hinting VBG NN
hints VBZ NNS
hire VB VBP NN
hired VBD VBN JJ
hires VBZ NNS
hiring VBG NN
hit VB VBP NN VBD VBN JJ
hits VBZ NNS
hitting VBG NN
hungarian JJ NNP
hungarians NNPS
hungary NNP
iceland NNP
identified VBD VBN JJ
identifies VBZ
identify VB VBP
identifying VBG NN
impact VB VBP NN
impacted VBD VBN JJ
impacting VBG NN
impacts VBZ NNS
impersonate VB VBP
impersonated VBD VBN
impersonates VBZ
impersonating VBG NN
impose VB VBP
imposed VBD VBN JJ
imposes VBZ
imposing VBG NN
imprison VB VBP
imprisoned VBD VBN JJ
imprisoning VBG NN
imprisons VBZ
india NNP
indian JJ NNP
indians NNPS
indict VB VBP
indicted VBD VBN JJ
indicting VBG NN
indictment NN
indictments NNS
indicts VBZ
indonesia NNP
indonesian JJ NNP
indonesians NNPS
infect VB VBP
infected VBD VBN JJ
infecting VBG NN
infects VBZ
infiltrate VB VBP
infiltrated VBD VBN JJ
infiltrates VBZ
infiltrating VBG NN
insist VB VBP
insisted VBD VBN
insisting VBG NN
insists VBZ
install VB VBP
installed VBD VBN JJ
installing VBG NN
installs VBZ
interfere VB VBP
interfered VBD VBN
interferes VBZ
interfering VBG NN
interpol NNP
intrusion NN
intrusions NNS
investigate VB VBP
investigated VBD VBN
investigates VBZ
investigating VBG NN
iran NNP
iranian JJ NNP
iranians NNPS
iraq NNP
iraqi JJ NNP
iraqis NNPS
ireland NNP
irish JJ NNP NNPS
islamabad NNP
israel NNP
israeli JJ NNP
israelis NNPS
issue VB VBP NN
issued VBD VBN JJ
issues VBZ NNS
issuing VBG NN
italian JJ NNP
italians NNPS
italy NNP
jail VB VBP NN
jailed VBD VBN JJ
jailing VBG NN
jails VBZ NNS
jakarta NNP
japan NNP
japanese JJ NNP NNPS
jerusalem NNP
jointly RB
jordan NNP
kabul NNP
kaspersky NNP
kazakhstan NNP
kenya NNP
kiev NNP
knock VB VBP
knocked VBD VBN
knocking VBG NN
knocks VBZ
korean JJ NNP
koreans NNPS
kosovo NNP
kremlin NNP
kuwait NNP
kuwaiti JJ NNP
kuwaitis NNPS
kyiv NNP
kyrgyzstan NNP
laos NNP
latvia NNP
latvian JJ NNP
latvians NNPS
launch VB VBP NN
launched VBD VBN JJ
launches VBZ NNS
launching VBG NN
launder VB VBP
laundered VBD VBN JJ
laundering VBG NN
launders VBZ
leak VB VBP NN
leaked VBD VBN JJ
leaking VBG NN
leaks VBZ NNS
lebanese JJ NNP
lebaneses NNPS
lebanon NNP
level VB VBP NN JJ
leveled VBD VBN
leveling VBG NN
levels VBZ NNS
libya NNP
libyan JJ NNP
libyans NNPS
lift VB VBP NN
lifted VBD VBN
lifting VBG NN
lifts VBZ NNS
likely JJ RB
link VB VBP NN
linked VBD VBN JJ
linking VBG NN
links VBZ NNS
lisbon NNP
list VB VBP NN
listed VBD VBN JJ
listing VBG NN
lists VBZ NNS
lithuania NNP
lithuanian JJ NNP
lithuanians NNPS
load VB VBP NN
loaded VBD VBN JJ
loading VBG NN
loads VBZ NNS
log VB VBP NN
logged VBD VBN
logging VBG NN
logs VBZ NNS
london NNP
lose VB VBP
loses VBZ
losing VBG NN
lost VBD VBN JJ
lure VB VBP NN
lured VBD VBN
lures VBZ NNS
luring VBG NN
luxembourg NNP
macedonia NNP
madrid NNP
malaysia NNP
malaysian JJ NNP
malaysians NNPS
maldives NNPS NNP
malicious JJ
malware NN
mandiant NNP
manila NNP
mask VB VBP NN
masked VBD VBN JJ
masking VBG NN
masks VBZ NNS
masquerade VB VBP
masqueraded VBD VBN
masquerades VBZ
masquerading VBG NN
meddle VB VBP
meddled VBD VBN
meddles VBZ
meddling VBG NN
mention VB VBP NN
mentioned VBD VBN JJ
mentioning VBG NN
mentions VBZ NNS
mexican JJ NNP
mexicans NNPS
mexico NNP
microsoft NNP
mine VB VBP NN PRP
mined VBD VBN JJ
mines VBZ NNS
mining VBG NN
ministries NNS
ministry NN
minsk NNP
mitigate VB VBP
mitigated VBD VBN
mitigates VBZ
mitigating VBG NN
moldova NNP
moldovan JJ NNP
moldovans NNPS
mongolia NNP
monitor VB VBP NN
monitored VBD VBN JJ
monitoring VBG NN
monitors VBZ NNS
montenegro NNP
morocco NNP
moscow NNP
mount VB VBP NN
mounted VBD VBN
mounting VBG NN
mounts VBZ NNS
mss NNP
myanmar NNP
nato NNP
ncsc NNP
nepal NNP
netherlands NNPS NNP
nigeria NNP
nigerian JJ NNP
nigerians NNPS
norway NNP
norwegian JJ NNP
norwegians NNPS
note VB VBP NN
noted VBD VBN JJ
notes VBZ NNS
noting VBG NN
nsa NNP
observe VB VBP
observed VBD VBN
observes VBZ
observing VBG NN
offer VB VBP NN
offered VBD VBN
offering VBG NN
offers VBZ NNS
oman NNP
operate VB VBP
operated VBD VBN
operates VBZ
operating VBG NN
operative NN JJ
operatives NNS
orchestrate VB VBP
orchestrated VBD VBN JJ
orchestrates VBZ
orchestrating VBG NN
order VB VBP NN
ordered VBD VBN JJ
ordering VBG NN
orders VBZ NNS
oslo NNP
ottawa NNP
outage NN
outages NNS
paid VBD VBN JJ
pakistan NNP
pakistani JJ NNP
pakistanis NNPS
palestine NNP
palestinian JJ NNP
palestinians NNPS
paralyse VB VBP
paralysed VBD VBN JJ
paralyses VBZ
paralysing VBG NN
paralyze VB VBP
paralyzed VBD VBN JJ
paralyzes VBZ
paralyzing VBG NN
paris NNP
patch VB VBP NN
patched VBD VBN JJ
patches VBZ NNS
patching VBG NN
pay VB VBP NN
paying VBG NN
payload NN
payloads NNS
pays VBZ NNS
penetrate VB VBP
penetrated VBD VBN
penetrates VBZ
penetrating VBG NN
pentagon NNP
perpetrator NN
perpetrators NNS
peru NNP
philippines NNPS NNP
phish VB VBP
phished VBD VBN
phishes VBZ
phishing NN
pin VB VBP
pinned VBD VBN
pinning VBG NN
pins VBZ
plan VB VBP NN
planned VBD VBN JJ
planning VBG NN
plans VBZ NNS
plead VB VBP
pleaded VBD VBN
pleading VBG NN
pleads VBZ
pledge VB VBP NN
pledged VBD VBN JJ
pledges VBZ NNS
pledging VBG NN
plot VB VBP NN
plots VBZ NNS
plotted VBD VBN JJ
plotting VBG NN
poland NNP
polish JJ NNP NNPS
portugal NNP
portuguese JJ NNP NNPS
pose VB VBP NN
posed VBD VBN
poses VBZ NNS
posing VBG NN
post VB VBP NN
posted VBD VBN JJ
posting VBG NN
posts VBZ NNS
prague NNP
praise VB VBP NN
praised VBD VBN
praises VBZ NNS
praising VBG NN
pro-kremlin JJ
pro-russian JJ
probe VB VBP NN
probed VBD VBN
probes VBZ NNS
probing VBG NN
prosecute VB VBP
prosecuted VBD VBN
prosecutes VBZ
prosecuting VBG NN
protest VB VBP NN
protested VBD VBN
protesting VBG NN
protests VBZ NNS
publicly RB
publish VB VBP
published VBD VBN JJ
publishes VBZ
publishing VBG NN
pyongyang NNP
qatar NNP
question VB VBP NN
questioned VBD VBN JJ
questioning VBG NN
questions VBZ NNS
raid VB VBP NN
raided VBD VBN JJ
raiding VBG NN
raids VBZ NNS
rank VB VBP NN
ranked VBD VBN
ranking VBG NN
ranks VBZ NNS
ransom VB VBP NN
ransomed VBD VBN
ransoming VBG NN
ransoms VBZ NNS
ransomware NN
rebuke VB VBP NN
rebuked VBD VBN
rebukes VBZ NNS
rebuking VBG NN
reckless JJ
record VB VBP NN JJ
recorded VBD VBN JJ
recording VBG NN
records VBZ NNS
recruit VB VBP NN
recruited VBD VBN JJ
recruiting VBG NN
recruits VBZ NNS
refute VB VBP
refuted VBD VBN
refutes VBZ
refuting VBG NN
register VB VBP NN
registered VBD VBN JJ
registering VBG NN
registers VBZ NNS
reject VB VBP NN
rejected VBD VBN JJ
rejecting VBG NN
rejects VBZ NNS
release VB VBP NN
released VBD VBN JJ
releases VBZ NNS
releasing VBG NN
report VB VBP NN
reported VBD VBN JJ
reportedly RB
reporting VBG NN
reports VBZ NNS
repudiate VB VBP
repudiated VBD VBN
repudiates VBZ
repudiating VBG NN
respond VB VBP
responded VBD VBN
responding VBG NN
responds VBZ
responsible JJ
restrict VB VBP
restricted VBD VBN JJ
restricting VBG NN
restricts VBZ
retaliate VB VBP
retaliated VBD VBN
retaliates VBZ
retaliating VBG NN
reveal VB VBP
revealed VBD VBN JJ
revealing VBG NN
reveals VBZ
riga NNP
risk VB VBP NN
risked VBD VBN
risking VBG NN
risks VBZ NNS
riyadh NNP
romania NNP
romanian JJ NNP
romanians NNPS
rome NNP
russia NNP
russian JJ NNP
russians NNPS
sabotage NN VB VBP
sabotaged VBD VBN JJ
sabotages VBZ NNS
sabotaging VBG NN
said VBD VBN
sanction VB VBP NN
sanctioned VBD VBN JJ
sanctioning VBG NN
sanctions VBZ NNS
saying VBG NN
says VBZ
scan VB VBP NN
scanned VBD VBN JJ
scanning VBG NN
scans VBZ NNS
scotland NNP
scottish JJ NNP NNPS
seem VB VBP
seemed VBD VBN
seeming VBG NN
seems VBZ
seize VB VBP
seized VBD VBN JJ
seizes VBZ
seizing VBG NN
send VB VBP
sending VBG NN
sends VBZ
sent VBD VBN
sentence VB VBP NN
sentenced VBD VBN JJ
sentences VBZ NNS
sentencing VBG NN
seoul NNP
serbia NNP
serbian JJ NNP
serbians NNPS
shanghai NNP
share VB VBP NN
shared VBD VBN JJ
shares VBZ NNS
sharing VBG NN
shut VB VBP VBD VBN JJ
shuts VBZ
shutting VBG NN
singapore NNP
slam VB VBP
slammed VBD VBN
slamming VBG NN
slams VBZ
slovak JJ NNP
slovakia NNP
slovaks NNPS
slovenia NNP
sofia NNP
solarwinds NNP
somalia NNP
spain NNP
spanish JJ NNP NNPS
spear-phishing NN
spearphishing NN
spied VBD VBN
spies NNS VBZ
spokesman NN
spokesmen NNS
spokesperson NN
spokeswoman NN
sponsor VB VBP NN
sponsored VBD VBN JJ
sponsoring VBG NN
sponsors VBZ NNS
spoof VB VBP
spoofed VBD VBN JJ
spoofing VBG NN
spoofs VBZ
spy VB VBP NN
spying VBG NN
spyware NN
stage VB VBP NN
staged VBD VBN
stages VBZ NNS
staging VBG NN
state VB VBP NN
state-backed JJ
state-linked JJ
state-run JJ
state-sponsored JJ
stated VBD VBN JJ
states VBZ NNS
stating VBG NN
steal VB VBP NN
stealing VBG NN
steals VBZ NNS
stockholm NNP
stole VBD
stolen VBN JJ
stress VB VBP NN
stressed VBD VBN JJ
stresses VBZ NNS
stressing VBG NN
strike VB VBP NN
strikes VBZ NNS
striking VBG NN JJ
struck VBD VBN
sudan NNP
sue VB VBP
sued VBD VBN
sues VBZ
suggest VB VBP
suggested VBD VBN
suggesting VBG NN
suggests VBZ
suing VBG NN
summon VB VBP
summoned VBD VBN
summoning VBG NN
summons VBZ
support VB VBP NN
supported VBD VBN JJ
supporting VBG NN
supports VBZ NNS
surface VB VBP NN
surfaced VBD VBN
surfaces VBZ NNS
surfacing VBG NN
suspect VB VBP NN JJ
suspected VBD VBN JJ
suspecting VBG NN
suspects VBZ NNS
svr NNP
sweden NNP
swedish JJ NNP NNPS
swindle VB VBP
swindled VBD VBN
swindles VBZ
swindling VBG NN
swiss JJ NNP NNPS
switzerland NNP
symantec NNP
syria NNP
syrian JJ NNP
syrians NNPS
taipei NNP
taiwan NNP
taiwanese JJ NNP NNPS
tallinn NNP
target VB VBP NN
targeted VBD VBN JJ
targeting VBG NN
targets VBZ NNS
tbilisi NNP
tehran NNP
telling VBG JJ
tells VBZ
thai JJ NNP NNPS
thailand NNP
threaten VB VBP
threatened VBD VBN JJ
threatening VBG NN JJ
threatens VBZ
tie VB VBP NN
tied VBD VBN JJ
ties VBZ NNS
tokyo NNP
told VBD VBN
trace VB VBP NN
traced VBD VBN JJ
traces VBZ NNS
tracing VBG NN
track VB VBP NN
tracked VBD VBN JJ
tracking VBG NN
tracks VBZ NNS
trade VB VBP NN
traded VBD VBN
trades VBZ NNS
trading VBG NN
train VB VBP NN
trained VBD VBN JJ
training VBG NN
trains VBZ NNS
trial VB VBP NN
trialed VBD VBN
trialing VBG NN
trials VBZ NNS
trick VB VBP NN
tricked VBD VBN
tricking VBG NN
tricks VBZ NNS
trojan NN
trojans NNS
tunisia NNP
tunisian JJ NNP
tunisians NNPS
turk JJ NNP
turkey NNP
turkish JJ NNP NNPS
turks NNPS
tweet VB VBP NN
tweeted VBD VBN
tweeting VBG NN
tweets VBZ NNS
tying VBG NN
uganda NNP
uk NNP
ukraine NNP
ukrainian JJ NNP
ukrainians NNPS
unattributed JJ
uncover VB VBP
uncovered VBD VBN JJ
uncovering VBG NN
uncovers VBZ
undermine VB VBP
undermined VBD VBN
undermines VBZ
undermining VBG NN
unidentified JJ
unnamed JJ
unseal VB VBP
unsealed VBD VBN JJ
unsealing VBG NN
unseals VBZ
update VB VBP NN
updated VBD VBN JJ
updates VBZ NNS
updating VBG NN
upgrade VB VBP NN
upgraded VBD VBN JJ
upgrades VBZ NNS
upgrading VBG NN
urge VB VBP NN
urged VBD VBN
urges VBZ NNS
urging VBG NN
uruguay NNP
uzbekistan NNP
venezuela NNP
via IN
vienna NNP
vietnam NNP
vietnamese JJ NNP NNPS
vilnius NNP
visit VB VBP NN
visited VBD VBN
visiting VBG NN
visits VBZ NNS
vote VB VBP NN
voted VBD VBN
votes VBZ NNS
voting VBG NN
vow VB VBP NN
vowed VBD VBN
vowing VBG NN
vows VBZ NNS
vulnerabilities NNS
vulnerability NN
wage VB VBP NN
waged VBD VBN
wages VBZ NNS
waging VBG NN
wales NNP
warn VB VBP
warned VBD VBN
warning VBG NN
warns VBZ
warsaw NNP
washington NNP
welcome VB VBP NN JJ UH
welcomed VBD VBN JJ
welcomes VBZ NNS
welcoming VBG NN
welsh JJ NNP NNPS
wipe VB VBP NN
wiped VBD VBN
wiper NN
wipers NNS
wipes VBZ NNS
wiping VBG NN
worm NN
worms NNS
wuhan NNP
yemen NNP
yerevan NNP
zero-day NN JJ
zero-days NNS
zimbabwe NNP
