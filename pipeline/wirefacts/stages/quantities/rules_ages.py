"""The wordings of ages, as they stand before and behind a number."""

import re

UNIT_YEARS = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}
"""How many years a unit has."""
OLD = re.compile(r"[-‑– ](year|month|week|day)s?[-‑– ]old(s?)\b|\s(year|month|week|day)s of age\b", re.IGNORECASE)
MONTHS = re.compile(r"\s(month|week|day)s\b")
AGED = re.compile(
    r"(?<!\w)(?:(?:at|from|by) (?:the )?(?:tender |young |ripe old )?age (?:of )?|the age of |aged |age )$",
    re.IGNORECASE,
)
TURN = re.compile(r"(?<!\w)turn(?:s|ed|ing)? $", re.IGNORECASE)
DIED = re.compile(r"(?<!\w)(?:dies|died|dead|passed away)\b[^.;:!?\n]{0,60}? at $", re.IGNORECASE)
APPOSED = re.compile(r"[\w.’')\]”\"], (?:(?:then|now|just|only|aged) )?$")
COPULA = re.compile(
    r"(?<!\w)(?:is|was|am|are|were|'s|’s|'m|’m|be)(?: (?:now|only|just|then|about|around|barely))? $", re.IGNORECASE
)
BEHIND = frozenset(
    "when at on in so because as after before if by that next this last since during from of later earlier".split()
)
"""Words that may follow a number that is all the age there is, besides verbs and conjunctions."""
MORE = frozenset("to or more percent per times out ahead behind votes years minutes".split())
"""Words that go on with a number: "45 to 42", "60 percent"."""
KIN_OR_GROUP = frozenset(
    "mother father parent grandmother grandfather crew staff police infantry member leader veteran champion winner team".split()
)
"""Nouns whose "of" brings a number of others."""
_LIMITS = "over|above|older|up|under|younger|below"
OPEN_ENDED = re.compile(rf"\s?(?:\+|(?:and|or) (?:{_LIMITS})|plus)\b|\s?(?:-|–|to|and) \d")
"""What makes an age a bracket of a population: "65 and over", "18 to 24"."""
LISTED = re.compile(r" (?:and|or) \d")
NAMED_YEARS = 100
"""Years. What is older and bears a name ("300-year-old ...") is rather a building than a person."""
AT = re.compile(r"(?:(?<!\w)At|\bwho,? at|, at) $")
"""What leads an age that a clause begins with: "At 15 she left school"."""
