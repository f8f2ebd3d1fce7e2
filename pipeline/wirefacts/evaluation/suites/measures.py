"""Recognizers-Text's dimensions and temperatures and duckling's quantities, read by `values.measures`."""

import re

from wirefacts.corpora.outside.rows import CasesRow
from wirefacts.evaluation.suites.normal import first_reason, normal, of_kind, specified, written
from wirefacts.evaluation.suites.suite import Reading, Suite, Verdict
from wirefacts.values.measures import find_measures
from wirefacts.values.units import UNITS

_NAMES = {"barrel": "oil_barrel", "tonne": "ton", "c": "degree_celsius", "f": "degree_fahrenheit", "m": "meter",
          "celsius": "degree_celsius", "fahrenheit": "degree_fahrenheit"}  # fmt: skip
"""What others call units; their "ton" may be ours or a tonne."""
_SIMPLE = re.compile(r"\(simple (\w+) \(?(-?[\d.e]+)\)?(?: Nothing)?\)")
_POWER = re.compile(r"(square|cubic) (\w+)")
_WORTH = {unit.name.lower(): unit for unit in UNITS}
_RECOGNIZED = first_reason(
    (("a unit without a number", lambda row: any(a.value.get("value") is None for a in row.answers)),)
)
_DUCKLING = first_reason(
    (
        ("a number without a unit", lambda row: "Unnamed" in str(row.answers[0].value)),
        ("a measure with what is measured", lambda row: "(Just" in str(row.answers[0].value)),
        ("bounds and ranges", lambda row: not str(row.answers[0].value).startswith("(simple")),
        ("words before the measure", written(r"^around")),
    )
)


def recognized_measures(row: CasesRow) -> Verdict:
    """Measures as value and unit by pint's name."""
    wanted = tuple(
        Reading(a.extent.start, a.extent.end, f"{normal(a.value['value'])} {_named(a.value['unit'])}")
        for a in row.answers
        if a.extent is not None and a.value.get("value") is not None
    )
    read = tuple(
        Reading(m.extent.start, m.extent.end, f"{normal(m.value)} {_named(m.unit.name)}")
        for m in find_measures(row.text)
    )
    return Verdict(wanted, read)


def recognized_temperatures(row: CasesRow) -> Verdict:
    """Measures of temperature, bare degrees among them."""
    verdict = recognized_measures(row)
    warm = tuple(reading for reading in verdict.read if "degree" in reading.value)
    return Verdict(verdict.wanted, warm)


def recognized_dimensions(row: CasesRow) -> Verdict:
    """Measures of anything but temperature."""
    verdict = recognized_measures(row)
    other = tuple(reading for reading in verdict.read if "degree_" not in reading.value)
    return Verdict(verdict.wanted, other)


def duckling_measures(row: CasesRow) -> Verdict:
    """A measure of the whole input, in the unit that duckling tells it in."""
    told = _SIMPLE.fullmatch(str(row.answers[0].value))
    name, value = (_named(told[1].replace("tre", "ter")), float(told[2])) if told else ("", 0.0)
    unit = _WORTH.get(name)
    read = []
    for each in find_measures(row.text):
        alike = unit is not None and unit.dimension == each.unit.dimension and unit.dimension != "temperature"
        shown = each.value * each.unit.worth / unit.worth if alike and unit else each.value
        read.append(
            Reading(each.extent.start, each.extent.end, f"{normal(shown)} {name if alike else _named(each.unit.name)}")
        )
    return Verdict((Reading(0, len(row.text), f"{normal(value)} {name}"),), tuple(read))


def _named(name: str) -> str:
    lower = _POWER.sub(lambda m: f"{m[2]}**{2 if m[1] == 'square' else 3}", name.lower()).replace(" ", "_")
    return _NAMES.get(lower, lower)


SUITES = (
    Suite(
        "recognizers dimension",
        "recognizers_text",
        specified("NumberWithUnit/DimensionModel"),
        recognized_dimensions,
        _RECOGNIZED,
    ),
    Suite(
        "recognizers temperature",
        "recognizers_text",
        specified("NumberWithUnit/TemperatureModel"),
        recognized_temperatures,
        _RECOGNIZED,
    ),
    Suite(
        "duckling measure",
        "duckling",
        of_kind("Distance", "Volume", "Quantity", "Temperature"),
        duckling_measures,
        _DUCKLING,
    ),
)
