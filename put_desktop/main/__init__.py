"""The main window: its parts, menus, actions and drop target."""
