"""Templates and style sheets of a project are read by `check`, whatever its reports print."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import BASE, MakeProject
from stratege.apps import templates
from stratege.apps.reports import check_all
from stratege.project import Cache, Project


def told(project_files: dict[str, str | bytes], make_project: MakeProject) -> list[str]:
    """The codes and messages of what is told of a project with these templates."""
    project = make_project({})
    for name, content in project_files.items():
        path = project.root / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [f"{item.code} {item.span} {item.message}" for item in check_all(project, ["r"]).diagnostics]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("html/swot.html.j2", "a\n{% if x %}", "html/swot.html.j2:2:4 le modèle échoue : « if » n'est pas fermé"),
        (
            "html/swot.html.j2",
            "{{ x|tinu }}",
            "html/swot.html.j2:1:6 le modèle échoue : il n'y a pas de filtre ni de test « tinu »",
        ),
        ("markdown/swot.md.j2", "{{ x|tinu }}", "échoue"),
        ("markdown/swot.md.j2", b"\xe9", "échoue : le fichier n'est pas en UTF-8"),
        ("styles/screen.css", b"a\xe9", "échoue : le fichier n'est pas en UTF-8"),
    ],
)
def test_what_cannot_be_read_is_told(name: str, content: str | bytes, message: str, make_project: MakeProject) -> None:
    [one] = told({name: content}, make_project)
    assert one.startswith("G001 templates/") and message in one


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
    assert [line.split()[1] for line in found if "G001" in line] == [
        "templates/html/swot.html.j2:1:4",
        "templates/markdown/table.md.j2:1:1",
    ]


def test_a_misspelt_filter_has_the_one_that_it_looks_like(make_project: MakeProject) -> None:
    project = make_project({"templates/html/swot.html.j2": "{{ words.draft | uper }}"})
    [one] = check_all(project, ["r"]).diagnostics
    assert (one.code, one.remedy) == ("G001", "vouliez-vous « upper » ?")


def test_what_nothing_asks_for_is_told_with_the_name_that_it_looks_like(make_project: MakeProject) -> None:
    project = make_project({})
    for name in (
        *(
            "html/tabel.html.j2",
            "html/_mine.html.j2",
            "html/swot.html.j2",
            "html/_alone.html.j2",
            "markdown/cover.md.j2",
        ),
        *(
            "styles/prnt.css",
            "styles/print.css",
            "swot.html.j2",
            "gabarits/swot.html.j2",
            "themes/maison.css",
            "themes/ville.css",
            "themes/ville.yaml",
            "style.css",
            "note.md",
        ),
    ):
        path = project.root / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{% include '_mine.html.j2' %}" if name == "html/swot.html.j2" else "", "utf-8")
    found = check_all(project, ["r"]).diagnostics
    assert {item.code for item in found} == {"G002"}
    of_theme = "ajoutez templates/themes/maison.yaml, ou mettez-la dans content/ et nommez-la : « css: maison.css »"
    of_report = "mettez-la dans content/, et nommez-la dans le rapport : « css: style.css »"
    named = "donnez-lui le dossier et le nom de celui qu'il remplace, ou ôtez-le"
    assert [(item.span.file, item.remedy) for item in found if item.span] == [
        ("templates/gabarits/swot.html.j2", named),
        ("templates/html/_alone.html.j2", named),
        ("templates/html/tabel.html.j2", "vouliez-vous « table.html.j2 » ?"),
        ("templates/style.css", of_report),
        ("templates/styles/prnt.css", "vouliez-vous « print.css » ?"),
        ("templates/swot.html.j2", named),
        ("templates/themes/maison.css", of_theme),
    ]


def test_the_project_may_say_that_it_is_no_fault(make_project: MakeProject) -> None:
    project = make_project({"stratege.yaml": "severity: {G002: 'off'}\n"})
    path = project.root / "templates/html/_alone.html.j2"
    path.parent.mkdir(parents=True)
    path.write_text("", "utf-8")
    assert [item.code for item in check_all(project, ["r"]).diagnostics] == []


def test_sound_templates_are_compiled_once_and_faulty_ones_are_told_each_time(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, cache = make_project({}).root, Cache(tmp_path / "cache")
    template = root / "templates" / "html" / "swot.html.j2"
    template.parent.mkdir(parents=True, exist_ok=True)
    compiled: list[int] = []
    compile_all = templates._compile
    monkeypatch.setattr(templates, "_compile", lambda *given: compiled.append(1) or compile_all(*given))

    def codes(text: str) -> list[str]:
        template.write_text(text, encoding="utf-8")
        return [item.code for item in check_all(Project(root, cache), ["r"]).diagnostics]

    assert codes("{{ words.draft }}") == codes("{{ words.draft }}") == []
    assert len(compiled) == 1
    assert codes("{{ words.draft|tinu }}") == codes("{{ words.draft|tinu }}") == ["G001"]
    assert len(compiled) == 3
    assert codes("{{ words.draft }}") == []
    assert len(compiled) == 3


def test_a_theme_that_its_suffix_hides_is_told_once(make_project: MakeProject) -> None:
    assert told({"themes/autre.yml": "extends: sober\n"}, make_project) == [
        "G002 templates/themes/autre.yml:1:1 rien n'emploie ce thème, que son suffixe empêche de lire"
    ]
    plan = BASE["content/reports/r.yaml"] + "theme: autre\n"
    found = check_all(make_project({"content/reports/r.yaml": plan}), ["r"]).diagnostics
    assert [(item.code, item.remedy) for item in found] == [
        ("T005", "renommez templates/themes/autre.yml en autre.yaml ; thèmes connus : academic, consultant, sober")
    ]
