"""Decode the frames of a container, whatever is wrong with it."""
