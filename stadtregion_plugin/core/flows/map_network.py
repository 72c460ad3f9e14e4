"""A flow map of arrows between any nodes: which rows are drawn, where they begin and end, and how they are laid out."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from .. import schema
from ..progress import Progress, part
from ..text import amount, text
from .layout import layout_flow_map
from .layout_curves import Floats
from .layout_quality import measure_layout
from .map_arrows import ARROWS, STRIPES, Arrows, arrows
from .map_flows import gathered, is_outside, largest
from .map_frame import Places, amounts_at, places
from .map_previous import kept_lines, widest_px
from .map_sheet import EDGE, HIDDEN, Drawn, FlowMapParameters, Sheet

SAME_PX = 1e-3
MOST_MEASURED_STRAIGHT = 400  # flows up to which straight lines are measured for comparison


def draw_network(
    sheet: Sheet, moving: pd.DataFrame, obstacles, earlier: gpd.GeoDataFrame | None, seed: int, progress: Progress
) -> Drawn:
    """The flows ``moving`` between nodes as arrows, stripes or half arrows; ``earlier`` lines stay where they can."""
    parameters, frame = sheet.parameters, sheet.frame
    merged = merged_rows(moving, parameters)
    shown = merged[largest(merged["t_a"], parameters.shown_share)].head(parameters.most_flows or len(merged))
    where = places(
        sheet.points, shown, frame, parameters.node_radius_px, parameters.stub_on(frame), parameters.outside == EDGE
    )
    arrow = _arrows(shown, where, parameters, earlier)
    flows = [(int(start), int(end), float(width)) for (start, end), width in zip(arrow.ends, arrow.width)]
    former, fixed = kept_lines(earlier, shown, arrow, frame.to_px)
    laid_out = layout_flow_map(
        where.xy,
        flows,
        arrow.width,
        where.radius,
        parameters.time_limit_s,
        obstacles=sheet.shapes(obstacles),
        former=former,
        fixed=fixed,
        seed=seed,
        progress=part(progress, 0.0, 0.8),
    )
    measured = measure_layout(laid_out, where.xy, flows, arrow.width, where.radius, part(progress, 0.8, 1.0)).figures()
    lines = [laid_out[each][::-1] if back else laid_out[each] for each, back in zip(arrow.of_row, arrow.reversed)]
    rows = shown.assign(
        width_px=arrow.row_width,
        part=arrow.part,
        offset_px=arrow.offset,
        arrow_px=arrow.whole,
        fixed=[fixed[each] is not None for each in arrow.of_row],
    )
    hidden = len(merged_rows(moving, parameters, hidden=True)) if parameters.outside == HIDDEN else 0
    amounts = {"drawn_t_a": float(shown["t_a"].sum()), "flows_not_shown": float(len(merged) - len(shown) + hidden)}
    same = [_is_same(line, old) for line, old in zip(laid_out, former) if old is not None]
    if same:
        amounts["kept_share"] = float(np.mean(same))
    return Drawn(
        sheet.lines(rows, lines),
        {name: value for name, value in measured.items() if np.isfinite(value)} | amounts,
        _drawn_nodes(sheet, shown, where),
        _straight(where, flows, arrow),
    )


def merged_rows(moving: pd.DataFrame, parameters: FlowMapParameters, hidden: bool = False) -> pd.DataFrame:
    """The rows there are to draw, one for each arrow or stripe, largest first; or those ``hidden`` with the outside."""
    outside = is_outside(moving["from_node"]) | is_outside(moving["to_node"])
    kept = moving[outside == hidden] if hidden or parameters.outside == HIDDEN else moving
    keys = ["from_node", "to_node"]
    if parameters.draw_as == ARROWS:
        keys = [*keys, "kind"] if parameters.merge_materials else [*keys, "kind", "material"]
    elif parameters.draw_as == STRIPES:  # what comes from or goes to the outside is one colour
        keys = [*keys, "material"]
        kept = kept.assign(material=kept["material"].where(~outside.loc[kept.index], ""))
    return gathered(kept, keys)


def _is_same(line: Floats, old: Floats) -> bool:
    return line.shape == old.shape and bool(np.allclose(line, old, atol=SAME_PX))


def _arrows(shown: pd.DataFrame, where: Places, parameters: FlowMapParameters, earlier) -> Arrows:
    t_a = shown["t_a"].to_numpy(dtype=float)
    if parameters.draw_as == STRIPES:
        _, arrow = np.unique(where.ends, axis=0, return_inverse=True)
        most = np.bincount(arrow.reshape(-1), weights=t_a).max(initial=0.0)
    else:
        most = t_a.max(initial=0.0)
    widest = widest_px(earlier, float(most), parameters.widest_px) if len(t_a) else 0.0
    return arrows(shown, where.ends, t_a / max(most, 1e-300) * widest, parameters.min_width_px, parameters.draw_as)


def _straight(where: Places, flows, arrow: Arrows) -> dict[str, float] | None:
    """The figures of straight lines between the same places; None for maps of very many flows."""
    if not 0 < len(flows) <= MOST_MEASURED_STRAIGHT:
        return None
    lines = [np.linspace(where.xy[start], where.xy[end], 3) for start, end, _ in flows]
    return measure_layout(lines, where.xy, flows, arrow.width, where.radius).figures()


def _drawn_nodes(sheet: Sheet, shown: pd.DataFrame, where: Places) -> gpd.GeoDataFrame:
    """The nodes and the gates at the edge of the map, which are named after what goes through them."""
    gates = []
    for number, place in enumerate(where.gates, start=1):
        comes, leaves = amounts_at(shown, where.ends, int(place))
        said = [
            sheet.translate(sentence).format(tonnes=amount(tonnes, sheet.translate))
            for sentence, tonnes in ((text("Import {tonnes} t/a"), comes), (text("Disposal {tonnes} t/a"), leaves))
            if tonnes > 0
        ]
        gates.append({"node_id": f"outside {number}", "name": "\n".join(said), "kind": "outside"})
    points = gpd.points_from_xy(*sheet.frame.from_px(where.xy[where.gates]).T) if gates else []
    drawn = schema.FLOW_NODES.conform(sheet.nodes)
    if not gates:
        return drawn
    more = schema.FLOW_NODES.conform(gpd.GeoDataFrame(gates, geometry=points, crs=sheet.nodes.crs))
    joined = pd.concat([drawn[more.columns], more], ignore_index=True)
    return schema.FLOW_NODES.conform(gpd.GeoDataFrame(joined, geometry="geometry", crs=sheet.nodes.crs))
