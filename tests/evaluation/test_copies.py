import numpy as np
import pytest

from put.evaluation.compare import ImageSet
from put.evaluation.copies import SIDES, check_copies
from tests.evaluation.making import as_bytes, smooth


def scene(seed):
    """Shapes of several sizes, ``[H, W, 3]``."""
    return as_bytes((smooth(seed, 128, 144) + smooth(seed + 1000, 16, 18).repeat(1, 8, 8)) / 2)


def images(*seeds):
    return ImageSet([scene(seed) for seed in seeds], [str(seed) for seed in seeds])


PHOTOGRAPHS, TRAINING, HELD_OUT = images(*range(6)), images(*range(10, 18)), images(*range(20, 26))


def check(outputs):
    return check_copies(PHOTOGRAPHS, outputs, HELD_OUT, TRAINING, rounds=30)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_copied_part_is_found_and_named(mirrored):
    outputs = [image.copy() for image in PHOTOGRAPHS.images]
    part = TRAINING.images[3][4:, 4:]
    part = part[:, ::-1] if mirrored else part
    outputs[2][4:, 4:] = (part * 0.6 + 40).astype(np.uint8)  # duller, but the same
    for found in check(outputs):
        assert found.translated[1] > 0.93
        assert found.translated[1] > found.held_out[1] + 0.05
        assert found.striking.value > 0.05
        assert found.closest.source == "2"
        assert found.closest.training == "13"
        assert 0 <= found.closest.left <= 144 - found.side
        assert 0 <= found.closest.top <= 128 - found.side


def test_pictures_of_their_own_are_no_nearer_than_held_out_ones():
    checks = check(images(*range(30, 36)).images)
    assert [found.side for found in checks] == list(SIDES)
    for found in checks:
        assert found.translated[0] == pytest.approx(found.held_out[0], abs=0.1)
        assert found.striking.value < 0.2
        assert found.striking.low <= found.striking.value <= found.striking.high


def test_flat_pictures_are_like_nothing():
    flat = [np.full((80, 90, 3), 40 * number, np.uint8) for number in range(6)]
    for found in check(flat):
        assert found.translated[1] < 0.1
