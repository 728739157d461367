"""The window of PUT: drop images, get them translated."""
