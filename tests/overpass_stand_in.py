"""A stand-in for Nominatim and Overpass on the loopback interface, for tests without a network.

    with OverpassStandIn("extract.osm.pbf") as url:
        …  # url + "/api" is Overpass, url + "/" is Nominatim

It answers every Overpass query with all elements of one OSM file, and every search for a place that it was told of
with one outline. Run as a script it serves until it is ended: ``python tests/overpass_stand_in.py extract.osm.pbf``.
"""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import osmium

TIMESTAMP = "2026-07-01T00:00:00Z"


class OverpassStandIn:
    """Serves the elements of the OSM file ``path``; ``places`` are the names that have an outline.

    ``status`` other than 200 is what Overpass answers instead of data, ``remark`` what it adds to an empty answer, and
    ``queries`` the queries it was asked.
    """

    def __init__(self, path, places=("Faurndau",), status=200, remark=None):
        self.answer = json.dumps(overpass_answer(path, remark)).encode()
        self.places, self.status = places, status
        self.queries: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def environment(self) -> dict[str, str]:
        """The variables that make the plugin ask here."""
        return {"STADTREGION_OVERPASS_URL": f"{self.url}/api", "STADTREGION_NOMINATIM_URL": f"{self.url}/"}

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self.url

    def __exit__(self, *error) -> None:
        self._server.shutdown()
        self._server.server_close()


def overpass_answer(path, remark=None) -> dict:
    """The elements of the OSM file ``path`` as Overpass gives them with ``out;``."""
    elements = [] if remark else [_element(entity) for entity in osmium.FileProcessor(str(path))]
    answer = {"version": 0.6, "osm3s": {"timestamp_osm_base": TIMESTAMP}, "elements": elements}
    return {**answer, "remark": remark} if remark else answer


def _element(entity) -> dict:
    element = {"id": entity.id, "tags": dict(entity.tags)}
    if entity.is_node():
        return {"type": "node", "lat": entity.lat, "lon": entity.lon, **element}
    if entity.is_way():
        return {"type": "way", "nodes": [node.ref for node in entity.nodes], **element}
    kinds = {"n": "node", "w": "way", "r": "relation"}
    members = [{"type": kinds[member.type], "ref": member.ref, "role": member.role} for member in entity.members]
    return {"type": "relation", "members": members, **element}


def _handler(stand_in: OverpassStandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            request = urlparse(self.path)
            name = parse_qs(request.query).get("q", [""])[0]
            self._send(200, json.dumps([_place(name)] if name in stand_in.places else []).encode())

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            stand_in.queries.append(parse_qs(body)["data"][0])
            self._send(stand_in.status, stand_in.answer if stand_in.status == 200 else b"busy")

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    return Handler


def _place(name: str) -> dict:
    west, south, east, north = 9.6251, 48.7078, 9.6395, 48.7168
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "place_id": 1,
        "osm_type": "relation",
        "osm_id": 1,
        "lat": str((south + north) / 2),
        "lon": str((west + east) / 2),
        "class": "boundary",
        "type": "administrative",
        "importance": 0.5,
        "name": name,
        "display_name": name,
        "boundingbox": [str(south), str(north), str(west), str(east)],
        "geojson": {"type": "Polygon", "coordinates": [ring]},
    }


if __name__ == "__main__":
    stand_in = OverpassStandIn(Path(sys.argv[1]))
    for variable, value in stand_in.environment.items():
        print(f"export {variable}={value}", flush=True)
    stand_in._server.serve_forever()
