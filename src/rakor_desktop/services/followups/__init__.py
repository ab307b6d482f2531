"""Recommendations, who owes what, how far it is, and how it is asked for."""
