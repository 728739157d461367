"""The process that trains a queued run and obeys its requests."""
