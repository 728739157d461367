"""One step of training: the discriminators', then the generator's and the feature head's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from put.config import TrainOptions
from put.losses.color import block_color
from put.losses.patch_nce import PatchNCELoss
from put.losses.pruning import Pruning
from put.losses.shift import PHASES, shift_consistency, shifted
from put.nn.feature_head import FeatureHead, sample_positions
from put.nn.generators.base import ImageGenerator
from put.nn.noise import drawn_place
from put.nn.replay import ReplayBuffer
from put.training.loop.adversaries import Adversary, Compute
from put.training.loop.color_target import ColorTarget
from put.training.loop.compile import compiled
from put.training.loop.contrast import contrastive_losses, patch_nce
from put.training.loop.distributed import DistributedContext
from put.training.loop.loss_means import LossMeans
from put.training.loop.schedule import update_ema

__all__ = ["Learners", "PUTStep"]

Batch = tuple[Tensor, Tensor]
"""Images of A, ``[batch, 3, S, S]`` in [-1, 1], and of B, ``discriminator_batch`` times as many."""
Output = tuple[Tensor, list[Tensor]]
"""Translations (and identities), and the features of what went in."""


@dataclass(frozen=True)
class Learners:
    """The networks that a step changes, and their optimisers."""

    generator: ImageGenerator
    ema_generator: ImageGenerator
    head: FeatureHead
    adversaries: Sequence[Adversary]
    generator_optimiser: torch.optim.Optimizer
    head_optimiser: torch.optim.Optimizer


class PUTStep:
    """Makes the networks learn from a batch.

    Args:
        learners: the networks.
        options: the settings.
        compute: where and how to compute.
        device_random: a source of randomness on the device.
        distributed: the processes that train together.
        range_penalty: weight of how far outputs leave [-1, 1]; 0 where they cannot.
    """

    def __init__(
        self,
        learners: Learners,
        options: TrainOptions,
        compute: Compute,
        device_random: torch.Generator,
        distributed: DistributedContext,
        *,
        range_penalty: float = 0.0,
    ) -> None:
        self.color_target: ColorTarget | None = None
        """The colours that the input is to have in the output; None for its own."""
        self.means, self.pruning = LossMeans(), Pruning(options)
        self.warning = ""
        """Why the networks are not compiled though that was asked for."""
        self._learners, self._options, self._compute = learners, options, compute
        self._device_random, self._distributed = device_random, distributed
        self._range_penalty = range_penalty
        self._place = 0, 0
        """Of the noise that the generator is given, where it takes any."""
        self._replay = ReplayBuffer(seed=options.seed) if options.discriminator_batch > 1 else None
        self._forward, self._encode = learners.generator.forward_with_features, learners.generator.encode
        self._compile()

    def draw_noise(self) -> None:
        """Let the generator see other noise from now on, where it takes any."""
        if self._learners.generator.spec.noise:
            self._place = drawn_place(self._compute.random)

    def run(self, x: Tensor, y: Tensor, step: int) -> None:
        """Take a step; see :meth:`put.training.loop.networks.PUTModel.step`."""
        self.draw_noise()
        size = self._options.batch
        batches = list(zip(torch.split(x, size), torch.split(y, len(y) * size // len(x)), strict=True))
        flipped = self._options.flips and bool(torch.rand((), generator=self._compute.random) < 0.5)
        first = self._translate(*batches[0], flipped) if len(batches) == 1 else None
        shown = [(y, self._shown(x, first, flipped, len(y))) for x, y in batches]
        for adversary in self._learners.adversaries:
            self._step_discriminator(adversary, shown, step)
        self._step_generator(batches, first, flipped)
        self.pruning.advance(lambda share: self._distributed.mean({"share": share})["share"])
        update_ema(self._learners.ema_generator, self._learners.generator, self._options.ema, step)
        self.means.count_step()

    def state(self) -> dict[str, Any]:
        """Return what resuming needs."""
        state = self.own_state() | {"pruning": self.pruning.state()}
        return state if self.color_target is None else state | {"color_target": self.color_target.state()}

    def own_state(self) -> dict[str, Any]:
        """Return what of :meth:`state` is another in each of the processes that train together."""
        own = {"pruning_window": self.pruning.window}
        return own if self._replay is None else own | {"replay": self._replay.state()}

    def load_own_state(self, state: Mapping[str, Any]) -> None:
        """Take over :meth:`own_state`, which older checkpoints have of the leading process alone."""
        if self._replay is not None and "replay" in state:
            self._replay.load_state(state["replay"])
        if "pruning_window" in state:
            self.pruning.window = state["pruning_window"]

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Take over :meth:`state` from a whole checkpoint."""
        self.load_own_state(state)
        if "pruning" in state:
            self.pruning.load_state(state["pruning"])
        target = state.get("color_target")
        self.color_target = None if target is None else ColorTarget.of(target, self._compute.device)

    def generate(self, images: Tensor, moved: tuple[int, int] = (0, 0)) -> Output:
        """Return the generator's output for ``[B, 3, S, S]`` and its features.

        Args:
            images: in [-1, 1].
            moved: pixels by which they lie farther down and to the right than the step's other images; so does their
                noise.
        """
        with self._compute.cast():
            output, features = self._forward(self._with_noise(images, moved), self._options.nce_layers)
        return output, features

    def _with_noise(self, images: Tensor, moved: tuple[int, int] = (0, 0)) -> Tensor:
        place = self._place[0] - moved[0], self._place[1] - moved[1]
        return self._learners.generator.with_noise(images, place)

    def _compile(self) -> None:
        """Compile the forward passes where that is asked for and works."""
        options, layers = self._options, self._options.nce_layers
        both = options.batch * (2 if options.identity > 0 else 1)
        taken = 3 + self._learners.generator.spec.noise
        seen = options.batch * options.discriminator_batch
        seen = seen if options.discriminator_batch == 1 else (seen + 1) // 2
        into, made, shown = (
            torch.zeros(
                count, channels, options.size, options.size, device=self._compute.device, requires_grad=learning
            )
            for count, channels, learning in ((both, taken, False), (both, taken, True), (2 * seen, 3, False))
        )
        adversaries = [adversary for adversary in self._learners.adversaries if adversary.can_be_compiled]
        forwards: list[Callable[..., Any]] = [self._forward, self._encode]
        forwards += [adversary.forward for adversary in adversaries]
        samples = ((into, layers), (made, layers), *((shown,) for _ in adversaries))
        with self._compute.cast():
            (self._forward, self._encode, *others), self.warning = compiled(forwards, samples, options.compile)
        for adversary, forward in zip(adversaries, others, strict=True):
            adversary.forward = forward
            adversary.network.zero_grad(set_to_none=True)
        self._learners.generator.zero_grad(set_to_none=True)

    def _translate(self, x: Tensor, y: Tensor, flipped: bool) -> Output:
        """Return the outputs for x (and for y where the identity counts) and the features of what went in, from one
        pass.
        """
        x = x.flip(3) if flipped else x
        return self.generate(torch.cat([x, y[: len(x)]]) if self._options.identity > 0 else x)

    def _shown(self, x: Tensor, first: Output | None, flipped: bool, count: int) -> Tensor:
        """Return ``count`` made images for the discriminators: those of ``x``, and earlier ones."""
        if first is not None:
            fake = first[0][: len(x)].detach()
        else:
            with torch.no_grad():
                fake = self.generate(x.flip(3) if flipped else x)[0]
        return fake if self._replay is None else self._replay.mix(fake, count)

    def _step_discriminator(self, adversary: Adversary, batches: list[Batch], step: int) -> None:
        adversary.optimiser.zero_grad(set_to_none=True)
        for y, fake in batches:
            loss, learnt = adversary.discriminator_loss(y, fake, step)
            self.means.add(adversary.loss_names[0], loss, len(batches))
            torch.autograd.backward(learnt / len(batches))
        self._distributed.average_gradients(adversary.network.parameters())
        adversary.optimiser.step()

    def _step_generator(self, batches: list[Batch], first: Output | None, flipped: bool) -> None:
        for adversary in self._learners.adversaries:
            adversary.set_trainable(False)
        self._learners.generator_optimiser.zero_grad(set_to_none=True)
        self._learners.head_optimiser.zero_grad(set_to_none=True)
        nce = patch_nce(self.pruning.count, self._options, self._device_random)
        positions: list[Tensor] = []
        for x, y in batches:
            output, keys = first if first is not None else self._translate(x, y, flipped)
            if not positions:  # the same for every batch, so that batches add up to a larger one
                positions = sample_positions(keys, self._options.patches, self._compute.random)
            loss = self._generator_loss(x, output, keys, positions, nce, flipped, len(batches))
            torch.autograd.backward(loss / len(batches))
        for adversary in self._learners.adversaries:
            adversary.set_trainable(True)
        self._distributed.average_gradients([*self._learners.generator.parameters(), *self._learners.head.parameters()])
        self._learners.generator_optimiser.step()
        self._learners.head_optimiser.step()

    def _generator_loss(
        self,
        x: Tensor,
        output: Tensor,
        keys: list[Tensor],
        positions: list[Tensor],
        nce: PatchNCELoss,
        flipped: bool,
        share: int,
    ) -> Tensor:
        options = self._options
        fake = output[: len(x)]
        adversarial = self._adversarial_loss(fake, share)
        with self._compute.cast():
            queries = self._encode(self._with_noise(output), options.nce_layers)
        if flipped:  # FastCUT: features of the mirrored output, mirrored back, against those of x as it is
            with torch.no_grad(), self._compute.cast():
                plain = self._encode(self._with_noise(x), options.nce_layers)
            keys = [torch.cat([one, key[len(x) :]]) for one, key in zip(plain, keys, strict=True)]
            queries = [torch.cat([query[: len(x)].flip(3), query[len(x) :]]) for query in queries]
        losses = contrastive_losses(
            self._learners.head, queries, keys, positions, nce, 2 if options.identity > 0 else 1
        )
        source = losses[: len(x)].mean()
        identity = losses[len(x) :].mean() if options.identity > 0 else source.new_zeros(())
        wanted = x.flip(3) if flipped else x
        colour = block_color(fake, wanted if self.color_target is None else self.color_target.of_images(wanted))
        for name, value in {"nce": source, "identity": identity, "colour": colour}.items():
            self.means.add(name, value, share)
        self.pruning.add(source / share)
        content = (source + options.identity * identity) / (1 + options.identity)
        loss = adversarial + options.keep_content * content + options.keep_colours * colour
        if options.shift_consistency > 0:
            loss = loss + options.shift_consistency * self._shift_loss(wanted, fake, share)
        if self._range_penalty == 0:
            return loss
        beyond = F.relu(fake.float().abs() - 1).mean()
        self.means.add("range", beyond, share)
        return loss + self._range_penalty * beyond

    def _shift_loss(self, x: Tensor, fake: Tensor, share: int) -> Tensor:
        """Return the distance from the results for the same input one to three pixels further on, drawn at random."""
        down, right = divmod(int(torch.randint(1, PHASES**2, (), generator=self._compute.random)), PHASES)
        with torch.no_grad():
            moved = self.generate(shifted(x, down, right), (down, right))[0]
        loss = shift_consistency(fake, moved, down, right)
        self.means.add("shift", loss, share)
        return loss

    def _adversarial_loss(self, fake: Tensor, share: int) -> Tensor:
        losses = [adversary.generator_loss(fake) for adversary in self._learners.adversaries]
        for adversary, loss in zip(self._learners.adversaries, losses, strict=True):
            self.means.add(adversary.loss_names[1], loss, share)
        weighted = [adversary.weight * loss for adversary, loss in zip(self._learners.adversaries, losses, strict=True)]
        return weighted[0] if len(weighted) == 1 else torch.stack(weighted).sum()
