"""What a project makes of its diagnostics: `policy_of(project, diagnostics)` reads stratege.yaml and the comments."""

from __future__ import annotations

from collections.abc import Iterable

from stratege.diagnostics import Diagnostic, Diagnostics, Severity, closest
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.policy import Policy, is_error
from stratege.model.base import Mapping
from stratege.project import CONTENT, SETTINGS, Project
from stratege.read.files import tell_unread
from stratege.read.nodes import parse
from stratege.read.silences import Silence, silences, tell_silences
from stratege.source import Scalar, Span

YAML = (".yaml", ".yml")
WORDS = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.NOTE, "off": None}
MADE = "PGE"  # series of what is only told once a format is made


def policy_of(project: Project, diagnostics: Diagnostics) -> Policy:
    """The policy of a project; what is wrong in its settings goes to `diagnostics`."""
    policy, told = project.once("policy", lambda: _policy(project))
    for item in told:
        diagnostics.include(item)
    return policy


def _policy(project: Project) -> tuple[Policy, tuple[Diagnostic, ...]]:
    diagnostics = Diagnostics()
    severities = _severities(project, diagnostics)

    def silencer(item: Diagnostic) -> Span | None:
        found = _silences(project, item.span.file) if item.span else ()
        return next((silence.span for silence in found if silence.covers(item)), None)

    return Policy(severities, silencer), tuple(diagnostics.items)


def _severities(project: Project, diagnostics: Diagnostics) -> dict[str, Severity | None]:
    """What the settings say of each code."""
    try:
        content = project.read(SETTINGS)
    except FileNotFoundError:
        return {}
    except OSError as error:
        tell_unread(SETTINGS, error, Span(SETTINGS), diagnostics)
        return {}
    from stratege.model.project import ProjectSettings  # few projects have any
    from stratege.read.validate import validate

    tree = parse(SETTINGS, content, diagnostics, may_be_empty=True)
    settings = validate(ProjectSettings, tree, diagnostics) if tree is not None else None
    given = tree.get("severity") if isinstance(tree, Mapping) else None
    if settings is None or not isinstance(given, Mapping):
        return {}
    meant = {code: word for code, word in settings.severity.items() if str(given.get(code)) == word}  # no guess
    chosen = {code: str(word) for code, word in meant.items() if _may_be(code, word, given, diagnostics)}
    return {code.upper(): WORDS[word] for code, word in chosen.items()}


def _may_be(code: str, word: str, given: Mapping, diagnostics: Diagnostics) -> bool:
    """Whether a code may be as grave as that."""
    value = given.get(code)
    place = value.span if isinstance(value, Scalar) else given.keys_spans[code]
    if code.upper() not in CATALOGUE:
        diagnostics.add("S140", given.keys_spans[code], rule=code, near=closest(code.upper(), CATALOGUE))
        return False
    if is_error(code.upper()) and WORDS[word] is not Severity.ERROR:
        diagnostics.add("S141", place, rule=code, severity=word)
        return False
    return True


def _silences(project: Project, file: str) -> tuple[Silence, ...]:
    """The comments of a file of the content that has any."""
    if not file.endswith(YAML) or not file.startswith(f"{CONTENT}/"):
        return ()
    try:
        return silences(file, project.read(file))
    except OSError:  # told by whoever asked for it
        return ()


def check_silences(project: Project, files: Iterable[str], diagnostics: Diagnostics) -> None:
    """Tell of the comments in some files that cannot silence what they name."""
    for file in files:
        if file.endswith(YAML):
            tell_silences(file, project.read(file), diagnostics)


def tell_unused(project: Project, files: Iterable[str], diagnostics: Diagnostics, *, everything: bool) -> None:
    """Tell of the comments in some files, all of whose reports were checked, that silenced nothing there.

    What only shows when a format is made is passed over, and, but for `everything`, what is told of references.
    """
    passed_over = MADE if everything else f"{MADE}C"
    for file in files:
        for item in _silences(project, file):
            if item.holds and item.code[0] not in passed_over and item.span not in diagnostics.silencers:
                diagnostics.add("S145", item.span, rule=item.code)
