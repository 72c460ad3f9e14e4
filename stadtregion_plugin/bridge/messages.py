"""What people read, in their language, and how an error of the core becomes one of Processing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "Stadtregion"
LANGUAGES = ("en", "de")
_TRANSLATIONS = Path(__file__).resolve().parent.parent / "i18n"


_spoken: ContextVar[Callable[[str], str] | None] = ContextVar("spoken", default=None)


def tr(literal: str) -> str:
    """``literal`` in the language of QGIS, or in the one that is being spoken (see ``speaking``)."""
    translate = _spoken.get()
    return translate(literal) if translate else QCoreApplication.translate(CONTEXT, literal)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within the block ``tr`` translates into ``language``, whatever language QGIS runs in."""
    before = _spoken.set(translation_into(language))
    try:
        yield
    finally:
        _spoken.reset(before)


def language_of_qgis() -> str:
    """``"de"`` or ``"en"``: what QGIS runs in, English where we have no translation."""
    language = QgsApplication.locale()[:2].lower()
    return language if language in LANGUAGES else "en"


def load_translator(language: str) -> QTranslator | None:
    """The translator of ``language``; None for English, in which all texts are written."""
    translator = QTranslator()
    return translator if translator.load(str(_TRANSLATIONS / f"stadtregion_{language}.qm")) else None


@cache
def translation_into(language: str) -> Callable[[str], str]:
    """A function that translates into ``language``, whatever language QGIS runs in."""
    translator = load_translator(language)
    if translator is None:
        return lambda literal: literal
    context = CONTEXT.encode()
    # Bytes, because Qt 5 takes no characters beyond ASCII here.
    return lambda literal: translator.translate(context, literal.encode()) or literal
