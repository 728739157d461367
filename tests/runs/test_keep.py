"""Taking a generator of a run into the gallery."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch

from put.errors import ModelError, OutputError
from put.models.card import ModelCard
from put.models.library import Library
from put.models.model_file import load_generator, read_card, rewrite_card, save_model, verify
from put.runs.publish import publish_model

MADE = ModelCard(
    title="photo to ink",
    description="Turns photo into ink.",
    date="2026-01-02",
    method="CUT",
    training={"step": "5 of 9"},
    work_size=256,
    before=b"before",
    after=b"after",
)


@pytest.fixture
def run(tmp_path: Path, tiny_model: Path) -> Path:
    run = tmp_path / "run"
    (run / "snapshots").mkdir(parents=True)
    save_model(run / "snapshots/0000005.safetensors", load_generator(tiny_model), MADE)
    return run


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "shipped", tmp_path / "own")


SNAPSHOT = Path("snapshots/0000005.safetensors")
TEXTS = {"title": "Ink", "description": "Like ink.\n\x07Good.", "licence": "CC0-1.0", "credits": ["Anna", "", " Bo\n"]}


def test_the_copy_has_the_new_card_and_the_old_weights(run: Path, library: Library) -> None:
    before = (run / SNAPSHOT).read_bytes()
    assert publish_model(run, SNAPSHOT, name="My ink", library=library, **TEXTS) == "My ink"  # type: ignore[arg-type]
    entry = library.find("My ink")
    verify(entry.path)
    assert entry.card == ModelCard(
        title="Ink", description="Like ink.\nGood.", license="CC0-1.0", credits=("Anna", "Bo"), date="2026-01-02",
        method="CUT", training={"step": "5 of 9"}, work_size=256, before=b"before", after=b"after",
    )  # fmt: skip
    kept, made = load_generator(entry.path).state_dict(), load_generator(run / SNAPSHOT).state_dict()
    assert all(torch.equal(kept[name], made[name]) for name in made)
    assert (run / SNAPSHOT).read_bytes() == before


def test_what_the_run_began_from_is_still_credited(run: Path, library: Library) -> None:
    begun = dataclasses.replace(MADE, license="CC-BY-4.0", credits=("Anna", "Cy"))
    rewrite_card(run / SNAPSHOT, run / "snapshots/0000006.safetensors", begun)
    for licence, written in (("", "CC-BY-4.0"), ("CC-BY-SA-4.0", "CC-BY-SA-4.0")):
        texts = {**TEXTS, "licence": licence}
        name = publish_model(run, Path("snapshots/0000006.safetensors"), name=written, library=library, **texts)  # type: ignore[arg-type]
        card = library.find(name).card
        assert card is not None
        assert (card.license, card.credits) == (written, ("Anna", "Cy", "Bo"))


def test_empty_texts(run: Path, library: Library) -> None:
    publish_model(run, run / SNAPSHOT, name="Ink.safetensors", title=" ", description="", licence="", library=library)
    card = library.find("Ink").card
    assert card is not None
    assert (card.title, card.description, card.license) == ("Ink", MADE.description, "")


def test_the_person_s_own_library_is_meant(run: Path, data_dir: Path) -> None:
    publish_model(run, SNAPSHOT, name="Own", title="", description="", licence="")
    assert (data_dir / "models/Own.safetensors").exists()


@pytest.mark.parametrize("name", ["", "a/b", "con", "TAKEN", "x" * 200])
def test_names_that_will_not_do(run: Path, library: Library, name: str) -> None:
    publish_model(run, SNAPSHOT, name="taken", title="", description="", licence="", library=library)
    with pytest.raises(ModelError) as caught:
        publish_model(run, SNAPSHOT, name=name, title="", description="", licence="", library=library)
    assert caught.value.hint
    assert [path.name for path in library.user.iterdir()] == ["taken.safetensors"]


def test_a_damaged_or_missing_generator_is_told(run: Path, library: Library) -> None:
    content = bytearray((run / SNAPSHOT).read_bytes())
    content[-3] ^= 1
    (run / SNAPSHOT).write_bytes(content)
    with pytest.raises(ModelError, match="damaged"):
        publish_model(run, SNAPSHOT, name="a", title="", description="", licence="", library=library)
    with pytest.raises(ModelError, match="no file"):
        publish_model(run, Path("best.safetensors"), name="a", title="", description="", licence="", library=library)
    assert not library.user.exists() or not list(library.user.iterdir())


def test_a_full_disk_leaves_nothing(run: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("put.files.atomic.os.fsync", full)
    with pytest.raises(OutputError, match="cannot be written"):
        publish_model(run, SNAPSHOT, name="a", title="", description="", licence="", library=library)
    assert list(library.user.iterdir()) == []


def test_metadata_that_is_not_the_card_s_stays(run: Path, tmp_path: Path) -> None:
    rewrite_card(run / SNAPSHOT, tmp_path / "b.safetensors", MADE)
    assert (tmp_path / "b.safetensors").read_bytes() == (run / SNAPSHOT).read_bytes()
    spec, _ = read_card(run / SNAPSHOT)
    rewrite_card(run / SNAPSHOT, run / SNAPSHOT, ModelCard(title="Bare"))
    assert read_card(run / SNAPSHOT) == (spec, ModelCard(title="Bare"))
    verify(run / SNAPSHOT)
