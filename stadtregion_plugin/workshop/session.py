"""What a group has decided, what follows from it, and who wants to know: no widgets in here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..bridge.crs import qgis_crs
from ..bridge.messages import tr
from ..core.errors import InputError, StadtregionError
from ..core.study.workshop.answers import Answers, answer
from ..core.study.workshop.best import BestSites
from ..core.study.workshop.circulation import Closure
from ..core.study.workshop.history import History
from ..core.study.workshop.ranking import rank
from ..core.study.workshop.scenario import Scenario, first_scenario
from ..core.study.workshop.scenario_file import fitted, read_scenario, to_json
from .answering import Answering
from .jobs import Opened


@dataclass(frozen=True)
class Ranking:
    """Scores and ranks by row of the board's candidates, and the rows in the order of their ranks."""

    scores: np.ndarray
    ranks: np.ndarray
    order: np.ndarray


class Session(QObject):
    """The state of a workshop. ``sites`` are the ids of the board's candidates by row, ``crs`` is that of the board.

    Signals: ``opened`` (another study, or none), ``decided`` (another scenario), ``ranked`` (another ranking),
    ``answered`` (figures for the scenario) or ``refused`` (there are none), ``kept_changed`` (the list of kept
    scenarios) and ``said`` (a sentence for the user, and whether it is a problem).
    """

    opened = pyqtSignal()
    decided = pyqtSignal()
    ranked = pyqtSignal()
    answered = pyqtSignal()
    refused = pyqtSignal()
    kept_changed = pyqtSignal()
    said = pyqtSignal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.study: Opened | None = None
        self.history: History | None = None
        self.ranking: Ranking | None = None
        self.answers: Answers | None = None
        self.before: Answers | None = None
        self.kept: dict[str, Scenario] = {}
        self.sites: list[str] = []
        self.crs = QgsCoordinateReferenceSystem()
        self._rows: dict[str, int] = {}
        self._names: list[str] = []
        self._reasons: list[str] = []
        self._closures: dict[frozenset[str], Closure] = {}
        self._sliding = False  # a slider is being moved, which is one step
        self._shown: tuple[frozenset[str], float] | None = None  # what the figures are for
        self.answering = Answering(answer, self)
        self.answering.answered.connect(self._take_answers)
        self.answering.refused.connect(self._take_refusal)

    # --- what is open -----------------------------------------------------------------------------------------------

    @property
    def board(self):
        return None if self.study is None else self.study.board

    @property
    def scenario(self) -> Scenario | None:
        return None if self.history is None else self.history.now

    def open(self, study: Opened) -> None:
        """Begin with ``study`` and the sites that it has chosen; kept scenarios of another study are dropped."""
        self.study = study
        self.history = History(first_scenario(study.board, chosen=study.chosen))
        self.answers = self.before = self._shown = None
        self._sliding = False
        self._closures, self.kept = {}, {}
        self._read_sites()
        self._rank()
        self.opened.emit()
        self.kept_changed.emit()
        self.ranked.emit()
        self.decided.emit()
        self._ask()

    def close(self) -> None:
        self.answering.close()

    # --- decisions --------------------------------------------------------------------------------------------------

    def toggle(self, site: str) -> None:
        """Add ``site``, or drop it."""
        self._push(self.scenario.toggled(site))

    def choose(self, sites) -> None:
        """``sites`` and no others."""
        self._push(self.scenario.with_chosen(sites))

    def take_best(self, best: BestSites) -> None:
        self.choose(best.chosen)

    def set_count(self, count: int) -> None:
        if count != self.scenario.count:
            self._push(replace(self.scenario, count=count))

    def set_model(self, model: str) -> None:
        if model != self.scenario.model:
            self._push(replace(self.scenario, model=model))

    def set_limit(self, limit_min: float) -> None:
        """Who needs longer counts as not served; times are known up to the limit of the board."""
        if limit_min != self.scenario.limit_min:
            self._push(replace(self.scenario, limit_min=float(limit_min)))

    def set_weight(self, criterion: str, value: float, moving: bool = False) -> None:
        """Another weight; while a slider is ``moving`` all its values make one step together."""
        weighted = self.scenario.with_weight(criterion, value)
        if weighted == self.scenario:
            return
        if self._sliding:
            self.history = self.history.amend(weighted)
        else:
            self.history = self.history.push(weighted)
        self._sliding = moving
        self._moved(self._rank())

    def end_move(self) -> None:
        """The slider was let go: the next weight is a step of its own."""
        self._sliding = False

    def undo(self) -> None:
        self._go(self.history.undo())

    def redo(self) -> None:
        self._go(self.history.redo())

    def _push(self, scenario: Scenario) -> None:
        self._go(self.history.push(scenario))

    def _go(self, history: History) -> None:
        if history is self.history:
            return
        weights = self.scenario.weights
        self.history = history
        self._moved(self._rank() if self.scenario.weights != weights else False)

    def _moved(self, ranked: bool) -> None:
        self._ask()
        if ranked:
            self.ranked.emit()
        self.decided.emit()

    # --- what follows -----------------------------------------------------------------------------------------------

    def _rank(self) -> bool:
        """Rank anew; False where the weights allow no ranking, and the one before stays."""
        try:
            scores, ranks = rank(self.board, self.scenario.weights)
        except InputError as error:
            self.said.emit(error.said(tr), True)
            return False
        self.ranking = Ranking(scores, ranks, np.argsort(ranks))
        return True

    def _ask(self) -> None:
        """Ask for the figures, unless they are known: weights change none of them."""
        sites = frozenset(self.scenario.chosen)
        if (sites, self.scenario.limit_min) == self._shown:
            return
        self._shown = (sites, self.scenario.limit_min)
        self.answering.ask((self.board, self.scenario, self._closures.get(sites)))

    def _take_answers(self, question, answers: Answers) -> None:
        if question[0] is not self.board:
            return
        self.before, self.answers = self.answers, answers
        self.answered.emit()

    def _take_refusal(self, question, sentence: str) -> None:
        self._shown = None
        self.said.emit(sentence, True)
        self.refused.emit()

    @property
    def closure_wanted(self) -> bool:
        """Whether the exact closure is not known yet and could be computed."""
        answers = self.answers
        return answers is not None and not answers.loop_closure_exact and self.board.flows is not None

    def take_closure(self, scenario: Scenario, closure: Closure) -> None:
        """The exact closure of ``scenario``, which may have been left meanwhile."""
        self._closures[frozenset(scenario.chosen)] = closure
        if self.answers is not None and set(scenario.chosen) == set(self.answers.sites):
            self.answers = self.answers.with_closure(closure)
            self.answered.emit()

    def weight_shares(self) -> dict[str, float]:
        """What each criterion of the board has of all weights; 0 where there are none."""
        weights = {name: self.scenario.weights.get(name, 0.0) for name in self.board.criteria}
        total = sum(weights.values())
        return {name: weight / total if total > 0 else 0.0 for name, weight in weights.items()}

    # --- sites ------------------------------------------------------------------------------------------------------

    def sites_at(self, x: float, y: float, within_m: float) -> list[str]:
        """The candidates at a point in the board's CRS, the better ranked first; none inside: those ``within_m``."""
        import shapely

        point, tree = shapely.Point(x, y), self.board.candidates.sindex
        rows = tree.query(point, predicate="intersects")
        if len(rows) == 0:
            rows = tree.query(point, predicate="dwithin", distance=within_m)
        ranked = sorted(rows, key=lambda row: self.ranking.ranks[row])
        return [self.sites[row] for row in ranked]

    def row_of(self, site: str) -> int:
        return self._rows[site]

    def name_of(self, site: str) -> str:
        """What people read for a site: its id, and the name of its quarter where it is known."""
        return self._names[self._rows[site]]

    def reason_of(self, site: str) -> str:
        """Why the site ranks where it does, as the study says it."""
        return self._reasons[self._rows[site]]

    def _read_sites(self) -> None:
        """Note once what is asked of sites at each click and in each line of the list."""
        candidates, quarters = self.board.candidates, self.board.quarters
        names = dict(zip(quarters["quarter_id"], quarters["name"]))
        self.sites = [str(site) for site in candidates["site_id"]]
        self.crs = qgis_crs(candidates.crs)
        self._rows = {site: row for row, site in enumerate(self.sites)}
        self._names = [
            f"{site} · {names[quarter]}" if names.get(quarter) else site
            for site, quarter in zip(self.sites, candidates["quarter_id"])
        ]
        self._reasons = [str(reason or "") for reason in candidates["reason"]]

    # --- scenarios that are kept -------------------------------------------------------------------------------------

    def keep(self, name: str) -> None:
        """Keep the scenario under ``name``; one that was kept under it before is replaced."""
        name = name.strip()
        if not name:
            self.said.emit(tr("Give the scenario a name before it is kept."), True)
            return
        self.kept[name] = self.scenario.named(name)
        self.kept_changed.emit()

    def recall(self, name: str) -> None:
        """Go on with the scenario kept under ``name``, as one step that can be undone."""
        self._push(self.kept[name])

    def drop(self, name: str) -> None:
        if self.kept.pop(name, None) is not None:
            self.kept_changed.emit()

    def save(self, path: Path) -> None:
        """Write the scenario of now to a file."""
        from ..bridge.files import write_text

        try:
            write_text(path, to_json(self.scenario.named(self.scenario.name or path.stem)))
        except StadtregionError as error:
            self.said.emit(error.said(tr), True)
            return
        self.said.emit(tr("The scenario was saved as {path}.").format(path=path), False)

    def load(self, path: Path) -> None:
        """Go on with the scenario in a file; what does not fit this study is told."""
        try:
            scenario, said = read_scenario(path, tr)
            scenario, more = fitted(scenario, self.board, tr)
        except StadtregionError as error:
            self.said.emit(error.said(tr), True)
            return
        scenario = scenario.named(scenario.name or path.stem)
        self.kept[scenario.name] = scenario
        self.kept_changed.emit()
        self._push(replace(scenario, weights=dict(self.scenario.weights) | dict(scenario.weights)))
        for sentence in (*said, *more):
            self.said.emit(sentence, True)
