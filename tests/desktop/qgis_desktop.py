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
    files: list[str], profile: Path, language: str = "en", theme: str = "", select: str = "", **environment: str
) -> dict[str, Verdict]:
    """Run the tests of ``files`` (in ``inside``) in a QGIS desktop with the plugin loaded; verdicts by name.

    ``theme`` is one of QGIS's themes of the window; ``select`` limits the tests as ``pytest -k`` does.
    """
    prepare(profile, language, theme)
    report = profile / "report.xml"
    report.unlink(missing_ok=True)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    done = run_script(
        "run.py",
        profile,
        language,
        STADTREGION_TESTS=os.pathsep.join(str(INSIDE / name) for name in files),
        STADTREGION_SELECT=select,
        STADTREGION_REPORT=str(report),
        STADTREGION_SCREENSHOTS=str(SCREENSHOTS),
        STADTREGION_SHOT_SUFFIX="_".join(filter(None, (language, theme.replace(" ", "_").lower()))),
        **environment,
    )
    if not report.exists():
        raise AssertionError("QGIS ended before its tests did:\n" + done.stdout[-4000:])
    return {case.get("name"): _verdict(case) for case in ElementTree.parse(report).iter("testcase")}


def prepare(profile: Path, language: str = "en", theme: str = "") -> None:
    """Write the settings of a new user who has switched the plugin on."""
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(
        "[PythonPlugins]\nstadtregion_plugin=true\nprocessing=true\n"
        f"[UI]\nUITheme={theme or 'default'}\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\n[qgis]\ncheckVersion=false\nshowTips=false\n",
        encoding="utf-8",
    )


def run_script(
    name: str, profile: Path, language: str = "en", seconds: float = TIME_LIMIT_S, **environment: str
) -> subprocess.CompletedProcess:
    """Run QGIS with the script ``name`` (in ``inside``) until it ends; what it printed is kept in the profile, too."""
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profile), "--code", str(INSIDE / name)]
    variables = variables_of(profile, language) | {"QT_QPA_PLATFORM": "xcb", "QGIS_PLUGINPATH": str(ROOT)} | environment
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=variables, timeout=seconds
    )
    (profile / "qgis.log").write_text(done.stdout, encoding="utf-8")
    return done


def _verdict(case: ElementTree.Element) -> Verdict:
    for tag, kind in (("failure", "failed"), ("error", "failed"), ("skipped", "skipped")):
        found = case.find(tag)
        if found is not None:
            return Verdict(kind, f"{found.get('message')}\n{found.text or ''}")
    return Verdict("passed", "")
