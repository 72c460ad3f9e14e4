"""Flows as a network of states: a state is a material at a node, so paper in and steel out is no loop."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy import sparse

from .. import schema
from .entries import entered, identifiers
from .measured import check_measured
from .plan_tables import DISPOSAL, IMPORT, KINDS, LOCAL, LOSS, PROCESS

METRES_PER_KM = 1000.0


@dataclass(frozen=True)
class StateGraph:
    """States and the edges between them.

    ``node`` (position) and ``material`` (name) of each state; ``edge`` is the edge of each flow row, -1 for flows from
    or to outside and for exchange within one state; ``tail``, ``head``, ``t_a`` and ``km`` of each edge. ``imported``
    and ``disposed`` (with losses) are boundary flows of the states that the table names, ``stock`` and ``consumed``
    what must come from and go to elsewhere so that each state balances.
    """

    node: np.ndarray
    material: np.ndarray
    edge: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    t_a: np.ndarray
    km: np.ndarray
    imported: np.ndarray
    disposed: np.ndarray
    stock: np.ndarray
    consumed: np.ndarray

    @property
    def flows(self) -> sparse.csr_matrix:
        return self._matrix(self.t_a)

    @property
    def distance(self) -> sparse.csr_matrix:
        return self._matrix(self.km)

    @property
    def inputs(self) -> np.ndarray:
        """(states, 2): from stock and supply, and imported."""
        return np.column_stack([self.stock, self.imported])

    @property
    def outputs(self) -> np.ndarray:
        """(states, 2): consumed for good, and disposed of or lost."""
        return np.column_stack([self.consumed, self.disposed])

    def _matrix(self, values: np.ndarray) -> sparse.csr_matrix:
        size = len(self.node)
        return sparse.csr_matrix((values, (self.tail, self.head)), shape=(size, size))


def checked_flows(flows: pd.DataFrame, nodes: gpd.GeoDataFrame) -> pd.DataFrame:
    """``flows`` in the columns of ``schema.FLOWS`` with kind, material before and distance filled in where missing.

    Needs ``from_node``, ``to_node`` and ``t_a``; without ``material`` all is one. "import", "disposal" and "loss" stand
    for the outside; "process" and "use" are flows that change the material; a kind that is none of these is told from
    the ends and materials. Distances that are missing are as the crow flies. Raises ``InputError`` as
    ``check_measured`` does.
    """
    table = flows.reset_index(drop=True)
    check_measured(table, nodes["node_id"].astype(str))
    ends = {name: identifiers(table[name]) for name in ("from_node", "to_node")}
    material = _filled(table, "material", pd.Series("", index=table.index))
    before = _filled(table, "from_material", material)
    table = table.assign(**ends, t_a=entered(table["t_a"]), material=material, from_material=before)
    kind = np.select(
        [ends["from_node"] == IMPORT, ends["to_node"] == DISPOSAL, ends["to_node"] == LOSS, before != material],
        [IMPORT, DISPOSAL, LOSS, PROCESS],
        LOCAL,
    )
    given_kind = _filled(table, "kind", pd.Series("", index=table.index))
    table["kind"] = given_kind.where(given_kind.isin(KINDS), kind)
    number = pd.Series(np.arange(1, len(table) + 1), index=table.index)
    table["flow_id"] = table["flow_id"].fillna(number) if "flow_id" in table else number
    straight = _straight_km(table, nodes)
    numbers = {name: pd.Series(entered(table[name])) for name in ("distance_km", "cost_a", "co2e_t_a") if name in table}
    numbers["distance_km"] = numbers.get("distance_km", straight * np.nan).fillna(straight)
    return schema.FLOWS.conform(table.assign(**numbers))


def as_state_graph(flows: pd.DataFrame, nodes: gpd.GeoDataFrame) -> StateGraph:
    """The network of states of checked ``flows``."""
    position = pd.Series(np.arange(len(nodes)), index=nodes["node_id"].astype(str))
    start, end = flows["from_node"].map(position), flows["to_node"].map(position)
    t_a = flows["t_a"].to_numpy(dtype=float)
    leaving = pd.MultiIndex.from_arrays([start, flows["from_material"]])
    arriving = pd.MultiIndex.from_arrays([end, flows["material"]])
    states = leaving[start.notna()].unique().union(arriving[end.notna()].unique())
    tail, head = states.get_indexer(leaving), states.get_indexer(arriving)
    tail, head = np.where(start.notna(), tail, -1), np.where(end.notna(), head, -1)
    inside = (tail >= 0) & (head >= 0) & (tail != head)
    pairs, edge = np.unique(np.column_stack([tail, head])[inside], axis=0, return_inverse=True)
    edge_of = np.full(len(flows), -1)
    edge_of[inside] = edge.ravel()
    amount = sums(edge_of[inside], t_a[inside], len(pairs))
    km = flows["distance_km"].fillna(0.0).to_numpy(dtype=float)
    tonne_km = sums(edge_of[inside], (t_a * km)[inside], len(pairs))
    size = len(states)
    entering = sums(head[(tail < 0) & (head >= 0)], t_a[(tail < 0) & (head >= 0)], size)
    going = sums(tail[(head < 0) & (tail >= 0)], t_a[(head < 0) & (tail >= 0)], size)
    balance = entering - going + sums(pairs[:, 1], amount, size) - sums(pairs[:, 0], amount, size)
    return StateGraph(
        node=states.get_level_values(0).to_numpy(dtype=int),
        material=states.get_level_values(1).to_numpy(dtype=object),
        edge=edge_of,
        tail=pairs[:, 0],
        head=pairs[:, 1],
        t_a=amount,
        km=np.divide(tonne_km, amount, out=np.zeros_like(amount), where=amount > 0),
        imported=entering,
        disposed=going,
        stock=np.maximum(-balance, 0.0),
        consumed=np.maximum(balance, 0.0),
    )


def without_materials(graph: StateGraph, node_count: int) -> tuple[sparse.csr_matrix, np.ndarray, np.ndarray]:
    """The same flows as a matrix between nodes, materials mixed, with inputs and outputs of the nodes."""
    tail, head = graph.node[graph.tail], graph.node[graph.head]
    between = tail != head
    flows = sparse.csr_matrix((graph.t_a[between], (tail[between], head[between])), shape=(node_count, node_count))
    inputs = sums(graph.node, graph.inputs.sum(axis=1), node_count)
    outputs = sums(graph.node, graph.outputs.sum(axis=1), node_count)
    return flows, inputs, outputs


def _straight_km(flows: pd.DataFrame, nodes: gpd.GeoDataFrame) -> pd.Series:
    ids = nodes["node_id"].astype(str)
    x, y = pd.Series(nodes.geometry.x.to_numpy(), index=ids), pd.Series(nodes.geometry.y.to_numpy(), index=ids)
    ends = flows["from_node"], flows["to_node"]
    return np.hypot(ends[0].map(x) - ends[1].map(x), ends[0].map(y) - ends[1].map(y)) / METRES_PER_KM


def _filled(table: pd.DataFrame, column: str, default: pd.Series) -> pd.Series:
    if column not in table.columns:
        return default
    given = table[column].astype(object)
    return given.where(given.notna() & (given.astype(str) != ""), default).astype(str)


def sums(position: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    """The sum of the ``values`` at each of ``count`` positions; of nothing it is 0.0."""
    return np.bincount(position, values, count).astype(float)
