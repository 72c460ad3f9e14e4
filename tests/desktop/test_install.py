"""The zip in the real QGIS desktop: installed into an empty profile, used, unloaded, started without its packages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.make_package import make_package
from stadtregion_plugin.provider import ALGORITHMS
from tests.cli.process import variables_of
from tests.desktop.qgis_desktop import SCREEN, SCREENSHOTS

HERE = Path(__file__).resolve().parent
HIDDEN = ("geopandas", "shapely", "pyogrio", "osmnx", "osmium", "rasterio")
IDS = {algorithm.algorithm_id for algorithm in ALGORITHMS}
TIME_LIMIT_S = 300


@dataclass(frozen=True)
class Found:
    """What a script in the desktop found: its ``facts``, the ``errors`` that QGIS logged, and all QGIS printed."""

    facts: dict
    errors: list[str]
    printed: str
    code: int


def desktop(script: str, folder: Path, language: str, hidden: tuple[str, ...] = (), **variables: str) -> Found:
    """Run ``installing/<script>`` in a QGIS desktop that knows this checkout by nothing but the zip."""
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    report = folder / f"{script}.json"
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    path = [sysconfig.get_path("purelib"), str(HERE)]
    if hidden:
        path.insert(0, str(HERE / "installing" / "hiding"))
    environment = variables_of(folder, language) | {
        "PYTHONPATH": os.pathsep.join(path),
        "QT_QPA_PLATFORM": "xcb",
        "STADTREGION_FOLDER": str(folder),
        "STADTREGION_HIDDEN": " ".join(hidden),
        "STADTREGION_REPORT": str(report),
        "STADTREGION_SCREENSHOTS": str(SCREENSHOTS),
        **variables,
    }
    environment.pop("QGIS_PLUGINPATH", None)
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder / "profiles"), "--code", str(HERE / "installing" / script)]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, errors="replace", timeout=TIME_LIMIT_S
    )
    printed = done.stdout + done.stderr
    assert report.exists(), f"QGIS ended with {done.returncode} before its script did:\n{printed[-4000:]}"
    told = json.loads(report.read_text(encoding="utf-8"))
    return Found(told["facts"], told["errors"], printed, done.returncode)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where the zip, the profile and the results of these tests lie."""
    return tmp_path_factory.mktemp("install")


@pytest.fixture(scope="module")
def installed(folder):
    """A first start, in English, with an empty profile."""
    make_package(folder / "stadtregion_plugin.zip")
    return desktop("install.py", folder, "en", STADTREGION_ZIP=str(folder / "stadtregion_plugin.zip"))


@pytest.fixture(scope="module")
def without(folder, installed):
    """The next start, in German, with the packages gone."""
    return desktop("start_without_packages.py", folder, "de", HIDDEN)


def test_the_installer_of_qgis_installs_and_enables_the_zip(installed, folder):
    assert installed.facts["active"]
    assert installed.facts["enabled"]
    assert Path(installed.facts["file"]).is_relative_to(folder / "profiles")


def test_the_installed_plugin_brings_all_algorithms_and_one_of_them_runs(installed):
    assert set(installed.facts["algorithms"]) >= IDS
    assert installed.facts["plots"] > 1000


def test_unloading_leaves_the_window_as_it_was(installed):
    assert installed.facts["installed"] != installed.facts["before"]
    assert installed.facts["unloaded"] == installed.facts["before"]


def test_the_plugin_can_be_loaded_again_and_is_there_once(installed):
    assert installed.facts["again"]
    assert installed.facts["loaded_again"]["actions"] == installed.facts["installed"]["actions"]
    assert installed.facts["loaded_again"]["providers"].count("stadtregion") == 1


def test_no_step_leaves_an_error_in_the_log(installed, without):
    assert installed.errors == []
    assert without.errors == []
    assert "Traceback" not in installed.printed + without.printed
    assert (installed.code, without.code) == (0, 0)


def test_qgis_starts_without_the_packages_and_lists_all_algorithms(without):
    assert without.facts["active"]
    assert set(without.facts["algorithms"]) >= IDS


def test_each_algorithm_names_the_packages_it_misses_and_how_to_get_them(without):
    assert set(without.facts["verdicts"]) == IDS
    able = [name for name, (can, _) in without.facts["verdicts"].items() if can]
    assert able == []
    for _, words in without.facts["verdicts"].values():
        assert "geopandas" in words
        assert "install" in words
    assert "geopandas" in without.facts["said"]
    assert any("geopandas" in sentence for sentence in without.facts["sentences"])


def test_the_messages_speak_the_language_of_qgis(without):
    assert without.facts["language"].startswith("de")
    assert without.facts["loaded_again"]["translated"] != ["Candidate sites"]
    assert without.facts["said"] != ""
    assert "This needs the Python package" not in without.facts["said"]


def test_uninstalling_takes_everything_away(without, folder):
    assert without.facts["uninstalled"] == without.facts["unloaded"]
    assert without.facts["uninstalled"]["translated"] == ["Candidate sites"]
    assert without.facts["uninstalled"]["providers"].count("stadtregion") == 0
    assert without.facts["uninstalled"]["living"] == []
    assert not without.facts["enabled"]
    assert not list((folder / "profiles").rglob("stadtregion_plugin/__init__.py"))
