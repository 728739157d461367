"""Options of the two long jobs: frozen, described once, checked when they are made.

What is said about an option here is what command line, window and reference page show; see :mod:`put.options`.
"""

from put.config.choices import (
    BAND_SKIP,
    CONTRAST_LAYERS,
    DEVICES,
    MOST_SEED,
    SEVERAL_DEVICES,
    AudioChoice,
    BackendName,
    ColorMap,
    Compile,
    Container,
    DiscriminatorName,
    GeneratorName,
    ImageFormat,
    OnExists,
    OnStop,
    Precision,
    Preset,
    Selection,
    TrainGroup,
    VideoCodec,
    VideoQuality,
)
from put.config.presets import preset_default_words, preset_options
from put.config.train import TrainOptions
from put.config.translate import TranslateOptions, usual_brush_size
from put.config.video import VideoOptions

__all__ = [
    "BAND_SKIP",
    "CONTRAST_LAYERS",
    "DEVICES",
    "MOST_SEED",
    "SEVERAL_DEVICES",
    "AudioChoice",
    "BackendName",
    "ColorMap",
    "Compile",
    "Container",
    "DiscriminatorName",
    "GeneratorName",
    "ImageFormat",
    "OnExists",
    "OnStop",
    "Precision",
    "Preset",
    "Selection",
    "TrainGroup",
    "TrainOptions",
    "TranslateOptions",
    "VideoCodec",
    "VideoOptions",
    "VideoQuality",
    "preset_default_words",
    "preset_options",
    "usual_brush_size",
]
