"""One module for each image format, and the color conversions that they share."""
