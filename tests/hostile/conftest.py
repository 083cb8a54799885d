"""A hostile project for each test, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile.projects import Hostile, hostile


@pytest.fixture
def project(tmp_path: Path) -> Hostile:
    """A sound project beside secrets."""
    return hostile(tmp_path)
