"""What the frozen ``put`` runs."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from put.distribution.gpu_pack.active import activate
    from put.program import prepare

    prepare()
    activate()
    from put.cli import main

    raise SystemExit(main())
