"""Cards of models: how they are listed, laid out and painted."""
