"""Pages 2 to 4: intent, crops and the estimate."""
