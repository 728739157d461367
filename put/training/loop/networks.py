"""Everything that learns in a run, with its state."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from put.config import TrainOptions
from put.errors import OptionError
from put.nn.feature_head import FeatureHead
from put.nn.generator import init_weights
from put.nn.generators.base import ImageGenerator
from put.nn.generators.growth import grown
from put.nn.generators.painter import Painter
from put.runs.layout import checkpoint_bytes
from put.training.loop.adversaries import ADVERSARIES, Adversary, Compute
from put.training.loop.color_target import ColorTarget
from put.training.loop.distributed import SINGLE_PROCESS, DistributedContext
from put.training.loop.finishing import Finishing
from put.training.loop.generators import COLOR, GENERATORS
from put.training.loop.pretraining import IdentityPretraining
from put.training.loop.schedule import adam, constant_then_linear, parameter_groups, set_lr, set_lr_scale
from put.training.loop.step import Learners, PUTStep

__all__ = ["PUTModel"]


class PUTModel:
    """Generator, discriminators and feature head, and the step that makes them learn.

    Args:
        options: the run's settings.
        device: where to compute.
        autocast: the reduced precision of the convolutions, or None for fp32. Losses, feature heads, penalty and
            optimisers are fp32 always.
        distributed: the processes that train together.
        generator: a name of :data:`put.training.loop.generators.GENERATORS`; the settings' by default.
        adversaries: names of :data:`put.training.loop.adversaries.ADVERSARIES`, likewise; their losses are added up.
    """

    def __init__(
        self,
        options: TrainOptions,
        device: torch.device,
        autocast: torch.dtype | None,
        distributed: DistributedContext = SINGLE_PROCESS,
        *,
        generator: str | None = None,
        adversaries: Sequence[str] | None = None,
    ) -> None:
        self.options, self.device = options, device
        self.warnings: list[str] = []
        self._distributed = distributed
        torch.manual_seed(options.seed)
        self.random = torch.Generator().manual_seed(options.seed + 1)
        self._device_random = torch.Generator(device).manual_seed(options.seed + 2)
        self._compute = Compute(device, autocast, self.random)
        if device.type == "cuda":
            torch.backends.cudnn.benchmark = True  # crops are all of one size
        kind = GENERATORS[generator or options.generator]
        self.generator: ImageGenerator = kind.build(options)
        names = options.discriminator.split("+") if adversaries is None else adversaries
        self.adversaries: list[Adversary] = [ADVERSARIES[name](options, self._compute) for name in names]
        self.head = FeatureHead(self._widths())
        critics = [(adversary.network, adversary.own_init) for adversary in self.adversaries]
        for part, own_init in ((self.generator, kind.own_init), *critics, (self.head, False)):
            if not own_init:
                init_weights(part)  # on the CPU, so that a seed begins alike on every device
            part.to(device)
        self.ema_generator = copy.deepcopy(self.generator).eval().requires_grad_(requires_grad=False)
        betas = 0.5, options.beta2
        self.generator_optimiser = adam(parameter_groups(self.generator, kind.lr_scales), options.lr, betas)
        self.head_optimiser = adam(self.head.parameters(), options.lr, betas)
        self._pretraining: IdentityPretraining | None = None
        self._finishing: Finishing | None = None
        self._lr_factor = 1.0
        learners = Learners(
            self.generator, self.ema_generator, self.head, self.adversaries, self.generator_optimiser,
            self.head_optimiser,
        )  # fmt: skip
        self._step = PUTStep(
            learners, options, self._compute, self._device_random, distributed, range_penalty=kind.range_penalty
        )
        if self._step.warning:
            self.warnings.append(self._step.warning)

    @property
    def discriminator(self) -> nn.Module:
        """The network of the first adversary."""
        return self.adversaries[0].network

    @property
    def discriminator_optimiser(self) -> torch.optim.Optimizer:
        """The optimiser of the first adversary."""
        return self.adversaries[0].optimiser

    def begin_from(self, generator: ImageGenerator) -> None:
        """Take over the weights of another generator of the same structure, or of a painter that is narrower, has fewer
        blocks or takes no noise.

        Raises:
            OptionError: its structure is another.
        """
        generator = grown(generator, self.generator.spec)
        if generator.spec != self.generator.spec:
            raise OptionError(
                "The generator to start from has another structure.", "Choose its --generator, --ngf and --blocks."
            )
        self.generator.load_state_dict(generator.state_dict())
        self.ema_generator.load_state_dict(generator.state_dict())

    def set_color_target(self, target: ColorTarget | None) -> None:
        """Say what becomes of the input's colours: the colour loss compares with that, and once pre-training is over
        the painter's colour matrix begins there and learns. None for the same colours and a matrix that rests.
        """
        self._step.color_target = target.to(self.device) if target is not None else None
        self._apply_color_target()

    def _apply_color_target(self) -> None:
        if not isinstance(self.generator, Painter) or not isinstance(self.ema_generator, Painter):
            return
        target = self._step.color_target or ColorTarget.same(self.device)
        self.generator.set_color(target.matrix, target.offset)
        self.ema_generator.set_color(target.matrix, target.offset)
        scale = self.options.color_lr if self._step.color_target is not None else 0.0
        set_lr_scale(self.generator_optimiser, self.generator.color.parameters(), scale)

    def warm_up(self, images: Tensor, step: int) -> float:
        """Take one step of identity pre-training.

        Args:
            images: ``[B, 3, S, S]`` in [-1, 1].
            step: pre-training steps done before, from 0.

        Returns:
            The L1 distance in [0, 2].
        """
        if self._pretraining is None:
            if isinstance(self.generator, Painter):  # it is to reproduce pictures, whatever colours come later
                same = ColorTarget.same(self.device)
                self.generator.set_color(same.matrix, same.offset)
            self._pretraining = self._new_pretraining()
        self._step.draw_noise()
        return self._pretraining.step(
            images, step, lambda part: self._step.generate(part)[0], self._distributed.average_gradients
        )

    def show_warm_up(self) -> None:
        """Let the EMA generator be the present one, to look at; the end of the pre-training replaces it anyway."""
        self.ema_generator.load_state_dict(self.generator.state_dict())

    def end_warm_up(self) -> None:
        """Forget the optimiser of the pre-training and start the EMA from the present generator."""
        self._pretraining = None
        self._apply_color_target()
        self.ema_generator.load_state_dict(self.generator.state_dict())

    @property
    def negatives(self) -> int:
        """How many negatives each query is contrasted with now."""
        return self._step.pruning.count

    def prune_as_after(self, step: int) -> None:
        """Contrast with as many negatives as after ``step`` steps all of which told patches well apart."""
        self._step.pruning.go_to(step)

    def step(self, x: Tensor, y: Tensor, step: int) -> None:
        """Take one step of the discriminators, then of generator and feature head; in the last steps of a run that
        is to be finished, of the generator alone. Waits for no GPU but where the pruning decides.

        Args:
            x: images of A, ``[batch * accumulate, 3, S, S]`` in [-1, 1].
            y: images of B, likewise, but ``discriminator_batch`` times as many.
            step: steps done before, from 0; it sets the learning rate.
        """
        if self.options.finish_from <= step < self.options.steps:
            self._finish(x, step - self.options.finish_from)
            return
        self._finishing = None
        self._set_lr(step)
        self._step.run(x, y, step)

    def losses(self) -> dict[str, float]:
        """Return the means of the losses by name since the last call: ``discriminator``, ``adversarial``, ``nce``,
        ``identity``, ``colour``, and those of further parts; empty where no step was made.
        """
        return self._step.means.take()

    def lower_lr(self, factor: float) -> None:
        """Multiply the learning rate by ``factor`` from now on."""
        self._lr_factor *= factor
        if self._finishing is not None:
            self._finishing.lower_lr(factor)

    def checkpoint_bytes(self) -> int:
        """Return about how many bytes a checkpoint takes, see :func:`put.runs.layout.checkpoint_bytes`."""
        others = (self.head, *(adversary.network for adversary in self.adversaries))
        return checkpoint_bytes(_count(self.generator), sum(_count(part) for part in others), self.options)

    def model_bytes(self) -> int:
        """Return about how many bytes a model file takes, whose weights are fp16."""
        return 2 * _count(self.generator)

    def state(self) -> dict[str, Any]:
        """Return all that resuming needs, as tensors and plain values."""
        state: dict[str, Any] = {name: part.state_dict() for name, part in self._parts().items()}
        for adversary in self.adversaries:
            state |= adversary.state()
        for name, phase in (("pretraining", self._pretraining), ("finishing", self._finishing)):
            if phase is not None:
                state[name] = phase.state()
        return (
            state
            | self._step.state()
            | {
                "rate_factor": self._lr_factor,
                "random": self.random.get_state(),
                "torch_random": torch.get_rng_state(),
                "device_random": self._device_random.get_state(),
            }
        )

    def load_state(self, state: dict[str, Any]) -> None:
        """Resume from :meth:`state`, perhaps made on another device."""
        for name, part in self._parts().items():
            part.load_state_dict(state[name])
        for adversary in self.adversaries:
            adversary.load_state(state)
        self._step.load_state(state)
        self._lr_factor = state["rate_factor"]
        self._pretraining = self._finishing = None
        if "pretraining" in state:
            self._pretraining = self._new_pretraining()
            self._pretraining.load_state(state["pretraining"])
        if "finishing" in state:
            self._finishing = self._new_finishing()
            self._finishing.load_state(state["finishing"])
        self.random.set_state(state["random"])
        torch.set_rng_state(state["torch_random"])
        if state["device_random"].shape == self._device_random.get_state().shape:  # CPU and GPU keep different ones
            self._device_random.set_state(state["device_random"])
        self._step.means.clear()

    def own_state(self) -> dict[str, Any]:
        """Return what is another in each of the processes that train together."""
        return self._step.own_state()

    def load_own_state(self, state: dict[str, Any]) -> None:
        """Take over :meth:`own_state`, after :meth:`load_state` with what the leading process gave."""
        self._step.load_own_state(state)

    def _finish(self, images: Tensor, done: int) -> None:
        if self._finishing is None:
            self.generator.load_state_dict(self.ema_generator.state_dict())
            self._finishing = self._new_finishing()
        at = done, self.options.steps - self.options.finish_from
        average = self._distributed.average_gradients
        self._step.means.add("shift", self._finishing.step(images, at, self.random, self._forward, average))
        self._step.means.count_step()

    def _new_pretraining(self) -> IdentityPretraining:
        options = self.options
        learning = [one for name, one in self.generator.named_parameters() if not name.startswith(COLOR)]
        return IdentityPretraining(learning, options.warmup_steps, options.batch, options.warmup_lr)

    def _new_finishing(self) -> Finishing:
        lr = self.options.lr * self._lr_factor
        return Finishing(self.generator, self.ema_generator, lr, self.options.batch)

    def _forward(self, generator: ImageGenerator) -> Callable[[Tensor], Tensor]:
        def forward(images: Tensor) -> Tensor:
            with self._compute.cast():
                output: Tensor = generator(images)
            return output

        return forward

    def _parts(self) -> dict[str, nn.Module | torch.optim.Optimizer]:
        """Return the parts by their names in a checkpoint."""
        return {
            "generator": self.generator,
            "head": self.head,
            "averaged": self.ema_generator,
            "generator_optimiser": self.generator_optimiser,
            "head_optimiser": self.head_optimiser,
        }

    def _widths(self) -> list[int]:
        with torch.no_grad():
            probe = torch.zeros(1, 3, 64, 64)
            return [feature.shape[1] for feature in self.generator.encode(probe, self.options.nce_layers)]

    def _set_lr(self, step: int) -> None:
        options = self.options
        lr = options.lr * constant_then_linear(step, options.finish_from, options.lr_constant) * self._lr_factor
        for optimiser in (self.generator_optimiser, self.head_optimiser, *(one.optimiser for one in self.adversaries)):
            set_lr(optimiser, lr)


def _count(part: nn.Module) -> int:
    return sum(parameter.numel() for parameter in part.parameters())
