"""What of the installed packages is left out of the frozen program, and why."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

__all__ = ["CODECS", "EXCLUDED_MODULES", "LEFT_OUT", "is_left_out", "unneeded_codecs"]

CODECS = frozenset({
    "_avif", "_ccitt", "_cms", "_deflate", "_imcd", "_jpeg2k", "_jpeg8", "_jpegsof3", "_jpegxl", "_ljpeg", "_lzma",
    "_png", "_shared", "_shared_cython", "_webp", "_zlib", "_zstd",
})  # fmt: skip
"""Of imagecodecs: what the program calls, and the compressions of TIFF that programs for pictures write. Those of
scientific data, of games and of kinds of files that are not read stay out."""

EXCLUDED_MODULES = [
    "IPython", "matplotlib", "pandas", "pytest", "setuptools", "pip", "tkinter", "wheel",
    "onnx", "onnxruntime", "tensorboard", "torch_fidelity", "triton",
    "torch.utils.tensorboard", "torch.utils.benchmark",
    "scipy", "imagehash", "pywt",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
]  # fmt: skip
"""Modules that nothing in the program needs, or that come on demand."""

GTK = (
    "atk-1.0", "cairo", "cairo-gobject", "gdk-3", "gdk_pixbuf-2.0", "gio-2.0", "glib-2.0", "gmodule-2.0", "gobject-2.0",
    "gthread-2.0", "gtk-3", "harfbuzz", "pango-1.0", "pangocairo-1.0", "pangoft2-1.0",
)  # fmt: skip
"""The system's GTK, which Qt loads for the look of the desktop, and libraries that it uses: an older copy would break
it. They would come along from a machine where GTK is installed."""

LEFT_OUT = {
    "torch/bin/[!t]*": "tests of torch's C++ parts, and a compiler for protocol buffers",
    "torch/bin/te*": "tests of torch's C++ parts",
    "torch/test/*": "torch's own tests",
    "torch/include/*": "C++ headers",
    "torch/share/*": "files for CMake",
    "torch/lib/*.a": "static libraries",
    "torch/lib/libtorch_global_deps*.pyi": "type hints",
    "*/Qt/qml/*": "Qt Quick: the window is made of widgets",
    "*/Qt/translations/qt_*": "texts of Qt's parts that are not used, and of its tools",
    "*/Qt/translations/qtwebengine*": "texts of a browser that is not used",
    "*/libQt6Quick*": "Qt Quick",
    "*/libQt6Qml*": "Qt Quick",
    "*/libQt6VirtualKeyboard*": "a keyboard on the screen, made with Qt Quick",
    "*/platforminputcontexts/libqtvirtualkeyboard*": "a keyboard on the screen, made with Qt Quick",
    "*/libQt6Pdf*": "PDF",
    "*/imageformats/libqpdf*": "PDF",
    "*/libQt6Designer*": "Qt's own tools",
    "*/libQt6Network*": "nothing is fetched through Qt",
    "*/plugins/egldeviceintegrations/*": "screens without a desktop",
    "*/libQt6EglF[Ss]*": "screens without a desktop",
    "*/plugins/generic/*": "input devices on screens without a desktop",
    "*/plugins/platforms/libqeglfs*": "screens without a desktop",
    "*/plugins/platforms/libqlinuxfb*": "screens without a desktop",
    "*/plugins/platforms/libqvnc*": "screens without a desktop",
    "*/plugins/tls/*": "nothing is fetched through Qt",
    "*/numpy/*/tests/*": "tests",
    "*/opencv_videoio_ffmpeg*": "FFmpeg comes with PyAV",
    "torch/_inductor/codegen/*": "torch.compile, which needs a compiler; the GPU pack brings a torch of its own",
    "torch/_inductor/fx_passes/*": "torch.compile, which needs a compiler; the GPU pack brings a torch of its own",
    "torch/_inductor/kernel/*": "torch.compile, which needs a compiler; the GPU pack brings a torch of its own",
    "torch/distributed/pipelining/*": "clusters",
    "torch/distributed/elastic/*": "clusters",
    "torch/distributed/fsdp/*": "clusters",
    "torch/testing/_internal/[!_cl]*": "torch's own tests",
    "torch/testing/_internal/common_[!d]*": "torch's own tests",
    "torch/testing/_internal/common_di*": "torch's own tests",
    "torch/lib/libjitbackend_test*": "torch's own tests",
    "torch/lib/libtorchbind_test*": "torch's own tests",
    "torch/lib/libbackend_with_compiler*": "torch's own tests",
    "networkx/*": "torch.compile",
    "sympy/physics/*": "torch does not use it",
    "sympy/stats/*": "torch does not use it",
    "sympy/holonomic/*": "torch does not use it",
    "*/PIL/_imagingft.*": "text in pictures",
    "torchvision/datasets/*.txt": "names of a data set's classes",
    "libmvec.so*": "part of the system's C library",
    **{f"lib{name}.so*": "the system's GTK, and what it was made for" for name in GTK},
}  # fmt: skip
"""Patterns of files, as paths in the bundle with forward slashes, and the reason."""


def is_left_out(destination: str) -> bool:
    """Whether a file stays out of the bundle.

    Args:
        destination: its path inside the bundle.
    """
    path = destination.replace("\\", "/")
    return any(fnmatchcase(path, pattern) or fnmatchcase(f"/{path}", pattern) for pattern in LEFT_OUT)


def unneeded_codecs(names: Iterable[str]) -> list[str]:
    """Return the modules of imagecodecs that stay out.

    Args:
        names: its modules, such as ``imagecodecs._lerc``.
    """
    codecs = {name: name.partition(".")[2] for name in names}
    return sorted(
        name for name, codec in codecs.items() if codec.startswith("_") and codec not in (CODECS | {"_imagecodecs"})
    )
