from __future__ import annotations

import json
import os
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from put.cli.main import make_parser
from put.cli.train_options import options_of
from put.config import (
    ColorMap,
    Compile,
    DiscriminatorName,
    GeneratorName,
    Precision,
    Preset,
    Selection,
    TrainOptions,
)
from put.data.inspect_report import (
    DomainReport,
    Finding,
    Inspection,
    Outlook,
    Severity,
    SizeBin,
    Unreadable,
    inspection_json,
)
from put.errors import OptionError, PutError
from put_desktop.training.draft.arguments import Scratch, train_arguments
from put_desktop.training.draft.domain_reading import is_image, pair_problem, read_domain, sort_drop
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.draft.fixes import advise
from put_desktop.training.draft.inspection import read_report
from put_desktop.training.draft.setting_list import culprit, setting_groups
from put_desktop.training.wizard.images.domain_images import read_thumbnail
from put_desktop.training.wizard.setup.estimate_view import about
from tests.conftest import make_picture

A, B = Path("/pictures/-photos with spaces"), Path("/pictures/ink, and „wash“")

OTHER_VALUES: dict[str, Any] = {
    "steps": 12_345, "size": 128, "load_min": 1.1, "load_max": 1.75, "zoom_b": 1.3, "single": True, "batch": 3,
    "accumulate": 5, "blocks": 6, "ngf": 24, "ndf": 40, "lr": 1.7e-5, "selection": Selection.RANDOM,
    "num_negatives": 17, "anneal_steps": 0, "patches": 99, "nce_layers": (0, 3, 9), "temperature": 0.123,
    "keep_content": 1 / 3, "identity": 0.0, "keep_colours": 0.1, "flips": True, "diff_augment": ("colour", "cutout"),
    "r1": 0.7, "r1_every": 3, "init_from": "a generator's name", "warmup_steps": 0, "ema": 0.5, "save_every": 77,
    "sample_every": 78, "eval_every": 0, "patience": 4, "snapshots": 0, "seed": 9, "device": "cuda:1",
    "precision": Precision.BF16, "compile": Compile.OFF, "generator": GeneratorName.PAINTER,
    "discriminator": DiscriminatorName.PROJECTED, "discriminator_batch": 3, "lr_constant": 0.75, "beta2": 0.9,
    "projected_weight": 0.3, "patchgan_weight": 0.4, "shift_consistency": 2.5, "finish_steps": 150,
    "color_map": ColorMap.ON, "color_lr": 0.6, "warmup_lr": 0.002, "noise": True,
}  # fmt: skip


def parsed(draft: Draft) -> TrainOptions:
    given = make_parser().parse_args(train_arguments(draft))
    assert (given.folder_a, given.folder_b) == (draft.folder_a, draft.folder_b)
    return options_of(given)


def test_every_setting_reaches_the_command_line() -> None:
    assert set(OTHER_VALUES) == {field.name for field in fields(TrainOptions)}
    for name, value in OTHER_VALUES.items():
        draft = Draft(A, B, changed={name: value})
        assert getattr(draft.options(), name) == value != getattr(TrainOptions(), name)
        assert parsed(draft) == draft.options(), name


@pytest.mark.parametrize("preset", list(Preset))
@pytest.mark.parametrize("style", [-1.0, -0.5, 0.0, 0.3, 1.0])
@pytest.mark.parametrize("changed", [{}, {"single": True, "batch": 2}, {"flips": False, "identity": 0.25}])
def test_presets_and_styles_reach_the_command_line(preset: Preset, style: float, changed: dict[str, Any]) -> None:
    draft = Draft(A, B, preset, style, changed)
    assert parsed(draft) == draft.options()


def test_a_preset_that_augments_nothing_can_be_said_so() -> None:
    draft = Draft(A, B, Preset.FASTCUT, changed={"flips": False})
    assert "--no-flips" in train_arguments(draft)
    assert not parsed(draft).flips


def test_left_out_pictures_go_through_a_file(tmp_path: Path) -> None:
    pictures = {tmp_path / "ä b.jpg", tmp_path / "c.jpg"}
    scratch = Scratch()
    assert scratch.leave_out(()) == []
    given = make_parser().parse_args([*train_arguments(Draft(A, B)), *scratch.leave_out(pictures)])
    assert set(given.leave_out) == pictures
    folder = scratch.new_path("x").parent
    assert folder.is_dir()
    scratch.close()
    assert not folder.exists()


def test_arguments_need_both_folders_and_good_settings() -> None:
    with pytest.raises(ValueError, match="folders"):
        train_arguments(Draft(A))
    with pytest.raises(OptionError):
        train_arguments(Draft(A, B, changed={"size": 250}))


def side(folder: Path, **values: Any) -> DomainReport:
    usual: dict[str, Any] = {
        "found": 40, "others": 0, "looked_at": 40, "readable": 40, "sources": 40, "distinct": 40,
        "short_side": 300.0, "aspect": 1.5,
    }  # fmt: skip
    return DomainReport(folder, **{**usual, **values})


def report(codes: list[tuple[str, str]], a: DomainReport, b: DomainReport, shared: Any = ()) -> Inspection:
    hint = "Train with --some-option."
    found = tuple(Finding(Severity.WARNING, code, where, f"About {code}.", hint, Outlook.FAIR) for code, where in codes)
    return Inspection(a, b, 256, shared, found, Outlook.FAIR, "Fair.")


def test_a_report_survives_the_way_through_json() -> None:
    a = side(
        A, left_out=2, unreadable=(Unreadable(A / "x.jpg", PutError("Broken.", "Mend it.", "why")),),
        copies=((A / "1.jpg", A / "2.jpg"), (A / "3.jpg", A / "4.jpg", A / "5.jpg")), tiny=(A / "t.png",),
        grey=(A / "g.png",), plain=(A / "p.png",), long=(A / "l.png",), closed=(A / "shut",),
        sizes=(SizeBin(256, 512, 39), SizeBin(4096, None, 1)),
    )  # fmt: skip
    before = report([("few", "B"), ("shared", "")], a, side(B), ((A / "1.jpg", B / "9.jpg"),))
    after = read_report(json.loads(json.dumps(inspection_json(before))))
    assert str(after.a.unreadable[0].error) == "Broken. Mend it."
    assert after.a.unreadable[0].error.detail == "why"
    blank = replace(a, unreadable=())
    assert replace(after, a=replace(after.a, unreadable=())) == replace(before, a=blank)


ALL_CODES = [
    "few", "crops", "single", "unreadable", "nothing_readable", "closed", "tiny", "plain", "copies", "long", "sample",
    "others", "shared", "grey", "some_grey", "imbalance", "sizes", "shapes",
]  # fmt: skip


def test_no_hint_of_the_window_names_the_command_line(tmp_path: Path) -> None:
    """The real findings of every code, with their real hints."""
    from put.data.inspect_findings import findings_of

    def awkward(folder: Path, distinct: int, **more: Any) -> DomainReport:
        files = tuple(folder / f"{index}.jpg" for index in range(20))
        return side(
            folder, distinct=distinct, found=200, sources=20, others=3, tiny=files, plain=files[:1],
            copies=(files[:3],), long=files, unreadable=(Unreadable(files[0], PutError("Broken.")),),
            closed=(folder / "shut",), **more,
        )  # fmt: skip

    seen = set()
    for a, b in (
        (awkward(A, 5, grey=(A / "1",)), awkward(B, 25, aspect=0.5, short_side=900.0)),
        (awkward(A, 500), awkward(B, 20, grey=tuple(B / str(index) for index in range(39)))),
        (side(A, found=1, readable=1), side(B, found=1, readable=1)),
        (side(A, readable=0), side(B)),
    ):
        shared = ((A / "1.jpg", B / "2.jpg"),)
        findings = findings_of(a, b, shared, 256)
        whole = Inspection(a, b, 256, shared, findings, Outlook.POOR, "")
        for each in advise(whole, Draft(A, B)):
            seen.add(each.finding.code)
            assert "--" not in each.hint
            assert "--" not in each.finding.message
    assert seen == set(ALL_CODES)


def test_fixes_leave_out_what_the_finding_is_about() -> None:
    a = side(A, copies=((A / "1.jpg", A / "2.jpg", A / "3.jpg"),), short_side=200.0, tiny=(A / "t.jpg",))
    shared = ((A / "1.jpg", B / "x.jpg"), (A / "2.jpg", B / "x.jpg"))
    whole = report([("copies", "A"), ("tiny", "A"), ("shared", "")], a, side(B), shared)
    copies, tiny, both = advise(whole, Draft(A, B))
    assert [fix.leave_out for fix in copies.fixes] == [{A / "2.jpg", A / "3.jpg"}]
    assert [fix.options for fix in tiny.fixes] == [{"size": 192}, {}]
    assert tiny.fixes[1].leave_out == {A / "t.jpg"}
    assert [fix.leave_out for fix in both.fixes] == [{A / "1.jpg", A / "2.jpg"}, {B / "x.jpg"}]


def test_a_side_is_never_emptied_by_a_fix() -> None:
    files = tuple(A / f"{index}.jpg" for index in range(40))
    (tiny,) = advise(report([("tiny", "A")], side(A, tiny=files, short_side=30.0), side(B)), Draft(A, B))
    assert tiny.fixes == ()
    assert len(tiny.files) == 40


def test_what_is_set_already_is_not_offered() -> None:
    whole = report([("few", "B")], side(A), side(B))
    (painted,) = advise(whole, Draft(A, B))
    assert [set(fix.options) for fix in painted.fixes] == [{"patience"}], "the preset augments already"
    (before,) = advise(whole, Draft(A, B, Preset.CUT))
    changed: dict[str, Any] = {}
    for fix in before.fixes:
        changed |= fix.options
    assert set(changed) == {"diff_augment", "patience"}
    assert Draft(A, B, changed=changed).options().patience > 0
    (after,) = advise(whole, Draft(A, B, Preset.CUT, changed=changed))
    assert after.fixes == ()
    (wrong,) = advise(whole, Draft(A, B, changed={"steps": -1}))
    assert [set(fix.options) for fix in wrong.fixes] == [{"patience"}]
    (brushes,) = advise(report([("sizes", "")], side(A, short_side=300.0), side(B, short_side=900.0)), Draft(A, B))
    assert brushes.fixes == (), "the preset enlarges B further"


def test_another_generator_brings_the_layers_that_suit_it() -> None:
    draft = Draft(A, B, changed={"generator": GeneratorName.RESNET})
    assert draft.options().nce_layers == (4, 8, 12, 16)
    assert parsed(draft) == draft.options()
    painting = Draft(A, B, Preset.CUT, changed={"generator": GeneratorName.PAINTER})
    assert painting.options().nce_layers == (1, 2, 4, 7)
    assert parsed(painting) == painting.options()


def test_the_setting_to_blame_is_found() -> None:
    assert culprit(Draft(A, B, changed={"ngf": 32})) is None
    wrong = culprit(Draft(A, B, changed={"ngf": 32, "size": 250}))
    assert wrong is not None
    assert wrong[0] == "size"
    assert "250" in wrong[1].message


def test_settings_are_fields_and_their_presets_can_be_shown() -> None:
    shown = [setting for _, settings in setting_groups() for setting in settings]
    assert len({setting.name for setting in shown}) == len(shown)
    for preset in Preset:
        options = Draft(A, B, preset).options()
        for setting in shown:
            value = getattr(options, setting.name)
            if setting.high:
                assert setting.low <= value <= setting.high, setting.name
            elif setting.choices and setting.name != "diff_augment":
                assert value in dict(setting.choices), setting.name


def test_the_holder_tells_what_differs() -> None:
    holder = DraftHolder()
    heard: list[set[str]] = []
    holder.changed.connect(heard.append)
    holder.change_options(ngf=32, size=None)
    holder.change_options(ngf=32)
    holder.change_options(ngf=None)
    assert heard == [{"changed"}, {"changed"}]
    assert holder.draft.changed == {}


def test_drops_are_sorted(tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "a.jpg")
    (tmp_path / "sub.jpg").mkdir()
    (tmp_path / "notes.txt").write_text("x")
    found = sort_drop([picture, tmp_path / "sub.jpg", tmp_path / "notes.txt", tmp_path / "gone"])
    assert found.folders == (tmp_path / "sub.jpg",)
    assert found.images == (picture,)
    assert found.others == (tmp_path / "notes.txt", tmp_path / "gone")
    assert is_image(Path("x.TIFF"))
    assert not is_image(Path("x.mp4"))
    assert not is_image(None)


def test_sides_that_do_not_go_together(tmp_path: Path) -> None:
    first, second, inner = tmp_path / "a", tmp_path / "b", tmp_path / "a" / "deep" / "in"
    for folder in (first, second, inner):
        folder.mkdir(parents=True, exist_ok=True)
    picture = make_picture(second / "p.png")
    assert pair_problem(first, second) is None
    assert pair_problem(picture, make_picture(first / "q.png")) is None
    same, within, around, mixed = (
        pair_problem(first, tmp_path / "b" / ".." / "a"),
        pair_problem(inner, first),
        pair_problem(first, inner),
        pair_problem(first, picture),
    )
    assert same is not None
    assert "same" in same.message
    assert within is not None
    assert within.message.startswith("Folder A is inside folder B")
    assert around is not None
    assert around.message.startswith("Folder B is inside folder A")
    assert mixed is not None
    assert "single picture" in mixed.message


def test_a_side_is_counted_and_sampled(tmp_path: Path) -> None:
    for index in range(30):
        make_picture(tmp_path / f"{index:02}.png", seed=index)
    out = tmp_path / "00.png"
    found = read_domain(tmp_path, {out}, 10)
    assert found.count == 29
    assert len(set(found.sample)) == 10
    assert out not in found.sample
    image = read_thumbnail(found.sample[0], 20)
    assert image is not None
    assert (image.width(), image.height()) == (20, 20)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert read_thumbnail(tmp_path / "broken.png", 20) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (20, "less than a minute"),
        (61, "about 1 minute"),
        (29 * 60 + 40, "about 30 minutes"),
        (59.6 * 60, "about 1 hour"),
        (59.4 * 60, "about 59 minutes"),
        (3600, "about 1 hour"),
        (3 * 3600 + 21 * 60, "about 3 hours 20 minutes"),
        (7 * 3600 + 58 * 60, "about 8 hours"),
        (20.4 * 3600, "about 20 hours"),
        (3 * 86400, "about 3 days"),
        (60 * 3600, "about 2.5 days"),
    ],
)
def test_lengths_of_time_in_words(seconds: float, words: str) -> None:
    assert about(seconds) == words


@pytest.mark.skipif(sys.platform == "win32", reason="names there are Unicode")
def test_a_name_that_is_no_text_can_be_left_out(tmp_path: Path) -> None:
    from put.cli.exclusions import _read

    strange = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    scratch = Scratch()
    try:
        assert _read(scratch.leave_out({strange})[1]) == (strange,)
    finally:
        scratch.close()
