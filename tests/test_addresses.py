"""What a link may open: hostile forms as browsers and Markdown readers understand them."""

from __future__ import annotations

import pytest

from stratege.addresses import is_safe


@pytest.mark.parametrize(
    "url",
    [
        "https://a.fr/b?c=d:e#f",
        "HTTP://A.FR",
        "ftp://a.fr/b",
        "mailto:a@b.fr",
        "tel:+33123456789",
        "#ref-dupont2020",
        "page.html#a:b",
        "/a/b:c",
        "?q=javascript:",
        "../a",
        "https://a.fr/?a&lt;b",
        "",
    ],
)
def test_what_may_be_opened(url: str) -> None:
    assert is_safe(url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        " \u00a0javascript:alert(1)",
        "java\u200bscript:alert(1)",
        "javascript&colon;alert(1)",
        "&#106;avascript&#58;alert(1)",
        "&#x6A;ava&Tab;script:alert(1)",
        "data:text/html,<script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//host/a",
        "\t//host/a",
        "/\t/host/a",
        "\\\\host/a",
        "/\\host/a",
    ],
)
def test_what_may_not(url: str) -> None:
    assert not is_safe(url)
