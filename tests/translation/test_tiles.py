from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from put.backends.openvino_backend import has_openvino
from put.config import BackendName, Precision, TranslateOptions
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, save_model
from put.nn.generators.base import ImageGenerator
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.translation.engine import Engine
from put.translation.memory import limits
from put.translation.tiles import TileBudget, best_sides, smallest_side, tiles
from put.translation.translator import Translator

CPU = torch.device("cpu")


def noise(height: int, width: int, dtype: type = np.uint8) -> np.ndarray:
    return np.random.default_rng(height).integers(0, np.iinfo(dtype).max, (height, width, 3), dtype, endpoint=True)


@torch.no_grad()
def painter(width: int = 4, blocks: int = 2, *, noisy: bool = False) -> Painter:
    """With weights whose detail can be seen."""
    torch.manual_seed(6)
    network = Painter(PainterSpec(width, blocks, noisy)).eval()
    for parameter in network.parameters():
        parameter.add_(torch.randn_like(parameter) * 0.05)
    return network


def run(
    generator: ImageGenerator, pixels: np.ndarray, side: int, dtype: torch.dtype = torch.float32, **more: float
) -> np.ndarray:
    engine = Engine(generator, CPU, dtype)
    engine.limits.tile = side
    given = {"work_size": 0, "strength": 1.0, **more}
    return engine.translate(pixels, warn=lambda *_: pytest.fail("nothing to warn of"), **given).pixels  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("height", "width", "side", "reach"), [(400, 1000, 240, 30), (204, 96, 128, 31), (64, 64, 9, 5)]
)
def test_tiles_cover_each_place_once_and_see_what_it_depends_on(height, width, side, reach) -> None:
    covered = np.zeros((height, width), int)
    shapes = set()
    for tile in tiles(height, width, (side, side), reach):
        rows, columns = tile.rows, tile.columns
        covered[rows.keep_start : rows.keep_stop, columns.keep_start : columns.keep_stop] += 1
        shapes.add((rows.length, columns.length))
        for span, length in ((rows, height), (columns, width)):
            assert span.start % 4 == 0
            assert span.start == 0 or span.keep_start - span.start >= reach
            assert span.stop == length or span.stop - span.keep_stop >= reach
            assert span.stop <= length
    assert (covered == 1).all()
    assert len(shapes) == 1
    assert max(*shapes) <= max(side, smallest_side(reach))


@pytest.mark.parametrize("size", [(4000, 6000), (120, 9000), (25820, 38732)])
@pytest.mark.parametrize("memory", [30, 120, 1000])
def test_tiles_keep_to_the_budget_and_compute_little_twice(size: tuple[int, int], memory: int) -> None:
    budget = TileBudget(2048**2, memory << 20, of_tile=200, of_row=24)
    rows, columns = best_sides(*size, 76, budget)
    least = smallest_side(76)
    fits = 24 * size[1] * least + 200 * least**2 <= budget.memory
    if fits:
        assert 24 * size[1] * rows + 200 * rows * columns <= budget.memory
    else:
        assert (rows, columns) == tuple(min(side, least) for side in size)
    work = computed(*size, (rows, columns))
    for side in range(least, 2048, 100):  # no square does with less
        if 24 * size[1] * side + 200 * side**2 <= budget.memory:
            assert work <= computed(*size, (side, side))


def computed(height: int, width: int, sides: tuple[int, int]) -> int:
    return sum(tile.rows.length * tile.columns.length for tile in tiles(height, width, sides, 76))


@pytest.mark.slow
@pytest.mark.parametrize("noisy", [False, True])
@pytest.mark.parametrize("size", [(233, 317), (1, 500), (211, 402)])
def test_tiles_give_the_pixels_of_the_whole(size: tuple[int, int], noisy: bool) -> None:
    network, pixels = painter(noisy=noisy), noise(*size, np.uint16 if size[0] % 2 else np.uint8)
    whole = run(network, pixels, 4096)
    for side in (0, 172):
        # The last bit may differ: some processors' convolutions add in another order where a strip is this thin.
        assert np.abs(run(network, pixels, side) - whole).max() <= 2**-23


@pytest.mark.slow
@pytest.mark.parametrize(("dtype", "scaled"), [(torch.bfloat16, 0), (torch.float32, 364)])
def test_a_built_in_painter_gives_the_same_in_tiles(dtype: torch.dtype, scaled: int) -> None:
    generator = load_generator(Library().find("watercolour").path)
    pixels = noise(401, 365)
    more = {"work_size": scaled, "detail": 0.7, "strength": 0.9}
    whole = run(generator, pixels, 4096, dtype, **more)
    assert np.abs(run(generator, pixels, 0, dtype, **more) - whole).max() == 0


@pytest.mark.slow
@pytest.mark.skipif(not has_openvino(), reason="needs openvino and onnx")
@pytest.mark.parametrize("noisy", [False, True])
def test_tiles_of_openvino_give_the_pixels_of_the_whole(noisy: bool, tmp_path: Path) -> None:
    options = TranslateOptions(device="cpu", backend=BackendName.OPENVINO, precision=Precision.FP32, work_size=0)
    model = "watercolour"
    if noisy:
        model = str(tmp_path / "noisy.safetensors")
        save_model(Path(model), painter(noisy=True), ModelCard("Noisy", margin=16))
    translator = Translator(Library().find(model), options)
    assert translator.backend is BackendName.OPENVINO
    pixels = noise(401, 365)
    whole = translator.translate(pixels, lambda *_: None).pixels
    translator.engine.limits.tile = 0
    assert np.array_equal(translator.translate(pixels, lambda *_: None).pixels, whole)


@pytest.mark.slow
def test_memory_bounds_the_tiles_and_not_the_result(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    network, pixels = painter(), noise(300, 420)
    whole = run(network, pixels, 4096)
    stem = network.stem.register_forward_hook(lambda _, given, __: seen.append(given[0][0, 0].numel()))
    monkeypatch.setattr(limits, "SMALLEST", 16)
    engine = Engine(network, CPU, torch.float32)
    engine.limits.memory = 200 * 200 * engine.limits.bytes_per_pixel(torch.float32)
    made = engine.translate(pixels, work_size=0, strength=1.0, warn=lambda *_: pytest.fail("no reason to warn"))
    stem.remove()
    assert made.work_size == (420, 300)
    assert np.array_equal(made.pixels, whole)
    assert len(seen) > 4
    assert max(seen) <= max(200, smallest_side(network.spec.reach)) ** 2


@pytest.mark.slow
def test_where_memory_runs_out_the_tiles_become_smaller_and_the_result_stays() -> None:
    network, pixels = painter(), noise(300, 300)
    whole = run(network, pixels, 4096)

    def scarce(_: object, given: tuple[torch.Tensor]) -> None:
        if given[0].shape[2] > 250:
            raise torch.OutOfMemoryError("made up")

    network.stem.register_forward_pre_hook(scarce)
    assert np.array_equal(run(network, pixels, 2048), whole)
