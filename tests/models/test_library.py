import os
import shutil

import pytest

from put import paths
from put.errors import ModelError, OutputError
from put.models.library import Library


@pytest.fixture
def library(tmp_path, model_file):
    """Two shipped generators and one of the person's own."""
    shipped, user = tmp_path / "shipped", tmp_path / "user"
    shipped.mkdir()
    user.mkdir()
    shutil.copyfile(model_file, shipped / "photo to ink.safetensors")
    shutil.copyfile(model_file, shipped / "Photo to impressionist.safetensors")
    shutil.copyfile(model_file, user / "mine.safetensors")
    return Library(shipped, user)


def _names(library):
    return [entry.name for entry in library.entries()]


def test_shipped_come_first_and_each_group_is_sorted(library, model_file):
    shutil.copyfile(model_file, library.user / "Another.SAFETENSORS")
    assert _names(library) == ["Photo to impressionist", "photo to ink", "Another", "mine"]
    assert [entry.built_in for entry in library.entries()] == [True, True, False, False]


def test_entries_hold_card_structure_and_size(library):
    entry = library.find("mine")
    assert entry.card.title == "Painter"
    assert entry.spec.ngf == 4
    assert entry.size == entry.path.stat().st_size
    assert entry.problem is None


def test_missing_folders_hold_nothing(tmp_path):
    assert Library(tmp_path / "a", tmp_path / "b").entries() == []


def test_other_files_are_not_listed(library):
    for name in (".x.safetensors.ab.part", ".hidden.safetensors", "notes.txt", "old.pth"):
        (library.user / name).write_bytes(b"x")
    (library.user / "folder.safetensors").mkdir()
    assert _names(library)[2:] == ["mine"]


def test_damaged_files_are_listed_with_their_problem(library):
    (library.user / "broken.safetensors").write_bytes(b"")
    entry = library.entries()[2]
    assert (entry.name, entry.card, entry.spec, entry.size) == ("broken", None, None, 0)
    assert "an empty file" in entry.problem.message
    assert library.find("broken").problem is not None


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_dangling_links_are_listed_with_their_problem(library):
    (library.user / "gone.safetensors").symlink_to(library.user / "nowhere")
    entry = library.find("gone")
    assert "There is no file" in entry.problem.message
    library.remove("gone")
    assert _names(library)[2:] == ["mine"]


def test_a_file_in_place_of_the_folder_is_a_problem_not_a_crash(tmp_path):
    (tmp_path / "user").write_bytes(b"")
    (entry,) = Library(tmp_path / "none", tmp_path / "user").entries()
    assert "cannot be read" in entry.problem.message


def test_the_default_is_the_first_whole_one(library):
    assert library.find("").name == "Photo to impressionist"
    (library.built_in / "a.safetensors").write_bytes(b"damaged")
    assert library.find("").name == "Photo to impressionist"
    shutil.rmtree(library.built_in)
    assert library.find("").name == "mine"


def test_no_generator_at_all_says_so(tmp_path):
    with pytest.raises(ModelError, match="There is no generator"):
        Library(tmp_path, tmp_path).find("")


def test_names_are_found_exactly_then_without_case(library, model_file):
    assert library.find("PHOTO TO INK").name == "photo to ink"
    shutil.copyfile(model_file, library.user / "PHOTO TO INK.safetensors")
    assert library.find("PHOTO TO INK").name == "PHOTO TO INK"
    assert library.find("photo to ink").built_in


def test_files_are_found_by_path(library, model_file, monkeypatch):
    assert library.find(str(model_file)).path == model_file
    monkeypatch.chdir(model_file.parent)
    entry = library.find("painter.safetensors")
    assert entry.card.title == "Painter"
    assert not entry.built_in


def test_paths_that_lead_nowhere_have_a_problem(library, tmp_path):
    assert "There is no file" in library.find(str(tmp_path / "none.safetensors")).problem.message
    assert "is not a file" in library.find(str(tmp_path)).problem.message


def test_unknown_names_bring_up_those_that_there_are(library):
    with pytest.raises(ModelError, match="no generator named “Pxoto to ink”") as caught:
        library.find("Pxoto to ink")
    assert "Did you mean “photo to ink”?" in caught.value.hint
    with pytest.raises(ModelError) as caught:
        library.find("zzz")
    assert caught.value.hint == "There are: Photo to impressionist, photo to ink, mine."


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "/a\0/b", "..", "~nobody/x"])
def test_impossible_names_are_not_found_or_have_a_problem(library, name):
    try:
        assert library.find(name).problem is not None
    except ModelError as error:
        assert "no generator named" in error.message  # noqa: PT017 - either is right


def test_add_copies_under_a_safe_name(library, model_file):
    entry = library.add(model_file)
    assert entry.path == library.user / "painter.safetensors"
    assert entry.path.read_bytes() == model_file.read_bytes()
    assert library.add(model_file, "Zweites Öl").name == "Zweites Öl"


def test_add_makes_the_folder(tmp_path, model_file):
    library = Library(tmp_path / "none", tmp_path / "deep" / "user")
    assert library.add(model_file).path.is_file()


@pytest.mark.parametrize("name", ["mine", "MINE", "photo to ink", "PHOTO TO INK"])
def test_add_leaves_what_is_there(library, model_file, name):
    before = {entry.path: entry.path.read_bytes() for entry in library.entries()}
    with pytest.raises(ModelError, match=r"already a generator named .* not changed"):
        library.add(model_file, name)
    assert {entry.path: entry.path.read_bytes() for entry in library.entries()} == before


def test_add_refuses_damaged_files_and_bad_names(library, model_file):
    with pytest.raises(ModelError, match="cannot be a generator's name"):
        library.add(model_file, "../escaped")
    model_file.write_bytes(model_file.read_bytes()[:-1] + b"\x7f")
    with pytest.raises(ModelError, match="checksum"):
        library.add(model_file)
    assert sorted(path.name for path in library.user.iterdir()) == ["mine.safetensors"]


def test_add_to_an_impossible_folder_is_an_output_error(tmp_path, model_file):
    (tmp_path / "user").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        Library(tmp_path / "none", tmp_path / "user" / "models").add(model_file)


def test_rename_moves_the_file(library):
    entry = library.rename("mine", "Yours")
    assert entry.name == "Yours"
    assert _names(library)[2:] == ["Yours"]
    assert library.rename("yours", "YOURS").path.name == "YOURS.safetensors"
    assert library.rename("YOURS", "YOURS").name == "YOURS"
    assert _names(library)[2:] == ["YOURS"]


def test_rename_refuses_shipped_taken_bad_and_unknown_names(library, model_file):
    library.add(model_file, "other")
    for name, new, said in (
        ("photo to ink", "x", "is built in and cannot be renamed"),
        ("mine", "OTHER", "already a generator named “other”"),
        ("mine", "Photo to Ink", "already a generator"),
        ("mine", "a/b", "cannot be a generator's name"),
        ("none", "x", "no generator named “none”"),
    ):
        with pytest.raises(ModelError, match=said):
            library.rename(name, new)
    assert _names(library)[2:] == ["mine", "other"]


def test_remove_deletes_only_the_persons_own(library, model_file):
    (library.user / "broken.safetensors").write_bytes(b"")
    library.remove("Broken")
    library.remove("mine")
    assert _names(library) == ["Photo to impressionist", "photo to ink"]
    with pytest.raises(ModelError, match="is built in and cannot be removed"):
        library.remove("photo to ink")
    with pytest.raises(ModelError, match="no generator named"):
        library.remove(str(model_file))
    assert model_file.exists()


def test_a_name_that_both_have_is_the_shipped_one_but_removing_takes_ones_own(library, model_file):
    own = library.user / "photo to ink.safetensors"
    shutil.copyfile(model_file, own)
    assert library.find("photo to ink").built_in
    library.remove("photo to ink")
    assert not own.exists()
    assert library.find("photo to ink").path.exists()


def test_folders_of_the_program_are_used_unless_others_are_given(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path))
    library = Library()
    assert library.user == tmp_path / "models"
    assert library.built_in == paths.built_in_models()


def test_a_malformed_header_spoils_nothing_but_its_own_entry(library, model_file):
    data = model_file.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = data[8 : 8 + length].replace(b'"dtype":"F16"', b'"dtype":["F16"]', 1)
    (library.user / "broken.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + data[8 + length :])
    assert _names(library) == ["Photo to impressionist", "photo to ink", "broken", "mine"]
    assert "is invalid" in library.find("broken").problem.message
    assert library.find("mine").problem is None
    library.remove("broken")


def test_what_no_check_foresees_spoils_nothing_but_its_own_entry(library, monkeypatch):
    def read_card(path):
        raise ZeroDivisionError if path.stem == "mine" else ModelError("other", "hint")

    monkeypatch.setattr("put.models.library.read_card", read_card)
    assert _names(library) == ["Photo to impressionist", "photo to ink", "mine"]
    assert "in an unknown way" in library.find("mine").problem.message
