"""The figures that a group reads: how each is written, which way it is better, and how it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..bridge.messages import tr
from ..bridge.styles import LANGUAGE
from ..core.study.voice import NO_NUMBER, Voice, is_number
from ..core.study.workshop.answers import Answers
from ..core.study.workshop.compare import DIRECTIONS, SAME
from ..core.text import text

UP, DOWN = "▲", "▼"
LEAST_TENTH = 0.05  # is written as a tenth
ABOUT, NOT_YET = "≈", "…"


@dataclass(frozen=True)
class Figure:
    """A figure of ``Answers`` by its ``name``, what people read for it, and how it is written."""

    name: str
    label: str
    write: Callable[[Voice, float], str]
    write_change: Callable[[Voice, float], str]


def _share(voice: Voice, value: float) -> str:
    return voice.share(value)


def _minutes(voice: Voice, value: float) -> str:
    return f"{voice.number(value, 1)} min" if is_number(value) else NO_NUMBER


def _points(voice: Voice, value: float) -> str:
    """A difference of shares, in percentage points."""
    return tr("{number} points").format(number=_fine(voice, 100 * value))


def _more_minutes(voice: Voice, value: float) -> str:
    return f"{_fine(voice, value)} min"


def _fine(voice: Voice, value: float) -> str:
    """One decimal, or more where that would be nothing."""
    return voice.number(value, 1) if value >= LEAST_TENTH else voice.figure(value)


FIGURES = (
    Figure("served_share", text("People served"), _share, _points),
    Figure("mean_time_min", text("Mean way to a site"), _minutes, _more_minutes),
    Figure("evenness", text("Evenness of the quarters"), _share, _points),
    Figure("worst_loss_share", text("Lost if the worst site fails"), _share, _points),
    Figure("loop_closure", text("Local loop closure"), _share, _points),
)


@dataclass(frozen=True)
class Reading:
    """A figure as it is read: its ``value``, its ``change`` with arrow and sign ("" for none), and whether that is for
    the ``better`` (None: neither)."""

    value: str
    change: str = ""
    better: bool | None = None


def voice_of_qgis() -> Voice:
    return Voice(tr(LANGUAGE), tr)


def read(figure: Figure, answers: Answers, before: Answers | None) -> Reading:
    """``figure`` of ``answers``, beside that of the step ``before``."""
    voice, value = voice_of_qgis(), getattr(answers, figure.name)
    bound = figure.name == "loop_closure" and not answers.loop_closure_exact
    if bound and not is_number(value):
        return Reading(NOT_YET)
    written = f"{ABOUT} {figure.write(voice, value)}" if bound else figure.write(voice, value)
    if before is None:
        return Reading(written)
    was = getattr(before, figure.name)
    if not (is_number(value) and is_number(was)):
        return Reading(written)
    change = figure.write_change(voice, abs(value - was))
    if abs(value - was) < SAME:
        return Reading(written)
    up = value > was
    return Reading(written, f"{UP} +{change}" if up else f"{DOWN} −{change}", (DIRECTIONS[figure.name] > 0) == up)
