"""The real QGIS desktop on a screen of its own, in which tests are run."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.process import variables_of
from tests.shared import ROOT

INSIDE = ROOT / "tests" / "desktop" / "inside"
SCREENSHOTS = ROOT / "build" / "screenshots"
SCREEN = "1366x768x24"  # the smallest laptop that a workshop is held on
TIME_LIMIT_S = 900


@dataclass(frozen=True)
class Verdict:
    """How one test inside the desktop ended: ``kind`` is passed, failed or skipped."""

    kind: str
    words: str


def run_inside(
    files: list[str], profile: Path, language: str = "en", theme: str = "", select: str = ""
) -> dict[str, Verdict]:
    """Run the tests of ``files`` (in ``inside``) in a QGIS desktop with the plugin loaded; verdicts by name.

    ``theme`` is one of QGIS's themes of the window; ``select`` limits the tests as ``pytest -k`` does.
    """
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(
        "[PythonPlugins]\nstadtregion_plugin=true\nprocessing=true\n"
        f"[UI]\nUITheme={theme or 'default'}\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\n[qgis]\ncheckVersion=false\nshowTips=false\n",
        encoding="utf-8",
    )
    report, log = profile / "report.xml", profile / "qgis.log"
    report.unlink(missing_ok=True)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    variables = variables_of(profile, language) | {
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_PLUGINPATH": str(ROOT),
        "STADTREGION_TESTS": os.pathsep.join(str(INSIDE / name) for name in files),
        "STADTREGION_SELECT": select,
        "STADTREGION_REPORT": str(report),
        "STADTREGION_SCREENSHOTS": str(SCREENSHOTS),
        "STADTREGION_SHOT_SUFFIX": "_".join(filter(None, (language, theme.replace(" ", "_").lower()))),
    }
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profile), "--code", str(INSIDE / "run.py")]
    with log.open("w", encoding="utf-8") as output:
        subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, env=variables, timeout=TIME_LIMIT_S)
    if not report.exists():
        raise AssertionError("QGIS ended before its tests did:\n" + log.read_text(encoding="utf-8")[-4000:])
    return {case.get("name"): _verdict(case) for case in ElementTree.parse(report).iter("testcase")}


def _verdict(case: ElementTree.Element) -> Verdict:
    for tag, kind in (("failure", "failed"), ("error", "failed"), ("skipped", "skipped")):
        found = case.find(tag)
        if found is not None:
            return Verdict(kind, f"{found.get('message')}\n{found.text or ''}")
    return Verdict("passed", "")
