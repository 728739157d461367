"""Page 1: the two folders and what the inspection finds in them."""
