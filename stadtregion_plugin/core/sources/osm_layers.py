"""The layers of areas of an OpenStreetMap file: buildings, land use, constraints and quarters."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from pyproj import CRS

from .. import schema
from ..settings import settings
from . import tags as tag
from .osm_areas import Areas
from .osm_file import Tags
from .osm_parts import OfParts, extent_of_parts
from .osm_tables import NO_LAND, building_uses, function_rules, in_use, is_vacant, landuse_classes, landuse_rules

NOT_BUILT = ("", "no", "razed", "demolished", "proposed", "planned")
ADMIN_LEVELS = ("11", "10", "9", "8")  # the finest first
QUARTER_PLACES = ("borough", "suburb", "quarter", "neighbourhood", "city_block")
LEVELS, PARTS = "levels", "parts"  # sources of the storeys
ROOFS = ("roof", "canopy")
MEAN_DECIMALS = 2  # of storeys and metres: outlines are drawn no better
GOOD_PART = 0.6  # of the built-up area, for a set of boundaries to count as its quarters


def is_building(tags: Tags) -> bool:
    """Whether ``tags`` describe a building above ground, in use or not."""
    underground = tags.get("location") == "underground" or tags.get("parking") == "underground"
    return in_use(tags).get("building", "") not in NOT_BUILT and not underground


def is_building_part(tags: Tags) -> bool:
    """Whether ``tags`` describe a part above ground of a building that is mapped besides."""
    return tags.get("building:part", "no") != "no" and tags.get("location") != "underground" and not is_building(tags)


def landuse_of(tags: Tags) -> str:
    """The class of land use, "" where ``tags`` describe none."""
    rules = landuse_rules()
    found = (rules.landuse_of_building if "building" in tags else rules.landuse)(in_use(tags))
    return "" if found == NO_LAND else found


def constraint_of(tags: Tags) -> str:
    """The kind of constraint, "" where ``tags`` describe none."""
    return "" if "building" in tags else landuse_rules().constraint(tags)


def is_quarter(tags: Tags) -> bool:
    administrative = tags.get("boundary") == "administrative" and tags.get("admin_level") in ADMIN_LEVELS
    return bool(tags.get("name")) and (administrative or tags.get("place") in QUARTER_PLACES)


def is_area(tags: Tags) -> bool:
    """Whether an outline with ``tags`` goes into one of the layers of areas."""
    return bool(
        is_building(tags) or is_building_part(tags) or landuse_of(tags) or constraint_of(tags) or is_quarter(tags)
    )


# --- layers ------------------------------------------------------------------------------------------------------


def landuse_layer(areas: Areas, crs: CRS) -> gpd.GeoDataFrame:
    """Areas by class of land use. Areas overlap as they were mapped: a park in a housing area lies on top of it."""
    classes = np.array([landuse_of(tags) for tags in areas.tags], dtype=object)
    chosen = np.flatnonzero(classes != "")
    return _layer(
        schema.LANDUSE,
        areas,
        chosen,
        crs,
        landuse=classes[chosen],
        vacant=[classes[at] == "brownfield" or is_vacant(areas.tags[at]) for at in chosen],
    )


def constraints_layer(areas: Areas, crs: CRS) -> gpd.GeoDataFrame:
    """Areas where building is restricted, by kind (water, wetland, protected, forest, park, flood …)."""
    kinds = np.array([constraint_of(tags) for tags in areas.tags], dtype=object)
    chosen = np.flatnonzero(kinds != "")
    return _layer(schema.CONSTRAINTS, areas, chosen, crs, kind=kinds[chosen])


def buildings_layer(areas: Areas, landuse: gpd.GeoDataFrame, crs: CRS) -> gpd.GeoDataFrame:
    """Buildings with their use, storeys and height.

    The use comes from the type of building, else from what goes on in it, else from the smallest area of ``landuse``
    it stands on, else it is "other".

    ``levels`` are storeys above ground without those in the roof, less the open ones below a raised building. Parts
    that cover an outline replace what it says; of parts with different storeys the mean over the outline counts, so
    that footprint × storeys is floor space. The same holds for the height. ``levels_source`` is ``levels`` or
    ``parts``.
    """
    chosen = np.flatnonzero([is_building(tags) for tags in areas.tags])
    parts = np.flatnonzero([is_building_part(tags) for tags in areas.tags])
    told = [in_use(areas.tags[at]) for at in chosen]
    use = np.array([_use_by_tags(tags) for tags in told], dtype=object)
    unknown = np.flatnonzero(use == "")
    use[unknown] = _use_by_land(areas.polygons[chosen[unknown]], landuse)
    levels, levels_source, height = _storeys_and_height(areas, chosen, parts, told)
    return _layer(
        schema.BUILDINGS,
        areas,
        chosen,
        crs,
        building=[tags["building"] for tags in told],
        use=use,
        roof_shape=[tags.get("roof:shape") for tags in told],
        vacant=[is_vacant(areas.tags[at]) for at in chosen],
        levels=levels,
        height_m=height,
        levels_source=levels_source,
    )


def quarters_layer(areas: Areas, built: shapely.Geometry, crs: CRS) -> gpd.GeoDataFrame:
    """The finest boundaries that cover a good part of ``built`` (the built-up area), else the set that covers most.

    Sets are the administrative levels 11, 10, 9 and 8, and areas tagged as suburb, quarter or neighbourhood.
    """
    named = np.array([is_quarter(tags) for tags in areas.tags], dtype=bool)
    levels = np.array([_quarter_set(tags) for tags in areas.tags], dtype=object)
    best: np.ndarray = np.empty(0, dtype=np.intp)
    best_share = 0.0
    for level in (*ADMIN_LEVELS[:-1], "place", ADMIN_LEVELS[-1]):
        chosen = np.flatnonzero(named & (levels == level))
        if not len(chosen):
            continue
        with np.errstate(invalid="ignore"):  # GEOS raises numpy's flag where nothing is left
            share = shapely.intersection(shapely.union_all(areas.polygons[chosen]), built).area / built.area
        if best_share < min(share, GOOD_PART):
            best, best_share = chosen, share
    people = _numbers([areas.tags[at] for at in best], "population", tag.count)
    quarters = _layer(schema.QUARTERS, areas, best, crs, people=people, source="boundary")
    return quarters[shapely.intersects(quarters.geometry.to_numpy(), built)].reset_index(drop=True)


# --- steps -------------------------------------------------------------------------------------------------------


def _layer(layer: schema.Layer, areas: Areas, chosen: np.ndarray, crs: CRS, **fields) -> gpd.GeoDataFrame:
    id_field = layer.fields[0].name
    names = [areas.tags[at].get("name") for at in chosen]
    frame = gpd.GeoDataFrame(
        {id_field: areas.ids[chosen], "name": names, **fields}, geometry=areas.polygons[chosen], crs=crs
    )
    return layer.conform(frame)


def _numbers(tags: list[Tags], key: str, read) -> np.ndarray:
    return np.array([read(each.get(key)) for each in tags], dtype=float)


def _use_by_tags(tags: Tags) -> str:
    by_type = building_uses().get(tags["building"].split(";")[0], "")
    return by_type or function_rules()(tags)


def _use_by_land(buildings: np.ndarray, landuse: gpd.GeoDataFrame) -> np.ndarray:
    """The use of buildings that stand on each class of land; of overlapping areas the smallest counts."""
    use = np.full(len(buildings), "other", dtype=object)
    by_class = landuse.landuse.map(landuse_classes().building_use).fillna("").to_numpy()
    telling = np.flatnonzero(by_class != "")
    land = landuse.geometry.to_numpy()[telling]
    inside, on = shapely.STRtree(land).query(shapely.point_on_surface(buildings), predicate="intersects")
    # Written from the largest area to the smallest, the smallest stays.
    largest_first = np.argsort(-shapely.area(land)[on], kind="stable")
    use[inside[largest_first]] = by_class[telling][on[largest_first]]
    return use


def _storeys_and_height(
    areas: Areas, chosen: np.ndarray, parts: np.ndarray, told: list[Tags]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Storeys, their source and height of the buildings ``chosen``, whose tags are ``told``, with their ``parts``."""
    shapes = areas.polygons[chosen], areas.polygons[parts]
    part_tags = [areas.tags[at] for at in parts]
    storeys = [_levels_of_part(tags) for tags in part_tags], _numbers(part_tags, "building:min_level", tag.levels)
    heights = _numbers(part_tags, "height", tag.metres), _numbers(part_tags, "min_height", tag.metres)
    own_levels = _numbers(told, "building:levels", tag.levels)
    raised_by = np.nan_to_num(_numbers(told, "building:min_level", tag.levels))
    own_levels = np.where(raised_by < own_levels, own_levels - raised_by, own_levels)
    levels, by_parts = _or_of_parts(own_levels, extent_of_parts(*shapes, np.array(storeys[0], dtype=float), storeys[1]))
    height, _ = _or_of_parts(_numbers(told, "height", tag.metres), extent_of_parts(*shapes, *heights))
    source = np.full(len(levels), None, dtype=object)
    source[~np.isnan(levels)] = LEVELS
    source[by_parts] = PARTS
    return levels, source, height


def _levels_of_part(tags: Tags) -> float:
    """Storeys up to the top of a part; a roof without walls has none."""
    is_open = tags["building:part"] in ROOFS and "building:levels" not in tags
    return 0.0 if is_open else tag.levels(tags.get("building:levels"))


def _or_of_parts(own: np.ndarray, of_parts: OfParts) -> tuple[np.ndarray, np.ndarray]:
    """The outline's ``own`` number or that of its parts, and whether it is the parts' (table ``existing``).

    Parts of which all is known replace an outline. Those that cover a good part of one that says nothing itself speak
    for the rest of it.
    """
    value = settings("existing")
    replaced = of_parts.covered_share >= value["parts_cover_share"]
    spoken_for = ~replaced & np.isnan(own) & (of_parts.covered_share >= value["parts_tell_share"])
    mean = (of_parts.extent / np.where(spoken_for, of_parts.covered_share, 1.0)).round(MEAN_DECIMALS)
    return np.where(replaced | spoken_for, mean, own), replaced | spoken_for


def _quarter_set(tags: Tags) -> str:
    return tags.get("admin_level", "") if tags.get("boundary") == "administrative" else "place"
