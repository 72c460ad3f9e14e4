"""Network metrics of throughflow: how long material stays, how much of it comes round, how ordered the network is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ..errors import InputError
from .inverse_diagonal import inverse_diagonal

#: Beyond this imbalance (share of the largest throughflow) the metrics describe the gap in the data, not the network.
BALANCE_TOLERANCE = 5e-3
#: A component that loses less than this share of its throughflow is closed.
LEAK_TOLERANCE = 1e-12


@dataclass(frozen=True)
class NetworkMetrics:
    """Metrics of one flow network; flows in the unit of the input, information in bits.

    ``imbalance_share`` is the largest difference between a node's inflow and outflow, as a share of the largest
    throughflow; beyond 0.5 % ``balanced`` is False and the metrics must not be trusted: reconcile the flows first.
    """

    total_system_throughflow: float
    total_system_throughput: float
    boundary_input: float
    boundary_output: float
    average_path_length: float
    finn_cycling_index: float
    cycled_throughflow: float
    indirect_direct_ratio: float
    flow_diversity: float
    average_mutual_information: float
    ascendency: float
    development_capacity: float
    overhead: float
    relative_ascendency: float
    robustness: float
    imbalance_share: float
    balanced: bool


def network_metrics(flows, inputs, outputs) -> NetworkMetrics:
    """Throughflow, path length, cycling and ascendency of a flow network.

    ``flows[i, j]`` is the flow from node ``i`` to node ``j`` (square, dense or scipy sparse, a diagonal is allowed),
    ``inputs`` and ``outputs`` what each node receives from and gives to the outside; all in one unit, for example t/a.
    Where there are several outsides (disposal and consumption, export and respiration) they may have a column each;
    ascendency then tells them apart.

    - Throughflow of a node: ``T = inputs + inflow``; **total system throughflow** is its sum; **total system
      throughput** is the sum of flows, inputs and outputs.
    - **Average path length** = total system throughflow / sum of inputs (infinite in a network without inputs).
    - **Finn cycling index** = ``sum((1 - 1/N_ii) T_i) / sum(T)`` with ``N = (I - G)^-1`` and ``G = flows / T`` by
      row: the share of throughflow that comes back to where it has been.
    - **Indirect/direct ratio** = ``z (N - I - G) 1 / z G 1`` with the inputs ``z``: throughflow that arrives over
      other nodes, against that which comes straight from where it entered.
    - **Ascendency** = throughput times average mutual information of the flows with their boundary, **development
      capacity** = throughput times their diversity; **robustness** ``-a ln a`` of their ratio ``a`` is highest at 1/e,
      between order and redundancy. It describes, it does not grade.

    Raises ``InputError`` for shapes that do not fit and for negative or missing values.

    Source: Finn 1976 (J. Theor. Biol. 56); Ulanowicz 1986, *Growth and Development*; Fath et al. 2019 (robustness).
    """
    matrix, entering, leaving = _checked(flows, inputs, outputs)
    inflow = entering.sum(axis=1) + np.asarray(matrix.sum(axis=0)).ravel()
    outflow = leaving.sum(axis=1) + np.asarray(matrix.sum(axis=1)).ravel()
    through, boundary = float(inflow.sum()), float(entering.sum())
    throughput = float(matrix.sum() + entering.sum() + leaving.sum())
    shares = _shares(matrix, inflow)
    cycled = float((returning_share(shares, inflow) * inflow).sum())
    direct = float(entering.sum(axis=1) @ shares @ np.ones(len(inflow)))
    diversity, mutual = _information(matrix, entering, leaving, throughput)
    order = mutual / diversity if diversity > 0 else 0.0
    imbalance = float(np.abs(inflow - outflow).max() / inflow.max()) if through > 0 else 0.0
    return NetworkMetrics(
        total_system_throughflow=through,
        total_system_throughput=throughput,
        boundary_input=boundary,
        boundary_output=float(leaving.sum()),
        average_path_length=_ratio(through, boundary),
        finn_cycling_index=cycled / through if through > 0 else 0.0,
        cycled_throughflow=cycled,
        indirect_direct_ratio=_ratio(through - boundary - direct, direct),
        flow_diversity=diversity,
        average_mutual_information=mutual,
        ascendency=throughput * mutual,
        development_capacity=throughput * diversity,
        overhead=throughput * (diversity - mutual),
        relative_ascendency=order,
        robustness=-order * float(np.log(order)) if order > 0 else 0.0,
        imbalance_share=imbalance,
        balanced=imbalance <= BALANCE_TOLERANCE,
    )


def cycled_by_node(flows, inputs) -> tuple[np.ndarray, np.ndarray]:
    """Throughflow of each node, and the part of it that has passed there before; arguments as ``network_metrics``."""
    matrix, entering, _ = _checked(flows, inputs, np.zeros(np.shape(inputs)))
    inflow = entering.sum(axis=1) + np.asarray(matrix.sum(axis=0)).ravel()
    return inflow, returning_share(_shares(matrix, inflow), inflow) * inflow


def returning_share(shares: sparse.csr_matrix, through: np.ndarray) -> np.ndarray:
    """``1 - 1/N_ii`` for each node: the share of its throughflow that has passed it before.

    Every way back to a node stays within its strongly connected component, so each component is inverted by itself. In
    a component that nothing leaves all throughflow returns.
    """
    count, component = connected_components(shares, directed=True, connection="strong")
    returning = shares.diagonal()  # of a node by itself N_ii = 1 / (1 - G_ii)
    size = np.bincount(component, minlength=count)
    order = np.argsort(component, kind="stable")
    for members in np.split(order, np.cumsum(size)[:-1]):
        if len(members) == 1:
            continue
        inside = shares[members][:, members]
        leak = through[members] @ (1.0 - np.asarray(inside.sum(axis=1)).ravel())
        if leak <= LEAK_TOLERANCE * through[members].sum():
            returning[members] = 1.0
        else:
            returning[members] = 1.0 - 1.0 / inverse_diagonal(sparse.identity(len(members)) - inside)
    return returning


def _information(matrix, entering, leaving, throughput: float) -> tuple[float, float]:
    """Diversity and average mutual information (bits) of the flows within, from the sources and to the sinks."""
    if throughput <= 0:
        return 0.0, 0.0
    within = sparse.coo_matrix(matrix)
    size = matrix.shape[0]
    into, source = np.nonzero(entering)
    out_of, sink = np.nonzero(leaving)
    share = np.concatenate([within.data, entering[into, source], leaving[out_of, sink]]) / throughput
    row = np.concatenate([within.row, size + source, out_of])
    column = np.concatenate([within.col, into, size + sink])
    row_share = np.bincount(row, share)[row]
    column_share = np.bincount(column, share)[column]
    diversity = -float((share * np.log2(share)).sum())
    mutual = float((share * np.log2(share / (row_share * column_share))).sum())
    return abs(diversity), max(mutual, 0.0)


def _shares(matrix: sparse.csr_matrix, through: np.ndarray) -> sparse.csr_matrix:
    """Where the throughflow of each node goes: ``G = flows / T`` by row."""
    inverse = np.divide(1.0, through, out=np.zeros_like(through), where=through > 0)
    return sparse.csr_matrix(sparse.diags(inverse) @ matrix)


def _ratio(value: float, base: float) -> float:
    if base > 0:
        return value / base
    return float("inf") if value > 0 else 0.0


def _checked(flows, inputs, outputs) -> tuple[sparse.csr_matrix, np.ndarray, np.ndarray]:
    matrix = sparse.csr_matrix(flows, dtype=float)
    size = matrix.shape[0]
    entering, leaving = (_columns(values) for values in (inputs, outputs))
    if matrix.shape != (size, size) or len(entering) != size or len(leaving) != size:
        raise InputError(
            "The flow matrix has the shape {shape}, with {inputs} inputs and {outputs} outputs; give one row, one"
            " column, one input and one output for each node.",
            shape=matrix.shape,
            inputs=len(entering),
            outputs=len(leaving),
        )
    for name, values in (("flows", matrix.data), ("inputs", entering), ("outputs", leaving)):
        if not np.isfinite(values).all() or (values < 0).any():
            raise InputError(
                "The {name} hold negative or missing values; enter every flow as a number from 0 up.", name=name
            )
    matrix.eliminate_zeros()
    return matrix, entering, leaving


def _columns(values) -> np.ndarray:
    array = np.asarray(values, dtype=float)
    return array if array.ndim == 2 else array.reshape(-1, 1)
