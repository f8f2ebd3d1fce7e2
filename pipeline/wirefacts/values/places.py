"""States of the world and of the United States, and other names of the same ones. Facts, folded."""

COUNTRIES = frozenset(
    n.strip()
    for n in """afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas,
    bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria,
    burkina faso, burundi, cambodia, cameroon, canada, cape verde, chile, china, colombia, comoros, congo, costa rica, croatia,
    cuba, cyprus, czechia, czech republic, denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt,
    el salvador, england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, greece,
    grenada, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland,
    israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon,
    lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta,
    mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, burma,
    namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland,
    norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar,
    romania, russia, rwanda, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore,
    slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname,
    sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad and tobago, tunisia, turkey,
    turkmenistan, tuvalu, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, vanuatu,
    vatican city, venezuela, vietnam, wales, western sahara, yemen, zambia, zimbabwe, us, u.s., usa, u.s.a., uk, u.k., uae,
    great britain, britain, america, soviet union, ussr""".replace("\n", " ").split(",")
)

US_STATES = frozenset(
    n.strip()
    for n in """alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
    missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
    washington, west virginia, wisconsin, wyoming""".replace("\n", " ").split(",")
)

SAME_PLACE = {
    "us": "united states", "u.s": "united states", "u.s.": "united states", "usa": "united states", "u.s.a": "united states",
    "u.s.a.": "united states", "america": "united states", "united states of america": "united states",
    "uk": "united kingdom", "u.k": "united kingdom", "u.k.": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
    "uae": "united arab emirates", "burma": "myanmar", "czech republic": "czechia", "ussr": "soviet union",
    "dprk": "north korea",
}  # fmt: skip
"""Other names of the same state, folded."""
