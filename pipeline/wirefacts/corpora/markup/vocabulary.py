"""The words that headers of marked stories may use."""

from typing import Literal

Length = Literal["brief", "full"]
Topic = Literal[
    "elections", "legislatures", "courts", "diplomacy", "disasters", "conflict", "business", "labour", "science", "health",
    "sport", "culture", "crime", "obituaries", "local-government",
]  # fmt: skip
House = Literal["coastline", "meridian", "ansbach", "eastgate", "kingsway", "newsroom", "release", "transcript"]
"""Invented houses, each with a manner of its own:

coastline   `SAMBALU, Lower Keys (Coastline Press) — `, American, headline and byline above
meridian    `SAMBALU, Nov 6 (Meridian) - `, day in the dateline, tail `(Reporting by …; Editing by …)`
ansbach     `Sambalu (Ansbach) - `, town in plain letters, European
eastgate    `SAMBALU, Nov. 6 (Eastgate) -- `, double hyphen, official titles
kingsway    no dateline, British, single or double marks
newsroom    a newspaper's or site's story without dateline
release     a press release
transcript  questions and answers, or lines labelled with their speakers
"""
Trap = Literal[
    "called-for", "called-race", "called-names", "model-number", "article-number", "anniversary", "threshold", "total",
    "sports-score", "negated", "planned", "hypothetical", "denied", "refused", "quoted-title", "scare-quotes", "namesakes",
    "ambiguous-pronoun", "late-speaker", "nested-speech", "relayed-speech", "duration", "generic", "habitual",
    "number-in-name", "address-number", "mismatched-marks", "hard-wrapped", "collective-speaker", "unnamed-source",
    "correction", "rhetorical-question", "idiom", "metaphor", "fictional-character", "place-or-person",
    "organisation-as-person", "role-elsewhere", "old-age-figure", "price-or-percent", "range", "time-zone",
]  # fmt: skip
"""What looks like a fact and is none, or like another fact than it is."""
