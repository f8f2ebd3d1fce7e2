"""Words by which a story tells what it votes on."""

from wirefacts.stages.quantities.rules_votes import PASS_VERBS, REJECT_VERBS

DECIDING = (
    PASS_VERBS
    | REJECT_VERBS
    | frozenset(
        "accept propose bar ban allow permit forbid legalise legalize abolish renew repeal strike ratify".split()
    )
) - frozenset("defeat oust unseat overthrow fall fail clear carry confirm decline support".split())
"""Verbs whose object, or passive subject, is what a body votes on."""
PUTTING = frozenset(
    "consider debate discuss put propose table bring move face weigh sign support oppose favour favor seek want carry fail "
    "confirm defeat clear turn vote".split()
)
"""Verbs whose object is voted on where it is a measure by its own word."""
VOTINGS = frozenset("vote ballot referendum plebiscite poll decision opposition rule decide tally roll-call".split())
"""Words that bring what is voted on with "on", "for" or "against"."""
GENERIC = frozenset("exchange transaction choice offer bid scheme wording decision accord operation".split())
"""Further nouns that stand for a measure told before."""
_KINDS = {
    "law": "bill law act legislation statute code text draft amendment",
    "pact": "deal pact accord agreement treaty contract settlement package compact offer",
    "sale": "sale merger takeover bid offer purchase buyout buy-out acquisition deal transaction exchange swap",
    "strike": "strike walkout walk-out stoppage action",
    "tax": "tax levy charge surcharge toll fee",
    "shift": "shift move removal relocation transfer",
}
KINDS = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""Nouns of one kind stand for each other: "the pact" for "a pay accord"; a word of two kinds has the last."""
