"""``python -m put``."""

import sys

from put.cli import main
from put.distribution.gpu_pack.active import activate

activate()
sys.exit(main())
