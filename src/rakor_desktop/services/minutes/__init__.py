"""The minutes from the first word to the final paper, and what is drawn from them."""
