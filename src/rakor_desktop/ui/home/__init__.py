"""Beranda: is the next meeting ready, and who is late."""
