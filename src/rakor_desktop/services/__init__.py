"""What may be done (use-cases, `tx` first) and what is read (queries, `session` first)."""
