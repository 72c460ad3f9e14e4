"""OpenStreetMap of a place or a rectangle, downloaded by osmnx from Nominatim and Overpass."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlparse

import osmium
import osmnx
import requests
import shapely
from osmium.osm import mutable

from ..errors import Cancelled, InputError
from ..progress import Progress, part, report, unobserved
from ..tables import read_table
from .crs import metric_crs
from .osm import OsmExtract, layers_of
from .osm_file import LIFECYCLE, read_elements
from .osm_layers import ADMIN_LEVELS, QUARTER_PLACES
from .osm_points import PLACE_KINDS, POWER_KINDS

OVERPASS_VARIABLE = "STADTREGION_OVERPASS_URL"
NOMINATIM_VARIABLE = "STADTREGION_NOMINATIM_URL"
USER_AGENT = "Productive City Region, a QGIS plugin (by osmnx)"
TIMEOUT_S = 180
POLL_S = 0.1
USUAL_WAIT_S = 20.0  # how long a download usually takes, for the progress bar alone
BUSY = (429, 504)
# osmnx's settings are global, so a download waits until one that was cancelled has ended.
_ONE_AT_A_TIME = threading.Lock()
# Keys asked for whatever their value. Of others, such as natural (trees) or boundary (whole countries), only the
# values that the tables know.
WHOLE_KEYS = ("building", "building:part", "landuse", "highway", "railway", "amenity", "shop", "public_transport")
SELECTED_KEYS = (
    *("natural", "leisure", "tourism", "waterway", "man_made", "military", "aeroway", "industrial", "flood_prone"),
    *("hazard", "recycling_type", "protect_class"),
)


class _Refused(Exception):
    """The server answered, but not with data."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(str(status))


def fetch_osm(
    place: str | None = None,
    bbox: tuple[float, float, float, float] | None = None,
    overpass_url: str | None = None,
    crs: object = None,
    progress: Progress = unobserved,
) -> OsmExtract:
    """Download OpenStreetMap of a ``place`` (a name that has an outline) or a ``bbox`` (west, south, east, north in °).

    The layers are those that ``read_osm`` makes of a file with the same elements. Servers are those of osmnx unless the
    environment variables ``STADTREGION_OVERPASS_URL`` and ``STADTREGION_NOMINATIM_URL``, or ``overpass_url``, name
    others. Nothing is kept on disk. Raises ``InputError`` when there is no network, when a server is busy, refuses or
    does not answer in time, and when there is no such place.
    """
    metric = None if crs is None else metric_crs(crs)
    download = _Download(place, bbox, overpass_url or os.environ.get(OVERPASS_VARIABLE) or osmnx.settings.overpass_url)
    answers = _watched(download, part(progress, 0.0, 0.6))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "download.osm.pbf"
        write_elements(answers, path)
        elements = read_elements(path, part(progress, 0.6, 0.8))
    return layers_of(elements, metric, place or _text(bbox), part(progress, 0.8, 1.0))


def wanted_tags() -> dict[str, bool | str | list[str]]:
    """The tags asked for, as osmnx takes them."""
    table = read_table("osm_landuse")
    tags: dict[str, bool | str | list[str]] = dict.fromkeys(WHOLE_KEYS, True)
    for key in SELECTED_KEYS:
        tags[key] = sorted(table.value[table.key == key].astype(str))
    tags["boundary"] = sorted(table.value[table.key == "boundary"])
    tags["admin_level"] = list(ADMIN_LEVELS)
    tags["place"] = sorted({*PLACE_KINDS, *QUARTER_PLACES, *table.value[table.key == "place"]})
    tags["power"] = sorted(POWER_KINDS)
    tags["harbour"] = "yes"
    tags.update({f"{stage}:{key}": True for stage in LIFECYCLE for key in ("building", "landuse")})
    return tags


def write_elements(answers: Iterable[dict], path: Path) -> None:
    """Write the elements of Overpass ``answers`` (JSON), each once, as an OSM file."""
    answers = list(answers)
    header = osmium.io.Header()
    dates = [
        answer["osm3s"]["timestamp_osm_base"] for answer in answers if "timestamp_osm_base" in answer.get("osm3s", {})
    ]
    if dates:
        header.set("osmosis_replication_timestamp", min(dates))
    seen = set()
    with osmium.SimpleWriter(str(path), header=header) as writer:
        for answer in answers:
            for element in answer["elements"]:
                if (element["type"], element["id"]) not in seen:
                    seen.add((element["type"], element["id"]))
                    _write(element, writer)


def _write(element: dict, writer: osmium.SimpleWriter) -> None:
    common = {"id": element["id"], "tags": element.get("tags", {})}
    if element["type"] == "node":
        writer.add_node(mutable.Node(location=(element["lon"], element["lat"]), **common))
    elif element["type"] == "way":
        writer.add_way(mutable.Way(nodes=element.get("nodes", []), **common))
    elif element["type"] == "relation":
        members = [(member["type"][0], member["ref"], member["role"]) for member in element.get("members", [])]
        writer.add_relation(mutable.Relation(members=members, **common))


def _text(bbox: tuple[float, float, float, float] | None) -> str:
    return ", ".join(f"{degrees:g}°" for degrees in bbox) if bbox else ""


# --- the download ------------------------------------------------------------------------------------------------


@dataclass
class _Download:
    """One download by osmnx, whose global settings it changes while it runs."""

    place: str | None
    bbox: tuple[float, float, float, float] | None
    overpass_url: str
    answers: list[dict] = field(default_factory=list)
    abandoned: bool = False

    def run(self) -> None:
        """Collect the ``answers`` of Overpass. Raises ``InputError`` for what can go wrong on the way."""
        with _ONE_AT_A_TIME, _osmnx_settings(self.overpass_url, self._receive), _complaints():
            polygon = self._polygon()
            with suppress(InterruptedError):  # osmnx says so that it made no table, as told
                osmnx.features.features_from_polygon(polygon, wanted_tags())

    def _polygon(self) -> shapely.Geometry:
        if self.place is not None:
            return _outline(self.place)
        if self.bbox is None:
            raise InputError("Nothing to download: give a place or an extent.")
        west, south, east, north = self.bbox
        if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
            raise InputError(
                "The extent {extent} is none in degrees; give west, south, east and north in longitude and latitude.",
                extent=_text(self.bbox),
            )
        return shapely.box(west, south, east, north)

    def _receive(self, response: requests.Response, *args, **kwargs) -> None:
        """Every answer passes here, before osmnx would wait and ask again where a server is busy."""
        if self.abandoned:
            raise Cancelled
        if not response.ok:
            raise _Refused(response.status_code)
        if urlparse(response.url).path.endswith("/interpreter"):
            answer = response.json()
            if not isinstance(answer, dict) or "elements" not in answer:
                raise InputError(
                    "{host} answered, but not as an Overpass server does; check its address.",
                    host=urlparse(response.url).hostname,
                )
            if "remark" in answer:
                raise InputError(
                    "The Overpass server gave up ({detail}); choose a smaller area, or give an extract as a file.",
                    detail=answer["remark"],
                )
            self.answers.append(answer)


def _outline(place: str) -> shapely.Geometry:
    try:
        return osmnx.geocode_to_gdf(place).geometry.iloc[0]
    except requests.RequestException:
        raise
    except ValueError as error:
        raise InputError("OpenStreetMap knows no place {place}; add its region or country.", place=place) from error
    except TypeError as error:
        raise InputError(
            "OpenStreetMap has no outline of {place}; name a municipality or a district, or give an extent.",
            place=place,
        ) from error


@contextmanager
def _osmnx_settings(overpass_url: str, receive: Callable) -> Iterator[None]:
    changed = {
        "overpass_url": overpass_url,
        "nominatim_url": os.environ.get(NOMINATIM_VARIABLE) or osmnx.settings.nominatim_url,
        "use_cache": False,
        "cache_only_mode": True,  # the answers are wanted as they are, not as the table osmnx makes of them
        "overpass_rate_limit": False,
        "doh_url_template": None,
        "requests_timeout": TIMEOUT_S,
        "requests_kwargs": {"hooks": {"response": receive}},
        "http_user_agent": USER_AGENT,
    }
    before = {name: getattr(osmnx.settings, name) for name in changed}
    # osmnx also replaces this function, to reach one server under a name that stands for several.
    resolve = socket.getaddrinfo
    try:
        for name, value in changed.items():
            setattr(osmnx.settings, name, value)
        yield
    finally:
        socket.getaddrinfo = resolve
        for name, value in before.items():
            setattr(osmnx.settings, name, value)


@contextmanager
def _complaints() -> Iterator[None]:
    """What keeps an answer from coming, said in one sentence."""
    try:
        yield
    except _Refused as error:
        if error.status in BUSY:
            raise InputError(
                "The OpenStreetMap server is busy (status {status}); try again in some minutes, choose a smaller area, "
                "or give an extract as a file.",
                status=error.status,
            ) from error
        raise InputError(
            "The OpenStreetMap server refused (status {status}); try again later, or give an extract as a file.",
            status=error.status,
        ) from error
    except requests.Timeout as error:
        raise InputError(
            "The OpenStreetMap server did not answer within {seconds} seconds; choose a smaller area, or give an "
            "extract as a file.",
            seconds=TIMEOUT_S,
        ) from error
    except requests.ConnectionError as error:
        raise InputError(
            "There is no connection to {host}; check the network, or give an extract as a file.",
            host=urlparse(error.request.url if error.request else "").hostname or "OpenStreetMap",
        ) from error
    except requests.RequestException as error:
        raise InputError(
            "The download of OpenStreetMap failed ({detail}); try again, or give an extract as a file.", detail=error
        ) from error


def _watched(download: _Download, progress: Progress) -> list[dict]:
    """The answers of ``download``, which runs in a thread, so that waiting for a server can be cancelled."""
    failures: list[BaseException] = []

    def work() -> None:
        try:
            download.run()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=work, daemon=True)
    begin = time.monotonic()
    thread.start()
    try:
        while thread.is_alive():
            waited = time.monotonic() - begin
            report(progress, waited / (waited + USUAL_WAIT_S))
            thread.join(POLL_S)
    except Cancelled:
        download.abandoned = True
        raise
    if failures:
        raise failures[0]
    return download.answers
