"""Named settings: the row that offers them, and what it does."""
