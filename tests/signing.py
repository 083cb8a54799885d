"""Modules signed by hand: `project_of(make_project, text)` is a project whose chapter `a` is signed as it stands."""

from __future__ import annotations

from conftest import MakeProject
from stratege.model.modules import AnyModule
from stratege.project import Project
from stratege.read.modules import quietly
from stratege.read.reviews import Signer

HEAD = "kind: prose\ntitle: Un chapitre\n"
CHAPTER = """\
kind: prose
title: Un chapitre
body:
  - prose: |
      D'abord, [=F-1] le dit.

      ## Des prix {#prices}

      Un prix monte [@dupont2020, p. 3].
  - table: {id: tab_costs, caption: Des coûts, columns: [Poste, Coût], rows: [[Loyer, "12"]]}
  - callout: {title: Retenir, body: Un mot.}
"""


def module_of(project: Project, name: str = "a") -> AnyModule:
    """A module that can be read."""
    module = quietly(project, name)
    assert module
    return module


def signature(project: Project, name: str = "a") -> dict[str, str]:
    """The digests of a module."""
    return Signer(project).sign(module_of(project, name))


def review(digests: dict[str, str], status: str = "verified") -> str:
    """A review with a signature, as its author would write it."""
    signed = ", ".join(f'"{name}": "{digest}"' for name, digest in digests.items())
    return f"review:\n  status: {status}\n  by: Anne Roy\n  date: 2026-01-01\n  reviewed_content: {{{signed}}}\n"


def project_of(make_project: MakeProject, files: dict[str, str] | None = None, status: str = "verified") -> Project:
    """A project whose chapter is signed as `CHAPTER` is, then laid over with `files`; the chapter gets its review."""
    digests = signature(make_project({"content/a.yaml": CHAPTER}))
    files = {"content/a.yaml": CHAPTER, **(files or {})}
    chapter = files["content/a.yaml"] + review(digests, status)
    return Project(make_project({**files, "content/a.yaml": chapter}).root)
