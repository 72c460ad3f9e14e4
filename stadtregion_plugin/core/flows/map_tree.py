"""The flows of one hub as a tree: what is collected from the nodes, or distributed to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import schema
from ..errors import InputError
from ..frames import require_columns
from ..progress import Progress, part
from .layout import proportional_widths
from .layout_curves import NODE_GAP, Floats
from .layout_kept import SAME_PX
from .layout_quality import measure_layout, measure_tree
from .map_arrows import BRANCH, COLLECTION, TRUNK
from .map_flows import gathered, is_outside, stays_inside
from .map_previous import by_hand, single_lines, widest_px
from .map_sheet import Drawn, Sheet
from .spiral_tree import Branch, spiral_tree

LIST = ", "  # between the nodes of a branch of several flows


def of_hub(moving: pd.DataFrame, draw_as: str, hub: str | None) -> tuple[pd.DataFrame, str | None]:
    """The flows of the ``hub`` by the node at their other end, ``leaf``, largest first; and the hub.

    ``draw_as`` "collection": those that lead to it; "distribution": those that come from it. By default the hub is the
    node with the most tonnes.
    """
    near, far = _ends(draw_as)
    between = moving[~stays_inside(moving) & ~is_outside(moving["from_node"]) & ~is_outside(moving["to_node"])]
    if hub is None and len(between):
        hub = str(between.groupby(near)["t_a"].sum().idxmax())
    mine = between[between[near] == hub]
    return gathered(mine.assign(leaf=mine[far]), ["leaf"]), hub


def _ends(draw_as: str) -> tuple[str, str]:
    return ("to_node", "from_node") if draw_as == COLLECTION else ("from_node", "to_node")


def draw_tree(
    sheet: Sheet, moving: pd.DataFrame, obstacles, earlier: gpd.GeoDataFrame | None, progress: Progress
) -> Drawn:
    """The tree of the flows ``moving`` to or from the hub; ``earlier`` branches stay where they can.

    Branches of several flows name all their nodes. Raises ``InputError`` for a hub that no flow leads to (or from) and
    for nodes at the place of the hub.
    """
    parameters = sheet.parameters
    all_flows, hub = of_hub(moving, parameters.draw_as, parameters.hub)
    if len(all_flows) == 0:
        raise InputError("No flow joins the hub {hub} in this direction; name a node that has some.", hub=hub or "–")
    flows = all_flows.head(parameters.most_flows or len(all_flows))
    xy = pd.DataFrame(sheet.frame.to_px(sheet.points.to_numpy()), index=sheet.points.index)
    centre, places = xy.loc[hub].to_numpy(), xy.loc[flows["leaf"]].to_numpy()
    _require_apart(flows["leaf"], places, str(hub), centre)
    most = float(flows["t_a"].sum())
    widest = widest_px(earlier, most, parameters.widest_px)
    width = proportional_widths(np.append(flows["t_a"], most), parameters.min_width_px, widest)[:-1]
    former = _Former.of(earlier, sheet, flows["leaf"], str(hub))
    branches = spiral_tree(
        centre,
        places,
        width,
        parameters.node_radius_px,
        progress=part(progress, 0.0, 0.9),
        others=xy.drop(index=[*flows["leaf"], hub]).to_numpy(),
        obstacles=sheet.shapes(obstacles),
        former=former.forks,
    )
    branches.sort(key=lambda branch: -branch.width)
    lines = [former.line(branch) for branch in branches]
    rows = _rows(branches, flows, str(hub), parameters.draw_as)
    rows = rows.assign(fixed=[frozenset(branch.leaves) in former.fixed for branch in branches])
    figures = {
        **_measured(branches, lines, rows["part"] == TRUNK, xy, flows["leaf"], str(hub), parameters.node_radius_px),
        "flows": float(len(flows)),
        "drawn_t_a": most,
        "flows_not_shown": float(len(gathered(moving, ["from_node", "to_node"])) - len(flows)),
        **former.kept_share(branches, lines),
    }
    direct = [np.linspace(place, centre, 3) for place in places]
    ends = [(number, len(places), 1.0) for number in range(len(places))]
    straight = measure_layout(direct, np.vstack([places, centre]), ends, width, parameters.node_radius_px).figures()
    as_run = lines if parameters.draw_as == COLLECTION else [line[::-1] for line in lines]
    return Drawn(sheet.lines(rows, as_run), figures, schema.FLOW_NODES.conform(sheet.nodes), straight)


def _require_apart(leaves: pd.Series, places: Floats, hub: str, centre: Floats) -> None:
    on_hub = np.hypot(*(places - centre).T) < NODE_GAP
    if on_hub.any():
        raise InputError(
            "The flow node {node} lies at the place of the hub {hub}; move one of them, or gather nodes in clusters.",
            node=leaves[on_hub].iloc[0],
            hub=hub,
        )


def _rows(branches: Sequence[Branch], flows: pd.DataFrame, hub: str, draw_as: str) -> pd.DataFrame:
    """A row per branch with the sum of the flows behind it, and whether it is a trunk, which has an arrowhead."""
    near, far = _ends(draw_as)
    rows = []
    for branch in branches:
        behind = flows.iloc[list(branch.leaves)]
        whole = gathered(behind.assign(hub=hub), ["hub"]).iloc[0]
        has_head = branch.last if draw_as == COLLECTION else branch.first
        rows.append(
            {
                **whole[["t_a", "circulating_t_a", "flow_id", "loop_id", "kind", "material"]].to_dict(),
                far: LIST.join(behind["leaf"]),
                near: hub,
                "width_px": branch.width,
                "arrow_px": branch.width,
                "offset_px": 0.0,
                "part": TRUNK if has_head else BRANCH,
            }
        )
    return pd.DataFrame(rows)


# --- the earlier tree ------------------------------------------------------------------------------------------------


class _Former:
    """The branches of an earlier tree of the same hub: lines (px) towards it by the flows behind them."""

    def __init__(self, lines: Mapping[frozenset[int], Floats], fixed: set[frozenset[int]]) -> None:
        self.lines, self.fixed = lines, fixed

    @classmethod
    def of(cls, earlier: gpd.GeoDataFrame | None, sheet: Sheet, leaves: pd.Series, hub: str) -> _Former:
        lines: dict[frozenset[int], Floats] = {}
        fixed: set[frozenset[int]] = set()
        if earlier is None or len(earlier) == 0 or "part" not in earlier:
            return cls(lines, fixed)
        near, far = _ends(sheet.parameters.draw_as)
        require_columns(earlier, [near, far], "The earlier flow map")
        number = {leaf: place for place, leaf in enumerate(leaves)}
        mine = (earlier["part"].isin([BRANCH, TRUNK]) & (earlier[near].astype(str) == hub)).to_numpy()
        edited, shapes = by_hand(earlier), single_lines(earlier)
        for row in np.flatnonzero(mine):
            named = str(earlier[far].iloc[row]).split(LIST)
            behind = frozenset(number[leaf] for leaf in named if leaf in number)
            if not behind or shapes[row] is None:
                continue
            line = sheet.frame.to_px(shapely.get_coordinates(shapes[row]))
            line = line if sheet.parameters.draw_as == COLLECTION else line[::-1]
            if len(named) == len(behind) or behind not in lines:  # the same places rather than those that are left
                lines[behind] = line
            if edited[row] and len(named) == len(behind):
                fixed.add(behind)
        return cls(lines, fixed)

    @property
    def forks(self) -> dict[frozenset[int], Floats]:
        """Where branches of several flows began."""
        return {leaves: line[0] for leaves, line in self.lines.items() if len(leaves) > 1}

    def line(self, branch: Branch) -> Floats:
        """The line of ``branch``: that of the earlier tree if it was drawn by hand or is nearly the same."""
        leaves = frozenset(branch.leaves)
        before = self.lines.get(leaves)
        if leaves in self.fixed and before is not None:
            return before
        if before is None or len(before) < 2:
            return branch.line
        apart = shapely.hausdorff_distance(shapely.LineString(branch.line), shapely.LineString(before))
        return before if apart <= SAME_PX else branch.line

    def kept_share(self, branches: Sequence[Branch], lines: Sequence[Floats]) -> dict[str, float]:
        """``kept_share``: of the earlier branches, those that are drawn exactly as they were; empty without any."""
        same = [
            before is line
            for branch, line in zip(branches, lines)
            if (before := self.lines.get(frozenset(branch.leaves))) is not None
        ]
        return {"kept_share": float(np.mean(same))} if same else {}


# --- how well it reads -----------------------------------------------------------------------------------------------


def _measured(
    branches: Sequence[Branch], lines, heads, xy: pd.DataFrame, leaves: pd.Series, hub: str, radius: float
) -> dict[str, float]:
    """The figures of the tree; detours are those of the ways from the places along the branches to the hub."""
    place = {name: number for number, name in enumerate(xy.index)}
    ends = np.array(
        [
            [place[leaves.iloc[branch.leaves[0]]] if branch.first else -1, place[hub] if branch.last else -1]
            for branch in branches
        ]
    )
    way = np.zeros(len(leaves))
    for branch, line in zip(branches, lines):
        way[list(branch.leaves)] += np.hypot(*np.diff(line, axis=0).T).sum()
    gaps = 2 * (radius + NODE_GAP)  # at both ends the line begins at the circle
    direct = np.hypot(*(xy.loc[leaves].to_numpy() - xy.loc[hub].to_numpy()).T)
    detour = (way + gaps) / direct
    figures = measure_tree(lines, [branch.width for branch in branches], heads, ends, xy.to_numpy(), radius)
    return figures | {"mean_detour": float(detour.mean()), "max_detour": float(detour.max())}
