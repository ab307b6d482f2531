"""The import: choose a file, say what its columns mean, look at every row, bring all in, take all back."""
