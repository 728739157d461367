"""Training runs as people see them: kept in a folder, queued, watched and steered from other processes."""
