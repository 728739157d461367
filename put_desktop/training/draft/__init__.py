"""The run that the wizard sets up: draft, settings, inspection and estimate."""
