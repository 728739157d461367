"""Page 5: samples, scores and the verdict while a run trains."""
