"""Votes and shares that no rule tells: what a number counts, for whom, and on which side, by weights that were learned."""
