"""The card of a trained model says what its training pictures have in common."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from put.familiarity.features import FEATURES
from put.familiarity.statistics import parse_statistics
from put.models.library import Library
from put.models.model_file import read_card
from put.runs.publish import publish_model
from put.training.run import LAST, train
from tests.training.running import OPTIONS, make_sides

SHORT = replace(OPTIONS, steps=2, sample_every=2, warmup_steps=1)


@pytest.mark.slow
def test_every_model_of_a_run_knows_its_pictures_and_so_does_a_published_one(tmp_path: Path) -> None:
    run, library = tmp_path / "run", Library(tmp_path / "none", tmp_path / "own")
    (*_,) = train(*make_sides(tmp_path, 30), run, SHORT)
    inputs = {path.name: read_card(path)[1].inputs for path in (run / LAST, *(run / "snapshots").iterdir())}
    assert len(inputs) == 2
    assert len(set(inputs.values())) == 1
    assert 20 <= parse_statistics(inputs[LAST], FEATURES).count < 30  # some are held out
    publish_model(run, Path(LAST), name="mine", title="", description="", licence="", library=library)
    card = library.find("mine").card
    assert card is not None
    assert card.inputs == inputs[LAST]


@pytest.mark.slow
def test_few_pictures_are_no_obstacle(tmp_path: Path) -> None:
    (*_,) = train(*make_sides(tmp_path, 8), tmp_path / "run", SHORT)
    assert read_card(tmp_path / "run" / LAST)[1].inputs == b""
