"""Steadying where the generator computes: the frames of a video stay on the GPU."""
