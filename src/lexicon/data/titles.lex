# Offices of persons and forms of address. country: the title exists in one state only;
# body: the agency, or "country" for the government, that the office heads or speaks for
# where no other body is named beside it. A title never begins with the name of a body or
# state ("FBI director", "British foreign secretary"): the extractor puts these together,
# and so sees the body.
# class: minister head-of-state spokesperson director prosecutor legislator ambassador
#        military rank executive researcher police honorific

# ---- heads of state and government
title "president" class=head-of-state body="country"
title "prime minister" alias="premier" class=head-of-state body="country"
title "chancellor" class=head-of-state body="country"
title "vice president" alias="vice-president" class=head-of-state body="country"
title "deputy prime minister" class=minister body="country"
title "taoiseach" class=head-of-state country=IE body="country"
title "tánaiste" alias="tanaiste" class=minister country=IE body="country"
title "supreme leader" alias="ayatollah" class=head-of-state country=IR body="country"
title "king" alias="King" class=head-of-state case=exact
title "queen" alias="Queen" class=head-of-state case=exact
title "crown prince" class=head-of-state body="country"
title "emir" class=head-of-state body="country"
title "president-elect" class=head-of-state
title "former president" alias="ex-president|then-president|outgoing president|acting president|interim president" class=head-of-state
title "former prime minister" alias="ex-prime minister|then-prime minister|acting prime minister|caretaker prime minister|outgoing prime minister" class=head-of-state
title "federal president" class=head-of-state body="country"
title "federal chancellor" class=head-of-state body="country"
title "first minister" class=minister
title "chief minister" class=minister
title "high representative" alias="High Representative for Foreign Affairs|foreign policy chief" class=minister body="European Union"
title "commission president" class=head-of-state body="European Union"
title "council president" class=head-of-state body="European Union"
title "secretary general" alias="secretary-general|deputy secretary general|deputy secretary-general|assistant secretary general" class=director

# ---- ministers
title "foreign secretary" class=minister country=GB body="country"
title "shadow foreign secretary" alias="shadow home secretary|shadow defence secretary|shadow chancellor" class=legislator country=GB
title "home secretary" class=minister country=GB body="country"
title "defence secretary" class=minister country=GB body="country"
title "culture secretary" alias="digital secretary|justice secretary|health secretary|business secretary|technology secretary|security minister|Europe minister|minister for the Cabinet Office" class=minister country=GB body="country"
title "chancellor of the exchequer" class=minister country=GB body="country"
title "chancellor of the Duchy of Lancaster" class=minister country=GB body="country"
title "minister for cyber security" alias="Minister for Cyber Security" class=minister country=GB body="country"
title "secretary of state" class=minister
title "deputy secretary of state" alias="under secretary of state|undersecretary of state|assistant secretary of state|deputy assistant secretary of state" class=minister country=US body="country"
title "secretary of defense" alias="defense secretary|deputy secretary of defense|deputy defense secretary|undersecretary of defense|assistant secretary of defense" class=minister country=US body="Department of Defense"
title "secretary of homeland security" alias="homeland security secretary|acting homeland security secretary|deputy homeland security secretary|deputy secretary of homeland security|acting secretary of homeland security" class=minister country=US body="Department of Homeland Security"
title "secretary of the treasury" alias="treasury secretary|deputy treasury secretary|acting treasury secretary|deputy secretary of the treasury" class=minister country=US body="Department of the Treasury"
title "secretary of commerce" alias="commerce secretary" class=minister country=US body="Department of Commerce"
title "energy secretary" alias="secretary of energy" class=minister
title "under secretary of the treasury" alias="undersecretary of the treasury|under secretary of the treasury for terrorism and financial intelligence|treasury undersecretary|under secretary for terrorism and financial intelligence|treasury under secretary for terrorism and financial intelligence" class=minister country=US body="Department of the Treasury"
title "national security adviser" alias="national security advisor|deputy national security adviser|deputy national security advisor|deputy national security adviser for cyber|deputy national security advisor for cyber and emerging technology|former national security adviser|former national security advisor" class=minister body="country"
title "homeland security adviser" alias="homeland security advisor" class=minister country=US body="country"
title "national cyber director" alias="acting national cyber director" class=director country=US body="Office of the National Cyber Director"
title "cybersecurity coordinator" alias="cyber security coordinator|cybersecurity co-ordinator" class=director
title "attorney general" alias="acting attorney general" class=prosecutor
title "deputy attorney general" alias="acting deputy attorney general|principal deputy attorney general|principal associate deputy attorney general" class=prosecutor country=US body="Department of Justice"
title "assistant attorney general" alias="assistant attorney general for national security|acting assistant attorney general|deputy assistant attorney general|assistant attorney general for the national security division" class=prosecutor country=US body="Department of Justice"
title "associate attorney general" class=prosecutor country=US body="Department of Justice"
title "solicitor general" class=prosecutor
title "foreign minister" alias="minister of foreign affairs|minister for foreign affairs|foreign affairs minister|external affairs minister|minister of external affairs|minister for Europe and foreign affairs" class=minister body="country"
title "deputy foreign minister" alias="vice foreign minister|deputy minister of foreign affairs|assistant foreign minister|acting foreign minister" class=minister body="country"
title "defence minister" alias="defense minister|minister of defence|minister of defense|minister for defence|minister of national defence|minister of national defense|deputy defence minister|deputy defense minister" class=minister body="country"
title "interior minister" alias="minister of the interior|minister of interior|minister of internal affairs|internal affairs minister|deputy interior minister|federal interior minister" class=minister body="country"
title "justice minister" alias="minister of justice|minister for justice|deputy justice minister" class=minister body="country"
title "finance minister" alias="minister of finance|minister for finance|deputy finance minister" class=minister body="country"
title "home affairs minister" alias="minister for home affairs|minister of home affairs|home minister" class=minister body="country"
title "public safety minister" alias="minister of public safety" class=minister country=CA body="country"
title "cyber security minister" alias="cybersecurity minister|minister for cybersecurity|minister of cybersecurity|minister for cyber security and home affairs" class=minister body="country"
title "digital minister" alias="minister of digital affairs|minister of digital transformation|digital affairs minister|minister for digital affairs|minister of digitalization|digitalisation minister|minister of digital governance|minister for digital infrastructure|digital transformation minister|deputy minister of digital affairs" class=minister body="country"
title "communications minister" alias="minister of communications|communications and information minister|minister for communications|information minister|minister of information|information and communications minister|ICT minister|telecommunications minister" class=minister body="country"
title "health minister" alias="minister of health|minister for health" class=minister body="country"
title "energy minister" alias="minister of energy|oil minister" class=minister body="country"
title "economy minister" alias="minister of economy|economic minister|trade minister|minister for trade|industry minister|transport minister|education minister|minister of education|agriculture minister|environment minister|labour minister|labor minister|culture minister|science minister|infrastructure minister|unification minister|intelligence minister|minister of intelligence" class=minister body="country"
title "minister of state" alias="minister for the armed forces|armed forces minister|minister without portfolio|minister for intelligence|minister for security|minister responsible for the Government Communications Security Bureau" class=minister body="country"
title "minister" alias="minister-in-charge|minister in charge" class=minister body="country"
title "deputy minister" alias="vice minister|junior minister|vice-minister" class=minister body="country"
title "federal minister" alias="federal councillor|federal councilor" class=minister body="country"
title "chief cabinet secretary" alias="deputy chief cabinet secretary" class=spokesperson country=JP body="country"
title "cabinet secretary" class=minister
title "permanent secretary" alias="under secretary|undersecretary|under-secretary|parliamentary secretary|parliamentary under-secretary" class=minister
title "state secretary" alias="secretary of state for foreign affairs|secretary of state for foreign, commonwealth and development affairs|secretary of state for defence|secretary of state for digital" class=minister body="country"
title "secretary" class=minister
title "press secretary" alias="deputy press secretary|presidential press secretary" class=spokesperson body="country"
title "European commissioner" alias="commissioner for internal market|internal market commissioner|home affairs commissioner|justice commissioner" class=minister body="European Union"

# ---- who speaks
title "spokesperson" alias="spokesman|spokeswoman|chief spokesperson|lead spokesperson|deputy spokesperson|deputy spokesman|deputy spokeswoman|senior spokesperson" plural="spokespersons" class=spokesperson
title "spokesman" plural="spokesmen" class=spokesperson
title "spokeswoman" plural="spokeswomen" class=spokesperson
title "foreign ministry spokesperson" alias="foreign ministry spokesman|foreign ministry spokeswoman|foreign affairs spokesperson|foreign affairs spokesman" class=spokesperson body="country"
title "government spokesperson" alias="government spokesman|government spokeswoman|presidential spokesman|presidential spokesperson|presidential spokeswoman" class=spokesperson body="country"
title "prime minister's spokesman" alias="prime minister's official spokesman" class=spokesperson country=GB body="country"
title "communications director" alias="director of communications|head of communications|communications chief|press officer|head of press" class=spokesperson

# ---- heads of bodies and firms
title "director" alias="acting director|interim director|executive director|former director|founding director|associate director|executive assistant director" class=director
title "deputy director" alias="acting deputy director|assistant director|deputy assistant director|executive deputy director|assistant director in charge|special agent in charge|assistant special agent in charge|acting assistant director|principal deputy director" class=director
title "director general" alias="director-general|deputy director general|deputy director-general|acting director general" class=director
title "coordinator" alias="co-ordinator|national coordinator|chief coordinator" class=director
title "director of operations" alias="technical director|director of intelligence|director of resilience" class=director
title "director of national intelligence" alias="acting director of national intelligence|deputy director of national intelligence" class=director country=US body="Office of the Director of National Intelligence"
title "director of central intelligence" class=director country=US body="Central Intelligence Agency"
title "head of cyber" class=director
title "chief" alias="deputy chief|acting chief|section chief|unit chief|branch chief|former chief|intelligence chief|spy chief|cyber chief|security chief|police chief|bureau chief|station chief" class=director
title "head" alias="deputy head|acting head|global head|former head" class=director case=exact
title "chair" alias="chairman|chairwoman|chairperson|vice chairman|vice chair|vice chairwoman|deputy chairman|co-chair|committee chairman|committee chair|ranking member" class=executive
title "chief executive" alias="chief executive officer|CEO|co-CEO|interim CEO|former CEO|chief executive director|managing director|general manager|group chief executive" class=executive
title "chief technology officer" alias="CTO|chief technical officer" class=executive
title "chief information security officer" alias="CISO|chief security officer|deputy chief information security officer" class=executive
title "chief information officer" alias="CIO|federal chief information officer" class=executive
title "chief operating officer" alias="COO|chief financial officer|CFO|chief legal officer|chief product officer|chief scientist|chief strategy officer|chief intelligence officer|chief analyst|chief security strategist|chief research officer" class=executive
title "founder" alias="co-founder|cofounder" class=executive
title "senior vice president" alias="executive vice president|corporate vice president|senior director|managing partner|partner|principal" class=executive case=exact
title "general counsel" class=executive
title "boss" alias="big boss|czar|tsar|cyber czar|cyber tsar|cybersecurity czar|supremo" class=executive case=exact
title "leader" alias="deputy leader|former leader|party chief|party president" class=director
title "owner" alias="co-owner|proprietor|majority owner|part-owner|sole owner|board member|manager|general director|technical manager" class=executive case=exact
title "president and CEO" alias="president and chief executive|chairman and CEO|founder and CEO|CEO and founder|CEO and co-founder|co-founder and CEO" class=executive
title "commissioner" alias="deputy commissioner|assistant commissioner|commissioner-general|information commissioner|police commissioner|acting commissioner" class=director
title "governor" alias="lieutenant governor|central bank governor|deputy governor" class=director
title "mayor" alias="deputy mayor|city mayor" class=director
title "superintendent" alias="detective superintendent|chief superintendent|detective chief superintendent|inspector|detective inspector|chief inspector|detective chief inspector|detective|detective constable|chief constable|deputy chief constable|assistant chief constable" class=police
title "special agent" alias="supervisory special agent" class=police
title "special envoy" alias="special representative|envoy|special adviser|special advisor|senior adviser|senior advisor|ambassador at large|ambassador-at-large|cyber ambassador|cyber coordinator|tech ambassador" class=ambassador
title "adviser" alias="advisor|presidential adviser|presidential aide|aide" class=director
title "official" alias="senior official|top official|cyber official|security official|intelligence official|senior intelligence official|counterintelligence official|cybersecurity official|top cyber official|senior cyber official" class=director case=exact
title "governing mayor" class=director
title "secretary of the Security Council" class=director

# ---- prosecutors and judges
title "prosecutor" alias="chief prosecutor|lead prosecutor|senior prosecutor|deputy prosecutor|state prosecutor|federal prosecutor|public prosecutor|district prosecutor|assistant prosecutor" class=prosecutor
title "prosecutor general" alias="prosecutor-general|deputy prosecutor general|general prosecutor|state attorney general" class=prosecutor
title "director of public prosecutions" alias="deputy director of public prosecutions|public prosecution director" class=prosecutor
title "US attorney" alias="U.S. attorney|acting US attorney|acting U.S. attorney|United States attorney|acting United States attorney|assistant US attorney|assistant U.S. attorney|first assistant U.S. attorney|Manhattan US attorney|Manhattan U.S. attorney|interim U.S. attorney" class=prosecutor country=US body="Department of Justice"
title "special counsel" alias="independent counsel" class=prosecutor
title "district attorney" alias="Manhattan district attorney" class=prosecutor country=US
title "judge" alias="US district judge|U.S. district judge|district judge|federal judge|magistrate judge|chief justice|justice of the peace|investigating judge|US magistrate judge|U.S. magistrate judge" class=prosecutor
title "Justice" alias="Justices|Associate Justice|Chief Justice" class=prosecutor case=exact
title "inspector general" class=director
title "crown prosecutor" class=prosecutor

# ---- legislators
title "senator" alias="Democratic senator|Republican senator" class=legislator
title "Sen." alias="Sens." case=exact class=legislator country=US
title "opposition member" alias="opposition spokesman|opposition spokeswoman" class=legislator
title "congressman" alias="congresswoman|congressperson|Rep.|Reps." plural="congressmen" class=legislator country=US
title "MP" alias="member of parliament|Conservative MP|Labour MP|Lib Dem MP|Liberal Democrat MP|Tory MP|backbencher|lawmaker|opposition MP|Green MP" case=exact class=legislator
title "MEP" alias="member of the European Parliament" case=exact class=legislator
title "speaker" alias="House speaker|speaker of parliament|parliament speaker|parliamentary speaker|speaker of the House|Speaker of the House" class=legislator
title "House speaker" class=legislator country=US
title "majority leader" alias="minority leader|opposition leader|leader of the opposition|Senate majority leader|Senate minority leader|House majority leader|House minority leader|party leader|Labour leader|Conservative leader" class=legislator
title "deputy" case=exact class=legislator
title "committee chairman" alias="intelligence committee chairman|Senate Intelligence Committee chairman|House Intelligence Committee chairman" class=legislator
title "president of parliament" alias="parliament president|president of the parliament" class=legislator
title "baroness" alias="viscount|earl" class=honorific
title "councillor" alias="city councillor|councilman|councilwoman" class=legislator
title "candidate" alias="presidential candidate|presidential nominee|presidential hopeful|vice presidential candidate|Democratic nominee|Republican nominee|Democratic presidential candidate|Republican presidential candidate" class=legislator

# ---- ambassadors
title "ambassador" alias="former ambassador|deputy ambassador|permanent representative" class=ambassador
title "chargé d'affaires" alias="charge d'affaires|high commissioner|consul general|consul|consul-general|counsellor|attaché|military attaché" class=ambassador

# ---- military ranks; class rank: in a service, a member rather than who speaks for it
title "Gen." alias="Gen|Lt. Gen.|Lt Gen|Maj. Gen.|Maj Gen|Brig. Gen.|Brig Gen|Lt.-Gen.|Col. Gen." class=military case=exact
title "lieutenant general" alias="major general|brigadier general|colonel general|army general|four-star general|air chief marshal|air marshal|air vice-marshal|field marshal|brigadier" class=military
title "admiral" alias="vice admiral|rear admiral|Adm.|Vice Adm.|Rear Adm.|Adm" class=military
title "colonel" alias="lieutenant colonel|Col.|Lt. Col.|Lt Col|Col" class=rank
title "Maj." alias="Capt.|Lt.|Sgt.|Cmdr.|Cpl." class=rank case=exact
title "lieutenant" alias="senior lieutenant|sergeant|staff sergeant|lieutenant commander|lieutenant captain" class=rank
title "captain" alias="Captain" class=rank case=exact
title "commander" alias="deputy commander|commander-in-chief|commander in chief|supreme allied commander" class=military
title "chief of staff" alias="deputy chief of staff|chief of the general staff|chief of defence|chief of the defence staff|chief of the army" class=military
title "commanding officer" class=military

# ---- those who look into it
title "researcher" alias="security researcher|senior researcher|senior security researcher|lead researcher|threat researcher|principal researcher|malware researcher|principal security researcher|lead security researcher|principal threat researcher|senior threat researcher|independent security researcher|independent researcher|cybersecurity researcher" class=researcher
title "analyst" alias="intelligence analyst|threat analyst|senior analyst|principal analyst|threat intelligence analyst|security analyst|lead analyst|malware analyst|cybersecurity analyst|senior threat analyst|intelligence director|threat intelligence director|head of threat intelligence|vice president of threat intelligence|vice president of intelligence|director of threat intelligence|director of threat research|head of intelligence" class=researcher
title "professor" alias="assistant professor|associate professor|lecturer|senior lecturer|Prof.|Prof" class=researcher
title "expert" alias="cyber expert|security expert|cybersecurity expert|cyber security expert|computer security expert" class=researcher
title "senior fellow" alias="fellow|research fellow|nonresident fellow|visiting fellow|non-resident fellow" class=researcher case=exact
title "journalist" alias="reporter|correspondent|investigative journalist|columnist" class=researcher
title "lawyer" alias="attorney|defense attorney|defence lawyer|solicitor|barrister" class=researcher
title "intelligence officer" alias="military intelligence officer|case officer" class=rank
title "national intelligence officer" class=director country=US

# ---- forms of address
title "Mr" alias="Mr.|Mister" class=honorific case=exact
title "Mrs" alias="Mrs." class=honorific case=exact
title "Ms" alias="Ms.|Miss" class=honorific case=exact
title "Dr" alias="Dr." class=honorific case=exact
title "Sir" class=honorific case=exact
title "Lord" class=honorific case=exact
title "Lady" class=honorific case=exact
title "Dame" class=honorific case=exact
title "Baroness" class=honorific case=exact
title "Rt Hon" alias="Right Honourable|The Rt Hon|The Right Honourable|Hon.|the Honourable" class=honorific
title "Herr" alias="Frau|Monsieur|Madame|Señor|Señora" class=honorific case=exact
