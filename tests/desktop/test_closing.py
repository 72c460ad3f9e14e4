"""QGIS is left while the panel is at work."""

import os
import time

from tests.desktop.qgis_desktop import prepare, run_script

PATIENCE_S = 10


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_qgis_ends_well_and_takes_the_work_with_it(tmp_path):
    prepare(tmp_path)
    told = tmp_path / "process"
    done = run_script("closing.py", tmp_path, seconds=120, STADTREGION_REPORT=str(told))
    assert done.returncode == 0, done.stdout[-3000:]
    process, end = int(told.read_text(encoding="utf-8")), time.monotonic() + PATIENCE_S
    while is_alive(process) and time.monotonic() < end:
        time.sleep(0.1)
    assert not is_alive(process)
