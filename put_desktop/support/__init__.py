"""What the window offers about the program itself: a diagnostic report, newer versions, the GPU pack."""
