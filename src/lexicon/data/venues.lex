# Places that have courts, prosecutors and police of their own, and the state they are in.
# Where nobody is named who charges or arrests ("was indicted in Pittsburgh"), the place
# tells whose law it is. They stand for no state otherwise. Capitals are with the countries.

# ---- United States: states and territories, cities, districts of the federal courts
cue "Alabama" class=venue country=US alias="\
Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|\
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|\
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|\
New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|\
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington state|\
West Virginia|Wisconsin|Wyoming|Puerto Rico|New York|District of Columbia"
cue "Albany" class=venue country=US alias="\
Albuquerque|Alexandria, Virginia|Anchorage|Atlanta|Austin|Baltimore|Birmingham, Alabama|\
Boise|Boston|Brooklyn|Buffalo|Camden|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|\
Dallas|Denver|Des Moines|Detroit|Fort Worth|Grand Rapids|Greenbelt|Hartford|Honolulu|\
Houston|Indianapolis|Jacksonville|Kansas City|Knoxville|Las Vegas|Los Angeles|\
Louisville|Macon|Manhattan|Memphis|Miami|Milwaukee|Minneapolis|Nashville|New Haven|\
New Orleans|Newark|Norfolk|Oakland|Oklahoma City|Omaha|Orlando|Philadelphia|Phoenix|\
Pittsburgh|Raleigh|Richmond|Sacramento|Salt Lake City|San Antonio|San Diego|\
San Francisco|San Jose|Seattle|Spokane|St. Louis|St. Paul|Tacoma|Tampa|Trenton|Tucson|\
Tulsa|Wichita|Wilmington"
cue "Eastern District of" class=venue country=US alias="\
Western District of|Northern District of|Southern District of|Middle District of|\
Central District of|District of New Jersey|District of Maryland|\
District of Massachusetts|District of Nebraska|District of Nevada|District of Utah|\
District of Connecticut|District of Alaska|District of Arizona|District of Colorado|\
District of Minnesota|District of Oregon"

# ---- elsewhere
cue "Aberdeen" class=venue country=GB alias="\
Belfast|Birmingham|Bournemouth|Bradford|Bristol|Cardiff|Coventry|Edinburgh|Essex|\
Glasgow|Kent|Leeds|Leicester|Liverpool|Luton|Manchester|Merseyside|Newcastle|\
Northern Ireland|Nottingham|Old Bailey|Oxford|Plymouth|Portsmouth|Scotland|Sheffield|\
Southampton|Southwark|Surrey|Sussex|Wales|West Midlands|West Yorkshire|York"
cue "Bamberg" class=venue country=DE alias="\
Bavaria|Cologne|Dortmund|Dresden|Düsseldorf|Essen|Frankfurt|Göttingen|Hamburg|Hanover|\
Karlsruhe|Leipzig|Munich|Nuremberg|Stuttgart|Verden"
cue "Bordeaux" class=venue country=FR alias="\
Lille|Lyon|Marseille|Nanterre|Nantes|Rennes|Strasbourg|Toulouse"
cue "Alicante" class=venue country=ES alias="\
Barcelona|Bilbao|Ibiza|Málaga|Malaga|Mallorca|Marbella|Palma|Seville|Tenerife|Valencia|\
Zaragoza"
cue "Bari" class=venue country=IT alias="\
Bologna|Florence|Genoa|Milan|Naples|Palermo|Turin|Venice"
cue "Amsterdam" class=venue country=NL alias="\
Eindhoven|Groningen|Rotterdam|The Hague|Utrecht|Zwolle"
cue "Antwerp" class=venue country=BE alias="\
Bruges|Charleroi|Ghent|Liège|Liege|Leuven"
cue "Basel" class=venue country=CH alias="\
Geneva|Lausanne|Lugano|Sion|Zermatt|Zurich|Zürich"
cue "Graz" class=venue country=AT alias="\
Innsbruck|Linz|Salzburg"
cue "Gdansk" class=venue country=PL alias="\
Gdańsk|Katowice|Krakow|Kraków|Lodz|Poznan|Poznań|Wroclaw|Wrocław"
cue "Gothenburg" class=venue country=SE alias="\
Linköping|Malmö|Malmo|Uppsala"
cue "Bergen" class=venue country=NO alias="\
Stavanger|Trondheim"
cue "Aalborg" class=venue country=DK alias="\
Aarhus|Odense"
cue "Espoo" class=venue country=FI alias="\
Oulu|Tampere|Turku|Vantaa|Western Uusimaa"
cue "Cork" class=venue country=IE alias="\
Galway|Limerick"
cue "Braga" class=venue country=PT alias="\
Porto"
cue "Crete" class=venue country=GR alias="\
Piraeus|Thessaloniki"
cue "Cluj" class=venue country=RO alias="\
Cluj-Napoca|Constanta|Constanța|Craiova|Iasi|Iași|Timisoara|Timișoara"
cue "Burgas" class=venue country=BG alias="\
Plovdiv|Varna"
cue "Dnipro" class=venue country=UA alias="\
Kharkiv|Kherson|Lviv|Mykolaiv|Odesa|Odessa|Vinnytsia|Zaporizhzhia"
cue "Kaliningrad" class=venue country=RU alias="\
Kazan|Krasnodar|Novosibirsk|Rostov|Saint Petersburg|Samara|St Petersburg|St. Petersburg|\
Yekaterinburg"
cue "Antalya" class=venue country=TR alias="\
Bursa|Istanbul|Izmir"
cue "Ashdod" class=venue country=IL alias="\
Haifa|Netanya"
cue "Alberta" class=venue country=CA alias="\
British Columbia|Calgary|Edmonton|Halifax|Manitoba|Montreal|Nova Scotia|Ontario|Quebec|\
Saskatchewan|Toronto|Vancouver|Winnipeg"
cue "Adelaide" class=venue country=AU alias="\
Brisbane|Melbourne|New South Wales|Perth|Queensland|Sydney|Tasmania"
cue "Auckland" class=venue country=NZ alias="\
Christchurch|Dunedin"
cue "Ahmedabad" class=venue country=IN alias="\
Bangalore|Bengaluru|Chennai|Gurgaon|Gurugram|Hyderabad|Jaipur|Kolkata|Kochi|Lucknow|\
Maharashtra|Mumbai|Noida|Pune"
cue "Chengdu" class=venue country=CN alias="\
Chongqing|Guangdong|Guangzhou|Harbin|Hainan|Hangzhou|Hefei|Nanjing|Shanghai|Shenzhen|Sichuan|\
Tianjin|Wuhan|Xiamen"
cue "Fukuoka" class=venue country=JP alias="\
Kanagawa|Kobe|Kyoto|Nagoya|Osaka|Sapporo|Yokohama"
cue "Busan" class=venue country=KR alias="\
Daegu|Daejeon|Gwangju|Incheon"
cue "Chiang Mai" class=venue country=TH alias="\
Pattaya|Phuket"
cue "Cebu" class=venue country=PH alias="\
Davao|Makati|Quezon City"
cue "Da Nang" class=venue country=VN alias="\
Ho Chi Minh City"
cue "Johor" class=venue country=MY alias="\
Penang|Selangor"
cue "Bali" class=venue country=ID alias="\
Bandung|Surabaya"
cue "Abu Dhabi" class=venue country=AE alias="\
Dubai|Sharjah"
cue "Belo Horizonte" class=venue country=BR alias="\
Curitiba|Recife|Rio de Janeiro|Sao Paulo|São Paulo"
cue "Cancun" class=venue country=MX alias="\
Cancún|Guadalajara|Monterrey|Tijuana"
cue "Córdoba, Argentina" class=venue country=AR alias="\
Rosario"
cue "Cali" class=venue country=CO alias="\
Medellin|Medellín"
cue "Cape Town" class=venue country=ZA alias="\
Durban|Johannesburg|Pretoria"
cue "Ibadan" class=venue country=NG alias="\
Lagos|Port Harcourt"

cue "Casablanca" class=venue country=MA alias="\
Marrakech|Rabat"
cue "Larnaca" class=venue country=CY alias="\
Limassol|Paphos"
