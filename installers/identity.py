"""Who the program is and who publishes it: the only place of the installers that says so.

Identifier and address are placeholders until the project has a home of its own: docs/releasing.md.
"""

from __future__ import annotations

__all__ = ["APP_ID", "MAINTAINER", "PUBLISHER"]

APP_ID = "io.github.put_desktop.PutDesktop"
"""Of the Flatpak, the macOS bundle and the description for shops. It must not change after the first release."""
PUBLISHER = "The PUT Desktop developers"
MAINTAINER = f"{PUBLISHER} <put-desktop@localhost>"
"""Whom a package's user writes to."""
