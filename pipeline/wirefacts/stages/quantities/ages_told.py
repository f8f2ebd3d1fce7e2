"""Ages that a clause tells: "until she was nine", "at age seventeen", "sentenced at 16", "born 52 years ago"."""

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.records.kinds import MAX_AGE
from wirefacts.stages.quantities.age_holders import before_comma, is_plural, is_single, named
from wirefacts.stages.quantities.age_views import age_of
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import above, following
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import MONTHS, OPEN_ENDED, RANK_AT, RANKED, RANKS, SET_AT, UNIT_YEARS
from wirefacts.syntax.clauses import subject

_LEAST_AT = 12
"""Years. "At 9 she left" may be a time of day."""
_FRONTED = frozenset("Now Then Just Only Still Barely".split())
_LIFE = frozenset("school home college university work".split())
_SMALL = frozenset("then now just only both already barely still".split())


def at(figure: Figure, parties: Parties) -> Age | None:
    """ "At 15 she left school", "sentenced at 16", "who at 81 is still their consul", "the eldest at 97"."""
    text, start, doc = parties.text, figure.extent.start, parties.doc
    after = next((word for word in following(figure.last, 2) if not word.is_punct), None)
    preposition = figure.first.nbor(-1)
    if RANK_AT.search(text[max(0, start - 12) : start]):
        return _of_rank(figure, preposition, parties)
    if RANKED.match(text, figure.extent.end) and preposition.i and preposition.nbor(-1).text == ",":
        holder = before_comma(preposition.nbor(-1), parties) or _name_before(preposition.nbor(-1))
        return age_of(figure, holder, parties, 0.85) if holder is not None and is_single(holder) else None
    if figure.value <= _LEAST_AT:
        return None
    if preposition.text == "At" and after is not None:
        if after.lower_ in {"he", "she", "i"}:
            return age_of(figure, after, parties, 0.8)
        if after.ent_type_ == "PERSON":
            head = _name_from(after)
            return age_of(figure, head, parties, 0.8) if head is not None else None
    if preposition.i and preposition.nbor(-1).text == "," and (after is None or doc[figure.last.i + 1].is_punct):
        holder = before_comma(preposition.nbor(-1), parties)
        return age_of(figure, holder, parties, 0.8) if holder is not None and is_single(holder) else None
    verb = next((word for word in above(figure.first) if word.pos_ in {"VERB", "AUX"}), None)
    if verb is None or (verb.i < preposition.i and verb.lemma_.lower() in SET_AT and not _of_life(verb)):
        return None
    holder = subject(verb)
    if holder is None or not parties.is_person(holder) or not is_single(holder):
        return None
    return age_of(figure, holder, parties, 0.8)


def _of_life(verb: Token) -> bool:
    """True for "left school", "started work", which people do at an age and not at an hour."""
    return any(child.dep_ == "dobj" and child.lower_ in _LIFE and not list(child.lefts) for child in verb.rights)


def fronted(figure: Figure, parties: Parties) -> Age | None:
    """ "Now 60, she keeps bees": whoever the clause behind the comma begins with."""
    led = figure.first.nbor(-1) if figure.first.i else None
    if led is None or led.text not in _FRONTED or not led.is_sent_start or figure.value <= _LEAST_AT:
        return None
    behind = next((word for word in following(figure.last, 2) if word.text != ","), None)
    holder = _next_holder(behind) if behind is not None and behind.i == figure.last.i + 2 else None
    return age_of(figure, holder, parties, 0.85) if holder is not None else None


def _next_holder(first: Token) -> Token | None:
    """The pronoun, or the last word of the name, that a clause begins with."""
    if first.lower_ in {"he", "she", "i"}:
        return first
    if first.pos_ != "PROPN" or first.ent_type_ in {"DATE", "TIME", "GPE"}:
        return None
    doc, at = first.doc, first.i
    while at + 2 < len(doc) and doc[at + 1].pos_ == "PROPN":
        at += 1
    return doc[at] if at + 1 < len(doc) and doc[at + 1].pos_ in {"VERB", "AUX"} else None


def _name_before(comma: Token) -> Token | None:
    """The name that ends at `comma`, whatever it is taken for."""
    last = comma.nbor(-1) if comma.i else None
    return last if last is not None and last.pos_ == "PROPN" and last.ent_type_ not in {"DATE", "GPE"} else None


def _name_from(first: Token) -> Token | None:
    """The last word of the name behind "At 14, Ann Roe left"; without a comma, of a subject only."""
    doc, at = first.doc, first.i
    while at + 1 < len(doc) and (doc[at + 1].ent_iob_ == "I" or doc[at + 1].pos_ == "PROPN"):
        at += 1
    return doc[at] if doc[first.i - 1].text == "," or doc[at].dep_ in {"nsubj", "nsubjpass"} else None


def _of_rank(figure: Figure, preposition: Token, parties: Parties) -> Age | None:
    """ "Ann Roe, the eldest at 97", "Roe, five years younger at 58,": whom the rank is told of, else the one so ranked."""
    doc, place = parties.doc, preposition.i - 1
    rank = doc[place]
    while place > max(0, preposition.i - 8) and doc[place].text != ",":
        place -= 1
    if doc[place].text == ",":
        holder = before_comma(doc[place], parties)
        if holder is not None and is_single(holder):
            return age_of(figure, holder, parties, 0.85)
    return age_of(figure, rank, parties, 0.7) if rank.i and rank.nbor(-1).lower_ == "the" else None


def aged(figure: Figure, parties: Parties, before: str) -> Age | bool:
    """ "Jane Roe, aged 34,", "at age seventeen", "sent away aged eighteen"; True where it is nobody's."""
    text, end = parties.text, figure.extent.end
    months = MONTHS.match(text, end)
    years = figure.value * UNIT_YEARS[months[1].lower()] if months else None
    if (
        OPEN_ENDED.match(text, end)
        or (figure.dated and not months and figure.value > MAX_AGE)
        or figure.bound == "at_most"
    ):
        return True
    word = parties.doc[figure.first.i - 1]
    while word.lower_ not in {"aged", "age"} and word.i:
        word = word.nbor(-1)
    stop = months.end() if months else end
    previous = word.nbor(-1) if word.i else word
    while previous.lower_ in _SMALL and previous.i:
        previous = previous.nbor(-1)
    if previous.text in {",", "("} and previous.i:
        previous = previous.nbor(-1)
    behind = parties.doc[figure.last.i + 1] if figure.last.i + 1 < len(parties.doc) else None
    if word.is_sent_start or any(lead.is_sent_start for lead in parties.doc[max(0, word.i - 2) : word.i]):
        holder = _next_holder(behind) if behind is not None else None
        if holder is not None:
            return age_of(figure, holder, parties, 0.85, years, stop)
    if word.lower_ == "aged" or previous.i < word.i - 1 or before.lower().endswith(" age "):
        head = parties.ending_at(previous)
        apart = word.i - previous.i > 1 and head.pos_ == "PROPN" and head.ent_type_ not in {"DATE", "TIME", "GPE"}
        if head.pos_ in {"NOUN", "PROPN", "PRON"} and (apart or parties.is_person(head)) and is_single(head):
            return age_of(figure, named(head, parties), parties, 0.95, years, stop)
        if is_plural(head) and parties.is_person(head):
            return True
    return of_subject(figure, parties, 0.85, years, stop) or True


def predicated(figure: Figure, parties: Parties, years: float | None = None, end: int = 0) -> Age | None:
    """ "until he was nine", "who turns 50", "Jane Roe, president of the guild, who is 58,"."""
    verb = figure.first
    for _ in range(4):
        verb = verb.nbor(-1) if verb.i else verb
        if verb.pos_ in {"AUX", "VERB"}:
            break
    else:
        return None
    before = verb.nbor(-1) if verb.i else None
    ranked = _ranked_name(before) if before is not None else None
    if ranked is not None:
        return age_of(figure, ranked, parties, 0.85, years, end)
    holder = subject(verb) or before
    if before is not None and before.i > 1 and before.lower_ == "who" and before.nbor(-1).text == ",":
        holder = before_comma(before.nbor(-1), parties) or holder
    if holder is None or holder.i > verb.i or not is_single(holder):
        return None
    if holder.lower_ in RANKS and holder.i and holder.nbor(-1).lower_ == "the":
        whose = _ranked_one(holder, parties)
        return age_of(figure, whose, parties, 0.85, years, end) if whose is not None else None
    if not parties.is_person(holder) and not _when_they(figure, holder):
        return None
    return age_of(figure, holder, parties, 0.9, years, end)


def _ranked_one(rank: Token, parties: Parties) -> Token | None:
    """Roe in "the oldest, Ann Roe, was 96", else the one so ranked; None among things ("the oldest of the trees")."""
    of = next((child for child in rank.rights if child.lower_ == "of"), None)
    goal = next((child for child in of.rights if child.dep_ == "pobj"), None) if of is not None else None
    if goal is not None and not parties.is_person(goal):
        return None
    name = named(rank, parties)
    return name if name == rank or parties.is_person(name) else rank


def _ranked_name(comma: Token) -> Token | None:
    """Roe in "the oldest, Ann Roe, was 96", whatever the parse makes of it."""
    doc, at = comma.doc, comma.i - 1
    if comma.text != "," or at < 1 or doc[at].pos_ != "PROPN":
        return None
    while at and doc[at].pos_ == "PROPN":
        at -= 1
    led = at > 1 and doc[at].text == "," and doc[at - 1].lower_ in RANKS and doc[at - 2].lower_ == "the"
    return comma.nbor(-1) if led else None


def _when_they(figure: Figure, holder: Token) -> bool:
    """True for a name that is taken for no person, in "Roe was 19 when she left"."""
    words = [word.lower_ for word in following(figure.last, 2)]
    return holder.pos_ == "PROPN" and words[:1] == ["when"] and words[1:] in (["he"], ["she"])


def of_subject(
    figure: Figure, parties: Parties, confidence: float, years: float | None = None, end: int = 0
) -> Age | None:
    """The age of whoever does (or suffers) the clause that the number stands in."""
    for ancestor in above(figure.first):
        if ancestor.pos_ in {"VERB", "AUX"}:
            holder = subject(ancestor)
            if holder is not None and parties.is_person(holder) and is_single(holder):
                return age_of(figure, holder, parties, confidence, years, end)
    return None


def born_ago(figure: Figure, parties: Parties) -> Age | None:
    """ "Jane Roe, born 52 years ago in Tarn,"."""
    born = figure.first.nbor(-1)
    while born.i and born.lower_ != "born":
        born = born.nbor(-1)
    holder = before_comma(born.nbor(-1), parties) if born.i and born.nbor(-1).text == "," else subject(born)
    if holder is None or not parties.is_person(holder) or not is_single(holder):
        return None
    return age_of(figure, holder, parties, 0.8)
