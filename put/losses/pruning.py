"""How many negatives each query is contrasted with: fewer as training goes on, while patches can be told apart."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor

from put.config import BAND_SKIP, Selection, TrainOptions
from put.losses.negatives import annealed_count

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
    other than ``hardest`` keep their number; so does ``hardest`` where it is not annealed. Where the loss has no weight
    nothing learns from it, and the annealing goes by the steps alone.

    Args:
        options: the settings.
    """

    def __init__(self, options: TrainOptions) -> None:
        self._last, self._first = _kept(options), _most(options)
        self._steps = options.anneal_steps if options.selection is Selection.HARDEST else 0
        self._watched = self._steps > 0 and options.keep_content > 0
        self._done = 0
        """Steps of the annealing that are done, at most ``_steps``."""
        self._onward = True
        self._in_window = 0
        """Steps since the last decision."""
        self._sum: Tensor | float = 0.0
        """Of their losses, as shares of ln(k + 1)."""

    @property
    def count(self) -> int:
        """How many negatives each query is contrasted with now."""
        return annealed_count(self._done, self._first, self._last, self._steps)

    def add(self, loss: Tensor) -> None:
        """Add what a step, or a part of one, contributes to the contrastive loss; waits for no GPU."""
        if self._watched:
            self._sum = self._sum + loss.detach().float() / math.log(self.count + 1)

    def advance(self, mean: Callable[[float], float] = float) -> None:
        """Go on, or back, by the step that is complete. Where that is the last one of a window, a GPU is waited for.

        Args:
            mean: over the processes that train together, all of which are to keep as many.
        """
        self._in_window += self._watched
        if self._in_window == WINDOW:
            self._onward = mean(float(self._sum) / WINDOW) <= MOST_LOSS
            self._in_window, self._sum = 0, 0.0
        self._done = min(self._steps, self._done + 1) if self._onward else max(0, self._done - 1)

    def go_to(self, step: int) -> None:
        """Stand where ``step`` steps lead that all went on."""
        self._done, self._onward, self._in_window, self._sum = min(self._steps, step), True, 0, 0.0

    def state(self) -> dict[str, Any]:
        """Return what resuming needs, the same in all processes, as plain values."""
        return {"done": self._done, "onward": self._onward, "in_window": self._in_window}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Take over :meth:`state`."""
        self._done, self._onward, self._in_window = state["done"], state["onward"], state["in_window"]

    @property
    def window(self) -> float:
        """The sum that the next decision rests on, another in each of the processes that train together."""
        return float(self._sum)

    @window.setter
    def window(self, value: float) -> None:
        self._sum = value


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
