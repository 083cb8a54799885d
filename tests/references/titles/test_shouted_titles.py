"""Titles in capitals in Spanish, Portuguese, Italian and Indonesian: lowered but for names, and told."""

from __future__ import annotations

import json

import pytest

from stratege.references import Entry, from_bibtex, from_json, from_nbib, from_ris


def _entry(title: str, **fields: object) -> Entry:
    return from_json(json.dumps([{"id": "a", "type": "book", "title": title, **fields}]))[0]


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ("OS LAGOS DO BRASIL E A ADOÇÃO DAS REDES", "", "Os lagos do Brasil e a adoção das redes"),
        ("1900-1950: LA POLÍTICA DEL AGUA EN MADRID", "es", "1900-1950: La política del agua en Madrid"),
        ("LA GESTION DE LOS RECURSOS EN LA REGION", "es", "La gestión de los recursos en la región"),
        ("VIDA DE SIMÓN ZORBAR EN LA CIUDAD", "es", "Vida de Simón Zorbar en la ciudad"),
        ("LA GESTIONE DEI LAGHI NEL XX SECOLO", "it", "La gestione dei laghi nel XX secolo"),
        ("LA GUERRA FRÍA EN LAS NACIONES UNIDAS", "spa", "La Guerra Fría en las Naciones Unidas"),
        ("RANCANG BANGUN STASIUN AIR BERBASIS IOT DI JAWA", "", "Rancang bangun stasiun air berbasis IOT di Jawa"),
        ("KALAM DALAM SURAT AL-QARI’AH DAN UJI AIR", "id", "Kalam dalam surat al-Qari’ah dan uji air"),
        ("SISTEM JARINGAN SUNGAI BESAR", "id", "Sistem jaringan sungai besar"),
        ("OS LAGOS dO BRASIL E A ADOÇÃO DAS REDES", "", "Os lagos do Brasil e a adoção das redes"),
        ("OS LAGOS DO pH E A ADOÇÃO DAS REDES", "pt", "OS LAGOS DO pH E A ADOÇÃO DAS REDES"),
        ("REDES DE LAGOS", "pt", "REDES DE LAGOS"),  # so few words may be a name
        ("DIE SEEN DES LANDES UND DER FLUSS", "de", "DIE SEEN DES LANDES UND DER FLUSS"),  # whose nouns have capitals
        ("Os lagos do Brasil e as redes", "pt", "Os lagos do Brasil e as redes"),
    ],
)
def test_shouted_title_is_lowered_but_for_names(typed: str, language: str, printed: str) -> None:
    entry = _entry(typed, **({"language": language} if language else {}))
    assert entry.item["title"] == printed
    assert [printed in told for _, told in entry.read_as] == ([True] if typed != printed else [])


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({}, "A gestão do lago zorbal em grande escala"),
        ({"publisher-place": "Zorbal"}, "A gestão do lago Zorbal em grande escala"),
        ({"author": [{"family": "Zorbal", "given": "Ana"}]}, "A gestão do lago Zorbal em grande escala"),
        ({"publisher": "Universidade do Zorbal"}, "A gestão do lago Zorbal em grande escala"),
        ({"abstract": "Estudo de Zorbal e do seu lago."}, "A gestão do lago Zorbal em grande escala"),
        ({"abstract": "Estudo de Zorbal, um zorbal."}, "A gestão do lago zorbal em grande escala"),
    ],
)
def test_entry_itself_tells_names(fields: dict[str, object], printed: str) -> None:
    typed = "A GESTÃO DO LAGO ZORBAL EM GRANDE ESCALA"
    assert _entry(typed, language="pt", **fields).item["title"] == printed


def test_each_form_has_it() -> None:
    typed, printed = "OS LAGOS DO BRASIL E AS REDES", "Os lagos do Brasil e as redes"
    entries = [
        *from_bibtex(f"@book{{a, title={{{typed}}}}}"),
        *from_ris(f"TY  - BOOK\nTI  - {typed}\nER  - \n"),
        *from_nbib(f"PMID- 1\nTI  - {typed}\n"),
    ]
    assert [(one.item["title"], len(one.read_as)) for one in entries] == [(printed, 1)] * 3


def test_capitals_in_braces_stay() -> None:
    assert "ZORB" in str(from_bibtex("@book{a, title={OS LAGOS DO {ZORB} E AS REDES}}")[0].item["title"])


def test_the_braces_of_an_accent_keep_no_capital() -> None:
    typed = "@book{a, title={A TEND{\\^E}NCIA DO BRASIL E AS REDES}}"
    assert from_bibtex(typed)[0].item["title"] == "A tendência do Brasil e as redes"
