"""How good translations are, measured on images that no training saw."""
