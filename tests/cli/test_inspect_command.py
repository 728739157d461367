from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from put.cli import main
from put.runs.library import RunLibrary
from tests.conftest import make_picture


@pytest.fixture
def sides(tmp_path: Path) -> tuple[str, str]:
    for index in range(9):
        make_picture(tmp_path / "a" / f"a{index}.jpg", 64, 64, seed=index)
        make_picture(tmp_path / "b" / "deep" / f"b{index}.png", 96, 72, seed=20 + index)
    return str(tmp_path / "a"), str(tmp_path / "b")


def test_it_says_what_can_be_expected(sides: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *sides, "--size", "64"]) == 0
    redirected_output = capsys.readouterr()
    lines = redirected_output.out.splitlines()
    assert ["pictures", "9", "9"] in [line.split() for line in lines]
    assert ["64", "to", "127", "9", "9"] in [line.split() for line in lines]
    assert any(line.startswith("Outlook: POOR. ") for line in lines)
    assert "A holds 9 distinct pictures: very few." in redirected_output.out
    assert redirected_output.err == ""  # no terminal, no line of progress


def test_unreadable_files_and_copies_are_named(
    sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for index in range(12):
        (tmp_path / "a" / f"bad{index:02}.jpg").touch()
    make_picture(tmp_path / "a" / "again.png", 96, 96, seed=3)
    make_picture(tmp_path / "b" / "same.png", 96, 96, seed=4)
    assert main(["inspect", *sides, "--size", "64"]) == 0
    said = capsys.readouterr().out
    assert "  bad00.jpg: The file is empty." in said
    assert "bad09.jpg" in said
    assert "bad10.jpg" not in said
    assert "and 2 more; --json names all" in said
    assert "  again.png = a3.jpg" in said  # the larger one first
    assert f"  {tmp_path / 'a' / 'a4.jpg'} = {tmp_path / 'b' / 'same.png'}" in said


def test_json_is_one_event_a_line_and_the_report_last(
    sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a" / "bad.jpg").write_bytes(b"nothing")
    assert main(["inspect", *sides, "--size", "64", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[0] == {"event": "started", "found_a": 10, "found_b": 9, "total": 19}
    assert [event["event"] for event in events[1:]] == ["advanced"] * 19 + ["finished"]
    bad = [event for event in events[1:-1] if event["error"]]
    assert [event["path"] for event in bad] == [str(tmp_path / "a" / "bad.jpg")]
    assert bad[0]["error"]["message"]
    report = events[-1]["report"]
    assert report["outlook"] == "poor"
    assert report["a"]["found"] == 10
    assert report["findings"][0].keys() == {"severity", "code", "side", "message", "hint", "cap"}
    assert events[-1]["seconds"] >= 0


def test_pictures_can_be_left_out(
    sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "schön.jpg").touch()
    listed = tmp_path / "left out.txt"
    lines = [str(tmp_path / "a" / "a1.jpg"), "", "a/schön.jpg", "b/deep/b3.png", "b/nowhere.png"]
    listed.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    monkeypatch.chdir(tmp_path)
    assert main(["inspect", *sides, "--leave-out", str(listed), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[0] == {"event": "started", "found_a": 8, "found_b": 8, "total": 16}
    report = events[-1]["report"]
    assert (report["a"]["left_out"], report["b"]["left_out"], report["a"]["unreadable"]) == (2, 1, [])
    assert main(["inspect", *sides, "--leave-out", str(listed)]) == 0
    assert ["left", "out", "2", "1"] in [line.split() for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("content", "said"), [(None, "cannot be read: "), ("ä.jpg\n".encode("utf-16"), "is no UTF-8 text")]
)
def test_a_list_that_cannot_be_read_gives_2(
    content: bytes | None, said: str, sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "list.txt").write_bytes(content)
    with pytest.raises(SystemExit) as ended:
        main(["inspect", *sides, "--leave-out", str(tmp_path / "list.txt")])
    assert ended.value.code == 2
    assert f"list.txt {said}" in capsys.readouterr().err


def test_most_and_seed_are_passed_on(sides: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    def opened(seed: str) -> list[str]:
        main(["inspect", *sides, "--most", "3", "--seed", seed, "--json"])
        return [json.loads(line)["path"] for line in capsys.readouterr().out.splitlines()[1:-1]]

    assert len(opened("1")) == 6
    assert opened("1") != opened("2")


def test_nothing_usable_gives_1(sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad").mkdir()
    assert main(["inspect", sides[0], str(tmp_path / "bad")]) == 1
    assert "holds no pictures" in capsys.readouterr().err
    (tmp_path / "bad" / "x.jpg").touch()
    assert main(["inspect", sides[0], str(tmp_path / "bad")]) == 1
    assert "NOT YET" in capsys.readouterr().out
    assert main(["inspect", sides[0], str(tmp_path / "missing"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["event"] == "error"


@pytest.mark.parametrize("arguments", [["A"], ["A", "A"], ["A", "B", "--size", "8"], ["A", "B", "--most", "0"], []])
def test_wrong_usage_gives_2(arguments: list[str], sides: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    folders = dict(zip("AB", sides, strict=True))
    try:
        code = main(["inspect", *(folders.get(each, each) for each in arguments)])
    except SystemExit as error:
        code = int(error.code or 0)
    assert code == 2
    assert capsys.readouterr().err


def test_progress_on_a_terminal_is_wiped_away(
    sides: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stderr", terminal)
    assert main(["inspect", *sides]) == 0
    assert "3/18  a2.jpg" in terminal.getvalue()
    assert terminal.getvalue().endswith("\x1b[2K")
    assert "\x1b" not in capsys.readouterr().out


def test_what_is_to_be_left_out_but_is_not_there_is_named(
    sides: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_picture(tmp_path / "a" / "@eaDir" / "a0.jpg" / "thumb.jpg", 64, 64)
    (tmp_path / "left.txt").write_text(f"{tmp_path}/a/a1.jpg\n{tmp_path}/a/gone.jpg\n")
    patterns = ["--leave-out", str(tmp_path / "left.txt"), "--exclude", "a[2-4].*", "--exclude", "deep/b0.png"]
    assert main(["inspect", *sides, "--size", "64", *patterns, "--exclude", "no*"]) == 0
    said = capsys.readouterr()
    rows = [line.split() for line in said.out.splitlines()]
    assert ["pictures", "5", "8"] in rows
    assert ["left", "out", "4", "1"] in rows
    assert said.err.splitlines() == [
        f"note: --leave-out names what is in neither folder: {tmp_path}/a/gone.jpg",
        "note: --exclude names what is in neither folder: no*",
    ]


def test_a_queued_run_leaves_out_what_patterns_name(sides: tuple[str, str], tmp_path: Path) -> None:
    assert main(["runs", "add", *sides, "--device", "cpu", "--later", "--exclude", "a3.*"]) == 0
    (entry,) = RunLibrary().entries()
    assert entry.spec is not None
    assert entry.spec.left_out == (tmp_path / "a" / "a3.jpg",)


def test_all_kinds_that_are_translated_are_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side, seed in (("a", 0), ("b", 9)):
        for index, ending in enumerate((".jfif", ".jpe", ".gif")):
            path = make_picture(tmp_path / side / f"{index}.{'gif' if ending == '.gif' else 'jpg'}", seed=seed + index)
            path.rename(path.with_suffix(ending))
    assert main(["inspect", str(tmp_path / "a"), str(tmp_path / "b"), "--size", "32"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["pictures", "3", "3"] in rows
    assert ["unreadable", "0", "0"] in rows
