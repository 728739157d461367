"""Metrics, sample sheets and snapshots that a run writes."""
