"""The templates of a project, before any report asks for them: `check_templates(project, diagnostics)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from stratege.diagnostics import Diagnostics, phrase
from stratege.project import REPORTS, TEMPLATES, Project, templates_root
from stratege.read.astray import misnamed, names_in, rename
from stratege.read.likeness import likeness
from stratege.source import Span

SUFFIX = ".j2"
CSS = ".css"
STYLES, THEMES = "styles", "themes"
FORMATS = ("html", "markdown")  # the folders of templates
OTHERS = (THEMES, "watch")  # folders of which `templates/` has no templates
SOUND = "sound"  # the kind of what the cache keeps: templates in which nothing is wrong
QUOTED = re.compile(rf"""["']([^"']+{re.escape(SUFFIX)})["']""")  # what a template includes, extends or imports


def check_templates(project: Project, diagnostics: Diagnostics) -> None:
    """Tell of the templates and style sheets of a project that cannot be read, or that no report can ask for.

    They are compiled, not filled: that one asks for what is not there is told as it is filled. Those that cannot be
    opened are told by `survey`.
    """
    own = project.root / TEMPLATES
    found = {name: _names(project, name) for name in (*FORMATS, STYLES)}
    if own in project.templates():
        for path, near in _unused(project, found):
            kinds = {CSS: "unused_sheet", SUFFIX: "unused_template"}
            what = phrase(next((word for suffix, word in kinds.items() if path.endswith(suffix)), "unused_theme"))
            diagnostics.add("G002", Span(path), what=what, near=near or phrase("template_name"))
    if own in project.templates() and any(found.values()):
        _tell_faults(project, found, diagnostics)


def _names(project: Project, folder: str) -> list[str]:
    """The templates, or the style sheets, in a folder of the project's own."""
    try:
        names = project.names(f"{TEMPLATES}/{folder}")
    except OSError:
        return []
    return [name for name in names if name.endswith(_suffix(folder))]


def _suffix(folder: str) -> str:
    return CSS if folder == STYLES else SUFFIX


def _unused(project: Project, found: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """The paths of what is named as none of ours, and asked for by no other template; the name that each looks like."""
    for folder, names in found.items():
        ours = [path.name for path in (templates_root() / folder).glob(f"*{_suffix(folder)}")]
        others = [name for name in names if name not in ours]
        asked = {name for text in _texts(project, folder, names if others else ()) for name in QUOTED.findall(text)}
        yield from ((f"{TEMPLATES}/{folder}/{name}", _near(name, ours)) for name in others if name not in asked)
    yield from ((path, "") for path in _astray(project))
    yield from _astray_sheets(project)
    yield from _astray_themes(project)


def _near(name: str, ours: list[str]) -> str:
    """« vouliez-vous « table.html.j2 » ? »; nothing of what only another template may ask for: « _mention.html.j2 »."""
    stem, dot, rest = name.partition(".")
    near = likeness(stem, [known.partition(".")[0] for known in ours]) if not name.startswith("_") else ""
    return phrase("did_you_mean", name=f"{near}{dot}{rest}") if near else ""


def _texts(project: Project, folder: str, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        with suppress(OSError):  # told by `survey`
            yield project.read(f"{TEMPLATES}/{folder}/{name}").decode("utf-8", "replace")


def _astray(project: Project) -> Iterator[str]:
    """The templates in the folder of all, or in one that we do not know."""
    names = project.names(TEMPLATES)
    yield from (f"{TEMPLATES}/{name}" for name in names if name.endswith(SUFFIX))
    for folder in (name for name in names if "." not in name and name not in (*FORMATS, STYLES, *OTHERS)):
        yield from (f"{TEMPLATES}/{folder}/{name}" for name in _names(project, folder))


def _astray_sheets(project: Project) -> Iterator[tuple[str, str]]:
    """The style sheets in the folder of all, and those of no theme; what to do about each."""
    for name in project.names(TEMPLATES):
        if name.endswith(CSS):
            yield f"{TEMPLATES}/{name}", phrase("sheet_of_report", name=name)
    with suppress(OSError):
        names = project.names(f"{TEMPLATES}/{THEMES}")
        ours = {path.name for path in (templates_root() / THEMES).iterdir()}
        for name in names:
            stem = name.removesuffix(CSS)
            if name.endswith(CSS) and not {f"{stem}.yaml", name} & {*ours, *(set(names) - {name})}:
                yield f"{TEMPLATES}/{THEMES}/{name}", phrase("sheet_of_theme", name=name, stem=stem)


def _astray_themes(project: Project) -> Iterator[tuple[str, str]]:
    """The themes that are not read for their suffix; one that a report names is told where it does."""
    folder = f"{TEMPLATES}/{THEMES}"
    for name in names_in(project, folder):
        stem = misnamed(name)
        if stem and not any(re.search(rf"\btheme\b.*\b{re.escape(stem)}\b", text) for text in _plans(project)):
            yield f"{folder}/{name}", rename(project, folder, name)


def _plans(project: Project) -> Iterator[str]:
    for name in project.reports():
        with suppress(OSError):
            yield project.read(f"{REPORTS}/{name}.yaml").decode("utf-8", "replace")


def _tell_faults(project: Project, found: dict[str, list[str]], diagnostics: Diagnostics) -> None:
    """Tell what is wrong with templates; those in which nothing was are known by what they hold."""
    key = [part for folder, names in found.items() for name in names for part in _held(project, folder, name)]
    if project.cache.find(SOUND, key) is None and not _compile(project, found, diagnostics):
        project.cache.keep(SOUND, key, b"")


def _held(project: Project, folder: str, name: str) -> tuple[str, bytes]:
    """Where a file is and what it holds; of one that cannot be read, nothing, which no sound one holds."""
    try:
        return f"{folder}/{name}", project.read(f"{TEMPLATES}/{folder}/{name}")
    except OSError:
        return f"{folder}/{name}", b""


def _compile(project: Project, found: dict[str, list[str]], diagnostics: Diagnostics) -> int:
    """Tell what is wrong with templates and style sheets by their mere words; how much that was."""
    from stratege.document import Document, Meta
    from stratege.write.environment import TemplateFailure, compile_own, style
    from stratege.write.html.writer import html_environment
    from stratege.write.markdown.writer import markdown_environment
    from stratege.write.template_faults import tell_template

    document, folders, count = Document(meta=Meta(name="", title="")), project.templates(), 0
    for environment, names in (
        (html_environment(document, folders), found["html"]),
        (markdown_environment(document, folders), found["markdown"]),
    ):
        for failure in compile_own(environment, names):
            tell_template(failure, project.root, diagnostics)
            count += 1
    for name in found[STYLES]:
        try:
            style(folders, name)
        except TemplateFailure as failure:
            tell_template(failure, project.root, diagnostics)
            count += 1
    return count
