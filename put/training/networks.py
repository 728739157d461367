"""One optimiser step of PUT over generator, discriminator and feature head."""

from __future__ import annotations

import copy
import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.config import TrainOptions
from put.losses.adversarial import lsgan_discriminator, lsgan_generator
from put.losses.colour import block_colour
from put.losses.negatives import annealed_count
from put.losses.patch_nce import patch_nce
from put.nn.discriminator import PatchDiscriminator
from put.nn.features import FeatureHead, sample_positions
from put.nn.generator import Generator, GeneratorSpec, init_weights

__all__ = ["PutNetworks", "is_finite"]

WARM_RATE = 5e-4


class PutNetworks:
    """Everything that learns, and the step that makes it learn.

    Args:
        options: the run's settings.
        device: where to compute.
        autocast: the reduced precision for convolutions, or None for fp32.
    """

    def __init__(self, options: TrainOptions, device: torch.device, autocast: torch.dtype | None) -> None:
        self.options = options
        self.device = device
        self._autocast = autocast
        torch.manual_seed(options.seed)
        self.random = torch.Generator().manual_seed(options.seed + 1)
        self.generator = Generator(GeneratorSpec(blocks=options.blocks, ngf=options.ngf)).to(device)
        self.discriminator = PatchDiscriminator(ndf=options.ndf).to(device)
        init_weights(self.generator)
        init_weights(self.discriminator)
        self.head = FeatureHead(self._widths()).to(device)
        init_weights(self.head)
        self.averaged = copy.deepcopy(self.generator).eval().requires_grad_(requires_grad=False)
        self._warm_optimiser: torch.optim.Adam | None = None
        betas = (0.5, 0.999)
        self.generator_optimiser = torch.optim.Adam(self.generator.parameters(), options.rate, betas)
        self.head_optimiser = torch.optim.Adam(self.head.parameters(), options.rate, betas)
        self.discriminator_optimiser = torch.optim.Adam(self.discriminator.parameters(), options.rate, betas)

    def _widths(self) -> list[int]:
        with torch.no_grad():
            probe = torch.zeros(1, 3, 64, 64, device=self.device)
            return [feature.shape[1] for feature in self.generator.encode(probe, self.options.nce_layers)]

    def _cast(self) -> torch.autocast:
        return torch.autocast(self.device.type, dtype=self._autocast, enabled=self._autocast is not None)

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
            self._warm_optimiser = torch.optim.Adam(self.generator.parameters(), WARM_RATE, (0.9, 0.99))
        factor = min(1.0, (step + 1) / 50) * max(0.02, 1 - step / self.options.warmup_steps)
        _set_rate(self._warm_optimiser, WARM_RATE * factor)
        with self._cast():
            output = self.generator(pictures)
        loss = F.l1_loss(output.float(), pictures)
        self._warm_optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self._warm_optimiser.step()
        return float(loss.detach())

    def end_warm_up(self) -> None:
        """Forget the warm-up's optimiser and start the averaged generator from the present one."""
        self._warm_optimiser = None
        self.averaged.load_state_dict(self.generator.state_dict())

    def step(self, x: Tensor, y: Tensor, step: int) -> dict[str, float]:
        """One step of discriminator, generator and feature head.

        Args:
            x: pictures of A, ``[B, 3, S, S]`` in [-1, 1].
            y: pictures of B, likewise.
            step: steps done before, from 0; it sets rate and pruning.

        Returns:
            The losses by name: ``discriminator``, ``adversarial``, ``nce``, ``identity``, ``colour``.
        """
        options = self.options
        self._set_rate(step)
        count = annealed_count(step, self._most_negatives(), options.num_negatives, options.anneal_steps)
        both = torch.cat([x, y]) if options.identity > 0 else x
        with self._cast():
            output, keys = self.generator.forward_with_features(both, options.nce_layers)
        fake = output[: len(x)]
        losses = {"discriminator": self._step_discriminator(fake.detach(), y)}

        self.discriminator.requires_grad_(requires_grad=False)
        with self._cast():
            scores = self.discriminator(fake)
            queries = self.generator.encode(output, options.nce_layers)
        adversarial = lsgan_generator(scores)
        nce = self._contrast(queries, keys, count)
        source, identity = nce[: len(x)].mean(), nce[len(x) :].mean() if options.identity > 0 else nce.new_zeros(())
        colour = block_colour(fake, x)
        content = (source + options.identity * identity) / (1 + options.identity)
        loss = adversarial + options.keep_content * content + options.keep_colours * colour
        self.generator_optimiser.zero_grad(set_to_none=True)
        self.head_optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self.generator_optimiser.step()
        self.head_optimiser.step()
        self.discriminator.requires_grad_(requires_grad=True)
        self._average(step)
        named = {"adversarial": adversarial, "nce": source, "identity": identity, "colour": colour}
        return losses | {name: float(value.detach()) for name, value in named.items()}

    def _most_negatives(self) -> int:
        smallest = min((self.options.size // 4) ** 2, self.options.patches)
        return smallest - 1

    def _contrast(self, queries: list[Tensor], keys: list[Tensor], count: int) -> Tensor:
        """The contrastive loss of each image, ``[2B]``, averaged over layers and patches."""
        positions = sample_positions(queries, self.options.patches, self.random)
        with torch.no_grad():
            key_rows = self.head([key.detach() for key in keys], positions)
        query_rows = self.head(queries, positions)
        layers = [
            patch_nce(query, key, count, self.options.temperature).mean(dim=1)
            for query, key in zip(query_rows, key_rows, strict=True)
        ]
        return torch.stack(layers).mean(dim=0)

    def _step_discriminator(self, fake: Tensor, real: Tensor) -> float:
        with self._cast():
            scores = self.discriminator(torch.cat([real.to(fake.dtype), fake]))
        loss = lsgan_discriminator(scores[: len(real)], scores[len(real) :])
        self.discriminator_optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self.discriminator_optimiser.step()
        return float(loss.detach())

    def _set_rate(self, step: int) -> None:
        constant = self.options.steps / 2
        factor = 1.0 if step < constant else max(0.0, (self.options.steps - step) / (self.options.steps - constant))
        for optimiser in (self.generator_optimiser, self.head_optimiser, self.discriminator_optimiser):
            _set_rate(optimiser, self.options.rate * factor)

    @torch.no_grad()
    def _average(self, step: int) -> None:
        decay = min(self.options.ema, (step + 1) / (step + 10))
        for mean, value in zip(self.averaged.parameters(), self.generator.parameters(), strict=True):
            mean.lerp_(value, 1 - decay)

    def state(self) -> dict[str, Any]:
        """All that learning needs to go on, as tensors and plain values."""
        parts: dict[str, Any] = {name: part.state_dict() for name, part in self._parts().items()}
        return parts | {"random": self.random.get_state(), "torch_random": torch.get_rng_state()}

    def load_state(self, state: dict[str, Any]) -> None:
        """Go on from :meth:`state`."""
        for name, part in self._parts().items():
            part.load_state_dict(state[name])
        self.random.set_state(state["random"])
        torch.set_rng_state(state["torch_random"])

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        return {
            "generator": self.generator,
            "discriminator": self.discriminator,
            "head": self.head,
            "averaged": self.averaged,
            "generator_optimiser": self.generator_optimiser,
            "head_optimiser": self.head_optimiser,
            "discriminator_optimiser": self.discriminator_optimiser,
        }


def is_finite(losses: dict[str, float]) -> bool:
    """Whether every loss is a number."""
    return all(math.isfinite(value) for value in losses.values())


def _set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate
