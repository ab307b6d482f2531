"""Official paper: plain data in, the bytes of a file out; no clock, no store, no screen."""
