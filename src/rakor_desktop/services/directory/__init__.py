"""Offices, regions and people, and who holds what on a day."""
