"""What the diagrams have in common: the sheet they are drawn on, and how long words are."""

from __future__ import annotations

import re

import numpy as np

from ..markup import Markup, element

# Mean advance of a character in the common sans-serif system fonts, in em; wide enough for DejaVu and Segoe.
_EM_PER_CHARACTER = 0.56


def title(words: str) -> Markup:
    """What a pointer over the parent element shows, and a screen reader says."""
    return element("title", words)


def drawing(width: float, height: float, *parts: Markup | None, label: str, class_: str) -> Markup:
    """A whole drawing that scales to the width of its place; ``label`` is its text alternative."""
    box = f"0 0 {width:.0f} {height:.0f}"
    return element("svg", title(label), *parts, viewBox=box, role="img", aria_label=label, class_=class_)


def text_width(words: str, size: float) -> float:
    """The width in px that ``words`` take at a font ``size`` in px, estimated."""
    return len(words) * size * _EM_PER_CHARACTER


def wrapped(words: str, width: float, size: float, lines: int = 2) -> list[str]:
    """``words`` in at most ``lines`` lines of about ``width`` px, broken at spaces and hyphens.

    What does not fit ends in an ellipsis, but a single long word may run over: one broken off says less.
    """
    room = max(4, int(width / (size * _EM_PER_CHARACTER)))
    written: list[str] = [""]
    pieces = [(f" {word}" if not place else word) for whole in words.split() for place, word in _hyphenated(whole)]
    for number, piece in enumerate(pieces):
        if not written[-1] or len(written[-1] + piece) <= room:
            written[-1] = (written[-1] + piece).strip()
        elif len(written) < lines:
            written.append(piece.strip())
        else:
            written[-1] += "".join(pieces[number:])
            break
    return [_cut(line, room if " " in line else room * 7 // 4) for line in written]


def _hyphenated(word: str) -> list[tuple[int, str]]:
    """The parts of a word after each of its hyphens, numbered."""
    return list(enumerate(part for part in re.split(r"(?<=-)", word) if part))


def _cut(line: str, room: int) -> str:
    return line if len(line) <= room else line[: room - 1].rstrip() + "…"


def kept_apart(wanted: np.ndarray, steps: np.ndarray, low: float, high: float, weights: np.ndarray | None = None):
    """The positions nearest to ``wanted`` (least squares) in the given order and at least ``steps`` apart.

    ``steps`` has one element less than ``wanted``. All lie between ``low`` and ``high``, unless the steps need more.
    """
    offset = np.concatenate([[0.0], np.cumsum(steps)])
    weights = np.ones(len(wanted)) if weights is None else weights
    return np.clip(isotonic(wanted - offset, weights), low, max(high - offset[-1], low)) + offset


def isotonic(wanted: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The non-decreasing numbers nearest to ``wanted`` in weighted least squares, by pooling adjacent violators.

    Source: Ayer et al. 1955; Best and Chakravarti 1990.
    """
    means: list[float] = []
    masses: list[float] = []
    counts: list[int] = []
    for value, weight in zip(wanted, weights):
        mean, mass, count = float(value), float(weight), 1
        while means and means[-1] > mean:
            before, before_mass = means.pop(), masses.pop()
            mean = (before * before_mass + mean * mass) / (before_mass + mass)
            mass += before_mass
            count += counts.pop()
        means.append(mean)
        masses.append(mass)
        counts.append(count)
    return np.repeat(means, counts)
