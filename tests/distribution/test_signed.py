from __future__ import annotations

import json
from pathlib import Path

import pytest

from put.cli.main import main
from put.distribution.channel import Channel, read_channel
from put.distribution.fetch import LARGEST, fetch_small
from put.distribution.releases import check_for_update
from put.distribution.signed import DistributionError, new_key, read_signed, sign

PRIVATE, PUBLIC = new_key()


def release(version: str, **more: str) -> dict[str, str]:
    return {"version": version, "date": "2027-01-01", "page": "https://example.org/" + version, **more}


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "releases.json"
    path.write_bytes(sign({"releases": [release("0.9.0"), release("0.10.1"), release("0.2.0")]}, PRIVATE))
    return path


def test_what_was_signed_is_read() -> None:
    assert read_signed(sign({"a": ["ä"]}, PRIVATE), PUBLIC) == {"a": ["ä"]}


def test_a_changed_letter_is_noticed() -> None:
    document = json.loads(sign({"version": "1.0.0"}, PRIVATE))
    document["signed"] = document["signed"].replace("1.0.0", "1.0.1")
    with pytest.raises(DistributionError, match="signature is wrong"):
        read_signed(json.dumps(document).encode(), PUBLIC)


def test_another_key_is_refused() -> None:
    with pytest.raises(DistributionError, match="signature is wrong"):
        read_signed(sign({}, new_key()[0]), PUBLIC)


@pytest.mark.parametrize("document", [b"", b"[]", b"{}", b'{"signed": "{}", "signature": "!"}', b"\xff"])
def test_what_is_no_document_is_refused(document: bytes) -> None:
    with pytest.raises(DistributionError, match="not a signed document"):
        read_signed(document, PUBLIC)


def test_without_a_key_nothing_is_trusted() -> None:
    with pytest.raises(DistributionError, match="no key"):
        read_signed(sign({}, PRIVATE), "")


def test_the_newest_of_the_newer_versions_is_told(listed: Path) -> None:
    channel = Channel(str(listed), "", PUBLIC)
    news = check_for_update(channel, "0.9.0")
    assert news.newer is not None
    assert news.newer.version == "0.10.1"
    assert check_for_update(channel, "0.10.1").newer is None
    assert check_for_update(channel, "1.0.0").newer is None


def test_a_list_that_says_something_else_is_damaged(tmp_path: Path) -> None:
    for content in ({"releases": [release("newest")]}, {"releases": 3}, []):
        (tmp_path / "l").write_bytes(sign(content, PRIVATE))
        with pytest.raises(DistributionError):
            check_for_update(Channel(str(tmp_path / "l"), "", PUBLIC))


def test_the_command(listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--check", "--list", str(listed), "--key", PUBLIC]) == 0
    assert "0.10.1 of 2027-01-01 is newer" in capsys.readouterr().out
    assert main(["update", "--check", "--list", str(listed), "--key", PUBLIC, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["newer"]["version"] == "0.10.1"


def test_this_checkout_asks_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    assert read_channel() == Channel()
    assert main(["update", "--check"]) == 1
    assert "does not look for newer versions" in capsys.readouterr().err


def test_a_damaged_channel_says_so(tmp_path: Path) -> None:
    assert read_channel(tmp_path) == Channel()
    (tmp_path / "distribution.toml").write_text("releases = 3")
    with pytest.raises(DistributionError, match="damaged"):
        read_channel(tmp_path)


def test_what_is_fetched_is_bounded_and_safe(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(LARGEST + 1))
    with pytest.raises(DistributionError, match="too large"):
        fetch_small(str(tmp_path / "big"))
    with pytest.raises(DistributionError, match="cannot be read"):
        fetch_small(str(tmp_path / "none"))
    with pytest.raises(DistributionError, match="not a safe address"):
        fetch_small("http://example.org/list")
