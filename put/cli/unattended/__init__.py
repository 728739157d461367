"""Commands for work that nobody watches: presets, reports, watched folders."""
