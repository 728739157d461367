"""Page 5: samples, scores and the verdict during training."""
