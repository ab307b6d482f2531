"""Lists of strangers into the directory, and the way back."""
