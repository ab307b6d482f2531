"""Whom a meeting invites."""
