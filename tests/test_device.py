"""Which device is taken, with devices that are not there."""

from __future__ import annotations

import pytest
import torch

from put import device as device_module
from put.backends.measured import device_name
from put.config import Precision
from put.device import (
    devices,
    has_bf16,
    has_quick_bf16,
    resolve_device,
    resolve_precision,
    resolve_training_device,
)
from put.errors import DeviceError, OptionError
from put.translation.memory.budget import free_memory


class Machine:
    """A machine with the devices that a test wants."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.has()

    def has(self, *, cuda: int = 0, xpu: int = 0, mps: bool = False, bf16: bool = True) -> None:
        for module, name, value in (
            (torch.cuda, "device_count", cuda),
            (torch.xpu, "device_count", xpu),
            (torch.backends.mps, "is_available", mps),
            (torch.cuda, "is_bf16_supported", bf16),
            (torch.xpu, "is_bf16_supported", bf16),
            (torch.backends.mps, "is_macos_or_newer", bf16),
        ):
            self._monkeypatch.setattr(module, name, lambda *_, value=value, **__: value)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


@pytest.mark.parametrize(
    ("there", "names", "training"),
    [
        ({}, ["cpu"], "cpu"),
        ({"cuda": 2, "xpu": 1}, ["cuda:0", "cuda:1", "xpu:0", "cpu"], "cuda:0"),
        ({"xpu": 1}, ["xpu:0", "cpu"], "cpu"),
        ({"mps": True}, ["mps", "cpu"], "cpu"),
    ],
)
def test_auto_is_the_first_that_is_there(machine: Machine, there, names, training) -> None:
    machine.has(**there)
    assert devices() == names
    assert str(resolve_device("auto")) == names[0]
    assert [str(resolve_device(name)) for name in names] == names
    assert str(resolve_training_device("auto")) == training
    assert str(resolve_training_device(names[0])) == names[0]


@pytest.mark.parametrize("name", ["cuda", "cuda:0", "xpu", "xpu:3", "mps"])
def test_what_is_not_there_is_said(machine: Machine, name: str) -> None:
    with pytest.raises(DeviceError, match="This machine shows"):
        resolve_device(name)


@pytest.mark.parametrize("name", ["cuda:", "xpu:a", "mps:0", "tpu", ""])
def test_what_is_no_device_is_refused(machine: Machine, name: str) -> None:
    machine.has(cuda=1, xpu=1, mps=True)
    with pytest.raises(OptionError, match="no device"):
        resolve_device(name)


@pytest.mark.parametrize("name", ["cuda:0", "xpu:0", "mps"])
def test_gpus_take_bf16_where_they_have_it(machine: Machine, name: str) -> None:
    machine.has(cuda=1, xpu=1, mps=True)
    device = resolve_device(name)
    assert resolve_precision(Precision.AUTO, device) is torch.bfloat16
    machine.has(cuda=1, xpu=1, mps=True, bf16=False)
    assert resolve_precision(Precision.AUTO, device) is torch.float16
    with pytest.raises(OptionError, match="no bf16"):
        resolve_precision(Precision.BF16, device)


@pytest.mark.parametrize(
    ("in_vectors", "in_matrices", "seconds", "wanted"),
    [
        (False, False, 0.1, torch.float32),
        (True, True, 9.0, torch.bfloat16),
        (True, False, 0.5, torch.bfloat16),
        (True, False, 0.95, torch.float32),
        (True, False, 2.0, torch.float32),
    ],
)
def test_a_cpu_takes_bf16_where_that_is_quicker(
    monkeypatch: pytest.MonkeyPatch, *, in_vectors: bool, in_matrices: bool, seconds: float, wanted: torch.dtype
) -> None:
    cpu, taken = torch.device("cpu"), {torch.bfloat16: seconds, torch.float32: 1.0}
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: in_vectors)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: in_matrices)
    monkeypatch.setattr(device_module, "_seconds_to_multiply", taken.__getitem__)
    device_module._vectors_are_quicker.cache_clear()
    try:
        assert resolve_precision(Precision.AUTO, cpu) is wanted
        assert resolve_precision(Precision.BF16, cpu) is torch.bfloat16
        assert has_bf16(cpu) is in_vectors
        assert has_quick_bf16(cpu) is (wanted is torch.bfloat16)
    finally:
        device_module._vectors_are_quicker.cache_clear()


def test_matrices_are_timed() -> None:
    assert 0 < device_module._seconds_to_multiply(torch.float32, side=64) < 10


def test_a_gpu_has_a_name_and_apples_shares_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.xpu, "get_device_name", lambda _device: "A card")
    assert device_name(torch.device("xpu", 0)) == "A card"
    assert device_name(torch.device("mps")).startswith("Apple GPU")
    assert free_memory(torch.device("mps")) > 0
