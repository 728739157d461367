"""Translate a video frame by frame, steadied, resumable after a kill."""
