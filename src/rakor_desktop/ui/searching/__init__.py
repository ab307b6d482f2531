"""Ctrl+K: one field over everything that can be found or done."""
