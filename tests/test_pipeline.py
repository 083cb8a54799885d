"""A build as a story: build, break, build, mend; nothing good is ever lost."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from conftest import MakeProject
from stratege import pipeline
from stratege.apps.ready import ready
from stratege.bounded import Ahead, Limits
from stratege.document import Document, plain, verify
from stratege.model.parameters import BASE
from stratege.pipeline import build, build_all, check
from stratege.project import Project, write_together
from stratege.write.pdf.finish.protocols import Document as Laid

ROOT = Path(__file__).parents[1]
REPORT = "title: Essai {name}\ndate: '2026-01-02'\nsections:\n  - module: a\nfacts: [facts]\nbibliography: [bib]\n"


def test_small_report_on_another_subject(cafe: Project, tmp_path: Path) -> None:
    built = build(cafe, "cafe", tmp_path, ["md", "html"])
    assert [item.code for item in built.diagnostics.errors] == []
    names = {path.relative_to(tmp_path).as_posix() for path in built.files}
    references = {f"cafe/references.{form}" for form in ("json", "bib", "ris")}
    assert names == {
        "cafe/cafe.md",
        "cafe/cafe.html",
        "cafe/figures/visits_chart.svg",
        "cafe/manifest.json",
        *references,
    }


def test_resolved_document_keeps_the_rules_of_the_waist(cafe: Project) -> None:
    document = check(cafe, "cafe").document
    assert isinstance(document, Document)
    assert verify(document) == []


def test_an_error_leaves_the_earlier_outputs_alone(make_project: MakeProject, tmp_path: Path) -> None:
    project, output = make_project(), tmp_path / "out"
    assert build(project, "r", output, ["md"]).files
    before = (output / "r" / "r.md").read_bytes()
    (project.root / "content" / "a.yaml").write_text("kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#x].\n", "utf-8")
    built = build(Project(project.root), "r", output, ["md"])
    assert built.diagnostics.errors and not built.files
    assert (output / "r" / "r.md").read_bytes() == before


def test_same_bytes_in_another_folder_home_time_zone_and_hash_seed(cafe: Project, tmp_path: Path) -> None:
    outputs = []
    for place, zone, seed in (("a", "Pacific/Honolulu", "1"), ("b/c", "Asia/Tokyo", "2")):
        home = tmp_path / place
        shutil.copytree(cafe.root / "content", home / "project" / "content")
        world = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "HOME": str(home)}
        world.pop("SOURCE_DATE_EPOCH", None)
        command = [sys.executable, "-m", "stratege", "build", "--project", str(home / "project")]
        subprocess.run(command, env=world, cwd=ROOT, check=True, capture_output=True)
        folder = home / "project" / "output" / "cafe"
        outputs.append({file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()})
    assert outputs[0].keys() == outputs[1].keys()
    assert {str(name) for name in outputs[0] if outputs[0][name] != outputs[1][name]} == set()


def test_manifest_lists_what_went_in_and_out(cafe: Project, tmp_path: Path) -> None:
    build(cafe, "cafe", tmp_path, ["md"])
    data = json.loads((tmp_path / "cafe" / "manifest.json").read_text("utf-8"))
    outputs = {item["path"]: item["sha256"] for item in data["outputs"]}
    assert outputs["cafe.md"] == hashlib.sha256((tmp_path / "cafe" / "cafe.md").read_bytes()).hexdigest()
    assert "content/reports/cafe.yaml" in {item["path"] for item in data["inputs"]}
    assert "GentiumBookPlus-Regular.ttf" in {item["path"] for item in data["fonts"]}


def rename_chart(root: Path) -> None:
    context = root / "content" / "context.yaml"
    context.write_text(context.read_text("utf-8").replace("visits_chart", "traffic"), "utf-8")


def test_picture_of_a_chart_that_left_the_report_goes(cafe: Project, tmp_path: Path) -> None:
    root, output = tmp_path / "project", tmp_path / "output"
    shutil.copytree(cafe.root, root)
    build(Project(root), "cafe", output, ["md"])
    pictures = output / "cafe" / "figures"
    (pictures / "mine.svg").write_text("<svg/>", "utf-8")
    rename_chart(root)
    build(Project(root), "cafe", output, ["md"])
    assert {path.name for path in pictures.iterdir()} == {"mine.svg", "traffic.svg"}


def test_picture_that_its_author_changed_stays(cafe: Project, tmp_path: Path) -> None:
    root, output = tmp_path / "project", tmp_path / "output"
    shutil.copytree(cafe.root, root)
    build(Project(root), "cafe", output, ["md"])
    (output / "cafe" / "figures" / "visits_chart.svg").write_text("<svg>retouche</svg>", "utf-8")
    rename_chart(root)
    build(Project(root), "cafe", output, ["md"])
    assert (output / "cafe" / "figures" / "visits_chart.svg").is_file()


def test_picture_of_a_text_not_made_again_stays(cafe: Project, tmp_path: Path) -> None:
    root, output = tmp_path / "project", tmp_path / "output"
    shutil.copytree(cafe.root, root)
    build(Project(root), "cafe", output, ["md"])
    rename_chart(root)
    build(Project(root), "cafe", output, ["html"])
    assert (output / "cafe" / "figures" / "visits_chart.svg").is_file()


def test_facts_are_filled_and_marked(cafe: Project, tmp_path: Path) -> None:
    build(cafe, "cafe", tmp_path, ["md"])
    text = (tmp_path / "cafe" / "cafe.md").read_text("utf-8").replace("\u202f", " ").replace("\u00a0", " ")
    assert "159 000 habitants (Insee, 2023)" in text
    assert "21,5 [non vérifié]" in text.replace("\\", "")


def test_numbers_and_references(cafe: Project, tmp_path: Path) -> None:
    build(cafe, "cafe", tmp_path, ["md"])
    text = (tmp_path / "cafe" / "cafe.md").read_text("utf-8").replace("\u00a0", " ")
    assert "Le tableau 1.1 donne" in text
    assert "la figure 1.1 les montre" in text
    assert "tableau 2.1" in text
    assert "l’annexe 1" in text


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fe"
    "a735812e0000000049454e44ae426082"
)
FIGURE = (
    "kind: prose\ntitle: Un\nbody:\n  - figure: {id: fig_x, image: images/x.png, alt: Un point., caption: Point}\n"
    "  - prose: Voir [#fig_x].\n"
)


def test_image_is_inside_the_page_and_beside_the_markdown(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({"content/a.yaml": FIGURE})
    (project.root / "content/images").mkdir()
    (project.root / "content/images/x.png").write_bytes(PIXEL)
    built = build(project, "r", tmp_path / "o", ["md", "html", "pdf"])
    assert not built.diagnostics.errors
    assert (tmp_path / "o/r/figures/fig_x.png").read_bytes() == PIXEL
    assert 'src="data:image/png;base64,iVBOR' in (tmp_path / "o/r/r.html").read_text("utf-8")
    assert b"/Subtype /Image" in (tmp_path / "o/r/r.pdf").read_bytes()


def test_failing_template_is_named_and_other_formats_written(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({"templates/html/document.html.j2": "<p>\n{{ nope }}\n"})
    built = build(project, "r", tmp_path / "o", ["md", "html"])
    [fault] = built.diagnostics.errors
    assert (fault.code, fault.message) == (
        "G001",
        "le modèle échoue : « nope » n'est pas défini",
    )
    assert str(fault.span) == "templates/html/document.html.j2:2:4"
    assert [path.name for path in built.files if path.suffix != ".json"] == ["r.md"]


def test_page_numbers_that_never_converge_are_told(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page_map(laid: Laid) -> dict[str, int]:
        return {name: 1 for page in laid.pages for name in page.anchors}

    monkeypatch.setattr("stratege.write.pdf.settle.page_map", page_map)
    chapter = 'kind: prose\ntitle: Un nombre\nbody: [{prose: "Un texte que nul autre rapport n\'a mis en page."}]\n'
    built = build(make_project({"content/a.yaml": chapter}), "r", tmp_path / "o", ["pdf"])  # none is in the cache
    assert [item.code for item in built.diagnostics.errors] == ["P001"]


def test_output_that_refuses_writing_is_told(make_project: MakeProject, tmp_path: Path) -> None:
    (tmp_path / "o").write_text("a file where a folder is wanted", "utf-8")
    built = build(make_project(), "r", tmp_path / "o", ["md"])
    assert [item.code for item in built.diagnostics.errors] == ["E004"]
    assert not built.files


def test_files_are_written_all_or_none(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("in the way", "utf-8")
    (tmp_path / "a.md").write_text("old", "utf-8")
    with pytest.raises(OSError, match="b"):
        write_together({tmp_path / "a.md": b"new", tmp_path / "b" / "c.md": b"new"})
    assert (tmp_path / "a.md").read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md", "b"]


def test_missing_pandoc_is_told(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> None:
    from stratege.pandoc import PandocMissing

    def lacks(*_: object, **__: object) -> None:
        raise PandocMissing

    monkeypatch.setattr("stratege.citations.checked.resolve", lacks)
    files = {"content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Après [@dupont2020].\n"}
    assert [item.code for item in check(make_project(files), "r").diagnostics] == ["E001"]


def test_ampersand_is_an_option_of_the_report(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nampersand: true\nsections: [{module: a}]\nfacts: [facts]\n"
        "bibliography: [z.bib]\n",
        "content/z.bib": "@book{dupont2020, author={Dupont, A. and Roy, B.}, title={Un}, publisher={PUF}, year=2020}",
        "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Après [@dupont2020] et @dupont2020.\n",
    }
    built = check(make_project(files), "r")
    assert not built.diagnostics.items
    assert built.document
    assert "(Dupont & Roy, 2020) et Dupont et Roy (2020)" in plain(built.document.children[0])


def test_a_photograph_larger_than_the_page_is_reduced_and_said_so(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({"content/a.yaml": FIGURE})
    (project.root / "content/images").mkdir()
    Image.new("RGB", (8000, 5000), "#336699").save(project.root / "content/images/x.png")
    built = build(project, "r", tmp_path / "o", ["md"])
    assert [item.code for item in built.diagnostics.items] == ["S017"]
    with Image.open(tmp_path / "o/r/figures/fig_x.png") as small:
        assert small.size == (2200, 1375)


def test_reports_made_at_once_are_those_made_in_turn(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({f"content/reports/{name}.yaml": REPORT.format(name=name) for name in "abc"})
    names = ["c", "a", "b", "a-wrong-name"]
    made = {
        jobs: list(
            build_all(project, ((name, BASE) for name in names), tmp_path / str(jobs), ["md", "html"], jobs=jobs)
        )
        for jobs in (1, 3)
    }
    for together in made.values():
        assert [built.name for built in together] == names
        assert [bool(built.diagnostics.errors) for built in together] == [False, False, False, True]
    contents = [{path.name: path.read_bytes() for path in sorted((tmp_path / jobs).rglob("*.*"))} for jobs in "13"]
    assert contents[0] == contents[1] and len(contents[0]) == 7


def test_at_most_so_many_reports_are_made_at_once(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story: list[str] = []
    begin, end = pipeline._begin, pipeline._end
    monkeypatch.setattr(
        pipeline, "_begin", lambda *given, **named: story.append(f"+{given[1]}") or begin(*given, **named)
    )
    monkeypatch.setattr(pipeline, "_end", lambda *given: story.append(f"-{given[0].built.name}") or end(*given))
    project = make_project({f"content/reports/{name}.yaml": REPORT.format(name=name) for name in "abc"})
    list(build_all(project, [(name, BASE) for name in "abc"], tmp_path, ["md"], jobs=2))
    assert story == ["+a", "+b", "-a", "+c", "-b", "-c"]


def test_a_child_that_is_ready_makes_the_same_pdf(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project({f"content/reports/{name}.yaml": REPORT.format(name=name) for name in "ab"})
    wanted = [(name, BASE) for name in "ab"]
    plain = list(build_all(project, wanted, tmp_path / "plain", ["pdf"]))
    readied = list(build_all(project, wanted, tmp_path / "ready", ["pdf"], ahead=Ahead(ready, project.limits)))
    for one, other in zip(plain, readied, strict=True):
        assert [path.name for path in one.files] == [path.name for path in other.files]
        assert [path.read_bytes() for path in one.files] == [path.read_bytes() for path in other.files]
        assert other.laps["pdf"]


def test_a_child_that_is_ready_for_nothing_is_ended(make_project: MakeProject, tmp_path: Path) -> None:
    ahead = Ahead[pipeline.Made](partial(time.sleep, 60), Limits())
    list(build_all(make_project({}), [("a-wrong-name", BASE)], tmp_path, ["pdf"], ahead=ahead))
    assert ahead._work is None
