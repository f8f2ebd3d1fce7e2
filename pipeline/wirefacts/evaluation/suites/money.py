"""Recognizers-Text's specification of currencies and duckling's amounts of money, read by `values.money`."""

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.normal import first_reason, normal, specified
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
)
