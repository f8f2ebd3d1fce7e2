"""Words around a quotation that turn its sense, as patterns over the text right before it and right behind it."""

import re

_NOT = (
    r"(?:not|n['’]t|never|no longer|nobody|no one|none|nothing|neither|nor|hardly|without|cannot|refuse[sd]? to|"
    r"den(?:y|ies|ied))"
)
_SAY = (
    r"(?:sa(?:y|id|ying)|claim(?:s|ed|ing)?|thinks?|thought|believe[sd]?|mean|meant|suggest(?:s|ed|ing)?|argue[sd]?|"
    r"arguing|pretend|impl(?:y|ied|ying)|promise[sd]?|tell|told|telling|know|sure|convinced|agree[sd]?|accept(?:ed)?|"
    r"wrote|written)"
)
_REPORTING = (
    r"(?:says?|said|claims?|claimed|insists?|argues?|believes?|tells? (?:me|us)|told (?:me|us)|writes?|wrote|"
    r"complains?|(?:is|are|was|were|keeps?) saying)"
)
_THEORY = r"the (?:claim|idea|notion|suggestion|myth|rumou?r|lie|accusation|allegation)s?"
_OTHERS = (
    r"(?:some|many|others?|critics?|opponents?|people|they|skeptics|sceptics|rivals?|everyone|everybody|"
    r"my (?:\w+ )?opponents?|(?:the|his|her|our|my|their) (?:\w+ )?(?:critics|opponents?|opposition|enemies|rivals?|"
    rf"other side|government|media|press)|those who|anyone who|if you (?:listen|ask)|{_THEORY})"
)
_FALSE = r"(?:false|untrue|not true|wrong|a lie|lies|a myth|nonsense|absurd|ridiculous|incorrect|misleading|a mistake)"
_MINE = r"(?:i|we|as|ve|have|has|had|always|often|also|once|just|already|would|could|should|must|ever|still|never|repeatedly)"
_EDGE = r"[\s,:;\"“‘'—–-]*\Z"


def _patterns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


BEFORE = _patterns(
    # I never said that …
    rf"\b\w*{_NOT}\b(?:\W+\w+){{0,3}}?\W+{_SAY}(?:\W+(?:that|to|you|me|them|him|her|anyone|us|people|about))*{_EDGE}",
    # It is false that …
    rf"\b(?:{_FALSE}|impossible|unlikely|doubtful|unthinkable)(?:\W+\w+){{0,2}}?\W+"
    rf"(?:that|to (?:say|claim|suggest|think|believe)(?:\W+that)?){_EDGE}",
    # If …
    r"(?:\A|[\s,;:—–\"(])(?:if|unless|suppose|supposing|imagine|assuming|whether|pretend|in case|had)\b[^.!?]{0,120}\Z",
    # Some say …
    rf"\b{_OTHERS}\b(?:\W+\w+){{0,4}}?\W+(?:{_REPORTING}|say|claim|think|believe|argue|insist|tell|told|alleged?|"
    rf"keep saying|would have you believe|want you to believe)(?:\W+(?:that|you|me|us|people))*{_EDGE}",
    rf"\b{_THEORY} (?:that|is that){_EDGE}",
    # The minister said on Monday that …
    rf"\b(?!{_MINE}\b)\w+(?: (?!{_MINE}\b)\w+){{0,3}}? {_REPORTING}"
    rf"(?: (?:this|last|yesterday|on|in|at)(?: \w+){{1,2}})?(?:\W+that|:|,)?{_EDGE}",
    # They call me …
    r"\b(?:they|he|she|some|people|critics|opponents|many|others|everyone)(?: \w+)? "
    rf"(?:call|calls|called|label|labels|labelled|named) (?:me|us|him|her|it|them|this|that){_EDGE}",
    # Perhaps …, we hope that …
    r"(?:\A|[\s,;:—–\"(])(?:perhaps|maybe|possibly|i doubt(?: that| whether)?|we hope(?: that)?|i hope(?: that)?|let us|"
    rf"let's|we (?:want|demand|ask)(?: that)?|allegedly|supposedly){_EDGE}",
    # We will never …
    rf"(?:\b|\w){_NOT}(?:\W?\b(?!only|just|merely|simply|to mention)[\w'’-]+\b){{0,3}}[\s\"“‘']*\Z",
    # No …
    r"\bno\s+\Z",
    # Some of …
    r"\b(?:some|few|none|most|half|many|several|one|two|three|not all|a minority|a majority) of\s*\Z",
    # Up to …, quoted as saying …
    r"\b(?:half|twice|double|just (?:under|over)|well (?:under|over)|close to)\s*\Z",
    r"\b(?:up to|at least|at most|as many as|as much as|more than|less than|fewer than|nearly|almost|about|around|"
    r"roughly)\s*\Z",
    r"\b(?:quoted|reported|accused|alleged|said) (?:as|to)(?: saying| having said| have said)?(?: that)?[\s\"“]*\Z",
    # I am told …
    r"\b(?:i am|i['’]m|we are|we['’]re|i was|we were) (?:told|assured|informed)(?: that)?\s*\Z",
    # I would like to tell you that …
    r"\b(?:i|we)(?: would|['’]d) (?:like|love|prefer) to (?:say|tell you|be able to say|believe|think)(?: that)?\s*\Z",
    # I wish …, far from …
    r"\b(?:i wish|we wish|i used to (?:say|think|believe)|it would be|if only|far from|as if|as though|rather than|"
    rf"instead of|joked?(?: that)?|jokingly|what if|stop|avoid|prevent|against){_EDGE}",
)
"""What may stand right before the words, in their sentence, within the speaker's own words."""

BEHIND = _patterns(
    r"\A[\s,—–\"”’-]*(?:if|unless|until|except|provided(?: that)?|as long as|only if|but only|but not|assuming|without)\b",
    rf"\A[\s,—–\"”’-]*(?:is|was|are|would be|has been|have been)(?:\s+\w+)?\s+(?:{_FALSE}|fiction|propaganda)\b",
    r"\A[\s,—–\"”’-]*(?:is|was|are|were|will|would|did|does|has|can|could)(?:n['’]t|\s+(?:not|never))\b",
    rf"\A[\s,—–\"”’-]*(?:or so )?{_OTHERS} (?:say|says|said|claim|claims|claimed|think|tell us|keep saying)\b",
    rf"\A[\s,—–\"”’-]*which is {_FALSE}\b",
    r"\A[\s,—–\"”’-]*not\b(?! only)",
    # They had none, or none that we have found
    r"\A[\s,—–\"”’-]*or (?:none|nobody|at least|so (?:i|we|he|she|they)|(?:i|we) (?:think|believe|hope)|perhaps|maybe|not)\b",
    # At nine, no, at ten
    r"\A,? ?[,—–-] ?(?:(?:uh|um|er|erm|ah|oh|well),? )?(?:no|sorry|i beg your pardon|i beg pardon|pardon(?: me)?|excuse me|"
    r"correction|or rather|rather|i mean|make that|scratch that|wait|i should say|that is to say)(?:,| [—–-])",
    # They accepted it, and took it back
    r"\A[\s,—–\"”’-]*(?:and |but |then |later )*(?:took (?:it|them|that|this) back|(?:withdrew|retracted|revoked|cancelled|"
    r"canceled|reversed|rescinded|broke) (?:it|them|that|this)|changed (?:its|his|her|their|my|our) minds?|thought better)\b",
)
"""What may stand right behind the words, in their sentence."""

EXCEPTING = re.compile(r"\A[\s,—–-]*(?:but|except|save|bar|barring|other than|apart from)\b", re.IGNORECASE)
"""What makes an exception right behind "all" or "nobody"."""

NEXT = re.compile(
    r"\A[\s\"“‘'”’]*(?:(?:but|well|and|of course|now),? )?(?:"
    r"(?:that|this|it)(?:['’]s| is| was)(?: (?:simply|just|all|a|an|absolutely|completely|totally|plainly|utterly))* "
    r"(?:false|untrue|not true|n['’]t true|wrong|lie|lies|myth|nonsense|absurd|ridiculous|rubbish|"
    r"what (?:they|he|she|my|some|our|the|people)\b)|(?:that|it|this) (?:is|was)n['’]t (?:true|so|right|the case)|"
    r"nothing could be further|i (?:don['’]t|do not|never|didn['’]t) (?:believe|agree|think|accept|say)\b|"
    r"(?:that|this)['’]s what (?:they|he|she|my|some)|(?:just )?(?:kidding|joking)|"
    r"i(?:['’]m| am| was)(?: only| just)? (?:kidding|joking)|not true\b|(?:wrong|nonsense|false)[.!]|"
    r"(?:i|we|you|they|he|she|it) (?:(?:do|does|did|is|was|are|were|can|could|will|would|have|has)n['’]t|cannot|"
    r"(?:do|does|did|is|was|are|were|can|will|would) not)[.!]|"
    r"they (?:are|were)(?: all)? (?:wrong|lying)|(?:he|she) (?:is|was) (?:wrong|lying))",
    re.IGNORECASE,
)
"""A sentence that takes the words back."""

DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied)|never|did not|didn['’]t|refus(?:ed?|es) to|disput(?:ed?|es)|reject(?:ed|s)?)\W+"
    r"(?:\w+\W+){0,2}?(?:say(?:ing)?|said|claim(?:ing|ed)?|call(?:ing|ed)?|writ(?:ing|ten|e)|use|using|tell(?:ing)?|"
    r"promis(?:ing|ed?)|that)\b[^.!?“\"]{0,60}\Z",
    re.IGNORECASE,
)
"""A reporter's words before a quotation that was never said."""
