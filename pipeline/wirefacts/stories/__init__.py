"""Documents: what a story is before anybody reads it. No spaCy here."""
