"""Saying what a file is when it is not what was hoped for."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterable
from pathlib import Path

__all__ = ["describe_file", "describe_tensors"]

_MAGIC = (
    (b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", "an older PyTorch checkpoint"),
    (b"\x89HDF", "an HDF5 file, as Keras writes them"),
    (b"GGUF", "a GGUF language model"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"RIFF", "a WebP picture or another RIFF file"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a Linux program"),
    (b"version https://git-lfs", "a Git LFS pointer, not the file that it stands for"),
    (b"\x80", "a Python pickle"),
)

_TENSORS = (
    ("lora_", "a LoRA, an add-on for another kind of network"),
    (".lora", "a LoRA, an add-on for another kind of network"),
    (".hada_", "a LyCORIS add-on for another kind of network"),
    ("model.diffusion_model.", "a Stable Diffusion checkpoint"),
    ("double_blocks.", "a diffusion transformer"),
    ("transformer_blocks.", "a part of a diffusion network"),
    ("first_stage_model.", "a Stable Diffusion autoencoder"),
    ("quant_conv.", "a Stable Diffusion autoencoder"),
    ("text_model.", "a text encoder"),
    ("self_attn.", "a language model"),
    ("RRDB_trunk.", "an ESRGAN upscaler"),
    (".rdb1.", "an ESRGAN upscaler"),
    ("to_rgb", "a StyleGAN2 network"),
)


def describe_file(path: Path) -> str:
    """Return what a file's first bytes look like, as a noun phrase such as ``a JPEG picture``.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith(b"PK\x03\x04"):
        return _describe_zip(path)
    known = next((name for magic, name in _MAGIC if head.startswith(magic)), "")
    return known or _describe_bytes(head)


def _describe_bytes(head: bytes) -> str:
    """Return what a file looks like that begins with no known signature."""
    text = head.lstrip().lower()
    kinds = (
        (not head, "an empty file"),
        (not any(head), "a file of zeros, such as an interrupted download leaves"),
        (text.startswith((b"<!doctype", b"<html", b"<?xml")), "a web page, not the file that it links to"),
        (head[8:9] == b"{" and int.from_bytes(head[:8], "little") < 2**32, "a safetensors file"),
        (head[:1] == b"\x08" and head[2:3] in (b"\x12", b"\x1a", b":"), "an ONNX network"),
        (all(byte >= 32 or byte in b"\t\r\n" for byte in head), "a text file"),
    )
    return next((label for found, label in kinds if found), "a file of an unknown kind")


def _describe_zip(path: Path) -> str:
    """Return what a zip archive holds, going by the names in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, LookupError, OverflowError, struct.error):
        return "a PyTorch checkpoint, or another zip archive, that is cut off or damaged"
    if any(name.endswith("/constants.pkl") for name in names):
        return "a TorchScript program"
    return "a PyTorch checkpoint" if any(name.endswith("data.pkl") for name in names) else "a zip archive"


def describe_tensors(names: Iterable[str]) -> str:
    """Return what network tensors of these names belong to, as a noun phrase; empty if unknown."""
    joined = "\n".join(names)
    return next((label for part, label in _TENSORS if part in joined), "")
