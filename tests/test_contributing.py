"""CONTRIBUTING's « Add a component » is the whole list: followed to the letter in a copy, it gives a component."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COPIED = ("stratege", "templates", "schema", "tests", "docs", "CHANGELOG.md", "pyproject.toml")
FIELD = '''    checklist: Checklist | None = None
    """Liste de contrôle."""
'''
MODEL = '''class Checklist(Model):
    """Liste de contrôle."""

    title: Line
    """Titre."""
    items: list[Line]
    """Points à vérifier."""


'''
EXAMPLE = """Checklist:
  - title: Avant d'ouvrir
    items: [relire le bail]
"""
NODE = '''

@record(kw_only=True)
class Checklist(Node):
    """What to check before going on."""

    title: Inlines
    items: tuple[Inlines, ...]
'''
CASE = """        case m.Checklist():
            return (_checklist(content, context),)
"""
COMPOSER = """

def _checklist(checklist: m.Checklist, context: Context) -> d.Checklist:
    title, items = context.line(checklist.title), context.lines(checklist.items)
    return d.Checklist(title=title, items=items, span=checklist.span)
"""
HTML = """<section class="checklist">
<p class="heading">{{ node.title | inlines }}</p>
<ul>
{% for item in node.items %}
<li>{{ item | inlines }}</li>
{% endfor %}
</ul>
</section>
"""
MARKDOWN = """**{{ node.title | line }}**

{% for item in node.items %}
- {{ item | inlines | indent_lines("  ", "") }}
{% endfor %}
"""
SAMPLE = 'd.Checklist(title=t("Avant de conclure"), items=(t("relire"), t("dater"))),'
CHAPTER = """kind: prose
title: Premier
body:
  - checklist: {title: "Avant d'ouvrir : relire", items: ["le *bail*", les comptes]}
"""
REPORT = "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\noptions: {cite_report: false, review: false}\n"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of what a component touches."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path)
    return tmp_path


def test_the_list_is_whole(house: Path, mypy_cache: Path) -> None:
    shutil.copytree(mypy_cache, house / ".mypy_cache")
    before = contents(house)
    patterns = [pattern for step in listed("checklist") for pattern in step]
    assert [path for path in STEPS if not any(fnmatch(path, pattern) for pattern in patterns)] == []
    for pattern in patterns:
        [follow] = [follow for path, follow in STEPS.items() if fnmatch(path, pattern)]
        follow(house)
    after = contents(house)
    touched = {name for name, content in after.items() if before.get(name) != content}
    assert [name for name in touched if not any(fnmatch(name, pattern) for pattern in patterns)] == []
    assert [pattern for pattern in patterns if not any(fnmatch(name, pattern) for name in touched)] == []
    assert run(house, "mypy", "stratege") == 0
    assert check_cases(house) == 0


def test_the_component_is_written_in_both_formats(house: Path) -> None:
    for path, follow in STEPS.items():
        if path.startswith(("stratege/", "templates/")):  # what a build reads
            follow(house)
    for name, text in {"a.yaml": CHAPTER, "reports/r.yaml": REPORT}.items():
        path = house / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert run(house, "stratege", "build", "r", "--to", "md,html") == 0
    markdown = (house / "output" / "r" / "r.md").read_text("utf-8")
    assert "**Avant d’ouvrir\u00a0: relire**\n\n- le *bail*\n- les comptes\n" in markdown
    page = (house / "output" / "r" / "r.html").read_text("utf-8")
    assert '<section class="checklist">' in page and "<li>le <em>bail</em></li>" in page and ".checklist {" in page


def test_the_list_names_files_that_exist() -> None:
    """For the component that it takes as its example."""
    for pattern in (pattern for step in listed("callout") for pattern in step):
        assert list(ROOT.glob(pattern)), pattern


def listed(name: str) -> list[list[str]]:
    """The paths of each numbered step, for a component of this name."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    chapter = text.split("## Add a component\n")[1].split("\n## ")[0]
    steps = re.findall(r"^\d+\. (.*(?:\n +\S.*)*)", chapter, re.MULTILINE)
    found = [re.findall(r"`((?:[\w.*-]+/)+[\w.*-]+\.[\w.*]+|CHANGELOG\.md)`", step) for step in steps]
    assert len(found) > 8 and all(found), found
    return [[path.replace("callout", name) for path in step] for step in found]


def contents(house: Path) -> dict[str, bytes]:
    """Every file of a folder, caches left out."""
    files = [path for path in house.rglob("*") if path.is_file() and "cache" not in str(path.relative_to(house))]
    return {path.relative_to(house).as_posix(): path.read_bytes() for path in files}


def run(house: Path, module: str, *arguments: str, **variables: str) -> int:
    """The exit code of a Python module that is run on the copy alone."""
    environment = {**os.environ, "PYTHONPATH": str(house), "PYTHONDONTWRITEBYTECODE": "1", **variables}
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=house, env=environment, capture_output=True, text=True, check=False, timeout=300)
    print(done.stdout, done.stderr)
    return done.returncode


def edited(name: str, *changes: tuple[str, str]) -> Callable[[Path], None]:
    """What puts texts in place of others, each met once, in a file."""

    def follow(house: Path) -> None:
        text = (house / name).read_text("utf-8")
        for before, after in changes:
            assert text.count(before) == 1, (name, before)
            text = text.replace(before, after)
        (house / name).write_text(text, "utf-8")

    return follow


def added(name: str, text: str) -> Callable[[Path], None]:
    """What adds a text at the end of a file, new or not."""

    def follow(house: Path) -> None:
        with (house / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return follow


def give_example(house: Path) -> None:
    name, block = (
        "stratege/model/examples/blocks.yaml",
        "  - checklist: {title: Avant d'ouvrir, items: [relire le bail]}\n",
    )
    edited(name, ("  - include: benefices", f"{block}  - include: benefices"))(house)
    added(name, EXAMPLE)(house)


def compose(house: Path) -> None:
    name = "stratege/compose/blocks.py"
    edited(name, ("        case m.Comparison():\n", f"{CASE}        case m.Comparison():\n"))(house)
    added(name, COMPOSER)(house)


def check_cases(house: Path, *options: str) -> int:
    """The exit code of the tests of the component and of the pairs of templates."""
    tests = ("tests/write/test_components.py", "-k", "checklist or templates")
    return run(house, "pytest", "-n", "0", "-q", "-p", "no:cacheprovider", *tests, *options)


def write_cases(house: Path) -> None:
    assert check_cases(house, "--accept") == 0


def write_schema(house: Path) -> None:
    assert run(house, "stratege", "schema", "--write", "schema") == 0


def write_pages(house: Path) -> None:
    assert run(house, "docs.reference") == 0


def write_picture(house: Path) -> None:
    assert run(house, "docs.pictures", "checklist") == 0


# How each place of the list is filled for the component.
STEPS: dict[str, Callable[[Path], None]] = {
    "stratege/model/blocks.py": edited(
        "stratege/model/blocks.py",
        ("# What the one key", f"{MODEL}# What the one key"),
        ("Content = Scalar |", "Content = Scalar | Checklist |"),
        ("    include: Line", f"{FIELD}    include: Line"),
    ),
    "stratege/model/examples/blocks.yaml": give_example,
    "stratege/document/components.py": added("stratege/document/components.py", NODE),
    "stratege/document/unions.py": edited(
        "stratege/document/unions.py",
        ("    CaseStudy,\n", "    CaseStudy,\n    Checklist,\n"),
        ("    | CaseStudy\n", "    | CaseStudy\n    | Checklist\n"),
    ),
    "stratege/document/__init__.py": edited(
        "stratege/document/__init__.py",
        ("    CaseStudy,\n", "    CaseStudy,\n    Checklist,\n"),
        ('    "CaseStudy",\n', '    "CaseStudy",\n    "Checklist",\n'),
    ),
    "stratege/compose/blocks.py": compose,
    "stratege/resolve/claims.py": edited(
        "stratege/resolve/claims.py",
        ("    CaseStudy,\n", "    CaseStudy,\n    Checklist,\n"),
        ("ProfileSheet() |", "ProfileSheet() | Checklist() |"),
    ),
    "templates/html/checklist.html.j2": added("templates/html/checklist.html.j2", HTML),
    "templates/markdown/checklist.md.j2": added("templates/markdown/checklist.md.j2", MARKDOWN),
    "templates/styles/base.css": added("templates/styles/base.css", ".checklist { break-inside: avoid; }\n"),
    "schema/module.json": write_schema,
    "docs/reference/blocs.md": write_pages,
    "docs/images/reference/checklist.png": write_picture,
    "tests/write/sample/prose.py": edited(
        "tests/write/sample/prose.py", ("            d.Rule(),\n", f"            d.Rule(),\n            {SAMPLE}\n")
    ),
    "tests/cases/write/checklist.md": write_cases,
    "CHANGELOG.md": edited("CHANGELOG.md", ("### Nouveau\n\n", "### Nouveau\n\n- Bloc `checklist`.\n")),
}
