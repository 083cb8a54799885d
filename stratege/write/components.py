"""The template of each component, the same name on every side: `COMPONENTS[KeyFigures]` is `key_figures`."""

from __future__ import annotations

from collections.abc import Mapping

from stratege import document as d

COMPONENTS: Mapping[type[d.Node], str] = {
    d.Document: "document",
    d.Cover: "cover",
    d.Abstract: "abstract",
    d.Contents: "contents",
    d.Section: "section",
    d.Table: "table",
    d.Chart: "chart",
    d.Figure: "figure",
    d.Callout: "callout",
    d.Quote: "quote",
    d.KeyFigures: "key_figures",
    d.PlatformSheet: "platform_sheet",
    d.Argument: "argument",
    d.CaseStudy: "case_study",
    d.Matrix: "matrix",
    d.Swot: "swot",
    d.Timeline: "timeline",
    d.Recommendations: "recommendations",
    d.Recommendation: "recommendation",
    d.Glossary: "glossary",
    d.Bibliography: "bibliography",
    d.CiteReport: "cite_report",
    d.Review: "review",
}
