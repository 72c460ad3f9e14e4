"""Take the pictures of the user guide anew: make_screenshots.py [en|de …]

Runs the study of the model region, renders its maps, photographs QGIS itself on a virtual screen (Xvfb) with
``scripts/docs/desktop_pictures.py``, and the report in a headless Chromium. They go to docs/guide/<language>/images.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.docs.words import WORDS  # noqa: E402

SCREEN = "1500x940x24"
MAPS = {"study_map": "overview", "sites": "sites", "coverage": "coverage", "flows": "flows"}
WIDTH_PX, QUALITY = 1400, 88  # of a picture in the guide


def take(language: str, folder: Path) -> None:
    """All pictures of ``language`` into ``folder``."""
    environment = {**os.environ, "LANGUAGE": language, "STADTREGION_PICTURES": str(folder)}
    study, report = folder / "study.gpkg", folder / "report.html"
    choice = list(WORDS).index(language) + 1  # 0 is the language of QGIS
    run = ["run", "stadtregion:study", "--", "SAMPLE=true", f"LANGUAGE={choice}", f"OUTPUT={study}", f"REPORT={report}"]
    _call([ROOT / "scripts" / "qgis_process", *run], environment)
    for name, theme in MAPS.items():
        render = ROOT / "scripts" / "render_project.py"
        _call([ROOT / "scripts" / "python", render, study, folder / f"{name}.png", theme, language], environment)
    _photograph_report(report, folder / "report.png")
    _photograph_desktop(language, folder, environment)


def _photograph_report(report: Path, picture: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("the picture of the report needs Chromium: install the package chromium")
    with tempfile.TemporaryDirectory() as profile:
        quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={profile}"]
        _call(
            [chromium, *quiet, "--window-size=1280,900", f"--screenshot={picture}", report.as_uri()], dict(os.environ)
        )


def _photograph_desktop(language: str, folder: Path, environment: dict[str, str]) -> None:
    profiles = folder / "profiles"
    settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[PythonPlugins]\nstadtregion_plugin=true\n[locale]\nuserLocale={language}\noverrideFlag=true\n"
        "[app]\nwarnOldProjectVersion=false\n[qgis]\ncheckVersion=false\n",
        encoding="utf-8",
    )
    window = {**environment, "QT_QPA_PLATFORM": "xcb", "QGIS_PLUGINPATH": str(ROOT)}
    script = ROOT / "scripts" / "docs" / "desktop_pictures.py"
    qgis = ["qgis", "--nologo", "--noversioncheck", "--lang", language, "--profiles-path", profiles, "--code", script]
    screen = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}"]
    seen = ["bash", "-c", '. "$0" && exec "$@"', ROOT / "scripts" / "environment.sh"]
    _call([*seen, *screen, *qgis], window)


def _call(command: list, environment: dict[str, str]) -> None:
    done = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def keep(pictures: Path, language: str) -> None:
    """Put the pictures in their place, as small as they may be."""
    target = ROOT / "docs" / "guide" / language / "images"
    target.mkdir(parents=True, exist_ok=True)
    for picture in sorted(pictures.glob("*.png")):
        image = Image.open(picture).convert("RGB")
        image.thumbnail((WIDTH_PX, WIDTH_PX), Image.Resampling.LANCZOS)
        image.save(target / f"{picture.stem}.webp", quality=QUALITY)


if __name__ == "__main__":
    for asked in sys.argv[1:] or list(WORDS):
        with tempfile.TemporaryDirectory() as scratch:
            take(asked, Path(scratch))
            keep(Path(scratch), asked)
