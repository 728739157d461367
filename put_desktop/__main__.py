"""``python -m put_desktop``."""

import multiprocessing

from put_desktop.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
