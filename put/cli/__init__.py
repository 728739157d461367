"""The ``put`` command: the same work as the window's, printed."""

from put.cli.main import main

__all__ = ["main"]
