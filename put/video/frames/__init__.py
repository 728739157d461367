"""Animated GIF and WebP files and numbered images, read and written as videos."""
