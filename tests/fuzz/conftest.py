"""How long the mutants are tried: `STRATEGE_FUZZ=4000 pytest -n 0 tests/fuzz` tries 4 000 of each kind, all new."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

COUNT = int(os.environ.get("STRATEGE_FUZZ", "0"))  # of each kind; 0: a few, the same at each run
FUZZ = settings(
    max_examples=COUNT or 12,
    derandomize=not COUNT,
    database=None,
    deadline=None,
    print_blob=bool(COUNT),
    suppress_health_check=list(HealthCheck),
)
