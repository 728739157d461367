"""The window as a process, among other programs. Not run unless asked for: ``pytest -m system``."""
