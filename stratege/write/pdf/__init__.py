"""The PDF: paged HTML laid out by WeasyPrint, then finished (`finish/`) for accessibility and archiving."""
