"""From numbers to plain words: what is odd about two folders, what to do, and what can be expected.

The bounds are rules of thumb. Horse-to-zebra and its like have about a thousand images a side; sets of a hundred
work with augmentation (DiffAugment, arXiv 2006.10738), with textures of the very images coming back; the shipped
generator learnt from 128 paintings.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from put.data.inspect_report import DomainReport, Finding, Outlook, Severity
from put.formatting import count_text

__all__ = ["ENOUGH", "FEWEST", "SMALL", "SUMMARIES", "findings_of", "outlook_of"]

FEWEST, SMALL, ENOUGH = 8, 30, 200
"""Distinct images of a side below which there are too few, very few, and few."""
IMBALANCE = 10
"""Ratio of distinct images between the sides above which it is reported."""
MANY_SIZES = 2.0
"""Ratio of the median short sides from which it is said."""
SOME, A_TENTH, HALF = 0.05, 0.1, 0.5

SUMMARIES = {
    Outlook.GOOD: "There are enough pictures on both sides: good results can be expected.",
    Outlook.FAIR: "Training can work; the warnings say what limits it.",
    Outlook.POOR: "Weak results are to be expected until the problems below are mended.",
    Outlook.NOT_YET: "Training is not worth its time yet: mend the problems first.",
}
_ORDER = [Outlook.NOT_YET, Outlook.POOR, Outlook.FAIR, Outlook.GOOD]
_BY_SEVERITY = [Severity.PROBLEM, Severity.WARNING, Severity.INFO]
_Shared = tuple[tuple[Path, Path], ...]


def findings_of(a: DomainReport, b: DomainReport, shared: _Shared, size: int) -> tuple[Finding, ...]:
    """Return all findings, the most severe first.

    Args:
        a: the images to start from.
        b: the images to end with.
        shared: images of A with the one of B that is all but the same.
        size: side of training's crops in pixels.
    """
    found: list[Finding] = []
    single = a.readable == a.found == b.readable == b.found == 1
    if single:
        found += _single(min(a.short_side, b.short_side), size)
    for name, side in (("A", a), ("B", b)):
        found += [*_unreadable(name, side), *_closed(name, side)]
        if side.readable:
            found += [] if single else _few(name, side)
            found += [*_tiny(name, side, size), *_useless(name, side), *_long(name, side)]
        found += _not_seen(name, side)
    if a.readable and b.readable:
        found += [*_same(a, b, shared), *_grey(a, b), *_unequal(a, b)]
    return tuple(sorted(found, key=lambda finding: _BY_SEVERITY.index(finding.severity)))


def outlook_of(findings: tuple[Finding, ...]) -> Outlook:
    """Return the best that all findings allow."""
    return min((finding.cap for finding in findings), key=_ORDER.index, default=Outlook.GOOD)


def _of(number: int, side: DomainReport, name: str) -> str:
    """Return text such as '3 of the 40 images of A'."""
    return f"{number:,} of the {count_text(side.readable, 'picture')} of {name}"


def _share(part: int, side: DomainReport) -> float:
    return part / side.readable


def _degree(share: float, warning: float, problem: float = 2.0) -> Severity:
    if share > problem:
        return Severity.PROBLEM
    return Severity.WARNING if share > warning else Severity.INFO


def _unreadable(name: str, side: DomainReport) -> Iterator[Finding]:
    if not side.readable:
        yield Finding(
            Severity.PROBLEM, "nothing_readable", name, f"None of the pictures of {name} can be read.",
            "Check that they open in other programs, and export them again as JPEG or PNG.", Outlook.NOT_YET,
        )  # fmt: skip
    elif side.unreadable:
        number = len(side.unreadable)
        severity = _degree(number / side.looked_at, 0.0, HALF)
        message = f"{count_text(number, 'file')} of {name} cannot be read."
        hint = "Training passes over them. Export or copy them again, or remove them."
        yield Finding(severity, "unreadable", name, message, hint)


def _closed(name: str, side: DomainReport) -> Iterator[Finding]:
    if side.closed:
        message = f"{count_text(len(side.closed), 'folder')} of {name} may not be read, such as {side.closed[0]}."
        yield Finding(Severity.WARNING, "closed", name, message, "Change the permissions, or copy the pictures.")


def _few(name: str, side: DomainReport) -> Iterator[Finding]:
    held = count_text(side.distinct, "distinct picture")
    if side.distinct < FEWEST:
        message = f"{name} holds {held}: too few to learn a kind of picture from."
        hint = f"Collect at least {SMALL}, better some hundreds; or train from one picture a side (--single)."
        yield Finding(Severity.PROBLEM, "few", name, message, hint, Outlook.NOT_YET)
    elif side.distinct < SMALL:
        message = f"{name} holds {held}: very few. {_consequence(name)}"
        yield Finding(Severity.WARNING, "few", name, message, _small_set(name), Outlook.POOR)
    elif side.distinct < ENOUGH:
        message = f"{name} holds {held}: a small set. {_consequence(name)}"
        yield Finding(Severity.WARNING, "few", name, message, _small_set(name), Outlook.FAIR)
    readable = side.found - len(side.unreadable)
    if side.sources * 1.2 < readable:
        pictures, sources = count_text(readable, "picture"), count_text(side.sources, "picture")
        message = (
            f"By their names, the {pictures} of {name} are pieces of {sources}. "
            "Pieces of one picture teach less than different pictures."
        )
        yield Finding(Severity.INFO, "crops", name, message)


def _single(short_side: float, size: int) -> Iterator[Finding]:
    """One image a side can be trained with too: CUT, section 4.2 (arXiv 2007.15651), does so with large ones."""
    message = "There is one picture a side. The result will know the looks of that one picture only."
    hint = "Train with --single."
    if short_side < 4 * size:
        hint = f"Train with --single, and use larger pictures: {4 * size} px and more give enough different crops."
    yield Finding(
        Severity.WARNING, "single", "", message, hint, Outlook.FAIR if short_side >= 4 * size else Outlook.POOR
    )


def _consequence(name: str) -> str:
    if name == "A":
        return "Pictures unlike them will be translated less surely."
    return "Expect textures of these very pictures to come back in the results."


def _small_set(name: str) -> str:
    if name == "A":
        return "Add pictures of the kind that you will want to translate."
    return (
        "More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience)."
    )


def _tiny(name: str, side: DomainReport, size: int) -> Iterator[Finding]:
    if not side.tiny:
        return
    share = _share(len(side.tiny), side)
    blurred = "what is learnt from them is soft" if name == "B" else "they are not sharp when they are shown"
    message = f"{_of(len(side.tiny), side, name)} have a short side below {size} px. They are enlarged, and {blurred}."
    smaller = int(side.short_side) // 32 * 32
    hint = f"Use larger originals, or train with --size {smaller}." if 64 <= smaller < size else "Use larger originals."
    cap = Outlook.POOR if share > HALF else Outlook.GOOD
    yield Finding(_degree(share, SOME, HALF), "tiny", name, message, hint, cap)


def _useless(name: str, side: DomainReport) -> Iterator[Finding]:
    if side.plain:
        severity = _degree(_share(len(side.plain), side), SOME, HALF)
        message = f"{_of(len(side.plain), side, name)} are of one plain colour: nothing is to be learnt from them."
        yield Finding(severity, "plain", name, message, "Remove them.")
    if side.copies:
        groups = count_text(len(side.copies), "group")
        message = (
            f"1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted."
            if side.extra == 1
            else f"{count_text(side.extra, 'picture')} of {name} all but repeat another ({groups} of copies). "
            "Mirrored copies are not counted."
        )
        hint = "Keep one of each group: the more often a picture is there, the more it is learnt by heart."
        yield Finding(_degree(_share(side.extra, side), A_TENTH), "copies", name, message, hint)


def _long(name: str, side: DomainReport) -> Iterator[Finding]:
    if side.long and _share(len(side.long), side) > A_TENTH:
        message = f"{_of(len(side.long), side, name)} are more than twice as long as wide; a crop shows little of them."
        yield Finding(Severity.INFO, "long", name, message, "Cut them into several pictures, if you like.")


def _not_seen(name: str, side: DomainReport) -> Iterator[Finding]:
    if side.looked_at < side.found:
        pictures = count_text(side.found, "picture")
        message = (
            f"{side.looked_at:,} of the {pictures} of {name} were looked at, drawn at random; "
            "copies of the others are not found."
        )
        yield Finding(Severity.INFO, "sample", name, message, f"--most {side.found} looks at all of them.")
    if side.others:
        others = count_text(side.others, "other file")
        message = f"{others} in {name} will be passed over (other kinds, links to nowhere)."
        yield Finding(Severity.INFO, "others", name, message, "To use pictures among them, save them as JPEG or PNG.")


def _same(a: DomainReport, b: DomainReport, shared: _Shared) -> Iterator[Finding]:
    if not shared:
        return
    share = len(shared) / min(a.readable, b.readable)
    message = (
        "1 picture of A is in B as well: it teaches nothing."
        if len(shared) == 1
        else f"{count_text(len(shared), 'picture')} of A are in B as well: they teach nothing."
    )
    hint = "Remove them from one side; A and B should be different kinds of pictures."
    cap = Outlook.POOR if share > HALF else Outlook.GOOD
    yield Finding(_degree(share, 0.0, HALF), "shared", "", message, hint, cap)


def _grey(a: DomainReport, b: DomainReport) -> Iterator[Finding]:
    mostly_a, mostly_b = (_share(len(side.grey), side) > HALF for side in (a, b))
    if mostly_a and mostly_b:
        yield Finding(Severity.INFO, "grey", "", "Most pictures of both sides are grey, and the results will be.")
    elif mostly_b:
        message, hint = (
            "Most pictures of B are grey: the results will be grey.",
            "If you want colours, use coloured ones.",
        )
        yield Finding(Severity.WARNING, "grey", "B", message, hint)
    elif mostly_a:
        message = "Most pictures of A are grey: the colours of the results will be guessed."
        hint = "If you want to translate coloured pictures, use coloured ones here too."
        yield Finding(Severity.WARNING, "grey", "A", message, hint)
    for name, side, mostly in (("A", a, mostly_a), ("B", b, mostly_b)):
        if side.grey and not mostly:
            message = f"{_of(len(side.grey), side, name)} are grey."
            hint = "Remove them unless they belong to the style." if name == "B" else ""
            severity = _degree(_share(len(side.grey), side), A_TENTH)
            yield Finding(severity, "some_grey", name, message, hint)


def _unequal(a: DomainReport, b: DomainReport) -> Iterator[Finding]:
    (fewer, few), (more, many) = sorted((("A", a), ("B", b)), key=lambda pair: pair[1].distinct)
    if many.distinct > IMBALANCE * max(few.distinct, 1):
        message = f"{more} holds {many.distinct:,} distinct pictures and {fewer} only {few.distinct:,}."
        hint = f"Nothing has to go, but {fewer} decides how good the result will be: collect more for it."
        yield Finding(Severity.WARNING, "imbalance", fewer, message, hint)
    (smaller, small), (larger, large) = sorted((("A", a), ("B", b)), key=lambda pair: pair[1].short_side)
    if large.short_side >= MANY_SIZES * small.short_side:
        message = (
            f"The pictures of {larger} are larger: {large.short_side:,.0f} px against {small.short_side:,.0f} px of "
            f"{smaller} (median short side). Training scales both to the same size, so that details differ in size."
        )
        hint = "--zoom-b shows the pictures of B larger, for coarser strokes." if larger == "B" else ""
        yield Finding(Severity.INFO, "sizes", "", message, hint)
    (upright, tall), (wide, broad) = sorted((("A", a), ("B", b)), key=lambda pair: pair[1].aspect)
    if tall.aspect < 1 / 1.2 and broad.aspect > 1.2:
        message = (
            f"Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both."
        )
        yield Finding(Severity.INFO, "shapes", "", message)
