from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from put.data.inspect import inspect_folders
from put.data.inspect_findings import findings_of, outlook_of
from put.data.inspect_reading import read_facts
from put.data.inspect_report import (
    DomainReport,
    Finding,
    InspectEvent,
    Inspection,
    InspectionAdvanced,
    InspectionFinished,
    InspectionStarted,
    Outlook,
    Severity,
    inspection_json,
)
from put.errors import MediaError, OptionError, TrainingError


def image(seed: int, width: int = 80, height: int = 64) -> Image.Image:
    cells = np.random.default_rng(seed).integers(20, 236, (6, 8, 3), dtype=np.uint8)
    return Image.fromarray(cells).resize((width, height), Image.Resampling.BICUBIC)


def picture(path: Path, seed: int, width: int = 80, height: int = 64) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image(seed, width, height).save(path)
    return path


def fill(folder: Path, seeds: Iterable[int], ending: str = "jpg") -> Path:
    for seed in seeds:
        picture(folder / f"p{seed}.{ending}", seed)
    return folder


def events_of(a: Path, b: Path, size: int = 64, most: int = 5000, seed: int = 0) -> list[InspectEvent]:
    return list(inspect_folders(a, b, size, most, seed))


def report_of(a: Path, b: Path, size: int = 64, most: int = 5000, seed: int = 0) -> Inspection:
    last = events_of(a, b, size, most, seed)[-1]
    assert isinstance(last, InspectionFinished)
    return last.report


def codes(findings: Iterable[Finding]) -> set[tuple[str, str, Severity]]:
    return {(finding.code, finding.side, finding.severity) for finding in findings}


@pytest.fixture
def a(tmp_path: Path) -> Path:
    return fill(tmp_path / "a", range(10))


@pytest.fixture
def b(tmp_path: Path) -> Path:
    return fill(tmp_path / "b", range(100, 112), "png")


def test_events_come_in_order_and_end_with_the_report(a: Path, b: Path) -> None:
    (b / "p105.png").write_bytes(b"nothing")
    events = events_of(a, b)
    assert events[0] == InspectionStarted(10, 12, 22)
    middle = [event for event in events if isinstance(event, InspectionAdvanced)]
    assert [event.path for event in middle] == [*sorted(a.iterdir()), *sorted(b.iterdir())]
    assert [event.done for event in middle] == list(range(1, 23))
    assert [event.path.name for event in middle if event.error] == ["p105.png"]
    assert isinstance(events[-1], InspectionFinished)
    assert len(events) == 24


def test_counts_of_a_tree_with_all_kinds_of_files(a: Path, b: Path) -> None:
    picture(a / "sub" / "deep" / "x.webp", 50)
    picture(a / "sub" / "y.TIF", 51)
    picture(a / ".hidden" / "z.jpg", 52)
    picture(a / ".z.jpg", 53)
    (a / "text.jpg").write_text("This is a letter and no picture.")
    (a / "empty.png").touch()
    whole = (a / "p0.jpg").read_bytes()
    (a / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (a / "notes.txt").write_text("notes")
    (a / "sub" / "film.mp4").write_bytes(b"0000ftyp")
    side = report_of(a, b).a
    assert (side.found, side.looked_at, side.readable) == (15, 15, 12)
    said = {each.path.name: each.error.message for each in side.unreadable}
    assert said == {
        "cut.jpg": "The picture is cut short.",
        "empty.png": "The file is empty.",
        "text.jpg": "The file holds text, not a picture that can be read.",
    }
    assert side.others == 2
    assert side.sources == 12
    assert side.distinct == 12
    assert side.folder == a


def test_sizes_as_they_are_looked_at(a: Path, b: Path) -> None:
    picture(a / "large.jpg", 60, 1500, 1030)
    picture(a / "tiny.png", 61, 90, 40)
    turned = image(62, 300, 130)
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(a / "turned.jpg", exif=exif)
    report = report_of(a, b)
    assert [(bin_.at_least, bin_.below, bin_.count) for bin_ in report.a.sizes] == [
        (0, 64, 1), (64, 128, 10), (128, 256, 1), (256, 512, 0), (512, 1024, 0), (1024, 2048, 1),
    ]  # fmt: skip
    assert [path.name for path in report.a.tiny] == ["tiny.png"]
    assert [path.name for path in report.a.long] == ["tiny.png", "turned.jpg"]
    assert report.a.short_side == 64
    assert report.a.aspect == pytest.approx(1.25)
    facts = read_facts(a / "turned.jpg")
    assert (facts.width, facts.height) == (130, 300)


def test_a_turned_jpeg_looks_like_what_is_seen(tmp_path: Path) -> None:
    seen = image(7, 320, 240)
    seen.save(tmp_path / "seen.png")
    stored = {3: seen.rotate(180), 6: seen.rotate(90, expand=True), 8: seen.rotate(-90, expand=True)}
    expected = read_facts(tmp_path / "seen.png")
    for orientation, pixels in stored.items():
        exif = Image.Exif()
        exif[0x0112] = orientation
        pixels.save(tmp_path / "stored.jpg", exif=exif, quality=95)
        facts = read_facts(tmp_path / "stored.jpg")
        assert (facts.width, facts.height) == (320, 240)
        assert (facts.look.perceptual ^ expected.look.perceptual).bit_count() <= 4, orientation


@pytest.mark.slow
def test_quick_reading_sees_what_careful_reading_sees(tmp_path: Path) -> None:
    picture(tmp_path / "x.jpg", 3, 1200, 900)
    Image.open(tmp_path / "x.jpg").save(tmp_path / "x.png")
    quick, careful = read_facts(tmp_path / "x.jpg"), read_facts(tmp_path / "x.png")
    assert (quick.width, quick.height) == (careful.width, careful.height) == (1200, 900)
    assert (quick.look.perceptual ^ careful.look.perceptual).bit_count() <= 4
    assert (quick.look.difference ^ careful.look.difference).bit_count() <= 4


def test_deep_pictures_look_like_flat_ones(tmp_path: Path) -> None:
    flat = np.asarray(image(8).convert("L"))
    Image.fromarray(flat).save(tmp_path / "flat.png")
    Image.fromarray(flat.astype(np.uint16) * 257).save(tmp_path / "deep.png")
    assert read_facts(tmp_path / "flat.png") == read_facts(tmp_path / "deep.png")


def test_transparent_pictures_are_looked_at_as_training_sees_them(tmp_path: Path) -> None:
    ink = ImageOps.invert(image(8).convert("L"))
    drawing = Image.new("RGBA", ink.size)  # black all over: what is drawn stands in the transparency
    drawing.putalpha(ink)
    drawing.save(tmp_path / "drawing.png")
    image(8).convert("L").save(tmp_path / "paper.png")
    assert read_facts(tmp_path / "drawing.png") == read_facts(tmp_path / "paper.png")
    assert not read_facts(tmp_path / "drawing.png").plain


def test_odd_files_are_read_without_a_warning(tmp_path: Path) -> None:
    image(1).save(tmp_path / "exif.jpg", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\x7fgarbage")
    image(1).convert("CMYK").save(tmp_path / "cmyk.jpg")
    Image.fromarray(np.asarray(image(1).convert("L")).astype(np.uint16) * 257).save(tmp_path / "deep.png")
    image(1).quantize(16).save(tmp_path / "palette.png")
    image(1).save(tmp_path / "wrong-name.jpg", "PNG")
    grey = {path.name: read_facts(path).grey for path in tmp_path.iterdir()}
    assert grey == {
        "exif.jpg": False, "cmyk.jpg": False, "deep.png": True, "palette.png": False, "wrong-name.jpg": False,
    }  # fmt: skip


def test_a_file_that_went_away_is_unreadable(a: Path, b: Path) -> None:
    events = inspect_folders(a, b, 64)
    next(events)
    (b / "p111.png").unlink()
    *_, last = events
    assert isinstance(last, InspectionFinished)
    assert [each.path.name for each in last.report.b.unreadable] == ["p111.png"]
    with pytest.raises(MediaError):
        read_facts(b / "p111.png")


def test_grey_and_plain_pictures(a: Path, b: Path) -> None:
    image(70).convert("L").save(a / "grey.png")
    image(71).convert("L").convert("RGB").save(a / "grey-rgb.jpg", quality=60)
    ImageOps.colorize(image(72).convert("L"), (60, 30, 10), (250, 230, 190)).save(a / "sepia.jpg")
    faint = np.asarray(image(74).convert("L")).astype(np.float32)[..., None] * (1.0, 0.93, 0.88)
    Image.fromarray(faint.astype(np.uint8)).save(a / "faint.jpg")
    spot = image(73).convert("L").convert("RGB")
    spot.paste((220, 30, 30), (0, 0, 20, 20))
    spot.save(a / "red-spot.jpg")
    Image.new("RGB", (80, 80), (200, 30, 30)).save(a / "red.jpg")
    Image.new("RGB", (80, 80), (250, 30, 30)).save(a / "red2.jpg")
    side = report_of(a, b).a
    assert sorted(path.name for path in side.grey) == ["grey-rgb.jpg", "grey.png"]
    assert sorted(path.name for path in side.plain) == ["red.jpg", "red2.jpg"]
    assert side.copies == ()
    assert side.distinct == 15


def test_copies_within_a_side_and_between_the_sides(a: Path, b: Path) -> None:
    image(3).save(a / "again.png")
    picture(a / "other" / "larger.jpg", 3, 200, 160)
    ImageOps.mirror(image(4)).save(a / "mirrored.png")
    image(5).save(b / "from-a.jpg", quality=40)
    report = report_of(a, b)
    assert [[path.name for path in group] for group in report.a.copies] == [["larger.jpg", "again.png", "p3.jpg"]]
    assert report.a.extra == 2
    assert report.a.distinct == 11
    assert report.b.copies == ()
    assert report.shared == ((a / "p5.jpg", b / "from-a.jpg"),)
    assert {("copies", "A", Severity.WARNING), ("shared", "", Severity.WARNING)} <= codes(report.findings)


def test_what_is_left_out_is_nowhere_any_more(a: Path, b: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again, grey, plain, tiny, shared = (a / f"{name}.png" for name in ("again", "grey", "plain", "tiny", "shared"))
    image(3).save(again)
    image(70).convert("L").save(grey)
    Image.new("RGB", (80, 80), (200, 30, 30)).save(plain)
    picture(tiny, 61, 90, 40)
    image(103).save(shared)
    bad = b / "bad.png"
    bad.touch()
    before = report_of(a, b)
    assert before.a.copies == ((again, a / "p3.jpg"),)
    assert (before.a.grey, before.a.plain, before.a.tiny) == ((grey,), (plain,), (tiny,))
    assert before.shared == ((shared, b / "p103.png"),)
    monkeypatch.chdir(a)
    left_out = [Path("again.png"), Path("..", "a", "grey.png"), plain, tiny, shared, bad, a / "gone.png"]
    events = list(inspect_folders(a, b, 64, left_out=left_out))
    assert events[0] == InspectionStarted(10, 12, 22)
    last = events[-1]
    assert isinstance(last, InspectionFinished)
    report = last.report
    assert (report.a.found, report.a.left_out, report.a.others, report.a.distinct) == (10, 5, 0, 10)
    assert (report.b.found, report.b.left_out, report.b.others, report.b.unreadable) == (12, 1, 0, ())
    assert not any((report.a.copies, report.a.grey, report.a.plain, report.a.tiny, report.shared))
    assert {finding.code for finding in report.findings} == {"few"}
    assert inspection_json(report)["a"]["left_out"] == 5
    with pytest.raises(TrainingError, match=r"All 15 pictures of .* are left out"):
        list(inspect_folders(a, b, 64, left_out=list(a.iterdir())))


def test_unreadable_files_are_no_pieces(a: Path, tmp_path: Path) -> None:
    mixed = fill(tmp_path / "mixed", range(300, 310))
    for number in range(3):
        (mixed / f"broken{number}.jpg").write_bytes(b"no picture")
    report = report_of(a, mixed)
    assert len(report.b.unreadable) == 3
    assert ("crops", "B", Severity.INFO) not in codes(report.findings)


def test_crops_of_one_picture_count_once(a: Path, tmp_path: Path) -> None:
    crops = tmp_path / "crops"
    for seed in range(12):
        picture(crops / f"painting{seed % 3}_s1_{seed}.jpg", 200 + seed)
    side = report_of(a, crops).b
    assert (side.found, side.sources, side.distinct) == (12, 3, 3)


def test_a_sample_is_drawn_the_same_way_and_said(a: Path, b: Path) -> None:
    def drawn(seed: int) -> list[Path]:
        events = events_of(a, b, most=4, seed=seed)
        return [event.path for event in events if isinstance(event, InspectionAdvanced)]

    assert len(drawn(1)) == 8
    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)
    report = report_of(a, b, most=11)
    assert (report.a.looked_at, report.b.looked_at) == (10, 11)
    assert report.b.distinct == 12
    assert ("sample", "B", Severity.INFO) in codes(report.findings)
    assert ("sample", "A", Severity.INFO) not in codes(report.findings)


def test_nothing_readable_on_one_side(a: Path, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "x.jpg").write_bytes(b"x" * 100)
    report = report_of(a, tmp_path / "bad")
    assert report.outlook is Outlook.NOT_YET
    assert report.b.readable == report.b.distinct == report.b.sources == 0
    assert ("nothing_readable", "B", Severity.PROBLEM) in codes(report.findings)


def test_folders_that_cannot_be_inspected(a: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (a / "inner").mkdir()
    for other in (a, a / ".." / "a", a / "inner", tmp_path):
        with pytest.raises(OptionError):
            inspect_folders(a, other)
    for other in (tmp_path / "missing", tmp_path / "empty"):
        with pytest.raises(TrainingError):
            list(inspect_folders(a, other))
    for numbers in ((31, 10), (64, 0)):
        with pytest.raises(OptionError):
            inspect_folders(a, tmp_path / "empty", *numbers)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege")
def test_links(a: Path, b: Path, tmp_path: Path) -> None:
    (a / "nowhere.jpg").symlink_to(tmp_path / "missing.jpg")
    (a / "there.png").symlink_to(b / "p100.png")
    report = report_of(a, b)
    assert (report.a.found, report.a.others, report.a.readable) == (11, 1, 11)
    assert report.shared == ((a / "there.png", b / "p100.png"),)
    (tmp_path / "link").symlink_to(a)
    with pytest.raises(OptionError):
        inspect_folders(a, tmp_path / "link")


def test_a_folder_that_may_not_be_read_is_said(a: Path, b: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(a / "locked" / "x.jpg", 80)
    scandir = os.scandir

    def refuse(place: str) -> object:
        if str(place).endswith("locked"):
            raise PermissionError("no")
        return scandir(place)

    monkeypatch.setattr(os, "scandir", refuse)
    report = report_of(a, b)
    assert report.a.found == 10
    assert report.a.closed == (a / "locked",)
    assert ("closed", "A", Severity.WARNING) in codes(report.findings)


def test_closing_ends_the_threads(a: Path, b: Path) -> None:
    events = inspect_folders(a, b)
    for _ in range(3):
        next(events)
    events.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("inspect")]


def test_json_holds_the_whole_report(a: Path, b: Path) -> None:
    (a / "bad.jpg").write_bytes(b"x")
    image(5).save(b / "from-a.jpg")
    report = report_of(a, b)
    values = json.loads(json.dumps(inspection_json(report)))
    assert values["outlook"] == "poor"
    assert values["a"]["unreadable"][0]["path"] == str(a / "bad.jpg")
    assert values["a"]["unreadable"][0]["error"]["message"] == report.a.unreadable[0].error.message
    assert values["shared"] == [[str(a / "p5.jpg"), str(b / "from-a.jpg")]]
    assert values["a"]["sizes"] == [{"at_least": 64, "below": 128, "count": 10}]
    assert {finding["severity"] for finding in values["findings"]} <= {"info", "warning", "problem"}


@pytest.mark.slow
def test_torch_is_not_loaded() -> None:
    code = "import sys, put.data.inspect; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def side(distinct: int = 500, **facts: object) -> DomainReport:
    count = facts.pop("readable", distinct)
    values: dict[str, object] = {
        "folder": Path("x"), "found": count, "others": 0, "looked_at": count, "readable": count, "sources": count,
        "distinct": distinct, "short_side": 512.0, "aspect": 1.0,
    }  # fmt: skip
    return DomainReport(**(values | facts))  # type: ignore[arg-type]


def paths(count: int) -> tuple[Path, ...]:
    return tuple(Path(f"{index}.jpg") for index in range(count))


def verdict(a: DomainReport, b: DomainReport, shared: int = 0) -> tuple[Outlook, set[tuple[str, str, Severity]]]:
    pairs = tuple(zip(paths(shared), paths(shared), strict=True))
    findings = findings_of(a, b, pairs, 256)
    assert all(finding.message[-1] == "." for finding in findings)
    assert all(finding.hint for finding in findings if finding.severity is not Severity.INFO)
    order = [list(Severity)[::-1].index(finding.severity) for finding in findings]
    assert order == sorted(order)
    return outlook_of(findings), codes(findings)


def test_nothing_is_said_of_good_folders() -> None:
    assert verdict(side(), side(600)) == (Outlook.GOOD, set())


@pytest.mark.parametrize(
    ("distinct", "outlook", "severity"),
    [
        (1, Outlook.NOT_YET, Severity.PROBLEM),
        (7, Outlook.NOT_YET, Severity.PROBLEM),
        (8, Outlook.POOR, Severity.WARNING),
        (29, Outlook.POOR, Severity.WARNING),
        (30, Outlook.FAIR, Severity.WARNING),
        (199, Outlook.FAIR, Severity.WARNING),
        (200, Outlook.GOOD, None),
    ],
)
def test_the_smaller_side_decides(distinct: int, outlook: Outlook, severity: Severity | None) -> None:
    for a, b, name in ((side(distinct), side(), "A"), (side(), side(distinct), "B")):
        found, said = verdict(a, b)
        assert found is outlook
        assert {each for each in said if each[0] == "few"} == ({("few", name, severity)} if severity else set())


@pytest.mark.parametrize(
    ("a", "b", "shared", "said", "outlook"),
    [
        (side(3000), side(299), 0, ("imbalance", "B", Severity.WARNING), Outlook.GOOD),
        (side(500, grey=paths(251)), side(), 0, ("grey", "A", Severity.WARNING), Outlook.GOOD),
        (side(), side(500, grey=paths(251)), 0, ("grey", "B", Severity.WARNING), Outlook.GOOD),
        (side(500, grey=paths(400)), side(500, grey=paths(400)), 0, ("grey", "", Severity.INFO), Outlook.GOOD),
        (side(), side(500, grey=paths(20)), 0, ("some_grey", "B", Severity.INFO), Outlook.GOOD),
        (side(), side(500, tiny=paths(5), short_side=300.0), 0, ("tiny", "B", Severity.INFO), Outlook.GOOD),
        (side(500, tiny=paths(100)), side(), 0, ("tiny", "A", Severity.WARNING), Outlook.GOOD),
        (side(), side(500, tiny=paths(300)), 0, ("tiny", "B", Severity.PROBLEM), Outlook.POOR),
        (side(500), side(500), 3, ("shared", "", Severity.WARNING), Outlook.GOOD),
        (side(500), side(300), 200, ("shared", "", Severity.PROBLEM), Outlook.POOR),
        (side(500, plain=paths(30)), side(), 0, ("plain", "A", Severity.WARNING), Outlook.GOOD),
        (side(500, copies=(paths(100),)), side(), 0, ("copies", "A", Severity.WARNING), Outlook.GOOD),
        (side(500, copies=(paths(2),)), side(), 0, ("copies", "A", Severity.INFO), Outlook.GOOD),
        (side(), side(500, short_side=2000.0), 0, ("sizes", "", Severity.INFO), Outlook.GOOD),
        (side(500, aspect=0.7), side(500, aspect=1.5), 0, ("shapes", "", Severity.INFO), Outlook.GOOD),
        (side(500, long=paths(100)), side(), 0, ("long", "A", Severity.INFO), Outlook.GOOD),
        (side(200, found=900), side(500), 0, ("crops", "A", Severity.INFO), Outlook.GOOD),
        (side(500, others=3), side(500), 0, ("others", "A", Severity.INFO), Outlook.GOOD),
    ],
)  # fmt: skip
def test_what_is_odd_is_said(
    a: DomainReport, b: DomainReport, shared: int, said: tuple[str, str, Severity], outlook: Outlook
) -> None:
    found, all_said = verdict(a, b, shared)
    assert said in all_said
    assert found is outlook


def test_one_picture_a_side_is_for_single_picture_training(tmp_path: Path) -> None:
    found, said = verdict(side(1, short_side=1024.0), side(1, short_side=1500.0))
    assert (found, said) == (Outlook.FAIR, {("single", "", Severity.WARNING)})
    found, _ = verdict(side(1, short_side=1023.0), side(1, short_side=1500.0))
    assert found is Outlook.POOR
    assert verdict(side(1), side(2))[0] is Outlook.NOT_YET
    report = report_of(picture(tmp_path / "x.jpg", 1), picture(tmp_path / "y.jpg", 2))
    assert (report.a.found, report.b.found, report.a.others) == (1, 1, 0)
    assert "--single" in report.findings[0].hint


def test_a_fitting_crop_size_is_proposed() -> None:
    def hint(short: float) -> str:
        findings = findings_of(side(), side(500, tiny=paths(400), short_side=short), (), 256)
        return next(finding.hint for finding in findings if finding.code == "tiny")

    assert "--size 192" in hint(200)
    assert "--size" not in hint(50)
