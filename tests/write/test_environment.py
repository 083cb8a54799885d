"""A template that fails says where: its path, its line, what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment
from sample import document

from stratege.project import Cache, templates_root
from stratege.write import environment
from stratege.write.environment import TemplateFailure
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown


def own(folder: Path, name: str, text: str) -> list[Path]:
    """Look-up folders where a project's own template comes first."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return [folder, templates_root()]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("un\n{{ node.missing }}", 2, "missing"),
        ("un\ndeux\n{% if %}", 3, "au milieu d'une instruction"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("un\n{{ node.caption | unknown }}", 2, "unknown"),
        ("\n\n{{ node.__class__.__mro__ }}", 3, "« __class__ » lui est interdit"),
        ("{% include 'nowhere.html.j2' %}", 0, "nowhere.html.j2"),
    ],
)
def test_a_template_at_fault_is_named(tmp_path: Path, text: str, line: int, message: str) -> None:
    templates = own(tmp_path, "html/table.html.j2", text)
    with pytest.raises(TemplateFailure) as failure:
        write_html(document(), templates=templates, media="screen")
    assert failure.value.line == line
    assert message in failure.value.message
    assert failure.value.template.endswith(".html.j2")


def test_a_fault_in_markdown_is_named_too(tmp_path: Path) -> None:
    templates = own(tmp_path, "markdown/quote.md.j2", "{{ node.nope }}")
    with pytest.raises(TemplateFailure) as failure:
        write_markdown(document(), templates=templates)
    assert failure.value.template == str(tmp_path / "markdown" / "quote.md.j2")
    assert failure.value.line == 1


def test_a_project_shadows_a_template_and_a_style(tmp_path: Path) -> None:
    own(tmp_path, "styles/tokens.css", ":root { --ink: #010203 }")
    templates = own(tmp_path, "markdown/quote.md.j2", "CITATION")
    assert "CITATION" in write_markdown(document(), templates=templates)
    assert "#010203" in write_html(document(), templates=templates, media="paged")


def test_a_missing_style_sheet_is_named(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    with pytest.raises(TemplateFailure) as failure:
        write_html(document(), templates=[tmp_path], media="screen")
    assert failure.value.template == "styles/tokens.css"


def test_what_is_compiled_is_kept_for_the_next_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def page(text: str) -> str:
        monkeypatch.setattr(environment, "COMPILED", environment._Compiled())  # of a process that begins
        environment.keep_compiled(Cache(tmp_path / "cache"))
        return write_markdown(document(), templates=own(tmp_path / "templates", "markdown/quote.md.j2", text))

    first = page("UN")
    monkeypatch.setattr(Environment, "_compile", lambda *_given: pytest.fail("it is compiled again"))
    assert page("UN") == first
    monkeypatch.undo()
    assert "DEUX" in page("DEUX")


def test_filters_are_not_computed_as_templates_are_compiled(tmp_path: Path) -> None:
    template = own(tmp_path, "markdown/quote.md.j2", "{{ 'figures/a' | suffix }}")
    for suffix in (".png", ".svg"):
        assert f"\n{suffix}\n" in write_markdown(document(), templates=template, suffixes={"figures/a": suffix})
