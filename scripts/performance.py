"""Write docs/performance.md from what ``put bench`` measured.

put bench --json > benchmarks/machines/NAME.json      and beside it NAME.txt, see _report
python scripts/performance.py            writes the page from all files in benchmarks/machines
python scripts/performance.py --check    only compares it; exit code 1 where it is out of date
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from put.bench.results import BenchReport, Flow, Row
from put.codec import from_plain

ROOT = Path(__file__).resolve().parent.parent
MACHINES, PAGE = ROOT / "benchmarks" / "machines", ROOT / "docs" / "performance.md"

HEAD = """# Performance

How fast generators are computed, and pictures and videos translated, beside the published way to
run such a network: fp32, NCHW, layer by layer, one picture at a time, each loaded, run and saved in
turn. Both run in one process, in turn, with the same weights and the same pictures; a ratio is the
median over the rounds. The page is made by `scripts/performance.py` from what `put bench --json`
printed. On your own machine `put bench` measures the same and keeps the fastest way, which
`put translate` then takes (`--backend auto`, `--precision auto`); `put doctor` says which and why.

- *times the baseline*: of the clock on the wall. *in CPU time*: of the time that processor cores
  worked for the process; on a machine that does other work as well, it is the steadier of the two.
- *of the peak*: operations a second, as a share of the highest rate in that precision that was
  seen: of matrices that were multiplied in turn with the network, or of a network that was faster.
  A GPU's and a matrix unit's peak assumes that nothing but multiplications is done.
- *memory*: bytes at the highest moment above those before.
- *off by*: mean and largest difference from the baseline's result, in grey levels of 255.
- *of the generator alone*: speed from files to files, as a share of the speed of the engine with
  pictures in memory. Reading and writing go on beside the generator, on threads of their own.
- *reading*, *computing*, *steadying*, *writing*: shares of the work, each done by itself.

`--precision int8` computes painters in 8 bits by OpenVINO on a CPU. It is meant for those without
matrix units for bf16; its speed, and how far it is off, stand in [ADR 34](adr/0034-int8.md). `put bench` measures it
with the rest.
"""

GPU = """## Prove it on a GPU

No figure for a GPU is printed here before it was measured on one. One command measures it and
prints the report:

    put bench --devices cuda --sizes 256,512,1024 --pictures 200 --frames 240 --json > report.json

The device may also be `xpu` (Intel) or `mps` (Apple). `auto` takes the first of CUDA, XPU, MPS and
the CPU that is there, for translation; training takes CUDA or the CPU unless it is told otherwise.
The report says of each figure how it was made: *N together* where pictures or frames go through in
batches, *as a graph* where the generator's work was recorded once and is started as one.

Built for CUDA ([ADR 40](adr/0040-on-the-device.md),
[ADR 41](adr/0041-stabiliser-on-the-device.md),
[ADR 48](adr/0048-frames-that-stay-on-the-card.md)):

- Pictures travel to the card as 8 or 16 bits, from pinned memory, while it computes the ones before
  (a stream of its own); results are rounded to 8 bits there, and travel back while it computes the
  next ones. The files are the same to the bit as if numbers had come back.
- A folder's pictures of one working size go through together, up to 16 of those that are read.
- The work on a shape that recurs is recorded as a CUDA graph; where that fails, the log says so
  once, and it is computed layer by layer.
- Frames of a video are steadied on the card, flow included, and come back as the planes that the
  encoder takes. Where NVDEC decodes them (4:2:0 with even sides, no HDR, fields or transparency)
  and NVENC encodes them, they do not leave the card between the two; either also goes alone.

All of it is tested on the CPU: the same code on the CPU gives the same pixels, copies and
recordings are checked in their order with streams and recorders that only note what they are asked
for, and the whole way is run with tensors that have a device but no values, which shows what would
meet on two. No card has shown yet:

- that CUDA, XPU or MPS computes as the CPU does, beyond that;
- that frames can be taken from NVDEC and given to NVENC without the host, and come out whole; where
  a card refuses, the host's way is taken and a note says so;
- what any of the above gains;
- how much memory XPU and MPS really need: there the size of what goes through at once is
  estimated, as on a CPU. On both, pictures are scaled, mixed and steadied by the CPU.

Not built: convolutions fused with their normalisation, and batches of small pictures with several
GPUs, where each takes one picture at a time.
"""


def page() -> str:
    """Return the whole page."""
    reports = [_report(path) for path in sorted(MACHINES.glob("*.json"))]
    return "\n".join((HEAD, *(part for report in _joined(reports) for part in _machine(report)), GPU))


def _report(path: Path) -> BenchReport:
    """Read a report and the text beside it: what the machine's name leaves out, on the first line, and what is to be
    said of it, on the others.
    """
    report = from_plain(json.loads(path.read_text(encoding="utf-8")), BenchReport)
    more, told = path.with_suffix(".txt").read_text(encoding="utf-8").strip().split("\n", 1)
    devices = {device: f"{name}, {more}" for device, name in report.devices.items()}
    return replace(report, devices=devices, notes=(told, *report.notes))


def _joined(reports: list[BenchReport]) -> list[BenchReport]:
    """Join reports of one model on one machine, which may have been measured size by size."""
    found: dict[tuple[object, ...], BenchReport] = {}
    for report in reports:
        key = (report.model, report.baseline, tuple(report.devices.items()), tuple(report.versions.items()))
        before = found.get(key)
        if before is not None:
            report = replace(before, rows=before.rows + report.rows, flows=before.flows + report.flows)  # noqa: PLW2901
        found[key] = report
    return list(found.values())


def _machine(report: BenchReport) -> Iterator[str]:
    for device, name in report.devices.items():
        against = f" against {report.baseline}" if report.baseline else ""
        yield f"## {report.model}{against} on {name}\n"
        peaks = ", ".join(f"{peak:.2f} in {precision}" for precision, peak in report.peaks[device].items())
        versions = ", ".join(f"{what} {version}" for what, version in report.versions.items())
        yield (
            f"The generator: {report.structure}, {report.multiplications:,.0f} multiplications for each pixel.\n"
            f"Matrices, in 10^12 operations a second: {peaks}.\nMeasured with {versions}.\n"
        )
        if report.baseline:
            yield f"The baseline runs *{report.baseline}*; *off by* is the difference from the same network's own.\n"
        rows = [row for row in report.rows if row.device == device]
        yield from (f"{note}\n" for note in report.notes)
        yield "### The generator alone\n"
        yield _table(
            "pixels | backend | images/s | Mpx/s | times the baseline | in CPU time | of the peak | memory | off by",
            map(_row, rows),
        )
        flows = [flow for flow in report.flows if flow.device == device]
        if flows:
            yield "### From files to files\n"
            yield _table(
                "what | computed by | a second | times the baseline | in CPU time | of the generator alone | reading "
                "| computing | steadying | writing",
                map(_flow, flows),
            )


def _table(head: str, rows: Iterator[str]) -> str:
    lines = [f"| {head} |", "|" + "---|" * (head.count("|") + 1), *rows]
    return "\n".join(lines) + "\n"


def _row(row: Row) -> str:
    many = f"{row.batch} x " if row.batch > 1 else ""
    threads = f", {row.choice.threads} threads" if row.choice.threads > 1 else ""
    graph = ", as a graph" if row.in_graph else ""
    cells = (
        f"{many}{row.size} x {row.size}",
        f"{row.choice.backend} {row.choice.precision}{threads}{graph}",
        f"{row.images_per_second:.2f}",
        f"{row.megapixels_per_second:.2f}",
        f"{row.ratio:.1f}",
        f"{row.cpu_ratio:.1f}" if row.cpu_ratio else "",
        f"{row.peak_share:.0%}",
        f"{row.peak_memory / 2**20:.0f} MiB",
        f"{row.mean_difference:.3f}; {row.largest_difference:.1f}",
    )
    return "| " + " | ".join(cells) + " |"


def _flow(flow: Flow) -> str:
    together = f", {flow.at_once} together" if flow.at_once > 1 else ""
    graph = ", as a graph" if flow.in_graph else ""
    cells = (
        f"{flow.kind} of {flow.size} x {flow.size}",
        f"{flow.choice.backend} {flow.choice.precision}{together}{graph}",
        f"{flow.per_second:.2f}",
        f"{flow.ratio:.1f}",
        f"{flow.cpu_ratio:.1f}" if flow.cpu_ratio else "",
        f"{flow.share_of_bare:.0%}",
        *(f"{share:.0%}" if share else "" for share in (flow.reading, flow.computing, flow.steadying, flow.writing)),
    )
    return "| " + " | ".join(cells) + " |"


def main(arguments: list[str]) -> int:
    """Write or compare the page."""
    if arguments == ["--check"]:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
