"""Backends that compute a generator: torch, or a runtime that is faster on this machine."""
