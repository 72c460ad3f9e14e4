"""The factory that the rules permit on a site as volumes: one slab for each storey, at its height above the ground."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry import Polygon

from .. import schema
from ..errors import InputError
from ..frames import polygons_only, require_metric, require_rows
from ..progress import Progress, part, report, unobserved
from ..settings import setting
from ..surface_model import Window, open_surface_model
from ..text import Translate, english, text
from .columns import positive_numbers, words
from .envelope import shrink_to_area
from .plates import factory_types
from .rectangle import largest_rectangles, side_lengths

NEEDED = ("storeys", "plate_m2")
ROUNDING = 1e-6  # of an area


@dataclass(frozen=True)
class MassingParameters:
    """``count``: only so many of the best sites by ``rank`` (None: all, up to ``most_sites`` of the table ``massing``).

    ``ground_m``, ``upper_m``, ``parapet_m``: storey heights and parapet; storeys are stretched so that the building is
    as high as the site's ``height_m`` says, or higher where its factory type needs that (table ``typologies``).
    """

    count: int | None = None
    most_sites: float = setting("massing", "most_sites")
    ground_m: float = setting("factory_heights", "ground_m")
    upper_m: float = setting("factory_heights", "upper_m")
    parapet_m: float = setting("factory_heights", "parapet_m")


@dataclass(frozen=True)
class Massing:
    """``floors``: the layer ``schema.MASSING``. ``figures``: sites, storeys, floor_m2, volume_m3. ``warnings``."""

    floors: gpd.GeoDataFrame
    figures: dict[str, float]
    warnings: tuple[str, ...]


def site_massing(
    sites: gpd.GeoDataFrame,
    parameters: MassingParameters | None = None,
    terrain: Path | None = None,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> Massing:
    """The floors of the factory permitted on each of ``sites`` as polygons with heights, PolygonZ in metres.

    1. Footprint: the plot less ``setback_m`` (less where streets take a part of it), drawn in to the floor plate
       ``plate_m2``; a rectangle where the largest one is as large as that.
    2. Floors: full plates from below, the last one smaller, so that together they have ``permitted_m2``. Where that is
       not enough for all storeys but the last (building mass or floor area bind), all storeys are slimmer alike. Where
       the site says what it carries as its factory type (``typology_storeys``, ``typology_m2``), that is drawn.
    3. ``base_m``, which is also the height of the geometry: above the ground, or with ``terrain`` (a raster of heights)
       above sea level, from its mean on the plot.

    A storey in several parts has one row for each. ``sites``: a result of “Estimate floor-space potential” or “Find
    candidate sites”, with at least ``storeys`` and ``plate_m2``. Sites on which nothing fits have no floors, which a
    warning says. Raises ``InputError`` for sites without these fields, not in metres, or outside the ``terrain``.
    """
    parameters = parameters or MassingParameters()
    require_rows(sites, "Sites")
    missing = [name for name in NEEDED if name not in sites.columns]
    if missing:
        raise InputError(
            "The sites have no field {fields}; run “Estimate floor-space potential” or “Find candidate sites” first.",
            fields=", ".join(missing),
        )
    require_metric(sites, "Sites")
    best = _best(sites, parameters)
    buildable = best[(best["storeys"] > 0) & (best["plate_m2"] > 0)].reset_index(drop=True)
    ground = np.zeros(len(buildable)) if terrain is None else ground_heights(buildable, terrain)
    report(progress, 0.2)
    slabs = _slabs(buildable, part(progress, 0.2, 0.9))
    floors = _with_heights(slabs, buildable, ground, parameters)
    report(progress, 1.0)
    return Massing(floors, _figures(floors), _warnings(len(sites), best, buildable, translate))


def ground_heights(sites: gpd.GeoDataFrame, terrain: Path) -> np.ndarray:
    """Mean height in m of the raster ``terrain`` on each of ``sites``; ``InputError`` where it has none."""
    heights = np.full(len(sites), np.nan)
    with open_surface_model(terrain) as model:
        shapes = sites.geometry.to_crs(model.crs).to_numpy()
        bounds = shapely.bounds(shapes)
        corners = np.stack([model.cells(bounds[:, pair]) for pair in ([0, 1], [0, 3], [2, 1], [2, 3])])
        low, high = np.floor(corners.min(axis=0)).astype(int), np.ceil(corners.max(axis=0)).astype(int)
        transform = model.surface.band.transform
        for number, shape in enumerate(shapes):
            window = Window(*low[number], *np.maximum(high[number] - low[number], 1))
            column, row = np.meshgrid(np.arange(window.columns) + 0.5, np.arange(window.rows) + 0.5)
            x, y = transform * (column + window.column, row + window.row)
            values = model.read(window)
            on_plot = values[shapely.contains_xy(shape, x, y) & np.isfinite(values)]
            near = on_plot if len(on_plot) else values[np.isfinite(values)]
            heights[number] = near.mean() if len(near) else np.nan
    if np.isnan(heights).any():
        raise InputError(
            "The terrain {path} has no heights at {count} sites; choose one that covers them all.",
            path=terrain,
            count=int(np.isnan(heights).sum()),
        )
    return heights


# --- which sites -----------------------------------------------------------------------------------------------------


def _best(sites: gpd.GeoDataFrame, parameters: MassingParameters) -> gpd.GeoDataFrame:
    """The best of ``sites`` with site_id, typology and the numbers that the volumes need."""
    count = len(sites)
    rank = positive_numbers(sites, "rank")
    numbered = pd.Series([f"S{number}" for number in range(1, count + 1)], index=sites.index, dtype=object)
    as_type = {name: positive_numbers(sites, f"typology_{name}") for name in ("storeys", "m2")}
    frame = gpd.GeoDataFrame(
        {
            "site_id": words(sites, "site_id").fillna(words(sites, "plot_id")).fillna(numbered),
            "typology": words(sites, "typology"),
            "rank": rank,
            **{name: positive_numbers(sites, name) for name in ("height_m", "setback_m")},
            "permitted_m2": _first_known(as_type["m2"], positive_numbers(sites, "permitted_m2")),
            "storeys": np.nan_to_num(
                np.round(_first_known(as_type["storeys"], positive_numbers(sites, "storeys")))
            ).astype(int),
            "as_type": np.isfinite(as_type["storeys"]),
            "plate_m2": np.nan_to_num(positive_numbers(sites, "plate_m2")),
        },
        geometry=polygons_only(sites.geometry.to_numpy()),
        crs=sites.crs,
    )
    order = np.argsort(np.where(np.isfinite(rank), rank, np.inf), kind="stable")
    shown = int(parameters.most_sites) if parameters.count is None else parameters.count
    return frame.iloc[order[:shown]].reset_index(drop=True)


def _first_known(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return np.where(np.isnan(first), second, first)


# --- floors ----------------------------------------------------------------------------------------------------------


def _slabs(sites: gpd.GeoDataFrame, progress: Progress) -> pd.DataFrame:
    """One row for each storey of each site: ``site`` (position), ``storey``, ``floor_m2`` and its outline."""
    storeys = sites["storeys"].to_numpy()
    plate = sites["plate_m2"].to_numpy(dtype=float)
    permitted = sites["permitted_m2"].fillna(pd.Series(plate * storeys)).to_numpy(dtype=float)
    full = np.minimum(plate, np.where(permitted > (storeys - 1) * plate, plate, permitted / storeys))
    last = np.minimum(permitted - (storeys - 1) * full, full)
    shapes = footprints(sites, full, progress)
    top = cut_to_area(shapes, last)
    site = np.repeat(np.arange(len(sites)), storeys)
    storey = np.arange(len(site)) - np.repeat(np.cumsum(storeys) - storeys, storeys) + 1
    is_last = storey == storeys[site]
    return pd.DataFrame(
        {
            "site": site,
            "storey": storey,
            "floor_m2": np.where(is_last, last[site], full[site]),
            "outline": np.where(is_last, top[site], shapes[site]),
        }
    )


def footprints(sites: gpd.GeoDataFrame, plate_m2: np.ndarray, progress: Progress = unobserved) -> np.ndarray:
    """Outlines of ``plate_m2`` on the ``sites``: within the setback, rectangles where these are large enough."""
    plots = sites.geometry.to_numpy()
    within = polygons_only(shapely.buffer(plots, -sites["setback_m"].fillna(0.0).to_numpy(), join_style="mitre"))
    # setbacks that reach into streets leave more than an even inset does
    too_little = shapely.area(within) < plate_m2
    within[too_little] = plots[too_little]
    rectangles = largest_rectangles(within, progress=progress)
    enough = shapely.area(rectangles) >= plate_m2 * (1 - ROUNDING)
    return polygons_only(shrink_to_area(np.where(enough, rectangles, within), plate_m2))


def cut_to_area(shapes: np.ndarray, areas_m2: np.ndarray) -> np.ndarray:
    """``shapes`` reduced to ``areas_m2``: rectangles shortened along their long side, others drawn in evenly."""
    share = np.divide(areas_m2, shapely.area(shapes), out=np.ones(len(shapes)), where=shapely.area(shapes) > 0)
    cut = shapes.copy()
    for row in np.flatnonzero(share < 1 - ROUNDING):
        if _is_rectangle(shapes[row]):
            cut[row] = _shortened(shapes[row], share[row])
        else:
            cut[row] = polygons_only(shrink_to_area([shapes[row]], [areas_m2[row]]))[0]
    return cut


def _is_rectangle(shape) -> bool:
    if not isinstance(shape, Polygon) or len(shape.exterior.coords) != 5 or len(shape.interiors):
        return False
    return abs(side_lengths([shape])[0].prod() - shape.area) <= ROUNDING * shape.area


def _shortened(rectangle: Polygon, share: float) -> Polygon:
    """The part of ``rectangle`` that keeps its short side and ``share`` of its length."""
    corners = shapely.get_coordinates(rectangle)[:4]
    if np.linalg.norm(corners[1] - corners[0]) < np.linalg.norm(corners[2] - corners[1]):
        corners = np.roll(corners, -1, axis=0)
    first, second, third, fourth = corners
    return Polygon([first, first + share * (second - first), fourth + share * (third - fourth), fourth])


# --- heights ---------------------------------------------------------------------------------------------------------


def _with_heights(
    slabs: pd.DataFrame, sites: gpd.GeoDataFrame, ground: np.ndarray, parameters: MassingParameters
) -> gpd.GeoDataFrame:
    """The layer ``schema.MASSING``: one row for each part of each storey."""
    lowest, upper = _storey_heights(sites, parameters)
    site, storey = slabs["site"].to_numpy(), slabs["storey"].to_numpy()
    below = np.where(storey > 1, lowest[site] + (storey - 2) * upper[site], 0.0)
    parts, row = shapely.get_parts(slabs["outline"].to_numpy(dtype=object), return_index=True)
    slab = slabs.iloc[row]
    share = shapely.area(parts) / np.bincount(row, weights=shapely.area(parts), minlength=len(slabs))[row]
    base = ground[site[row]] + below[row]
    frame = gpd.GeoDataFrame(
        {
            "site_id": sites["site_id"].to_numpy(dtype=object)[site[row]],
            "storey": storey[row],
            "base_m": base,
            "height_m": np.where(storey[row] == 1, lowest[site[row]], upper[site[row]]),
            "floor_m2": slab["floor_m2"].to_numpy() * share,
            "typology": sites["typology"].to_numpy(dtype=object)[site[row]],
        },
        geometry=_raised(parts, base),
        crs=sites.crs,
    )
    return schema.MASSING.conform(frame)


def _raised(polygons: np.ndarray, heights: np.ndarray) -> np.ndarray:
    """``polygons`` with the height of each as the z of all its points."""
    return shapely.force_3d(shapely.normalize(polygons), heights) if len(polygons) else polygons


def _storey_heights(sites: gpd.GeoDataFrame, parameters: MassingParameters) -> tuple[np.ndarray, np.ndarray]:
    """Heights of the ground floor and of those above, stretched to the site's height.

    Where the storeys are those of a factory type that needs higher ones than usual, as high as it needs them.
    """
    types = factory_types().set_index("typology")
    needed = sites["typology"].map(types["clear_height_m"] + types["construction_m"]).to_numpy(dtype=float)
    higher = sites["as_type"].to_numpy() & (needed > min(parameters.ground_m, parameters.upper_m))
    lowest, upper = (
        np.where(higher, np.maximum(usual, needed), usual) for usual in (parameters.ground_m, parameters.upper_m)
    )
    stands = lowest + (sites["storeys"].to_numpy() - 1) * upper
    said = sites["height_m"].to_numpy(dtype=float) - parameters.parapet_m
    stretch = np.where(~higher & (said > 0), said / stands, 1.0)
    return lowest * stretch, upper * stretch


# --- what it adds up to ----------------------------------------------------------------------------------------------


def _figures(floors: gpd.GeoDataFrame) -> dict[str, float]:
    return {
        "sites": float(floors["site_id"].nunique()),
        "storeys": float(floors.drop_duplicates(["site_id", "storey"]).shape[0]),
        "floor_m2": float(floors["floor_m2"].sum()),
        "volume_m3": float((floors["floor_m2"] * floors["height_m"]).sum()),
    }


def _warnings(given: int, best: pd.DataFrame, buildable: pd.DataFrame, translate: Translate) -> tuple[str, ...]:
    warnings = []
    if len(buildable) < len(best):
        warnings.append(
            translate(text("Nothing fits on {count} of {sites} sites; they have no floors.")).format(
                count=len(best) - len(buildable), sites=len(best)
            )
        )
    if len(best) < given:
        warnings.append(
            translate(text("Only the best {count} of {sites} sites were drawn.")).format(count=len(best), sites=given)
        )
    return tuple(warnings)
