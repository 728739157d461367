"""Options of a training run."""

from __future__ import annotations

from dataclasses import dataclass

from put.config.choices import (
    BAND_SKIP,
    DEVICES,
    MOST_LOAD,
    MOST_SEED,
    ColorMap,
    Compile,
    DiscriminatorName,
    GeneratorName,
    Precision,
    Selection,
    TrainGroup,
)
from put.errors import OptionError
from put.options import check_options, option

__all__ = ["TrainOptions"]

LEAST_KEYS = 2
"""Patches that are contrasted: one has no negatives."""


@dataclass(frozen=True)
class TrainOptions:
    """The settings of one training run, saved with it."""

    steps: int = option(
        20_000,
        label="Steps",
        help="how long it learns, in steps of the optimiser",
        minimum=1,
        usual=(1, 10_000_000),
        step=1000,
        group=TrainGroup.LENGTH,
    )
    size: int = option(
        256,
        label="Crop size",
        help="side of the square crops that it learns from, in pixels; larger ones take more memory and time",
        minimum=64,
        multiple=4,
        usual=(64, 1024),
        step=32,
        group=TrainGroup.SIZE,
    )
    load_min: float = option(
        1.0,
        help="smallest short side that a picture is scaled to before the crop, in crops",
        minimum=1,
        maximum=MOST_LOAD,
        group=TrainGroup.SIZE,
    )
    load_max: float = option(
        1.2,
        help="largest short side that a picture is scaled to before the crop, in crops",
        minimum=1,
        maximum=MOST_LOAD,
        group=TrainGroup.SIZE,
    )
    zoom_b: float = option(
        1.0,
        label="Enlarge B",
        help="how much larger pictures of B are shown; above 1 for coarser brush work",
        minimum=0.5,
        maximum=4.0,
        step=0.25,
        group=TrainGroup.SIZE,
    )
    single: bool = option(
        default=False,
        help="A and B are one picture each (takes --batch 4)",
        details="The negatives come from the whole batch of crops.",
        group=TrainGroup.FEW,
    )
    batch: int = option(
        1,
        label="Batch size",
        help="pictures of each side that go through the networks at once; more take more memory",
        minimum=1,
        usual=(1, 64),
        group=TrainGroup.SIZE,
    )
    accumulate: int = option(
        1,
        label="Batches per step",
        help="batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small "
        "one",
        minimum=1,
        usual=(1, 64),
        group=TrainGroup.SIZE,
    )
    generator: GeneratorName = option(
        GeneratorName.RESNET,
        label="Generator",
        help="painter keeps colour and light and paints all detail anew; resnet is the generator of CUT",
        choices={GeneratorName.PAINTER: "Painter", GeneratorName.RESNET: "ResNet, as CUT"},
        group=TrainGroup.SIZE,
    )
    noise: bool = option(
        default=False,
        label="Noise",
        help="give the painter noise along with the picture, of which it makes grain and hatching",
        details="The noise of a place is always the same, in every tile and in every frame.",
        group=TrainGroup.SIZE,
    )
    discriminator: DiscriminatorName = option(
        DiscriminatorName.PATCHGAN,
        label="Discriminators",
        help="discriminators that the generator is trained against: heads on features of a network that knows "
        "photographs, PatchGAN, or both",
        details="`projected` is that of Projected GANs (NeurIPS 2021), on EfficientNet-Lite0.",
        choices={
            DiscriminatorName.BOTH: "Projected and PatchGAN",
            DiscriminatorName.PROJECTED: "Projected alone",
            DiscriminatorName.PATCHGAN: "PatchGAN alone",
        },
        group=TrainGroup.SIZE,
    )
    discriminator_batch: int = option(
        1,
        help="pictures of B that the discriminators see for each one of A, and as many made ones, some of them earlier "
        "ones",
        minimum=1,
        maximum=64,
        group=TrainGroup.SIZE,
    )
    blocks: int = option(9, help="residual blocks of the generator", minimum=1, group=TrainGroup.SIZE)
    ngf: int = option(
        64,
        label="Generator width",
        help="channels after the generator's first layer; half as many make it about four times smaller",
        minimum=1,
        usual=(4, 256),
        step=8,
        group=TrainGroup.SIZE,
    )
    ndf: int = option(64, help="channels after the discriminator's first layer", minimum=1, group=TrainGroup.SIZE)
    lr: float = option(
        2e-4,
        help="learning rate of Adam, constant at first, then linear to zero",
        above=0,
        group=TrainGroup.LENGTH,
        former=("rate",),
    )
    lr_constant: float = option(
        0.5,
        help="share of the steps for which the learning rate is constant",
        minimum=0,
        below=1,
        group=TrainGroup.LENGTH,
    )
    beta2: float = option(
        0.999, help="decay of the squared gradients of Adam", minimum=0, below=1, group=TrainGroup.LENGTH
    )
    selection: Selection = option(
        Selection.HARDEST,
        label="Negatives",
        help="which other patches (negatives) a patch is told apart from",
        details="[The study](../study.md) compares them. `--preset` cut and fastcut take `all`.",
        choices={
            Selection.HARDEST: "The most alike",
            Selection.ALL: "All others",
            Selection.BAND: "Alike, but not the most",
            Selection.REFERENCE: "By a reference",
            Selection.RANDOM: "Some at random",
        },
        group=TrainGroup.CONTRAST,
    )
    num_negatives: int = option(
        16,
        label="Number of negatives",
        help="negatives kept for each query once annealing is over; not used where all others are compared",
        minimum=1,
        usual=(1, 4096),
        group=TrainGroup.CONTRAST,
    )
    anneal_steps: int = option(
        1200,
        help="steps over which the hardest negatives are pruned to that number",
        details="Where the loss is near that of patches that all look alike, they come back. With 0 there are few from "
        "the first step on, whatever the loss is; so it is with other selections.",
        minimum=0,
        group=TrainGroup.CONTRAST,
    )
    patches: int = option(256, help="positions contrasted in each layer", minimum=1, group=TrainGroup.CONTRAST)
    nce_layers: tuple[int, ...] = option(
        (4, 8, 12, 16),
        label="Layers",
        help="numbers of the generator's layers that are contrasted, with commas between",
        metavar="N,N",
        group=TrainGroup.CONTRAST,
    )
    temperature: float = option(0.07, help="temperature of the contrastive loss", above=0, group=TrainGroup.CONTRAST)
    keep_content: float = option(
        1.0,
        label="Keep content",
        help="weight of the contrastive loss: higher for results nearer to the input; the style moves it too",
        minimum=0,
        usual=(0, 100),
        step=0.25,
        group=TrainGroup.WEIGHTS,
    )
    identity: float = option(
        1.0,
        label="Identity",
        help="how much pictures that look like B already stay as they are; 0 is quicker",
        details="Weight of the contrastive identity loss relative to `--keep-content`.",
        minimum=0,
        usual=(0, 10),
        step=0.25,
        group=TrainGroup.WEIGHTS,
    )
    keep_colours: float = option(
        4.0,
        label="Keep colours",
        help="weight of the block colour loss: higher for colours nearer to the input; the style moves it too",
        minimum=0,
        usual=(0, 100),
        step=0.5,
        group=TrainGroup.WEIGHTS,
    )
    projected_weight: float = option(
        1.5, help="weight of the projected discriminator's loss", minimum=0, group=TrainGroup.WEIGHTS
    )
    patchgan_weight: float = option(1.0, help="weight of PatchGAN's loss", minimum=0, group=TrainGroup.WEIGHTS)
    shift_consistency: float = option(
        0.0,
        label="Shift consistency",
        help="weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less",
        details="L1 distance between the results for a picture and for the same picture shifted by up to 3 pixels.",
        minimum=0,
        usual=(0, 50),
        step=1,
        group=TrainGroup.WEIGHTS,
    )
    finish_steps: int = option(
        0,
        label="Finishing",
        help="last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results "
        "over shifts of the pixel grid: strokes stay, a fine weave goes",
        details="The grid is that of its features, 4 pixels wide. The model that is kept is a finished one.",
        minimum=0,
        usual=(0, 1000),
        step=50,
        group=TrainGroup.LENGTH,
    )
    color_map: ColorMap = option(
        ColorMap.AUTO,
        label="Colour matrix",
        help="give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the "
        "colours of A and B differ much",
        details="It begins as the linear Monge-Kantorovich map between the two folders; else it is the identity.",
        choices={ColorMap.AUTO: "Where colours differ much", ColorMap.ON: "Always", ColorMap.OFF: "Never"},
        group=TrainGroup.WEIGHTS,
    )
    color_lr: float = option(
        3.0,
        help="learning rate of the colour matrix as a multiple of `--lr`; 0 keeps it as it begins",
        minimum=0,
        group=TrainGroup.WEIGHTS,
    )
    flips: bool = option(
        default=False,
        label="Random flips",
        help="mirror half of the generator's inputs, as FastCUT does",
        details="The contrasted features of the input are not mirrored ('flip equivariance').",
        group=TrainGroup.FEW,
    )
    diff_augment: tuple[str, ...] = option(
        (),
        label="Augmentation",
        help="change what the discriminator sees, so that it does not learn a small set by heart; the changes do not "
        "show in the results",
        details="DiffAugment, arXiv 2006.10738: any of `colour`, `translation`, `cutout`.",
        choices={"colour": "Colour", "translation": "Shifts", "cutout": "Holes"},
        metavar="WORDS",
        group=TrainGroup.FEW,
    )
    r1: float = option(
        0.0,
        help="weight of the R1 penalty on the discriminator's gradient at real pictures; 0 for none",
        details="arXiv 1801.04406. The gradient is that of the mean score of all patches, which is weaker than that of "
        "a discriminator with one score.",
        minimum=0,
        group=TrainGroup.FEW,
    )
    r1_every: int = option(
        16,
        help="steps between two such penalties",
        details="Each is weighted by this number.",
        minimum=1,
        group=TrainGroup.FEW,
    )
    init_from: str = option(
        "auto",
        label="Initialise from",
        help="the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's "
        "name or file, or auto: the first built-in one that fits, else identity",
        details="With a larger `--ngf` or more `--blocks` than a painter that is named has, the run begins from that "
        "one, grown: it paints the same at first.",
        choices={
            "auto": "Automatic: what suits best",
            "identity": "Learn to copy pictures first",
            "none": "Nothing: from scratch",
        },
        is_open=True,
        metavar="WHAT",
        group=TrainGroup.LENGTH,
        former=("start",),
    )
    warmup_steps: int = option(
        250, help="steps of identity pre-training where `--init-from` asks for it", minimum=0, group=TrainGroup.LENGTH
    )
    warmup_lr: float = option(
        5e-4, help="highest learning rate of the identity pre-training", above=0, group=TrainGroup.LENGTH
    )
    ema: float = option(
        0.999,
        help="decay of the averaged generator, which is the one that is kept",
        minimum=0,
        below=1,
        group=TrainGroup.LENGTH,
    )
    save_every: int = option(500, help="steps between checkpoints", minimum=1, group=TrainGroup.RECORD)
    sample_every: int = option(
        500, help="steps between sheets of validation pictures", minimum=1, group=TrainGroup.RECORD
    )
    eval_every: int = option(
        1000,
        help="steps between validation scores; 0 for none",
        minimum=0,
        group=TrainGroup.RECORD,
        former=("judge_every",),
    )
    patience: int = option(
        0,
        label="Early stopping",
        help="validation scores in a row without a better one before the run ends; 0 never ends early",
        minimum=0,
        usual=(0, 1000),
        group=TrainGroup.FEW,
    )
    snapshots: int = option(
        12,
        label="Snapshots",
        help="generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none",
        minimum=0,
        usual=(0, 1000),
        group=TrainGroup.LENGTH,
    )
    seed: int = option(
        0,
        label="Random seed",
        help="another number draws other crops in another order",
        minimum=0,
        maximum=MOST_SEED,
        group=TrainGroup.LENGTH,
    )
    device: str = option(
        "auto",
        label="Device",
        help=f"where it is trained: {DEVICES}",
        choices={"auto": "Automatic", "cpu": "Processor"},
        is_open=True,
        metavar="DEVICE",
        group=TrainGroup.DEVICE,
    )
    precision: Precision = option(
        Precision.AUTO,
        label="Precision",
        help="arithmetic of the networks; 16 bit is quicker on graphics cards that can do it",
        choices={
            Precision.AUTO: "Automatic",
            Precision.FP32: "32 bit",
            Precision.BF16: "16 bit (bfloat16)",
            Precision.FP16: "16 bit (half)",
        },
        group=TrainGroup.DEVICE,
    )
    compile: Compile = option(
        Compile.AUTO,
        help="compile the networks first; auto: on a GPU where torch's compiler works",
        group=TrainGroup.DEVICE,
    )

    def __post_init__(self) -> None:
        check_options(self)
        if self.load_min * self.zoom_b < 1.0:
            raise OptionError(f"zoom_b must leave pictures as large as the crop, not {self.zoom_b}.")
        if self.load_min > self.load_max:
            raise OptionError(f"load_max must be at least load_min, {self.load_min:g}, not {self.load_max:g}.")
        if self.noise and self.generator != GeneratorName.PAINTER:
            raise OptionError("noise is for painters.", "Leave it out, or choose the generator “painter”.")
        self._check_contrast()

    @property
    def finish_from(self) -> int:
        """Steps done when finishing begins; all of them where it does not."""
        return self.steps - min(self.finish_steps, self.steps // 5)

    @property
    def work_size(self) -> int:
        """The short side in pixels at which pictures of A are seen on average: what suits the generator best."""
        return round(self.size * (self.load_min + self.load_max) / 2)

    def _check_contrast(self) -> None:
        keys = min(self.patches, (self.size // 4) ** 2) * (self.batch if self.single else 1)
        if keys < LEAST_KEYS:
            raise OptionError("patches must be at least 2: each is told apart from the others.")
        if self.selection is Selection.BAND and self.num_negatives >= keys - BAND_SKIP:
            raise OptionError(
                f"num_negatives must be below {keys - BAND_SKIP}, the {keys} patches contrasted less the {BAND_SKIP} "
                f"that are passed over, not {self.num_negatives}."
            )
        if self.selection is not Selection.ALL and self.num_negatives >= keys:
            raise OptionError(f"num_negatives must be below {keys}, the patches contrasted, not {self.num_negatives}.")
        beside = 2 if self.generator == GeneratorName.PAINTER else 11
        last = beside + self.blocks
        if not self.nce_layers or not all(0 <= layer <= last for layer in self.nce_layers):
            raise OptionError(
                f"nce_layers must be numbers from 0 to {last} with {self.blocks} blocks, not {self.nce_layers}.",
                f"Use at least {max(1, max(self.nce_layers, default=0) - beside)} blocks.",
            )
