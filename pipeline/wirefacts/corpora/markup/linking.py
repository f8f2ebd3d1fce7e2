"""Spans and fact lines must answer each other: nothing dangles, nothing is without evidence."""

from collections.abc import Iterable, Sequence

from wirefacts.corpora.markup.facts import ARTICLE, AnyFact, DateFact, Entity, Line
from wirefacts.corpora.markup.inline import Located
from wirefacts.corpora.markup.lines import ID, FactLine
from wirefacts.corpora.markup.problems import Problems
from wirefacts.corpora.markup.values import timex

SINGLE = frozenset({"cue", "src", "trigger"})
"""Parts that a fact has once at most."""


def check_spans(text: str, spans: Sequence[Located], lines: Iterable[FactLine], problems: Problems) -> None:
    """Every span is of words, and of something that one of `lines` declares, be it rightly or not."""
    declared = [(line.word == "entity", line.id) for line in lines]
    entities = {name for is_entity, name in declared if is_entity}
    facts = {name for is_entity, name in declared if not is_entity}
    for span in spans:
        tag, words = span.tag, span.tag.extent.slice(text)
        if not words.strip():
            problems.at(span.at, f"{{{tag.label}: no words in this span")
        elif words != words.strip():
            problems.at(span.at, f"{{{tag.label}: white space at an edge of the span belongs outside it")
        if tag.kind == "fact" and tag.id not in facts:
            hint = "; a mention is {=ID words}, {~ID words} or {^ID words}" if tag.id in entities else ""
            problems.at(span.at, f"{{{tag.label}: no fact line has the id {tag.id!r}{hint}")
        elif tag.kind in {"name", "description", "pronoun"} and tag.id not in entities:
            problems.at(span.at, f"{{{tag.label}: no entity line has the id {tag.id!r}")


def check_lines(
    lines: Sequence[FactLine], built: Sequence[Line | None], spans: Sequence[Located], problems: Problems
) -> None:
    """Every line has an id of its own and words in the text, and refers to what is there."""
    entities = {line.id for line in lines if line.word == "entity"}
    dates = {line.id for line in lines if line.word == "date"}
    seen: set[tuple[bool, str]] = set()
    marked = {span.tag.id for span in spans if span.tag.kind in {"name", "description", "pronoun"}}
    pieces: dict[str, list[Located]] = {}
    for span in spans:
        if span.tag.kind == "fact":
            pieces.setdefault(span.tag.id, []).append(span)
    for line, fact in zip(lines, built, strict=True):
        if (key := (line.word == "entity", line.id)) in seen:
            problems.at(line.at, f"{line.word} {line.id}: the id is taken")
        seen.add(key)
        if isinstance(fact, Entity):
            if fact.id not in marked:
                problems.at(line.at, f"entity {fact.id}: no mention of it in the text")
        elif fact is not None:
            _check_pieces(line, fact, pieces.get(line.id, []), problems)  # type: ignore[arg-type]
            _check_references(line, fact, entities, dates, problems)  # type: ignore[arg-type]


def _check_pieces(line: FactLine, fact: AnyFact, spans: list[Located], problems: Problems) -> None:
    plain = [span for span in spans if not span.tag.part]
    if not plain:
        problems.at(line.at, f"{line.word} {line.id}: no evidence; no span {{{line.id} …}} in the text")
    if isinstance(fact, DateFact) and len(plain) > 1:
        problems.at(plain[1].at, f"{{{line.id}: a date is one span; another expression wants a fact of its own")
    met: set[str] = set()
    for span in spans:
        part = span.tag.part
        if part and part not in fact.parts:
            has = f"has {', '.join(sorted(fact.parts))}" if fact.parts else "has no parts"
            problems.at(span.at, f"{{{span.tag.label}: unknown part; a {line.word} {has}")
        elif part in met and part in SINGLE:
            problems.at(span.at, f"{{{span.tag.label}: stands in the text twice")
        met.add(part)


def _check_references(line: FactLine, fact: AnyFact, entities: set[str], dates: set[str], problems: Problems) -> None:
    for name in (*fact.refers, "by", "place"):
        value = getattr(fact, name)
        for each in value if isinstance(value, tuple) else (value,):
            if each is not None and each not in entities and (name, each) != ("by", ARTICLE):
                key = "from" if name == "from_" else name
                problems.at(line.fields[key].at, f"{line.word} {line.id}: {key}: no entity line has the id {each!r}")
    if fact.date is not None and fact.date not in dates:
        problem = f"no date line has the id {fact.date!r}" if ID.fullmatch(fact.date) else _timex_problem(fact.date)
        if problem:
            problems.at(line.fields["date"].at, f"{line.word} {line.id}: date: {problem}")


def _timex_problem(value: str) -> str | None:
    try:
        timex(value)
    except ValueError as problem:
        return str(problem)
    return None
