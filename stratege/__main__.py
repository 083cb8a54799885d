"""`python -m stratege` is the command `stratege`."""

import sys

from stratege.cli import main

sys.exit(main())
