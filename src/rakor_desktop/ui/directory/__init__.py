"""Offices and who holds them, as of any day."""
