"""House styles: which differences each allows in quotation marks, and where it says so in public."""

from dataclasses import dataclass

from wirefacts.verify.verdicts import Flag, HouseName, Wording


@dataclass(frozen=True, slots=True)
class Rule:
    """What a house says of one kind of difference. `source` is None where we know of no public rule: then it is not allowed."""

    allowed: bool
    source: str | None


@dataclass(frozen=True, slots=True)
class House:
    """A house's name and its rules. What no rule names is allowed only where it is verbatim."""

    name: HouseName
    rules: dict[Wording, Rule]

    def allows(self, wording: Wording, flags: frozenset[Flag]) -> bool:
        """True for words that may stand in quotation marks as they are, by the speaker and in the sense that they are given."""
        if flags & _NEVER:
            return False
        rule = self.rules.get(wording)
        return rule.allowed if rule else wording == "verbatim"


_NEVER: frozenset[Flag] = frozenset({"speaker_wrong", "context_cut", "question_as_statement"})
_AP = (
    "AP Stylebook, “quotations in the news”: never alter quotations, not even grammar; tongue slips only by an ellipsis"
)
_AP_DOTS = "AP Stylebook, “ellipsis”: marks the deletion of words in condensing quotes, without distorting the meaning"
_AP_BRACKETS = "AP Stylebook, “brackets”: they cannot be transmitted over news wires; use parentheses or recast"
_REUTERS = "Reuters Handbook of Journalism, “quotations”: alter nothing but to delete words, if the sense stays"
_REUTERS_DOTS = "Reuters Handbook of Journalism, “quotations”: show deletions with three full stops"
_GUARDIAN_DOTS = "Guardian style guide, “ellipses”: an ellipsis shows that words are left out"
_GUARDIAN_BRACKETS = "Guardian style guide, “brackets”: square brackets for interpolated words in quotations"
_STRICT = "our own: as in the source, and every change marked"

HOUSES: dict[HouseName, House] = {
    "strict": House(
        "strict",
        {
            "trimmed_marked": Rule(True, _STRICT),
            "bracketed": Rule(True, _STRICT),
            "disfluency": Rule(False, _STRICT),
            "punctuation": Rule(False, _STRICT),
        },
    ),
    "ap": House(
        "ap",
        {
            "trimmed_marked": Rule(True, _AP_DOTS),
            "bracketed": Rule(False, _AP_BRACKETS),
            "disfluency": Rule(False, _AP),
            "trimmed_unmarked": Rule(False, _AP),
            "altered_minor": Rule(False, _AP),
            "punctuation": Rule(True, "Our reading: speech has no marks; the entry is about words"),
        },
    ),
    "reuters": House(
        "reuters",
        {
            "trimmed_marked": Rule(True, _REUTERS_DOTS),
            "trimmed_unmarked": Rule(False, _REUTERS_DOTS),
            "disfluency": Rule(True, _REUTERS),
            "altered_minor": Rule(False, _REUTERS),
            "bracketed": Rule(False, None),
            "punctuation": Rule(True, "Our reading: speech has no marks; the entry is about words"),
        },
    ),
    "guardian": House(
        "guardian",
        {
            "trimmed_marked": Rule(True, _GUARDIAN_DOTS),
            "bracketed": Rule(True, _GUARDIAN_BRACKETS),
            "punctuation": Rule(True, "Our reading: speech has no marks; the entries are about words"),
            "disfluency": Rule(False, None),
        },
    ),
}
