from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from put_desktop.settings.job_settings import JobSettings
from put_desktop.translate.queue.job import JobLocation, JobState, default_output, free_output
from tests.desktop.scripted import make_job

FOLDER = JobLocation("Holiday", "Holiday", Path("/photos"), folder=True)
FILES = JobLocation("a.jpg + 2", "Holiday", Path("/photos"), folder=False)


def test_results_lie_beside_the_originals_or_in_the_chosen_folder() -> None:
    beside, chosen = JobSettings(), JobSettings(folder=Path("/results"))
    assert default_output(FOLDER, "Monet", beside) == Path("/photos/Holiday - Monet")
    assert default_output(FILES, "Monet", beside) == Path("/photos/Holiday - Monet")
    assert default_output(FOLDER, "Monet", chosen) == Path("/results/Holiday")
    assert default_output(FILES, "Monet", chosen) == Path("/results")


def test_a_models_title_cannot_lead_elsewhere() -> None:
    assert default_output(FOLDER, "../../etc: a/b", JobSettings()).parent == Path("/photos")
    assert default_output(FOLDER, "dots...", JobSettings()).name == "Holiday - dots"


def test_two_folders_of_one_name_do_not_mix_their_results() -> None:
    first = make_job(Path("/2023/raw"), Path("/out/raw"))
    second = make_job(Path("/2024/raw"), Path("/out/raw"))
    assert free_output(second, [first]) == Path("/out/raw (2)")
    assert free_output(replace(second, output=Path("/out/RAW")), [first]) == Path("/out/RAW (2)")
    assert free_output(replace(first, id="again"), [first]) == Path("/out/raw")


def test_progress() -> None:
    job = replace(make_job(Path("/photos/Holiday")), total=8, done=3, skipped=1, failed=2)
    assert job.handled == 6
    assert job.fraction == 0.75
    assert replace(job, total=None).fraction == 0.0
    assert replace(job, total=0, done=0, skipped=0, failed=0, state=JobState.DONE).fraction == 1.0
