"""The rules of `timex_phrases`, in the order in which they are tried."""

from wirefacts.values import timex_phrase_clocks as clocks
from wirefacts.values import timex_phrase_days as days
from wirefacts.values import timex_phrase_lengths as lengths
from wirefacts.values.timex_clock_words import HOUR, MINUTE
from wirefacts.values.timex_counts import NUMBER, ORDINAL_WORD, ORDINALS
from wirefacts.values.timex_phrases import Rule, Rules

_ORD = rf"(?P<nth>{ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th)|[Ll]ast|[Ff]inal)"
_NTH_TOLD = f"{' '.join(ORDINALS)} twenty thirty st nd rd th last final"
_END = r"(?![’']s\b|-\w)"
_HM = (
    rf"(?P<h>\d{{1,2}}|{HOUR})(?:[ :]?(?P<m>[0-5]\d|{MINUTE}))?"
    r"(?![\d:.%/]*\d|\w| ?(?:%|percent|people|years|days|months|of\b))(?: (?P<zone>GMT|UTC|gmt|utc)\b)?"
)
_AT = r"(?:,? ?-? ?(?:\bat|@|\bfor|\baround|\babout|\bby|\bfrom|\bbetween|\bnear)(?: about| around| approximately)? ?|,? )"
_ANY_DAY = "{weekday|day|parted}"
_PERIOD = "{week|month|year|period}"
_WHOLE = "{weekday|day|parted|week|month|year|period}"
_NOW = r"(?:[Aa]go|from now|from today|from right now|hence|back|earlier than now|in the past|in the future)"
_ALL = (
    Rule(r"{length}(?:,? and |,? ?){length}", lengths.summed),
    Rule(rf"{{length}} (?:and )?(?P<m>[1-5]\d|{MINUTE}|ten|fifteen)\b(?! \w+s\b)(?![\d:.,/]*\d)", lengths.summed_short),
    Rule(r"{length}(?:,? and |,? ?){day|week|month|year}", lengths.summed_shift),
    Rule(
        rf"(?:the )?(?P<n>(?!an? ){NUMBER}) {{set}}(?P<way> (?:ago|from now|from today|back|hence))\b",
        lengths.weekdays,
        told="ago now today back hence",
    ),
    Rule(rf"{{length}} (?P<way>{_NOW})\b(?! then)", lengths.counted_surely),
    Rule(rf"{{length}} (?P<way>{_NOW})\b(?! then)", lengths.counted, loose=True),
    Rule(r"{length} (?P<way>later|afterwards)\b", lengths.counted, loose=True),
    Rule(
        r"{weekday},? (?P<d>\d{1,2})(?= ?[.,!?]|$| (?:at|between|from)\b)(?! ?[:.]\d)",
        days.weekday_of_month,
        loose=True,
    ),
    Rule(rf"(?:[Tt]he )?{_ORD} {{weekday}} (?:of|in)(?P<way>) (?:the )?{_PERIOD}", days.nth_weekday, told=_NTH_TOLD),
    Rule(
        rf"(?:[Tt]he )?{_ORD} {{weekday}} (?P<way>after|following|before) {{weekday|day}}{_END}",
        days.nth_weekday,
        told=_NTH_TOLD,
    ),
    Rule(r"(?:[Tt]he )?{weekday} (?:of|in)(?P<nth>)(?P<way>) {month|year}", days.nth_weekday),
    Rule(
        rf"(?:[Tt]he )?{_ORD} (?P<back>last )?(?:(?:calendar )?(?P<unit>day|week-?end|week end|wkend|week|month"
        rf"|quarter)s? )?(?:of|in) "
        rf"(?:the )?{_PERIOD}",
        days.nth_unit,
        told=_NTH_TOLD,
    ),
    Rule(
        rf"(?:[Tt]he )?{_ORD} (?P<back>last )?(?P<unit>week|weekend|quarter) {{year|month}}",
        days.nth_unit,
        told="week weekend quarter",
    ),
    Rule(rf"(?:[Tt]he )?{_ORD} {{week}} (?:of|in) (?:the )?{{month|year|period}}", days.nth_last_week, told=_NTH_TOLD),
    Rule(r"(?:[Tt]he )?{week} (?:of|in) (?:the )?{month|year|period}", days.last_week),
    Rule(
        r"(?:[Tt]he )?(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth) {weekday}(?= ?[.,;?!]|$)(?P<way>)",
        days.nth_of_this_month,
        loose=True,
        told="first second third fourth fifth",
    ),
    Rule(r"{length} (?:of|in) {month|year}", days.first_or_last),
    Rule(r"{period},? (?:of |in )?{year}", days.week_of_year),
    Rule(r"{week}(?:['’]s)?,? (?:on |of |between |from )?{weekday|parted|timed}", days.day_in_week),
    Rule(r"{weekday|parted|timed},? (?:of |in |from )?(?:the )?{week}", days.day_in_week),
    Rule(
        rf"{{weekday}} (?:the )?(?P<d>(?<=the ){ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th))(?=[.,;:!?)]|$| (?:at|in|on|to"
        rf"|and|or|with|for|between|from|until|till|through)\b| [-–]| ?[\ue000-\ue00c])",
        days.weekday_of_month,
    ),
    Rule(r"{weekday|parted},? ?(?:the |- ?|\()?{day}\)?", days.same_day),
    Rule(r"{day},? ?(?:on |\()?(?:a )?{weekday}\)?", days.same_day),
    Rule(r"(?:the )?[Ww]eek (?P<n>\d{1,2})(?: of|,)? {year}", days.numbered, told="week"),
    Rule(r"{month|day|period|parted|timed},? (?:of |in )?(?:the )?{year}", days.of_year),
    Rule(r"{year}(?:[’']s)?,? {month|day|period}", days.of_year),
    Rule(r"{month|day},? in {length}(?! of\b)", days.in_years),
    Rule(r"{clock}(?:,? (?:in |at )?(?:the )?){part}", clocks.with_clock, loose=True),
    Rule(r"{part}(?:,? ?(?:(?:at|@|around|by) )?){clock}", clocks.with_clock, loose=True),
    Rule(
        rf"{_ANY_DAY},? ?(?:(?:early |late )?(?:in |at |during |on )(?:the )?(?:early hours of (?:the )?)?|the )?{{part}}",
        clocks.with_part,
        loose=True,
    ),
    Rule(rf"{{part}} (?:of|on) (?:the )?{_ANY_DAY}", clocks.with_part),
    Rule(rf"{{part}},? {_ANY_DAY}", clocks.with_part, loose=True),
    Rule(r"\b[Ii]n (?P<core>{length} (?:at|@) {clock})", lengths.ahead_at, loose=True),
    Rule(rf"{{parted}}{_AT}{{clock}}", clocks.with_clock, loose=True),
    Rule(rf"{_ANY_DAY}{_AT}{{clock}}(?:,? (?:in |at )(?:the )?{{part}})?", clocks.with_clock, loose=True),
    Rule(rf"{{clock}}(?:,? ?(?:on|of|in|this)? ?(?:the )?){_ANY_DAY}", clocks.with_clock, loose=True),
    Rule(
        rf"(?<![\d.,:/])(?P<h>(?:(?<=\bat )|(?<=\bby )|(?<=@ )|(?<=[,(] )|^)\d{{1,2}}|{HOUR})(?:[:\- ](?P<m>[0-5]\d"
        rf"|{MINUTE}))? {{parted}}",
        clocks.with_hour,
        loose=True,
    ),
    Rule(r"{timed},? {year}", days.of_year),
    Rule(rf"{{parted}}{_AT}{_HM}", clocks.with_hour, loose=True),
    Rule(rf"{{parted}}, ?{_HM}", clocks.with_hour, loose=True),
    Rule(r"{set}(?:,? (?:at|@|around|from|in the|in)? ?){clock|part}", clocks.set_timed, loose=True),
    Rule(rf"{{set}} (?:at|around|@) {_HM}", clocks.set_hour, loose=True),
    Rule(r"{clock|part},? (?:on )?{set}", clocks.set_timed, loose=True),
    Rule(r"\b(?:[Ee]very|[Ee]ach) {day}", clocks.set_of, told="every each"),
    Rule(
        rf"{{length}} (?P<way>[Aa]fter|[Bb]efore|from(?: right)?|since|prior to|following|past|back from)"
        rf" {_WHOLE}{_END}(?! (?:to|until"
        rf"|till|through)\b)",
        lengths.counted_from,
    ),
    Rule(
        rf"(?:[Tt]he )?(?P<unit>day|week|month|year|weekend|night) (?P<way>after|before|following) (?:the )?{{weekday"
        rf"|day}}{_END}",
        lengths.unit_counted_from,
        told="after before following",
    ),
    Rule(
        r"(?:[Tt]he )?(?P<unit>week|weekend|month)(?: of| starting(?: on)?| beginning(?: on)?| commencing"
        r"| that (?:starts|begins) on|\.| with) ?(?:the )?{day|weekday}",
        days.of_unit,
        told="week weekend month",
    ),
    Rule(r"{length} on {weekday}", lengths.week_from),
    Rule(
        r"\b(?P<mod>(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|(?: in| on)?(?: the)? ?)"
        r"|(?:[Tt]he )?(?:very )?(?:[Mm]iddle|[Bb]eginning|[Ss]tart|[Ee]nd|[Cc]lose|(?:[Ff]irst|[Ll]atter"
        r"|[Ee]arly) part) of (?:the )?)"
        rf"{_WHOLE}",
        days.modified,
        told="early late mid middle beginning start end close part",
    ),
    Rule(
        r"\b(?P<mod>[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly|[Ss]ome|[Nn]early|[Aa]lmost|[Mm]ore than"
        r"|[Ll]ess than|[Ff]ewer than"
        r"|[Oo]ver|[Uu]nder|[Aa]t least|[Aa]t most|[Uu]p to|[Ll]onger than) {length}",
        lengths.about,
        told="about around approximately roughly some nearly almost than over under least most to",
    ),
    Rule(
        rf"(?:\b[Tt]he )?\b(?:rest|remainder|remaining)(?: of)?(?: the)? {_PERIOD}",
        days.rest,
        told="rest remainder remaining",
    ),
    Rule(
        r"\b(?:[Ii]n|[Ww]ithin|[Aa]fter) (?P<core>(?:about |around |approximately )?{length})(?! time)",
        lengths.ahead,
        told="in within after",
    ),
)
RULES = Rules(rule for rule in _ALL if not rule.loose)
"""What joins words into one expression."""
WHOLE_RULES = Rules(_ALL)
"""Those, and what takes a day and its time together that stand apart: "Tuesday at 8 p.m."."""
