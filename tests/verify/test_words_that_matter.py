"""Sentences and what a quotation makes of them: the word that matters beside the word that does not. All invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.verdicts import Verdict, Wording

Amid = Callable[[str, str], Verdict]


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
        ("It was not the storm that sank it but the captain.", "It was not the storm that sank it.", "verbatim"),
        ("Only the captain knew the channel.", "The captain knew the channel.", "verbatim"),
        ("And only the captain knew the channel.", "And the captain knew the channel.", "altered_critical"),
        ("We used to sell fish here.", "We sell fish here.", "altered_critical"),
        (
            "We can afford it this year but not next year.",
            "We can afford it this year … next year.",
            "altered_critical",
        ),
        ("We can afford it this year, we think.", "We can afford it this year.", "verbatim"),
        ("Anyone who says so is lying to you.", "Anyone who says so is lying.", "verbatim"),
        ("At least nine of the boats are safe.", "Nine of the boats are safe.", "verbatim"),
        ("We know at least nine of the boats are safe.", "We know nine of the boats are safe.", "altered_critical"),
        ("The bridge is closed to lorries.", "The bridge is closed.", "verbatim"),
        ("Eight in ten pupils passed.", "Ten in eight pupils passed.", "altered_critical"),
        ("Our neighbours helped us in the night.", "Our neighbors helped us in the night.", "altered_minor"),
        (
            "We are a small town, a proud town and a patient town.",
            "We are a small town … and a patient town.",
            "trimmed_marked",
        ),
        (
            "We are a small town, a proud town and a patient town.",
            "We are a small town and a patient town.",
            "trimmed_unmarked",
        ),
        (
            "It costs too much, it takes too long and it does not work.",
            "It costs too much … and it does not work.",
            "trimmed_marked",
        ),
        (
            "It costs too much, it takes too long and it does not work.",
            "It costs too much … and it does … work.",
            "altered_critical",
        ),
        ("The pump broke down again on Sunday.", "The pump broke again on Sunday.", "trimmed_unmarked"),
        ("They told us nothing, absolutely nothing.", "They told us nothing.", "verbatim"),
        ("The minister should go, and go now.", "The minister must go, and go now.", "altered_critical"),
        ("It is legal to fish there.", "It is illegal to fish there.", "altered_critical"),
        ("He was acquitted on all counts.", "He was convicted on all counts.", "altered_critical"),
        ("The eastern gate held.", "The western gate held.", "altered_critical"),
        ("We import most of our grain.", "We export most of our grain.", "altered_critical"),
        ("I love this town and its people.", "I hate this town and its people.", "altered_critical"),
        ("You cannot trust the forecast.", "You can trust the forecast.", "altered_critical"),
        ("You can't trust the forecast.", "You cannot trust the forecast.", "altered_minor"),
        ("It was 7 p.m. when they came.", "It was 7 a.m. when they came.", "altered_critical"),
        ("We saw it in early March.", "We saw it in late March.", "altered_critical"),
        ("The younger brother inherits.", "The older brother inherits.", "altered_critical"),
        ("We must not forget the dead.", "We must not forget the living.", "altered_critical"),
        ("I am told the doctors are on strike.", "The doctors are on strike.", "verbatim"),
        ("Neither of them came to the meeting.", "Both of them came to the meeting.", "altered_critical"),
        ("Our costs doubled in a year.", "Our costs tripled in a year.", "altered_critical"),
        ("The whale was alive when we got there.", "The whale was dead when we got there.", "altered_critical"),
        ("He said it twice, he said it loudly.", "He said it loudly, he said it twice.", "reordered"),
        ("Well, I mean, we tried, you know, everything.", "Well, we tried everything.", "disfluency"),
        ("What I want, what we want, is a bridge.", "What we want, is a bridge.", "verbatim"),
        ("The, the bridge is ours.", "The bridge is ours.", "verbatim"),
        ("Yes, the, the bridge is ours.", "Yes, the bridge is ours.", "disfluency"),
        ("We was going to, we were going to build it.", "We were going to build it.", "verbatim"),
        ("So we was going to, we were going to build it.", "So we were going to build it.", "disfluency"),
        ("The old mill will be sold, or so they tell me.", "The old mill will be sold", "verbatim"),
        ("Few people know the way.", "A few people know the way.", "altered_critical"),
        ("There was, I admit, a little doubt.", "There was, I admit, little doubt.", "altered_critical"),
    ],
)
def test_the_word_that_matters(amid: Amid, source: str, claim: str, expected: Wording) -> None:
    assert amid(source, claim).wording == expected


@pytest.mark.xfail(strict=True, reason="a harmless word that is no listed synonym counts as another statement")
def test_a_harmless_word_that_no_list_has(ask: object) -> None:
    verdict: Verdict = ask("She told the men to leave home", "She told the men to go home.")  # type: ignore[operator]
    assert verdict.wording == "altered_minor"


@pytest.mark.xfail(strict=True, reason="a paraphrase is found by shared words alone")
def test_a_paraphrase_without_a_word_in_common(ask: object) -> None:
    source = "We shall not raise the toll before the harvest is in."
    verdict: Verdict = ask("Charges stay as they are until autumn ends", source)  # type: ignore[operator]
    assert verdict.wording == "paraphrase"
