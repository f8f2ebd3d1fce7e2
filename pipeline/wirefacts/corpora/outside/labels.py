"""What the labels of other people's corpora and pipelines mean in our kinds of names."""

from collections.abc import Iterable, Mapping

ONTONOTES: Mapping[str, str] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "WORK_OF_ART": "work", "EVENT": "event", "PRODUCT": "product", "LAW": "law",
}  # fmt: skip
"""OntoNotes' labels, which are spaCy's too; dates and numbers are no names."""
KINDS: Mapping[str, Mapping[str, str]] = {
    "crossner": {
        "politician": "person", "person": "person", "organisation": "organization", "politicalparty": "organization",
        "country": "place", "location": "place", "event": "event", "election": "event",
    },
    "wikigold": {"PER": "person", "ORG": "organization", "LOC": "place"},
    "uner_ewt": {"PER": "person", "ORG": "organization", "LOC": "place"},
    "worldwide": {"Person": "person", "Organization": "organization", "Location": "place"},
}  # fmt: skip
"""Labels of outside corpora in our kinds; a name of any other label is one whose kind we are not told."""
_GENERAL = ("person", "per", "organization", "organisation", "org", "location", "loc", "gpe", "place")
"""Labels that say the whole of a kind, where a corpus has narrower ones beside them (a politician is a person)."""
_ANY = {
    label.casefold(): kind
    for table in (ONTONOTES, *KINDS.values(), {kind: kind for kind in ONTONOTES.values()})
    for label, kind in table.items()
}


def kind_of(label: str) -> str | None:
    """Our kind for a label of any corpus known here, in any case; None where it is no label of theirs."""
    return _ANY.get(label.casefold())


def spellings(labels: Iterable[str]) -> dict[str, str]:
    """For each of our kinds the label that a corpus with these labels gives it; of several, the most general."""
    found: dict[str, str] = {}
    for label in sorted(set(labels), key=_generality):
        if kind := kind_of(label):
            found.setdefault(kind, label)
    return found


def _generality(label: str) -> tuple[int, str]:
    folded = label.casefold()
    return (_GENERAL.index(folded) if folded in _GENERAL else len(_GENERAL), label)
