"""What the frozen ``put-desktop`` runs."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from put.distribution.gpu_pack.active import activate

    activate()
    from put_desktop.app import main

    raise SystemExit(main())
