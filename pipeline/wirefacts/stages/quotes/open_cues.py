"""Cues that no list names: verbs that grammar shows to report, whatever they mean.

"She chimed in that A"; "A, he rasped." Verbs of thought, of finding out and of bringing about take such clauses too, and
are kept out by name.
"""

from itertools import islice

from spacy.tokens import Token

from wirefacts.stages.quotes.lexicon import DOCUMENTS, FINDINGS
from wirefacts.stages.quotes.page import Page, Sentence
from wirefacts.values.bodies import BODY_NOUNS
from wirefacts.values.people import GROUP_NOUNS, is_person_noun

_THOUGHT = frozenset(
    "know think believe feel hope fear suspect learn see hear mean ensure realise realize understand forget dream decide "
    "expect assume suppose consider doubt wish notice discover imagine trust worry care matter happen seem appear turn become "
    "require check watch bet figure gather sense recognise recognize accept ignore pretend determine establish be have do make "
    "arrange intend plan prefer like love hate want need desire deserve allow let cause follow help get go come take keep give "
    "read await anticipate presume judge prove demonstrate guess reckon fancy long pray mind result stem stand lead arise "
    "rule vote resolve hold settle".split()
)
_HAPPENINGS = frozenset(
    "resign retire die return arrive leave step fall rise win lose start end begin stop run walk vote survive escape move "
    "change close open pass fail succeed speak talk work live stand sit stay apologise apologize meet".split()
)
"""Verbs of what happens, which a parser hangs a clause before on by mistake."""
_FOUND = frozenset("find show".split())
_COURTS = frozenset("court tribunal jury panel".split())
"""What they find, they rule."""
_PROBES = frozenset("audit review inquiry investigation inspection assessment probe".split())
_PROBERS = frozenset("researcher auditor inspector investigator economist scientist pollster reviewer".split())
"""Whose findings are told: "inspectors found that A"."""
_PROBED = _PROBES | {"report", "study"}
"""What finds for itself, whoever made it: "a report found the ferry was unsafe"."""
_SHARES = frozenset({"percent", "per", "%"})
_SENTENCE = 60
_UNTOLD = _THOUGHT | _HAPPENINGS
_SILENT = (_THOUGHT - {"guess", "reckon", "judge", "go"}) | _HAPPENINGS
KNOWN = frozenset("known clear plain understood".split())
_PARTICLES = frozenset("in out up on down off along forth".split())
_CUE_TOKENS = 12
_NOMINAL = frozenset("NN NNP NNS NNPS JJ PRP$ DT POS HYPH".split())
_TITLE_WORDS = 8


def reports_that(page: Page, verb: Token, speaker: Token) -> bool:
    """True for a verb with a clause after "that" of its own, said by a person or body: "chimed in that A"."""
    if verb.lemma_ in {"make", "let"} and verb.tag_ in {"VBD", "VBZ", "VBP", "VBN"} and speaks(verb, speaker):
        return _makes_known(verb)
    if verb.lemma_.lower() in _FOUND and speaker.lemma_.lower() in FINDINGS and not _taken_by(speaker):
        return False
    if verb.lemma_.lower() in _UNTOLD or not speaks(verb, speaker) or verb.tag_ not in {"VBD", "VBZ", "VBP", "VBN"}:
        return False
    clause = next(
        (c for c in verb.rights if c.dep_ in {"ccomp", "acl", "relcl", "advcl"} and page.inside[c.i] < 0), None
    )
    if clause is None or clause.dep_ not in {"ccomp", "advcl"}:
        return False
    mark = next((c for c in clause.lefts if c.dep_ == "mark" and c.lower_ == "that"), None)
    if mark is None and verb.lemma_.lower() in _FOUND:
        owned = any(c.dep_ in {"nsubj", "nsubjpass", "expl"} for c in clause.lefts)
        return owned and clause.left_edge.i == verb.i + 1
    if clause.dep_ == "advcl" and (mark is None or mark.i != verb.i + 2 or verb.nbor(1).lower_ not in _PARTICLES):
        return False
    between = [] if mark is None else list(islice(page.outer(verb.i + 1, mark.i), _CUE_TOKENS))
    return mark is not None and all(t.dep_ in {"prt", "advmod", "npadvmod"} or t.lower_ in _PARTICLES for t in between)


def _makes_known(verb: Token) -> bool:
    """True for "made it known that A", "let it be known that A", "made clear that A"."""
    words = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 6]]
    known = next((n for n, word in enumerate(words) if word in KNOWN), None)
    return (
        known is not None
        and words[known + 1 : known + 2] == ["that"]
        and set(words[:known]) <= {"it", "be", "quite", "very"}
    )


def closes(page: Page, sentence: Sentence, verb: Token, speaker: Token, first: int) -> bool:
    """True for a verb that ends the sentence behind a clause and a comma, its subject before it: "A, she rasped"."""
    doc, lemma = page.doc, verb.lemma_.lower()
    if verb.tag_ not in {"VBD", "VBZ"} or lemma in _SILENT or not speaks(verb, speaker):
        return False
    if first - 1 <= sentence.start or doc[first - 1].text != "," or speaker.i > verb.i:
        return False
    if any(c.dep_ in {"dobj", "attr", "acomp", "xcomp", "oprd", "neg", "agent"} for c in verb.rights):
        return False
    told = any(c.dep_ == "ccomp" and c.i < first for c in verb.lefts)
    hung = {"parataxis", "ccomp", "relcl", "advcl"} if speaker.ent_type_ == "PERSON" else {"parataxis", "ccomp"}
    told = told or (verb.dep_ in hung and sentence.start <= verb.head.i < first)
    return told and not any(c.dep_ in {"mark", "advmod"} and c.i < first for c in verb.lefts)


def phrase_start(page: Page, sentence: Sentence, first: int) -> int:
    """`first`, or where the plain words before it begin if a comma opens them: "A, its whip Ann Roe said"."""
    i = first
    while (
        i > sentence.start and page.inside[i - 1] < 0 and page.doc[i - 1].tag_ in _NOMINAL and first - i < _TITLE_WORDS
    ):
        i -= 1
    return i if i > sentence.start and page.inside[i - 1] < 0 and page.doc[i - 1].text in {",", "—", "–"} else first


def speaks(verb: Token, speaker: Token) -> bool:
    """True for a person or a body; what is found or shown is told by a body or its survey, report or count."""
    own = speaker.lemma_.lower()
    known = own in FINDINGS or own in DOCUMENTS
    if verb.lemma_.lower() in _FOUND:
        probing = own in _PROBES or own in _PROBERS
        shares = any(t.lower_ in _SHARES for t in islice(verb.sent, _SENTENCE))
        if shares and (speaker.ent_type_ or speaker.lower_ in {"he", "she", "they", "it"}):
            return True
        return probing or (speaker.ent_type_ == "ORG" and own not in _COURTS) or (known and _owned(speaker))
    if speaker.lower_ in {"he", "she", "they"} or speaker.ent_type_ in {"PERSON", "ORG", "NORP", "GPE"}:
        return True
    return known or speaker.pos_ == "PROPN" or is_person_noun(own) or own in BODY_NOUNS | GROUP_NOUNS


def _owned(finding: Token) -> bool:
    """True where the words say whose finding it is, or which one: "a poll by Roe College", "its survey", "the report"."""
    picked = {"the", "a", "an"} if finding.lemma_.lower() in _PROBED else {"the"}
    return _taken_by(finding) or any(child.lower_ in picked for child in finding.children)


def _taken_by(finding: Token) -> bool:
    """True where the words say who took a poll: "its survey", "a study prepared for the talks"."""
    for child in finding.children:
        if child.dep_ == "poss" or (child.dep_ == "prep" and child.lower_ in {"by", "from", "for", "of"}):
            return True
        if child.ent_type_ == "ORG" or child.dep_ == "acl":
            return True
    return False
