"""Templates and style sheets of a project are read by `check`, whatever its reports print."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.apps.reports import check_all


def told(project_files: dict[str, str | bytes], make_project: MakeProject) -> list[str]:
    """The codes and messages of what is told of a project with these templates."""
    project = make_project({})
    for name, content in project_files.items():
        path = project.root / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [f"{item.code} {item.message}" for item in check_all(project, ["r"]).diagnostics]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("html/swot.html.j2", "a\n{% if x %}", "templates/html/swot.html.j2, ligne 2, échoue : « if » n'est pas fermé"),
        (
            "html/swot.html.j2",
            "{{ x|tinu }}",
            "swot.html.j2, ligne 1, échoue : il n'y a pas de filtre ni de test « tinu »",
        ),
        ("markdown/swot.md.j2", "{{ x|tinu }}", "swot.md.j2, ligne 1, échoue"),
        ("markdown/swot.md.j2", b"\xe9", "échoue : le fichier n'est pas en UTF-8"),
        ("styles/screen.css", b"a\xe9", "templates/styles/screen.css échoue : le fichier n'est pas en UTF-8"),
    ],
)
def test_what_cannot_be_read_is_told(name: str, content: str | bytes, message: str, make_project: MakeProject) -> None:
    [one] = told({name: content}, make_project)
    assert one.startswith("G001 le modèle templates/") and message in one


def test_all_are_told_and_sound_ones_are_not(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {
        "html/swot.html.j2": "{% if x %}",
        "html/table.html.j2": "{{ node.nothing_of_the_kind }} {% include '_mine.html.j2' %}",
        "html/_mine.html.j2": "{{ words.draft | upper }}",
        "html/notes.txt": "{% if x %}",
        "markdown/table.md.j2": "{% for %}",
        "styles/print.css": "p { color: red }",
    }
    found = told(files, make_project)
    assert [line.split()[3].rstrip(",") for line in found] == [
        "templates/html/swot.html.j2",
        "templates/markdown/table.md.j2",
    ]
