"""What must hold of any text and any claim."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from wirefacts.verify.engine import Verifier
from wirefacts.verify.passages import Shelf
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Claim, Verdict

WORDS = (
    "harbour ferry captain storm winter council ledger timber lantern widow orchard bridge market sailor engine copper meadow "
    "letter garden island tower bakery violin harvest"
).split()
HARMLESS = {"verbatim", "punctuation", "disfluency", "trimmed_marked", "trimmed_unmarked", "bracketed", "altered_minor"}
sentences = st.lists(st.sampled_from(WORDS), min_size=6, max_size=14, unique=True)


def judged(claim: str, text: str) -> Verdict:
    return Verifier(Shelf([Source(id="s", text=text)])).verify(Claim(id="q", claim=claim))


@settings(max_examples=60, deadline=None)
@given(st.lists(sentences, min_size=2, max_size=5), st.data())
def test_a_slice_of_a_text_is_verbatim_wherever_it_is_cut(told: list[list[str]], data: st.DataObject) -> None:
    text = " ".join(" ".join(words).capitalize() + "." for words in told)
    words = text.split()
    start = data.draw(st.integers(0, len(words) - 5))
    end = data.draw(st.integers(start + 5, len(words)))
    verdict = judged(" ".join(words[start:end]), text)
    assert verdict.wording in {"verbatim", "ambiguous"}
    assert verdict.matches[0].text in text


@settings(max_examples=60, deadline=None)
@given(sentences, st.data())
def test_a_not_put_in_or_left_out_is_never_harmless(told: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(2, len(told) - 2))
    denied = [*told[:at], "not", *told[at:]]
    dots = [*told[:at], "…", *told[at:]]
    assert judged(" ".join(denied), " ".join(told) + ".").wording not in HARMLESS
    assert judged(" ".join(told), " ".join(denied) + ".").wording not in HARMLESS
    assert judged(" ".join(dots), " ".join(denied) + ".").wording not in HARMLESS


MESSY = st.text(
    st.sampled_from("aAé’'\"“”‘«»….,;:!?-—[]() \n\t0123%$€noti\u00ad\u200b\u0301\ud7ff🙂If"), max_size=120
) | st.text(max_size=60)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(MESSY, st.lists(MESSY, min_size=1, max_size=3), st.none() | MESSY, st.none() | st.dates())
def test_nothing_raises_and_all_evidence_is_its_slice(
    claim: str, texts: list[str], speaker: str | None, date: dt.date | None
) -> None:
    sources = [Source(id=f"s{n}", text=text, published=date) for n, text in enumerate(texts)]
    verdict = Verifier(Shelf(sources)).verify(Claim(id="q", claim=claim, speaker=speaker, date=date))
    held = {source.id: source.text for source in sources}
    for match in verdict.matches:
        assert held[match.document][match.start : match.end] == match.text
    for edit in verdict.edits:
        assert claim[edit.claim_start : edit.claim_end] == edit.claim
    for ground in verdict.grounds:
        assert held[ground.document][ground.start : ground.end] == ground.text
