"""Jobs, their store, the queue and the thread that works on it; no widgets."""
