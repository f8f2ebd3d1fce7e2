"""The closed vocabularies of quotecheck. Wordings and flags are the output contract's; the guideline decides each."""

from typing import Literal, get_args

from wirefacts.verify.verdicts import GRAVITY, Flag, Wording

WORDINGS: tuple[Wording, ...] = (*GRAVITY, *(wording for wording in get_args(Wording) if wording not in GRAVITY))
"""What happened to the words. The first ten stand by gravity, gravest first; the last three stand alone."""
HARMLESS = frozenset(WORDINGS[3:10])
"""Verdicts that let a quotation pass: its sense is that of the source."""
KEPT = frozenset({"bracketed", "trimmed_marked", "disfluency", "punctuation", "verbatim"})
"""Verdicts that refuse no true quotation."""
WHOLE = frozenset({"verbatim", "punctuation", "ambiguous"})
"""Wordings of claims whose words stand in a source one after another."""
NOWHERE = frozenset({"not_found", "ambiguous"})
"""Verdicts that settle on no passage, so that nobody's word is checked."""

FLAGS: tuple[Flag, ...] = get_args(Flag)
SPEAKER_FLAGS = frozenset({"speaker_right", "speaker_wrong", "speaker_unresolved"})
DATE_FLAGS = frozenset({"date_right", "date_wrong"})

Reason = Literal["negation", "number", "unit", "name", "modal", "hedge", "tense", "comparison", "sense"]
"""What a critical edit changes."""

Attack = Literal[
    "swallowed_negation",
    "swallowed_limit",
    "bracket_inserts",
    "bracket_party",
    "far_fragments",
    "question_and_answer",
    "wrong_order",
    "lookalike",
    "two_fit",
    "too_short",
    "negation",
    "number",
    "unit",
    "name",
    "modal",
    "hedge",
    "tense",
    "comparison",
    "sense",
    "withdrawn_word",
    "reworded",
    "unmarked_cut",
    "condition_cut",
    "denial_cut",
    "attribution_cut",
    "question",
    "wrong_speaker",
    "interviewer",
    "reporter",
    "nested",
    "wrong_date",
    "doubtful_source",
    "paraphrased",
    "invented",
    "emphasis",
]
"""How a claim misleads."""
Innocent = Literal[
    "folded_marks",
    "first_letter",
    "inner_marks",
    "interrupted",
    "filler_removed",
    "repeat_removed",
    "false_start_removed",
    "same_party_bracket",
    "adapted_bracket",
    "harmless_ellipsis",
    "harmless_edge",
    "harmless_word",
    "spelled_otherwise",
    "refrain",
    "short_fragment",
    "near_lookalike",
    "nested_told",
    "near_date",
    "told_date",
    "translated",
    "unnamed_speaker",
    "question_kept",
    "capitals",
]
"""Why a claim looks worse than it is."""

Kind = Literal["speech", "interview", "hearing", "press_conference", "statement", "wire_story", "transcript"]
Status = Literal["usable", "corrected", "withdrawn"]
"""`corrected`: a later version has replaced this one; `withdrawn`: whoever published it took it back."""
