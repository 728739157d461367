"""Decode image files for the screen."""
