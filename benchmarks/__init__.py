"""Measurements: programs to be run by hand; none of them is part of what is shipped."""
