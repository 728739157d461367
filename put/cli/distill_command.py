"""``put distill``."""

from __future__ import annotations

import argparse

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    commands.add_parser("distill", help="make a faster generator that does what a slow one does", allow_abbrev=False)
