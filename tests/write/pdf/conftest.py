"""What several tests of pages begin with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratege.pipeline import check
from stratege.project import Project
from stratege.theme import Theme


@pytest.fixture
def theme(request: pytest.FixtureRequest, make_project: Callable[..., Project]) -> Theme:
    """A theme of Stratège by its name, as a plan has it; after a colon, what the plan adds."""
    name, _, added = request.param.partition(":")
    look = f"theme: {{name: {name}{', ' + added if added else ''}}}\n"
    plan = f"title: E\nsections: [{{module: a}}]\n{look}"
    document = check(make_project({"content/reports/r.yaml": plan}), "r").document
    assert document and document.meta.theme.name == name
    return document.meta.theme
