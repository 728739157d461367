"""The two sides of an image, one over the other, with a divider between them."""
