"""The words of cross-references; those of whole reports are in reports/references."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics
from stratege.document import Document, Meta, Paragraph, Reference, Section, Text, plain
from stratege.resolve import link_references
from stratege.resolve.material import Material


def section(name: str, number: str = "") -> Section:
    return Section(id=name, level=3, title=(Text(text=name.capitalize()),), number=number)


def referred(*targets: Section) -> str:
    """What a reference to some sections reads."""
    call = Paragraph(children=(Reference(targets=tuple(target.id for target in targets)),))
    document = Document(meta=Meta(name="r", title="R"), children=(call, *targets))
    return plain(link_references(document, Material(), Diagnostics()).children[0])


def test_numbered_targets_of_one_kind_share_their_noun() -> None:
    assert referred(section("a", "1.1"), section("b", "1.2")) == "sections\u00a01.1 et 1.2"


def test_a_target_without_number_keeps_its_title_in_a_list() -> None:
    assert referred(section("détail"), section("b", "1.2")) == "«\u00a0Détail\u00a0» et section\u00a01.2"
    assert referred(section("détail"), section("reste")) == "«\u00a0Détail\u00a0» et «\u00a0Reste\u00a0»"
