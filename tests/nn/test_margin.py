"""The mirrored margin around pictures."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from put.nn.margin import MARGIN, mirror_around, with_margin


def test_it_mirrors_like_torch_and_fills_up_to_multiples_of_four() -> None:
    x = torch.rand(1, 3, 41, 50)
    expected = F.pad(x, (MARGIN, MARGIN + 2, MARGIN, MARGIN + 3), mode="reflect")
    assert torch.equal(mirror_around(x), expected)


def test_a_picture_smaller_than_the_margin_is_mirrored_again_and_again() -> None:
    x = torch.arange(3.0).view(1, 1, 1, 3)
    assert mirror_around(x, 4)[0, 0, 0].tolist() == [0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1]


def test_what_a_network_does_at_its_border_is_cut_off() -> None:
    x = torch.rand(2, 3, 20, 24)

    def spoils_border(pictures: torch.Tensor) -> torch.Tensor:
        made = pictures.clone()
        made[..., :8, :], made[..., :, :8] = 9.0, 9.0
        return made

    assert torch.equal(with_margin(spoils_border, x), x)


@pytest.mark.parametrize(("size", "wanted"), [((8, 12), (8, 12)), ((1, 7), (8, 8)), ((9, 30), (12, 32))])
def test_without_a_margin_only_what_has_to_be_is_mirrored(size: tuple[int, int], wanted: tuple[int, int]) -> None:
    x = torch.rand(1, 3, *size)
    around = mirror_around(x, 0)
    assert around.shape[2:] == wanted
    assert torch.equal(around[..., : size[0], : size[1]], x)
    assert torch.equal(with_margin(lambda pictures: pictures, x, 0), x)
