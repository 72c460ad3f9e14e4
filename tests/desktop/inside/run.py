"""What QGIS runs at its start (``qgis --code``): pytest, in the thread of the window, then the end."""

import faulthandler
import os
import sys

from qgis.PyQt.QtCore import QTimer

faulthandler.enable()


def run() -> None:
    import pytest

    from tests.shared import ROOT

    files = os.environ["STADTREGION_TESTS"].split(os.pathsep)
    options = [
        "-p",
        "no:pytest_qgis",
        "-p",
        "no:cacheprovider",
        "-o",
        "python_files=check_*.py",
        "--rootdir",
        str(ROOT),
    ]
    options += ["-c", str(ROOT / "pyproject.toml"), "--junitxml", os.environ["STADTREGION_REPORT"], "-rA"]
    if os.environ.get("STADTREGION_SELECT"):
        options += ["-k", os.environ["STADTREGION_SELECT"]]
    pytest.main([*options, *files])
    sys.stdout.flush()
    os._exit(0)  # what a test may have left open must not keep the window


QTimer.singleShot(1500, run)  # once the window stands
