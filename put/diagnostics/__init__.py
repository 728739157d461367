"""What helps where something went wrong: the crash log and the diagnostic report."""
