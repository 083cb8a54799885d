"""A review is written in its place: whatever the layout, the rest of the file stays as it is, byte for byte."""

from __future__ import annotations

import pytest
import yaml

from stratege.apps.review.edit import with_review

KEYS = {"date": "2026-03-02", "reviewed_content": {"title": "77c1f297", "no": "00000000", "2020": "11111111"}}
DIGESTS = '{title: "77c1f297", "no": "00000000", "2020": "11111111"}'


NEW = f'date: "2026-03-02", reviewed_content: {DIGESTS}'
LINES = f'  date: "2026-03-02"\n  reviewed_content: {DIGESTS}\n'
BLOCK = "review:\n  status: verified"
LAYOUTS = {
    "review: {status: verified}\n": f"review: {{status: verified,\n    {NEW}}}\n",
    "review: {status: verified, date: '2026', by: X}\n": 'review: {status: verified, date: "2026-03-02", by: X,\n'
    f"    reviewed_content: {DIGESTS}}}\n",
    "review: {status: verified, }\n": f"review: {{status: verified,\n    {NEW}, }}\n",
    "review: {\n  status: verified,  # un\n  by: X  # deux\n  }\n": "review: {\n  status: verified,  # un\n"
    f"  by: X, {NEW}  # deux\n  }}\n",
    '{"review":{"status":"verified","date":"2026"},"kind":"prose"}': '{"review":{"status":"verified",'
    f'"date": "2026-03-02", reviewed_content: {DIGESTS}}},"kind":"prose"}}',
    f"{BLOCK}  # un\n# deux\nbody: []\n": f"{BLOCK}  # un\n{LINES}# deux\nbody: []\n",
    f"{BLOCK}\n  date:\n": f"{BLOCK}\n{LINES}",
    f"{BLOCK}\n  date: 2026": f"{BLOCK}\n{LINES}".rstrip("\n"),
    f"{BLOCK}\n  date: |\n    2026\n  against: >\n    Un\n    deux.\nbody: []\n": f"{BLOCK}\n"
    f'  reviewed_content: {DIGESTS}\n  date: "2026-03-02"\n  against: >\n    Un\n    deux.\nbody: []\n',
    f"{BLOCK}\n  date: x\n  reviewed_content:\n    a: '00000000'\n    # un\n    b: c\n\n# deux\nk: v\n": f"{BLOCK}\n"
    f'  date: "2026-03-02"\n  reviewed_content:\n    {DIGESTS}\n\n# deux\nk: v\n',
}


@pytest.mark.parametrize(("before", "after"), LAYOUTS.items())
def test_the_rest_stays(before: str, after: str) -> None:
    assert with_review(before, KEYS) == after
    review = yaml.load(after, yaml.BaseLoader)["review"]
    assert (review["date"], review["reviewed_content"]) == (KEYS["date"], KEYS["reviewed_content"])
    assert with_review(after, KEYS) == after


@pytest.mark.parametrize("text", ["kind: prose\n", "review:\n", "review: {}\n", "review: [a]\n", "- review\n", ""])
def test_without_a_review_nothing_is_written(text: str) -> None:
    assert with_review(text, KEYS) is None


@pytest.mark.parametrize("review", ["review: {status: verified}", "review:\n  status: verified\n"])
def test_many_digests_take_several_lines(review: str) -> None:
    digests = {f"piece_{number}": f"{number:08x}" for number in range(40)}
    text = with_review(review, {"reviewed_content": digests})
    assert text and max(map(len, text.splitlines())) <= 120
    assert yaml.safe_load(text)["review"]["reviewed_content"] == digests
    assert with_review(text, {"reviewed_content": digests}) == text
