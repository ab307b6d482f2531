"""Rakor Desktop: coordination meetings of an Indonesian governor's office, offline."""

__version__ = "0.1.0"
