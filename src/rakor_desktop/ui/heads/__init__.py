"""How often each head of region came himself, across meetings."""
