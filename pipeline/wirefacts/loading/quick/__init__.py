"""spaCy's own components, quicker: the same answers in half the time.

Nothing here changes what a component is or how it is stored; `quicken` works on a pipeline that is loaded and only read from.
"""

from spacy.language import Language

from wirefacts.loading.quick.attributes import quick_attributes
from wirefacts.loading.quick.embeddings import remember_embeddings
from wirefacts.loading.quick.products import multiply_by_numpy


def quicken(nlp: Language) -> None:
    """Makes the components of `nlp` that came from spaCy quick. Those that it does not know stay as they are."""
    multiply_by_numpy(nlp)
    remember_embeddings(nlp)
    quick_attributes(nlp)
