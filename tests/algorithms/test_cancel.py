"""Whoever cancels gets the computer back within moments, and keeps what was there."""

import threading
import time

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


@pytest.mark.parametrize("after_s", [0.3, 1.0, 2.0, 3.5, 5.0])
def test_a_cancelled_study_stops_soon_and_leaves_the_old_one(provider, tmp_path, after_s):
    """Soon is meant in processor time, about a second: a machine with other work to do takes longer by the clock."""
    (tmp_path / "study.gpkg").write_text("old")
    algorithm, context, feedback = provider.algorithm("study").create(), QgsProcessingContext(), QgsProcessingFeedback()
    given = {"SAMPLE": True, "SIZE": 6000, "OUTPUT": f"{tmp_path}/study.gpkg", "REPORT": f"{tmp_path}/report.html"}
    cancelled_at = []

    def cancel():
        cancelled_at.append((time.process_time(), time.monotonic()))
        feedback.cancel()

    timer = threading.Timer(after_s, cancel)
    timer.start()
    try:
        algorithm.prepare(given, context, feedback)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            algorithm.processAlgorithm(given, context, feedback)
        worked, passed = (now - then for now, then in zip((time.process_time(), time.monotonic()), cancelled_at[0]))
        assert worked < 3.0
        assert passed < 30.0
    finally:
        timer.cancel()
    assert (tmp_path / "study.gpkg").read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} == {"study.gpkg"}
