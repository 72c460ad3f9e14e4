"""The ledger of a study: what went into each run and what came out, chained by hashes so that changes show.

Each entry holds the hashes of the inputs, the parameters, the figures and a digest of every layer, and the hash of the
entry before it. Whoever alters an entry breaks its own hash; whoever replaces one breaks the chain behind it; whoever
alters a layer breaks its digest. Only a ledger written anew from the start is whole in itself, so the hash of the last
entry, which the report prints, is worth keeping elsewhere. Styles, the project and tables of one's own are not covered.

Source: hash chains after Haber, Stornetta 1991 (J. Cryptology 3); SHA-256, FIPS 180-4.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

import pandas as pd

from .. import schema
from ..errors import InputError
from ..progress import Progress, report, unobserved
from ..text import Translate, english, text
from .results import Study

NAME = schema.LEDGER.name
#: What stands in the place of the entry before the first.
BEGINNING = "0" * 64
_CHAINED = ("entry", "written", "title", "inputs", "parameters", "results", "previous_hash")
_ROWS_AT_ONCE = 20_000


@dataclass(frozen=True)
class Verification:
    """What became of a ledger: ``checks`` (``schema.LEDGER_CHECKS``) has a row for each entry and each finding.

    ``sound`` is True where nothing was altered; ``head`` is the hash of the last entry.
    """

    checks: pd.DataFrame
    sound: bool
    entries: int
    head: str
    verdict: str


def layer_digests(geopackage: str | Path, progress: Progress = unobserved) -> dict[str, str]:
    """The SHA-256 of the columns and rows of each layer of the schema in the file, the ledger left out."""
    with _opened(geopackage) as connection:
        present = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
        names = [name for name in schema.LAYERS if name in present and name != NAME]
        digests = {}
        for number, name in enumerate(names):
            report(progress, number / len(names))
            digests[name] = _digest(connection, name, progress, number / len(names))
    report(progress, 1.0)
    return digests


def read_ledger(geopackage: str | Path) -> pd.DataFrame:
    """The entries of a study file (``schema.LEDGER``), oldest first; none where it has no ledger or does not exist."""
    if not Path(geopackage).is_file():
        return _ledger([])
    with _opened(geopackage) as connection:
        known = connection.execute("SELECT count(*) FROM gpkg_contents WHERE table_name = ?", (NAME,)).fetchone()[0]
        if not known:
            return _ledger([])
        columns = ", ".join(schema.LEDGER.columns)
        query = f"SELECT {columns} FROM {NAME} ORDER BY rowid"  # nosec B608 - names of the schema only
        rows = connection.execute(query).fetchall()
    return _ledger([dict(zip(schema.LEDGER.columns, row, strict=True)) for row in rows])


def continued(ledger: pd.DataFrame, study: Study, digests: Mapping[str, str]) -> pd.DataFrame:
    """The ``ledger`` with one more entry: for ``study``, whose layers have these ``digests``."""
    previous = str(ledger["entry_hash"].iloc[-1]) if len(ledger) else BEGINNING
    entry: dict[str, object] = {
        "entry": len(ledger) + 1,
        "written": study.created,
        "title": study.title,
        "inputs": _plain([asdict(one) for one in study.inputs]),
        "parameters": _plain(dict(study.parameters) | {"versions": dict(study.versions)}),
        "results": _plain({"figures": dict(study.figures), "layers": dict(digests)}),
        "previous_hash": previous,
    }
    return _ledger([*ledger.to_dict("records"), entry | {"entry_hash": entry_hash(entry)}])


def entry_hash(entry: Mapping[str, object]) -> str:
    """The hash of an entry: of all its fields but the hash itself."""
    values = [int(entry["entry"]), *(_text(entry[name]) for name in _CHAINED[1:])]  # type: ignore[call-overload]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode("utf-8")).hexdigest()


def verify(
    geopackage: str | Path,
    head: str | None = None,
    progress: Progress = unobserved,
    translate: Translate = english,
) -> Verification:
    """Whether the ledger of a study file, and the layers of its last entry, are as they were written.

    ``head`` is the hash of the last entry as the report printed it; with it, a ledger that was written anew shows, too.
    Raises ``InputError`` where the file is no study or has no ledger.
    """
    ledger = read_ledger(geopackage)
    ever = _ever_written(geopackage)
    if len(ledger) == 0 and (ever or head):
        raise InputError("{path} has no entry in its ledger any more: all were removed.", path=Path(geopackage).name)
    if len(ledger) == 0:
        raise InputError("{path} has no ledger of runs; make a study with it first.", path=Path(geopackage).name)
    digests = layer_digests(geopackage, progress)
    found = [(row, *_checked(row, before, translate)) for row, before in _pairs(ledger)]
    last = ledger.iloc[-1]
    layers = _altered_layers(_text(last["results"]), digests, translate)
    if layers:
        found.append((last, False, layers))
    if ever > len(ledger):
        told = translate(text("The file counted {ever} entries and holds {count}: some were removed."))
        found.append((last, False, told.format(ever=ever, count=len(ledger))))
    if head and head.strip().lower() != _text(last["entry_hash"]):
        told = translate(
            text("The last entry has another hash than the one given: the ledger was written anew or cut.")
        )
        found.append((last, False, told))
    checks = pd.DataFrame(
        {
            "entry": [row["entry"] for row, _, _ in found],
            "written": [row["written"] for row, _, _ in found],
            "title": [row["title"] for row, _, _ in found],
            "sound": [sound for _, sound, _ in found],
            "reason": [reason for _, _, reason in found],
        }
    )
    sound = bool(checks["sound"].all())
    return Verification(
        checks=schema.LEDGER_CHECKS.conform(checks),
        sound=sound,
        entries=len(ledger),
        head=_text(last["entry_hash"]),
        verdict=_verdict(checks, sound, len(ledger), translate),
    )


def _ever_written(geopackage: str | Path) -> int:
    """How many entries the file itself has counted, also those that were removed since; 0 where it does not count."""
    with _opened(geopackage) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
            return 0
        found = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (NAME,)).fetchone()
    return int(found[0]) if found else 0


def _pairs(ledger: pd.DataFrame):
    """Each entry with the one before it."""
    before = None
    for _, row in ledger.iterrows():
        yield row, before
        before = row


def _checked(row: pd.Series, before: pd.Series | None, translate: Translate) -> tuple[bool, str]:
    """Whether an entry is as it was written, and what is wrong with it if not."""
    if pd.isna(row["entry"]) or entry_hash(row) != _text(row["entry_hash"]):
        return False, translate(text("The entry was altered: its fields do not give its hash."))
    expected = BEGINNING if before is None else _text(before["entry_hash"])
    number = 1 if before is None else int(before["entry"]) + 1 if not pd.isna(before["entry"]) else None
    if _text(row["previous_hash"]) != expected or int(row["entry"]) != number:
        return False, translate(text("The entry before it is missing, was replaced or stands elsewhere."))
    return True, translate(text("The entry is as it was written."))


def _altered_layers(results: str, digests: Mapping[str, str], translate: Translate) -> str:
    """What is different between the layers of the last entry and those in the file; "" for nothing."""
    try:
        written = dict(json.loads(results)["layers"])
    except (ValueError, KeyError, TypeError):
        return translate(text("The results of the last entry cannot be read."))
    parts: list[tuple[str, Sequence[str]]] = [
        (translate(text("altered: {layers}")), sorted(n for n in written if n in digests and digests[n] != written[n])),
        (translate(text("missing: {layers}")), sorted(set(written) - set(digests))),
        (translate(text("added: {layers}")), sorted(set(digests) - set(written))),
    ]
    told = "; ".join(template.format(layers=", ".join(names)) for template, names in parts if names)
    return (
        translate(text("Layers that are not as the last run wrote them – {layers}.")).format(layers=told)
        if told
        else ""
    )


def _verdict(checks: pd.DataFrame, sound: bool, entries: int, translate: Translate) -> str:
    if sound:
        return translate(text("All {count} entries and all layers of the last one are as they were written.")).format(
            count=entries
        )
    wrong = checks[~checks["sound"].astype(bool)]
    told = "; ".join(f"{row.entry}: {row.reason}" for row in wrong.itertuples())
    return translate(text("The ledger or its layers were altered. Entry {findings}")).format(findings=told)


def _digest(connection: sqlite3.Connection, table: str, progress: Progress, fraction: float) -> str:
    digest = hashlib.sha256()
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    digest.update(repr([(name, kind) for _, name, kind, *_ in columns]).encode("utf-8"))
    rows = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')  # nosec B608 - a layer of the schema
    while some := rows.fetchmany(_ROWS_AT_ONCE):
        digest.update(repr(some).encode("utf-8"))
        report(progress, fraction)
    return digest.hexdigest()


def _opened(geopackage: str | Path):
    path = Path(geopackage).absolute()
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        connection.execute("SELECT count(*) FROM gpkg_contents")
    except sqlite3.Error as error:
        raise InputError(
            "{path} is no GeoPackage that can be read ({detail}).", path=path.name, detail=error
        ) from error
    return closing(connection)


def _ledger(rows: Sequence[Mapping]) -> pd.DataFrame:
    return schema.LEDGER.conform(pd.DataFrame(list(rows), columns=schema.LEDGER.columns))


def _plain(value: object) -> str:
    """JSON that is the same for the same content."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=_simple)


def _simple(value: object) -> object:
    return value.item() if hasattr(value, "item") else str(value)


def _text(value: object) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value)
