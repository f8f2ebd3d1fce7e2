"""The wordings of ages, as they stand before and behind a number."""

import re

from wirefacts.values import ages

UNIT_YEARS, OLD, AGED = ages.UNIT_YEARS, ages.OLD, ages.AGED
MONTHS = re.compile(r"\s(month|week|day)s\b")
TURN = re.compile(r"(?<!\w)(?:turn(?:s|ed|ing)?|live[sd]? to(?: be)?) $", re.IGNORECASE)
DIED = re.compile(r"(?<!\w)(?:dies|died|dead|passed away)\b[^.;:!?\n]{0,60}? at $", re.IGNORECASE)
_ADVERBS = "then|now|just|only|aged|barely|still|not yet|newly"
APPOSED = re.compile(
    rf"[\w.’')\]”\"],\s(?:(?:{_ADVERBS}|(?:then|now) (?:just|only|barely|still)|(?:and )?(?:all|a \w+)(?: of)?) )?$"
)
COPULA = re.compile(
    r"(?:(?<!\w)(?:is|was|am|are|were|be)|(?<=\w)['’](?:s|m|re))"
    r"(?: (?:now|only|just|then|about|around|barely|still|already|a (?!good|full|mere)\w+))? $",
    re.IGNORECASE,
)
RANKS = frozenset({"eldest", "oldest", "youngest"})
SUPERLATIVE = re.compile(
    rf"(?<!\w)the (?:{'|'.join(sorted(RANKS))})(?:,| is| was)? (?:aged |just |only |now )?$", re.IGNORECASE
)
""" "the youngest 13"."""
BEHIND = frozenset(
    "when at on in so because as after before if by that next this last since during from of later earlier".split()
)
"""Words that may follow a number that is all the age there is, besides verbs and conjunctions."""
MORE = frozenset("to or more percent per times out ahead behind votes years minutes".split())
"""Words that go on with a number: "45 to 42", "60 percent"."""
GROUPS = frozenset("crew staff police infantry member leader veteran champion winner team".split())
"""Nouns whose "of" brings a number of others."""
KIN = frozenset("mother father parent".split())
GRANDKIN = frozenset("grandmother grandfather grandparent great-grandmother great-grandfather".split())
LEAST_OF_KIN = {**dict.fromkeys(KIN, 20), **dict.fromkeys(GRANDKIN, 40)}
"""Years. "A father of ten" has ten children, "a father of 51" is 51."""
CHILDREN = frozenset(
    "boy girl child toddler baby infant schoolboy schoolgirl lad lass kid pupil youngster son daughter niece nephew "
    "grandson granddaughter teenager".split()
)
"""Nouns that may have any age behind "of"."""
_LIMITS = "over|above|older|up|under|younger|below"
OPEN_ENDED = re.compile(rf"\s?(?:\+|(?:and|or) (?:{_LIMITS})|plus)\b|\s?(?:-|–|to|and) \d")
"""What makes an age a bracket of a population: "65 and over", "18 to 24"."""
LISTED = re.compile(r" (?:and|or) \d")
NAMED_YEARS = 100
"""Years. What is older and bears a name ("300-year-old ...") is rather a building than a person."""
RANKED = re.compile(
    r"\s(?:(?:is|was|still),? )?the (?:\w+[’']s )?(?:eldest|oldest|youngest|older|elder|younger|first|last|\w+est)\b"
)
""" "at 53 the younger", "at 13 the club's quickest backstroker"."""
RANK_AT = re.compile(r"(?:(?:eld|old|young)(?:est|er)|younger|older|elder) at $")
SET_AT = frozenset(
    "stand remain price value trade open sell put estimate set hold fix cap peak stay meet arrive call leave gather "
    "assemble convene resume begin start end finish close fire shoot aim land settle reach be rank place count number "
    "wake rise ring knock work live".split()
)
"""Verbs whose "at" brings a time, a place, a price or a rank rather than an age."""
BORN_AGO = re.compile(r"\s(year|month|week)s ago\b")
BORN = re.compile(r"(?<!\w)born(?: (?:some|about|just|nearly))? $")
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRSTS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
ORDINALS = {
    **{word: n for n, word in enumerate((*_FIRSTS, *_TEENS), start=1)},
    **{word: 10 * n for n, word in enumerate(_TENTHS, start=2)},
    **{
        f"{ten}-{first}": 10 * n + m for n, ten in enumerate(_TENS, start=2) for m, first in enumerate(_FIRSTS, start=1)
    },
}
ORDINAL_AGE = re.compile(
    rf"(?P<short>\b(?:days?|weeks?|months?|hours|eve|night|shy|short)(?: before| of) )?"
    rf"\b(?P<whose>his|her|my|your) (?P<n>\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))}))"
    rf" (?P<what>year|birthday)\b(?! (?:as|at|on|in (?:office|charge|power|the)|with|of|behind)\b)",
    re.IGNORECASE,
)
""" "in her 81st year", "after his ninetieth birthday", "two days before her 90th birthday"."""
LEAST_YEAR = 20
"""Of "in her 81st year": below it, years are rather those of a school or an office."""
