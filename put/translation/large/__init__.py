"""Pictures that memory does not hold, from file to file."""
