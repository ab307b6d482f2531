"""Issued documents: numbers, who signs, what a paper is told, and the gate before it is printed."""
