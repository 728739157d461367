"""Pages 2 to 4: settings, crops and the estimate."""
