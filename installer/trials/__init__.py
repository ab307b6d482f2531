"""How what was built is installed, used, upgraded and removed in clean places."""
