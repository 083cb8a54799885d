"""The derived styles: every edit is needed and finds its place; any other style by name or path."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest

from stratege.citations import StyleEditError, UnknownStyle, edits, render, style_names, style_text
from stratege.citations.trees import bare

# What each edit gives, in a citation or an entry of the case files, and would be missing without it.
PROOFS = {
    "French terms and dates": ("seul", "", "dans", "chapitre", "Dans C. Trois"),
}
