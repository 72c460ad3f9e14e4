"""Long computing that needs neither a window nor a thread of QGIS: each function is a job of the ``Helper``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ..bridge.messages import translation_into
from ..bridge.project import stored_attribution
from ..core import schema
from ..core.errors import InputError
from ..core.flows.problem import Objective
from ..core.numerals import numbers_of
from ..core.progress import Progress, part
from ..core.study import ledger
from ..core.study.workshop.answers import Answers, answer, exact_loop_closure
from ..core.study.workshop.best import BestSites, best_sites
from ..core.study.workshop.board import NEEDED, Board, prepare_board
from ..core.study.workshop.circulation import Closure
from ..core.study.workshop.scenario import Scenario
from ..core.text import text

LAYERS_OF_BOARD = (*NEEDED, "flow_nodes", "supply", "demand")
USUAL_MODE, USUAL_LIMIT_MIN = "bicycle", 15.0
USUAL_OBJECTIVE: Objective = "cost"


@dataclass(frozen=True)
class Opened:
    """A study that lies open: its ``board``, the sites that it has ``chosen``, and what stands in the file at ``path``.

    ``layers`` are the names of the schema's layers in it; ``attribution`` is the line that the data's licences ask for.
    """

    path: Path
    title: str
    attribution: str
    layers: tuple[str, ...]
    chosen: tuple[str, ...]
    objective: Objective
    board: Board


def open_study(path: Path, language: str, progress: Progress) -> Opened:
    """The study in the GeoPackage at ``path``. Raises ``InputError`` in one sentence where it is none."""
    translate = translation_into(language)
    names = layers_in(path)
    frames = {name: read_layer(path, name) for name in (*LAYERS_OF_BOARD, "chosen", "catchments") if name in names}
    title, parameters = _last_run(path)
    objective = parameters.get("OBJECTIVE", USUAL_OBJECTIVE)
    board = prepare_board(
        {name: frame for name, frame in frames.items() if name in LAYERS_OF_BOARD},
        mode=str(parameters.get("MODE", USUAL_MODE)),
        limit_min=_limit_min(parameters, frames),
        objective=objective,
        study=title or path.stem,
        progress=progress,
        translate=translate,
    )
    board.candidates.sindex  # noqa: B018 - made here, so that the first click need not wait for it
    chosen = [str(site) for site in frames["chosen"]["site_id"]] if "chosen" in frames else []
    return Opened(
        path=path,
        title=title or path.stem,
        attribution=stored_attribution(path),
        layers=tuple(name for name in schema.LAYERS if name in names),
        chosen=tuple(site for site in chosen if site in set(board.site_ids)),
        objective=objective,
        board=board,
    )


def make_and_open_region(target: Path, seed: int, size: int, language: str, progress: Progress) -> Opened:
    """The study of the built-in model region, written to ``target`` and opened."""
    from ..bridge.files import add_to_geopackage, moved_when_complete, write_geopackage
    from ..bridge.reports import now
    from ..bridge.versions import versions
    from ..core.study.chain import StudyParameters, run_chain
    from ..core.study.region import model_region
    from ..core.study.results import Study, fields_of_schema

    translate, usual = translation_into(language), StudyParameters()
    region = model_region(seed, size, part(progress, 0.0, 0.2), translate)
    found = run_chain(region, usual, None, part(progress, 0.2, 0.8), translate)
    study = Study(
        title=translate(text("Model region")),
        layers=fields_of_schema(region.layers | found.layers),
        figures=found.figures,
        checks=found.checks,
        stand_ins=region.stand_ins,
        warnings=(*region.warnings, *found.warnings),
        inputs=(),
        parameters={
            **{"SAMPLE": True, "SEED": seed, "SIZE": size, "COUNT": usual.count, "MODE": usual.mode},
            **{"LIMIT_MIN": usual.limit_min, "MODEL": usual.model, "OBJECTIVE": usual.objective},
        },
        versions=versions(),
        created=now(),
        attribution=region.attribution,
    )
    with moved_when_complete(target) as unfinished:
        write_geopackage(unfinished, study.layers, part(progress, 0.8, 0.95), study.attribution)
        entries = ledger.continued(ledger.read_ledger(Path()), study, ledger.layer_digests(unfinished))
        add_to_geopackage(unfinished, {ledger.NAME: entries})
    return open_study(target, language, part(progress, 0.95, 1.0))


def find_best(board: Board, scenario: Scenario, progress: Progress) -> BestSites:
    """The best sites for the scenario."""
    return best_sites(board, scenario, progress)


def answer_pair(board: Board, pair: tuple[Scenario, Scenario], progress: Progress) -> tuple[Answers, Answers]:
    """The answers of two scenarios, loops closed exactly."""
    one, other = (
        answer(board, scenario, exact_loop_closure(board, scenario, part(progress, place / 2, (place + 1) / 2)))
        for place, scenario in enumerate(pair)
    )
    return one, other


def close_loops(board: Board, scenario: Scenario, progress: Progress) -> Closure:
    """How far loops close in the scenario, exactly."""
    return exact_loop_closure(board, scenario, progress)


def layers_in(path: Path) -> set[str]:
    """The names of the layers in a GeoPackage; ``InputError`` where it cannot be read."""
    import pyogrio
    import pyogrio.errors

    if not path.is_file():
        raise InputError("There is no file {path}; it may have been moved or renamed.", path=path)
    try:
        return {str(name) for name in pyogrio.list_layers(path)[:, 0]}
    except pyogrio.errors.DataSourceError as error:
        raise cannot_read(path, error) from error


def read_layer(path: Path, name: str):
    """A layer of a GeoPackage as a (Geo)DataFrame with the columns of the schema."""
    import pyogrio
    import pyogrio.errors

    try:
        return schema.LAYERS[name].conform(pyogrio.read_dataframe(path, layer=name))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise cannot_read(path, error) from error


def cannot_read(path: Path, error: Exception) -> InputError:
    return InputError(
        "{path} cannot be read ({detail}); close it elsewhere, or choose a GeoPackage that “Make a study” wrote.",
        path=path,
        detail=error,
    )


def _last_run(path: Path) -> tuple[str, dict]:
    """Title and parameters of the newest entry of the ledger; nothing where the file has no ledger."""
    entries = ledger.read_ledger(path)
    if len(entries) == 0:
        return "", {}
    last = entries.iloc[-1]
    return str(last["title"] or ""), json.loads(last["parameters"] or "{}")


def _limit_min(parameters: dict, frames: dict) -> float:
    """The time limit of the study: of its parameters, else of its catchments."""
    if "LIMIT_MIN" in parameters:
        return float(parameters["LIMIT_MIN"])
    if "catchments" in frames and len(frames["catchments"]):
        longest = numbers_of(frames["catchments"]["limit_min"]).max()
        if longest > 0:
            return float(longest)
    return USUAL_LIMIT_MIN
