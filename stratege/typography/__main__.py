"""`python -m stratege.typography > docs/typographie.md` writes the page of the rules anew."""

from __future__ import annotations

import sys

from stratege.typography import reference_page

sys.stdout.buffer.write(reference_page().encode("utf-8"))
