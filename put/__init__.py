"""PUT: contrastive unpaired picture translation with pruned negatives, without a screen.

Importing this package imports no torch and no Qt.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
