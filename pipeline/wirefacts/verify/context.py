"""Words just outside a match that turn its sense: denials, conditions, what others say, a question."""

import re
from wirefacts.text.extents import Extent
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Fit
from wirefacts.verify.sources import Source

BEFORE, AFTER = 240, 240
"""Code points looked at on either side."""
_SENTENCE = re.compile(r"[.!?…][\"”’')\]]*(?=\s|\Z)|\n")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Prof|Gen|Lt|Col|No|vs|Jr|Sr|U\.S|U\.K)|\b[A-Z])\.\Z")
_NOT = r"(?:not|n't|never|no longer|nobody|no one|none|nothing|neither|nor|hardly|without|cannot|refuse[sd]? to|den(?:y|ies|ied))"
_SAY = r"(?:say|said|saying|says|claim(?:s|ed|ing)?|think|thinks|thought|believe[sd]?|mean|meant|suggest(?:s|ed|ing)?|argue[sd]?|arguing|pretend|impl(?:y|ied|ying)|promise[sd]?|tell|told|telling|know|sure|convinced|agree[sd]?|accept(?:ed)?|wrote|written)"
_OTHERS = (
    r"(?:some|many|others?|critics?|opponents?|people|they|skeptics|sceptics|rivals?|everyone|everybody|my (?:\w+ )?opponents?|"
    r"(?:the|his|her|our|my|their) (?:\w+ )?(?:critics|opponents?|opposition|enemies|rivals?|other side|government|media|press)|"
    r"those who|anyone who|if you (?:listen|ask)|the (?:claim|idea|notion|suggestion|myth|rumou?r|lie|accusation|allegation)s?)"
)
_LEFT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b\w*{_NOT}\b(?:\W+\w+){{0,3}}?\W+{_SAY}(?:\W+(?:that|to|you|me|them|him|her|anyone|us|people|about))*[\s,:;\"“‘'—]*\Z",
        r"\b(?:false|untrue|not true|wrong|a lie|a myth|nonsense|absurd|ridiculous|incorrect|a mistake|misleading|impossible|"
        r"unlikely|doubtful|unthinkable)(?:\W+\w+){0,2}?\W+(?:that|to (?:say|claim|suggest|think|believe)(?:\W+that)?)[\s,:\"“‘']*\Z",
        r"(?:\A|[\s,;:—–“\"(])(?:if|unless|suppose|supposing|imagine|assuming|whether|pretend|in case|had)\b[^.!?]{0,120}\Z",
        rf"\b{_OTHERS}\b(?:\W+\w+){{0,4}}?\W+(?:say|says|said|saying|claim|claims|claimed|think|believe|argue|insist|tell|told|allege|"
        r"alleged|keep saying|would have you believe|want you to believe)(?:\W+(?:that|you|me|us|people))*[\s,:;\"“‘'—]*\Z",
        r"\bthe (?:claim|idea|notion|suggestion|myth|rumou?r|lie|accusation|allegation) (?:that|is that)[\s,\"“‘']*\Z",
        rf"(?:\b|\w){_NOT}(?:\W?\b(?!only|just|merely|simply|to mention)[\w'’-]+\b){{0,3}}[\s\"“‘']*\Z",
        r"\b(?!(?:i|we|as)\b)\w+(?: \w+){0,3}? (?:says?|said|claims?|claimed|insists?|argues?|believes?|tells? (?:me|us)|told (?:me|us)|writes?|"
        r"wrote|complains?)(?: (?:this|last|yesterday|on|in|at)(?: \w+){1,2})?(?:\W+that|:|,)?[\s\"“‘']*\Z",
        r"\b(?:they|he|she|some|people|critics|opponents|many|others|everyone)(?: \w+)? (?:call|calls|called|label|labels|labelled|named) "
        r"(?:me|us|him|her|it|them|this|that)[\s\"“‘']*\Z",
        r"(?:\A|[\s,;:—–\"(])(?:perhaps|maybe|possibly|i doubt(?: that| whether)?|we hope(?: that)?|i hope(?: that)?|let us|let's|"
        r"we (?:want|demand|ask)(?: that)?|allegedly|supposedly)[\s,\"“‘']*\Z",
        r"\b(?:i wish|we wish|i used to (?:say|think|believe)|it would be|if only|far from|as if|as though|rather than|instead of|"
        r"joked?(?: that)?|jokingly|what if|stop|avoid|prevent|against)[\s,:\"“‘']*\Z",
    )
)
_RIGHT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\A[\s,—–\"”’-]*(?:if|unless|until|except|provided(?: that)?|as long as|only if|but only|but not|assuming|without)\b",
        r"\A[\s,—–\"”’-]*(?:is|was|are|would be|has been|have been)(?:\s+\w+)?\s+(?:false|untrue|not true|wrong|a lie|lies|a myth|nonsense|"
        r"absurd|ridiculous|incorrect|misleading|a mistake|fiction|propaganda)\b",
        r"\A[\s,—–\"”’-]*(?:is|was|are|were|will|would|did|does|has|can|could)(?:n['’]t|\s+(?:not|never))\b",
        rf"\A[\s,—–\"”’-]*(?:or so )?{_OTHERS} (?:say|says|said|claim|claims|claimed|think|tell us|keep saying)\b",
        r"\A[\s,—–\"”’-]*which is (?:not true|false|untrue|a lie|nonsense|wrong|absurd|ridiculous)\b",
        r"\A[\s,—–\"”’-]*not\b(?! only)",
    )
)
_NEXT = re.compile(
    r"\A[\s\"“‘'”’]*(?:(?:but|well|and|of course|now),? )?(?:(?:that|this|it)(?:['’]s| is| was)(?: (?:simply|just|all|a|an|absolutely|"
    r"completely|totally|plainly|utterly))* (?:false|untrue|not true|n['’]t true|wrong|lie|lies|myth|nonsense|absurd|ridiculous|rubbish|"
    r"what (?:they|he|she|my|some|our|the|people)\b)|(?:that|it|this) (?:is|was)n['’]t (?:true|so|right|the case)|nothing could be further|"
    r"i (?:don['’]t|do not|never|didn['’]t) (?:believe|agree|think|accept|say)\b|(?:that|this)['’]s what (?:they|he|she|my|some)|"
    r"(?:just )?(?:kidding|joking)|i(?:['’]m| am| was)(?: only| just)? (?:kidding|joking)|not true\b|wrong[.!]|nonsense[.!]|false[.!]|"
    r"they (?:are|were)(?: all)? (?:wrong|lying)|(?:he|she) (?:is|was) (?:wrong|lying))",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied)|never|did not|didn['’]t|refus(?:ed?|es) to|disput(?:ed?|es)|reject(?:ed|s)?)\W+(?:\w+\W+){0,2}?"
    r"(?:say(?:ing)?|said|claim(?:ing|ed)?|call(?:ing|ed)?|writ(?:ing|ten|e)|use|using|tell(?:ing)?|promis(?:ing|ed?)|that)\b[^.!?“\"]{0,60}\Z",
    re.IGNORECASE,
)


def cut_context(fit: Fit) -> Extent | None:
    """The words right outside the match that turn its sense, if any."""
    source = fit.source
    start, end = source.words[fit.first].start, source.words[fit.last - 1].end
    left_start, right_end = sentence_start(source.text, start), sentence_end(source.text, end)
    left, right = source.text[left_start:start], source.text[end:right_end]
    inside = _inner(source, start, left_start)
    for pattern in _LEFT:
        found = pattern.search(left[inside - left_start :])
        if found and found.group().strip():
            return Extent(inside + found.start(), inside + found.end()).trimmed(source.text)
    if inside > left_start:
        found = _DENYING.search(left[: inside - left_start].rstrip("\"“‘' "))
        if found:
            return Extent(left_start + found.start(), left_start + found.end())
    for pattern in _RIGHT:
        found = pattern.search(right)
        if found:
            return Extent(end, end + found.end()).trimmed(source.text)
    following = source.text[right_end : right_end + AFTER]
    found = _NEXT.search(following)
    return Extent(right_end, right_end + found.end()).trimmed(source.text) if found else None


def asked(reading: Reading, fit: Fit, *, nested: bool = False) -> Extent | None:
    """The end of the source's question, where the claim gives words of a question as a statement.

    Of nested words the question is theirs only where its mark stands in their own quotation marks.
    """
    source = fit.source
    end = source.words[fit.last - 1].end
    stop = sentence_end(source.text, end)
    rest = source.text[end:stop].rstrip("\"”’')] \n")
    if not rest.endswith("?") or "?" in reading.text or len(reading.words) < 3:
        return None
    if nested and re.search(r"[\"”’']", rest):
        return None
    return Extent(end, end + len(rest))


def sentence_start(text: str, at: int) -> int:
    """Where the sentence begins that holds `at`, no further back than `BEFORE`."""
    low = max(0, at - BEFORE)
    ends = [m.end() for m in _SENTENCE.finditer(text, low, at) if not _ABBREVIATED.search(text[low : m.start() + 1])]
    return ends[-1] if ends else low


def sentence_end(text: str, at: int) -> int:
    """Behind the mark that ends the sentence in which `at` stands, no further on than `AFTER`."""
    high = min(len(text), at + AFTER)
    for found in _SENTENCE.finditer(text, at, high):
        if not _ABBREVIATED.search(text[max(0, found.start() - 8) : found.start() + 1]):
            return found.end()
    return high


def _inner(source: Source, start: int, left_start: int) -> int:
    """Where the speaker's own words begin in the sentence before a match: behind an opening quotation mark, if there is one."""
    held = next((q for q in source.quoted if q.start <= start <= q.end), None)
    return max(left_start, held.start) if held else left_start

