"""A verdict as two wordings side by side."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from wirefacts.drawing.beside import Comparison, Edge, Passage, Remark, Tone, Witness
from wirefacts.text.extents import Extent, cover
from wirefacts.verify.reports.around import around
from wirefacts.verify.reports.citing import citation, text_link
from wirefacts.verify.reports.telling import FLAGS, differs, outcome, remarks
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Edit, Flag, Match, Verdict, Wording
from wirefacts.verify.words import words

_GRAVE: frozenset[Wording] = frozenset({"altered_critical", "stitched", "reordered"})
_OPEN: frozenset[Wording] = frozenset({"paraphrase", "not_found", "ambiguous"})
_RIGHT: frozenset[Flag] = frozenset({"speaker_right", "date_right"})
_UNSURE: frozenset[Flag] = frozenset({"speaker_unresolved", "source_doubtful", "speaker_nested"})
_WRONG: frozenset[Flag] = frozenset(FLAGS) - _RIGHT - _UNSURE


def comparison(verdict: Verdict, sources: Mapping[str, Source] | None = None) -> Comparison:
    """The claim beside its passages; with two sentences on each side, and links, where the `sources` are at hand by id."""
    held = sources or {}
    core = Extent(0, len(verdict.claim))
    edges = tuple(_in_claim(number, edit, verdict.apart) for number, edit in enumerate(verdict.edits, 1))
    return Comparison(
        name=verdict.id,
        verdict=Remark(tone(verdict), headline(verdict)),
        code=verdict.wording,
        claim=Passage(verdict.claim, (core,), edges),
        witnesses=tuple(_witness(verdict, matches, held) for matches in _by_document(verdict)),
        differences=tuple((edit.critical, differs(edit)) for edit in verdict.edits),
        remarks=tuple(_remarks(verdict)),
    )


def headline(verdict: Verdict) -> str:
    """What was found, and what is wrong beside the wording."""
    return "; ".join((outcome(verdict), *(FLAGS[flag] for flag in verdict.flags if flag in _WRONG)))


def tone(verdict: Verdict) -> Tone:
    """How grave a verdict is at a glance."""
    wrong = _WRONG & set(verdict.flags)
    if verdict.wording in _OPEN:
        return "open"
    if verdict.wording in _GRAVE or wrong:
        return "grave"
    return "fine" if verdict.allowed and not set(verdict.flags) & _UNSURE else "slight"


def _remarks(verdict: Verdict) -> Iterator[Remark]:
    told = list(remarks(verdict))
    for flag, said in zip(verdict.flags, told, strict=False):
        yield Remark("fine" if flag in _RIGHT else "open" if flag in _UNSURE else "grave", said)
    for said in told[len(verdict.flags) : -1]:
        yield Remark("plain", said)
    yield Remark("fine" if verdict.allowed else "slight", told[-1])
    yield Remark("plain", f"confidence {verdict.confidence:.2f}")


def _by_document(verdict: Verdict) -> list[list[Match]]:
    found: dict[str, list[Match]] = {}
    for match in verdict.matches:
        found.setdefault(match.document, []).append(match)
    return list(found.values())


def _witness(verdict: Verdict, matches: list[Match], sources: Mapping[str, Source]) -> Witness:
    source = sources.get(matches[0].document)
    ordered = sorted(matches, key=lambda match: match.start)
    names = dict.fromkeys(match.speaker.name for match in ordered if match.speaker)
    days = dict.fromkeys(match.when for match in ordered if match.when)
    title = source.headline if source and source.headline else matches[0].document
    first = matches[0].document == verdict.matches[0].document
    edits = enumerate(verdict.edits if first else (), 1)
    edges = [_in_source(n, edit) for n, edit in edits if edit.op != "delete" or edit.reason != "distance"]
    links = (text_link(match, source) for match in ordered)
    return Witness(
        whose=" · ".join((*names, title, *days)),
        parts=tuple(_parts(verdict, ordered, source, edges)),
        citations=tuple(citation(match, source) for match in ordered),
        links=tuple(link for link in links if link),
    )


def _parts(verdict: Verdict, matches: list[Match], source: Source | None, edges: list[Edge]) -> Iterator[Passage | str]:
    if source is None:
        for match in matches:
            here = Extent(match.start, match.end)
            yield _passage(match.text, here, [here], edges, [])
        return
    text = source.text
    grounds = [Extent(g.start, g.end) for g in verdict.grounds if g.document == source.id]
    cores = [Extent(match.start, match.end) for match in matches]
    before = None
    for extent in _joined([around(text, core) for core in cores]):
        if before is not None and (count := len(words(text[before : extent.start]))):
            yield _counted(count, "not shown")
        within = [core for core in cores if extent.covers(core)]
        yield _passage(extent.slice(text), extent, within, [*edges, *_between(text, within)], grounds)
        before = extent.end


def _joined(extents: list[Extent]) -> Iterator[Extent]:
    """Extents in order, those as one that meet."""
    held: list[Extent] = []
    for extent in extents:
        if held and extent.start <= held[-1].end + 2:
            held[-1] = cover((held[-1], extent))
        else:
            held.append(extent)
    return iter(held)


def _between(text: str, cores: list[Extent]) -> Iterator[Edge]:
    """What lies between two passages that one quotation rests on."""
    for one, other in pairwise(cores):
        if count := len(words(text[one.end : other.start])):
            said = _counted(count, "to the next passage")
            yield Edge(Extent(one.end, one.end), 0, said, gap=said)


def _passage(text: str, at: Extent, cores: list[Extent], edges: list[Edge], grounds: list[Extent]) -> Passage:
    """What stands in `text`, which is that at `at`."""
    return Passage(
        text,
        tuple(core.shifted(-at.start) for core in cores if at.covers(core)),
        tuple(_moved(edge, -at.start) for edge in edges if at.covers(edge.extent)),
        tuple(ground.shifted(-at.start) for ground in grounds if at.covers(ground)),
    )


def _moved(edge: Edge, by: int) -> Edge:
    return Edge(edge.extent.shifted(by), edge.number, edge.said, edge.grave, edge.gap)


def _in_claim(number: int, edit: Edit, apart: int | None) -> Edge:
    extent = Extent(edit.claim_start, edit.claim_end)
    gap = "moved from here" if not extent else ""
    if edit.op == "delete":
        gap = _counted(len(words(edit.source)), "left out")
    if edit.reason == "distance" and apart:
        gap = _counted(apart, "between")
    return Edge(extent, number, differs(edit), edit.critical, gap)


def _in_source(number: int, edit: Edit) -> Edge:
    gap = _counted(len(words(edit.claim)), "put in") if edit.op == "insert" and not edit.source else ""
    return Edge(Extent(edit.source_start, edit.source_end), number, differs(edit), edit.critical, gap)


def _counted(count: int, what: str) -> str:
    return f"{count:,} word{'' if count == 1 else 's'} {what}"
