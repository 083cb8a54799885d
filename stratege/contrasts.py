"""What a theme prints on what: `failing(SOBER)` is empty.

By night all is reckoned to be legible, but an accent of the author's. Words need 4.5 to 1 (WCAG 2.1, 1.4.3), marks
of charts 3 to 1 (1.4.11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stratege.records import record
from stratege.theme import (
    ACCENT_GROUNDS,
    CONTRAST,
    HEAT_WORDS,
    LIGHT_WORDS,
    PAIRS,
    Theme,
    contrast,
    is_dark,
    lightened,
    mixed,
    nearest_passing,
)

MARKS = 3.0
ON_INK = "background: var(--ink)"  # in the sheet of a theme whose heads of tables and bands are dark
NIGHT = "contrast_night"
COVER_WORDS = frozenset(["cover_ink", "cover_muted"])
TONES = ("ground", "paper", "ink")  # what the letters of a cover may take of their theme
QUIET = 0.2  # how far what is quiet on a cover goes from its letters to the cover
PLACES = {"paper": "paper", "cover": "cover", "ink": "heads"}  # where each ground is; the page for the others


@record
class Pair:
    """A colour on a ground, by name and as #rrggbb; `where` names a phrase, `moves` is the one that may change."""

    text: str
    ground: str
    color: str
    under: str
    where: str
    moves: str
    wanted: float = CONTRAST

    @property
    def ratio(self) -> float:
        """The contrast of the two."""
        return contrast(self.color, self.under)

    @property
    def near(self) -> str:
        """A colour that passes, near that which may change."""
        if self.where == NIGHT:
            return lightened(self.color, ACCENT_GROUNDS, self.wanted)
        one, other = (self.color, self.under) if self.moves == self.text else (self.under, self.color)
        return nearest_passing(one, other, self.wanted)


def printed(theme: Theme) -> Iterator[Pair]:
    """All that is printed on something."""
    colors = theme.colors
    pairs = (*PAIRS, *([("ground", "ink")] if ON_INK in theme.sheet else ()))
    for text, ground in pairs:
        where = f"contrast_{PLACES.get(ground, 'page')}"
        yield Pair(text, ground, colors[text], colors[ground], where, moves=text)
    for place, heat in enumerate(theme.heat):
        word = HEAT_WORDS[place >= LIGHT_WORDS]
        yield Pair(word, f"heat {place + 1}", word, heat, "contrast_heat", moves=f"heat {place + 1}")
    for place, color in enumerate(theme.palette):
        name = f"palette {place + 1}"
        yield Pair(name, "ground", color, colors["ground"], "contrast_chart", moves=name, wanted=MARKS)


def failing(theme: Theme) -> list[Pair]:
    """What cannot be read or seen; of each text, on the ground where it is hardest to."""
    worst: dict[str, Pair] = {}
    for pair in printed(theme):
        if pair.ratio < pair.wanted and (pair.moves not in worst or pair.ratio < worst[pair.moves].ratio):
            worst[pair.moves] = pair
    return list(worst.values())


def with_legible_words(colors: dict[str, str], chosen: frozenset[str]) -> dict[str, str]:
    """Colours with words that can be read on a chosen cover, where nobody chose theirs and the theme's cannot.

    The letters take the tone of the theme that is read best there, white or nearly on a dark cover; what is quiet, a
    tone of theirs.
    """
    ground, found = colors["cover"], dict(colors)
    changing = {name for name in COVER_WORDS - chosen if contrast(colors[name], ground) < CONTRAST}
    if "cover" not in chosen or not changing:
        return found
    letters = best_read([colors[name] for name in TONES], ground)
    found |= dict.fromkeys(changing & {"cover_ink"}, letters)
    quiet = mixed(found["cover_ink"], ground, QUIET)
    muted = quiet if contrast(quiet, ground) >= CONTRAST else letters
    return found | dict.fromkeys(changing & {"cover_muted"}, muted)


def best_read(tones: Sequence[str], ground: str) -> str:
    """The tone that is read best on a ground; white or black where none can be read there."""
    best = max(tones, key=lambda tone: contrast(tone, ground))
    if contrast(best, ground) >= CONTRAST:
        return best
    return "#ffffff" if is_dark(ground) else "#000000"


def failing_by_night(accent: str) -> list[Pair]:
    """An accent of dark pages on the ground where it is hardest to read, if it cannot be read there."""
    ground = min(ACCENT_GROUNDS, key=lambda ground: contrast(accent, ground))
    pair = Pair("accent_dark", ground, accent, ground, NIGHT, moves="accent_dark")
    return [pair] if pair.ratio < pair.wanted else []
