"""People whom the parser hangs on the body that they serve."""

from spacy.tokens import Token

from wirefacts.values.titles import is_title


def officer(body: Token) -> Token | None:
    """The person of "Department of Public Safety Sgt. Ann Roe", whom the parser hangs on the department."""
    of = next((child for child in body.rights if child.lower_ in {"of", "for"}), None)
    if body.pos_ != "PROPN" or of is None or is_title(of.nbor().text):
        return None
    names = (c for c in (*of.children, *body.rights) if c.dep_ in {"pobj", "appos"} and c.pos_ == "PROPN")
    return next((name for name in names if any(is_title(c.text) for c in name.lefts) and not _parted(name)), None)


def _parted(name: Token) -> bool:
    """A comma stands before the name's phrase: "the Department of Roads, Mr Roe and others"."""
    edge = name.left_edge
    return edge.i > 0 and edge.nbor(-1).text == ","
