"""Quotecheck: claims that somebody said something, the sources they rest on, and what a fact-checker finds."""
