"""Who speaks, however a text is laid out. All people and words are invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import Verdict

Ask = Callable[..., Verdict]
OPENS, PAYS, HALF = "The pier will open in spring", "Who pays for it", "The county pays half of it"
LAYOUTS = {
    "stamped": f"[00:00:04] ADA QUILL: {OPENS}.\n[00:00:12] TOM BELL: {PAYS}?\n[00:00:15] ADA QUILL: {HALF}.\n",
    "subtitles": f"1\n00:00:04,000 --> 00:00:08,000\n>> QUILL: {OPENS}.\n\n2\n"
    f"00:00:09,000 --> 00:00:12,000\n>> BELL: {PAYS}?\n\n"
    f"3\n00:00:13,000 --> 00:00:16,000\n>> QUILL: {HALF}.\n",
    "bold": f"**Ada Quill:** {OPENS}.\n\n**Tom Bell:** {PAYS}?\n\n**Ada Quill:** {HALF}.\n",
    "alone": f"Ada Quill\n{OPENS}.\n\nTom Bell\n{PAYS}?\n\nAda Quill\n{HALF}.\n",
    "alone and stamped": f"Ada Quill  0:04\n{OPENS}.\n\nTom Bell  0:12\n{PAYS}?\n\nAda Quill  0:15\n{HALF}.\n",
    "capitals": f"MS QUILL\n{OPENS}.\n\nMR BELL\n{PAYS}?\n\nMS QUILL\n{HALF}.\n",
    "with offices": f"Ada Quill\nChief Executive Officer\n{OPENS}.\n\nTom Bell\nAnalyst, Amber Bank\n{PAYS}?\n\nAda Quill\n"
    f"Chief Executive Officer\n{HALF}.\n",
    "stage": f"ADA QUILL (smiling): {OPENS}.\n\nTOM BELL (interrupting): {PAYS}?\n\nADA QUILL [after a pause]: {HALF}.\n",
    "two spaces": f"MS. QUILL:  {OPENS}.\n\nMR. BELL:  {PAYS}?\n\nMS. QUILL:  {HALF}.\n",
    "interview": f"Ada Quill is the mayor of Amber. She spoke to Tom Bell.\n\nQ: When?\n"
    f"A: {OPENS}.\n\nQ: {PAYS}?\nA: {HALF}.\n",
    "spaced": f"Ada Quill is the mayor. She spoke to Tom Bell.\n\nQ  When?\n\nA  {OPENS}.\n\nQ  {PAYS}?\n\nA  {HALF}.\n",
    "examined": f"ADA QUILL, sworn.\n\nExamined by MR. BELL:\n\nQ. When?\n\nA. {OPENS}.\n\n"
    f"Q. {PAYS}?\n\nA. {HALF}.\n\nPER MOE, "
    "sworn.\n\nQ. And you?\n\nA. I paid nothing.\n",
    "oath": f"THE CLERK: Call Ada Quill.\n\nMR. BELL: When?\n\nTHE WITNESS: {OPENS}.\n\n"
    f"MR. BELL: {PAYS}?\n\nTHE WITNESS: {HALF}.\n",
    "phone-in": f"HOST: Ada Quill, you're on.\n\nCALLER: {OPENS}.\n\nHOST: Next is Tom Bell.\n\n"
    f"CALLER: {PAYS}?\n\nHOST: Ada Quill?\n\n"
    f"CALLER: {HALF}.\n",
    "press": f"THE CHAIR: Order.\n\nMAYOR QUILL: {OPENS}.\n\n"
    f"QUESTION: Tom Bell, Amber Gazette. {PAYS}?\n\nMAYOR QUILL: {HALF}.\n",
    "present": f"Present: Ada Quill (chair), Tom Bell (clerk).\n\nChair: {OPENS}.\n\nClerk: {PAYS}?\n\nChair: {HALF}.\n",
}


def flags(ask: object, claim: str, source: Source | str, speaker: str) -> set[str]:
    verdict: Verdict = ask(claim, source, speaker=speaker)  # type: ignore[operator]
    assert verdict.wording == "verbatim"
    return set(verdict.flags)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_turns(ask: object, layout: str) -> None:
    text = LAYOUTS[layout]
    for claim, right, wrong in (
        (OPENS, "Ada Quill", "Tom Bell"),
        (f"{PAYS}?", "Tom Bell", "Ada Quill"),
        (HALF, "Quill", "Bell"),
    ):
        assert flags(ask, claim, text, right) == {"speaker_right"}
        assert flags(ask, claim, text, wrong) == {"speaker_wrong"}


BODY = f"I have news for you all. {OPENS}, and we are tired. {HALF}."


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nAda Quill\nMayor\n",
        f"{BODY}\n\n— Ada Quill, mayor of Port Amber\n",
        f"Dear neighbours,\n\n{BODY}\n\nYours sincerely,\n\nAda Quill\n\nNotes to editors: none.\n",
        f"Statement by Ada Quill, mayor of Port Amber\n\n{BODY}\n",
        f"REMARKS BY MAYOR ADA QUILL AT THE OPENING OF THE PIER\n\n{BODY}\n",
        f"Mayor Ada Quill's speech to the council\n\n{BODY}\n",
        f"ADA QUILL\nMayor of Port Amber\nAddress to the council\n\n{BODY}\n",
        f"From: Ada Quill\nTo: All staff\nSubject: The pier\n\n{BODY}\n",
        f"The mayor, Ada Quill, wrote to the council:\n\n> {BODY}\n\nThe council was silent.\n",
        f"PORT AMBER (WF) — The statement of Mayor Ada Quill:\n\n“{BODY}”\n\nThe council was silent.\n",
    ],
)
def test_whole_texts_and_blocks(ask: object, text: str) -> None:
    assert flags(ask, OPENS, text, "Ada Quill") == {"speaker_right"}
    assert flags(ask, HALF, text, "Tom Bell") == {"speaker_wrong"}


def test_who_signs_a_wire_story_has_not_said_it(ask: object) -> None:
    text = f"PORT AMBER — {OPENS}, the county says.\n\nThe council was silent.\n\nReporting by Ada Quill\n"
    assert "speaker_right" not in flags(ask, OPENS, Source(id="s", text=text), "Tom Bell")


@pytest.mark.parametrize(
    ("said", "speaker", "flag"),
    [
        ("AN HON. MEMBER: Rubbish, all of it!", "Tom Bell", "speaker_unresolved"),
        ("A VOICE FROM THE GALLERY: Rubbish, all of it!", "Ada Quill", "speaker_wrong"),
        ("QUESTION: Rubbish, all of it!", "a reporter", "speaker_right"),
        ("QUESTION: Rubbish, all of it!", "Ada Quill", "speaker_wrong"),
        ("QUESTION: Rubbish, all of it!", "Tom Bell", "speaker_unresolved"),
        ("PRESS OFFICER: Rubbish, all of it!", "the press officer", "speaker_right"),
        ("THE CHAIRMAN: Rubbish, all of it!", "the chair", "speaker_right"),
    ],
)
def test_who_has_no_name(ask: object, said: str, speaker: str, flag: str) -> None:
    text = f"ADA QUILL: {OPENS}.\n\n{said}\n\nADA QUILL: It is not rubbish.\n"
    assert flags(ask, "Rubbish, all of it!", text, speaker) == {flag}


def test_somebody_of_somebody_is_another(ask: object) -> None:
    text = f"ADA QUILL: {OPENS}.\n\nTOM BELL: {PAYS}?\n\nADA QUILL: {HALF}.\n"
    assert flags(ask, OPENS, text, "Ada Quill's sister") == {"speaker_wrong"}


def test_a_quotation_over_three_wrapped_lines_is_one(ask: Ask) -> None:
    text = (
        "ELMSTEAD, May 2 (Vale News) -- The mill will stay shut until the\n"
        "roof is mended, its owner said on Friday, and nobody is to work in\n"
        "it before then.\n\n"
        "``We counted nine cracks,'' said the owner, Petra Lindholm, in a\n"
        "message from the site. ``If the wind turns before Sunday the\n"
        "roof will come down and we will have to\n"
        "send the men home for at least a month.''\n\n"
        "The mill has stood by the river for more than a hundred years and\n"
        "has been closed only once before.\n"
    )
    verdict = ask("we will have to send the men home for at least a month", text, speaker="Petra Lindholm")
    assert verdict.wording == "verbatim"
    assert "context_cut" in verdict.flags


def test_the_teller_between_two_halves_of_a_sentence_is_left_out_by_nobody(ask: Ask) -> None:
    text = "The baker never married. “Only once,” he used to say, “and I have never regretted the cake.” He was 80."
    assert ask("Only once, and I have never regretted the cake.", text).wording == "verbatim"
