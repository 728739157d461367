import random

import pytest

from benchmarks import study_plan
from benchmarks.study_data import free_photographs, load_picture, sides, source_name
from benchmarks.study_plan import (
    PAINTER,
    PAINTER_VARIANTS,
    VARIANTS,
    Settings,
    budget_points,
    code_mark,
    kept_points,
    nearest,
    plan,
    read_settings,
)
from put.config import ColorMap, Preset, Selection, preset_options
from put.errors import OptionError

from PIL import Image  # isort: skip


def test_runs_are_ordered_so_that_an_early_stop_leaves_whole_seeds():
    runs = plan(2)
    each = len(VARIANTS)
    assert [(run.seed, run.task) for run in runs[::each]] == [(0, "maps"), (0, "art"), (1, "maps"), (1, "art")]
    assert {run.variant.name for run in runs[:each]} == {variant.name for variant in VARIANTS}
    assert len({run.name for run in runs}) == len(runs)


def test_unknown_names_are_refused():
    with pytest.raises(OptionError):
        plan(1, ["maps"], ["easiest"])


def test_options_differ_between_variants_in_the_selection_only():
    settings = Settings(steps=1000)
    options = {variant.name: settings.options("maps", variant, 3) for variant in VARIANTS}
    assert options["annealed5"].anneal_steps == 400
    assert {name for name, one in options.items() if one.anneal_steps} == {"annealed5"}
    assert (options["hardest16"].selection, options["hardest16"].num_negatives) == (Selection.HARDEST, 16)
    same = {(one.lr, one.seed, one.size, one.keep_colours, one.identity, one.nce_layers) for one in options.values()}
    assert len(same) == 1
    # the trainer lowers the rate in the second half of its steps only
    assert all(one.steps / 2 > settings.steps for one in options.values())
    assert options["all"].keep_colours == 0
    assert settings.options("art", VARIANTS[0], 3).keep_colours == 4


def test_painters_differ_in_the_selection_only_and_learn_as_the_preset_does():
    options = {variant.name: PAINTER.options("watercolour", variant, 3) for variant in PAINTER_VARIANTS}
    preset = preset_options(Preset.STANDARD)
    assert next(iter(options)) == "all"
    assert {name for name, one in options.items() if one.anneal_steps} == {"annealed5", "annealed16", "annealed64"}
    chosen = {"selection", "num_negatives", "anneal_steps"}
    same = {tuple((key, value) for key, value in vars(one).items() if key not in chosen) for one in options.values()}
    assert len(same) == 1
    one = options["annealed16"]
    for name in ("generator", "discriminator", "discriminator_batch", "nce_layers", "lr", "ngf", "diff_augment"):
        assert getattr(one, name) == getattr(preset, name), name
    maps = PAINTER.options("maps", PAINTER_VARIANTS[0], 3)
    assert (maps.keep_colours, maps.zoom_b, maps.color_map) == (0.0, 1.0, ColorMap.ON)
    assert maps.load_max * maps.size <= 256, "maps are not enlarged"
    assert {run.task for run in plan(1, study_plan.TASKS, recipe="painter")} == {"maps", "art", "watercolour"}


def test_a_study_of_painters_has_their_usual_size(tmp_path):
    found = read_settings(tmp_path, {"recipe": "painter", "steps": 50})
    assert (found.size, found.ngf, found.steps, found.painter) == (128, 32, 50, True)
    assert read_settings(tmp_path, {}).painter


@pytest.mark.parametrize(("size", "zoom"), [(96, 1.5), (256, 1.0), (180, 256 / 216)])
def test_no_picture_is_enlarged_and_small_crops_are_near(size, zoom):
    settings = Settings(size=size)
    assert settings.zoom == pytest.approx(zoom)
    assert settings.short_side % 4 == 0
    if size < 256:
        assert settings.options("maps", VARIANTS[0], 0).load_max * size <= 256 + 1e-6


def test_equal_time_gives_slower_variants_fewer_steps():
    points = budget_points(1000, {"quick": 0.1, "slow": 0.125})
    assert points["quick"] == {"steps": 1000, "time": 1000}
    assert points["slow"] == {"steps": 1000, "time": 800}


def test_kept_points_hold_both_budgets_and_whatever_time_may_ask_for():
    kept = kept_points(800)
    assert kept[0] == 400
    assert kept[-1] == 800
    assert all(abs(nearest(kept, wanted) - wanted) <= 10 for wanted in range(400, 801))
    assert nearest([10, 20], 15) == 10
    assert nearest([], 15) is None


def test_a_study_keeps_its_settings_and_takes_more_seeds(tmp_path):
    first = read_settings(tmp_path, {"size": 64, "steps": 40, "device": None})
    assert (first.size, first.steps, first.device) == (64, 40, "cpu")
    assert read_settings(tmp_path, {"seeds": 5}).size == 64
    assert read_settings(tmp_path, {}).seeds == 5
    with pytest.raises(OptionError):
        read_settings(tmp_path, {"steps": 41})


def test_mark_changes_with_the_code(tmp_path):
    for folder in ("losses", "nn", "data", "training/loop"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("adversaries", "contrast", "networks", "schedule", "step"):
        (tmp_path / "training" / "loop" / f"{name}.py").write_text("a = 1")
    before = code_mark(tmp_path)
    assert before == code_mark(tmp_path)
    (tmp_path / "training" / "loop" / "step.py").write_text("a = 2")
    assert code_mark(tmp_path) != before


def _pictures(folder, names, side=64):
    folder.mkdir(parents=True)
    rng = random.Random(0)
    for name in names:
        Image.new("RGB", (side, side), (rng.randrange(256), 90, 30)).save(folder / f"{name}.jpg")


def test_no_place_of_the_maps_is_seen_on_both_sides(tmp_path):
    names = [f"{number:04}" for number in range(9)]
    for folder in ("trainA", "trainB", "testA", "testB"):
        _pictures(tmp_path / "maps" / folder, names)
    found = sides("maps", tmp_path)
    a, b = ({path.name for path in paths} for paths in (found.train_a, found.train_b))
    assert not a & b
    assert len(a | b) == 9
    assert [path.name for path in found.test_a] == [path.name for path in found.test_b]


def test_held_out_photographs_share_no_source_with_the_others(tmp_path):
    names = [f"{place}_s{zoom}_{tile}" for place in "abcdefghijk" for zoom in (0, 1) for tile in (0, 1)]
    _pictures(tmp_path / "photo" / "train", names)
    for folder in ("photo/test", "impressionist/train", "impressionist/test", "monet/train", "monet/test"):
        _pictures(tmp_path / folder, ["x"])
    found = sides("art", tmp_path)
    kept, held = ({source_name(path) for path in paths} for paths in (found.train_a, found.test_a))
    assert not kept & held
    assert {path.stem for path in (*found.train_a, *found.test_a)} == {*names, "x"}
    assert held == {"a", "f", "k", "x"}


def test_missing_folders_are_named(tmp_path):
    with pytest.raises(OptionError, match="trainA"):
        sides("maps", tmp_path)


def test_test_pictures_are_scaled_and_cut_in_the_middle(tmp_path):
    picture = Image.new("RGB", (200, 100), "black")
    picture.paste("white", (80, 30, 120, 70))
    picture.save(tmp_path / "one.png")
    square = load_picture(tmp_path / "one.png", 50, 20)
    assert square.shape == (3, 20, 20)
    assert square.mean() > 0.9
    assert load_picture(tmp_path / "one.png", 50).shape == (3, 48, 100)


def test_only_free_photographs_are_printed(tmp_path):
    _pictures(tmp_path / "test", ["one", "two", "three"])
    rows = [
        'photo/test/one.jpg,public-domain,"A, B",src',
        "photo/test/two.jpg,CC-BY-SA-4.0,C,src",
        'photo/test/three.jpg,"CC0 (Pexels, stated by repo)",D,src',
        "photo/test/gone.jpg,CC0,D,src",
        "monet/test/one.jpg,public domain painting,E,src",
    ]
    (tmp_path / "manifest.csv").write_text("\n".join(["file,licence,author,source", *rows]) + "\n")
    found = free_photographs(tmp_path / "manifest.csv", tmp_path / "test")
    assert [(credit.path.name, credit.author) for credit in found] == [("one.jpg", "A, B"), ("three.jpg", "D")]


def test_all_selections_of_the_trainer_take_part():
    assert {variant.selection for variant in study_plan.VARIANTS} == set(Selection)
