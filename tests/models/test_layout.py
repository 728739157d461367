import pytest

from put.errors import ModelError
from put.models.layout import blur_shapes, describe_network, infer_spec
from put.nn.spec import GeneratorSpec, parameter_shapes

SPECS = [
    GeneratorSpec(),
    GeneratorSpec(blocks=6, ngf=32),
    GeneratorSpec(blocks=6, ngf=16, antialias_down=False, antialias_up=False),
    GeneratorSpec(blocks=4, antialias_down=False, dropout=True),
    GeneratorSpec(blocks=1, ngf=1, antialias_up=False, in_channels=1, out_channels=1),
]


def _shapes(spec):
    return parameter_shapes(spec) | blur_shapes(spec)


@pytest.mark.parametrize("spec", SPECS)
def test_structure_is_worked_out_from_names_and_shapes(spec):
    assert infer_spec(_shapes(spec)) == spec
    assert infer_spec(parameter_shapes(spec), need_blur=False) == spec


def test_running_statistics_do_not_count():
    statistics = {"model.2.running_mean": (64,), "model.2.running_var": (64,), "model.2.num_batches_tracked": ()}
    assert infer_spec(_shapes(GeneratorSpec()) | statistics) == GeneratorSpec()


@pytest.mark.parametrize("spec", [spec for spec in SPECS if spec.antialias_down or spec.antialias_up])
def test_blurring_networks_have_to_bring_their_kernels(spec):
    with pytest.raises(ModelError, match=r"filt is missing"):
        infer_spec(parameter_shapes(spec))


def _without(name):
    return lambda shapes: shapes.pop(name)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda shapes: shapes.update({"model.2.weight": (64,)}), "batch normalisation"),
        (_without("model.1.bias"), "no normalisation"),
        (lambda shapes: shapes.update({"model.1.weight": (64, 4, 7, 7)}), "4 channels"),
        (lambda shapes: shapes.update({"model.1.weight": (4096, 3, 7, 7)}), "4096 channels, which is not a known size"),
        (lambda shapes: shapes.update({"model.30.weight": (2, 64, 7, 7)}), "gives pictures of 2 channels"),
        (_without("model.30.weight"), "ends in another way"),
        (_without("model.4.bias"), "model.4.bias is missing"),
        (lambda shapes: shapes.update({"model.30.scale": (3,)}), "model.30.scale is too many"),
        (lambda shapes: shapes.update({"model.4.bias": (64,)}), "model.4.bias differs"),
        (lambda shapes: shapes.update({"model.12.conv_block.0.weight": (256, 256, 3, 3)}), "pad with zeros"),
        (_without("model.1.weight"), "a network of 51 tensors"),
        (lambda shapes: shapes.update({"model.1.weight": (64, 3)}), "not a ResNet generator"),
        (lambda shapes: [shapes.pop(name) for name in list(shapes) if "conv_block" in name], "0 residual blocks"),
    ],
)
def test_what_differs_is_said(edit, said):
    shapes = _shapes(GeneratorSpec())
    edit(shapes)
    with pytest.raises(ModelError, match=said) as caught:
        infer_spec(shapes)
    assert "CUT, FastCUT, PUT and CycleGAN" in caught.value.hint


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        ({"model.0.weight": (64, 3, 4, 4)}, "a discriminator (net_D)"),
        ({"net.0.weight": (64, 3, 1, 1)}, "a pixel discriminator (net_D)"),
        ({"model.model.0.weight": (64, 3, 4, 4)}, "a U-Net generator"),
        ({"mlp_0.0.weight": (256, 3)}, "a feature head (net_F)"),
        ({"decoder.convs.3.conv.weight": (1, 32, 64, 3, 3)}, "a StyleGAN2 generator"),
        ({"convs.0.0.weight": (1, 1, 1, 1), "final_conv.0.weight": (3, 3, 3, 3)}, "a StyleGAN2 discriminator"),
        ({"enc_content.model.0.conv.weight": (3, 3, 7, 7)}, "resnet_cat"),
        ({"lora_unet.x": (1,)}, "a LoRA"),
        ({"b": (1,), "a": (1,)}, "a network of 2 tensors, the first called 'a'"),
        ({}, "no weights"),
    ],
)
def test_other_networks_are_called_by_their_kind(shapes, said):
    assert said in describe_network(shapes)
