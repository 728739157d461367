"""The runs as the window watches and controls them."""
