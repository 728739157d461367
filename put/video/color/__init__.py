"""Convert decoded frames to R'G'B' and back, including high dynamic range."""
