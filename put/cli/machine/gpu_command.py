"""``put gpu``."""

from __future__ import annotations

import argparse
import sys

from put.cli.printer import Message, Progress, ProgressLine, Tone, tell
from put.cli.printing import print_json, say
from put.codec import to_plain
from put.distribution.signed import DistributionError
from put.errors import OptionError
from put.formatting import size_text

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name

DOING = {"fetch": "fetching", "unpack": "unpacking", "verify": "translating a sample on the card"}


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command and its subcommands to the parser."""
    gpu = commands.add_parser("gpu", help="install and remove the GPU pack: torch for NVIDIA cards", allow_abbrev=False)
    verbs = gpu.add_subparsers(title="commands", required=True, metavar="COMMAND")
    status = verbs.add_parser("status", help="the card, and the pack in use", allow_abbrev=False)
    status.add_argument("--json", action="store_true", help="print JSON")
    status.set_defaults(run=_status)
    install = verbs.add_parser(
        "install",
        help="get the pack and use it",
        description="Fetch the parts of the pack (a stopped download resumes), prove their hashes, and translate a "
        "sample on the card. Only if that works the pack is used.",
        allow_abbrev=False,
    )
    install.add_argument("--from", dest="place", metavar="PLACE", help="a pack file, or a manifest's file or address")
    install.add_argument("--key", help="the public key that the manifest is signed with, base64")
    install.add_argument("--yes", action="store_true", help="do not ask before the download")
    install.add_argument("--json", action="store_true", help="print the progress as JSON")
    install.set_defaults(run=_install, interrupted="Run it again: the download resumes where it stopped.")
    remove = verbs.add_parser("remove", help="remove the pack: translation uses the processor", allow_abbrev=False)
    remove.set_defaults(run=_remove)
    verify = verbs.add_parser("verify", help="translate a sample on the card", allow_abbrev=False)
    verify.set_defaults(run=_verify)


def _status(given: argparse.Namespace) -> int:
    from put.distribution.channel import read_channel
    from put.distribution.gpu_pack.active import active_pack
    from put.distribution.gpu_pack.card import nvidia_card

    card, pack, offered = nvidia_card(), active_pack(), bool(read_channel().gpu_pack)
    if given.json:
        print_json({"card": card, "pack": to_plain(pack), "offered": offered})
        return 0
    say(f"card  {card or 'no NVIDIA card answers'}")
    say(f"pack  {f'{pack.name}, torch {pack.torch}' if pack else 'none'}")
    return 0


def _install(given: argparse.Namespace) -> int:
    from put.distribution.channel import read_channel
    from put.distribution.gpu_pack.install import PackProgress, install_pack, needed_bytes
    from put.distribution.gpu_pack.manifest import read_manifest

    channel = read_channel()
    place = given.place or channel.gpu_pack
    if not place:
        raise DistributionError("This copy of PUT Desktop knows of no GPU pack.", "Name one with --from.")
    manifest = read_manifest(place, given.key or channel.public_key)
    if not given.yes and not _agreed(manifest.download, needed_bytes(manifest)):
        say("Nothing was fetched.")
        return 1
    line = ProgressLine()

    def show(progress: PackProgress) -> None:
        if given.json:
            print_json({"event": "progress", **to_plain(progress)})
        else:
            line.show(Progress(DOING[progress.doing], progress.done, progress.total))

    try:
        folder = install_pack(manifest, place, show)
    finally:
        line.clear()
    if given.json:
        print_json({"event": "installed", "folder": str(folder)})
    else:
        tell(Message(f"torch {manifest.torch} is used from the next start on.", Tone.GOOD))
    return 0


def _agreed(download: int, needed: int) -> bool:
    if not sys.stdin.isatty():
        raise OptionError("Nobody is there to agree to the download.", "Give --yes.")
    say(f"This fetches {size_text(download)} and needs {size_text(needed)} on the disk. NVIDIA's libraries in it come")
    say("under NVIDIA's own licence, which is in the pack. Continue? [y/N] ")
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _remove(_given: argparse.Namespace) -> int:
    from put.distribution.gpu_pack.install import remove_pack

    freed = remove_pack()
    say(f"{size_text(freed)} are free again." if freed else "There is no GPU pack.")
    return 0


def _verify(_given: argparse.Namespace) -> int:
    from put.doctor import try_card

    finding = try_card()
    tell(Message(f"{finding.topic}: {finding.text}", Tone.GOOD if finding.good else Tone.BAD))
    return 0 if finding.good else 1
