"""Versions of one report: parameters, profiles, conditions; what a version leaves out is in no byte of what is made."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from conftest import MakeProject
from stratege.apps.reports import Asked, concerned, versions
from stratege.cli import main
from stratege.diagnostics import Diagnostics
from stratege.document import FactValue, Matrix, Table, dump, plain, walk
from stratege.inspection import inspect
from stratege.machine import missing_libraries
from stratege.model.parameters import Parameter, Version
from stratege.pipeline import Built, build, check
from stratege.project import Project
from stratege.read import read
from stratege.read.parameters import read_value
from stratege.spaces import NBSP

PROJECT = Path(__file__).parent / "reports" / "versions"
SECRETS = (  # every word of what « public » leaves out
    *("Zorglub", "Mirifique", "confidentiel", "Tarabiscoté", "Anacoluthe", "Brindezingue", "Kryptonite", "7531"),
    *("Abracadabra", "Sésame", "Calembredaine", "billevesees", "Galimatias", "Rodomontade", "Patatras"),
    *("Croquignolesque", "Esbroufe", "987654", "987 654", "Hurluberlu", "Vallier", "Zutalors", "ésotérique"),
    *("Pataphysique", "tab_margin", "fig_secret", "SECRET", "guarded", "zut2020"),
)
needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
PUBLIC, CLIENT = Version("public"), Version("client")


@pytest.fixture
def offer(tmp_path: Path) -> Project:
    """The report of several versions, in a folder of its own."""
    shutil.copytree(PROJECT, tmp_path / "offer")
    return Project(tmp_path / "offer")


def checked(version: Version) -> Built:
    return check(Project(PROJECT), "offre", version=version)


def shown(version: Version) -> str:
    """The document of a version, as text, with ordinary spaces."""
    built = checked(version)
    assert built.document
    return dump(built.document).replace("_", " ").replace("~", " ")


def contents(path: Path) -> Iterator[str]:
    """All that a file holds, as texts: of a PDF its streams, its pages, what is said of it and what is attached."""
    raw = path.read_bytes()
    yield raw.decode("utf-8", errors="replace")
    if path.suffix != ".pdf":
        return
    reader = pypdf.PdfReader(io.BytesIO(raw))
    for number in range(1, len(reader.xref_objStm) + len(reader.xref.get(0, {})) + 1):
        item = reader.get_object(number)
        yield str(item)
        if isinstance(item, pypdf.generic.StreamObject):
            data = item.get_data()
            yield data.decode("utf-8", errors="replace")
            yield data.decode("utf-16-be", errors="replace")
    yield from (page.extract_text() for page in reader.pages)
    for name, parts in reader.attachments.items():
        yield name
        yield from (part.decode("utf-8", errors="replace") for part in parts)


def leaks(folder: Path) -> set[str]:
    """The secrets that the files of a folder hold."""
    return {
        word
        for path in folder.rglob("*")
        if path.is_file()
        for text in (path.name, *contents(path))
        for word in SECRETS
        if word in text or word in text.replace("\u202f", " ")
    }


@needs_pango
def test_what_a_version_leaves_out_is_in_no_byte(offer: Project, tmp_path: Path) -> None:
    made = build(offer, "offre", tmp_path / "out", version=PUBLIC)
    assert not made.diagnostics.errors
    folder = tmp_path / "out" / "offre-public"
    assert {path.name for path in folder.iterdir()} == {
        *("offre-public.md", "offre-public.html", "offre-public.pdf", "manifest.json")
    }
    assert leaks(folder) == set()
    attached = pypdf.PdfReader(folder / "offre-public.pdf").attachments
    assert set(attached) == {"content/open.yaml"}
    [note] = [item for item in made.diagnostics if item.code == "S127"]
    assert "content/opening.yaml" in note.message and "content/reports/offre.yaml" in note.message


@needs_pango
def test_the_search_finds_what_a_version_has(offer: Project, tmp_path: Path) -> None:
    build(offer, "offre", tmp_path, version=CLIENT)
    assert set(SECRETS) - leaks(tmp_path / "offre-client") == {"987654", "SECRET"}  # printed « 987 654 », and a name


def test_what_is_inspected_lacks_it_too() -> None:
    built = checked(PUBLIC)
    assert built.document and built.report
    told = json.dumps(inspect(built.document), ensure_ascii=False)
    assert not [word for word in SECRETS if word in told]
    assert not {"content/secret.yaml", "content/guarded.yaml", "content/margins.yaml"} & set(built.report.files)


def test_a_profile_is_laid_over_the_report() -> None:
    report = read(Project(PROJECT), "offre", Diagnostics(), version=PUBLIC)
    assert report and report.name == "offre-public"
    plan = report.plan
    assert (plan.title, plan.subtitle, plan.client, plan.options.contents) == ("Livrer à vélo", "", "", False)
    assert plan.options.review is False  # objects merge
    assert [place.module for place in plan.chapters] == ["opening", "open"]
    assert plan.appendices == []


def test_parameters_print_in_french() -> None:
    text = shown(Version())
    for words in (
        "38,5 millions d’euros",
        "12,5 %",
        "janvier 2027",
        "commerce",
        "1 200 cyclistes",
        "oui",
        "Vallier",
    ):
        assert words in text, words


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"client": "Acme & *fils*"}, "Acme & *fils*"),
        ({"cost": "4,35 €"}, "4,35 €"),
        ({"share": "7 %"}, "7 %"),
        ({"end": "3 avril 2028"}, "3 avril 2028"),
        ({"appended": "non"}, "l’annexe, sur demande"),
    ],
)
def test_the_command_sets_parameters(settings: dict[str, str], words: str) -> None:
    text = shown(Version(settings=tuple(settings.items())))
    assert words in text


@pytest.mark.parametrize(
    ("typed", "unit", "printed"),
    [("2026", "", "2026"), ("12026", "", "12 026"), ("2 026", "", "2 026"), ("2026", "vélos", "2 026 vélos")],
)
def test_a_number_that_may_be_a_year_is_printed_as_one(typed: str, unit: str, printed: str) -> None:
    value = read_value(Parameter.model_validate({"type": "number", "unit": unit}), typed)
    assert value and re.sub(r"\s", " ", value.printed) == printed


def test_a_title_has_its_parameter_in_what_is_said_of_the_report() -> None:
    built = check(Project(PROJECT), "offre", version=Version(settings=(("client", "Acme"),)))
    assert built.document
    assert built.document.meta.title == "Livrer à vélo, pour Acme"
    assert built.document.meta.client == "Acme"


@pytest.mark.parametrize(
    ("version", "code", "words"),
    [
        (Version(settings=(("sector", "banqe"),)), "S121", ("-P sector=banqe", "vouliez-vous « banque »")),
        (Version(settings=(("cliemt", "x"),)), "S120", ("-P cliemt=x", "vouliez-vous « client »")),
        (Version(settings=(("end", "bientôt"),)), "S121", ("-P end=bientôt", "une date est attendue")),
        (Version(settings=(("riders", "12 %"),)), "S121", ("-P riders=12 %", "un nombre est attendu")),
        (Version("pubic"), "S123", ("--profile pubic", "vouliez-vous « public »")),
    ],
)
def test_a_wrong_option_is_told_with_the_option(version: Version, code: str, words: tuple[str, ...]) -> None:
    [told] = [item for item in checked(version).diagnostics.errors if item.code == code]
    assert told.span is None
    assert all(word in f"{told.message} {told.remedy}" for word in words), told


def test_an_unknown_profile_hides_nothing_else(make_project: MakeProject) -> None:
    plan = """title: R
parameters: {client: {}, sector: {default: banque}, end: {type: date}}
profiles: {public: {parameters: {client: Acme}}}
sections: [{module: a}]
options: {claims: false}
"""
    text = "kind: prose\ntitle: A\nbody: [{prose: 'Voir [#rien].'}]\n"
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": text})
    built = check(project, "r", version=Version("pubic", (("sectro", "x"),)))
    named = [(item.code, item.message.split("«")[1].split("»")[0].strip()) for item in built.diagnostics.errors]
    assert named == [("S122", "end"), ("R001", "rien"), ("S120", "sectro"), ("S123", "pubic")]


def test_words_stand_for_what_is_left_out_and_only_then() -> None:
    others = ("une marge réservée", "un montant réservé")
    assert all(words in shown(PUBLIC) for words in (*others, "l’annexe, sur demande"))
    assert not [words for words in others if words in shown(CLIENT)]


def test_a_reference_to_what_is_left_out_names_the_when(offer: Project) -> None:
    opening = offer.root / "content/opening.yaml"
    opening.write_text(opening.read_text("utf-8").replace('{else="une marge réservée"}', ""), "utf-8")
    [told] = check(offer, "offre", version=PUBLIC).diagnostics.errors
    assert (told.code, str(told.span)) == ("R005", "content/opening.yaml:7:54")
    assert [str(span) for span in told.related] == ["content/reports/offre.yaml:25:28"]
    assert not check(offer, "offre", version=CLIENT).diagnostics.errors


SHORTER = {
    "content/reports/r.yaml": "title: R\nsections: [{module: a}]\nappendices: [{module: b}]\noptions: {claims: false}\n"
    "profiles:\n  bref:\n    appendices:\n",
    "content/b.yaml": "kind: appendix\ntitle: B\nbody:\n  - table: {id: t, caption: T, columns: [A], rows: [[b]]}\n",
}


def test_what_a_profile_places_no_more_is_left_out_as_by_a_condition(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: A\nbody: [{prose: 'Voir [#b; #t]{else=\"la version longue\"}.'}]\n"
    project = make_project(SHORTER | {"content/a.yaml": text})
    assert not check(project, "r").diagnostics.items
    built = check(project, "r", version=Version("bref"))
    assert not built.diagnostics.items and built.document
    assert "Voir la version longue." in plain(built.document.children[0])


def test_what_a_profile_places_no_more_is_told_with_the_key_that_says_so(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: A\nbody: [{prose: 'Voir [#b] et [#u].'}]\n"
    project = make_project(SHORTER | {"content/a.yaml": text})
    told = check(project, "r", version=Version("bref")).diagnostics
    assert [(item.code, str(item.span)) for item in told] == [
        ("R005", "content/a.yaml:3:22"),
        ("R001", "content/a.yaml:3:30"),
    ]
    assert [str(span) for span in told.items[0].related] == ["content/reports/r.yaml:7:5"]


def test_what_only_a_profile_places_is_left_out_of_the_others(make_project: MakeProject) -> None:
    plan = SHORTER["content/reports/r.yaml"].replace("appendices: [{module: b}]\n", "")
    long = plan.replace("  bref:\n    appendices:\n", "  long:\n    appendices: [{module: b}]\n")
    text = "kind: prose\ntitle: A\nbody: [{prose: 'Voir [#b]{else=\"rien\"} et [#t].'}]\n"
    project = make_project(SHORTER | {"content/reports/r.yaml": long, "content/a.yaml": text})
    assert not check(project, "r", version=Version("long")).diagnostics.items
    told = check(project, "r").diagnostics
    assert [(item.code, str(item.span)) for item in told] == [("R005", "content/a.yaml:3:43")]
    assert [str(span) for span in told.items[0].related] == ["content/reports/r.yaml:6:27"]


@pytest.mark.parametrize(
    "what", ["include: b", "include: c#k", "comparison: {id: t, caption: T, of: b, fields: [born]}"]
)
def test_what_is_taken_from_what_is_left_out_is_told(make_project: MakeProject, what: str) -> None:
    files = {
        "content/reports/r.yaml": "title: R\nprofiles: {public: }\nsections: [{module: a}]\n",
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - {what}\n",
        "content/b.yaml": "kind: platforms\ntitle: B\nwhen: {profile: public}\nplatforms: [{id: z, name: Z}]\n",
        "content/c.yaml": "kind: prose\ntitle: C\nbody:\n"
        "  - {when: {profile: public}, callout: {id: k, title: T, body: X}}\n",
    }
    project = make_project(files)
    assert [item.code for item in check(project, "r").diagnostics.errors] == ["R005"]
    assert not check(project, "r", version=PUBLIC).diagnostics.errors


def test_a_name_that_another_block_bears_is_not_left_out(make_project: MakeProject) -> None:
    text = """\
kind: prose
title: Un
body:
  - prose: Voir [#k].
  - {when: {profile: public}, table: {id: k, caption: Court, columns: [{title: A}]}}
  - {when: {not: {profile: public}}, table: {id: k, caption: Long, columns: [{title: A}]}}
"""
    plan = "title: R\nprofiles: {public: }\nsections: [{module: a}]\noptions: {claims: false}\n"
    project = make_project({"content/a.yaml": text, "content/reports/r.yaml": plan})
    for version in (Version(), PUBLIC):
        codes = [item.code for item in check(project, "r", version=version).diagnostics]
        assert not {"R001", "R002", "R005"} & set(codes), codes


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("{profile: public}", {"public"}),
        ("{profile: [public, client]}", {"public", "client"}),
        ("{not: {profile: public}}", {"", "client"}),
        ("{parameter: deep}", {"client"}),
        ("{not: {parameter: deep}}", {"", "public"}),
        ("{parameter: sector, is: [banque, trade]}", {"", "public", "client"}),
        ("{parameter: sector, is: trade}", set()),
        ("{profile: [public, client], parameter: deep}", {"client"}),
        ("[{profile: public}, {parameter: deep}]", {"public", "client"}),
        ("{not: [{profile: public}, {profile: client}]}", {""}),
        ("{parameter: count, is: '1 000'}", {"", "public", "client"}),
    ],
)
def test_conditions(make_project: MakeProject, condition: str, kept: set[str]) -> None:
    plan = f"""\
title: R
parameters:
  deep: {{type: boolean, default: false}}
  sector: {{type: choice, choices: [banque, trade], default: banque}}
  count: {{type: number, default: 1000}}
profiles: {{public: {{}}, client: {{parameters: {{deep: true}}}}}}
sections: [{{module: a}}, {{module: b, when: {condition}}}]
"""
    project = make_project({"content/reports/r.yaml": plan, "content/b.yaml": "kind: prose\ntitle: Béa\n"})
    found = {name: check(project, "r", version=Version(name)) for name in ("", "public", "client")}
    assert not [item for built in found.values() for item in built.diagnostics.errors]
    assert {name for name, built in found.items() if built.document and "Béa" in dump(built.document)} == kept


def test_a_wrong_condition_publishes_nothing(make_project: MakeProject) -> None:
    plan = "title: R\nprofiles: {public: }\nsections: [{module: a, when: {not: {profile: pubic}}}]\n"
    built = check(make_project({"content/reports/r.yaml": plan}), "r", version=PUBLIC)
    assert [item.code for item in built.diagnostics.errors] == ["S123"]
    assert built.report and not built.report.plan.sections


def test_items_of_modules_have_conditions(make_project: MakeProject) -> None:
    text = """\
kind: platforms
title: Réseaux
platforms:
  - {id: un, name: Alpha}
  - {id: deux, name: Bêta, when: {profile: public}}
"""
    plan = "title: R\nprofiles: {public: }\nsections: [{module: a}]\n"
    project = make_project({"content/a.yaml": text, "content/reports/r.yaml": plan})
    for version, there in ((Version(), False), (PUBLIC, True)):
        built = check(project, "r", version=version)
        assert built.document and ("Bêta" in dump(built.document)) is there


def test_a_module_of_several_reports_may_name_the_profile_of_another(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - {when: {profile: public}, prose: Texte.}\n"
    other = "title: S\nprofiles: {public: }\nsections: [{module: a}]\n"
    project = make_project({"content/a.yaml": text, "content/reports/s.yaml": other})
    assert not check(project, "r").diagnostics.errors


def test_what_another_version_uses_is_not_unused(make_project: MakeProject) -> None:
    work = "type: book, publisher: P, author: [{family: F}], issued: {date-parts: [[2020]]}"
    fact = "statement: S, value: 1, verification: seen"
    files = {
        "content/reports/r.yaml": "title: R\nsections: [{module: a}]\nappendices: [{module: b}]\nfacts: [f]\n"
        "bibliography: [w]\nprofiles: {public: {facts: [f, g], nocite: [three]}}\n",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Un mot.\n"
        "  - {when: {profile: public}, prose: 'Voir [#b].'}\n",
        "content/b.yaml": "kind: appendix\ntitle: B\nbody: [{prose: Un mot.}]\n",
        "content/f.yaml": "kind: facts\ntitle: F\nfacts:\n"
        f"  - {{id: F, source: one, {fact}, when: {{profile: public}}}}\n",
        "content/g.yaml": f"kind: facts\ntitle: G\nfacts: [{{id: G, source: two, {fact}}}]\n",
        "content/w.yaml": "kind: bibliography\ntitle: W\nreferences:\n"
        + "".join(f"  - {{id: {name}, title: {name}, {work}}}\n" for name in ("one", "two", "three", "four")),
    }
    for version in (Version(), PUBLIC):
        told = list(check(make_project(files), "r", version=version).diagnostics)
        assert [item.code for item in told] == ["C012"], told
        assert "four" in told[0].message


def test_a_version_has_no_folder_of_another_report(make_project: MakeProject) -> None:
    plan = "title: R\nprofiles: {public: }\nsections: [{module: a}]\n"
    project = make_project({"content/reports/r.yaml": plan, "content/reports/r-public.yaml": plan})
    assert [item.code for item in check(project, "r", version=PUBLIC).diagnostics.errors] == ["S126"]
    assert not check(project, "r").diagnostics.errors


def test_all_are_the_report_and_its_profiles(offer: Project) -> None:
    asked = Asked(("all",), (("client", "x"),))
    names = [version.named(name) for name, version in versions(offer, concerned(offer, asked), asked)]
    assert names == ["offre", "offre-public", "offre-client"]


def test_a_profile_alone_concerns_the_reports_that_have_it(make_project: MakeProject) -> None:
    plan = "title: R\nprofiles: {public: }\nsections: [{module: a}]\n"
    project = make_project({"content/reports/s.yaml": plan})
    assert concerned(project, Asked(("public",))) == ["s"]
    assert concerned(project, Asked(("none",))) == ["r", "s"]
    assert concerned(project, Asked()) == ["r", "s"]


def test_commands_make_versions_and_clean_removes_them(offer: Project, capsys: pytest.CaptureFixture[str]) -> None:
    there = ["--project", str(offer.root), "--no-cache"]
    assert main(["build", "offre", "--profile", "public", "--profile", "client", "--to", "md", *there]) == 0
    made = offer.root / "output"
    assert {path.name for path in made.iterdir()} == {"offre-public", "offre-client"}
    assert main(["inspect", "offre", "--profile", "public", *there]) == 0
    assert main(["check", "offre", "-P", "sector=rien", *there]) == 1
    assert "-P sector=rien" in capsys.readouterr().out
    assert main(["check", "offre", "-P", "sector", *there]) == 2
    assert "NOM=VALEUR est attendu" in capsys.readouterr().err
    assert main(["clean", *there]) == 0
    assert not [path for path in made.rglob("*") if path.is_file()]


def test_parameters_count_and_take_the_forms_of_facts(make_project: MakeProject) -> None:
    plan = (
        "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        "parameters: {hausse: {type: percentage, default: '10'}, nom: {default: Acme}}\n"
    )
    text = "kind: prose\ntitle: Premier\nbody:\n  - prose: '{}'\n"
    project = make_project(
        {
            "content/reports/r.yaml": plan,
            "content/a.yaml": text.format("[=hausse], [= F-1 * hausse, decimals=0 ] et [=hausse, number]"),
        }
    )
    built = check(project, "r", version=Version("", (("hausse", "20"),)))
    assert built.document and not built.diagnostics.errors
    printed = [plain(node) for node in walk(built.document) if isinstance(node, FactValue)]
    assert [words.replace(NBSP, " ") for words in printed] == ["20 %", "247", "20"]


MATRIX = (
    "kind: matrix\ntitle: Choix\ncaption: Un choix\ncriteria:\n  - {id: a, title: A, weight: '[=poids]'}\n"
    "  - {id: b, title: B, weight: 40}\noptions:\n  - {id: o, title: O, scores: {a: 4, b: 0}}\n"
    "  - {id: p, title: P, scores: {a: 0, b: 4}}\n"
)


@pytest.mark.parametrize(("weight", "best", "share"), [("60", "O", "60"), ("10", "P", "20")])
def test_a_weight_is_the_value_of_a_parameter(make_project: MakeProject, weight: str, best: str, share: str) -> None:
    plan = "title: R\nparameters: {poids: {type: number, default: '60'}}\nsections: [{module: a}]\n"
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": MATRIX})
    built = check(project, "r", version=Version("", (("poids", weight),)))
    assert built.document
    [found] = [node for node in walk(built.document) if isinstance(node, Matrix)]
    assert [plain(option.title) for option in found.options if option.best] == [best]
    assert plain(found.criteria[0].weight) == f"{share}{NBSP}%"


@pytest.mark.parametrize(
    ("kind", "value", "code"), [("number", "0", "S150"), ("number", "-1", "S150"), ("text", "dix", "S150")]
)
def test_what_is_no_weight_is_told(make_project: MakeProject, kind: str, value: str, code: str) -> None:
    plan = f"title: R\nparameters: {{poids: {{type: {kind}, default: '{value}'}}}}\nsections: [{{module: a}}]\n"
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": MATRIX})
    [item] = check(project, "r").diagnostics.errors
    assert (item.code, str(item.span)) == (code, "content/a.yaml:5:31")
    project = make_project({"content/reports/r.yaml": "title: R\nsections: [{module: a}]\n", "content/a.yaml": MATRIX})
    [item] = check(project, "r").diagnostics.errors
    assert (item.code, str(item.span)) == ("S120", "content/a.yaml:5:31")


def test_a_parameter_counts_in_the_total_of_its_column(make_project: MakeProject) -> None:
    plan = "title: R\nparameters: {loyer: {type: amount, default: '1200'}}\nsections: [{module: a}]\n"
    module = (
        "kind: prose\ntitle: A\nbody:\n  - table: {id: t, caption: Coûts, totals: true, columns: [Poste, "
        "{title: Somme, format: amount}], rows: [[Loyer, '[=loyer]'], [Bois, '300']]}\n"
    )
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": module})
    built = check(project, "r", version=Version("", (("loyer", "2000"),)))
    assert built.document
    [found] = [node for node in walk(built.document) if isinstance(node, Table)]
    printed = [plain(cell.children) for row in found.rows for cell in row.cells]
    assert [re.sub(r"\s", " ", words) for words in printed if "€" in words] == ["2 000 €", "300 €", "2 300 €"]
