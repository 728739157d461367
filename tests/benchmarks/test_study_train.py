import csv
import dataclasses
import random
import shutil

import pytest
import torch
from PIL import Image

from benchmarks import study, study_train
from benchmarks.study_plan import Run, Settings, Variant, read_json
from benchmarks.study_train import Training, levelled, read_log, seconds_per_step, train_runs
from put.config import Selection

pytestmark = pytest.mark.slow

SETTINGS = Settings(size=64, ngf=2, ndf=2, steps=8, seeds=1, precision="fp32")
VARIANT = Variant("random5", "random", Selection.RANDOM, 5)
RUN = Run("maps", VARIANT, 0)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sets")
    rng = random.Random(0)
    for side in ("trainA", "trainB", "testA", "testB"):
        (folder / "maps" / side).mkdir(parents=True)
        for number in range(4):
            picture = Image.frombytes("RGB", (120, 120), rng.randbytes(120 * 120 * 3))
            picture.save(folder / "maps" / side / f"{number}.jpg")
    return folder


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    monkeypatch.setattr(study_train, "LOG_EVERY", 2)


def _weights(folder):
    return torch.load(folder / RUN.name / "generator-0000008.pt", weights_only=True)


def test_a_run_that_is_stopped_ends_like_one_that_is_not(data, tmp_path, monkeypatch):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train_runs([RUN], SETTINGS, whole, data, 10, lambda text: None)
    calls = 0
    while not train_runs([RUN], SETTINGS, parts, data, 0, lambda text: None):  # stops after every step
        calls += 1
        assert calls < 20
    assert calls >= 7
    expected, found = _weights(whole / "runs"), _weights(parts / "runs")
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    logs = [read_log(folder / "runs" / RUN.name / "log.csv") for folder in (whole, parts)]
    assert [[row["step"] for row in rows] for rows in logs] == [[2, 4, 6, 8]] * 2
    assert train_runs([RUN], SETTINGS, parts, data, 0, lambda text: pytest.fail(text) if "from step" in text else None)


def test_after_a_kill_the_log_is_cut_to_the_state(data, tmp_path):
    train_runs([RUN], SETTINGS, tmp_path, data, 0, lambda text: None)
    folder = tmp_path / "runs" / RUN.name
    with (folder / "log.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(study_train.COLUMNS)
        writer.writerow([1, 5, *[0.5] * 5])
        writer.writerow([2, 5, *[0.5] * 5])
        file.write("4,5,0.3")  # what a kill leaves
    training = Training(RUN, SETTINGS, tmp_path / "runs", data)
    training.open()
    assert training.step == 1
    assert [row["step"] for row in read_log(folder / "log.csv")] == [1]


RUN_OF_A_BAND = "maps-band-0"


def test_painters_of_a_seed_begin_with_the_same_weights_and_go_on_after_a_stop(data, tmp_path, monkeypatch):
    options = Settings._painter_options
    monkeypatch.setattr(
        Settings, "_painter_options",
        lambda *given: dataclasses.replace(
            options(*given), warmup_steps=3, discriminator_batch=2, discriminator="patchgan", blocks=2,
            nce_layers=(1, 2), patches=20,
        ),
    )  # fmt: skip
    settings = dataclasses.replace(SETTINGS, recipe="painter", steps=4)
    variants = [Variant("all", "all", Selection.ALL), Variant("band", "band", Selection.BAND, 3)]
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    runs = [Run("maps", variant, 0) for variant in variants]
    assert train_runs(runs, settings, whole, data, 10, lambda text: None)
    while not train_runs(runs[1:], settings, parts, data, 0, lambda text: None):  # another makes the weights here
        pass
    starts = [torch.load(folder / "starts" / "maps-0.pt", weights_only=True) for folder in (whole, parts)]
    kept = [
        torch.load(folder / "runs" / RUN_OF_A_BAND / "generator-0000004.pt", weights_only=True)
        for folder in (whole, parts)
    ]
    for one, other in (starts, kept):
        assert all(torch.equal(one[name], other[name]) for name in one)
    assert not torch.equal(starts[0]["stem.0.weight"].half(), kept[0]["stem.0.weight"])
    moved = tmp_path / "moved" / RUN_OF_A_BAND  # where only its figures came along
    moved.mkdir(parents=True)
    shutil.copy(parts / "runs" / RUN_OF_A_BAND / "done.json", moved)
    here, there = (Training(runs[1], settings, folder, data) for folder in (parts / "runs", moved.parent))
    assert there.done
    assert there.kept_steps() == here.kept_steps() == [2, 3, 4]


def test_a_run_whose_loss_is_no_number_is_given_up(data, tmp_path, monkeypatch):
    monkeypatch.setattr(study_train.PUTModel, "losses", lambda networks: {"nce": float("nan")})
    assert train_runs([RUN], SETTINGS, tmp_path, data, 10, lambda text: None)
    assert read_json(tmp_path / "runs" / RUN.name / "done.json") == {"step": 2, "failed": True, "kept": []}
    assert Training(RUN, SETTINGS, tmp_path / "runs", data).done


def test_time_of_an_annealed_variant_is_weighted_by_its_steps():
    measured = [(5, 2.0), (15, 4.0), (25, 9.0), (50, 1.0), (70, 1.0), (90, 3.0)]
    assert seconds_per_step(measured, 40, 100) == pytest.approx(0.4 * 4.0 + 0.6 * 1.0)
    assert seconds_per_step([(5, 1.0), (50, 3.0), (90, 2.0)], 0, 100) == 2.0


def test_a_slow_round_does_not_count_against_anyone():
    measured = {"a": [(0, 1.0), (1, 10.0), (2, 1.0)], "b": [(0, 2.0), (1, 20.0), (2, 2.0)]}
    level = levelled(measured)
    assert [seconds for _, seconds in level["a"]] == pytest.approx([1.0] * 3)
    assert [seconds for _, seconds in level["b"]] == pytest.approx([2.0] * 3)


def test_scores_need_times(tmp_path, capsys):
    assert study.main(["score", "--work", str(tmp_path), "--data", str(tmp_path)]) == 2
    assert "timed" in capsys.readouterr().err
