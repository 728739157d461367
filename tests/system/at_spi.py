"""Reads what a program tells screen readers, over AT-SPI. Needs the system's Python with ``pyatspi``.

    python3 at_spi.py PROGRAM tree|focus

``tree`` prints one JSON line for each part that is shown, ``focus`` one for the part that has the focus.
"""

import json
import sys

import pyatspi


def walk(part, depth=0):
    """A part and all below it that is shown."""
    yield part
    if depth < 40:
        for child in part:
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield from walk(child, depth + 1)


def told(part):
    """What is said of a part."""
    states = part.getState()
    found = {"role": part.getRoleName(), "name": part.name, "description": part.description}
    for state in ("FOCUSABLE", "FOCUSED", "ENABLED", "CHECKED"):
        found[state.lower()] = states.contains(getattr(pyatspi, f"STATE_{state}"))
    try:
        value = part.queryValue()
        found["value"], found["most"] = value.currentValue, value.maximumValue
    except NotImplementedError:
        pass
    return found


def main():
    """Print what is asked for; 1 where there is no such program."""
    name, what = sys.argv[1:]
    programs = [each for each in pyatspi.Registry.getDesktop(0) if each is not None and each.name == name]
    if not programs:
        return 1
    for part in walk(programs[0]):
        told_of = told(part)
        if what == "tree" or told_of["focused"]:
            print(json.dumps(told_of))
    return 0


if __name__ == "__main__":
    sys.exit(main())
