"""Differences that look worse than they are, and small ones that turn the sense. All sentences are invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.verdicts import Verdict, Wording

Amid = Callable[[str, str], Verdict]


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("It was the third time they came.", "It was the 3rd time they came."),
        ("He arrived on the twelfth of March.", "He arrived on the 12th of March."),
        ("The road is 40 km long.", "The road is 40 kilometres long."),
        ("It weighed nine kilos.", "It weighed nine kilograms."),
        ("We counted 2m votes.", "We counted two million votes."),
        ("We counted twelve hundred votes.", "We counted 1,200 votes."),
        ("It opens at 9 a.m. on Monday.", "It opens at 9am on Monday."),
        ("It opens at 9 am on Monday.", "It opens at 9 a.m. on Monday."),
        ("It opens at 9.30 on Monday.", "It opens at 9:30 on Monday."),
        ("We owe them a hundred crowns.", "We owe them one hundred crowns."),
        ("It was one-third of the crop.", "It was a third of the crop."),
        ("It was 50 percent of the crop.", "It was half of the crop."),
        ("Boat number five is mine.", "Boat No. 5 is mine."),
        ("We analysed the colour of the tyre.", "We analyzed the color of the tire."),
        ("The cheque was for the aluminium plough.", "The check was for the aluminum plow."),
        ("He practised his defence in the theatre.", "He practiced his defense in the theater."),
        ("I learnt that he spelt it wrong.", "I learned that he spelled it wrong."),
        ("They were kinda happy about it.", "They were kind of happy about it."),
        ("I dunno who did it to us.", "I don't know who did it to us."),
        ("Lemme tell you about the boat.", "Let me tell you about the boat."),
        ("We went in 'cause we were cold.", "We went in because we were cold."),
        ("We ain't the owners of it.", "We are not the owners of it."),
        ("Doctor Oland took our boats.", "Dr. Oland took our boats."),
        ("The European Union took our boats.", "The EU took our boats."),
    ],
)
def test_one_word_in_two_spellings(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_minor"
    assert amid(claim, source).wording == "altered_minor"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("We will \ufb01ght on and win.", "We will fight on and win."),
        ("We will nego-\ntiate and win.", "We will negotiate and win."),
        ("We will plan a long-\nterm loan.", "We will plan a long-term loan."),
        ("We will negotiate[12] and then win.", "We will negotiate and then win."),
        ("We will negotiate.[3] Then we win.", "We will negotiate. Then we win."),
        ("We will **negotiate** and _win_ it.", "We will negotiate and win it."),
        ("And we'll negotiate and win it.", "[W]e'll negotiate and win it."),
        ("And we will negotiate and win it.", "[W]e will negotiate and win it."),
    ],
)
def test_how_a_page_is_set(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "verbatim"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("We no longer sell timber to the port.", "We sell timber to the port."),
        ("It is by no means safe to swim there.", "It is … safe to swim there."),
        ("The crew was at no time in danger.", "The crew was in danger."),
        ("We all doubt that they will come home.", "We all … they will come home."),
        ("It was wrong to say that the fire was our fault.", "It was … our fault."),
        ("No doctors agreed on the cause.", "The doctors agreed on the cause."),
        ("Both doctors agreed on the cause.", "The doctors agreed on the cause."),
        ("It is possibly a forgery.", "It is certainly a forgery."),
        ("It looks like a forgery.", "It is a forgery."),
        ("I am fairly sure the cook did it.", "I am sure the cook did it."),
        ("He used to drink a lot.", "He drinks a lot."),
        ("We move the fair indoors unless it rains.", "We move the fair indoors if it rains."),
        ("I voted with the party.", "I voted against the party."),
        ("We burned the barn that night.", "We had the barn that night."),
        ("It was the worst storm in thirty years.", "It was the worst storm in … years."),
        ("The first of the tests failed on Monday.", "The … tests failed on Monday."),
        ("All the men of the night shift are angry.", "All the men … are angry."),
        ("He is a good man and a bad mayor.", "He is a good … mayor."),
        ("We gave nine sheep to Oland and four goats to Roe.", "We gave nine sheep to … Roe."),
        ("We will mend the pier and sell the boats.", "We will mend … the boats."),
        ("It opens at 9 a.m. on Monday.", "It opens at 9 p.m. on Monday."),
        ("It was the twelfth of March.", "It was the 13th of March."),
        ("We were told we had sold the fish.", "We … had sold the fish."),
        ("We met the so-called experts at the quay.", "We met the … experts at the quay."),
        ("We sold fish, or tried to, at the quay.", "We sold fish … at the quay."),
        ("We sold fish the day before the raid.", "We sold fish … the raid."),
        ("It was close to a disaster for us.", "It was … a disaster for us."),
        ("He is in name the owner of it.", "He is … the owner of it."),
        ("He is a hero of sorts to us.", "He is a hero to us."),
        ("He claims to own the boat.", "He owns the boat."),
        ("You have to pay for this one.", "You get to pay for this one."),
        ("It will cost nine million crowns a year for ten years.", "It will cost nine million crowns … for ten years."),
    ],
)
def test_small_words_that_turn_the_sense(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_critical"


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("We will, no doubt, win the cup.", "We will win the cup.", "trimmed_unmarked"),
        ("It was, by some margin, the worst storm.", "It was the worst storm.", "trimmed_unmarked"),
        ("The men of the night shift are angry.", "The men … are angry.", "trimmed_marked"),
        ("And the plan is, how shall I put it, dead.", "And the plan is dead.", "disfluency"),
        ("And the plan is, what's the word, dead.", "And the plan is dead.", "disfluency"),
        ("And the b, the boats are gone.", "And the boats are gone.", "disfluency"),
        ("And he was— they were all asleep.", "And they were all asleep.", "disfluency"),
        ("And the mayor was— well, the council was asleep.", "And the council was asleep.", "disfluency"),
        ("And we sold the, the old, the old mill.", "And we sold the old mill.", "disfluency"),
        (
            "The mill is old, the mill is damp, and the mill is ours.",
            "The mill is old and the mill is ours.",
            "trimmed_unmarked",
        ),
        ("It is a fine bridge, perhaps the finest, and ours.", "It is a fine bridge, and ours.", "trimmed_unmarked"),
    ],
)
def test_what_may_go(amid: Amid, source: str, claim: str, expected: Wording) -> None:
    assert amid(source, claim).wording == expected


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("We are not going to sell it.", "We will not sell it."),
        ("We cannot sell it in May.", "We are unable to sell it in May."),
        ("It's not possible to sell it.", "It's impossible to sell it."),
        ("We have no money for it.", "We don't have any money for it."),
        ("Then no one wanted to buy it.", "Then nobody wanted to buy it."),
        ("A lot of people came to it.", "Many people came to it."),
        ("More than nine boats sank.", "Over nine boats sank."),
        ("It was about nine feet deep.", "It was roughly nine feet deep."),
        ("The meeting took place in May.", "The meeting happened in May."),
        ("We must act right away, friends.", "We must act immediately, friends."),
        ("He is taller then me.", "He is taller than me."),
    ],
)
def test_phrases_that_say_the_same(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_minor"


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ("It opens at half past nine.", "It opens at 9:30."),
        ("They left the quay at ten to four.", "They left the quay at 3.50."),
        ("It took us a fortnight to find her.", "It took us two weeks to find her."),
        ("It was the fourth of March when he came.", "It was March 4 when he came."),
        ("I came in nineteen sixty-three.", "I came in 1963."),
        ("A fifth of the fleet is gone.", "Twenty percent of the fleet is gone."),
        ("It is on our web site.", "It is on our website."),
        ("The rules are more strict now.", "The rules are stricter now."),
    ],
)
def test_one_value_told_in_two_ways(amid: Amid, source: str, claim: str) -> None:
    assert amid(source, claim).wording == "altered_minor"
