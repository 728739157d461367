from __future__ import annotations

import io

import imagehash
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from put.data import near_duplicates
from put.data.near_duplicates import ImageHashes, groups, hash_image, nearest, nearest_earlier, stacked


def picture(seed: int, width: int = 160, height: int = 120) -> Image.Image:
    cells = np.random.default_rng(seed).integers(20, 236, (6, 8, 3), dtype=np.uint8)
    return Image.fromarray(cells).resize((width, height), Image.Resampling.BICUBIC)


def saved(image: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def alike(first: Image.Image, second: Image.Image) -> bool:
    return groups(stacked([hash_image(first), hash_image(second)])) == [(0, 1)]


def looks(hashes: NDArray[np.uint64], thumbnails: NDArray[np.float32] | None = None) -> ImageHashes:
    """Hashes by hand; thumbnails that agree unless others are given."""
    if thumbnails is None:
        thumbnails = np.zeros((len(hashes), 256), np.float32)
        thumbnails[:, 0] = 1
    return ImageHashes(hashes, thumbnails)


def flipped(value: int, bits: int) -> int:
    for bit in range(bits):
        value ^= 1 << (5 * bit % 64)
    return value


@pytest.mark.parametrize(
    "change",
    [
        lambda image: saved(image, 30),
        lambda image: image.resize((53, 40), Image.Resampling.LANCZOS),
        lambda image: saved(image.resize((80, 60)), 40),
        lambda image: image.resize((400, 300), Image.Resampling.BICUBIC),
        lambda image: image.convert("L"),
        lambda image: image.point(lambda value: min(255, int(value * 1.1))),
        lambda image: image.point(lambda value: int(value * 0.7)),
    ],
    ids=["saved", "smaller", "smaller and saved", "larger", "grey", "brighter", "darker"],
)
def test_a_changed_copy_is_found(change: object) -> None:
    found = [alike(picture(seed), change(picture(seed))) for seed in range(12)]  # type: ignore[operator]
    assert all(found)


@pytest.mark.parametrize(
    "change",
    [
        ImageOps.mirror,
        ImageOps.flip,
        lambda image: image.rotate(90, expand=True),
        lambda image: image.crop((40, 30, 160, 120)),
        ImageOps.invert,
    ],
    ids=["mirrored", "upside down", "turned", "cropped", "negative"],
)
def test_another_view_is_no_copy(change: object) -> None:
    assert not any(alike(picture(seed), change(picture(seed))) for seed in range(12))  # type: ignore[operator]


def test_different_pictures_are_no_copies() -> None:
    assert groups(stacked(hash_image(picture(seed)) for seed in range(300))) == []


def test_empty_areas_do_not_make_pictures_alike() -> None:
    """Two drawings on much white paper: a difference hash of almost nothing but zeros in both."""
    drawings = []
    for place in ((10, 10), (110, 80)):
        image = Image.new("RGB", (160, 120), (250, 250, 250))
        image.paste(picture(1, 40, 30), place)
        drawings.append(image)
    assert imagehash.dhash(drawings[0]) - imagehash.dhash(drawings[1]) <= 20
    assert not alike(*drawings)
    assert alike(drawings[0], saved(drawings[0], 50))


def test_hashes_are_those_of_the_library() -> None:
    first, second = picture(1), saved(picture(1), 5)
    a, b = hash_image(first), hash_image(second)
    assert (a.perceptual ^ b.perceptual).bit_count() == imagehash.phash(first) - imagehash.phash(second)
    assert (a.difference ^ b.difference).bit_count() == imagehash.dhash(first) - imagehash.dhash(second)
    assert f"{a.perceptual:016x}" == str(imagehash.phash(first))


def test_a_frequency_that_is_not_there_is_no_bit() -> None:
    """Bands have no frequency across: what is left of it in floating point must not count as being above the median."""
    bands = Image.fromarray(np.tile(np.linspace(0, 250, 90, dtype=np.uint8)[:, None], (1, 70)))
    across = sum(1 << 63 - 8 * row - column for row in range(8) for column in range(1, 8))
    assert hash_image(bands).perceptual & across == 0


def test_thumbnails_multiply_to_their_correlation() -> None:
    first, second = picture(3), picture(4)
    both = stacked([hash_image(first), hash_image(second)])
    a, b = (
        np.asarray(image.convert("L").resize((16, 16), Image.Resampling.BOX), np.float64).ravel()
        for image in (first, second)
    )
    assert both.thumbnails[0] @ both.thumbnails[1] == pytest.approx(np.corrcoef(a, b)[0, 1], abs=1e-4)


@pytest.mark.parametrize(("bits", "more", "found"), [(10, 12, True), (11, 0, False), (0, 13, False)])
def test_how_near_is_near(bits: int, more: int, found: bool) -> None:
    base = 0x0123456789ABCDEF
    hashes = np.array([[base, base], [flipped(base, bits), flipped(base, more)]], np.uint64)
    assert (nearest_earlier(looks(hashes)).tolist() == [-1, 0]) is found


def test_thumbnails_must_agree() -> None:
    hashes = np.zeros((2, 2), np.uint64)
    unlike = np.zeros((2, 256), np.float32)
    unlike[0, 0], unlike[1, :2] = 1, (0.75, 0.66)
    assert groups(looks(hashes, unlike)) == []
    unlike[1, :2] = (0.85, 0.53)
    assert groups(looks(hashes, unlike)) == [(0, 1)]


@pytest.mark.parametrize("few", [0, 2000])
def test_blocks_give_what_comparing_every_pair_gives(monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(near_duplicates, "_ROWS", 7)
    monkeypatch.setattr(near_duplicates, "_COLUMNS", 11)
    monkeypatch.setattr(near_duplicates, "_FEW", few)
    rng = np.random.default_rng(5)
    hashes = rng.integers(0, 2**64, (60, 2), dtype=np.uint64)
    for index in rng.choice(60, 40, replace=False):  # all near one of three, by up to nine bits in each hash
        base, flips = hashes[index % 3], rng.integers(0, 10, 2)
        hashes[index] = [flipped(int(value), int(number)) for value, number in zip(base, flips, strict=True)]
    thumbnails = rng.standard_normal((60, 256)).astype(np.float32)
    thumbnails[:45] = thumbnails[0]
    thumbnails /= np.linalg.norm(thumbnails, axis=1, keepdims=True)
    rows, columns = looks(hashes, thumbnails), looks(hashes[::-1][:35], thumbnails[::-1][:35])

    def by_hand(first: ImageHashes, second: ImageHashes, *, earlier: bool) -> list[int]:
        result = []
        for i in range(len(first)):
            best, at = 1000, -1
            for j in range(i if earlier else len(second)):
                bits = [(int(first.hashes[i, k]) ^ int(second.hashes[j, k])).bit_count() for k in (0, 1)]
                same = float(first.thumbnails[i] @ second.thumbnails[j]) >= 0.8
                if bits[0] <= 10 and bits[1] <= 12 and same and sum(bits) < best:
                    best, at = sum(bits), j
            result.append(at)
        return result

    expected = by_hand(rows, rows, earlier=True)
    assert 20 < sum(index >= 0 for index in expected) < 50
    assert nearest_earlier(rows).tolist() == expected
    assert nearest(rows, columns).tolist() == by_hand(rows, columns, earlier=False)


def test_groups_gather_all_copies_of_one_picture() -> None:
    order = [0, 1, 0, 2, 1, 0, 3]
    copies = [saved(picture(seed), 50 + 5 * index) for index, seed in enumerate(order)]
    assert sorted(groups(stacked(map(hash_image, copies)))) == [(0, 2, 5), (1, 4)]


def test_nothing_at_all() -> None:
    nothing = stacked([])
    assert groups(nothing) == []
    assert nearest(nothing, stacked([hash_image(picture(1))])).tolist() == []
    assert nearest(stacked([hash_image(picture(1))]), nothing).tolist() == [-1]
