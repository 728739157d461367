"""Training a generator from two folders of unpaired images."""
