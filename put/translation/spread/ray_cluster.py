"""Workers on the machines of a Ray cluster."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from put._version import __version__
from put.config import TranslateOptions
from put.errors import DeviceError, OptionError, PutError
from put.models.library import ModelEntry
from put.translation.spread.ray_node import RayNode
from put.translation.spread.tasks import Message, Task, WorkerSetup
from put.translation.spread.worker import WorkerLostError
from put.translation.translator import TranslatorFacts

__all__ = ["cluster_workers"]

PATIENCE = 1.0
"""Seconds after which it is asked whether the wait for a machine is still wanted."""
MOST_WAIT = 300.0
"""Seconds until a machine that is busy with something else is left out."""
AHEAD = 2
"""Messages of a task that wait for this machine, before the task waits."""
LANES = 36
"""Threads of a worker: more than a crew gives it tasks."""


@contextmanager
def cluster_workers(entry: ModelEntry, options: TranslateOptions) -> Iterator[list[RayWorker]]:
    """Keep a connection to a cluster until the block ends; yield a worker for each GPU, or for the CPU of a machine
    that has none.

    Args:
        entry: the generator.
        options: ``ray`` is the address; ``device`` says what is used of each machine.

    Raises:
        OptionError: Ray is not installed, or the address cannot be one.
        DeviceError: there is no such cluster, or no such device in it.
    """
    ray = _ray()
    was_connected = ray.is_initialized()
    if not was_connected:
        _connect(ray, options.ray)
    try:
        model = ray.put(_content(entry))
        workers = [
            RayWorker(name, ray, node, _setup(entry, options, node, device), model)
            for name, node, device in _places(ray.nodes(), options.device)
        ]
        if not workers:
            raise DeviceError(f"The Ray cluster has no machine for --device {options.device}.", "Add one: 'ray start'.")
        yield workers
    finally:
        if not was_connected:
            ray.shutdown()


class RayWorker:
    """An actor on one machine; see :class:`put.translation.spread.worker.Worker`.

    Args:
        name: what people call it.
        ray: the module.
        node: the machine, as Ray describes it.
        setup: what it needs to begin.
        model: Ray's reference to the content of the model's file.
    """

    def __init__(self, name: str, ray: Any, node: Mapping[str, Any], setup: WorkerSetup, model: Any) -> None:
        self._name = name
        self._ray = ray
        self._node = node
        self._setup = setup
        self._model = model
        self._actor: Any = None
        self._is_stopped = False

    @property
    def name(self) -> str:
        """What people call it."""
        return self._name

    def start(self) -> TranslatorFacts:
        """Start the actor; see :meth:`put.translation.spread.worker.Worker.start`."""
        ray = self._ray
        try:
            self._actor = ray.remote(RayNode).options(**self._place()).remote()
            facts = self._waited(self._actor.load.remote(self._setup, self._model, __version__))
        except ray.exceptions.RayError as error:
            raise _lost(error) from error
        if isinstance(facts, PutError):
            raise facts
        if not isinstance(facts, TranslatorFacts):
            raise WorkerLostError
        return facts

    def run(self, task: Task) -> Iterator[Message]:
        """Do a task; see :meth:`put.translation.spread.worker.Worker.run`."""
        ray, actor = self._ray, self._actor
        if actor is None:
            raise WorkerLostError
        try:
            streamed = actor.run.options(num_returns="streaming", _generator_backpressure_num_objects=AHEAD)
            for reference in streamed.remote(task):
                yield ray.get(reference)
        except ray.exceptions.RayError as error:
            raise _lost(error) from error

    def stop(self) -> None:
        """Have it drop what it does."""
        self._is_stopped = True
        if self._actor is not None:
            with suppress(self._ray.exceptions.RayError):
                self._actor.stop.remote()

    def close(self) -> None:
        """End the actor."""
        if self._actor is not None:
            with suppress(self._ray.exceptions.RayError):
                self._ray.kill(self._actor)
            self._actor = None

    def _place(self) -> dict[str, Any]:
        """Return where Ray is to start it: on this very machine, with all its cores, or a GPU and its share of them."""
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        resources = self._node["Resources"]
        cores, gpus = int(resources.get("CPU", 0)), int(resources.get("GPU", 0))
        is_gpu = self._setup.options.device.startswith("cuda")
        return {
            "num_cpus": cores // gpus if is_gpu else cores,
            "num_gpus": 1 if is_gpu else 0,
            "max_concurrency": LANES,
            "scheduling_strategy": NodeAffinitySchedulingStrategy(self._node["NodeID"], soft=False),
        }

    def _waited(self, reference: Any) -> object:
        """Return what the actor answers; it may wait for other work on its machine.

        Raises:
            DeviceError: that takes too long.
        """
        waited = 0.0
        while not self._is_stopped and waited < MOST_WAIT:
            found, _ = self._ray.wait([reference], timeout=PATIENCE)
            if found:
                return self._ray.get(reference)
            waited += PATIENCE
        raise DeviceError("It is busy with something else.", "'ray status' on that machine says with what.")


def _ray() -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Ray tells its makers nothing
    try:
        import ray
    except ImportError as error:
        raise OptionError("Ray is not installed.", "Install put-desktop[cluster].", repr(error)) from error
    return ray


def _connect(ray: Any, address: str) -> None:
    if address.startswith("ray://"):
        raise OptionError(
            "Addresses that begin with ray:// are for Ray's client, which cannot spread work.",
            "Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.",
        )
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR", configure_logging=False)
    except (ConnectionError, ray.exceptions.RayError, RuntimeError, ValueError, OSError) as error:
        raise DeviceError(
            f"There is no Ray cluster at {address!r}." if address != "auto" else "This machine is in no Ray cluster.",
            "Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.",
            repr(error),
        ) from error


def _places(nodes: list[Mapping[str, Any]], device: str) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Yield name, machine and device of each worker.

    Raises:
        OptionError: ``device`` cannot be used with a cluster.
    """
    if device not in ("auto", "all", "cuda", "cpu"):
        raise OptionError(f"--device {device} cannot be used with --ray.", "Write auto, cuda or cpu.")
    alive = [node for node in nodes if node["Alive"]]
    hosts = [node["NodeManagerAddress"] for node in alive]
    for node, host in zip(alive, hosts, strict=True):
        name = host if hosts.count(host) == 1 else f"{host} ({node['NodeID'][:4]})"
        gpus = int(node["Resources"].get("GPU", 0)) if device != "cpu" else 0
        for index in range(gpus):
            yield f"{name} GPU {index}" if gpus > 1 else name, node, "cuda"
        if not gpus and device != "cuda" and int(node["Resources"].get("CPU", 0)):
            yield name, node, "cpu"


def _setup(entry: ModelEntry, options: TranslateOptions, node: Mapping[str, Any], device: str) -> WorkerSetup:
    """Return what a worker needs; on a CPU it uses as many cores as the machine gives to the cluster."""
    threads = int(node["Resources"].get("CPU", 0)) if device == "cpu" else 0
    return WorkerSetup(entry, replace(options, device=device, ray=""), threads)


def _content(entry: ModelEntry) -> bytes:
    try:
        return entry.path.read_bytes()
    except OSError as error:
        raise DeviceError(f"The model file {entry.path} cannot be read.", "Check it.", repr(error)) from error


def _lost(error: Exception) -> WorkerLostError:
    return WorkerLostError(str(error)[-2000:])
