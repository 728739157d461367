"""The training wizard: seven pages for one run, and the list of all runs."""
