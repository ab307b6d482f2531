"""The rules of the house: standard library only, no input or output, no clock, no text for people."""
