"""Theme, texts and widgets that every feature shares."""
