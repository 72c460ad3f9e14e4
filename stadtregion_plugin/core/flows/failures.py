"""What a region loses when suppliers, imports, facilities, links or streets fail: the one step from tables to a map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..progress import Progress, part, unobserved
from ..text import Translate, amount, english, text
from .distances import node_distances, street_distances
from .flow_problem import pose
from .flow_tables import FlowTables, read_flow_tables
from .matching import match
from .plan import FlowPlan
from .problem import FlowProblem, Objective
from .shock import Shock, StressTest, by_loss, every_facility, every_import, every_link, every_node, stress_test

InTurn = Literal["named", "nodes", "imports", "facilities", "links", "all"]
#: Between the two ends of a link in a list, and between the node and the process of a facility.
LINK, FACILITY = ">", ":"


@dataclass(frozen=True)
class Failing:
    """What fails. What is named in ``shock`` fails at once; then each of the things ``in_turn`` fails by itself.

    ``blocked`` are areas that no street leads through any more, closed together with what is named. With ``most`` only
    so many of each kind fail in turn, those with the most tonnes.
    """

    shock: Shock = field(default_factory=Shock)
    in_turn: InTurn = "all"
    blocked: gpd.GeoDataFrame | None = None
    most: int | None = None


@dataclass(frozen=True)
class SupplyLosses:
    """What goes unserved: layers ``unserved`` (points), ``failures`` (a ranking) and ``critical_links`` (lines).

    ``flows`` are those under the worst failure. ``figures``: failures, served_before_t_a, served_share (at worst),
    mean_served_share (mean of all failures), tail_served_share (mean of the worst tenth) and lost_t_a (at worst).
    """

    unserved: gpd.GeoDataFrame
    failures: pd.DataFrame
    critical_links: gpd.GeoDataFrame
    flows: pd.DataFrame
    figures: dict[str, float]
    worst_failure: str
    warnings: tuple[str, ...]


def fail_supplies(
    nodes: gpd.GeoDataFrame,
    supply: pd.DataFrame,
    demand: pd.DataFrame,
    failing: Failing,
    recipes: str | Path | None = None,
    facilities: pd.DataFrame | None = None,
    streets: gpd.GeoDataFrame | None = None,
    objective: Objective = "cost",
    tables: FlowTables | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> SupplyLosses:
    """Match supply and demand as ``chain.match_flows`` does, let things fail, and match again what is left.

    Every failure is answered by the best plan that remains, so the loss is the least there can be. A link that carries
    nothing, a material that is not imported and a facility that stands still can fail without loss and are not tried.

    Raises ``InputError`` for unknown names and for areas without streets to close.

    Source: see ``shock.supply_shock`` and ``shock.stress_test``.
    """
    if failing.in_turn not in get_args(InTurn):
        known_kinds = ", ".join(get_args(InTurn))
        raise InputError("{name} cannot fail in turn; choose from: {known}.", name=failing.in_turn, known=known_kinds)
    known = tables or read_flow_tables(recipes=recipes)
    distance = node_distances(nodes, streets, known.settings, part(progress, 0.0, 0.1))
    problem, _ = pose(nodes, supply, demand, distance.km, known, facilities, objective)
    before = match(problem, part(progress, 0.1, 0.2))
    closed = problem
    if failing.blocked is not None:
        km = _ways_left(nodes, streets, failing.blocked, distance.km)
        closed, _ = pose(nodes, supply, demand, km, known, facilities, objective)
    named = [] if failing.shock.nothing and failing.blocked is None else [("named", failing.shock)]
    in_turn = _in_turn(problem, before, failing, int(known.settings["links_tested"]))
    if not named and not in_turn:
        raise InputError("Nothing was named that could fail; choose nodes, processes, imports or links.")
    says = _Words(known.material_names(translate), known.process_names(translate), _node_names(nodes), translate)
    tests = [
        stress_test(where, [(says.failure(kind, shock), shock) for kind, shock in some], before, watched)
        for where, some, watched in (
            (closed, named, part(progress, 0.2, 0.3)),
            (problem, in_turn, part(progress, 0.3, 1.0)),
        )
        if some
    ]
    kinds = {says.failure(kind, shock): (kind, shock) for kind, shock in [*named, *in_turn]}
    return _losses(nodes, before, tests, kinds, (*distance.warnings(translate), *_warnings(before, translate)))


def read_shock(
    nodes: str | None = None,
    imports: str | None = None,
    facilities: str | None = None,
    links: str | None = None,
    import_share: float = 1.0,
) -> Shock:
    """A shock from lists as people write them, separated by commas or semicolons.

    A facility is “node:process”, or a process alone, which then stops everywhere; a link is “node>node”. Raises
    ``InputError`` for a link without two ends.
    """
    places = [_pair(entry, FACILITY) for entry in _entries(facilities)]
    ways = [(entry, _pair(entry, LINK)) for entry in _entries(links)]
    for entry, way in ways:
        if len(way) != 2:
            raise InputError("“{entry}” is no link; write its two nodes with > between them.", entry=entry)
    return Shock(
        nodes=tuple(_entries(nodes)),
        processes=tuple(place[0] for place in places if len(place) == 1),
        imports=tuple(_entries(imports)),
        links=tuple((way[0], way[1]) for _, way in ways),
        import_share=import_share,
        facilities=tuple((place[0], place[1]) for place in places if len(place) == 2),
    )


def _entries(listed: str | None) -> list[str]:
    return [entry.strip() for entry in (listed or "").replace(";", ",").split(",") if entry.strip()]


def _pair(entry: str, mark: str) -> list[str]:
    return [half.strip() for half in entry.split(mark, 1) if half.strip()]


def _ways_left(
    nodes: gpd.GeoDataFrame, streets: gpd.GeoDataFrame | None, blocked: gpd.GeoDataFrame, km: np.ndarray
) -> np.ndarray:
    """Distances with the ``blocked`` streets closed: never shorter than ``km``, NaN where no way is left."""
    along = street_distances(nodes, _open_streets(streets, blocked))
    np.fill_diagonal(along, 0.0)
    cut = ~np.isfinite(along) & np.isfinite(street_distances(nodes, streets))
    return np.where(cut, np.nan, np.maximum(km, np.where(np.isfinite(along), along, 0.0)))


def _open_streets(streets: gpd.GeoDataFrame | None, blocked: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    if streets is None:
        raise InputError("Areas are blocked, but there are no streets; add the street network or leave the areas out.")
    area = shapely.union_all(blocked.to_crs(streets.crs).geometry.to_numpy())
    shapely.prepare(area)
    left = streets[~shapely.intersects(area, streets.geometry.to_numpy())]
    if len(left) == 0:
        raise InputError("The blocked areas leave no street open; make them smaller.")
    return left


def _in_turn(problem: FlowProblem, before: FlowPlan, failing: Failing, most_links: int) -> list[tuple[str, Shock]]:
    """Kind and shock of each thing that fails by itself."""
    share = failing.shock.import_share
    listed: dict[str, Sequence[tuple[str, Shock]]] = {
        "nodes": every_node(problem, share),
        "imports": every_import(problem, before, share),
        "facilities": every_facility(problem, before, share),
        "links": every_link(problem, before, most_links, share),
    }
    chosen = listed if failing.in_turn == "all" else {failing.in_turn: listed.get(failing.in_turn, [])}
    return [(kind, shock) for kind, shocks in chosen.items() for shock in _heaviest(kind, shocks, before, failing.most)]


def _heaviest(kind: str, shocks: Sequence[tuple[str, Shock]], before: FlowPlan, most: int | None) -> list[Shock]:
    """The ``most`` shocks of a kind by what flows through the things that fail; None: all."""
    every = [shock for _, shock in shocks]
    if most is None or len(every) <= most or kind == "links":  # links come in that order
        return every[:most]
    flows, key = {
        "nodes": (before.flows, "from_node"),
        "imports": (before.flows[before.flows["kind"] == "import"], "material"),
        "facilities": (before.flows[before.flows["kind"] == "process"], ["from_node", "process"]),
    }[kind]
    tonnes = flows.groupby(key)["t_a"].sum().to_dict()
    things = [(shock.nodes or shock.imports or shock.facilities)[0] for shock in every]
    order = sorted(range(len(every)), key=lambda one: -tonnes.get(things[one], 0.0))
    return [every[one] for one in order[:most]]


def _node_names(nodes: gpd.GeoDataFrame) -> dict[str, str]:
    """Names of the nodes by id, with the id behind those that several bear."""
    ids = nodes["node_id"].astype(str)
    names = nodes["name"].where(nodes["name"].notna(), ids).astype(str) if "name" in nodes.columns else ids
    unique = names.where(~names.duplicated(keep=False), names + " (" + ids + ")").where(names != ids, ids)
    return dict(zip(ids, unique, strict=True))


@dataclass(frozen=True)
class _Words:
    """Says what fails, by names that people read."""

    materials: dict[str, str]
    processes: dict[str, str]
    nodes: dict[str, str]
    translate: Translate

    def failure(self, kind: str, shock: Shock) -> str:
        if kind == "nodes":
            return self.nodes.get(shock.nodes[0], shock.nodes[0])
        if kind == "imports":
            (material,) = shock.imports
            template = self.translate(text("Import of {material}"))
            return template.format(material=self.materials.get(material, material))
        if kind == "facilities":
            ((node, process),) = shock.facilities
            return f"{self.nodes.get(node, node)}: {self.processes.get(process, process)}"
        if kind == "links":
            return " – ".join(self.nodes.get(end, end) for end in shock.links[0])
        return self.translate(text("All that is named"))


def _losses(
    nodes: gpd.GeoDataFrame,
    before: FlowPlan,
    tests: list[StressTest],
    kinds: dict[str, tuple[str, Shock]],
    warnings: tuple[str, ...],
) -> SupplyLosses:
    losses = by_loss(pd.concat([test.losses for test in tests], ignore_index=True))
    losses["failure_rank"] = np.arange(1, len(losses) + 1)
    losses["failure_kind"] = [kinds[name][0] for name in losses["lost"]]
    worst = max(tests, key=lambda test: test.worst)
    shares = losses["lost_share"].to_numpy(dtype=float)
    figures = {
        "failures": float(len(losses)),
        "served_before_t_a": float(before.problem.demand.sum() - before.unmet_t_a),
        "served_share": 1.0 - float(shares[0]),
        "mean_served_share": 1.0 - float(shares.mean()),
        "tail_served_share": 1.0 - worst.tail_mean if len(tests) == 1 else 1.0 - tests[-1].tail_mean,
        "lost_t_a": float(losses["lost_t_a"].max()),
    }
    return SupplyLosses(
        unserved=_unserved(nodes, tests),
        failures=schema.FAILURES.conform(losses.rename(columns={"lost": "failure"})),
        critical_links=_critical_links(nodes, before, losses, kinds),
        flows=worst.worst_after.flows,
        figures=figures,
        worst_failure=str(losses["lost"].iloc[0]) if losses["lost_t_a"].iloc[0] > 0 else "",
        warnings=warnings,
    )


def _unserved(nodes: gpd.GeoDataFrame, tests: list[StressTest]) -> gpd.GeoDataFrame:
    """States that lose something, at the points of their nodes, those that lose most first."""
    every = pd.concat([test.lost.assign(weight=len(test.losses)) for test in tests], ignore_index=True)
    every["weighted"] = every["mean_lost_t_a"] * every["weight"]
    state = every.groupby(["node_id", "material"], sort=False)
    table = every.loc[state["lost_t_a"].idxmax()].reset_index(drop=True)
    means = state[["weighted", "weight"]].sum().reset_index()
    table["mean_lost_t_a"] = (means["weighted"] / means["weight"]).to_numpy()
    served = table["served_before_t_a"].to_numpy(dtype=float)
    lost = table["lost_t_a"].to_numpy(dtype=float)
    table["lost_share"] = np.divide(lost, served, out=np.zeros_like(lost), where=served > 0)
    table = table[table["lost_t_a"] > 0].sort_values("lost_t_a", ascending=False, kind="stable", ignore_index=True)
    places = nodes.set_index(nodes["node_id"].astype(str))
    at = table["node_id"].astype(str)
    table["name"] = [_node_names(nodes)[node] for node in at]
    shapes = places.geometry.loc[at].to_numpy()
    return gpd.GeoDataFrame(
        schema.UNSERVED.conform(table[[name for name in schema.UNSERVED.columns if name in table]]),
        geometry=shapes,
        crs=nodes.crs,
    )


def _critical_links(
    nodes: gpd.GeoDataFrame, before: FlowPlan, losses: pd.DataFrame, kinds: dict[str, tuple[str, Shock]]
) -> gpd.GeoDataFrame:
    """The links that were tried, as straight lines, with what they carried and what their failure costs."""
    links = losses[losses["failure_kind"] == "links"].reset_index(drop=True)
    ends = [kinds[name][1].links[0] for name in links["lost"]]
    points = dict(zip(nodes["node_id"].astype(str), shapely.get_coordinates(nodes.geometry.to_numpy()), strict=True))
    local = before.flows[before.flows["kind"] == "local"]
    carried = local.groupby([local["from_node"], local["to_node"]])["t_a"].sum().to_dict()
    table = links.assign(
        from_node=[start for start, _ in ends],
        to_node=[end for _, end in ends],
        t_a=[carried.get((start, end), 0.0) + carried.get((end, start), 0.0) for start, end in ends],
    )
    lines = np.array([shapely.LineString([points[start], points[end]]) for start, end in ends], dtype=object)
    return gpd.GeoDataFrame(
        schema.CRITICAL_LINKS.conform(table[[name for name in schema.CRITICAL_LINKS.columns if name in table]]),
        geometry=lines,
        crs=nodes.crs,
    )


def _warnings(before: FlowPlan, translate: Translate) -> tuple[str, ...]:
    if before.unmet_t_a <= 1e-6:
        return ()
    template = translate(text("{tonnes} t a year are unserved even before anything fails."))
    return (template.format(tonnes=amount(before.unmet_t_a, translate)),)
