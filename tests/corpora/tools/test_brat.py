"""What people change in brat comes through."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from wirefacts.corpora.converting import convert
from wirefacts.corpora.markup.facts import AgeFact, QuoteFact
from wirefacts.corpora.markup.parsing import parse
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.tools.exchange import Tool, read

At: TypeAlias = Callable[[str], tuple[int, int]]
Corrected: TypeAlias = Callable[[Tool, Callable[[Any], None]], MarkedStory]
Words: TypeAlias = Callable[[MarkedStory, str], list[str]]


def line(lines: list[str], ending: str, label: str = "") -> int:
    (found,) = [number for number, each in enumerate(lines) if each.endswith(ending) and f"\t{label}" in each]
    return found


def name(lines: list[str], label: str, said: str) -> str:
    return lines[line(lines, f"\t{said}", f"{label} ")].split("\t")[0]


def test_a_boundary_is_moved(lamp: str, at: At, corrected: Corrected, words: Words) -> None:
    def change(lines: list[str]) -> None:
        number, (start, end) = line(lines, "\tThe lamp is out"), at("lamp is out")
        lines[number] = f"{lines[number].split(chr(9))[0]}\tquote {start} {end}\tlamp is out"

    assert words(corrected("brat", change), "q1") == ["lamp is out"]


def test_a_fact_is_removed(corrected: Corrected) -> None:
    def change(lines: list[str]) -> None:
        gone = name(lines, "age", "51")
        lines[:] = [each for each in lines if gone not in each.replace(":", " ").replace("\t", " ").split(" ")]

    story = corrected("brat", change)
    assert [fact.id for fact in story.facts] == ["d1", "q1", "q2", "e1"]


def test_another_speaker_label_and_value(corrected: Corrected, words: Words) -> None:
    def change(lines: list[str]) -> None:
        ode, he = name(lines, "name", "Odile Brandt"), name(lines, "pronoun", "he")
        quote, age = name(lines, "quote", "It will burn again"), name(lines, "age", "51")
        lines[line(lines, f"Arg1:{quote} Arg2:{he}")] = f"R7\tspeaker Arg1:{quote} Arg2:{ode}"
        lines[line(lines, f"quote-kind {quote} direct")] = f"A1\tquote-kind {quote} mixed"
        lines[line(lines, "age a1 years=51")] = f"#9\tAnnotatorNotes {age}\tage a1 years=52"
        lines[line(lines, "\the")] = lines[line(lines, "\the")].replace("pronoun", "description")

    story = corrected("brat", change)
    quote, age = story.fact["q2"], story.fact["a1"]
    assert isinstance(quote, QuoteFact)
    assert isinstance(age, AgeFact)
    assert (quote.speaker, quote.kind, age.years) == ("ode", "mixed", 52)
    assert [mention.kind for mention in story.mentions("tom")] == ["name", "description"]
    assert words(story, "q2") == ["It will\nburn", "again"]


def test_a_new_fact_of_a_new_party(at: At, corrected: Corrected) -> None:
    def change(lines: list[str]) -> None:
        she, years = at("She"), at("44")
        lines += [f"T90\tpronoun {she[0]} {she[1]}\tShe", f"T91\tage {years[0]} {years[1]}\t44"]
        lines += ["R90\tperson Arg1:T91 Arg2:T90", "#90\tAnnotatorNotes T91\tyears=44"]
        lines += ["A90\tentity-type T90 person", '#91\tAnnotatorNotes T90\tmention ada name="Ada Quill"']

    story = corrected("brat", change)
    age = story.fact["a2"]
    assert isinstance(age, AgeFact)
    assert (age.person, age.years, story.entity["ada"].name) == ("ada", 44, "Ada Quill")


def test_pieces_with_only_a_line_break_between_stay_apart(lamp: str, words: Words, tmp_path: Path) -> None:
    story = parse(lamp.replace("{q2 It will\nburn}", "{q2 It will}\n{q2 burn}"))
    convert([story], "brat", tmp_path)
    assert list(read("brat", tmp_path)) == [story]
    assert [len(words(each, "q2")) for each in (story, parse(lamp))] == [3, 2]
