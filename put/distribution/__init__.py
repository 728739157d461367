"""What reaches a machine after the program: news of releases, and the GPU pack. All of it is signed."""
