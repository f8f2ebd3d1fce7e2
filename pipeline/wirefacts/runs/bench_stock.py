"""Articles and claims invented for size: words that follow Zipf's law, common phrases among them, many speakers."""

import datetime as dt
import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.records.parts import DocumentInfo, Entity, EntityMention, Party, Span
from wirefacts.verify.verdicts import Claim
from wirefacts.wire.filed import Filed

QUOTES = 20
"""Quotations of an article."""
LEXICON, PHRASES, SPEAKERS = 20_000, 4_000, 5_000
FIRST_DAY = dt.date(2031, 1, 1)
_FUNCTION = (
    "the of and to a in that is was for it with as on be at by i this had not are but from or have an they which one you were "
    "all we there would their has when if so no will what up out about who them can into could than then its only some our do"
).split()
_ONSETS = "b bl br c ch cl d dr f fl g gl gr h j k l m n p pl pr qu r s sh sk sl st t th tr v w z".split()
_NUCLEI = "a ai e ea ee i o oa oo ou u".split()
_CODAS = "b ck d ft l ld lt m mp n nd ng nt p r rd rk rn s sh st t th".split()
Kind = Literal["verbatim", "changed", "trimmed", "short", "absent"]
KINDS: tuple[tuple[Kind, int], ...] = (("verbatim", 40), ("changed", 25), ("trimmed", 15), ("short", 5), ("absent", 15))
"""What claims are made of, and how many of a hundred."""


@dataclass(frozen=True, slots=True)
class Language:
    """Words and phrases with how often each comes; all by one seed."""

    words: list[str]
    weights: list[float]
    phrases: list[str]
    phrase_weights: list[float]
    names: list[str]

    def sentence(self, chance: random.Random) -> str:
        """A quotation of 8 to 30 words."""
        length = chance.randint(8, 30)
        loose = chance.choices(self.words, cum_weights=self.weights, k=length)
        common = chance.choices(self.phrases, cum_weights=self.phrase_weights, k=length // 6)
        for phrase in common:
            loose.insert(chance.randrange(len(loose)), phrase)
        said = " ".join(" ".join(loose).split()[:length])
        return said[0].upper() + said[1:]


def language(seed: int = 7) -> Language:
    """The invented language of one seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    invented = dict.fromkeys(_syllables(chance) for _ in range(2 * LEXICON))
    words = [*_FUNCTION, *list(invented)[:LEXICON]]
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    phrases = [" ".join(chance.choices(words, cum_weights=weights, k=chance.randint(2, 5))) for _ in range(PHRASES)]
    names = [f"{_syllables(chance).title()} {_syllables(chance).title()}" for _ in range(SPEAKERS)]
    return Language(words, weights, phrases, list(accumulate(1 / (rank + 2.7) for rank in range(PHRASES))), names)


def _syllables(chance: random.Random) -> str:
    parts = (f"{chance.choice(_ONSETS)}{chance.choice(_NUCLEI)}" for _ in range(chance.randint(1, 3)))
    return "".join(parts) + chance.choice(_CODAS)


def article(spoken: Language, number: int) -> Filed:
    """Article `number`, extracted: the same for the same number."""
    chance = random.Random(number)  # noqa: S311 - no secret
    people = chance.sample(spoken.names, 4)
    text = f"EXAMPLETON — {spoken.sentence(chance)}."
    records, mentions = list[Quote](), [list[EntityMention]() for _ in people]
    for at in range(QUOTES):
        who = at % len(people)
        text += "\n\n“" if at % 2 == 0 else " “"
        said = spoken.sentence(chance)
        span = Span(start=len(text), end=len(text) + len(said), text=said)
        text += said + ",” "
        named = EntityMention(start=len(text), end=len(text) + len(people[who]), kind="name")
        mentions[who].append(named)
        text += f"{people[who]} said."
        party = Party(entity=f"e{who}", name=people[who])
        records.append(
            Quote(
                id=f"{number:x}-{at:x}",
                evidence=(span,),
                speaker=party,
                attribution=party,
                factuality="reported",
                content=(span,),
                quote_kind="direct",
                cue=Span(start=len(text) - 5, end=len(text) - 1, text="said"),
                speaker_span=Span(start=named.start, end=named.end, text=people[who]),
                confidence=0.9,
            )
        )
    entities = tuple(
        Entity(id=f"e{who}", type="person", name=name, mentions=tuple(mentions[who])) for who, name in enumerate(people)
    )
    known = DocumentInfo(
        id=f"a{number}",
        source="Example Wire",
        published=FIRST_DAY + dt.timedelta(days=number % 1500),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )
    return Filed(Extraction(document=known, entities=entities, records=tuple(records)), text)


def claims(spoken: Language, articles: int, number: int, seed: int = 11) -> Iterator[tuple[Kind, Claim]]:
    """Claims about quotations of the first `articles`, each with what was done to it."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    kinds = chance.choices([kind for kind, _ in KINDS], [share for _, share in KINDS], k=number)
    for at, kind in enumerate(kinds):
        record = chance.choice(article(spoken, chance.randrange(articles)).extraction.records)
        assert isinstance(record, Quote)  # noqa: S101 - an article has no others
        said = _altered(record.content[0].text, kind, spoken, chance)
        yield kind, Claim(id=f"q{at}", claim=said, speaker=record.speaker.name)


def _altered(said: str, kind: Kind, spoken: Language, chance: random.Random) -> str:
    held = said.split()
    at = chance.randrange(1, len(held) - 2)
    match kind:
        case "changed":
            held[at] = chance.choice(spoken.words)
        case "trimmed":
            held[at : at + 2] = ["…"]
        case "short":
            held = held[at : at + 3]
        case "absent":
            held = spoken.sentence(chance).split()
    return " ".join(held)
