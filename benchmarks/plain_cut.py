"""CUT's training step as published, plainly: the baseline that the trainer's step is measured against.

After Park et al., 'Contrastive Learning for Unpaired Image-to-Image Translation' (arXiv 2007.15651), sections 3 and 4
and appendix C: the generator runs once over x and y together (the identity), the discriminator judges fake and real in
two passes, each contrastive loss encodes query and key in passes of their own, all in fp32, Adam as it comes. The
networks are those of :mod:`put.nn` with the blurs as depthwise convolutions, so that both steps do the same work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from put.config import TrainOptions
from put.nn.discriminator import PatchDiscriminator
from put.nn.feature_head import FeatureHead
from put.nn.generator import Generator, GeneratorSpec, init_weights
from put.nn.resample import BlurDownsample, BlurUpsample, blur_kernel

__all__ = ["PARTS", "PlainCut"]

PARTS = ("generator", "discriminator", "encoder and NCE", "backward", "optimisers")
TEMPERATURE = 0.07


class _DepthwiseDown(nn.Module):
    """Blur and halve by a depthwise convolution."""

    kernel: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self.register_buffer("kernel", blur_kernel(3).expand(channels, 1, 3, 3).clone(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return F.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"), self.kernel, stride=2, groups=self.channels)


class _DepthwiseUp(nn.Module):
    """Double and blur by a transposed depthwise convolution."""

    kernel: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self.register_buffer("kernel", 4 * blur_kernel(4).expand(channels, 1, 4, 4).clone(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        padded = F.pad(x, (1, 1, 1, 1), mode="replicate")
        wide = F.conv_transpose2d(padded, self.kernel, stride=2, padding=2, groups=self.channels)
        return wide[:, :, 1:-1, 1:-1]


def _plain_blurs(net: nn.Sequential) -> None:
    for index, layer in enumerate(net):
        if isinstance(layer, BlurDownsample):
            net[index] = _DepthwiseDown(layer.channels)
        elif isinstance(layer, BlurUpsample):
            net[index] = _DepthwiseUp(layer.channels)


class PlainCut:
    """Networks, optimisers and the published step.

    Args:
        options: size, widths, rate, patches, identity and layers are used; of the rest nothing is.
        device: where to compute.
    """

    def __init__(self, options: TrainOptions, device: torch.device) -> None:
        torch.manual_seed(options.seed)
        self.options, self.device = options, device
        self.layers = options.nce_layers
        self.generator = Generator(GeneratorSpec(blocks=options.blocks, ngf=options.ngf))
        self.discriminator = PatchDiscriminator(ndf=options.ndf)
        _plain_blurs(self.generator.model)
        _plain_blurs(self.discriminator.model)
        self.generator.to(device)
        self.discriminator.to(device)
        with torch.no_grad():
            probe = self.generator.encode(torch.zeros(1, 3, 64, 64, device=device), self.layers)
        self.head = FeatureHead([feature.shape[1] for feature in probe]).to(device)
        for part in (self.generator, self.discriminator, self.head):
            init_weights(part)
        self.optimisers = [
            torch.optim.Adam(part.parameters(), options.lr, (0.5, 0.999))
            for part in (self.discriminator, self.generator, self.head)
        ]
        self.random = torch.Generator().manual_seed(options.seed + 1)
        self.seconds = dict.fromkeys(PARTS, 0.0)
        """Time by part since it was last set to 0; filled only where ``measured`` is set."""
        self.measured = False

    def step(self, x: Tensor, y: Tensor, positions: Sequence[Tensor] | None = None) -> dict[str, Tensor]:
        """One step of the discriminator, then of generator and feature head.

        Args:
            x: pictures of A, ``[B, 3, S, S]`` in [-1, 1].
            y: pictures of B.
            positions: what is contrasted in each layer, for tests; else drawn anew for each loss.

        Returns:
            The losses before the step, unsynchronised: ``discriminator``, ``adversarial``, ``nce``, ``identity``.
        """
        of_discriminator, of_generator, of_head = self.optimisers
        with self._part("generator"):
            both = self.generator(torch.cat([x, y]) if self.options.identity > 0 else x)
            fake, same = both[: len(x)], both[len(x) :]
        self.discriminator.requires_grad_(requires_grad=True)
        of_discriminator.zero_grad()
        with self._part("discriminator"):
            on_fake = self.discriminator(fake.detach()).square().mean()
            on_real = (self.discriminator(y) - 1).square().mean()
            discriminator = 0.5 * (on_fake + on_real)
        self._learn(discriminator, [of_discriminator])
        self.discriminator.requires_grad_(requires_grad=False)
        of_generator.zero_grad()
        of_head.zero_grad()
        with self._part("discriminator"):
            adversarial = (self.discriminator(fake) - 1).square().mean()
        with self._part("encoder and NCE"):
            nce = self._contrast(x, fake, positions)
            identity = self._contrast(y, same, positions) if self.options.identity > 0 else nce.new_zeros(())
        content = 0.5 * (nce + identity) if self.options.identity > 0 else nce
        self._learn(adversarial + content, [of_generator, of_head])
        losses = {"discriminator": discriminator, "adversarial": adversarial, "nce": nce, "identity": identity}
        return {name: loss.detach() for name, loss in losses.items()}

    def _contrast(self, source: Tensor, output: Tensor, positions: Sequence[Tensor] | None) -> Tensor:
        """The loss of all negatives, from a pass of the encoder over each side."""
        queries = self.generator.encode(output, self.layers)
        keys = self.generator.encode(source, self.layers)
        if positions is None:
            positions = [
                torch.randperm(key.shape[2] * key.shape[3], generator=self.random)[: self.options.patches].to(
                    key.device
                )
                for key in keys
            ]
        losses = []
        for query, key in zip(self.head(queries, positions), self.head(keys, positions), strict=True):
            similarity = query @ key.detach().transpose(1, 2) / TEMPERATURE
            target = torch.arange(query.shape[1], device=query.device).expand(len(query), -1)
            losses.append(F.cross_entropy(similarity.flatten(0, 1), target.flatten()))
        return torch.stack(losses).mean()

    def _learn(self, loss: Tensor, optimisers: list[torch.optim.Adam]) -> None:
        with self._part("backward"):
            torch.autograd.backward(loss)
        with self._part("optimisers"):
            for optimiser in optimisers:
                optimiser.step()

    @contextmanager
    def _part(self, name: str) -> Iterator[None]:
        if not self.measured:
            yield
            return
        self._wait()
        begun = perf_counter()
        yield
        self._wait()
        self.seconds[name] += perf_counter() - begun

    def _wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)

    def load(self, networks: Any) -> None:
        """Take over the weights of a :class:`put.training.loop.networks.PUTModel`."""
        self.generator.load_state_dict(networks.generator.state_dict())
        self.discriminator.load_state_dict(networks.discriminator.state_dict())
        self.head.load_state_dict(networks.head.state_dict())
