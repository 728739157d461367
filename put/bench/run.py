"""Everything that ``put bench`` measures, as a generator of events."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace

import torch

from put.backends.choice import Choice
from put.backends.measured import device_name, fastest, save, versions
from put.backends.reason import find_reason
from put.backends.speeds import Reason, Speed
from put.bench.baseline import plain_copy
from put.bench.flows import measure_flows
from put.bench.media import picture_tensor
from put.bench.network import candidates, measure_rows
from put.bench.options import BenchOptions
from put.bench.peak import is_peak, matrix_peak
from put.bench.results import (
    BenchAdvanced,
    BenchEvent,
    BenchReport,
    BenchStarted,
    Flow,
    FlowMeasured,
    Row,
    RowMeasured,
)
from put.config import Precision
from put.device import devices, resolve_device
from put.errors import OutputError
from put.models.library import Library, ModelEntry
from put.models.model_file import load_generator
from put.nn.generators.base import ImageGenerator

__all__ = ["bench", "kept"]


def bench(options: BenchOptions, library: Library | None = None) -> Generator[BenchEvent, None, None]:
    """Measure a generator on each device and keep what is fastest for ``auto``.

    Yields:
        For each device ``BenchStarted``, then how far it is, rows and flows; at the end the ``BenchReport``. It takes
        minutes.

    Raises:
        PutError: the model cannot be read, or a device is missing.
    """
    library = library or Library()
    entry = library.find(options.model)
    generator = load_generator(entry.path)
    baseline = load_generator(library.find(options.baseline).path) if options.baseline else generator
    work = _Bench(entry, generator, baseline, options, library)
    names = options.devices or devices()
    for place, name in enumerate(names):
        for event in work.on(resolve_device(name)):
            if isinstance(event, BenchAdvanced):
                yield BenchAdvanced((place + event.share) / len(names))
            else:
                yield event
    yield work.report()


def kept(options: BenchOptions, library: Library | None = None) -> list[Reason]:
    """Return how ``auto`` computes a generator on each device, and what it goes by; nothing is measured.

    Raises:
        PutError: the model cannot be read, or a device is missing.
    """
    entry = (library or Library()).find(options.model)
    spec = load_generator(entry.path).spec
    card = entry.card.precision if entry.card is not None else ""
    precision = Precision(card) if card else Precision.AUTO
    return [find_reason(resolve_device(name), spec, precision) for name in options.devices or devices()]


class _Bench:
    """Measurements so far."""

    def __init__(
        self,
        entry: ModelEntry,
        generator: ImageGenerator,
        baseline: ImageGenerator,
        options: BenchOptions,
        library: Library,
    ) -> None:
        self.entry, self.generator, self.options, self.library = entry, generator, options, library
        self.baseline = baseline
        self.rows: list[Row] = []
        self.flows: list[Flow] = []
        self.names: dict[str, str] = {}
        self.peaks: dict[str, dict[str, float]] = {}
        self.chosen: dict[str, Choice] = {}
        self.notes: list[str] = []

    def on(self, device: torch.device) -> Iterator[BenchEvent]:
        """Measure one device."""
        name = str(device)
        generator = self.generator.to(device).eval()
        plain = plain_copy(self.baseline.to(device).eval())
        ways = candidates(generator, device, self.notes)
        peaks: dict[Precision, float] = {}
        for precision in dict.fromkeys(way.choice.precision for way in ways):
            if is_peak(device, precision):
                peaks[precision] = matrix_peak(device, precision)
        self.names[name] = device_name(device)
        self.peaks[name] = {str(precision): peak for precision, peak in peaks.items()}
        yield BenchStarted(name, self.names[name], self.peaks[name])
        pictures = {size: picture_tensor(size, device) for size in self.options.sizes}
        own: list[Row] = []
        for found in measure_rows(generator, plain, ways, pictures, self.options.rounds, peaks):
            if isinstance(found, Row):
                own.append(found)
                yield RowMeasured(found)
            else:
                yield BenchAdvanced(found)
        self.rows += self._against_peaks(own, name, peaks)
        self._keep(device, own)
        for flow in measure_flows(self.entry, plain, device, self.options, self.library):
            self.flows.append(flow)
            yield FlowMeasured(flow)

    def report(self) -> BenchReport:
        """Return all of it."""
        spec = self.generator.spec
        return BenchReport(
            self.entry.name,
            spec.summary,
            spec.multiplications,
            self.names,
            versions(),
            self.peaks,
            tuple(self.rows),
            tuple(self.flows),
            self.chosen,
            tuple(dict.fromkeys(self.notes)),
            self.options.baseline,
        )

    def _against_peaks(self, rows: list[Row], device: str, peaks: dict[Precision, float]) -> list[Row]:
        """Return the rows with their shares of the highest rates that were seen, by matrices or the network itself."""
        each = 2 * self.generator.spec.multiplications / 1e6  # 10^12 operations of a megapixel
        for row in rows:
            peaks[row.choice.precision] = max(peaks.get(row.choice.precision, 0.0), row.megapixels_per_second * each)
        self.peaks[device] = {str(precision): peak for precision, peak in peaks.items()}
        return [replace(row, peak_share=row.megapixels_per_second * each / peaks[row.choice.precision]) for row in rows]

    def _keep(self, device: torch.device, rows: list[Row]) -> None:
        is_own = not self.options.baseline  # else nobody would know later what it is a multiple of
        speeds = [
            Speed(
                row.choice,
                row.size,
                row.batch,
                row.megapixels_per_second,
                row.mean_difference,
                row.ratio if is_own else 0.0,
            )
            for row in rows
        ]
        with suppress(OSError, OutputError):  # without the file nothing is chosen by it
            save(device, self.generator.spec, speeds, self.entry.name)
        if (choice := fastest(speeds)) is not None:
            self.chosen[str(device)] = choice
