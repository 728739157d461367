"""Parsing of the command line and its exit codes."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from put._version import __version__
from put.cli import (
    check_command,
    distill_command,
    evaluate_command,
    inspect_command,
    models_command,
    runs_command,
    train_command,
    translate_command,
)
from put.cli.machine import bench_command, doctor_command, gpu_command, update_command, worker_command
from put.cli.printing import PrintError, mute, print_error, say
from put.cli.unattended import presets_command, replay_command, watch_command
from put.diagnostics.crash_log import trace_crashes_to_stderr
from put.errors import OptionError, PutError

__all__ = ["main", "make_parser"]

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

EPILOG = "exit codes: 0 all done, 1 something failed, 2 wrong usage, 130 interrupted"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the arguments without the program's name; those of the process by default.

    Returns:
        0 all done, 1 something failed, 2 wrong usage, 130 interrupted.
    """
    options = make_parser().parse_args(argv)
    trace_crashes_to_stderr()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        code: int = options.run(options)
    except KeyboardInterrupt:
        say(f"Interrupted. {getattr(options, 'interrupted', '')}".rstrip(), to=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        mute(sys.stdout)
        return FAILED
    except PrintError as error:
        mute(sys.stdout)
        print_error(error, as_json=False)
        return FAILED
    except PutError as error:
        print_error(error, as_json=getattr(options, "json", False))
        return USAGE if isinstance(error, OptionError) else FAILED
    return code


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="put", description="Turn one kind of picture into another.", epilog=EPILOG, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"put {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for module in (
        translate_command,
        watch_command,
        replay_command,
        presets_command,
        models_command,
        check_command,
        inspect_command,
        train_command,
        runs_command,
        distill_command,
        evaluate_command,
        bench_command,
        doctor_command,
        gpu_command,
        update_command,
        worker_command,
    ):
        module.add_to(commands)
    return parser
