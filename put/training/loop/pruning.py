"""How many negatives each query is contrasted with: fewer as training goes on, while patches can be told apart."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from put.config import BAND_SKIP, Selection, TrainOptions
from put.losses.negatives import annealed_count
from put.training.loop.distributed import DistributedContext

__all__ = ["Pruning"]

WINDOW = 20
"""Steps between two decisions. One step's loss, of a single picture, says little."""
MOST_LOSS = 0.85
"""Share of the loss of features that are all alike, ln(k + 1), above which negatives come back."""


class Pruning:
    """Anneals the number of negatives from all to the few that are asked for.

    With few negatives, all of them hard, features that are all alike are a resting place: where pictures repeat
    themselves (the same roofs, the same grass) training falls into it and stays there. So the annealing goes on only
    while the contrastive loss is well below ln(k + 1), which such features have, and back while it is not. Selections
    other than ``hardest`` keep their number.

    Args:
        options: the settings.
    """

    def __init__(self, options: TrainOptions) -> None:
        self._last, self._first = _kept(options), _most(options)
        self._steps = options.anneal_steps if options.selection is Selection.HARDEST else 0
        self._done = 0
        """Steps of the annealing that are done, at most ``_steps``."""
        self._onward = True
        self._sum: Tensor | float = 0.0
        """Of the losses of this window, as shares of ln(k + 1)."""

    @property
    def count(self) -> int:
        """How many negatives each query is contrasted with now."""
        return annealed_count(self._done, self._first, self._last, self._steps)

    def add(self, loss: Tensor) -> None:
        """Add what a step, or a part of one, contributes to the contrastive loss; waits for no GPU."""
        if self._steps > 0:
            self._sum = self._sum + loss.detach().float() / math.log(self.count + 1)

    def advance(self, step: int, distributed: DistributedContext) -> None:
        """Go on, or back, by the step that is complete.

        Args:
            step: steps done, this one included.
            distributed: the processes, all of which are to keep as many.
        """
        if self._steps == 0:
            return
        if step % WINDOW == 0:
            share = distributed.mean({"share": float(self._sum) / WINDOW})["share"]
            self._onward, self._sum = share <= MOST_LOSS, 0.0
        self._done = min(self._steps, self._done + 1) if self._onward else max(0, self._done - 1)

    def state(self) -> dict[str, Any]:
        """Return what resuming needs, the same in all processes, as plain values."""
        return {"done": self._done, "onward": self._onward}

    @property
    def window(self) -> float:
        """The sum that the next decision rests on, another in each of the processes that train together."""
        return float(self._sum)

    @window.setter
    def window(self, value: float) -> None:
        self._sum = value

    def go_to(self, step: int) -> None:
        """Stand where ``step`` steps lead that all went on."""
        self._done, self._onward, self._sum = min(self._steps, step), True, 0.0

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Take over :meth:`state`."""
        self._done, self._onward = state["done"], state["onward"]


def _most(options: TrainOptions) -> int:
    """All negatives that a query has."""
    patches = min((options.size // 4) ** 2, options.patches)
    return patches * (options.batch if options.single else 1) - 1


def _kept(options: TrainOptions) -> int:
    """The negatives that it is contrasted with in the end."""
    most = _most(options)
    if options.selection is Selection.ALL:
        return most
    return min(options.num_negatives, most - (BAND_SKIP if options.selection is Selection.BAND else 0))
