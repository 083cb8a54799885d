"""The templates of a project, before any report asks for them: `check_templates(project, diagnostics)`."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics
from stratege.project import TEMPLATES, Project

SUFFIX = ".j2"
STYLES = "styles"
FORMATS = ("html", "markdown")  # the folders of templates


def check_templates(project: Project, diagnostics: Diagnostics) -> None:
    """Tell of the templates and the style sheets of a project that cannot be read, whichever report asks for them.

    They are compiled, not filled: that one asks for what is not there is told as it is filled. Those that cannot be
    opened are told by `survey`.
    """
    own = project.root / TEMPLATES
    found = {name: _names(project, name) for name in (*FORMATS, STYLES)}
    if own in project.templates() and any(found.values()):  # what compiles them is asked for by few projects
        _compile(project, found, diagnostics)


def _names(project: Project, folder: str) -> list[str]:
    """The templates, or the style sheets, in a folder of the project's own."""
    try:
        names = project.names(f"{TEMPLATES}/{folder}")
    except OSError:
        return []
    return [name for name in names if name.endswith(".css" if folder == STYLES else SUFFIX)]


def _compile(project: Project, found: dict[str, list[str]], diagnostics: Diagnostics) -> None:
    from stratege.document import Document, Meta
    from stratege.pipeline import tell_template
    from stratege.write.environment import TemplateFailure, compile_own, style
    from stratege.write.html.writer import html_environment
    from stratege.write.markdown.writer import markdown_environment

    document, folders = Document(meta=Meta(name="", title="")), project.templates()
    for environment, names in (
        (html_environment(document, folders), found["html"]),
        (markdown_environment(document, folders), found["markdown"]),
    ):
        for failure in compile_own(environment, names):
            tell_template(failure, project.root, diagnostics)
    for name in found[STYLES]:
        try:
            style(folders, name)
        except TemplateFailure as failure:
            tell_template(failure, project.root, diagnostics)
