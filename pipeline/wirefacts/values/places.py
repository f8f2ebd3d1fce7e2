"""States of the world and of the United States, and other names of the same ones. Facts, folded."""

COUNTRIES = frozenset(
    " ".join(n.split())
    for n in """afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
    bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina,
    botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, cape verde, central
    african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czechia,
    czech republic, denmark, djibouti, dominica, dominican republic, east timor, timor-leste, equatorial guinea,
    ecuador, egypt, el salvador, england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon,
    gambia, germany, ghana, greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hong kong,
    hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan,
    kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein,
    lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius,
    mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, burma, namibia, nauru,
    nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland,
    norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland,
    portugal, qatar, romania, russia, rwanda, saint lucia, samoa, san marino, saudi arabia, scotland, senegal,
    serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south
    korea, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania,
    thailand, tibet, togo, tonga, trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, uganda, ukraine,
    united arab emirates, united kingdom, united states, uruguay, uzbekistan, vanuatu, vatican city, venezuela,
    vietnam, wales, western sahara, yemen, zambia, zimbabwe, us, u.s., usa, u.s.a., uk, u.k., uae, great britain,
    britain, america, soviet union, ussr""".replace("\n", " ").split(",")
)

US_STATES = frozenset(
    " ".join(n.split())
    for n in """alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
    idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york,
    north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
    tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming""".replace(
        "\n", " "
    ).split(",")
)

CITIES = frozenset(
    " ".join(n.split())
    for n in """abu dhabi, accra, addis ababa, algiers, amman, amsterdam, ankara, athens, atlanta, auckland, baghdad, baku,
    bamako, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin, bern, birmingham, bogotá, bogota,
    boston, brasília, brasilia, bratislava, brisbane, brussels, bucharest, budapest, buenos aires, cairo, calgary,
    canberra, cape town, caracas, chennai, chicago, cleveland, colombo, copenhagen, dakar, dallas, damascus, delhi,
    denver, detroit, dhaka, doha, dubai, dublin, edinburgh, frankfurt, gaza, geneva, glasgow, hamburg, hanoi,
    harare, havana, helsinki, houston, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, kampala,
    karachi, kathmandu, khartoum, kiev, kyiv, kigali, kinshasa, kolkata, kuala lumpur, lagos, lahore, las vegas,
    lima, lisbon, liverpool, london, los angeles, luanda, lusaka, madrid, managua, manchester, manila, melbourne,
    mexico city, miami, milan, minneapolis, minsk, mogadishu, montreal, moscow, mumbai, munich, nairobi, naples, new
    delhi, new orleans, new york city, osaka, oslo, ottawa, philadelphia, phnom penh, phoenix, prague, pretoria,
    pyongyang, quito, rabat, riga, rio de janeiro, riyadh, rome, san diego, san francisco, santiago, sarajevo,
    seattle, seoul, shanghai, skopje, sofia, stockholm, sydney, taipei, tallinn, tbilisi, tehran, tel aviv, tirana,
    tokyo, toronto, tripoli, tunis, ulaanbaatar, vancouver, vienna, vilnius, warsaw, washington d.c, wellington,
    winnipeg, yangon, yerevan, zagreb, zurich, africa, asia, europe, north america, south america, latin america,
    antarctica, oceania, middle east, caribbean, scandinavia, balkans, eu, capitol hill""".replace("\n", " ").split(",")
)
"""Capitals, large cities and parts of the world."""

SAME_PLACE = {
    "us": "united states", "u.s": "united states", "u.s.": "united states", "usa": "united states", "u.s.a": "united states",
    "u.s.a.": "united states", "america": "united states", "united states of america": "united states",
    "uk": "united kingdom", "u.k": "united kingdom", "u.k.": "united kingdom", "britain": "united kingdom",
    "great britain": "united kingdom",
    "uae": "united arab emirates", "burma": "myanmar", "czech republic": "czechia", "ussr": "soviet union",
    "dprk": "north korea",
}  # fmt: skip
"""Other names of the same state, folded."""
