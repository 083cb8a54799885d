"""What every module has, whatever its kind: a title, a body, how far it was reviewed."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from stratege.model.base import EMPTY, Line, Mapping, Model, Name
from stratege.model.blocks import Block
from stratege.model.conditions import Conditional

DIGEST = re.compile(r"[0-9a-f]{8}")


def _digests(value: object) -> dict[str, object]:
    """Pieces and their digests; a key with nothing after it signs nothing."""
    found = Mapping() if value is None else value
    if isinstance(found, dict) and all(isinstance(item, str) and DIGEST.fullmatch(item) for item in found.values()):
        return found
    raise PydanticCustomError("digests_type", "digests")


Digests = Annotated[
    dict[str, object],
    PlainValidator(_digests),
    WithJsonSchema(
        {"type": "object", "additionalProperties": {"type": "string", "pattern": f"^{DIGEST.pattern}$"}},
    ),
]


class Review(Model):
    """État de relecture d'un module."""

    status: Literal["draft", "reviewed", "verified"] = "draft"
    """État : brouillon, relu ou vérifié."""
    by: Line = EMPTY
    """Rôle de qui a relu."""
    date: Line = EMPTY
    """Date de relecture, comme 2026-04-03 ou 3 avril 2026."""
    against: Line = EMPTY
    """Ce à quoi le texte a été confronté."""
    reviewed_content: Digests = {}
    """Signature : l'empreinte de chaque morceau du module tel qu'il a été relu, que stratege review --sign écrit."""


class Module(Conditional):
    """Module de contenu."""

    kind: str
    """Sorte de module."""
    id: Name | None = None
    """Identifiant ; le nom du fichier par défaut."""
    title: Line
    """Titre."""
    short_title: Line = EMPTY
    """Titre courant."""
    lead: Line = EMPTY
    """Chapeau."""
    review: Review = Review.model_construct()
    """Relecture."""
    body: list[Block] = []
    """Blocs avant les données propres au module."""
    after: list[Block] = []
    """Blocs après elles."""
    summary: list[Block] = []
    """Version courte."""
