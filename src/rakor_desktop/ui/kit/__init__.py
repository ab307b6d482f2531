"""Widgets and mechanisms that every page is built of."""
