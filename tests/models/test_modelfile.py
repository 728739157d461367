import dataclasses
import hashlib
import json
import subprocess
import sys

import pytest
import safetensors
import safetensors.torch
import torch

from put.errors import ModelError, OutputError
from put.models.card import ModelCard
from put.models.model_file import load_generator, read_card, save_model, verify
from put.nn.generator import Generator, GeneratorSpec
from put.nn.generators.build import build_network
from put.nn.generators.fast_painter import FastPainter
from put.nn.generators.fast_painter_spec import FastPainterSpec
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec


def _split(path):
    data = path.read_bytes()
    body = 8 + int.from_bytes(data[:8], "little")
    return json.loads(data[8:body]), data[body:]


def _join(path, header, body):
    raw = json.dumps(header).encode()
    path.write_bytes(len(raw).to_bytes(8, "little") + raw + body)


@pytest.fixture
def rewrite(model_file):
    """Change the header of a sound file; the weights stay."""

    def change(edit):
        header, body = _split(model_file)
        edit(header)
        _join(model_file, header, body)
        return model_file

    return change


def _fails(path, *said):
    for read in (read_card, verify, load_generator):
        with pytest.raises(ModelError) as caught:
            read(path)
        for words in said:
            assert words in str(caught.value)
        assert caught.value.hint


@pytest.mark.slow
@pytest.mark.parametrize(
    "spec",
    [
        GeneratorSpec(blocks=1, ngf=4),
        GeneratorSpec(blocks=2, ngf=3, antialias_down=False, antialias_up=False, dropout=True),
        GeneratorSpec(blocks=1, ngf=4, in_channels=1, out_channels=3, antialias_up=False),
    ],
)
def test_fp32_keeps_every_bit(tmp_path, spec):
    generator = Generator(spec).eval()
    path = tmp_path / "a.safetensors"
    save_model(path, generator, ModelCard("A"), "fp32")
    loaded = load_generator(path)
    assert loaded.spec == spec
    assert not loaded.training
    assert not any(parameter.requires_grad for parameter in loaded.parameters())
    x = torch.rand(1, spec.in_channels, 16, 24)
    assert torch.equal(loaded(x), generator(x))


def test_fp16_rounds_only(model_file, generator):
    loaded = load_generator(model_file)
    for name, weight in generator.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], weight.half().float())
        assert loaded.state_dict()[name].dtype == torch.float32


def test_card_and_structure_come_back(model_file):
    spec, card = read_card(model_file)
    assert spec == GeneratorSpec(blocks=1, ngf=4)
    assert card == ModelCard("Painter", license="CC0-1.0", work_size=512)


def test_a_missing_title_is_the_files_name(tmp_path, generator):
    path = tmp_path / "by hand.safetensors"
    save_model(path, generator, ModelCard(""))
    assert read_card(path)[1].title == "by hand"
    assert _split(path)[0]["__metadata__"]["modelspec.title"] == "by hand"


def test_same_input_gives_same_bytes(model_file, tmp_path, generator):
    save_model(tmp_path / "again.safetensors", generator, read_card(model_file)[1])
    assert (tmp_path / "again.safetensors").read_bytes() == model_file.read_bytes()


def test_other_tools_read_file_and_metadata(model_file, generator):
    with safetensors.safe_open(model_file, "pt") as file:
        metadata = file.metadata()
        assert set(file.keys()) == set(generator.state_dict())
    assert metadata["modelspec.sai_model_spec"] == "1.0.1"
    assert {"architecture", "implementation", "title"} <= {key.removeprefix("modelspec.") for key in metadata}
    _, body = _split(model_file)
    assert metadata["modelspec.hash_sha256"] == "0x" + hashlib.sha256(body).hexdigest()


def test_files_of_other_tools_are_read(model_file, generator):
    """Written by the safetensors library, in another order, in bfloat16, without checksum."""
    metadata = _split(model_file)[0]["__metadata__"]
    del metadata["modelspec.hash_sha256"]
    weights = {name: weight.bfloat16() for name, weight in reversed(generator.state_dict().items())}
    safetensors.torch.save_file(weights, model_file, metadata)
    loaded = load_generator(model_file)
    assert torch.equal(loaded.state_dict()["model.1.bias"], generator.state_dict()["model.1.bias"].bfloat16().float())


def test_reading_a_card_imports_no_torch(model_file):
    code = (
        "import sys, put.models.exchange, put.models.library\n"
        "from pathlib import Path\n"
        "from put.models.model_file import read_card, verify\n"
        f"path = Path({str(model_file)!r})\n"
        "entries = put.models.library.Library(path.parent, path.parent).entries()\n"
        "verify(path)\n"
        "print(read_card(path)[1].title, len(entries), [name for name in ('torch', 'PySide6') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["Painter", "2", "[]"]


@pytest.mark.parametrize("kept", [0.2, 0.9, 0.999])
def test_cut_off_files_say_so(model_file, kept):
    data = model_file.read_bytes()
    model_file.write_bytes(data[: int(len(data) * kept)])
    _fails(model_file, "is cut off")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "an empty file"),
        (b"\0" * 4, "a file of zeros"),
        (b"<!doctype html>" * 20, "a web page"),
        (b"\x80\x02}q\x00.", "a Python pickle"),
        (b"\xff\xd8\xff\xe0" + b"x" * 100, "a JPEG picture"),
    ],
)
def test_other_files_are_called_by_their_kind(tmp_path, content, said):
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    _fails(path, "x.safetensors is not a generator's file", said)


def test_pytorch_files_are_to_be_imported(tmp_path):
    path = tmp_path / "latest_net_G.pth"
    torch.save({}, path)
    _fails(path, "a PyTorch checkpoint", "put models import latest_net_G.pth")


def test_missing_file_and_folder(tmp_path):
    _fails(tmp_path / "none.safetensors", "There is no file")
    _fails(tmp_path, "is not a file")


@pytest.mark.parametrize(
    ("tensors", "metadata", "said"),
    [
        (["lora_unet_x.lora_down.weight"], {}, "it is a LoRA"),
        (["model.diffusion_model.a"], {}, "it is a Stable Diffusion checkpoint"),
        (["x"], {"modelspec.architecture": "gpt-neo-x"}, "it calls itself “gpt-neo-x”"),
        (["x"], {}, "is a safetensors file but not a generator."),
        (["model.1.weight", "model.4.weight"], {}, "does not describe the network"),
    ],
)
def test_foreign_safetensors_are_called_by_their_kind(tmp_path, tensors, metadata, said):
    path = tmp_path / "x.safetensors"
    safetensors.torch.save_file({name: torch.zeros(2) for name in tensors}, path, metadata)
    _fails(path, said)


@pytest.mark.parametrize("version", ["5", "10"])
def test_later_format_versions_ask_for_an_update(rewrite, version):
    _fails(rewrite(lambda h: h["__metadata__"].update({"put.format_version": version})), "a later version", "Update")


@pytest.mark.parametrize(
    "value",
    ["", "{", "[]", "1", "{}", '{"type": "resnet", "blocks": "9"}', '{"type": "resnet", "blocks": 0}',
     '{"type": "resnet", "blocks": true}', '{"type": "resnet", "ngf": 4.0}', '{"type": "resnet", "in_channels": 2}',
     '{"type": "resnet", "ngf": 1000000000}', '{"type": "resnet", "surprise": 1}', '{"type": "resnet", "dropout": 1}'],
)  # fmt: skip
def test_senseless_descriptions_are_refused(rewrite, value):
    _fails(rewrite(lambda h: h["__metadata__"].update({"put.generator": value})), "is invalid")


def test_unknown_kinds_of_generators_are_named(rewrite):
    _fails(rewrite(lambda h: h["__metadata__"].update({"put.generator": '{"type": "unet"}'})), "'unet'")


def test_shapes_have_to_fit_the_description(rewrite):
    _fails(rewrite(lambda h: h["model.1.weight"].update(shape=[4, 3, 49])), "model.1.weight is (4, 3, 49)")


def test_missing_and_superfluous_weights_are_named(rewrite):
    _fails(rewrite(lambda h: h.pop("model.4.bias")), "model.4.bias is missing")
    _fails(
        rewrite(lambda h: h.update({"model.4.bias": h["model.1.bias"], "b": h["model.1.bias"]})), "b does not belong"
    )


@pytest.mark.parametrize(
    "entry",
    [None, [], {}, {"dtype": "F16", "shape": [4], "data_offsets": [0]},
     {"dtype": "F16", "shape": [4], "data_offsets": [0, 9]}, {"dtype": "F16", "shape": [4], "data_offsets": [-8, 0]},
     {"dtype": "F16", "shape": [4], "data_offsets": ["0", "8"]}, {"dtype": "I8", "shape": [4], "data_offsets": [0, 4]}],
)  # fmt: skip
def test_broken_entries_are_refused(rewrite, entry):
    _fails(rewrite(lambda h: h.update({"model.1.bias": entry})))


def test_overlapping_weights_are_refused(rewrite):
    path = rewrite(lambda h: h["model.1.bias"].update(data_offsets=h["model.4.bias"]["data_offsets"][:1] * 2))
    _fails(path, "model.1.bias has 0 bytes")
    _fails(rewrite(lambda h: h["model.1.bias"].update(data_offsets=[0, 8])), "its weights overlap or leave gaps")


@pytest.mark.parametrize("header", [b"[]", b"{", b"{}x", b'{"__metadata__": 3}', b"{" + b"[" * 100_000, b"{\xff}"])
def test_broken_headers_are_refused(tmp_path, header):
    path = tmp_path / "x.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + bytes(8))
    _fails(path)


def test_a_flipped_bit_is_found(model_file):
    data = bytearray(model_file.read_bytes())
    data[-5] ^= 1
    model_file.write_bytes(data)
    assert read_card(model_file)
    for read in (verify, load_generator):
        with pytest.raises(ModelError, match="do not match their checksum"):
            read(model_file)


def test_trailing_bytes_are_found(model_file):
    with model_file.open("ab") as file:
        file.write(b"more")
    _fails(model_file, "4 bytes follow its weights")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_refused(model_file, generator, tmp_path, value):
    metadata = _split(model_file)[0]["__metadata__"]
    del metadata["modelspec.hash_sha256"]
    state = generator.state_dict()
    state["model.4.weight"][0, 0, 0, 0] = value
    safetensors.torch.save_file(state, model_file, metadata)
    with pytest.raises(ModelError, match=r"model\.4\.weight holds"):
        load_generator(model_file)
    with pytest.raises(ModelError, match=r"model\.4\.weight holds"):
        save_model(tmp_path / "x.safetensors", generator, ModelCard("X"), "fp32")
    assert not (tmp_path / "x.safetensors").exists()


def test_weights_too_large_for_fp16_are_refused(tmp_path, generator):
    generator.state_dict()["model.1.bias"][0] = 70_000
    with pytest.raises(ModelError, match="fp16 cannot represent") as caught:
        save_model(tmp_path / "x.safetensors", generator, ModelCard("X"))
    assert "fp32" in caught.value.hint
    save_model(tmp_path / "x.safetensors", generator, ModelCard("X"), "fp32")


def test_unwritable_target_is_an_output_error(tmp_path, generator):
    with pytest.raises(OutputError, match="cannot be written"):
        save_model(tmp_path / "missing" / "x.safetensors", generator, ModelCard("X"))


def test_a_large_card_is_written_and_read(tmp_path, generator):
    card = ModelCard("T", before=bytes(range(256)) * 400, after=b"\xff" * 90_000, credits=("x" * 900,) * 100)
    path = tmp_path / "x.safetensors"
    save_model(path, generator, card)
    assert dataclasses.asdict(read_card(path)[1]) == dataclasses.asdict(card)
    load_generator(path)


@pytest.mark.parametrize(
    "change",
    [{"dtype": ["F16"]}, {"dtype": {"F16": 2}}, {"dtype": None}, {"dtype": 2}, {"shape": [4.0]}, {"shape": [True]},
     {"shape": ["4"]}, {"data_offsets": [0.0, 8.0]}, {"data_offsets": [False, 8]}, {"shape": [[4]]},
     {"data_offsets": [0, 10**400]}, {"shape": 4}],
)  # fmt: skip
def test_entries_of_odd_types_are_refused_by_name(rewrite, change):
    _fails(rewrite(lambda h: h["model.1.bias"].update(change)), "model.1.bias is invalid")


def test_numbers_of_other_kinds_are_refused(rewrite):
    for kind in ("C64", "F8_E4M3", "BOOL", "I64", "f16"):
        _fails(rewrite(lambda h, kind=kind: h["model.1.weight"].update(dtype=kind)), f"stores its weights as {kind}")


def test_endless_numbers_are_no_version(rewrite):
    _fails(rewrite(lambda h: h["__metadata__"].update({"put.format_version": "9" * 5000})), "its format version reads")


def test_texts_of_strangers_are_short_and_harmless_in_errors(rewrite):
    path = rewrite(lambda h: h.update({"\x1b[31m\ud800" + "x" * 5000: h["model.1.bias"]}))
    with pytest.raises(ModelError, match="does not belong") as caught:
        read_card(path)
    assert "\x1b" not in caught.value.message + caught.value.detail
    assert len(str(caught.value)) < 500
    str(caught.value).encode()


@pytest.fixture
def painter_file(tmp_path):
    torch.manual_seed(4)
    path = tmp_path / "oil.safetensors"
    save_model(path, Painter(PainterSpec(width=3, blocks=2)), ModelCard("Oil"), "fp32")
    return path


def test_a_painter_is_the_same_after_saving_and_loading(painter_file):
    torch.manual_seed(4)
    painter = Painter(PainterSpec(width=3, blocks=2)).eval()
    spec, card = read_card(painter_file)
    assert (spec, card.title) == (painter.spec, "Oil")
    loaded = load_generator(painter_file)
    assert isinstance(loaded, Painter)
    assert not loaded.training
    x = torch.rand(1, 3, 16, 24) * 2 - 1
    assert torch.equal(loaded(x), painter(x))


def test_a_fast_painters_file_is_its_own_and_says_so(tmp_path):
    path = tmp_path / "fast.safetensors"
    network = FastPainter(FastPainterSpec(8, 1)).eval()
    save_model(path, network, ModelCard("Fast"), "fp32")
    assert json.loads(_split(path)[0]["__metadata__"]["put.generator"]) == {
        "type": "fast_painter", "width": 8, "blocks": 1,
    }  # fmt: skip
    assert _split(path)[0]["__metadata__"]["put.format_version"] == "3"
    x = torch.rand(1, 3, 16, 24) * 2 - 1
    assert torch.equal(load_generator(path)(x), network(x))


@pytest.mark.parametrize("spec", [PainterSpec(3, 1, noise=True), FastPainterSpec(8, 1, noise=True)], ids=str)
def test_a_painter_with_noise_is_for_programs_that_know_it(tmp_path, spec):
    path, network = tmp_path / "grain.safetensors", build_network(spec).eval()
    save_model(path, network, ModelCard("Grain"), "fp32")
    metadata = _split(path)[0]["__metadata__"]
    assert metadata["put.format_version"] == "4"
    assert json.loads(metadata["put.generator"])["noise"] is True
    x = torch.rand(1, 3, 16, 24) * 2 - 1
    assert torch.equal(load_generator(path)(x), network(x))


def test_a_painters_file_says_what_it_is(painter_file, model_file):
    metadata = _split(painter_file)[0]["__metadata__"]
    assert metadata["modelspec.architecture"] == "put-painter-generator"
    assert json.loads(metadata["put.generator"]) == {"type": "painter", "width": 3, "blocks": 2}
    assert metadata["put.format_version"] == "2", "programs that do not know it ask for an update"
    assert _split(model_file)[0]["__metadata__"]["put.format_version"] == "1", "they still read what they know"


@pytest.mark.parametrize(
    "value",
    ['{"type": "painter", "width": 0}', '{"type": "painter", "ngf": 3}', '{"type": "painter", "width": 3.0}',
     '{"type": ["painter"]}'],
)  # fmt: skip
def test_senseless_painters_are_refused(painter_file, value):
    header, body = _split(painter_file)
    header["__metadata__"]["put.generator"] = value
    _join(painter_file, header, body)
    _fails(painter_file, "is invalid")


def test_a_painter_is_listed_without_torch(painter_file):
    code = "import sys; from put.models.model_file import read_card; from pathlib import Path\n"
    code += f"print(read_card(Path({str(painter_file)!r}))[0].summary, 'torch' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == "painter, width 3, blocks 2 False\n"
