"""What the wizard knows of a run that is not started yet."""
