"""``put presets``."""

from __future__ import annotations

import argparse
from dataclasses import replace

from put.cli.path_arguments import path_of
from put.cli.printer import print_facts, print_table
from put.cli.printing import print_error, say
from put.cli.translate_options import add_translate_options, translate_options
from put.codec import to_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError
from put.options import described_options
from put.translation.presets import PRESET_ENDING, PresetFolder, TranslatePreset, read_preset, write_preset

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command and its subcommands to the parser."""
    presets = commands.add_parser(
        "presets", help="list, save, import, export and remove named settings", allow_abbrev=False
    )
    verbs = presets.add_subparsers(title="commands", required=True, metavar="COMMAND")

    listing = verbs.add_parser("list", help="the saved presets", allow_abbrev=False)
    listing.set_defaults(run=_list)

    show = verbs.add_parser("show", help="what a preset changes", allow_abbrev=False)
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=_show)

    save = verbs.add_parser(
        "save",
        help="save options under a name",
        description="Save the options of 'put translate' under a name. Device and threads belong to the machine, start "
        "and end to one video; they are not saved.",
        allow_abbrev=False,
    )
    save.add_argument("name", metavar="NAME")
    save.add_argument("--note", default="", metavar="TEXT", help="what it is for")
    _add_replace(save)
    add_translate_options(save)
    save.set_defaults(run=_save)

    bring = verbs.add_parser("import", help="take in a preset's file", allow_abbrev=False)
    bring.add_argument("file", type=path_of, metavar="FILE")
    bring.add_argument("--name", help="its name (default: the file's)")
    _add_replace(bring)
    bring.set_defaults(run=_import)

    export = verbs.add_parser("export", help="write a preset to a file, for others", allow_abbrev=False)
    export.add_argument("name", metavar="NAME")
    export.add_argument("file", type=path_of, metavar="FILE", help="a file, or a folder for NAME" + PRESET_ENDING)
    export.add_argument("--overwrite", action="store_true", help="replace FILE where it is there already")
    export.set_defaults(run=_export)

    remove = verbs.add_parser("remove", help="delete a preset", allow_abbrev=False)
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_remove)


def _add_replace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--replace", action="store_true", help="replace a preset of the same name")


def _list(_given: argparse.Namespace) -> int:
    presets, problems = PresetFolder().read_all()
    print_table([(each.name, each.options.model or "any model", each.note) for each in presets])
    for problem in problems:
        print_error(problem, as_json=False)
    if not presets:
        say("There are no presets. 'put presets save NAME OPTIONS' makes one.")
    return 1 if problems else 0


def _show(given: argparse.Namespace) -> int:
    preset = PresetFolder().find(given.name)
    facts = [("name", preset.name), ("note", preset.note)]
    facts += _changed(preset.options, TranslateOptions()) + _changed(preset.options.video, VideoOptions())
    print_facts([(label, value) for label, value in facts if value])
    return 0


def _changed(options: TranslateOptions | VideoOptions, usual: TranslateOptions | VideoOptions) -> list[tuple[str, str]]:
    """Return what is not as it is by default, under the names of the command line."""
    found = []
    kind: type = type(options)
    for each in described_options(kind):
        value = getattr(options, each.name)
        if value != getattr(usual, each.name):
            plain = to_plain(value)
            found.append((each.flag, ", ".join(plain) if isinstance(plain, list) else str(plain)))
    return found


def _save(given: argparse.Namespace) -> int:
    preset = PresetFolder().save(
        TranslatePreset(given.name, translate_options(given), given.note), replaces=given.replace
    )
    say(f"Saved: put translate ... --preset-file {_quoted(preset.name)}")
    return 0


def _import(given: argparse.Namespace) -> int:
    preset = read_preset(given.file)
    preset = PresetFolder().save(replace(preset, name=given.name or preset.name), replaces=given.replace)
    say(f"Imported: put translate ... --preset-file {_quoted(preset.name)}")
    return 0


def _export(given: argparse.Namespace) -> int:
    preset = PresetFolder().find(given.name)
    target = given.file / f"{preset.name}{PRESET_ENDING}" if given.file.is_dir() else given.file
    if target.exists() and not given.overwrite:
        raise OptionError(f"{target} already exists.", "Choose another name, or --overwrite.")
    write_preset(target, preset)
    say(f"Wrote {target}")
    return 0


def _remove(given: argparse.Namespace) -> int:
    PresetFolder().remove(given.name)
    say(f"Removed {given.name}.")
    return 0


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
