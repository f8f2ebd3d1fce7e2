"""Other words for the same thing beside other words for another thing. All sentences are invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.phrases import canonical
from wirefacts.verify.verbs import forms_of
from wirefacts.verify.verdicts import Verdict

Amid = Callable[[str, str], Verdict]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("I seen him on the quay.", "I saw him on the quay."),
        ("I went round the island.", "I went around the island."),
        ("He doesn't have any money.", "He has no money."),
        ("He died last year.", "He passed away last year."),
        ("We need help now.", "We need assistance now."),
        ("They didn't want to do it.", "They did not wish to do it."),
        ("The price went up by nine crowns.", "The price rose by nine crowns."),
        ("They got rid of the old pump.", "They removed the old pump."),
        ("We found out that he lied.", "We learned that he lied."),
        ("We put off the vote.", "We postponed the vote."),
        ("We put the vote off again.", "We postponed the vote again."),
        ("We set up a fund for them.", "We established a fund for them."),
        ("They turned down the offer.", "They rejected the offer."),
        ("We gave the money back.", "We returned the money."),
        ("They stopped the work in March.", "They halted the work in March."),
        ("It's a big problem.", "It's a major problem."),
        ("There were a couple of dogs.", "There were two dogs."),
        ("They watched the movies there.", "They watched the movie there."),
        ("Autumn was dry here.", "Fall was dry here."),
        ("Sugar and the like are dear.", "Sugar and the like are expensive."),
        ("The vessel sank in minutes.", "The ship sank in minutes."),
    ],
)
def test_the_same_in_other_words(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_minor"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("It was a quarter to nine.", "It was a quarter past nine."),
        ("It was written by my aunt.", "It was written for my aunt."),
        ("I know how it was done.", "I know why it was done."),
        ("I asked him where it was.", "I asked him when it was."),
        ("We did it for the money.", "We did it despite the money."),
        ("I borrowed the boat from him.", "I lent the boat to him."),
        ("Nine men were wounded.", "Nine men were killed."),
        ("He was suspended on Monday.", "He was dismissed on Monday."),
        ("We have gone home since.", "We went home since."),
        ("He has taken the boat.", "He took the boat."),
        ("The crew, as a rule, pays for it.", "The crew pays for it."),
        ("It takes, on average, nine days.", "It takes nine days."),
        ("He is, in a sense, my brother.", "He is my brother."),
        ("We turned down the offer.", "We accepted the offer."),
        ("The price went up by nine crowns.", "The price fell by nine crowns."),
        ("We put off the vote.", "We cancelled the vote."),
        ("I saw him on the boat.", "I saw blood on the boat."),
        ("They were seen near the mill.", "They were seen in the mill."),
        ("I trust him more than you.", "I trust you more than him."),
        ("They come every second week.", "They come every week."),
        ("The tax is paid every year.", "The tax is paid every other year."),
        ("I have never been so proud of them.", "I have never been proud of them."),
        ("It's like a prison in there.", "It's a prison in there."),
        ("They called for a vote.", "They called off a vote."),
        ("They gave up the boat.", "They gave the boat."),
        ("The clerk was among the first to go.", "The clerk was the first to go."),
    ],
)
def test_another_thing_in_like_words(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_critical"


def test_a_verb_with_its_particle_is_one_verb() -> None:
    assert canonical("they called off it".split()) == ("they", "canceled", "it")
    assert canonical("they called the match off".split()) == ("they", "canceled", "the", "match")
    assert canonical("they called the dog".split()) == ("they", "called", "the", "dog")


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("put", "put puts put put putting"),
        ("carry", "carry carries carried carried carrying"),
        ("give", "give gives gave given giving"),
        ("stop", "stop stops stopped stopped stopping"),
        ("vanish", "vanish vanishes vanished vanished vanishing"),
        ("die", "die dies died died dying"),
    ],
)
def test_the_forms_of_a_verb(verb: str, forms: str) -> None:
    assert " ".join(forms_of(verb)) == forms


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("We sell bread, milk and cheese at the quay.", "We sell bread and milk at the quay.", "trimmed_unmarked"),
        ("We are a poor but honest town by the sea.", "We are an honest town by the sea.", "trimmed_unmarked"),
        ("The roof, if I may say so, is a disgrace.", "The roof … is a disgrace.", "trimmed_marked"),
        ("We went down to the harbour.", "We went to the harbour.", "trimmed_unmarked"),
        ("They tidied up the hall.", "They tidied the hall.", "trimmed_unmarked"),
        ("They paid off the debt.", "They paid the debt.", "trimmed_unmarked"),
        ("Then I don't, I didn't know what to do.", "Then I didn't know what to do.", "disfluency"),
        ("We rang the, what's it called, the coastguard.", "We rang the coastguard.", "disfluency"),
        ("So can we, can you, can anybody tell me?", "So can anybody tell me?", "disfluency"),
        ("We have our sick, our post and our milk.", "We have our milk, our post and our sick.", "reordered"),
        ("It was never safe to swim there.", "It was never safe to to swim there.", "altered_minor"),
        ("We looked there for it.", "We looked [in the harbour] for it.", "bracketed"),
        ("This is not, I repeat, not the end.", "This is not … the end.", "trimmed_marked"),
        (
            "The bank lent us money when nobody else would and we paid it back.",
            "The bank lent us money … and we paid it back.",
            "trimmed_marked",
        ),
        (
            "We will sign, provided the price holds, on Friday.",
            "We will sign … on Friday.",
            "altered_critical",
        ),
        (
            "The council voted in favour of a study of the bridge.",
            "The council voted in favour of the bridge.",
            "altered_critical",
        ),
    ],
)
def test_what_speakers_and_quoters_do(amid: Amid, source: str, claim: str, expected: str) -> None:
    assert amid(source, claim).wording == expected


def test_a_paraphrase_keeps_its_passages_polarity(ask: object) -> None:
    source = "The council leader said that she would ask the ministry for a grant for the old pier."
    verdict: Verdict = ask("Leaders of the council never wanted a ministry grant", source)  # type: ignore[operator]
    assert verdict.wording == "not_found"
    verdict = ask("Leaders of the council want a ministry grant", source)  # type: ignore[operator]
    assert verdict.wording == "paraphrase"


def test_a_reporters_words_claimed_of_nobody_are_the_reporters(ask: object) -> None:
    story = "“We will mend it,” said Ada Quill. “It is ours.” Quill said that the slipway would open in May."
    verdict: Verdict = ask("the slipway would open in May", story)  # type: ignore[operator]
    assert verdict.wording == "verbatim"
    verdict = ask("the slipway would open in May", story, speaker="Ada Quill")  # type: ignore[operator]
    assert verdict.wording == "paraphrase"


def test_what_is_read_out_behind_a_colon_is_no_reporters_speech(ask: object) -> None:
    story = (
        "“We are shut,” said Ada Quill. “Go home.” The notice that Quill wrote read: No swimming before the tide turns."
    )
    verdict: Verdict = ask("No swimming before the tide turns.", story, speaker="Ada Quill")  # type: ignore[operator]
    assert verdict.wording == "verbatim"


def test_a_question_and_a_statement_in_the_same_words_are_two_things(ask: object) -> None:
    one, other = "Is it true that the pier is closed to boats?", "I can tell you that the pier is closed to boats."
    verdict: Verdict = ask("the pier is closed to boats", one, other)  # type: ignore[operator]
    assert verdict.wording == "ambiguous"
