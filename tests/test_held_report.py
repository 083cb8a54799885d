"""A consultant's report, written from the docs alone: three themes, three profiles, every key of the general model."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from agreement import body, fold, missing, notes, pieces, texts, without_front
from test_versions import contents

from stratege.document import Document, FactValue, Matrix, Section, Table, plain, walk
from stratege.machine import missing_libraries
from stratege.model.parameters import Version
from stratege.pipeline import Built, build, check
from stratege.project import Cache, Project

HELD = Path(__file__).parent / "reports" / "cold"
THEMES = ("fournil", "sober", "academic")
PROFILES = ("client", "public", "synthese")
SECRETS = (  # words that only the client's version may say: of blocks, rows, items, places, facts, messages, authors
    *("Quastel", "Zénobie", "Mandragore", "Filigrane", "QX8090", "Ptolémée", "Onfroy", "Balthazar", "Nébuleuse"),
    *("nebuleuse", "Thônes", "7654321", "7 654 321", "9182736", "9 182 736", "Quiproquo", "Basilic", "lettre2026"),
    *("EBITDA", "Croquemitaine", "cession.yaml", "MARGE_NETTE", "CESSION", "accord de cession", "Strictement"),
)
needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
each_version = pytest.mark.parametrize("profile", PROFILES)
each_theme = pytest.mark.parametrize("theme", THEMES)


def dressed(theme: str, folder: Path, cache: Cache | None = None) -> Project:
    """The report in a theme, in a folder of its own."""
    shutil.copytree(HELD, folder / theme)
    plan = folder / theme / "content" / "reports" / "froid.yaml"
    text, count = re.subn(r"(?m)^theme:\n  name: fournil$", f"theme:\n  name: {theme}", plan.read_text("utf-8"))
    assert count == 1
    plan.write_text(text, "utf-8")
    return Project(folder / theme, cache or Cache())


@cache
def checked(profile: str) -> Built:
    """The report as its author wrote it, in a version."""
    return check(Project(HELD), "froid", version=Version(profile))


def document(profile: str) -> Document:
    found = checked(profile).document
    assert found
    return found


def leaks(folder: Path) -> set[str]:
    """The secrets that the files of a folder hold, in their names or anywhere in their bytes."""
    spaces = str.maketrans("\u202f\u00a0", "  ")
    return {
        word
        for path in folder.rglob("*")
        if path.is_file()
        for text in (path.name, *contents(path))
        for word in SECRETS
        if word in text or word in text.translate(spaces)
    }


@each_version
@each_theme
def test_it_builds_without_a_warning(theme: str, profile: str, tmp_path: Path) -> None:
    made = build(dressed(theme, tmp_path), "froid", tmp_path / "out", ["md", "html"], version=Version(profile))
    assert not [item for item in made.diagnostics if item.code != "S127"]
    name = f"froid-{profile}"
    assert {f"{name}.md", f"{name}.html", "manifest.json"} <= {
        path.name for path in (tmp_path / "out" / name).iterdir()
    }
    assert (leaks(tmp_path / "out") == set()) == (profile != "client")


@pytest.mark.slow
@needs_pango
@each_version
@each_theme
def test_its_pdf_builds_without_a_warning(theme: str, profile: str, tmp_path: Path, speedy: Cache) -> None:
    made = build(dressed(theme, tmp_path, speedy), "froid", tmp_path / "out", ["pdf"], version=Version(profile))
    assert not [item for item in made.diagnostics if item.code != "S127"]
    assert (leaks(tmp_path / "out") == set()) == (profile != "client")


@needs_pango
def test_the_public_version_has_no_byte_of_what_is_confidential(tmp_path: Path, speedy: Cache) -> None:
    build(dressed("fournil", tmp_path, speedy), "froid", tmp_path / "out", version=Version("public"))
    assert (tmp_path / "out" / "froid-public" / "froid-public.pdf").stat().st_size
    assert leaks(tmp_path / "out") == set()


def test_the_search_finds_what_the_client_reads(tmp_path: Path) -> None:
    build(dressed("fournil", tmp_path), "froid", tmp_path / "out", ["md", "html"], version=Version("client"))
    unprinted = {"7654321", "9182736", "nebuleuse", "lettre2026", "cession.yaml", "CESSION", "MARGE_NETTE"}
    assert set(SECRETS) - leaks(tmp_path / "out") <= unprinted


@each_version
def test_its_formats_agree(profile: str) -> None:
    report = document(profile)
    wanted = pieces(body(report))
    assert len(wanted) > 20
    for form, text in texts(without_front(report), Project(HELD)).items():
        assert missing(wanted, text) == [], form
        assert missing(notes(report), text) == [], form


@each_version
def test_what_stands_in_front_agrees_too(profile: str) -> None:
    report = document(profile)
    wanted = pieces(report.front)
    assert len(wanted) > 4
    for form, text in texts(report, Project(HELD)).items():
        assert missing(wanted, text) == [], form


@pytest.mark.parametrize(
    ("profile", "title", "confidentiality", "client"),
    [
        ("", "La chaîne du froid tiendra-t-elle l’été\u202f?", "Restreinte", "Fournils du Lac"),
        ("client", "La chaîne du froid tiendra-t-elle l’été\u202f?", "Strictement réservée", "Fournils du Lac"),
        ("public", "La chaîne du froid tiendra-t-elle l’été\u202f?", "", ""),
        ("synthese", "Le froid tiendra-t-il\u202f?", "Restreinte", "Fournils du Lac"),
    ],
)
def test_each_version_has_its_own_front(profile: str, title: str, confidentiality: str, client: str) -> None:
    meta = document(profile).meta
    assert (meta.title, meta.confidentiality, meta.client) == (title, confidentiality, client)
    assert ("Zénobie Quastel" in meta.authors) == (profile == "client")
    for form, text in texts(document(profile), Project(HELD)).items():
        assert (fold("Diffusion") in text) == bool(confidentiality), form
        assert (fold("Destinataire") in text) == bool(client), form


def test_its_words_are_its_own_and_its_titles_take_no_colon() -> None:
    text = texts(document(""), Project(HELD))
    for form, words in text.items():
        for said in ("Au menu", "Pièce 1", "D’après", "Ce que dit le tableau", "Ce qui tient", "Ce qui lâche"):
            assert fold(said) in words, (form, said)
        assert fold("tiendra-t-elle l’été ? Étude des boutiques") in words, form
        assert "Sommaire" not in words, form


def test_what_is_computed_is_what_is_printed() -> None:
    report = document("client")
    said = {node.fact: plain(node) for node in walk(report) if isinstance(node, FactValue)}
    assert said["TAUX"].startswith("1,8") and said["PERTE_MOYENNE"].startswith("2")
    [losses] = [node for node in walk(report) if isinstance(node, Table) and node.id == "tab_pertes"]
    assert [plain(cell).replace("\u202f", " ") for cell in losses.rows[-1].cells] == [
        *("Ensemble", "12 155", "221", "8 315,75\u00a0€", "100\u00a0%")
    ]
    [choice] = [node for node in walk(report) if isinstance(node, Matrix)]
    assert [plain(option.score) for option in choice.options] == ["3,35", "2,85", "2,30"]


def test_the_plan_has_parts_and_chapters_without_a_number() -> None:
    chapters = [node for node in document("client").children if isinstance(node, Section)]
    assert [(node.kind, node.number) for node in chapters] == [
        *(("chapter", ""), ("part", "Première partie"), ("chapter", "1"), ("chapter", "2"), ("part", "Seconde partie")),
        *(("chapter", "3"), ("chapter", "4"), ("chapter", "5"), ("chapter", ""), ("appendix", "1"), ("appendix", "2")),
    ]


def test_an_old_report_is_told_the_keys_to_add(tmp_path: Path) -> None:
    project = dressed("sober", tmp_path)
    plan = tmp_path / "sober" / "content" / "reports" / "froid.yaml"
    text = plan.read_text("utf-8")
    plan.write_text(re.sub(r"cite_report: true, review: true, draft_mark: true, ", "", text), "utf-8")
    [told] = [item for item in check(project, "froid").diagnostics if item.code == "S132"]
    assert told.severity == "note"
    assert "« cite_report: true, review: true, draft_mark: true »" in told.remedy


def test_it_uses_every_key_of_the_report_file() -> None:
    plan = (HELD / "content" / "reports" / "froid.yaml").read_text("utf-8")
    keys = (
        *(
            "short_title",
            "client",
            "confidentiality",
            "affiliation",
            "role",
            "address",
            "orcid",
            "history",
            "dedication",
        ),
        *("acknowledgments", "key_messages", "part", "numbered", "organization", "labels", "css", "parameters"),
        *("profiles", "when", "view", "cite_report", "review", "draft_mark", "abbreviations", "index"),
        *(f"type: {kind}" for kind in ("text", "number", "percentage", "amount", "date", "choice", "boolean")),
    )
    assert not [key for key in keys if not re.search(rf"\b{key}\b", plan)]
    theme = (HELD / "templates" / "themes" / "fournil.yaml").read_text("utf-8")
    assert not [key for key in ("extends", "logo", "dark", "page", "labels") if f"{key}:" not in theme]
