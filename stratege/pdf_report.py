"""What a PDF claims and what can be seen of it: `examine(Path("essay.pdf"))` is a list of findings, in French."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.diagnostics import phrase
from stratege.records import record

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject


class NoPdf(Exception):
    """The file is no PDF that can be read."""


@record
class Finding:
    """One thing looked at: its name, what was seen, whether that is as it should be (None: nothing to judge)."""

    name: str
    seen: str
    good: bool | None = None


def examine(path: Path) -> list[Finding]:
    """The claims of a PDF (PDF/UA, PDF/A), then what can be checked without a validator; `NoPdf`, `OSError`."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    content = path.read_bytes()
    if not content.startswith(b"%PDF-"):
        raise NoPdf("ce fichier n'est pas un PDF")
    try:
        return list(_findings(PdfReader(path)))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoPdf(f"ce PDF ne peut être lu ({phrase('quoted_english', said=error)})") from error


def _findings(reader: PdfReader) -> Iterator[Finding]:
    catalog = reader.root_object
    yield from _claims(catalog)
    yield Finding("pages", str(len(reader.pages)))
    title = reader.metadata.title if reader.metadata else None
    yield Finding("titre", title or "absent", bool(title))
    shown = bool(catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle"))
    yield Finding("titre affiché par le lecteur", "oui" if shown else "non", shown)
    language = str(catalog.get("/Lang", ""))
    yield Finding("langue", language or "absente", bool(language))
    tagged = bool(catalog.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in catalog
    yield Finding("balisé", "oui" if tagged else "non", tagged)
    yield Finding("signets", str(_outlines(reader.outline)), bool(reader.outline))
    yield Finding("numéros de page", "oui" if "/PageLabels" in catalog else "non", "/PageLabels" in catalog)
    missing = sorted(_unembedded(reader))
    yield Finding("polices incorporées", f"manquent {', '.join(missing)}" if missing else "toutes", not missing)
    names = sorted(reader.attachments)
    yield Finding("fichiers associés", f"{len(names)} : {', '.join(names)}" if names else "aucun")


def _claims(catalog: DictionaryObject) -> Iterator[Finding]:
    """What the metadata say; a claim is no proof."""
    metadata = catalog.get("/Metadata")
    xmp = metadata.get_object().get_data().decode("utf-8", errors="replace") if metadata else ""
    part = re.search(r"pdfuaid:part(?:=\"|>)(\d)", xmp)
    yield Finding("annonce PDF/UA", f"PDF/UA-{part[1]}" if part else "non")
    archive = re.search(r"pdfaid:part(?:=\"|>)(\d)", xmp)
    level = re.search(r"pdfaid:conformance(?:=\"|>)(\w)", xmp)
    said = f"PDF/A-{archive[1]}{level[1].lower() if level else ''}" if archive else "non"
    yield Finding("annonce PDF/A", said)


def _outlines(outline: object) -> int:
    return sum(map(_outlines, outline)) if isinstance(outline, list) else 1


def _unembedded(reader: PdfReader) -> Iterator[str]:
    """The fonts that a page uses and the file has not."""
    for page in reader.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            whole = font.get_object()
            descendants = [item.get_object() for item in whole.get("/DescendantFonts", [])] or [whole]
            for item in descendants:
                descriptor = item.get("/FontDescriptor", {})
                if whole.get("/Subtype") != "/Type3" and not {"/FontFile", "/FontFile2", "/FontFile3"} & set(
                    descriptor
                ):
                    yield str(item.get("/BaseFont", "?")).lstrip("/")
