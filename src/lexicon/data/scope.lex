# What tells that a document is of the field: one that holds none of these is not read
# further (lexicon/scope.h). A cue is one or more words; a last '*' stands for any ending;
# a hyphen may be missing in the text. With a capital it is looked for in that case only.
# Names of actors, malware, flaws and incidents are cues too.

# Each is enough by itself.
list "scope" words="\
    cyber*|hacked|hacker*|hacking|hackings|hacktivis*|hack-and-leak|\
    hacked-and-leaked|ethical-hack*|malware*|malicious software|malicious code|\
    malicious actor*|ransomware*|spyware*|backdoor*|rootkit*|botnet*|trojan malware|\
    banking trojan*|keylogger*|infostealer*|info-stealer*|computer virus*|\
    computer worm*|exploit kit*|web-shell*|phish*|spearphish*|spear-phish*|smishing|\
    vishing|login credential*|stolen credential*|password-spray*|brute-forc*|DDoS|\
    ddos|denial-of-service|distributed denial*|zero-day*|0-day*|n-day|unpatched|\
    data breach*|data theft*|data leak*|leaked data|stolen data|data stolen|\
    data exfil*|exfiltrat*|data-breach*|security breach*|system breach*|\
    unauthorized access*|unauthorised access*|surveillance software|\
    influence operation*|information warfare|hybrid warfare|hybrid attack*|\
    hybrid threat*|hybrid campaign*|troll farm*|troll factor*|election interference|\
    state-backed|state-sanctioned|state-linked|state-aligned|state actor*|\
    nation-state*|government-backed|government-linked|threat actor*|threat group*|\
    advanced persistent|APT*|supply-chain attack*|supply-chain compromise*|\
    watering-hole*|infosec|computer crime*|computer fraud|computer misuse|\
    computer intrusion*|computer attack*|digital attack*|online attack*|\
    network attack*|computer emergency response|CSIRT|NCSC|CISA|ENISA|ANSSI|darknet|\
    dark-net|dark-web|deepfake*|crypto heist*|bitcoin ransom|extortion group*|\
    extortion gang*|ransom demand*|bulletproof host*|initial access|\
    lateral movement|two-factor|multi-factor|Mandiant|FireEye|CrowdStrike|Kaspersky|\
    Symantec|Bellingcat|Recorded Future|SolarWinds|Shadow Brokers|Fancy Bear"

# Two of these, which may be the same, or one and a pair of the lists below; one is enough
# in a short text.
list "scope-hint" words="\
    hack|hacks|wiper|wipers|trojans|CVE|vulnerabilities|breached|breaches|\
    intrusion*|espionage|spying|spied|spy on|eavesdrop*|wiretap*|pegasus|\
    disinformation|fake account*|doppelganger|meddl*|inauthentic|state-sponsored|\
    interference in|interfered in|interfering in|interfere in|election security|\
    election-related|leaked e-mail*|leaked document*|leaked file*|leaked online|\
    leaked cable*|leaked record*|leaked message*|compromised|computer network*|GRU|\
    FSB|SVR|MSS|military intelligence|Ministry of State Security|PLA Unit*|\
    WikiLeaks|Wikileaks|CERT|ESET|defaced|defacement*|antivirus|anti-virus|\
    information security|data security|network security|computer security|\
    digital security|online security|it security|social engineering|\
    command-and-control|information operation*|influence campaign*"

# What is done: beside an object of the next list it makes a hint; in a short text one of
# these is enough.
list "scope-deed" words="\
    attack*|accus*|blam*|sanction*|indict*|condemn*|denounc*|attribut*|charged with|\
    arrest*|denied|denies|denial*|behind the|behind it|culprit*|perpetrat*|\
    infiltrat*|penetrat*|sabotag*|broke into|broken into|break-in|break-ins|break into|\
    breaking into|stole|stolen|stealing|theft*|thieves|heist*|extort*|spy|spies|\
    disrupt*|paralys*|paralyz*|crippl*|took down|taken down|taken offline|\
    knocked offline|gained access|gain access|obtained access|tamper*|interfer*|\
    implicat*|infect*|malicious*|hostile|expelled|extradit*|convicted|foreign agent*"

# What it is done to.
list "scope-object" words="\
    computer*|server|servers|network|networks|website*|web-site*|e-mail|e-mails|\
    email|emails|mailbox*|database*|password*|digital*|IT system*|IT network*|\
    internet provider*|data centre*|data center*|user account*|router*|laptop*|\
    smartphone*|telecom*|satellite*|power grid*|electricity grid|voter roll*|\
    voter registration|electoral roll*|personal data|customer data|patient data|\
    data|records|files|confidential|industrial control|SCADA"
