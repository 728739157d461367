"""The 70x70 PatchGAN discriminator."""

from __future__ import annotations

from torch import Tensor, nn

from put.nn.resample import BlurDownsample

__all__ = ["PatchDiscriminator"]


class PatchDiscriminator(nn.Module):
    """Says for each overlapping patch how real it looks (Isola et al., 'pix2pix', CVPR 2017), with anti-aliased
    down-sampling as in CUT.

    Shape:
        ``[B, in_channels, H, W]`` in [-1, 1] to ``[B, 1, h, w]``, unbounded scores; H and W at least 32.
    """

    def __init__(self, in_channels: int = 3, ndf: int = 64, layers: int = 3) -> None:
        super().__init__()
        modules: list[nn.Module] = [nn.Conv2d(in_channels, ndf, 4, padding=1), nn.LeakyReLU(0.2, inplace=True)]
        modules.append(BlurDownsample(ndf))
        channels = ndf
        for index in range(1, layers + 1):
            wider = ndf * min(2**index, 8)
            modules += [nn.Conv2d(channels, wider, 4, padding=1), nn.InstanceNorm2d(wider)]
            modules.append(nn.LeakyReLU(0.2, inplace=True))
            if index < layers:
                modules.append(BlurDownsample(wider))
            channels = wider
        modules.append(nn.Conv2d(channels, 1, 4, padding=1))
        self.model = nn.Sequential(*modules)

    def forward(self, x: Tensor) -> Tensor:
        """The scores of ``x``."""
        out: Tensor = self.model(x)
        return out
