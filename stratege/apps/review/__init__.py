"""Reviews shown and signed: `states(project, ["limits"], diagnostics)` says what moved, `sign(…)` writes it down."""

from stratege.apps.review.signing import Unwritable, sign
from stratege.apps.review.states import State, as_json, as_text, names_of, states

__all__ = ["State", "Unwritable", "as_json", "as_text", "names_of", "sign", "states"]
