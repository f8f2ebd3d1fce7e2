"""Days of one name that fall on other days in other countries. Facts; countries by their folded names.

A day is (month, day), (month, weekday, which one of the month), or days after Easter; weekdays from Monday 0, -1 the last.
"""

Rule = tuple[int, int] | tuple[int, int, int] | int
_MAY_1 = (
    "france, germany, italy, spain, portugal, belgium, luxembourg, austria, switzerland, sweden, norway, finland, poland, "
    "czechia, slovakia, hungary, romania, bulgaria, greece, croatia, slovenia, serbia, russia, turkey, china, south korea, "
    "india, pakistan, bangladesh, sri lanka, malaysia, singapore, indonesia, philippines, thailand, vietnam, hong kong, "
    "south africa, kenya, nigeria, ghana, egypt, mexico, brazil, argentina, chile, colombia, peru, venezuela, cuba"
)
_MAY_2ND_SUNDAY = (
    "united states, canada, australia, new zealand, germany, austria, switzerland, italy, belgium, netherlands, denmark, "
    "finland, estonia, latvia, ukraine, czechia, greece, turkey, india, pakistan, china, japan, taiwan, malaysia, singapore, "
    "philippines, south africa, ghana, brazil, chile, colombia, peru, venezuela"
)
_JUNE_3RD_SUNDAY = (
    "united states, canada, united kingdom, ireland, france, netherlands, greece, turkey, india, pakistan, china, japan, "
    "malaysia, singapore, philippines, south africa, kenya, nigeria, ghana, mexico, argentina, chile, colombia, peru, ukraine"
)


def _each(countries: str, rule: Rule) -> dict[str, Rule]:
    return dict.fromkeys(countries.split(", "), rule)


_LABOUR: dict[str, Rule] = {
    **_each(_MAY_1, (5, 1)), "united states": (9, 0, 1), "canada": (9, 0, 1), "new zealand": (10, 0, 4),
}  # fmt: skip
_MOTHERS: dict[str, Rule] = {
    **_each(_MAY_2ND_SUNDAY, (5, 6, 2)), "united kingdom": -21, "ireland": -21, "nigeria": -21, "spain": (5, 6, 1),
    "portugal": (5, 6, 1), "hungary": (5, 6, 1), "lithuania": (5, 6, 1), "romania": (5, 6, 1), "sweden": (5, 6, -1),
    "poland": (5, 26), "mexico": (5, 10), "norway": (2, 6, 2), "argentina": (10, 6, 3), "egypt": (3, 21), "syria": (3, 21),
    "lebanon": (3, 21), "iraq": (3, 21), "thailand": (8, 12), "indonesia": (12, 22),
}  # fmt: skip
_FATHERS: dict[str, Rule] = {
    **_each(_JUNE_3RD_SUNDAY, (6, 6, 3)), "australia": (9, 6, 1), "new zealand": (9, 6, 1), "germany": 39, "italy": (3, 19),
    "spain": (3, 19), "portugal": (3, 19), "brazil": (8, 6, 2), "poland": (6, 23), "thailand": (12, 5), "taiwan": (8, 8),
    "sweden": (11, 6, 2), "norway": (11, 6, 2), "finland": (11, 6, 2),
}  # fmt: skip
NATIONAL: dict[str, dict[str, Rule]] = {
    "labour day": _LABOUR, "labor day": _LABOUR,
    "mother's day": _MOTHERS, "mothers day": _MOTHERS, "father's day": _FATHERS, "fathers day": _FATHERS,
    "thanksgiving": {"united states": (11, 3, 4), "canada": (10, 0, 2)},
    "thanksgiving day": {"united states": (11, 3, 4), "canada": (10, 0, 2)},
    "memorial day": {"united states": (5, 0, -1), "south korea": (6, 6)},
    "independence day": {
        "united states": (7, 4), "india": (8, 15), "pakistan": (8, 14), "bangladesh": (3, 26), "sri lanka": (2, 4),
        "indonesia": (8, 17), "philippines": (6, 12), "malaysia": (8, 31), "mexico": (9, 16), "brazil": (9, 7),
        "argentina": (7, 9), "chile": (9, 18), "colombia": (7, 20), "peru": (7, 28), "venezuela": (7, 5), "ecuador": (8, 10),
        "bolivia": (8, 6), "paraguay": (5, 15), "uruguay": (8, 25), "guatemala": (9, 15), "honduras": (9, 15),
        "el salvador": (9, 15), "nicaragua": (9, 15), "costa rica": (9, 15), "dominican republic": (2, 27), "haiti": (1, 1),
        "jamaica": (8, 6), "bahamas": (7, 10), "nigeria": (10, 1), "ghana": (3, 6), "uganda": (10, 9), "tanzania": (12, 9),
        "zambia": (10, 24), "zimbabwe": (4, 18), "botswana": (9, 30), "malawi": (7, 6), "namibia": (3, 21),
        "mozambique": (6, 25), "angola": (11, 11), "south sudan": (7, 9), "senegal": (4, 4), "sierra leone": (4, 27),
        "morocco": (11, 18), "tunisia": (3, 20), "algeria": (7, 5), "libya": (12, 24), "sudan": (1, 1), "jordan": (5, 25),
        "syria": (4, 17), "lebanon": (11, 22), "ukraine": (8, 24), "belarus": (7, 3), "poland": (11, 11), "finland": (12, 6),
        "estonia": (2, 24), "latvia": (11, 18), "lithuania": (2, 16), "moldova": (8, 27), "armenia": (9, 21),
        "kazakhstan": (12, 16), "kyrgyzstan": (8, 31), "uzbekistan": (9, 1), "tajikistan": (9, 9), "turkmenistan": (9, 27),
        "north macedonia": (9, 8), "bulgaria": (9, 22), "malta": (9, 21), "cyprus": (10, 1), "greece": (3, 25),
        "kosovo": (2, 17), "montenegro": (5, 21), "albania": (11, 28), "singapore": (8, 9), "myanmar": (1, 4),
    },
    "republic day": {
        "india": (1, 26), "turkey": (10, 29), "italy": (6, 2), "armenia": (5, 28), "kazakhstan": (10, 25), "malta": (12, 13),
        "niger": (12, 18), "tunisia": (7, 25), "trinidad and tobago": (9, 24), "portugal": (10, 5), "azerbaijan": (5, 28),
    },
    "constitution day": {
        "united states": (9, 17), "mexico": (2, 5), "norway": (5, 17), "denmark": (6, 5), "spain": (12, 6), "poland": (5, 3),
        "india": (11, 26), "south korea": (7, 17), "japan": (5, 3), "ukraine": (6, 28), "romania": (12, 8), "slovakia": (9, 1),
        "kazakhstan": (8, 30), "russia": (12, 12), "thailand": (12, 10), "taiwan": (12, 25), "uruguay": (7, 18),
        "armenia": (7, 5), "lithuania": (10, 25), "andorra": (3, 14),
    },
    "national day": {
        "china": (10, 1), "taiwan": (10, 10), "singapore": (8, 9), "saudi arabia": (9, 23), "united arab emirates": (12, 2),
        "qatar": (12, 18), "kuwait": (2, 25), "oman": (11, 18), "bahrain": (12, 16), "switzerland": (8, 1), "austria": (10, 26),
        "belgium": (7, 21), "luxembourg": (6, 23), "sweden": (6, 6), "norway": (5, 17), "iceland": (6, 17), "france": (7, 14),
        "spain": (10, 12), "romania": (12, 1), "vietnam": (9, 2), "bangladesh": (3, 26), "monaco": (11, 19), "brunei": (2, 23),
    },
    "victory day": {
        "russia": (5, 9), "belarus": (5, 9), "kazakhstan": (5, 9), "armenia": (5, 9), "kyrgyzstan": (5, 9), "moldova": (5, 9),
        "turkey": (8, 30), "france": (5, 8), "bangladesh": (12, 16), "estonia": (6, 23), "croatia": (8, 5),
    },
    "liberation day": {"italy": (4, 25), "netherlands": (5, 5), "rwanda": (7, 4), "kuwait": (2, 26), "south korea": (8, 15)},
    "unity day": {"germany": (10, 3), "russia": (11, 4)},
    "freedom day": {"south africa": (4, 27), "portugal": (4, 25)},
    "women's day": {"south africa": (8, 9), "russia": (3, 8), "ukraine": (3, 8), "china": (3, 8), "italy": (3, 8)},
    "election day": {},
}  # fmt: skip
"""By name, in small letters. The American election day is a rule of its own in `holidays`; others are told by the text."""
CAPITALIZED = frozenset(
    {"national day", "republic day", "constitution day", "victory day", "liberation day", "unity day", "freedom day",
     "women's day"}
)  # fmt: skip
"""Names that are common words in small letters."""
