"""The seating plan: who sits where, by keyboard and by mouse."""
