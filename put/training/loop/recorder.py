"""Write and report metrics, scores, samples and model files in the main process of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from put.config import TrainOptions
from put.data.unpaired import UnpairedDataset
from put.events import TrainingEvaluated, TrainingEvent, TrainingFinished, TrainingSampled, TrainingStepped, Warned
from put.runs.layout import BEST, LAST, SNAPSHOTS, writing
from put.training.loop.init import WEIGHTS, Beginning
from put.training.loop.networks import PUTModel
from put.training.recording.inputs import TrainingInputs
from put.training.recording.metrics import Metrics, memory_used
from put.training.recording.samples import Provenance, best_score, is_of_step, write_model, write_samples
from put.training.recording.snapshots import cut_snapshots, sheet_file, snapshot_file, thin_snapshots
from put.training.validation.alarms import Alarms
from put.training.validation.monitor import RunMonitor
from put.training.validation.split import Split
from put.training.validation.validation import Validation

__all__ = ["Recorder"]


class Recorder:
    """Keeps the figures of a run and writes the files that people look at.

    Args:
        run: the run folder.
        folders: of A and of B.
        options: the settings.
        split: the images.
        loaders: of A and B.
        networks: what is trained.
    """

    def __init__(
        self,
        run: Path,
        folders: tuple[Path, Path],
        options: TrainOptions,
        split: Split,
        loaders: tuple[UnpairedDataset, UnpairedDataset],
        networks: PUTModel,
    ) -> None:
        self.beginning = Beginning()
        """The weights that the generator began from."""
        self.stale = 0
        """Validation scores in a row that were no better than the best."""
        self._run, self._folders, self._options, self._split, self._loaders = run, folders, options, split, loaders
        self._networks = networks
        self._alarms = Alarms(options)
        self._validation = Validation(split, loaders, options, networks.device)
        self._inputs = TrainingInputs(split.kept_a)
        self._monitor = RunMonitor(options)
        self._best: float | None = None
        self._scores: tuple[int, Mapping[str, float]] = (0, {})
        self._metrics: Metrics | None = None
        self._reported = [0, 0]

    def open(self, step: int) -> None:
        """Open the metrics at ``step``; figures, sheets and snapshots of later steps are removed.

        The best score is the one on the card of the best model file.

        Raises:
            OutputError: they cannot be written.
        """
        self.close()
        self._metrics = Metrics(self._run, step)
        cut_snapshots(self._run, step)
        self._monitor.read(self._run)
        self._best = best_score(self._run / BEST)

    def close(self) -> None:
        """Close the metrics."""
        if self._metrics is not None:
            self._metrics.close()

    def state(self) -> dict[str, Any]:
        """Return what a resumed run has to know, as plain values."""
        begun = {"start": self.beginning.weights, "license": self.beginning.license}
        return {**begun, "credits": [*self.beginning.credits], "stale": self.stale, "alarms": self._alarms.state()}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Resume from :meth:`state`."""
        license, credits = state.get("license", ""), tuple(state.get("credits", ()))  # noqa: A001 - as the card does
        self.beginning, self.stale = Beginning(state["start"], license=license, credits=credits), state["stale"]
        self._alarms.load_state(state["alarms"])

    def is_evaluated(self, step: int, *, last: bool) -> bool:
        """Return whether a score is due."""
        return self._validation.is_due(step, last=last)

    def losses(self, step: int, steps: int, losses: Mapping[str, float], seconds: float) -> Iterator[TrainingEvent]:
        """Write means of the losses over the last ``steps`` steps, of ``seconds`` each.

        Raises:
            OutputError: they cannot be written.
        """
        memory, negatives = memory_used(self._networks.device), self._networks.negatives
        if self._metrics is not None:
            self._metrics.add_losses(step, losses, seconds, memory, negatives)
        total = self._options.steps
        self._monitor.losses(losses, negatives)
        yield TrainingStepped(step, total, losses, seconds, seconds * (total - step), memory)
        yield from self._alarms.after_losses(steps, losses, negatives)

    def evaluated(self, step: int) -> Iterator[TrainingEvent]:
        """Score the EMA generator, and write its model file where it is the best so far.

        Raises:
            PutError: what is to be written cannot be.
        """
        scores = self._validation.scores(self._networks.ema_generator)
        if scores is None:
            yield from self._validation.warnings
            self._validation.warnings.clear()
            return
        figures = scores.as_dict()
        finite = {name: value for name, value in figures.items() if value is not None}
        if self._metrics is not None:
            self._metrics.add_scores(step, figures)
        self._monitor.score(step, finite)
        self._scores = step, finite
        score = finite.get("score")
        if step > self._options.finish_from:  # what is finished replaces what is not
            self._best = best_score(self._run / BEST, self._options.finish_from)
        best = score is not None and (self._best is None or score <= self._best)
        self.stale = 0 if best else self.stale + 1
        if best:
            self._best = score
            self.write_model(self._run / BEST, step)
        yield TrainingEvaluated(step, finite, best)
        yield from self._alarms.after_scores(scores.problems, self.stale)

    def assessed(self, step: int) -> Iterator[TrainingEvent]:
        """Yield the verdict on the run where it has changed."""
        continued = self.beginning.weights.startswith(WEIGHTS)
        yield from self._monitor.news(
            step, self._alarms.standing, evaluated=self._validation.possible, continued=continued
        )  # fmt: skip

    def sampled(self, step: int, *, requested: bool) -> Iterator[TrainingEvent]:
        """Write a sample sheet, and a generator to go with it.

        Args:
            step: steps done.
            requested: whether somebody asked for it out of turn. Such sheets raise no alarms: those need some time
                between.

        Raises:
            PutError: they cannot be written.
        """
        path = sheet_file(self._run, step)
        with writing(path):
            spread = write_samples(path, self._networks.ema_generator, self._loaders[0], self._split.shown)
        if self._metrics is not None:
            self._metrics.add_sheet(step, path)
        if self._options.snapshots > 0:
            with writing(path):
                (self._run / SNAPSHOTS).mkdir(exist_ok=True)
            self.write_model(snapshot_file(self._run, step), step)
            thin_snapshots(self._run, self._options.snapshots)
        yield TrainingSampled(step, path)
        if not requested:
            yield from self._alarms.after_samples(spread)

    def first_sample(self) -> Iterator[TrainingEvent]:
        """Write the sample sheet of step 0, so that there are pictures to look at from the start.

        Raises:
            OutputError: it cannot be written.
        """
        path = sheet_file(self._run, 0)
        with writing(path):
            write_samples(path, self._networks.ema_generator, self._loaders[0], self._split.shown)
        if self._metrics is not None:
            self._metrics.add_sheet(0, path)
        yield TrainingSampled(0, path)

    def write_model(self, path: Path, step: int) -> None:
        """Write the EMA generator as a model file.

        Raises:
            TrainingError: it cannot be written.
        """
        evaluated, scores = self._scores
        counts = len(self._split.kept_a), len(self._split.kept_b)
        scores = scores if evaluated == step else {}
        begun, inputs = self.beginning, self._inputs.to_bytes()
        facts = self._options, self._folders, counts, step, begun.weights, self._networks.negatives
        made = Provenance(*facts, begun.license, begun.credits, scores, inputs)
        write_model(path, self._networks.ema_generator, made, self._loaders[0], self._split.shown)

    def unreadable(self) -> Iterator[Warned]:
        """Yield a warning for each image that turned out to be unreadable since the last call."""
        for index, side in enumerate(self._loaders):
            new = side.unreadable[self._reported[index] :]
            self._reported[index] += len(new)
            for path, error in new:
                yield Warned(f"This picture is left out: {error.message}", error.hint, path)

    def finished(self, step: int, seconds: float) -> TrainingFinished:
        """Return the model files of a run that is complete."""
        best, last = self._run / BEST, self._run / LAST
        if not is_of_step(last, step):  # a kill can come between the last checkpoint and its model file
            self.write_model(last, step)
        return TrainingFinished(step, best, seconds, last) if best.exists() else TrainingFinished(step, last, seconds)
