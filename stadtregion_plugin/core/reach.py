"""Who reaches whom in how many whole seconds: a compressed matrix that is kept, and taken up again where it stopped."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

import numpy as np
from scipy import sparse

from .errors import InputError
from .kept import UNREADABLE, keep
from .morton import morton_order
from .network import Snap, StreetGraph
from .progress import Progress, part, report, unobserved

SOURCES_PER_BLOCK = 2048  # what is computed, and lost at most when a run is stopped
LONGEST_MIN = np.iinfo(np.uint16).max / 60.0


def reach_matrix(
    graph: StreetGraph,
    sources: Snap,
    targets: Snap,
    limit_min: float,
    towards_sources: bool = False,
    kept_in: Path | None = None,
    progress: Progress = unobserved,
) -> sparse.csr_matrix:
    """Whole seconds (uint16, at least 1) from ``sources`` (rows) to ``targets`` where they are within ``limit_min``.

    A missing entry means: not within the limit. ``towards_sources`` gives the times of the way back. In the folder
    ``kept_in`` each finished block of sources is stored under the hash of all that it depends on, so a run that was
    stopped goes on where it was, and one with the same inputs only reads. Raises ``InputError`` for a limit beyond the
    18 hours that the matrix can hold.
    """
    if not limit_min <= LONGEST_MIN:
        raise InputError("The time limit is {limit} min; choose at most {most:.0f}.", limit=limit_min, most=LONGEST_MIN)
    blocks = _blocks(graph, sources)
    seen = _digest(graph, targets, limit_min, towards_sources)
    rows = []
    for number, block in enumerate(blocks):
        step = part(progress, number / len(blocks), (number + 1) / len(blocks))
        some = sources.of(block)
        path = None if kept_in is None else Path(kept_in) / f"{_block_name(seen, some)}.npz"
        found = _stored(path, (len(block), len(targets.edge)))
        if found is None:
            found = _computed(graph, some, targets, limit_min, towards_sources, step)
            keep(path, partial(sparse.save_npz, matrix=found, compressed=True))
        rows.append(found)
    report(progress, 1.0)
    if not rows:
        return sparse.csr_matrix((len(sources.edge), len(targets.edge)), dtype=np.uint16)
    place = np.empty(len(sources.edge), dtype=np.int64)
    place[np.concatenate(blocks)] = np.arange(len(place))
    return sparse.vstack(rows, format="csr", dtype=np.uint16)[place]


def _blocks(graph: StreetGraph, sources: Snap) -> list[np.ndarray]:
    """Numbers of the sources in blocks of neighbours, those off the network last."""
    near = np.flatnonzero(sources.connected)
    order = near[morton_order(graph.xy[graph.start[sources.edge[near]]])] if len(near) else near
    order = np.concatenate([order, np.flatnonzero(~sources.connected)])
    return [order[first : first + SOURCES_PER_BLOCK] for first in range(0, len(order), SOURCES_PER_BLOCK)]


def _computed(graph, some: Snap, targets: Snap, limit_min: float, towards_sources: bool, progress) -> sparse.csr_matrix:
    pieces = [
        (row.astype(np.int32), column.astype(np.int32), np.maximum(np.round(seconds), 1).astype(np.uint16))
        for row, column, seconds in graph.within(some, limit_min, targets, towards_sources, progress)
    ]
    shape = (len(some.edge), len(targets.edge))
    if not pieces:
        return sparse.csr_matrix(shape, dtype=np.uint16)
    row, column, seconds = (np.concatenate(each) for each in zip(*pieces))
    return sparse.csr_matrix((seconds, (row, column)), shape=shape)


def _digest(graph: StreetGraph, targets: Snap, limit_min: float, towards_sources: bool):
    digest = hashlib.sha256(f"{limit_min!r} {towards_sources}".encode())
    for numbers in (graph.xy, graph.start, graph.end, graph.along_s, graph.against_s):
        digest.update(np.ascontiguousarray(numbers).data)
    return _with_places(digest, targets)


def _with_places(digest, places: Snap):
    for numbers in (places.edge, places.share, places.access_s):
        digest.update(np.ascontiguousarray(numbers).data)
    return digest


def _block_name(digest, some: Snap) -> str:
    return _with_places(digest.copy(), some).hexdigest()[:40]


def _stored(path: Path | None, shape: tuple[int, int]) -> sparse.csr_matrix | None:
    """The block kept at ``path``; None where there is none, or none that can be read."""
    if path is None or not path.exists():
        return None
    try:
        found = sparse.load_npz(path)
    except UNREADABLE:
        return None
    return found if found.shape == shape else None
