"""How a house sets French, where usages differ: `typography: {dash: em, guillemets: fine}`."""

from __future__ import annotations

from typing import Literal

from stratege.model.base import Model


class Typography(Model):
    """Usages typographiques de la maison ; ceux du pays (locale) par défaut."""

    dash: Literal["en", "em"] | None = None
    """Tiret d'incise : demi-cadratin (en) ou cadratin (em), le même partout."""
    guillemets: Literal["space", "fine", "none"] | None = None
    """Espace à l'intérieur des guillemets : insécable, fine, ou aucune."""
    colon: Literal["space", "fine"] | None = None
    """Espace avant le deux-points : insécable ou fine."""
    ordinals: Literal["raised", "plain"] | None = None
    """Lettres des ordinaux : supérieures ou non."""
    ranges: Literal["hyphen", "dash"] | None = None
    """Intervalle : entre deux années ou deux pages, trait d'union ou demi-cadratin."""
