"""Finding pictures, telling their sources, and holding some out."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from put.data.folders import find_images, source_of, split_held_out
from put.errors import TrainingError
from put.images.formats.kinds import READABLE_ENDINGS

links = pytest.mark.skipif(os.name == "nt", reason="links need a right that users of Windows lack")


def touch(root: Path, *names: str) -> list[Path]:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return [root / name for name in names]


def paintings(root: Path, count: int = 40, crops: int = 5) -> list[Path]:
    return [root / f"museum_{number:03d}_s1_{crop}.jpg" for number in range(count) for crop in range(crops)]


def names(paths: list[Path]) -> set[str]:
    return {path.name for path in paths}


def test_pictures_of_all_folders_come_sorted_by_path(tmp_path: Path) -> None:
    wanted = touch(
        tmp_path, "a/z.PNG", "a.b/c.tiff", "a/sub/deep/x.webp", "b.jpg", "ä.jpeg", "a/1.bmp", "c.avif", "d.tif"
    )
    touch(tmp_path, "notes.txt", "a/film.mp4", "jpg", "Thumbs.db")
    (tmp_path / "folder.jpg").mkdir()
    assert find_images(tmp_path) == sorted(wanted)


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "sub/b.jpg", ".thumbnails/c.png", "._d.png", "sub/.hidden/deep/e.png")
    assert find_images(tmp_path) == [tmp_path / "a.png", tmp_path / "sub" / "b.jpg"]


def test_a_hidden_folder_above_does_not_matter(tmp_path: Path) -> None:
    (path,) = touch(tmp_path, ".cache/set/a.png")
    assert find_images(tmp_path / ".cache" / "set") == [path]


def test_a_single_picture_stands_for_a_folder(tmp_path: Path) -> None:
    painting, text = touch(tmp_path, "painting.JPG", "notes.txt")
    assert find_images(painting) == [painting]
    with pytest.raises(TrainingError, match=r"notes\.txt is no picture"):
        find_images(text)


def test_a_missing_and_an_empty_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no folder"):
        find_images(tmp_path / "missing")
    touch(tmp_path, "notes.txt")
    with pytest.raises(TrainingError, match="holds no pictures"):
        find_images(tmp_path)


@links
def test_links_are_followed_once(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    touch(root, "sub/a.png", "z/c.png")
    touch(outside, "b.png", "deep/d.png")
    (root / "again").symlink_to(root / "sub", target_is_directory=True)
    (root / "linked").symlink_to(outside, target_is_directory=True)
    (root / "linked2").symlink_to(outside, target_is_directory=True)
    (outside / "deep" / "up").symlink_to(outside, target_is_directory=True)
    (root / "sub" / "loop").symlink_to(root, target_is_directory=True)
    (root / "z" / "picture.png").symlink_to(outside / "b.png")
    (root / "broken.png").symlink_to(root / "nothing.png")
    (root / "self.png").symlink_to(root / "self.png")
    found = [path.relative_to(root).as_posix() for path in find_images(root)]
    assert found == ["linked/b.png", "linked/deep/d.png", "sub/a.png", "z/c.png", "z/picture.png"]


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Folders that may not be read, whoever runs the tests."""
    folders: set[Path] = set()
    scandir = os.scandir

    def guarded(place: str) -> object:
        if Path(place) in folders:
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    monkeypatch.setattr("put.data.folders.os.scandir", guarded)
    return folders


def test_a_subfolder_that_may_not_be_read_is_passed_over_and_told(tmp_path: Path, locked: set[Path]) -> None:
    touch(tmp_path, "a.png", "private/b.png", "public/c.png")
    locked.add(tmp_path / "private")
    told: list[Path] = []
    found = find_images(tmp_path, lambda folder, error: told.append(folder))
    assert found == find_images(tmp_path) == [tmp_path / "a.png", tmp_path / "public" / "c.png"]
    assert told == [tmp_path / "private"]


def test_a_folder_that_may_not_be_read_is_an_error(tmp_path: Path, locked: set[Path]) -> None:
    touch(tmp_path, "a.png")
    locked.add(tmp_path)
    with pytest.raises(TrainingError, match="may not be read"):
        find_images(tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "harbour.png", "harbour_s0.jpg", "harbour_s0_1.jpg", "harbour_s1_03.jpg", "harbour_s1_0_2.jpg",
        "harbour-crop3.jpg", "harbour_crop_03.jpg", "harbour_tile_04.png", "harbour_tile_x1_y12.png",
        "harbour-patch-2-3.tif", "harbour (2).jpg", "harbour copy.jpg", "harbour copy 2.jpg", "harbour - Copy.jpg",
        "harbour - Copy (3).jpg", "harbour_s1_4 (2).jpg",
    ],
)  # fmt: skip
def test_pieces_and_copies_share_their_source(name: str) -> None:
    assert source_of(Path("sea") / name) == "sea/harbour"


def test_numbers_alone_make_sources_of_their_own() -> None:
    for pattern in (
        "IMG_{:04d}.jpg",
        "frame{:05d}.png",
        "{:03d}.png",
        "holiday ({:d}).jpg",
        "DSC_S{:d}.jpg",
        "crop{:d}.png",
    ):
        assert len({source_of(Path(pattern.format(number))) for number in range(10, 40)}) == 30


def test_names_of_the_sets_at_hand() -> None:
    table = {
        "aic_109926_s1_0.jpg": "aic_109926",
        "es_badlands9-harro_s0_1.jpg": "es_badlands9-harro",
        "cn_001_s0.jpg": "cn_001",
        "00020.jpg": "00020",
        "haircut.jpg": "haircut",
        "photocopy.jpg": "photocopy",
        "_s0.jpg": "_s0",
    }
    assert {name: source_of(Path(name)) for name in table} == table


def test_the_same_name_in_another_folder_is_another_source() -> None:
    assert source_of(Path("monet/001_s0.jpg")) != source_of(Path("renoir/001_s0.jpg"))


def test_no_source_is_on_both_sides() -> None:
    paths = paintings(Path("set"))
    kept, out = split_held_out(paths, 20, seed=3)
    assert not {source_of(path) for path in kept} & {source_of(path) for path in out}
    assert len(out) == 20
    assert [path for path in paths if path in set(kept)] == kept
    assert [path for path in paths if path in set(out)] == out
    assert sorted(kept + out) == paths


def test_what_is_held_out_depends_on_names_and_seed_alone(tmp_path: Path) -> None:
    paths = paintings(Path("set"))
    out = names(split_held_out(paths, 20, 3)[1])
    shuffled = random.Random(0).sample(paintings(tmp_path / "elsewhere"), len(paths))
    assert names(split_held_out(shuffled, 20, 3)[1]) == out
    assert names(split_held_out(paths, 20, 4)[1]) != out


def test_new_pictures_move_few_others() -> None:
    before = names(split_held_out(paintings(Path("set"), 40), 20, 3)[1])
    after = names(split_held_out(paintings(Path("set"), 44), 20, 3)[1])
    assert len(before - after) <= 10
    assert len(before & after) >= 10


def test_a_picture_beside_the_only_subfolder_moves_none_where_the_folder_is_told() -> None:
    paths = paintings(Path("set") / "sub")
    more = [*paths, Path("set/new.jpg")]
    out = set(split_held_out(paths, 20, 3, Path("set"))[1])
    assert out <= set(split_held_out(more, 21, 3, Path("set"))[1]) | {Path("set/new.jpg")}


def test_never_more_than_a_fifth_is_held_out() -> None:
    rng = random.Random(1)
    for seed in range(30):
        paths = [
            Path(f"{source}_s1_{crop}.png") for source in range(rng.randint(5, 20)) for crop in range(rng.randint(1, 9))
        ]
        kept, out = split_held_out(paths, 1000, seed)
        assert 0 < len(out) <= len(paths) / 5
        assert len(kept) + len(out) == len(paths)


def test_nothing_is_held_out_of_few_sources() -> None:
    paths = paintings(Path("set"), count=4, crops=50)
    assert split_held_out(paths, 6, 0) == (paths, [])
    assert split_held_out([], 6, 0) == ([], [])
    assert split_held_out(paintings(Path("set")), 0, 0)[1] == []
    assert split_held_out(paintings(Path("set"), count=5), 6, 0)[1]


def test_every_kind_that_can_be_read_is_found(tmp_path: Path) -> None:
    wanted = touch(tmp_path, *(f"a{ending}" for ending in READABLE_ENDINGS))
    assert {".jfif", ".jpe", ".gif", ".mpo", ".avifs"} < {path.suffix for path in wanted}
    assert set(find_images(tmp_path)) == set(wanted)
    for path in wanted:
        assert find_images(path) == [path]


def test_folders_of_systems_hold_no_pictures(tmp_path: Path) -> None:
    touch(tmp_path, "@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg", "sub/@eaDir/b.jpg", "__MACOSX/c.jpg")
    assert find_images(tmp_path / "@eaDir") != []
    (wanted,) = touch(tmp_path, "sub/d.jpg")
    assert find_images(tmp_path) == [wanted]
