"""One training run: networks, optimiser steps, checkpoints and loaders."""
