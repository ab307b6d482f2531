"""The salutation list: who is in the room, read line by line."""
