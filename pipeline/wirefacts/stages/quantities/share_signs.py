"""What the words around a percentage say of it: whether it can be a share of votes, and whether it takes up another."""

import re
from itertools import islice

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, preceding
from wirefacts.stages.quantities.leanings import leaning
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import CONTEXT, LEAD_NOUNS, POLL_NOUNS, SHARE_NOUNS
from wirefacts.stages.quantities.share_choices import Share
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.text.extents import Extent, cover
from wirefacts.text.words import places_of, words_of

_NO_SHARE_BEFORE = re.compile(
    r"\b(?:turnout|participation|margin|error|threshold(?! (?:with|on|at)\b)"
    r"|probability|chance|inflation|tax|interest|growth|unemployment"
    r"|rate|need(?:s|ed|ing)?|require[sd]?|least|confidence)\b[^.;,]{0,22}$|\bturnout,[^.;,]{0,12}$"
    r"|\brange of (?:\d[\d.]*\s?(?:%|per ?cent|percent)?\s?(?:to|-|–)\s?)?$"
    r"|\bturnout\b(?:[^.;]|\.\d){0,40} (?:up|down|compared (?:with|to)|against) (?:from )?[^.;,]{0,12}$",
    re.IGNORECASE,
)
_APPROVAL = re.compile(r"\b(?:approval|favorability|favourability|popularity) (?:ratings?|numbers?)\b", re.IGNORECASE)
_NO_SHARE_AFTER = re.compile(
    r"[^.;,]{0,30}\b(?:needed|required)\b| (?:turnout|threshold|chance|probability|tax|swing|increase|decrease|rise|drop"
    r"|of (?:the |all )?(?:precincts?|polling|results|registered voters (?:turned|voted|cast|took)"
    r"|(?:votes?|ballots?) (?:had |have )?(?:been |were |was )?(?:count|tall|report|in\b(?=[,.;)]|$))))"
    r"|[^.;,]{0,30}\b(?:counted|reporting|tallied)\b"
    r"| (?:against|versus) (?:the|a basket of) (?:u\.?s\.? |single )?(?:dollar|euro|pound|yen|yuan|franc|krona|krone|rouble"
    r"|ruble|peso|rupee|rand|naira|currenc(?:y|ies)|greenback)s?\b",
    re.IGNORECASE,
)
_SPOKEN = frozenset(
    "vote votes voted voter voters voting ballot ballots election elections poll polls survey surveys referendum candidate "
    "candidates".split()
)
_SURVEYED = re.compile(
    r"\b(?:[Aa]sked (?:who|whether|which|if)|surveys?|polls?|polled|pollsters?|questionnaire|respondents?|questioned"
    r"|interviewed)\b"
)
_SURVEYED_WORDS = frozenset(
    "asked survey surveys poll polls polled pollster pollsters questionnaire respondent respondents questioned "
    "interviewed".split()
)
_POLITICAL_WORDS = 4
"""So many words of votes and polls make a story one of votes or polls."""
_OF_SUMS = re.compile(
    r" of (?:(?:the|its|their|this|that|all|any|his|her|our)(?: \w+)? )?"
    r"(?:money|funds?|funding|revenues?|budgets?|proceeds|costs?|profits?|income|earnings|takings|savings|spending|price|tax(?:es)?|fees?|debts?|loans?|grants?|wages?|pay|rents?|cash"
    r"|sales|exports?|imports?|output|land|area|territory|water|oil|gas|energy|power|electricity|food|harvest|crops?|economy)\b",
    re.IGNORECASE,
)
"""What is shared out, and votes for nothing: "a third of the money would go to the port"."""
_BESIDE = 90
"""Code points between a share and its choice within which both are its evidence."""
_REFERRING = frozenset("figure share number proportion it that support backing approval percentage this rate".split())


OF_VOTERS = re.compile(
    r" of (?:the |all |those |its )*(?:[\w-]+ ){0,3}(?:votes?|voters?|ballots?|electorate|respondents?|members)\b",
    re.IGNORECASE,
)
"""Of whom a share of votes or opinions is."""


def is_political(text: str) -> bool:
    """True for a story of votes or polls."""
    return sum(1 for _ in islice(places_of(_SPOKEN, text, text.lower()), _POLITICAL_WORDS)) == _POLITICAL_WORDS


def is_surveyed(text: str) -> bool:
    """True for a story that tells of people who were asked."""
    return not _SURVEYED_WORDS.isdisjoint(words_of(text)) and _SURVEYED.search(text) is not None


def barred(share: Share, text: str) -> bool:
    """True for turnout, thresholds, margins, rates and ballots counted so far."""
    start = share.figure.whole.start
    before, after = text[max(0, start - 60) : start], text[share.stop : share.stop + 60]
    if counts_on(share) or _NO_SHARE_AFTER.match(after) or _OF_SUMS.match(after):
        return True
    return _NO_SHARE_BEFORE.search(before) is not None and not _APPROVAL.search(before)


def before_adverbs(first: Token) -> Token:
    """The word before a number, past "barely", "the last", "a distant"."""
    word = first
    for before in preceding(first, 4):
        word = before
        if before.pos_ not in {"ADV", "ADJ", "DET"}:
            break
    return word


def as_share(figure: Figure) -> Share:
    if figure.percent is None:
        return Share(figure, figure.value, figure.extent.end)
    return Share(figure, figure.percent.value, figure.percent.extent.end)


def counts_on(share: Share) -> bool:
    """True for "a 35 percent tariff", "a 42-49 approval rating", not for "51 percent support", "a 64-27 advantage"."""
    sign = share.sign
    if share.figure.odds or share.figure.number.kind == "fraction":
        return False
    after = sign.nbor() if sign.i + 1 < len(sign.doc) else sign
    lemma = after.lemma_.lower()
    if after.pos_ != "NOUN" or lemma in LEAD_NOUNS or lemma in SHARE_NOUNS or is_person_noun(lemma):
        return False
    return leaning(sign) is None


def polled(token: Token) -> bool:
    return any(w.lemma_.lower() in POLL_NOUNS or w.lower_ == "percent" for w in (*preceding(token), *following(token)))


def spoken_near(token: Token) -> bool:
    """True where the sentence, or the words before it, speak of votes or polls."""
    doc = token.doc
    start, end = token.i - sum(1 for _ in preceding(token)) - 30, token.i + sum(1 for _ in following(token))
    return any(doc[at].lower_ in CONTEXT for at in range(max(0, start), end + 1))


def refers(share: Share, told: int, *, together: bool) -> bool:
    """True where the clause is of the share before: "the figure is 71", "support stood at 44 percent", "37 percent do"."""
    first = share.figure.first
    for word in preceding(first, 12):
        if word.text in {";", ":"} or (word.text == "," and not together) or word.idx < told:
            return False
        if word.lower_ in _REFERRING and word.dep_ in SUBJECTS:
            return True
    return False


def evidence_of(share: Share, choice: Extent | None) -> Extent:
    where = Extent(share.figure.whole.start, max(share.stop, share.figure.whole.end))
    near = choice is not None and (0 <= where.start - choice.end < _BESIDE or 0 <= choice.start - where.end < _BESIDE)
    return cover((where, choice)) if near and choice is not None else where
