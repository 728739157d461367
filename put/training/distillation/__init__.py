"""Train a smaller and faster generator to imitate a larger one."""
