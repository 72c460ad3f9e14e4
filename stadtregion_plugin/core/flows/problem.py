"""The question that is put to the linear programme: what there is, what is needed, what it costs, what can be made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ..errors import InputError, Phrases
from ..text import text

Objective = Literal["cost", "co2e", "tonne_km", "virgin"]
#: What a limit may be set on: the objectives, floor space of facilities in use (m²) and unmet demand (t).
Limited = Literal["cost", "co2e", "tonne_km", "virgin", "land", "unmet"]

#: What messages call the two sides.
SUPPLY, DEMAND = Phrases((text("supply"),)), Phrases((text("demand"),))
#: Outputs may exceed inputs by this much (t per t) before a recipe counts as making mass from nothing.
MASS_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Recipes:
    """What processes make of what: ``inputs`` and ``outputs`` are (processes × materials), t per t of throughput.

    The inputs of a process add up to 1, so throughput is the tonnes that go in; outputs add up to at most 1, the rest
    is lost (moisture, CO2). ``cost`` is in €/t, ``co2e`` in t/t and ``floor_m2`` in m² per t/a of throughput.
    """

    processes: tuple[str, ...]
    inputs: np.ndarray
    outputs: np.ndarray
    cost: np.ndarray
    co2e: np.ndarray
    floor_m2: np.ndarray

    def __post_init__(self) -> None:
        for name in ("inputs", "outputs", "cost", "co2e", "floor_m2"):
            object.__setattr__(self, name, np.asarray(getattr(self, name), dtype=float))
        made = self.outputs.sum(axis=1) - self.inputs.sum(axis=1)
        creating = made > MASS_TOLERANCE
        if creating.any():
            named = (f"{self.processes[row]} ({made[row]:.3g} t)" for row in np.flatnonzero(creating))
            raise InputError(
                "Recipes give more than they take per tonne: {recipes}; lower their outputs or add what goes in.",
                recipes=", ".join(named),
            )
        if (self.inputs < 0).any() or (self.outputs < 0).any():
            raise InputError(
                "A recipe has a negative quantity; enter inputs and outputs as tonnes per tonne from 0 up."
            )
        if len(self.processes) and not np.allclose(self.inputs.sum(axis=1), 1.0, atol=1e-6):
            process = self.processes[int(np.abs(self.inputs.sum(axis=1) - 1).argmax())]
            raise InputError("The inputs of the recipe {process} do not add up to 1 t per tonne.", process=process)


@dataclass(frozen=True)
class Facilities:
    """Where processes can run: positions of node and process, and capacity (t/a of throughput, may be infinite)."""

    node: np.ndarray
    process: np.ndarray
    capacity_t_a: np.ndarray

    def __post_init__(self) -> None:
        object.__setattr__(self, "node", np.asarray(self.node, dtype=int))
        object.__setattr__(self, "process", np.asarray(self.process, dtype=int))
        object.__setattr__(self, "capacity_t_a", np.asarray(self.capacity_t_a, dtype=float))
        if np.isnan(self.capacity_t_a).any() or (self.capacity_t_a < 0).any():
            raise InputError("A facility has a negative or missing capacity; enter t/a from 0 up.")


NO_FACILITIES = Facilities(np.empty(0, int), np.empty(0, int), np.empty(0))


def no_recipes(materials: int) -> Recipes:
    """Recipes for ``materials`` materials of which nothing is made."""
    nothing = np.empty((0, materials))
    return Recipes((), nothing, nothing, np.empty(0), np.empty(0), np.empty(0))


@dataclass(frozen=True)
class Guard:
    """A limit: ``limited`` may come to at most ``most`` a year, at ``node`` (a position) or, with None, in the region.

    To a node counts what is delivered to it, what its facilities cause and what is disposed of from it.
    """

    limited: Limited
    most: float
    node: int | None = None


@dataclass(frozen=True)
class FlowProblem:
    """Supply and demand of materials at places, ways between them, and what may be made, imported, disposed of.

    ``FlowProblem(supply, demand, cost)`` with a vector, a vector and a matrix is the transportation problem. All else
    is optional. ``n`` places supply, ``d`` places demand (by default the same ones), of ``m`` materials:

    - ``supply`` (n,) or (n, m) and ``demand`` (d,) or (d, m) in t/a.
    - ``cost`` (n, d) in €/t from place to place, ``co2e`` likewise in t/t, ``distance_km``; NaN or infinite where there
      is no way. Where materials travel differently, stacks (k, n, d) with ``material_class`` (m,) naming the layer of
      each. The diagonal is the way within a place.
    - ``max_distance_km`` (m,): farther flows are not made. Flows run from where a material arises to where it is
      wanted, never through a third place, so this cannot be got round.
    - ``recipes`` and ``facilities``, whose nodes count as places of supply and of demand alike; ``floor_space_m2`` (n,)
      limits what the facilities of a place may take up together.
    - ``import_price`` (m,) in €/t, NaN for what cannot be imported, with ``import_co2e`` t/t, ``import_km`` and
      ``import_limit_t_a`` (m,) for the region as a whole; ``virgin_share`` (m,) of the import is virgin material.
    - ``disposal_price`` (m,) in €/t, 0 by default: surplus costs nothing; NaN: there must be no surplus; below 0: it is
      sold outside. With ``disposal_co2e`` and ``disposal_km``.
    - ``unmet_penalty`` per tonne, in the unit of the objective, or (m,) of them; NaN or None: all demand must be met.
    - ``objective``: "cost" (€), "co2e" (t), "tonne_km" or "virgin" (t of imported virgin material).
    - ``uses`` (m, m): of a tonne of material p consumed, ``uses[p, e]`` falls due as material e at the same place. It
      only accounts for a part of the supply of e that is given anyway; it adds none.

    - ``cascade`` (m, m): where ``cascade[b, l]`` is true, material b may serve demand of l, as of a better quality. It
      travels as b does.
    - ``guards``: limits on what the plan as a whole, or a place, may cause.

    ``nodes``, ``destinations`` and ``materials`` are names for messages and tables. Raises ``InputError`` on shapes
    that do not fit, negative or missing tonnes and unknown objectives.
    """

    supply: Any
    demand: Any
    cost: Any
    nodes: Sequence[str] = ()
    destinations: Sequence[str] = ()
    materials: Sequence[str] = ()
    distance_km: Any = None
    co2e: Any = None
    material_class: Any = None
    max_distance_km: Any = None
    recipes: Recipes = field(default_factory=lambda: no_recipes(0))
    facilities: Facilities = field(default_factory=lambda: NO_FACILITIES)
    floor_space_m2: Any = None
    import_price: Any = None
    import_co2e: Any = 0.0
    import_km: Any = 0.0
    import_limit_t_a: Any = np.inf
    virgin_share: Any = 1.0
    disposal_price: Any = 0.0
    disposal_co2e: Any = 0.0
    disposal_km: Any = 0.0
    unmet_penalty: Any = None
    objective: Objective = "cost"
    uses: Any = None
    guards: tuple[Guard, ...] = ()
    cascade: Any = None

    @classmethod
    def transportation(cls, supply, demand, cost) -> FlowProblem:
        """The transportation problem: from suppliers to customers, ``cost[i, j]`` per tonne, all demand is met."""
        return cls(supply=supply, demand=demand, cost=cost)

    def __post_init__(self) -> None:
        supply, demand = _by_material(self.supply), _by_material(self.demand)
        (n, m), d = supply.shape, demand.shape[0]
        if demand.shape[1] != m:
            raise InputError(
                "Supply has {supply} materials and demand {demand}; give both the same materials in the same order.",
                supply=m,
                demand=demand.shape[1],
            )
        nodes = tuple(map(str, self.nodes)) or tuple(str(number + 1) for number in range(n))
        destinations = tuple(map(str, self.destinations)) or _destinations(nodes, d)
        materials = tuple(map(str, self.materials)) or _numbered("material", m)
        settled: dict[str, Any] = {"supply": supply, "demand": demand}
        settled |= {"nodes": nodes, "destinations": destinations, "materials": materials}
        for name in ("cost", "co2e", "distance_km"):
            settled[name] = _stack(getattr(self, name), n, d, name)
        settled["material_class"] = np.zeros(m, int) if self.material_class is None else np.asarray(self.material_class)
        settled["max_distance_km"] = _each(self.max_distance_km, m, np.inf)
        settled["recipes"] = self.recipes if len(self.recipes.processes) else no_recipes(m)
        settled["floor_space_m2"] = _each(self.floor_space_m2, n, np.inf)
        for name in ("import_price", "unmet_penalty"):
            settled[name] = _each(getattr(self, name), m, np.nan)
        for name in ("import_co2e", "import_km", "virgin_share", "disposal_price", "disposal_co2e", "disposal_km"):
            settled[name] = _each(getattr(self, name), m, 0.0)
        settled["import_limit_t_a"] = _each(self.import_limit_t_a, m, np.inf)
        settled["uses"] = np.zeros((m, m)) if self.uses is None else np.asarray(self.uses, dtype=float)
        settled["cascade"] = np.zeros((m, m), bool) if self.cascade is None else np.asarray(self.cascade, dtype=bool)
        for name, value in settled.items():
            object.__setattr__(self, name, value)
        self._check(n, d, m)

    def _check(self, n: int, d: int, m: int) -> None:
        if self.objective not in get_args(Objective):
            raise InputError(
                "There is no objective {objective}; choose one of {known}.",
                objective=self.objective,
                known=", ".join(get_args(Objective)),
            )
        if len(self.nodes) != n or len(self.destinations) != d or len(self.materials) != m:
            raise InputError("The names of nodes and materials do not fit the shapes of supply and demand.")
        for name, values in ((SUPPLY, self.supply), (DEMAND, self.demand)):
            bad = np.argwhere(~np.isfinite(values) | (values < 0))
            if len(bad):
                row, column = bad[0]
                raise InputError(
                    "The {name} of {material} at {node} is negative or missing; enter t/a from 0 up.",
                    name=name,
                    material=self.materials[column],
                    node=(self.nodes if name is SUPPLY else self.destinations)[row],
                )
        if len(self.facilities.node) and self.nodes != self.destinations:
            raise InputError("Facilities need the same nodes on the side of supply and of demand.")
        if self.recipes.inputs.shape[1] != m:
            raise InputError(
                "The recipes are made for other materials than supply and demand; give both the same order."
            )
        for guard in self.guards:
            if guard.limited not in get_args(Limited) or not np.isfinite(guard.most):
                raise InputError(
                    "A limit of {most} on {limited} cannot be kept; limit one of {known} to a number.",
                    most=guard.most,
                    limited=guard.limited,
                    known=", ".join(get_args(Limited)),
                )
        if any(guard.node is not None for guard in self.guards) and self.nodes != self.destinations:
            raise InputError("Limits at places need the same nodes on the side of supply and of demand.")
        if (self.uses < 0).any() or (self.uses.sum(axis=1) > 1 + MASS_TOLERANCE).any():
            raise InputError("Of a tonne used, less than 0 or more than 1 t falls due; correct the shares of the uses.")

    def parts(self) -> list[Part]:
        """The problems it falls into: materials that no recipe, floor space or limit links are matched apart."""
        made = self.recipes.inputs + self.recipes.outputs
        running = np.unique(self.facilities.process)
        shared = np.flatnonzero(np.isfinite(self.floor_space_m2)[self.facilities.node])
        m, p, n = len(self.materials), len(self.recipes.processes), len(self.nodes)
        process, material = np.nonzero(made[running])
        better, lower = np.nonzero(self.cascade)
        row = np.concatenate([m + running[process], m + p + self.facilities.node[shared], better])
        column = np.concatenate([material, m + self.facilities.process[shared], lower])
        links = sparse.csr_matrix((np.ones(len(row)), (row, column)), shape=(m + p + n, m + p + n))
        _, label = connected_components(links, directed=False)
        label = np.zeros_like(label) if self.guards else label
        wanted = (self.supply.sum(axis=0) + self.demand.sum(axis=0) > 0) | np.isin(np.arange(m), material)
        return [self._part(label, one) for one in np.unique(label[:m][wanted])]

    def _part(self, label: np.ndarray, one: int) -> Part:
        m, p = len(self.materials), len(self.recipes.processes)
        materials = np.flatnonzero(label[:m] == one)
        processes = np.flatnonzero(label[m : m + p] == one)
        facilities = np.flatnonzero(np.isin(self.facilities.process, processes))
        recipes = self.recipes
        problem = replace(
            self,
            supply=self.supply[:, materials],
            demand=self.demand[:, materials],
            materials=tuple(self.materials[material] for material in materials),
            recipes=Recipes(
                tuple(recipes.processes[process] for process in processes),
                recipes.inputs[np.ix_(processes, materials)],
                recipes.outputs[np.ix_(processes, materials)],
                *(getattr(recipes, name)[processes] for name in ("cost", "co2e", "floor_m2")),
            ),
            facilities=Facilities(
                self.facilities.node[facilities],
                np.searchsorted(processes, self.facilities.process[facilities]),
                self.facilities.capacity_t_a[facilities],
            ),
            uses=None,
            cascade=self.cascade[np.ix_(materials, materials)],
            **{name: getattr(self, name)[materials] for name in OF_MATERIAL},
        )
        return Part(problem, materials, facilities)

    def ways(self, material: int, origins: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """What a tonne of ``material`` on the way from each origin to each target adds to the objective; infinite where
        there is no way or it is too far."""
        layer = int(self.material_class[material])
        cost = _block(self.cost, layer, origins, targets)
        stack = {"cost": self.cost, "co2e": self.co2e, "tonne_km": self.distance_km}.get(self.objective)
        main = np.zeros_like(cost) if stack is None else _block(stack, layer, origins, targets)
        worth = cost if self.objective == "cost" else main + TIE_BREAK * cost
        closed = ~np.isfinite(worth)
        if np.isfinite(self.max_distance_km[material]):
            closed |= ~(_block(self.distance_km, layer, origins, targets) <= self.max_distance_km[material])
        return np.where(closed, np.inf, worth) if closed.any() else worth

    def measure(self, limited: Limited, material: int, origins: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """What a tonne of ``material`` from each origin to each target adds to what is ``limited``."""
        stack = {"cost": self.cost, "co2e": self.co2e, "tonne_km": self.distance_km}.get(limited)
        if stack is None:
            return np.zeros((len(origins), len(targets)))
        way = _block(stack, int(self.material_class[material]), origins, targets)
        return np.where(np.isfinite(way), way, 0.0)

    def worth(self, cost, co2e, km, virgin) -> np.ndarray:
        """What a tonne with these properties adds to the objective."""
        if self.objective == "cost":
            return np.asarray(cost, dtype=float)
        main = {"co2e": co2e, "tonne_km": km, "virgin": virgin}[self.objective]
        return np.asarray(main, dtype=float) + TIE_BREAK * np.asarray(cost, dtype=float)


@dataclass(frozen=True)
class Part:
    """A problem of its own, and the positions of its materials and facilities in the whole."""

    problem: FlowProblem
    materials: np.ndarray
    facilities: np.ndarray


#: Fields of a problem with one value for each material.
OF_MATERIAL = (
    "material_class",
    "max_distance_km",
    "import_price",
    "import_co2e",
    "import_km",
    "import_limit_t_a",
    "virgin_share",
    "disposal_price",
    "disposal_co2e",
    "disposal_km",
    "unmet_penalty",
)

#: Among equal plans the cheaper one: a euro counts as this much of another objective's unit.
TIE_BREAK = 1e-6


def _block(stack: np.ndarray, layer: int, origins: np.ndarray, targets: np.ndarray) -> np.ndarray:
    matrix = stack[min(layer, len(stack) - 1)]
    whole = (len(origins), len(targets)) == matrix.shape  # positions are in order, each once
    return matrix if whole else matrix[np.ix_(origins, targets)]


def _by_material(values) -> np.ndarray:
    array = np.asarray(values, dtype=float)
    return array if array.ndim == 2 else array.reshape(-1, 1)


def _stack(values, n: int, d: int, name: str) -> np.ndarray:
    array = np.broadcast_to(0.0, (1, n, d)) if values is None else np.asarray(values, dtype=float)
    array = array if array.ndim == 3 else array[np.newaxis]
    if array.shape[1:] != (n, d):
        raise InputError(
            "The matrix {name} has the shape {shape}, but there are {n} places of supply and {d} of demand.",
            name=name,
            shape=array.shape[1:],
            n=n,
            d=d,
        )
    return array


def _each(values, count: int, default: float) -> np.ndarray:
    array = np.asarray(default if values is None else values, dtype=float)
    return np.broadcast_to(array, (count,)).copy()


def _numbered(word: str, count: int) -> tuple[str, ...]:
    return (word,) if count == 1 else tuple(f"{word} {number + 1}" for number in range(count))


def _destinations(nodes: tuple[str, ...], count: int) -> tuple[str, ...]:
    return nodes if len(nodes) == count else tuple(f"customer {number + 1}" for number in range(count))
