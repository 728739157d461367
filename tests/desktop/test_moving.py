from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from put.errors import MediaError
from put_desktop.media.clips import Clip, clip_of, frame_image, frames, is_video
from put_desktop.preview import player
from put_desktop.preview.player import Loop, Pair, Played, Player, pairs
from tests.desktop.clips import make_clip, number_of
from tests.video.making import ffmpeg, needs_ffmpeg

NTSC = Fraction(30000, 1001)


def test_what_moves_and_what_does_not(tmp_path: Path) -> None:
    still = tmp_path / "still.gif"
    Image.new("L", (8, 8)).save(still)
    moving = tmp_path / "moving.gif"
    shades = [Image.new("L", (8, 8), shade) for shade in (0, 90, 180)]
    shades[0].save(moving, save_all=True, append_images=shades[1:], duration=100)
    assert clip_of(still) is None
    found = clip_of(moving)
    assert found is not None
    assert (found.frames, round(found.rate)) == (3, 10)
    clip = clip_of(make_clip(tmp_path / "A.MP4", 12))
    assert clip is not None
    assert (clip.frames, clip.rate, clip.duration, clip.width, clip.height) == (12, 10.0, 1.2, 64, 48)
    assert is_video(Path("HOLIDAY.MKV"))
    assert not is_video(Path("a.gif"))
    (tmp_path / "bad.mp4").write_bytes(b"no video at all")
    with pytest.raises(MediaError):
        clip_of(tmp_path / "bad.mp4")


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
def test_every_step_of_the_slider_shows_its_own_frame(tmp_path: Path, name: str) -> None:
    """Matroska rounds time stamps to milliseconds: neither way may this show a neighbour."""
    path = make_clip(tmp_path / name, 20, NTSC)
    clip = clip_of(path)
    assert clip is not None
    assert clip.frames == 20
    for number in range(20):
        at = clip.seconds(number)
        assert clip.frame(at) == number
        assert number_of(frame_image(path, clip.within(at), clip.rate)) == number
    starts = [next(frames(path, clip.ahead(clip.seconds(number)), None, clip.rate)).image for number in range(20)]
    assert [number_of(image) for image in starts] == list(range(20))


def test_each_frame_of_a_result_is_shown_with_that_of_its_source(tmp_path: Path) -> None:
    """The result was cut at frame 5 and begins with it, two frames of it stand for three of the source."""
    source = make_clip(tmp_path / "a.mp4", 20)
    target = make_clip(tmp_path / "b.mp4", 8, Fraction(5))
    whole = list(pairs(Played(source, 10.0, 0.3)))
    assert [number_of(pair.before) for pair in whole] == list(range(3, 20))
    assert all(pair.after is None for pair in whole)
    found = list(pairs(Played(source, 10.0, 0.475, None, target, 0.475)))
    assert [number_of(pair.after) for pair in found] == list(range(8))
    assert [number_of(pair.before) for pair in found] == [5, 7, 9, 11, 13, 15, 17, 19]
    assert [pair.seconds - found[0].seconds for pair in found] == pytest.approx([0.2 * step for step in range(8)])


@needs_ffmpeg
def test_pixels_that_are_not_square_are_shown_as_they_look(tmp_path: Path) -> None:
    path = tmp_path / "wide.mkv"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=1", "-vf", "setsar=2", str(path))
    still, moving = frame_image(path, 0.0, 5.0), next(frames(path, 0.0, None, 5.0)).image
    assert (still.width(), still.height()) == (moving.width(), moving.height()) == (128, 48)


def test_numbered_pictures_are_a_result_too(tmp_path: Path) -> None:
    for number in range(6):
        Image.new("RGB", (16, 12), (16 + 10 * number,) * 3).save(tmp_path / f"{number:05}.png")
    pattern = tmp_path / "%05d.png"
    assert [number_of(frame_image(pattern, (number + 0.25) / 10, 10.0)) for number in range(6)] == list(range(6))
    found = list(frames(pattern, 0.2, None, 10.0))
    assert [number_of(frame.image) for frame in found] == [2, 3, 4, 5]
    assert [round(frame.seconds, 3) for frame in found] == [0.2, 0.3, 0.4, 0.5]


def test_playing_shows_every_frame_in_its_time(tmp_path: Path, qtbot: QtBot) -> None:
    found: list[Pair] = []
    shown = Player()
    shown.shown.connect(found.append)
    with qtbot.waitSignal(shown.ended, timeout=10_000):
        shown.play(Played(make_clip(tmp_path / "a.mp4", 8), 10.0, 0.0))
    numbers = [number_of(pair.before) for pair in found]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 0
    assert numbers[-1] == 7
    assert not shown.playing
    assert shown.close(5.0)


def test_a_video_that_cannot_be_played_says_why(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"nothing")
    shown = Player()
    with qtbot.waitSignal(shown.failed, timeout=10_000) as told:
        shown.play(Played(tmp_path / "bad.mp4", 10.0, 0.0))
    assert isinstance(told.args[0], MediaError)
    assert not shown.playing


def test_stopping_ends_the_thread_and_its_memory_is_bounded(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Player()
    shown.play(Played(make_clip(tmp_path / "a.mp4", 24, Fraction(1)), 1.0, 0.0))
    qtbot.wait(300)
    assert shown._coming.qsize() <= player.AHEAD
    assert shown.close(5.0)


def picture(shade: int) -> QImage:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0x010101 * (16 + 10 * shade))
    return image


def test_a_loop_keeps_fewer_frames_where_they_become_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "LOOP_BYTES", 8 * 10 * 10 * 4)
    loop = Loop()
    for number in range(20):
        loop.add(Pair(number / 10, picture(number), None))
        assert loop.kept <= 8
    assert [round(pair.seconds * 10) for pair in loop._pairs] == [0, 4, 8, 12, 16]


def test_a_loop_goes_round(qtbot: QtBot) -> None:
    loop = Loop()
    for number in range(3):
        loop.add(Pair(2.0 + number / 20, picture(number), None))
    found: list[Pair] = []
    loop.shown.connect(found.append)
    loop.play()
    qtbot.waitUntil(lambda: [number_of(pair.before) for pair in found[:5]] == [0, 1, 2, 0, 1], timeout=5000)
    loop.clear()
    assert not loop.playing
    assert loop.kept == 0


def test_one_frame_is_no_loop() -> None:
    loop = Loop()
    loop.add(Pair(0.0, picture(0), None))
    loop.play()
    assert not loop.playing


def test_the_ends_of_a_clip() -> None:
    clip = Clip(25.0, 10)
    assert (clip.frame(-1.0), clip.frame(99.0)) == (0, 9)
    assert clip.ahead(0.0) == 0.0
