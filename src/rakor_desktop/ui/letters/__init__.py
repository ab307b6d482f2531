"""The invitation letter: written, seen as it will be printed, numbered, issued, corrected."""
