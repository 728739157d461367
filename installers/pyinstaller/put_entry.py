"""What the frozen ``put`` runs."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from put.program import prepare

    prepare()
    from put.cli import main

    raise SystemExit(main())
