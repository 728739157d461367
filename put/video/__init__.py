"""Videos, animations and image sequences: what they hold, reading them and writing them."""
