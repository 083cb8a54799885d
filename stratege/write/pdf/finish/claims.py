"""What the PDF says of itself: its claim of PDF/UA-1 beside PDF/A-3a, its language, the numbers of its pages.

The metadata hold one RDF, with the schema that PDF/A wants declared.
"""

from __future__ import annotations

import re
from typing import cast

from stratege.write.pdf.finish.protocols import Document, Pdf, Stream
from stratege.write.pdf.finish.structure import number_of
from stratege.write.pdf.folios import apart

# PDF/A-3, 6.6.2.3.3: a schema that XMP does not know must be described in the file.
UA = (
    b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
    b'</rdf:Description><rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    b' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    b'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    b"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>"
    b'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal'
    b"</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    b"<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li>"
    b"</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


CLAIM = re.compile(rb"<rdf:Description[^>]* pdfaid:part=[^>]*/>")  # of PDF/A, as WeasyPrint writes it


def claim_accessibility(pdf: Pdf) -> None:
    """Add PDF/UA-1 to the metadata that claims PDF/A."""
    _describe(pdf, UA)


def claims_nothing(document: Document, pdf: Pdf) -> bool:
    """Take the claim of PDF/A out where a letter has no glyph in any font, and say so.

    A text whose glyphs are not in its fonts is neither archivable nor accessible (PDF/A-3, 6.2.11.8; PDF/UA-1, 7.21.8).
    """
    missing = any(font.missing for font in document.fonts.values())
    if missing:
        metadata = _metadata(pdf)
        [content] = cast("list[bytes]", metadata.stream)
        metadata.stream = [CLAIM.sub(b"", content)]
    return missing


def state_language(document: Document, pdf: Pdf) -> None:
    """Add the language of the document, which a catalogue of files reads here."""
    tag = re.sub(r"[^\w-]", "", document.metadata.lang or "fr").encode()
    _describe(
        pdf,
        b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag><rdf:li>'
        + tag
        + b"</rdf:li></rdf:Bag></dc:language></rdf:Description>",
    )


def _describe(pdf: Pdf, description: bytes) -> None:
    """Add a description to the RDF of the metadata."""
    metadata = _metadata(pdf)
    [content] = cast("list[bytes]", metadata.stream)
    metadata.stream = [content.replace(b"</rdf:RDF>", description + b"</rdf:RDF>")]


def _metadata(pdf: Pdf) -> Stream:
    return cast("Stream", pdf.objects[number_of(pdf.catalog["Metadata"])])


def label_pages(document: Document, pdf: Pdf) -> None:
    """The labels that pages print, so that « aller à la page 12 » of a reader goes to the page that prints 12.

    They are decimal from 1, the cover being counted as in the contents; pages that are counted apart are i, ii, iii.
    """
    import pydyf

    before = apart(document)
    ranges = [0, pydyf.Dictionary({"S": "/r", "St": 1})] if before else []
    ranges += [before, pydyf.Dictionary({"S": "/D", "St": 1})]
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array(ranges)})
