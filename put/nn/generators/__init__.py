"""Generators by name: structures without torch, networks with it."""
