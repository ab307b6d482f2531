"""How it looks: colours, sizes, type."""
