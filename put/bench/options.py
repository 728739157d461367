"""Options of ``put bench``."""

from __future__ import annotations

from dataclasses import dataclass

from put.config import DEVICES
from put.errors import OptionError
from put.options import check_options, option

__all__ = ["BenchOptions"]


@dataclass(frozen=True)
class BenchOptions:
    """Options of a measurement."""

    model: str = option(
        "",
        help="name or file of a generator (see 'put models list')",
        default_text="the first built-in one",
        metavar="NAME",
    )
    devices: tuple[str, ...] = option(
        (), help=f"where it computes, with commas between: {DEVICES}", default_text="all", metavar="DEVICES"
    )
    sizes: tuple[int, ...] = option(
        (256, 512, 1024), help="sides of the pictures, multiples of 4 with commas between", metavar="SIZES"
    )
    rounds: int = option(3, help="how often each is measured, in turn", minimum=1, maximum=100)
    pictures: int = option(
        12,
        help="pictures of a folder from end to end, a third of them through the baseline; 0 to leave that out",
        minimum=0,
        maximum=1000,
    )
    frames: int = option(
        24,
        help="frames of a video from end to end, a third of them through the baseline; 0 to leave that out",
        minimum=0,
        maximum=10_000,
    )
    baseline: str = option(
        "",
        help="name or file of the generator that the published way runs, such as that which a fast variant stands for",
        default_text="the same",
        metavar="NAME",
    )

    def __post_init__(self) -> None:
        check_options(self)
        if not self.sizes or any(size < 64 or size > 8192 or size % 4 for size in self.sizes):
            raise OptionError("Sizes are multiples of 4 from 64 to 8192.", "Write such as --sizes 256,512.")
