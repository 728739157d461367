import pytest
import torch

from put.errors import OptionError
from put.nn.replay import ReplayBuffer


def numbered(*numbers):
    return torch.tensor(numbers, dtype=torch.float32)[:, None, None, None].expand(-1, 3, 2, 2)


def values(pictures):
    return [int(picture[0, 0, 0]) for picture in pictures]


def test_new_pictures_come_first_and_old_ones_beside():
    buffer = ReplayBuffer(size=4)
    assert values(buffer.mix(numbered(0), 3)) == [0, 0, 0]
    for number in range(1, 40):
        shown = values(buffer.mix(numbered(number), 4))
        assert shown[0] == number
        assert len(shown) == 4
        assert max(shown) == number
    assert len(buffer) == 4


def test_old_pictures_stay_for_a_while_and_all_go_in_the_end():
    buffer = ReplayBuffer(size=10, seed=1)
    ages = [number - old for number in range(300) for old in values(buffer.mix(numbered(number), 4))[1:] if number > 99]
    assert 5 < sum(ages) / len(ages) < 15, "each of them stays for ten steps on average"
    assert max(ages) < 150


def test_gradients_do_not_pass_and_types_stay():
    made = torch.rand(2, 3, 2, 2, dtype=torch.bfloat16).requires_grad_()
    shown = ReplayBuffer().mix(made, 5)
    assert not shown.requires_grad
    assert shown.dtype == torch.bfloat16
    assert torch.equal(shown[:2], made.detach())


def test_a_resumed_buffer_goes_on_alike(tmp_path):
    one, other = ReplayBuffer(5, seed=3), ReplayBuffer(5)
    for number in range(12):
        one.mix(numbered(number), 3)
    torch.save(one.state(), tmp_path / "state.pt")
    other.load_state(torch.load(tmp_path / "state.pt", weights_only=True))
    for number in range(12, 20):
        assert torch.equal(one.mix(numbered(number), 4), other.mix(numbered(number), 4))


def test_a_buffer_takes_no_more_room_than_its_pictures():
    buffer = ReplayBuffer(4)
    for _ in range(8):
        buffer.mix(torch.rand(8, 3, 2, 2)[:4], 8)
    assert [picture.untyped_storage().nbytes() for picture in buffer.state()["kept"]] == [4 * 3 * 2 * 2] * 4


def test_it_keeps_at_least_one():
    with pytest.raises(OptionError, match="at least one picture, not 0"):
        ReplayBuffer(0)
