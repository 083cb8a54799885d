"""An address that runs, reads the machine or calls another host is no link, in any format, and is told."""

from __future__ import annotations

import html
from pathlib import Path

import pypdf
import pytest
from hostile.values_projects import PLAN, PROSE, Attempt, harms_of_page

from conftest import MakeProject
from stratege.addresses import is_safe

HOSTILE = {
    "plain": "javascript:alert(1)",
    "control before": "\x01javascript:alert(1)",
    "control within": "java\x0bscript:alert(1)",
    "backspace, data": "\x08data:text/html,x",
    "no-break space": "\u00a0javascript:alert(1)",
    "case": "JaVaScRiPt:alert(1)",
    "entity": "javascript&colon;alert(1)",
    "entity of an entity": "javascript&amp;colon;alert(1)",
    "number": "&#106;avascript:alert(1)",
    "tab by name": "java&Tab;script:alert(1)",
    "percent": "javascript%3Aalert(1)",
    "percent of a percent": "javascript%253Aalert(1)",
    "percent, control": "%01javascript:alert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "data": "data:text/html;base64,PHNjcmlwdD4=",
    "file": "file:///etc/passwd",
    "blob": "blob:https://a.fr/x",
    "view-source": "view-source:https://a.fr",
    "host": "//evil.test/a",
    "host by back slashes": "\\\\\\\\evil.test\\\\a",
    "host by both": "/\\\\evil.test/a",
    "host by percent": "%2F%2Fevil.test/a",
    "host by entities": "&sol;&sol;evil.test/a",
    "host and tab": "/\t/evil.test/a",
}


@pytest.mark.parametrize("url", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_address_is_refused(url: str) -> None:
    assert not is_safe(url)
    assert not is_safe(html.escape(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://a.fr/?next=%2F%2Fb.fr&lt=javascript%3A",
        "https://a.fr/100%25%2525",
        "mailto:a@b.fr?subject=a%3Ab",
        "annexe%20un.pdf",
        "a/b%3Ac",
        "#a:b",
        "?a=javascript:",
    ],
)
def test_an_honest_address_is_opened(url: str) -> None:
    assert is_safe(url)


def _escaped(text: str) -> str:
    return "".join(f"\\x{ord(char):02x}" if ord(char) < 32 or ord(char) == 160 else char for char in text)


def _linked(url: str) -> dict[str, str | bytes]:
    """A report whose prose, summary and note link to that address."""
    double = '"' + _escaped(f"Voir [ici](<{url}>) et là[^1].\n\n[^1]: [note](<{url}>)").replace("\n", "\\n") + '"'
    return {
        "content/reports/r.yaml": PLAN.format(f'abstract: "Un [résumé](<{_escaped(url)}>)."\n'),
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: {double}\n",
    }


@pytest.mark.parametrize("name", ["control before", "backspace, data", "entity", "percent", "host", "vbscript"])
def test_no_format_links_to_it(make_project: MakeProject, tmp_path: Path, name: str) -> None:
    url = HOSTILE[name]
    attempt = Attempt.of(make_project, tmp_path, _linked(url))
    attempt.assert_harmless()
    assert "M014" in {code for code, _ in attempt.told}
    if "r/r.pdf" in attempt.files:
        pages = pypdf.PdfReader(tmp_path / "output/r/r.pdf").pages
        links = [note.get_object().get("/A") for page in pages for note in page.get("/Annots") or ()]
        assert not [link for link in links if link and "/URI" in link]
        assert 'href="http' not in attempt.text("r/r.html")


def test_a_reference_links_to_nothing_that_runs(make_project: MakeProject, tmp_path: Path) -> None:
    plan = PLAN.format("bibliography: [bib]\n")
    bib = "kind: bibliography\ntitle: Références\nreferences:\n  - {id: d, type: webpage, title: Une page, author: "
    bib += "[{family: D, given: A}], issued: '2020', URL: \"\\x01javascript:alert(1)\"}\n"
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": plan,
        "content/a.yaml": PROSE.format("Voir [@d]."),
        "content/bib.yaml": bib,
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("md", "html"))
    assert "C011" in {code for code, _ in attempt.told}
    for name in ("r/r.html",):
        if name in attempt.files:
            assert harms_of_page(attempt.text(name)) == []
