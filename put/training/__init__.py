"""Training a generator from two folders of unpaired pictures."""
