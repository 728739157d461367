"""A training run: its networks and images, its steps, and what it needs to resume."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from put.config import GeneratorName, TrainOptions
from put.data.unpaired import UnpairedDataset
from put.errors import TrainingError
from put.events import TrainingEvent, TrainingEvents, TrainingSaved, TrainingStarted, TrainingStepped, Warned
from put.files.atomic import atomic_target
from put.runs.layout import CHECKPOINT, CONFIG, LAST, SAMPLES_BYTES, check_space, resume_command, writing
from put.training.loop.checkpoint import Checkpoint, all_finite, read_checkpoint, write_checkpoint
from put.training.loop.color_target import find_color_target
from put.training.loop.core import REPORT_EVERY, TrainingLoop, are_finite
from put.training.loop.distributed import DistributedContext
from put.training.loop.init import initialise
from put.training.loop.loaders import build_loaders
from put.training.loop.networks import PUTModel
from put.training.loop.precision import precision_name, training_dtype
from put.training.loop.recorder import Recorder
from put.training.recording.metrics import Stopwatch
from put.training.recording.snapshots import snapshot_steps
from put.training.requests import Request, Requests
from put.training.validation.split import Split, write_split

__all__ = ["Trainer"]


@dataclasses.dataclass(frozen=True)
class _Due:
    """Tasks after a step."""

    requested: frozenset[Request] = frozenset()
    evaluated: bool = False
    sampled: bool = False
    sampled_on_time: bool = False
    """Whether the sample is due by itself, not only because it was requested."""
    saved: bool = False

    @property
    def anything(self) -> bool:
        return self.evaluated or self.sampled or self.saved


class Trainer(TrainingLoop[TrainingEvent]):
    """Networks and images of a run, and its steps.

    Args:
        folders: of A and of B.
        run: the run folder.
        options: the settings.
        split: the images.
        device: where to compute.
        distributed: the processes that train together.
        requests: samples and checkpoints out of turn; ignored where several processes train together.
    """

    def __init__(
        self,
        folders: tuple[Path, Path],
        run: Path,
        options: TrainOptions,
        split: Split,
        device: torch.device,
        distributed: DistributedContext,
        requests: Requests | None = None,
    ) -> None:
        super().__init__(options.steps)
        self.options, self.run_folder, self.distributed, self.stopwatch = options, run, distributed, Stopwatch()
        self._folders, self._split, self._device = folders, split, device
        dtype = training_dtype(options.precision, device)
        self._precision = precision_name(dtype)
        self._loaders = build_loaders(split, options, device, distributed.rank)
        self._networks = PUTModel(options, device, dtype, distributed)
        self._recorder = Recorder(run, folders, options, split, self._loaders, self._networks)
        self._reported = 0
        """The step of the last report."""
        self._needs_pretraining = False
        self._pretrained = 0
        """Steps of identity pre-training done."""
        # To agree on requests, the processes would have to meet after each step.
        self._requests = requests if distributed.size == 1 else None
        self._due = _Due()
        self._digests = [_digest(*side) for side in ((split.kept_a, folders[0]), (split.kept_b, folders[1]))]

    def initialise(self) -> None:
        """Give the generator of a new run its first weights.

        Raises:
            ModelError: there is no such generator.
            OptionError: it does not fit.
        """
        self._recorder.beginning = initialise(self.options, self._networks)
        self._needs_pretraining = self._recorder.beginning.needs_pretraining
        if self.options.generator == GeneratorName.PAINTER:
            sides = self._split.kept_a, self._split.kept_b
            self._networks.set_color_target(find_color_target(*sides, self.options.color_map))

    def write_first_files(self) -> None:
        """Write the first files of a new run, a checkpoint among them.

        Raises:
            PutError: there is too little space, or a file cannot be written.
        """
        if self.distributed.is_main_process:
            check_space(self.run_folder, 2 * self._bytes() + self._snapshot_bytes(0) + SAMPLES_BYTES)
            write_split(self.run_folder, self._split, *self._folders)
            self._open()
        self._save_checkpoint()

    def resume(self, checkpoint: Checkpoint) -> None:
        """Continue where a checkpoint stands.

        Raises:
            PutError: there is too little space, or a file cannot be written.
        """
        self._load(checkpoint)
        self._recorder.load_state(checkpoint.progress["records"])
        self._needs_pretraining, self.rollbacks = checkpoint.progress["cold"], checkpoint.progress["rollbacks"]
        self._pretrained = checkpoint.progress.get("pretrained", 0)  # older checkpoints hold none in the middle of it
        if 0 < self.options.patience <= self._recorder.stale:  # it had ended early, and is asked to continue
            self._recorder.stale = 0
        if self.distributed.is_main_process:
            check_space(self.run_folder, self._bytes() + self._snapshot_bytes(len(snapshot_steps(self.run_folder))))
            self._open()

    def close(self) -> None:
        """End threads and close files."""
        for loader in self._loaders:
            loader.close()
        self._recorder.close()

    def events(self) -> TrainingEvents:
        """Yield the events of the run from here to its end; closing it writes a checkpoint of the present step."""
        counts = len(self._split.kept_a), len(self._split.kept_b)
        device = str(self._device)
        begun = self._recorder.beginning.weights if self.step == 0 else ""
        cut_short = self._needs_pretraining and self._pretrained > 0
        step = self._pretrained - self.options.warmup_steps if cut_short else self.step
        yield TrainingStarted(step, self.steps, *counts, device, self._precision, self.run_folder, begun)
        yield from self._split.warnings
        yield from (Warned(message) for message in self._networks.warnings)
        if self.distributed.is_main_process:
            yield from self._recorder.assessed(self.step)
        if self.step == self._pretrained == 0 and self.distributed.is_main_process and self._split.shown:
            yield from self._recorder.first_sample()
        if self._needs_pretraining:
            yield from self._pretrain()
        self.stopwatch.lap()
        yield from self.run()
        if self.distributed.is_main_process:
            yield self._recorder.finished(self.step, self.stopwatch.total)

    def learn(self) -> None:
        """See :class:`TrainingLoop`."""
        self._networks.step(self._batch(0), self._batch(1, self.options.discriminator_batch), self.step)

    def is_due(self) -> bool:
        """See :class:`TrainingLoop`."""
        step, options = self.step, self.options
        last = step == self.steps
        requested = self._take_requests()
        sampled = last or step % options.sample_every == 0
        self._due = _Due(
            requested,
            self._recorder.is_evaluated(step, last=last),
            sampled or Request.SAMPLE in requested or (Request.SAVE in requested and options.snapshots > 0),
            sampled,
            last or step % options.save_every == 0 or Request.SAVE in requested,
        )
        return self._due.anything

    def quiet_events(self) -> list[TrainingEvent]:
        """See :class:`TrainingLoop`."""
        return [TrainingStepped(self.step, self.steps), *self._recorder.unreadable()]

    def report(self) -> list[TrainingEvent] | None:
        """See :class:`TrainingLoop`."""
        losses = self.distributed.mean(self._networks.losses())
        steps, self._reported = self.step - self._reported, self.step
        seconds = self.stopwatch.lap() / max(1, steps)
        if not are_finite(losses):
            return None
        if not self.distributed.is_main_process:
            return [TrainingStepped(self.step, self.steps), *self._recorder.unreadable()]
        return [*self._recorder.losses(self.step, steps, losses, seconds), *self._recorder.unreadable()]

    def after_step(self) -> list[TrainingEvent]:
        """See :class:`TrainingLoop`."""
        due, is_main = self._due, self.distributed.is_main_process
        events = self._evaluate() if due.evaluated else []
        if is_main and (due.sampled or self.stopped):
            events += self._recorder.sampled(self.step, requested=not (due.sampled_on_time or self.stopped))
        if is_main:
            events += self._recorder.assessed(self.step)
        if due.saved or due.evaluated:  # the checkpoint knows of the best score that a model file holds
            events += self._save()
        self.stopwatch.lap()  # what is due now and then is no part of a step's time
        return events

    def is_finite(self) -> bool:
        """See :class:`TrainingLoop`."""
        return all_finite(self._networks.state())

    def restore(self) -> None:
        """See :class:`TrainingLoop`."""
        for request in self._due.requested:
            if self._requests is not None:
                self._requests.ask(request)
        is_main = self.distributed.is_main_process
        self._load(self.distributed.broadcast(read_checkpoint(self.run_folder / CHECKPOINT) if is_main else None))

    def lower_lr(self, factor: float) -> None:
        """See :class:`TrainingLoop`."""
        self._networks.lower_lr(factor)
        if self.distributed.is_main_process:
            self._recorder.open(self.step)
        self._save_checkpoint()

    def save_on_close(self) -> None:
        """See :class:`TrainingLoop`. Processes that train together are not at one step when they are interrupted."""
        if self.distributed.size > 1 or self.step == self.saved:
            return
        if (self.step == self._reported or self.report() is not None) and self.is_finite():
            self._save_checkpoint()

    def _open(self) -> None:
        config = dataclasses.asdict(self.options)
        config |= {f"folder_{side}": str(folder.absolute()) for side, folder in zip("ab", self._folders, strict=True)}
        path = self.run_folder / CONFIG
        with writing(path), atomic_target(path) as part:
            part.write_text(json.dumps(config, indent=1), encoding="utf-8")
        self._recorder.open(self.step)

    def _bytes(self) -> int:
        """Return about how many bytes a checkpoint and two model files take."""
        return self._networks.checkpoint_bytes() + 2 * self._networks.model_bytes()

    def _snapshot_bytes(self, there: int) -> int:
        """Return about how many bytes further snapshots take, with the one written before another is removed.

        Args:
            there: snapshots that are written.
        """
        options = self.options
        sheets = options.steps // options.sample_every + 1
        most = min(options.snapshots + 1, sheets) if options.snapshots > 0 else 0
        return self._networks.model_bytes() * max(0, most - there)

    def _take_requests(self) -> frozenset[Request]:
        return frozenset(self._requests.take() if self._requests is not None else ())

    def _pretrain(self) -> Iterator[TrainingEvent]:
        """Identity pre-training on images of A and of B in turn. Closing it writes a checkpoint of the present step."""
        total = self.options.warmup_steps
        reported = self._pretrained
        self.stopwatch.lap()
        try:
            for step in range(self._pretrained, total):
                loss = self._networks.warm_up(self._batch(step % 2), step)
                self._pretrained = step + 1
                last = self._pretrained == total  # what is requested now is made after the first step
                requested = frozenset[Request]() if last else self._take_requests()
                due = self._pretrained % self.options.save_every == 0 or Request.SAVE in requested
                if not math.isfinite(loss) or ((last or due or requested) and not self.is_finite()):
                    raise TrainingError(
                        f"At step {step + 1} of the identity pre-training the loss became NaN.",
                        "Start again with --init-from none, or with --precision fp32.",
                    )
                if due and not last:
                    self._save_checkpoint()
                losses, seconds = {}, 0.0
                if self._pretrained % REPORT_EVERY == 0:
                    losses, seconds = {"warm-up": loss}, self.stopwatch.lap() / (self._pretrained - reported)
                    reported = self._pretrained
                yield TrainingStepped(self._pretrained - total, self.steps, losses, seconds)
                if requested:
                    yield from self._give_in_pretraining(requested)
                    self.stopwatch.lap()  # this is no part of a step's time
                    reported = self._pretrained
        except GeneratorExit:
            if self.distributed.size == 1 and self.is_finite():
                self._save_checkpoint()
            raise
        self._networks.end_warm_up()
        self._needs_pretraining = False
        self._save_checkpoint()
        yield from self._recorder.unreadable()

    def _give_in_pretraining(self, requested: frozenset[Request]) -> Iterator[TrainingEvent]:
        """Write a sheet where it is requested, and tell of the checkpoint; there is no model to choose from yet."""
        if Request.SAMPLE in requested:
            self._networks.show_warm_up()
            yield from self._recorder.first_sample()
        if Request.SAVE in requested:
            step = self._pretrained - self.options.warmup_steps
            yield TrainingSaved(step, self.run_folder / CHECKPOINT, with_model=False)

    def _batch(self, side: int, times: int = 1) -> torch.Tensor:
        return self._loaders[side].batch(self.options.batch * self.options.accumulate * times)

    def _evaluate(self) -> list[TrainingEvent]:
        events = list(self._recorder.evaluated(self.step)) if self.distributed.is_main_process else []
        patience, stale = self.options.patience, self._recorder.stale
        if patience > 0 and self.step < self.options.finish_from and self.distributed.broadcast(stale >= patience):
            events.append(self._end_early(stale))
        return events

    def _end_early(self, stale: int) -> Warned:
        """End the run, or go on with its finish."""
        times = "at the last evaluation" if stale == 1 else f"in the last {stale} evaluations"
        message, step = f"The validation score has not improved {times}.", self.step
        if self.options.finish_from < self.steps:
            self.step = self._reported = self.options.finish_from
            return Warned(f"{message} Step {step} was the last but for those that finish the model.")
        self.stopped = True
        hint = f"To continue anyway: {resume_command(self.run_folder)}"
        return Warned(f"{message} The run ends at step {step} of {self.steps}.", hint)

    def _save(self) -> list[TrainingEvent]:
        """Write the checkpoint and the model file of this step."""
        self._save_checkpoint()
        if not self.distributed.is_main_process:
            return []
        self._recorder.write_model(self.run_folder / LAST, self.step)
        return [TrainingSaved(self.step, self.run_folder / CHECKPOINT)]

    def _save_checkpoint(self) -> None:
        own = {} if self.distributed.is_main_process else self._networks.own_state()  # the leader's lies in networks
        samplers = self.distributed.gather(
            {name: _sampler(loader) for name, loader in zip("ab", self._loaders, strict=True)} | own
        )
        self.saved = self.step
        if self.distributed.is_main_process:
            progress: dict[str, Any] = {
                "cold": self._needs_pretraining, "pretrained": self._pretrained, "rollbacks": self.rollbacks,
                "digests": self._digests, "records": self._recorder.state(),
            }  # fmt: skip
            checkpoint = Checkpoint(self.options, self.step, self._networks.state(), samplers, progress)
            write_checkpoint(self.run_folder / CHECKPOINT, checkpoint)

    def _load(self, checkpoint: Checkpoint) -> None:
        """Take over networks and samplers; the sampler of images that have changed begins a new round."""
        self._networks.prune_as_after(checkpoint.step)  # older checkpoints do not say how many negatives were left
        self._networks.load_state(checkpoint.networks)
        self.step = self._reported = checkpoint.step
        self.saved = -1
        if self.distributed.rank >= len(checkpoint.samplers):
            return
        sampler = checkpoint.samplers[self.distributed.rank]
        self._networks.load_own_state(sampler)
        for name, loader, digest, digest_then in zip(
            "ab", self._loaders, self._digests, checkpoint.progress["digests"], strict=True
        ):
            version, numbers, gauss = sampler[name]["random"]
            loader.rng.setstate((version, tuple(numbers), gauss))
            loader.set_order(sampler[name]["order"] if digest == digest_then else [])


def _sampler(loader: UnpairedDataset) -> dict[str, Any]:
    return {"random": loader.rng.getstate(), "order": loader.order()}


def _digest(paths: list[Path], folder: Path) -> str:
    """Return a text that differs for different lists of images, wherever their folder lies."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(os.fsencode(path.relative_to(folder).as_posix()) + b"\n")
    return digest.hexdigest()
