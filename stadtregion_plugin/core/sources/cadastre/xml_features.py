"""The features of an XML file one by one, so that a file of any size needs the memory of one of them.

Names are those of the file without their prefix: neither the version of a namespace nor a prefix nobody declared
matters. A feature is a small tree of its own; whatever stands around it is never kept. A file that declares entities,
which could name other files or grow without end, is refused.
"""

from __future__ import annotations

import gzip
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, TreeBuilder  # nosec B405 - trees only; the parser below refuses entities
from xml.parsers import expat

from ...errors import InputError
from ...progress import Progress, report, unobserved

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
XML_SUFFIXES = (".xml", ".gml", ".nas", ".xml.gz", ".gml.gz")
PIECE = 1 << 18
HEAD = 1 << 20
_BLANK = b"\xef\xbb\xbf \t\r\n"
# One of these holds a feature, or several; a collection in it is no feature.
MEMBERS = frozenset(("featureMember", "member", "featureMembers", "cadastralParcel", "Insert"))
COLLECTIONS = frozenset(("FeatureCollection", "SimpleFeatureCollection", "SpatialDataSet", "Tuple", "boundedBy"))


@cache
def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def first(element: Element, name: str) -> Element | None:
    """The first child with this name."""
    return next((child for child in element if local(child.tag) == name), None)


def text_at(element: Element | None, *path: str) -> str:
    """The text at the end of a path of children; "" where it leads nowhere."""
    for name in path:
        element = None if element is None else first(element, name)
    return "" if element is None else (element.text or "").strip()


def text_below(element: Element, name: str) -> str:
    """The text of the first descendant with this name; "" if there is none."""
    return next(((found.text or "").strip() for found in element.iter() if local(found.tag) == name), "")


def attribute(element: Element, name: str) -> str:
    """An attribute, whatever its prefix; "" if it is not there."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


@contextmanager
def opened(path: Path, member: str | None = None) -> Iterator[tuple[IO[bytes] | gzip.GzipFile, Callable[[], float]]]:
    """The content of an XML file, of a gzipped one, or of a ``member`` of a ZIP; and the share of it that is read."""
    size = max(path.stat().st_size, 1)
    with path.open("rb") as raw:
        if member is not None:
            with zipfile.ZipFile(raw) as archive, archive.open(member) as stream:
                total = max(archive.getinfo(member).file_size, 1)
                yield stream, lambda: stream.tell() / total
        elif raw.read(2) == GZIP:
            raw.seek(0)
            with gzip.open(raw) as unpacked:
                yield unpacked, lambda: raw.tell() / size
        else:
            raw.seek(0)
            yield raw, lambda: raw.tell() / size


def head_of(path: Path, member: str | None = None) -> bytes:
    """The first part of the content, unpacked, in UTF-8 where its mark says UTF-16; as much as can be read."""
    try:
        if member is not None:
            with opened(path, member) as (stream, _):
                head = stream.read(HEAD)
        else:
            with path.open("rb") as raw:
                head = raw.read(HEAD)
            if head[:2] == GZIP:  # what is there of it, even if the end is cut off
                head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, HEAD)
    except (OSError, zlib.error, zipfile.BadZipFile):
        return b""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", errors="ignore").encode()
    return head.lstrip(_BLANK)


def xml_members(path: Path) -> list[str]:
    """The XML files in a ZIP; none where it is no ZIP or holds a data set of another kind."""
    if not zipfile.is_zipfile(path):
        return []
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.lower().endswith(XML_SUFFIXES)]
    return sorted(name for name in names if not re.search(r"\.(shp|gpkg|dbf)\.xml$", name, re.IGNORECASE))


class FeatureStream:
    """Reads XML and hands every feature that ``wanted`` says yes to (by its name) to ``take``.

    Where ``wanted`` is None a feature is what stands in a ``featureMember``, ``member`` or the like. ``crs_name`` is
    the first srsName outside features: an envelope's counts for all geometries that have none of their own.
    """

    def __init__(self, take: Callable[[str, Element], None], wanted: Callable[[str], bool] | None = None) -> None:
        self.take, self.wanted = take, wanted
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._outside
        self._builder, self._feature = TreeBuilder(), Element("")
        self._armed = self._several = False
        self.crs_name = ""

    def read(self, path: Path, member: str | None = None, progress: Progress = unobserved) -> None:
        """Read the whole file; ``InputError`` where it is cut off, no XML or declares entities."""
        try:
            with opened(path, member) as (stream, share):
                self.parser.EntityDeclHandler = partial(_refuse_entities, path)
                piece = stream.read(PIECE).lstrip(b" \t\r\n")
                while piece:
                    self.parser.Parse(piece, False)
                    report(progress, min(share(), 1.0))
                    piece = stream.read(PIECE)
                self.parser.Parse(b"", True)
        except (expat.ExpatError, EOFError, OSError, zlib.error, zipfile.BadZipFile) as error:
            raise InputError(
                "{path} is cut off or damaged ({detail}); export or download it again.", path=path, detail=error
            ) from error
        report(progress, 1.0)

    def _outside(self, name: str, attributes: dict[str, str]) -> None:
        plain = local(name)
        if self.wanted is not None:
            begins = self.wanted(plain)
        elif plain in MEMBERS:
            self._armed, self._several, begins = True, plain == "featureMembers", False
        elif plain in COLLECTIONS:
            self._armed = begins = False
        else:
            begins, self._armed = self._armed, self._several
        if not begins:
            self.crs_name = self.crs_name or attributes.get("srsName", "")
            return
        self._builder = TreeBuilder()
        self._feature = self._builder.start(name, attributes)
        self.parser.StartElementHandler = self._builder.start
        self.parser.CharacterDataHandler = self._builder.data
        self.parser.EndElementHandler = self._inside_end

    def _inside_end(self, name: str) -> None:
        element = self._builder.end(name)
        if element is not self._feature:
            return
        self.parser.StartElementHandler = self._outside
        self.parser.CharacterDataHandler = self.parser.EndElementHandler = None
        self.take(local(name), element)


def _refuse_entities(path: Path, *_declaration: object) -> None:
    raise InputError(
        "{path} declares XML entities, which no cadastre or city model does; remove its DOCTYPE or export it again.",
        path=path,
    )
