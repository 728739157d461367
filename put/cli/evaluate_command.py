"""``put evaluate``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from put.cli.copies_table import find_training, print_copies
from put.cli.option_arguments import add_options, given_options, whole_number
from put.cli.path_arguments import path_of
from put.cli.printer import Progress, ProgressLine, print_table
from put.cli.printing import loading, print_json, say
from put.cli.translate_options import work_size_of
from put.codec import to_plain
from put.config import DEVICES, TranslateOptions
from put.errors import OptionError
from put.formatting import duration_text
from put.options import described_options

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from put.evaluation.bootstrap import Interval
    from put.evaluation.compare import Comparison, ImageSet, Resemblance
    from put.evaluation.copies import CopyCheck
    from put.evaluation.gather import Chosen, Skipped, Translate

__all__ = ["add_to"]

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name

FIGURES: tuple[tuple[str, str, str], ...] = (
    ("kid", "kernel distance (KID)", "lower is better; 0 cannot be told from B"),
    ("relative_kid", "the same, relative", "1 is as far from B as the untouched photographs, 0 cannot be told from B"),
    ("frechet", "Fréchet distance", "lower is better; compare only figures from equal numbers of pictures"),
    ("density", "density", "about 1 is as typical of B as B itself; near 0 is unlike anything in B"),
    ("coverage", "coverage", "higher is better; share of B that some picture comes close to"),
    ("sliced_wasserstein", "texture distance (SWD)", "lower is better; without any trained network"),
)
KEPT: tuple[tuple[str, str, str], ...] = (
    ("content", "content kept", "1 keeps every shape, 0 none; brush work is not counted"),
    ("ssim", "SSIM", "the same down to the last pixel; brush work lowers it"),
    ("colour_drift", "colour drift", "lower is truer to the photographs; 2 is just seen, 10 at a glance"),
    ("inversion", "light stays light", "1 is well; below 0 light and dark are swapped"),
    ("diversity", "diversity", "1 is as varied as the photographs; near 0 everything looks the same"),
)
SETTINGS = {"precision", "strength", "keep_colours", "brush_size", "detail", "work_size"}
"""Options of a translation that change what a generator's pictures look like."""
HEADERS = ("against B", "translated", "95% interval", "untranslated", "halves of B")


def add_to(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "evaluate",
        help="measure how good a generator's translations are",
        description="Translate pictures of folder A with a generator and compare the results with pictures of folder B "
        "and with the originals. With --results the translations are there already: the same paths below OUT as below "
        "A. Use pictures that the generator was not trained on.",
        usage="put evaluate [options] MODEL A B\n       put evaluate [options] --results OUT A B",
        allow_abbrev=False,
    )
    parser.add_argument("first", metavar="MODEL", help="a generator's name or file; not with --results")
    parser.add_argument("second", type=path_of, metavar="A", help="folder of the pictures that are translated")
    parser.add_argument(
        "third", type=path_of, nargs="?", metavar="B", help="folder of pictures as the translations should be"
    )
    parser.add_argument(
        "--results", type=path_of, metavar="OUT", help="folder of translations; then no generator is named"
    )
    parser.add_argument(
        "--size",
        type=whole_number,
        default=320,
        metavar="PX",
        help="short side at which pictures are compared (default: 320)",
    )
    parser.add_argument(
        "--most",
        type=whole_number,
        default=500,
        metavar="N",
        help="pictures of each side, drawn at random (default: 500)",
    )
    parser.add_argument("--seed", type=whole_number, default=0, metavar="N", help="of all randomness (default: 0)")
    parser.add_argument("--device", default="auto", help=f"{DEVICES} (default: auto)")
    parser.add_argument(
        "--bootstrap",
        type=whole_number,
        default=200,
        metavar="N",
        help="rounds for the intervals; 0 for none (default: 200)",
    )
    parser.add_argument(
        "--fid", action="store_true", help="also the published FID, which downloads 90 MB of weights once"
    )
    parser.add_argument(
        "--copies", type=path_of, action="append", metavar="TRAINING",
        help="folder of the pictures of B that the generator learnt from; look for patches that were copied, with "
        "those of B as a control. May be given several times",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    group = parser.add_argument_group("how the generator translates")
    others = {each.name for each in described_options(TranslateOptions)} - SETTINGS
    add_options(group, TranslateOptions, leave_out=others, readers={"work_size": work_size_of})
    parser.set_defaults(run=_run)


@dataclass(frozen=True)
class _Evaluated:
    """What was measured, for a table or as JSON."""

    model: str
    device: str
    size: int
    seed: int
    a: Chosen
    b: Chosen
    pictures_a: int
    pictures_b: int
    sources_b: int
    skipped: Sequence[Skipped]
    comparison: Comparison
    fid: dict[str, float] | None
    copies: list[CopyCheck] | None
    training: int
    """Pictures that copies were looked for in."""
    seconds: float
    settings: dict[str, Any]
    """How the generator translated, as far as that was given."""


def _run(given: argparse.Namespace) -> int:
    _check(given)
    evaluated = _evaluate(given)
    if given.json:
        print_json(_as_json(evaluated))
    else:
        _print(evaluated)
    return 0


def _check(given: argparse.Namespace) -> None:
    if given.results and given.third:
        raise OptionError("With --results no generator is named.", "Write: put evaluate --results OUT A B")
    if given.results and (settings := _settings(given)):
        flags = ", ".join(f"--{name.replace('_', '-')}" for name in settings)
        raise OptionError(f"With --results nothing is translated: {flags} cannot be followed.", "Leave it out.")
    TranslateOptions(**_settings(given))  # refused before anything is read
    if not given.results and not given.third:
        raise OptionError("A generator and two folders are needed.", "Write: put evaluate MODEL A B")
    if not 64 <= given.size <= 2048:
        raise OptionError(f"The size is 64 to 2048 pixels, not {given.size}.")
    for name, least in (("most", 2), ("bootstrap", 0), ("seed", 0)):
        if getattr(given, name) < least:
            raise OptionError(f"--{name} must be at least {least}, not {getattr(given, name)}.")


def _evaluate(given: argparse.Namespace) -> _Evaluated:
    with loading():
        from put.device import resolve_device  # needs torch
        from put.evaluation import compare, gather, inception

    began = time.monotonic()
    device = resolve_device(given.device)
    inception_network = inception.InceptionNetwork(device) if given.fid else None
    folders = (given.first, given.second) if given.results else (given.second, given.third)
    folders = *map(Path, folders), *(given.copies or ())
    a, b, *learnt = (gather.choose(folder, given.most, given.seed) for folder in folders)
    model, translate = _translations(given, a.folder)
    line = ProgressLine()
    total = len(a.paths)
    line.show(Progress("pictures of B"))  # before A is translated, which takes long
    targets, skipped_b = gather.read_targets(b, given.size)
    inputs, outputs, skipped = gather.read_pairs(
        a, translate, given.size, lambda done: line.show(Progress(f"{done}/{total} pictures of A", done, total))
    )
    line.show(Progress("comparing"))
    comparison = compare.compare(inputs, outputs, targets, device=device, rounds=given.bootstrap, seed=given.seed)
    fid = None
    if inception_network:
        line.show(Progress("FID"))
        fid = {
            name: inception_network.fid(pictures, targets.images)
            for name, pictures in (("translated", outputs), ("untranslated", inputs.images))
        }
    training, checks, skipped_training = _copies(given, learnt, inputs, outputs, targets, line)
    line.clear()
    return _Evaluated(
        model, str(device), given.size, given.seed, a, b, len(outputs), len(targets.images),
        len(set(targets.sources)), [*skipped, *skipped_b, *skipped_training], comparison, fid, checks, training,
        time.monotonic() - began, _settings(given),
    )  # fmt: skip


def _copies(
    given: argparse.Namespace,
    learnt: Sequence[Chosen],
    inputs: ImageSet,
    outputs: Sequence[NDArray[np.uint8]],
    targets: ImageSet,
    line: ProgressLine,
) -> tuple[int, list[CopyCheck] | None, list[Skipped]]:
    """Return the number of training pictures, the patches like theirs, and what was left out."""
    if not learnt:
        return 0, None, []
    from put.evaluation import copies

    training, skipped = find_training(learnt, given.size, lambda folder: line.show(Progress(f"pictures of {folder}")))
    total = len(copies.SIDES) * len(training.images)
    checks = copies.check_copies(
        inputs, outputs, targets, training, rounds=given.bootstrap, seed=given.seed,
        advance=lambda done: line.show(Progress(f"copies: {done}/{total}", done, total)),
    )  # fmt: skip
    return len(training.images), checks, skipped


def _settings(given: argparse.Namespace) -> dict[str, Any]:
    """Return how the generator is to translate, as far as that was given."""
    return {name: value for name, value in given_options(given, TranslateOptions).items() if name in SETTINGS}


def _translations(given: argparse.Namespace, folder: Path) -> tuple[str, Translate]:
    """Return the origin of the translations, and a function that gives that of one picture."""
    from put.evaluation.gather import Results
    from put.models.library import Library
    from put.translation.translator import Translator

    if given.results:
        return str(given.results), Results(given.results, folder)
    entry = Library().find(given.first)
    translator = Translator(entry, TranslateOptions(model=given.first, device=given.device, **_settings(given)))

    def translate(_path: Path, pixels: Any) -> Any:
        return translator.translate(pixels, lambda message, hint: say(f"note: {message} {hint}", to=sys.stderr)).floats

    return entry.name, translate


def _as_json(evaluated: _Evaluated) -> dict[str, Any]:
    figures = {name: getattr(evaluated, name) for name in ("model", "device", "size", "seed", "settings")}
    counts = {
        side: {"folder": str(chosen.folder), "found": chosen.found, "compared": compared}
        for side, chosen, compared in (
            ("a", evaluated.a, evaluated.pictures_a),
            ("b", evaluated.b, evaluated.pictures_b),
        )
    }
    skipped = [{"path": str(one.path)} | to_plain(one.reason) for one in evaluated.skipped]
    checks = None if evaluated.copies is None else [to_plain(check) for check in evaluated.copies]
    rest = {"fid": evaluated.fid, "copies": checks, "seconds": round(evaluated.seconds, 2), "skipped": skipped}
    measured: dict[str, Any] = to_plain(evaluated.comparison)
    return figures | counts | measured | rest


def _print(evaluated: _Evaluated) -> None:
    comparison = evaluated.comparison
    for one in evaluated.skipped:
        say(f"left out: {one.path}: {one.reason}", to=sys.stderr)
    for name, chosen in (("A", evaluated.a), ("B", evaluated.b)):
        if chosen.found > len(chosen.paths):
            say(f"{len(chosen.paths)} of {chosen.found} pictures of {name}, drawn with seed {evaluated.seed}.")
    given = "".join(f", {_setting(name, value)}" for name, value in evaluated.settings.items())
    say(
        f"{evaluated.pictures_a} pictures of A, translated by {evaluated.model}{given}, against "
        f"{evaluated.pictures_b} of B from {evaluated.sources_b} sources, at {evaluated.size} px on "
        f"{evaluated.device}."
    )
    say()
    print_table(list(_against_b(evaluated)), headers=HEADERS, right=(1, 2, 3, 4))
    say()
    kept = [(title, *_columns(getattr(comparison.kept, name))) for name, title, _ in KEPT]
    print_table(kept, headers=("against A", *HEADERS[1:3]), right=(1, 2))
    say()
    for _, title, text in (*FIGURES, *KEPT):
        say(f"{title}: {text}.")
    _print_references(comparison)
    if evaluated.copies:
        print_copies(evaluated.copies, evaluated.training)
    say(f"Measured in {duration_text(evaluated.seconds)}.")


def _setting(name: str, value: Any) -> str:
    told = "native" if (name, value) == ("work_size", 0) else f"{value:g}" if isinstance(value, float) else str(value)
    return f"{name.replace('_', ' ')} {told}"


def _against_b(evaluated: _Evaluated) -> Iterator[tuple[str, ...]]:
    comparison = evaluated.comparison
    for name, title, _ in FIGURES:
        others = _value(comparison.untranslated, name), _value(comparison.halves, name)
        yield (title, *_columns(getattr(comparison.translated, name)), *others)
    if evaluated.fid:
        fid = {name: f"{value:.2f}" for name, value in evaluated.fid.items()}
        yield "FID (Inception)", fid["translated"], "-", fid["untranslated"], "-"


def _print_references(comparison: Comparison) -> None:
    say("untranslated: the photographs as they are against B; a translation that is no closer did nothing.")
    if comparison.halves is None:
        say("halves of B: left out, B has too few sources to be halved.")
    else:
        say("halves of B: B against itself, no source in both halves; about the best that can be expected.")


def _columns(interval: Interval | None) -> tuple[str, str]:
    if interval is None:
        return "-", "-"
    between = "-" if interval.low is None else f"{_number(interval.low)} to {_number(interval.high)}"
    return _number(interval.value), between


def _value(figures: Resemblance | None, name: str) -> str:
    interval = getattr(figures, name, None)
    return "-" if interval is None else _number(interval.value)


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.1f}" if abs(value) >= 100 else f"{value:.2f}" if abs(value) >= 10 else f"{value:.3f}"
