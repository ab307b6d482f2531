"""What people install on Windows: the set-up, and the Wine that it is made and tried in."""
