"""The GPU pack: torch for NVIDIA cards, in the person's data folder, used in place of the torch that came along."""
