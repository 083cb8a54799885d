"""The typography of files: `findings(read("notes.md"))` tells what is wrong, `fix(text)` writes what is right.

`texts` reads and rewrites files, `findings` places what the rules propose, `fixes` corrects, `forms` shows.
"""

from stratege.apps.typo.findings import Finding, findings
from stratege.apps.typo.fixes import fix
from stratege.apps.typo.forms import show
from stratege.apps.typo.texts import Text, Unreadable, read

__all__ = ["Finding", "Text", "Unreadable", "findings", "fix", "read", "show"]
