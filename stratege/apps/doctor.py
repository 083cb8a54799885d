"""What this machine has: `[part.name for part in survey()]` is Python, the libraries of the PDF and pandoc."""

from __future__ import annotations

import sys

from stratege import machine, pandoc
from stratege.diagnostics import phrase
from stratege.project import Cache
from stratege.records import record


@record
class Part:
    """Something that a build needs: how it is, and what to do where it lacks."""

    name: str
    state: str
    remedy: str = ""


def survey() -> list[Part]:
    """The parts that a build needs, in the order of its stages; one without a remedy is good."""
    return [Part(f"Python {sys.version.split()[0]}", phrase("part_good")), _libraries(), _pandoc(), _cache()]


def _libraries() -> Part:
    name, missing = phrase("part_libraries"), machine.missing_libraries()
    if not missing:
        return Part(name, phrase("part_good_plural"))
    return Part(name, phrase("part_missing_plural", names=", ".join(missing)), machine.install_command())


def _pandoc() -> Part:
    try:
        pandoc.executable()
    except pandoc.PandocMissing:
        return Part("pandoc", phrase("part_missing"), phrase("part_install_pandoc"))
    return Part("pandoc", phrase("part_good"))


def _cache() -> Part:
    """Where what is slow is kept; without it, builds are only slower."""
    return Part(phrase("part_cache"), str(Cache.of_user().folder))
