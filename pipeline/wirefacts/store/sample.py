"""By which rules an archive's words were folded: a change of the rules must not go unnoticed."""

import hashlib

from wirefacts.store.blocks import REACH, STEP, Splitter

_SAMPLE = """“We won't — we can't — raise the ferry toll by 1,500 dollars, or $3.5m, in twenty-one days,” she’d said. It's 3 per
cent! The Programme’s centre organised, analysed and travelled; colours favoured neighbours. Mr. O'Neill's U.S. co-workers
cannot, gonna, wanna: they're okay at 9:30 a.m. Café, naïve façade, Zoë, ſtraße, Ǆ, ﬁne. 5% − 2
& 10°. don’t I’ll you’ve I’m cancelled"""


def folding(split: Splitter) -> str:
    """A digest of what `split` makes of a sample, and of the sizes of blocks."""
    return hashlib.sha256("\n".join([*split(_SAMPLE), f"{STEP} {REACH}"]).encode()).hexdigest()[:16]
