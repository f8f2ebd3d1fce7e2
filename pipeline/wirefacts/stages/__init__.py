"""Stages: each reads and writes annotations, none knows another. `rules.py` holds patterns, `component.py` the spaCy component."""
