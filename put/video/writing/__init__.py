"""Encode frames in chunks, then mux them with sound, subtitles and metadata."""
