"""The structure of a text, read by us and by `markdown-it-py`, in the same words: `["p", "Du ", ["em", "bien"]]`."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.tree import SyntaxTreeNode

from stratege.text import tree
from stratege.text.reader import read

Shape = list["Shape | str"]
PARSER = MarkdownIt("commonmark").enable("table")
NAMES = {
    "paragraph": "p",
    "heading": "h",
    "blockquote": "quote",
    "list_item": "item",
    "em": "em",
    "strong": "strong",
    "hr": "rule",
    "link": "link",
    "table": "table",
    "td": "cell",
    "th": "cell",
    "tr": "row",
}
OURS = {
    tree.Paragraph: "p",
    tree.Heading: "h",
    tree.Quotation: "quote",
    tree.Item: "item",
    tree.Emphasis: "em",
    tree.Strong: "strong",
    tree.Rule: "rule",
    tree.Link: "link",
    tree.Autolink: "link",
    tree.Table: "table",
    tree.Row: "row",
    tree.Cell: "cell",
}


def is_foreign(text: str) -> bool:
    """Whether a text has what CommonMark reads and we do not: raw HTML, images."""
    kinds = {node.type for node in SyntaxTreeNode(PARSER.parse(text)).walk()}
    return bool(kinds & {"html_block", "html_inline", "image"})


def theirs(text: str) -> Shape:
    """The structure that `markdown-it-py` reads."""
    return _merged([shape for node in SyntaxTreeNode(PARSER.parse(text)).children for shape in _their(node)])


def _their(node: SyntaxTreeNode) -> Shape:
    inside: Shape = [shape for child in node.children for shape in _their(child)]
    match node.type:
        case "inline" | "thead" | "tbody":
            return inside
        case "text" | "text_special":
            return [node.content]
        case "softbreak":
            return [" "]
        case "hardbreak":
            return [["break"]]
        case "code_inline":
            return [["code", node.content]]
        case "code_block" | "fence":
            return [["pre", unescapeAll(node.info or "").strip(), node.content.removesuffix("\n")]]
        case "bullet_list" | "ordered_list":
            items = [block for item in node.children for block in item.children if block.type == "paragraph"]
            tight = all(block.hidden for block in items)
            name = "ol" if node.type == "ordered_list" else "ul"
            return [[name, str(node.attrs.get("start", 1)), "tight" if tight else "loose", *inside]]
        case "heading":
            return [["h", node.tag, *_merged(inside)]]
        case "link":
            return [["link", str(node.attrs["href"]), str(node.attrs.get("title", "")), *_merged(inside)]]
    return [[NAMES[node.type], *_merged(inside)]]


def ours(text: str) -> Shape:
    """The structure that we read."""
    return _merged([shape for block in read(text).blocks for shape in _our(block)])


def _our(node: tree.Node) -> Shape:
    inside: Shape = [shape for child in tree.children(node) for shape in _our(child)]
    match node:
        case tree.Text():
            return [node.text]
        case tree.Break():
            return [["break"]]
        case tree.Code():
            return [["code", node.text]]
        case tree.CodeBlock():
            return [["pre", node.info, node.text]]
        case tree.List():
            items = [block for item in node.items for block in item.children if isinstance(block, tree.Paragraph)]
            tight = node.tight or not items
            return [["ol" if node.ordered else "ul", str(node.number), "tight" if tight else "loose", *inside]]
        case tree.Heading():
            return [["h", f"h{node.level}", *_merged(inside)]]
        case tree.Link():
            return [["link", PARSER.normalizeLink(node.url), node.title, *_merged(inside)]]
        case tree.Autolink():
            return [["link", PARSER.normalizeLink(node.url), "", *_merged(inside)]]
        case tree.Item():
            return [["item", *inside]]
    return [[OURS.get(type(node), type(node).__name__), *_merged(inside)]]


def _merged(shapes: Shape) -> Shape:
    """The same, neighbouring texts as one."""
    merged: Shape = []
    for shape in shapes:
        if isinstance(shape, str) and merged and isinstance(merged[-1], str):
            merged[-1] += shape
        elif shape != "":
            merged.append(shape)
    return merged


def words(shape: Shape | str) -> str:
    """The letters and digits of the texts and code of a structure, in order."""
    if isinstance(shape, str):
        return "".join(filter(str.isalnum, shape))
    skipped = {"pre": 2, "ol": 3, "ul": 3, "h": 2, "link": 3}
    inside = shape[skipped.get(str(shape[0]), 1) :] if shape and isinstance(shape[0], str) else shape
    return "".join(words(child) for child in inside)
