"""Hooks of the documentation site: what is made from the code while the site is built."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Put the command line's reference and the list of decisions where a page asks for them."""
    if "<!-- commands -->" in markdown:
        markdown = markdown.replace("<!-- commands -->", _commands())
    if "<!-- decisions -->" in markdown:
        markdown = markdown.replace("<!-- decisions -->", _decisions(Path(page.file.abs_src_path).parent))
    return markdown


def _commands() -> str:
    from put.cli.main import make_parser

    parts = [f"```text\n{make_parser().format_help()}```\n"]
    for name, command in sorted(_subcommands(make_parser()).items()):
        parts.append(f"## put {name}\n\n```text\n{command.format_help()}```\n")
        for inner, verb in _subcommands(command).items():
            parts.append(f"### put {name} {inner}\n\n```text\n{verb.format_help()}```\n")
    return "\n".join(parts)


def _subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001  argparse has no public way to its sub-commands
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return dict(action.choices)
    return {}


def _decisions(folder: Path) -> str:
    lines = []
    for path in sorted(folder.glob("0*.md")):
        title = path.read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
        lines.append(f"- [{title}]({path.name})")
    return "\n".join(lines)
