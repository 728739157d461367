"""Write docs/reference/options.md: what each option of the long commands means.

python scripts/reference.py            writes the page
python scripts/reference.py --check    only compares it; exit code 1 where it is out of date
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from pathlib import Path

from put.bench.options import BenchOptions
from put.config import TrainGroup, TrainOptions, TranslateOptions, VideoOptions, preset_default_words
from put.options import Option, described_options
from put.training.distillation.options import DistillOptions

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "options.md"

Words = Callable[[Option], str]

HEAD = """# Options

Every option of `put translate`, `put train`, `put distill` and `put bench`, made from the code by
`scripts/reference.py`. Fields of the classes in `put.config` have the same names, with
underscores in place of the hyphens.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join((HEAD, *_sections()))


def _sections() -> Iterator[str]:
    yield _section("## put translate", described_options(TranslateOptions))
    video = [each for each in described_options(VideoOptions) if each.name not in ("quality", "chunk")]
    yield _section("### Videos, animations and numbered frames", video)
    yield "## put train\n"
    for group in TrainGroup:
        grouped = (each for each in described_options(TrainOptions) if each.about.group == group)
        yield _section(f"### {group}", grouped, preset_default_words)
    yield _section("## put distill", described_options(DistillOptions))
    yield _section("## put bench", described_options(BenchOptions)).rstrip("\n") + "\n"


def _section(heading: str, options: Iterable[Option], default_words: Words = attrgetter("default_words")) -> str:
    rows = [_row(each, default_words(each)) for each in options]
    rows = ["| option | what it does | values | default |", "|---|---|---|---|", *rows]
    return f"{heading}\n\n" + "\n".join(rows) + "\n"


def _row(each: Option, default: str) -> str:
    values = ", ".join(f"`{value}`" for value in each.values) or each.range_words() or "any"
    if each.kind is bool:
        values = f"`{each.flag}`, `--no-{each.flag[2:]}`"
    text = each.about.help[:1].upper() + each.about.help[1:] + "."
    cells = (f"`{each.flag}`", f"{text} {each.about.details}".rstrip(), values, default)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def main(arguments: list[str]) -> int:
    """Write or compare the page."""
    if arguments == ["--check"]:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
