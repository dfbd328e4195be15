# Companies, NGOs, parties, universities, media houses, sports bodies and research groups
# that reports on cyber attacks name: as those who find, those who are hit, those who are
# sanctioned or charged, and those who report. kind: vendor tech media telecom bank energy
# industry retail health transport university party ngo sport research front crypto
# defence law gaming other

# ---- security vendors and teams
organization "Mandiant" country=US kind=vendor alias="Google Mandiant|Mandiant Intelligence|Mandiant Threat Intelligence|Mandiant Consulting" part-of="Google"
organization "FireEye" country=US kind=vendor alias="Fire Eye|FireEye Inc|FireEye Inc.|FireEye Mandiant|FireEye Threat Intelligence"
organization "CrowdStrike" country=US kind=vendor alias="Crowdstrike|CrowdStrike Intelligence|CrowdStrike Inc.|CrowdStrike Falcon OverWatch|CrowdStrike Holdings"
organization "Kaspersky" country=RU kind=vendor alias="Kaspersky Lab|Kaspersky Labs|Kaspersky's Global Research and Analysis Team|Kaspersky ICS CERT|Securelist"
organization "Symantec" country=US kind=vendor alias="Symantec Threat Hunter Team|Symantec Corp|Symantec Corp."
organization "Trend Micro" country=JP kind=vendor alias="TrendMicro|Trend Micro Research|Trendmicro"
organization "ESET" country=SK kind=vendor alias="Eset|ESET Research|WeLiveSecurity"
organization "McAfee" country=US kind=vendor alias="McAfee Labs|McAfee Inc.|McAfee Advanced Threat Research|Mcafee"
organization "Trellix" country=US kind=vendor
organization "Palo Alto Networks" country=US kind=vendor alias="Palo Alto Networks Unit 42|Unit 42|Palo Alto Network"
organization "Cisco Talos" country=US kind=vendor alias="Talos Intelligence|Cisco Talos Intelligence Group|Cisco's Talos|Cisco Talos Intelligence" short="Talos"
organization "Check Point" country=IL kind=vendor alias="Check Point Software|Check Point Research|Check Point Software Technologies|CheckPoint|Checkpoint Software" case=exact
organization "Recorded Future" country=US kind=vendor alias="Insikt Group|Recorded Future's Insikt Group"
organization "Secureworks" country=US kind=vendor alias="SecureWorks|Dell SecureWorks|Secureworks Counter Threat Unit|SecureWorks Counter Threat Unit|Dell Secureworks"
organization "Dragos" country=US kind=vendor alias="Dragos Inc.|Dragos Inc|Dragos Security"
organization "Claroty" country=US kind=vendor alias="Claroty Team82"
organization "Nozomi Networks" country=US kind=vendor
organization "Proofpoint" country=US kind=vendor alias="Proofpoint Threat Research"
organization "SentinelOne" country=US kind=vendor alias="SentinelLabs|SentinelLABS|Sentinel Labs|Sentinel One"
organization "Volexity" country=US kind=vendor
organization "Group-IB" country=SG kind=vendor alias="Group IB|GroupIB"
organization "Positive Technologies" country=RU kind=vendor alias="PT Expert Security Center|PT ESC"
organization "Dr. Web" country=RU kind=vendor alias="Doctor Web|Dr.Web"
organization "F.A.C.C.T." country=RU kind=vendor alias="FACCT"
organization "Bitdefender" country=RO kind=vendor alias="BitDefender|Bitdefender Labs"
organization "Sophos" country=GB kind=vendor alias="SophosLabs|Sophos X-Ops|Sophos Labs"
organization "F-Secure" country=FI kind=vendor alias="F-Secure Labs"
organization "WithSecure" country=FI kind=vendor
organization "Avast" country=CZ kind=vendor alias="Avast Software"
organization "AVG" country=CZ kind=vendor case=exact
organization "G Data" country=DE kind=vendor alias="G DATA|G Data Software|G-Data"
organization "Malwarebytes" country=US kind=vendor
organization "Rapid7" country=US kind=vendor
organization "Tenable" country=US kind=vendor case=exact
organization "Qualys" country=US kind=vendor
organization "Fortinet" country=US kind=vendor alias="FortiGuard Labs|Fortinet's FortiGuard Labs"
organization "Zscaler" country=US kind=vendor alias="Zscaler ThreatLabz|ThreatLabz"
organization "Cloudflare" country=US kind=vendor alias="CloudFlare"
organization "Akamai" country=US kind=vendor alias="Akamai Technologies"
organization "Netscout" country=US kind=vendor alias="NETSCOUT|Arbor Networks"
organization "Imperva" country=US kind=vendor
organization "Team Cymru" country=US kind=vendor
organization "Lumen Technologies" country=US kind=telecom alias="Black Lotus Labs|Lumen's Black Lotus Labs|CenturyLink|Lumen Black Lotus Labs"
organization "RiskIQ" country=US kind=vendor alias="Risk IQ"
organization "DomainTools" country=US kind=vendor
organization "Censys" country=US kind=vendor
organization "Shodan" kind=vendor
organization "GreyNoise" country=US kind=vendor alias="GreyNoise Intelligence"
organization "Huntress" country=US kind=vendor alias="Huntress Labs"
organization "Red Canary" country=US kind=vendor
organization "Sygnia" country=IL kind=vendor
organization "ClearSky" country=IL kind=vendor alias="ClearSky Cyber Security|Clearsky|ClearSky Security"
organization "Cybereason" country=US kind=vendor
organization "Intezer" country=IL kind=vendor
organization "Profero" country=IL kind=vendor
organization "Security Joes" country=IL kind=vendor
organization "SafeBreach" country=US kind=vendor alias="SafeBreach Labs"
organization "CyberArk" country=IL kind=vendor
organization "Wiz" country=US kind=vendor alias="Wiz Research" case=exact
organization "Hudson Rock" country=IL kind=vendor
organization "KELA" country=IL kind=vendor
organization "Cyfirma" country=SG kind=vendor alias="CYFIRMA"
organization "Cyble" country=US kind=vendor
organization "CloudSEK" country=IN kind=vendor
organization "Quick Heal" country=IN kind=vendor alias="Seqrite|Seqrite Labs"
organization "TeamT5" country=TW kind=vendor alias="Team T5"
organization "CyCraft" country=TW kind=vendor alias="CyCraft Technology"
organization "AhnLab" country=KR kind=vendor alias="Ahnlab|AhnLab Security Emergency Response Center"
organization "ESTsecurity" country=KR kind=vendor alias="EST Security|ESTSecurity|ESTsoft"
organization "S2W" country=KR kind=vendor alias="S2W Talon"
organization "Genians" country=KR kind=vendor alias="Genians Security Center"
organization "Qihoo 360" country=CN kind=vendor alias="Qihoo360|360 Security Technology|360 Netlab|Netlab 360|Qihoo 360 Technology|360 Total Security"
organization "QiAnXin" country=CN kind=vendor alias="Qi An Xin|Qianxin|QiAnXin Technology|Qi'anxin"
organization "Antiy" country=CN kind=vendor alias="Antiy Labs|Antiy Technology"
organization "Pangu Lab" country=CN kind=vendor
organization "Tencent" country=CN kind=tech alias="Tencent Holdings"
organization "Sekoia" country=FR kind=vendor alias="Sekoia.io|SEKOIA|SEKOIA.IO"
organization "Orange Cyberdefense" country=FR kind=vendor
organization "NCC Group" country=GB kind=vendor
organization "Fox-IT" country=NL kind=vendor alias="Fox IT|FoxIT"
organization "Context Information Security" country=GB kind=vendor
organization "Digital Shadows" country=GB kind=vendor
organization "Darktrace" country=GB kind=vendor
organization "PwC" country=GB kind=vendor alias="PricewaterhouseCoopers|PwC UK|PwC Threat Intelligence"
organization "BAE Systems" country=GB kind=defence alias="BAE Systems Applied Intelligence|BAE Systems Digital Intelligence|BAE"
organization "Deloitte" country=GB kind=law
organization "KPMG" kind=law
organization "Ernst & Young" kind=law
organization "Accenture" country=IE kind=vendor alias="iDefense|Accenture Security"
organization "Booz Allen Hamilton" country=US kind=defence alias="Booz Allen"
organization "Kroll" country=US kind=vendor
organization "Flashpoint" country=US kind=vendor case=exact
organization "Intel 471" country=US kind=vendor
organization "iSight Partners" country=US kind=vendor alias="iSIGHT Partners|iSight|iSIGHT|iSight Intelligence"
organization "RSA Security" country=US kind=vendor alias="RSA FirstWatch|EMC's RSA" acronym="RSA"
organization "Novetta" country=US kind=vendor
organization "ThreatConnect" country=US kind=vendor
organization "Anomali" country=US kind=vendor
organization "ThreatFabric" country=NL kind=vendor
organization "Hold Security" country=US kind=vendor
organization "Coveware" country=US kind=vendor
organization "Emsisoft" country=NZ kind=vendor
organization "Chainalysis" country=US kind=vendor
organization "Elliptic" country=GB kind=vendor case=exact
organization "TRM Labs" country=US kind=vendor
organization "Arkose Labs" country=US kind=vendor
organization "Lookout" country=US kind=vendor alias="Lookout Threat Lab|Lookout Security" case=exact
organization "Zimperium" country=US kind=vendor
organization "Okta" country=US kind=vendor
organization "Duo Security" country=US kind=vendor
organization "Barracuda Networks" country=US kind=vendor alias="Barracuda"
organization "Ivanti" country=US kind=vendor
organization "Pulse Secure" country=US kind=vendor
organization "SonicWall" country=US kind=vendor
organization "Juniper Networks" country=US kind=tech alias="Juniper"
organization "F5" country=US kind=vendor alias="F5 Networks"
organization "Citrix" country=US kind=tech alias="Citrix Systems"
organization "Blackberry" country=CA kind=vendor alias="BlackBerry|BlackBerry Cylance|Cylance|BlackBerry Research and Intelligence"
organization "Deep Instinct" country=US kind=vendor
organization "Morphisec" country=IL kind=vendor
organization "Resecurity" country=US kind=vendor
organization "SecurityScorecard" country=US kind=vendor
organization "Silent Push" country=US kind=vendor
organization "Binary Defense" country=US kind=vendor
organization "Eclypsium" country=US kind=vendor
organization "Forescout" country=US kind=vendor alias="Forescout Vedere Labs|Vedere Labs"
organization "Armis" country=US kind=vendor
organization "watchTowr" kind=vendor alias="watchTowr Labs|WatchTowr"
organization "Horizon3.ai" country=US kind=vendor
organization "Trustwave" country=US kind=vendor alias="Trustwave SpiderLabs|SpiderLabs"
organization "Cofense" country=US kind=vendor
organization "ReliaQuest" country=US kind=vendor
organization "Arctic Wolf" country=US kind=vendor alias="Arctic Wolf Labs"
organization "eSentire" country=CA kind=vendor
organization "Expel" country=US kind=vendor case=exact
organization "Abnormal Security" country=US kind=vendor
organization "Infoblox" country=US kind=vendor
organization "Kudelski Security" country=CH kind=vendor
organization "Prodaft" country=CH kind=vendor alias="PRODAFT"
organization "HarfangLab" country=FR kind=vendor
organization "StrikeReady" kind=vendor
organization "Cluster25" country=IT kind=vendor alias="DuskRise"
organization "Yoroi" country=IT kind=vendor
organization "Crysys Lab" country=HU kind=research alias="CrySyS Lab|Laboratory of Cryptography and System Security"
organization "VirusBlokAda" country=BY kind=vendor
organization "Google Threat Analysis Group" country=US kind=vendor part-of="Google" alias="Google's Threat Analysis Group|Threat Analysis Group|Google TAG|Google Threat Intelligence Group|Google's Threat Intelligence Group|Google Threat Intelligence" acronym="GTIG" short="TAG"
organization "Microsoft Threat Intelligence" country=US kind=vendor part-of="Microsoft" alias="Microsoft Threat Intelligence Center|Microsoft Threat Intelligence Centre|Microsoft's Threat Intelligence Center|Microsoft Threat Analysis Center|Microsoft Digital Crimes Unit|Microsoft's Digital Crimes Unit" acronym="MSTIC|MTAC"
organization "Project Zero" country=US kind=research part-of="Google" alias="Google Project Zero|Google's Project Zero"
organization "VirusTotal" country=US kind=vendor part-of="Google"
organization "Shadowserver Foundation" kind=ngo alias="Shadowserver|ShadowServer|ShadowServer Foundation"
organization "Citizen Lab" country=CA kind=research alias="The Citizen Lab|University of Toronto's Citizen Lab" part-of="University of Toronto"
organization "Access Now" kind=ngo
organization "Amnesty International" kind=ngo alias="Amnesty Tech|Amnesty International Security Lab|Amnesty International's Security Lab|Amnesty"
organization "Human Rights Watch" kind=ngo
organization "Electronic Frontier Foundation" country=US kind=ngo acronym="EFF"
organization "Bellingcat" kind=media
organization "Reporters Without Borders" kind=ngo alias="Reporters sans frontières"
organization "Freedom House" country=US kind=ngo
organization "Transparency International" kind=ngo
organization "Open Society Foundations" kind=ngo alias="Open Society Foundation"
organization "Greenpeace" kind=ngo
organization "Forbidden Stories" kind=media
organization "CyberPeace Institute" country=CH kind=ngo
organization "SANS Institute" country=US kind=research alias="SANS Internet Storm Center"
organization "Cyber Threat Alliance" country=US kind=ngo
organization "MITRE" country=US kind=research alias="MITRE Corporation|Mitre|Mitre Corporation"
organization "CERT Coordination Center" country=US kind=research alias="CERT/CC"
organization "Forum of Incident Response and Security Teams" kind=ngo
organization "ICANN" country=US kind=ngo alias="Internet Corporation for Assigned Names and Numbers"
organization "Institute for Security and Technology" country=US kind=research alias="Ransomware Task Force"
organization "Atlantic Council" country=US kind=research alias="Digital Forensic Research Lab|DFRLab|Atlantic Council's Digital Forensic Research Lab"
organization "Council on Foreign Relations" country=US kind=research acronym="CFR"
organization "Center for Strategic and International Studies" country=US kind=research
organization "Carnegie Endowment for International Peace" country=US kind=research alias="Carnegie Endowment"
organization "RAND Corporation" country=US kind=research alias="Rand Corporation|RAND Corp."
organization "Brookings Institution" country=US kind=research
organization "Foundation for Defense of Democracies" country=US kind=research
organization "Hudson Institute" country=US kind=research
organization "International Republican Institute" country=US kind=ngo
organization "National Democratic Institute" country=US kind=ngo
organization "German Marshall Fund" country=US kind=research alias="Alliance for Securing Democracy"
organization "Chatham House" country=GB kind=research
organization "Royal United Services Institute" country=GB kind=research acronym="RUSI"
organization "International Institute for Strategic Studies" country=GB kind=research acronym="IISS"
organization "Institute for Statecraft" country=GB kind=research
organization "Henry Jackson Society" country=GB kind=research
organization "Australian Strategic Policy Institute" country=AU kind=research acronym="ASPI"
organization "Stiftung Wissenschaft und Politik" country=DE kind=research alias="German Institute for International and Security Affairs"
organization "Mercator Institute for China Studies" country=DE kind=research acronym="MERICS"
organization "EuRepoC" kind=research alias="European Repository of Cyber Incidents"
organization "Graphika" country=US kind=research
organization "Stanford Internet Observatory" country=US kind=research
organization "EU DisinfoLab" country=BE kind=research
organization "NetBlocks" country=GB kind=research
organization "Oxford Internet Institute" country=GB kind=research

# ---- technology and telecommunications
organization "Microsoft" country=US kind=tech alias="Microsoft Corp|Microsoft Corp.|Microsoft Corporation"
organization "Google" country=US kind=tech alias="Google Inc.|Google Cloud|Alphabet's Google"
organization "Alphabet" country=US kind=tech case=exact alias="Alphabet Inc."
organization "Apple" country=US kind=tech case=exact alias="Apple Inc.|Apple Inc"
organization "Amazon" country=US kind=tech alias="Amazon.com|Amazon Web Services|Amazon Threat Intelligence" acronym="AWS"
organization "Meta" country=US kind=tech case=exact alias="Meta Platforms|Facebook Inc.|Facebook parent Meta"
organization "Facebook" country=US kind=social
organization "Twitter" country=US kind=social alias="Twitter Inc."
organization "Instagram" country=US kind=social
organization "WhatsApp" country=US kind=tech alias="Whatsapp"
organization "Telegram" kind=social case=exact
organization "LinkedIn" country=US kind=social alias="Linkedin"
organization "YouTube" country=US kind=social alias="Youtube"
organization "TikTok" country=CN kind=social alias="ByteDance"
organization "Reddit" country=US kind=social
organization "GitHub" country=US kind=tech alias="Github"
organization "OpenAI" country=US kind=tech
organization "Anthropic" country=US kind=tech
organization "Yahoo" country=US kind=tech alias="Yahoo!|Yahoo Inc|Yahoo Inc."
organization "Adobe" country=US kind=tech alias="Adobe Systems"
organization "Oracle" country=US kind=tech case=exact alias="Oracle Corp.|Oracle Corporation"
organization "IBM" country=US kind=tech alias="IBM X-Force|IBM Security|IBM Security X-Force"
organization "Intel" country=US kind=tech case=exact alias="Intel Corp|Intel Corp.|Intel Corporation"
organization "AMD" country=US kind=tech alias="Advanced Micro Devices"
organization "Nvidia" country=US kind=tech alias="NVIDIA"
organization "Dell" country=US kind=tech alias="Dell Technologies"
organization "HP" country=US kind=tech alias="Hewlett-Packard|Hewlett Packard"
organization "Hewlett Packard Enterprise" country=US kind=tech acronym="HPE"
organization "Cisco" country=US kind=tech alias="Cisco Systems"
organization "VMware" country=US kind=tech alias="VMWare"
organization "Salesforce" country=US kind=tech
organization "Snowflake" country=US kind=tech case=exact
organization "Dropbox" country=US kind=tech
organization "Uber" country=US kind=tech case=exact
organization "Twilio" country=US kind=tech
organization "LastPass" country=US kind=tech
organization "SolarWinds" country=US kind=tech alias="Solarwinds|SolarWinds Corp|SolarWinds Corp.|SolarWinds Corporation"
organization "Kaseya" country=US kind=tech
organization "Progress Software" country=US kind=tech
organization "Accellion" country=US kind=tech alias="Kiteworks"
organization "Fortra" country=US kind=tech
organization "ConnectWise" country=US kind=tech
organization "Atlassian" country=AU kind=tech
organization "JetBrains" country=CZ kind=tech
organization "3CX" country=CY kind=tech
organization "ASUS" country=TW kind=tech alias="Asus|ASUSTeK"
organization "Piriform" country=GB kind=tech
organization "Zyxel" country=TW kind=tech
organization "D-Link" country=TW kind=tech
organization "TP-Link" country=CN kind=tech
organization "QNAP" country=TW kind=tech
organization "Synology" country=TW kind=tech
organization "MikroTik" country=LV kind=tech alias="Mikrotik"
organization "Netgear" country=US kind=tech alias="NETGEAR"
organization "Ubiquiti" country=US kind=tech
organization "Samsung" country=KR kind=tech alias="Samsung Electronics"
organization "Sony" country=JP kind=tech alias="Sony Corp|Sony Corp.|Sony Corporation|Sony Group"
organization "Sony Pictures" country=US kind=media part-of="Sony" alias="Sony Pictures Entertainment"
organization "Fujitsu" country=JP kind=tech
organization "NEC" country=JP kind=tech
organization "NTT" country=JP kind=telecom alias="NTT Communications|NTT Data|Nippon Telegraph and Telephone"
organization "Mitsubishi Electric" country=JP kind=industry
organization "Mitsubishi Heavy Industries" country=JP kind=defence
organization "Kawasaki Heavy Industries" country=JP kind=defence
organization "Toshiba" country=JP kind=industry alias="Toshiba Tec"
organization "Panasonic" country=JP kind=industry
organization "Olympus" country=JP kind=industry case=exact
organization "Kojima Industries" country=JP kind=industry
organization "Kadokawa" country=JP kind=media alias="Niconico"
organization "Huawei" country=CN kind=tech alias="Huawei Technologies"
organization "ZTE" country=CN kind=tech
organization "Alibaba" country=CN kind=tech alias="Alibaba Group"
organization "Baidu" country=CN kind=tech
organization "China Telecom" country=CN kind=telecom
organization "China Mobile" country=CN kind=telecom
organization "China Unicom" country=CN kind=telecom
organization "Hikvision" country=CN kind=tech
organization "DJI" country=CN kind=tech
organization "TSMC" country=TW kind=industry alias="Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor Manufacturing Co"
organization "Chunghwa Telecom" country=TW kind=telecom
organization "CPC Corporation" country=TW kind=energy alias="CPC Corp."
organization "SK Telecom" country=KR kind=telecom
organization "KT Corporation" country=KR kind=telecom
organization "LG Uplus" country=KR kind=telecom
organization "SingTel" country=SG kind=telecom alias="Singtel"
organization "SingHealth" country=SG kind=health alias="Singhealth|Singapore Health Services"
organization "Optus" country=AU kind=telecom
organization "Telstra" country=AU kind=telecom
organization "Medibank" country=AU kind=health alias="Medibank Private"
organization "Latitude Financial" country=AU kind=bank
organization "DP World" country=AE kind=transport alias="DP World Australia"
organization "AT&T" country=US kind=telecom
organization "Verizon" country=US kind=telecom alias="Verizon Communications"
organization "T-Mobile" country=US kind=telecom alias="T-Mobile US"
organization "Charter Communications" country=US kind=telecom
organization "Comcast" country=US kind=telecom
organization "Viasat" country=US kind=telecom alias="ViaSat|Viasat Inc.|Viasat Inc"
organization "SES" kind=telecom case=exact context="satellite"
organization "Eutelsat" country=FR kind=telecom
organization "SpaceX" country=US kind=tech alias="Starlink"
organization "Level 3" country=US kind=telecom alias="Level 3 Communications"
organization "Dyn" country=US kind=tech
organization "OVH" country=FR kind=tech alias="OVHcloud"
organization "Belgacom" country=BE kind=telecom alias="Proximus|Belgacom International Carrier Services"
organization "Deutsche Telekom" country=DE kind=telecom
organization "T-Systems" country=DE kind=tech
organization "Telefónica" country=ES kind=telecom alias="Telefonica"
organization "Vodafone" country=GB kind=telecom
organization "BT" country=GB kind=telecom alias="British Telecom|BT Group"
organization "TalkTalk" country=GB kind=telecom
organization "Kyivstar" country=UA kind=telecom
organization "Ukrtelecom" country=UA kind=telecom
organization "Triolan" country=UA kind=telecom
organization "Rostelecom" country=RU kind=telecom alias="Rostelecom-Solar|Solar JSOC"
organization "Yandex" country=RU kind=tech
organization "Mail.ru" country=RU kind=tech alias="VK Company"
organization "Gemalto" country=NL kind=tech
organization "DigiNotar" country=NL kind=tech alias="Diginotar"
organization "Comodo" country=US kind=tech
organization "Hacking Team" country=IT kind=vendor alias="HackingTeam"
organization "NSO Group" country=IL kind=vendor alias="NSO"
organization "Candiru" country=IL kind=vendor
organization "Intellexa" country=GR kind=vendor alias="Intellexa Consortium|Cytrox"
organization "Paragon Solutions" country=IL kind=vendor alias="Paragon"
organization "QuaDream" country=IL kind=vendor
organization "Cellebrite" country=IL kind=vendor
organization "FinFisher" country=DE kind=vendor alias="Gamma Group|Gamma International"
organization "Variston" country=ES kind=vendor alias="Variston IT"
organization "RCS Lab" country=IT kind=vendor
organization "DarkMatter" country=AE kind=vendor alias="Dark Matter"
organization "BellTroX" country=IN kind=vendor alias="BellTroX InfoTech Services|Belltrox"
organization "Appin" country=IN kind=vendor alias="Appin Security Group|Appin Technology"
organization "Black Cube" country=IL kind=vendor
organization "Cambridge Analytica" country=GB kind=other

# ---- fronts and contractors named in sanctions and indictments
organization "Internet Research Agency" country=RU kind=front alias="Russian troll factory|St. Petersburg troll factory" acronym="IRA"
organization "Concord Management and Consulting" country=RU kind=front alias="Concord Management"
organization "Wagner Group" country=RU kind=front alias="PMC Wagner" short="Wagner"
organization "Central Scientific Research Institute of Chemistry and Mechanics" country=RU kind=research alias="TsNIIKhM|State Research Center of the Russian Federation FGUP Central Scientific Research Institute of Chemistry and Mechanics|Central Research Institute of Chemistry and Mechanics|CNIIHM|Central Scientific-Research Institute of Chemistry and Mechanics"
organization "Special Technology Center" country=RU kind=front alias="Special Technology Centre|Special Technologies Center"
organization "Zorsecurity" country=RU kind=front alias="Esage Lab|Zor Security|ZOR"
organization "Professional Association of Designers of Data Processing Systems" country=RU kind=front
organization "Digital Security" country=RU kind=front case=exact
organization "ERPScan" country=RU kind=vendor
organization "Embedi" country=RU kind=vendor
organization "Kvant Scientific Research Institute" country=RU kind=front alias="Kvant"
organization "Divetechnoservices" country=RU kind=front
organization "ERA Technopolis" country=RU kind=front
organization "Pasit" country=RU kind=front
organization "SVA" country=RU kind=front case=exact
organization "Neobit" country=RU kind=front
organization "AST" country=RU kind=front case=exact context="Advanced System Technology" alias="Advanced System Technology"
organization "NTC Vulkan" country=RU kind=front alias="Vulkan|NTC-Vulkan"
organization "SyTech" country=RU kind=front
organization "0day Technologies" country=RU kind=front alias="0Day Technologies|0DT"
organization "Social Design Agency" country=RU kind=front
organization "Structura National Technologies" country=RU kind=front alias="Structura"
organization "NewsFront" country=RU kind=front alias="News Front"
organization "SouthFront" country=RU kind=front alias="South Front"
organization "Strategic Culture Foundation" country=RU kind=front
organization "InfoRos" country=RU kind=front
organization "ANO Dialog" country=RU kind=front
organization "Media Land" country=RU kind=front
organization "Zservers" country=RU kind=front
organization "Aeza Group" country=RU kind=front
organization "Garantex" country=RU kind=crypto
organization "Suex" country=RU kind=crypto alias="SUEX"
organization "Chatex" kind=crypto
organization "BTC-e" country=RU kind=crypto
organization "Bitzlato" country=HK kind=crypto
organization "Huaying Haitai" country=CN kind=front alias="Tianjin Huaying Haitai Science and Technology Development Company|Tianjin Huaying Haitai Science and Technology Development Co. Ltd|Huaying Haitai Science and Technology Development Company|Tianjin Huaying Haitai"
organization "Hainan Xiandun Technology Development" country=CN kind=front alias="Hainan Xiandun Technology Development Company|Hainan Xiandun|Hainan Xiandun Technology Development Co., Ltd.|Hainan Xiandun Technology Company"
organization "Wuhan Xiaoruizhi Science and Technology" country=CN kind=front alias="Wuhan Xiaoruizhi Science and Technology Company|Wuhan XRZ|Wuhan Xiaoruizhi Science & Technology Company|Wuhan Xiaoruizhi"
organization "Chengdu 404 Network Technology" country=CN kind=front alias="Chengdu 404|Chengdu 404 Network Technology Company"
organization "Boyusec" country=CN kind=front alias="Guangzhou Bo Yu Information Technology Company|Bo Yu Information Technology|Guangzhou Bo Yu Information Technology"
organization "i-Soon" country=CN kind=front alias="I-Soon|I-SOON|i-SOON|iSoon|Anxun Information Technology|Anxun|Shanghai Anxun Information Company"
organization "Integrity Technology Group" country=CN kind=front alias="Integrity Tech|Beijing Integrity Technology Group|Yongxin Zhicheng"
organization "Sichuan Juxinhe Network Technology" country=CN kind=front alias="Sichuan Juxinhe Network Technology Co.|Sichuan Juxinhe|Sichuan Juxinhe Network Technology Co. Ltd."
organization "Sichuan Silence Information Technology" country=CN kind=front alias="Sichuan Silence|Sichuan Silence Information Technology Company"
organization "Shanghai Heiying Information Technology" country=CN kind=front alias="Shanghai Heiying|Shanghai Heiying Information Technology Company"
organization "Shanghai Powerock Network" country=CN kind=front alias="Shanghai Powerock Network Co.|Powerock"
organization "Beijing Huanyu Tianqiong" country=CN kind=front alias="Beijing Huanyu Tianqiong Information Technology"
organization "Zhixin Ruijie" country=CN kind=front alias="Sichuan Zhixin Ruijie Network Technology"
organization "Chinese Communist Party" country=CN kind=party alias="Communist Party of China|China's Communist Party|Chinese Communist party|China's ruling Communist Party" acronym="CCP|CPC"
organization "Chosun Expo" country=KP kind=front alias="Korea Expo|Chosun Expo Joint Venture|Korea Expo Joint Venture|Chosen Expo|Joson Expo" acronym="KEJV"
organization "Chinyong Information Technology Cooperation Company" country=KP kind=front alias="Chinyong|Jinyong IT Cooperation Company"
organization "Pyongyang University of Automation" country=KP kind=university
organization "Kim Il Sung University" country=KP kind=university
organization "Kim Chaek University of Technology" country=KP kind=university
organization "Uriminzokkiri" country=KP kind=media
organization "Mabna Institute" country=IR kind=front alias="Mabna"
organization "Rana Intelligence Computing Company" country=IR kind=front alias="Rana Intelligence Computing|Rana Corporation|Rana Company"
organization "Emennet Pasargad" country=IR kind=front alias="Eeleyanet Gostar|Aria Sepehr Ayandehsazan|Net Peygard Samavat Company|Net Peygard"
organization "ITSecTeam" country=IR kind=front alias="ITSec Team"
organization "Mersad Company" country=IR kind=front alias="Mersad"
organization "Najee Technology" country=IR kind=front alias="Najee Technology Hooshmand Fater"
organization "Afkar System" country=IR kind=front alias="Afkar System Yazd Company"
organization "Danesh Novin Sahand" country=IR kind=front
organization "Mahak Rayan Afraz" country=IR kind=front alias="Mehrsam Andisheh Saz Nik|Dadeh Afzar Arman"
organization "Ravin Academy" country=IR kind=front
organization "Tarh Andishan" country=IR kind=front
organization "Nasr Institute" country=IR kind=front
organization "Kavosh Center" country=IR kind=front
organization "Imam Hossein University" country=IR kind=university alias="Imam Hussein University"
organization "Shahid Beheshti University" country=IR kind=university
organization "Sharif University of Technology" country=IR kind=university alias="Sharif University"
organization "Hamas" country=PS kind=party
organization "Hezbollah" country=LB kind=party alias="Hizbollah|Hizballah|Hizbullah"
organization "Islamic State" kind=other alias="Islamic State group|Isis|Daesh" acronym="ISIS|ISIL"
organization "al-Qaeda" kind=other alias="Al Qaeda|Al-Qaeda|al Qaeda|Al-Qaida|al-Qaida"
organization "Taliban" country=AF kind=party
organization "WikiLeaks" kind=media alias="Wikileaks"
organization "Distributed Denial of Secrets" kind=media alias="DDoSecrets"
organization "Chaos Computer Club" country=DE kind=ngo acronym="CCC"
organization "RaidForums" kind=other alias="Raidforums"
organization "BreachForums" kind=other alias="Breach Forums"
organization "Tornado Cash" kind=crypto
organization "Blender.io" kind=crypto short="Blender"
organization "Sinbad.io" kind=crypto short="Sinbad"

# ---- parties, campaigns, sport
organization "Democratic National Committee" country=US kind=party acronym="DNC"
organization "Democratic Congressional Campaign Committee" country=US kind=party acronym="DCCC"
organization "Democratic Party" country=US kind=party alias="US Democratic Party|Democrats"
organization "Republican National Committee" country=US kind=party acronym="RNC"
organization "Republican Party" country=US kind=party alias="US Republican Party|Republicans|Grand Old Party" acronym="GOP"
organization "Clinton campaign" country=US kind=party alias="Clinton's campaign|Hillary Clinton campaign|Hillary Clinton's campaign|Hillary Clinton's presidential campaign|Hillary for America|Clinton presidential campaign"
organization "Trump campaign" country=US kind=party alias="Trump's campaign|Donald Trump's campaign|Trump presidential campaign|Donald Trump's presidential campaign"
organization "Biden campaign" country=US kind=party alias="Biden's campaign|Joe Biden's campaign|Biden-Harris campaign|Joe Biden's presidential campaign"
organization "Macron's presidential campaign" country=FR kind=party alias="Macron campaign|Macron's campaign|Emmanuel Macron's campaign|Emmanuel Macron's presidential campaign|En Marche|En Marche!|La République En Marche"
organization "Front National" country=FR kind=party alias="National Front|National Rally|Rassemblement National"
organization "Christian Democratic Union" country=DE kind=party alias="Christian Democratic Union of Germany|Christian Democrats" acronym="CDU"
organization "Social Democratic Party" country=DE kind=party alias="German Social Democrats|Social Democrats|Social Democratic Party of Germany" acronym="SPD"
organization "Alternative for Germany" country=DE kind=party alias="Alternative für Deutschland" acronym="AfD"
organization "Free Democratic Party" country=DE kind=party acronym="FDP"
organization "Konrad Adenauer Foundation" country=DE kind=party alias="Konrad-Adenauer-Stiftung|Konrad Adenauer Stiftung"
organization "Friedrich Ebert Foundation" country=DE kind=party alias="Friedrich-Ebert-Stiftung|Friedrich Ebert Stiftung"
organization "Conservative Party" country=GB kind=party alias="UK Conservative Party|Tory party|Tories"
organization "Labour Party" country=GB kind=party alias="UK Labour Party|British Labour Party"
organization "Norwegian Labour Party" country=NO kind=party alias="Arbeiderpartiet|Norway's Labour Party"
organization "Liberal Party of Australia" country=AU kind=party
organization "Australian Labor Party" country=AU kind=party
organization "Civic Platform" country=PL kind=party
organization "Law and Justice" country=PL kind=party
organization "Workers' Party of Korea" country=KP kind=party
organization "Bharatiya Janata Party" country=IN kind=party acronym="BJP"
organization "United Russia" country=RU kind=party
organization "Democratic Progressive Party" country=TW kind=party acronym="DPP"
organization "Kuomintang" country=TW kind=party acronym="KMT"
organization "Justice and Development Party" country=TR kind=party acronym="AKP"
organization "World Anti-Doping Agency" kind=sport alias="World Anti Doping Agency|World Anti-Doping Association|Wada" acronym="WADA"
organization "U.S. Anti-Doping Agency" country=US kind=sport alias="US Anti-Doping Agency|United States Anti-Doping Agency" acronym="USADA"
organization "Canadian Centre for Ethics in Sport" country=CA kind=sport acronym="CCES"
organization "UK Anti-Doping" country=GB kind=sport acronym="UKAD"
organization "Russian Anti-Doping Agency" country=RU kind=sport acronym="RUSADA"
organization "International Olympic Committee" kind=sport acronym="IOC"
organization "International Paralympic Committee" kind=sport
organization "Court of Arbitration for Sport" kind=sport
organization "FIFA" kind=sport alias="Fifa|Fédération Internationale de Football Association"
organization "UEFA" kind=sport alias="Uefa"
organization "IAAF" kind=sport alias="International Association of Athletics Federations|World Athletics"
organization "Organisation for the Prohibition of Chemical Weapons" kind=other alias="Organization for the Prohibition of Chemical Weapons" acronym="OPCW"
organization "Interpol" kind=other alias="International Criminal Police Organization" acronym="INTERPOL"
organization "Red Cross" kind=ngo alias="International Committee of the Red Cross|International Red Cross" acronym="ICRC"
organization "SWIFT" kind=bank alias="Society for Worldwide Interbank Financial Telecommunication|Swift network|SWIFT network"
organization "The Church of Jesus Christ of Latter-day Saints" country=US kind=other
organization "Soros Foundation" kind=ngo
organization "Falun Gong" kind=ngo
organization "World Uyghur Congress" kind=ngo
organization "Central Tibetan Administration" kind=other alias="Tibetan government in exile|Tibetan government-in-exile"
organization "Inter-Parliamentary Alliance on China" kind=ngo acronym="IPAC"

# ---- media houses
organization "The New York Times" country=US kind=media alias="New York Times|NY Times" acronym="NYT"
organization "The Washington Post" country=US kind=media alias="Washington Post"
organization "The Wall Street Journal" country=US kind=media alias="Wall Street Journal" acronym="WSJ"
organization "USA Today" country=US kind=media alias="USA TODAY"
organization "Los Angeles Times" country=US kind=media alias="LA Times"
organization "CNN" country=US kind=media alias="CNN International"
organization "NBC News" country=US kind=media alias="NBC"
organization "ABC News" country=US kind=media
organization "CBS News" country=US kind=media alias="CBS"
organization "Fox News" country=US kind=media
organization "Bloomberg" country=US kind=media alias="Bloomberg News|Bloomberg Businessweek"
organization "Associated Press" country=US kind=media alias="The Associated Press" short="AP"
organization "Reuters" country=GB kind=media alias="Reuters news agency|Thomson Reuters"
organization "Agence France-Presse" country=FR kind=media acronym="AFP"
organization "BBC" country=GB kind=media alias="BBC News|British Broadcasting Corporation|BBC News Russian"
organization "The Guardian" country=GB kind=media alias="Guardian newspaper"
organization "The Times" country=GB kind=media alias="Sunday Times|The Sunday Times|Times of London"
organization "Financial Times" country=GB kind=media
organization "The Daily Telegraph" country=GB kind=media alias="Daily Telegraph|The Telegraph"
organization "The Independent" country=GB kind=media
organization "Daily Mail" country=GB kind=media
organization "The Economist" country=GB kind=media
organization "Sky News" country=GB kind=media
organization "The Register" country=GB kind=media
organization "Politico" country=US kind=media alias="POLITICO"
organization "Axios" country=US kind=media
organization "Wired" country=US kind=media case=exact alias="WIRED"
organization "Forbes" country=US kind=media
organization "Vice News" country=US kind=media alias="VICE News" short="Motherboard"
organization "The Intercept" country=US kind=media
organization "ProPublica" country=US kind=media
organization "The Daily Beast" country=US kind=media alias="Daily Beast"
organization "BuzzFeed News" country=US kind=media alias="BuzzFeed"
organization "The Hill" country=US kind=media
organization "NPR" country=US kind=media alias="National Public Radio"
organization "CyberScoop" country=US kind=media alias="Cyberscoop"
organization "The Record" country=US kind=media alias="Recorded Future News"
organization "BleepingComputer" country=US kind=media alias="Bleeping Computer"
organization "TechCrunch" country=US kind=media
organization "ZDNet" country=US kind=media
organization "Ars Technica" country=US kind=media
organization "KrebsOnSecurity" country=US kind=media alias="Krebs on Security"
organization "SecurityWeek" country=US kind=media
organization "Dark Reading" country=US kind=media
organization "The Hacker News" kind=media
organization "Radio Free Europe" country=US kind=media alias="Radio Free Europe/Radio Liberty|Radio Liberty|RFE/RL"
organization "Voice of America" country=US kind=media
organization "Der Spiegel" country=DE kind=media alias="Spiegel|Spiegel Online"
organization "Die Zeit" country=DE kind=media alias="Zeit Online"
organization "Süddeutsche Zeitung" country=DE kind=media
organization "Frankfurter Allgemeine Zeitung" country=DE kind=media
organization "ARD" country=DE kind=media alias="Tagesschau"
organization "ZDF" country=DE kind=media
organization "Bayerischer Rundfunk" country=DE kind=media
organization "Deutsche Welle" country=DE kind=media
organization "dpa" country=DE kind=media alias="Deutsche Presse-Agentur"
organization "Funke Media Group" country=DE kind=media
organization "Le Monde" country=FR kind=media
organization "Le Figaro" country=FR kind=media
organization "TV5Monde" country=FR kind=media alias="TV5 Monde|TV5|TV5MONDE"
organization "Charlie Hebdo" country=FR kind=media
organization "France 24" country=FR kind=media
organization "RTBF" country=BE kind=media
organization "VRT" country=BE kind=media
organization "Le Soir" country=BE kind=media
organization "De Volkskrant" country=NL kind=media alias="Volkskrant"
organization "NRC Handelsblad" country=NL kind=media
organization "Neue Zürcher Zeitung" country=CH kind=media
organization "NRK" country=NO kind=media alias="Norwegian Broadcasting Corporation"
organization "Dagens Nyheter" country=SE kind=media
organization "SVT" country=SE kind=media
organization "Yle" country=FI kind=media alias="YLE"
organization "Helsingin Sanomat" country=FI kind=media
organization "ERR" country=EE kind=media alias="Estonian Public Broadcasting" case=exact
organization "El País" country=ES kind=media alias="El Pais"
organization "Corriere della Sera" country=IT kind=media
organization "La Repubblica" country=IT kind=media
organization "Polish Press Agency" country=PL kind=media
organization "TVN24" country=PL kind=media
organization "RTÉ" country=IE kind=media alias="RTE"
organization "The Irish Times" country=IE kind=media alias="Irish Times"
organization "RT" country=RU kind=media alias="Russia Today|RT America"
organization "Sputnik" country=RU kind=media case=exact alias="Sputnik News"
organization "TASS" country=RU kind=media alias="Tass|Itar-Tass|TASS news agency"
organization "RIA Novosti" country=RU kind=media alias="RIA news agency"
organization "Interfax" country=RU kind=media
organization "Kommersant" country=RU kind=media
organization "Novaya Gazeta" country=RU kind=media
organization "The Insider" country=RU kind=media
organization "Meduza" country=RU kind=media
organization "The Moscow Times" country=RU kind=media alias="Moscow Times"
organization "Channel One Russia" country=RU kind=media
organization "Ukrinform" country=UA kind=media
organization "Ukrainska Pravda" country=UA kind=media
organization "Kyiv Independent" country=UA kind=media alias="The Kyiv Independent"
organization "Kyiv Post" country=UA kind=media
organization "Xinhua" country=CN kind=media alias="Xinhua News Agency|Xinhua news agency"
organization "Global Times" country=CN kind=media
organization "China Daily" country=CN kind=media
organization "People's Daily" country=CN kind=media
organization "CCTV" country=CN kind=media alias="China Central Television"
organization "CGTN" country=CN kind=media
organization "South China Morning Post" country=HK kind=media acronym="SCMP"
organization "Apple Daily" country=HK kind=media
organization "Taipei Times" country=TW kind=media
organization "Central News Agency" country=TW kind=media alias="Focus Taiwan"
organization "Yonhap" country=KR kind=media alias="Yonhap News Agency|Yonhap news agency|Yonhap News"
organization "The Korea Herald" country=KR kind=media alias="Korea Herald"
organization "Korea JoongAng Daily" country=KR kind=media alias="JoongAng Ilbo"
organization "Chosun Ilbo" country=KR kind=media
organization "KBS" country=KR kind=media alias="Korean Broadcasting System"
organization "MBC" country=KR kind=media alias="Munhwa Broadcasting Corporation"
organization "YTN" country=KR kind=media
organization "Daily NK" country=KR kind=media alias="DailyNK"
organization "NK News" country=KR kind=media alias="NK Pro"
organization "NHK" country=JP kind=media alias="Japan Broadcasting Corporation"
organization "Kyodo News" country=JP kind=media alias="Kyodo|Kyodo news agency"
organization "Jiji Press" country=JP kind=media
organization "Nikkei" country=JP kind=media alias="Nikkei Asia|Nihon Keizai Shimbun"
organization "Asahi Shimbun" country=JP kind=media alias="The Asahi Shimbun"
organization "Yomiuri Shimbun" country=JP kind=media alias="The Yomiuri Shimbun|Yomiuri"
organization "Mainichi Shimbun" country=JP kind=media alias="The Mainichi"
organization "The Japan Times" country=JP kind=media alias="Japan Times"
organization "The Straits Times" country=SG kind=media alias="Straits Times"
organization "Channel NewsAsia" country=SG kind=media acronym="CNA"
organization "The Times of India" country=IN kind=media alias="Times of India"
organization "Hindustan Times" country=IN kind=media
organization "Indian Express" country=IN kind=media alias="The Indian Express"
organization "The Economic Times" country=IN kind=media alias="Economic Times"
organization "Press Trust of India" country=IN kind=media
organization "Al Jazeera" country=QA kind=media alias="Al-Jazeera"
organization "Al Arabiya" country=SA kind=media alias="Al-Arabiya"
organization "Haaretz" country=IL kind=media
organization "The Jerusalem Post" country=IL kind=media alias="Jerusalem Post"
organization "The Times of Israel" country=IL kind=media alias="Times of Israel"
organization "Ynet" country=IL kind=media alias="Yedioth Ahronoth"
organization "Fars News Agency" country=IR kind=media alias="Fars|Fars news agency"
organization "Tasnim News Agency" country=IR kind=media alias="Tasnim|Tasnim news agency"
organization "IRNA" country=IR kind=media alias="Islamic Republic News Agency"
organization "Press TV" country=IR kind=media alias="PressTV"
organization "Mehr News Agency" country=IR kind=media alias="Mehr news agency"
organization "Iran International" country=GB kind=media
organization "IRIB" country=IR kind=media alias="Islamic Republic of Iran Broadcasting"
organization "Anadolu Agency" country=TR kind=media alias="Anadolu"
organization "Australian Broadcasting Corporation" country=AU kind=media alias="ABC Australia" acronym="ABC"
organization "The Sydney Morning Herald" country=AU kind=media alias="Sydney Morning Herald"
organization "Nine Entertainment" country=AU kind=media alias="Channel Nine"
organization "News Corp" country=US kind=media alias="News Corporation"
organization "RNZ" country=NZ kind=media alias="Radio New Zealand"
organization "The New Zealand Herald" country=NZ kind=media alias="NZ Herald|New Zealand Herald"
organization "CBC" country=CA kind=media alias="CBC News|Canadian Broadcasting Corporation"
organization "The Globe and Mail" country=CA kind=media alias="Globe and Mail"
organization "The Canadian Press" country=CA kind=media alias="Canadian Press"
organization "Folha de S.Paulo" country=BR kind=media alias="Folha de São Paulo"
organization "HBO" country=US kind=media alias="Home Box Office"
organization "Netflix" country=US kind=media
organization "Disney" country=US kind=media alias="Walt Disney"

# ---- banks, finance, exchanges and games
organization "Bank of America" country=US kind=bank
organization "JPMorgan Chase" country=US kind=bank alias="JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase & Co"
organization "Citigroup" country=US kind=bank alias="Citibank|Citi"
organization "Wells Fargo" country=US kind=bank
organization "Capital One" country=US kind=bank
organization "American Express" country=US kind=bank
organization "Goldman Sachs" country=US kind=bank
organization "PNC" country=US kind=bank
organization "U.S. Bancorp" country=US kind=bank alias="US Bancorp|U.S. Bank"
organization "New York Stock Exchange" country=US kind=bank acronym="NYSE"
organization "Nasdaq" country=US kind=bank alias="NASDAQ"
organization "Visa" country=US kind=bank case=exact context="Mastercard|MasterCard"
organization "Mastercard" country=US kind=bank alias="MasterCard"
organization "PayPal" country=US kind=bank
organization "Western Union" country=US kind=bank
organization "Equifax" country=US kind=bank
organization "Experian" country=IE kind=bank
organization "First American Financial" country=US kind=bank
organization "Finastra" country=GB kind=bank
organization "HSBC" country=GB kind=bank
organization "Barclays" country=GB kind=bank
organization "Lloyds" country=GB kind=bank alias="Lloyds Bank|Lloyds Banking Group"
organization "Tesco Bank" country=GB kind=bank
organization "Deutsche Bank" country=DE kind=bank
organization "Commerzbank" country=DE kind=bank
organization "BNP Paribas" country=FR kind=bank
organization "Société Générale" country=FR kind=bank alias="Societe Generale"
organization "UniCredit" country=IT kind=bank
organization "Credit Suisse" country=CH kind=bank
organization "UBS" country=CH kind=bank
organization "Sberbank" country=RU kind=bank
organization "VTB" country=RU kind=bank
organization "Gazprombank" country=RU kind=bank
organization "PrivatBank" country=UA kind=bank alias="Privatbank|Privat Bank"
organization "Oschadbank" country=UA kind=bank
organization "ICBC" country=CN kind=bank alias="Industrial and Commercial Bank of China"
organization "Bank Sepah" country=IR kind=bank
organization "Nobitex" country=IR kind=crypto
organization "Banco de Chile" country=CL kind=bank
organization "Banco del Austro" country=EC kind=bank
organization "Bancomext" country=MX kind=bank
organization "Redbanc" country=CL kind=bank
organization "Bank of Valletta" country=MT kind=bank
organization "Cosmos Bank" country=IN kind=bank alias="Cosmos Cooperative Bank"
organization "City Union Bank" country=IN kind=bank
organization "State Bank of India" country=IN kind=bank
organization "Far Eastern International Bank" country=TW kind=bank
organization "Tien Phong Bank" country=VN kind=bank alias="TPBank|Tien Phong Commercial Joint Stock Bank"
organization "Rizal Commercial Banking Corporation" country=PH kind=bank acronym="RCBC"
organization "Nonghyup" country=KR kind=bank alias="NongHyup|Nonghyup Bank|NongHyup Bank|National Agricultural Cooperative Federation"
organization "Shinhan Bank" country=KR kind=bank
organization "Woori Bank" country=KR kind=bank
organization "Jeju Bank" country=KR kind=bank
organization "MUFG" country=JP kind=bank alias="Mitsubishi UFJ Financial Group"
organization "Bithumb" country=KR kind=crypto
organization "Upbit" country=KR kind=crypto
organization "Youbit" country=KR kind=crypto alias="Yapizon"
organization "Coincheck" country=JP kind=crypto
organization "DMM Bitcoin" country=JP kind=crypto
organization "Mt. Gox" country=JP kind=crypto alias="Mt Gox"
organization "KuCoin" country=SC kind=crypto alias="Kucoin"
organization "Bybit" country=AE kind=crypto alias="ByBit"
organization "Binance" kind=crypto
organization "Coinbase" country=US kind=crypto
organization "WazirX" country=IN kind=crypto
organization "Phemex" country=SG kind=crypto
organization "Poly Network" kind=crypto
organization "Harmony" country=US kind=crypto case=exact context="Horizon|bridge" alias="Harmony Horizon Bridge|Horizon bridge|Horizon Bridge|Harmony's Horizon bridge"
organization "Ronin Network" kind=crypto alias="Ronin|Ronin bridge|Ronin Bridge"
organization "Sky Mavis" country=VN kind=crypto
organization "Nomad" kind=crypto case=exact context="crypto|bridge"
organization "Atomic Wallet" country=EE kind=crypto
organization "Stake.com" kind=crypto
organization "Alphapo" kind=crypto
organization "CoinsPaid" country=EE kind=crypto
organization "CoinEx" country=HK kind=crypto
organization "Radiant Capital" kind=crypto
organization "Trust Wallet" kind=crypto
organization "Rain Management Group" country=BH kind=crypto
organization "MGM Resorts" country=US kind=other alias="MGM Resorts International|MGM"
organization "Caesars Entertainment" country=US kind=other alias="Caesars"
organization "Las Vegas Sands" country=US kind=other alias="Las Vegas Sands Corp|Las Vegas Sands Corporation|Sands casino|Sands Casino|Las Vegas Sands casino"
organization "Electronic Arts" country=US kind=gaming
organization "CD Projekt" country=PL kind=gaming alias="CD Projekt Red"
organization "Rockstar Games" country=US kind=gaming
organization "Ubisoft" country=FR kind=gaming
organization "Gravity" country=KR kind=gaming case=exact context="Winnti|Gameforge"
organization "Capcom" country=JP kind=gaming
organization "Nexon" country=KR kind=gaming
organization "Interpark" country=KR kind=retail
organization "Coupang" country=KR kind=retail

# ---- energy, industry, defence, space
organization "Colonial Pipeline" country=US kind=energy alias="Colonial Pipeline Co|Colonial Pipeline Company|Colonial Pipeline Co."
organization "Saudi Aramco" country=SA kind=energy alias="Aramco|Saudi Arabian Oil Company"
organization "RasGas" country=QA kind=energy alias="Rasgas"
organization "Sadara Chemical" country=SA kind=energy alias="Sadara|Sadara Chemical Company"
organization "Petro Rabigh" country=SA kind=energy
organization "Tasnee" country=SA kind=energy alias="National Industrialization Company"
organization "Saipem" country=IT kind=energy
organization "Ukrenergo" country=UA kind=energy
organization "Prykarpattyaoblenergo" country=UA kind=energy alias="Prykarpattya Oblenergo|Prykarpattiaoblenergo|Prykarpattyaoblenergo power company"
organization "Kyivoblenergo" country=UA kind=energy
organization "Chernivtsioblenergo" country=UA kind=energy
organization "Naftogaz" country=UA kind=energy
organization "Energoatom" country=UA kind=energy
organization "DTEK" country=UA kind=energy
organization "Burisma" country=UA kind=energy alias="Burisma Holdings"
organization "Rosneft" country=RU kind=energy
organization "Gazprom" country=RU kind=energy
organization "Lukoil" country=RU kind=energy
organization "Rosatom" country=RU kind=energy
organization "Wolf Creek Nuclear Operating Corporation" country=US kind=energy alias="Wolf Creek|Wolf Creek Nuclear|Wolf Creek Nuclear Operating Corp.|Wolf Creek nuclear plant|Wolf Creek nuclear power plant"
organization "Bowman Avenue Dam" country=US kind=energy alias="Bowman Dam|Bowman Avenue dam"
organization "American Water Works" country=US kind=energy alias="American Water"
organization "Municipal Water Authority of Aliquippa" country=US kind=energy alias="Aliquippa water authority"
organization "Duke Energy" country=US kind=energy
organization "Westinghouse" country=US kind=industry alias="Westinghouse Electric|Westinghouse Electric Company|Westinghouse Electric Co"
organization "U.S. Steel" country=US kind=industry alias="US Steel|United States Steel|United States Steel Corp"
organization "Alcoa" country=US kind=industry
organization "Allegheny Technologies" country=US kind=industry acronym="ATI"
organization "SolarWorld" country=DE kind=industry
organization "United Steelworkers" country=US kind=ngo alias="United Steelworkers union|USW"
organization "Siemens" country=DE kind=industry
organization "Trimble" country=US kind=industry
organization "Moody's Analytics" country=US kind=bank alias="Moody's"
organization "Schneider Electric" country=FR kind=industry
organization "Rockwell Automation" country=US kind=industry
organization "Honeywell" country=US kind=industry
organization "General Electric" country=US kind=industry alias="GE Aviation"
organization "Unitronics" country=IL kind=industry
organization "ABB" country=CH kind=industry
organization "Thyssenkrupp" country=DE kind=industry alias="ThyssenKrupp"
organization "BASF" country=DE kind=industry
organization "Bayer" country=DE kind=industry
organization "Covestro" country=DE kind=industry
organization "Henkel" country=DE kind=industry
organization "BMW" country=DE kind=industry
organization "Volkswagen" country=DE kind=industry
organization "Enercon" country=DE kind=energy
organization "Rheinmetall" country=DE kind=defence
organization "Airbus" country=FR kind=defence
organization "Thales" country=FR kind=defence
organization "Safran" country=FR kind=defence
organization "Saint-Gobain" country=FR kind=industry
organization "Renault" country=FR kind=industry
organization "Areva" country=FR kind=energy
organization "Leonardo" country=IT kind=defence case=exact context="defence|defense|aerospace|Finmeccanica"
organization "Norsk Hydro" country=NO kind=industry alias="Hydro ASA"
organization "Visma" country=NO kind=tech
organization "Vestas" country=DK kind=energy
organization "Ruag" country=CH kind=defence alias="RUAG"
organization "Lockheed Martin" country=US kind=defence alias="Lockheed"
organization "Boeing" country=US kind=defence
organization "Northrop Grumman" country=US kind=defence
organization "Raytheon" country=US kind=defence
organization "General Dynamics" country=US kind=defence
organization "L3 Communications" country=US kind=defence
organization "Rolls-Royce" country=GB kind=defence
organization "Austal" country=AU kind=defence
organization "Israel Aerospace Industries" country=IL kind=defence acronym="IAI"
organization "Elbit Systems" country=IL kind=defence alias="Elbit"
organization "Rafael" country=IL kind=defence case=exact context="Advanced Defense Systems"
organization "NPO Mashinostroyeniya" country=RU kind=defence
organization "Rubin Design Bureau" country=RU kind=defence
organization "Daewoo Shipbuilding" country=KR kind=defence alias="Daewoo Shipbuilding & Marine Engineering|DSME"
organization "Korea Aerospace Industries" country=KR kind=defence acronym="KAI"
organization "Korea Hydro and Nuclear Power" country=KR kind=energy alias="Korea Hydro & Nuclear Power|Korea Hydro and Nuclear Power Co|Korea Hydro & Nuclear Power Co|Korea Hydro and Nuclear Power Company" acronym="KHNP"
organization "Nuclear Power Corporation of India" country=IN kind=energy alias="Kudankulam Nuclear Power Plant|Kudankulam" acronym="NPCIL"
organization "Tata Power" country=IN kind=energy
organization "Natanz enrichment plant" country=IR kind=energy alias="Natanz|Natanz nuclear facility|Natanz nuclear plant|Natanz uranium enrichment plant|Natanz facility"
organization "Bushehr nuclear power plant" country=IR kind=energy alias="Bushehr|Bushehr nuclear plant"
organization "Mobarakeh Steel" country=IR kind=industry alias="Mobarakeh Steel Company|Mobarakeh Steel Co"
organization "Khuzestan Steel Company" country=IR kind=industry alias="Khouzestan Steel|Khuzestan Steel|Khouzestan Steel Company"
organization "National Iranian Oil Company" country=IR kind=energy
organization "Shahid Rajaee port" country=IR kind=transport alias="Shahid Rajaee|Shahid Rajaee terminal"
organization "Japan Aerospace Exploration Agency" country=JP kind=research acronym="JAXA"
organization "European Space Agency" kind=research acronym="ESA"
organization "German Aerospace Center" country=DE kind=research alias="Deutsches Zentrum für Luft- und Raumfahrt" acronym="DLR"
organization "CERN" country=CH kind=research
organization "Honda" country=JP kind=industry
organization "Toyota" country=JP kind=industry
organization "Nissan" country=JP kind=industry
organization "Asahi Group" country=JP kind=industry alias="Asahi Group Holdings"
organization "Jaguar Land Rover" country=GB kind=industry acronym="JLR"
organization "Tata Motors" country=IN kind=industry
organization "JBS" country=BR kind=industry alias="JBS USA|JBS Foods"
organization "Mondelez" country=US kind=industry alias="Mondelez International|Mondelēz"
organization "Merck" country=US kind=health alias="Merck & Co"
organization "FedEx" country=US kind=transport alias="TNT Express"
organization "Maersk" country=DK kind=transport alias="A.P. Moller-Maersk|Moller-Maersk|AP Moller-Maersk|Maersk Line"
organization "Reckitt Benckiser" country=GB kind=industry
organization "Nuance Communications" country=US kind=tech
organization "Clorox" country=US kind=industry
organization "DuPont" country=US kind=industry
organization "Dow Chemical" country=US kind=industry
organization "Monsanto" country=US kind=industry
organization "Coca-Cola" country=US kind=industry

# ---- transport, trade, health
organization "British Airways" country=GB kind=transport
organization "easyJet" country=GB kind=transport alias="EasyJet"
organization "Cathay Pacific" country=HK kind=transport
organization "Air India" country=IN kind=transport
organization "Air China" country=CN kind=transport
organization "Qantas" country=AU kind=transport
organization "Aeroflot" country=RU kind=transport
organization "Vietnam Airlines" country=VN kind=transport
organization "Japan Airlines" country=JP kind=transport
organization "American Airlines" country=US kind=transport
organization "United Airlines" country=US kind=transport
organization "Sabre" country=US kind=transport case=exact
organization "Amtrak" country=US kind=transport
organization "Transport for London" country=GB kind=transport acronym="TfL"
organization "Deutsche Bahn" country=DE kind=transport
organization "Belarusian Railway" country=BY kind=transport alias="Belarusian Railways|Belarus Railways|Belarusian state railway"
organization "Ukrzaliznytsia" country=UA kind=transport alias="Ukrainian Railways"
organization "Odesa airport" country=UA kind=transport alias="Odessa airport|Odesa International Airport|Odessa International Airport"
organization "Boryspil airport" country=UA kind=transport alias="Boryspil International Airport|Kyiv Boryspil airport"
organization "Port of Nagoya" country=JP kind=transport
organization "Port of Seattle" country=US kind=transport
organization "Marriott" country=US kind=retail alias="Marriott International"
organization "Starwood" country=US kind=retail alias="Starwood Hotels"
organization "Hilton" country=US kind=retail case=exact context="hotel|Hotel"
organization "Target Corporation" country=US kind=retail alias="Target Corp"
organization "Home Depot" country=US kind=retail alias="The Home Depot"
organization "Neiman Marcus" country=US kind=retail
organization "Ticketmaster" country=US kind=retail alias="Live Nation"
organization "eBay" country=US kind=retail alias="EBay"
organization "Ashley Madison" country=CA kind=retail alias="Avid Life Media"
organization "Marks & Spencer" country=GB kind=retail alias="Marks and Spencer|M&S"
organization "Co-op" country=GB kind=retail case=exact context="Marks & Spencer|Harrods|supermarket"
organization "Harrods" country=GB kind=retail
organization "Coop Sweden" country=SE kind=retail alias="Swedish supermarket chain Coop"
organization "Kiabi" country=FR kind=retail
organization "Royal Mail" country=GB kind=transport
organization "Capita" country=GB kind=tech
organization "Synnovis" country=GB kind=health
organization "Anthem" country=US kind=health case=exact alias="Anthem Inc|Anthem Inc."
organization "Premera Blue Cross" country=US kind=health alias="Premera"
organization "CareFirst" country=US kind=health alias="CareFirst BlueCross BlueShield"
organization "Community Health Systems" country=US kind=health
organization "Change Healthcare" country=US kind=health
organization "UnitedHealth" country=US kind=health alias="UnitedHealth Group"
organization "Ascension" country=US kind=health case=exact context="hospital|hospitals|health"
organization "Universal Health Services" country=US kind=health
organization "Scripps Health" country=US kind=health
organization "Boston Children's Hospital" country=US kind=health
organization "Hollywood Presbyterian Medical Center" country=US kind=health
organization "Pfizer" country=US kind=health
organization "BioNTech" country=DE kind=health
organization "AstraZeneca" country=GB kind=health
organization "Moderna" country=US kind=health
organization "Johnson & Johnson" country=US kind=health
organization "Novavax" country=US kind=health
organization "Gilead Sciences" country=US kind=health alias="Gilead"
organization "Celltrion" country=KR kind=health
organization "Bharat Biotech" country=IN kind=health
organization "Serum Institute of India" country=IN kind=health alias="Serum Institute"
organization "All India Institute of Medical Sciences" country=IN kind=health acronym="AIIMS"
organization "Düsseldorf University Hospital" country=DE kind=health alias="University Hospital Düsseldorf|University Hospital Dusseldorf|Duesseldorf University Hospital"
organization "Brno University Hospital" country=CZ kind=health
organization "Seoul National University Hospital" country=KR kind=health
organization "Hillel Yaffe Medical Center" country=IL kind=health alias="Hillel Yaffe"
organization "Ziv Medical Center" country=IL kind=health alias="Ziv hospital"
organization "Vastaamo" country=FI kind=health
organization "Blackbaud" country=US kind=tech
organization "Shirbit" country=IL kind=bank
organization "Cyberserve" country=IL kind=tech
organization "Atraf" country=IL kind=other
organization "Mekorot" country=IL kind=energy

# ---- universities, law and others hit
organization "University of Toronto" country=CA kind=university
organization "Cambridge University" country=GB kind=university alias="University of Cambridge"
organization "Oxford University" country=GB kind=university alias="University of Oxford"
organization "Imperial College London" country=GB kind=university
organization "Massachusetts Institute of Technology" country=US kind=university acronym="MIT"
organization "Stanford University" country=US kind=university alias="Stanford"
organization "Harvard University" country=US kind=university alias="Harvard"
organization "Johns Hopkins University" country=US kind=university
organization "Georgia Institute of Technology" country=US kind=university alias="Georgia Tech"
organization "Georgetown University" country=US kind=university
organization "George Washington University" country=US kind=university
organization "American University" country=US kind=university
organization "University of Washington" country=US kind=university
organization "Washington University" country=US kind=university
organization "Pennsylvania State University" country=US kind=university alias="Penn State|Penn State University"
organization "University of Virginia" country=US kind=university
organization "University of Calgary" country=CA kind=university
organization "Australian National University" country=AU kind=university acronym="ANU"
organization "University of Hong Kong" country=HK kind=university
organization "Chinese University of Hong Kong" country=HK kind=university
organization "Northwestern Polytechnical University" country=CN kind=university
organization "Tsinghua University" country=CN kind=university
organization "Peking University" country=CN kind=university
organization "Hainan University" country=CN kind=university
organization "Maastricht University" country=NL kind=university
organization "KU Leuven" country=BE kind=university
organization "University of Amsterdam" country=NL kind=university
organization "ETH Zurich" country=CH kind=university alias="ETH Zürich"
organization "Ruhr University Bochum" country=DE kind=university
organization "Ben-Gurion University" country=IL kind=university
organization "Technion" country=IL kind=university alias="Technion – Israel Institute of Technology"
organization "Bar-Ilan University" country=IL kind=university
organization "Tel Aviv University" country=IL kind=university
organization "SOAS" country=GB kind=university alias="School of Oriental and African Studies"
organization "King's College London" country=GB kind=university
organization "DLA Piper" country=GB kind=law
organization "Mossack Fonseca" country=PA kind=law
organization "Wiley Rein" country=US kind=law
organization "National Association of Manufacturers" country=US kind=ngo
organization "U.S. Chamber of Commerce" country=US kind=ngo alias="US Chamber of Commerce"
organization "British Library" country=GB kind=other
organization "Stratfor" country=US kind=other
organization "HBGary" country=US kind=vendor alias="HBGary Federal"
organization "Gawker" country=US kind=media
organization "US Investigations Services" country=US kind=other alias="U.S. Investigations Services" acronym="USIS"
organization "M.E.Doc" country=UA kind=tech alias="Linkos Group|Intellect Service|Linkos"
organization "Volue" country=NO kind=tech
organization "SilverSky" country=US kind=vendor
organization "FlexMagic Consulting" country=US kind=other
organization "City of Atlanta" country=US kind=other
organization "City of Baltimore" country=US kind=other
organization "PowerSchool" country=US kind=tech
organization "CDK Global" country=US kind=tech
organization "Collins Aerospace" country=US kind=defence
organization "Red Hat" country=US kind=tech
organization "Linux Foundation" country=US kind=ngo
organization "Apache Software Foundation" country=US kind=ngo
organization "Mozilla" country=US kind=tech
organization "Signal" country=US kind=tech case=exact context="Signal messages|Signal app|Signal accounts|Signal Messenger|messaging app Signal" alias="Signal Foundation|Signal Messenger"
organization "Proton" country=CH kind=tech case=exact alias="ProtonMail|Proton Mail"
organization "Zoom" country=US kind=tech case=exact

# ---- more firms, universities, papers and parties
organization "Hitachi" country=JP kind=industry
organization "SoftBank" country=JP kind=telecom alias="Softbank"
organization "KDDI" country=JP kind=telecom
organization "Canon" country=JP kind=tech case=exact context="Canon Inc|printer|camera|Maze"
organization "Sharp" country=JP kind=tech case=exact context="Sharp Corp"
organization "Keio University" country=JP kind=university
organization "Hitotsubashi University" country=JP kind=university
organization "University of Tokyo" country=JP kind=university
organization "Waseda University" country=JP kind=university
organization "Kyoto University" country=JP kind=university
organization "Seoul National University" country=KR kind=university
organization "Korea University" country=KR kind=university
organization "National University of Singapore" country=SG kind=university acronym="NUS"
organization "National Taiwan University" country=TW kind=university
organization "Shanghai Jiao Tong University" country=CN kind=university alias="Shanghai Jiaotong University|Jiaotong University"
organization "Lanxiang Vocational School" country=CN kind=university
organization "Zhejiang University" country=CN kind=university
organization "Wuhan University" country=CN kind=university
organization "Harbin Institute of Technology" country=CN kind=university
organization "Southeast University" country=CN kind=university
organization "Xidian University" country=CN kind=university
organization "PLA Information Engineering University" country=CN kind=university
organization "Columbia University" country=US kind=university
organization "Yale University" country=US kind=university alias="Yale"
organization "Princeton University" country=US kind=university
organization "New York University" country=US kind=university
organization "University of California" country=US kind=university alias="UC Berkeley|UCLA|UC San Diego"
organization "Carnegie Mellon University" country=US kind=university alias="Carnegie Mellon"
organization "University of Michigan" country=US kind=university
organization "University of Hawaii" country=US kind=university
organization "University of Melbourne" country=AU kind=university
organization "University of Sydney" country=AU kind=university
organization "University of Auckland" country=NZ kind=university
organization "McGill University" country=CA kind=university
organization "University College London" country=GB kind=university acronym="UCL"
organization "London School of Economics" country=GB kind=university acronym="LSE"
organization "University of Edinburgh" country=GB kind=university
organization "University of Oslo" country=NO kind=university
organization "Uppsala University" country=SE kind=university
organization "University of Helsinki" country=FI kind=university
organization "University of Tartu" country=EE kind=university
organization "University of Warsaw" country=PL kind=university
organization "Charles University" country=CZ kind=university
organization "Berlingske" country=DK kind=media
organization "Politiken" country=DK kind=media
organization "Jyllands-Posten" country=DK kind=media
organization "Danmarks Radio" country=DK kind=media
organization "Aftenposten" country=NO kind=media
organization "Aftonbladet" country=SE kind=media
organization "Svenska Dagbladet" country=SE kind=media
organization "Ilta-Sanomat" country=FI kind=media
organization "Postimees" country=EE kind=media
organization "Delfi" country=EE kind=media
organization "De Standaard" country=BE kind=media
organization "De Tijd" country=BE kind=media
organization "Het Laatste Nieuws" country=BE kind=media
organization "NOS" country=NL kind=media alias="Nieuwsuur"
organization "Gazeta Wyborcza" country=PL kind=media
organization "Rzeczpospolita" country=PL kind=media
organization "Tages-Anzeiger" country=CH kind=media
organization "Der Standard" country=AT kind=media
organization "Handelsblatt" country=DE kind=media
organization "Bild" country=DE kind=media case=exact
organization "WDR" country=DE kind=media
organization "NDR" country=DE kind=media
organization "Mediapart" country=FR kind=media
organization "L'Express" country=FR kind=media
organization "Libération" country=FR kind=media
organization "ANSA" country=IT kind=media
organization "La Stampa" country=IT kind=media
organization "El Mundo" country=ES kind=media
organization "CBS 60 Minutes" country=US kind=media alias="60 Minutes"
organization "MSNBC" country=US kind=media
organization "CNBC" country=US kind=media
organization "PBS" country=US kind=media alias="PBS NewsHour"
organization "Time magazine" country=US kind=media
organization "Newsweek" country=US kind=media
organization "The Atlantic" country=US kind=media
organization "Foreign Policy magazine" country=US kind=media
organization "Business Insider" country=US kind=media
organization "The Verge" country=US kind=media
organization "Infosecurity Magazine" country=GB kind=media
organization "Computer Weekly" country=GB kind=media
organization "Help Net Security" kind=media
organization "SC Magazine" kind=media alias="SC Media"
organization "Security Affairs" kind=media
organization "The Cyber Express" kind=media
organization "iTnews" country=AU kind=media
organization "Guardian Australia" country=AU kind=media
organization "Stuff" country=NZ kind=media case=exact context="Stuff.co.nz"
organization "Vedomosti" country=RU kind=media
organization "RBC" country=RU kind=media case=exact context="Russian|Moscow"
organization "Gazeta.ru" country=RU kind=media
organization "Rossiyskaya Gazeta" country=RU kind=media
organization "Caixin" country=CN kind=media
organization "The Paper" country=CN kind=media case=exact context="Shanghai|Chinese"
organization "Dong-A Ilbo" country=KR kind=media
organization "Hankyoreh" country=KR kind=media
organization "SBS" country=KR kind=media case=exact context="South Korea|Seoul"
organization "Rodong Sinmun" country=KP kind=media
organization "NDTV" country=IN kind=media
organization "Dawn" country=PK kind=media case=exact context="Pakistan"
organization "Rappler" country=PH kind=media
organization "ABS-CBN" country=PH kind=media
organization "Philippine Daily Inquirer" country=PH kind=media
organization "VnExpress" country=VN kind=media
organization "The Jakarta Post" country=ID kind=media
organization "Bangkok Post" country=TH kind=media
organization "The Star" country=MY kind=media case=exact context="Malaysia"
organization "Daily Sabah" country=TR kind=media
organization "Hürriyet" country=TR kind=media
organization "L'Orient-Le Jour" country=LB kind=media
organization "Gulf News" country=AE kind=media
organization "National Party of Australia" country=AU kind=party alias="Nationals"
organization "National Party" country=NZ kind=party case=exact context="New Zealand|Australia"
organization "Australian Greens" country=AU kind=party
organization "Liberal Democrats" country=GB kind=party
organization "Scottish National Party" country=GB kind=party acronym="SNP"
organization "Conservative Party of Canada" country=CA kind=party
organization "Liberal Party of Canada" country=CA kind=party
organization "Swiss People's Party" country=CH kind=party
organization "Fidesz" country=HU kind=party
organization "Likud" country=IL kind=party
organization "Kadima" country=IL kind=party
organization "Liberal Democratic Party" country=JP kind=party case=exact context="Japan"
organization "Party of Action and Solidarity" country=MD kind=party
organization "Georgian Dream" country=GE kind=party
organization "Bharat Electronics" country=IN kind=defence
organization "Hindustan Aeronautics" country=IN kind=defence
organization "Oil India" country=IN kind=energy
organization "Petrobras" country=BR kind=energy
organization "Repsol" country=ES kind=energy
organization "Iberdrola" country=ES kind=energy
organization "TotalEnergies" country=FR kind=energy alias="Total SA"
organization "EDF" country=FR kind=energy
organization "Shell" country=GB kind=energy case=exact context="Royal Dutch Shell|oil"
organization "BP" country=GB kind=energy
organization "ExxonMobil" country=US kind=energy alias="Exxon Mobil|Exxon"
organization "Chevron" country=US kind=energy
organization "Halliburton" country=US kind=energy
organization "Baker Hughes" country=US kind=energy
organization "Marathon Oil" country=US kind=energy
organization "ConocoPhillips" country=US kind=energy
organization "Equinor" country=NO kind=energy alias="Statoil"
organization "Telenor" country=NO kind=telecom
organization "Telia" country=SE kind=telecom
organization "Ericsson" country=SE kind=tech
organization "Nokia" country=FI kind=tech alias="Nokia Siemens Networks"
organization "Volvo" country=SE kind=industry
organization "Saab" country=SE kind=defence
organization "Swedish Sports Confederation" country=SE kind=sport
organization "Tietoevry" country=FI kind=tech
organization "Viking Line" country=FI kind=transport
organization "Philips" country=NL kind=tech
organization "ASML" country=NL kind=tech
organization "NXP" country=NL kind=tech alias="NXP Semiconductors"
organization "Infineon" country=DE kind=tech
organization "SAP" country=DE kind=tech
organization "Continental" country=DE kind=industry case=exact context="LockBit|car parts|automotive"
organization "Lufthansa" country=DE kind=transport
organization "Swissport" country=CH kind=transport
organization "Nestlé" country=CH kind=industry alias="Nestle"
organization "Novartis" country=CH kind=health
organization "Roche" country=CH kind=health
organization "Sanofi" country=FR kind=health
organization "GlaxoSmithKline" country=GB kind=health acronym="GSK"
organization "Dr. Reddy's" country=IN kind=health alias="Dr Reddy's Laboratories"
organization "Medtronic" country=US kind=health
organization "Abbott" country=US kind=health case=exact context="Abbott Laboratories"
organization "Quest Diagnostics" country=US kind=health
organization "HCA Healthcare" country=US kind=health
organization "CommonSpirit Health" country=US kind=health
organization "Lurie Children's Hospital" country=US kind=health
organization "Blue Cross Blue Shield" country=US kind=health
organization "Excellus BlueCross BlueShield" country=US kind=health alias="Excellus"
organization "Nuclear Threat Initiative" country=US kind=ngo
organization "National Endowment for Democracy" country=US kind=ngo
organization "Stimson Center" country=US kind=research
organization "38 North" country=US kind=media
organization "Wilson Center" country=US kind=research
organization "Jamestown Foundation" country=US kind=research
organization "Institute for the Study of War" country=US kind=research acronym="ISW"
organization "Washington Institute for Near East Policy" country=US kind=research alias="Washington Institute"
organization "Ploughshares Fund" country=US kind=ngo
organization "Arms Control Association" country=US kind=ngo
organization "Proud Boys" country=US kind=ngo case=exact
organization "Port of Nagoya" country=JP kind=transport alias="Nagoya Port|Nagoya port|port of Nagoya|Nagoya Harbor Transportation Association"
organization "Port of Seattle" country=US kind=transport
organization "Collins Aerospace" country=US kind=industry
organization "Joint Air Power Competence Centre" country=DE kind=research acronym="JAPCC"
organization "Morgan Stanley" country=US kind=bank
