import sys
from pathlib import Path

import pytest

from put import paths


def test_a_checkout_uses_its_own_resources(monkeypatch):
    monkeypatch.delattr(sys, "_MEIPASS", raising=False)
    assert paths.resources() == Path(__file__).resolve().parents[1] / "resources"
    assert paths.built_in_models() == paths.resources() / "models"
    assert paths.samples() == paths.resources() / "samples"


def test_an_installed_package_uses_the_copy_inside_it(monkeypatch, tmp_path):
    (tmp_path / "put" / "_resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "put" / "paths.py"))
    assert paths.resources() == tmp_path.resolve() / "put" / "_resources"


def test_a_frozen_program_uses_its_bundle(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_variable_moves_everything_of_the_person(monkeypatch, tmp_path):
    monkeypatch.setenv("PUT_DATA_DIR", str(tmp_path / "portable"))
    assert paths.user_models() == tmp_path / "portable" / "models"
    assert paths.user_log() == tmp_path / "portable" / "logs"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PUT_DATA_DIR", "here")
    assert paths.user_data() == tmp_path / "here"


@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_it_the_systems_folder_is_used(monkeypatch, value):
    if value is None:
        monkeypatch.delenv("PUT_DATA_DIR", raising=False)
    else:
        monkeypatch.setenv("PUT_DATA_DIR", value)
    assert paths.user_data().is_absolute()
    assert paths.user_data().name == "put-desktop"
    assert paths.user_models().parent == paths.user_data()
    assert "put-desktop" in paths.user_log().parts
