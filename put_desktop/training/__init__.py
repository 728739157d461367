"""Training beside the window: the processes that do it, and what is known of them."""
