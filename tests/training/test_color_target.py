from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image

from put.config import ColorMap
from put.training.loop.color_target import colors_of, find_color_target


def _images(folder: Path, tint: tuple[float, float, float], *, grey: bool = False) -> list[Path]:
    folder.mkdir()
    random = np.random.default_rng(len(folder.name))
    for index in range(6):
        values = random.uniform(0.0, 1.0, (8, 8, 1 if grey else 3)) * np.array(tint)
        Image.fromarray((255 * values).astype(np.uint8)).resize((64, 64), Image.Resampling.NEAREST).save(
            folder / f"{index}.png"
        )
    return sorted(folder.iterdir())


def test_colours_that_are_near_stay(tmp_path: Path) -> None:
    a, b = _images(tmp_path / "a", (1.0, 1.0, 1.0)), _images(tmp_path / "bb", (0.9, 1.0, 0.9))
    assert find_color_target(a, b, ColorMap.AUTO) is None
    assert find_color_target(a, b, ColorMap.ON) is not None


def test_grey_pictures_and_far_colours_get_a_map_unless_it_is_off(tmp_path: Path) -> None:
    a = _images(tmp_path / "a", (1.0, 1.0, 1.0))
    for name, images in {
        "grey": _images(tmp_path / "grey", (1.0, 1.0, 1.0), grey=True),
        "blue": _images(tmp_path / "blue", (0.1, 0.1, 1.0)),
    }.items():
        target = find_color_target(a, images, ColorMap.AUTO)
        assert target is not None, name
        assert find_color_target(a, images, ColorMap.OFF) is None
        wanted, mean = colors_of(images).mean, torch.from_numpy(colors_of(a).mean).float()
        assert torch.allclose(target.matrix @ mean + target.offset, torch.from_numpy(wanted).float(), atol=1e-4), name


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    images = _images(tmp_path / "a", (1.0, 0.5, 0.2))
    before = colors_of(images[1:])
    images[0].write_bytes(b"no picture")
    assert np.array_equal(colors_of(images).mean, before.mean)
    assert find_color_target(images[:1], images, ColorMap.ON) is None
