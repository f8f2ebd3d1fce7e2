"""Quotecheck scored: any engine's verdicts against the gold."""
