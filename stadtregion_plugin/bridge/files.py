"""Results that are files: written beside their target and moved into place only when complete."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..core import schema
from ..core.errors import InputError
from ..core.progress import Progress, report, unobserved

if TYPE_CHECKING:
    import pandas as pd

ATTRIBUTION = "ATTRIBUTION"  # of the metadata of a layer in a GeoPackage
_OGR_NAMES = {"PolygonZ": "Polygon Z"}  # of geometries that OGR calls otherwise than QGIS


def require_writable(target: str | Path) -> Path:
    """``target`` as a path whose folder exists (made if need be) and takes files; ``InputError`` otherwise.

    Asked before a long run, so that nobody waits for a result that cannot be kept.
    """
    path = Path(target).expanduser().absolute()
    if path.is_dir():
        raise InputError("{path} is a folder; name a file to write to.", path=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        if path.exists():
            with path.open("ab"):
                pass
    except OSError as error:
        raise cannot_write(path, error) from error
    return path


def cannot_write(path: Path, error: BaseException) -> InputError:
    """What is to be said of a file that the system refuses to write."""
    detail = getattr(error, "strerror", None) or str(error)
    return InputError("{path} cannot be written ({detail}); choose another place.", path=path, detail=detail)


@contextmanager
def moved_when_complete(target: str | Path) -> Iterator[Path]:
    """A path in a folder beside ``target`` with the same file name; moved onto ``target`` when the block ends well.

    When the block fails or is cancelled the target stays as it was and nothing half-written remains.
    """
    target = require_writable(target)
    folder = Path(tempfile.mkdtemp(prefix=".stadtregion-", dir=target.parent))
    try:
        unfinished = folder / target.name
        yield unfinished
        os.replace(unfinished, target)
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_geopackage(
    path: Path, layers: Mapping[str, pd.DataFrame], progress: Progress = unobserved, attribution: str = ""
) -> None:
    """Write the (Geo)DataFrames ``layers``, by schema name, as layers of a new GeoPackage at ``path``.

    Each layer carries ``attribution``, and with it what is made from it.

    ``InputError`` when a layer did not arrive whole, as on a full disk.
    """
    import pyogrio.errors

    for position, (name, frame) in enumerate(layers.items()):
        report(progress, position / len(layers))
        try:
            _write_layer(path, schema.LAYERS[name], frame, append=position > 0, attribution=attribution)
            written = pyogrio.read_info(path, layer=name)["features"]
        except (pyogrio.errors.DataSourceError, pyogrio.errors.FeatureError, pyogrio.errors.DataLayerError) as error:
            raise cannot_write(path, error) from error
        if written != len(frame):
            raise cannot_write(path, OSError(f"{name}: {written} of {len(frame)} rows"))
    _use_one_file(path)
    report(progress, 1.0)


def add_to_geopackage(path: Path, layers: Mapping[str, pd.DataFrame]) -> None:
    """Add ``layers`` to the GeoPackage at ``path``, which has none of these names yet."""
    for name, frame in layers.items():
        _write_layer(path, schema.LAYERS[name], frame, append=True)
    _use_one_file(path)


def _write_layer(path: Path, layer: schema.Layer, frame, append: bool, attribution: str = "") -> None:
    import geopandas as gpd
    import pyogrio

    frame = layer.conform(frame)
    nullable = [field.name for field in layer.fields if field.kind in {"integer", "boolean"}]
    frame = frame.assign(**{name: _without_extension_type(frame[name]) for name in nullable})
    signed = {"layer_metadata": {ATTRIBUTION: attribution}} if attribution else {}
    if layer.geometry is None:
        pyogrio.write_dataframe(frame, path, layer=layer.name, driver="GPKG", append=append, **signed)
        return
    frame = gpd.GeoDataFrame(frame)
    multi = layer.geometry.startswith("Multi")
    pyogrio.write_dataframe(
        frame,
        path,
        layer=layer.name,
        driver="GPKG",
        append=append,
        geometry_type=_OGR_NAMES.get(layer.geometry, layer.geometry),
        promote_to_multi=multi,
        **signed,
    )


def _without_extension_type(column):
    """pandas' nullable integers and booleans as what pyogrio writes in all its versions."""
    if not column.isna().any():
        return column.astype("int64" if column.dtype == "Int64" else "bool")
    return column


def _use_one_file(path: Path) -> None:
    """Leave no -wal and -shm file beside the GeoPackage, and make sure that the database is sound."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = connection.execute("PRAGMA quick_check").fetchone()
    connection.close()
    if verdict != "ok":
        raise cannot_write(path, OSError(verdict))


def file_hash(path: str | Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    import hashlib

    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_text(target: str | Path, content: str) -> None:
    """Write ``content`` (UTF-8) to ``target``, replacing it only when complete."""
    with moved_when_complete(target) as unfinished:
        unfinished.write_text(content, encoding="utf-8")
