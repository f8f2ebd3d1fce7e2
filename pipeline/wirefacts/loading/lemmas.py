"""Verbs of news whose forms spaCy's English lemmatizer takes for another verb's: "staged" for "stag", "fined" for "fin"."""

from spacy.language import Language
from spacy.pipeline import Lemmatizer

_WITH_E = (
    "bare bathe code cope dine fine gripe hate hope lambaste mate mope pare plate premiere prime rage rape rate ride "
    "scare scrape shame shine site slate snipe spare stage stare tape tinge wade wage wane"
).split()
"""Verbs in "e" beside which WordNet has one without it, which news hardly uses in those forms."""
_UNKNOWN = (
    "text voicemail livestream reappoint rearrest retweet outpoll defund deadlock redistrict unfriend crowdfund relaunch"
).split()
"""Verbs that WordNet lacks; their "texted" would come from "texte"."""


def mend_lemmas(nlp: Language) -> None:
    """Takes the other verbs from the list of `nlp`'s lemmatizer and adds the unknown ones, where it has such a list."""
    if "lemmatizer" not in nlp.pipe_names:
        return
    lemmatizer = nlp.get_pipe("lemmatizer")
    if not isinstance(lemmatizer, Lemmatizer) or not lemmatizer.lookups.has_table("lemma_index"):
        return
    index = lemmatizer.lookups.get_table("lemma_index")
    rivals = {verb[:-1] for verb in _WITH_E}
    index["verb"] = [*(verb for verb in index["verb"] if verb not in rivals), *_UNKNOWN]
    spellings = lemmatizer.lookups.get_table("lemma_exc")["verb"]
    spellings.update({form: ["install"] for form in ("installed", "installing", "installs")})
