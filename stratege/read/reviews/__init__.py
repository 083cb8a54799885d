"""Whether a module still says what its review read: `Signer(project).moved(module)` is what changed since.

    module --pieces--> Piece, Piece… --sign--> {"title": "1f0c93ab", "lim_reach": "…"} --moved--> what changed

A signature is one digest for each piece that an author knows by name, rather than one for the module: who reads a text
again wants to know where it changed, and a piece that did not needs no second reading.
"""

from stratege.read.reviews.check import check_reviews, may_lack_facts
from stratege.read.reviews.pieces import Piece, pieces
from stratege.read.reviews.signature import Change, Move, Signer, is_compared

__all__ = ["Change", "Move", "Piece", "Signer", "check_reviews", "is_compared", "may_lack_facts", "pieces"]
