"""Small widgets that every feature shares."""
