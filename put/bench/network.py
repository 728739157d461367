"""The generator alone: every backend, precision and batch of a device, in turn with the baseline."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import psutil
import torch
from torch import Tensor

from put.backends.base import Backend
from put.backends.choice import Choice
from put.backends.compiled import BackendError
from put.backends.graphs import WORTHWHILE, graphs_for
from put.backends.openvino_backend import OpenVINOBackend, can_be_int8, cores, has_openvino
from put.backends.side_by_side import side_by_side
from put.backends.torch_backend import TorchBackend
from put.bench.baseline import plain_copy
from put.bench.clock import Taken, in_turn, median_ratio, peak_memory
from put.bench.peak import Matrices
from put.bench.results import Row
from put.config import BackendName, Precision
from put.device import DTYPES, has_bf16, resolve_precision
from put.errors import OptionError
from put.nn.generators.base import ImageGenerator
from put.nn.margin import MARGIN

__all__ = ["Candidate", "candidates", "measure_rows"]

BATCH_PIXELS = (1 << 20, 4 << 20)
"""Pixels that go through a GPU at once besides a single picture."""
BASELINE = "baseline"
_SEEN = (..., slice(MARGIN, -MARGIN), slice(MARGIN, -MARGIN))
"""What is left of a picture without its mirrored margin."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """One way to compute the generator."""

    choice: Choice
    backend: Backend

    @property
    def dtype(self) -> torch.dtype:
        """Arithmetic of the convolutions."""
        return DTYPES[self.choice.precision]


def candidates(generator: ImageGenerator, device: torch.device, notes: list[str]) -> list[Candidate]:
    """Return the ways that this device offers; what should be there and is not is added to the notes."""
    found = []
    for precision in (Precision.FP32, Precision.BF16, Precision.FP16, Precision.INT8):
        try:
            dtype = resolve_precision(precision, device)
        except OptionError:
            continue
        if precision is Precision.BF16 and not has_bf16(device):
            continue
        if precision is not Precision.INT8:
            found.append(Candidate(Choice(BackendName.TORCH, precision), TorchBackend(generator, graphs_for(device))))
        elif not can_be_int8(generator.spec):
            continue
        if device.type != "cpu" or not has_openvino():
            continue
        for threads in sorted({cores(), min(cores(), psutil.cpu_count(logical=False) or cores())}):
            choice = Choice(BackendName.OPENVINO, precision, threads)
            try:
                found.append(Candidate(choice, OpenVINOBackend(generator, dtype, "", threads, MARGIN)))
            except BackendError as error:
                notes.append(f"{error.message} {error.detail}".strip())
    return found


@torch.inference_mode()
def measure_rows(
    generator: ImageGenerator,
    plain: ImageGenerator,
    ways: list[Candidate],
    pictures: Mapping[int, Tensor],
    rounds: int,
    peaks: dict[Precision, float],
) -> Iterator[Row | float]:
    """Measure each way at each size, in turn with the baseline and with matrices.

    Args:
        generator: on the device.
        plain: what the baseline runs, likewise.
        ways: see :func:`candidates`.
        pictures: ``[1, 3, S, S]`` in [-1, 1] on the device, by S.
        rounds: how often.
        peaks: see :func:`put.bench.peak.matrix_peak`; what is measured here raises them. A precision may be missing.

    Yields:
        The share of the work that is done, 0 to 1, after each piece, and the rows of a size at its end.
    """
    device = next(plain.parameters()).device
    own = plain_copy(generator)
    matrices = {f"matrices in {precision}": (precision, Matrices(device, precision)) for precision in peaks}
    pieces = _Pieces(ways, device, list(pictures), rounds, len(matrices))
    for size, picture in pictures.items():
        wanted = own(picture)
        tried = {
            f"{index} {batch}": (way, batch) for index, way in enumerate(ways) for batch in _batches(way, device, size)
        }
        works: dict[str, Callable[[], object]] = {BASELINE: _work_of_baseline(plain, picture)}
        works |= {name: pair.multiply for name, (_, pair) in matrices.items()}
        given, memory = generator.with_noise(picture), {}
        for name, (way, batch) in tried.items():
            works[name] = _work(way, given.expand(batch, -1, -1, -1).contiguous())
            for each in ways:
                each.backend.release()
            memory[name] = peak_memory(works[name], device)
            yield pieces.done(size)
        in_graph = {name: _settled(way, works[name], device) for name, (way, _) in tried.items()}
        turns = in_turn(works, rounds, device)
        while True:
            try:
                next(turns)
            except StopIteration as end:
                taken: dict[str, list[Taken]] = end.value
                break
            yield pieces.done(size)
        for name, (precision, pair) in matrices.items():
            peaks[precision] = max(peaks[precision], pair.rate(taken[name]))
        for name, (way, batch) in tried.items():
            result = way.backend.render(given, 0.0, way.dtype, _go_on)
            difference = (result.clamp(-1, 1) - wanted.clamp(-1, 1)).abs()[_SEEN] * 127.5
            shape, times = (size, batch), (taken[BASELINE], taken[name])
            peak = peaks.get(way.choice.precision)
            seconds_at_peak = 2 * generator.spec.multiplications / (peak * 1e12) if peak else 0.0
            row = _row(device, way.choice, shape, times, seconds_at_peak, memory[name], difference)
            yield replace(row, in_graph=in_graph[name])


class _Pieces:
    """Pieces of the work, which weigh as much as they have pixels."""

    def __init__(
        self, ways: list[Candidate], device: torch.device, sizes: list[int], rounds: int, matrices: int
    ) -> None:
        tried = {size: sum(len(_batches(way, device, size)) for way in ways) for size in sizes}
        self._whole = sum((tried[size] + (1 + matrices + tried[size]) * (rounds + 1)) * size**2 for size in sizes)
        self._done = 0

    def done(self, size: int) -> float:
        """Count one more piece; return the share that is done, 0 to 1."""
        self._done += size**2
        return self._done / self._whole


def _row(
    device: torch.device, choice: Choice, shape: tuple[int, int], pair: tuple[list[Taken], list[Taken]],
    seconds_at_peak: float, memory: int, difference: Tensor,
) -> Row:  # fmt: skip
    """Return the row; ``seconds_at_peak`` are those of one pixel, ``pair`` is what the baseline and this way took."""
    size, batch = shape
    ratio, cpu_ratio = median_ratio(*pair)
    images = batch / statistics.median(each.seconds for each in pair[1])
    pixels = images * size * size
    return Row(
        str(device),
        choice,
        size,
        batch,
        images_per_second=images,
        megapixels_per_second=pixels / 1e6,
        ratio=ratio * batch,
        cpu_ratio=cpu_ratio * batch if device.type == "cpu" else 0.0,
        peak_share=pixels * seconds_at_peak,
        peak_memory=memory,
        mean_difference=float(difference.mean()),
        largest_difference=float(difference.max()),
    )


def _settled(way: Candidate, work: Callable[[], object], device: torch.device) -> bool:
    """Run work until it is recorded where it is to be; return whether it is."""
    for _ in range(0 if device.type == "cpu" else WORTHWHILE):
        work()
    return way.backend.in_graph


def _work(way: Candidate, pictures: Tensor) -> Callable[[], object]:
    backend, dtype = way.backend, way.dtype
    if backend.at_once == 1 or len(pictures) == 1:
        return lambda: backend.render(pictures, 0.0, dtype, _go_on)

    @torch.inference_mode()
    def alone(picture: Tensor) -> Tensor:
        return backend.render_beside(picture[None], 0.0, dtype, _go_on)

    return lambda: side_by_side(alone, [*pictures], backend.at_once)


def _work_of_baseline(plain: ImageGenerator, picture: Tensor) -> Callable[[], object]:
    return lambda: plain(picture)


def _batches(way: Candidate, device: torch.device, size: int) -> list[int]:
    """Return the numbers of pictures at once: on a CPU one, and as many as are computed side by side."""
    if device.type == "cpu":
        return sorted({1, way.backend.at_once})
    return sorted({1, *(max(1, min(16, pixels // size**2)) for pixels in BATCH_PIXELS)})


def _go_on() -> None:
    """Never stop."""
