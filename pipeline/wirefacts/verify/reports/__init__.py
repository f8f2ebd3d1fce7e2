"""Verdicts for people and programs: text, JSON, Markdown, HTML. A report says what was found where, and no more."""
