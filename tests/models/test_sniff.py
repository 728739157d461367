import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from put.models.sniff import describe_file, describe_tensors


def _picture(format_name: str) -> bytes:
    file = io.BytesIO()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(file, format_name)
    return file.getvalue()


def _zip(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "an empty file"),
        (bytes(1000), "a file of zeros"),
        (b"\n<!DOCTYPE html><html>", "a web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer"),
        (_picture("PNG"), "a PNG picture"),
        (_picture("JPEG"), "a JPEG picture"),
        (_zip("a.txt"), "a zip archive"),
        (_zip("archive/data.pkl"), "a PyTorch checkpoint"),
        (_zip("a.txt")[:-10], "cut off or damaged"),
        (b"\x80\x04\x95", "a Python pickle"),
        (b"hello\n", "a text file"),
        (b"\x01\x02\x03", "of an unknown kind"),
        (b"\x08", "of an unknown kind"),
        (b'\x10\0\0\0\0\0\0\0{"a":1}', "a safetensors file"),
    ],
    ids=lambda value: value if isinstance(value, str) else "content",
)
def test_files_are_called_by_their_kind(tmp_path, content, said):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert said in describe_file(path)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("lora_unet_down_blocks_0.lora_down.weight", "a LoRA"),
        ("transformer.blocks.0.attn.to_q.lora_A.weight", "a LoRA"),
        ("model.diffusion_model.input_blocks.0.0.weight", "Stable Diffusion"),
        ("RRDB_trunk.0.RDB1.conv1.weight", "ESRGAN"),
        ("something.else", ""),
    ],
)
def test_tensors_are_called_by_their_kind(name, said):
    described = describe_tensors([name])
    assert said in described
    assert bool(said) == bool(described)
