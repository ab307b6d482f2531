"""What the pictures of the help show, and the moment they are taken at."""
