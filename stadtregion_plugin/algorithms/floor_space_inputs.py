"""What all algorithms ask that estimate floor space: how rules are read, and models that tell heights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bridge.messages import tr
from .choices import building_laws, fit_in_modes, scenarios
from .parameters import Choice, FieldIn, FileIn, Number, Parameter, RasterIn


def how_rules_are_read(advanced: bool = False) -> Iterator[Parameter]:
    """Scenario, BauGB §34 and, always advanced, what belongs to a layer ``ZONING`` and to the building law."""
    yield Choice(
        "SCENARIO",
        tr("Scenario"),
        help=tr("How boldly the rules are read where they leave room; what a plan fixes always counts."),
        options=scenarios(),
        default="orientation",
        advanced=advanced,
    )
    yield Choice(
        "FIT_IN",
        tr("BauGB §34"),
        help=tr("Where the built neighbours say what fits in, in the place of a plan."),
        options=fit_in_modes(),
        default="never",
        advanced=advanced,
    )
    yield Choice(
        "STATE",
        tr("Building law"),
        help=tr("Whose setbacks count."),
        options=building_laws(),
        default="BW",
        advanced=True,
    )
    yield FieldIn(
        "ZONING_FIELD",
        tr("Field with the zoning type"),
        help=tr("Of the zoning plan; found by its name where the plan has our fields or those of XPlanung."),
        layer="ZONING",
        optional=True,
        advanced=True,
    )
    yield FileIn(
        "ZONING_TABLE",
        tr("Own zoning table"),
        help=tr("Zoning types of your own with their values; columns as in zoning_own.csv of the plugin's tables."),
        filter="CSV (*.csv)",
        optional=True,
        advanced=True,
    )


def lengths_by_plot() -> Iterator[Parameter]:
    """Lengths that a plan or a building law of one's own sets, for all plots or for each."""
    yield Number(
        "STOREY_HEIGHT_M",
        tr("Height of upper storeys (m)"),
        help=tr("From floor to floor. May differ by plot. Left out: as the scenario has it."),
        minimum=2.0,
        maximum=15.0,
        optional=True,
        by_feature="PLOTS",
        advanced=True,
    )
    yield Number(
        "SETBACK_M",
        tr("Setback at least (m)"),
        help=tr("Such as a building line. May differ by plot. Left out: as the building law has it."),
        maximum=100.0,
        optional=True,
        by_feature="PLOTS",
        advanced=True,
    )


def models_of_heights(terrain_help: str = "") -> Iterator[Parameter]:
    yield RasterIn(
        "DSM",
        tr("Surface model"),
        help=tr("Heights of buildings that have none, read within their footprints."),
        optional=True,
        advanced=True,
    )
    yield RasterIn(
        "DTM",
        tr("Terrain model"),
        help=terrain_help or tr("Subtracted from the surface model; leave out where that shows heights above ground."),
        optional=True,
        advanced=True,
    )
    yield FileIn(
        "LOD2",
        tr("City model (LoD2)"),
        help=tr("CityGML with buildings, for their heights, storeys and roofs."),
        filter="CityGML (*.gml *.xml *.gz *.zip)",
        optional=True,
        advanced=True,
    )


def reading_of_rules(given) -> dict[str, Any]:
    """The values of ``how_rules_are_read`` as the core's ``FloorSpaceParameters`` takes them."""
    return {
        "state": given.state,
        "scenario": given.scenario,
        "fit_in": given.fit_in,
        "zoning_table": given.zoning_table,
        "zoning_field": given.zoning_field,
    }


def lengths_given(given) -> dict[str, Any]:
    """The values of ``lengths_by_plot`` by the names that ``ZoningRules`` gives them."""
    lengths = {"upper_m": given.storey_height_m, "setback_min_m": given.setback_m}
    return {name: value for name, value in lengths.items() if value is not None}


def heights_given(given) -> dict[str, Any]:
    """The values of ``models_of_heights`` by the names the core gives them."""
    return {"dsm": given.dsm, "dtm": given.dtm, "lod2": given.lod2}
