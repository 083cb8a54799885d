"""CSL-JSON: `read` makes items of it, `zotero` of what Zotero's own interface gives, `safe_json` of what is no trap."""
