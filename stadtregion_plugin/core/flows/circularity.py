"""How closed the loops of a region are: its circulation, its loops and its metrics, by material and in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..frames import require_columns, require_metric, require_rows
from ..progress import Progress, part, report, unobserved
from ..text import Translate, english, text
from .circularity_metrics import circulating_part, flow_metrics, material_metrics, region_metrics
from .circulation import Circulation, Loop, circulating_tonnes, entries, split_circulation
from .entries import FLOWS, NODES, listed
from .flow_tables import SUBSTITUTION, FlowTables, read_flow_tables
from .indicators import material_account, use_rate
from .loops import largest_loop, loop_table
from .measured import repeated_rows
from .state_graph import StateGraph, as_state_graph, checked_flows, without_materials
from .throughflow import NetworkMetrics, cycled_by_node, network_metrics

__all__ = [
    "CircularityResult",
    "Circulation",
    "Loop",
    "NetworkMetrics",
    "circularity",
    "network_metrics",
    "split_circulation",
]

#: Mixing materials shows loops that are none, when it raises the cycling index by more than this.
FAKE_LOOPS = 0.01


@dataclass(frozen=True)
class CircularityResult:
    """What circulates in a region.

    ``flows`` are the flows (``schema.FLOWS``) with ``circulating_t_a`` and the largest ``loop_id`` of each; ``loops``
    (``schema.LOOPS``) are lines in the CRS of the nodes, largest first; ``metrics`` (``schema.CIRCULARITY``) has a row
    for each metric of the region (material empty) and of each material; ``figures`` repeats those of the region
    (and ``loops``, their number, and ``loops_t_a``, in which a tonne counts once a round). ``network`` are the metrics
    of the network of states, ``mixed`` those with materials mixed, for comparison.
    """

    flows: pd.DataFrame
    loops: gpd.GeoDataFrame
    metrics: pd.DataFrame
    figures: dict[str, float]
    network: NetworkMetrics
    mixed: NetworkMetrics
    warnings: tuple[str, ...]


def circularity(
    flows: pd.DataFrame,
    nodes: gpd.GeoDataFrame,
    balance: pd.DataFrame | None = None,
    rings_km: Sequence[float] | None = None,
    tables: FlowTables | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> CircularityResult:
    """Loops, circulating tonnes and metrics of ``flows`` between ``nodes``.

    ``flows`` are those of ``match_flows``, or any table with ``from_node``, ``to_node``, ``material`` and ``t_a``
    (t/a), in which "import" and "disposal" stand for the outside and ``from_material`` for what it was before.
    ``nodes`` are points in a metric CRS with ``node_id`` and perhaps ``name``. ``balance`` (``schema.BALANCE``) adds
    unmet demand to self-sufficiency. ``rings_km`` are the distances within which loop closure is measured (default:
    flow_settings.csv).

    Everything is measured on states, a material at a node: paper one way and steel the other is no loop. What enters a
    state and does not leave it is consumed, what leaves and did not enter comes from stock. Where mixing the materials
    would raise the cycling index, a warning says so.

    Raises ``InputError`` on missing fields, negative tonnes and unknown nodes.

    Source: Finn 1976; Ulanowicz 1986; the circulation as in ``split_circulation``.
    """
    require_rows(flows, FLOWS)
    require_columns(nodes, ["node_id"], NODES)
    require_metric(nodes, NODES)
    known = tables or read_flow_tables()
    named = nodes if "name" in nodes.columns else nodes.assign(name=nodes["node_id"])
    table = checked_flows(flows, named)
    graph = as_state_graph(table, named)
    report(progress, 0.1)
    split = split_circulation(graph.flows, graph.distance, part(progress, 0.1, 0.8))
    circulating = entries(split.circulation, graph.tail, graph.head)
    loops = loop_table(split.loops, graph, table, named, known.material_names(translate), known.wastes, translate)
    table = _with_loops(table, graph, circulating, largest_loop(split.loops, graph))
    report(progress, 0.9)
    network = network_metrics(graph.flows, graph.inputs, graph.outputs)
    mixed = network_metrics(*without_materials(graph, len(named)))
    rings = list(rings_km) if rings_km is not None else known.rings_km
    stock = pd.Series(graph.stock).groupby(graph.material).sum().to_dict()
    account = material_account(table, stock, known.materials, known.settings[SUBSTITUTION])
    rate = use_rate(table, account, stock, set(known.wastes))
    region = region_metrics(table, network, mixed, account, rate, balance, known.wastes, rings)
    by_material = material_metrics(table, _cycling(graph), account, balance, known.wastes, rings)
    metrics = pd.concat([region, by_material], ignore_index=True)
    report(progress, 1.0)
    figures = dict(zip(region["metric"], region["value"], strict=True))
    figures |= {"loops": float(len(loops)), "loops_t_a": float(loops["t_a"].sum())}
    return CircularityResult(
        flows=table,
        loops=loops,
        metrics=schema.CIRCULARITY.conform(metrics),
        figures=figures,
        network=network,
        mixed=mixed,
        warnings=(
            *repeated_rows(flows, translate),
            *_unheard(table, known, translate),
            *_warnings(network, mixed, translate),
        ),
    )


def closure_figures(
    flows: pd.DataFrame,
    nodes: gpd.GeoDataFrame,
    tables: FlowTables | None = None,
    progress: Progress = unobserved,
) -> dict[str, float]:
    """How far loops close, and nothing else: ``total_t_a``, ``circulating_t_a``, ``circulating_share`` and
    ``loop_closure``, also within rings, as ``circularity`` gives them, in a fraction of its time.

    ``flows`` are those of a ``FlowPlan`` between ``nodes``; they are sound and not checked again.
    """
    known = tables or read_flow_tables()
    graph = as_state_graph(flows, nodes)
    report(progress, 0.3)
    tonnes = circulating_tonnes(graph.flows, part(progress, 0.3, 1.0))
    local = flow_metrics(flows, None, known.wastes, known.rings_km)
    return circulating_part(flows, tonnes) | {name: local[name] for name in local if name.startswith("loop_closure")}


def _cycling(graph: StateGraph) -> dict[str, float]:
    """For each material the share of the throughflow of its states that has passed them before."""
    through, cycled = cycled_by_node(graph.flows, graph.inputs)
    sums = pd.DataFrame({"through": through, "cycled": cycled}).groupby(graph.material).sum()
    return (sums["cycled"] / sums["through"].where(sums["through"] > 0)).fillna(0.0).to_dict()


def _with_loops(table: pd.DataFrame, graph: StateGraph, circulating: np.ndarray, loop: np.ndarray) -> pd.DataFrame:
    """The flows with their part of the circulation of their edge, and its largest loop."""
    inside = graph.edge >= 0
    share = np.divide(circulating, graph.t_a, out=np.zeros_like(circulating), where=graph.t_a > 0)
    part_of = np.zeros(len(table))
    part_of[inside] = table["t_a"].to_numpy()[inside] * share[graph.edge[inside]]
    number = np.full(len(table), -1)
    number[inside] = loop[graph.edge[inside]]
    names = np.array([f"L{one + 1}" if one >= 0 else None for one in number], dtype=object)
    return table.assign(circulating_t_a=part_of, loop_id=names)


def _unheard(table: pd.DataFrame, known: FlowTables, translate: Translate) -> tuple[str, ...]:
    """Says which materials the table of materials does not know."""
    named = set(table["material"]) | set(table["from_material"])
    unheard = sorted(named - set(known.material_ids) - {""})
    if not unheard:
        return ()
    template = text(
        "Flows has materials that materials.csv does not know: {names}; they count as products, not as waste."
    )
    return (translate(template).format(names=listed(unheard)),)


def _warnings(network: NetworkMetrics, mixed: NetworkMetrics, translate: Translate) -> tuple[str, ...]:
    if mixed.finn_cycling_index - network.finn_cycling_index <= FAKE_LOOPS:
        return ()
    template = translate(
        text(
            "With materials mixed the flows seem to cycle at {mixed:.1%}; in truth {true:.1%} returns as the same"
            " material. The difference is exchange of different materials between the same nodes."
        )
    )
    return (template.format(mixed=mixed.finn_cycling_index, true=network.finn_cycling_index),)
