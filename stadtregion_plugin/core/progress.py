"""Progress as a plain callable: it is told the fraction done and answers whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from .errors import Cancelled

Progress = Callable[[float], bool]
Item = TypeVar("Item")


def unobserved(fraction: float) -> bool:
    """The progress of a call nobody watches."""
    return True


def report(progress: Progress, fraction: float) -> None:
    """Tell ``progress`` the fraction done; raise ``Cancelled`` if it answers False."""
    if not progress(fraction):
        raise Cancelled


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a step that runs from ``start`` to ``end`` of the whole."""
    return lambda fraction: progress(start + (end - start) * fraction)


def each(items: Iterable[Item], count: int, progress: Progress, every: int = 1) -> Iterator[Item]:
    """Iterate over ``items`` (of which there are ``count``), reporting before every ``every``-th of them."""
    for number, item in enumerate(items):
        if number % every == 0:
            report(progress, number / max(count, 1))
        yield item
    report(progress, 1.0)
