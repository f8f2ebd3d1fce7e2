"""Verbs of several words and the one verb that says the same: "put off" and "postpone", in all their forms."""

from collections.abc import Iterator, Sequence

from wirefacts.verify.verbs import forms_of, lemma_of

Rule = tuple[tuple[str, ...], tuple[str, ...]]
NEAR = 4
"""Words that may stand between a verb and its particle: "gave the money back"."""
_WITHIN = """
put off = postpone; call off = cancel; set up = establish; turn down = reject; give back = return; let down =
disappoint; bring up = raise; bring back = restore; pull down, knock down, tear down = demolish; hold up = delay; hand
over = deliver; hand in = submit; take away = remove; throw away = discard; throw out = reject; work out = solve; sort
out = resolve; bring down = lower; bring in = introduce; back up = support; put out = extinguish; put forward =
propose; put together = assemble; speed up = accelerate; shut down, close down = close; leave out = omit; rule out =
exclude; wipe out = destroy; write down = record; pay back, pay off = repay; blow up = explode; carry out = perform;
find out = learn; point out = note; fix up, patch up = repair; drive out = expel; call up = telephone; buy up = buy;
sell off = sell; use up = consume; take on = hire; take back = retract; think over = consider; turn back = return;
fill in, fill out = complete; pass on = convey; make up = invent; build up = build; tidy up, clean up = clean; finish
off = finish; figure out = understand; lock up = imprison; pick out = choose; cut off = sever; give up = abandon;
keep back = withhold;
hold back = withhold; step up = increase; break up = dissolve; play down = minimize; water down = dilute; draw up =
draft; wake up = wake
"""
"""Those whose object may stand between."""
_TOGETHER = """
say sorry = apologize; go on for, continue for = last; go up = rise; go down, come down = fall; get rid of, do away
with = remove; look into = investigate; carry on, go on, keep on = continue; pass away = die; take part in = join; cut
down on, cut back on = reduce; back down = yield; stand by = support; come back, go back, get back = return; come in,
go in, go into = enter; go away, set off, set out = leave; get in = arrive; turn up, show up = arrive; look for =
seek; look after, take care of, care for = tend; break down = fail; break out = begin; put up with = tolerate; run
away = flee; walk out of, get out of = leave; make do = manage; talk about = discuss; make sure = ensure; ask for =
request; wait for = await; give in = yield; do business with = trade with; have a look at, take a look at = look at;
make a decision, take a decision = decide; make use of = use; pay a visit to = visit; put an end to, bring an end to =
end; come to an end = end; be aware of = know; be in favor of = support; be afraid of = fear; be in need of = need;
make a promise = promise; make an effort = try; give permission to = permit; hold talks = negotiate; get hold of =
obtain; lose track of = lose; take place = happen; come about = happen; come across = find; fall apart, fall down,
cave in = collapse; get to = reach; turn into = become; result in = cause; bring about = cause; have faith in = trust;
tell lies = lie; tell a lie = lie; speak to = address; be fond of = like; have confidence in = trust; get married to =
marry; get married = marry; be of the opinion = believe; be sorry for = regret; be short of = lack; go back on =
break; look forward to = anticipate; fire at, fire on = shoot
"""


def _inflected(listed: str) -> Iterator[Rule]:
    for row in " ".join(listed.split()).split("; "):
        ways, one = row.split(" = ")
        verb, *rest = one.split()
        for way in ways.split(", "):
            first, *others = way.split()
            for ours, theirs in zip(forms_of(first), forms_of(verb), strict=True):
                for each in ours.split():
                    yield (each, *others), (theirs.split()[0], *rest)


RULES: tuple[Rule, ...] = tuple(
    {way: (way, one) for way, one in (*_inflected(_TOGETHER), *_inflected(_WITHIN))}.values()
)
"""Every form of these verbs with the form that stands for it."""
_PARTED = {way: one for way, one in _inflected(_WITHIN) if len(way) == 2}
_VERBS = frozenset(way[0] for way in _PARTED)
_OBJECTS = frozenset(
    "the a an my our your his her its their this that these those it them us me him you all both every no".split()
)


PARTICLES = frozenset("at away back by down for forward in into off on out over through together up".split())
"""Words that make another verb of the one before them."""
TURNED = frozenset(
    map(
        lemma_of,
        "abandon yield return shoot retract reject "
        "cancel postpone disappoint delay exclude dissolve demolish sever destroy explode "
        "invent solve minimize dilute extinguish withhold".split(),
    )
)
"""What a verb is with its particle, and is not at all without: "gave up", not "came down" or "tidied up"."""
LEADING = frozenset(way[0] for way, _ in RULES)
"""Verbs that some of these make another one of."""


def parted(keys: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
    """The verb at `at` with an object before its particle: how many words, and what stands for them; None for no such verb."""
    if keys[at] not in _VERBS or keys[at + 1 : at + 2] == [] or keys[at + 1] not in _OBJECTS:
        return None
    for end in range(at + 2, min(len(keys), at + 2 + NEAR)):
        one = _PARTED.get((keys[at], keys[end]))
        if one is not None:
            return end + 1 - at, (*one, *keys[at + 1 : end])
    return None
