"""How right what is marked in a text is, beside rows of other people's corpora."""
