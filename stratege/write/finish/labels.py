"""The pages' own numbers, so that « aller à la page 12 » of a reader goes to the page that prints 12."""

from __future__ import annotations

from typing import Any


def label_pages(pdf: Any) -> None:
    """Decimal labels from 1: the cover counts, as in the contents."""
    import pydyf

    style = pydyf.Dictionary({"S": "/D", "St": 1})
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, style])})
