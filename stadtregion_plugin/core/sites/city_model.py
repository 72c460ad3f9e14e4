"""What a city model (LoD2) says about the buildings of another layer."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ..frames import polygons_only
from ..progress import Progress, unobserved
from ..settings import settings
from .columns import areas_in_common, positive_numbers, words


def heights_of_city_model(
    buildings: gpd.GeoDataFrame, model: gpd.GeoDataFrame, progress: Progress = unobserved
) -> pd.DataFrame:
    """``height_m``, ``levels`` and ``roof_shape`` of the city model's buildings that stand on each footprint.

    Heights (m, to the ridge) and storeys are means by area over the model's buildings on the footprint, so that a
    block drawn as one outline gets the mean of its houses. What covers only a sliver of the footprint belongs to the
    neighbour; where all together cover too little of it, nothing is told. The roof shape is that of the largest.
    Indexed as ``buildings``, which are in metres; empty where nothing is known.

    Source: table ``existing``.
    """
    values = settings("existing")
    shapes = polygons_only(buildings.geometry.to_numpy())
    tree = shapely.STRtree(polygons_only(shapely.force_2d(model.to_crs(buildings.crs).geometry.to_numpy())))
    building, found, area = areas_in_common(tree, shapes, progress)
    share = area / shapely.area(shapes)[building]
    kept = share >= values["lod2_sliver_share"]
    building, found, share = building[kept], found[kept], share[kept]

    def mean(column: str) -> np.ndarray:
        told = positive_numbers(model, column)[found]
        weight = np.where(np.isnan(told), 0.0, share)
        covered = np.bincount(building, weights=weight, minlength=len(buildings))
        total = np.bincount(building, weights=weight * np.nan_to_num(told), minlength=len(buildings))
        enough = covered >= values["lod2_cover_share"]
        return np.where(enough, total / np.where(enough, covered, 1.0), np.nan).round(2)

    roofs = words(model, "roof_shape").to_numpy()[found]
    told = np.flatnonzero(~pd.isna(roofs))
    smallest_first = told[np.argsort(share[told], kind="stable")]
    roof_shape = np.full(len(buildings), None, dtype=object)
    roof_shape[building[smallest_first]] = roofs[smallest_first]
    return pd.DataFrame(
        {"height_m": mean("height_m"), "levels": mean("levels"), "roof_shape": roof_shape}, index=buildings.index
    )
