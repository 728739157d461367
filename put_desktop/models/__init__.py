"""The gallery of models: import, export, rename and delete."""
