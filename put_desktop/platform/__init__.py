"""Differences between systems: single instance, file managers, Linux libraries, signals."""
