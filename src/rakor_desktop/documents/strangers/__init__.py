"""Files from somebody's disk: read behind limits, or refused."""
