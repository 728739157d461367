"""What the window does while nobody watches."""
