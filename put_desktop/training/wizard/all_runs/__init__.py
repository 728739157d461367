"""The list of all training runs."""
