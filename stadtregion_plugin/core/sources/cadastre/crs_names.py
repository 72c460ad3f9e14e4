"""What the srsName of a geometry means, by the table ``alkis_crs`` for the names of the German surveying offices."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from ...errors import InputError
from ...tables import read_table


@dataclass(frozen=True)
class NamedCrs:
    """A CRS, whether the file writes its second axis first, and what eastings carry where the zone leads them (m)."""

    crs: CRS
    swapped: bool = False
    zone_prefix_m: float = 0.0

    def straightened(self, shapes: np.ndarray) -> np.ndarray:
        """Shapes as they stand in the file, with x to the east, y to the north and no zone in front."""

        def mend(coordinates: np.ndarray) -> np.ndarray:
            east_north = coordinates[:, ::-1] if self.swapped else coordinates
            prefixed = self.zone_prefix_m * (east_north[:, :1] >= self.zone_prefix_m)
            return east_north - np.hstack([prefixed, np.zeros_like(prefixed)])

        return shapely.transform(shapes, mend) if self.swapped or self.zone_prefix_m else shapes


def named_crs(crs_names: Counter[str], around: str, path: object) -> NamedCrs:
    """The CRS most geometries of the file ``path`` name, else the one named ``around`` them.

    A URN or URL of the OGC means the axes of the authority, often north first; ``EPSG:25832`` means east first. Raises
    ``InputError`` if none is named, or none that is known.
    """
    if not crs_names and not around:
        raise InputError(
            "{path} names no coordinate reference system; export it with one, or open it in QGIS and give the layer.",
            path=path,
        )
    name = crs_names.most_common(1)[0][0] if crs_names else around
    found = _of_surveying_office(name) or _of_authority(name)
    if found is None:
        raise InputError(
            "{path} is in a coordinate reference system {crs} that is not known here; convert it to an EPSG one.",
            path=path,
            crs=name,
        )
    return found


def _of_surveying_office(name: str) -> NamedCrs | None:
    table = read_table("alkis_crs")
    known = {row.crs_name.casefold(): row for row in table.itertuples()}
    words = re.split(r"[:/#]", name.strip())[-1].split("*")[0].casefold()
    while words:
        if words in known:
            row = known[words]
            crs = CRS.from_epsg(int(row.epsg))
            return NamedCrs(crs, swapped=crs.is_geographic, zone_prefix_m=float(row.zone_prefix_m))
        words = words.rpartition("_")[0]
    return None


def _of_authority(name: str) -> NamedCrs | None:
    try:
        if re.match(r"^(urn:|https?://www\.opengis\.net/def/)", name.strip(), re.IGNORECASE):
            code = re.search(r"EPSG[:/](?:[\d.]*[:/])?(\d+)$", name.strip(), re.IGNORECASE)
            crs = CRS.from_epsg(int(code[1])) if code else CRS.from_user_input(name.strip())
            return NamedCrs(crs, swapped=crs.axis_info[0].direction.lower() == "north")
        code = re.search(r"(\d{4,6})$", name.strip())
        return NamedCrs(CRS.from_epsg(int(code[1])) if code else CRS.from_user_input(name.strip()))
    except CRSError:
        return None
