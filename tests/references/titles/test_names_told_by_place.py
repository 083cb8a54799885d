"""Names in titles that their place tells: the home of a site, a task of a campaign, an acronym spelt to the end."""

from __future__ import annotations

import pytest

from stratege.references import from_json
from tests.references.printing import of, printed


@pytest.mark.parametrize(
    ("kind", "fields", "start"),
    [
        (
            "misc",
            "title={Linux Integrity\n Subsystem}, howpublished={\\url{http://ima.lakes.net}}",
            "Linux Integrity Subsystem.",
        ),
        (
            "online",
            "title={Rivers Operating System}, url={https://www.rivers.org/index.html}",
            "Rivers Operating System.",
        ),
        (
            "online",
            "title={Learning of the Deep Rivers}, url={https://www.rivers.org/deep}",
            "Learning of the deep ",
        ),
        ("online", "title={The Lakes Documentation}, url={https://www.rivers.org/}", "The lakes documentation."),
        ("online", "title={Rivers Image Framework}, url={https://www.rif.org/}", "Rivers Image Framework."),
        (
            "article",
            "title={Rivers Operating System}, journal={Lakes}, url={https://www.lakes.org}",
            "Rivers operating system.",
        ),
        (
            "article",
            "title={FBK at SemEval-2016 Task 2: The Similarity of Rivers}, journal={Lakes}",
            "FBK at SemEval-2016 Task 2: The",
        ),
        (
            "article",
            "title={The Second Task 2: The Similarity of Rivers}, journal={Lakes}",
            "The second task 2: The similarity",
        ),
        (
            "article",
            "title={The Study of TARGET: Therapeutically Applicable Research to Generate Effective Treatments},"
            " journal={Lakes}",
            "The study of TARGET: Therapeutically Applicable Research to Generate Effective Treatments.",
        ),
        (
            "article",
            "title={The Study of RIVER: Effective Treatments of Deep Lakes}, journal={Lakes}",
            "The study of RIVER: Effective treatments of deep lakes.",
        ),
        (
            "article",
            "title={A Case Study of Canada's Student Work Placement Program (SWPP)}, journal={Lakes}",
            "A case study of Canada’s Student Work Placement Program (SWPP).",
        ),
        (
            "article",
            "title={A Case Study of a Student Work Placement Program (SWPP)}, journal={Lakes}",
            "A case study of a student work placement program (SWPP).",
        ),
        ("article", "title={Solutions over {$R^D $} near the Lakes}, journal={Lakes}", "Solutions over RD near the "),
        ("article", "title={Lakes of $5 or $7 for All}, journal={Lakes}", "Lakes of $5 or $7 for all."),
        ("article", "title={Les crues {\\ifmmode---\\else---\\fi} Les lacs}, journal={Lakes}", "Les crues — Les lacs."),
        (
            "techreport",
            "title={Lakes}, number={95-02}, institution={Lake Institute}, url={https://ideas.repec.org/p/wop/95-02.html}",
            "Lakes (document de travail nᵒ 95-02).",
        ),
        ("book", "title={Lakes}, publisher={Toronto, ON, Canada}", "Lakes."),
    ],
)
def test_a_name_that_its_place_tells(kind: str, fields: str, start: str) -> None:
    assert of(kind, fields).startswith(start)


def test_the_home_of_a_site_in_csl_keeps_its_name() -> None:
    text = '[{"id": "a", "type": "webpage", "title": "Kids First Data Portal", "URL": "https://kidsfirst.org/"}]'
    (one,) = from_json(text)
    assert one.item["title"] == "Kids First Data Portal"


def test_a_home_does_not_shout_louder_than_others() -> None:
    line = printed("@misc{a, title = {The rivers of the north}, url = {https://www.rivers.org}}")
    assert line.startswith("The rivers of the north.")
