"""Before and after: the image or frame that is shown, zoomed, compared and played."""
