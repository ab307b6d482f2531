"""What institutions owe after a meeting."""
