"""Which generator of a checkpoint is taken."""

from __future__ import annotations

import pytest
import safetensors.torch
import torch

from put.errors import ModelError
from put.models.choosing import find_generator
from put.models.exchange import import_model
from put.models.legacy import read_checkpoint
from put.models.library import Library
from put.models.parts import is_averaged
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec, parameter_shapes


@pytest.fixture
def raw(reference):
    return reference.state(ngf=2, blocks=1)


@pytest.fixture
def ema_generator(raw):
    return {name: value if name.endswith("filt") else value / 2 for name, value in raw.items()}


def _under(prefix, state):
    return {f"{prefix}{name}": value for name, value in state.items()}


def _trained(state):
    """Without what is no parameter: averages are often kept so."""
    return {name: value for name, value in state.items() if not name.endswith("filt")}


def _flat(state):
    return {name.replace(".", ""): value for name, value in _trained(state).items()}


def _in_order(state):
    return [state[name] for name in parameter_shapes(GeneratorSpec(1, 2))]


WRAPS = {
    "g_ema": lambda g, ema: {"g": g, "d": {}, "g_ema": ema},
    "netG_ema": lambda g, ema: {"netG": g, "netG_ema": ema},
    "G_A_ema": lambda g, ema: {"G_A": g, "G_A_ema": ema, "G_B": g, "G_B_ema": g},
    "state_dict/ema_generator": lambda g, ema: {
        "state_dict": {**_under("generator.", g), **_under("ema_generator.", ema)}
    },
    "state_dict/netG_ema": lambda g, ema: {"state_dict": {**_under("netG.", g), **_under("netG_ema.module.", ema)}},
    "ema_state_dict/generator": lambda g, ema: {
        "state_dict": _under("generator.", g), "ema_state_dict": _under("generator.", ema)
    },
    "shadow": lambda g, ema: {"gen": g, "shadow": ema},
    "ema/shadow": lambda g, ema: {"gen": g, "ema": {"decay": 0.99, "shadow": _trained(ema)}},
    "ema/shadow_params": lambda g, ema: {"gen": g, "ema": {"decay": 0.99, "shadow_params": _in_order(ema)}},
    "params_ema": lambda g, ema: {"params": g, "params_ema": ema},
    "model_ema": lambda g, ema: {
        **_under("netG.", g), **_under("model_ema.", _flat(ema)), "model_ema.decay": torch.ones(())
    },
    "swa": lambda g, ema: {"netG": g, "swa": {"n_averaged": torch.ones(()), **_under("module.", ema)}},
    "averaged": lambda g, ema: {**_under("module.", ema), "n_averaged": torch.ones(()), "online": g},
    "g_running": lambda g, ema: {"generator": g, "g_running": ema},
    "emaG": lambda g, ema: {"G": g, "emaG": ema},
    "callbacks/EMACallback/state": lambda g, ema: {"state_dict": g, "callbacks": {"EMACallback": {"state": ema}}},
}  # fmt: skip


@pytest.mark.parametrize("place", WRAPS)
def test_the_averaged_generator_is_taken_wherever_it_is(raw, ema_generator, place):
    found = find_generator(WRAPS[place](raw, ema_generator), "x.pth")
    assert (found.ema_generator, len(found.parts) > 1) == (True, True)
    assert found.part in (place, f"{place}/averaged")
    assert torch.equal(found.generator.model[1].weight, ema_generator["model.1.weight"])
    assert torch.equal(found.generator.model[-2].bias, ema_generator["model.22.bias"])
    assert found.passed_over == ()


@pytest.mark.parametrize(
    "name", ["generator", "gemma", "netG", "shadow_removal", "schema", "net_G_A", "running_net", "G"]
)
def test_other_names_are_no_averages(name):
    assert not is_averaged(f"state_dict/{name}")


def test_a_part_is_taken_by_its_place_or_the_last_word_of_it(raw, ema_generator):
    content = WRAPS["state_dict/netG_ema"](raw, ema_generator)
    for part in ("state_dict/netG", "netG"):
        found = find_generator(content, "x.pth", part=part)
        assert (found.part, found.ema_generator) == ("state_dict/netG", False)
        assert torch.equal(found.generator.model[1].weight, raw["model.1.weight"])


def test_the_outermost_part_is_called_by_a_full_stop(raw, ema_generator):
    content = {**raw, "ema": ema_generator}
    assert find_generator(content, "x.pth").parts == (".", "ema")
    assert torch.equal(find_generator(content, "x.pth", part=".").generator.model[1].weight, raw["model.1.weight"])


@pytest.mark.parametrize("part", ["netX", "", "net", "state_dict"])
def test_parts_that_there_are_not_are_answered_with_those_that_there_are(raw, ema_generator, part):
    with pytest.raises(ModelError, match=f"no part named “{part}”") as caught:
        find_generator(WRAPS["state_dict/netG_ema"](raw, ema_generator), "x.pth", part=part)
    assert caught.value.hint == "Its generators are: state_dict/netG, state_dict/netG_ema."


def test_names_that_two_parts_share_are_asked_for_in_full(raw, ema_generator):
    with pytest.raises(ModelError, match="more than one part named “generator”"):
        find_generator(WRAPS["ema_state_dict/generator"](raw, ema_generator), "x.pth", part="generator")


def test_a_part_that_is_no_generator_is_called_by_its_kind(raw):
    content = {"netG": raw, "netD": {"model.0.weight": torch.zeros(4, 3, 4, 4)}}
    with pytest.raises(
        ModelError, match=r"The part “netD” of x\.pth cannot be used\. It holds a discriminator"
    ) as caught:
        find_generator(content, "x.pth", part="netD")
    assert caught.value.hint == "Its generators are: netG."


def test_an_average_that_cannot_be_taken_is_named(raw, ema_generator):
    ema_generator["model.4.weight"] = ema_generator["model.4.weight"].to(torch.complex64)
    found = find_generator({"netG": raw, "netG_ema": ema_generator}, "x.pth")
    assert (found.part, found.ema_generator) == ("netG", False)
    assert found.passed_over == (("netG_ema", "Its weights are stored as complex64, which generators do not use."),)


def test_what_fits_best_is_named_where_nothing_fits(raw):
    del raw["model.4.bias"]
    with pytest.raises(ModelError, match=r"model\.4\.bias is missing"):
        find_generator({"netD_ema": {"model.0.weight": torch.zeros(4, 3, 4, 4)}, "netG": raw}, "x.pth")


def test_weights_without_blur_kernels_are_not_taken_on_trust(raw, ema_generator):
    with pytest.raises(ModelError, match="filt is missing"):
        find_generator({"netG": _trained(raw), "ema": _trained(ema_generator)}, "x.pth")


@pytest.mark.parametrize("dtype", [torch.complex64, torch.int8, torch.bool, torch.float8_e4m3fn, torch.int64])
def test_numbers_of_odd_types_are_refused(raw, tmp_path, dtype):
    raw["model.4.weight"] = torch.zeros(raw["model.4.weight"].shape, dtype=dtype)
    torch.save(raw, tmp_path / "x.pth")
    safetensors.torch.save_file(raw, tmp_path / "x.safetensors")
    for name in ("x.pth", "x.safetensors"):
        with pytest.raises(ModelError, match=str(dtype).removeprefix("torch.")):
            import_model(tmp_path / name, Library(tmp_path / "shipped", tmp_path / "user"))


@pytest.mark.parametrize("prefix", ["netG.", "generator.", "model_G.", "module.", "net.module."])
def test_prefixed_safetensors_are_taken_as_checkpoints_are(raw, tmp_path, prefix):
    library = Library(tmp_path / "shipped", tmp_path / "user")
    for ending, save in (("safetensors", safetensors.torch.save_file), ("pth", torch.save)):
        save(_under(prefix, raw), tmp_path / f"x.{ending}")
        added = import_model(tmp_path / f"x.{ending}", library, ending)
        assert added.part == (prefix.replace("module.", "").rstrip(".") or ".")
    one, other = (library.find(name).path.read_bytes() for name in ("safetensors", "pth"))
    assert one[-1000:] == other[-1000:]


def test_safetensors_with_two_generators_give_the_averaged_one(raw, ema_generator, tmp_path):
    content = {
        **_under("netG.", raw),
        **_under("netG_ema.", {name: value.clone() for name, value in ema_generator.items()}),
    }
    safetensors.torch.save_file(content, tmp_path / "x.safetensors")
    library = Library(tmp_path / "shipped", tmp_path / "user")
    added = import_model(tmp_path / "x.safetensors", library)
    assert (added.part, added.parts, added.ema_generator) == ("netG_ema", ("netG", "netG_ema"), True)
    assert import_model(tmp_path / "x.safetensors", library, "raw", part="netG").part == "netG"


def test_our_own_files_have_no_parts(tmp_path, model_file):
    library = Library(tmp_path / "shipped", tmp_path / "user")
    assert import_model(model_file, library, "whole").parts == ()
    with pytest.raises(ModelError, match="holds a single generator"):
        import_model(model_file, library, part="netG")


def test_a_run_of_this_program_offers_its_parts(tmp_path):
    torch.manual_seed(1)
    average, last = Generator(GeneratorSpec(2, 4)), Generator(GeneratorSpec(2, 4))
    state = {"generator": last.state_dict(), "averaged": average.state_dict()}
    torch.save({"format": 1, "options": {}, "step": 5, "state": state}, tmp_path / "x.pth")
    assert read_checkpoint(tmp_path / "x.pth").parts == ("state/generator", "state/averaged")
    found = read_checkpoint(tmp_path / "x.pth", "generator")
    assert torch.equal(found.generator.model[1].weight, last.model[1].weight)
