"""The minutes: writing down what is said while it is said, and drawing decisions and recommendations from it."""
