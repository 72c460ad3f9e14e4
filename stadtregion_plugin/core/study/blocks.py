"""The blocks the report's pages are set from: sections, tables, figures."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .markup import Markup, element, joined


@dataclass(frozen=True)
class Column:
    """A table's column: its header, and its class ("number", "heat", "chart", "words")."""

    header: str
    kind: str = "words"


def section(anchor: str, heading: str, *children: object) -> Markup:
    return element("section", element("h2", heading), *children, id=anchor)


def part(heading: str, *children: object, note: str | None = None, class_: str = "part") -> Markup:
    """A part of a section under its own heading, with a note that says how to read it."""
    return element("div", element("h3", heading), paragraph(note, "note") if note else None, *children, class_=class_)


def paragraph(words: object, class_: str | None = None) -> Markup:
    return element("p", words, class_=class_)


def missing(words: str) -> Markup:
    """A sentence in the place of a part that could not be made."""
    return paragraph(words, "missing")


def bullets(sentences: Iterable[str]) -> Markup:
    return element("ul", *(element("li", sentence) for sentence in sentences))


def table(columns: Sequence[Column], rows: Iterable[Sequence[object]], caption: str, class_: str = "") -> Markup:
    """A table with headed columns; the first cell of each row heads the row. ``caption`` says what it shows.

    A row of a single cell spans all columns and belongs to the row before it.
    """
    head = element("tr", *(element("th", column.header, scope="col", class_=column.kind) for column in columns))
    body = [_row(columns, row) for row in rows]
    whole = element(
        "table", element("caption", caption), element("thead", head), element("tbody", *body), class_=class_ or None
    )
    return element("div", whole, class_="table")


def _row(columns: Sequence[Column], row: Sequence[object]) -> Markup:
    if len(row) == 1:
        return element("tr", element("td", row[0], colspan=len(columns)), class_="more")
    cells = [
        element("td" if place else "th", cell, scope=None if place else "row", class_=column.kind)
        if not _is_cell(cell)
        else cell
        for place, (column, cell) in enumerate(zip(columns, row))
    ]
    return element("tr", *cells)


def measured(words: str, chart: Markup) -> Markup:
    """A number with its bar to the right of it."""
    return element("span", element("span", words, class_="amount"), chart, class_="measured")


def _is_cell(cell: object) -> bool:
    return isinstance(cell, Markup) and cell.startswith("<td")


def figure(drawing: Markup, caption: str, class_: str | None = None) -> Markup:
    return element("figure", drawing, element("figcaption", caption), class_=class_)


def picture(png: bytes, words: str) -> Markup:
    """A PNG inside the page itself; ``words`` stand for it where it cannot be seen."""
    return element("img", src="data:image/png;base64," + base64.b64encode(png).decode("ascii"), alt=words)


def terms(pairs: Iterable[tuple[object, object]]) -> Markup:
    """Names and what they mean or hold."""
    return element("dl", *(joined(element("dt", name), element("dd", value)) for name, value in pairs))
