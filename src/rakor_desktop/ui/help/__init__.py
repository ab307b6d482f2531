"""The help: sheets of text with pictures of the screens, in a window of its own."""
