# Means: tools, flaws and places; beyond relations.lex. Tools are named malware, so a verb
# of these needs no guard beyond not being what defenders do with malware, too.

verb "wield"
frame "wield" pos=verb event=use subject=culprit object=tool
verb "drop" double=yes class=block
frame "drop" pos=verb event=use subject=culprit object=tool
verb "implant"
frame "implant" pos=verb event=use subject=culprit object=tool
verb "utilise" alias=utilize
frame "utilise" pos=verb event=use subject=culprit object=tool
frame "utilise" pos=verb event=exploit subject=culprit object=flaw
verb "leverage"
frame "leverage" pos=verb event=use subject=culprit object=tool
frame "leverage" pos=verb event=exploit subject=culprit object=flaw
frame "employ" pos=verb event=use subject=culprit object=tool
verb "smuggle"
frame "smuggle" pos=verb event=use subject=culprit object=tool
verb "sneak"
frame "sneak" pos=verb event=use subject=culprit object=tool
verb "seed"
frame "seed" pos=verb event=use subject=culprit object=tool
verb "inject"
frame "inject" pos=verb event=use subject=culprit object=tool
verb "plant"
verb "propagate"
frame "propagate" pos=verb event=use subject=culprit object=tool
verb "harness"
frame "harness" pos=verb event=use subject=culprit object=tool
frame "harness" pos=verb event=exploit subject=culprit object=flaw
verb "make use of" past="made use of" participle="made use of" gerund="making use of"
frame "make use of" pos=verb event=use subject=culprit object=tool
frame "make use of" pos=verb event=exploit subject=culprit object=flaw
verb "rely"
frame "rely" pos=verb event=use subject=culprit on=tool upon=tool
verb "resort"
frame "resort" pos=verb event=use subject=culprit to=tool
frame "resort" pos=verb event=perform subject=culprit to=incident
verb "favour" alias=favor
frame "favour" pos=verb event=use subject=culprit object=tool
verb "arm"
frame "arm" pos=verb event=use object=culprit with=tool
verb "equip"
frame "equip" pos=verb event=use object=culprit with=tool
verb "craft"
frame "craft" pos=verb event=use subject=culprit object=tool
verb "devise"
frame "devise" pos=verb event=use subject=culprit object=tool
verb "lace"
frame "lace" pos=verb event=use subject=culprit with=tool
verb "load"
frame "load" pos=verb event=use subject=culprit object=tool
verb "sideload" alias="side-load"
frame "sideload" pos=verb event=use subject=culprit object=tool
verb "leave behind" past="left behind" participle="left behind" gerund="leaving behind"
frame "leave behind" pos=verb event=use subject=culprit object=tool
verb "turn loose"
frame "turn loose" pos=verb event=use subject=culprit object=tool
verb "let loose" past="let loose" participle="let loose" gerund="letting loose"
frame "let loose" pos=verb event=use subject=culprit object=tool
verb "set loose" past="set loose" participle="set loose" gerund="setting loose"
frame "set loose" pos=verb event=use subject=culprit object=tool
verb "bombard"
frame "infect" pos=verb event=use subject=culprit with=tool

# --- flaws --------------------------------------------------------------------------------
verb "weaponise" alias=weaponize
frame "weaponise" pos=verb event=exploit subject=culprit object=flaw
frame "weaponise" pos=verb event=use subject=culprit object=tool
verb "misuse"
frame "misuse" pos=verb event=exploit subject=culprit object=flaw
verb "capitalise" alias=capitalize
frame "capitalise" pos=verb event=exploit subject=culprit on=flaw
verb "profit"
frame "profit" pos=verb event=exploit subject=culprit from=flaw \
  needs="flaw|flaws|vulnerability|vulnerabilities|bug|bugs|weakness|weaknesses|hole|holes|zero-day|zero-days"
frame "use" pos=verb event=exploit subject=culprit object=flaw \
  needs="flaw|flaws|vulnerability|vulnerabilities|bug|bugs|weakness|weaknesses|hole|holes|zero-day|zero-days|loophole|loopholes|exploit|exploits"
frame "target" pos=verb event=exploit subject=culprit object=flaw \
  needs="flaw|flaws|vulnerability|vulnerabilities|bug|bugs|weakness|weaknesses|zero-day|zero-days"
verb "slip through" past="slipped through" participle="slipped through" gerund="slipping through" alias="get in through|break in through|\
enter through|come in through|climb through"
frame "slip through" pos=verb event=exploit subject=culprit object=flaw \
  needs="flaw|flaws|vulnerability|vulnerabilities|bug|bugs|weakness|weaknesses|hole|holes|zero-day|zero-days|gap|gaps"
noun "security flaw" alias="security hole|security gap|security bug|security weakness|software flaw|\
software bug|software vulnerability|zero-day flaw|zero-day vulnerability|zero-day|zero day|0-day|\
zero-day bug|zero day vulnerability|zero-day exploit|loophole|weak spot|weak point|\
security vulnerability|critical vulnerability" class=flaw

# --- places -------------------------------------------------------------------------------
frame "operate" pos=verb event=originate subject=incident from=place out-of=place
frame "work" pos=verb event=originate subject=incident from=place out-of=place
frame "run" pos=verb event=originate object=incident from=place out-of=place
frame "mount" pos=verb event=originate object=incident from=place inside=place within=place
frame "stage" pos=verb event=originate object=incident from=place inside=place within=place
frame "carry out" pos=verb event=originate object=incident from=place inside=place within=place
frame "launch" pos=verb event=originate object=incident inside=place within=place
frame "come" pos=verb event=originate subject=incident inside=place within=place out-of=place
frame "originate" pos=verb event=originate subject=incident inside=place within=place
frame "route" pos=verb event=originate object=incident from=place through=place
frame "coordinate" pos=verb event=originate object=incident from=place
frame "orchestrate" pos=verb event=originate object=incident from=place
frame "direct" pos=verb event=originate object=incident from=place
frame "trace" pos=verb event=originate object=incident to=place \
  needs="servers|server|computers|computer|address|addresses|IP|machines|machine|location|provider"
frame "trace back" pos=verb event=originate object=incident to=place \
  needs="servers|server|computers|computer|address|addresses|IP|machines|machine|location|provider"
verb "hail"
frame "hail" pos=verb event=originate subject=incident from=place
verb "reside"
frame "reside" pos=verb event=originate subject=incident in=place
verb "issue from"
frame "issue from" pos=verb event=originate subject=incident object=place
verb "arise" past=arose participle=arisen
frame "arise" pos=verb event=originate subject=incident from=place in=place
noun "origin"
verb "route"

# --- kinds of tools: what is called by a name, and whose it is ------------------------------
noun "malware" plural=no alias="malicious software|malware family|malware strain|malware variant|\
malicious program|malicious tool|spyware|custom malware|destructive malware" class=malware
noun "backdoor" alias="back door|implant|wiper|trojan|rootkit|bootkit|loader|downloader|dropper|\
stealer|infostealer|information stealer|keylogger|rat|remote access trojan|remote access tool|\
web shell|webshell|data wiper|info-stealer|credential stealer|tunneling tool|exfiltration tool|\
hacking tool|malicious tool|cyber weapon|cyberweapon|banking trojan|bootloader" class=malware
verb "chain"
frame "chain" pos=verb event=exploit subject=culprit object=flaw
frame "combine" pos=verb event=exploit subject=culprit object=flaw
verb "combine"
verb "distribute"
frame "distribute" pos=verb event=use subject=culprit object=tool
frame "execute" pos=verb event=use subject=culprit object=tool
verb "download"
frame "download" pos=verb event=use subject=culprit object=tool
verb "push"
frame "push" pos=verb event=use subject=culprit object=tool
frame "operate" pos=verb event=use subject=culprit object=tool
verb "switch"
frame "switch" pos=verb event=use subject=culprit to=tool
verb "fetch"
frame "fetch" pos=verb event=use subject=culprit object=tool
frame "write" pos=verb event=use subject=culprit object=tool
frame "place" pos=verb event=use subject=culprit object=tool
frame "attack" pos=verb event=use subject=culprit with=tool
verb "turn"
frame "turn" pos=verb event=use subject=culprit to=tool
verb "graduate"
frame "graduate" pos=verb event=use subject=culprit to=tool
verb "move"
frame "move" pos=verb event=use subject=culprit to=tool
frame "run" pos=verb event=use subject=culprit object=tool
frame "maintain" pos=verb event=use subject=culprit object=tool
frame "add" pos=verb event=use subject=culprit object=tool to=measure \
  needs="toolset|toolkit|arsenal|tooling|armoury|armory|toolbox|repertoire"
noun "use" plural=no alias="deployment|employment|adoption"
frame "use" pos=noun event=use of=tool by=culprit possessor=culprit
noun "abuse" plural=no
frame "abuse" pos=noun event=exploit of=flaw by=culprit possessor=culprit

# --- what somebody's tools are --------------------------------------------------------------
noun "arsenal" alias="toolkit|toolset|toolbox|armoury|armory|repertoire|weaponry|bag of tricks|\
code family|payload" class=toolset
noun "tool" class=toolset
