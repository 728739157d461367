import collections
import pickle

import pytest
import torch
from torch import nn

from put.errors import ModelError, OutputError
from put.models.legacy import read_checkpoint, write_generator_pth
from put.nn.generator import Generator, GeneratorSpec

VARIANTS = [
    {"blocks": 9, "ngf": 4},
    {"blocks": 6, "ngf": 8},
    {"blocks": 6, "ngf": 4, "down": False, "up": False},
    {"blocks": 2, "ngf": 4, "down": False},
    {"blocks": 2, "ngf": 4, "up": False},
    {"blocks": 2, "ngf": 4, "dropout": True},
    {"blocks": 2, "ngf": 4, "colours": 1},
]


@pytest.fixture
def save(tmp_path):
    def write(content, name="latest_net_G.pth", **options):
        torch.save(content, tmp_path / name, **options)
        return tmp_path / name

    return write


@pytest.mark.slow
@pytest.mark.parametrize("variant", VARIANTS, ids=str)
@pytest.mark.parametrize("size", [(16, 16), (36, 52)])
def test_output_is_that_of_the_description(reference, save, variant, size):
    state = reference.state(**variant)
    x = torch.rand(1, variant.get("colours", 3), *size, generator=torch.Generator().manual_seed(1)) * 2 - 1
    wanted = reference.run(state, x)
    assert wanted.std() > 0.1
    with torch.inference_mode():
        result = read_checkpoint(save(state)).generator(x)
    assert result.shape == wanted.shape
    assert (result - wanted).abs().max() < 2e-5


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_structure_is_worked_out(reference, save, variant):
    spec = read_checkpoint(save(reference.state(**variant))).generator.spec
    colours = variant.get("colours", 3)
    flags = variant.get("down", True), variant.get("up", True), variant.get("dropout", False)
    assert spec == GeneratorSpec(variant["blocks"], variant["ngf"], colours, colours, *flags)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_writing_gives_back_every_name_and_bit(reference, save, tmp_path, variant):
    state = reference.state(**variant)
    write_generator_pth(read_checkpoint(save(state)).generator, tmp_path / "out.pth")
    written = torch.load(tmp_path / "out.pth", weights_only=True)
    assert set(written) == set(state)
    assert all(torch.equal(written[name], state[name]) for name in state)


def test_loaded_generators_are_ready_for_use(reference, save):
    generator = read_checkpoint(save(reference.state(dropout=True))).generator
    assert not generator.training
    assert not any(parameter.requires_grad for parameter in generator.parameters())


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
@pytest.mark.parametrize(
    ("wrap", "part"),
    [
        (lambda s: s, ""),
        (collections.OrderedDict, ""),
        (lambda s: {"state_dict": s, "epoch": 3}, "state_dict"),
        (lambda s: {"G": s}, "G"),
        (lambda s: {"model": {"netG": s}}, "model/netG"),
        (lambda s: {f"module.{name}": value for name, value in s.items()}, ""),
        (lambda s: {f"_orig_mod.module.{name}": value for name, value in s.items()}, ""),
        (lambda s: {"state_dict": {f"netG.{name}": value for name, value in s.items()}}, "state_dict/netG"),
        (lambda s: {name: nn.Parameter(value) for name, value in s.items()}, ""),
        (lambda s: {"optimizer": {"state": {0: {"exp_avg": torch.ones(2)}}, "param_groups": []}, "netG": s}, "netG"),
    ],
)
def test_wrapped_states_are_found(reference, save, zipped, wrap, part):
    state = reference.state()
    found = read_checkpoint(save(wrap(state), _use_new_zipfile_serialization=zipped))
    assert found.part == part
    assert torch.equal(found.generator.state_dict()["model.1.weight"], state["model.1.weight"])


def test_the_averaged_generator_is_taken_and_else_the_first(reference, save):
    one, other = reference.state(ngf=4), reference.state(ngf=8)
    assert read_checkpoint(save({"params": one, "params_ema": other})).part == "params_ema"
    assert read_checkpoint(save({"netG_A": other, "netG_B": one})).part == "netG_A"
    discriminator = {"model.0.weight": torch.zeros(4, 3, 4, 4)}
    assert read_checkpoint(save({"netD": discriminator, "net": one})).part == "net"


def test_a_run_of_this_program_is_read_without_blur_kernels(save):
    torch.manual_seed(1)
    average, last = Generator(GeneratorSpec(2, 4)), Generator(GeneratorSpec(2, 4))
    state = {"generator": last.state_dict(), "averaged": average.state_dict(), "random": torch.zeros(8)}
    found = read_checkpoint(save({"format": 1, "options": {"blocks": 2}, "step": 5, "state": state}))
    assert found.part == "state/averaged"
    assert torch.equal(found.generator.model[1].weight, average.model[1].weight)


def test_running_statistics_of_instance_norm_are_ignored(reference, save):
    state = reference.state()
    x = torch.rand(1, 3, 16, 16)
    wanted = reference.run(state, x)
    state["model.2.running_mean"] = torch.full((4,), 9.0)
    state["model.2.running_var"] = torch.full((4,), 9.0)
    state["model.2.num_batches_tracked"] = torch.tensor(7)
    assert (read_checkpoint(save(state)).generator(x) - wanted).abs().max() < 2e-5


def test_half_precision_and_gpu_files_are_read_to_fp32_on_the_cpu(reference, save, monkeypatch):
    state = {name: value.half() for name, value in reference.state().items()}
    for zipped in (True, False):
        with monkeypatch.context() as patch:
            patch.setattr(torch.serialization, "location_tag", lambda storage: "cuda:0")
            path = save(state, _use_new_zipfile_serialization=zipped)
        weight = read_checkpoint(path).generator.state_dict()["model.1.weight"]
        assert weight.dtype == torch.float32
        assert torch.equal(weight, state["model.1.weight"].float())


class Trap:
    """Writes a file when it is unpickled by a reader that runs code."""

    def __init__(self, marker):
        self.marker = marker

    def __reduce__(self):
        return (open, (str(self.marker), "w"))


@pytest.mark.parametrize("wrap", [lambda s, t: {**s, "x": t}, lambda s, t: {"G": s, "y": [t]}, lambda s, t: t])
@pytest.mark.parametrize("kind", ["zip", "old", "pickle"])
def test_code_in_a_file_is_never_run(reference, save, tmp_path, wrap, kind):
    marker = tmp_path / "ran"
    content = wrap(reference.state(), Trap(marker))
    if kind == "pickle":
        path = tmp_path / "x.pth"
        path.write_bytes(pickle.dumps(content))
    else:
        path = save(content, _use_new_zipfile_serialization=kind == "zip")
    with pytest.raises(ModelError):
        read_checkpoint(path)
    assert not marker.exists()


def test_whole_networks_are_refused_by_class(save, generator):
    for zipped in (True, False):
        with pytest.raises(ModelError, match="holds more than weights") as caught:
            read_checkpoint(save(generator, _use_new_zipfile_serialization=zipped))
        assert "state dict" in caught.value.hint
        assert not zipped or "put.nn" in caught.value.message


def _blocky(state):
    state["model.7.filt"] = torch.full_like(state["model.7.filt"], 1 / 9)


def _broken(state):
    state["model.4.weight"][0, 0, 0, 0] = float("nan")


def _sparse(state):
    state["model.1.bias"] = state["model.1.bias"].to_sparse()


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_blocky, "blurs with another kernel"),
        (_broken, r"model\.4\.weight holds NaN"),
        (_sparse, "no normalisation"),
        (lambda s: s.pop("model.7.filt"), r"model\.7\.filt is missing"),
        (lambda s: s.update({"model.2.weight": torch.ones(4), "model.2.running_mean": torch.ones(4)}), "batch norm"),
        (lambda s: s.clear(), "holds no weights"),
    ],
)
def test_generators_that_do_not_fit_are_refused_by_name(reference, save, edit, said):
    state = reference.state()
    edit(state)
    with pytest.raises(ModelError, match=said) as caught:
        read_checkpoint(save(state))
    assert "latest_net_G.pth" in caught.value.message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"model.0.weight": torch.zeros(4, 3, 4, 4)}, r"a discriminator \(net_D\)"),
        ({"module.mlp_0.0.weight": torch.zeros(4, 3)}, r"a feature head \(net_F\)"),
        ({"model.model.0.weight": torch.zeros(4, 3, 4, 4)}, "a U-Net generator"),
        (
            {"model.model.1.model.1.weight": torch.zeros(4, 4, 4, 4), "model.model.0.weight": torch.zeros(4, 3, 4, 4)},
            "a U-",
        ),
        ({"state": {}, "param_groups": []}, "an optimiser's state"),
        ([1, 2], "holds no weights"),
        (torch.zeros(2), "holds no weights"),
        ({}, "holds no weights"),
    ],
)
def test_other_contents_are_called_by_their_kind(save, content, said):
    with pytest.raises(ModelError, match=said):
        read_checkpoint(save(content))


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("kept", [0, 1, 100, 0.5, 0.99])
def test_cut_off_files_are_refused(reference, save, zipped, kept):
    path = save(reference.state(), _use_new_zipfile_serialization=zipped)
    data = path.read_bytes()
    path.write_bytes(data[: kept if isinstance(kept, int) else int(len(data) * kept)])
    with pytest.raises(ModelError) as caught:
        read_checkpoint(path)
    assert caught.value.hint


def test_other_files_are_called_by_their_kind(tmp_path):
    for content, said in ((b"<!DOCTYPE html>", "a web page"), (b"\x89PNG\r\n", "a PNG picture")):
        (tmp_path / "x.pth").write_bytes(content)
        with pytest.raises(ModelError) as caught:
            read_checkpoint(tmp_path / "x.pth")
        assert said in caught.value.message
    with pytest.raises(ModelError, match="There is no file"):
        read_checkpoint(tmp_path / "none.pth")
    with pytest.raises(ModelError, match="cannot be read"):
        read_checkpoint(tmp_path)


def test_writing_is_atomic_and_repeatable(tmp_path, generator):
    for name in ("a.pth", "b.pth"):
        write_generator_pth(generator, tmp_path / name)
    assert (tmp_path / "a.pth").read_bytes() == (tmp_path / "b.pth").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pth", "b.pth"]
    with pytest.raises(OutputError, match="cannot be written"):
        write_generator_pth(generator, tmp_path / "none" / "a.pth")


def test_written_states_are_plain(tmp_path, generator):
    write_generator_pth(generator, tmp_path / "a.pth")
    written = torch.load(tmp_path / "a.pth", weights_only=True)
    assert isinstance(written, collections.OrderedDict)
    assert {(value.dtype, value.requires_grad) for value in written.values()} == {(torch.float32, False)}
    assert len(written) == len(generator.state_dict()) + 4
