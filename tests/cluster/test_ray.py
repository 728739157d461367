"""Batches over a Ray cluster of two nodes on this machine. Run with: pytest -m cluster tests/cluster"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from put.config import TranslateOptions, VideoOptions
from put.errors import DeviceError, OptionError
from put.events import TranslationAdvanced, TranslationEvent, TranslationStarted, VideoProgressed, Warned
from put.translation.batch import translate
from tests.conftest import make_picture
from tests.translation.spread.test_spread import clips, contents, ends
from tests.video.making import needs_ffmpeg

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
ray = pytest.importorskip("ray")
__all__ = ["clips"]

STORE = 100 << 20
"""Bytes of a node's object store."""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.filterwarnings("ignore"),  # Ray's own
]


@pytest.fixture
def cluster() -> Iterator[Any]:
    """A head that computes nothing, and two nodes of one core each."""
    from ray.cluster_utils import Cluster

    lean = {"include_log_monitor": False, "object_store_memory": STORE}
    made = Cluster(
        initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False, "no_monitor": True} | lean
    )
    made.both = [made.add_node(num_cpus=1, **lean) for _ in range(2)]
    yield made
    made.shutdown()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for index in range(24):
        make_picture(tmp_path / "in" / f"{index:02}.png", 96, 64, seed=index)
    return tmp_path / "in"


def options(model: Path, address: str = "", **more) -> TranslateOptions:
    return TranslateOptions(model=str(model), device="cpu", ray=address, **more)


def notes(events: list[TranslationEvent]) -> list[str]:
    return [event.message for event in events if isinstance(event, Warned)]


def test_two_nodes_share_a_folder_and_the_next_run_skips_it(
    cluster: Any, pictures: Path, tiny_model: Path, tmp_path: Path
) -> None:
    (pictures / "bad.png").write_bytes(b"no picture")
    events = list(translate([pictures], tmp_path / "two", options(tiny_model, cluster.address)))
    assert isinstance(events[0], TranslationStarted)
    assert events[0].device.startswith("Ray: ")
    assert (events[-1].done, events[-1].failed) == (24, 1)
    assert len({event.result.source for event in ends(events)}) == 25
    list(translate([pictures], tmp_path / "one", options(tiny_model)))
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    again = list(translate([pictures], tmp_path / "two", options(tiny_model, cluster.address)))
    assert (again[-1].done, again[-1].skipped) == (0, 24)


def test_a_lost_node_loses_no_file(cluster: Any, pictures: Path, tiny_model: Path, tmp_path: Path) -> None:
    found: list[TranslationEvent] = []
    for event in translate([pictures], tmp_path / "lost", options(tiny_model, cluster.address)):
        found.append(event)
        if isinstance(event, TranslationAdvanced) and len(ends(found)) == 4:
            busy = next(node for node in cluster.both if node.node_id[:4] in event.result.device)
            cluster.remove_node(busy, allow_graceful=False)
    assert (found[-1].done, found[-1].failed) == (24, 0)
    assert len({event.result.source for event in ends(found)}) == 24
    assert any("was lost" in note for note in notes(found))
    list(translate([pictures], tmp_path / "one", options(tiny_model)))
    assert contents(tmp_path / "lost") == contents(tmp_path / "one")


@needs_ffmpeg
def test_a_lost_node_loses_no_frame_and_videos_go_on(
    cluster: Any, clips: Path, tiny_model: Path, tmp_path: Path
) -> None:
    video = VideoOptions(chunk=8, temporal=0.5)
    list(translate([clips], tmp_path / "one", options(tiny_model, video=video)))
    found: list[TranslationEvent] = []
    for event in translate([clips], tmp_path / "two", options(tiny_model, cluster.address, video=video)):
        found.append(event)
        if isinstance(event, VideoProgressed) and event.source.name == "c.mp4" and event.frames and cluster.both:
            cluster.both.clear()
            cluster.remove_node(next(iter(cluster.worker_nodes)), allow_graceful=False)
    assert {event.source.name for event in found if isinstance(event, VideoProgressed)} == {"a.mp4", "b.mp4", "c.mp4"}
    assert found[-1].done == 3
    assert contents(tmp_path / "two") == contents(tmp_path / "one")


def test_a_node_that_sees_no_files_is_sent_them(
    cluster: Any, pictures: Path, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from put.translation.batch import spread

    class Elsewhere(spread.SpreadBatch):
        def __init__(self, *given, **more) -> None:
            super().__init__(*given, **more | {"marker": tmp_path / "is not there"})

    monkeypatch.setattr("put.translation.batch.run.SpreadBatch", Elsewhere)
    for index in range(24):  # large ones, so that the node that is ready first cannot do them all alone
        make_picture(pictures / f"{index:02}.png", 960, 640, seed=index)
    events = list(translate([pictures], tmp_path / "two", options(tiny_model, cluster.address)))
    assert events[-1].done == 24
    done = Counter(event.result.device for event in ends(events))
    assert len(done) == 2, "both nodes translated"
    list(translate([pictures], tmp_path / "one", options(tiny_model)))
    assert contents(tmp_path / "two") == contents(tmp_path / "one")


def test_addresses_that_lead_nowhere(tiny_model: Path, pictures: Path, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="ray://"):
        list(translate([pictures], tmp_path / "out", options(tiny_model, "ray://127.0.0.1:10001")))
    with pytest.raises(DeviceError, match="in no Ray cluster"):
        list(translate([pictures], tmp_path / "out", options(tiny_model, "auto")))
