"""The linear programme behind the matching: its rows, its columns, and all the ways that could join them.

Every place has two states per material, what arises there and what is wanted there::

    arises:  sum of ways out + disposal          = supply + outputs of facilities
    wanted:  sum of ways in + import + unmet     = demand + inputs of facilities

A way leads from where a material arises to where it is wanted, so nothing travels in circles for its own sake.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from scipy import sparse

from .problem import FlowProblem, Guard, Limited

FACILITY, DISPOSAL, IMPORT, UNMET, LAST_RESORT = "facility", "disposal", "import", "unmet", "last resort"
#: What a guard is exceeded by: dear, and not allowed in a plan.
EXCESS = "excess"
#: The column of a state from which nothing can go outside: it stays empty.
CLOSED = "closed"
FLOOR_SPACE, IMPORTS, GUARD = "floor space", "imports", "guard"


@dataclass(frozen=True)
class Rows:
    """The states that occur: their row in the programme by (place, material), -1 where there is none."""

    arises: np.ndarray
    wanted: np.ndarray
    right: np.ndarray

    @property
    def count(self) -> int:
        return len(self.right)


@dataclass(frozen=True)
class Columns:
    """Columns other than the ways: their kind, place and material (of a facility: its position and -1), their only row
    (of a facility: -1), what a tonne adds to the objective, how many tonnes at most, and their entries in the rows."""

    kind: np.ndarray
    place: np.ndarray
    material: np.ndarray
    row: np.ndarray
    worth: np.ndarray
    upper: np.ndarray
    matrix: sparse.csc_matrix

    def __len__(self) -> int:
        return len(self.kind)


@dataclass(frozen=True)
class Limits:
    """Sums of columns that are bounded: by floor space of a place (m²), by import of a material (t/a) or by a guard.

    Each row is given in units of ``scale``, so that its entries are about 1. Ways count to guards, too: see ``Block``.
    """

    kind: np.ndarray
    of: np.ndarray
    matrix: sparse.csr_matrix
    right: np.ndarray
    scale: np.ndarray


@dataclass(frozen=True)
class Block:
    """All ways of one ``material`` to where the material ``serves`` (mostly the same) is wanted: from where it arises
    to where it is wanted, their rows, and what a tonne costs.

    ``worth`` (origins × targets) is infinite where there is no way. A way is named by its flat position in ``worth``.
    ``measures`` are what a tonne on each way adds to what guards limit (None: nothing).
    """

    material: int
    serves: int
    origins: np.ndarray
    targets: np.ndarray
    origin_rows: np.ndarray
    target_rows: np.ndarray
    worth: np.ndarray
    measures: dict[Limited, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Programme:
    """All of the linear programme; the ways of the blocks need not all be given to the solver."""

    rows: Rows
    columns: Columns
    limits: Limits
    blocks: tuple[Block, ...]
    guards: tuple[Guard, ...] = ()

    @property
    def guarded(self) -> list[tuple[int, Guard]]:
        """The guards, with the number of their limit."""
        first = len(self.limits.right) - len(self.guards)
        return [(first + number, guard) for number, guard in enumerate(self.guards)]

    def added(self, block: Block, guard: Guard, limit: int) -> np.ndarray | None:
        """What a tonne on each way of ``block`` adds to ``guard``, in units of its limit; None where nothing."""
        if guard.limited not in block.measures:
            return None
        counted = 1.0 if guard.node is None else (block.targets == guard.node).astype(float)
        return block.measures[guard.limited] * counted / self.limits.scale[limit]


def as_programme(problem: FlowProblem) -> Programme:
    """The linear programme of ``problem``."""
    rows = find_rows(problem)
    columns = find_columns(problem, rows)
    blocks = find_blocks(problem, rows)
    return Programme(rows, columns, find_limits(problem, columns, blocks), blocks, problem.guards)


# --- rows and columns ----------------------------------------------------------------------------------------------


def find_rows(problem: FlowProblem) -> Rows:
    """A row for each state with supply, demand, or a facility that makes or takes the material."""
    arises, wanted = problem.supply > 0, problem.demand > 0
    node, process = problem.facilities.node, problem.facilities.process
    np.logical_or.at(arises, node, problem.recipes.outputs[process] > 0)
    np.logical_or.at(wanted, node, problem.recipes.inputs[process] > 0)
    count = int(arises.sum())
    numbers = np.full(arises.shape, -1), np.full(wanted.shape, -1)
    numbers[0][arises] = np.arange(count)
    numbers[1][wanted] = count + np.arange(int(wanted.sum()))
    return Rows(*numbers, np.concatenate([problem.supply[arises], problem.demand[wanted]]))


def find_columns(problem: FlowProblem, rows: Rows) -> Columns:
    """Facilities, disposal, import and unmet demand, and a last resort for given tonnes that have none of these."""
    disposal = problem.worth(problem.disposal_price, problem.disposal_co2e, problem.disposal_km, 0.0)
    imports = problem.worth(problem.import_price, problem.import_co2e, problem.import_km, problem.virgin_share)
    unmet = problem.unmet_penalty
    supplied = np.where(problem.supply > 0, rows.arises, -1)
    demanded = np.where(problem.demand > 0, rows.wanted, -1)
    made_only = np.where(np.isnan(disposal) & (problem.supply == 0), rows.arises, -1)
    taken_only = np.where(np.isnan(imports) & (problem.demand == 0), rows.wanted, -1)
    unbounded, nothing = np.inf, np.zeros(len(problem.materials))
    groups = [
        _facility_columns(problem),
        _slack_columns(DISPOSAL, rows.arises, disposal, unbounded),
        _slack_columns(IMPORT, rows.wanted, imports, unbounded),
        _slack_columns(UNMET, demanded, unmet, problem.demand),
        _slack_columns(LAST_RESORT, supplied, np.where(np.isnan(disposal), np.inf, np.nan), unbounded),
        _slack_columns(LAST_RESORT, demanded, np.where(np.isnan(unmet), np.inf, np.nan), unbounded),
        _slack_columns(CLOSED, made_only, nothing, 0.0),
        _slack_columns(CLOSED, taken_only, nothing, 0.0),
        _excess_columns(len(problem.guards)),
    ]
    listed = {name: np.concatenate([getattr(group, name) for group in groups]) for name in _Group._fields}
    yields, yield_row, facility = _yields(problem, rows)
    slack = np.flatnonzero(listed["row"] >= 0)
    matrix = sparse.csc_matrix(
        (
            np.concatenate([yields, np.ones(len(slack))]),
            (np.concatenate([yield_row, listed["row"][slack]]), np.concatenate([facility, slack])),
        ),
        shape=(rows.count, len(listed["row"])),
    )
    return Columns(**listed, matrix=matrix)


class _Group(NamedTuple):
    """Columns of one kind, as ``Columns`` has them."""

    kind: np.ndarray
    place: np.ndarray
    material: np.ndarray
    row: np.ndarray
    worth: np.ndarray
    upper: np.ndarray


def _yields(problem: FlowProblem, rows: Rows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What a tonne of throughput gives to and takes from its rows: entries, rows and facilities."""
    node, process = problem.facilities.node, problem.facilities.process
    made_at, made = np.nonzero(problem.recipes.outputs[process])
    taken_at, taken = np.nonzero(problem.recipes.inputs[process])
    row = np.concatenate([rows.arises[node[made_at], made], rows.wanted[node[taken_at], taken]])
    yields = np.concatenate(
        [problem.recipes.outputs[process[made_at], made], problem.recipes.inputs[process[taken_at], taken]]
    )
    return -yields, row, np.concatenate([made_at, taken_at])


def _facility_columns(problem: FlowProblem) -> _Group:
    process = problem.facilities.process
    nowhere = np.full(len(process), -1)
    return _Group(
        kind=np.full(len(process), FACILITY, dtype=object),
        place=np.arange(len(process)),
        material=nowhere,
        row=nowhere,
        worth=problem.worth(problem.recipes.cost, problem.recipes.co2e, 0.0, 0.0)[process],
        upper=problem.facilities.capacity_t_a,
    )


def _slack_columns(kind: str, row: np.ndarray, worth: np.ndarray, upper) -> _Group:
    """A column with a 1 in each ``row`` (place × material, -1 where none) of a material whose ``worth`` is not NaN."""
    place, material = np.nonzero((row >= 0) & ~np.isnan(worth))
    return _Group(
        kind=np.full(len(place), kind, dtype=object),
        place=place,
        material=material,
        row=row[place, material],
        worth=worth[material],
        upper=np.broadcast_to(upper, row.shape)[place, material],
    )


def _excess_columns(guards: int) -> _Group:
    """A column for each guard, in no row: what the guard is exceeded by, in units of its limit."""
    nowhere = np.full(guards, -1)
    return _Group(
        kind=np.full(guards, EXCESS, dtype=object),
        place=np.arange(guards),
        material=nowhere,
        row=nowhere,
        worth=np.full(guards, np.inf),
        upper=np.full(guards, np.inf),
    )


def find_limits(problem: FlowProblem, columns: Columns, blocks: Sequence[Block] = ()) -> Limits:
    """Floor space of a place, shared by its facilities, import of a material, shared by all places, and the guards."""
    facility = columns.kind == FACILITY
    numbers = np.arange(len(columns))
    floor_m2 = problem.recipes.floor_m2[problem.facilities.process]
    places = np.flatnonzero(np.isfinite(problem.floor_space_m2) & _any_at(problem))
    materials = np.flatnonzero(np.isfinite(problem.import_limit_t_a))
    taking = sparse.csr_matrix(
        (floor_m2, (problem.facilities.node, numbers[facility])), shape=(len(problem.nodes), len(columns))
    )
    imported = columns.kind == IMPORT
    importing = sparse.csr_matrix(
        (np.ones(int(imported.sum())), (columns.material[imported], numbers[imported])),
        shape=(len(problem.materials), len(columns)),
    )
    guards = [column_measure(problem, columns, guard) for guard in problem.guards]
    scale = np.array([_scale(guard, row, blocks) for guard, row in zip(problem.guards, guards, strict=True)])
    guarding = np.array(guards).reshape(len(guards), len(columns)) / scale.reshape(-1, 1)
    guarding[:, columns.kind == EXCESS] = -np.eye(len(guards))
    most = np.array([guard.most for guard in problem.guards]) / scale
    return Limits(
        kind=np.array([FLOOR_SPACE] * len(places) + [IMPORTS] * len(materials) + [GUARD] * len(guards), dtype=object),
        of=np.concatenate([places, materials, np.arange(len(guards))]).astype(int),
        matrix=sparse.vstack([taking[places], importing[materials], sparse.csr_matrix(guarding)], format="csr"),
        right=np.concatenate([problem.floor_space_m2[places], problem.import_limit_t_a[materials], most]),
        scale=np.concatenate([np.ones(len(places) + len(materials)), scale]),
    )


def column_measure(problem: FlowProblem, columns: Columns, guard: Guard) -> np.ndarray:
    """What a tonne in each column other than the ways adds to what ``guard`` limits."""
    process = problem.facilities.process
    nothing = np.zeros(len(problem.materials))
    of_process = {"cost": problem.recipes.cost, "co2e": problem.recipes.co2e, "land": problem.recipes.floor_m2}
    of_import = {
        **{"cost": problem.import_price, "co2e": problem.import_co2e, "tonne_km": problem.import_km},
        "virgin": problem.virgin_share,
    }
    of_disposal = {"cost": problem.disposal_price, "co2e": problem.disposal_co2e, "tonne_km": problem.disposal_km}
    facility = columns.kind == FACILITY
    place = columns.place.copy()
    place[facility] = problem.facilities.node[columns.place[facility]]
    measure = np.zeros(len(columns))
    measure[facility] = of_process.get(guard.limited, np.zeros(len(problem.recipes.processes)))[
        process[columns.place[facility]]
    ]
    for kind, values in ((IMPORT, of_import), (DISPOSAL, of_disposal)):
        mine = columns.kind == kind
        measure[mine] = values.get(guard.limited, nothing)[columns.material[mine]]
    if guard.limited == "unmet":
        measure[columns.kind == UNMET] = 1.0
    return measure if guard.node is None else np.where(place == guard.node, measure, 0.0)


def _scale(guard: Guard, row: np.ndarray, blocks: Sequence[Block]) -> float:
    """The largest entry of a guard."""
    ways = [block.measures[guard.limited] for block in blocks if guard.limited in block.measures]
    return float(max(np.abs(entries).max(initial=0.0) for entries in [row, *ways])) or 1.0


def _any_at(problem: FlowProblem) -> np.ndarray:
    return np.bincount(problem.facilities.node, minlength=len(problem.nodes)) > 0


# --- ways ----------------------------------------------------------------------------------------------------------


def find_blocks(problem: FlowProblem, rows: Rows) -> tuple[Block, ...]:
    """For each material, and each that it may serve, the matrix of all its ways."""
    blocks = []
    limited = sorted({guard.limited for guard in problem.guards if guard.limited in ("cost", "co2e", "tonne_km")})
    same = np.eye(len(problem.materials), dtype=bool)
    for material, serves in np.argwhere(same | problem.cascade).tolist():
        origins = np.flatnonzero(rows.arises[:, material] >= 0)
        targets = np.flatnonzero(rows.wanted[:, serves] >= 0)
        if len(origins) and len(targets):
            worth = problem.ways(material, origins, targets)
            at = rows.arises[origins, material], rows.wanted[targets, serves]
            measures: dict[Limited, np.ndarray] = {
                name: problem.measure(name, material, origins, targets) for name in limited
            }
            blocks.append(Block(material, serves, origins, targets, *at, worth, measures))
    return tuple(blocks)


def carried(programme: Programme, ways: Sequence[np.ndarray]) -> sparse.csc_matrix:
    """The entries of the ways in the rows: a 1 where they start and a 1 where they end."""
    start, end = ends(programme, ways)
    count = len(start)
    return sparse.csc_matrix(
        (np.ones(2 * count), (np.concatenate([start, end]), np.tile(np.arange(count), 2))),
        shape=(programme.rows.count, count),
    )


def ends(programme: Programme, ways: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The rows from which and to which the ways lead."""
    nothing = np.empty(0, dtype=int)
    starts, targets = [nothing], [nothing]
    for block, way in zip(programme.blocks, ways, strict=True):
        origin, target = np.divmod(way, block.worth.shape[1])
        starts.append(block.origin_rows[origin])
        targets.append(block.target_rows[target])
    return np.concatenate(starts), np.concatenate(targets)


def limited_by_ways(programme: Programme, ways: Sequence[np.ndarray]) -> sparse.csr_matrix:
    """The entries of the ways in the limits: what they add to the guards."""
    count = sum(len(way) for way in ways)
    rows: list[np.ndarray] = [np.zeros(count) for _ in programme.guards]
    for (limit, guard), row in zip(programme.guarded, rows, strict=True):
        start = 0
        for block, way in zip(programme.blocks, ways, strict=True):
            added = programme.added(block, guard, limit)
            if added is not None:
                row[start : start + len(way)] = added.ravel()[way]
            start += len(way)
    others = sparse.csr_matrix((len(programme.limits.right) - len(rows), count))
    return sparse.vstack([others, sparse.csr_matrix(np.array(rows).reshape(len(rows), count))], format="csr")
