"""What people install on Linux: the .deb, the .run, and what a desktop wants to know of them."""
