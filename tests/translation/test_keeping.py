"""Dates, sidecars and what is passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from put.cli import main
from put.config import TranslateOptions
from put.errors import OptionError
from put.events import Warned
from put.translation.batch import translate
from put.translation.plan import make_plan
from tests.conftest import make_picture
from tests.video.clips import encode_pixels, moving

SIDECAR = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/"
xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmp:Rating="4" tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>"""


def run(inputs: list[Path], out: Path, model: Path, **more) -> list[str]:
    options = TranslateOptions(model=str(model), device="cpu", **more)
    return [event.message for event in translate(inputs, out, options) if isinstance(event, Warned)]


def names(inputs: list[Path | str], out: Path, *exclude: str) -> set[str]:
    found = make_plan(inputs, out, TranslateOptions(exclude=exclude)).found
    return {file.source.name for file in found.files}


@pytest.mark.slow
def test_results_have_the_dates_of_their_sources(tiny_model: Path, tmp_path: Path) -> None:
    sources = [make_picture(tmp_path / "in" / "a.jpg"), encode_pixels(tmp_path / "in" / "b.mp4", moving(2), "libx264")]
    for source in sources:
        os.utime(source, ns=(0, 1_089_000_000_123_456_700))
    run(sources, tmp_path / "out", tiny_model)
    for source in sources:
        assert (tmp_path / "out" / source.name).stat().st_mtime_ns == source.stat().st_mtime_ns
    run(sources, tmp_path / "new", tiny_model, keep_dates=False)
    for source in sources:
        assert (tmp_path / "new" / source.name).stat().st_mtime > 1.7e9


def test_sidecars_are_copied_on_request_and_say_upright(tiny_model: Path, tmp_path: Path) -> None:
    source = make_picture(tmp_path / "in" / "a.jpg")
    for name in ("a.xmp", "a.jpg.xmp"):
        (tmp_path / "in" / name).write_text(SIDECAR, encoding="utf-8")
    out = tmp_path / "out"
    run([source], out, tiny_model)
    assert not [*out.glob("*.xmp")]
    run([source], tmp_path / "png", tiny_model, sidecars=True, template="{name}_x")
    for name in ("a_x.xmp", "a_x.jpg.xmp"):
        said = (tmp_path / "png" / name).read_text(encoding="utf-8")
        assert 'xmp:Rating="4"' in said
        assert 'tiff:Orientation="1"' in said
    out.joinpath("a.xmp").write_text("mine")
    (out / "a.jpg").unlink()
    notes = run([source], out, tiny_model, sidecars=True)
    assert (out / "a.xmp").read_text() == "mine"
    assert any("a.xmp is there already" in note for note in notes)


def test_patterns_leave_out_files_and_folders(photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert names([photos], out) == {"a.jpg", "b.png", "c.jpg", "d.webp", "e.tif"}
    assert names([photos], out, "*.JPG") == {"b.png", "d.webp", "e.tif"}
    assert names([photos], out, "sub/deep") == {"a.jpg", "b.png", "c.jpg", "e.tif"}
    assert names([photos], out, "sub/*.tif", "b.*") == {"a.jpg", "c.jpg", "d.webp"}
    assert names([f"{photos}/**/*"], out, "deep", "a.*") == {"b.png", "c.jpg", "e.tif"}
    assert names([photos / "a.jpg", photos / "b.png"], out, "a.jpg") == {"b.png"}
    with pytest.raises(OptionError):
        names([photos], out, "*")


def test_a_pattern_without_a_match_is_named(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    notes = run([photos / "sub"], tmp_path / "out", tiny_model, exclude=("d.*", "nope*"))
    assert [note for note in notes if "nope*" in note]
    assert not [note for note in notes if "d.*" in note]


def test_folders_of_systems_are_passed_over(photos: Path, tmp_path: Path) -> None:
    for name in ("@eaDir/a.jpg", "sub/@eaDir/c.jpg", "__MACOSX", "$RECYCLE.BIN"):
        make_picture(photos / name / "SYNOPHOTO_THUMB_M.jpg")
    for inputs in ([photos], [f"{photos}/**/*.jpg"]):
        assert "SYNOPHOTO_THUMB_M.jpg" not in names(inputs, tmp_path / "out")
    assert names([photos / "@eaDir"], tmp_path / "out") == {"SYNOPHOTO_THUMB_M.jpg"}  # it was named


def test_the_command_line_takes_several_patterns(photos: Path, tiny_model: Path, tmp_path: Path) -> None:
    given = ["translate", str(photos), "-o", str(tmp_path / "out"), "--model", str(tiny_model), "--device", "cpu"]
    assert main([*given, "--exclude", "sub", "--exclude", "b.*", "--no-keep-dates"]) == 0
    assert [path.name for path in (tmp_path / "out").glob("[!.]*")] == ["a.jpg"]
    with Image.open(tmp_path / "out" / "a.jpg") as result:
        result.load()
