import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from PIL import Image

from put.cli import main
from put.config import BackendName, Precision, TranslateOptions
from put.errors import MediaError, ModelError, OutputError
from put.models.card import ModelCard
from put.models.exchange import export_model, import_model
from put.models.library import Library
from put.models.model_file import load_generator, save_model
from put.nn.generators.painter import Painter
from put.nn.generators.painter_spec import PainterSpec
from put.translation.translator import Translator


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "shipped", tmp_path / "user")


@pytest.fixture
def checkpoint(tmp_path, reference):
    path = tmp_path / "horse2zebra" / "latest_net_G.pth"
    path.parent.mkdir()
    torch.save(reference.state(), path)
    return path


def test_checkpoints_are_converted_without_loss(library, checkpoint, reference):
    entry = import_model(checkpoint, library).entry
    x = torch.rand(1, 3, 20, 16)
    assert (load_generator(entry.path)(x) - reference.run(reference.state(), x)).abs().max() < 2e-5
    assert entry.path.parent == library.user


def test_the_card_of_a_converted_one_claims_nothing(library, checkpoint):
    card = import_model(checkpoint, library).entry.card
    assert card.title == "horse2zebra"
    assert (card.license, card.author, card.method, card.date, card.credits) == ("", "", "", "", ())
    assert "latest_net_G.pth" in card.description
    assert "unknown" in card.description
    assert "licence is unknown" in card.limits
    assert (card.before, card.after) == (b"", b"")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("monet_cut/latest_net_G.pth", "monet_cut"),
        ("maps/200_net_G_A.pth", "maps A"),
        ("maps/latest_net_G_B.pth", "maps B"),
        ("maps/iter_5000_net_G.pth", "maps"),
        ("maps/netG.pt", "maps"),
        ("maps/van gogh: v2.ckpt", "van gogh- v2"),
        ("maps/magnet_G2.pth", "magnet_G2"),
    ],
)
def test_names_come_from_the_file_or_its_folder(library, tmp_path, reference, file, name):
    path = tmp_path / file
    path.parent.mkdir()
    torch.save(reference.state(), path)
    assert import_model(path, library).entry.name == name


def test_parts_of_larger_files_are_named(library, tmp_path, reference):
    torch.save({"netG_A": reference.state(), "netG_B": reference.state()}, tmp_path / "both.pth")
    assert "both.pth, part netG_A" in import_model(tmp_path / "both.pth", library).entry.card.description


@pytest.mark.slow
def test_a_sample_gives_pictures_before_and_after(library, checkpoint, tmp_path):
    pixels = np.linspace(0, 255, 300 * 400 * 3).astype(np.uint8).reshape(300, 400, 3)
    Image.fromarray(pixels).save(tmp_path / "sample.png")
    card = import_model(checkpoint, library, sample=tmp_path / "sample.png").entry.card
    for picture in (card.before, card.after):
        (tmp_path / "x.jpg").write_bytes(picture)
        with Image.open(tmp_path / "x.jpg") as image:
            assert (image.format, image.size) == ("JPEG", (256, 256))
    assert card.before != card.after


def test_an_unreadable_sample_adds_nothing(library, checkpoint, tmp_path):
    (tmp_path / "sample.jpg").write_bytes(b"nothing")
    with pytest.raises(MediaError):
        import_model(checkpoint, library, sample=tmp_path / "sample.jpg")
    assert library.entries() == []


def test_our_own_files_are_copied_as_they_are(library, model_file):
    entry = import_model(model_file, library, "another name").entry
    assert entry.path == library.user / "another name.safetensors"
    assert entry.path.read_bytes() == model_file.read_bytes()


def test_endings_do_not_count(library, model_file, checkpoint, tmp_path):
    shutil.copyfile(model_file, tmp_path / "ours.pth")
    shutil.copyfile(checkpoint, tmp_path / "theirs.safetensors")
    assert import_model(tmp_path / "ours.pth", library).entry.card.title == "Painter"
    assert import_model(tmp_path / "theirs.safetensors", library).entry.card.title == "theirs"


def test_bare_safetensors_are_converted(library, tmp_path, reference):
    state = reference.state(down=False, up=False)
    safetensors.torch.save_file(state, tmp_path / "bare.safetensors")
    entry = import_model(tmp_path / "bare.safetensors", library).entry
    assert not entry.spec.antialias_down
    assert torch.equal(load_generator(entry.path).model[1].weight, state["model.1.weight"])


def test_taken_names_are_refused_and_nothing_is_lost(library, checkpoint, model_file):
    content = import_model(checkpoint, library).entry.path.read_bytes()
    for file in (checkpoint, model_file):
        with pytest.raises(ModelError, match="already a generator"):
            import_model(file, library, "Horse2Zebra")
    assert (library.user / "horse2zebra.safetensors").read_bytes() == content


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<!doctype html>", "a web page"),
        (b"", "an empty file"),
        (b"\x89PNG\r\n\x1a\n", "a PNG"),
        (b"\0" * 9, "of zeros"),
    ],
)
def test_other_files_are_called_by_their_kind(library, tmp_path, content, said):
    (tmp_path / "x.pth").write_bytes(content)
    with pytest.raises(ModelError, match=r"x\.pth is not a generator: it is") as caught:
        import_model(tmp_path / "x.pth", library)
    assert said in caught.value.message
    assert library.entries() == []


def test_missing_files_and_folders_say_so(library, tmp_path):
    with pytest.raises(ModelError, match="There is no file"):
        import_model(tmp_path / "none.pth", library)
    with pytest.raises(ModelError, match="is a folder") as caught:
        import_model(tmp_path, library)
    assert "latest_net_G.pth" in caught.value.hint


def test_damaged_files_of_ours_are_refused(library, model_file):
    model_file.write_bytes(model_file.read_bytes()[:-2] + b"\0\0")
    with pytest.raises(ModelError, match="checksum"):
        import_model(model_file, library)


def test_files_of_ours_whose_weights_are_no_numbers_are_refused(library, model_file, generator):
    with safetensors.safe_open(model_file, "pt") as file:
        metadata = file.metadata()
    del metadata["modelspec.hash_sha256"]
    state = generator.state_dict()
    state["model.4.bias"][0] = float("nan")
    safetensors.torch.save_file(state, model_file, metadata)
    with pytest.raises(ModelError, match="NaN or infinite"):
        import_model(model_file, library)
    assert library.entries() == []


def test_export_and_import_give_the_same_generator(library, model_file, tmp_path):
    library.add(model_file, "ours")
    exported = export_model("ours", tmp_path / "ours.pth", library)
    back = import_model(exported, library, "back").entry
    ours, again = load_generator(library.find("ours").path), load_generator(back.path)
    assert all(torch.equal(ours.state_dict()[name], again.state_dict()[name]) for name in ours.state_dict())


@pytest.mark.parametrize("ending", [".safetensors", ".pth", ".PTH", ".onnx"])
def test_the_ending_says_what_is_written(library, model_file, tmp_path, ending):
    if ending == ".onnx":
        pytest.importorskip("onnx")
    target = tmp_path / f"out{ending}"
    assert export_model(str(model_file), target, library) == target
    start = {".safetensors": model_file.read_bytes(), ".pth": b"PK", ".onnx": b"\x08"}[ending.lower()]
    assert target.read_bytes().startswith(start)


def test_other_endings_are_refused(library, model_file, tmp_path):
    for name in ("out.h5", "out", "out.safetensors.bak"):
        with pytest.raises(ModelError, match="cannot be exported as") as caught:
            export_model(str(model_file), tmp_path / name, library)
        assert ".safetensors, .pth, .onnx" in caught.value.hint


def test_files_that_are_there_stay_unless_asked_for(library, model_file, tmp_path):
    target = tmp_path / "out.pth"
    target.write_bytes(b"precious")
    with pytest.raises(OutputError, match="already exists; it was not changed"):
        export_model(str(model_file), target, library)
    assert target.read_bytes() == b"precious"
    export_model(str(model_file), target, library, overwrite=True)
    assert target.read_bytes() != b"precious"


def test_damaged_and_unknown_generators_are_not_exported(library, model_file, tmp_path):
    with pytest.raises(ModelError, match="no generator named"):
        export_model("none", tmp_path / "out.pth", library)
    model_file.write_bytes(model_file.read_bytes()[:-9])
    with pytest.raises(ModelError, match="is cut off"):
        export_model(str(model_file), tmp_path / "out.pth", library)
    assert not (tmp_path / "out.pth").exists()


def test_missing_folders_are_an_output_error(library, model_file, tmp_path):
    for ending in (".pth", ".safetensors"):
        with pytest.raises(OutputError, match="cannot be written"):
            export_model(str(model_file), tmp_path / "none" / f"out{ending}", library)


@pytest.mark.slow
@pytest.mark.parametrize("variant", [{}, {"down": False, "up": False}, {"colours": 1}], ids=str)
@pytest.mark.parametrize("size", [(8, 12), (100, 36)])
def test_an_imported_generator_gives_the_pixels_of_its_own_code(tmp_path, reference, variant, size):
    state = reference.state(ngf=8, **variant)
    torch.save(state, tmp_path / "latest_net_G.pth")
    entry = import_model(tmp_path / "latest_net_G.pth", Library(), "theirs").entry
    card = entry.card
    assert (card.margin, card.keep_colours, card.work_size, card.precision) == (0, 0.0, 0, "fp32")
    pixels = np.random.default_rng(1).integers(0, 256, (*size, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "in.png")
    options = ["--model", entry.name, "--device", "cpu"]
    assert main(["translate", str(tmp_path / "in.png"), "-o", str(tmp_path / "out"), *options]) == 0
    x = torch.from_numpy(pixels).permute(2, 0, 1)[None] / 127.5 - 1
    if variant.get("colours") == 1:
        x = (x * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
    wanted = ((reference.run(state, x) + 1) * 127.5).round().clamp(0, 255)[0].permute(1, 2, 0).numpy()
    with Image.open(tmp_path / "out" / "in.png") as image:
        difference = np.abs(np.asarray(image.convert("RGB")).astype(int) - wanted.astype(int))
    assert wanted.std() > 20
    assert difference.max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (3, 30), (7, 5), (18, 33)])
def test_an_imported_generator_takes_any_size(library, tmp_path, checkpoint, size):
    entry = import_model(checkpoint, library).entry
    translator = Translator(entry, TranslateOptions(device="cpu", precision=Precision.FP32))
    assert translator.translate(np.full((*size, 3), 90, np.uint8), print).pixels.shape == (*size, 3)


def test_what_a_person_asks_for_goes_before_the_card(library, checkpoint):
    entry = import_model(checkpoint, library).entry
    assert Translator(entry, TranslateOptions(device="cpu")).precision == "fp32"
    given = TranslateOptions(device="cpu", precision=Precision.BF16, backend=BackendName.TORCH)
    assert Translator(entry, given).precision == "bf16"


def test_the_card_s_pictures_are_those_of_its_own_code(library, checkpoint, tmp_path, reference):
    pixels = np.random.default_rng(1).integers(0, 256, (16, 16, 3), dtype=np.uint8).repeat(16, 0).repeat(16, 1)
    Image.fromarray(pixels).save(tmp_path / "sample.png")
    card = import_model(checkpoint, library, sample=tmp_path / "sample.png").entry.card
    wanted = (reference.run(reference.state(), torch.from_numpy(pixels).permute(2, 0, 1)[None] / 127.5 - 1) + 1) / 2
    (tmp_path / "x.jpg").write_bytes(card.after)
    with Image.open(tmp_path / "x.jpg") as image:
        edge = np.asarray(image)[:4].astype(float).mean((0, 1)) / 255
    assert np.abs(edge - wanted[0, :, :4].mean((1, 2)).numpy()).max() < 0.02


@pytest.mark.skipif(os.name == "nt", reason="there are no named pipes on Windows")
def test_a_named_pipe_is_not_waited_for(library, tmp_path):
    os.mkfifo(tmp_path / "x.pth")
    with pytest.raises(ModelError, match="is not a file"):
        import_model(tmp_path / "x.pth", library)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_text_are_written_as_such(library, tmp_path, reference):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\x1b.pth"))
    torch.save(reference.state(), tmp_path / "x.pth")
    (tmp_path / "x.pth").rename(path)
    entry = import_model(path, library).entry
    assert load_generator(entry.path)
    assert "Imported from caf? .pth." in entry.card.description


def test_a_painter_is_exported_where_other_programs_can_run_it(library, tmp_path):
    pytest.importorskip("onnx")
    source = tmp_path / "oil.safetensors"
    save_model(source, Painter(PainterSpec(width=2, blocks=1)), ModelCard("Oil"))
    assert export_model(str(source), tmp_path / "oil.onnx", library).stat().st_size > 1000
    with pytest.raises(ModelError, match=r"cannot be exported as \.pth: its network is a painter") as caught:
        export_model(str(source), tmp_path / "oil.pth", library)
    assert ".onnx" in caught.value.hint
    assert not (tmp_path / "oil.pth").exists()
