"""Composition: start, command line, and the one place that knows everything."""
