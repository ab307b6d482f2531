"""The minutes, what is printed of their outcome, and the pack for accounts."""
