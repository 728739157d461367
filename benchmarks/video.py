"""What turning a video into frames and back costs beside the generator, and how memory goes over a long clip.

python -m benchmarks.video speed CLIP               # whole runs against the bare generator, in turn
python -m benchmarks.video memory --frames 20000    # resident memory while a long clip is translated
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import numpy as np

from put.config import TranslateOptions, VideoOptions


def main() -> int:
    """Run one of the two."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(required=True, dest="kind")
    speed = kinds.add_parser("speed")
    speed.add_argument("clip", type=Path)
    speed.add_argument("--frames", type=int, default=120)
    speed.add_argument("--rounds", type=int, default=3)
    speed.add_argument("--device", default="auto")
    speed.add_argument("--model", default="")
    speed.add_argument("--temporal", type=float, help="default: the program's")
    memory = kinds.add_parser("memory")
    memory.add_argument("--frames", type=int, default=20_000)
    memory.add_argument("--size", type=int, nargs=2, default=(160, 96), metavar=("W", "H"))
    memory.add_argument("--every", type=int, default=2000)
    args = parser.parse_args()
    return _speed(args) if args.kind == "speed" else _memory(args)


def _speed(args: argparse.Namespace) -> int:
    from put.models.library import Library
    from put.translation.translator import Translator
    from put.video.reader import VideoReader

    options = TranslateOptions(model=args.model, device=args.device)
    translator = Translator(Library().find(args.model), options)
    frames = []
    with VideoReader(args.clip) as reader:
        info = reader.info
        for frame in reader:
            frames.append(frame)
            if len(frames) >= args.frames:
                break
    end = float((frames[-1].pts - frames[0].pts + 1) * info.time_base)
    bare, whole, plain = [], [], []
    translator.translate(frames[0].pixels, lambda *_: None)
    for _ in range(args.rounds):
        began = time.monotonic()
        for frame in frames:
            translator.translate(frame.pixels, lambda *_: None)
        bare.append(len(frames) / (time.monotonic() - began))
        whole.append(_whole(args, VideoOptions(end=end, temporal=args.temporal)))
        plain.append(_whole(args, VideoOptions(end=end, temporal=0.0)))
    sys.stdout.write(f"{args.clip.name}, {info.width} x {info.height}, {len(frames)} frames, {translator.device}\n")
    for name, rates in (("generator alone", bare), ("whole, each frame by itself", plain), ("whole, steadied", whole)):
        ratio = statistics.median(rate / alone for rate, alone in zip(rates, bare, strict=True))
        sys.stdout.write(f"{name:30} {statistics.median(rates):7.2f} frames/s   {ratio:.2f}\n")
    return 0


def _whole(args: argparse.Namespace, video: VideoOptions) -> float:
    """Frames a second from the first event that frames are worked on to the finished file."""
    from put.events import TranslationAdvanced
    from put.translation.batch import translate

    options = TranslateOptions(model=args.model, device=args.device, video=video)
    with tempfile.TemporaryDirectory() as out:
        for event in translate([args.clip], Path(out), options):
            if isinstance(event, TranslationAdvanced):
                return event.result.report["frames_per_second"]
    raise RuntimeError("no result")


def _memory(args: argparse.Namespace) -> int:
    import torch

    from put.events import TranslationAdvanced, VideoProgressed
    from put.models.card import ModelCard
    from put.models.model_file import save_model
    from put.nn.generator import Generator
    from put.nn.spec import GeneratorSpec
    from put.translation.batch import translate

    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as place:
        model = Path(place) / "tiny.safetensors"
        save_model(model, Generator(GeneratorSpec(blocks=1, ngf=4)), ModelCard("Tiny"))
        clip = Path(place) / "long.mp4"
        _make(clip, args.frames, *args.size)
        options = TranslateOptions(model=str(model), device="cpu")
        told = 0
        sys.stdout.write("frames   resident MB\n")
        for event in translate([clip], Path(place) / "out", options):
            if isinstance(event, VideoProgressed) and event.frames >= told:
                told = event.frames + args.every
                sys.stdout.write(f"{event.frames:6}   {_resident():6.0f}\n")
                sys.stdout.flush()
            if isinstance(event, TranslationAdvanced):
                sys.stdout.write(
                    f"{event.result.frames:6}   {_resident():6.0f}   finished; peak {_resident('VmHWM'):.0f}\n"
                )
    return 0


def _make(path: Path, frames: int, width: int, height: int) -> None:
    """A clip of moving bars with a quiet sound track beside."""
    import av

    with av.open(path, "w") as out:
        video = out.add_stream("libx264", rate=25, options={"preset": "ultrafast"})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        audio = out.add_stream("aac", rate=16_000)
        columns = np.arange(width)
        for number in range(frames):
            row = ((columns * 3 + number * 5) % 256).astype(np.uint8)
            pixels = np.broadcast_to(row[None, :, None], (height, width, 3)).copy()
            pixels[:, :, 1] = number % 256
            out.mux(video.encode(av.VideoFrame.from_ndarray(pixels)))
            sound = av.AudioFrame.from_ndarray(np.zeros((1, 640), np.float32), "fltp", "mono")
            sound.sample_rate, sound.pts, sound.time_base = 16_000, 640 * number, Fraction(1, 16_000)
            out.mux(audio.encode(sound))
        out.mux(video.encode(None))
        out.mux(audio.encode(None))


def _resident(name: str = "VmRSS") -> float:
    """Megabytes; Linux only."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
