"""A Python process of its own for long computing, so that the window of QGIS stays alive and everything can be stopped.

The solvers hold Python's lock for as long as they run: in a thread of QGIS they would freeze each widget that Python
has a hand in. The core needs no QGIS, so it computes in another process just as well.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from ..core.errors import Cancelled, InputError, SolverError, StadtregionError
from ..core.progress import Progress, unobserved

LISTEN_S = 0.05  # between two looks at the progress
TELL_S = 0.05  # between two reports
PATIENCE_S = 1.0  # for a job that was asked to stop; then its process is ended
_KINDS: dict[str, type[StadtregionError]] = {"InputError": InputError, "SolverError": SolverError}


class HelperError(Exception):
    """The job ended by a mistake of the program; the text is its traceback."""


class Helper:
    """Runs one job at a time, in any thread; others wait their turn.

    Its process starts with the first job and stays, ready for the next, until ``close``.
    """

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._turn = threading.Lock()
        self._closed = False

    def run(self, job: Callable, arguments: Sequence[object], progress: Progress = unobserved):
        """What ``job(*arguments, progress)`` returns; ``job`` is a function of a module, to be found by its name.

        Raises the ``StadtregionError`` that the job raised, ``Cancelled`` once ``progress`` answers False, and
        ``HelperError`` for anything else. Where no Python program is found beside QGIS, the job runs in this thread.
        """
        if python_program() is None:
            return job(*arguments, progress)
        with self._turn:
            if self._closed or not progress(0.0):
                raise Cancelled
            return self._run(job, arguments, progress)

    def close(self) -> None:
        """End the process, whatever it is doing; there is no further job."""
        self._closed = True
        self._stop()

    def _run(self, job: Callable, arguments: Sequence[object], progress: Progress):
        try:
            connection = self._ready()
            connection.send((job, tuple(arguments)))
            return self._outcome(connection, progress)
        except (EOFError, OSError) as error:
            self._stop()
            if self._closed:
                raise Cancelled from error
            raise HelperError(f"the process of the job ended early: {error!r}") from error

    def _stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.terminate()
            self._process.join(PATIENCE_S)
        self._process = self._connection = None

    def _ready(self) -> Connection:
        if self._process is not None and self._process.is_alive() and self._connection is not None:
            return self._connection
        self._stop()
        context = multiprocessing.get_context("spawn")
        context.set_executable(str(python_program()))
        here, there = context.Pipe()
        self._process = context.Process(target=serve, args=(there,), daemon=True)
        self._process.start()
        there.close()
        self._connection = here
        return here

    def _outcome(self, connection: Connection, progress: Progress):
        fraction, asked_to_stop = 0.0, None
        while True:
            if connection.poll(LISTEN_S):
                kind, *content = connection.recv()
                if kind == "progress":
                    (fraction,) = content
                else:
                    return _unpacked(kind, content)
            if asked_to_stop is None:
                if not progress(fraction):
                    asked_to_stop = time.monotonic()
                    connection.send("stop")
            elif time.monotonic() - asked_to_stop > PATIENCE_S:
                self._stop()
                raise Cancelled


def _unpacked(kind: str, content: list):
    if kind == "done":
        return content[0]
    if kind == "cancelled":
        raise Cancelled
    if kind in _KINDS:
        template, values = content
        raise _KINDS[kind](template, **values)
    raise HelperError(content[0])


def python_program() -> Path | None:
    """The Python program that belongs to the Python in QGIS, whose own program is QGIS; None where there is none."""
    home, version = Path(sys.exec_prefix), f"{sys.version_info.major}.{sys.version_info.minor}"
    windows = (home / "pythonw.exe", home / "python.exe")
    others = (home / "bin" / f"python{version}", home / "bin" / "python3")
    return next((path for path in (windows if os.name == "nt" else others) if path.is_file()), None)


# --- in the other process --------------------------------------------------------------------------------------------


def serve(connection: Connection) -> None:
    """Do the jobs that come in, one after the other, until nobody is at the other end."""
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            asked = connection.recv()
            if asked != "stop":  # which came too late for the job before
                connection.send(_answer(connection, *asked))


def _answer(connection: Connection, job: Callable, arguments: Sequence[object]) -> tuple:
    try:
        return ("done", job(*arguments, _teller(connection)))
    except Cancelled:
        return ("cancelled",)
    except StadtregionError as error:
        return (type(error).__name__, error.template, error.values)
    except Exception:
        return ("failed", traceback.format_exc())


def _teller(connection: Connection) -> Progress:
    """A progress that tells the other end now and then, and hears whether to stop."""
    told = 0.0

    def progress(fraction: float) -> bool:
        nonlocal told
        if time.monotonic() - told > TELL_S:
            told = time.monotonic()
            connection.send(("progress", fraction))
        if connection.poll():
            connection.recv()
            return False
        return True

    return progress
