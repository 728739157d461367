"""``put update``."""

from __future__ import annotations

import argparse
import dataclasses

from put.cli.printer import Message, Tone, tell
from put.cli.printing import print_json
from put.codec import to_plain

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "update",
        help="look for a newer version",
        description="Read the signed list of releases and say whether there is a newer one. Nothing else is fetched, "
        "and nothing is installed.",
        allow_abbrev=False,
    )
    parser.add_argument("--check", action="store_true", required=True, help="look now")
    parser.add_argument("--list", metavar="PLACE", help="another signed list: a file or an address")
    parser.add_argument("--key", help="the public key that it is signed with, base64")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    from put.distribution.channel import read_channel
    from put.distribution.releases import check_for_update

    channel = read_channel()
    channel = dataclasses.replace(
        channel, releases=given.list or channel.releases, public_key=given.key or channel.public_key
    )
    news = check_for_update(channel)
    if given.json:
        print_json(to_plain(news))
    elif news.newer is None:
        tell(Message(f"PUT Desktop {news.current} is the newest version.", Tone.GOOD))
    else:
        tell(Message(f"PUT Desktop {news.newer.version} of {news.newer.date} is newer than this {news.current}."))
        if news.newer.summary:
            tell(Message(news.newer.summary))
        tell(Message(f"Get it from {news.newer.page}"))
    return 0
