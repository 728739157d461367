"""Pages 6 and 7: choose a model and add it to the gallery."""
