"""The weights that say whom a pronoun stands for, learned from corpora."""
