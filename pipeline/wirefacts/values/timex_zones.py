"""Time zones as news names them, and how far they are from UTC."""

import re

_NAMED = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
    "msk": 180, "ist": 330, "pkt": 300, "hkt": 480, "sgt": 480, "wib": 420, "jst": 540, "kst": 540, "awst": 480,
    "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120, "eat": 180, "wat": 60,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "greenwich mean time": 0, "moscow time": 180, "beijing time": 480, "eastern standard time": -300,
    "eastern daylight time": -240, "central standard time": -360, "central daylight time": -300,
    "mountain standard time": -420, "mountain daylight time": -360, "pacific standard time": -480,
    "pacific daylight time": -420,
}  # fmt: skip
"""Minutes east of UTC. BST and IST are London's and Delhi's."""
_OFFSET = re.compile(r"(?:gmt|utc) ?([-+−±])(\d{1,2})(?::(\d\d))?")


def offset(zone: str) -> int | None:
    """Minutes east of UTC; None where the season decides ("ET", "local time") or the name is not known."""
    name = zone.strip(" ()").lower()
    if told := _OFFSET.fullmatch(name):
        minutes = 60 * int(told[2]) + int(told[3] or 0)
        return minutes if told[1] == "+" else -minutes
    return _NAMED.get(name)
