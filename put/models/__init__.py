"""Generators as files: cards, the library, import and export."""
