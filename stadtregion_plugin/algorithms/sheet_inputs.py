"""What the fact sheets of sites ask: a study, or its layers one by one, and how the sheets look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.messages import tr
from ..core.errors import InputError
from .choices import languages
from .parameters import LINE, POINT, POLYGON, Choice, FileIn, LayerIn, Number, Parameter, Text

SURROUNDINGS = ("buildings", "landuse", "streets", "stops", "quarters")


def layers_of_sheets() -> Iterator[Parameter]:
    yield LayerIn(
        "SITES",
        tr("Sites"),
        help=tr("Chosen sites or candidates, a page each. Left out: the chosen sites of the study."),
        geometries=(POINT, POLYGON),
        optional=True,
    )
    yield FileIn(
        "STUDY",
        tr("Study"),
        help=tr("A GeoPackage written by “Make a study”; it gives all layers that are left out below."),
        filter="GeoPackage (*.gpkg)",
        optional=True,
    )
    for name, description, help_text, geometry in (
        (
            "CANDIDATES",
            tr("Candidate sites"),
            tr("Tell outline, score and reasons of sites of the same name."),
            POLYGON,
        ),
        ("BUILDINGS", tr("Buildings"), tr("Drawn on the map and around the volumes."), POLYGON),
        ("LANDUSE", tr("Land use"), tr("Drawn on the map."), POLYGON),
        ("STREETS", tr("Streets"), tr("Drawn on the map."), LINE),
        ("STOPS", tr("Public transport stops"), tr("Drawn on the map."), POINT),
        ("QUARTERS", tr("Quarters"), tr("Drawn on the small map of the region; name the place of a site."), POLYGON),
        ("MASSING", tr("Massing"), tr("Floors of the sites. Left out: the floors that the rules permit."), POLYGON),
    ):
        yield LayerIn(name, description, help=help_text, geometries=(geometry,), optional=True, may_be_empty=True)


def how_sheets_look() -> Iterator[Parameter]:
    yield Number(
        "COUNT",
        tr("Number of sheets, at most"),
        help=tr("The first by their place in the choice, or by rank. Left out: all."),
        minimum=1,
        integer=True,
        optional=True,
    )
    yield Text("TITLE", tr("Title"), help=tr("Stands above each sheet, such as the name of the town."), optional=True)
    yield Choice(
        "LANGUAGE",
        tr("Language of the sheets"),
        help=tr("Whatever language QGIS runs in."),
        options=languages(),
        default="",
        advanced=True,
    )
    yield FileIn(
        "TEMPLATE",
        tr("Own layout template"),
        help=tr("Made in QGIS's Layout Manager, best from site_fact_sheet.qpt in the plugin's resources/layouts."),
        filter="QPT (*.qpt)",
        optional=True,
        advanced=True,
    )


def sheets_given(given) -> tuple[dict[str, Any], str]:
    """The layers as ``fact_sheets`` takes them, those left out from the study; and the study's attribution."""
    from ..bridge.study_file import layers_of_study

    kept = ("chosen", "candidates", "massing", *SURROUNDINGS)
    study, attribution = layers_of_study(given.study, kept) if given.study else ({}, "")
    sites = study.get("chosen") if given.sites is None else given.sites
    if sites is None:
        raise InputError("Give sites (SITES) or a study (STUDY) whose chosen sites shall have fact sheets.")
    crs = sites.crs
    asked = {name: getattr(given, name) for name in ("candidates", "massing", *SURROUNDINGS)}
    found = {name: study.get(name) if frame is None else frame for name, frame in asked.items()}
    layers = {name: None if frame is None else frame.to_crs(crs) for name, frame in found.items()}
    surroundings = {name: layers[name] for name in SURROUNDINGS}
    return (
        {
            "sites": sites,
            "candidates": layers["candidates"],
            "massing": layers["massing"],
            "surroundings": surroundings,
        },
        attribution,
    )
