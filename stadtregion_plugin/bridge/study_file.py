"""A study as two files that can be handed round: a GeoPackage with its styled project inside, and a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ..core.errors import InputError
from ..core.progress import Progress, part, report
from ..core.text import text
from . import crs as crs_bridge
from . import files
from .project import write_project
from .render import render_map
from .reports import inputs_of, now
from .versions import versions

PICTURES = ("overview", "sites", "coverage", "flows", "unserved")
PICTURE_SIZE_PX = (1600, 1000)


def region_of(given: SimpleNamespace, progress: Progress, translate: Callable[[str], str]):
    """The region that the parameters OSM or SAMPLE, and the user's own layers, describe."""
    from ..core.sources.osm import read_osm
    from ..core.study.given import Given
    from ..core.study.region import model_region, osm_region

    if given.osm is None:
        if not given.sample:
            raise InputError("Give an OpenStreetMap extract (OSM), or choose the model region (SAMPLE).")
        return model_region(given.seed, given.size, progress, translate)
    target = crs_bridge.pyproj_crs(given.target_crs) if given.target_crs else None
    extract = read_osm(given.osm, target, part(progress, 0.0, 0.5))
    own = Given(
        plots=given.plots,
        population=given.population,
        quarters=given.quarters,
        owners=given.owners,
        at_homes=given.people_at_homes,
        zoning=given.zoning,
        dsm=given.dsm,
        dtm=given.dtm,
        lod2=given.lod2,
    )
    return osm_region(extract, own, part(progress, 0.5, 1.0), translate)


def parameters_of(given: SimpleNamespace):
    """The parameters of the chain."""
    from ..core.sites.candidates import CandidateParameters
    from ..core.sites.floorspace import FloorSpaceParameters
    from ..core.study.chain import StudyParameters
    from ..core.study.region_flows import FlowQuestions

    questions = FlowQuestions(
        limits=given.limits,
        pareto_with=None if given.pareto_with == "none" else given.pareto_with,
        additions=given.additions,
        fails=None if given.fails == "none" else given.fails,
    )
    floor_space = FloorSpaceParameters(
        state=given.state,
        scenario=given.scenario,
        fit_in=given.fit_in,
        zoning_table=given.zoning_table,
        zoning_field=given.zoning_field,
    )
    return StudyParameters(
        count=given.count,
        mode=given.mode,
        limit_min=given.limit_min,
        model=given.model,
        objective=given.objective,
        dtm=None if given.osm is None else given.dtm,
        questions=questions,
        candidates=CandidateParameters(top_k=given.top_k, assemble=True, floor_space=floor_space),
    )


def assemble(given: SimpleNamespace, region, findings, translate: Callable[[str], str]):
    """All that the report and the project show, with the inputs' hashes and the versions used."""
    from ..core.study.results import Study, fields_of_schema

    named = {"COUNT": given.count, "MODE": given.mode, "LIMIT_MIN": given.limit_min, "MODEL": given.model}
    named |= {"TOP_K": given.top_k, "SCENARIO": given.scenario, "FIT_IN": given.fit_in, "STATE": given.state}
    named |= {"PARETO_WITH": given.pareto_with, "ADDITIONS": given.additions, "FAILS": given.fails}
    if given.osm is None:
        named |= {"SAMPLE": True, "SEED": given.seed, "SIZE": given.size}
    place = translate(text("Model region")) if given.osm is None else region.name or given.osm.stem
    return Study(
        title=given.title or translate(text("Productive city region: {place}")).format(place=place),
        layers=fields_of_schema(region.layers | findings.layers),
        figures=findings.figures,
        checks=findings.checks,
        stand_ins=region.stand_ins,
        warnings=(*region.warnings, *findings.warnings),
        inputs=inputs_of(given.files),
        parameters=named | {"OBJECTIVE": given.objective, "CRS": region.crs.to_string()},
        versions=versions(),
        created=now(),
        attribution=region.attribution,
    )


def write(study, output: Path, report_path: Path, language: str, translate, progress: Progress) -> str:
    """Write both files beside their targets and move them into place when both are complete.

    The ledger of a study that stood at ``output`` before is continued; the hash of the new entry is returned.
    """
    from ..core.study import ledger
    from ..core.study.report import write_report

    with files.moved_when_complete(report_path) as page, files.moved_when_complete(output) as geopackage:
        files.write_geopackage(geopackage, study.layers, part(progress, 0.0, 0.45), study.attribution)
        entries = ledger.continued(earlier_runs(output), study, ledger.layer_digests(geopackage))
        files.add_to_geopackage(geopackage, {ledger.NAME: entries})
        head = str(entries["entry_hash"].iloc[-1])
        report(progress, 0.5)
        project_name = translate(text("Study"))
        write_project(
            geopackage,
            [*study.layers, ledger.NAME],
            project_name,
            study.title,
            translate,
            attribution=study.attribution,
            sheet=_sheet(study, translate),
        )
        pictures = {}
        drawn = [name for name in PICTURES if name != "unserved" or name in study.layers]
        for position, name in enumerate(drawn):
            report(progress, 0.6 + 0.08 * position)
            pictures[name] = render_map(
                geopackage, project_name, name, PICTURE_SIZE_PX, translate=translate, attribution=study.attribution
            )
        printed = replace(study, versions=dict(study.versions) | {translate(text("Last entry of the ledger")): head})
        page.write_text(write_report(printed, pictures, language, translate), encoding="utf-8")
        report(progress, 1.0)
    return head


def _sheet(study, translate) -> str:
    """The layout of fact sheets for the chosen sites; none where none are chosen or the candidates are points."""
    from ..core.study.fact_sheets import fact_sheets
    from .sheet_in_project import sheet_of_study

    layers = study.layers
    if not len(layers["chosen"]) or not len(layers["candidates"]):
        return ""
    around = {"buildings": layers["buildings"]}
    sheets = fact_sheets(layers["chosen"], layers["candidates"], around, translate=translate)
    return sheet_of_study(sheets.drawings, study.attribution, translate)


def earlier_runs(output: Path):
    """The ledger of the study at ``output``; an empty one where there is none, or no GeoPackage that can be read."""
    from ..core.study import ledger

    try:
        return ledger.read_ledger(output)
    except InputError:
        return ledger.read_ledger(Path())


def layers_of_study(path: Path, names: Sequence[str]) -> tuple[dict[str, Any], str]:
    """Those of the layers ``names`` that the study at ``path`` holds, as GeoDataFrames; and its attribution."""
    import pyogrio

    try:
        held = {name for name, _ in pyogrio.list_layers(path)}
    except pyogrio.errors.DataSourceError as error:
        raise InputError("{path} is no GeoPackage that can be read; choose another file.", path=path) from error
    found = {name: pyogrio.read_dataframe(path, layer=name) for name in names if name in held}
    if "candidates" not in found:
        raise InputError("{path} holds no layer {name}; choose a study.", path=path, name="candidates")
    metadata = pyogrio.read_info(path, layer="candidates")["layer_metadata"] or {}
    return found, metadata.get(files.ATTRIBUTION, "")
