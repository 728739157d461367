"""OpenVINO without its usage statistics."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["import_openvino"]


def import_openvino() -> Any:
    """Import OpenVINO so that it sends nothing to anyone.

    As it comes it writes an identifier into the person's home and reports its import to its makers, whatever is used
    of it. Where openvino-telemetry cannot be imported it takes a stand-in of its own, which does nothing.

    Raises:
        ImportError: it is not installed.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # importing it fails from now on
    import openvino
    import openvino.opset13

    return openvino
