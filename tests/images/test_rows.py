"""TIFFs that are read and written by rows: the pixels and the files of reading and writing them whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from put.errors import MediaError, OutputError
from put.images.formats.color import adobe_rgb_profile
from put.images.reading import read_image
from put.images.row_reading import RowImage, read_through, tiff_size
from put.images.row_writing import writing_rows
from put.images.writing import write_image

HEIGHT, WIDTH = 61, 150
KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "plain strips": {"rowsperstrip": 7},
    "plain planes": {"planarconfig": "separate", "rowsperstrip": 9},
    "deflate": {"compression": "zlib", "predictor": True, "rowsperstrip": 8},
    "lzw tiles": {"compression": "lzw", "tile": (32, 64)},
    "plain tiles": {"tile": (16, 48)},
    "planes in tiles": {"planarconfig": "separate", "compression": "zlib", "tile": (32, 32)},
    "jpeg tiles": {"compression": "jpeg", "tile": (32, 32)},
    "bigtiff": {"bigtiff": True, "rowsperstrip": 4},
    "big-endian": {"byteorder": ">", "compression": "zlib", "rowsperstrip": 5},
    "other colours": {"iccprofile": adobe_rgb_profile(), "rowsperstrip": 5},
    "resolution": {"resolution": (300, 300), "resolutionunit": 2, "rowsperstrip": 20, "description": "A lake"},
}


def noise(shape: tuple[int, ...], dtype: type = np.uint8) -> np.ndarray:
    return np.random.default_rng(5).integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def saved(path: Path, pixels: np.ndarray, photometric: str = "rgb", **how: Any) -> Path:
    byteorder, bigtiff = how.pop("byteorder", "<"), how.pop("bigtiff", False)
    with tifffile.TiffWriter(path, byteorder=byteorder, bigtiff=bigtiff) as file:
        file.write(pixels, photometric=photometric, metadata=None, **how)
    return path


def by_rows(path: Path, step: int = 13, most: int = 1 << 20) -> tuple[np.ndarray, np.ndarray | None]:
    with RowImage(path, most) as image:
        parts = [
            image.rows_with_alpha(start, min(start + step, image.height)) for start in range(0, image.height, step)
        ]
    pixels = np.concatenate([part for part, _ in parts])
    return pixels, None if parts[0][1] is None else np.concatenate([alpha for _, alpha in parts if alpha is not None])


def assert_same(path: Path) -> None:
    """Rows, what else is known, and the file that is written of both are equal."""
    whole = read_image(path)
    pixels, alpha = by_rows(path)
    assert np.array_equal(pixels, whole.pixels)
    assert pixels.dtype == whole.pixels.dtype
    assert (alpha is None) == (whole.alpha is None)
    assert alpha is None or np.array_equal(alpha, whole.alpha)
    result = np.random.default_rng(1).random(whole.pixels.shape, np.float32)
    notes = write_image(path.with_name("whole.tif"), result, whole)
    with RowImage(path, 1 << 20) as image:
        assert (image.notes, image.carried) == (whole.notes, whole.carried)
        with writing_rows(path.with_name("rows.tif"), image) as writer:
            for start in range(0, image.height, 10):
                rows = result[start : start + 10]
                writer.write(rows, image.rows_with_alpha(start, start + len(rows))[1])
        assert writer.notes == notes
    assert path.with_name("rows.tif").read_bytes() == path.with_name("whole.tif").read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_those_of_the_whole_picture_and_so_is_the_file(tmp_path: Path, kind: str) -> None:
    assert_same(saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), **KINDS[kind]))


@pytest.mark.parametrize(
    ("shape", "dtype", "how"),
    [
        ((HEIGHT, WIDTH), np.uint8, {"photometric": "minisblack", "rowsperstrip": 6}),
        ((HEIGHT, WIDTH), np.uint16, {"photometric": "miniswhite", "rowsperstrip": 6}),
        ((HEIGHT, WIDTH, 4), np.uint16, {"extrasamples": ["unassalpha"], "compression": "zlib", "rowsperstrip": 6}),
        ((HEIGHT, WIDTH, 4), np.uint8, {"extrasamples": ["assocalpha"], "tile": (16, 16)}),
        ((HEIGHT, WIDTH, 4), np.uint8, {"photometric": "separated", "rowsperstrip": 6}),
        ((HEIGHT, 2000, 3), np.uint16, {"iccprofile": adobe_rgb_profile(), "rowsperstrip": 6}),
    ],
)
def test_depths_alpha_ink_and_grey_are_kept_as_for_whole_pictures(
    tmp_path: Path, shape: tuple[int, ...], dtype: type, how: dict[str, Any]
) -> None:
    assert_same(saved(tmp_path / "a.tif", noise(shape, dtype), **how))


@pytest.mark.parametrize("how", [{}, {"compression": "zlib"}, {"tile": (16, 32)}, {"planarconfig": "separate"}])
@pytest.mark.parametrize("nodata", [None, "200"])
def test_pieces_that_are_left_out_are_black_or_without_data(
    tmp_path: Path, how: dict[str, Any], nodata: str | None
) -> None:
    tags = [(42113, 2, 0, nodata, True)] if nodata else []
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), rowsperstrip=16, extratags=tags, **how)
    with tifffile.TiffFile(path, mode="r+") as file:
        for first, more in ((273, 279), (324, 325)):
            for tag in (file.pages[0].tags.get(number) for number in (first, more)):
                if tag is not None:
                    tag.overwrite([0 if at in (1, 2) else value for at, value in enumerate(tag.value)])
    assert_same(path)
    assert (read_image(path).pixels == int(nodata or 0)).mean() > 0.05


def test_shared_colour_samples_that_are_not_packed_are_an_unusual_kind(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), "ycbcr")
    with tifffile.TiffFile(path, mode="r+") as file:
        file.pages[0].tags[530].overwrite((2, 2))
    for read in (read_image, lambda path: RowImage(path, 1 << 20)):
        with pytest.raises(MediaError, match="unusual kind"):
            read(path)


@pytest.mark.parametrize("orientation", [2, 3, 4])
def test_mirrored_pictures_are_turned(tmp_path: Path, orientation: int) -> None:
    tag = (274, 3, 1, orientation, True)
    assert_same(saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), rowsperstrip=8, extratags=[tag]))


def test_a_picture_on_its_side_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), extratags=[(274, 3, 1, 6, True)])
    with pytest.raises(MediaError, match="lying on its side"):
        RowImage(path, 1 << 20)


def test_one_packed_strip_is_refused_and_one_plain_strip_is_not(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), compression="zlib", rowsperstrip=HEIGHT)
    with pytest.raises(MediaError, match="packed in strips of 61 rows"):
        RowImage(path, HEIGHT * WIDTH * 3 - 1)
    by_rows(saved(tmp_path / "b.tif", noise((HEIGHT, WIDTH, 3)), rowsperstrip=HEIGHT), most=100)


@pytest.mark.parametrize("kind", ["plain strips", "deflate", "lzw tiles"])
def test_a_file_that_is_cut_short_is_an_error_and_leaves_no_result(tmp_path: Path, kind: str) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), **KINDS[kind])
    path.write_bytes(path.read_bytes()[:-3000])
    with (
        RowImage(path, 1 << 20) as image,
        pytest.raises(MediaError, match="damaged or cut short"),
        writing_rows(tmp_path / "result.tif", image) as writer,
    ):
        writer.write(np.zeros((HEIGHT, WIDTH, 3), np.float32), image.rows(0, HEIGHT)[..., 0])
    assert [each.name for each in tmp_path.iterdir()] == ["a.tif"]


@pytest.mark.parametrize("kind", ["plain strips", "deflate"])
def test_a_file_is_read_through_to_its_end(tmp_path: Path, kind: str) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)), **KINDS[kind])
    read_through(path)
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(MediaError, match="damaged or cut short"):
        read_through(path)


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.tif", noise((HEIGHT, WIDTH, 3)))
    with (
        RowImage(path, 1 << 20) as image,
        pytest.raises(OutputError, match="does not exist"),
        writing_rows(tmp_path / "no" / "result.tif", image),
    ):
        pass


def test_only_the_size_of_tiffs_is_found(tmp_path: Path) -> None:
    assert tiff_size(saved(tmp_path / "a.jpg", noise((HEIGHT, WIDTH, 3)))) == (WIDTH, HEIGHT)
    (tmp_path / "b.tif").write_bytes(b"II*\0" + bytes(40))
    assert tiff_size(tmp_path / "b.tif") is None
    (tmp_path / "c.tif").write_bytes(b"no picture")
    assert tiff_size(tmp_path / "c.tif") is None
    assert tiff_size(tmp_path / "none.tif") is None
