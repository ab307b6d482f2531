"""Issued documents: make, open, reprint."""
