"""Read images as sRGB pixels and write results that keep what their sources carried."""
