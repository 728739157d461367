from __future__ import annotations

import torch

from put.translation.pixels.color import keep_colours


def luma(x: torch.Tensor) -> torch.Tensor:
    return (x * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)


def pair() -> tuple[torch.Tensor, torch.Tensor]:
    torch.manual_seed(0)
    source = torch.rand(1, 3, 8, 8).repeat_interleave(8, 2).repeat_interleave(8, 3) * 0.4 + 0.3
    output = source.mean(1, keepdim=True).expand(-1, 3, -1, -1) * 0.8 + 0.02 + torch.rand(1, 1, 64, 64) * 0.02
    return output, source


def test_none_kept_changes_nothing() -> None:
    output, source = pair()
    assert torch.equal(keep_colours(output, source, 0), output)


def test_all_kept_gives_the_inputs_chroma_and_brightness() -> None:
    output, source = pair()
    kept = keep_colours(output, source, 1.0)
    assert torch.allclose(kept - luma(kept), source - luma(source), atol=1e-4)
    assert torch.allclose(luma(kept).mean(), luma(source).mean(), atol=1e-3)
    assert abs(luma(kept).std() / luma(source).std() - 1) < 0.05


def test_the_brush_work_stays() -> None:
    output, source = pair()
    kept = luma(keep_colours(output, source, 1.0)).flatten()
    assert torch.corrcoef(torch.stack([kept, luma(output).flatten()]))[0, 1] > 0.999


def test_half_lies_between() -> None:
    output, source = pair()
    half, whole = keep_colours(output, source, 0.5), keep_colours(output, source, 1.0)
    assert (half - output).abs().mean() < (whole - output).abs().mean()
    assert (half - output).abs().mean() > 0
