"""Recognizers-Text's specification of currencies and duckling's amounts of money, read by `values.money`."""

import re

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.normal import first_reason, normal, of_kind, specified, written
from wirefacts.evaluation.suites.suite import Bar, Reading, Suite, Verdict
from wirefacts.values.money import Money, money_of
from wirefacts.values.numbers import find_numbers


def _unsaid(row: CasesRow) -> bool:
    """True where an answer ends with a second number: "fifteen dollars and ten"."""
    for words in (answer.extent.slice(row.text) for answer in row.answers if answer.extent):
        numbers = find_numbers(words)
        if len(numbers) > 1 and numbers[-1].extent.end == len(words):
            return True
    return False


_SIMPLE = re.compile(r"\(simple (\w+) (-?[\d.e]+)\)")
_DUCKLING = first_reason(
    (
        ("a number without a currency, and bucks", lambda row: "Unnamed" in str(row.answers[0].value)),
        ("bounds and ranges", lambda row: not str(row.answers[0].value).startswith("(simple")),
        ("coins by their names, and grands", written(r"quarter|dime|nickel|grand$|penn(?:y|ies)")),
        (
            "parts of a sum without their word",
            written(r"(?:ringgit|rupees|dollars?|GBP|\$\w*)\s?\d*(?: and)? (?:\d+|\w+teen|one|43)c?$"),
        ),
        ("words run together, and other languages' words", written(r"egyptianpound|saudiriyal|geneh|genihat|€ur|\\")),
        ("the name before the sum", written(r"ringgits? \d+$")),
    )
)
_RECOGNIZED = first_reason(
    (
        ("a currency without a sum", lambda row: any(a.value.get("value") is None for a in row.answers)),
        ("parts of a sum without their word", _unsaid),
    )
)


def money_in(text: str) -> list[Money]:
    """Every sum of money, parts told behind a sum within it."""
    found: list[Money] = []
    for number in find_numbers(text):
        if found and number.extent.start < found[-1].extent.end:
            continue
        if money := money_of(text, number, found[-1].extent.end if found else 0):
            found.append(money)
    return found


def recognized_money(row: CasesRow) -> Verdict:
    """Sums as value and unit: the code where the specification tells one, else the unit's last word in the singular."""
    coded = {a.extent.start for a in row.answers if a.extent and a.value.get("isoCurrency")}
    wanted = tuple(
        Reading(a.extent.start, a.extent.end, f"{normal(a.value['value'])} {_unit(a.value)}")
        for a in row.answers
        if a.extent is not None and a.value.get("value") is not None
    )
    read = tuple(
        Reading(m.extent.start, m.extent.end, f"{normal(m.value)} {m.currency if m.extent.start in coded else m.name}")
        for m in money_in(row.text)
    )
    return Verdict(wanted, read)


def duckling_money(row: CasesRow) -> Verdict:
    """A sum that is the whole input, in the code or the name that duckling tells it in."""
    told = _SIMPLE.fullmatch(str(row.answers[0].value))
    name, value = (told[1], normal(told[2])) if told else ("", "")
    coded = name.isupper()
    read = tuple(
        Reading(m.extent.start, m.extent.end, f"{normal(m.value)} {m.currency if coded else m.name}")
        for m in money_in(row.text)
    )
    return Verdict((Reading(0, len(row.text), f"{value} {name if coded else name.lower()}"),), read)


def _unit(value: dict[str, str]) -> str:
    return value.get("isoCurrency") or value["unit"].lower().split()[-1]


SUITES = (
    Suite(
        "recognizers currency",
        "recognizers_text",
        specified("NumberWithUnit/CurrencyModel"),
        recognized_money,
        _RECOGNIZED,
        Bar(0.95, 0.95),
    ),
    Suite("duckling money", "duckling", of_kind("AmountOfMoney"), duckling_money, _DUCKLING),
)
