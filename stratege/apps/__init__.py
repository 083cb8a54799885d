"""What commands do, for any program: `apps.typo.findings(text)`, `apps.cite.cite(request, diagnostics)`.

An application knows no option, no exit code and no terminal: `commands/` turns options into its calls.
"""
