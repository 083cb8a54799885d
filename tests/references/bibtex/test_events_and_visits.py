"""Congresses, visits, schools and series that BibTeX's fields hold elsewhere, or with other words around them."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex, from_json
from tests.references.printing import of, printed


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        ("misc", "title={Flow}, note={http://a.fr/b Link consulted 2013.02.19}", "Flow. http://a.fr/b"),
        ("misc", 'title={Flow}, note="{http://a.fr/C\\_d. Link consulted 2014.11.06.}"', "Flow. http://a.fr/C_d"),
        (
            "inproceedings",
            "title={Les crues}, organization={Conférence SFA }, address={Paris}",
            "Les crues [communication]. Conférence SFA, Paris.",
        ),
        (
            "inproceedings",
            "title={Les crues}, booktitle={Actes du colloque des eaux}, organization={Conférence SFA}",
            "Les crues. Dans Actes du colloque des eaux.",
        ),
        (
            "inproceedings",
            "title={Lakes}, address={{LAC 2018 - 15th Lake Symposium. 09 au 14/09/2015, Monterey (Californie)}}",
            "(2015, 9-14 septembre). Lakes [communication]. LAC 2018 - 15th Lake Symposium, Monterey (Californie).",
        ),
        ("misc", "title={Lakes}, howpublished={{ATF Project Meeting}}", "Lakes [communication]. ATF Project Meeting."),
        (
            "booklet",
            "title={Les crues}, howpublished={Cours de DEA}, address={ENST, Paris}",
            "Les crues [cours de DEA]. ENST.",
        ),
        ("booklet", "title={Les crues}, howpublished={Cours de danse}", "Les crues. Cours de danse."),
        (
            "booklet",
            "title={Les crues}, howpublished={Support de cours}, address={Lyon}",
            "Les crues [support de cours].",
        ),
        (
            "phdthesis",
            "title={Lakes}, school={Barcelona, Polytechnic U.}",
            "Lakes [thèse de doctorat, Barcelona, Polytechnic U.].",
        ),
        (
            "inbook",
            "title={Les crues}, chapter={8.4}, volume=4, publisher={Dunod}",
            "Les crues (vol. 4, chapitre 8.4). Dunod.",
        ),
        ("inbook", "title={Les crues}, chapter={8}, publisher={Dunod}", "Les crues (chapitre 8). Dunod."),
        (
            "article",
            "title={Lakes}, booktitle={Rivers of the north}, pages={1-9}, publisher={Springer}",
            "Lakes. Dans Rivers of the north (p. 1-9). Springer.",
        ),
        (
            "article",
            "title={Lakes}, booktitle={Rivers of the North}, pages={1-9}, volume=3, publisher={Springer}",
            "Lakes. Rivers of the North, 3, 1-9.",
        ),
        (
            "techreport",
            "title={Lakes}, institution={Technical Report UTML TR 2008-002, University of Toronto}",
            "Lakes (rapport technique UTML TR 2008-002). University of Toronto.",
        ),
        ("article", "title={Git}, journal={URL http//git-scm. com}", "Git. http://git-scm.com"),
        (
            "article",
            "title={Les crues}, journal={UNIVERSITÉ DE PAU ÉCOLE DOCTORALE DES SCIENCES EXACTES}, pages={25}",
            "Les crues [thèse de doctorat, Université de Pau].",
        ),
        (
            "inproceedings",
            "title={Lakes}, address={Berlin, Heidelberg}, booktitle={Neural networks and rivers, LAC 2011}",
            "Lakes. Dans Neural networks and rivers, LAC 2011.",
        ),
        (
            "inproceedings",
            "title={Lakes}, booktitle={In Safe Rivers: International Workshop, LAC 2004}, pages={1-9}",
            "Lakes. Dans Safe Rivers: International Workshop, LAC 2004 (p. 1-9).",
        ),
        (
            "incollection",
            "title={Lakes}, booktitle={In praise of rivers: A workshop of hands}, pages={1-9}",
            "Lakes. Dans In praise of rivers: A workshop of hands (p. 1-9).",
        ),
        (
            "inproceedings",
            "title={Lakes}, booktitle={Rivers: 4th Symposium, LAC, volume 41 of Lecture Notes in Rivers}, pages={1-9}",
            "Lakes. Dans Rivers: 4th Symposium, LAC (p. 1-9).",
        ),
        ("book", "title={Lakes}, publisher=elsevier", "Lakes. Elsevier."),
        ("book", "title={Lakes}, edition={2nd revised ed.}, publisher={Springer}", "Lakes (2ᵉ éd. revue). Springer."),
        (
            "book",
            "title={Lakes}, edition={1st Landmarks in lakes ed}, publisher={Springer}",
            "Lakes (1re éd. Landmarks in lakes). Springer.",
        ),
    ],
)
def test_what_stands_elsewhere_is_printed_in_its_place(kind: str, fields: str, end: str) -> None:
    assert of(kind, fields).removeprefix("Roy, L. ") == end


def test_the_day_of_a_visit_stands_after_an_address_alone() -> None:
    line = printed("@misc{a, title = {Maxima}, note = {http://a.fr/b Link consulted 2013.02.19}}")
    assert line == "Maxima. (s. d.). Consulté le 19 février 2013 sur http://a.fr/b"


def test_fields_that_a_hand_switched_off_are_neither_read_nor_told() -> None:
    text = "@book{a, title={Lakes}, year=2015, _publisher = lu, _isbn={12}, _doi={u}, publisher={Springer}}"
    (one,) = from_bibtex(text)
    assert one.item["publisher"] == "Springer" and not one.problems and "DOI" not in one.item


@pytest.mark.parametrize(
    ("title", "host", "site"),
    [
        ("La crue - Antenne", "La crue - Antenne", "Antenne"),
        ("(437) La crue - Antenne", "(437) La crue - Antenne", "Antenne"),
        ("La crue - Antenne", "Le Fleuve", "Le Fleuve"),
    ],
)
def test_the_tab_of_a_browser_is_parted(title: str, host: str, site: str) -> None:
    url = "https://www.antenne.fr/crue"
    text = f'[{{"id": "a", "type": "webpage", "title": "{title}", "container-title": "{host}", "URL": "{url}"}}]'
    (one,) = from_json(text)
    assert (one.item["title"], one.item["container-title"]) == ("La crue", site)


def test_a_page_without_title_nor_site_is_read() -> None:
    (one,) = from_json('[{"id": "a", "type": "webpage", "DOI": "", "URL": "https://www.antenne.fr/crue"}]')
    assert "container-title" not in one.item


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        (
            "article",
            "title={Lakes}, journal={Proceedings of the eleventh international conference on lakes - LAC '06},"
            " volume=1, number={April}, pages={57}, isbn={1595933360}, issn={15529886}",
            "Lakes. Dans Proceedings of the eleventh international conference on lakes - LAC ’06 (p. 57).",
        ),
        (
            "article",
            "title={Lakes}, journal={LAC '12: Proceedings of the 17th Lake Conference}, volume=1, isbn={9781450314329}",
            "Lakes. Dans LAC ’12: Proceedings of the 17th Lake Conference.",
        ),
        (
            "article",
            "title={Lakes}, journal={Proc. of LAC 2001}, pages={1}",
            "Lakes. Dans Proc. of LAC 2001 (p. 1).",
        ),
        (
            "article",
            "title={Lakes}, journal={Proceedings of the Royal Society}, volume=12, pages={1-4}",
            "Lakes. Proceedings of the Royal Society, 12, 1-4.",
        ),
        (
            "article",
            "title={Lakes}, journal={Enterprise Lakes VI}, pages={2-9}, isbn={978-3-319-04947-2},"
            " doi={10.1007/978-3-319-04948-9{\\_}22}",
            "Lakes. Dans Enterprise lakes VI (p. 2-9). https://doi.org/10.1007/978-3-319-04948-9_22",
        ),
        (
            "unpublished",
            "title={Lakes}, booktitle={Midwest Lake Association 2016 Meeting}, address={Chicago, IL}",
            "Lakes [communication]. Midwest Lake Association 2016 Meeting, Chicago, IL.",
        ),
        (
            "unpublished",
            "title={Lakes}, booktitle={Center for the Study of Lakes}",
            "Lakes [manuscrit inédit]. Center for the Study of Lakes.",
        ),
        (
            "unpublished",
            "title={Lakes}, note={Working Paper, University of Lakes}",
            "Lakes [document de travail]. University of Lakes.",
        ),
        (
            "unpublished",
            "title={Lakes}, type={Working paper}, howpublished={Working paper}",
            "Lakes [document de travail].",
        ),
        ("unpublished", "title={Lakes}, doi={10.2139/ssrn.29}", "Lakes. SSRN. https://doi.org/10.2139/ssrn.29"),
        (
            "misc",
            "title={Lakes}, month=7, url={https://papers.ssrn.com/sol3/papers.cfm?id=32#.W09wQ8oCnEU.twitter}",
            "Lakes. SSRN. https://papers.ssrn.com/sol3/papers.cfm?id=32",
        ),
        (
            "book",
            "title={Lakes}, booktitle={Ponds}, number={03}, volume={9}, issn={1537-5927}, isbn={0226470776}",
            "Lakes. Ponds, 9(3).",
        ),
        ("book", "title={Lakes}, publisher={Red Globe Press: London}", "Lakes. Red Globe Press."),
        ("book", "title={Lakes}, edition={Expanded}, publisher={Springer}", "Lakes (éd. augmentée). Springer."),
        (
            "article",
            "title={Lakes}, journal={Ponds}, volume=3, eprint={10.2307/40}, eprinttype={jstor}",
            "Lakes. Ponds, 3. https://doi.org/10.2307/40",
        ),
        ("article", "title={Lakes}, journal={Ponds}, pages={27}", "Lakes. Ponds."),
        ("article", "title={Lakes}, journal={Ponds}, volume=3, pages={27}", "Lakes. Ponds, 3, 27."),
        (
            "article",
            "title={Lakes}, journal={Ponds}, volume=3, url={http://www.jstor.org.ep.fjernadgang.kb.dk/stable/30}",
            "Lakes. Ponds, 3. https://www.jstor.org/stable/30",
        ),
        (
            "inproceedings",
            "title={Lakes}, booktitle={Actes des lacs}, address=paddr, pages={1-2}",
            "Lakes. Dans Actes des lacs (p. 1-2).",
        ),
        ("article", "title={Lakes}, journal={Trends Microbiol.}, volume=3", "Lakes. Trends Microbiol., 3."),
    ],
)
def test_works_typed_as_others_are_printed_as_what_they_are(kind: str, fields: str, end: str) -> None:
    assert of(kind, fields) == end
