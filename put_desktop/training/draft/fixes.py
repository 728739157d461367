"""Advice on the findings of the inspection, and the fixes that a button can make."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from put.config import TrainOptions, preset_options
from put.data.inspect_report import DomainReport, Finding, Inspection
from put.errors import OptionError
from put.options import find_option
from put_desktop.core.error_texts import translated
from put_desktop.training.draft.domain_reading import is_image
from put_desktop.training.draft.draft import Draft

__all__ = ["ALL_AUGMENTATIONS", "Advice", "Fix", "advise"]

ALL_AUGMENTATIONS = find_option(TrainOptions, "diff_augment").values
PATIENCE = 5
"""Validation scores without an improvement before the run of a small set ends."""
ZOOM = 1.5
HINTS_AS_THEY_ARE = frozenset({"closed", "long", "others", "grey", "imbalance", "nothing_readable"})
"""Codes of findings whose hints suit the window: they name no option of the command line."""


@dataclass(frozen=True)
class Fix:
    """A button: its text, and what it changes."""

    text: str
    leave_out: frozenset[Path] = frozenset()
    """Images to leave out."""
    options: dict[str, Any] = field(default_factory=dict)
    """Fields of TrainOptions to set."""


@dataclass(frozen=True)
class Advice:
    """A finding as the window shows it."""

    finding: Finding
    hint: str
    fixes: tuple[Fix, ...] = ()
    files: tuple[tuple[Path, str], ...] = ()
    """The files it is about, each with a note."""


def advise(report: Inspection, draft: Draft) -> tuple[Advice, ...]:
    """Return every finding with its hint and its fixes, the most severe first.

    Args:
        report: the report of the inspection.
        draft: the draft; fixes that it has already are not offered again.
    """
    return tuple(_advice(finding, report, draft) for finding in report.findings)


def _advice(finding: Finding, report: Inspection, draft: Draft) -> Advice:
    domain = report.b if finding.side == "B" else report.a
    if finding.code == "shared":
        return _shared(finding, report)
    if finding.code in ("unreadable", "plain", "copies", "some_grey", "tiny"):
        return _files(finding, domain, report.size)
    fixes = tuple(_settings(finding, report, draft))
    return Advice(finding, _hint(finding), fixes, _named(finding, domain))


def _files(finding: Finding, domain: DomainReport, size: int) -> Advice:
    """Return advice on single files, which can be left out as long as some remain."""
    files = _named(finding, domain)
    extra = {path for group in domain.copies for path in group[1:]} if finding.code == "copies" else dict(files).keys()
    fixes = []
    smaller = int(domain.short_side) // 32 * 32
    if finding.code == "tiny" and 64 <= smaller < size:
        fixes.append(Fix(_tr("Train at {size} px").format(size=smaller), options={"size": smaller}))
    if extra and (finding.code == "unreadable" or len(extra) < domain.readable):
        number = len(extra)
        copies = finding.code == "copies"
        words = _tr("Leave out %Ln copy(s)", number) if copies else _tr("Leave out %Ln file(s)", number)
        fixes.append(Fix(words, frozenset(extra)))
    return Advice(finding, _hint(finding), tuple(fixes), files)


def _shared(finding: Finding, report: Inspection) -> Advice:
    domains = (
        (frozenset(first for first, _ in report.shared), report.a, _tr("Leave out of A ({number})")),
        (frozenset(twin for _, twin in report.shared), report.b, _tr("Leave out of B ({number})")),
    )
    fixes = tuple(
        Fix(words.format(number=QLocale().toString(len(files))), files)
        for files, domain, words in domains
        if len(files) < domain.readable
    )
    files = tuple((first, _tr("in B as {name}").format(name=twin.name)) for first, twin in report.shared)
    return Advice(finding, _hint(finding), fixes, files)


def _settings(finding: Finding, report: Inspection, draft: Draft) -> list[Fix]:
    """Return fixes of settings, for findings that no single file causes."""
    fixes = []
    try:
        options = draft.options()
    except OptionError:  # something else is out of its range: the page of the settings says so
        options = preset_options(draft.preset, draft.style)
    if finding.code == "few":
        if finding.side == "B" and not options.diff_augment:
            fixes.append(Fix(_tr("Turn on augmentation"), options={"diff_augment": ALL_AUGMENTATIONS}))
        both = sum(each.code == "few" for each in report.findings) == 2
        if not options.patience and not (both and finding.side == "A"):
            fixes.append(Fix(_tr("Stop early when it no longer improves"), options={"patience": PATIENCE}))
    # The page offers it for two single images, even before they are inspected.
    if finding.code == "single" and not (options.single or is_image(draft.folder_a)):
        fixes.append(Fix(_tr("Use single-image mode"), options={"single": True}))
    larger_b = report.b.short_side > report.a.short_side
    if finding.code == "sizes" and larger_b and "zoom_b" not in draft.changed and options.zoom_b < ZOOM:
        fixes.append(Fix(_tr("Enlarge B for coarser strokes"), options={"zoom_b": ZOOM}))
    return fixes


def _named(finding: Finding, domain: DomainReport) -> tuple[tuple[Path, str], ...]:
    if finding.code in ("unreadable", "nothing_readable"):
        return tuple((each.path, translated(each.error.message)) for each in domain.unreadable)
    if finding.code == "copies":
        return tuple(
            (path, _tr("same as {name}").format(name=group[0].name)) for group in domain.copies for path in group[1:]
        )
    if finding.code in ("grey", "some_grey") and not finding.side:
        return ()
    lists = {
        "plain": domain.plain, "tiny": domain.tiny, "long": domain.long, "closed": domain.closed, "grey": domain.grey,
        "some_grey": domain.grey,
    }  # fmt: skip
    return tuple((path, "") for path in lists.get(finding.code, ()))


def _hint(finding: Finding) -> str:
    """Return what to do, without options of the command line."""
    if finding.code in HINTS_AS_THEY_ARE:
        return translated(finding.hint)
    return {
        "few": _tr("Add pictures like the ones you want to translate.")
        if finding.side == "A"
        else _tr("More pictures help most. With few, augmentation keeps the model from memorising them."),
        "unreadable": _tr("Training skips them. Export or copy them again, or leave them out."),
        "single": _tr(
            "Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best."
        ),
        "tiny": _tr("Use larger originals, train with smaller crops, or leave these out."),
        "plain": _tr("Leave them out."),
        "copies": _tr("Keep one of each. The model memorises pictures that appear several times."),
        "shared": _tr("Leave them out of one folder. A and B should hold different kinds of pictures."),
        "some_grey": _tr("Leave them out unless they belong to the style.") if finding.side == "B" else "",
        "sizes": _tr("Enlarging B makes the strokes coarser.") if finding.hint else "",
    }.get(finding.code, "")


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Training", source, None, number)
