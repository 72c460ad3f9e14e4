"""Small OpenStreetMap files written by hand for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

STEP = 0.001  # degrees between the points of the grid nodes stand on: about 111 m north, 70 m east at 51° north
WEST, SOUTH = 9.7, 50.8


@dataclass
class OsmText:
    """Elements in the order they are added; nodes are given by whole steps east and north."""

    lines: list[str] = field(default_factory=list)

    def nodes(self, places: dict[int, tuple[float, float]], **tags: str) -> OsmText:
        for node, (east, north) in places.items():
            lon, lat = WEST + east * STEP, SOUTH + north * STEP
            self._add(f"<node id='{node}' version='1' lon='{lon:.7f}' lat='{lat:.7f}'>", "</node>", [], tags)
        return self

    def way(self, way: int, refs: list[int], **tags: str) -> OsmText:
        return self._add(f"<way id='{way}' version='1'>", "</way>", [f"<nd ref='{ref}'/>" for ref in refs], tags)

    def relation(self, relation: int, members: list[tuple[int, str]], **tags: str) -> OsmText:
        inner = [f"<member type='way' ref='{way}' role='{role}'/>" for way, role in members]
        return self._add(f"<relation id='{relation}' version='1'>", "</relation>", inner, tags)

    def inhabited(self) -> OsmText:
        """A house and a street of ids 900 and up, without which no extract is read."""
        self.nodes({900: (20, 20), 901: (20.2, 20), 902: (20.2, 20.2), 903: (20, 20.2), 904: (21, 20), 905: (22, 20)})
        self.way(900, [900, 901, 902, 903, 900], building="house")
        return self.way(901, [904, 905], highway="residential")

    def write(self, path: Path) -> Path:
        path.write_text("<?xml version='1.0'?>\n<osm version='0.6'>\n" + "\n".join(self.lines) + "\n</osm>\n")
        return path

    def _add(self, start: str, end: str, inner: list[str], tags: dict[str, str]) -> OsmText:
        # A keyword cannot hold a colon, so two underscores stand for it.
        named = [f"<tag k={quoteattr(key.replace('__', ':'))} v={quoteattr(value)}/>" for key, value in tags.items()]
        self.lines.append("".join([start, *inner, *named, end]))
        return self
