"""``put models``."""

from __future__ import annotations

import argparse
from typing import Any

from put.cli.path_arguments import path_of
from put.cli.printer import Progress, ProgressLine, print_facts, print_table
from put.cli.printing import loading, print_json, say
from put.formatting import size_text
from put.models.library import Library, ModelEntry
from put.paths import sample_images

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command and its subcommands to the parser."""
    models = commands.add_parser("models", help="list, show, import, export and remove generators", allow_abbrev=False)
    verbs = models.add_subparsers(title="commands", required=True, metavar="COMMAND")

    listing = verbs.add_parser("list", help="the generators at hand", allow_abbrev=False)
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(run=_list)

    show = verbs.add_parser("show", help="what a generator does and how it was made", allow_abbrev=False)
    show.add_argument("name", metavar="NAME", help="a generator's name or file")
    show.add_argument("--json", action="store_true", help="print JSON")
    show.set_defaults(run=_show)

    bring = verbs.add_parser(
        "import",
        help="take a generator into the library",
        description="Take in a model file, or a CUT, FastCUT, PUT or CycleGAN generator (*_net_G.pth).",
        allow_abbrev=False,
    )
    bring.add_argument("file", type=path_of, metavar="FILE")
    bring.add_argument("--name", help="its name in the library (default: the file's)")
    bring.add_argument(
        "--part", help="which generator in the file, where there are several (default: the averaged one)"
    )
    bring.set_defaults(run=_import)

    export = verbs.add_parser("export", help="write a generator for other programs", allow_abbrev=False)
    export.add_argument("name", metavar="NAME", help="a generator's name or file")
    export.add_argument(
        "file", type=path_of, metavar="FILE", help="its ending decides: .pth (CUT's code), .onnx, .safetensors"
    )
    export.add_argument("--overwrite", action="store_true", help="replace FILE where it is there already")
    export.set_defaults(run=_export)

    describe = verbs.add_parser(
        "describe",
        help="tell a generator's card what it was trained on",
        description="Look at the pictures that a generator was trained on, and write into its card what they have in "
        "common, so that 'put check' and the window can say how usual other pictures are. Generators trained by this "
        "version have it already. Weights stay as they are.",
        allow_abbrev=False,
    )
    describe.add_argument("name", metavar="NAME", help="a generator's name or file")
    describe.add_argument(
        "--from",
        type=path_of,
        required=True,
        metavar="FOLDER",
        dest="folder",
        help="the pictures of A it was trained on",
    )
    describe.set_defaults(run=_describe, interrupted="The generator was not changed.")

    remove = verbs.add_parser("remove", help="delete an imported or trained generator", allow_abbrev=False)
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_remove)


def _list(given: argparse.Namespace) -> int:
    entries = Library().entries()
    if given.json:
        for entry in entries:
            print_json(_plain(entry))
        return 0
    print_table([_cells(entry) for entry in entries], right=(2,))
    if not entries:
        say("There are no generators. 'put models import FILE' takes one in.")
    return 0


def _show(given: argparse.Namespace) -> int:
    entry = Library().find(given.name)
    if given.json:
        print_json(_plain(entry))
        return 0
    print_facts(_facts(entry))
    return 0


def _cells(entry: ModelEntry) -> tuple[str, ...]:
    kind = "built-in" if entry.built_in else "yours"
    about = entry.card.title if entry.card else f"damaged: {entry.problem}"
    return entry.name, kind, size_text(entry.size), about


def _facts(entry: ModelEntry) -> list[tuple[str, str]]:
    card = entry.card
    facts = [("name", entry.name), ("file", str(entry.path))]
    if card is None:
        return [*facts, ("problem", str(entry.problem))]
    size = f"{card.work_size} px short side" if card.work_size else "the picture's own"
    facts += [
        ("title", card.title),
        ("does", card.description),
        ("turns", " -> ".join(filter(None, (card.source_domain, card.target_domain)))),
    ]
    facts += [("network", entry.spec.summary if entry.spec else "")]
    facts += [("working size", size), ("keep colours", f"{card.keep_colours:g}")]
    facts += [("receptive field", _receptive_field(entry))]
    facts += [("margin", f"{card.margin} px"), ("precision", card.precision)]
    facts += [("method", card.method), ("author", card.author), ("licence", card.license)]
    facts += [("date", card.date), ("limits", card.limits)]
    facts += [("training pictures", "described: 'put check' compares others with them" if card.inputs else "")]
    facts += [(f"  {key}", value) for key, value in card.training.items()]
    facts += [("credits" if index == 0 else "", line) for index, line in enumerate(card.credits)]
    return [(label, value) for label, value in facts if value]


def _receptive_field(entry: ModelEntry) -> str:
    """Return the neighbourhood that a place of a result depends on, from the structure."""
    if entry.spec is None:
        return ""
    side = entry.spec.receptive_field
    return "the whole picture" if side is None else f"{side} x {side} px: works in tiles"


def _plain(entry: ModelEntry) -> dict[str, Any]:
    card = entry.card
    facts: dict[str, Any] = {
        "name": entry.name,
        "path": str(entry.path),
        "built_in": entry.built_in,
        "bytes": entry.size,
    }
    if card is None:
        return facts | {"problem": str(entry.problem)}
    kept = (
        "title",
        "description",
        "author",
        "license",
        "date",
        "source_domain",
        "target_domain",
        "method",
        "work_size",
        "keep_colours",
        "margin",
        "precision",
    )
    facts |= {name: getattr(card, name) for name in kept}
    facts["network"] = entry.spec.summary if entry.spec else ""
    facts["receptive_field"] = entry.spec.receptive_field if entry.spec else None
    facts["has_inputs"] = bool(card.inputs)
    return facts | {"limits": card.limits, "training": dict(card.training), "credits": list(card.credits)}


def _import(given: argparse.Namespace) -> int:
    with loading():
        from put.models.exchange import import_model  # needs torch

    sample = next(iter(sample_images()), None)
    added = import_model(given.file, Library(), given.name, sample, part=given.part)
    name = added.entry.name
    quoted = f'"{name}"' if " " in name else name
    say(f"Imported as {name}: put translate ... --model {quoted}")
    if len(added.parts) > 1:
        kind = "averaged generator, " if added.ema_generator else "generator "
        say(f"Took the {kind}{added.part}, of {len(added.parts)} in the file: {', '.join(added.parts)}.")
        say("--part NAME takes another of them.")
    for part, reason in added.passed_over:
        say(f"Could not take the averaged generator {part}. {reason}")
    return 0


def _export(given: argparse.Namespace) -> int:
    with loading():
        from put.models.exchange import export_model  # needs torch

    export_model(given.name, given.file, Library(), overwrite=given.overwrite)
    say(f"Wrote {given.file}")
    return 0


def _describe(given: argparse.Namespace) -> int:
    with loading():
        from put.data.folders import find_images
        from put.familiarity.describe import describe_model  # needs torch

    line = ProgressLine()
    images = find_images(given.folder)
    try:
        found = describe_model(
            Library().find(given.name),
            images,
            lambda done, total: line.show(Progress(f"{done}/{total} pictures", done, total)),
        )
    finally:
        line.clear()
    say(f"Described {found.count} training pictures in the card of {given.name}.")
    return 0


def _remove(given: argparse.Namespace) -> int:
    Library().remove(given.name)
    say(f"Removed {given.name}.")
    return 0
