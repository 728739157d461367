"""Diagnostics: the crash log and the diagnostic report."""
