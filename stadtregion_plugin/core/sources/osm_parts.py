"""What the parts of a building (``building:part``) say about the whole of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..frames import polygons_only

OVERLAP = 1e-3  # parts whose areas sum to more than this above the area they cover lie over one another


@dataclass(frozen=True)
class OfParts:
    """Per outline: ``extent``, the mean over the outline of how much there is above each point of it (storeys or
    metres), and ``covered_share``, the share of the outline on which it is known."""

    extent: np.ndarray
    covered_share: np.ndarray


def extent_of_parts(outlines: np.ndarray, parts: np.ndarray, top: np.ndarray, bottom: np.ndarray) -> OfParts:
    """How much the ``parts`` that reach from ``bottom`` to ``top`` (storeys or metres) hold within each outline.

    Extent = Σ area of the part × (top − bottom) / area of the outline, so that footprint × extent is floor space (or
    volume). Where parts lie over one another, what both of them hold counts once. A part belongs to the outline its
    middle lies in; parts of unknown ``top`` (NaN) count for nothing, an unknown ``bottom`` is the ground.

    Source: OpenStreetMap wiki, Key:building:part, Key:building:levels and Key:building:min_level.
    """
    known = np.flatnonzero(np.isfinite(top))
    bottom = np.where(np.isfinite(bottom) & (bottom < top), bottom, 0.0)
    part, outline = shapely.STRtree(outlines).query(shapely.point_on_surface(parts[known]), predicate="intersects")
    part = known[part]
    pieces = polygons_only(shapely.intersection(parts[part], outlines[outline]))
    area = shapely.area(pieces)

    count = len(outlines)
    covered = _area_of_unions(pieces, outline, count)
    content = np.bincount(outline, weights=area * (top[part] - bottom[part]), minlength=count)
    overlapping = np.bincount(outline, weights=area, minlength=count) > (1 + OVERLAP) * covered
    rows = overlapping[outline]
    once = _content_of_layers(pieces[rows], outline[rows], top[part[rows]], bottom[part[rows]], count)
    content[overlapping] = once[overlapping]
    whole = shapely.area(outlines)
    return OfParts(content / whole, covered / whole)


def _content_of_layers(
    pieces: np.ndarray, outline: np.ndarray, top: np.ndarray, bottom: np.ndarray, count: int
) -> np.ndarray:
    """Per outline Σ over the layers between all tops and bottoms: thickness × area that any of the pieces covers."""
    held = pd.DataFrame({"outline": outline, "top": top, "bottom": bottom, "piece": np.arange(len(pieces))})
    levels = pd.DataFrame({"outline": np.tile(outline, 2), "base": np.concatenate([bottom, top])})
    levels = levels.drop_duplicates().sort_values(["outline", "base"])
    levels["thickness"] = levels.groupby("outline")["base"].shift(-1) - levels["base"]
    layers = levels.dropna().reset_index(drop=True).rename_axis("layer").reset_index()
    within = layers.merge(held, on="outline")
    within = within[(within["bottom"] <= within["base"]) & (within["top"] > within["base"])].sort_values("layer")
    covered = _area_of_unions(pieces[within["piece"]], within["layer"].to_numpy(), len(layers))
    return np.bincount(layers["outline"], weights=covered * layers["thickness"], minlength=count)


def _area_of_unions(shapes: np.ndarray, group: np.ndarray, count: int) -> np.ndarray:
    """Area (count,) that the ``shapes`` of each group cover together."""
    polygons, shape = shapely.get_parts(shapes, return_index=True)
    area = np.bincount(group, weights=shapely.area(shapes), minlength=count)
    several = np.bincount(group, minlength=count) > 1
    rows = np.flatnonzero(several[group[shape]])
    rows = rows[np.argsort(group[shape[rows]], kind="stable")]
    if len(rows):
        groups, position = np.unique(group[shape[rows]], return_inverse=True)
        together = shapely.multipolygons(polygons[rows], indices=position)
        area[groups] = shapely.area(shapely.union_all(together[:, np.newaxis], axis=1))
    return area
