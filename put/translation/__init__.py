"""Translate files with a generator."""
