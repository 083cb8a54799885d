"""The metadata of a PDF that claims PDF/UA-1 beside PDF/A-3a: one RDF, with the schema that PDF/A wants declared."""

from __future__ import annotations

import re
from typing import Any

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
LANGUAGE = re.compile(rb'xml:lang="x-default"')


def claim(document: Any, pdf: Any) -> None:
    """Add PDF/UA-1 to the metadata that claims PDF/A-3a."""
    stream = pdf.objects[int(str(pdf.catalog["Metadata"], "ascii").split()[0])]
    [content] = stream.stream
    stream.stream = [content.replace(b"</rdf:RDF>", UA + _language(document) + b"</rdf:RDF>")]


def _language(document: Any) -> bytes:
    """The language of the document, which a catalogue of files reads here."""
    tag = re.sub(r"[^\w-]", "", document.metadata.lang or "fr").encode()
    return (
        b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag><rdf:li>'
        + tag
        + b"</rdf:li></rdf:Bag></dc:language></rdf:Description>"
    )
