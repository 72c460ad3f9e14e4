"""What all algorithms ask that follow people along the streets to the sites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.cache import folder_of_times
from ..bridge.messages import tr
from .choices import travel_modes
from .parameters import LINE, POINT, POLYGON, Choice, Flag, LayerIn, Number, Parameter, PopulationIn, RasterIn

SNAP_LIMIT_M = 500.0  # as in core.network, which cannot be read where its packages are missing


def people_and_sites() -> Iterator[Parameter]:
    yield LayerIn(
        "SITES",
        tr("Sites"),
        help=tr("Points or polygons; a field “site_id” names them, and each name may stand there once."),
        geometries=(POINT, POLYGON),
    )
    yield people_near_streets()
    yield LayerIn(
        "STREETS",
        tr("Streets"),
        help=tr("A routable graph as imported, or any line layer, which is then split where lines meet."),
        geometries=(LINE,),
    )


def people_near_streets() -> Parameter:
    return PopulationIn(
        "POPULATION",
        tr("Population"),
        help=tr("Points or cells with a number of people, such as a census grid; a layer, a raster or a CSV file."),
        within="STREETS",
    )


def mode_and_limit(limit_help: str = "") -> Iterator[Parameter]:
    yield Choice("MODE", tr("Travel mode"), help=tr("How people travel."), options=travel_modes(), default="bicycle")
    yield Number(
        "LIMIT_MIN",
        tr("Time limit (minutes)"),
        help=limit_help or tr("People who need longer to the nearest site are not served."),
        default=15.0,
        minimum=0.1,
        maximum=240.0,
    )


def on_the_network(limit_help: str = "") -> Iterator[Parameter]:
    """Advanced: how places are joined to the streets, slopes, and whether travel times are kept."""
    yield Number(
        "SNAP_LIMIT_M",
        tr("Farthest from a street (m)"),
        help=limit_help or tr("Sites and people farther away count as not connected; the audit layer says why."),
        default=SNAP_LIMIT_M,
        minimum=1.0,
        maximum=20000.0,
        advanced=True,
    )
    yield RasterIn(
        "DTM",
        tr("Terrain model (DTM)"),
        help=tr("Heights of the ground in metres; slopes then slow people on foot and bicycles."),
        optional=True,
        advanced=True,
    )
    yield Flag(
        "KEEP_TIMES",
        tr("Keep travel times for the next run"),
        help=tr("In a folder of the user's profile that the log names; it takes at most 500 MB."),
        default=True,
        optional=True,
        advanced=True,
    )


def network_options(given) -> dict[str, Any]:
    """The values of ``on_the_network`` as the core's ``AccessOptions`` takes them."""
    return {
        "snap_limit_m": given.snap_limit_m,
        "dtm": given.dtm,
        "kept_in": folder_of_times(given.feedback) if given.keep_times else None,
    }
