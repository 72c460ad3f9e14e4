"""What algorithms ask that find and rank candidate sites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..bridge.messages import tr
from ..core import schema
from ..core.settings import settings
from ..core.tables import read_mapping
from .choices import criteria, ranking_methods
from .floor_space_inputs import reading_of_rules
from .parameters import ANY, LINE, POINT, POLYGON, Choice, FileIn, LayerIn, Number, Parameter

if TYPE_CHECKING:
    from ..core.sites.candidates import CandidateParameters


def plots_and_surroundings() -> Iterator[Parameter]:
    yield LayerIn(
        "PLOTS",
        tr("Plots"),
        help=tr("Plots, or the result of “Estimate floor-space potential”."),
        geometries=(POLYGON,),
        identifier="plot_id",
    )
    yield LayerIn(
        "BUILDINGS", tr("Buildings"), help=tr("Buildings with “use”."), geometries=(POLYGON,), may_be_empty=True
    )
    yield LayerIn("LANDUSE", tr("Land use"), help=tr("Polygons with “landuse”."), geometries=(POLYGON,))
    yield LayerIn("STREETS", tr("Streets"), help=tr("Lines with “highway”."), geometries=(LINE,))
    yield LayerIn(
        "CONSTRAINTS",
        tr("Constraints"),
        help=tr("Water, protected areas, forest and other areas where nothing may be built."),
        geometries=(POLYGON,),
        may_be_empty=True,
    )
    for name, description, help_text, geometry in (
        ("FREIGHT", tr("Freight access"), tr("Rail sidings, trunk roads and quays."), LINE),
        ("STOPS", tr("Public transport stops"), tr("Stations and stops."), POINT),
        ("POWER", tr("Power supply"), tr("Substations and power plants."), ANY),
    ):
        yield LayerIn(name, description, help=help_text, geometries=(geometry,), optional=True, may_be_empty=True)
    yield zoning_plan(may_be_empty=True)
    yield LayerIn(
        "QUARTERS",
        tr("Quarters"),
        help=tr("Polygons; each site gets the quarter it lies in."),
        geometries=(POLYGON,),
        identifier="quarter_id",
        optional=True,
        may_be_empty=True,
    )


def zoning_plan(may_be_empty: bool = False) -> Parameter:
    return LayerIn(
        "ZONING",
        tr("Zoning plan"),
        help=tr("Of XPlanung, or polygons with “zoning”; it counts before all else."),
        geometries=(POLYGON,),
        optional=True,
        may_be_empty=may_be_empty,
    )


def how_sites_are_ranked() -> Iterator[Parameter]:
    yield Choice(
        "METHOD",
        tr("Ranking method"),
        help=tr("How the criteria become one score."),
        options=ranking_methods(),
        default="weighted_sum",
    )
    yield FileIn(
        "COMPARISONS",
        tr("Comparisons of the criteria"),
        help=tr(
            "A table of pairwise comparisons (AHP) in place of the weights: criteria in the header and the first "
            "column; 3 says that the row counts three times the column, 1/3 the reverse."
        ),
        filter="CSV (*.csv)",
        optional=True,
        advanced=True,
    )
    yield number_of_best_sites()
    yield Number(
        "SAMPLES",
        tr("Draws"),
        help=tr(
            "How often weights, floor space, owners and zoning are drawn to see how firm the ranking is; 0 leaves "
            "it out."
        ),
        default=settings("robustness")["samples"],
        integer=True,
        advanced=True,
    )
    yield FileIn(
        "FACTORY_TYPES",
        tr("Factory types"),
        help=tr("Your own table in place of the plugin's “factory_types.csv”."),
        filter="CSV (*.csv)",
        optional=True,
        advanced=True,
    )
    yield Number(
        "MINIMUM_PLOT_M2",
        tr("Smallest plot (m²)"),
        help=tr("Smaller plots are rejected. May differ by plot, such as less in a dense quarter."),
        default=settings("candidates")["minimum_plot_m2"],
        by_feature="PLOTS",
        advanced=True,
    )


def number_of_best_sites(advanced: bool = False) -> Parameter:
    return Number(
        "TOP_K",
        tr("Number of best sites"),
        help=tr("Chances and the survey list are about being among this many."),
        default=settings("robustness")["top_k"],
        minimum=1,
        integer=True,
        advanced=advanced,
    )


def weights_of_criteria() -> Iterator[Parameter]:
    defaults = read_mapping("criteria", "criterion", "weight")
    for code, label in criteria():
        yield Number(
            f"WEIGHT_{code.upper()}",
            tr("Weight: {criterion}").format(criterion=label),
            help=tr("Weights need not add up to one; 0 leaves the criterion out."),
            default=float(defaults[code]),
            advanced=True,
        )


def candidate_parameters(given) -> CandidateParameters:
    """The values of all these, and of ``how_rules_are_read``, as the core takes them."""
    from ..core.sites.candidates import CandidateParameters
    from ..core.sites.floorspace import FloorSpaceParameters

    return CandidateParameters(
        weights={code: getattr(given, f"weight_{code}") for code in schema.CRITERIA},
        method=given.method,
        minimum_plot_m2=given.minimum_plot_m2,
        comparisons=given.comparisons,
        top_k=given.top_k,
        samples=given.samples,
        factory_types=given.factory_types,
        assemble=given.assemblies,
        floor_space=FloorSpaceParameters(**reading_of_rules(given)),
    )
