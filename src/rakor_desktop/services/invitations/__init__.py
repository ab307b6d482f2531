"""Who is invited, what was answered, and who comes in whose place."""
