import io
import math

import cv2
import numpy as np
import pytest

from put.errors import OptionError
from put.translation.video.flicker import FlickerMeter, warping_error
from put.translation.video.optical_flow import MOST_PIXELS, MotionFinder, searched_image, small_image
from put.translation.video.scene_cuts import histogram, histogram_distance, is_cut
from put.translation.video.stabilizer import DEFAULT_TEMPORAL, Stabilizer

pytestmark = pytest.mark.slow

HEIGHT, WIDTH = 96, 128


def texture(seed, height=HEIGHT, width=WIDTH, grain=3.0):
    """A smooth random texture ``[height, width, 3]``, 8 bit."""
    noise = np.random.default_rng(seed).normal(0.0, 1.0, (height, width, 3)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), grain)
    return np.clip(128 + 55 * smooth / smooth.std(), 0, 255).astype(np.uint8)


def panning(frames, seed=0, step=(1.5, -0.75)):
    """A window that moves over a texture by ``step`` (x, y) pixels a frame."""
    large = texture(seed, HEIGHT + 80, WIDTH + 80)
    places = [(WIDTH / 2 + 40 + step[0] * t, HEIGHT / 2 + 40 + step[1] * t) for t in range(frames)]
    return [cv2.getRectSubPix(large, (WIDTH, HEIGHT), place) for place in places]


def unit(picture):
    return picture.astype(np.float32) / 255


def psnr(one, other):
    return -10 * math.log10(float(((one - other) ** 2).mean()))


def flickering(clean, seed, amount=0.05):
    """Noise in blotches and a change of brightness, new for every frame."""
    random = np.random.default_rng(seed)
    out = []
    for picture in clean:
        noise = cv2.GaussianBlur(random.normal(0.0, 1.0, picture.shape).astype(np.float32), (0, 0), 2.0)
        shift = noise / noise.std() * amount + random.normal(0.0, amount / 2)
        out.append(np.clip(unit(picture) + shift, 0, 1).astype(np.float32))
    return out


def test_a_known_shift_is_found_and_leaves_next_to_no_error():
    before, after = panning(2)
    motion = MotionFinder().find(before, after)
    middle = motion.flow[16:-16, 16:-16]
    # the window moves right and up, so that what is at x now was at x + (1.5, -0.75)
    np.testing.assert_allclose(middle.reshape(-1, 2).mean(0), (1.5, -0.75), atol=0.05)
    assert motion.consistent[16:-16, 16:-16].mean() > 0.98
    assert motion.confidence[16:-16, 16:-16].mean() > 0.9
    assert motion.explained > 0.9


def test_what_comes_into_view_is_not_trusted():
    before, after = panning(2, step=(6.0, 0.0))
    motion = MotionFinder().find(before, after)
    assert not motion.consistent[:, -5:].any()
    assert motion.confidence[:, -5:].max() == 0.0


def test_what_a_moving_square_uncovers_is_masked():
    background, square = texture(1), 255 - texture(2, 40, 40)
    frames = []
    for left in (40, 48):
        picture = background.copy()
        picture[30:70, left : left + 40] = square
        frames.append(picture)
    motion = MotionFinder().find(*frames)
    uncovered = np.zeros((HEIGHT, WIDTH), bool)
    uncovered[34:66, 41:47] = True
    still = np.zeros((HEIGHT, WIDTH), bool)
    still[:20] = True
    assert motion.confidence[uncovered].mean() < 0.25
    assert motion.confidence[still].mean() > 0.95
    np.testing.assert_allclose(motion.flow[45:55, 60:75].reshape(-1, 2).mean(0), (-8.0, 0.0), atol=0.3)


def test_flicker_falls_and_the_result_comes_nearer_to_the_truth():
    clean = panning(12)
    output = flickering(clean, 5)
    stabiliser = Stabilizer(DEFAULT_TEMPORAL, measure=True)
    results = [stabiliser.step(picture, shown) for picture, shown in zip(clean, output, strict=True)]
    plain = np.mean([psnr(shown, unit(picture)) for shown, picture in zip(output[4:], clean[4:], strict=True)])
    steady = np.mean([psnr(result, unit(picture)) for result, picture in zip(results[4:], clean[4:], strict=True)])
    assert steady > plain + 3.0
    flicker = stabiliser.flicker
    assert flicker.pairs == 11
    assert flicker.ratio < 0.35
    assert flicker.output < flicker.plain
    assert flicker.input < 0.4 * flicker.plain
    assert all(result.min() >= 0 and result.max() <= 1 and result.dtype == np.float32 for result in results)


def test_more_strength_is_steadier():
    clean = panning(8)
    output = flickering(clean, 6)
    ratios = []
    for strength in (0.0, 0.4, 0.8):
        stabiliser = Stabilizer(strength, measure=True)
        for picture, shown in zip(clean, output, strict=True):
            stabiliser.step(picture, shown)
        ratios.append(stabiliser.flicker.ratio)
    assert ratios[0] == pytest.approx(1.0)
    assert ratios[0] > ratios[1] > ratios[2]


def test_a_still_scene_with_noise_is_averaged():
    still, random = texture(3), np.random.default_rng(4)
    stabiliser, source_noise = Stabilizer(1.0), 3.0
    for _ in range(20):
        source = np.clip(still + random.normal(0, source_noise, still.shape), 0, 255).astype(np.uint8)
        shown = np.clip(unit(still) + random.normal(0, 0.05, still.shape), 0, 1).astype(np.float32)
        result = stabiliser.step(source, shown)
    # Weight 0.9 for ever would leave 0.05 sqrt(0.1 / 1.9) = 0.011 of the noise; confidence is a little below 1.
    assert (result - unit(still)).std() < 0.022


@pytest.mark.parametrize("bright", [0, 60])
def test_nothing_of_the_old_scene_is_left_after_a_cut(bright):
    one = panning(4, seed=10)
    other = [np.clip(picture.astype(int) // 2 + bright, 0, 255).astype(np.uint8) for picture in panning(3, seed=11)]
    stabiliser = Stabilizer(1.0, measure=True)
    for picture in one:
        stabiliser.step(picture, unit(picture))
    shown = unit(other[0])
    assert stabiliser.step(other[0], shown) is shown
    for picture in other[1:]:
        stabiliser.step(picture, unit(picture))
    assert stabiliser.flicker.pairs == 3 + 2


def test_a_pan_and_a_lamp_are_no_cuts():
    finder = MotionFinder()
    before, after = panning(2, step=(7.0, 3.0))
    assert not is_cut(before, after, finder.find(before, after).explained)
    lit = np.clip(before.astype(int) + 20, 0, 255).astype(np.uint8)
    assert not is_cut(before, lit, finder.find(before, lit).explained)
    assert is_cut(before, texture(99), finder.find(before, texture(99)).explained)


def test_histograms_of_known_pictures():
    black, white = np.zeros((4, 4, 3), np.uint8), np.full((4, 4, 3), 255, np.uint8)
    half = np.concatenate((black, white))
    assert histogram(half)[0, 0, 0] == histogram(half)[7, 7, 7] == 0.5
    assert histogram_distance(histogram(black), histogram(white)) == 1.0
    assert histogram_distance(histogram(black), histogram(black)) == 0.0
    assert histogram_distance(histogram(black), histogram(half)) == pytest.approx(math.sqrt(1 - math.sqrt(0.5)))


def test_results_that_contradict_each_other_are_not_blended():
    """The input stands still, but the translation paints something else: no trail of it may stay."""
    still = texture(3)
    stabiliser = Stabilizer(1.0)
    old, new = np.zeros((HEIGHT, WIDTH, 3), np.float32), np.zeros((HEIGHT, WIDTH, 3), np.float32)
    old[20:60, 20:60] = 1.0
    new[20:60, 70:110] = 1.0
    stabiliser.step(still, old)
    result = stabiliser.step(still, new)
    assert np.abs(result - new)[26:54, 26:54].max() < 0.01
    assert np.abs(result - new)[26:54, 76:104].max() < 0.01


def test_a_fade_is_followed():
    still = texture(3)
    stabiliser = Stabilizer(DEFAULT_TEMPORAL)
    for step in range(20):
        source = np.clip(still.astype(int) - 4 * step, 0, 255).astype(np.uint8)
        result = stabiliser.step(source, unit(source))
    assert np.abs(result - unit(source)).mean() < 13 / 255


def test_strength_0_gives_back_what_came_in():
    stabiliser = Stabilizer(0.0)
    for picture in panning(3):
        shown = unit(picture)
        assert stabiliser.step(picture, shown) is shown
    assert stabiliser.flicker.pairs == 0
    measured = Stabilizer(0.0, measure=True)
    for picture in panning(3):
        shown = unit(picture)
        assert measured.step(picture, shown) is shown
    assert measured.flicker.pairs == 2
    assert measured.flicker.plain == measured.flicker.output > 0


@pytest.mark.parametrize("measure", [False, True])
def test_a_state_goes_through_a_file_bit_by_bit(measure):
    clean = panning(8)
    output = flickering(clean, 7)
    straight = Stabilizer(0.7, measure=measure)
    expected = [straight.step(picture, shown) for picture, shown in zip(clean, output, strict=True)]
    first = Stabilizer(0.7, measure=measure)
    for picture, shown in zip(clean[:4], output[:4], strict=True):
        first.step(picture, shown)
    file = io.BytesIO()
    np.savez(file, **first.state())
    file.seek(0)
    second = Stabilizer(0.7, measure=measure)
    with np.load(file, allow_pickle=False) as state:
        second.load_state(state)
    found = [second.step(picture, shown) for picture, shown in zip(clean[4:], output[4:], strict=True)]
    for one, other in zip(expected[4:], found, strict=True):
        np.testing.assert_array_equal(one, other)
    assert second.flicker == straight.flicker
    assert (second.flicker.pairs == 7) is measure


def test_the_state_is_a_copy_and_an_empty_one_begins_anew():
    clean = panning(3)
    stabiliser = Stabilizer(0.7)
    empty = stabiliser.state()
    stabiliser.step(clean[0], unit(clean[0]))
    state = stabiliser.state()
    state["output"][:] = 0
    shown = unit(clean[1])
    assert np.abs(stabiliser.step(clean[1], shown) - shown).max() < 0.1
    stabiliser.load_state(empty)
    assert stabiliser.step(clean[2], shown) is shown


def test_16_bit_sources_give_what_8_bit_ones_give():
    clean = panning(4)
    output = flickering(clean, 8)
    eight, sixteen = Stabilizer(0.8, measure=True), Stabilizer(0.8, measure=True)
    for picture, shown in zip(clean, output, strict=True):
        one = eight.step(picture, shown)
        other = sixteen.step(picture.astype(np.uint16) * 257, shown)
        np.testing.assert_array_equal(one, other)
    assert eight.flicker.input == pytest.approx(sixteen.flicker.input, rel=1e-4)


@pytest.mark.parametrize(
    "size", [(1, 1), (8, 8), (2, 500), (500, 2), (17, 400), (33, 35), (101, 77), (31, 640), (1, 90_000)]
)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_any_size(size, dtype):
    random = np.random.default_rng(9)
    stabiliser = Stabilizer(0.9, measure=True)
    source = random.integers(0, np.iinfo(dtype).max, (*size, 3)).astype(dtype)
    for _ in range(3):
        shown = random.uniform(0.45, 0.55, (*size, 3)).astype(np.float32)
        result = stabiliser.step(source, shown)
        assert result.shape == shown.shape
        assert np.isfinite(result).all()
        assert result.min() >= 0.44 and result.max() <= 0.56  # noqa: PT018


@pytest.mark.parametrize(
    ("size", "small"),
    [((96, 128), (96, 128)), ((256, 256), (181, 181)), ((360, 640), (192, 341)), ((1, 1), (1, 1))],
)
def test_motion_is_found_in_so_many_pixels_at_most(size, small):
    assert searched_image(np.zeros((*size, 3), np.uint8)).shape[:2] == small
    assert searched_image(np.zeros((*size, 3), np.uint16)).dtype == np.uint8
    if size != (256, 256):
        assert small_image(np.zeros((*size, 3), np.uint8)).shape[:2] == small


@pytest.mark.slow
def test_large_frames_are_stabilised_by_motion_found_at_a_smaller_size():
    large = texture(20, 700, 1100, grain=6.0)
    frames = [large[10:660, 10 + 4 * t : 1010 + 4 * t] for t in range(3)]
    assert searched_image(frames[0]).shape[0] * searched_image(frames[0]).shape[1] <= MOST_PIXELS * 1.01
    stabiliser = Stabilizer(0.8, measure=True)
    for picture, shown in zip(frames, flickering(frames, 12), strict=True):
        stabiliser.step(picture, shown)
    assert stabiliser.flicker.ratio < 0.6
    assert stabiliser.flicker.input < 3.0


def test_frames_of_another_size_begin_anew():
    stabiliser = Stabilizer(0.8)
    stabiliser.step(texture(1), unit(texture(1)))
    shown = unit(texture(1, 50, 60))
    assert stabiliser.step(texture(1, 50, 60), shown) is shown


def test_warping_error_by_hand():
    difference = np.zeros((2, 2, 3), np.float32)
    difference[0, 0] = (0.1, 0.2, 0.2)
    difference[1, 1] = 5.0
    visible = np.array([[True, True], [False, False]])
    assert warping_error(difference, visible) == pytest.approx(0.09 / 6)
    assert warping_error(difference, np.zeros((2, 2), bool)) == 0.0
    meter = FlickerMeter()
    meter.add(0.0, 0.01, 0.0025)
    meter.add(0.0, 0.03, 0.0075)
    assert meter.flicker.plain == pytest.approx(255 * math.sqrt(0.02))
    assert meter.flicker.ratio == pytest.approx(0.25)
    assert meter.flicker.plain_excess == meter.flicker.plain
    assert FlickerMeter().flicker.ratio == 1.0


@pytest.mark.parametrize("strength", [-0.1, 1.1, math.nan])
def test_strength_is_checked(strength):
    with pytest.raises(OptionError):
        Stabilizer(strength)


class Search:
    """Stands for OpenCV's search: gives the flow it was made with."""

    def __init__(self, flow) -> None:
        self.flow = np.asarray(flow, np.float32)

    def calc(self, start, end, flow):
        return np.broadcast_to(self.flow, (*start.shape[:2], 2)).copy()


def test_flows_that_disagree_by_hand():
    even = np.full((40, 50, 3), 90, np.uint8)
    finder = MotionFinder()
    finder._back, finder._forth = Search((1.0, 0.0)), Search((0.0, 0.0))
    motion = finder.find(even, even)
    ratio = 1.0 / (0.01 * (1.0 + 0.0) + 0.5)
    assert ratio > 1
    assert not motion.consistent.any()
    np.testing.assert_allclose(motion.confidence[:, :49], math.exp((1 - ratio) / 3), rtol=1e-5)
    assert not motion.confidence[:, 49].any()
    assert motion.explained == 1.0
    finder._forth = Search((-1.0, 0.0))
    motion = finder.find(even, even)
    assert motion.consistent[:, :49].all()
    assert (motion.confidence[:, :49] == 1.0).all()


def test_flow_that_is_no_number_counts_as_no_motion():
    finder = MotionFinder()
    finder._back, finder._forth = Search((math.nan, math.nan)), Search((math.nan, 0.0))
    motion = finder.find(texture(1), texture(1))
    assert not motion.flow.any()
    assert (motion.confidence == 1.0).all()
