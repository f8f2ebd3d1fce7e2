"""The one shape of all sinks."""

from wirefacts.records.extraction import Extraction
from wirefacts.records.writing import Writer

Sink = Writer[Extraction]
"""Writes extractions, one at a time."""
