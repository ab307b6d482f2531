"""Who is not here yet, with what was answered and whom to call."""
