"""Where a theme comes from: `lineage(Scalar("maison", …), used, diagnostics)` is what it extends, then itself."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from stratege.diagnostics import Diagnostics, closest
from stratege.model.theme import ThemeSettings
from stratege.project import TEMPLATES, Used, read_template, templates_root
from stratege.read.astray import misnamed, names_in, rename
from stratege.read.nodes import decode, parse
from stratege.read.sheet import variables
from stratege.read.sheet_faults import Sheet, tell_faults
from stratege.read.validate import validate
from stratege.records import record
from stratege.source import Scalar

THEMES = f"{TEMPLATES}/themes"
SUFFIX = ".yaml"


@record
class Layer:
    """A theme's own file: its name, what it sets, the CSS that goes with it."""

    name: str
    settings: ThemeSettings
    sheet: str


def base_of(settings: ThemeSettings, diagnostics: Diagnostics) -> Scalar:
    """The theme that a report starts from: what it extends, else what it names; both is one too many (T009)."""
    if settings.extends and "name" in settings.model_fields_set and str(settings.name) != str(settings.extends):
        diagnostics.add("T009", settings.name.span, name=settings.name, base=settings.extends)
    return settings.extends or settings.name


def lineage(name: Scalar | None, used: Used, diagnostics: Diagnostics) -> list[Layer]:
    """The files of a theme from the first that it comes from to its own; what cannot be followed is told (T005, T008).

    A file that is not there, or that leads back to one which led to it, ends the line: the others still count.
    """
    layers: list[Layer] = []
    met: list[str] = []
    while name:
        if str(name) in met:
            diagnostics.add("T008", name.span, name=name, line=" → ".join([*met[met.index(str(name)) :], str(name)]))
            break
        met.append(str(name))
        settings = _settings(name, used, diagnostics)
        if settings is None:
            break
        layers.append(Layer(str(name), settings, _sheet(str(name), used, diagnostics)))
        name = settings.extends
    return layers[::-1]


def _misnamed(name: str, used: Used) -> str:
    """What to do for a theme whose file is there under a suffix that is not read."""
    found = (file for file in names_in(used.project, THEMES) if misnamed(file) == name)
    return next((f"{rename(used.project, THEMES, file)} ;" for file in found), "")


def _settings(name: Scalar, used: Used, diagnostics: Diagnostics) -> ThemeSettings | None:
    """What a theme's file sets, the project's own before ours; None after a diagnostic when there is none."""
    content = _file(f"{name}{SUFFIX}", used)
    if content is None:
        known = sorted(_names(used))
        near = _misnamed(name, used) or closest(str(name), known)
        diagnostics.add("T005", name.span, name=name, near=near, known=", ".join(known))
        return None
    tree = parse(f"{THEMES}/{name}{SUFFIX}", content, diagnostics)
    settings = validate(ThemeSettings, tree, diagnostics) if tree is not None else None
    if settings and "name" in settings.model_fields_set and str(settings.name) != str(name):
        diagnostics.add("T010", settings.name.span, name=settings.name, file=f"{name}{SUFFIX}")
    return settings


def _sheet(name: str, used: Used, diagnostics: Diagnostics) -> str:
    """The style sheet that goes with a theme, on lines of its own; nothing when there is none."""
    path = f"{THEMES}/{name}.css"
    sheet = decode(path, _file(f"{name}.css", used) or b"", diagnostics) or ""
    if sheet and path in used.order:  # the project's own, not ours
        tell_faults(Sheet(path, sheet), partial(variables, used), diagnostics)
    return sheet and f"{sheet.rstrip()}\n"


def _file(name: str, used: Used) -> bytes | None:
    """A file of `themes/`: the project's own, which the report is then made of, before ours."""
    try:
        return used.read(f"{THEMES}/{name}")
    except FileNotFoundError:
        pass
    except OSError:  # told by the survey of the project
        return None
    try:
        return read_template(templates_root(), f"themes/{name}")
    except OSError:
        return None


def _names(used: Used) -> set[str]:
    """The names of the themes, the project's own and ours."""
    own: list[str] = []
    with suppress(OSError):
        own = used.project.names(THEMES)
    ours = [file.name for file in templates_root().glob(f"themes/*{SUFFIX}")]
    return {name.removesuffix(SUFFIX) for name in (*own, *ours) if name.endswith(SUFFIX)}
