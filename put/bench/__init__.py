"""How fast this machine translates: each way to compute a generator, beside the published way."""
