"""What of the installed packages is left out of the frozen program, and why."""

from __future__ import annotations

from fnmatch import fnmatchcase

__all__ = ["EXCLUDED_MODULES", "LEFT_OUT", "is_left_out"]

EXCLUDED_MODULES = [
    "IPython", "matplotlib", "pandas", "pytest", "setuptools", "pip", "tkinter", "wheel",
    "onnx", "onnxruntime", "tensorboard", "torch_fidelity", "triton",
    "torch.utils.tensorboard", "torch.utils.benchmark",
    "scipy.cluster", "scipy.constants", "scipy.integrate", "scipy.interpolate", "scipy.io", "scipy.ndimage",
    "scipy.odr", "scipy.optimize", "scipy.signal", "scipy.sparse", "scipy.spatial", "scipy.stats",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
]  # fmt: skip
"""Modules that nothing in the program needs, or that come on demand."""

LEFT_OUT = {
    "torch/bin/*test*": "tests of torch's C++ parts",
    "torch/bin/protoc*": "a compiler for protocol buffers",
    "torch/test/*": "torch's own tests",
    "torch/include/*": "C++ headers",
    "torch/share/*": "files for CMake",
    "torch/lib/*.a": "static libraries",
    "torch/lib/libtorch_global_deps*.pyi": "type hints",
    "*/Qt/qml/*": "Qt Quick: the window is made of widgets",
    "*/Qt/translations/qtwebengine*": "texts of a browser that is not used",
    "*/libQt6Quick*": "Qt Quick",
    "*/libQt6Qml*": "Qt Quick",
    "*/libQt6VirtualKeyboard*": "a keyboard on the screen, made with Qt Quick",
    "*/platforminputcontexts/libqtvirtualkeyboard*": "a keyboard on the screen, made with Qt Quick",
    "*/libQt6Pdf*": "PDF",
    "*/imageformats/libqpdf*": "PDF",
    "*/libQt6Designer*": "Qt's own tools",
    "*/plugins/egldeviceintegrations/*": "screens without a desktop",
    "*/plugins/platforms/libqeglfs*": "screens without a desktop",
    "*/plugins/platforms/libqlinuxfb*": "screens without a desktop",
    "*/plugins/platforms/libqvnc*": "screens without a desktop",
    "*/plugins/tls/*": "nothing is fetched through Qt",
    "*/scipy/*/tests/*": "tests",
    "*/numpy/*/tests/*": "tests",
}  # fmt: skip
"""Patterns of files, as paths in the bundle with forward slashes, and the reason."""


def is_left_out(destination: str) -> bool:
    """Whether a file stays out of the bundle.

    Args:
        destination: its path inside the bundle.
    """
    path = destination.replace("\\", "/")
    return any(fnmatchcase(path, pattern) or fnmatchcase(f"/{path}", pattern) for pattern in LEFT_OUT)
