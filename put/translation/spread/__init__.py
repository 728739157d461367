"""Spread work over several devices of this machine, or over a cluster."""
