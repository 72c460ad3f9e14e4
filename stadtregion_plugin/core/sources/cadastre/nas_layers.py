"""The layers of a NAS file: parcels with owners, buildings and actual use, by the tables ``alkis_…``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import pandas as pd

from ...progress import Progress, part, report, unobserved
from ...tables import read_table
from ...text import Translate, english, text
from .nas import NasContent, Rows, read_nas
from .nas_owners import ownership
from .owner_shares import summarise
from .parcels import SOURCE, Raw, with_owners

UNDERGROUND = ("1200",)  # AX_LageZurErdoberflaeche_Gebaeude: below the ground
DISUSED = ("2100",)  # out of service, shut down, abandoned


def read_nas_layers(
    path: Path,
    members: list[str | None],
    salt: str,
    translate: Translate = english,
    progress: Progress = unobserved,
) -> Raw:
    """Parcels, buildings and actual use of a NAS file (or of ``members`` of a ZIP), before they are repaired."""
    content = read_nas(path, members, salt, part(progress, 0.0, 0.8))
    parcels = _parcels(content, salt)
    report(progress, 0.9)
    buildings, left_out = _buildings(content)
    warnings = [*_told_curves(content, translate)]
    if content.is_delivery:
        said = translate(
            text(
                "This is an update for users (NBA) that only adds objects: all parcels are in it only if it was the "
                "first delivery of the stock."
            )
        )
        warnings.append(said)
    if left_out:
        said = translate(text("{count} buildings are below the ground or only planned; they were left out."))
        warnings.append(said.format(count=left_out))
    return Raw(parcels, buildings, _landuse(content), content.skipped_count, warnings)


def _told_curves(content: NasContent, translate: Translate) -> Iterable[str]:
    if content.unknown_curves:
        said = translate(
            text("{count} curves are of a kind that is not known here ({kinds}); they are drawn by their points.")
        )
        kinds = ", ".join(sorted(content.unknown_curves))
        yield said.format(count=sum(content.unknown_curves.values()), kinds=kinds)


def _layer(content: NasContent, rows: Rows, frame: pd.DataFrame) -> gpd.GeoDataFrame:
    shapes = content.crs.straightened(rows.shapes(frame.index))
    return gpd.GeoDataFrame(frame.reset_index(drop=True), geometry=shapes, crs=content.crs.crs)


def _parcels(content: NasContent, salt: str) -> gpd.GeoDataFrame:
    rows = content.parcels.frame()
    parcels = pd.DataFrame(
        {
            "parcel_id": rows["name"],
            "official_area_m2": rows["area"],
            "district": rows["district"].map(lambda key: content.districts.get(key) or key or None),
            "number": rows["number"].where(rows["number"] != "", None),
            "address": _addresses(content, rows["address"]),
        }
    )
    booked = rows["booking"].reset_index(drop=True)
    owned = ownership(content, booked[booked != 0])
    tenure = owned.tenure.reindex(range(len(parcels))).astype(object)
    parcels = parcels.assign(tenure=tenure.where(tenure.notna(), None).to_numpy())
    return with_owners(_layer(content, content.parcels, parcels), summarise(owned.owners, len(parcels), salt))


def _addresses(content: NasContent, pointed: pd.Series) -> pd.Series:
    """The address each parcel points at as "street number"; None where the file names none."""
    told = content.addresses
    streets = [content.streets.get(street, "") if isinstance(street, tuple) else street for street in told["street"]]
    written = [
        f"{street} {number}".strip() if street else None for street, number in zip(streets, told["house_number"])
    ]
    found = pointed.map(pd.Series(written, index=told["id"], dtype=object))
    return found.where(found.notna(), None)


def _buildings(content: NasContent) -> tuple[gpd.GeoDataFrame, int]:
    """Buildings that stand above the ground, and how many others there are."""
    rows = content.buildings.frame()
    states = read_table("alkis_conditions").set_index("condition_code")["state"]
    state = rows["condition"].map(states).fillna("")
    stands = (state != "planned") & ~rows["position"].isin(UNDERGROUND)
    rows, state = rows[stands], state[stands]
    frame = pd.DataFrame(
        {
            "building_id": rows["name"],
            "use": building_use(rows["function"]),
            "levels": rows["levels"],
            "height_m": rows["height"],
            "roof_shape": roof_shape(rows["roof"]),
            "vacant": state == "vacant",
            "name": rows["title"],
            "levels_source": rows["levels"].notna().map({True: SOURCE, False: None}),
        }
    )
    return _layer(content, content.buildings, frame), int((~stands).sum())


def _landuse(content: NasContent) -> gpd.GeoDataFrame:
    rows = content.uses.frame()
    frame = pd.DataFrame(
        {
            "landuse_id": rows["name"],
            "landuse": _landuse_of(rows),
            "vacant": rows["condition"].isin(DISUSED),
            "name": rows["title"],
        }
    )
    return _layer(content, content.uses, frame)


def building_use(functions: pd.Series) -> pd.Series:
    """The use of buildings by the codes of their function; "other" for a code the table does not list."""
    uses = read_table("alkis_building_functions").set_index("function_code")["use"]
    return functions.map(uses).fillna("other").astype(object)


def roof_shape(codes: pd.Series) -> pd.Series:
    """The shape of roofs in OpenStreetMap's words; None for none and for codes the table does not list."""
    shapes = read_table("alkis_roofs").set_index("roof_code")["roof_shape"]
    found = codes.map(shapes)
    return found.astype(object).where(found.notna() & (found != ""), None)


def _landuse_of(rows: pd.DataFrame) -> pd.Series:
    """Land use by class and code; by the class alone where its code is none the table lists."""
    table = read_table("alkis_landuse").set_index(["object_class", "function_code"])["landuse"].to_dict()
    pairs = zip(rows["object_class"], rows["function"])
    return pd.Series([table.get(pair) or table.get((pair[0], "")) for pair in pairs], index=rows.index, dtype=object)
