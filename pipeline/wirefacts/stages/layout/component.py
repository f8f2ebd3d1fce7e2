"""Tells the parser, before it reads, that no sentence runs over a paragraph break."""

from spacy.tokens import Doc

from wirefacts.annotations.stage import Stage


class Layout(Stage):
    """Marks the first token after a line break as the start of a sentence, and the tokens of the break as none."""

    def set_annotations(self, doc: Doc) -> None:
        after_break = False
        for token in doc:
            breaks = token.is_space and ("\n" in token.text or "\r" in token.text)
            if after_break and not token.is_space:
                token.is_sent_start = True
            elif token.is_space and token.i:
                token.is_sent_start = False
            after_break = breaks or (after_break and token.is_space)
