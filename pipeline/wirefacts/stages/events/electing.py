"""Rules for those who are elected: "elected Ann Roe mayor", "Roe elected president", "those elected were Roe and Poe"."""

from spacy.tokens import Token

from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.syntax.titles import singular


def elect(case: Case) -> Happening | None:
    helper = next((c for c in case.verb.children if c.dep_ == "auxpass"), case.verb)
    if helper.tag_ in {"VBP", "VBZ"} and not case.has("duly", "hereby", "thus", "therefore", "accordingly"):
        return None
    seated = tuple(case.people.given_title(t) or t for t in case.sufferers)
    patients = _headlined(case) or case.humans(seated)
    if case.factuality == "negated":
        failed = patients and case.verb.head.lemma_ == "fail"
        return Happening("lose_election", case.verb, patients, (), "asserted", 0.75) if failed else None
    patients = _named_by(case, patients or case.sufferers)
    agents = tuple(t for t in case.actors(case.doers) if t not in patients)
    return case.made("elect", agents, patients, 0.85) if patients else None


def _headlined(case: Case) -> tuple[Token, ...]:
    """Roe in the headline "Roe elected first woman president": who is elected to the office, not who elects."""
    office = next((t for t in case.sufferers if t.dep_ == "dobj"), None)
    if office is None or office.tag_ != "NN" or singular(office.lower_) is None:
        return ()
    alone = not any(c.dep_ in {"det", "poss", "compound"} and c.lower_ != "woman" for c in office.lefts)
    return tuple(t for t in case.humans(case.doers) if t.pos_ == "PROPN") if alone else ()


def _named_by(case: Case, heads: tuple[Token, ...]) -> tuple[Token, ...]:
    """Of "the candidates elected were Ann Roe and Bob Poe": the two."""
    for noun in heads:
        head = noun.head.head if noun.dep_ == "pobj" and noun.head.head.dep_ == "nsubj" else noun
        copula = head.head
        if head.dep_ == "nsubj" and copula.lemma_ == "be" and copula.i > case.verb.i:
            told = any(c.dep_ == "attr" for c in copula.rights)
            after = case.verb.doc[copula.i + 1 : case.people.sentence(copula.i)[1]]
            first = next((t for t in after if told and t.i in case.people.name_at), None)
            if first is not None:
                return tuple(name.root for name in case.people.listed_with(first)) or (first,)
    known = tuple(t for t in heads if t.pos_ != "PRON" or t.lower_ not in {"who", "that"})
    return known if case.humans(heads) else ()


RULES: dict[str, Rule] = dict.fromkeys(("elect", "reelect", "re-elect"), elect)
