"""Areas of the finished region: water, land use, and what restricts building."""

from __future__ import annotations

import numpy as np
import shapely

from ...progress import Progress, part
from .built import Built
from .countryside import Countryside
from .parameters import Parameters
from .plots import without
from .shapes import mended, polygon_pieces
from .terrain import Valley, Warp

STEP_M = 15.0
FIELD_STEP_M = 30.0
RESTRICTED = {"park": "park", "cemetery": "cemetery", "allotments": "allotments", "recreation": "recreation"}
LOBE_M = 12.0
WARPED_GAP_M = 2.0  # the warp bends the edge of a corridor a little otherwise than its middle


def waters(
    valley: Valley, warp: Warp, parameters: Parameters, wet_plots: np.ndarray
) -> tuple[np.ndarray, shapely.Geometry]:
    """River and stream as areas, and the flood plain, which reaches over the ``wet_plots``; all warped."""
    river, stream = (warp.shapes(np.array([line]), STEP_M)[0] for line in (valley.river, valley.stream))
    box = valley.box
    bed = shapely.intersection(shapely.buffer(river, valley.river_half_width_m), box)
    brook = shapely.difference(
        shapely.intersection(shapely.buffer(stream, parameters.valley.stream_half_width_m), box), bed
    )
    plain = shapely.buffer(river, valley.river_half_width_m + parameters.valley.flood_plain_m)
    lobes = [shapely.buffer(shapely.union(plot, shapely.shortest_line(plot, plain)), LOBE_M) for plot in wet_plots]
    flood = shapely.difference(shapely.intersection(shapely.union_all([plain, *lobes]), box), bed)
    return np.array([bed, brook]), flood


def land_uses(
    gross: np.ndarray,
    built: Built,
    country: Countryside,
    valley: Valley,
    warp: Warp,
    water: np.ndarray,
    parameters: Parameters,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """All land, warped, with its use: blocks, single plots of another use, fields, forests, banks and verges, water.

    Returns the areas and their uses. ``gross`` are the blocks to the middle of their streets.
    """
    described, rows = built.described, built.rows
    whole = described["landuse"].to_numpy()
    single = np.flatnonzero((rows["landuse"] != described["landuse"].iloc[built.plots.block].to_numpy()).to_numpy())
    corners = built.net[len(gross) :]
    apart = np.append(built.plots.polygons[single], corners)
    blocks = without(gross, apart, part(progress, 0.0, 0.5))
    fields = mended(warp.shapes(country.polygons, FIELD_STEP_M, part(progress, 0.5, 1.0)))
    strips, strip_use = _strips(valley, warp, water, parameters)
    areas = np.concatenate([blocks, apart, fields, strips, water])
    uses = np.concatenate(
        [
            whole[: len(gross)],
            rows["landuse"].to_numpy()[single],
            whole[len(gross) :],
            country.landuse,
            strip_use,
            np.full(len(water), "water"),
        ]
    )
    return areas, uses.astype(object)


def _strips(valley: Valley, warp: Warp, water: np.ndarray, parameters: Parameters) -> tuple[np.ndarray, np.ndarray]:
    """Along the lines of the valley: railway land, meadows by the water, verges of the large roads."""
    widths = parameters.valley
    lines = np.array([valley.rail, valley.river, valley.stream, valley.trunk, valley.motorway])
    half_widths = np.array(
        [
            widths.rail_half_width_m,
            valley.river_half_width_m + widths.bank_m,
            widths.stream_half_width_m + widths.bank_m,
            widths.trunk_half_width_m,
            widths.motorway_half_width_m + widths.bank_m,
        ]
    )
    reach = half_widths + np.array([0.0, 1.0, 1.0, 1.0, 1.0]) * WARPED_GAP_M
    strips = shapely.intersection(shapely.buffer(warp.shapes(lines, STEP_M), reach), valley.box)
    taken = shapely.union_all(water)
    pieces, uses = [], []
    for strip, use in zip(strips, ("railway", "meadow", "meadow", "grass", "grass")):
        rest, _ = polygon_pieces(np.array([shapely.difference(strip, taken)]))
        pieces.append(rest)
        uses += [use] * len(rest)
        taken = shapely.union(taken, strip)
    return np.concatenate(pieces), np.array(uses, dtype=object)


def restrictions(landuse, water: np.ndarray, flood, forests: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Areas that restrict building, and the kind of each; the largest forest is a nature reserve."""
    areas, uses = landuse
    green = np.flatnonzero(np.isin(uses, list(RESTRICTED)))
    reserve = forests[np.argsort(-shapely.area(forests), kind="stable")[:1]]
    shapes = np.concatenate([water, [flood], areas[green], forests, reserve])
    kinds = ["water"] * len(water) + ["flood"] + [RESTRICTED[use] for use in uses[green]]
    kinds += ["forest"] * len(forests) + ["protected"] * len(reserve)
    return shapes, np.array(kinds, dtype=object)
