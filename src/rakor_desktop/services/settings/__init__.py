"""What the office settles: letterheads, paper profiles, letters, who signs."""
