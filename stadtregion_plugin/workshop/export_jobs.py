"""Files of a scenario, written in a process of their own: a map, a report, a study to hand round."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from qgis.core import QgsApplication

from ..bridge import files, study_file, themes
from ..bridge.messages import translation_into
from ..bridge.project import write_project
from ..bridge.render import write_map
from ..bridge.reports import inputs_of, now
from ..bridge.versions import versions
from ..core import schema
from ..core.progress import Progress, part, report
from ..core.study.chain import StudyParameters
from ..core.study.choice import region_of_study, study_choice
from ..core.study.results import Study, fields_of_schema
from ..core.study.workshop.answers import Answers
from ..core.study.workshop.scenario import Scenario
from ..core.text import text
from . import frames
from .jobs import Opened, layers_in, read_layer

_running: list[QgsApplication] = []  # kept, or Python would end it


@dataclass(frozen=True)
class Decided:
    """A scenario of a study with what follows from it, and the language in which it is written."""

    study: Opened
    scenario: Scenario
    scores: np.ndarray
    ranks: np.ndarray
    answers: Answers
    language: str

    @property
    def title(self) -> str:
        return f"{self.study.title}: {self.scenario.name}" if self.scenario.name else self.study.title

    @property
    def ranked(self):
        return frames.ranked_candidates(self.study.board, self.scores, self.ranks)


def draw_map(decided: Decided, target: Path, prefix: str, progress: Progress) -> None:
    """The map of the scenario as a PNG or PDF file."""
    files.require_writable(target)
    translate = translation_into(decided.language)
    board, answers = decided.study.board, decided.answers
    below = (*themes.SCENARIO.beside, *themes.SCENARIO.quiet)
    layers = {name: read_layer(decided.study.path, name) for name in below if name in decided.study.layers}
    layers |= {
        "candidates": decided.ranked,
        "chosen": frames.chosen_sites(board, decided.scenario.chosen, answers),
        "coverage_cells": frames.coverage_cells(board, answers),
    }
    name, attribution = translate(text("Study")), decided.study.attribution
    _begin_qgis(prefix)
    with tempfile.TemporaryDirectory() as folder:
        geopackage = Path(folder) / "scenario.gpkg"
        files.write_geopackage(geopackage, fields_of_schema(layers), part(progress, 0.1, 0.5), attribution)
        write_project(geopackage, list(layers), name, decided.title, translate, attribution=attribution)
        report(progress, 0.7)
        write_map(target, geopackage, name, themes.SCENARIO, translate=translate)


def write_study(decided: Decided, output: Path | None, page: Path | None, prefix: str, progress: Progress) -> None:
    """The scenario as a study: its GeoPackage at ``output``, its report at ``page``; None where it is not wanted."""
    for target in filter(None, (output, page)):
        files.require_writable(target)
    translate = translation_into(decided.language)
    opened, scenario = decided.study, decided.scenario
    layers = {name: read_layer(opened.path, name) for name in schema.LAYERS if name in layers_in(opened.path)}
    region = region_of_study(layers, opened.title, opened.attribution, translate)
    parameters = StudyParameters(
        mode=scenario.mode, limit_min=scenario.limit_min, model=scenario.model, objective=opened.objective
    )
    candidates = _with_ranks(layers["candidates"], decided.ranked)
    found = study_choice(region, layers, candidates, scenario.chosen, parameters, part(progress, 0.1, 0.5), translate)
    study = Study(
        title=decided.title,
        layers=fields_of_schema(region.layers | found.layers),
        figures=found.figures,
        checks=found.checks,
        stand_ins=region.stand_ins,
        warnings=found.warnings,
        inputs=inputs_of({translate(text("Study")): opened.path}),
        parameters=_parameters(decided),
        versions=versions(),
        created=now(),
        attribution=opened.attribution,
    )
    _begin_qgis(prefix)
    with tempfile.TemporaryDirectory() as folder:
        study_file.write(
            study,
            output or Path(folder) / "study.gpkg",
            page or Path(folder) / "report.html",
            decided.language,
            translate,
            part(progress, 0.5, 1.0),
        )


def _with_ranks(candidates, ranked):
    """All ``candidates`` of the file as the scenario ranks them; those that it leaves out come last, as they stand."""
    by_site = ranked.set_index("site_id")
    rank = candidates["site_id"].map(by_site["rank"]).astype("Float64")
    behind = rank.isna()
    rank[behind] = len(by_site) + np.arange(1, int(behind.sum()) + 1)
    score = candidates["site_id"].map(by_site["score"])
    scored = candidates.assign(rank=rank.astype("Int64"), score=pd.to_numeric(score))
    return schema.CANDIDATES.conform(scored.sort_values("rank").reset_index(drop=True))


def _parameters(decided: Decided) -> dict[str, object]:
    scenario = decided.scenario
    return {
        "SCENARIO_NAME": scenario.name,
        "COUNT": len(scenario.chosen),
        "MODE": scenario.mode,
        "LIMIT_MIN": scenario.limit_min,
        "MODEL": scenario.model,
        "OBJECTIVE": decided.study.objective,
        "CHOSEN": ", ".join(scenario.chosen),
        **{f"WEIGHT_{name.upper()}": weight for name, weight in scenario.weights.items()},
    }


def _begin_qgis(prefix: str) -> None:
    """Start QGIS without a window in this process, once; in the process of the window it runs already."""
    if QgsApplication.instance() is not None:
        return
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QgsApplication.setPrefixPath(prefix, True)
    _running.append(QgsApplication([], False))
    QgsApplication.initQgis()
