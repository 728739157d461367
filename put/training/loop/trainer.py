"""The steps of a run, and what it needs to go on."""

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

from put.config import TrainOptions
from put.data.unpaired import UnpairedDataset
from put.errors import TrainingError
from put.events import TrainingEvent, TrainingEvents, TrainingSaved, TrainingStarted, TrainingStepped, Warned
from put.files.atomic import atomic_target
from put.training.loop.checkpoint import Checkpoint, all_finite, read_checkpoint, write_checkpoint
from put.training.loop.distributed import DistributedContext
from put.training.loop.init import begin
from put.training.loop.loaders import build_loaders, training_type
from put.training.loop.networks import PUTModel
from put.training.loop.recorder import Recorder
from put.training.recording.metrics import Stopwatch
from put.training.recording.snapshots import snapshot_steps
from put.training.requests import Request, Requests
from put.training.run_folder import CHECKPOINT, CONFIG, LAST, check_space, resume_command, writing
from put.training.validation.split import Split, write_split

__all__ = ["Trainer"]

REPORT_EVERY = 10
"""Steps between two readings of the losses; each makes the CPU wait for the GPU."""
MOST_ROLLBACKS = 3
"""Times that a run goes back to its checkpoint and halves the rate; what still breaks then is no accident."""
PAPERS_BYTES = 50_000_000
"""About what a few hundred sample sheets and the metrics take."""


class Trainer:
    """Networks and pictures of a run, and its steps.

    Args:
        folders: of A and of B.
        run: the run folder.
        options: the settings.
        split: the pictures.
        device: where to compute.
        world: the processes that train together.
        requests: what is asked of the run on its way; not heeded where several processes train together.
    """

    def __init__(
        self,
        folders: tuple[Path, Path],
        run: Path,
        options: TrainOptions,
        split: Split,
        device: torch.device,
        world: DistributedContext,
        requests: Requests | None = None,
    ) -> None:
        self.options, self.run, self.world, self.stopwatch = options, run, world, Stopwatch()
        self._folders, self._split, self._device = folders, split, device
        dtype = training_type(options, device)
        self._precision = "fp32" if dtype is None else "bf16"
        self._side_a, self._side_b = build_loaders(split, options, device, world.rank)
        self._networks = PUTModel(options, device, dtype, world)
        sides = self._side_a, self._side_b
        self._records = Recorder(run, folders, options, split, sides, self._networks)
        self._step, self._reported, self._saved, self._stopped = 0, 0, -1, False
        self._cold, self._rollbacks = False, 0
        # To agree on them the processes would have to meet after each step.
        self._requests = requests if world.size == 1 else None
        self._digests = [_digest(*side) for side in ((split.kept_a, folders[0]), (split.kept_b, folders[1]))]

    def begin(self) -> None:
        """Give the generator of a new run what it begins from.

        Raises:
            ModelError: there is no such generator.
            OptionError: it does not fit.
        """
        self._records.start, self._cold = begin(self.options, self._networks)

    def write_first(self) -> None:
        """Write the first files of a new run, a checkpoint among them.

        Raises:
            PutError: there is too little space, or a file cannot be written.
        """
        if self.world.is_main_process:
            check_space(self.run, 2 * self._bytes() + self._snapshot_bytes(0) + PAPERS_BYTES)
            write_split(self.run, self._split, *self._folders)
            self._open()
        self._keep_state()

    def go_on(self, checkpoint: Checkpoint) -> None:
        """Go on where a checkpoint stands.

        Raises:
            PutError: there is too little space, or a file cannot be written.
        """
        self._load(checkpoint)
        self._records.load_state(checkpoint.progress["records"])
        self._cold, self._rollbacks = checkpoint.progress["cold"], checkpoint.progress["rollbacks"]
        if 0 < self.options.patience <= self._records.stale:  # it had ended early, and is wanted to go on
            self._records.stale = 0
        if self.world.is_main_process:
            check_space(self.run, self._bytes() + self._snapshot_bytes(len(snapshot_steps(self.run))))
            self._open()

    def close(self) -> None:
        """End threads and close files."""
        self._side_a.close()
        self._side_b.close()
        self._records.close()

    def events(self) -> TrainingEvents:
        """The run from here to its end; closing it writes a checkpoint of the step that it stands at."""
        counts = len(self._split.kept_a), len(self._split.kept_b)
        device = str(self._device)
        yield TrainingStarted(self._step, self.options.steps, *counts, device, self._precision, self.run)
        yield from self._split.warnings
        if self._step == 0:
            yield Warned(f"The generator begins from {self._records.start}.")
        yield from (Warned(message) for message in self._networks.warnings)
        if self.world.is_main_process:
            yield from self._records.assessed(self._step)
        if self._step == 0 and self.world.is_main_process and self._split.shown:
            yield from self._records.first_sample()
        if self._cold:
            yield from self._warm_up()
        self.stopwatch.lap()
        try:
            while not self._stopped and self._step < self.options.steps:
                yield from self._advance()
        except GeneratorExit:
            self._leave()
            raise
        if self.world.is_main_process:
            yield self._records.finished(self._step, self.stopwatch.total)

    def _open(self) -> None:
        config = dataclasses.asdict(self.options)
        config |= {f"folder_{side}": str(folder.absolute()) for side, folder in zip("ab", self._folders, strict=True)}
        with writing(self.run / CONFIG), atomic_target(self.run / CONFIG) as part:
            part.write_text(json.dumps(config, indent=1), encoding="utf-8")
        self._records.open(self._step)

    def _bytes(self) -> int:
        """About what a checkpoint and two model files take: weights, and two moments of each that learns."""
        generator, discriminator, head = (
            sum(parameter.numel() for parameter in part.parameters())
            for part in (self._networks.generator, self._networks.discriminator, self._networks.head)
        )
        return 4 * (4 * generator + 3 * (discriminator + head)) + 2 * 2 * generator

    def _snapshot_bytes(self, there: int) -> int:
        """About what snapshots will take where some are there, with the one that is written before another goes."""
        options = self.options
        sheets = options.steps // options.sample_every + 1
        generator = sum(parameter.numel() for parameter in self._networks.generator.parameters())
        return 2 * generator * max(0, min(options.snapshots + 1, sheets) - there) if options.snapshots > 0 else 0

    def _warm_up(self) -> Iterator[TrainingEvent]:
        """Identity pre-training: pictures of A and of B in turn. Interrupted, it is done again."""
        total = self.options.warmup_steps
        for step in range(total):
            loss = self._networks.warm_up(self._batch(self._side_b if step % 2 else self._side_a), step)
            if not math.isfinite(loss):
                raise TrainingError(
                    f"At step {step + 1} of reproducing pictures the loss is no number any more.",
                    "Start again with --start none, or with --precision fp32.",
                )
            told = (step + 1) % REPORT_EVERY == 0
            seconds = self.stopwatch.lap() / REPORT_EVERY if told else 0.0
            yield TrainingStepped(
                step + 1 - total, self.options.steps, {"warm-up": loss} if told else {}, seconds
            )  # fmt: skip
        self._networks.end_warm_up()
        self._cold = False
        self._keep_state()
        yield from self._records.unreadable()

    def _batch(self, side: UnpairedDataset) -> torch.Tensor:
        return side.batch(self.options.batch * self.options.accumulate)

    def _advance(self) -> list[TrainingEvent]:
        """One step and all that is due after it, so that a run can be left at each event."""
        self._networks.step(self._batch(self._side_a), self._batch(self._side_b), self._step)
        self._step += 1
        step, options = self._step, self.options
        last = step == options.steps
        evaluated = self._records.is_evaluated(step, last=last)
        asked = self._requests.take() if self._requests is not None else set[Request]()
        due = last or step % options.sample_every == 0
        sampled = due or Request.SAMPLE in asked or (Request.SAVE in asked and options.snapshots > 0)
        kept = last or step % options.save_every == 0 or Request.SAVE in asked
        if not (step % REPORT_EVERY == 0 or evaluated or sampled or kept):
            return [TrainingStepped(step, options.steps), *self._records.unreadable()]
        events = self._report()
        if events is None or ((evaluated or sampled or kept) and not all_finite(self._networks.state())):
            self._ask_again(asked)
            return self._roll_back()
        events += self._records.unreadable()
        if evaluated:
            events += self._judge()
        if self.world.is_main_process and (sampled or self._stopped):
            events += self._records.sampled(step, asked=not (due or self._stopped))
        if self.world.is_main_process:
            events += self._records.assessed(step)
        if kept or evaluated:  # the checkpoint knows of the best score that a model file tells
            events += self._keep()
        self.stopwatch.lap()  # what is due now and then is no part of a step's time
        return events

    def _ask_again(self, asked: set[Request]) -> None:
        for request in asked:
            if self._requests is not None:
                self._requests.ask(request)

    def _report(self) -> list[TrainingEvent] | None:
        """The losses since the last report; None where one is no number."""
        losses = self.world.mean(self._networks.losses())
        steps, self._reported = self._step - self._reported, self._step
        seconds = self.stopwatch.lap() / max(1, steps)
        if not all(math.isfinite(loss) for loss in losses.values()):
            return None
        if not self.world.is_main_process:
            return [TrainingStepped(self._step, self.options.steps)]
        return list(self._records.losses(self._step, steps, losses, seconds))

    def _roll_back(self) -> list[TrainingEvent]:
        """Go back to the last checkpoint, with half the rate."""
        broken, self._rollbacks = self._step, self._rollbacks + 1
        if self._rollbacks > MOST_ROLLBACKS:
            raise TrainingError(
                f"At step {broken} a loss is no number any more, though the rate was halved {MOST_ROLLBACKS} times.",
                "Start again with a lower --rate, or with --precision fp32. The last checkpoint is whole.",
            )
        checkpoint = read_checkpoint(self.run / CHECKPOINT) if self.world.is_main_process else None
        self._load(self.world.broadcast(checkpoint))
        self._networks.lower_rate(0.5)
        if self.world.is_main_process:
            self._records.open(self._step)
        self._keep_state()
        message = (
            f"At step {broken} a loss was no number any more: the run went back to step {self._step} and goes on with "
            f"half the rate ({self._rollbacks} of {MOST_ROLLBACKS} times)."
        )
        hint = "If that happens again, start anew with a lower --rate."
        return [Warned(message, hint), TrainingStepped(self._step, self.options.steps)]

    def _judge(self) -> list[TrainingEvent]:
        events = list(self._records.evaluated(self._step)) if self.world.is_main_process else []
        patience, stale = self.options.patience, self._records.stale
        if patience > 0 and self._step < self.options.steps:
            self._stopped = bool(self.world.broadcast(stale >= patience))
        if self._stopped:
            times = "this time" if stale == 1 else f"{stale} times in a row"
            message = (
                f"The held-out score has not become better {times}: the run ends at step {self._step} "
                f"of {self.options.steps}."
            )
            events.append(Warned(message, f"To go on all the same: {resume_command(self.run)}"))
        return events

    def _keep(self) -> list[TrainingEvent]:
        """Write the checkpoint and the model file of this step."""
        self._keep_state()
        if not self.world.is_main_process:
            return []
        self._records.model(self.run / LAST, self._step)
        return [TrainingSaved(self._step, self.run / CHECKPOINT)]

    def _keep_state(self) -> None:
        samplers = self.world.gather({"a": _sampler(self._side_a), "b": _sampler(self._side_b)})
        self._saved = self._step
        if self.world.is_main_process:
            progress: dict[str, Any] = {"cold": self._cold, "rollbacks": self._rollbacks, "digests": self._digests}
            progress["records"] = self._records.state()
            checkpoint = Checkpoint(self.options, self._step, self._networks.state(), samplers, progress)
            write_checkpoint(self.run / CHECKPOINT, checkpoint)

    def _leave(self) -> None:
        """Keep the present step. Processes that train together are not at one step when they are interrupted."""
        if self.world.size > 1 or self._step == self._saved:
            return
        if self._step == self._reported or self._report() is not None:
            state = self._networks.state()
            if all_finite(state):
                self._keep_state()

    def _load(self, checkpoint: Checkpoint) -> None:
        """Take over networks and samplers; those of pictures that have changed begin a new round."""
        self._networks.load_state(checkpoint.networks)
        self._step = self._reported = checkpoint.step
        self._saved = -1
        if self.world.rank >= len(checkpoint.samplers):
            return
        sampler = checkpoint.samplers[self.world.rank]
        for name, side, digest, digest_then in zip(
            "ab", (self._side_a, self._side_b), self._digests, checkpoint.progress["digests"], strict=True
        ):
            version, numbers, gauss = sampler[name]["random"]
            side.rng.setstate((version, tuple(numbers), gauss))
            side.set_order(sampler[name]["order"] if digest == digest_then else [])


def _sampler(side: UnpairedDataset) -> dict[str, Any]:
    return {"random": side.rng.getstate(), "order": side.order()}


def _digest(paths: list[Path], folder: Path) -> str:
    """Tells lists of pictures apart, wherever their folder lies."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(os.fsencode(path.relative_to(folder).as_posix()) + b"\n")
    return digest.hexdigest()
