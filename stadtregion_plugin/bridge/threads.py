"""What work in one of Qt's threads must see to before it uses geometries."""

from __future__ import annotations

_KEPT: set[object] = set()


def keep_projections() -> None:
    """Let pyproj find in this thread what it puts by here, in every later task; call it where a task begins.

    pyproj 3.7 remembers its context by the thread of the system, but lets it go with the state that Python has of that
    thread. In a thread that Qt made this state ends with each task, and the next one in the same thread met a context
    that was gone, which ended QGIS. A context that is kept cannot go; there are as many as Qt has had threads.

    Source: pyproj, pull requests 1541 and 1626, which put it right in later versions.
    """
    try:
        from pyproj import CRS, _context  # type: ignore[attr-defined] # its stubs leave the context out
    except ImportError:  # not installed, which an algorithm says itself, or older than 3.7
        return
    manager_of_thread = getattr(_context, "get_context_manager", None)
    if manager_of_thread is None:
        return
    CRS.from_epsg(4326)  # the first use in a thread makes its context
    manager = manager_of_thread()
    if manager is not None:
        _KEPT.add(manager)
