"""How it looks and what is asked: the only layer, with `app`, that knows Qt."""
