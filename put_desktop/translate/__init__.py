"""Translate files: the job queue, its settings and its views."""
