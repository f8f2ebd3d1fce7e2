"""Titles that a clause gives: "chaired the campaign", "became mayor", "was elected chair", "resigned as head of"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.annotations.views import Role
from wirefacts.stages.roles.leaving import LEAVING, REMOVING
from wirefacts.stages.roles.phrase import Title, head_before, title_at
from wirefacts.syntax.clauses import doers, is_passive, prepositional, subject, sufferers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts, extent_of, noun_phrase
from wirefacts.syntax.titles import ORGANIZED, Status, singular
from wirefacts.text.extents import Extent, cover

_LEADING = frozenset(
    {"chair", "cochair", "co-chair", "head", "lead", "captain", "coach", "manage", "run", "oversee", "preside"}
)
_FOUNDING = frozenset({"found", "cofound", "co-found", "establish"})
_BEING = frozenset({"be", "become", "remain"})
_SERVING = frozenset({"serve", "work", "act"})
_PUTTING = frozenset(
    "elect reelect re-elect name appoint nominate choose pick select tap hire swear crown install promote "
    "confirm endorse reappoint ordain anoint inaugurate".split()
)
_POSTS = frozenset(
    "leadership chairmanship presidency premiership directorship captaincy governorship mayoralty".split()
)
_TAKING = frozenset({"take", "succeed", "replace"})
_ALL = _LEADING | _FOUNDING | _BEING | _SERVING | _PUTTING | LEAVING | REMOVING | _TAKING | {"join", "depart"}
_WILL = frozenset({"will", "'ll", "’ll"})
_GETTING_THERE = frozenset("go continue come rise return begin start agree".split())
_UNDERTAKINGS = frozenset({"mission", "inquiry", "investigation", "expedition"})
_REMARKING = frozenset("a an any no right best perfect ideal real true proper better".split())
_REACH = 16


def stated(doc: Doc, people: People) -> Iterator[Role]:
    """Roles that verbs give to people with a name, and those of resolved descriptions."""
    for token in doc:
        if token.pos_ in {"VERB", "AUX"} and token.lemma_ in _ALL and people.in_prose(token.i):
            yield from _of_verb(doc, people, token)
    yield from _descriptions(doc, people)


def _of_verb(doc: Doc, people: People, verb: Token) -> Iterator[Role]:
    lemma = verb.lemma_
    if lemma in _LEADING or lemma in _FOUNDING:
        yield from _leading(people, verb)
        return
    held = factuality(verb)
    if _hoped_for(verb):
        return
    becoming = lemma == "become" and held == "planned" and any(c.lower_ in _WILL for c in verb.lefts)
    if held in {"negated", "possible"} or (held == "planned" and lemma in _BEING and not becoming):
        return
    leaving: Status = "current" if held == "planned" else "former"
    if lemma in _BEING:
        holders, at = _one(subject(verb)), [c for c in verb.rights if c.dep_ == "attr"]
        present = verb.tag_ in {"VBZ", "VBP", "VBG", "VB"} or lemma != "be"
        status: Status = "elect" if becoming else "current" if present else "former"
    elif lemma in _SERVING:
        holders, at = doers(verb), prepositional(verb, "as")
        status = "former" if verb.tag_ in {"VBD", "VBN"} else "current"
    elif lemma in _PUTTING:
        holders, at = _put(people, verb)
        status = "elect" if lemma.removeprefix("re").strip("-") == "elect" or held == "planned" else "current"
    elif lemma in _TAKING or _steps_in(verb):
        holders, at = _takers(verb)
        status = "elect" if held == "planned" else "current"
    elif lemma == "join":
        holders, at, status = doers(verb), prepositional(verb, "as") if held == "planned" else [], "elect"
    elif lemma in REMOVING:
        holders, at, status = sufferers(verb), prepositional(verb, "as", "from"), leaving
    else:
        holders = sufferers(verb) if is_passive(verb) else doers(verb)
        at, status = prepositional(verb, "as", "from") + [c for c in verb.rights if c.dep_ == "dobj"], leaving
    yield from _held(doc, people, verb, holders, at, status)
    if lemma in _TAKING and lemma != "take":
        yield from _held(doc, people, verb, sufferers(verb), at, "current" if status == "elect" else "former")


def _put(people: People, verb: Token) -> tuple[list[Token], list[Token]]:
    """ "Elected her chairwoman", "named Ann Lang secretary": who is given the post, and which."""
    holders = sufferers(verb)
    given = people.given_title(holders[0]) if holders else None
    if given is not None:
        return [given], holders[:1]
    named = [c for c in verb.rights if c.dep_ in {"oprd", "attr", "xcomp", "dobj"} and c not in holders]
    return holders, prepositional(verb, "as", "to") + named


def _steps_in(verb: Token) -> bool:
    """ "Stepped in as interim chief", "stood in as chairwoman"."""
    return verb.lemma_ in {"step", "stand"} and any(c.lower_ in {"in", "up"} and c.i == verb.i + 1 for c in verb.rights)


def _takers(verb: Token) -> tuple[list[Token], list[Token]]:
    """ "Took over as head of", "succeeds Roe as mayor", "Roe was replaced as mayor by Poe": who has the post now, and which."""
    over = verb.lemma_ != "take" or any(c.lower_ == "over" for c in verb.rights)
    return doers(verb) if over else [], prepositional(verb, "as")


def _hoped_for(verb: Token) -> bool:
    """ "Healthy enough to serve as president", "vying to be mayor": an infinitive that only some verbs make true."""
    infinitive = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    return infinitive and verb.head.lemma_ not in _GETTING_THERE


def _one(token: Token | None) -> list[Token]:
    return [] if token is None else [token]


def _held(
    doc: Doc, people: People, verb: Token, holders: list[Token], at: list[Token], status: Status
) -> Iterator[Role]:
    for noun in (n for head in at for n in conjuncts(head)):
        for holder in holders:
            person = _person(people, holder)
            name = people.name_at.get(holder.i)
            floor = name.end if name is not None and verb.i < name.end <= noun.i else verb.i + 1
            title = None if person is None else _title(people, verb, noun, floor)
            if person is None or title is None or holder.i == title.head:
                continue
            shown = title.status if title.status != "current" else status
            evidence = cover((person, title.extent(doc), title.body(doc) or title.extent(doc), extent_of(verb)))
            yield Role(evidence, person, title.extent(doc), 0.75, title.body(doc), shown)


def _title(people: People, verb: Token, noun: Token, floor: int) -> Title | None:
    if noun.lower_ in _POSTS:
        body = next((o for o in prepositional(noun, "of", "in") if o.i > noun.i), None)
        stretch = (body.left_edge.i, body.i + 1) if body is not None else None
        return Title(noun.i, noun.i, noun.i + 1, noun.i, noun.i + 1, stretch, "former", False)
    if noun.i in range(verb.i + 1, verb.i + _REACH) and singular(noun.lower_):
        doc = people.doc
        given = verb.lemma_ in _PUTTING | _TAKING | {"join"}
        title = title_at(doc, noun.i, min(people.sentence(noun.i)[1], noun.i + _REACH), floor, given=given)
        if title is None or title.plural or _passing_remark(doc, verb, title):
            return None
        return title
    return None


def _passing_remark(doc: Doc, verb: Token, title: Title) -> bool:
    """ "is an effective legislator", "is the right leader" praise; "is a professor at Stanton" says what she is."""
    if verb.lemma_ not in _BEING or title.organization is not None or title.end - title.start > 1:
        return False
    return any(t.lower_ in _REMARKING for t in doc[verb.i + 1 : title.start])


def _leading(people: People, verb: Token) -> Iterator[Role]:
    """ "who chaired Roe's campaign", "a charity founded by Jane Roe": the verb itself is the title."""
    if verb.pos_ != "VERB" or factuality(verb) != "asserted":
        return
    found = [body for body in sufferers(verb) if _is_body(people, body, verb.lemma_ in _FOUNDING)]
    for doer in doers(verb):
        person = _person(people, doer)
        if person is None or not found:
            continue
        past = verb.tag_ in {"VBD", "VBN"} and verb.lemma_ not in _FOUNDING
        body = noun_phrase(found[0])
        evidence = cover((person, extent_of(verb), body)) if not is_passive(verb) else cover((extent_of(verb), person))
        yield Role(evidence, person, extent_of(verb), 0.75, body, "former" if past else "current")


def _is_body(people: People, noun: Token, founding: bool) -> bool:
    if people.is_person(noun) or noun.ent_type_ in {"DATE", "TIME", "CARDINAL", "EVENT", "WORK_OF_ART"}:
        return False
    bodily = noun.lower_ in ORGANIZED | _UNDERTAKINGS or noun.ent_type_ == "ORG"
    return bodily or (founding and noun.pos_ == "PROPN")


def _person(people: People, token: Token) -> Extent | None:
    """Where the person stands that `token` names, or stands for by coreference; None where nobody with a name does."""
    name = people.name_at.get(token.i)
    if name is not None:
        return extent_of(name)
    cluster, mention = people.cluster(token), people.mention(token)
    if (
        cluster is not None
        and mention is not None
        and cluster.named
        and cluster.label == "person"
        and not mention.plural
    ):
        return mention.extent
    return None


def _descriptions(doc: Doc, people: People) -> Iterator[Role]:
    """ "the former president", where coreference found out who that is; plain "the senator" adds nothing sure."""
    for mention in people.mentions:
        if mention.kind != "description" or mention.plural:
            continue
        whole = doc.char_span(mention.extent.start, mention.extent.end, alignment_mode="expand")
        if whole is None or not _definite(whole[0]):
            continue
        head = head_before(doc, whole.root.i, whole.start)
        cluster = people.cluster(whole.root)
        named_beside = people.who(whole.root) != whole.root
        if (
            named_beside
            or singular(doc[head].lower_) is None
            or cluster is None
            or not cluster.named
            or cluster.label != "person"
        ):
            continue
        title = title_at(doc, head, whole.end, whole.start)
        if title is not None and not title.plural and title.status != "current":
            yield Role(mention.extent, mention.extent, title.extent(doc), 0.6, title.body(doc), title.status)


def _definite(token: Token) -> bool:
    return token.lower_ in {"the", "this"} or token.text[:1].isupper()
