"""Pictures on their way to a GPU and back, beside what it computes."""
