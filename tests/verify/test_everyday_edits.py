"""Everyday edits of a quotation: those that turn it and, beside each, one that does not. All invented."""

from collections.abc import Callable

import pytest

from wirefacts.verify.verdicts import Verdict, Wording

Amid = Callable[[str, str], Verdict]


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        pytest.param(source, claim, expected, id=name)
        for name, source, claim, expected in (
            (
                "particle behind the object",
                "They took the offer back a week later.",
                "They took the offer a week later.",
                "altered_critical",
            ),
            ("call off", "He called the strike off on Friday.", "He called the strike on Friday.", "altered_critical"),
            ("idle particle", "She wrote the names down for us.", "She wrote the names for us.", "trimmed_unmarked"),
            (
                "fire at",
                "They fired at the guard in the yard.",
                "They fired the guard in the yard.",
                "altered_critical",
            ),
            (
                "fire at, another verb",
                "The guards fired at the two men.",
                "The guards dismissed the two men.",
                "altered_critical",
            ),
            ("fire, same verb", "The bank fired the two men.", "The bank dismissed the two men.", "altered_minor"),
            ("about a pint", "We drank about a pint of milk.", "We drank a pint of milk.", "altered_critical"),
            ("exception put in", "All seven came home alive.", "All but seven came home alive.", "altered_critical"),
            (
                "on suspicion",
                "He was held on suspicion of fraud last night.",
                "He was held for fraud last night.",
                "altered_critical",
            ),
            (
                "that I know of",
                "It burned twice that I know of, both times at night.",
                "It burned twice, both times at night.",
                "altered_critical",
            ),
            ("a few", "Very few of the boats came back.", "Quite a few of the boats came back.", "altered_critical"),
            ("only moved to the doer", "I knew only the code.", "Only I knew the code.", "altered_critical"),
            (
                "both",
                "We sold the barn and the mill, and we regret both.",
                "We sold the barn … and we regret both.",
                "altered_critical",
            ),
            (
                "both points forward",
                "We sold the barn and the mill, and we kept both the cows and the sheep.",
                "We sold the barn … and we kept both the cows and the sheep.",
                "trimmed_marked",
            ),
            (
                "withdrawn",
                "They signed the deal on Monday, withdrew it on Tuesday and have not called since.",
                "They signed the deal on Monday … and have not called since.",
                "altered_critical",
            ),
            (
                "not withdrawn",
                "They signed the deal on Monday, read it on Tuesday and have not called since.",
                "They signed the deal on Monday … and have not called since.",
                "trimmed_marked",
            ),
            (
                "another sentence's condition",
                "The gate stays open. The yard may close if the council agrees.",
                "The gate stays open … if the council agrees.",
                "altered_critical",
            ),
            (
                "with for for",
                "He works for the mayor of the town.",
                "He works with the mayor of the town.",
                "altered_critical",
            ),
            ("scarcely", "I hardly dared to look at them.", "I scarcely dared to look at them.", "altered_minor"),
            ("quicker", "We are quicker than our neighbours.", "We are faster than our neighbours.", "altered_minor"),
            ("quicker, denied", "We aren't quicker than them.", "We are faster than them.", "altered_critical"),
            (
                "fairly sure",
                "I am fairly confident of the harvest.",
                "I am fairly sure of the harvest.",
                "altered_minor",
            ),
            (
                "since for because",
                "I cannot sign it, since it is a lie.",
                "I cannot sign it, because it is a lie.",
                "altered_minor",
            ),
            (
                "since in time",
                "I have not slept since she left us.",
                "I have not slept because she left us.",
                "altered_critical",
            ),
            ("should like", "That is what I should like to see.", "That is what I would like to see.", "altered_minor"),
            ("should of duty", "That is what he should see.", "That is what he would see.", "altered_critical"),
            (
                "hours in words",
                "It opens before nine in the morning and after three in the afternoon.",
                "It opens before 9 a.m. and after 3 p.m.",
                "altered_minor",
            ),
            (
                "another half of the day",
                "It opens before nine in the morning and after three.",
                "It opens before 9 p.m. and after three.",
                "altered_critical",
            ),
            (
                "noon",
                "The market ends at noon on Saturday.",
                "The market ends at 12 noon on Saturday.",
                "altered_minor",
            ),
            ("o'clock", "The market ends at noon today.", "The market ends at 12 o'clock today.", "altered_minor"),
            (
                "double negation",
                "That don't matter no more to us.",
                "That doesn't matter any more to us.",
                "altered_minor",
            ),
            (
                "single negation",
                "There is no water in the well.",
                "There is any water in the well.",
                "altered_critical",
            ),
            ("some forty", "Some forty sheep were lost.", "About forty sheep were lost.", "altered_minor"),
            (
                "not with any",
                "The council has announced nothing so far.",
                "The council hasn't announced anything so far.",
                "altered_minor",
            ),
            (
                "not and no more",
                "The council has announced nothing so far.",
                "The council hasn't announced nothing so far.",
                "altered_critical",
            ),
            (
                "any alone",
                "The council has announced nothing so far.",
                "The council has announced anything so far.",
                "altered_critical",
            ),
            ("reported stolen", "It was reported stolen on Monday.", "It was stolen on Monday.", "altered_critical"),
            ("superlative", "The cheapest ticket is 40 crowns.", "The ticket is 40 crowns.", "altered_critical"),
            ("no superlative", "My honest view is that it fell.", "My view is that it fell.", "trimmed_unmarked"),
            ("just for only", "I met him only once in the war.", "I met him just once in the war.", "altered_minor"),
            ("slip mended", "He done it all by himself.", "He did it all by himself.", "altered_minor"),
            ("no slip", "He has done it all by himself.", "He did it all by himself.", "altered_critical"),
            ("twice", "It happened two times in a year.", "It happened twice in a year.", "altered_minor"),
        )
    ],
)
def test_an_edit_turns_a_quotation_or_does_not(amid: Amid, source: str, claim: str, expected: Wording) -> None:
    assert amid(source, claim).wording == expected
