"""The seating plan, name tents and badges."""
