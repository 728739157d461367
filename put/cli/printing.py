"""Format events and errors for a terminal and as JSON."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, TextIO

from put.codec import to_plain
from put.errors import OutputError, PutError

__all__ = [
    "PrintError",
    "loading",
    "mute",
    "one_line",
    "print_error",
    "print_json",
    "say",
    "stoppable",
]


class PrintError(OutputError):
    """The output goes to a file or device that takes no more."""


def say(text: str = "", *, to: TextIO | None = None, is_clean: bool = False) -> None:
    """Print one line, whatever signs the terminal's encoding lacks; nothing where the stream is closed.

    Args:
        text: the line.
        to: the standard output where it is None.
        is_clean: signs that steer the terminal are meant.

    Raises:
        BrokenPipeError: nobody reads the output.
        PrintError: the disk is full, for example.
    """
    stream = to or sys.stdout
    if stream is None:  # the process was started with it closed
        return
    encoding = stream.encoding or "utf-8"
    try:
        print(
            (text if is_clean else one_line(text)).encode(encoding, "backslashreplace").decode(encoding),
            file=stream,
            flush=True,
        )
    except BrokenPipeError:
        raise
    except OSError as error:
        raise PrintError("What is printed cannot be written.", "Check where the output goes.", str(error)) from error


def mute(stream: TextIO | None) -> None:
    """Let a stream that takes no more lead nowhere, so that the interpreter's last flush does not fail as well."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr]
        os.close(nowhere)


@contextmanager
def loading() -> Iterator[None]:
    """Around the imports that need torch: a broken installation becomes a sentence, and an interruption waits.

    Torch that is interrupted while it is loaded fails in ways of its own.

    Raises:
        PutError: something cannot be loaded.
        KeyboardInterrupt: it was interrupted meanwhile.
    """
    try:
        with _interrupted_later():
            yield
    except (ImportError, OSError) as error:
        raise PutError(
            f"A part of PUT Desktop cannot be loaded: {error}.",
            "Install it again; 'put doctor' looks at what is wrong.",
            repr(error),
        ) from error


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Hold SIGINT and SIGTERM back until the block has ended; as ever outside the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    held = [number for number, handler in before.items() if callable(handler)]
    for number in held:
        signal.signal(number, lambda got, _frame: came.append(got))
    try:
        yield
    finally:
        for number in held:
            signal.signal(number, before[number])
        if came:
            raise KeyboardInterrupt


@contextmanager
def stoppable() -> Iterator[threading.Event]:
    """Around work that ends by itself soon after the event is set: the first SIGINT or SIGTERM sets it.

    A second one interrupts at once; as ever outside the main thread.

    Raises:
        KeyboardInterrupt: at the end, where one came.
    """
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    held = {number: handler for number, handler in before.items() if callable(handler)}

    def ask(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            held[signal.Signals(number)](number, frame)
        stop.set()

    for number in held:
        signal.signal(number, ask)
    try:
        yield stop
    finally:
        for number, handler in held.items():
            signal.signal(number, handler)
    if stop.is_set():
        raise KeyboardInterrupt


def one_line(text: str) -> str:
    """Return text on one line. Names of files may hold line ends and what steers a terminal; they are spelled out."""
    return "".join(sign if sign.isprintable() or sign == " " else ascii(sign)[1:-1] for sign in text)


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object on one line."""
    say(json.dumps(value, ensure_ascii=True))


def print_error(error: PutError, *, as_json: bool) -> None:
    """Say what stopped the command."""
    if as_json:
        print_json({"event": "error"} | to_plain(error))
        return
    say(f"put: {error.message}", to=sys.stderr)
    if error.hint:
        say(f"     {error.hint}", to=sys.stderr)
