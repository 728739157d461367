"""Phrases that several commands share."""

from __future__ import annotations

from pathlib import Path

from put.cli.printer import Message, Progress, Tone
from put.events import TrainingStepped, Warned
from put.formatting import duration_text

__all__ = ["note", "step_progress", "try_it"]


def note(event: Warned) -> Message:
    """Return what a warning is told as."""
    where = f" ({event.source})" if event.source is not None else ""
    return Message(f"note: {event.message}{where} {event.hint}".rstrip(), Tone.NOTE)


def step_progress(event: TrainingStepped) -> Progress:
    """Return how far a training is."""
    losses = "  ".join(f"{name} {value:.3f}" for name, value in event.losses.items())
    left = f"{duration_text(event.seconds_left)} left" if event.seconds_left is not None else ""
    text = f"{event.step}/{event.steps}  {event.seconds_per_step:.2f} s/step  {left}  {losses}"
    return Progress(text, max(0, event.step), event.steps)


def try_it(model: Path) -> Message:
    """Return how a generator is tried."""
    name = f'"{model}"' if " " in str(model) else model
    return Message(f"Try it: put translate PICTURES -o OUT --model {name}")
