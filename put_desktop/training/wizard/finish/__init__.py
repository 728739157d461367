"""Pages 6 and 7: choose a checkpoint and add it to the gallery as a model."""
