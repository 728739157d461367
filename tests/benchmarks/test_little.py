from __future__ import annotations

from pathlib import Path

from benchmarks.little import FEW, _same_steps, link, steps_until, table_of_small, table_of_starts
from tests.conftest import make_picture


def _scores(*values: float, gap: float = 0.0) -> dict[str, dict[str, float]]:
    rest = {"content": 0.9, "colour_drift": 5.0, "diversity": 1.0, "gap": gap}
    return {str(10 * (place + 1)): {"score": value} | rest for place, value in enumerate(values)}


def test_the_first_score_that_is_good_enough_counts() -> None:
    scores = _scores(0.9, 0.5, 0.6, 0.4)
    assert steps_until(scores, 0.5) == 20
    assert steps_until(scores, 0.45) == 40
    assert steps_until(scores, 0.3) is None


def test_starts_are_measured_by_what_the_run_from_nothing_came_to() -> None:
    found = {"from nothing": _scores(1.0, 0.8, 0.6), "another": _scores(0.75, 0.7, 0.65)}
    head, _, nothing, another = table_of_starts(found)
    assert [cell.strip() for cell in head.split("|")[4:7]] == ["steps to 0.80", "steps to 0.70", "steps to 0.60"]
    assert [cell.strip() for cell in nothing.split("|")[2:7]] == ["1.000", "0.600 (30)", "20", "30", "30"]
    assert [cell.strip() for cell in another.split("|")[2:7]] == ["0.750", "0.650 (30)", "10", "20", "not reached"]


def test_small_sets_show_best_last_and_what_is_known_by_heart() -> None:
    *_, row = table_of_small({"30 a side": _scores(0.5, 0.3, 0.4, gap=0.25)})
    cells = [cell.strip() for cell in row.split("|")[1:-1]]
    assert cells == ["30 a side", "0.300 (20)", "0.400", "0.90", "5.00", "1.00", "+0.250"]


def test_few_pictures_are_of_as_many_sources(tmp_path: Path) -> None:
    for name in ("photo", "impressionist", "monet"):
        for source in range(2 * FEW):
            for tile in range(2):
                make_picture(tmp_path / name / "train" / f"picture{chr(97 + source % 26)}{source}_s1_{tile}.png", 8, 8)
    sides = link(tmp_path, tmp_path / "work", few=True)
    again = link(tmp_path, tmp_path / "work", few=True)
    assert sides == again
    for side in sides:
        names = [path.name.rsplit("_s1_", 1)[0] for path in side.iterdir()]
        assert len(names) == len(set(names)) == FEW
    everything = link(tmp_path, tmp_path / "work", few=False)
    assert [len(list(side.iterdir())) for side in everything] == [4 * FEW, 8 * FEW]


def test_runs_are_compared_up_to_where_all_of_them_are() -> None:
    found = _same_steps({"a": _scores(3.0, 2.0, 1.0), "b": _scores(3.0, 2.5), "not begun": {}})
    assert {name: list(scores) for name, scores in found.items()} == {"a": ["10", "20"], "b": ["10", "20"]}
