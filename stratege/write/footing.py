"""What every page says at its foot: `confidentiality_line(meta)` is « Diffusion : restreinte », or nothing."""

from __future__ import annotations

from stratege.document import Meta
from stratege.spaces import NBSP


def confidentiality_line(meta: Meta) -> str:
    """How far the report may go, for the foot of each page; empty when its author doesn't say."""
    return f"{meta.words['confidentiality']}{NBSP}: {meta.confidentiality}" if meta.confidentiality else ""
