"""Undo and redo as a value: each step gives a new history and leaves the old one as it was."""

from __future__ import annotations

from dataclasses import dataclass

from .scenario import Scenario

MOST_STEPS = 500  # that can be undone; older ones are forgotten


@dataclass(frozen=True)
class History:
    """Scenarios one after the other: those ``past``, the one ``now``, and those undone (``future``, the next first)."""

    now: Scenario
    past: tuple[Scenario, ...] = ()
    future: tuple[Scenario, ...] = ()

    @property
    def can_undo(self) -> bool:
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        return bool(self.future)

    def push(self, scenario: Scenario) -> History:
        """``scenario`` is now; what was undone is forgotten. One that changes nothing is no step."""
        if scenario == self.now:
            return self
        return History(scenario, (*self.past, self.now)[-MOST_STEPS:])

    def amend(self, scenario: Scenario) -> History:
        """``scenario`` in place of the one that is now, as while a slider is being moved: one step, not a hundred."""
        return History(scenario, self.past)

    def undo(self) -> History:
        """One step back; at the first scenario nothing happens."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> History:
        """One step forward again; where nothing was undone nothing happens."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])
