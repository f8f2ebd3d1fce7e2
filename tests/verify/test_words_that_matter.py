"""Sentences and what a quotation makes of them: the word that matters beside the word that does not. All invented."""

import pytest

from wirefacts.verify.verdicts import Verdict, Wording

AROUND = "This is a long day for all of us here. {} Thank you for coming."


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("We are not against the mine.", "We are … against the mine.", "altered_critical"),
        ("The mine is safe as long as the pumps run.", "The mine is safe … the pumps run.", "altered_critical"),
        (
            "We plan to open the school in May, subject to the vote, and to hire nine teachers.",
            "We plan to open the school in May … and to hire nine teachers.",
            "altered_critical",
        ),
        ("I am neither for nor against the bridge.", "I am … for … the bridge.", "altered_critical"),
        (
            "Nearly all of the miners came home on Friday night.",
            "… all of the miners came home on Friday night.",
            "verbatim",
        ),
        ("He was almost certainly asleep.", "He was certainly asleep.", "altered_critical"),
        ("We expect the repairs to take two weeks.", "The repairs will take two weeks.", "altered_critical"),
        ("It is cheaper than the old one.", "It is as cheap as the old one.", "altered_critical"),
        ("The bill passed 31 to 30.", "The bill passed 30 to 31.", "altered_critical"),
        ("We closed at half past nine.", "We closed at half past ten.", "altered_critical"),
        ("We lost three men in the storm.", "We lost three sheep in the storm.", "altered_critical"),
        ("The council voted to keep the library.", "The council voted to close the library.", "altered_critical"),
        ("We have never denied it.", "We have denied it.", "altered_critical"),
        ("They may not enter.", "They need not enter.", "altered_critical"),
        ("I would do it again.", "I will do it again.", "altered_critical"),
        ("I did it because I was told to.", "I did it although I was told to.", "altered_critical"),
        ("He resigned before the report came out.", "He resigned after the report came out.", "altered_critical"),
        ("The first plan failed.", "The second plan failed.", "altered_critical"),
        ("They owe us an apology.", "We owe them an apology.", "altered_critical"),
        ("My son broke the window.", "My daughter broke the window.", "altered_critical"),
        ("We found traces of lead in the water.", "We found lead in the water.", "altered_critical"),
        ("We found no traces of lead in the water.", "We found … traces of lead in the water.", "altered_critical"),
        ("The tunnel, which nobody uses, is closed.", "The tunnel is closed.", "trimmed_unmarked"),
        ("The tunnel, which nobody uses, is closed.", "The tunnel … is closed.", "trimmed_marked"),
        ("We thank the crew, the cook and the pilot.", "We thank the crew … and the pilot.", "trimmed_marked"),
        ("We will, of course, pay for it.", "We will … pay for it.", "trimmed_marked"),
        ("We will, of course, pay for it.", "We will pay for it.", "trimmed_unmarked"),
        (
            "The vote is on Monday, and the result is on Tuesday.",
            "The vote is on Tuesday, and the result is on Monday.",
            "altered_critical",
        ),
        ("I think, I think it went well.", "I think it went well.", "verbatim"),
        ("And then I think, I think it went well.", "And then I think it went well.", "disfluency"),
        ("We can, er, no, we could build it.", "We could build it.", "verbatim"),
        ("We build, er, no, we mend boats here.", "We mend boats here.", "verbatim"),
        ("Here we build, er, no, we mend boats.", "Here we mend boats.", "disfluency"),
        ("Here we build, er, no, we mend boats.", "Here we build boats.", "altered_critical"),
        ("The levy is 12 percent.", "The levy is 12 per cent.", "altered_minor"),
        ("The levy is twelve percent.", "The levy is 12%.", "altered_minor"),
        ("We are going to win this.", "We will win this.", "altered_minor"),
        ("We will win this.", "We're going to win this.", "altered_minor"),
        ("The doctor who came was kind.", "The doctor that came was kind.", "altered_minor"),
        ("The data is clear on this.", "The data are clear on this.", "altered_minor"),
        ("Him and me went to the fair.", "He and I went to the fair.", "altered_minor"),
        ("We was robbed that night.", "We were robbed that night.", "altered_minor"),
        ("They have got to pay for it.", "They've got to pay for it.", "altered_minor"),
        ("Let us go home now.", "Let's go home now.", "altered_minor"),
        ("They said [inaudible] the plan was theirs.", "They said the plan was theirs.", "disfluency"),
        ("It is our land (applause) and our sea.", "It is our land and our sea.", "disfluency"),
        ("I promise you, my friends, that we will be back.", "I promise you that we will be back.", "trimmed_unmarked"),
        ("She said she would sign it.", "She said she [would not] sign it.", "altered_critical"),
        ("We bought it for two million.", "We bought it for [only] two million.", "altered_critical"),
        ("I have a plan for it.", "[has] a plan for it", "bracketed"),
        ("Nobody was hurt, and that is a miracle.", "Nobody was hurt … that is a miracle.", "trimmed_marked"),
        ("Half the town was there.", "The whole town was there.", "altered_critical"),
        ("I was there twice.", "I was there once.", "altered_critical"),
        ("There were some 30 boats.", "There were 30 boats.", "altered_critical"),
        ("We supported the strike from day one.", "We supported the strike from day two.", "altered_critical"),
        ("We must act now.", "We must act NOW", "punctuation"),
        ("We must act now, not later.", "We must act now; not later.", "punctuation"),
        ("We must act now—not later.", "We must act now - not later.", "verbatim"),
        ("It was Dorn's idea, not mine.", "It was my idea, not Dorn's.", "altered_critical"),
        ("The mayor thanked the governor.", "The governor thanked the mayor.", "altered_critical"),
    ],
)
def test_the_word_that_matters(ask: object, source: str, claim: str, expected: Wording) -> None:
    verdict: Verdict = ask(claim, AROUND.format(source))  # type: ignore[operator]
    assert verdict.wording == expected


@pytest.mark.xfail(strict=True, reason="a harmless word that is no listed synonym counts as another statement")
def test_a_harmless_word_that_no_list_has(ask: object) -> None:
    verdict: Verdict = ask("She told the men to leave home", "She told the men to go home.")  # type: ignore[operator]
    assert verdict.wording == "altered_minor"


@pytest.mark.xfail(strict=True, reason="a paraphrase is found by shared words alone")
def test_a_paraphrase_without_a_word_in_common(ask: object) -> None:
    source = "We shall not raise the toll before the harvest is in."
    verdict: Verdict = ask("Charges stay as they are until autumn ends", source)  # type: ignore[operator]
    assert verdict.wording == "paraphrase"
