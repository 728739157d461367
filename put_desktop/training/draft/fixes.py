"""What can be done about a finding of the inspection, and what to advise in plain words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from put.config import TrainOptions
from put.data.inspect_report import DomainReport, Finding, Inspection
from put.options import find_option
from put_desktop.training.draft.domain_reading import is_image
from put_desktop.training.draft.draft import Draft

__all__ = ["ALL_AUGMENTATIONS", "Advice", "Fix", "advise"]

ALL_AUGMENTATIONS = find_option(TrainOptions, "diff_augment").values
PATIENCE = 5
"""Held-out scores without a better one before a small set's run ends."""
ZOOM = 1.5
HINTS_AS_THEY_ARE = frozenset({"closed", "long", "others", "grey", "imbalance", "nothing_readable"})
"""Codes whose hints name nothing of the command line and promise no button."""


@dataclass(frozen=True)
class Fix:
    """A button: what it says, and what it changes."""

    text: str
    leave_out: frozenset[Path] = frozenset()
    """Pictures that are left out from then on."""
    options: dict[str, Any] = field(default_factory=dict)
    """Fields of TrainOptions that are set."""


@dataclass(frozen=True)
class Advice:
    """A finding as the window shows it."""

    finding: Finding
    hint: str
    fixes: tuple[Fix, ...] = ()
    files: tuple[tuple[Path, str], ...] = ()
    """The files it is about, each with what is to be said of it."""


def advise(report: Inspection, draft: Draft) -> tuple[Advice, ...]:
    """Every finding with its hint and what can be done here, the gravest first.

    Args:
        report: what was found.
        draft: what is set already; what is done is not offered again.
    """
    return tuple(_advice(finding, report, draft) for finding in report.findings)


def _advice(finding: Finding, report: Inspection, draft: Draft) -> Advice:
    side = report.b if finding.side == "B" else report.a
    if finding.code == "shared":
        return _shared(finding, report)
    if finding.code in ("unreadable", "plain", "copies", "some_grey", "tiny"):
        return _files(finding, side, report.size)
    fixes = tuple(_settings(finding, report, draft))
    return Advice(finding, _hint(finding), fixes, _named(finding, side))


def _files(finding: Finding, side: DomainReport, size: int) -> Advice:
    """Advice on single files, which can be left out as long as some are left."""
    files = _named(finding, side)
    extra = {path for group in side.copies for path in group[1:]} if finding.code == "copies" else dict(files).keys()
    fixes = []
    smaller = int(side.short_side) // 32 * 32
    if finding.code == "tiny" and 64 <= smaller < size:
        fixes.append(Fix(_tr("Train at {size} px").format(size=smaller), options={"size": smaller}))
    if extra and (finding.code == "unreadable" or len(extra) < side.readable):
        words = _tr("Leave out the copies ({number})") if finding.code == "copies" else _tr("Leave them out ({number})")
        if len(extra) == 1:
            words = _tr("Leave it out")
        fixes.append(Fix(words.format(number=QLocale().toString(len(extra))), frozenset(extra)))
    return Advice(finding, _hint(finding), tuple(fixes), files)


def _shared(finding: Finding, report: Inspection) -> Advice:
    sides = (
        (frozenset(first for first, _ in report.shared), report.a, _tr("Leave them out of A ({number})")),
        (frozenset(twin for _, twin in report.shared), report.b, _tr("Leave them out of B ({number})")),
    )
    fixes = tuple(
        Fix(words.format(number=QLocale().toString(len(files))), files)
        for files, side, words in sides
        if len(files) < side.readable
    )
    files = tuple((first, _tr("in B as {name}").format(name=twin.name)) for first, twin in report.shared)
    return Advice(finding, _hint(finding), fixes, files)


def _settings(finding: Finding, report: Inspection, draft: Draft) -> list[Fix]:
    """What can be set against a finding that no single file causes."""
    fixes = []
    if finding.code == "few":
        if finding.side == "B" and not draft.changed.get("diff_augment"):
            fixes.append(Fix(_tr("Turn on augmentation"), options={"diff_augment": ALL_AUGMENTATIONS}))
        both = sum(each.code == "few" for each in report.findings) == 2
        if not draft.changed.get("patience") and not (both and finding.side == "A"):
            fixes.append(Fix(_tr("End early when it stops getting better"), options={"patience": PATIENCE}))
    # Of two pictures the page itself says so, even before they are looked at.
    if finding.code == "single" and not (draft.changed.get("single") or is_image(draft.folder_a)):
        fixes.append(Fix(_tr("Use single-image mode"), options={"single": True}))
    larger_b = report.b.short_side > report.a.short_side
    if finding.code == "sizes" and larger_b and "zoom_b" not in draft.changed:
        fixes.append(Fix(_tr("Show B larger, for coarser strokes"), options={"zoom_b": ZOOM}))
    return fixes


def _named(finding: Finding, side: DomainReport) -> tuple[tuple[Path, str], ...]:
    if finding.code in ("unreadable", "nothing_readable"):
        return tuple((each.path, each.error.message) for each in side.unreadable)
    if finding.code == "copies":
        return tuple(
            (path, _tr("the same as {name}").format(name=group[0].name)) for group in side.copies for path in group[1:]
        )
    if finding.code in ("grey", "some_grey") and not finding.side:
        return ()
    lists = {
        "plain": side.plain, "tiny": side.tiny, "long": side.long, "closed": side.closed, "grey": side.grey,
        "some_grey": side.grey,
    }  # fmt: skip
    return tuple((path, "") for path in lists.get(finding.code, ()))


def _hint(finding: Finding) -> str:
    """What to do, without a word of the command line."""
    if finding.code in HINTS_AS_THEY_ARE:
        return finding.hint
    return {
        "few": _tr("Add pictures of the kind that you will want to translate.")
        if finding.side == "A"
        else _tr(
            "More pictures help most. For a small set, augmentation keeps the program from learning the few by heart."
        ),
        "unreadable": _tr("Training passes over them. Export or copy them again, or leave them out."),
        "single": _tr(
            "Single-image mode learns from many pieces of the two pictures; large ones, of 1024 px and more, give most."
        ),
        "tiny": _tr("Use larger originals, train with smaller crops, or leave these out."),
        "plain": _tr("Leave them out."),
        "copies": _tr("Keep one of each: the more often a picture is there, the more it is learnt by heart."),
        "shared": _tr("Leave them out of one side; A and B should be different kinds of pictures."),
        "some_grey": _tr("Leave them out unless they belong to the look.") if finding.side == "B" else "",
        "sizes": _tr("Showing B larger makes the strokes coarser.") if finding.hint else "",
    }.get(finding.code, "")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Training", source)
