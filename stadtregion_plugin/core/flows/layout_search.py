"""Choosing one form per corridor at least total cost: greedy insertion, annealing, descent.

The cost of every single move is kept in one matrix, so the best move of a corridor is known at once, and only a move
that is taken costs one column of pair costs.

Source: annealing by drawing a corridor's form from its Boltzmann distribution (heat bath, Gibbs sampling): S. Geman &
D. Geman (1984), IEEE Transactions on Pattern Analysis and Machine Intelligence 6(6), 721–741.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..progress import Progress, report
from .layout_costs import hopeful
from .layout_curves import Floats, Ints
from .layout_pairs import PairCosts

COOLEST = 0.5  # temperature, in units of cost, at which annealing ends
WORTH = 1e-3  # least gain of a move
NEVER = 1e6  # cost of a form without hope
REPORT_EVERY = 20  # moves


@dataclass
class Search:
    """A layout on its way: the form chosen for each corridor and the cost of every single move.

    ``single`` (corridors, forms) are the costs of forms by themselves, ``pairs`` those together with others. After the
    ``deadline`` (``time.monotonic``) every method returns at once with the layout as it stands.
    """

    single: Floats
    pairs: PairCosts
    deadline: float
    generator: np.random.Generator

    def __post_init__(self) -> None:
        self.single = np.where(hopeful(self.single), self.single, NEVER)
        self.chosen: Ints = np.zeros(len(self.single), dtype=int)
        self.cost = np.array(self.single, dtype=float)  # of each form, together with all corridors drawn

    @property
    def late(self) -> bool:
        return time.monotonic() > self.deadline

    @property
    def total(self) -> float:
        """Cost of the layout as it is drawn."""
        every = np.arange(len(self.chosen))
        return float((self.single[every, self.chosen] + self.cost[every, self.chosen]).sum() / 2)

    def draw(self, corridor: int, form: int) -> None:
        """Draw a corridor that is not drawn yet."""
        self.chosen[corridor] = form
        if not self.late:
            self.cost += self.pairs.column(corridor, form)

    def move(self, corridor: int, form: int) -> None:
        """Redraw a corridor in another form."""
        self.cost += self.pairs.column(corridor, form)
        self.cost -= self.pairs.column(corridor, int(self.chosen[corridor]))
        self.chosen[corridor] = form

    def make_dearer(self, more: Floats) -> None:
        """Raise the costs of forms by themselves by ``more`` (corridors, forms)."""
        self.single = self.single + more
        self.cost += more

    def insert(self, order: Ints, progress: Progress) -> None:
        """Draw corridors one after the other, each in the form that is best at that moment."""
        for number, corridor in enumerate(order):
            report(progress, number / len(order))
            self.draw(int(corridor), int(self.cost[corridor].argmin()))

    def keep_first(self, progress: Progress) -> None:
        """Draw every corridor in its first form, or where that is without hope in the one best by itself."""
        forms = np.where(self.single[:, 0] < NEVER, 0, self.single.argmin(axis=1))
        for corridor, form in enumerate(forms):
            report(progress, corridor / len(forms))
            self.draw(corridor, int(form))

    def anneal(self, steps: int, temperature: float, progress: Progress) -> None:
        """Draw corridors anew at random, cheaper forms more likely, and ever more so; keep the best layout met."""
        count, forms = self.cost.shape
        corridors = self.generator.integers(count, size=steps)
        cooling = temperature * (COOLEST / temperature) ** (np.arange(steps) / steps)
        heat = self.generator.gumbel(size=(steps, forms)) * cooling[:, None]
        total, least, best = 0.0, 0.0, self.chosen.copy()
        for step, corridor in enumerate(map(int, corridors)):
            if step % REPORT_EVERY == 0:
                report(progress, step / steps)
                if self.late:
                    break
            cost, former = self.cost[corridor], self.chosen[corridor]
            form = int((cost - heat[step]).argmin())
            if form != former:
                total += cost[form] - cost[former]
                self.move(corridor, form)
                if total < least - WORTH:
                    least, best = total, self.chosen.copy()
        for corridor in np.flatnonzero(best != self.chosen):
            self.move(int(corridor), int(best[corridor]))

    def descend(self, progress: Progress) -> None:
        """Take the move that lowers the cost most, until none does."""
        every, moves = np.arange(len(self.chosen)), 0
        while not self.late:
            gain = self.cost[every, self.chosen][:, None] - self.cost
            corridor, form = np.unravel_index(gain.argmax(), gain.shape)
            if gain[corridor, form] < WORTH:
                break
            self.move(int(corridor), int(form))
            moves += 1
            report(progress, moves / (moves + len(every)))
