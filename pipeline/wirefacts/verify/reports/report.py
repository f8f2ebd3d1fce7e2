"""The one shape of all reports."""

from wirefacts.records.writing import Writer
from wirefacts.verify.verdicts import Verdict

Report = Writer[Verdict]
"""Writes verdicts, one at a time, in their order."""
