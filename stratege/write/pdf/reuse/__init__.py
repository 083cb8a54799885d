"""Pages kept from one build to the next: one word changed on page 7 has pages 6 and 7 laid out, and no other.

`parts` (what of the HTML changed), `records` (what is kept), `boxes` (pages without what only a layout needs),
`drawing` (what a page draws), `streams` (compressed once), `hearing` (what layouts say), `layout` (some pages laid out
among kept ones), `sources` (those), `sparse` (nothing made of what stands on them), `checks` (whether they are right),
`made` (what is to be kept), `keeping` (all of it). The bytes are those of a build that keeps nothing: where this is not
certain, all is laid out (`Unsure`).
"""

from stratege.write.pdf.reuse.keeping import Keeping
from stratege.write.pdf.reuse.records import Unsure

__all__ = ["Keeping", "Unsure"]
