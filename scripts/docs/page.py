"""The frame around each page of the guide: navigation, language switch, style."""

from __future__ import annotations

from html import escape
from pathlib import Path

from .words import WORDS

STYLE = Path(__file__).with_name("guide.css")
Links = list[tuple[str, list[tuple[str, str]]]]  # heading and its (page, title)


def framed(body: str, title: str, page: str, language: str, links: Links, attribution: str) -> str:
    """A whole HTML document that needs no other file but its pictures."""
    words = WORDS[language]
    other = next(name for name in WORDS if name != language)
    navigation = "".join(
        f"<h2>{escape(heading)}</h2><ul>{''.join(_link(name, text, page) for name, text in entries)}</ul>"
        for heading, entries in links
    )
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} – {escape(words["guide"])}</title>
<style>
{STYLE.read_text(encoding="utf-8").strip()}
</style>
</head>
<body>
<nav aria-label="{escape(words["chapters"])}">
<p class="guide"><a href="index.html">{escape(words["guide"])}</a></p>
<p><a href="../{other}/{page}.html" lang="{other}">{escape(words["other_language"])}</a></p>
{navigation}
</nav>
<main>
{body}
<footer>{escape(attribution)}</footer>
</main>
</body>
</html>
"""


def _link(page: str, title: str, current: str) -> str:
    here = ' aria-current="page"' if page == current else ""
    return f'<li><a href="{page}.html"{here}>{escape(title)}</a></li>'
