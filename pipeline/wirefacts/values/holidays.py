"""Named days of the American, British and Commonwealth year, and when they fall."""

import datetime as dt

from wirefacts.values.calendar import day, easter, month_end, orthodox_easter
from wirefacts.values.national_days import NATIONAL, Rule

_FIXED = {
    "new year's day": (1, 1), "epiphany": (1, 6), "australia day": (1, 26), "groundhog day": (2, 2),
    "waitangi day": (2, 6), "valentine's day": (2, 14), "international women's day": (3, 8),
    "st. patrick's day": (3, 17), "st patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "earth day": (4, 22), "st george's day": (4, 23), "anzac day": (4, 25), "may day": (5, 1), "cinco de mayo": (5, 5),
    "juneteenth": (6, 19), "canada day": (7, 1), "fourth of july": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
    "bonfire night": (11, 5), "guy fawkes night": (11, 5), "armistice day": (11, 11), "veterans day": (11, 11),
    "remembrance day": (11, 11), "st andrew's day": (11, 30), "world aids day": (12, 1), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "new year eve": (12, 31),
    "new years eve": (12, 31), "new year day": (1, 1), "new years day": (1, 1), "new year's": (1, 1), "xmas": (12, 25),
    "st. valentine's day": (2, 14), "valentine day": (2, 14), "valentines day": (2, 14), "saint patrick's day": (3, 17),
    "international workers' day": (5, 1), "international workers day": (5, 1),
    "all hallows' eve": (10, 31), "all hallows eve": (10, 31), "guy fawkes day": (11, 5), "all fools' day": (4, 1),
    "april fools day": (4, 1), "april fools": (4, 1), "veterans' day": (11, 11), "lincoln's birthday": (2, 12),
    "twelfth night": (1, 5), "three kings' day": (1, 6), "st david's day": (3, 1), "pearl harbor day": (12, 7),
    "st. paddy's day": (3, 17), "st paddy's day": (3, 17), "saint paddy's day": (3, 17),
    "ides of march": (3, 15), "orthodox christmas": (1, 7),
    "bloomsday": (6, 16), "human rights day": (12, 10), "new year's eve": (12, 31),
}  # fmt: skip
_NTH_WEEKDAY = {
    "martin luther king jr. day": (1, 0, 3), "martin luther king day": (1, 0, 3), "mlk day": (1, 0, 3),
    "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3),
    "columbus day": (10, 0, 2),
    "indigenous peoples' day": (10, 0, 2),
    "remembrance sunday": (11, 6, 2), "president's day": (2, 0, 3), "washington's birthday": (2, 0, 3),
    "martin luther king's day": (1, 0, 3),
    "martin luther king jr day": (1, 0, 3), "mlk jr. day": (1, 0, 3), "mlk jr day": (1, 0, 3),
    "decoration day": (5, 0, -1), "grandparents day": (9, 6, 2),
    "victoria day": (5, 0, -2), "spring bank holiday": (5, 0, -1), "early may bank holiday": (5, 0, 1),
    "summer bank holiday": (8, 0, -1), "late summer bank holiday": (8, 0, -1), "august bank holiday": (8, 0, -1),
}  # fmt: skip
"""Month, weekday (Monday is 0), which one of the month (-1 is the last)."""
_AFTER_EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3, "good friday": -2, "easter": 0,
    "easter sunday": 0, "easter monday": 1, "ascension day": 39, "pentecost": 49, "whit monday": 50,
    "shrove tuesday": -47, "mardi gras": -47, "pancake day": -47, "fat tuesday": -47,
    "whitsunday": 49, "whit sunday": 49, "trinity sunday": 56, "corpus christi": 60, "mothering sunday": -21,
    "spy wednesday": -4, "holy saturday": -1, "easter eve": -1, "easter saturday": -1,
}  # fmt: skip
_AFTER_ORTHODOX_EASTER = {
    "orthodox good friday": -2, "orthodox easter": 0, "orthodox easter sunday": 0, "orthodox easter monday": 1,
    "orthodox pentecost": 49, "clean monday": -48,
}  # fmt: skip
_AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
NAMES = frozenset(
    {
        *_FIXED,
        *_NTH_WEEKDAY,
        *_AFTER_EASTER,
        *_AFTER_ORTHODOX_EASTER,
        *_AFTER_THANKSGIVING,
        *NATIONAL,
        "inauguration day",
    }
)
"""Lower case, with straight apostrophes."""


_AMERICAN = frozenset({"labor day", "memorial day"})
"""Names that tell their country, as they are spelled."""


def holiday(name: str, year: int, country: str | None = None) -> dt.date | None:
    """When the day called `name` (one of `NAMES`) falls in `year`; None where it does not.

    Where countries differ (`NATIONAL`), in `country`, a folded name; None where that is unknown or has no such day known here.
    """
    if name in NATIONAL:
        return _national(name, year, country or ("united states" if name in _AMERICAN else None))
    if name in _FIXED:
        return day(year, *_FIXED[name])
    if name in _NTH_WEEKDAY:
        return _nth_weekday(year, *_NTH_WEEKDAY[name])
    if name in _AFTER_EASTER:
        return easter(year) + dt.timedelta(_AFTER_EASTER[name])
    if name in _AFTER_ORTHODOX_EASTER:
        return orthodox_easter(year) + dt.timedelta(_AFTER_ORTHODOX_EASTER[name])
    if name in _AFTER_THANKSGIVING:
        return _nth_weekday(year, 11, 3, 4) + dt.timedelta(_AFTER_THANKSGIVING[name])
    if name == "inauguration day" and year % 4 == 1:  # Twentieth Amendment
        return day(year, 1, 20)
    return None


def _national(name: str, year: int, country: str | None) -> dt.date | None:
    if name == "election day":  # the Tuesday after the first Monday, 2 U.S.C. § 7
        return _nth_weekday(year, 11, 0, 1) + dt.timedelta(1) if country == "united states" and year % 2 == 0 else None
    rule = NATIONAL[name].get(country or "")
    return _by(rule, year) if rule is not None else None


def _by(rule: Rule, year: int) -> dt.date | None:
    if isinstance(rule, int):
        return easter(year) + dt.timedelta(rule)
    return day(year, *rule) if len(rule) == 2 else _nth_weekday(year, *rule)


def _nth_weekday(year: int, month: int, weekday: int, which: int) -> dt.date:
    if which < 0:
        last = month_end(year, month)
        return last - dt.timedelta((last.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
