"""Meetings: the list, the form, and the overview of one."""
