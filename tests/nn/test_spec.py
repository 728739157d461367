import itertools

import pytest

from put.errors import OptionError
from put.nn.generator import Generator
from put.nn.spec import GeneratorSpec, parameter_shapes

SPECS = [
    GeneratorSpec(blocks, ngf, colours, 4 - colours, down, up, dropout)
    for (blocks, ngf), colours, down, up, dropout in itertools.product(
        ((1, 2), (6, 3)), (1, 3), (True, False), (True, False), (True, False)
    )
]


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_shapes_are_those_of_the_network(spec):
    state = Generator(spec).state_dict()
    assert {name: tuple(value.shape) for name, value in state.items()} == parameter_shapes(spec)
    assert list(state) == list(parameter_shapes(spec))


def test_the_usual_name():
    assert GeneratorSpec(blocks=6).name == "resnet_6blocks"


def test_the_published_network_has_its_size():
    """11.378 million parameters, as CUT's code prints for resnet_9blocks."""
    shapes = parameter_shapes(GeneratorSpec())
    count = 0
    for shape in shapes.values():
        product = 1
        for length in shape:
            product *= length
        count += product
    assert count == 11_378_179


@pytest.mark.parametrize(
    "wrong", [{"blocks": 0}, {"ngf": 0}, {"ngf": -4}, {"in_channels": 4}, {"in_channels": 2}, {"out_channels": 0}]
)
def test_impossible_structures_are_refused(wrong):
    with pytest.raises(OptionError):
        GeneratorSpec(**wrong)
