"""Downloads after installation: news of releases, and the GPU pack. All of them are signed."""
