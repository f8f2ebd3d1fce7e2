"""Attacks beside innocent look-alikes, for every wording. All sentences and people are invented."""

import pytest

from wirefacts.verify.verdicts import Verdict, Wording

SPEECH = (
    "We will not raise the ferry toll this year, and not because anybody asked us. I think we could mend the slipway in "
    "three years. Uh, we, we will pay five million crowns for it. All members agreed to the plan. The harbour is safe, "
    "and the harbour "
    "is open. She will come to Port Amber on Monday with 30 divers. Prices rose 5 percent. If the council agrees, the ferry "
    "will be sold. It was, as you know, a long and bitter winter. Ada Quill "
    "is my sister."
)


def wording(ask: object, claim: str, *texts: str) -> Wording:
    verdict: Verdict = ask(claim, *(texts or (SPEECH,)))  # type: ignore[operator]
    return verdict.wording


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        # Folded: shapes of marks, the first letter, marks at the edges, a piece of a sentence.
        ("we will not raise the ferry toll this year", "verbatim"),
        ("“All members agreed to the plan”", "verbatim"),
        ("[W]e will not raise the ferry toll", "verbatim"),
        ("…the harbour is open", "verbatim"),
        # Marks and case.
        ("We will not raise the ferry toll this YEAR", "punctuation"),
        ("Prices rose 5 percent!", "punctuation"),
        # What a speaker does not mean to say.
        ("we will pay five million crowns for it", "verbatim"),
        ("I think we could mend the slipway in three years. We will pay five million crowns for it.", "disfluency"),
        # Left out, marked or not; "not" or a limit among it or not.
        ("We will not raise the ferry toll … because anybody asked us", "altered_critical"),
        ("It was … a long and bitter winter", "trimmed_marked"),
        ("It was, as you know, a long winter", "trimmed_unmarked"),
        ("We will … raise the ferry toll this year", "altered_critical"),
        ("We will raise the ferry toll this year", "altered_critical"),
        ("She will come to Port Amber on Monday with divers", "altered_critical"),
        ("She will come to Port Amber … with 30 divers", "trimmed_marked"),
        # Brackets.
        ("[Quill] will come to Port Amber on Monday", "bracketed"),
        ("[Bell] will come to Port Amber on Monday", "altered_critical"),
        ("We [may] not raise the ferry toll", "altered_critical"),
        ("She will [secretly] come to Port Amber", "altered_critical"),
        # Words changed.
        ("We won't raise the ferry toll this year", "altered_minor"),
        ("we could mend the slipway in 3 years", "altered_minor"),
        ("we could repair the slipway in three years", "altered_minor"),
        ("we can mend the slipway in three years", "altered_critical"),
        ("we could mend the slipway in four years", "altered_critical"),
        ("we could mend the slipway in three weeks", "altered_critical"),
        ("we could sell the slipway in three years", "altered_critical"),
        ("Some members agreed to the plan", "altered_critical"),
        ("All members disagreed to the plan", "altered_critical"),
        ("They will come to Port Amber on Monday", "altered_critical"),
        ("She will come to Port Ochre on Monday", "altered_critical"),
        ("She will come to Port Amber on Tuesday", "altered_critical"),
        ("She came to Port Amber on Monday", "altered_critical"),
        ("Prices fell 5 percent", "altered_critical"),
        ("Prices rose 5 percentage points", "altered_critical"),
        # Order and places.
        ("The harbour is open, and the harbour is safe", "reordered"),
        ("Build a lighthouse for the children of the island", "not_found"),
        ("the slipway could be mended within three years, members think", "paraphrase"),
        # Too short.
        ("she will", "ambiguous"),
        ("it was", "ambiguous"),
        ("slipway", "verbatim"),
        ("", "ambiguous"),
    ],
)
def test_a_claim_and_its_wording(ask: object, claim: str, expected: Wording) -> None:
    assert wording(ask, claim) == expected


def test_fragments_from_far_apart_are_stitched_even_when_marked(ask: object) -> None:
    text = (
        "We like the ferry. "
        + "It carries sheep and it carries people, whatever the weather is. " * 5
        + "We will sell it."
    )
    assert wording(ask, "We like the ferry … We will sell it.", text) == "stitched"
    assert wording(ask, "We like the ferry. We will sell it.", text) == "stitched"
    other = "The slipway is rotten, and nobody has the money for planks."
    assert wording(ask, "We like the ferry, and nobody has the money for planks", text, other) == "stitched"
    assert wording(ask, "We like the ferry. It carries sheep and it carries people", text) == "verbatim"


def test_a_question_and_its_answer_are_two_passages(ask: object) -> None:
    text = "MR. ROE: Is the ferry safe for children?\n\nMS. BELL: The ferry is old. It is dry.\n\nMR. ROE: Thank you."
    assert wording(ask, "Is the ferry safe for children? The ferry is old.", text) == "stitched"
    assert wording(ask, "The ferry is old. It is dry.", text) == "verbatim"


def test_a_reporters_words_between_are_no_gap(ask: object) -> None:
    text = "“We will mend it,” Ada Quill said, “and we will paint it.” She left."
    assert wording(ask, "We will mend it, and we will paint it.", text) == "verbatim"
    assert wording(ask, "We will paint it, and we will mend it.", text) == "reordered"
    assert wording(ask, "We will mend it, Ada Quill said, and we will paint it.", text) == "verbatim"


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("It needs sixty planks", "It needs sixteen, sorry, sixty planks.", "disfluency"),
        ("It needs sixteen planks", "It needs sixteen, sorry, sixty planks.", "altered_critical"),
        ("the government did nothing at all", "Then the gov— the government did nothing at all.", "verbatim"),
        ("Then the government did nothing at all", "Then the gov— the government did nothing at all.", "disfluency"),
        ("It is a strange boat", "It is sort of a strange boat.", "altered_critical"),
        ("Well it is a good boat", "Well, you know, it is a good boat.", "disfluency"),
        ("They want the truth", "They want, you know, the truth.", "disfluency"),
        ("They the answer and they want more", "They know the answer and they want more.", "trimmed_unmarked"),
        ("We never, never sold it", "We never, never sold it.", "verbatim"),
        ("It needs sixty planks", "It needs, sorry, sixty planks.", "disfluency"),
        ("Then they went home to Port Amber", "Then he went— they went home to Port Amber.", "disfluency"),
        ("He burned it twice", "He tried to burn it. He burned it twice.", "verbatim"),
        ("He did … burn the old boat", "He did try to burn the old boat.", "altered_critical"),
        ("I would rather bury it", "I would rather mend it than bury it.", "altered_critical"),
        ("We saw [anybody] there", "We saw somebody there.", "bracketed"),
        ("We face war on the island", "We face the threat of war on the island.", "altered_critical"),
        ("We left the town in May", "We left the town of Amber in May.", "trimmed_unmarked"),
        ("The captain was arrested here", "The captain's brother was arrested here.", "altered_critical"),
        ("It is a lid on the rents", "It is not a lock but a lid on the rents.", "trimmed_unmarked"),
        ("It is not a lid on the rents", "It is not a lock but a lid on the rents.", "altered_critical"),
        ("We never sold it", "We never, never sold it.", "disfluency"),
        ("The boat was sinking", "The boat was, I mean, it was sinking.", "disfluency"),
        ("And the ministry said so", "And the minister, well, the ministry said so.", "disfluency"),
        ("The EU [European Union] refused us twice", "The EU refused us twice.", "bracketed"),
        ("I hoped we would. We do.", "I hoped we would. We don't.", "altered_critical"),
        ("nobody told me, and nobody wrote", "nobody asked me, nobody told me, and nobody wrote", "verbatim"),
        ("nobody asked me, and nobody wrote", "nobody asked me, nobody told me, and nobody wrote", "trimmed_unmarked"),
        ("The dog bit the mayor", "The mayor bit the dog.", "altered_critical"),
        ("We sell salt and bread", "We sell bread and salt.", "reordered"),
        ("24 boats. Not 25.", "Twenty-four boats. Not twenty-five.", "altered_minor"),
        ("It cost $5 million", "It cost 5 million dollars.", "altered_minor"),
        ("It cost 5 billion dollars", "It cost 5 million dollars.", "altered_critical"),
        ("The colour of the boat pleased us", "The color of the boat pleased us.", "altered_minor"),
        ("We warned them about rocks on the right", "We warned them about rocks on the left. The sandbank was on the right.",
         "altered_critical"),
        ("They call it dead … we go on", "They call it dead. That is not true. And so we go on.", "altered_critical"),
    ],
)  # fmt: skip
def test_near_misses(ask: object, claim: str, source: str, expected: Wording) -> None:
    assert wording(ask, claim, source) == expected


def test_every_edit_stands_on_both_sides(ask: object) -> None:
    claim = "We will raise the boat toll … because somebody asked us in 3 years"
    verdict: Verdict = ask(claim, SPEECH)  # type: ignore[operator]
    for edit in verdict.edits:
        assert edit.claim == claim[edit.claim_start : edit.claim_end]
        assert edit.source == SPEECH[edit.source_start : edit.source_end]
    for match in verdict.matches:
        assert match.text == SPEECH[match.start : match.end]
