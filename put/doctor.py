"""Check what this machine can do, and test that it works."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import features

from put._version import __version__
from put.config import TranslateOptions
from put.distribution.gpu_pack.active import active_pack
from put.errors import PutError
from put.images.image_files import READABLE_ENDINGS, read_image
from put.models.library import Library
from put.paths import resources, sample_images, user_models

__all__ = ["Finding", "examine", "try_card"]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    topic: str
    text: str
    good: bool = True


def examine(library: Library | None = None) -> Iterator[Finding]:
    """Look at the system, torch, the devices, the codecs and the folders, and translate a sample on each device.

    Yields:
        Findings as they come; translating takes seconds. Nothing is raised: a failure is a finding.
    """
    library = library or Library()
    yield Finding("PUT Desktop", __version__)
    yield Finding("system", f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} CPU cores")
    yield from _torch()
    yield from _pack()
    yield from _codecs()
    yield from _video()
    yield from _folders()
    yield from _models(library)
    yield from _translations(library)


def try_card(library: Library | None = None) -> Finding:
    """Translate a sample on the first NVIDIA card. Nothing is raised: a failure is a finding."""
    try:
        import torch
    except (ImportError, OSError) as error:
        return Finding("torch", f"cannot be loaded: {error}", good=False)
    if not torch.cuda.is_available():
        return Finding("CUDA", f"torch {torch.__version__} of {Path(torch.__file__).parent} finds no card", good=False)
    return _translation(library or Library(), sample_images()[0], "cuda:0")


def _torch() -> Iterator[Finding]:
    try:
        import torch
    except (ImportError, OSError) as error:
        yield Finding("torch", f"cannot be loaded: {error}. Install PUT Desktop again.", good=False)
        return
    yield Finding(
        "torch",
        f"{torch.__version__}, {torch.get_num_threads()} threads, CPU {torch.backends.cpu.get_cpu_capability()}",
    )
    if not torch.cuda.is_available():
        built = f"built for CUDA {torch.version.cuda}" if torch.version.cuda else "built without CUDA"
        yield Finding("CUDA", f"no device ({built})")
    for index in range(torch.cuda.device_count()):
        try:
            free, total = torch.cuda.mem_get_info(index)
            name = torch.cuda.get_device_name(index)
        except RuntimeError as error:
            yield Finding(f"cuda:{index}", f"does not answer: {error}", good=False)
            continue
        yield Finding(f"cuda:{index}", f"{name}, {free / 2**30:.1f} of {total / 2**30:.1f} GiB free")
    yield from _other_devices()


def _other_devices() -> Iterator[Finding]:
    from put.backends.measured import device_name
    from put.device import devices, resolve_device

    found = devices()
    for name in found:
        if name.startswith(("xpu", "mps")):
            yield Finding(name, device_name(resolve_device(name)))
    if found == ["cpu"]:
        yield Finding("devices", "no GPU that torch can use: translation runs on the CPU")
    yield Finding("precisions", f"on the CPU {', '.join(_precisions())}")


def _precisions() -> Iterator[str]:
    import torch

    from put.backends.openvino_backend import has_openvino
    from put.device import has_bf16, has_quick_bf16

    cpu = torch.device("cpu")
    yield "fp32"
    if has_bf16(cpu):
        yield "bf16" if has_quick_bf16(cpu) else "bf16 (slower than fp32 here)"
    if has_openvino():
        yield "int8 by OpenVINO, for painters"


def _codecs() -> Iterator[Finding]:
    for name in ("jpg", "webp", "avif", "zlib", "libtiff", "littlecms2"):
        if not features.check(name):
            yield Finding("codecs", f"Pillow lacks {name}", good=False)
    yield Finding("codecs", "reads " + " ".join(sorted(ending.lstrip(".") for ending in READABLE_ENDINGS)))


def _video() -> Iterator[Finding]:
    try:
        import av

        from put.video.codecs import CODEC_LABELS, has_nvenc, resolve_encoder
    except (ImportError, OSError) as error:
        yield Finding("video", f"cannot be loaded: {error}. Install PUT Desktop again.", good=False)
        return
    written = []
    for codec, label in CODEC_LABELS.items():
        try:
            resolve_encoder(codec, nvenc=False)
            written.append(label)
        except PutError as error:
            yield Finding("video", str(error), good=False)
    on_card = [label for codec, label in CODEC_LABELS.items() if has_nvenc(codec)]
    card = f"; on the graphics card {', '.join(on_card)}" if on_card else ""
    yield Finding("video", f"PyAV {av.__version__} writes {', '.join(written)}{card}")


def _folders() -> Iterator[Finding]:
    yield Finding("resources", str(resources()), good=resources().is_dir())
    folder = user_models()
    parent = next((path for path in (folder, *folder.parents) if path.exists()), None)
    writable = parent is not None and parent.is_dir() and os.access(parent, os.W_OK)
    yield Finding("your models", f"{folder}{'' if writable else ' cannot be written'}", good=writable)


def _models(library: Library) -> Iterator[Finding]:
    entries = library.entries()
    if not entries:
        yield Finding("generators", "none", good=False)
    for entry in entries:
        text = f"{entry.name}: {entry.problem}" if entry.problem else entry.name
        yield Finding("generators", text, good=entry.problem is None)


def _pack() -> Iterator[Finding]:
    if (pack := active_pack()) is not None:
        yield Finding("GPU pack", f"{pack.name}, torch {pack.torch}")


def _translations(library: Library) -> Iterator[Finding]:
    try:
        from put.device import devices
    except (ImportError, OSError):
        return  # said under "torch"
    photographs = sample_images()
    if not photographs:
        yield Finding("translation", "there is no sample picture to try", good=False)
        return
    for device in devices():
        yield _translation(library, photographs[0], device)


def _translation(library: Library, sample: Path, device: str) -> Finding:
    from put.backends.reason import explain
    from put.device import resolve_device
    from put.translation.translator import Translator

    options = TranslateOptions(device=device)
    notes: list[str] = []
    try:
        entry = library.find("")
        picture = read_image(sample)
        began = time.monotonic()
        translator = Translator(entry, options)
        loaded = time.monotonic()
        result = translator.translate(picture.pixels, lambda message, _hint: notes.append(message))
    except (PutError, RuntimeError) as error:
        return Finding(f"on {device}", f"translation failed: {error}", good=False)
    width, height = result.work_size
    dtype = str(result.dtype).removeprefix("torch.")
    text = (
        f"{sample.name} with {entry.name} at {width} x {height} in {time.monotonic() - loaded:.2f} s ({dtype}, "
        f"{translator.backend}; loaded in {loaded - began:.2f} s); "
        f"{explain(resolve_device(device), translator.generator.spec)}"
    )
    notes += [translator.facts.note[0]] if translator.facts.note[0] else []
    return Finding(f"on {device}", " ".join([text, *notes]), good=not notes)
