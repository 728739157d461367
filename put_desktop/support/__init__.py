"""Support for the program itself: a diagnostic report, newer versions, the GPU pack."""
