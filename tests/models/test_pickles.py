"""Checkpoints of strangers: nothing in them runs, and nothing gets larger than it may be."""

from __future__ import annotations

import argparse
import collections
import io
import pickle
import types
import zipfile

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from put.errors import ModelError
from put.models.legacy import read_checkpoint
from put.models.pickles import LONGEST_PICKLE, Skipped, read_pickled

pytestmark = pytest.mark.slow

FUZZ = settings(max_examples=120, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def raw(reference):
    return reference.state(ngf=2, blocks=1)


def _zip(path, pickled, compression=zipfile.ZIP_STORED, more=()):
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("archive/data.pkl", pickled)
        archive.writestr("archive/version", b"3\n")
        for name, content in more:
            archive.writestr(f"archive/{name}", content)
    return path


BESIDE = {
    "NumPy scalars": lambda: {"loss": np.float64(0.5), "step": np.int64(3), "best": np.bool_(1), "s": np.str_("ab")},
    "a namespace": lambda: argparse.Namespace(lr=0.1, nested=argparse.Namespace(name="x", values=[1, 2])),
    "a simple namespace": lambda: types.SimpleNamespace(lr=np.float32(0.1)),
    "counters": lambda: collections.Counter("aab"),
}


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
@pytest.mark.parametrize("beside", BESIDE)
def test_what_trainers_keep_beside_weights_is_passed_over(raw, tmp_path, beside, zipped):
    content = {"netG": raw, "hyper_parameters": BESIDE[beside]()}
    torch.save(content, tmp_path / "x.pth", _use_new_zipfile_serialization=zipped)
    allowed = torch.serialization.get_safe_globals()
    found = read_checkpoint(tmp_path / "x.pth")
    assert found.part == "netG"
    assert torch.equal(found.generator.model[1].weight, raw["model.1.weight"])
    assert set(torch.serialization.get_safe_globals()) == set(allowed)


def test_they_come_out_as_nothing(tmp_path):
    torch.save({"a": np.float64(0.5), "b": argparse.Namespace(c=1)}, tmp_path / "x.pth")
    content = read_pickled(tmp_path / "x.pth")
    assert {type(value) for value in content.values()} == {Skipped}
    assert not hasattr(content["b"], "c")


def test_old_files_name_numpy_otherwise(raw, tmp_path):
    torch.save({"netG": raw, "loss": np.float64(0.5)}, tmp_path / "x.pth", _use_new_zipfile_serialization=False)
    content = (tmp_path / "x.pth").read_bytes()
    assert b"numpy._core.multiarray" in content
    (tmp_path / "x.pth").write_bytes(content.replace(b"numpy._core.multiarray", b"numpy.core.multiarray"))
    assert read_checkpoint(tmp_path / "x.pth").part == "netG"


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
@pytest.mark.parametrize(
    ("value", "said"),
    [(np.zeros(3), r"numpy.*_reconstruct"), (pickle.Pickler, r"pickle\.Pickler"), (bytearray(b"abc"), "bytearray")],
)
def test_anything_else_is_refused_by_name(raw, tmp_path, value, said, zipped):
    torch.save({"netG": raw, "x": value}, tmp_path / "x.pth", _use_new_zipfile_serialization=zipped)
    with pytest.raises(ModelError, match=rf"holds more than weights \(.*{said}"):
        read_checkpoint(tmp_path / "x.pth")


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
@pytest.mark.parametrize("protocol", [3, 4])
def test_other_ways_of_saving_are_named(raw, tmp_path, protocol, zipped):
    torch.save(raw, tmp_path / "x.pth", pickle_protocol=protocol, _use_new_zipfile_serialization=zipped)
    with pytest.raises(ModelError, match=rf"without running code \(pickle {protocol}\)") as caught:
        read_checkpoint(tmp_path / "x.pth")
    assert "torch.save" in caught.value.hint


def test_plain_pickles_are_never_read(tmp_path, monkeypatch):
    monkeypatch.setattr(torch, "load", None)
    (tmp_path / "x.pth").write_bytes(b"".join(pickle.dumps(part, 2) for part in (1, 2, {})))
    with pytest.raises(ModelError, match="it is a Python pickle"):
        read_checkpoint(tmp_path / "x.pth")


@pytest.mark.parametrize("name", ["data.pkl", "data/0", "notes.txt"])
def test_archives_that_unpack_to_more_than_they_are_stay_unread(raw, tmp_path, monkeypatch, name):
    monkeypatch.setattr(torch, "load", None)
    zeros = bytes(8 * 2**20)
    more = [] if name == "data.pkl" else [(name, zeros)]
    path = _zip(tmp_path / "x.pth", zeros if name == "data.pkl" else b"\x80\x02}.", zipfile.ZIP_DEFLATED, more)
    assert path.stat().st_size < 20_000
    with pytest.raises(ModelError, match=r"0\.0 MB and would unpack to 8 MB") as caught:
        read_checkpoint(path)
    assert "It was not read" in caught.value.hint


def test_checkpoints_that_were_packed_anew_are_read(raw, tmp_path):
    torch.save(raw, tmp_path / "x.pth")
    with zipfile.ZipFile(tmp_path / "x.pth") as archive:
        records = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(tmp_path / "y.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in records:
            archive.writestr(name, content)
    assert read_checkpoint(tmp_path / "y.pth").part == ""


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
def test_endless_descriptions_are_refused(tmp_path, zipped):
    torch.save({"x": "x" * (LONGEST_PICKLE + 1)}, tmp_path / "x.pth", _use_new_zipfile_serialization=zipped)
    with pytest.raises(ModelError, match="would unpack to"):
        read_checkpoint(tmp_path / "x.pth")


def test_a_few_bytes_do_not_become_gigabytes(tmp_path):
    made = b"\x80\x02cbuiltins\nbytearray\nJ\xff\xff\xff\x7f\x85R."
    with pytest.raises(ModelError, match="bytearray"):
        read_checkpoint(_zip(tmp_path / "x.pth", made))
    codec = b"HEX" + b"-" * 30 + b"codec"
    doubled = b"\x80\x02c_codecs\nencode\nX\x01\x00\x00\x00aX\x05\x00\x00\x00ascii\x86R"
    for _ in range(34):
        doubled += b"q\x01c_codecs\nencode\nh\x01X" + len(codec).to_bytes(4, "little") + codec + b"\x86R"
    with pytest.raises(ModelError, match="cannot be read as weights"):
        read_checkpoint(_zip(tmp_path / "x.pth", doubled + b"."))


def test_weights_that_repeat_what_is_stored_are_refused(reference, tmp_path):
    """One number stands for every weight of a layer: a small file that would be a large generator."""
    state = reference.state(ngf=32, blocks=2)
    state = {
        name: value if name.endswith("filt") else torch.zeros(1).expand(value.shape) for name, value in state.items()
    }
    torch.save({"netG": state}, tmp_path / "x.pth")
    assert (tmp_path / "x.pth").stat().st_size < 100_000
    with pytest.raises(ModelError, match="more than the file can hold"):
        read_checkpoint(tmp_path / "x.pth")


def test_parts_that_refer_to_each_other_without_end_are_refused(tmp_path):
    content = {"x": torch.zeros(1)}
    for _ in range(3):
        content = {str(number): content for number in range(2000)}
    torch.save(content, tmp_path / "x.pth")
    with pytest.raises(ModelError, match="too many parts to search"):
        read_checkpoint(tmp_path / "x.pth")


def test_a_container_that_holds_itself_is_no_trap(raw, tmp_path):
    content = {"netG": raw}
    content["self"] = content
    torch.save(content, tmp_path / "x.pth")
    assert read_checkpoint(tmp_path / "x.pth").parts[0] == "netG"


def test_attributes_of_containers_change_nothing(raw, tmp_path):
    class Disguised:
        def __reduce__(self):
            return collections.OrderedDict, (), {"items": 5, "keys": "x"}, None, iter({"netG": raw}.items())

    torch.save(Disguised(), tmp_path / "x.pth")
    assert read_checkpoint(tmp_path / "x.pth").part == "netG"


def test_names_of_strangers_are_made_harmless(raw, tmp_path):
    torch.save({"\x1b[31m\ud800G": raw, 7: {}, (1, 2): raw}, tmp_path / "x.pth")
    assert read_checkpoint(tmp_path / "x.pth").part == "[31m?G"


def _error(path):
    try:
        read_checkpoint(path)
    except ModelError as error:
        return error
    return None


def _read(path):
    said = _error(path)
    assert said is None or said.message
    str(said).encode()


LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()), max_size=5)
    | st.sampled_from([torch.zeros(()), torch.zeros(4, 3, 7, 7), torch.zeros(4, dtype=torch.complex64), torch.empty(0),
                       torch.zeros(2, 3).to_sparse(), torch.nn.Parameter(torch.ones(2)), torch.Size([2]), np.int64(3)])
)  # fmt: skip
NAMES = st.sampled_from(
    ["model.1.weight", "model.1.bias", "netG.model.1.weight", "model.4.weight", "model.26.weight", "ema",
     "shadow_params", "model.10.conv_block.1.weight", "model1weight", "module.model.19.weight", "param_groups", "state"]
) | st.text(max_size=3) | st.integers()  # fmt: skip
CONTENTS = st.recursive(
    LEAVES, lambda x: st.lists(x, max_size=3) | st.dictionaries(NAMES, x, max_size=5), max_leaves=20
)


@FUZZ
@given(content=CONTENTS)
def test_contents_of_any_kind(tmp_path, content):
    torch.save(content, tmp_path / "x.pth")
    _read(tmp_path / "x.pth")


@FUZZ
@given(data=st.data())
def test_states_with_odd_weights(tmp_path, reference, data):
    state = dict(reference.state(ngf=2, blocks=1))
    for _ in range(data.draw(st.integers(1, 3))):
        name = data.draw(st.sampled_from(sorted(state, key=str)))
        shape = data.draw(st.lists(st.integers(0, 7), max_size=5) | st.just(list(state[name].shape)))
        dtype = data.draw(st.sampled_from([torch.float32, torch.float16, torch.complex64, torch.int8, torch.bool]))
        state[name] = torch.zeros(shape, dtype=dtype)
        if data.draw(st.booleans()):
            state[data.draw(NAMES)] = state.pop(name)
    torch.save(state, tmp_path / "x.pth")
    _read(tmp_path / "x.pth")


@pytest.mark.parametrize("zipped", [True, False], ids=["new format", "old format"])
def test_changed_bytes(tmp_path, reference, zipped):
    stream = io.BytesIO()
    content = {"netG": reference.state(ngf=1, blocks=1), "loss": np.float64(1)}
    torch.save(content, stream, _use_new_zipfile_serialization=zipped)
    whole = stream.getvalue()
    path = tmp_path / "x.pth"

    @FUZZ
    @given(data=st.data())
    def check(data):
        changed = bytearray(whole)
        near = st.integers(0, 2500) | st.integers(len(whole) - 2500, len(whole) - 1) | st.integers(0, len(whole) - 1)
        for _ in range(data.draw(st.integers(1, 4))):
            changed[data.draw(near)] = data.draw(st.integers(0, 255))
        path.write_bytes(changed[: data.draw(st.integers(0, len(changed)) | st.just(len(changed)))])
        _read(path)

    check()


OPERATIONS = [
    *(bytes([code]) for code in b"()}].NRbsuaetQ0\x81\x85\x86\x88"),
    *(b"q\x01", b"h\x01", b"r\xff\xff\xff\xff", b"K\x05", b"J\xff\xff\xff\x7f", b"X\x07\x00\x00\x00storage"),
    *(b"X\x01\x00\x00\x000", b"c_codecs\nencode\n", b"ccollections\nOrderedDict\n", b"cargparse\nNamespace\n"),
    *(f"ctorch{name}\n".encode() for name in (
        "\nFloatStorage", "\nTensor", "\nSize", "\nfloat32", "._utils\n_rebuild_tensor_v2", ".nn.parameter\nParameter",
        "._tensor\n_rebuild_from_type_v2"
    )),
    b"cnumpy.core.multiarray\nscalar\n",
]  # fmt: skip


@FUZZ
@given(made=st.lists(st.sampled_from(OPERATIONS), max_size=25), archived=st.booleans())
def test_pickles_of_any_operations(tmp_path, made, archived):
    pickled = b"\x80\x02" + b"".join(made) + b"."
    if archived:
        _read(_zip(tmp_path / "x.pth", pickled, more=[("data/0", bytes(64))]))
    else:
        start = pickle.dumps(0x1950A86A20F9469CFC6C, 2) + pickle.dumps(1001, 2) + pickle.dumps({}, 2)
        (tmp_path / "x.pth").write_bytes(start + pickled + pickle.dumps([], 2))
        _read(tmp_path / "x.pth")


@FUZZ
@given(
    content=st.binary(max_size=80), start=st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"\x80\x02", b"\x80\x04"])
)
def test_files_of_any_bytes(tmp_path, content, start):
    (tmp_path / "x.pth").write_bytes(start + content)
    _read(tmp_path / "x.pth")
