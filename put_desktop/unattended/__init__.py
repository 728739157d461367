"""Work of the window while nobody watches."""
