"""Commands for this computer and what is installed on it: speed, health, the GPU pack, updates."""
