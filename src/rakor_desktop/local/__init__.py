"""This computer: folders, configuration, the journal of what is being typed, logs."""
