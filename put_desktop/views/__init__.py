"""The parts of the window; none of them knows the queue or the engine."""
