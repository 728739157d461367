"""What a run says, written and read line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from put.events import (
    TrainingAssessed,
    TrainingEvaluated,
    TrainingEvent,
    TrainingFinished,
    TrainingSampled,
    TrainingSaved,
    TrainingStarted,
    TrainingStepped,
    Verdict,
    Warned,
    event_json,
)
from put.runs import event_log as log
from put.runs.event_log import EventLog, EventTail, training_event
from put.runs.layout import EVENTS

SAID: list[TrainingEvent] = [
    TrainingStarted(0, 9, 5, 6, "cpu", "fp32", Path("/run")),
    Warned("Look.", "There.", Path("/a/ö.png")),
    Warned("Look."),
    TrainingStepped(-2, 9, {"warm-up": 0.5}),
    TrainingStepped(5, 9, {"nce": 1.5, "colour": 0.25}, 0.5, 2.0, 1000),
    TrainingEvaluated(5, {"score": 1.25}, best=True),
    TrainingSampled(5, Path("/run/samples/5.jpg")),
    TrainingAssessed(5, Verdict.LEARNING, "It learns.", ""),
    TrainingSaved(5, Path("/run/checkpoint.pt")),
    TrainingFinished(9, Path("/run/best"), 3.5, Path("/run/last")),
]


@pytest.mark.parametrize("event", SAID, ids=lambda event: type(event).__name__)
def test_events_survive_json(event: TrainingEvent) -> None:
    assert training_event(json.loads(json.dumps(event_json(event))) | {"time": 1.0, "later": [2]}) == event


@pytest.mark.parametrize(
    "content",
    [
        {}, {"event": "danced"}, {"event": "event"}, {"event": "saved", "step": 1},
        {"event": "saved", "step": "1", "path": "x"}, {"event": "saved", "step": True, "path": "x"},
        {"event": "judged", "step": 1, "scores": [1], "best": True},
        {"event": "judged", "step": 1, "scores": {}, "best": 1},
        {"event": "assessed", "step": 1, "verdict": "odd", "message": ""},
        {"event": "stepped", "step": 1, "steps": None},
    ],
)  # fmt: skip
def test_nonsense_is_told(content: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        training_event(content)


def test_a_tail_gives_each_event_once(tmp_path: Path) -> None:
    tail = EventTail(tmp_path)
    assert tail.read() == []
    with EventLog(tmp_path) as written:
        for event in SAID:
            written.add(event)
            written.add(TrainingStepped(1, 9))  # without losses: not kept
            assert tail.read() == [event]
    assert tail.read() == []
    assert EventTail(tmp_path / EVENTS).read() == SAID


def test_only_whole_lines_are_read(tmp_path: Path) -> None:
    tail, path = EventTail(tmp_path), tmp_path / EVENTS
    line = json.dumps(event_json(SAID[4])).encode() + b"\n"
    with path.open("ab", buffering=0) as file:
        for index in range(len(line)):
            file.write(line[index : index + 1])
            assert tail.read() == ([SAID[4]] if index == len(line) - 1 else [])


def test_what_a_kill_left_half_written_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / EVENTS
    path.write_bytes(b'{"event": "saved", "step": 1, "pa')
    with EventLog(tmp_path) as written:
        written.add(SAID[0])
    path.write_bytes(path.read_bytes() + b'\0\0\xff\n[1]\n{"event": "new in 2040"}\n')
    with EventLog(tmp_path) as written:
        written.add(SAID[1])
    assert EventTail(tmp_path).read() == SAID[:2]


def test_a_call_reads_a_bounded_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "CHUNK", 500)
    with EventLog(tmp_path) as written:
        for step in range(1, 40):
            written.add(TrainingStepped(step, 99, {"nce": 1.0}))
    tail, steps, calls = EventTail(tmp_path), [], 0
    while found := tail.read():
        steps += [event.step for event in found if isinstance(event, TrainingStepped)]
        calls += 1
    assert steps == list(range(1, 40))
    assert calls > 5


def test_an_endless_line_does_not_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "CHUNK", 500)
    (tmp_path / EVENTS).write_bytes(b"x" * 2300)
    tail = EventTail(tmp_path)
    assert tail.read() == []
    with EventLog(tmp_path) as written:
        for event in SAID:
            written.add(event)
    found = []
    while more := tail.read():
        found += more
    assert found == SAID


def test_a_file_that_was_begun_anew_is_read_anew(tmp_path: Path) -> None:
    for event in SAID[:3]:
        with EventLog(tmp_path) as written:
            written.add(event)
    tail = EventTail(tmp_path)
    assert tail.read() == SAID[:3]
    (tmp_path / EVENTS).unlink()
    assert tail.read() == []
    with EventLog(tmp_path) as written:
        written.add(SAID[0])
    assert tail.read() == SAID[:1]


def test_a_file_without_lines_and_figures_without_bounds_do_not_stop_it(tmp_path: Path) -> None:
    path = tmp_path / EVENTS
    with path.open("wb") as file:
        file.truncate(1200 * log.CHUNK)  # as a power cut leaves it; nothing on the disk
        file.seek(0, 2)
        file.write(b"\n")
    with EventLog(tmp_path) as written:
        written.add(SAID[0])
    large = event_json(TrainingStepped(1, 2, {"nce": 1.0})) | {"seconds_per_step": 10**400}
    with path.open("ab") as file:
        file.write(json.dumps(large).encode() + b"\n")
    assert EventTail(tmp_path).read() == SAID[:1]
