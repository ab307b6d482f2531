"""What the office settles for this store."""
