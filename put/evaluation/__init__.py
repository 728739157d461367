"""How good translations are, measured on pictures that no training saw."""
