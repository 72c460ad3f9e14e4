"""The flows of one hub as a tree: what is collected from the nodes, or distributed to them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from ..progress import Progress, unobserved
from .layout import proportional_widths
from .layout_curves import Floats
from .map_arrows import BRANCH, TRUNK
from .map_flows import gathered, is_outside, stays_inside
from .spiral_tree import spiral_tree

COLLECTION, DISTRIBUTION = "collection", "distribution"


@dataclass(frozen=True)
class TreeMap:
    """``rows`` of branches, widest first, with ``part`` and ``width_px``, their ``lines`` (px) as the flow runs;
    ``flows`` (t_a by node) are those drawn, ``hub`` the node they lead to or come from."""

    rows: pd.DataFrame
    lines: list[Floats]
    flows: pd.DataFrame
    hub: str


def tree_map(
    table: pd.DataFrame,
    xy: pd.DataFrame,
    draw_as: str,
    hub: str | None,
    widths: tuple[float, float],
    node_radius: float,
    progress: Progress = unobserved,
) -> TreeMap:
    """The tree of the flows in ``table`` to (``draw_as`` "collection") or from ("distribution") the ``hub``.

    ``xy`` px by node; ``widths`` px of the thinnest branch and of the widest part of the tree. By default the hub is
    the node with the most tonnes. Branches of several flows name all their nodes. Raises ``InputError`` for a hub that
    no flow leads to (or from).
    """
    near, far = ("to_node", "from_node") if draw_as == COLLECTION else ("from_node", "to_node")
    between = table[~stays_inside(table) & ~is_outside(table["from_node"]) & ~is_outside(table["to_node"])]
    between = between[between["t_a"] > 0]
    if hub is None and len(between):
        hub = str(between.groupby(near)["t_a"].sum().idxmax())
    mine = between[between[near] == hub]
    if len(mine) == 0:
        raise InputError("No flow joins the hub {hub} in this direction; name a node that has some.", hub=hub or "–")
    mine = mine.assign(leaf=mine[far])
    flows = gathered(mine, ["leaf"])
    least, widest = widths
    width = proportional_widths(np.append(flows["t_a"], flows["t_a"].sum()), least, widest)[:-1]
    places = xy.loc[flows["leaf"]].to_numpy()
    branches = spiral_tree(xy.loc[hub].to_numpy(), places, width, node_radius, progress=progress)
    rows, lines = [], []
    for branch in branches:
        leaves = flows["leaf"].iloc[list(branch.leaves)]
        whole = gathered(mine[mine["leaf"].isin(leaves)].assign(hub=hub), ["hub"]).iloc[0]
        has_head = branch.last if draw_as == COLLECTION else branch.first
        rows.append(
            {
                **whole[["t_a", "circulating_t_a", "flow_id", "loop_id", "kind", "material"]].to_dict(),
                far: ", ".join(leaves),
                near: hub,
                "width_px": branch.width,
                "part": TRUNK if has_head else BRANCH,
            }
        )
        lines.append(branch.line if draw_as == COLLECTION else branch.line[::-1])
    order = sorted(range(len(rows)), key=lambda row: -rows[row]["width_px"])
    return TreeMap(pd.DataFrame([rows[row] for row in order]), [lines[row] for row in order], flows, str(hub))
