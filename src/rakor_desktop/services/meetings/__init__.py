"""Meetings, what is seen of them at a glance, and what one takes over from another."""
