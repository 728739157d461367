"""The panels of the queue, of its files and of its settings."""
