"""Whether words in quotation marks are what was said: claims, sources, verdicts. Works on records and text; no model."""
