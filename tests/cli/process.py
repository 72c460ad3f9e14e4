"""The real ``qgis_process`` with a profile of its own, as a batch user runs it."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.shared import ROOT

PROGRAM = ROOT / "scripts" / "qgis_process"


@dataclass(frozen=True)
class Outcome:
    """How a run ended: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def results(self) -> dict:
        return json.loads(self.out)["results"]

    @property
    def said(self) -> str:
        return self.out + self.err


def variables_of(profile: Path, language: str = "en") -> dict[str, str]:
    """The environment of a run in ``language``, whatever that of the caller; the locale need not be installed."""
    return os.environ | {
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": {"en": "en_US.UTF-8", "de": "de_DE.UTF-8"}[language],
        "LC_ALL": "",
        "LC_MESSAGES": "",
        "LANGUAGE": "",
    }


def qgis_process(
    *arguments: str, profile: Path, language: str = "en", given: str | None = None, **environment
) -> Outcome:
    """Run ``qgis_process`` with ``arguments``; ``given`` is its standard input."""
    variables = variables_of(profile, language) | environment
    done = subprocess.run(
        [str(PROGRAM), *arguments], input=given, capture_output=True, text=True, env=variables, timeout=600
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def run(algorithm: str, profile: Path, language: str = "en", **parameters: object) -> Outcome:
    """``qgis_process run stadtregion:<algorithm>`` with JSON parameters on standard input."""
    given = json.dumps({"inputs": parameters}, default=str)
    return qgis_process("run", f"stadtregion:{algorithm}", "-", profile=profile, language=language, given=given)
