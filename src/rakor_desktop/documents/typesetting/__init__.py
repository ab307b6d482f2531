"""How any paper is set: letters, pages, tables, the tree of what is read, and the archive."""
