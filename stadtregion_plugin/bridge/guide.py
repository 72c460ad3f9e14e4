"""Where the user guide lies that the plugin brings along."""

from __future__ import annotations

from pathlib import Path

from .messages import language_of_qgis

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"


def guide_page(page: str = "index") -> Path | None:
    """The HTML file of a page of the guide in the language of QGIS; None where there is no such page.

    ``page`` is a chapter (``index``, ``workshop`` …) or the id of an algorithm.
    """
    file = HELP / language_of_qgis() / f"{page}.html"
    return file if file.is_file() else None
