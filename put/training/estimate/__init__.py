"""Measure on this machine what a run will take."""
