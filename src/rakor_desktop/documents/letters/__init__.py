"""Invitation letters, papers of representatives, and whom to call."""
