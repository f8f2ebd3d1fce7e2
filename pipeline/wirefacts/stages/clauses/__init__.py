"""Clauses stage."""
