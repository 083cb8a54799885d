"""The typography of files: `findings(read("notes.md"))` tells what is wrong, `fix(text)` writes what is right.

`folders` lists the files of a folder, `texts` reads and rewrites them, `findings` places what the rules propose,
`fixes` corrects, `forms` shows.
"""

from stratege.apps.typo.findings import Finding, findings
from stratege.apps.typo.fixes import fix
from stratege.apps.typo.folders import in_folders
from stratege.apps.typo.forms import show
from stratege.apps.typo.texts import Text, Unreadable, markup_of, read

__all__ = ["Finding", "Text", "Unreadable", "findings", "fix", "in_folders", "markup_of", "read", "show"]
