"""Background tasks, error handling and garbage collection; no widgets."""
