"""Pixels of pictures as tensors: scaled, with detail and colours of their input."""
