"""Searching: one question over meetings, offices, people, regions, what is owed, and documents."""
