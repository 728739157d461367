"""``python -m put_desktop``."""

from put_desktop.app import main

raise SystemExit(main())
