"""Phrases and clauses over a parsed Doc: what several stages ask of the same tree. Pure functions, no state."""
