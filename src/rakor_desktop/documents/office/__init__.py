"""What every Excel and Word file of ours is made of."""
