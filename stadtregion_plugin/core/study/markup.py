"""HTML and SVG written from values: what is not markup is escaped, so that no name in the data can become any."""

from __future__ import annotations

import html

_EMPTY_ELEMENTS = {"img", "meta", "br", "col"}


class Markup(str):
    """Text that is markup already; any other text is escaped where it is put into an element."""

    __slots__ = ()


def element(name: str, /, *children: object, **attributes: object) -> Markup:
    """The element ``name`` with ``children`` inside, of which plain text is escaped and None left out.

    Attributes that are None are left out; ``class_`` is written class, ``_`` within a name ``-``.
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items() if value is not None)
    if name in _EMPTY_ELEMENTS:
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>{joined(*children)}</{name}>")


def _attribute(key: str, value: object) -> str:
    words = coordinate(value) if isinstance(value, float) else str(value)
    return f' {key.rstrip("_").replace("_", "-")}="{html.escape(words)}"'


def joined(*children: object) -> Markup:
    """``children`` one after the other: markup as it is, other text escaped, None left out."""
    return Markup("".join(_escaped(child) for child in children if child is not None))


def _escaped(child: object) -> str:
    return child if isinstance(child, Markup) else html.escape(str(child))


def coordinate(value: float) -> str:
    """A coordinate in px with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
