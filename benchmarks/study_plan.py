"""What the study of selections consists of: variants, tasks, runs, budgets. Knows no torch."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from put.config import ColorMap, Compile, Precision, Preset, Selection, TrainOptions, preset_options
from put.errors import OptionError
from put.files.atomic import atomic_target

__all__ = [
    "BUDGETS", "PAINTER", "PAINTER_VARIANTS", "RECIPES", "TASKS", "VARIANTS", "Run", "Settings", "Variant",
    "budget_points", "code_mark", "kept_points", "nearest", "plan", "read_json", "read_settings", "variants_of",
    "write_json",
]  # fmt: skip

ANNEALED_SHARE = 0.4
"""Part of the run over which the annealed variant goes from all negatives to few."""
TASKS = ("maps", "art", "watercolour")
RECIPES = ("cut", "painter")
"""What is trained: small networks as CUT has them from random weights, or what the product's presets train."""
BUDGETS = ("steps", "time")
"""Equal steps, and equal time."""
SETTINGS = "settings.json"
NATIVE = 256
"""Short side in pixels of the smallest pictures of the sets."""
MOST_ZOOM = 1.5
"""Short side of a loaded picture as a multiple of the crop, where the crop is small."""
SPREAD = 1.2
"""Largest short side as a multiple of the smallest."""
PAINTER_LOAD = (1.3, 2.0)
"""Short sides of loaded pictures as multiples of the crop, for painters; those of the maps are not enlarged."""


@dataclass(frozen=True)
class Variant:
    """One way to select negatives."""

    name: str
    """Short, for files."""
    label: str
    """For tables."""
    selection: Selection
    negatives: int = 5
    """Negatives kept; not used by ``all``."""
    annealed: bool = False
    """Whether it starts with all negatives."""


VARIANTS = (
    Variant("all", "all (CUT)", Selection.ALL),
    Variant("hardest3", "hardest, k = 3", Selection.HARDEST, 3),
    Variant("hardest5", "hardest, k = 5", Selection.HARDEST, 5),
    Variant("hardest16", "hardest, k = 16", Selection.HARDEST, 16),
    Variant("annealed5", "hardest, all to k = 5", Selection.HARDEST, 5, annealed=True),
    Variant("band5", "hardest but for 4, k = 5", Selection.BAND, 5),
    Variant("reference5", "reference, k = 5", Selection.REFERENCE, 5),
    Variant("random5", "random, k = 5", Selection.RANDOM, 5),
)
PAINTER_VARIANTS = (
    Variant("all", "all (CUT)", Selection.ALL),
    Variant("annealed5", "hardest, all to k = 5", Selection.HARDEST, 5, annealed=True),
    Variant("annealed16", "hardest, all to k = 16", Selection.HARDEST, 16, annealed=True),
    Variant("annealed64", "hardest, all to k = 64", Selection.HARDEST, 64, annealed=True),
    Variant("band16", "hardest but for 4, k = 16", Selection.BAND, 16),
    Variant("random16", "random, k = 16", Selection.RANDOM, 16),
)


def variants_of(recipe: str) -> tuple[Variant, ...]:
    """The variants that a recipe is studied with; ``all`` comes first."""
    return PAINTER_VARIANTS if recipe == "painter" else VARIANTS


@dataclass(frozen=True)
class Settings:
    """What is the same for every run of a study."""

    size: int = 96
    """Side of the crops in pixels."""
    ngf: int = 16
    ndf: int = 16
    blocks: int = 9
    steps: int = 2000
    """Steps of the budget of equal steps."""
    seeds: int = 3
    device: str = "cpu"
    precision: str = "auto"
    recipe: str = "cut"
    """One of ``RECIPES``."""

    @property
    def painter(self) -> bool:
        """Whether painters are trained: from a start that reproduces pictures, the same for all variants."""
        return self.recipe == "painter"

    @property
    def load(self) -> tuple[float, float]:
        """Smallest and largest short side of a loaded picture as multiples of the crop."""
        return PAINTER_LOAD if self.painter else (self.zoom, self.zoom * SPREAD)

    @property
    def zoom(self) -> float:
        """Smallest short side of a loaded picture as a multiple of the crop: as near as possible to the crops of
        the method at full size, without enlarging any picture.
        """
        return max(1.0, min(MOST_ZOOM, NATIVE / (SPREAD * self.size)))

    @property
    def short_side(self) -> int:
        """Short side in pixels at which test pictures are shown, a multiple of 4."""
        shown = sum(self.load) / 2 if self.painter else self.zoom
        return round(shown * self.size / 4) * 4

    def anneal_steps(self, variant: Variant) -> int:
        """Steps over which a variant's negatives are pruned."""
        return round(ANNEALED_SHARE * self.steps) if variant.annealed else 0

    def options(self, task: str, variant: Variant, seed: int) -> TrainOptions:
        """The trainer's settings of one run. The rate is constant: the trainer keeps it so for half of its steps."""
        if self.painter:
            return self._painter_options(task, variant, seed)
        return TrainOptions(
            steps=10 * self.steps,
            size=self.size,
            load_min=self.zoom,
            load_max=self.zoom * SPREAD,
            ngf=self.ngf,
            blocks=self.blocks,
            ndf=self.ndf,
            selection=variant.selection,
            num_negatives=variant.negatives,
            anneal_steps=self.anneal_steps(variant),
            identity=0.0,
            keep_colours=0.0 if task == "maps" else 4.0,
            init_from="none",
            seed=seed,
            device=self.device,
            precision=Precision(self.precision),
            compile=Compile.OFF,
        )

    def _painter_options(self, task: str, variant: Variant, seed: int) -> TrainOptions:
        """Those of the preset; on maps colours may change, and both sides have one scale."""
        maps = {"keep_colours": 0.0, "zoom_b": 1.0, "color_map": ColorMap.ON} if task == "maps" else {}
        changed: dict[str, Any] = {
            "steps": 10 * self.steps, "size": self.size, "load_min": self.load[0], "load_max": self.load[1],
            "ngf": self.ngf, "ndf": self.ndf, "blocks": self.blocks, "selection": variant.selection,
            "num_negatives": variant.negatives,
            "anneal_steps": self.anneal_steps(variant), "init_from": "identity", "seed": seed, "device": self.device,
            "precision": Precision(self.precision), "compile": Compile.OFF,
            "noise": False,  # its first runs had none
        }  # fmt: skip
        return preset_options(Preset.STANDARD, **changed, **maps)


PAINTER = Settings(size=128, ngf=32, ndf=32, steps=3000, recipe="painter")
"""What a study of painters has where nothing else is asked for."""


@dataclass(frozen=True)
class Run:
    """One training."""

    task: str
    variant: Variant
    seed: int

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.task}-{self.variant.name}-{self.seed}"


def plan(seeds: int, tasks: Sequence[str] = TASKS[:2], variants: Sequence[str] = (), recipe: str = "cut") -> list[Run]:
    """All runs in the order in which they are trained: seed by seed, so that a study that is stopped has whole ones.

    Raises:
        OptionError: no such task or variant.
    """
    known = {variant.name: variant for variant in variants_of(recipe)}
    names = list(variants) or list(known)
    if wrong := {*names} - {*known} | {*tasks} - {*TASKS}:
        raise OptionError(
            f"There is no {', '.join(sorted(wrong))} here.", f"Choose from {', '.join((*TASKS, *known))}."
        )
    return [Run(task, known[name], seed) for seed in range(seeds) for task in tasks for name in names]


KEPT_PARTS = 40
"""A generator is kept after each of so many parts of the run, in its second half."""


def kept_points(steps: int) -> list[int]:
    """The steps at which the averaged generator is kept.

    They do not depend on how long a step takes, so that times may be measured at any moment, again if need be.
    """
    return sorted({max(1, round(steps * part / KEPT_PARTS)) for part in range(KEPT_PARTS // 2, KEPT_PARTS + 1)})


def nearest(kept: Sequence[int], wanted: int) -> int | None:
    """The kept step that is nearest to the one wanted, the earlier of two; None where nothing is kept."""
    return min(sorted(kept), key=lambda step: abs(step - wanted), default=None)


def budget_points(steps: int, seconds: Mapping[str, float]) -> dict[str, dict[str, int]]:
    """For every variant the step at which each budget is spent.

    The time is that of ``steps`` steps of the quickest variant, so that no run is longer than ``steps``.

    Args:
        steps: the budget of equal steps.
        seconds: of one step, by variant.
    """
    quickest = min(seconds.values())
    return {name: {"steps": steps, "time": max(1, round(steps * quickest / each))} for name, each in seconds.items()}


def read_settings(work: Path, asked: Mapping[str, object]) -> Settings:
    """The settings of the study in ``work``; at the first call those that are asked for are written there.

    Args:
        work: the study's folder.
        asked: by name; None for what was not said.

    Raises:
        OptionError: the study was begun with others. (More seeds may be added.)
    """
    path = work / SETTINGS
    said = {name: value for name, value in asked.items() if value is not None}
    usual = PAINTER if asked.get("recipe") == "painter" else Settings()
    stored = Settings(**read_json(path)) if path.exists() else usual
    settings = dataclasses.replace(stored, **said)  # type: ignore[arg-type]
    if path.exists() and dataclasses.replace(settings, seeds=stored.seeds) != stored:
        raise OptionError(f"The study in {work} was begun with {stored}.", "Name another folder with --work.")
    if not path.exists() or settings != stored:
        write_json(path, dataclasses.asdict(settings))
    return settings


def read_json(path: Path) -> dict[str, Any]:
    """The content of a JSON file, empty where it is missing."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Write a JSON file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic_target(path) as part:
        part.write_text(json.dumps(content, indent=1), encoding="utf-8")


def code_mark(root: Path) -> str:
    """A short mark of the code that learns, so that a report can say whether it changed while the study ran."""
    digest = hashlib.sha256()
    for folder in ("losses", "nn", "data"):
        for path in sorted((root / folder).glob("*.py")):
            digest.update(path.read_bytes())
    for name in ("adversaries", "contrast", "networks", "schedule", "step"):
        digest.update((root / "training" / "loop" / f"{name}.py").read_bytes())
    return digest.hexdigest()[:12]
