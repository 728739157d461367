"""Generators with statistics of the whole picture, computed in stripes of rows."""
