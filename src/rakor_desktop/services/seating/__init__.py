"""Where everybody sits, and what stands before him."""
