# Companies, NGOs, parties, universities, media houses, sports bodies and research groups
# that reports on cyber attacks name: as those who find, those who are hit, those who are
# sanctioned or charged, and those who report. kind: vendor tech media telecom bank energy
# industry retail health transport university party ngo sport research front crypto
# defence law gaming other

# ---- security vendors and teams
organization "Mandiant" country=US kind=vendor alias="Google Mandiant|Mandiant Intelligence|Mandiant Threat Intelligence|Mandiant Consulting" part-of="Google"
organization "FireEye" country=US kind=vendor alias="Fire Eye|FireEye Inc|FireEye Inc.|FireEye Mandiant|FireEye Threat Intelligence"
organization "CrowdStrike" country=US kind=vendor alias="Crowdstrike|CrowdStrike Intelligence|CrowdStrike Inc.|CrowdStrike Falcon OverWatch|CrowdStrike Holdings"
organization "Kaspersky" country=RU kind=vendor alias="Kaspersky Lab|Kaspersky Labs|Kaspersky's Global Research and Analysis Team|Kaspersky ICS CERT|Securelist" acronym="GReAT"
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
organization "FIRST" kind=ngo case=exact context="Forum of Incident Response and Security Teams" alias="Forum of Incident Response and Security Teams"
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
organization "Google" country=US kind=tech alias="Google Inc.|Alphabet's Google"
organization "Alphabet" country=US kind=tech case=exact alias="Alphabet Inc."
organization "Apple" country=US kind=tech case=exact alias="Apple Inc.|Apple Inc"
organization "Amazon" country=US kind=tech alias="Amazon.com|Amazon Web Services|Amazon Threat Intelligence" acronym="AWS"
organization "Meta" country=US kind=tech case=exact alias="Meta Platforms|Facebook Inc.|Facebook parent Meta"
organization "Facebook" country=US kind=tech
organization "Twitter" country=US kind=tech alias="Twitter Inc."
organization "Instagram" country=US kind=tech
organization "WhatsApp" country=US kind=tech alias="Whatsapp"
organization "Telegram" kind=tech case=exact
organization "LinkedIn" country=US kind=tech alias="Linkedin"
organization "YouTube" country=US kind=tech alias="Youtube"
organization "TikTok" country=CN kind=tech alias="ByteDance"
organization "Reddit" country=US kind=tech
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
organization "Wagner Group" country=RU kind=front alias="Wagner|PMC Wagner"
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
organization "Blender.io" kind=crypto alias="Blender"
organization "Sinbad.io" kind=crypto alias="Sinbad"

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
