# Threat groups, crews and personas. The label is the name most used; alias takes in the
# names of the vendors. country: where the group is commonly said to sit; sponsor: the
# state or body publicly named behind it. Groups that vendors tell apart stay apart, even
# where they share an alias. case=exact: an ordinary word that is a name in this case
# only; context: one of these words must be near.

# ---- Russia
actor "APT28" country=RU sponsor="GRU Unit 26165" alias="Fancy Bear|Sofacy|Sofacy Group|Sednit|Pawn Storm|STRONTIUM|Strontium|Forest Blizzard|Tsar Team|TsarTeam|Sofacy group|Iron Twilight|SNAKEMACKEREL|Swallowtail|BlueDelta|Fighting Ursa|FROZENLAKE|UAC-0028|UAC-0001|APT 28|ITG05|Group 74|TG-4127|Group-4127|Threat Group-4127|FancyBear|Fancy Bears|TA422|ATK5|Blue Athena|Advanced Persistent Threat 28"
actor "APT29" country=RU sponsor="Foreign Intelligence Service" alias="Cozy Bear|CozyBear|The Dukes|Cozy Duke|CozyDuke|Nobelium|NOBELIUM|Midnight Blizzard|Iron Hemlock|UNC2452|Dark Halo|StellarParticle|Office Monkeys|CozyCar|YTTRIUM|Yttrium|BlueBravo|Cloaked Ursa|UNC3524|Iron Ritual|TA421|ITG11|APT 29|Blue Kitsune|UAC-0029|Advanced Persistent Threat 29"
actor "Sandworm" country=RU sponsor="GRU Unit 74455" alias="Sandworm Team|SandWorm|Voodoo Bear|VoodooBear|TeleBots|Telebots|Iridium|IRIDIUM|Seashell Blizzard|Quedagh|BlackEnergy group|Black Energy group|Iron Viking|FROZENBARENTS|APT44|APT 44|UAC-0113|UAC-0082|UAC-0002|ELECTRUM|Electrum|TEMP.Noble|UNC3810|Blue Echidna|Sandworm group" short="Hades"
actor "Turla" country=RU sponsor="Federal Security Service" alias="Venomous Bear|VenomousBear|Uroburos group|Waterbug|Krypton|KRYPTON|Secret Blizzard|Belugasturgeon|Pensive Ursa|Iron Hunter|Group 88|Turla Team|Turla group|WhiteBear|Blue Python|ITG12|UAC-0003|UNC4210|UAC-0144|MAKERSMARK|Hippo Team" short="Snake|SUMMIT|Wraith|WRAITH"
actor "Gamaredon" country=RU sponsor="FSB Center 18" alias="Gamaredon Group|Primitive Bear|Armageddon|ACTINIUM|Actinium|Aqua Blizzard|Shuckworm|Trident Ursa|Iron Tilden|UAC-0010|Winterflounder|DEV-0157|BlueAlpha|Blue Otso|UNC530|Hive0051"
actor "Energetic Bear" country=RU sponsor="FSB Center 16" alias="Dragonfly|Dragonfly 2.0|Crouching Yeti|Berserk Bear|BerserkBear|Allanite|ALLANITE|TEMP.Isotope|DYMALLOY|Dymalloy|Iron Liberty|BROMINE|Bromine|Ghost Blizzard|Koala Team|Group 24|Palmetto Fusion|Static Tundra|TG-4192|Blue Kraken|EnergeticBear|ITG15|ATK6"
actor "Star Blizzard" country=RU sponsor="FSB Center 18" alias="SEABORGIUM|Seaborgium|Callisto Group|Callisto group|COLDRIVER|ColdRiver|COLD RIVER|Coldriver|Cold River|TA446|TAG-53|BlueCharlie|Callisto|Gossamer Bear|Reuse team|UNC4057|Iron Frontier|Blue Callisto|Calisto"
actor "Ember Bear" country=RU sponsor="GRU Unit 29155" alias="Cadet Blizzard|UAC-0056|Lorec53|UNC2589|Saint Bear|Bleeding Bear|Nascent Ursa|DEV-0586|Nodaria|TA471|SaintBear|Frozenvista|FROZENVISTA|Ruinous Ursa|Lorec Bear"
actor "InvisiMole" country=RU alias="UAC-0035|Invisimole"
actor "XENOTIME" country=RU sponsor="Central Scientific Research Institute of Chemistry and Mechanics" alias="Xenotime|TEMP.Veles|Triton Group|Triton group|Triton actors|UNC1147"
actor "Ghostwriter" country=BY sponsor=BY alias="UNC1151|Ghostwriter group|UAC-0057|UAC-0051|TA445|DEV-0257|Storm-0257|PUSHCHA|Moonscape|White Lynx|Ghostwriter campaign"
actor "MoustachedBouncer" country=BY sponsor=BY
actor "Winter Vivern" country=RU alias="TA473|UAC-0114|TAG-70|WinterVivern"
actor "RomCom" country=RU alias="Storm-0978|Tropical Scorpius|UNC2596|Void Rabisu|UAC-0180|DEV-0978|UAT-5647|RomCom group"
actor "Laundry Bear" country=RU sponsor=RU alias="Void Blizzard|LAUNDRY BEAR"
actor "Cloud Atlas" country=RU alias="Inception Framework|Inception group|CloudAtlas|Clean Ursa|Red October group|Rocra"
actor "Evil Corp" country=RU alias="Indrik Spider|INDRIK SPIDER|Dridex gang|Gold Drake|DEV-0243|Manatee Tempest|UNC2165|EvilCorp|Dridex group"
actor "Zebrocy" country=RU sponsor=RU alias="Zebrocy group"
actor "CyberBerkut" country=RU sponsor=RU alias="Cyber Berkut|KiberBerkut"
actor "Guccifer 2.0" country=RU sponsor="GRU" alias="Guccifer 2|Guccifer2.0"
actor "Guccifer" country=RO case=exact
actor "DCLeaks" country=RU sponsor="GRU" alias="DC Leaks|DCLeaks.com|DC Leaks persona"
actor "Fancy Bears' Hack Team" country=RU sponsor="GRU" alias="Fancy Bears Hack Team|Fancy Bears' HT|Fancy Bears International Hack Team"
actor "CyberCaliphate" country=RU alias="Cyber Caliphate|Cyber-Caliphate|CyberCaliphate group|Cybercaliphate|Islamic State Hacking Division|United Cyber Caliphate"
actor "Anonymous Poland" country=RU alias="Anonymous Poland group"
actor "Yemen Cyber Army" alias="Yemeni Cyber Army"
actor "Killnet" country=RU alias="KillNet|KILLNET|Killnet group|Killmilk|KillMilk"
actor "NoName057(16)" country=RU alias="NoName057|NoName 057(16)|NoName|NoName05716|NoName057 (16)"
actor "Cyber Army of Russia Reborn" country=RU sponsor="GRU Unit 74455" alias="CyberArmyofRussia_Reborn|CyberArmyofRussia Reborn|People's Cyber Army|Cyber Army of Russia|CARR|People's CyberArmy|CyberArmyOfRussia_Reborn|Sector16"
actor "Z-Pentest" country=RU alias="Z-Pentest Alliance"
actor "XakNet" country=RU sponsor="GRU" alias="XakNet Team|Xaknet"
actor "Solntsepek" country=RU sponsor="GRU" alias="Solntsepyok"
actor "From Russia With Love" country=RU alias="FRwL|Z-Team|FRwL Team"
actor "Free Civilian" country=RU sponsor="GRU Unit 29155"
actor "Infoccentr" country=RU sponsor="GRU"
actor "Anonymous Sudan" country=SD alias="Storm-1359|AnonymousSudan|Anonymous Sudan group"
actor "Storm-1516" country=RU sponsor=RU
actor "Doppelgänger" country=RU sponsor=RU alias="Doppelganger|Doppelgaenger|Ruza Flood|Doppelgänger campaign"
actor "Beregini" country=RU
actor "JokerDNR" country=RU alias="Joker DNR"
actor "Shadow Brokers" alias="The Shadow Brokers|ShadowBrokers|TheShadowBrokers|Shadowbrokers"
actor "Shaltai Boltai" country=RU alias="Anonymous International|Shaltay-Boltay|Humpty Dumpty hackers|Shaltai-Boltai"
actor "TA505" country=RU alias="Gold Tahoe|Hive0065|Graceful Spider|GRACEFUL SPIDER|Spandex Tempest|TA 505|Chimborazo"
actor "FIN7" alias="Carbanak Group|Carbon Spider|CARBON SPIDER|Sangria Tempest|ELBRUS|Gold Niagara|Navigator Group|FIN 7|Carbanak group"
actor "Carbanak" alias="Anunak|Carbanak gang|Carbanak hackers|Cobalt/Carbanak|Carbanak cybergang"
actor "Cobalt Group" alias="Cobalt Gang|Cobalt Spider|COBALT SPIDER|Gold Kingswood|Cobalt gang|Cobalt group|Cobalt hacking group"
actor "FIN6" alias="Skeleton Spider|SKELETON SPIDER|Magecart Group 6|ITG08|Camouflage Tempest|Gold Franklin|FIN 6"
actor "FIN8" alias="Syssphinx"
actor "FIN11" alias="Lace Tempest|TEMP.Warlock|DEV-0950|UNC902"
actor "FIN12" alias="Pistachio Tempest"
actor "FIN4" alias="Wolf Spider|WOLF SPIDER"
actor "FIN5"
actor "FIN10"
actor "FIN13" alias="Elephant Beetle|TG2003"
actor "TeamSpy" country=RU alias="TeamSpy Crew|Team Bear|Anger Bear"
actor "Buhtrap" alias="Buhtrap Group|Ratopak Spider|RATOPAK SPIDER|Buhtrap group"
actor "MoneyTaker" alias="MoneyTaker group|Money Taker"
actor "Silence" alias="Silence Group|Whisper Spider|Silence group|Silence gang|Contract Crew" case=exact context="Silence Group|Silence group|Silence gang|Silence hackers|Whisper Spider|Silence cybercrime"
actor "Corkow" alias="Metel|Metel group|Corkow gang"
actor "Lurk" alias="Lurk gang|Lurk group" case=exact context="Lurk gang|Lurk group|Lurk hackers|Lurk malware|Lurk trojan|Lurk banking"
actor "Dark Caracal" country=LB sponsor="General Directorate of General Security" alias="ATK27|DarkCaracal"
actor "Carderbee"

# ---- China
actor "APT1" country=CN sponsor="PLA Unit 61398" alias="Comment Crew|Comment Panda|COMMENT PANDA|Comment Group|Byzantine Candor|Shanghai Group|APT 1|Brown Fox|TG-8223|Byzantine Hades|ShadyRAT group|Advanced Persistent Threat 1"
actor "APT2" country=CN sponsor="PLA Unit 61486" alias="Putter Panda|PUTTER PANDA|TG-6952|Group 36"
actor "APT3" country=CN sponsor="Ministry of State Security" alias="Gothic Panda|GOTHIC PANDA|Buckeye|UPS Team|Boyusec group|TG-0110|Group 6|Pirpi|Bronze Mayfair|Red Sylvan|Brocade Typhoon|APT 3"
actor "APT4" country=CN alias="Maverick Panda|MAVERICK PANDA|Samurai Panda|Sykipot|Wisp Team|Sykipot Group|Bronze Edison|Salmon Typhoon|SODIUM"
actor "APT5" country=CN alias="Manganese|MANGANESE|Mulberry Typhoon|Keyhole Panda|KEYHOLE PANDA|UNC2630|Bronze Fleetwood|TEMP.Bottle|TG-2754|Poisoned Flight"
actor "APT6" country=CN alias="1.php Group"
actor "APT7" country=CN
actor "APT8" country=CN
actor "APT9" country=CN alias="Nightshade Panda|NIGHTSHADE PANDA|Red Pegasus|Group 27"
actor "APT10" country=CN sponsor="Tianjin State Security Bureau" alias="Stone Panda|STONE PANDA|menuPass|MenuPass|Menupass Team|MenuPass Group|Red Apollo|CVNX|POTASSIUM|Potassium|Cicada|Bronze Riverside|Purple Typhoon|Cloud Hopper group|Granite Taurus|happyyongzi|HOGFISH|APT 10|ATK41|TA429|Advanced Persistent Threat 10|menuPass Team|Cloudhopper group"
actor "APT12" country=CN sponsor=CN alias="Numbered Panda|NUMBERED PANDA|Calc Team|IXESHE|Ixeshe|DynCalc|DNSCalc|Hexagon Typhoon|Bronze Globe|Group 22|BeeBus|APT 12"
actor "APT14" country=CN sponsor="People's Liberation Army" alias="Anchor Panda|ANCHOR PANDA|QAZTeam"
actor "APT15" country=CN sponsor=CN alias="Ke3chang|Vixen Panda|VIXEN PANDA|Nickel|NICKEL|Nylon Typhoon|Playful Dragon|GREF|Royal APT|Mirage group|BackdoorDiplomacy|Bronze Palace|Bronze Davenport|Red Vulture|Playful Taurus|Social Network Team|Playful Panda|Metushy|Ke3Chang|APT 15|Bronze Idlewood" short="Flea|Lurid"
actor "APT16" country=CN alias="SVCMONDR"
actor "APT17" country=CN sponsor="Ministry of State Security" alias="Deputy Dog|DeputyDog|Aurora Panda|AURORA PANDA|Tailgater Team|Bronze Keystone|Group 8|Heart Typhoon|Dogfish|APT 17|TG-8153"
actor "Hidden Lynx" country=CN alias="Hidden Lynx group"
actor "APT18" country=CN sponsor="People's Liberation Army" alias="Wekby|Dynamite Panda|DYNAMITE PANDA|Satin Typhoon|Threat Group-0416|TG-0416|Scandium|SCANDIUM"
actor "APT19" country=CN alias="Codoso|Codoso Team|C0d0so0|Sunshop Group|Checkered Typhoon|Bronze Firestone"
actor "Deep Panda" country=CN sponsor=CN alias="DEEP PANDA|Shell Crew|Black Vine|KungFu Kittens|WebMasters|Group 13|PinkPanther|DeepPanda"
actor "APT20" country=CN alias="Violin Panda|VIOLIN PANDA|TH3Bug|Crawling Taurus|Twivy"
actor "APT21" country=CN alias="Hammer Panda|HAMMER PANDA|Zhenbao|NetTraveler|TEMP.Zhenbao|Travnet group"
actor "APT22" country=CN alias="Suckfly|Bronze Olive|Group 46"
actor "APT23" country=CN alias="Pirate Panda|PIRATE PANDA|KeyBoy|Tropic Trooper|Bronze Hobart|Earth Centaur"
actor "APT24" country=CN alias="Pitty Tiger|PittyTiger|Pitty Panda|PITTY PANDA|Temp.Pittytiger"
actor "APT26" country=CN sponsor=CN alias="Turbine Panda|TURBINE PANDA|Technetium|JerseyMikes|Bronze Express|TECHNETIUM"
actor "APT27" country=CN sponsor=CN alias="Emissary Panda|EMISSARY PANDA|Lucky Mouse|LuckyMouse|Iron Tiger|Bronze Union|BRONZE UNION|Threat Group-3390|TG-3390|Linen Typhoon|Budworm|Earth Smilodon|Iron Taurus|TEMP.Hippo|Group 35|APT 27|Red Phoenix|IronTiger"
actor "APT30" country=CN sponsor=CN alias="Override Panda|OVERRIDE PANDA|Raspberry Typhoon|Bronze Geneva|Bronze Sterling"
actor "Naikon" country=CN sponsor="PLA Unit 78020" alias="Naikon APT|Lotus Panda|LOTUS PANDA|Camerashy"
actor "APT31" country=CN sponsor="Hubei State Security Department" alias="Zirconium|ZIRCONIUM|Judgment Panda|JUDGMENT PANDA|Judgement Panda|Violet Typhoon|Bronze Vinewood|Red Keres|TA412|RedBravo|APT 31|Advanced Persistent Threat 31|Red keres"
actor "APT40" country=CN sponsor="Hainan State Security Department" alias="Leviathan|TEMP.Periscope|TEMP.Jumper|Bronze Mohawk|Kryptonite Panda|KRYPTONITE PANDA|Gadolinium|GADOLINIUM|Gingham Typhoon|MUDCARP|Mudcarp|TA423|Red Ladon|ISLANDDREAMS|ITG09|APT 40|Periscope group|Advanced Persistent Threat 40|GreenCrash|BRONZE MOHAWK"
actor "APT41" country=CN sponsor=CN alias="Double Dragon|Wicked Panda|WICKED PANDA|Barium|BARIUM|Wicked Spider|WICKED SPIDER|Brass Typhoon|Bronze Atlas|BRONZE ATLAS|Earth Baku|Blackfly|HOODOO|Red Kelpie|TA415|Grayfly|TG-2633|APT 41|Leopard Typhoon|RedGolf|Starchy Taurus|Advanced Persistent Threat 41|SparklingGoblin" short="Amoeba"
actor "Winnti" country=CN sponsor=CN alias="Winnti Group|Winnti Umbrella|Winnti group|Axiom group|Axiom Group" short="Axiom"
actor "HAFNIUM" country=CN sponsor=CN alias="Hafnium|Silk Typhoon|Red Dev 13|Murky Panda|MURKY PANDA|ATK233"
actor "Volt Typhoon" country=CN sponsor=CN alias="Vanguard Panda|VANGUARD PANDA|Bronze Silhouette|BRONZE SILHOUETTE|UNC3236|Insidious Taurus|Dev-0391|DEV-0391|VOLTZITE|Voltzite|Storm-0391"
actor "Salt Typhoon" country=CN sponsor=CN alias="Operator Panda|OPERATOR PANDA|RedMike|UNC5807|Salt Typhoon hackers|Earth Estries"
actor "GhostEmperor" country=CN alias="Ghost Emperor|UNC2286|Ghostemperor"
actor "FamousSparrow" country=CN alias="Famous Sparrow"
actor "Flax Typhoon" country=CN sponsor="Integrity Technology Group" alias="Ethereal Panda|ETHEREAL PANDA|RedJuliett|Storm-0919"
actor "Storm-0558" country=CN sponsor=CN alias="Antique Typhoon|Storm 0558|Storm0558"
actor "Storm-2603" country=CN alias="Gold Salem|CL-CRI-1040"
actor "Granite Typhoon" country=CN sponsor=CN alias="Gallium|GALLIUM|Operation Soft Cell|Soft Cell|Othorene|Alloy Taurus|Phantom Panda|PHANTOM PANDA|UNSC 2814|UNC2814"
actor "Charcoal Typhoon" country=CN alias="Chromium|CHROMIUM|ControlX|Aquatic Panda|AQUATIC PANDA|RedHotel|Bronze University|Earth Lusca|TAG-22|Red Scylla|Red Dev 10|FishMonger"
actor "Mustang Panda" country=CN sponsor=CN alias="MUSTANG PANDA|RedDelta group|Bronze President|BRONZE PRESIDENT|TA416|Earth Preta|Stately Taurus|Camaro Dragon|HoneyMyte|Luminous Moth|LuminousMoth|TEMP.Hex|Temp.Hex|Red Lich|Hive0154|UNC6384|PKPLUG|Twill Typhoon|Tantalum|TANTALUM" short="Basin"
actor "BlackTech" country=CN sponsor=CN alias="Palmerworm|Temp.Overboard|Circuit Panda|CIRCUIT PANDA|Radio Panda|Earth Hundun|Canary Typhoon|Red Djinn|Manga Taurus|Huapi|T-APT-03"
actor "Tick" country=CN sponsor="PLA Unit 61419" alias="Bronze Butler|BRONZE BUTLER|REDBALDKNIGHT|RedBaldKnight|Stalker Panda|STALKER PANDA|Stalker Taurus|Swirl Typhoon|Tick group|Tick hackers|Nian" case=exact
actor "Gelsemium" country=CN
actor "ToddyCat" country=CN alias="Toddy Cat|Websiic|Storm-0247"
actor "Tonto Team" country=CN sponsor="People's Liberation Army" alias="Karma Panda|KARMA PANDA|CactusPete|Bronze Huntley|HeartBeat group|Earth Akhlut"
actor "RedFoxtrot" country=CN sponsor="PLA Unit 69010" alias="Nomad Panda|NOMAD PANDA|Moshen Dragon|TEMP.Trident"
actor "RedEcho" country=CN sponsor=CN alias="Red Echo|RedEcho group"
actor "RedAlpha" country=CN alias="DeepCliff|Red Dev 3"
actor "RedDelta" country=CN sponsor=CN
actor "TAG-28" country=CN
actor "TAG-38" country=CN
actor "TAG-74" country=CN
actor "TAG-100" country=CN
actor "Aoqin Dragon" country=CN alias="UNC94"
actor "SharpPanda" country=CN alias="Sharp Panda|Sharp Dragon"
actor "Lotus Blossom" country=CN sponsor=CN alias="Spring Dragon|Billbug|Bronze Elgin|Lotus Blossom group|Esile group|DRAGONFISH|LotusBlossom|Red Salamander|Lotus Bane"
actor "Thrip" country=CN case=exact context="Symantec|espionage|Lotus Blossom|satellite"
actor "Goblin Panda" country=CN alias="GOBLIN PANDA|Cycldek|Conimes|Conimes Team|1937CN|Conimes team|Tropic Panda"
actor "Hellsing" country=CN case=exact context="Naikon|Kaspersky|Goblin Panda"
actor "Icefog" country=CN alias="Dagger Panda|DAGGER PANDA|IceFog"
actor "Rancor" country=CN alias="Rancor group|Rancor Taurus|RANCOR" case=exact context="Rancor group|RANCOR|Rancor hackers|KHRAT|DDKONG"
actor "Scarab group" country=CN alias="Scarab APT|UAC-0026"
actor "Whitefly" alias="Whitefly group" case=exact context="SingHealth|Symantec"
actor "Daggerfly" country=CN alias="Evasive Panda|Bronze Highland|BRONZE HIGHLAND|StormBamboo|Storm Bamboo|EVASIVE PANDA"
actor "Weaver Ant" country=CN
actor "Velvet Ant" country=CN
actor "Liminal Panda" country=CN alias="LIMINAL PANDA"
actor "LightBasin" country=CN alias="UNC1945|Light Basin"
actor "MirrorFace" country=CN sponsor=CN alias="Earth Kasha|Mirror Face"
actor "Earth Krahang" country=CN
actor "Earth Longzhi" country=CN
actor "Earth Berberoka" country=CN alias="GamblingPuppet"
actor "Earth Wendigo" country=CN
actor "Earth Lamia" country=CN
actor "UNC3886" country=CN sponsor=CN alias="Fire Ant"
actor "UNC4841" country=CN sponsor=CN alias="SLIME57"
actor "UNC5221" country=CN sponsor=CN alias="UTA0178|Red Dev 61"
actor "UNC5174" country=CN alias="Uteus"
actor "UNC5325" country=CN
actor "UNC4191" country=CN
actor "UNC215" country=CN
actor "UNC2717" country=CN
actor "UTA0137" country=PK
actor "CL-STA-0044" country=CN
actor "Storm-1849" country=CN alias="UAT4356|UAT-4356|ArcaneDoor actor"
actor "SLIME68" country=CN
actor "Red Menshen" country=CN alias="Earth Bluecrow|Red Dev 18|DecisiveArchitect"
actor "Sneaky Panda" country=CN alias="SNEAKY PANDA|Elderwood|Elderwood Gang|Elderwood group|Beijing Group|SIG22"
actor "Night Dragon" country=CN alias="Night Dragon hackers|Night Dragon group"
actor "GhostNet" country=CN sponsor=CN alias="Snooping Dragon|GhostNet operators"
actor "Blue Termite" country=CN alias="Cloudy Omega|Emdivi group|CloudyOmega"
actor "DragonOK" country=CN alias="Moafee|Shallow Taurus|Danti"
actor "Nitro" country=CN alias="Covert Grove|Nitro hackers" case=exact context="Covert Grove|Nitro attacks|Nitro hackers|Nitro group"
actor "Wet Panda" country=CN alias="WET PANDA|Red Chimera"
actor "Foxy Panda" country=CN alias="FOXY PANDA"
actor "Gibberish Panda" country=CN alias="GIBBERISH PANDA"
actor "Big Panda" country=CN alias="BIG PANDA"
actor "Overflow Panda" country=CN
actor "Cascade Panda" country=CN
actor "Hurricane Panda" country=CN alias="HURRICANE PANDA"
actor "Poison Carp" country=CN sponsor=CN alias="Evil Eye|Earth Empusa|POISON CARP|EvilBamboo|Evil Bamboo"
actor "Scarlet Mimic" country=CN alias="Golfing Taurus"
actor "StrongPity" country=TR alias="Promethium|PROMETHIUM|APT-C-41"
actor "Honker Union" country=CN alias="Red Hacker Alliance|Honker Union of China|Chinese Honkers"
actor "APT-C-01" country=TW alias="Poison Ivy Group|GreenSpot|Poison Cloud Vine|Green Spot"
actor "Spamouflage" country=CN sponsor=CN alias="Dragonbridge|DRAGONBRIDGE|Spamouflage Dragon|Taizi Flood|Storm-1376"
actor "TA428" country=CN alias="ThunderCats|Bronze Dudley"
actor "Calypso" country=CN alias="Calypso APT|Bronze Medley|Calypso group"
actor "TA413" country=CN alias="LuckyCat|White Dev 9|Lucky Cat"
actor "Webworm" country=CN alias="Space Pirates"
actor "IronHusky" country=CN
actor "Vicious Panda" country=CN alias="SixLittleMonkeys|Microcin|Vicious Panda group"
actor "UAT-7237" country=CN
actor "UAT-5918" country=CN
actor "UAT-6382" country=CN
actor "UAT-9244" country=CN
actor "Antlion" country=CN
actor "Budminer" country=CN
actor "Grizzly Steppe" country=RU sponsor=RU alias="GRIZZLY STEPPE"
actor "TAG-110" country=RU alias="UAC-0063"

# ---- North Korea
actor "Lazarus Group" country=KP sponsor="Reconnaissance General Bureau" alias="Lazarus|Hidden Cobra|HIDDEN COBRA|Labyrinth Chollima|LABYRINTH CHOLLIMA|Zinc|ZINC|Diamond Sleet|Guardians of Peace|Guardian of Peace|Whois Team|WhoIs Team|NewRomanic Cyber Army Team|New Romanic Cyber Army Team|Dark Seoul|DarkSeoul|Nickel Academy|NICKEL ACADEMY|Group 77|Appleworm|UNC4034|APT-C-26|Lazarus hackers|Lazarus hacking group|TEMP.Hermit|UNC577|Black Artemis|Lazarus group|ATK3"
actor "APT38" country=KP sponsor="Reconnaissance General Bureau" alias="Bluenoroff|BlueNoroff|Stardust Chollima|STARDUST CHOLLIMA|BeagleBoyz|Nickel Gladstone|NICKEL GLADSTONE|Sapphire Sleet|COPERNICIUM|Copernicium|TA444|Alluring Pisces|UNC1069|TAG-71|APT 38|CryptoCore|Leery Turtle|Black Alicanto"
actor "TraderTraitor" country=KP sponsor="Reconnaissance General Bureau" alias="Jade Sleet|UNC4899|Slow Pisces|Trader Traitor|PUKCHONG|Storm-0954|DEV-0954"
actor "Andariel" country=KP sponsor="Reconnaissance General Bureau" alias="Silent Chollima|SILENT CHOLLIMA|Onyx Sleet|PLUTONIUM|Plutonium|Stonefly|APT45|APT 45|Nickel Hyatt|Black Chollima|UNC614|Jumpy Pisces|OperationTroy"
actor "Kimsuky" country=KP sponsor="Reconnaissance General Bureau" alias="Velvet Chollima|VELVET CHOLLIMA|Thallium|THALLIUM|Emerald Sleet|APT43|APT 43|Black Banshee|TA427|Kimsuki|KimSuky|Springtail|Sparkling Pisces|Nickel Kimball|Kimsuky group|Stolen Pencil|STOLEN PENCIL|UAT-5394|Sharptongue|SharpTongue|Kimsuky hackers" short="ARCHIPELAGO|Archipelago"
actor "APT37" country=KP sponsor="Ministry of State Security" alias="ScarCruft|Scarcruft|Group123|Group 123|Ricochet Chollima|RICOCHET CHOLLIMA|InkySquid|Red Eyes|RedEyes|TEMP.Reaper|Venus 121|StarCruft|Starcruft|APT 37|Geumseong121|ITG10|TA-RedAnt|RedAnt" short="Reaper"
actor "Famous Chollima" country=KP sponsor=KP alias="FAMOUS CHOLLIMA|Wagemole|WageMole|Nickel Tapestry|Contagious Interview|Contagious Interview group|UNC5267|Jasper Sleet|Storm-0287|CL-STA-0240|DeceptiveDevelopment|Void Dokkaebi|Tenacious Pungsan|PurpleBravo|DEV#POPPER"
actor "Citrine Sleet" country=KP sponsor="Reconnaissance General Bureau" alias="Gleaming Pisces|AppleJeus group|UNC4736|Storm-0139|DEV-0139|DEV-1222|Storm-1222"
actor "Moonstone Sleet" country=KP sponsor=KP alias="Storm-1789|Stressed Pungsan"
actor "Ruby Sleet" country=KP sponsor=KP alias="CERIUM|Cerium"
actor "Pearl Sleet" country=KP sponsor=KP alias="LAWRENCIUM|DEV-0215"
actor "Konni" country=KP sponsor=KP alias="Opal Sleet|OSMIUM|Konni Group|Vedalia|Konni group|KONNI"
actor "Gwisin" alias="Gwisin gang" case=exact context="Gwisin"
actor "Nuclear 17" country=KP alias="Who Am I = No Nuclear Power|anti-nuclear reactor group|Who am I = No Nuclear Power"
actor "H0lyGh0st" country=KP alias="HolyGhost|DEV-0530|Storm-0530"

# ---- Iran
actor "APT33" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="Elfin|Refined Kitten|REFINED KITTEN|Holmium|HOLMIUM|Peach Sandstorm|Magnallium|MAGNALLIUM|Elfin Team|Cobalt Trinity|TA451|ATK35|APT 33|Curious Serpens"
actor "APT34" country=IR sponsor="Ministry of Intelligence and Security" alias="OilRig|Oil Rig|Helix Kitten|HELIX KITTEN|Crambus|Hazel Sandstorm|EUROPIUM|Europium|Cobalt Gypsy|Twisted Kitten|Earth Simnavaz|Evasive Serpens|IRN2|Chrysene|CHRYSENE|APT 34|OILRIG|TA452|ITG13|Yellow Maero"
actor "APT35" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="Charming Kitten|CHARMING KITTEN|Phosphorus|PHOSPHORUS|Mint Sandstorm|Newscaster|NewsBeef|Newscaster Team|Ajax Security Team|Cobalt Illusion|TA453|Magic Hound|Yellow Garuda|Ballistic Bobcat|ITG18|Agent Serpens|CharmingCypress|APT 35|Educated Manticore|iKittens"
actor "APT42" country=IR sponsor="IRGC Intelligence Organization" alias="CALANQUE|APT 42|Damselfly|GreenCharlie|Calanque|UNC788"
actor "APT39" country=IR sponsor="Ministry of Intelligence and Security" alias="Chafer|Remix Kitten|REMIX KITTEN|Rana Intelligence Computing group|Radio Serpens|Cobalt Hickman|TA454|ITG07|APT 39|Burgundy Sandstorm|Rana"
actor "MuddyWater" country=IR sponsor="Ministry of Intelligence and Security" alias="Static Kitten|STATIC KITTEN|Mercury group|Mango Sandstorm|Seedworm|TEMP.Zagros|Earth Vetala|TA450|Boggy Serpens|Cobalt Ulster|ATK51|Muddy Water|Yellow Nix" short="MERCURY"
actor "Rocket Kitten" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="ROCKET KITTEN|Rocket kitten|TEMP.Beanie|Timberworm|Operation Woolen Goldfish|Woolen-Goldfish"
actor "Cleaver" country=IR sponsor=IR alias="Operation Cleaver|Cutting Kitten|CUTTING KITTEN|Tarh Andishan|Op Cleaver|TG-2889|Ghambar" case=exact context="Operation Cleaver|Cutting Kitten|Tarh Andishan|Cylance"
actor "Clever Kitten" country=IR alias="CLEVER KITTEN|Group 41"
actor "Pioneer Kitten" country=IR sponsor=IR alias="PIONEER KITTEN|Fox Kitten|Parisite|PARISITE|UNC757|Lemon Sandstorm|Rubidium|RUBIDIUM|Br0k3r|xplfinder|Lemon sandstorm"
actor "Imperial Kitten" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="IMPERIAL KITTEN|Tortoiseshell|Crimson Sandstorm|Curium|CURIUM|TA456|Yellow Liderc|Cobalt Fireside"
actor "Nemesis Kitten" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="NEMESIS KITTEN|DEV-0270|Storm-0270|Cobalt Mirage|TunnelVision"
actor "Agrius" country=IR sponsor="Ministry of Intelligence and Security" alias="Pink Sandstorm|AMERICIUM|Americium|Agonizing Serpens|Spectral Kitten|SPECTRAL KITTEN|BlackShadow|Black Shadow|Cobalt Shadow"
actor "Moses Staff" country=IR sponsor=IR alias="Cobalt Sapphire|DEV-0500|Marigold Sandstorm|MosesStaff|Moses' Staff|Vengeful Kitten|White Dev 95"
actor "Abraham's Ax" country=IR alias="Abrahams Ax"
actor "Siamesekitten" country=IR alias="Lyceum|LYCEUM|Hexane|HEXANE|Spirlin|SPIRLIN|Storm-0133|DEV-0133|Siamese Kitten|Cobalt Lyceum|UNC1530"
actor "UNC1549" country=IR alias="Smoke Sandstorm|BOHRIUM|Bohrium|TA455|Nimbus Manticore|Subtle Snail"
actor "UNC1860" country=IR sponsor="Ministry of Intelligence and Security" alias="Scarred Manticore|Storm-0861|DEV-0861|ShroudedSnooper"
actor "Void Manticore" country=IR sponsor="Ministry of Intelligence and Security" alias="Storm-0842|DEV-0842|Red Sandstorm|Banished Kitten|BANISHED KITTEN"
actor "Homeland Justice" country=IR sponsor="Ministry of Intelligence and Security" alias="HomeLand Justice|Homeland justice"
actor "Karma" country=IR alias="Karma Below|Karma hackers" case=exact context="Karma Below|KarmaBelow|hacktivist|BiBi|Karma group|Karma hackers"
actor "Handala" country=IR sponsor="Ministry of Intelligence and Security" alias="Handala Hack|Handala Hack Team|Handala group"
actor "CyberAv3ngers" country=IR sponsor="IRGC Cyber Electronic Command" alias="Cyber Av3ngers|Cyber Avengers|CyberAveng3rs|CyberAvengers|Hydro Kitten|HYDRO KITTEN|Storm-0784|Bauxite|BAUXITE|Soldiers of Solomon|Mr. Soul"
actor "Cotton Sandstorm" country=IR sponsor="IRGC Cyber Electronic Command" alias="NEPTUNIUM|Neptunium|Emennet Pasargad|Haywire Kitten|HAYWIRE KITTEN|Marnanbridge|MARNANBRIDGE|Holy Souls|Eeleyanet Gostar"
actor "Cyber Toufan" country=IR alias="Cyber Toufan Al-Aqsa|CyberToufan"
actor "DarkBit" country=IR sponsor="Ministry of Intelligence and Security" alias="DarkBit group|DEV-1084|Storm-1084"
actor "Pay2Key group" country=IR
actor "Cutting Sword of Justice" country=IR alias="Cutting Sword of Justice group"
actor "Izz ad-Din al-Qassam Cyber Fighters" country=IR sponsor=IR alias="Izz ad-Din al-Qassam Cyber Fighters group|Qassam Cyber Fighters|al-Qassam Cyber Fighters|Cyber Fighters of Izz ad-Din al-Qassam|Cyber Fighters of Izz ad-Din Al Qassam|QCF|Fraternal Jackal|Izz ad-din Al qassam Cyber Fighters"
actor "Iranian Cyber Army" country=IR
actor "Ashiyane" country=IR alias="Ashiyane Digital Security Team|Ashiyane Security Group"
actor "Sun Army" country=IR alias="SUN Army"
actor "Parastoo" country=IR
actor "Mabna hackers" country=IR sponsor="Islamic Revolutionary Guard Corps" alias="Silent Librarian|Cobalt Dickens|COBALT DICKENS|TA407|Yellow Nabu|TA4900|Silent librarian"
actor "DNSpionage" country=IR
actor "Sea Turtle" country=TR sponsor=TR alias="Teal Kurma|Marbled Dust|Cosmic Wolf|COSMIC WOLF|UNC1326" short="SILICON"
actor "Infy" country=IR sponsor=IR alias="Prince of Persia|Operation Mermaid"
actor "Domestic Kitten" country=IR sponsor=IR alias="APT-C-50|DOMESTIC KITTEN"
actor "Ferocious Kitten" country=IR alias="FEROCIOUS KITTEN"
actor "Tracer Kitten" country=IR alias="TRACER KITTEN"
actor "Copy Kittens" country=IR alias="CopyKittens|Slayer Kitten|SLAYER KITTEN"
actor "Madi" country=IR alias="Mahdi" case=exact context="malware|campaign|Seculert|spyware"
actor "Leafminer" country=IR alias="Raspite|RASPITE"
actor "Cadelle" country=IR
actor "Skote Vahshat" country=IR
actor "Predatory Sparrow" sponsor=IL alias="Gonjeshke Darande|Gonjeshk-e Darande|Gonjeshke Darandeh|Predatory sparrow"
actor "Indra" alias="Indra group" case=exact context="Iran|Syria|wiper|hackers|Meteor"
actor "Edalat-e Ali" alias="Edalat-e-Ali|Edalat-e Ali group|Tapandegan"
actor "Lab Dookhtegan" alias="Lab Dookhtegam|Lab-Dookhtegan|Read My Lips"
actor "Black Reward"
actor "Uprising till Overthrow" alias="Ghyam Sarnegouni|GhyamSarnegouni"
actor "WeRedEvils"

# ---- the West, Israel, India, Pakistan, the Arab states, Turkey, Latin America, Vietnam
actor "Equation Group" country=US sponsor="National Security Agency" alias="Tilded Team|EQGRP|Equation group"
actor "Longhorn" country=US sponsor="Central Intelligence Agency" alias="The Lamberts|Lamberts|APT-C-39" case=exact context="Lamberts|Vault 7|Vault7|CIA|APT-C-39"
actor "Animal Farm" country=FR sponsor="Directorate-General for External Security" alias="Snowglobe|SNOWGLOBE|ATK8" case=exact context="Babar|malware|espionage|France|French|Casper"
actor "Careto" alias="The Mask|Careto group"
actor "ProjectSauron" alias="Strider|Project Sauron|Sauron group" case=exact context="Kaspersky|Symantec|Remsec|ProjectSauron|Project Sauron"
actor "Slingshot" country=US case=exact context="Kaspersky|router|malware|espionage"
actor "Duqu group" country=IL alias="Duqu Group"
actor "DarkHotel" country=KR alias="Dark Hotel|Darkhotel|APT-C-06|Fallout Team|Luder|Tapaoux|Zigzag Hail|Shadow Crane|SHADOW CRANE|DUBNIUM|Dubnium|Karba|Purple Pygmy|T-APT-02"
actor "APT-C-60" country=KR alias="False Hunter|Pseudo Hunter"
actor "OceanLotus" country=VN sponsor=VN alias="APT32|Ocean Lotus|APT-C-00|SeaLotus|Sea Lotus|Ocean Buffalo|OCEAN BUFFALO|Canvas Cyclone|BISMUTH|Bismuth|Tin Woodlawn|TIN WOODLAWN|POND LOACH|APT 32"
actor "SideWinder" country=IN alias="Sidewinder|Rattlesnake|Razor Tiger|RAZOR TIGER|APT-C-17|T-APT-04|Hardcore Nationalist|HN2|BabyElephant"
actor "Patchwork" country=IN alias="Dropping Elephant|Chinastrats|Quilted Tiger|QUILTED TIGER|APT-C-09|Zinc Emerson|ZINC EMERSON|Hangover Group|Sarit|Thirsty Gemini|ATK11|Orange Athos|White Elephant" short="Monsoon"
actor "Viceroy Tiger" country=IN alias="VICEROY TIGER|Operation Hangover|Donot Team|DoNot Team|APT-C-35|SectorE02|Orange Kala|Brainworm|DONOT|Donot"
actor "Bitter" country=IN alias="T-APT-17|APT-C-08|Orange Yali|BITTER APT|Bitter APT|Hazy Tiger|HAZY TIGER|TA397" case=exact context="BITTER APT|Bitter APT|T-APT-17|APT-C-08|TA397|Bitter group|Bitter hackers|Bitter hacking|Hazy Tiger|known as Bitter"
actor "Confucius" country=IN alias="Confucius APT" case=exact context="Confucius APT|Confucius group|Confucius hackers|Confucius hacking"
actor "Dark Basin" country=IN alias="Mercenary.Amanda"
actor "Transparent Tribe" country=PK sponsor=PK alias="APT36|APT 36|Mythic Leopard|MYTHIC LEOPARD|ProjectM|C-Major|Operation C-Major|Earth Karkaddan|Storm-0156|Green Havildar|COPPER FIELDSTONE|TMP.Lapis|Transparent tribe"
actor "SideCopy" country=PK alias="Side Copy|UNC2269"
actor "Gorgon Group" country=PK alias="Gorgon group|Subaat"
actor "Cosmic Leopard" country=PK alias="SpaceCobra"
actor "Gaza Cybergang" country=PS alias="Molerats|MoleRATs|Gaza Hacker Team|Gaza Hackers Team|Extreme Jackal|EXTREME JACKAL|TA402|Gaza cybergang|Aluminum Saratoga|BLACKSTEM|WIRTE|Gaza Cyber Gang" short="Moonlight"
actor "Arid Viper" country=PS sponsor="Hamas" alias="Desert Falcons|APT-C-23|Two-tailed Scorpion|AridViper|Desert Falcon|Renegade Jackal|RENEGADE JACKAL|Grey Karkadann|Big Bang APT|Desert Varnish" short="Mantis"
actor "Volatile Cedar" country=LB sponsor="Hezbollah" alias="Lebanese Cedar|Dancing Salome|DeftTorero"
actor "Polonium" country=LB sponsor=IR alias="POLONIUM|Plaid Rain|UNC4453|Incendiary Jackal" case=exact context="Microsoft|Lebanon|Israel|hackers|group"
actor "Syrian Electronic Army" country=SY sponsor=SY alias="Deadeye Jackal|DEADEYE JACKAL|Syria Malware Team|Syrian electronic army|ATK196" short="SEA"
actor "Stealth Falcon" country=AE sponsor=AE alias="FruityArmor|Project Raven"
actor "Group5" country=IR
actor "YoroTrooper" country=KZ alias="Comrade Saiga|Silent Lynx|Salted Earth|Sturgeon Fisher"
actor "Machete" alias="El Machete|APT-C-43|TEMP.Andromeda" case=exact context="El Machete|Machete group|APT-C-43|Machete malware|Machete APT"
actor "Blind Eagle" country=CO alias="APT-C-36|BlindEagle|AguilaCiega|TAG-144"
actor "Packrat" alias="Packrat hackers" case=exact context="Citizen Lab"
actor "Guacamaya" alias="Guacamaya hackers|Guacamaya collective"
actor "Poseidon Group" country=BR alias="Poseidon group"
actor "Prilex" country=BR
actor "Sowbug"
actor "Platinum" alias="PLATINUM|TwoForOne" case=exact context="PLATINUM|Platinum APT|activity group"
actor "Dust Storm" alias="Operation Dust Storm"
actor "Lead" country=CN case=exact context="LEAD|BARIUM|Barium"
actor "Metador"
actor "Worok" country=CN alias="Worok group"
actor "GoldenJackal" alias="Golden Jackal"
actor "Unfading Sea Haze" country=CN
actor "BladeHawk" country=TR
actor "CloudSorcerer"
actor "White Company"
actor "Bahamut" alias="Windshift|WindShift|Urpage|BAHAMUT" case=exact
actor "EvilNum" alias="Evilnum|DeathStalker|Deceptikons|Knockout Spider"
actor "Void Balaur" country=RU alias="Rockethack|Rocket Hack"
actor "XDSpy"
actor "Sticky Werewolf" alias="Angry Likho|PhaseShifters"
actor "Core Werewolf" alias="Awaken Likho|PseudoGamaredon"
actor "Red Wolf" alias="RedCurl|Earth Kapre|Gold Blade"
actor "Mythic Likho"
actor "Head Mare"
actor "GOFFEE" alias="Paper Werewolf|Goffee"
actor "Silent Crow"
actor "Belarusian Cyber-Partisans" country=BY alias="Cyber Partisans|Belarusian Cyber Partisans|Cyber-Partisans|Cyberpartisans|Belarus Cyber Partisans"
actor "BO Team" country=UA alias="Black Owl|Lifting Zmiy"
actor "Ukrainian Cyber Alliance" country=UA alias="Ukraine Cyber Alliance"
actor "CyberHunta" country=UA
actor "Blackjack" country=UA sponsor="Security Service of Ukraine" alias="Blackjack group|BlackJack" case=exact context="Moscow|Ukraine|Ukrainian|SBU"
actor "NB65" alias="Network Battalion 65|Network Battalion '65"
actor "AgainstTheWest" alias="Against The West|BlueHornet|ATW"

# ---- ransomware and other crime
actor "LockBit" country=RU alias="Lockbit|LockBit gang|LockBit 3.0 gang|LockBit group|Bitwise Spider|BITWISE SPIDER|Gold Mystic|ABCD ransomware group|Water Selkie|DEV-0396|LockBit ransomware gang|LockBit ransomware group"
actor "LockBitSupp" country=RU alias="LockBit Supp|LockbitSupp"
actor "REvil" country=RU alias="Sodinokibi|REvil gang|Pinchy Spider|PINCHY SPIDER|Gold Southfield|REvil/Sodinokibi|Sodinokibi gang|REvil group|Revil|REvil ransomware gang"
actor "DarkSide" country=RU alias="Darkside|DarkSide gang|DarkSide group|DarkSide hackers"
actor "BlackMatter" country=RU alias="Black Matter|BlackMatter gang"
actor "BlackCat" country=RU alias="ALPHV|AlphV|ALPHV/BlackCat|Noberus gang|ALPHV BlackCat|Alphv|Alpha Spider|ALPHA SPIDER|BlackCat gang|BlackCat/ALPHV|ALPHV gang|Black Cat gang"
actor "Conti" country=RU alias="Conti gang|Conti group|Gold Ulrick|Wizard Spider|WIZARD SPIDER|Grim Spider|UNC1878|Periwinkle Tempest|DEV-0193|TEMP.MixMaster|Conti Team|Conti ransomware gang|Conti ransomware group"
actor "TrickBot gang" country=RU alias="Trickbot gang|TrickBot group|Trickbot group|TrickBot Group|Trickbot Group|Gold Blackburn|Trickbot cybercrime gang"
actor "Ryuk gang" country=RU alias="Ryuk group"
actor "Black Basta" alias="BlackBasta|Black Basta gang|Storm-1811|Black Basta group"
actor "Cl0p" alias="Clop|CL0P|CLOP|Clop gang|Cl0p gang|Clop group|Clop ransomware gang|Cl0p ransomware gang|CLOP gang"
actor "Hive" alias="Hive gang|Hive ransomware gang|Hive ransomware group|Hive group|Hive Ransomware|Hive network" case=exact context="Hive ransomware|Hive gang|Hive group|Hive network|Hive hackers|Hive affiliates|Hive ransom"
actor "Play" alias="Play ransomware gang|PlayCrypt|Balloonfly|Play group|Play gang|Play ransomware group|Fiddling Scorpius|Playcrypt|Play ransomware" case=exact context="Play ransomware|PlayCrypt|Playcrypt|Play gang|Play group|Play hackers|Balloonfly|Fiddling Scorpius"
actor "Royal ransomware gang" alias="Royal ransomware|Royal ransomware group|Royal gang|BlackSuit|Black Suit gang|BlackSuit gang|DEV-0569|Ignoble Scorpius|BlackSuit ransomware gang"
actor "Akira" alias="Akira gang|Akira ransomware gang|Akira ransomware group|Akira ransomware|Punk Spider|Gold Sahara|Storm-1567|Howling Scorpius" case=exact context="Akira ransomware|Akira gang|Akira group|Akira hackers|Punk Spider|Storm-1567"
actor "RansomHub" alias="Ransom Hub|Greenbottle|RansomHub gang|Spoiled Scorpius|RansomHub group"
actor "Rhysida" alias="Rhysida gang|Rhysida ransomware gang|Rhysida group|Rhysida ransomware group"
actor "Vice Society" alias="Vanilla Tempest|DEV-0832|Vice Spider|VICE SPIDER|Vice society"
actor "Qilin" alias="Agenda gang|Qilin gang|Qilin ransomware gang|Qilin ransomware group|Spikey Scorpius|Gold Feather"
actor "Medusa" alias="Medusa ransomware gang|Medusa gang|Medusa group|Spearwing|Medusa ransomware group|Medusa ransomware|Frozen Spider" case=exact context="Medusa ransomware|Medusa gang|Medusa group|Spearwing"
actor "BianLian" alias="BianLian gang|BianLian group" short="Bianlian"
actor "8Base" alias="8Base gang|8base"
actor "Cuba ransomware gang" alias="Cuba ransomware|Cuba ransomware group"
actor "Ragnar Locker" alias="RagnarLocker|Ragnar Locker gang|Viking Spider|VIKING SPIDER|Ragnar_Locker"
actor "Maze" alias="Maze gang|Maze group|Twisted Spider|TWISTED SPIDER|Maze ransomware gang|Maze Team|Maze cartel" case=exact context="Maze ransomware|Maze gang|Maze group|Maze Team|Maze cartel|Maze hackers|Twisted Spider|TWISTED SPIDER"
actor "Egregor" alias="Egregor gang|Egregor group"
actor "NetWalker" alias="Netwalker|NetWalker gang|Circus Spider|CIRCUS SPIDER|Mailto gang|Netwalker gang"
actor "DoppelPaymer gang" alias="Doppel Spider|DOPPEL SPIDER|DoppelPaymer group|Grief gang|Doppelpaymer gang|PayOrGrief"
actor "Babuk" alias="Babuk gang|Babuk Locker gang|Babuk group"
actor "AvosLocker" alias="Avos Locker|AvosLocker gang"
actor "BlackByte" alias="BlackByte gang|Black Byte gang|Hecamede"
actor "Karakurt" alias="Karakurt gang|Karakurt Team|Karakurt Lair|Karakurt group"
actor "Snatch" alias="Snatch gang|Snatch ransomware gang|Snatch Team|Snatch group" case=exact context="Snatch ransomware|Snatch gang|Snatch Team|Snatch group"
actor "Lorenz" alias="Lorenz gang|Lorenz ransomware gang" case=exact context="Lorenz ransomware|Lorenz gang"
actor "Pysa" alias="Mespinoza gang|PYSA gang|Pysa gang|PYSA"
actor "Avaddon gang" alias="Riddle Spider|Avaddon group|RIDDLE SPIDER"
actor "Everest" alias="Everest gang|Everest ransomware gang|Everest group|Everest ransomware group" case=exact context="Everest ransomware|Everest gang|Everest group"
actor "Hunters International" alias="Hunters International gang|World Leaks"
actor "INC Ransom" alias="INC Ransomware|Inc Ransom|INC ransomware|INC Ransom gang|Inc. Ransom"
actor "SafePay" alias="SafePay gang|SafePay group"
actor "Interlock" alias="Interlock gang|Interlock ransomware gang" case=exact context="Interlock ransomware|Interlock gang"
actor "DragonForce" alias="DragonForce gang|DragonForce ransomware cartel|DragonForce group"
actor "DragonForce Malaysia" country=MY
actor "Scattered Spider" alias="SCATTERED SPIDER|UNC3944|Octo Tempest|0ktapus|Muddled Libra|Scatter Swine|Starfraud|Roasted 0ktapus|Storm-0875|Oktapus|Scattered Lapsus$ Hunters|LUCR-3|Star Fraud"
actor "Lapsus$" alias="LAPSUS$|Lapsus|Strawberry Tempest|DEV-0537|Slippy Spider|SLIPPY SPIDER|LAPSUS|Lapsus$ group|UNC3661"
actor "ShinyHunters" alias="Shiny Hunters|UNC6040|UNC6240|Bling Libra"
actor "UNC5537"
actor "IntelBroker" alias="Intel Broker"
actor "USDoD" alias="EquationCorp"
actor "The Com" alias="Hacker Com"
actor "RansomHouse" alias="Ransom House|Jolly Scorpius"
actor "Ransomed.vc" alias="RansomedVC|Ransomed VC"
actor "RansomEXX" alias="Defray777|Sprite Spider|SPRITE SPIDER|RansomExx|Defray 777"
actor "SamSam group" country=IR alias="Boss Spider|BOSS SPIDER|Gold Lowell|SamSam hackers"
actor "The Dark Overlord" alias="Dark Overlord|TheDarkOverlord"
actor "Magecart" alias="Magecart groups|Magecart Group|Magecart hackers"
actor "Emotet gang" alias="Mummy Spider|MUMMY SPIDER|TA542|Gold Crestwood|Emotet group"
actor "QakBot gang" alias="Mallard Spider|MALLARD SPIDER|Gold Lagoon|TA570|TA577|Qakbot gang|Qakbot group"
actor "Zeus gang" alias="JabberZeus crew|JabberZeus|Jabber Zeus crew|Business Club"
actor "Scully Spider" alias="SCULLY SPIDER|TA547"
actor "Lunar Spider" alias="LUNAR SPIDER|Gold Swathmore|IcedID gang"
actor "Prophet Spider" alias="PROPHET SPIDER|UNC961|Gold Melody"
actor "TA551" alias="Shathak|Gold Cabin"
actor "TA544" alias="Narwhal Spider|NARWHAL SPIDER|Bamboo Tempest"
actor "TA558"
actor "TA866" alias="Asylum Ambuscade"
actor "Exotic Lily" alias="EXOTIC LILY|PROJECTOR LIBRA"
actor "Storm-0501" alias="Storm 0501"
actor "Storm-0249"
actor "Storm-0324" alias="Sagrid"
actor "Storm-1175"
actor "Storm-1152" country=VN
actor "Storm-1674"
actor "Storm-1865"
actor "Storm-2139"
actor "Storm-2372" country=RU
actor "Yanluowang" alias="Yanluowang gang|UNC2447"
actor "Daixin Team" alias="Daixin|Daixin gang"
actor "Cicada3301" alias="Cicada 3301"
actor "Bl00dy" alias="Bl00dy Ransomware Gang|Bl00dy gang"
actor "NoEscape" alias="NoEscape gang|N0_Esc4pe"
actor "Trigona" alias="Trigona gang"
actor "Money Message" alias="Money Message gang"
actor "Stormous" alias="Stormous gang|STORMOUS"
actor "Meow" alias="Meow Leaks|Meow ransomware gang" case=exact context="Meow ransomware|Meow Leaks|Meow gang"
actor "Cactus" alias="Cactus ransomware gang|Cactus gang|CACTUS" case=exact context="Cactus ransomware|Cactus gang|CACTUS"
actor "Lynx" alias="Lynx ransomware gang|Lynx ransomware" case=exact context="Lynx ransomware"
actor "Fog" alias="Fog ransomware gang" case=exact context="Fog ransomware"
actor "Sarcoma" alias="Sarcoma gang|Sarcoma group" case=exact context="Sarcoma gang|Sarcoma group|Sarcoma ransomware"
actor "KillSec" alias="KillSecurity|Kill Security"
actor "FunkSec" alias="FunkSec gang"
actor "Brain Cipher" alias="Brain Cipher gang|Brain Cipher Ransomware"
actor "Embargo" alias="Embargo ransomware gang|Embargo gang" case=exact context="Embargo ransomware|Embargo gang"
actor "Dark Angels" alias="Dark Angels Team|Dark Angels gang|Dunghill Leak"
actor "Donut Leaks" alias="D0nut"
actor "Quantum ransomware gang" alias="Quantum Locker gang"
actor "Zeppelin gang"
actor "HelloKitty gang" alias="FiveHands gang"
actor "Ransom Cartel"
actor "LV gang" alias="Gold Northfield"
actor "Desorden Group" alias="DESORDEN|Desorden"
actor "JimJones"
actor "GustaveDore"
actor "GnosticPlayers" alias="Gnosticplayers"
actor "Peace of Mind" alias="Peace_of_Mind|peace_of_mind" case=exact context="hacker|Yahoo|LinkedIn|MySpace|dark web"
actor "Rex Mundi" alias="Rex Mundi gang"
actor "Armada Collective"
actor "DD4BC"
actor "Lizard Squad" alias="LizardSquad|Lizard squad"
actor "Avalanche gang" alias="Avalanche network"
actor "SilverTerrier" country=NG alias="Silver Terrier"
actor "Scattered Canary" country=NG
actor "London Blue" country=NG
actor "Cosmic Lynx" country=RU
actor "Black Axe" country=NG alias="Black Axe gang"
actor "TeamTNT" alias="Team TNT|Adept Libra|TeamTNT group"
actor "Rocke" country=CN alias="Iron Group|Aged Libra|Rocke Group" case=exact context="crypto"
actor "8220 Gang" country=CN alias="8220 Mining Group|8220 gang|Water Sigbin"
actor "Kinsing group" alias="Money Libra|H2Miner"
actor "WatchDog" alias="Thief Libra" case=exact context="cryptojacking"
actor "Outlaw" alias="Outlaw hacking group" case=exact context="Outlaw hacking group|Outlaw group|cryptojacking|botnet"
actor "Pacha Group"

# ---- hacktivists and personas
actor "Anonymous" alias="Anonymous collective|Anonymous hackers|hacker collective Anonymous|Anonymous group|hacktivist group Anonymous|Anonymous movement|hacktivist collective Anonymous|Anonymous Italia|Anonymous Germany" case=exact context="hacktivist|hacktivists|hackers|hacker|collective|hacked|hacking|cyber|Guy Fawkes|Operation|#Op"
actor "LulzSec" alias="Lulz Security|Lulzsec|LulzSec Reborn"
actor "AntiSec" alias="Operation AntiSec|Operation Anti-Security|Antisec"
actor "TeslaTeam" country=RS alias="Tesla Team"
actor "Phineas Fisher" alias="Phineas Phisher|Subcowmandante Marcos"
actor "The Jester" alias="th3j35t3r"
actor "Ghost Security Group" alias="GhostSec|Ghost Security|Ghostsec"
actor "SiegedSec" alias="Sieged Security"
actor "GhostSquad Hackers" alias="Ghost Squad Hackers|GhostSquadHackers"
actor "OurMine" country=SA alias="OurMine Team|Ourmine"
actor "New World Hackers" alias="New World Hacking|NewWorldHacking"
actor "RedHack" country=TR alias="Redhack|Red Hack"
actor "Ayyildiz Tim" country=TR alias="Ayyıldız Tim|Turkish hacker group Ayyildiz Tim|Ayyildiz Team"
actor "Cyber-Warrior Akincilar" country=TR alias="Akıncılar|Akincilar|Cyber-Warrior"
actor "Altahrea Team" country=IQ alias="ALtahrea Team|Altahrea"
actor "Mysterious Team Bangladesh" country=BD alias="Mysterious Team"
actor "Team Insane PK" country=PK alias="Team_insane_Pakistan"
actor "Indian Cyber Force" country=IN
actor "Pakistan Cyber Army" country=PK
actor "Indian Cyber Army" country=IN
actor "Ganosec Team" country=ID
actor "VulzSec" country=ID
actor "Hacktivist Indonesia" country=ID
actor "Team Herox" country=IN
actor "UserSec" country=RU
actor "Anonymous Russia" country=RU
actor "Phoenix" country=RU case=exact context="Killnet|KillNet|hacktivist"
actor "Net-Worker Alliance" country=RU
actor "Server Killers" country=RU
actor "HackNeT" country=RU alias="Hacknet|HackNet"
actor "High Society" country=RU case=exact context="hacktivist|hacktivists|Telegram"
actor "Holy League" case=exact context="hacktivist|hacktivists|Telegram"
actor "Dark Storm Team" alias="Dark Storm|DarkStormTeam|DarkStorm" case=exact
actor "Sylhet Gang" country=BD alias="SYLHET GANG-SG|Sylhet Gang-SG"
actor "R00TK1T" alias="R00TK1T ISC Cyber Team"
actor "Moroccan Black Cyber Army" country=MA
actor "Tunisian Fallaga Team" country=TN alias="Fallaga Team|Tunisian Fallaga"
actor "AnonGhost" alias="Anon Ghost|AnonGhost Team"
actor "Team System Dz" country=DZ
actor "El Moujahidin" country=DZ
actor "JabaROOT DZ" country=DZ alias="JabaRoot DZ|Jabaroot"
actor "Cyber of Emotion" country=SA
actor "Ghosts of Palestine"
actor "Malek Team" country=IR
actor "Cyber Isnaad Front" country=IR
actor "Intrusion Truth"
actor "Decocidio" alias="Decocidio group"
actor "milw0rm" alias="Milw0rm"
actor "Team GhostShell" alias="GhostShell|Team Ghostshell|DeadMellox"
actor "Swagger Security" alias="SwaggSec|SwagSec"
actor "UGNazi"
actor "TeaMp0isoN" alias="TeamPoison|Team Poison"
actor "CrackasWithAttitude" alias="Crackas With Attitude|Crackas with Attitude"
actor "Impact Team" alias="The Impact Team"
actor "XHunt" alias="xHunt"
actor "w0rm" alias="W0rm"

# ---- less often named
actor "Cinnamon Tempest" country=CN alias="Bronze Starlight|BRONZE STARLIGHT|DEV-0401|Emperor Dragonfly|SLIME34"
actor "Admin@338" country=CN alias="Temper Panda|TEMPER PANDA|admin@338|Team338"
actor "TiltedTemple" country=CN alias="DEV-0322|Circle Typhoon"
actor "Storm-0062" country=CN sponsor=CN alias="DarkShadow|Oro0lxy|Shadow Typhoon"
actor "Storm-0940" country=CN alias="CovertNetwork-1658"
actor "Phantom Taurus" country=CN alias="CL-STA-0043|TGR-STA-0043"
actor "Jewelbug" country=CN alias="REF7707|CL-STA-0049|Earth Alux"
actor "Mofang" country=CN alias="Bronze Walker|BRONZE WALKER"
actor "Roaming Tiger" alias="Bronze Woodland|BRONZE WOODLAND|Rotten Tomato"
actor "Blackgear" country=CN alias="Topgear"
actor "Taidoor" country=CN alias="Earth Aughisky"
actor "Chimera" country=CN case=exact context="semiconductor|NXP|CyCraft"
actor "Earth Yako" alias="Operation RestyLink"
actor "Earth Ammit" country=CN alias="TIDRONE"
actor "Earth Kurma"
actor "Earth Baxia" country=CN
actor "Earth Freybug" country=CN
actor "CeranaKeeper" country=CN
actor "ChamelGang" country=CN alias="Chamelgang|CamoFei"
actor "TaskMasters" country=CN alias="BlueTraveller"
actor "LuoYu" country=CN alias="Red Nue"
actor "IndigoZebra" country=CN
actor "Witchetty" country=CN alias="LookingFrog"
actor "Redfly" country=CN
actor "Grayling" country=CN
actor "Lancefly" country=CN
actor "Sandman APT" country=CN
actor "Blackwood" country=CN case=exact context="NSPX30|ESET"
actor "PlushDaemon" country=CN
actor "IcePeony" country=CN
actor "SneakyChef" country=CN alias="UNK_SweetSpecter|SweetSpecter|Storm-1982"
actor "PassCV" country=CN
actor "Storm Cloud" country=CN
actor "DriftingCloud" country=CN
actor "Avivore" country=CN
actor "UTA0388" country=CN
actor "GTG-1002" country=CN sponsor=CN
actor "GhostRedirector" country=CN
actor "Houken" country=CN
actor "PurpleHaze" country=CN
actor "Silver Fox" country=CN alias="Void Arachne"
actor "Golden Eye Dog" country=CN alias="DragonBreath|Dragon Breath|APT-Q-27"
actor "Smishing Triad" country=CN
actor "Xiaoqiying" country=CN alias="Genesis Day|Teng Snake"
actor "Mysterious Elephant" country=IN alias="APT-K-47"
actor "SloppyLemming" country=IN alias="Outrider Tiger|OUTRIDER TIGER"
actor "ModifiedElephant"
actor "Higaisa" country=KR
actor "OnionDog" country=KP
actor "Coral Sleet" country=KP alias="Storm-1877"
actor "Nickel Alley" country=KP
actor "Wassonite" country=KP alias="WASSONITE"
actor "Vermin" country=UA alias="UAC-0020|SickSync|VERMIN" case=exact context="UAC-0020|CERT-UA|Luhansk"
actor "UAC-0006"
actor "UAC-0050"
actor "UAC-0098"
actor "UAC-0099"
actor "UAC-0102" country=RU
actor "UAC-0184"
actor "UAC-0185" country=RU alias="UNC4221"
actor "UNC5792" country=RU
actor "UNC5812" country=RU
actor "UTA0352" country=RU
actor "UTA0355" country=RU
actor "FlyingYeti" country=RU alias="Flying Yeti|Storm-1837"
actor "Red Stinger" alias="RedStinger|Bad Magic"
actor "Nomadic Octopus" country=RU alias="DustSquad"
actor "Curly COMrades" country=RU
actor "CHERNOVITE" country=RU alias="Chernovite"
actor "Storm-1679" country=RU alias="Oka Flood|Matryoshka|Operation Matryoshka"
actor "CopyCop" country=RU
actor "Volga Flood" country=RU alias="Storm-1841|Rybar"
actor "Vovan and Lexus" country=RU alias="TA499"
actor "RaHDit" country=RU alias="Russian Angry Hackers Did It"
actor "Hunt3r Kill3rs" country=RU
actor "Inteid" country=RU alias="INTEID"
actor "Cyber Anarchy Squad" country=UA alias="Cyber.Anarchy.Squad"
actor "OldGremlin" country=RU
actor "RTM" country=RU case=exact context="RTM group|RTM gang|trojan"
actor "GCMAN" country=RU
actor "ExCobalt"
actor "Fxmsp" country=KZ
actor "Golden Chickens" alias="Venom Spider|VENOM SPIDER"
actor "FrostyNeighbor" country=BY
actor "Magic Kitten" country=IR alias="MAGIC KITTEN|Group 42"
actor "Flying Kitten" country=IR alias="FLYING KITTEN|Saffron Rose"
actor "Gray Sandstorm" country=IR alias="DEV-0343"
actor "Storm-2035" country=IR
actor "Sefid Flood" country=IR
actor "Greenbug" country=IR
actor "COBALT KATANA" alias="Cobalt Katana|Hunter Serpens"
actor "DarkHydrus" alias="LazyMeerkat|Obscure Serpens"
actor "BladedFeline" country=IR
actor "Cavern Manticore" country=IR
actor "APTIran" country=IR
actor "MalKamak" country=IR
actor "313 Team" country=IQ alias="Islamic Cyber Resistance in Iraq"
actor "Cyber Islamic Resistance"
actor "SN Blackmeta" alias="Blackmeta|SN_BLACKMETA|BlackMeta"
actor "Altoufan Team" alias="Al-Toufan|ALTOUFAN TEAM"
actor "APT-C-27" country=SY alias="GoldMouse|Goldmouse|Golden Rat"
actor "Libyan Scorpions" country=LY
actor "OilAlpha" country=YE
actor "ZooPark"
actor "Karkadann" alias="Piwiks"
actor "BlackOasis"
actor "Neodymium" country=TR alias="NEODYMIUM" case=exact
actor "Caramel Tsunami" country=IL alias="SOURGUM|Sourgum|DEV-0236"
actor "Carmine Tsunami" country=IL alias="DEV-0196"
actor "Night Tsunami" country=IL alias="DEV-0336"
actor "Denim Tsunami" country=AT alias="KNOTWEED|Knotweed|DSIRF|DEV-0291"
actor "Wild Neutron" alias="WildNeutron|Sphinx Moth|Morpho|Butterfly group"
actor "NightEagle" country=US alias="APT-Q-95"
actor "ItaDuke" alias="DarkUniverse"
actor "Attor"
actor "SandCat" country=UZ
actor "Stealth Mango" country=PK
actor "APT-C-12" alias="Sapphire Mushroom|Blue Mushroom|NuclearCrisis"
actor "APT-C-34" country=KZ alias="Golden Falcon"
actor "Dark Pink" alias="DarkPink|Saaiwc"
actor "CoralRaider" country=VN
actor "Gallmaker"
actor "Orangeworm"
actor "Common Raven" alias="OPERA1ER|Opera1er|NXSMS"
actor "Aggah" alias="Hagga"
actor "LilacSquid"
actor "Roaming Mantis"
actor "Luna Moth" alias="Silent Ransom Group|Silent Ransom|Chatty Spider|CHATTY SPIDER|UNC3753"
actor "Mustard Tempest" alias="TA569|Gold Prelude|GOLD PRELUDE|DEV-0206|UNC1543"
actor "Wandering Spider" alias="WANDERING SPIDER|Gold Rebellion|Dark Scorpius"
actor "Storm-0539" country=MA alias="Atlas Lion"
actor "Storm-2657" alias="Payroll Pirates"
actor "Storm-1575"
actor "EncryptHub" alias="Larva-208|Water Gamayun"
actor "CosmicBeetle"
actor "CyberVolk" country=IN
actor "Crimson Collective"
actor "TeamPCP" alias="Altered Spider|PCPcat|DeadCatx3"
actor "Coinbase Cartel"
actor "Anubis ransomware gang" alias="Anubis ransomware group|Anubis ransomware"
actor "Termite ransomware gang" alias="Termite ransomware|Termite ransomware group"
actor "Monti ransomware gang" alias="Monti ransomware"
actor "Eldorado ransomware gang" alias="BlackLock|Eldorado ransomware"
actor "NightSpire"
actor "Mad Liberator"
actor "The Gentlemen" case=exact context="ransomware gang|ransomware group|ransomware"
actor "Sinobi" case=exact context="ransomware"
actor "Devman"
actor "Warlock" case=exact context="ransomware|SharePoint"
actor "Global Group" case=exact context="ransomware"
actor "Nitrogen" case=exact context="ransomware"
actor "Mora_001" country=RU
actor "ALTDOS"
actor "Bjorka" country=ID
actor "GhostR"
actor "Sp1d3r"
actor "TurkHackTeam" country=TR alias="Turk Hack Team|Türk Hack Team"
actor "Aslan Neferler Tim" country=TR alias="Lion Soldiers Team|Phantom Turk"
actor "RipperSec" country=MY
actor "INDOHAXSEC" country=ID alias="INDOHAXSEC Team"
actor "Keymous+" alias="Keymous"
actor "DieNet" alias="Dienet"
actor "AzzaSec" country=IT
actor "OverFlame" country=RU alias="OverFlame group"
actor "ThreatSec" alias="Threatsec"
actor "KelvinSecurity" country=ES alias="Kelvin Security"
actor "Automated Libra" country=ZA alias="PurpleUrchin"
actor "Keksec" alias="Kek Security"
actor "Blue Mockingbird"
actor "Prolific Puma"
actor "Parinacota" alias="PARINACOTA"
actor "Windigo"
actor "Team-Xecuter" alias="Team Xecuter"
actor "LazyScripter"
actor "PowerPool" alias="IAmTheKing"
actor "Nazar APT" alias="Nazar group"
actor "Malteiro" country=BR
actor "Turk Black Hat" country=IR alias="Turk Black Hat Security|Turk Black Hat Security Team"
