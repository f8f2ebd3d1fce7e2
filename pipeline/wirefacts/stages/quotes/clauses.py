"""Reported clauses: "said that A", "A, she said", "asked them to A"."""

from spacy.tokens import Token

from wirefacts.stages.quotes import lexicon
from wirefacts.stages.quotes.cues import Cue
from wirefacts.stages.quotes.drafts import Draft
from wirefacts.stages.quotes.limits import finite_between, limit, trimmed
from wirefacts.stages.quotes.page import Page, Passage, Sentence
from wirefacts.stages.quotes.rules import CLAUSE_WORDS, Rule
from wirefacts.stages.quotes.speakers import addressees, animate, medium
from wirefacts.syntax.clauses import is_negated
from wirefacts.text.extents import Extent

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_THAT_WITHIN = 20
_QUESTION = frozenset("what whether if how why who where when which".split())


def reported(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The quote that `cue` reports without a passage of its own, or None.

    `claimed` maps the passages that direct quotes have taken to their cues; a clause may hold such a passage with its cue.
    """
    if cue.lemma not in lexicon.STATING | lexicon.ASKING | lexicon.PROMISING | lexicon.QUESTIONING:
        return None
    if cue.unreal and cue.lemma != "deny":
        return None
    if (cue.speaker.lower_ in lexicon.PRONOUNS and cue.speaker.text != "i") or not animate(cue.speaker, cue.lemma):
        return None
    return _after(page, sentence, cue, claimed) or _around(page, sentence, cue, claimed)


def _after(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The clause that follows its cue."""
    comp = complement(cue.verb)
    that = _that(page, sentence, cue, comp) if cue.lemma in lexicon.STATING else None
    if that is not None:
        end = limit(page, sentence, cue.verb, comp if comp is not None and comp.i > that else page.doc[that])
        return _draft(page, "reported", cue, [(that + 1, end)], claimed)
    rule = None if comp is None else _kind_of(cue, comp)
    if comp is None or rule is None:
        return _by_marks(page, sentence, cue, claimed)
    start = _opening(page, cue, comp, rule)
    end = limit(page, sentence, cue.verb, comp)
    return _draft(page, rule, cue, [(start, end)], claimed)


def _that(page: Page, sentence: Sentence, cue: Cue, comp: Token | None) -> int | None:
    """The "that" of "told the paper in a statement that A", whatever the parser hung it on."""
    first = max(cue.verb.i, cue.last if cue.inverted else 0) + 1
    for token in page.outer(first, min(first + _THAT_WITHIN, sentence.end)):
        if token.lower_ == "that" and (token.dep_ == "mark" or page.doc[token.i + 1 : token.i + 2].text == ","):
            return token.i if token.i <= first + 1 or _hangs_on(token, cue.verb) else None
        if (token.tag_ in _FINITE and token.dep_ not in {"relcl", "acl"}) or token.text in {":", ";"}:
            return None
    return None


def _hangs_on(that: Token, verb: Token) -> bool:
    """True where no other verb stands between the clause of `that` and the cue in the tree."""
    token = that.head
    for _ in range(8):
        if token.head is token:
            return False
        token = token.head
        if token is verb or token.i == verb.i:
            return True
        if token.pos_ == "VERB":
            return False
    return False


def complement(verb: Token) -> Token | None:
    """The head of the clause that the verb governs, to its right."""
    for child in verb.rights:
        if child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.pos_ in {"VERB", "AUX"}):
            return child
    for child in verb.rights:
        if child.dep_ in {"dobj", "dative"}:
            for lower in child.rights:
                if lower.dep_ in {"relcl", "acl"} and not any(t.tag_ in {"WP", "WDT", "WRB"} for t in lower.lefts):
                    return lower if verb.lemma_ in {"tell", "inform", "assure", "remind", "warn"} else None
    return None


def _kind_of(cue: Cue, comp: Token) -> Rule | None:
    """Which rule the complement falls under; None where it is no reported speech: "suggested leaving", "offered to help"."""
    infinitive = any(c.tag_ == "TO" for c in comp.children)
    if infinitive:
        if cue.lemma in {"ask", "urge", "beg", "plead", "implore", "tell", "warn"} and cue.verb.tag_ != "VBG" and addressed(cue.verb, comp) is not None:
            return "asked"
        return "asked" if cue.lemma in lexicon.PROMISING and cue.verb.tag_ != "VBG" and _vows(cue) else None
    marks = {c.lower_ for c in comp.lefts if c.dep_ in {"mark", "advmod", "nsubj", "dobj", "attr", "det"}}
    if cue.lemma in lexicon.QUESTIONING:
        return "reported" if marks & _QUESTION else None
    if cue.lemma not in lexicon.STATING:
        return None
    if "that" in marks:
        return "reported"
    finite = comp.tag_ in _FINITE or any(c.tag_ in _FINITE for c in comp.children if c.dep_ in {"aux", "auxpass", "cop"})
    owned = any(c.dep_ in {"nsubj", "nsubjpass", "expl", "csubj"} for c in comp.children)
    finite = finite or (owned and any(t.tag_ in _FINITE for t in comp.subtree))
    if not finite or (not owned and comp.tag_ not in {"VBZ", "VBD", "MD"}):
        return None
    return "reported" if cue.lemma in lexicon.CLAUSAL or owned else None


def _vows(cue: Cue) -> bool:
    """A person or body makes the promise, and not the thing that a relative clause is about: "the goal it vowed to reach"."""
    own = any(c.dep_ == "nsubj" and c.tag_ not in {"WP", "WDT"} for c in cue.verb.lefts)
    return (bool(cue.speaker.ent_type_) or cue.speaker.pos_ in {"PRON", "PROPN"}) and not (cue.verb.dep_ == "relcl" and own)


def addressed(verb: Token, comp: Token) -> Token | None:
    """Who is asked: the verb's object, its "with" phrase, or the infinitive's own subject."""
    for child in verb.rights:
        if child.dep_ in {"dobj", "dative"}:
            return child
        if child.dep_ == "prep" and child.lower_ in {"with", "on", "to"}:
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return next((c for c in comp.lefts if c.dep_ == "nsubj"), None)


def _opening(page: Page, cue: Cue, comp: Token, rule: Rule) -> int:
    """The first token of the content: after "that", or the clause's own first word."""
    doc = page.doc
    first = max(cue.verb.i + 1, cue.last + 1 if cue.inverted else 0)
    if rule == "asked":
        return max(first, min(c.i for c in (comp, *comp.lefts) if c.tag_ == "TO" or c.dep_ == "neg" or c is comp))
    start = max(first, comp.left_edge.i)
    if page.inside[start] >= 0:
        start = max(first, page.passages[page.inside[start]].first)
    while start < comp.i and page.inside[start] < 0 and (doc[start].is_punct or doc[start].is_space):
        start += 1
    return start


def _by_marks(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """`said a "thing" is needed` where the parser saw no clause: from the verb to the sentence's end."""
    if cue.lemma not in lexicon.CLAUSAL:
        return None
    passage = next((p for p in sentence.passages if p.first > cue.verb.i and p.number not in claimed), None)
    if passage is None:
        return None
    gap = list(page.outer(cue.verb.i + 1, passage.first))
    that = next((t.i for t in gap if t.lower_ == "that" and t.tag_ == "IN"), None)
    if that is None and (cue.lemma == "tell" or len(gap) > 12 or not _claims(page, sentence, passage, gap)):
        return None
    start = cue.verb.i + 1 if that is None else that + 1
    return _draft(page, "mixed", cue, [(start, limit(page, sentence, cue.verb, None))], claimed)


def _claims(page: Page, sentence: Sentence, passage: Passage, gap: list[Token]) -> bool:
    """True where the passage holds the verb of the clause, or stands in its subject: `said the cuts "do nothing"`."""
    if any(t.tag_ in _FINITE and t.dep_ not in {"relcl", "acl"} for t in gap):
        return False
    inner = page.doc[passage.first : passage.last]
    follow = next(page.outer(passage.last, sentence.end), None)
    return any(t.tag_ in _FINITE for t in inner) or (follow is not None and follow.tag_ in _FINITE)


def _around(page: Page, sentence: Sentence, cue: Cue, claimed: dict[int, int]) -> Draft | None:
    """The clause that comes before its cue, or on both sides: "A, she said", "A, she said, B", "As she said, A"."""
    doc, verb = page.doc, cue.verb
    if cue.lemma not in lexicon.CLAUSAL or verb.tag_ == "VBG":
        return None
    first = cue.first
    as_mark = next((c for c in verb.lefts if c.lower_ == "as" and c.i < cue.first + 1), None)
    if as_mark is not None:
        first = as_mark.i
    rest = max(cue.verb.i, cue.last) + 1
    comma_before = first - 1 > sentence.start and page.inside[first - 1] < 0 and doc[first - 1].text in {",", "—", "–"}
    after = _parenthesis_end(page, sentence, rest)
    if comma_before and finite_between(page, sentence.start, first) and _main(page, sentence, verb, first):
        pieces = [(_without_conjunction(page, sentence.start), first - 1)]
        if after is not None and finite_between(page, after, sentence.end) and not _turns_away(page, after):
            pieces.append((after, sentence.end))
        return _draft(page, "trailing", cue, pieces, claimed)
    if after is not None and finite_between(page, after, sentence.end) and (as_mark is not None or (comma_before and not _starts_late(page, sentence, first))):
        pieces = [(after, sentence.end)]
        if comma_before:
            pieces.insert(0, (_without_conjunction(page, sentence.start), first - 1))
        return _draft(page, "trailing", cue, pieces, claimed)
    return None


def _main(page: Page, sentence: Sentence, verb: Token, first: int) -> bool:
    """True where the words before the cue are a main clause: the parser hung it on the cue, or the cue on it."""
    if any(c.dep_ == "ccomp" and c.i < first for c in verb.lefts) or sentence.end - verb.i <= 3:
        return True
    if verb.dep_ in {"parataxis", "ccomp"} and sentence.start <= verb.head.i < first:
        return True
    return any(t.tag_ in _FINITE and t.dep_ in {"ROOT", "ccomp", "parataxis"} for t in page.outer(sentence.start, first))


def _starts_late(page: Page, sentence: Sentence, first: int) -> bool:
    return first - sentence.start > 25


def _turns_away(page: Page, after: int) -> bool:
    """True where what follows the cue belongs to the teller: "she said, adding that", "he said, as the crowd cheered"."""
    token = page.doc[after]
    return token.tag_ in {"VBG", "WP", "WDT", "CC"} or token.lower_ in {"as", "while", "when", "after", "before", "but"}


def _parenthesis_end(page: Page, sentence: Sentence, rest: int) -> int | None:
    """Where the sentence goes on after the cue's comma, if there is one close by."""
    for i in range(rest, min(rest + 8, sentence.end)):
        if page.inside[i] >= 0:
            return None
        if page.doc[i].text in {",", "—", "–"}:
            return i + 1 if i + 1 < sentence.end else None
    return None


def _without_conjunction(page: Page, start: int) -> int:
    token = page.doc[start]
    return start + 1 if token.lower_ in {"but", "and"} else start


def _draft(page: Page, rule: Rule, cue: Cue, pieces: list[tuple[int, int]], claimed: dict[int, int]) -> Draft | None:
    spans = [trimmed(page, start, end) for start, end in pieces]
    kept = [(start, end) for start, end in spans if start < end]
    if not kept or sum(end - start for start, end in kept) < CLAUSE_WORDS:
        return None
    numbers = sorted({n for start, end in kept for n in page.inside[start:end] if n >= 0})
    owners = {claimed[n] for n in numbers if n in claimed}
    if any(not any(start <= owner < end for start, end in kept) for owner in owners):
        return None
    extents: list[Extent] = []
    for start, end in kept:
        extents.extend(_split(page, start, end))
    whom = addressees(cue.verb)
    kind = "mixed" if numbers else "indirect"
    return Draft("mixed" if numbers else rule, extents, kind, cue.speaker, cue.extent, cue.verb.i, numbers, whom, medium(cue.verb))


def _split(page: Page, start: int, end: int) -> list[Extent]:
    """A content in pieces where a colon leads from the clause to a passage: `any plan "must work": "We need time."`"""
    for i in range(start + 1, end):
        if page.inside[i] < 0 and page.doc[i].text == ":" and i + 1 < end and page.inside[i + 1] >= 0:
            passage = page.passages[page.inside[i + 1]]
            return [page.chars(start, i), passage.inner]
    whole = page.chars(start, end)
    number = page.inside[start]
    if number >= 0 and page.passages[number].first == start and page.passages[number].last == end:
        return [page.passages[number].inner]
    return [whole]
