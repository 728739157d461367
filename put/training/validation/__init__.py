"""Validation images, scores, alarms and the verdict on a run."""
