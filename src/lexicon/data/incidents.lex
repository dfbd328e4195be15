# Incidents that have a name of their own: outbreaks, operations, campaigns, leaks. What is
# called by its target and kind ("the Sony Pictures hack", "the breach at OPM") is composed
# by the extractor, which so knows the target; it must not stand here, for a listed name
# would hide the target in it. x-year: when it happened or became known; x-target: who or
# what was hit, as in the other lists.
# kind: outbreak campaign hack wiper leak ddos sabotage supply-chain theft

# ---- outbreaks and sabotage
incident "NotPetya" kind=outbreak x-year=2017 x-target="UA" alias="NotPetya attack|NotPetya attacks|NotPetya outbreak|NotPetya cyberattack|NotPetya cyber-attack|NotPetya cyber attack|NotPetya ransomware attack|NotPetya malware attack|Petya attack|Petya cyberattack|Petya outbreak|NotPetya incident|NotPetya campaign|Petya/NotPetya attack|NotPetya cyber-attacks|NotPetya cyber attacks|NotPetya virus attack|NotPetya wiper attack|NotPetya ransomware outbreak"
incident "WannaCry" kind=outbreak x-year=2017 alias="WannaCry attack|WannaCry outbreak|WannaCry ransomware attack|WannaCry ransomware outbreak|WannaCry cyberattack|WannaCry cyber attack|WannaCry cyber-attack|WannaCry incident|WannaCry attacks|WannaCry campaign|WannaCry cyberattacks|WannaCry epidemic|WannaCry ransomware attacks|WannaCry hack|WannaCry ransomware cyberattack|WannaCry worm outbreak|WannaCry virus attack|WannaCry global ransomware attack|WannaCry malware attack"
incident "BadRabbit" kind=outbreak x-year=2017 alias="BadRabbit attack|Bad Rabbit attack|BadRabbit outbreak|Bad Rabbit outbreak|Bad Rabbit ransomware attack|BadRabbit ransomware attack"
incident "Olympic Destroyer attack" kind=wiper x-year=2018 alias="Olympic Destroyer attacks|Olympic Destroyer cyberattack"
incident "Stuxnet" kind=sabotage x-year=2010 x-target="Natanz enrichment plant" alias="Stuxnet attack|Stuxnet attacks|Stuxnet operation|Stuxnet cyberattack|Stuxnet cyber attack|Stuxnet campaign|Stuxnet sabotage"
incident "Shamoon attack" kind=wiper x-year=2012 x-target="Saudi Aramco" alias="Shamoon attacks|Shamoon cyberattack|Shamoon virus attack"
incident "Triton attack" kind=sabotage x-year=2017 alias="Triton malware attack|Trisis attack|Triton attacks|TRITON attack|Triton cyberattack|Triton cyber attack|TRISIS attack|Triton incident"
incident "Industroyer attack" kind=sabotage x-year=2016 x-target="Ukrenergo" alias="CrashOverride attack|Industroyer attacks"
incident "Industroyer2 attack" kind=sabotage x-year=2022 x-target="UA"
incident "WhisperGate attack" kind=wiper x-year=2022 x-target="UA" alias="WhisperGate attacks|WhisperGate campaign"
incident "HermeticWiper attack" kind=wiper x-year=2022 x-target="UA" alias="HermeticWiper attacks"
incident "DarkSeoul attack" kind=wiper x-year=2013 x-target="KR" alias="Dark Seoul attack|DarkSeoul attacks|Dark Seoul attacks|March 20 cyber terror|Operation DarkSeoul|Dark Seoul operation|3.20 cyber attack|DarkSeoul cyberattack|Operation Dark Seoul"
incident "Operation Troy" kind=campaign x-year=2013 x-target="KR"
incident "Ten Days of Rain" kind=ddos x-year=2011 x-target="KR" alias="10 Days of Rain"

# ---- espionage
incident "Operation Aurora" kind=campaign x-year=2010 x-target="Google" alias="Aurora attacks|Aurora attack|Operation Aurora attacks|Aurora hack"
incident "Titan Rain" kind=campaign x-year=2003 x-target="US" alias="Titan Rain attacks|Titan Rain campaign"
incident "Moonlight Maze" kind=campaign x-year=1998 x-target="US"
incident "Solar Sunrise" kind=hack x-year=1998 x-target="Department of Defense"
incident "Buckshot Yankee" kind=hack x-year=2008 x-target="Department of Defense" alias="Operation Buckshot Yankee|Agent.BTZ attack"
incident "Byzantine Hades" kind=campaign x-year=2006
incident "GhostNet" kind=campaign x-year=2009 alias="GhostNet campaign"
incident "Operation Shady RAT" kind=campaign x-year=2011 alias="Shady RAT"
incident "Night Dragon attacks" kind=campaign x-year=2011 alias="Operation Night Dragon|Night Dragon campaign"
incident "Operation Cloud Hopper" kind=campaign x-year=2017 alias="Cloud Hopper|Cloudhopper|CloudHopper|Operation CloudHopper|Cloud Hopper campaign|Cloud Hopper attacks|Cloudhopper campaign|Operation Cloudhopper"
incident "Red October" kind=campaign x-year=2013 case=exact context="Kaspersky|cyber|Rocra" alias="Operation Red October|Red October campaign"
incident "Operation Newscaster" kind=campaign x-year=2014
incident "Operation Ababil" kind=ddos x-year=2012 x-target="US" alias="Ababil"
incident "Operation Dream Job" kind=campaign x-year=2020 alias="Operation DreamJob|Operation North Star|Dream Job campaign"
incident "Operation AppleJeus" kind=campaign x-year=2018
incident "Operation GhostSecret" kind=campaign x-year=2018
incident "Operation Sharpshooter" kind=campaign x-year=2018
incident "Operation Blockbuster" kind=campaign x-year=2016
incident "Operation ShadowHammer" kind=supply-chain x-year=2019 x-target="ASUS Live Update" alias="ShadowHammer|ShadowHammer attack"
incident "Operation Triangulation" kind=campaign x-year=2023 x-target="Kaspersky"
incident "Operation Glowing Symphony" kind=sabotage x-year=2016 x-target="Islamic State"
incident "Operation Socialist" kind=hack x-year=2013 x-target="Belgacom"
incident "Russian interference in the 2016 US election" kind=campaign x-year=2016 x-target="US" alias="2016 election interference|2016 election hacking|Russian election interference|Russian election hacking|2016 US election interference|Russian interference in the 2016 election|Russian interference in the US election|Russian meddling in the 2016 election|Russian election meddling|interference in the 2016 presidential election|Russian interference in the 2016 presidential election|interference in the 2016 election|2016 presidential election interference|interference in the 2016 US presidential election|election hacking of 2016|Russian meddling in the US election|interference in the 2016 US election|2016 election meddling|Russian interference in the 2016 U.S. election|Russian interference in the 2016 U.S. presidential election|interference in the 2016 U.S. presidential election|interference in the 2016 U.S. election|Russian interference in the U.S. election"
incident "MacronLeaks" kind=leak x-year=2017 x-target="Macron's presidential campaign" alias="Macron Leaks|Macron leaks"
incident "ToolShell attacks" kind=hack x-year=2025 x-target="Microsoft SharePoint" alias="ToolShell campaign"
incident "ArcaneDoor" kind=campaign x-year=2024 alias="ArcaneDoor campaign"
incident "Climategate" kind=leak x-year=2009
incident "Vulkan Files" kind=leak x-year=2023 x-target="NTC Vulkan" alias="Vulkan files|Vulkan Files leak"
incident "Vault 7" kind=leak x-year=2017 x-target="Central Intelligence Agency" alias="Vault 7 leak|Vault 7 leaks|Vault7|Vault 7 disclosures"
incident "Snowden leaks" kind=leak x-year=2013 x-target="National Security Agency" alias="Snowden revelations|Snowden disclosures|Snowden files|Snowden leak"

# ---- leaks, denial of service, theft
incident "Carbanak heists" kind=theft x-year=2015 alias="Carbanak attacks|Carbanak bank heist|Carbanak campaign"
incident "Operation Payback" kind=ddos x-year=2010
incident "OpIsrael" kind=ddos x-year=2013 x-target="IL" alias="#OpIsrael|Operation Israel"
incident "OpRussia" kind=ddos x-year=2022 x-target="RU" alias="#OpRussia"

# ---- campaigns by the names that researchers gave them
incident "Operation Pawn Storm" kind=campaign x-year=2014
incident "Operation RussianDoll" kind=campaign x-year=2015 alias="Operation Russian Doll"
incident "Operation Ghost" kind=campaign x-year=2019
incident "Operation Groundbait" kind=campaign x-year=2016 x-target="UA"
incident "Operation Armageddon" kind=campaign x-year=2015 x-target="UA"
incident "Operation Potao Express" kind=campaign x-year=2015
incident "Operation BugDrop" kind=campaign x-year=2017 x-target="UA"
incident "Operation Texonto" kind=campaign x-year=2024 x-target="UA"
incident "Operation RoundPress" kind=campaign x-year=2025 alias="RoundPress"
incident "Operation Overload" kind=campaign x-year=2024
incident "Operation Lakhta" kind=campaign x-year=2014 x-target="US" alias="Project Lakhta"
incident "Operation Infektion" kind=campaign x-year=1983
incident "Secondary Infektion" kind=campaign x-year=2019
incident "Operation SMN" kind=campaign x-year=2014
incident "Operation Snowman" kind=campaign x-year=2014
incident "Operation DeputyDog" kind=campaign x-year=2013 x-target="JP"
incident "Operation Ephemeral Hydra" kind=campaign x-year=2013
incident "Operation Beebus" kind=campaign x-year=2013
incident "Operation Ke3chang" kind=campaign x-year=2013
incident "Operation Poisoned Hurricane" kind=campaign x-year=2014
incident "Operation Poisoned Handover" kind=campaign x-year=2014 x-target="HK"
incident "Operation Clandestine Fox" kind=campaign x-year=2014 alias="Clandestine Fox"
incident "Operation Clandestine Wolf" kind=campaign x-year=2015
incident "Operation Double Tap" kind=campaign x-year=2014
incident "Operation Lotus Blossom" kind=campaign x-year=2015
incident "Operation Iron Tiger" kind=campaign x-year=2015
incident "Operation Tropic Trooper" kind=campaign x-year=2015
incident "Operation CuckooBees" kind=campaign x-year=2022
incident "Operation Diplomatic Specter" kind=campaign x-year=2024
incident "Operation Crimson Palace" kind=campaign x-year=2024 alias="Crimson Palace"
incident "Operation Digital Eye" kind=campaign x-year=2024
incident "Operation Wocao" kind=campaign x-year=2019
incident "Operation TaskMasters" kind=campaign x-year=2019
incident "Operation SignSight" kind=supply-chain x-year=2020 x-target="VN"
incident "Operation NightScout" kind=supply-chain x-year=2021
incident "Operation StealthyTrident" kind=supply-chain x-year=2020 x-target="MN"
incident "Operation Spalax" kind=campaign x-year=2021 x-target="CO"
incident "Operation LagTime IT" kind=campaign x-year=2019
incident "Operation Skeleton Key" kind=campaign x-year=2020 x-target="TW"
incident "Operation Cache Panda" kind=supply-chain x-year=2022 x-target="TW"
incident "Operation Dragon Castling" kind=campaign x-year=2022
incident "Operation Harvest" kind=campaign x-year=2021
incident "Operation Tainted Love" kind=campaign x-year=2023
incident "Operation Jacana" kind=campaign x-year=2023 x-target="GY"
incident "Operation Honeybee" kind=campaign x-year=2018
incident "Operation In(ter)ception" kind=campaign x-year=2020
incident "Operation Dangerous Password" kind=campaign x-year=2019 alias="DangerousPassword"
incident "Operation SnatchCrypto" kind=campaign x-year=2020 alias="SnatchCrypto"
incident "Operation Kabar Cobra" kind=campaign x-year=2019
incident "Operation Stealth Power" kind=campaign x-year=2019
incident "Operation Stolen Pencil" kind=campaign x-year=2018
incident "Operation Kitty Phishing" kind=campaign x-year=2019
incident "Operation Daybreak" kind=campaign x-year=2016
incident "Operation Saffron Rose" kind=campaign x-year=2014
incident "Operation Quicksand" kind=campaign x-year=2020 x-target="IL"
incident "Operation Wilted Tulip" kind=campaign x-year=2017
incident "Operation Electric Powder" kind=campaign x-year=2016
incident "Operation Parliament" kind=campaign x-year=2018
incident "Operation Arid Viper" kind=campaign x-year=2015
incident "Operation Earth Kitsune" kind=campaign x-year=2020
incident "Operation WizardOpium" kind=campaign x-year=2019
incident "Operation PowerFall" kind=campaign x-year=2020
incident "Operation PZChao" kind=campaign x-year=2018
incident "Operation Ghoul" kind=campaign x-year=2016
incident "Operation Windigo" kind=campaign x-year=2014
incident "Operation High Roller" kind=theft x-year=2012
incident "Operation Blockbuster Sequel" kind=campaign x-year=2017
incident "Operation Orchard" kind=sabotage x-year=2007 x-target="SY"
incident "Operation Nitro Zeus" kind=sabotage x-year=2016 x-target="IR" alias="Nitro Zeus"
incident "Operation Olympic Games" kind=sabotage x-year=2012 x-target="Natanz enrichment plant" alias="Olympic Games operation"
incident "Operation Rubicon" kind=campaign x-year=2020 alias="Operation Thesaurus"
incident "Operation Dunhammer" kind=campaign x-year=2021
incident "Project Raven" kind=campaign x-year=2019
incident "Contagious Interview" kind=campaign x-year=2023
incident "CostaRicto" kind=campaign x-year=2020
incident "DNSpionage campaign" kind=campaign x-year=2018
incident "IceFog campaign" kind=campaign x-year=2013
incident "Guacamaya Leaks" kind=leak x-year=2022 alias="Guacamaya leaks|SedenaLeaks|Sedena Leaks"
incident "BlueLeaks" kind=leak x-year=2020
incident "Collection #1" kind=leak x-year=2019
incident "Surkov Leaks" kind=leak x-year=2016 alias="Surkov leaks"
incident "Pegasus Project" kind=leak x-year=2021
incident "Predator Files" kind=leak x-year=2023
