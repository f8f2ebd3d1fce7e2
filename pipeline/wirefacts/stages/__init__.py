"""Stages: each reads and writes annotations, none knows another. Its `component.py` is the spaCy component."""
