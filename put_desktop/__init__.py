"""The window of PUT: drop pictures, get them translated."""
