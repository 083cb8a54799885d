"""What careful readers found in lists of exports: capitals of printers and of shouts, groups, sites in titles."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.names.groups import is_acronym_of, is_group, is_group_with_comma
from stratege.references.names.people import mend_people
from stratege.references.names.ris_names import persons
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.journals import bare_journal, mend_journal
from stratege.references.titles.sentence_case import protected
from stratege.references.titles.shouted import lower_shouted
from stratege.references.words.english import is_common
from stratege.styles.sites import site_apart


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Le Roman expérimental", "Le roman expérimental"),
        ("L'Illusion réaliste : De Balzac à Aragon", "L'illusion réaliste : de Balzac à Aragon"),
        ("Sociologie : Les Enjeux de la ville", "Sociologie : les enjeux de la ville"),
        ("La Fontaine et ses fables", "La Fontaine et ses fables"),
        ("Le Grand Meaulnes", "Le Grand Meaulnes"),
        ("Les Français et l'écrit", "Les Français et l'écrit"),
        ("Le {Roman} expérimental", "Le {Roman} expérimental"),
        ("Zola : Lyon et Paris", "Zola : Lyon et Paris"),
        ("C 35 : Remise des clés", "C 35 : remise des clés"),
        ("L'Open Source Intelligence (OSINT) : ses limites", "L'Open Source Intelligence (OSINT) : ses limites"),
        ("Les Villes Et L'Open Data Des Fleuves", "Les villes et l'Open Data des fleuves"),
        ("Les Services Web Et Les Pratiques Internet De Lyon", "Les services Web et les pratiques Internet de Lyon"),
        ("Les Villes De LexNet-Lemon Et Les Fleuves", "Les villes de LexNet-Lemon et les fleuves"),
    ],
)
def test_capitals_of_printers(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "quiet"),
    [
        ("HANDBOOK of RIVERS", "Handbook of RIVERS"),
        ("The GREEN ROOF plan", "The green roof plan"),
        ("The SALT treaties of NASA", "The SALT treaties of NASA"),
        ("ALL OF IT", "ALL OF IT"),
    ],
)
def test_shouted_words(typed: str, quiet: str) -> None:
    assert lower_shouted(typed, is_common, protected(typed)) == quiet


def test_groups_with_and_without_comma() -> None:
    assert is_group("Lakes Aviation") and not is_group("Anne Roy")
    assert is_group_with_comma("Lacanie", "Ministère des Eaux")
    assert not is_group_with_comma("Roy", "Anne Marie")


@pytest.mark.parametrize(
    ("short", "whole", "spells"),
    [
        ("BnL", "Bibliothèque Nationale de Lacanie", True),
        ("CEL", "Centre d’études lacaniennes", True),
        ("Lee", "Laura Emma Ellen", False),
        ("LI", "Luc Ivan", False),
        ("BnL", "Bibliothèque de Lacanie", False),
    ],
)
def test_acronym_before_its_group_is_no_family_name(short: str, whole: str, spells: bool) -> None:
    assert is_acronym_of(short, whole) is spells
    author = from_bibtex(f"@misc{{a, title={{Eaux}}, author={{{short}, {whole}}}}}")[0].item["author"]
    assert (author == [{"literal": f"{whole} [{short}]"}]) is spells


def test_two_words_beside_a_comma_stay_a_group() -> None:
    assert persons(["Petit, Luc", "Anne Roy"])[1] == {"literal": "Anne Roy"}
    assert persons(["Petit, Luc", "Anne Le Royer"])[1] == {"family": "Royer", "given": "Anne Le"}
    assert persons(["L. Petit", "Anne Royer"])[1] == {"family": "Royer", "given": "Anne"}


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Les crues | INA", "Les crues"),
        ("Les crues - INA", "Les crues - INA"),  # too short for a dash
        ("Les crues | Lyon", "Les crues | Lyon"),
    ],
)
def test_site_in_title(title: str, kept: str) -> None:
    item: dict[str, object] = {"type": "webpage", "title": title, "URL": "https://www.ina.fr/crues"}
    site_apart(item)
    assert item["title"] == kept


@pytest.mark.parametrize("title", ["Les villes ont-elles des fleuves ?", "Les villes…", "Les villes"])
def test_site_that_zotero_adds_to_the_title_stands_apart(title: str) -> None:
    fields = f"title={{{title}}}, titleaddon={{Petites rives}}, date={{2018}}"
    page, book = (from_bibtex(f"@{kind}{{a, {fields}}}")[0].item for kind in ("online", "book"))
    assert (page["title"], page["container-title"]) == (title, "Petites rives")
    assert "container-title" not in book and str(book["title"]).endswith("Petites rives")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Sports medicine (Auckland, N.Z.)", "Sports medicine"),
        ("Neuroscience (London, England : 1992)", "Neuroscience"),
        ("Social Science & Medicine (1982)", "Social Science & Medicine"),
        ("Nursing Leadership (1910-622X)", "Nursing Leadership"),
        ("Open Access ( ISSN 2470-0983)", "Open Access"),
        ("Eaux (Histoire, Sciences sociales)", "Eaux (Histoire, Sciences sociales)"),
        ("Terrain (Paris)", "Terrain (Paris)"),
        ("Eaux : official journal of the European Rivers Society", "Eaux"),
        ("River's science : RSci : official journal of the Rivers Society", "River's science"),
    ],
)
def test_what_catalogues_add_to_the_name_of_a_journal(typed: str, name: str) -> None:
    assert bare_journal(typed) == name


@pytest.mark.parametrize(
    ("family", "given", "read"),
    [
        ("développement", "Institut de recherche sur le", {"literal": "Institut de recherche sur le développement"}),
        ("Culture", "Ministère de la", {"literal": "Ministère de la Culture"}),
        ("Montaigne", "Institut", {"literal": "Institut Montaigne"}),
        ("Veer", "E. ter", {"family": "ter Veer", "given": "E."}),
        ("Repentigny", "Alain de", {"family": "de Repentigny", "given": "Alain"}),
        ("Berg", "Jan van den", {"family": "van den Berg", "given": "Jan"}),
        ("Azzouzi", "H. el", {"family": "el Azzouzi", "given": "H."}),
        ("Roy", "Anne", {"family": "Roy", "given": "Anne"}),
    ],
)
def test_groups_that_were_cut_and_particles_that_came_late(family: str, given: str, read: dict[str, str]) -> None:
    item: dict[str, object] = {"author": [{"family": family, "given": given}]}
    list(mend_people(item))
    assert item["author"] == [read]


def test_a_doi_in_extra() -> None:
    entry = from_json('[{"id": "a", "type": "chapter", "title": "Eaux", "note": "DOI: 10.3917/eaux.2009"}]')[0]
    assert entry.item["DOI"] == "10.3917/eaux.2009"


def test_a_journal_whose_society_is_told_has_its_capitals() -> None:
    item: dict[str, object] = {
        "type": "article-journal",
        "container-title": "Child's nervous system : ChNS : official journal of the Society for Neurosurgery",
    }
    mend_journal(item)
    assert item["container-title"] == "Child's Nervous System"
