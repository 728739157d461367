"""Interpolation, against Pillow's, which shares no code with torch's."""

import numpy as np
import pytest
import torch
from PIL import Image

from put.nn.resize import resize

FILTERS = {"bicubic": Image.Resampling.BICUBIC, "bilinear": Image.Resampling.BILINEAR}


@pytest.mark.parametrize("mode", FILTERS)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    ("before", "after"),
    [((64, 1), (256, 1)), ((64, 1), (16, 1)), ((64, 9), (20, 1)), ((1, 64), (1, 16)), ((40, 30), (17, 51))],
)
def test_every_pixel_is_like_pillows(before, after, channels, mode):
    pictures = torch.rand(2, channels, *before, generator=torch.Generator().manual_seed(0))
    result = resize(pictures, after, mode)
    assert result.shape == (2, channels, *after)
    assert result.is_contiguous()
    for plane, found in zip(pictures.flatten(0, 1).numpy(), result.flatten(0, 1).numpy(), strict=True):
        wanted = np.asarray(Image.fromarray(plane).resize(after[::-1], FILTERS[mode]))
        np.testing.assert_allclose(found, wanted, atol=1e-5)


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_one_pixel_across_is_like_one_pixel_down(layout):
    pictures = torch.rand(1, 3, 40, 1).contiguous(memory_format=layout)
    assert torch.equal(resize(pictures, (90, 1)), resize(pictures.transpose(2, 3), (1, 90)).transpose(2, 3))
