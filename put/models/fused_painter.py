"""Weights of a painter's last layers where these work on pixels in twos: the same sums with less memory.

A doubling followed by a convolution of 3 x 3 is one convolution of 3 x 3 at the small size, with four times as many
outputs: one set of weights for each of the four pixels that a small one becomes. A convolution of pixels is likewise
one of squares of 2 x 2 pixels. So nothing with many channels exists at the full size, and all sums are ones that a
processor's matrix units are made for. Only at the border, where a layer pads otherwise, results differ.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["BORDER", "HELD", "of_doubled", "of_squares"]

BORDER = 12
"""Pixels from the border from which on results are those of the plain layers, at most: 9, on the grid of the tiles."""
HELD = 2.5
"""Values for each pixel and each channel of a painter's full size that its maps hold at once; plain layers hold 4."""

_BILINEAR = np.array([[[0.75, 0.25, 0], [0.25, 0.75, 0.75], [0, 0, 0.25]],
                      [[0.25, 0, 0], [0.75, 0.75, 0.25], [0, 0.25, 0.75]]])  # fmt: skip
"""Along a side, for the first and the second of two pixels: what each of three small ones counts in each of the three
pixels under the kernel, at half-pixel centres."""

Weights = NDArray[np.float32]


def of_doubled(weights: Weights) -> Weights:
    """Return the weights that a 3 x 3 convolution of a bilinearly doubled map has on the map itself.

    Args:
        weights: ``[O, C, 3, 3]``.

    Returns:
        ``[4 O, C, 3, 3]``: for each output its pixels above left, above right, below left, below right.
    """
    found = np.einsum("apk,bql,ockl->oabcpq", _BILINEAR, _BILINEAR, weights.astype(np.float64))
    return np.asarray(found.reshape(-1, *weights.shape[1:]), np.float32)


def of_squares(weights: Weights) -> Weights:
    """Return the weights that a convolution has on squares of 2 x 2 pixels.

    Args:
        weights: ``[O, C, K, K]``, of an odd K, which is padded by half of it.

    Returns:
        ``[4 O, 4 C, L, L]``, in the order of :func:`of_doubled`; L is odd, and half of it is padded.
    """
    outputs, channels, side, _ = weights.shape
    reach = side // 2
    far = (reach + 1) // 2
    found = np.zeros((outputs, 2, 2, channels, 2, 2, 2 * far + 1, 2 * far + 1), np.float32)
    for above, left, down, across in np.ndindex(2, 2, side, side):
        (row, part_down), (column, part_across) = divmod(above + down - reach, 2), divmod(left + across - reach, 2)
        found[:, above, left, :, part_down, part_across, row + far, column + far] = weights[:, :, down, across]
    return found.reshape(4 * outputs, 4 * channels, 2 * far + 1, 2 * far + 1)
