"""Translating files with a generator."""
