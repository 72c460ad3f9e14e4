"""A scenario: what a group decided, and nothing that follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ...errors import InputError
from .board import Board, starting_weights

DEFAULT_COUNT = 5


@dataclass(frozen=True)
class Scenario:
    """Decisions of a group.

    ``weights`` by criterion; ``chosen`` sites in the order in which they were chosen; ``count``: how many are asked for
    when the best are looked for by ``model`` (p_median, max_cover …); ``limit_min`` and ``mode`` of the ways;
    ``study``: what the scenario belongs to. Nothing in here is ever changed: each step is a new scenario.
    """

    name: str = ""
    weights: Mapping[str, float] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()
    count: int = DEFAULT_COUNT
    model: str = "p_median"
    limit_min: float = 15.0
    mode: str = "bicycle"
    study: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", {str(name): float(weight) for name, weight in self.weights.items()})
        object.__setattr__(self, "chosen", tuple(dict.fromkeys(str(site) for site in self.chosen)))

    def with_site(self, site: str) -> Scenario:
        return replace(self, chosen=(*self.chosen, site))

    def without_site(self, site: str) -> Scenario:
        return replace(self, chosen=tuple(other for other in self.chosen if other != site))

    def toggled(self, site: str) -> Scenario:
        return self.without_site(site) if site in self.chosen else self.with_site(site)

    def with_chosen(self, sites) -> Scenario:
        return replace(self, chosen=tuple(sites))

    def with_weight(self, criterion: str, value: float) -> Scenario:
        """Raises ``InputError`` for a weight below 0 or none at all."""
        if not 0.0 <= float(value) < float("inf"):
            raise InputError(
                "The weight of {criterion} is {value}; choose 0 or more.", criterion=criterion, value=value
            )
        return replace(self, weights=dict(self.weights) | {criterion: float(value)})

    def named(self, name: str) -> Scenario:
        return replace(self, name=name)


def first_scenario(board: Board, name: str = "", chosen=()) -> Scenario:
    """Where a group starts: the usual weights, the board's mode and limit, and the ``chosen`` sites, if any."""
    return Scenario(
        name=name,
        weights=starting_weights(board),
        chosen=tuple(chosen),
        count=len(tuple(chosen)) or DEFAULT_COUNT,
        limit_min=board.limit_min,
        mode=board.mode,
        study=board.study,
    )
