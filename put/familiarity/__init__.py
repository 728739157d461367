"""How far pictures are from those that a model was trained on: features, statistics in the card, and the check."""
