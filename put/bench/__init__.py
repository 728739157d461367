"""Measure how fast this machine translates: each way to compute a generator, beside the published way."""
