"""Proposals nobody has accepted yet, and the boundaries of words and clauses."""
