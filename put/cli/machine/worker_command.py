"""``put translate-worker``: the process of one device of several. The program itself starts it; no help names it."""

from __future__ import annotations

import argparse

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("translate-worker", allow_abbrev=False)
    parser.set_defaults(run=_run)


def _run(_given: argparse.Namespace) -> int:
    from put.translation.spread.local_process import serve

    serve()
    return 0
