"""Everything that learns: networks, optimisers, their state."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.config import BAND_SKIP, Selection, TrainOptions
from put.errors import OptionError
from put.losses.adversarial import lsgan_discriminator, lsgan_generator
from put.losses.color import block_color
from put.losses.gradient_penalty import r1_penalty
from put.losses.negatives import annealed_count
from put.losses.patch_nce import PatchNCELoss
from put.nn.diff_augment import diff_augment
from put.nn.discriminator import PatchDiscriminator
from put.nn.feature_head import FeatureHead, sample_positions
from put.nn.generator import Generator, GeneratorSpec, init_weights
from put.nn.generators.base import ImageGenerator
from put.training.loop.compile import compiled
from put.training.loop.distributed import SINGLE_PROCESS, DistributedContext

__all__ = ["PUTModel"]

WARM_RATE = 5e-4


class PUTModel:
    """Generator, discriminator and feature head, and the step that makes them learn.

    Args:
        options: the run's settings.
        device: where to compute.
        autocast: the reduced precision of the convolutions, or None for fp32. Losses, feature heads, penalty and
            optimisers are fp32 always.
        world: the processes that train together.
    """

    def __init__(
        self,
        options: TrainOptions,
        device: torch.device,
        autocast: torch.dtype | None,
        world: DistributedContext = SINGLE_PROCESS,
    ) -> None:
        self.options = options
        self.device = device
        self.warnings: list[str] = []
        self._autocast = autocast
        self._world = world
        torch.manual_seed(options.seed)
        self.random = torch.Generator().manual_seed(options.seed + 1)
        self._device_random = torch.Generator(device).manual_seed(options.seed + 2)
        if device.type == "cuda":
            torch.backends.cudnn.benchmark = True  # crops are all of one size
        self.generator = Generator(GeneratorSpec(blocks=options.blocks, ngf=options.ngf))
        self.discriminator = PatchDiscriminator(ndf=options.ndf)
        self.head = FeatureHead(self._widths())
        for part in (self.generator, self.discriminator, self.head):
            init_weights(part)  # on the CPU, so that a seed begins alike on every device
            part.to(device)
        self.ema_generator = copy.deepcopy(self.generator).eval().requires_grad_(requires_grad=False)
        self.generator_optimiser = _adam(self.generator.parameters(), options.rate)
        self.head_optimiser = _adam(self.head.parameters(), options.rate)
        self.discriminator_optimiser = _adam(self.discriminator.parameters(), options.rate)
        self._warm_optimiser: torch.optim.Adam | None = None
        self._rate_factor = 1.0
        self._sums: dict[str, Tensor] = {}
        self._counted = 0
        self._pass, self._encode, self._judge = self._ways()

    def _widths(self) -> list[int]:
        with torch.no_grad():
            probe = torch.zeros(1, 3, 64, 64)
            return [feature.shape[1] for feature in self.generator.encode(probe, self.options.nce_layers)]

    def _ways(self) -> tuple[Any, Any, Any]:
        """The networks' three ways forward, compiled where that is asked for and works."""
        options, layers = self.options, self.options.nce_layers
        ways = (self.generator.forward_with_features, self.generator.encode, self.discriminator.forward)
        both = options.batch * (2 if options.identity > 0 else 1)
        into, made, shown = (
            torch.zeros(count, 3, options.size, options.size, device=self.device, requires_grad=learning)
            for count, learning in ((both, False), (both, True), (2 * options.batch, False))
        )
        with self._cast():
            (through, encode, judge), warning = compiled(
                ways, ((into, layers), (made, layers), (shown,)), options.compile
            )
        for part in (self.generator, self.discriminator):
            part.zero_grad(set_to_none=True)
        if warning:
            self.warnings.append(warning)
        return through, encode, judge

    def _cast(self) -> torch.autocast:
        return torch.autocast(self.device.type, dtype=self._autocast, enabled=self._autocast is not None)

    def begin_from(self, generator: ImageGenerator) -> None:
        """Take over the weights of another generator of the same structure.

        Raises:
            OptionError: its structure is another.
        """
        if generator.spec != self.generator.spec:
            raise OptionError("The generator to start from has another structure.", "Choose its --ngf and --blocks.")
        self.generator.load_state_dict(generator.state_dict())
        self.ema_generator.load_state_dict(generator.state_dict())

    def warm_up(self, pictures: Tensor, step: int) -> float:
        """Identity pre-training: one step towards reproducing ``pictures``.

        The rate rises over 50 steps and falls linearly to a fiftieth.

        Args:
            pictures: ``[B, 3, S, S]`` in [-1, 1].
            step: warm-up steps done before, from 0.

        Returns:
            The L1 distance in [0, 2].
        """
        if self._warm_optimiser is None:
            self._warm_optimiser = _adam(self.generator.parameters(), WARM_RATE, (0.9, 0.99))
        factor = min(1.0, (step + 1) / 50) * max(0.02, 1 - step / self.options.warmup_steps)
        _set_rate(self._warm_optimiser, WARM_RATE * factor)
        self._warm_optimiser.zero_grad(set_to_none=True)
        total = 0.0
        parts = torch.split(pictures, self.options.batch)
        for part in parts:
            with self._cast():
                output, _ = self._pass(part, self.options.nce_layers)
            loss = F.l1_loss(output.float(), part) / len(parts)
            torch.autograd.backward(loss)
            total += float(loss.detach())
        self._world.average_gradients(self.generator.parameters())
        self._warm_optimiser.step()
        return total

    def end_warm_up(self) -> None:
        """Forget the warm-up's optimiser and start the averaged generator from the present one."""
        self._warm_optimiser = None
        self.ema_generator.load_state_dict(self.generator.state_dict())

    def count(self, step: int) -> int:
        """Negatives that each query is contrasted with at ``step``."""
        options = self.options
        patches = min((options.size // 4) ** 2, options.patches)
        most = patches * (options.batch if options.single else 1) - 1
        if options.selection is Selection.ALL:
            return most
        most -= BAND_SKIP if options.selection is Selection.BAND else 0
        last = min(options.num_negatives, most)
        return annealed_count(step, most, last, options.anneal_steps) if self._anneals() else last

    def _anneals(self) -> bool:
        return self.options.selection is Selection.HARDEST

    def step(self, x: Tensor, y: Tensor, step: int) -> None:
        """One step of discriminator, then of generator and feature head. Waits for no GPU.

        Args:
            x: pictures of A, ``[batch * accumulate, 3, S, S]`` in [-1, 1].
            y: pictures of B, likewise.
            step: steps done before, from 0; it sets rate and pruning.
        """
        self._set_rates(step)
        size = self.options.batch
        batches = list(zip(torch.split(x, size), torch.split(y, size), strict=True))
        flipped = self.options.flips and bool(torch.rand((), generator=self.random) < 0.5)
        first = self._translate(*batches[0], flipped) if len(batches) == 1 else None
        self._step_discriminator(batches, first, flipped, step)
        self._step_generator(batches, first, flipped, step)
        self._average(step)
        self._counted += 1

    def _translate(self, x: Tensor, y: Tensor, flipped: bool) -> tuple[Tensor, list[Tensor]]:
        """The outputs for x (and for y where the identity counts) and the features of what went in, from one pass."""
        x = x.flip(3) if flipped else x
        both = torch.cat([x, y]) if self.options.identity > 0 else x
        with self._cast():
            output, keys = self._pass(both, self.options.nce_layers)
        return output, keys

    def _step_discriminator(
        self, batches: list[tuple[Tensor, Tensor]], first: tuple[Tensor, list[Tensor]] | None, flipped: bool, step: int
    ) -> None:
        options = self.options
        self.discriminator_optimiser.zero_grad(set_to_none=True)
        for x, y in batches:
            if first is not None:
                fake = first[0][: len(x)].detach()
            else:
                with torch.no_grad(), self._cast():
                    fake = self._pass(x.flip(3) if flipped else x, options.nce_layers)[0]
            shown = [self._augmented(y.to(fake.dtype)), self._augmented(fake)]
            with self._cast():
                scores = self._judge(torch.cat(shown))
            loss = lsgan_discriminator(scores[: len(y)], scores[len(y) :])
            self._add("discriminator", loss, len(batches))
            if options.r1 > 0 and step % options.r1_every == 0:
                penalty = r1_penalty(self.discriminator, y)
                loss = loss + 0.5 * options.r1 * options.r1_every * penalty
            torch.autograd.backward(loss / len(batches))
        self._world.average_gradients(self.discriminator.parameters())
        self.discriminator_optimiser.step()

    def _step_generator(
        self, batches: list[tuple[Tensor, Tensor]], first: tuple[Tensor, list[Tensor]] | None, flipped: bool, step: int
    ) -> None:
        learning = [*self.generator.parameters(), *self.head.parameters()]
        self.discriminator.requires_grad_(requires_grad=False)
        self.generator_optimiser.zero_grad(set_to_none=True)
        self.head_optimiser.zero_grad(set_to_none=True)
        nce = PatchNCELoss(
            self.count(step), self.options.selection, self.options.temperature, over_batch=self.options.single,
            generator=self._device_random,
        )  # fmt: skip
        positions: list[Tensor] = []
        for x, y in batches:
            output, keys = first if first is not None else self._translate(x, y, flipped)
            if not positions:  # the same for every batch, so that batches add up to a larger one
                positions = sample_positions(keys, self.options.patches, self.random)
            loss = self._generator_loss(x, output, keys, positions, nce, flipped, len(batches))
            torch.autograd.backward(loss / len(batches))
        self.discriminator.requires_grad_(requires_grad=True)
        self._world.average_gradients(learning)
        self.generator_optimiser.step()
        self.head_optimiser.step()

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
        options = self.options
        fake = output[: len(x)]
        with self._cast():
            scores = self._judge(self._augmented(fake))
            queries = self._encode(output, options.nce_layers)
        adversarial = lsgan_generator(scores)
        if flipped:  # FastCUT: features of the mirrored output, mirrored back, against those of x as it is
            with torch.no_grad(), self._cast():
                plain = self._encode(x, options.nce_layers)
            keys = [torch.cat([one, key[len(x) :]]) for one, key in zip(plain, keys, strict=True)]
            queries = [torch.cat([query[: len(x)].flip(3), query[len(x) :]]) for query in queries]
        losses = self._contrast(queries, keys, positions, nce)
        source = losses[: len(x)].mean()
        identity = losses[len(x) :].mean() if options.identity > 0 else source.new_zeros(())
        colour = block_color(fake, x.flip(3) if flipped else x)
        named = {"adversarial": adversarial, "nce": source, "identity": identity, "colour": colour}
        for name, value in named.items():
            self._add(name, value, share)
        content = (source + options.identity * identity) / (1 + options.identity)
        return adversarial + options.keep_content * content + options.keep_colours * colour

    def _contrast(
        self, queries: list[Tensor], keys: list[Tensor], positions: list[Tensor], nce: PatchNCELoss
    ) -> Tensor:
        """The contrastive loss of each image, averaged over layers and patches."""
        with torch.no_grad():
            key_rows = self.head([key.detach() for key in keys], positions)
        query_rows = self.head(queries, positions)
        pictures = len(queries[0])
        half = pictures // 2 if self.options.identity > 0 else pictures
        layers = []
        for query, key in zip(query_rows, key_rows, strict=True):
            if nce.over_batch:  # the outputs and the identities are batches of their own
                parts = [
                    nce(query[start : start + half], key[start : start + half]) for start in range(0, pictures, half)
                ]
                layers.append(torch.cat(parts).mean(dim=1))
            else:
                layers.append(nce(query, key).mean(dim=1))
        return torch.stack(layers).mean(dim=0)

    def _augmented(self, pictures: Tensor) -> Tensor:
        if not self.options.diff_augment:
            return pictures
        return diff_augment(pictures, self.options.diff_augment, self.random)

    def _add(self, name: str, value: Tensor, share: int) -> None:
        value = value.detach() / share
        self._sums[name] = self._sums[name] + value if name in self._sums else value

    def losses(self) -> dict[str, float]:
        """The means of the losses by name since the last call: ``discriminator``, ``adversarial``, ``nce``,
        ``identity``, ``colour``; empty where no step was made.
        """
        counted = max(1, self._counted)
        names = list(self._sums)
        values = torch.stack([self._sums[name].float() for name in names]).tolist() if names else []
        self._sums, self._counted = {}, 0
        return {name: value / counted for name, value in zip(names, values, strict=True)}

    def lower_rate(self, factor: float) -> None:
        """Multiply the learning rate by ``factor`` from now on."""
        self._rate_factor *= factor

    def _set_rates(self, step: int) -> None:
        constant = self.options.steps / 2
        factor = 1.0 if step < constant else max(0.0, (self.options.steps - step) / (self.options.steps - constant))
        for optimiser in (self.generator_optimiser, self.head_optimiser, self.discriminator_optimiser):
            _set_rate(optimiser, self.options.rate * factor * self._rate_factor)

    @torch.no_grad()
    def _average(self, step: int) -> None:
        decay = min(self.options.ema, (step + 1) / (step + 10))
        torch._foreach_lerp_(list(self.ema_generator.parameters()), list(self.generator.parameters()), 1 - decay)

    def state(self) -> dict[str, Any]:
        """All that learning needs to go on, as tensors and plain values."""
        parts: dict[str, Any] = {name: part.state_dict() for name, part in self._parts().items()}
        return parts | {
            "rate_factor": self._rate_factor,
            "random": self.random.get_state(),
            "torch_random": torch.get_rng_state(),
            "device_random": self._device_random.get_state(),
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Go on from :meth:`state`, perhaps made on another device."""
        for name, part in self._parts().items():
            part.load_state_dict(state[name])
        self._rate_factor = state["rate_factor"]
        self.random.set_state(state["random"])
        torch.set_rng_state(state["torch_random"])
        if state["device_random"].shape == self._device_random.get_state().shape:  # CPU and GPU keep different ones
            self._device_random.set_state(state["device_random"])
        self._sums, self._counted = {}, 0

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        return {
            "generator": self.generator,
            "discriminator": self.discriminator,
            "head": self.head,
            "averaged": self.ema_generator,
            "generator_optimiser": self.generator_optimiser,
            "head_optimiser": self.head_optimiser,
            "discriminator_optimiser": self.discriminator_optimiser,
        }


def _adam(
    parameters: Iterable[nn.Parameter], rate: float, betas: tuple[float, float] = (0.5, 0.999)
) -> torch.optim.Adam:
    return torch.optim.Adam(parameters, rate, betas, fused=True)


def _set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate
